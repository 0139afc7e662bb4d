//! What comes out of an interview, as a [`Document`] in one language or two.
//!
//! Knows no file format: formats and frontends draw from the same document.

mod advice;
pub mod contacts;
mod document;
mod plan;
mod why;

pub use advice::{office_entry, organisation_entry, outcome, source_line, spoken};
pub use document::{Block, Document, Entry, Phrase, Tone, Voice};
pub use plan::{plan, unknown_facts};
pub use why::{change, why};
