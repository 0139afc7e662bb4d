//! The pack as a whole.

use indexmap::IndexMap;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{
    Calendar, Condition, Dated, Deadline, DerivedId, FactId, FeeTable, Invariant, Named, Office,
    OptionId, Organisation, Outcome, OutcomeId, Period, SourceId,
};

/// All rules of one country, right by construction: every id resolves.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pack {
    /// The id.
    pub id: Box<str>,
    /// The version.
    pub version: Box<str>,
    /// The day on which the law was last looked at as a whole.
    pub as_of: Date,
    /// After this day the guide says that it is old.
    pub review_by: Date,
    /// The guide refuses to answer for an earlier day.
    pub earliest: Date,
    /// The language whose legal terms stand beside every other.
    pub law_language: Box<str>,
    /// How near a deadline makes an outcome urgent.
    pub urgency: UrgencyDays,
    /// Facts, in file order.
    pub facts: Vec<Fact>,
    /// Facts by id as written.
    pub fact_names: IndexMap<Box<str>, FactId>,
    /// Other names of facts in case files.
    pub synonyms: Vec<Synonym>,
    /// Named conditions; each uses only earlier ones.
    pub derived: Vec<Derived>,
    /// Trees, in the order in which they are walked.
    pub trees: Vec<Tree>,
    /// Outcomes, in file order.
    pub outcomes: Vec<Outcome>,
    /// Deadlines.
    pub deadlines: Vec<Deadline>,
    /// Dated durations.
    pub durations: Vec<Named<Dated<Period>>>,
    /// Dated numbers.
    pub numbers: Vec<Named<Dated<i64>>>,
    /// Dated fees.
    pub fees: Vec<FeeTable>,
    /// Sources.
    pub sources: Vec<Source>,
    /// Official forms.
    pub forms: Vec<Form>,
    /// Prefecture codes; offices and organisations point into this list.
    pub prefectures: Vec<Box<str>>,
    /// Immigration offices.
    pub offices: Vec<Office>,
    /// Organisations, the most useful first.
    pub organisations: Vec<Organisation>,
    /// Terms of the glossary.
    pub terms: Vec<Term>,
    /// Closed days.
    pub calendar: Calendar,
    /// What must hold for every person.
    pub invariants: Vec<Invariant>,
}

// Ids are made by the pack reader from these very tables, so a lookup cannot miss.
#[allow(
    clippy::indexing_slicing,
    reason = "ids are positions in these tables by construction"
)]
impl Pack {
    /// A fact.
    pub fn fact(&self, id: FactId) -> &Fact {
        &self.facts[id.index()]
    }

    /// A fact by its id as written, not by a synonym.
    pub fn fact_named(&self, name: &str) -> Option<FactId> {
        self.fact_names.get(name).copied()
    }

    /// A named condition.
    pub fn derived(&self, id: DerivedId) -> &Derived {
        &self.derived[id.index()]
    }

    /// A deadline.
    pub fn deadline(&self, id: super::DeadlineId) -> &Deadline {
        &self.deadlines[id.index()]
    }

    /// A duration.
    pub fn duration(&self, id: super::DurationId) -> &Named<Dated<Period>> {
        &self.durations[id.index()]
    }

    /// A number.
    pub fn number(&self, id: super::NumberId) -> &Named<Dated<i64>> {
        &self.numbers[id.index()]
    }

    /// A fee.
    pub fn fee(&self, id: super::FeeId) -> &FeeTable {
        &self.fees[id.index()]
    }

    /// An outcome.
    pub fn outcome(&self, id: OutcomeId) -> &Outcome {
        &self.outcomes[id.index()]
    }

    /// An outcome by its id as written.
    pub fn outcome_named(&self, name: &str) -> Option<OutcomeId> {
        self.outcomes
            .iter()
            .position(|outcome| &*outcome.name == name)
            .map(OutcomeId::from)
    }

    /// An invariant.
    pub fn invariant(&self, id: super::InvariantId) -> &Invariant {
        &self.invariants[id.index()]
    }

    /// A source.
    pub fn source(&self, id: SourceId) -> &Source {
        &self.sources[id.index()]
    }

    /// A form.
    pub fn form(&self, id: super::FormId) -> &Form {
        &self.forms[id.index()]
    }

    /// A term.
    pub fn term(&self, id: super::TermId) -> &Term {
        &self.terms[id.index()]
    }

    /// Looks at every condition of the pack as it is written, those of its promises too.
    pub fn each_condition<'a>(&'a self, look: &mut impl FnMut(&'a Condition)) {
        let derived = self.derived.iter().map(|derived| &derived.when);
        let trees = self.trees.iter().flat_map(|tree| {
            let asked = tree
                .questions
                .iter()
                .filter_map(|one| one.ask_when.as_ref());
            tree.when.iter().chain(asked)
        });
        let deadlines = self.deadlines.iter().flat_map(|deadline| {
            let triggers = deadline
                .triggers
                .iter()
                .map(|trigger| trigger.when.as_ref());
            let periods = deadline.periods.iter().map(|period| period.when.as_ref());
            triggers.chain(periods).flatten()
        });
        let outcomes = self.outcomes.iter().flat_map(super::Outcome::conditions);
        let promised = self.invariants.iter().filter_map(|one| one.when.as_ref());
        derived
            .chain(trees)
            .chain(deadlines)
            .chain(outcomes)
            .chain(promised)
            .for_each(look);
    }

