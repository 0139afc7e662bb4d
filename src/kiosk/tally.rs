//! Counts of outcomes by month. No case, no day, no combination: a number for each outcome.

use std::{collections::BTreeMap, fs, io, path::Path};

use crate::export::file::{self, Existing, WriteError};

/// Smaller counts are not shown: they could point to somebody.
pub const LEAST: u64 = 5;

/// How often each outcome was reached, by month.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Tally(BTreeMap<String, BTreeMap<String, u64>>);

impl Tally {
    /// Reads a file of counts.
    ///
    /// # Errors
    ///
    /// When it cannot be read, or is something else.
    pub fn read(path: &Path) -> io::Result<Self> {
        let text = fs::read_to_string(path)?;
        let counts = toml::from_str(&text).map_err(|_| io::ErrorKind::InvalidData)?;
        Ok(Self(counts))
    }

    /// Adds the outcomes of one interview to a file of counts, which need not be there yet.
    ///
    /// # Errors
    ///
    /// Why they cannot be added; the file is as it was.
    pub fn count(path: &Path, month: &str, outcomes: &[String]) -> Result<(), WriteError> {
        let mut tally = match Self::read(path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Self::default(),
            read => read?,
        };
        let counts = tally.0.entry(month.to_owned()).or_default();
        for outcome in outcomes {
            *counts.entry(outcome.clone()).or_default() += 1;
        }
        let text = toml::to_string(&tally.0).map_err(io::Error::other)?;
        file::write(path, text, Existing::Replace)?;
        Ok(())
    }

    /// Month, outcome and count, where the count is large enough to be shown; else no count. The newest month and the
    /// largest count come first; what is not shown is in the order of names, which tells nothing.
    pub fn shown(&self) -> impl Iterator<Item = (&str, &str, Option<u64>)> {
        self.0.iter().rev().flat_map(|(month, counts)| {
            let counts = counts.iter().map(|(outcome, count)| {
                let shown = (*count >= LEAST).then_some(*count);
                (month.as_str(), outcome.as_str(), shown)
            });
            let mut counts: Vec<_> = counts.collect();
            counts.sort_by_key(|(_, _, count)| std::cmp::Reverse(*count));
            counts
        })
    }
}
