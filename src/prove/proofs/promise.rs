//! Every invariant holds for everybody.

use super::{Claim, Found, Prover};
use crate::engine::{Evaluation, invariants};
use crate::model::{DeadlineId, Demand, Invariant, InvariantId, Kind, OutcomeId, Place, Urgency};
use crate::prove::{OutcomeSets, Set};

impl Prover<'_, '_, '_> {
    /// Looks for a person for whom an invariant does not hold.
    pub(super) fn promises(&mut self) -> usize {
        let model = self.model;
        let pack = model.pack();
        for id in (0..pack.invariants.len()).map(InvariantId::from) {
            if self.proofs.broken.iter().any(|(other, _)| *other == id) {
                continue;
            }
            let invariant = pack.invariant(id);
            let concerned = self.concerned(invariant);
            for demand in &invariant.demands {
                let is_broken =
                    |evaluation: &Evaluation<'_>| invariants::is_broken(pack, evaluation, id);
                let Broken { surely, perhaps } = self.broken(demand);
                let mut found = self.find(&concerned.and(&surely), is_broken);
                if matches!(found, Found::Nobody) && !perhaps.is_none() {
                    found = self.find(&concerned.and(&perhaps), is_broken);
                }
                match found {
                    Found::Nobody => continue,
                    Found::Undecided => self.undecided(Claim::Promises, &concerned),
                    Found::Somebody(example) => self.proofs.broken.push((id, example)),
                }
                break;
            }
        }
        pack.invariants.len()
    }

    /// Interviews to which an invariant promises something.
    fn concerned(&self, invariant: &Invariant) -> Set {
        super::reach::concerned(self.model, invariant)
    }

    /// Interviews in which a demand is not met.
    fn broken(&self, demand: &Demand) -> Broken {
        let model = self.model;
        let none = model.space().none();
        let sets = |id: &OutcomeId| model.outcome(*id);
        let surely = match demand {
            Demand::Applies(id) => !&sets(id).applies,
            Demand::SomeApply(ids) => !&ids
                .iter()
                .fold(none.clone(), |sum, id| sum.or(&sets(id).applies)),
            Demand::Never(id) => sets(id).stands(),
            Demand::NeverApplies(id) => sets(id).applies.clone(),
            Demand::Urgency(id, urgency) => sets(id).stands().minus(&sets(id).at_least(*urgency)),
            Demand::LawyerFirst(id) => sets(id).stands().minus(&sets(id).lawyer_first),
            Demand::Before(first, second) => return self.before(*first, *second),
            Demand::NeverSends(place) => {
                self.any(|id, sets| sets.stands().and(&model.sends(id, place)))
            }
            Demand::SendsAfterLawyer(place) => self.sends_before_lawyer(place),
            Demand::Dated(deadline) => {
                !&self.any(|_, sets| sets.applies.and(&tells(sets, *deadline, &none)))
            }
            Demand::Undated(deadline) => {
                self.any(|_, sets| sets.stands().and(&tells(sets, *deadline, &none)))
            }
        };
        Broken {
            surely,
            perhaps: none,
        }
    }

    fn any(&self, of: impl Fn(OutcomeId, &OutcomeSets) -> Set) -> Set {
        let outcomes = self.model.outcomes();
        outcomes.fold(self.model.space().none(), |sum, (id, _, sets)| {
            sum.or(&of(id, sets))
        })
    }

    fn sends_before_lawyer(&self, place: &Place) -> Set {
        self.any(|id, sets| {
            let sends = self.model.sends(id, place);
            sets.stands().minus(&sets.lawyer_first).and(&sends)
        })
    }

    /// Interviews in which the first does not stand before the second, by urgency, certainty and shelter; perhaps also
    /// where these are the same and only the nearest days decide.
    fn before(&self, first: OutcomeId, second: OutcomeId) -> Broken {
        let model = self.model;
        let (one, other) = (model.outcome(first), model.outcome(second));
        let both = one.stands().and(&other.stands());
        let shields = |id, sets: &OutcomeSets| {
            let is_protection = model.pack().outcome(id).kind == Kind::Protection;
            let none = model.space().none();
            if is_protection {
                sets.now.clone()
            } else {
                none
            }
        };
        // What comes first is smaller: now before soon, certain before possible, shelter before the rest.
        let keys = [
            (one.now.clone(), other.now.clone()),
            (one.at_least(Urgency::Soon), other.at_least(Urgency::Soon)),
            (one.applies.clone(), other.applies.clone()),
            (shields(first, one), shields(second, other)),
        ];
        let (mut same, mut surely) = (both, model.space().none());
        for (one, other) in keys {
            surely = surely.or(&same.and(&other.minus(&one)));
            same = same.and(&one.same_as(&other));
        }
        let undated = |id| model.pack().outcome(id).deadlines.is_empty();
        let by_order = undated(first) && undated(second);
        Broken {
            surely,
            perhaps: if by_order && first < second {
                model.space().none()
            } else {
                same
            },
        }
    }
}

/// Interviews that break a demand.
struct Broken {
    surely: Set,
    /// Those of which only the engine can tell.
    perhaps: Set,
}

/// Interviews in which an outcome that stands tells a date for a deadline.
fn tells(sets: &OutcomeSets, id: DeadlineId, none: &Set) -> Set {
    let mut told = none.clone();
    for (deadline, shown, dated) in &sets.deadlines {
        if *deadline == id {
            told = told.or(&shown.and(&dated.known()));
        }
    }
    told
}
