//! Outcomes: what a person can or must do.

use serde::{Deserialize, Serialize};

use super::{Condition, DeadlineId, FeeId, FormId, OutcomeId, SourceId, TermId, TreeId};

/// One piece of advice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outcome {
    /// The id.
    pub name: Box<str>,
    /// The area it is listed under.
    pub area: Box<str>,
    /// Considered only when one of these trees is walked.
    pub trees: Vec<TreeId>,
    /// What sort of advice it is.
    pub kind: Kind,
    /// Urgency before deadlines and `urgent_when` raise it.
    pub urgency: Urgency,
    /// Conditions that raise the urgency.
    pub urgent_when: Vec<UrgentWhen>,
    /// For whom it is.
    pub when: Condition,
    /// Whether its condition looks at other outcomes, so that it is considered after them.
    pub after_others: bool,
    /// Whether a lawyer should be seen before anything else is done.
    pub see_lawyer_first: Toggle,
    /// What to do, in order.
    pub steps: Vec<Item<Box<str>>>,
    /// What not to do.
    pub warnings: Vec<Item<Box<str>>>,
    /// What to bring.
    pub documents: Vec<Item<Box<str>>>,
    /// Official forms.
    pub forms: Vec<Item<FormId>>,
    /// Where to go.
    pub places: Vec<Item<Place>>,
    /// What it costs: the first that holds; empty when there is nothing to pay for.
    pub fees: Vec<Item<Price>>,
    /// Its deadlines.
    pub deadlines: Vec<Item<DeadlineId>>,
    /// Needs that organisations of the directory meet.
    pub help: Vec<Item<Box<str>>>,
    /// Outcomes that may never apply together with this one.
    pub excludes: Vec<OutcomeId>,
    /// Terms worth explaining here.
    pub glossary: Vec<TermId>,
    /// Where it is written.
    pub sources: Vec<SourceId>,
}

impl Outcome {
    /// Every condition of the outcome as it is written: its own first, then those of its parts.
    pub fn conditions(&self) -> impl Iterator<Item = &Condition> {
        fn of<T>(items: &[Item<T>]) -> impl Iterator<Item = &Condition> {
            items.iter().filter_map(|item| item.when.as_ref())
        }
        let lawyer = match &self.see_lawyer_first {
            Toggle::When(when) => Some(when),
            Toggle::Fixed(_) => None,
        };
        std::iter::once(&self.when)
            .chain(self.urgent_when.iter().map(|raise| &raise.when))
            .chain(lawyer)
            .chain(of(&self.steps))
            .chain(of(&self.warnings))
            .chain(of(&self.documents))
            .chain(of(&self.forms))
            .chain(of(&self.places))
            .chain(of(&self.fees))
            .chain(of(&self.deadlines))
            .chain(of(&self.help))
    }
}

/// A part of an outcome that may have its own condition and sources.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item<T> {
    /// The part.
    pub id: T,
    /// When it is shown; none: always.
    pub when: Option<Condition>,
    /// Where it is written; empty: the outcome's sources.
    pub sources: Vec<SourceId>,
}

/// What an outcome costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Price {
    /// Nothing, by law.
    Free,
    /// A fee of the pack.
    Fee(FeeId),
}

/// Where a step is done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Place {
    /// The office of the person's prefecture that offers this service.
    Service(Box<str>),
    /// A place that is not an office of the directory.
    Named(Box<str>),
}

/// Yes, no, or under a condition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Toggle {
    /// Always or never.
    Fixed(bool),
    /// When the condition holds.
    When(Condition),
}

/// A condition that raises the urgency.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UrgentWhen {
    /// The urgency it raises to.
    pub urgency: Urgency,
    /// When.
    pub when: Condition,
}

/// How soon something must be done. The most urgent is the smallest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Urgency {
    /// Today, or within the days the pack calls urgent.
    Now,
    /// Within weeks, or where waiting makes things worse.
    Soon,
    /// In its own time.
    Normal,
}

impl Urgency {
    /// The word used in packs, results and message ids.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Now => "now",
            Self::Soon => "soon",
            Self::Normal => "normal",
        }
    }
}

/// What sort of advice an outcome is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Kind {
    /// Something to file or ask for.
    Procedure,
    /// Something that shields the person now.
    Protection,
    /// Something not to do.
    Warning,
    /// Somebody to turn to.
    Referral,
    /// Something to know.
    Information,
}

impl Kind {
    /// The word used in packs, results and message ids.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Procedure => "procedure",
            Self::Protection => "protection",
            Self::Warning => "warning",
            Self::Referral => "referral",
            Self::Information => "information",
        }
    }
}
