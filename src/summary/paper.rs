//! The papers that can be made from one interview.

use super::{Document, Voice, agenda, case::case_summary, client::client_plan, plan::plan};
use crate::{engine::Evaluation, locale::Texts};

/// For whom a document is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Paper {
    /// Everything, as screens show it.
    All,
    /// At most two pages for the person: what to do, by when, with what, where, and what not to do.
    Client,
    /// The whole picture for a lawyer.
    Lawyer,
}

impl Paper {
    /// Every paper, the one most people want first.
    pub const ALL: [Self; 3] = [Self::Client, Self::Lawyer, Self::All];

    /// Its name on the command line and in message ids.
    pub const fn name(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Client => "client",
            Self::Lawyer => "lawyer",
        }
    }

    /// A paper by its name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|paper| paper.name() == name)
    }
}

/// What a paper needs beside the result and its own languages.
#[derive(Default)]
pub struct Beside<'a> {
    /// The language of the law, whose terms stand on papers and are read at counters.
    pub legal: Option<Texts<'a>>,
    /// The languages in which the questions were asked, where that is known.
    pub interview: Option<Voice<'a>>,
}

/// Makes a paper. Dates and contacts are the same in each.
pub fn paper(
    paper: Paper,
    evaluation: &Evaluation<'_>,
    voice: &Voice<'_>,
    beside: &Beside<'_>,
) -> Document {
    let mut document = match paper {
        Paper::All => plan(evaluation, voice),
        Paper::Client => client_plan(evaluation, voice, beside),
        Paper::Lawyer => case_summary(evaluation, voice, beside),
    };
    document.on = Some(evaluation.path.facts.on);
    document.dues = agenda::dues(evaluation, voice);
    document.contacts = agenda::contacts(evaluation, voice);
    document
}
