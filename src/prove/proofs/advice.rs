//! Everybody is told something to do and somebody to turn to, nothing contradicts itself, and nothing stays open.

use super::{Found, Prover};
use crate::engine::{Evaluation, OutcomeResult, Status, evaluate, shown};
use crate::model::{Condition, FactId, Item, Outcome, OutcomeId, Used};
use crate::prove::Set;
use crate::prove::search::Sought;

impl Prover<'_, '_, '_> {
    /// Somebody in every complete interview is told a step by an outcome that applies.
    pub(super) fn advises(&mut self) -> usize {
        if self.proofs.empty.is_none() {
            let mut hints = std::mem::take(&mut self.hints.advising);
            match self.without(|outcome| &outcome.steps, &mut hints) {
                (Found::Somebody(example), _) => self.proofs.empty = Some(example),
                (Found::Undecided, rest) => self.undecided(&rest),
                (Found::Nobody, _) => {}
            }
            self.hints.advising = hints;
        }
        1
    }

    /// Everybody is told by an outcome that applies who helps.
    pub(super) fn helps(&mut self) -> usize {
        let mut outcomes = self.model.pack().outcomes.iter();
        if outcomes.all(|one| one.help.is_empty()) {
            // A pack without helpers says so: nothing is claimed of it.
            return 0;
        }
        if self.proofs.helpless.is_none() {
            let mut hints = std::mem::take(&mut self.hints.helping);
            match self.without(|outcome| &outcome.help, &mut hints) {
                (Found::Somebody(example), _) => self.proofs.helpless = Some(example),
                (Found::Undecided, rest) => self.undecided(&rest),
                (Found::Nobody, _) => {}
            }
            self.hints.helping = hints;
        }
        1
    }

    /// Looks for a person to whom no outcome that applies shows any of some items.
    ///
    /// Everybody at once would make a large diagram. So one person without is looked for; an outcome that shows that
    /// person an item helps everybody like them, and is taken away; until nobody is left.
    fn without(
        &self,
        items: fn(&Outcome) -> &Vec<Item<Box<str>>>,
        taken: &mut Vec<OutcomeId>,
    ) -> (Found, Set) {
        let model = self.model;
        let pack = model.pack();
        let gives = |evaluation: &Evaluation<'_>, result: &OutcomeResult| {
            let items = items(pack.outcome(result.id));
            result.status == Status::Applies
                && shown(&evaluation.path.facts, items).next().is_some()
        };
        let given = |id: OutcomeId| {
            let items = items(pack.outcome(id)).iter();
            let shows = items.fold(model.space().none(), |sum, item| sum.or(&model.shows(item)));
            model.outcome(id).applies.and(&shows)
        };
        let everybody = model.space().all();
        let mut rest = taken
            .iter()
            .fold(everybody, |rest, id| rest.minus(&given(*id)));
        for _ in 0..=pack.outcomes.len() {
            let answers = match model.search(&rest) {
                Sought::Nobody => return (Found::Nobody, rest),
                Sought::TooLarge => return (Found::Undecided, rest),
                Sought::Somebody(trace) => model.answers_on(&trace),
            };
            let Some(answers) = answers else {
                return (self.unconfirmed(), rest);
            };
            let without = |evaluation: &Evaluation<'_>| {
                evaluation.path.is_complete()
                    && !evaluation.outcomes.iter().any(|one| gives(evaluation, one))
            };
            let evaluation = evaluate(pack, &answers, model.on());
            if without(&evaluation) {
                return (self.find(&rest, without), rest);
            }
            // Of the outcomes that help this person, the one that leaves the least to say.
            let helping = evaluation
                .outcomes
                .iter()
                .filter(|one| gives(&evaluation, one))
                .map(|one| (one.id, rest.minus(&given(one.id))));
            match helping.min_by_key(|(_, rest)| rest.size().unwrap_or(usize::MAX)) {
                Some((id, less)) => {
                    taken.push(id);
                    rest = less;
                }
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
                Found::Undecided => self.undecided(&set),
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
            if self.is_given_up() {
                break;
            }
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
            if outcome.after_others {
                // Whether any outcome says "see a lawyer first" stays open only where one of them stays undetermined,
                // and that one has a statement of its own.
                set = set.minus(&model.truth(&Condition::AnyOutcomeNeedsLawyer).open());
            }
            // Mostly it is enough that the person knew what is looked at directly.
            let mut directly = model.facts_of(&set);
            directly.retain(|fact| looked_at.contains(fact));
            let knowing = set.and(&model.all_known(&directly));
            if matches!(model.search(&knowing), Sought::Nobody) {
                continue;
            }
            set = set.and(&model.all_known(&looked_at));
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
                Found::Undecided => self.undecided(&set),
                Found::Somebody(example) => {
                    let evaluation = evaluate(pack, &example.answers, example.on);
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
            for before in self.whole.asked_by(fact) {
                if !facts.contains(before) {
                    facts.push(*before);
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
                    Found::Undecided => self.undecided(&set),
                    Found::Nobody => {}
                }
            }
        }
        pairs
    }
}
