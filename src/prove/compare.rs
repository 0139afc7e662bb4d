//! The model held against the engine, one interview at a time.

use super::{Model, Set};
use crate::engine::{Evaluation, Status, evaluate};
use crate::model::{Answers, DeadlineId, DerivedId, FactId, InvariantId, OutcomeId, Urgency};

/// Something about which the model and the engine say different things.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Difference {
    /// Whether the interview is complete and well-formed.
    Interview,
    /// Whether a fact is asked.
    Asked(FactId),
    /// Whether a derived fact holds.
    Derived(DerivedId),
    /// Whether an invariant is promised.
    Promised(InvariantId),
    /// Whether an outcome applies or is possible.
    Status(OutcomeId),
    /// How urgent it is.
    Urgency(OutcomeId),
    /// Whether it says "see a lawyer first".
    LawyerFirst(OutcomeId),
    /// Whether one of its deadlines is shown, dated, and passed.
    Deadline(OutcomeId, DeadlineId),
}

impl Model<'_> {
    /// Everything about which the model differs from the engine for the answers of one complete interview.
    pub fn differences(&self, answers: &Answers) -> Vec<Difference> {
        let evaluation = evaluate(self.pack(), answers, self.on());
        let mut found = Vec::new();
        let bits = self.bits_of(&evaluation.path.facts);
        let inside = |set: &Set| set.contains(&bits);
        let mut check = |set: &Set, expected: bool, difference: Difference| {
            // What is too large to tell is no difference: it is told as such by the proofs.
            if inside(set).is_some_and(|inside| inside != expected) && !found.contains(&difference)
            {
                found.push(difference);
            }
        };
        for form in self.forms() {
            check(form, true, Difference::Interview);
        }
        self.compare(&evaluation, &mut check);
        found
    }

    fn compare(&self, evaluation: &Evaluation<'_>, check: &mut impl FnMut(&Set, bool, Difference)) {
        let facts = &evaluation.path.facts;
        let pack = self.pack();
        for fact in (0..pack.facts.len()).map(FactId::from) {
            let asked = facts.is_asked(fact);
            check(&self.asked(fact), asked, Difference::Asked(fact));
            if let Some(definition) = self.definition(fact) {
                check(definition, asked, Difference::Asked(fact));
            }
        }
        for id in (0..pack.derived.len()).map(DerivedId::from) {
            let truth = facts.truth(&crate::model::Condition::Derived(id));
            let known = self.derived(id);
            let of = Difference::Derived(id);
            check(&known.yes, truth == crate::engine::Truth::True, of.clone());
            check(&known.no, truth == crate::engine::Truth::False, of);
        }
        for ((at, invariant), known) in pack.invariants.iter().enumerate().zip(self.promised()) {
            if let (Some(when), Some(known)) = (&invariant.when, known) {
                let truth = facts.truth(when);
                let of = Difference::Promised(at.into());
                check(&known.yes, truth == crate::engine::Truth::True, of.clone());
                check(&known.no, truth == crate::engine::Truth::False, of);
            }
        }
        for (id, _, sets) in self.outcomes() {
            let result = evaluation.outcomes.iter().find(|one| one.id == id);
            let status = result.map(|one| one.status);
            let of = Difference::Status(id);
            check(&sets.applies, status == Some(Status::Applies), of.clone());
            check(&sets.possible, status == Some(Status::Possible), of);
            let Some(result) = result else { continue };
            let of = Difference::Urgency(id);
            check(&sets.now, result.urgency == Urgency::Now, of.clone());
            check(&sets.soon, result.urgency <= Urgency::Soon, of);
            let of = Difference::LawyerFirst(id);
            check(&sets.lawyer_first, result.see_lawyer_first, of);
            for (deadline, shown, dated) in &sets.deadlines {
                let of = || Difference::Deadline(id, *deadline);
                let mut shown_here = result.deadlines.iter();
                let resolved = shown_here.find(|one| one.deadline == *deadline);
                check(shown, resolved.is_some(), of());
                if let Some(resolved) = resolved {
                    let dates = resolved.dates;
                    check(&dated.known(), dates.is_some(), of());
                    check(&dated.passed, dates.is_some_and(|dates| dates.passed), of());
                }
            }
        }
    }
}
