//! Ids: positions in the tables of a [`Pack`](super::Pack), one type for each kind of thing, so that they cannot be mixed up.

use serde::{Deserialize, Serialize};

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub struct $name(pub u16);

        impl $name {
            /// The position in the pack's table.
            pub const fn index(self) -> usize {
                self.0 as usize
            }
        }

        impl From<usize> for $name {
            /// Makes an id from a position. Tables are far below 65,536 entries; a larger one is cut by the pack reader.
            fn from(index: usize) -> Self {
                Self(u16::try_from(index).unwrap_or(u16::MAX))
            }
        }
    )*};
}

ids! {
    /// A fact that a question fixes.
    FactId,
    /// An option of a choice, multi, country or prefecture fact.
    OptionId,
    /// A named condition.
    DerivedId,
    /// A tree of questions.
    TreeId,
    /// An outcome.
    OutcomeId,
    /// A deadline.
    DeadlineId,
    /// A dated duration.
    DurationId,
    /// A dated number.
    NumberId,
    /// A dated fee.
    FeeId,
    /// A source.
    SourceId,
    /// An official form.
    FormId,
    /// A term of the glossary.
    TermId,
    /// An invariant.
    InvariantId,
}
