//! What comes out of an interview, as a [`Document`] in one language or two.
//!
//! Knows no file format: formats and frontends draw from the same document.

pub mod contacts;
mod document;

pub use document::{Block, Document, Entry, Phrase, Tone, Voice};
