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
pub mod worked;

use jiff::civil::Date;

use crate::case::read_answers;
use crate::model::Pack;
use crate::pack::read::Report;
use crate::pack::{Diagnostic, Files, Loaded, Places, Severity, cases, load};
use crate::prove::{self, Claim, Example, Proofs};
use languages::Language;

pub use sample::{Compared, compare};

/// What came of a check.
#[derive(Debug)]
pub struct Checked {
    /// All files looked at, so that findings can be shown with their lines.
    pub files: Files,
    /// What was found, in the order of files and lines.
    pub findings: Vec<Diagnostic>,
    /// What was proved of every interview; none when the pack could not be read.
    pub proofs: Option<Proofs>,
    /// What was seen in random interviews; none when nobody asked for them, or the pack could not be read.
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
    proofs: &'a Proofs,
    on: Date,
    report: &'a Report,
}

/// Checks the files of a pack, and those of its languages with paths `<tag>/<file>`, on a day, and with so many random
/// interviews beside the proofs, if anybody asks for them. The watcher is told before each piece of a proof which claim
/// it is for; none: the model of a day.
pub fn check(
    pack_files: &Files,
    locale_files: &Files,
    on: Date,
    samples: Option<usize>,
    watch: &mut dyn FnMut(Option<Claim>),
) -> Checked {
    let mut files = pack_files.clone();
    for (_, file) in locale_files.iter() {
        let path = format!("locales/{}", file.path);
        files.add(file.name.clone(), path, file.text.clone());
    }
    let report = Report::new();
    let languages = languages::languages(&files, &report);
    lints::between_languages(&languages, &report);
    let (proofs, tried) = match load(pack_files) {
        Ok(Loaded { pack, places }) => {
            let mut known = Vec::new();
            match cases(pack_files, &pack) {
                Ok(cases) => {
                    for case in cases {
                        let answers = read_answers(case.answers(), &pack, &report);
                        known.push(Example {
                            on: case.on,
                            answers,
                        });
                    }
                }
                Err(findings) => report.extend(findings),
            }
            let days = prove::law_days(&pack, on);
            let proofs = prove::prove(&pack, days, &known, watch);
            let context = Context {
                pack: &pack,
                places: &places,
                languages: &languages,
                proofs: &proofs,
                on,
                report: &report,
            };
            lints::of_pack(&context);
            let tried = samples.map(|samples| sample::interviews(&pack, &known, samples));
            (Some(proofs), tried)
        }
        Err(findings) => {
            report.extend(findings);
            (None, None)
        }
    };
    drop(languages);
    Checked {
        findings: report.into_findings(),
        files,
        proofs,
        tried,
    }
}
