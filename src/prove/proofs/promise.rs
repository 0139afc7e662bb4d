//! Every invariant holds for everybody.

use super::{Found, Prover};
use crate::engine::{Evaluation, invariants};
use crate::model::{DeadlineId, Demand, Invariant, InvariantId, Kind, OutcomeId, Urgency};
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
                let found = self.first(&concerned, self.broken(demand), is_broken);
                match found {
                    Found::Nobody => continue,
                    Found::Undecided => self.undecided(&concerned),
                    Found::Somebody(example) => self.proofs.broken.push((id, example)),
                }
                break;
            }
        }
        pack.invariants.len()
    }

    /// The first of some sets in which somebody is, or whether that could not be told.
    fn first(
        &self,
        concerned: &Set,
        sets: Vec<Set>,
        holds: impl Fn(&Evaluation<'_>) -> bool,
    ) -> Found {
        let mut is_unsure = false;
        for set in sets {
            match self.find(&concerned.and(&set), &holds) {
                Found::Nobody => {}
                Found::Undecided => is_unsure = true,
                found @ Found::Somebody(_) => return found,
            }
        }
        if is_unsure {
            Found::Undecided
        } else {
            Found::Nobody
        }
    }

    /// Interviews to which an invariant promises something.
    fn concerned(&self, invariant: &Invariant) -> Set {
        super::reach::concerned(self.model, invariant)
    }

    /// Interviews in which a demand is not met: together these sets hold them all. Where many outcomes can break it, there
    /// is a set for each, because all of them at once would make a large diagram.
    fn broken(&self, demand: &Demand) -> Vec<Set> {
        let model = self.model;
        let none = || model.space().none();
        let sets = |id: &OutcomeId| model.outcome(*id);
        // Where an outcome that stands does something.
        let each = |does: &dyn Fn(OutcomeId, &OutcomeSets) -> Set| {
            let outcomes = model.outcomes();
            let doing = outcomes.map(|(id, _, sets)| (does(id, sets), sets));
            doing
                .filter(|(does, _)| !does.is_none())
                .map(|(does, sets)| does.and(&sets.stands()))
                .collect()
        };
        match demand {
            Demand::Applies(id) => vec![!&sets(id).applies],
            Demand::SomeApply(ids) => {
                let applying = ids.iter().map(|id| &sets(id).applies);
                vec![!&applying.fold(none(), |sum, set| sum.or(set))]
            }
            Demand::Never(id) => vec![sets(id).stands()],
            Demand::NeverApplies(id) => vec![sets(id).applies.clone()],
            Demand::Urgency(id, urgency) => {
                vec![sets(id).stands().minus(&sets(id).at_least(*urgency))]
            }
            Demand::LawyerFirst(id) => vec![sets(id).stands().minus(&sets(id).lawyer_first)],
            Demand::Before(first, second) => self.before(*first, *second),
            Demand::NeverSends(place) => each(&|id, _| model.sends(id, place)),
            Demand::SendsAfterLawyer(place) => {
                each(&|id, sets| model.sends(id, place).minus(&sets.lawyer_first))
            }
            Demand::Dated(deadline) => {
                let telling = model.outcomes().map(|(_, _, sets)| {
                    let told = tells(sets, *deadline, &none());
                    told.and(&sets.applies)
                });
                vec![!&telling.fold(none(), |sum, told| sum.or(&told))]
            }
            Demand::Undated(deadline) => each(&|_, sets| tells(sets, *deadline, &none())),
        }
    }

    /// Interviews in which the first does not stand before the second, by urgency, certainty and shelter; and those where
    /// these are the same and only the nearest days decide, of which the engine must tell.
    fn before(&self, first: OutcomeId, second: OutcomeId) -> Vec<Set> {
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
        if by_order && first < second {
            vec![surely]
        } else {
            vec![surely, same]
        }
    }
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
