//! Everybody is told something to do and somebody to turn to, nothing contradicts itself, and nothing stays open.

use super::{Claim, Found, Prover};
use crate::engine::{Evaluation, OutcomeResult, Status, shown};
use crate::model::{FactId, Outcome, OutcomeId, Used};
use crate::prove::Set;

impl Prover<'_, '_, '_> {
    /// Somebody in every complete interview is told a step by an outcome that applies.
    pub(super) fn advises(&mut self) -> usize {
        if self.proofs.empty.is_none() {
            let found = self.without(|outcome| &outcome.steps);
            match found {
                (Found::Somebody(example), _) => self.proofs.empty = Some(example),
                (Found::Undecided, rest) => self.undecided(Claim::Advises, &rest),
                (Found::Nobody, _) => {}
            }
        }
        1
    }

    /// Everybody is told by an outcome that applies who helps.
    pub(super) fn helps(&mut self) -> usize {
        let names_helpers = self
            .model
            .pack()
            .outcomes
            .iter()
            .any(|one| !one.help.is_empty());
        if !names_helpers {
            // A pack without helpers says so: nothing is claimed of it.
            return 0;
        }
        if self.proofs.helpless.is_none() {
            let found = self.without(|outcome| &outcome.help);
            match found {
                (Found::Somebody(example), _) => self.proofs.helpless = Some(example),
                (Found::Undecided, rest) => self.undecided(Claim::Helps, &rest),
                (Found::Nobody, _) => {}
            }
        }
        1
    }

    /// Looks for a person to whom no outcome that applies shows any of some items.
    ///
    /// Everybody at once would make a large diagram. So one person without is looked for; an outcome that shows that
    /// person an item helps everybody like them, and is taken away; until nobody is left.
    fn without(&self, items: fn(&Outcome) -> &Vec<crate::model::Item<Box<str>>>) -> (Found, Set) {
        let model = self.model;
        let pack = model.pack();
        let gives = |evaluation: &Evaluation<'_>, result: &OutcomeResult| {
            let items = items(pack.outcome(result.id));
            result.status == Status::Applies
                && shown(&evaluation.path.facts, items).next().is_some()
        };
        let mut rest = model.space().all();
        for _ in 0..=pack.outcomes.len() {
            let without = |evaluation: &Evaluation<'_>| {
                evaluation.path.is_complete()
                    && !evaluation.outcomes.iter().any(|one| gives(evaluation, one))
            };
            match model.is_possible(&rest) {
                Some(false) => return (Found::Nobody, rest),
                None => return (Found::Undecided, rest),
                Some(true) => {}
            }
            let Some(answers) = model.any(&rest) else {
                return (Found::Undecided, rest);
            };
            let evaluation = crate::engine::evaluate(pack, &answers, model.on());
            if without(&evaluation) {
                return (self.find(&rest, without), rest);
            }
            // Of the outcomes that help this person, the one that is easiest to say.
            let helping = evaluation
                .outcomes
                .iter()
                .filter(|one| gives(&evaluation, one));
            let sets = helping.map(|one| {
                let shows = items(pack.outcome(one.id))
                    .iter()
                    .fold(model.space().none(), |sum, item| sum.or(&model.shows(item)));
                model.outcome(one.id).applies.and(&shows)
            });
            match sets.min_by_key(|set| set.size().unwrap_or(usize::MAX)) {
                Some(set) => rest = rest.minus(&set),
                None => return (Found::Undecided, rest),
            }
        }
        (Found::Undecided, rest)
    }

    /// Every outcome that applies shows a step.
    pub(super) fn steps(&mut self) -> usize {
        let model = self.model;
        for (id, outcome, sets) in model.outcomes() {
            let known = self
                .proofs
                .without_step
                .iter()
                .any(|(other, _)| *other == id);
            let always = outcome.steps.iter().any(|step| step.when.is_none());
            if known || always || outcome.steps.is_empty() {
                continue;
            }
            let shown_steps = outcome
                .steps
                .iter()
                .fold(model.space().none(), |sum, step| sum.or(&model.shows(step)));
            let set = sets.applies.minus(&shown_steps);
            let found = self.find(&set, |evaluation| {
                let mut results = evaluation.outcomes.iter();
                results.any(|one| one.id == id && one.status == Status::Applies)
                    && shown(&evaluation.path.facts, &outcome.steps)
                        .next()
                        .is_none()
            });
            match found {
                Found::Somebody(example) => self.proofs.without_step.push((id, example)),
                Found::Undecided => self.undecided(Claim::Steps, &set),
                Found::Nobody => {}
            }
        }
        model.pack().outcomes.len()
    }

    /// No outcome stays undetermined, unless the person did not know something it looks at, or something that decides
    /// whether that is asked.
    pub(super) fn decides(&mut self) -> usize {
        let model = self.model;
        let pack = model.pack();
        for (id, outcome, sets) in model.outcomes() {
            if self
                .proofs
                .undetermined
                .iter()
                .any(|(other, ..)| *other == id)
            {
                continue;
            }
            let looked_at = self.looked_at(outcome);
            let mut set = sets.possible.clone();
            for fact in &looked_at {
                set = set.minus(&model.unknown(*fact));
            }
            let found = self.find(&set, |evaluation| {
                let facts = &evaluation.path.facts;
                let unknown =
                    |fact: &FactId| facts.answer(*fact) == Some(&crate::model::Value::Unknown);
                let mut results = evaluation.outcomes.iter();
                results.any(|one| one.id == id && one.status == Status::Possible)
                    && !looked_at.iter().any(unknown)
            });
            match found {
                Found::Nobody => {}
                Found::Undecided => self.undecided(Claim::Decides, &set),
                Found::Somebody(example) => {
                    let evaluation = crate::engine::evaluate(pack, &example.answers, example.on);
                    let mut results = evaluation.outcomes.into_iter();
                    let result = results.find(|one| one.id == id);
                    let facts = result.map(|one| one.depends_on).unwrap_or_default();
                    self.proofs.undetermined.push((id, facts, example));
                }
            }
        }
        pack.outcomes.len()
    }

    /// The facts an outcome looks at, and those that decide whether one of these is asked.
    fn looked_at(&self, outcome: &Outcome) -> Vec<FactId> {
        let pack = self.model.pack();
        let mut used = Used::nothing(pack);
        used.condition(pack, &outcome.when);
        if outcome.when.asks_about_outcomes() {
            for other in &pack.outcomes {
                used.condition(pack, &other.when);
                if let crate::model::Toggle::When(when) = &other.see_lawyer_first {
                    used.condition(pack, when);
                }
            }
        }
        let used = used.facts.iter().enumerate();
        let mut facts: Vec<FactId> = used
            .filter(|(_, used)| **used)
            .map(|(at, _)| FactId::from(at))
            .collect();
        let mut at = 0;
        while let Some(fact) = facts.get(at).copied() {
            at += 1;
            for before in self.model.asked_by(fact) {
                if !facts.contains(&before) {
                    facts.push(before);
                }
            }
        }
        facts
    }

    /// Outcomes that exclude each other never apply together.
    pub(super) fn excludes(&mut self) -> usize {
        let model = self.model;
        let mut pairs = 0;
        for (first, outcome, sets) in model.outcomes() {
            for second in &outcome.excludes {
                pairs += 1;
                let pair = |(one, other, _): &(OutcomeId, OutcomeId, _)| {
                    (*one, *other) == (first, *second) || (*one, *other) == (*second, first)
                };
                if self.proofs.together.iter().any(pair) {
                    continue;
                }
                let set = sets.applies.and(&model.outcome(*second).applies);
                let found = self.find(&set, |evaluation| {
                    [first, *second].iter().all(|id| {
                        let mut results = evaluation.outcomes.iter();
                        results.any(|one| one.id == *id && one.status == Status::Applies)
                    })
                });
                match found {
                    Found::Somebody(example) => {
                        self.proofs.together.push((first, *second, example));
                    }
                    Found::Undecided => self.undecided(Claim::Excludes, &set),
                    Found::Nobody => {}
                }
            }
        }
        pairs
    }
}
