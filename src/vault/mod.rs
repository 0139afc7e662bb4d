//! Saved cases: answers that a person chose to keep, locked.
//!
//! A saved case is an age file (age-encryption.org), so that any age tool can open it too. Inside stands a short head
//! (version of the form, rules, languages, what the answers came to), a line `+++`, and the case file itself. Opening
//! one under other rules decides nothing silently: what the answers come to now is compared with what was kept.

mod change;
pub mod disk;
mod record;
mod seal;
mod words;

pub use change::since;
pub use record::{Record, Rules};
pub use seal::{
    Key, KeyError, Kind, Lock, OpenError, SHORTEST, WORK, generate, is_key, kind, open, seal,
};
pub use words::opened;
