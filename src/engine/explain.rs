//! Why and why not: the answers that decide a condition, and the nearest facts that would change it.

use super::{Facts, Path, Truth, deadline};
use crate::model::{Condition, Day, DayPoint, DeadlineId, FactId, Outcome, Value};

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

/// A part of a condition that keeps it from having a truth.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Obstacle<'a> {
    /// The part: an atom, a derived fact, or alternatives that all fail.
    pub condition: &'a Condition,
    /// Whether it would have to hold, or would have to not hold.
    pub must_hold: bool,
    /// Whether it is ruled out, whatever is learned besides; otherwise it waits for what is not known.
    pub decided: bool,
    /// The facts whose answers keep it from that. Of what is decided, they decide it.
    pub facts: Vec<FactId>,
}

/// Everything that would have to be otherwise for a condition to get a truth: each of these, not one of them.
///
/// Empty when it has that truth already.
pub fn obstacles<'a>(
    facts: &Facts<'a>,
    condition: &'a Condition,
    wanted: bool,
) -> Vec<Obstacle<'a>> {
    if facts.truth(condition) == Truth::from(wanted) {
        return Vec::new();
    }
    match (condition, wanted) {
        (Condition::All(parts), true) | (Condition::Any(parts), false) => parts
            .iter()
            .flat_map(|part| obstacles(facts, part, wanted))
            .collect(),
        (Condition::Not(part), _) => obstacles(facts, part, !wanted),
        _ => {
            let mut decisive = Vec::new();
            blocking_atoms(facts, condition, wanted, &mut |atom| {
                merge(&mut decisive, atom_facts(facts, atom));
            });
            vec![Obstacle {
                condition,
                must_hold: wanted,
                decided: facts.truth(condition) == Truth::from(!wanted),
                facts: decisive,
            }]
        }
    }
}

/// Looks at every atom of which at least one must change before a condition can get a truth that it does not have. Where
/// the condition is decided, these atoms are decided too, and decide it.
pub(super) fn blocking_atoms<'a>(
    facts: &Facts<'a>,
    condition: &'a Condition,
    wanted: bool,
    see: &mut dyn FnMut(&'a Condition),
) {
    if facts.truth(condition) == Truth::from(wanted) {
        return;
    }
    match (condition, wanted) {
        // One part in the way is enough; what is decided says more than what is not known, and the fewest atoms most.
        (Condition::All(parts), true) | (Condition::Any(parts), false) => {
            let fewest = parts
                .iter()
                .filter(|part| facts.truth(part) != Truth::from(wanted))
                .map(|part| {
                    let mut own = Vec::new();
                    blocking_atoms(facts, part, wanted, &mut |atom| own.push(atom));
                    (facts.truth(part) == Truth::Undetermined, own)
                })
                .min_by_key(|(open, own)| (*open, own.len()));
            fewest.into_iter().flat_map(|(_, own)| own).for_each(see);
        }
        (Condition::Any(parts), true) | (Condition::All(parts), false) => {
            for part in parts {
                blocking_atoms(facts, part, wanted, see);
            }
        }
        (Condition::Not(part), _) => blocking_atoms(facts, part, !wanted, see),
        (Condition::Derived(id), _) => {
            blocking_atoms(facts, &facts.pack.derived(*id).when, wanted, see);
        }
        _ => see(condition),
    }
}

/// The facts whose answers keep an interview from every tree an outcome belongs to; none while a tree is walked, or may
/// still be.
pub fn led_elsewhere(path: &Path<'_>, outcome: &Outcome) -> Option<Vec<FactId>> {
    let facts = &path.facts;
    let mut decisive = Vec::new();
    for id in &outcome.trees {
        if path.undecided.contains(id) {
            return None;
        }
        let when = facts.pack.trees.get(id.index())?.when.as_ref()?;
        if facts.truth(when) != Truth::False {
            return None;
        }
        blocking_atoms(facts, when, true, &mut |atom| {
            merge(&mut decisive, atom_facts(facts, atom));
        });
    }
    Some(decisive)
}

fn merge(into: &mut Vec<FactId>, facts: Vec<FactId>) {
    for fact in facts {
        if !into.contains(&fact) {
            into.push(fact);
        }
    }
}
