//! Random people and random packs, decided by a list of rolls, so that a failing example shrinks to small numbers.

use std::borrow::Cow;

use jiff::{ToSpan, civil::Date};
use proptest::prelude::*;
use shirube::{
    engine,
    model::{
        ActBy, Answers, ClosedDay, Comparison, Condition, Day, DayPoint, Deadline, DeadlineId,
        DeadlineState, Derived, DerivedId, Direction, DurationId, FactId, FactKind, FirstDay, Item,
        Kind, OptionId, OptionTest, Outcome, OutcomeId, Pack, Period, PeriodChoice, Quantity,
        Question, Shift, Toggle, Tree, TreeId, Trigger, Urgency, UrgentWhen, Value,
    },
};

use crate::{
    small,
    support::{self, day},
};

/// Enough rolls for a pack and an interview; whoever rolls on gets zeros, the simplest choice.
pub(crate) fn rolls() -> impl Strategy<Value = Vec<u16>> {
    proptest::collection::vec(any::<u16>(), 160)
}

/// As many examples, the same in every run.
pub(crate) fn examples(cases: u32) -> ProptestConfig {
    ProptestConfig {
        cases,
        failure_persistence: None,
        rng_seed: proptest::test_runner::RngSeed::Fixed(20_261_122),
        ..ProptestConfig::default()
    }
}

/// Rolls used up one by one.
pub(crate) struct Dice<'a>(std::slice::Iter<'a, u16>);

impl<'a> Dice<'a> {
    pub(crate) fn new(rolls: &'a [u16]) -> Self {
        Self(rolls.iter())
    }

    /// A number below a bound.
    pub(crate) fn below(&mut self, bound: usize) -> usize {
        self.0.next().map_or(0, |roll| usize::from(*roll) % bound)
    }

