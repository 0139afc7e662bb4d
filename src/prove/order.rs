//! Which relations between days can hold together.
//!
//! A condition may compare two dates a person gives, perhaps one of them moved by a period. Such a relation is a bit of
//! its own. Which combinations of these bits and of the intervals of the days can be true of real days is decided by
//! raising lower bounds until nothing changes: every relation says that one day is not before a monotone function of
//! another, so the smallest solution is found, or none exists.

use jiff::civil::Date;

use super::days::{after, between, moved, moved_back};
use crate::model::{Comparison, Day, DayPoint, FactId, Pack, Shift};

/// A relation between the days of two facts: the first lies before the other, moved (or on it).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Relation {
    /// The first fact.
    pub first: FactId,
    /// The fact compared with.
    pub other: FactId,
    /// How the other's day is moved.
    pub shift: Option<Shift>,
    /// Whether the same day does not count.
    pub strict: bool,
}

impl Relation {
    /// The relation that a condition looks at, and what it must be; none when it does not compare two facts.
    pub(super) fn of(fact: FactId, comparison: Comparison, day: Day) -> Option<(Self, bool)> {
        let DayPoint::Fact(other) = day.point else {
            return None;
        };
        let (strict, wanted) = match comparison {
            Comparison::Less => (true, true),
            Comparison::AtMost => (false, true),
            Comparison::More => (false, false),
            Comparison::AtLeast => (true, false),
        };
        // Without a shift each pair is written one way round only.
        Some(match (fact.cmp(&other), day.shift) {
            (std::cmp::Ordering::Equal, _) => return None,
            (std::cmp::Ordering::Greater, None) => {
                let turned = Self {
                    first: other,
                    other: fact,
                    shift: None,
                    strict: !strict,
                };
                (turned, !wanted)
            }
            _ => {
                let relation = Self {
                    first: fact,
                    other,
                    shift: day.shift,
                    strict,
                };
                (relation, wanted)
            }
        })
    }

    /// Whether it holds for two days; none when the moved day is beyond the calendar.
    pub(super) fn holds(&self, pack: &Pack, on: Date, first: Date, other: Date) -> Option<bool> {
        let limit = moved(pack, on, other, self.shift)?;
        Some(if self.strict {
            first < limit
        } else {
            first <= limit
        })
    }
}

/// So many steps of raising: longer than any pattern of the calendar that a day can be waiting for (the eight years
/// between two leap days around a century), one day at a time.
const PATIENCE: usize = 3_000;

/// The smallest days within bounds (first and last day of each fact) for which relations hold or do not; none when
/// there are no such days. Relations name positions in the list of bounds.
pub(super) fn solve(
    pack: &Pack,
    on: Date,
    bounds: &[(Date, Date)],
    relations: &[(usize, usize, Relation, bool)],
) -> Option<Vec<Date>> {
    let mut days: Vec<Date> = bounds.iter().map(|(first, _)| *first).collect();
    for _ in 0..PATIENCE {
        let mut changed = false;
        for (first, other, relation, holds) in relations {
            let (at_first, at_other) = (*days.get(*first)?, *days.get(*other)?);
            if relation.holds(pack, on, at_first, at_other)? == *holds {
                continue;
            }
            changed = true;
            if *holds {
                // The other day must be later.
                let last = bounds.get(*other)?.1;
                *days.get_mut(*other)? = later(pack, on, relation, at_first, at_other, last)?;
            } else {
                let limit = moved(pack, on, at_other, relation.shift)?;
                let limit = if relation.strict {
                    limit
                } else {
                    limit.tomorrow().ok()?
                };
                *days.get_mut(*first)? = limit;
            }
        }
        let beyond = days.iter().zip(bounds).any(|(day, (_, last))| day > last);
        if beyond {
            return None;
        }
        if !changed {
            return Some(days);
        }
    }
    None
}

/// The first day after `from` that makes the relation hold for the first fact's day.
fn later(
    pack: &Pack,
    on: Date,
    relation: &Relation,
    first: Date,
    from: Date,
    last: Date,
) -> Option<Date> {
    let holds = |other| relation.holds(pack, on, first, other);
    // Moving back lands within a few days of the answer: months differ in length by three.
    let near = moved_back(pack, on, first, relation.shift).and_then(|day| after(day, -5));
    let mut low = near.filter(|day| *day > from && holds(*day) == Some(false));
    let mut at = low.take().unwrap_or(from);
    for _ in 0..16 {
        at = at.tomorrow().ok()?;
        if at > last {
            return None;
        }
        if holds(at)? {
            return Some(at);
        }
    }
    // Far away after all: halve.
    let (mut low, mut high) = (at, last);
    if !holds(high)? {
        return None;
    }
    while between(low, high) > 1 {
        let middle = after(low, between(low, high) / 2)?;
        if holds(middle)? {
            high = middle;
        } else {
            low = middle;
        }
    }
    Some(high)
}
