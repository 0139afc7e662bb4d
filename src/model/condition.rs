//! Conditions as data: they can be evaluated, explained, drawn and proved.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{DeadlineId, DerivedId, DurationId, FactId, NumberId, OptionSet};

/// A condition over facts. Evaluated in three values by the engine.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Condition {
    /// Every part holds. Empty: true.
    All(Vec<Condition>),
    /// At least one part holds. Empty: false.
    Any(Vec<Condition>),
    /// The part does not hold.
    Not(Box<Condition>),
    /// A named condition holds.
    Derived(DerivedId),
    /// The answer is among options (for a multi: see [`OptionTest`]).
    Options {
        /// The fact.
        fact: FactId,
        /// How a multi is compared.
        test: OptionTest,
        /// The accepted options.
        accepted: OptionSet,
        /// Whether "I don't know" is accepted too.
        or_unknown: bool,
    },
    /// The person answered "I don't know". It speaks of the answer, not of the world: undetermined only while the
    /// question may still be answered, false when it is never asked.
    Unknown(FactId),
    /// A date stands in a relation to a day.
    Date {
        /// The fact.
        fact: FactId,
        /// The relation.
        comparison: Comparison,
        /// The day compared with.
        day: Day,
    },
    /// A number stands in a relation to a quantity.
    Number {
        /// The fact.
        fact: FactId,
        /// The relation.
        comparison: Comparison,
        /// The quantity compared with.
        quantity: Quantity,
    },
    /// A dated number stands in a relation to another, on the day of the run: rules that change on a date, switches.
    Parameter {
        /// The number.
        number: NumberId,
        /// The relation.
        comparison: Comparison,
        /// What it is compared with.
        with: i64,
    },
    /// A deadline is running or passed.
    Deadline {
        /// The deadline.
        deadline: DeadlineId,
        /// The state asked for.
        state: DeadlineState,
    },
    /// Another outcome of the interview says "see a lawyer first".
    AnyOutcomeNeedsLawyer,
}

impl Condition {
    /// Whether it refers to other outcomes' need of a lawyer.
    pub fn asks_about_outcomes(&self) -> bool {
        self.any_atom(&|atom| matches!(atom, Self::AnyOutcomeNeedsLawyer))
    }

    /// Whether it looks at a dated parameter, such as a switch.
    pub fn asks_for_parameters(&self) -> bool {
        self.any_atom(&|atom| matches!(atom, Self::Parameter { .. }))
    }

    /// Whether a part that has no parts of its own passes a test. Derived facts are not followed.
    fn any_atom(&self, test: &impl Fn(&Self) -> bool) -> bool {
        let mut passes = false;
        self.each_atom(&mut |atom| passes |= test(atom));
        passes
    }

    /// Shows every part that has no parts of its own, in the order written. Derived facts are not followed.
    pub fn each_atom<'a>(&'a self, see: &mut impl FnMut(&'a Self)) {
        match self {
            Self::All(parts) | Self::Any(parts) => {
                for part in parts {
                    part.each_atom(see);
                }
            }
            Self::Not(part) => part.each_atom(see),
            Self::Derived(_)
            | Self::Options { .. }
            | Self::Unknown(_)
            | Self::Date { .. }
            | Self::Number { .. }
            | Self::Parameter { .. }
            | Self::Deadline { .. }
            | Self::AnyOutcomeNeedsLawyer => see(self),
        }
    }
}

/// How the accepted options are compared with a multi's chosen ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum OptionTest {
    /// At least one is chosen. The only test for choices.
    AnyOf,
    /// All are chosen.
    AllOf,
    /// Nothing else is chosen.
    Only,
}

/// Less or more. For dates: before or after.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Comparison {
    /// `before`, `less-than`
    Less,
    /// `on-or-before`, `at-most`
    AtMost,
    /// `after`, `more-than`
    More,
    /// `on-or-after`, `at-least`
    AtLeast,
}

impl Comparison {
    /// Applies the comparison.
    pub fn holds<T: Ord>(self, left: &T, right: &T) -> bool {
        match self {
            Self::Less => left < right,
            Self::AtMost => left <= right,
            Self::More => left > right,
            Self::AtLeast => left >= right,
        }
    }
}

/// A day, possibly moved by a duration.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Day {
    /// The day itself.
    pub point: DayPoint,
    /// A duration added or taken away.
    pub shift: Option<Shift>,
}

/// A day in a condition.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum DayPoint {
    /// The day the guide is run for.
    Today,
    /// A fixed day.
    Date(Date),
    /// The day that answers another fact.
    Fact(FactId),
}

/// A duration added to or taken from a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shift {
    /// Which way.
    pub direction: Direction,
    /// How far.
    pub duration: DurationId,
}

/// Forwards or backwards in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Direction {
    /// `plus`
    Plus,
    /// `minus`
    Minus,
}

/// A number in a condition.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Quantity {
    /// Written in the condition.
    Literal(i64),
    /// A dated parameter.
    Parameter(NumberId),
}

/// What a condition may ask of a deadline.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum DeadlineState {
    /// The last day is today or later.
    Running,
    /// The last day is over.
    Passed,
}
