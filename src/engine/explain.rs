//! Why and why not: the answers that decide a condition, and the nearest facts that would change it.

use super::{Facts, Truth, deadline};
use crate::model::{Condition, Day, DayPoint, DeadlineId, FactId, Value};

/// Collects the facts that make a condition have a truth it has.
///
/// For a true "all" every part counts, for a true "any" the first part that is true; for false the other way round;
/// for undetermined the undetermined parts.
pub fn support(facts: &Facts<'_>, condition: &Condition, truth: Truth, into: &mut Vec<FactId>) {
    match condition {
        Condition::All(parts) => parts_support(facts, parts, truth, Truth::True, into),
        Condition::Any(parts) => parts_support(facts, parts, truth, Truth::False, into),
        Condition::Not(part) => support(facts, part, !truth, into),
        Condition::Derived(id) => support(facts, &facts.pack.derived(*id).when, truth, into),
        Condition::Options { .. }
        | Condition::Unknown(_)
        | Condition::Date { .. }
        | Condition::Number { .. }
        | Condition::Parameter { .. }
        | Condition::Deadline { .. }
        | Condition::AnyOutcomeNeedsLawyer => {
            for fact in atom_facts(facts, condition) {
                // What is known does not keep a condition undetermined.
                let known = facts
                    .answer(fact)
                    .is_some_and(|value| *value != Value::Unknown);
                let decides = truth != Truth::Undetermined || !known;
                if decides && !into.contains(&fact) {
                    into.push(fact);
                }
            }
        }
    }
}

/// `strict` is the truth for which every part is needed: true for "all", false for "any".
fn parts_support(
    facts: &Facts<'_>,
    parts: &[Condition],
    truth: Truth,
    strict: Truth,
    into: &mut Vec<FactId>,
) {
    let of_this_truth = parts.iter().filter(|part| facts.truth(part) == truth);
    if truth == strict || truth == Truth::Undetermined {
        for part in of_this_truth {
            support(facts, part, truth, into);
        }
    } else if let Some(part) = of_this_truth.into_iter().next() {
        support(facts, part, truth, into);
    }
}

/// Collects the facts of those parts of an undetermined condition that are certain already.
pub fn certain_parts(facts: &Facts<'_>, condition: &Condition, into: &mut Vec<FactId>) {
    if let Condition::All(parts) = condition {
        for part in parts {
            match facts.truth(part) {
                Truth::True => support(facts, part, Truth::True, into),
                Truth::Undetermined => certain_parts(facts, part, into),
                Truth::False => {}
            }
        }
    }
}

/// The facts an atom looks at.
fn atom_facts(facts: &Facts<'_>, condition: &Condition) -> Vec<FactId> {
    match condition {
        Condition::Options { fact, .. }
        | Condition::Unknown(fact)
        | Condition::Number { fact, .. }
        | Condition::Date {
            fact,
            day:
                Day {
                    point: DayPoint::Today | DayPoint::Date(_),
                    ..
                },
            ..
        } => {
            vec![*fact]
        }
        Condition::Date {
            fact,
            day:
                Day {
                    point: DayPoint::Fact(other),
                    ..
                },
            ..
        } => {
            vec![*fact, *other]
        }
        Condition::Deadline { deadline, .. } => {
            let mut starts = match deadline::resolve(facts, *deadline).event {
                Some(event) => vec![event],
                None => possible_starts(facts, *deadline),
            };
            let limit = facts
                .pack
                .deadline(*deadline)
                .not_after
                .map(|limit| limit.fact);
            // A limit that is never asked for is no limit.
            starts
                .extend(limit.filter(|fact| facts.is_asked(*fact) || facts.may_be_answered(*fact)));
            starts
        }
        Condition::All(_)
        | Condition::Any(_)
        | Condition::Not(_)
        | Condition::Derived(_)
        | Condition::Parameter { .. }
        | Condition::AnyOutcomeNeedsLawyer => Vec::new(),
    }
}

/// The facts that may still start a count, each after those that decide whether it does.
fn possible_starts(facts: &Facts<'_>, deadline: DeadlineId) -> Vec<FactId> {
    let mut starts = Vec::new();
    for trigger in &facts.pack.deadline(deadline).triggers {
        if let Some(when) = &trigger.when
            && facts.truth(when) == Truth::Undetermined
        {
            support(facts, when, Truth::Undetermined, &mut starts);
            if !starts.contains(&trigger.fact) {
                starts.push(trigger.fact);
            }
        }
    }
    starts
}

/// A condition on one fact that must become different, with the truth it must get.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Change<'a> {
    /// The atom.
    pub atom: &'a Condition,
    /// Whether it must hold or must not.
    pub must_hold: bool,
}

/// The smallest set of atoms that would have to change for a condition to get a truth.
///
/// Empty when it has that truth already. Where parts share facts the set is a bound, not always the minimum.
pub fn nearest<'a>(facts: &Facts<'a>, condition: &'a Condition, wanted: bool) -> Vec<Change<'a>> {
    if facts.truth(condition) == Truth::from(wanted) {
        return Vec::new();
    }
    match condition {
        Condition::All(parts) => nearest_parts(facts, parts, wanted, true),
        Condition::Any(parts) => nearest_parts(facts, parts, wanted, false),
        Condition::Not(part) => nearest(facts, part, !wanted),
        Condition::Derived(id) => nearest(facts, &facts.pack.derived(*id).when, wanted),
        Condition::Options { .. }
        | Condition::Unknown(_)
        | Condition::Date { .. }
        | Condition::Number { .. }
        | Condition::Parameter { .. }
        | Condition::Deadline { .. }
        | Condition::AnyOutcomeNeedsLawyer => vec![Change {
            atom: condition,
            must_hold: wanted,
        }],
    }
}

/// `all` is true for "all", false for "any".
fn nearest_parts<'a>(
    facts: &Facts<'a>,
    parts: &'a [Condition],
    wanted: bool,
    all: bool,
) -> Vec<Change<'a>> {
    let each = parts.iter().map(|part| nearest(facts, part, wanted));
    if wanted == all {
        each.flatten().collect()
    } else {
        each.min_by_key(Vec::len).unwrap_or_default()
    }
}
