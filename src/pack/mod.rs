//! Reads rule packs: TOML in, a [`Pack`] that is right by construction or a list of findings out.
//!
//! `files` holds texts, `read` reads single values, `raw` sorts tables by kind and id, `lower` makes the model.
//! Every error of a pack is reported in one run. What needs texts or the engine is `check`'s work.

mod cases;
mod diagnostic;
mod disk;
mod files;
mod lower;
mod nearest;
mod raw;
pub mod read;

pub use cases::{Case, ExpectedDeadline, cases};
pub use diagnostic::{Diagnostic, Related, Severity};
pub use disk::{read_dir, stamp_dir};
pub use files::{File, FileId, Files, Place};
pub use lower::Places;
pub use nearest::nearest;
pub use raw::Thing;

use crate::model::Pack;

/// A pack with what is needed to point into its files.
#[derive(Debug)]
pub struct Loaded {
    /// The pack.
    pub pack: Pack,
    /// Where its things stand.
    pub places: Places,
}

/// Reads a pack.
///
/// # Errors
///
/// Every finding that keeps the files from being a pack, in the order of files and lines.
pub fn load(files: &Files) -> Result<Loaded, Vec<Diagnostic>> {
    let report = read::Report::new();
    let parsed = raw::parse(files, &report);
    let raw = raw::Raw::gather(&parsed, &report);
    let (pack, places) = lower::lower(&raw, &report);
    if parsed.is_incomplete {
        report.retain(|finding| !raw::ECHOES.contains(&finding.code));
    }
    match pack {
        Some(pack) if report.is_empty() => Ok(Loaded { pack, places }),
        _ => Err(report.into_findings()),
    }
}
