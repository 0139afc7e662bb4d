//! Which facts and derived facts a condition needs, directly and through what it names.

use super::Cx;
use crate::model::{Condition, DayPoint, DerivedId, FactId};

/// What a condition uses.
#[derive(Debug, Default, Clone)]
pub(super) struct Uses {
    /// Facts, also through derived facts and deadlines; sorted.
    pub facts: Vec<FactId>,
    /// Derived facts that it names itself.
    pub derived: Vec<DerivedId>,
}

impl Uses {
    /// What conditions use. Derived facts and deadlines must have been read before.
    pub(super) fn of<'c>(conditions: impl IntoIterator<Item = &'c Condition>, cx: &Cx<'_>) -> Self {
        let mut uses = Self::default();
        for condition in conditions {
            uses.add(condition, cx);
        }
        uses.facts.sort_unstable();
        uses.facts.dedup();
        uses
    }

    fn add(&mut self, condition: &Condition, cx: &Cx<'_>) {
        match condition {
            Condition::All(parts) | Condition::Any(parts) => {
                for part in parts {
                    self.add(part, cx);
                }
            }
            Condition::Not(part) => self.add(part, cx),
            Condition::Derived(id) => {
                self.derived.push(*id);
                let facts = cx.derived_uses.get(id.index()).map(|uses| &uses.facts);
                self.facts.extend(facts.into_iter().flatten());
            }
            Condition::Options { fact, .. }
            | Condition::Unknown(fact)
            | Condition::Number { fact, .. } => self.facts.push(*fact),
            Condition::Date { fact, day, .. } => {
                self.facts.push(*fact);
                if let DayPoint::Fact(other) = day.point {
                    self.facts.push(other);
                }
            }
            Condition::Deadline { deadline, .. } => {
                let facts = cx.deadline_uses.get(deadline.index());
                self.facts
                    .extend(facts.into_iter().flat_map(|uses| &uses.facts));
            }
            Condition::Parameter { .. } | Condition::AnyOutcomeNeedsLawyer => {}
        }
    }
}
