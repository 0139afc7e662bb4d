//! Case files: answers as TOML, or as one line of JSON.
//!
//! A redacted copy is a case file too, with a table of regions beside the answers.
//! Reading never guesses: what is misspelt is reported with its place and the nearest right spelling. Keys may be any
//! name the pack gives to a fact, so older case files stay readable.

mod jsonl;
mod read;
mod redact;
mod value;
mod write;

use jiff::civil::Date;

use crate::model::Answers;

pub use jsonl::{LineError, read_line};
pub use read::{read, read_answers};
pub use redact::redact;
pub use write::{AnswerMap, write};

/// The answers of a case, and the day it is about.
#[derive(Debug, Clone, Default)]
pub struct CaseFile {
    /// The day the guide is run for; none: today.
    pub on: Option<Date>,
    /// The answers.
    pub answers: Answers,
}
