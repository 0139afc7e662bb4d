//! Checks a pack and its texts: every finding with its place, so that an author is told at once what to put right.
//!
//! What keeps a pack from being read is found by `pack`. The lints here need the whole of it: its texts in every
//! language, or interviews walked through it. One file in `lints/` is one lint. Findings hold no sentences; [`render`]
//! words them.

mod expected;
mod languages;
mod lints;
mod reading;
pub mod render;
mod sample;
mod shrink;

use jiff::civil::Date;

use crate::case::read_answers;
use crate::model::Pack;
use crate::pack::read::Report;
use crate::pack::{Diagnostic, Files, Loaded, Places, Severity, cases, load};
use languages::Language;
use sample::Sample;

pub use sample::ENOUGH;

/// What came of a check.
#[derive(Debug)]
pub struct Checked {
    /// All files looked at, so that findings can be shown with their lines.
    pub files: Files,
    /// What was found, in the order of files and lines.
    pub findings: Vec<Diagnostic>,
    /// What was seen in random interviews; none when the pack could not be read.
    pub tried: Option<Tried>,
}

/// What was seen in the complete interviews tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tried {
    /// Complete interviews.
    pub interviews: usize,
    /// Those with an outcome that applies and says what to do.
    pub advised: usize,
    /// Invariants of the pack.
    pub invariants: usize,
    /// Those that some interview broke.
    pub broken: usize,
}

impl Checked {
    /// Whether something keeps the pack from being used.
    pub fn has_errors(&self) -> bool {
        self.findings
            .iter()
            .any(|finding| finding.severity == Severity::Error)
    }
}

/// What every lint may look at.
struct Context<'a> {
    pack: &'a Pack,
    places: &'a Places,
    languages: &'a [Language<'a>],
    sample: &'a Sample,
    on: Date,
    report: &'a Report,
}

/// Checks the files of a pack, and those of its languages with paths `<tag>/<file>`, on a day and with at least so many
/// random interviews.
pub fn check(pack_files: &Files, locale_files: &Files, on: Date, samples: usize) -> Checked {
    let mut files = pack_files.clone();
    for (_, file) in locale_files.iter() {
        let path = format!("locales/{}", file.path);
        files.add(file.name.clone(), path, file.text.clone());
    }
    let report = Report::new();
    let languages = languages::languages(&files, &report);
    lints::between_languages(&languages, &report);
    let tried = match load(pack_files) {
        Ok(Loaded { pack, places }) => {
            let mut sample = Sample::new(&pack);
            match cases(pack_files, &pack) {
                Ok(cases) => {
                    for case in cases {
                        let answers = read_answers(case.answers(), &pack, &report);
                        sample.add(&pack, &answers, case.on);
                    }
                }
                Err(findings) => report.extend(findings),
            }
            // After the cases: what they reach needs no searching.
            sample.interviews(&pack, samples);
            let context = Context {
                pack: &pack,
                places: &places,
                languages: &languages,
                sample: &sample,
                on,
                report: &report,
            };
            lints::of_pack(&context);
            Some(Tried {
                interviews: sample.complete,
                advised: sample.advised,
                invariants: pack.invariants.len(),
                broken: sample.broken.len(),
            })
        }
        Err(findings) => {
            report.extend(findings);
            None
        }
    };
    drop(languages);
    Checked {
        findings: report.into_findings(),
        files,
        tried,
    }
}
