//! What the conditions of a pack use.

use super::{Condition, DayPoint, Outcome, Pack, Quantity};

/// Which things are used, by position.
#[derive(Debug)]
pub struct Used {
    /// Facts.
    pub facts: Vec<bool>,
    /// Derived facts.
    pub derived: Vec<bool>,
    /// Deadlines.
    pub deadlines: Vec<bool>,
    /// Durations.
    pub durations: Vec<bool>,
    /// Numbers.
    pub numbers: Vec<bool>,
}

impl Used {
    /// Nothing yet.
    pub fn nothing(pack: &Pack) -> Self {
        Self {
            facts: vec![false; pack.facts.len()],
            derived: vec![false; pack.derived.len()],
            deadlines: vec![false; pack.deadlines.len()],
            durations: vec![false; pack.durations.len()],
            numbers: vec![false; pack.numbers.len()],
        }
    }

    /// What a person can notice: everything that questions, trees and outcomes lead to.
    pub fn by_pack(pack: &Pack) -> Self {
        let mut used = Self::nothing(pack);
        for tree in &pack.trees {
            let asked = tree
                .questions
                .iter()
                .filter_map(|one| one.ask_when.as_ref());
            for condition in tree.when.iter().chain(asked) {
                used.condition(pack, condition);
            }
        }
        for outcome in &pack.outcomes {
            used.outcome(pack, outcome);
        }
        used
    }

    /// What one outcome leads to.
    fn outcome(&mut self, pack: &Pack, outcome: &Outcome) {
        for condition in outcome.conditions() {
            self.condition(pack, condition);
        }
        for item in &outcome.deadlines {
            self.deadline(pack, item.id.index());
        }
    }

    /// What a condition leads to, through derived facts and deadlines.
    pub fn condition(&mut self, pack: &Pack, condition: &Condition) {
        match condition {
            Condition::All(parts) | Condition::Any(parts) => {
                for part in parts {
                    self.condition(pack, part);
                }
            }
            Condition::Not(part) => self.condition(pack, part),
            Condition::Derived(id) => {
                if mark(&mut self.derived, id.index()) {
                    self.condition(pack, &pack.derived(*id).when);
                }
            }
            Condition::Options { fact, .. } | Condition::Unknown(fact) => {
                mark(&mut self.facts, fact.index());
            }
            Condition::Date { fact, day, .. } => {
                mark(&mut self.facts, fact.index());
                if let DayPoint::Fact(other) = day.point {
                    mark(&mut self.facts, other.index());
                }
                if let Some(shift) = day.shift {
                    mark(&mut self.durations, shift.duration.index());
                }
            }
            Condition::Number { fact, quantity, .. } => {
                mark(&mut self.facts, fact.index());
                if let Quantity::Parameter(number) = quantity {
                    mark(&mut self.numbers, number.index());
                }
            }
            Condition::Parameter { number, .. } => {
                mark(&mut self.numbers, number.index());
            }
            Condition::Deadline { deadline, .. } => self.deadline(pack, deadline.index()),
            Condition::AnyOutcomeNeedsLawyer => {}
        }
    }

    /// What a deadline leads to, by its position.
    pub fn deadline(&mut self, pack: &Pack, index: usize) {
        if !mark(&mut self.deadlines, index) {
            return;
        }
        let Some(deadline) = pack.deadlines.get(index) else {
            return;
        };
        for choice in &deadline.periods {
            mark(&mut self.durations, choice.duration.index());
            if let Some(when) = &choice.when {
                self.condition(pack, when);
            }
        }
        if let Some(limit) = deadline.not_after {
            mark(&mut self.facts, limit.fact.index());
            if let Some(plus) = limit.plus {
                mark(&mut self.durations, plus.index());
            }
        }
        for trigger in &deadline.triggers {
            mark(&mut self.facts, trigger.fact.index());
            if let Some(when) = &trigger.when {
                self.condition(pack, when);
            }
        }
    }
}

/// Marks a position; false when it was marked before.
pub fn mark(flags: &mut [bool], at: usize) -> bool {
    flags
        .get_mut(at)
        .is_some_and(|flag| !std::mem::replace(flag, true))
}

/// Positions that are not marked.
pub fn unmarked(flags: &[bool]) -> impl Iterator<Item = usize> + '_ {
    (0..)
        .zip(flags)
        .filter(|(_, flag)| !**flag)
        .map(|(at, _)| at)
}
