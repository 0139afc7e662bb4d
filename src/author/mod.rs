//! A pack as its author walks it: everything in order, one page for each thing, and what `check` found beside it.
//!
//! A [`Book`] is a pack that could be read, with where its things stand. `outline` puts them in order, `page` says all
//! there is to know of one, `findings` finds out which of them a finding is about. No terminal and no disk here.

mod findings;
mod outline;
mod page;

use crate::{
    check::Checked,
    locale::Catalog,
    model::{FactId, Pack},
    pack::{Diagnostic, Files, Loaded, Places, load},
};

use findings::{Finding, Index};

pub use outline::{Row, Section, Topic};
pub use page::{Part, faults, page};

/// What was read from a pack's folder and from that of its texts.
pub struct Read {
    /// The pack's files.
    pub pack: Files,
    /// The files of its languages, with paths `<tag>/<file>`.
    pub locales: Files,
    /// Its languages, or in one line why they cannot be used.
    pub catalog: Result<Catalog, String>,
}

/// A pack that could be read.
#[derive(Debug)]
pub struct Book {
    pack: Pack,
    places: Places,
    files: Files,
    rows: Vec<Row>,
    /// The facts that each outcome looks at, by position.
    outcome_facts: Vec<Vec<FactId>>,
    /// What was found; none while it is being looked for.
    findings: Option<Vec<Finding>>,
}

impl Book {
    /// Reads a pack.
    ///
    /// # Errors
    ///
    /// Every finding that keeps the files from being a pack.
    pub fn read(files: Files) -> Result<Self, Vec<Diagnostic>> {
        let Loaded { pack, places } = load(&files)?;
        let outcome_facts = pack
            .outcomes
            .iter()
            .map(|outcome| outline::looked_at(&pack, outcome.conditions()))
            .collect();
        Ok(Self {
            rows: outline::outline(&pack),
            outcome_facts,
            findings: None,
            pack,
            places,
            files,
        })
    }

    /// Takes in what a check of the same files came to.
    pub fn checked(&mut self, checked: Checked) {
        let Checked {
            files, findings, ..
        } = checked;
        let index = Index::new(&self.pack, &self.places, &files);
        let findings = findings.into_iter().map(|diagnostic| Finding {
            topics: index.topics(&files, &diagnostic),
            diagnostic,
        });
        self.findings = Some(findings.collect());
        self.files = files;
    }

    /// Everything that can be walked to, in order.
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// The pack.
    pub fn pack(&self) -> &Pack {
        &self.pack
    }

    /// How much was found; none while it is being looked for.
    pub fn count(&self) -> Option<usize> {
        self.findings.as_ref().map(Vec::len)
    }

    /// What was found about a thing.
    pub fn findings<'b>(&'b self, topic: &'b Topic) -> impl Iterator<Item = &'b Diagnostic> {
        let findings = self.findings.iter().flatten();
        findings
            .filter(|finding| finding.topics.contains(topic))
            .map(|finding| &finding.diagnostic)
    }
}