    /// One of some.
    pub(crate) fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())]
    }

    /// True once in so many rolls; never when no rolls are left.
    pub(crate) fn once_in(&mut self, rolls: usize) -> bool {
        self.below(rolls) == rolls - 1
    }

    /// A day the guide is run for.
    pub(crate) fn day(&mut self) -> Date {
        day("2026-11-22") + i64::try_from(self.below(500)).unwrap().days()
    }

    /// Any answer to a fact, "I don't know" among them.
    pub(crate) fn value(&mut self, pack: &Pack, fact: FactId, on: Date) -> Value {
        if self.once_in(8) {
            Value::Unknown
        } else {
            self.known_value(pack, fact, on)
        }
    }

    /// Any answer to a fact but "I don't know".
    pub(crate) fn known_value(&mut self, pack: &Pack, fact: FactId, on: Date) -> Value {
        let fact = pack.fact(fact);
        match fact.kind {
            FactKind::Choice | FactKind::Country | FactKind::Prefecture => {
                Value::Option(OptionId::from(self.below(fact.options.len())))
            }
            FactKind::Multi => {
                let count = 1 + self.below(3);
                let option = |dice: &mut Self| OptionId::from(dice.below(fact.options.len()));
                Value::Options((0..count).map(|_| option(self)).collect())
            }
            FactKind::Date => {
                const AWAY: [i32; 16] = [
                    -4, 0, 1, 5, 20, 90, 400, -1, -3, -7, -9, -60, -150, -200, -1200, -4000,
                ];
                Value::Date(on + self.pick(&AWAY).days())
            }
            FactKind::Number { min, max } => {
                let size = usize::try_from(max - min + 1).unwrap();
                Value::Number(min + i64::try_from(self.below(size)).unwrap())
            }
        }
    }

    /// The answers of a complete interview, and nothing else.
    pub(crate) fn interview(&mut self, pack: &Pack, on: Date) -> Answers {
        let mut answers = Answers::new();
        loop {
            let path = engine::walk(pack, &answers, on);
            if path.is_complete() {
                let asked: Vec<FactId> = path.asked.iter().map(|(_, fact)| *fact).collect();
                let extra = answers
                    .iter()
                    .map(|(fact, _)| fact)
                    .filter(|fact| !asked.contains(fact));
                for fact in extra.collect::<Vec<_>>() {
                    answers.remove(fact);
                }
                return answers;
            }
            // All open questions at once: an interview takes a few walks instead of forty.
            for fact in path.open {
                answers.set(fact, self.value(pack, fact, on));
            }
        }
    }

    /// A complete interview with some answers missing.
    pub(crate) fn broken_off(&mut self, pack: &Pack, on: Date) -> Answers {
        let mut answers = self.interview(pack, on);
        for fact in facts(pack) {
            if self.once_in(4) {
                answers.remove(fact);
            }
        }
        answers
    }

    /// The shipped pack half of the time, else a small one nobody wrote.
    pub(crate) fn pack(&mut self) -> Cow<'static, Pack> {
        if self.below(2) == 0 {
            Cow::Borrowed(support::pack())
        } else {
            Cow::Owned(self.small_pack())
        }
    }

    /// A small pack that obeys the rules of packs: conditions of questions look back only, derived facts use earlier ones.
    pub(crate) fn small_pack(&mut self) -> Pack {
        let mut pack = small::empty();
        let trees = 1 + self.below(3);
        for tree in 0..trees {
            if tree > 0 {
                let when = self
                    .once_in(3)
                    .then(|| self.condition(&pack, 2))
                    .or_else(|| Some(self.condition(&pack, 1)));
                pack.trees.push(Tree {
                    name: format!("tree-{tree}").into(),
                    when,
                    questions: Vec::new(),
                });
                // A fact of an earlier tree may be asked again here; then it is passed over.
                let repeated = FactId::from(self.below(pack.facts.len()));
                pack.trees[tree].questions.push(Question {
                    fact: repeated,
                    ask_when: None,
                    sources: Vec::new(),
                });
            }
            for _ in 0..=self.below(3) {
                self.question(&mut pack, tree);
            }
        }
        if self.below(2) == 1 {
            self.deadline(&mut pack);
        }
        for index in 0..self.below(3) {
            let when = self.condition(&pack, 2);
            let name = format!("derived-{index}").into();
            pack.derived.push(Derived {
                name,
                when,
                sources: Vec::new(),
            });
        }
        for index in 0..2 + self.below(3) {
            let outcome = self.outcome(&pack, index);
            pack.outcomes.push(outcome);
        }
        pack
    }

    fn question(&mut self, pack: &mut Pack, tree: usize) {
        let ask_when =
            (!pack.facts.is_empty() && self.below(2) == 1).then(|| self.condition(pack, 2));
        let (kind, options) = match self.below(6) {
            0 | 1 => (FactKind::Choice, 2 + self.below(3)),
            2 => (FactKind::Multi, 2 + self.below(3)),
            3 | 4 => (FactKind::Date, 0),
            _ => (FactKind::Number { min: 0, max: 20 }, 0),
        };
        small::ask(pack, tree, kind, options, ask_when);
    }

    fn deadline(&mut self, pack: &mut Pack) {
        let dates: Vec<FactId> = facts(pack)
            .into_iter()
            .filter(|fact| pack.fact(*fact).kind == FactKind::Date)
            .collect();
        if dates.is_empty() {
            return;
        }
        let length = i32::try_from(self.below(200)).unwrap();
        let period = self.pick(&[
            Period::Days(length),
            Period::Months(length / 30),
            Period::Years(length / 100),
        ]);
        let duration = small::duration(pack, period);
        let deadline = Deadline {
            name: "deadline".into(),
            triggers: vec![Trigger {
                fact: self.pick(&dates),
                when: None,
            }],
            periods: vec![PeriodChoice {
                duration,
                when: None,
            }],
            first_day: self.pick(&[FirstDay::Excluded, FirstDay::Included]),
            closed_day: self.pick(&[ClosedDay::NextOpen, ClosedDay::Stays]),
            act_by: self.pick(&[ActBy::LastOpenDay, ActBy::LastDay, ActBy::DayBefore]),
            not_after: None,
            sources: Vec::new(),
        };
        small::deadline(pack, deadline);
    }

    fn outcome(&mut self, pack: &Pack, index: usize) -> Outcome {
        let when = if self.once_in(4) {
            Condition::Any(vec![
                Condition::AnyOutcomeNeedsLawyer,
                self.condition(pack, 1),
            ])
        } else {
            self.condition(pack, 2)
        };
        let urgencies = [Urgency::Normal, Urgency::Soon, Urgency::Now];
        let mut outcome = small::outcome(&format!("outcome-{index}"), when);
        outcome.trees = vec![TreeId::from(self.below(pack.trees.len()))];
        if self.below(2) == 1 {
            outcome
                .trees
                .push(TreeId::from(self.below(pack.trees.len())));
        }
        outcome.kind = self.pick(&[Kind::Procedure, Kind::Protection, Kind::Warning]);
        outcome.urgency = self.pick(&urgencies);
        if self.below(2) == 1 {
            outcome.urgent_when.push(UrgentWhen {
                urgency: self.pick(&urgencies),
                when: self.condition(pack, 1),
            });
        }
        outcome.see_lawyer_first = match self.below(3) {
            0 => Toggle::Fixed(false),
            1 => Toggle::Fixed(true),
            _ => Toggle::When(self.condition(pack, 1)),
        };
        for deadline in 0..pack.deadlines.len() {
            outcome.deadlines.push(Item {
                id: DeadlineId::from(deadline),
                when: self.once_in(2).then(|| self.condition(pack, 1)),
                sources: Vec::new(),
            });
        }
        outcome
    }

    /// A condition on the facts, derived facts and deadlines there are so far.
    fn condition(&mut self, pack: &Pack, depth: usize) -> Condition {
        if depth > 0 {
            let part = |dice: &mut Self| dice.condition(pack, depth - 1);
            match self.below(6) {
                3 => return Condition::All(vec![part(self), part(self)]),
                4 => return Condition::Any(vec![part(self), part(self)]),
                5 => return Condition::Not(Box::new(part(self))),
                _ => {}
            }
        }
        if !pack.derived.is_empty() && self.once_in(3) {
            return Condition::Derived(DerivedId::from(self.below(pack.derived.len())));
        }
        if !pack.deadlines.is_empty() && self.once_in(4) {
            return Condition::Deadline {
                deadline: DeadlineId::from(self.below(pack.deadlines.len())),
                state: self.pick(&[DeadlineState::Running, DeadlineState::Passed]),
            };
        }
        self.atom(pack)
    }

    fn atom(&mut self, pack: &Pack) -> Condition {
        const COMPARISONS: [Comparison; 4] = [
            Comparison::Less,
            Comparison::AtMost,
            Comparison::More,
            Comparison::AtLeast,
        ];
        let fact = FactId::from(self.below(pack.facts.len()));
        if self.once_in(8) {
            return Condition::Unknown(fact);
        }
        let description = pack.fact(fact);
        match description.kind {
            FactKind::Date => Condition::Date {
                fact,
                comparison: self.pick(&COMPARISONS),
                day: Day {
                    point: match self.below(3) {
                        0 => DayPoint::Today,
                        1 => DayPoint::Date(day("2026-11-20")),
                        _ => DayPoint::Fact(fact),
                    },
                    shift: (!pack.durations.is_empty() && self.once_in(2)).then(|| Shift {
                        direction: self.pick(&[Direction::Plus, Direction::Minus]),
                        duration: DurationId::from(self.below(pack.durations.len())),
                    }),
                },
            },
            FactKind::Number { .. } => Condition::Number {
                fact,
                comparison: self.pick(&COMPARISONS),
                quantity: Quantity::Literal(i64::try_from(self.below(21)).unwrap()),
            },
            FactKind::Choice | FactKind::Multi | FactKind::Country | FactKind::Prefecture => {
                let test = if description.kind == FactKind::Multi {
                    self.pick(&[OptionTest::AnyOf, OptionTest::AllOf, OptionTest::Only])
                } else {
                    OptionTest::AnyOf
                };
                let count = 1 + self.below(2);
                let option =
                    |dice: &mut Self| OptionId::from(dice.below(description.options.len()));
                Condition::Options {
                    fact,
                    test,
                    accepted: (0..count).map(|_| option(self)).collect(),
                    or_unknown: self.once_in(4),
                }
            }
        }
    }
}

/// Every fact of a pack.
pub(crate) fn facts(pack: &Pack) -> Vec<FactId> {
    (0..pack.facts.len()).map(FactId::from).collect()
}

/// Every outcome of a pack.
pub(crate) fn outcomes(pack: &Pack) -> Vec<OutcomeId> {
    (0..pack.outcomes.len()).map(OutcomeId::from).collect()
}
