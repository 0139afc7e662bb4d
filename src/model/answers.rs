//! What a person answered.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use zeroize::Zeroize;

use super::{FactId, OptionId};

/// How many options a fact can have. Countries need about 250.
const WORDS: usize = 5;

/// A set of options of one fact.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize,
)]
pub struct OptionSet([u64; WORDS]);

impl OptionSet {
    /// The largest number of options a fact may have.
    pub const CAPACITY: usize = WORDS * 64;

    /// Adds an option. Options beyond the capacity are ignored; the pack reader refuses such facts.
    pub fn insert(&mut self, option: OptionId) {
        if let Some(word) = self.0.get_mut(option.index() / 64) {
            *word |= 1 << (option.index() % 64);
        }
    }

    /// Removes an option.
    pub fn remove(&mut self, option: OptionId) {
        if let Some(word) = self.0.get_mut(option.index() / 64) {
            *word &= !(1 << (option.index() % 64));
        }
    }

    /// Whether the option is in the set.
    pub fn contains(&self, option: OptionId) -> bool {
        self.0
            .get(option.index() / 64)
            .is_some_and(|word| word & (1 << (option.index() % 64)) != 0)
    }

    /// Whether the two sets share an option.
    pub fn intersects(&self, other: &Self) -> bool {
        self.0.iter().zip(&other.0).any(|(a, b)| a & b != 0)
    }

    /// Whether every option of this set is in the other.
    pub fn is_subset(&self, other: &Self) -> bool {
        self.0.iter().zip(&other.0).all(|(a, b)| a & !b == 0)
    }

    /// Whether the set is empty.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|word| *word == 0)
    }

    /// The options in ascending order.
    pub fn iter(&self) -> impl Iterator<Item = OptionId> + '_ {
        self.0.iter().enumerate().flat_map(|(index, word)| {
            let mut rest = *word;
            std::iter::from_fn(move || {
                let bit = rest.trailing_zeros() as usize;
                // Takes away the lowest bit.
                rest &= rest.checked_sub(1)?;
                Some(OptionId::from(index * 64 + bit))
            })
        })
    }
}

impl FromIterator<OptionId> for OptionSet {
    fn from_iter<I: IntoIterator<Item = OptionId>>(options: I) -> Self {
        let mut set = Self::default();
        for option in options {
            set.insert(option);
        }
        set
    }
}

/// One answer. "I don't know" is an answer like any other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Value {
    /// "I don't know."
    Unknown,
    /// One option of a choice, country or prefecture.
    Option(OptionId),
    /// The chosen options of a multi; never empty.
    Options(OptionSet),
    /// A day.
    Date(Date),
    /// A whole number in the fact's unit.
    Number(i64),
}

/// Answers by fact. Order of answering leaves no trace.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Answers(Vec<Option<Value>>);

impl Answers {
    /// No answers yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The answer to a fact, if it was given.
    pub fn get(&self, fact: FactId) -> Option<&Value> {
        self.0.get(fact.index()).and_then(Option::as_ref)
    }

    /// Gives or changes an answer, and returns the one before.
    pub fn set(&mut self, fact: FactId, value: Value) -> Option<Value> {
        if self.0.len() <= fact.index() {
            self.0.resize(fact.index() + 1, None);
        }
        self.0
            .get_mut(fact.index())
            .and_then(|slot| slot.replace(value))
    }

    /// Takes an answer back, and returns it.
    pub fn remove(&mut self, fact: FactId) -> Option<Value> {
        self.0.get_mut(fact.index()).and_then(Option::take)
    }

    /// The facts that have an answer, in the pack's order.
    pub fn iter(&self) -> impl Iterator<Item = (FactId, &Value)> {
        self.0
            .iter()
            .enumerate()
            .filter_map(|(index, value)| value.as_ref().map(|value| (FactId::from(index), value)))
    }

    /// How many answers there are.
    pub fn len(&self) -> usize {
        self.iter().count()
    }

    /// Whether nothing was answered.
    pub fn is_empty(&self) -> bool {
        self.iter().next().is_none()
    }
}

/// Says how many answers there are, never which: answers may not reach a log or a panic message.
impl std::fmt::Debug for Answers {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Answers({})", self.len())
    }
}

impl Zeroize for Answers {
    /// Overwrites every answer, so that a reset leaves none in memory.
    fn zeroize(&mut self) {
        for slot in &mut self.0 {
            // The whole slot is overwritten first: setting `None` alone would only change the tag.
            *slot = Some(Value::Options(OptionSet([0; WORDS])));
            std::hint::black_box(&slot);
            *slot = None;
        }
        self.0.clear();
    }
}

impl Drop for Answers {
    fn drop(&mut self) {
        self.zeroize();
    }
}
