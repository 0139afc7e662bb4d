//! What must hold for every person, as the authors of a pack promise it.

use serde::{Deserialize, Serialize};

use super::{Condition, DeadlineId, OutcomeId, Place, SourceId, Urgency};

/// A promise about every complete interview.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Invariant {
    /// The id.
    pub name: Box<str>,
    /// What it watches over, as in `detention`.
    pub group: Box<str>,
    /// For whom it is promised; none: for everybody.
    pub when: Option<Condition>,
    /// Promised only where one of these applies; empty: wherever `when` holds.
    pub when_applies: Vec<OutcomeId>,
    /// What is promised.
    pub demands: Vec<Demand>,
    /// Where it is written.
    pub sources: Vec<SourceId>,
}

/// One thing that must hold. An outcome stands when it applies or is possible.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Demand {
    /// The outcome applies.
    Applies(OutcomeId),
    /// At least one of the outcomes applies.
    SomeApply(Vec<OutcomeId>),
    /// The outcome does not stand.
    Never(OutcomeId),
    /// The outcome does not apply. It may be possible.
    NeverApplies(OutcomeId),
    /// If the outcome stands, it is at least so urgent.
    Urgency(OutcomeId, Urgency),
    /// If the outcome stands, it says "see a lawyer first".
    LawyerFirst(OutcomeId),
    /// If both stand, the first is shown before the second.
    Before(OutcomeId, OutcomeId),
    /// No outcome that stands sends the person to this place.
    NeverSends(Place),
    /// Only an outcome that says "see a lawyer first" sends the person to this place.
    SendsAfterLawyer(Place),
    /// An outcome that applies tells the dates of this deadline.
    Dated(DeadlineId),
    /// No outcome that stands tells a date for this deadline.
    Undated(DeadlineId),
}
