//! What comes out of an interview, as a [`Document`] in one language or two.
//!
//! Knows no file format: formats and frontends draw from the same document. There are three [`Paper`]s: everything, as
//! screens show it; the plan of two pages that a person takes along; and the case summary for a lawyer.

mod advice;
mod against;
mod agenda;
mod case;
mod client;
pub mod contacts;
mod document;
mod fit;
mod paper;
mod plan;
mod why;

pub use advice::{office_entry, organisation_entry, outcome, source_line, spoken};
pub use document::{Block, Contact, Document, Due, Entry, Language, Phrase, Tone, Voice};
pub use paper::{Beside, Paper, paper};
pub use plan::{plan, unknown_facts};
pub use why::{change, why};
