//! Counts of outcomes by month. No case, no day, no combination: a number for each outcome.

use std::{collections::BTreeMap, fs, io, path::Path};

use crate::export::file::{self, Existing, WriteError};

/// Smaller counts are not shown: they could point to somebody.
pub const LEAST: u64 = 5;

/// How often each outcome was reached, by month.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Tally(BTreeMap<String, BTreeMap<String, u64>>);

impl Tally {
    /// Reads a file of counts; one that is not there yet is empty.
    ///
    /// # Errors
    ///
    /// When it cannot be read, or is something else.
    pub fn read(path: &Path) -> io::Result<Self> {
        match fs::read_to_string(path) {
            Ok(text) => toml::from_str(&text)
                .map(Self)
                .map_err(|_| io::ErrorKind::InvalidData.into()),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Self::default()),
            Err(error) => Err(error),
        }
    }

    /// Counts the outcomes of one interview.
    pub fn add(&mut self, month: &str, outcomes: &[String]) {
        let counts = self.0.entry(month.to_owned()).or_default();
        for outcome in outcomes {
            *counts.entry(outcome.clone()).or_default() += 1;
        }
    }

    /// Writes the counts.
    ///
    /// # Errors
    ///
    /// Why they cannot be written; the file is as it was.
    pub fn write(&self, path: &Path) -> Result<(), WriteError> {
        let text = toml::to_string(&self.0).map_err(io::Error::other)?;
        file::write(path, text, Existing::Replace)?;
        Ok(())
    }

    /// Month, outcome and count, where the count is large enough to be shown; else no count.
    pub fn shown(&self) -> impl Iterator<Item = (&str, &str, Option<u64>)> {
        self.0.iter().flat_map(|(month, counts)| {
            counts.iter().map(move |(outcome, count)| {
                let shown = (*count >= LEAST).then_some(*count);
                (month.as_str(), outcome.as_str(), shown)
            })
        })
    }
}
