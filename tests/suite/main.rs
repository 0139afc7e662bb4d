//! The tests, in one crate: one link, shared builders.
//!
//! Each file looks at one thing from outside. Tests of small pure code stand beside the code.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::disallowed_methods,
    reason = "a test that cannot go on fails"
)]

mod architecture;
mod author;
mod border;
mod classes;
mod commands;
mod dated;
mod deadlines;
mod dice;
mod diff;
mod engine;
mod export;
mod formats;
mod graph;
mod interview;
mod invariants;
mod keep;
mod kiosk;
mod line;
mod lookup;
mod messages;
mod mutants;
mod packs;
mod papers;
#[cfg(feature = "pdf")]
mod pdf;
mod print;
mod privacy;
mod prove;
mod pty;
mod qr;
mod rescreen;
mod schema;
mod screen;
mod small;
mod support;
mod tui;
mod vault;
mod vocabulary;
mod why;