    /// Whether the pack is past its review day.
    pub fn is_stale(&self, on: Date) -> bool {
        on > self.review_by
    }

    /// Whether a statement that rests on these sources must be shown as "check this first".
    pub fn check_first(&self, sources: &[SourceId]) -> bool {
        sources
            .iter()
            .any(|source| self.source(*source).confidence == Confidence::C)
    }
}

/// How near a deadline makes an outcome urgent, in days left to its safe day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct UrgencyDays {
    /// So few days left make an outcome [`Urgency::Now`](super::Urgency::Now).
    pub now: i32,
    /// So few days left make an outcome [`Urgency::Soon`](super::Urgency::Soon).
    pub soon: i32,
}

/// Something to know about a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fact {
    /// The id.
    pub name: Box<str>,
    /// What sort of answer it takes.
    pub kind: FactKind,
    /// Options of a choice, multi, country or prefecture, in order.
    pub options: Vec<Box<str>>,
}

impl Fact {
    /// An option by its id as written.
    pub fn option(&self, name: &str) -> Option<OptionId> {
        self.options
            .iter()
            .position(|option| &**option == name)
            .map(OptionId::from)
    }

    /// The id of an option as written.
    pub fn option_name(&self, id: OptionId) -> &str {
        self.options.get(id.index()).map_or("", |name| name)
    }
}

/// What sort of answer a fact takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum FactKind {
    /// One of a few options.
    Choice,
    /// Several of a few options.
    Multi,
    /// A day.
    Date,
    /// A whole number between two bounds.
    Number {
        /// The smallest sensible value.
        min: i64,
        /// The largest sensible value.
        max: i64,
    },
    /// A country by ISO 3166-1 alpha-2 code, or one of the extra options.
    Country,
    /// A prefecture by ISO 3166-2 code.
    Prefecture,
}

impl FactKind {
    /// The word used in packs, results and message ids.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Choice => "choice",
            Self::Multi => "multi",
            Self::Date => "date",
            Self::Number { .. } => "number",
            Self::Country => "country",
            Self::Prefecture => "prefecture",
        }
    }
}

/// Another name for a fact in case files.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Synonym {
    /// The other name.
    pub name: Box<str>,
    /// The fact meant.
    pub fact: FactId,
    /// Other names of its options; empty: the same.
    pub values: Vec<(Box<str>, OptionId)>,
}

/// A condition with a name in the law's own terms.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Derived {
    /// The id.
    pub name: Box<str>,
    /// The condition.
    pub when: Condition,
    /// Where it is written.
    pub sources: Vec<SourceId>,
}

/// Questions that belong together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tree {
    /// The id.
    pub name: Box<str>,
    /// When it is walked; none: always.
    pub when: Option<Condition>,
    /// Its questions, in the order in which they are asked.
    pub questions: Vec<Question>,
}

/// A question fixes one fact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// The fact, whose id is the question's id too.
    pub fact: FactId,
    /// When it is asked; none: always.
    pub ask_when: Option<Condition>,
    /// Where it is written why this matters.
    pub sources: Vec<SourceId>,
}

/// Something a statement rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// The id.
    pub name: Box<str>,
    /// What sort of source.
    pub kind: SourceKind,
    /// The law, for [`SourceKind::Law`].
    pub law: Option<Box<str>>,
    /// The article, as in `61-2-12`.
    pub article: Option<Box<str>>,
    /// The paragraph.
    pub paragraph: Option<Box<str>>,
    /// Where it can be read.
    pub url: Option<Box<str>>,
    /// The day somebody last looked.
    pub checked: Date,
    /// How far it can be relied on.
    pub confidence: Confidence,
}

/// What sort of source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum SourceKind {
    /// A law, order or treaty.
    Law,
    /// A page of an authority, or an organisation about itself.
    Official,
    /// Somebody else who is known to be careful.
    Secondary,
    /// What is reported to be done.
    Practice,
}

impl SourceKind {
    /// The word used in packs, results and message ids.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Law => "law",
            Self::Official => "official",
            Self::Secondary => "secondary",
            Self::Practice => "practice",
        }
    }
}

/// How far a source can be relied on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Confidence {
    /// Statute or official page, read.
    A,
    /// Good secondary source.
    B,
    /// Not confirmed.
    C,
}

impl Confidence {
    /// All, the strongest first.
    pub const ALL: [Self; 3] = [Self::A, Self::B, Self::C];

    /// The letter used in packs and results.
    pub const fn name(self) -> &'static str {
        match self {
            Self::A => "A",
            Self::B => "B",
            Self::C => "C",
        }
    }
}

/// An official form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Form {
    /// The id.
    pub name: Box<str>,
    /// The number in the Enforcement Rule.
    pub number: Box<str>,
    /// Where it can be downloaded.
    pub url: Option<Box<str>>,
    /// Where it is written.
    pub sources: Vec<SourceId>,
}

/// A term of the glossary.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Term {
    /// The id.
    pub name: Box<str>,
    /// Whether it is marked where it stands in texts.
    pub marked: bool,
    /// Related terms.
    pub see: Vec<super::TermId>,
    /// Where it is written.
    pub sources: Vec<SourceId>,
}
