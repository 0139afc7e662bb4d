//! Pure functions over (pack, answers, day).
//!
//! No files, no clock, no locale, no errors: a [`Pack`](crate::model::Pack) is right by construction, the day is an
//! argument, and everything is derived from the answers, so that going back, changing an answer and undoing it need no
//! code of their own.
//!
//! - [`walk()`] finds the questions on the path and the next one,
//! - [`evaluate()`] finds the outcomes with their reasons, urgency and [deadlines](deadline),
//! - [`explain`] answers "why?" and "why not?", and [`nearest()`] what the smallest other story would be,
//! - [`invariants`] says which promises of the pack an interview breaks.

pub mod calendar;
pub mod deadline;
mod evaluate;
pub mod explain;
mod facts;
pub mod invariants;
mod nearest;
mod truth;
mod walk;

pub use deadline::{DeadlineDates, Resolved};
pub use evaluate::{Evaluation, OutcomeResult, Status, evaluate, fee_day, price, shown};
pub use facts::{FactSet, Facts};
pub use nearest::{Change, Goal, Nearest, mentioned, nearest};
pub use truth::Truth;
pub use walk::{Path, walk};
