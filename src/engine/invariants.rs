//! Which promises of a pack an interview breaks.

use super::{Evaluation, OutcomeResult, Status, shown};
use crate::model::{DeadlineId, Demand, Invariant, InvariantId, OutcomeId, Pack, Place};

/// The invariants that an interview breaks. They speak of complete interviews: before the last answer an outcome that
/// is promised may still be to come.
pub fn broken(pack: &Pack, evaluation: &Evaluation<'_>) -> Vec<InvariantId> {
    (0..pack.invariants.len())
        .map(InvariantId::from)
        .filter(|id| is_broken(pack, evaluation, *id))
        .collect()
}

/// Whether an interview breaks one invariant.
pub fn is_broken(pack: &Pack, evaluation: &Evaluation<'_>, id: InvariantId) -> bool {
    let interview = Interview { pack, evaluation };
    evaluation.path.is_complete() && !interview.keeps(pack.invariant(id))
}

/// Whether an invariant promises something to this person.
pub fn is_promised(pack: &Pack, evaluation: &Evaluation<'_>, id: InvariantId) -> bool {
    let interview = Interview { pack, evaluation };
    evaluation.path.is_complete() && interview.concerns(pack.invariant(id))
}

struct Interview<'e, 'a> {
    pack: &'a Pack,
    evaluation: &'e Evaluation<'a>,
}

impl Interview<'_, '_> {
    fn concerns(&self, invariant: &Invariant) -> bool {
        self.evaluation.path.facts.holds(invariant.when.as_ref())
            && (invariant.when_applies.is_empty()
                || invariant.when_applies.iter().any(|id| self.applies(*id)))
    }

    fn keeps(&self, invariant: &Invariant) -> bool {
        !self.concerns(invariant) || invariant.demands.iter().all(|demand| self.meets(demand))
    }

    fn meets(&self, demand: &Demand) -> bool {
        match demand {
            Demand::Applies(id) => self.applies(*id),
            Demand::SomeApply(ids) => ids.iter().any(|id| self.applies(*id)),
            Demand::Never(id) => self.standing(*id).is_none(),
            Demand::NeverApplies(id) => !self.applies(*id),
            Demand::Urgency(id, urgency) => self
                .standing(*id)
                .is_none_or(|(_, result)| result.urgency <= *urgency),
            Demand::LawyerFirst(id) => self
                .standing(*id)
                .is_none_or(|(_, result)| result.see_lawyer_first),
            Demand::Before(first, second) => {
                match (self.standing(*first), self.standing(*second)) {
                    (Some((first, _)), Some((second, _))) => first < second,
                    _ => true,
                }
            }
            Demand::NeverSends(place) => !self.all().any(|result| self.sends(result, place)),
            Demand::SendsAfterLawyer(place) => self
                .all()
                .filter(|result| self.sends(result, place))
                .all(|result| result.see_lawyer_first),
            Demand::Dated(id) => self
                .all()
                .filter(|result| result.status == Status::Applies)
                .any(|result| tells_date(result, *id)),
            Demand::Undated(id) => !self.all().any(|result| tells_date(result, *id)),
        }
    }

    fn all(&self) -> impl Iterator<Item = &OutcomeResult> {
        self.evaluation.outcomes.iter()
    }

    /// An outcome that applies or is possible, with its position in the result.
    fn standing(&self, id: OutcomeId) -> Option<(usize, &OutcomeResult)> {
        self.all().enumerate().find(|(_, result)| result.id == id)
    }

    fn applies(&self, id: OutcomeId) -> bool {
        self.standing(id)
            .is_some_and(|(_, result)| result.status == Status::Applies)
    }

    fn sends(&self, result: &OutcomeResult, place: &Place) -> bool {
        let places = &self.pack.outcome(result.id).places;
        shown(&self.evaluation.path.facts, places).any(|item| item.id == *place)
    }
}

fn tells_date(result: &OutcomeResult, id: DeadlineId) -> bool {
    let mut deadlines = result.deadlines.iter();
    deadlines.any(|deadline| deadline.deadline == id && deadline.dates.is_some())
}
