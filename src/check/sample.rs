//! Random complete interviews, for those who would rather see than read a proof. The same pack gives the same ones.

use std::{sync::Mutex, thread};

use fastrand::Rng;
use jiff::ToSpan;
use jiff::civil::Date;

use super::Tried;
use crate::engine::{Status, evaluate, invariants, shown, walk};
use crate::model::{Answers, FactId, FactKind, OptionId, OptionSet, Pack, Period, Value};
use crate::prove::{Example, Model, law_days};

/// Goes through known interviews and then through random ones, half of them with a "don't know" here and there, on the
/// day of the pack's law and on the days on which its values change.
pub(super) fn interviews(pack: &Pack, known: &[Example], samples: usize) -> Tried {
    let mut tried = Tried {
        interviews: 0,
        advised: 0,
        invariants: pack.invariants.len(),
        broken: 0,
    };
    let mut broken = vec![false; pack.invariants.len()];
    let mut see = |answers: &Answers, on: Date| {
        let evaluation = evaluate(pack, answers, on);
        if !evaluation.path.is_complete() {
            return;
        }
        tried.interviews += 1;
        let mut applying = evaluation
            .outcomes
            .iter()
            .filter(|one| one.status == Status::Applies);
        let is_advised = applying.any(|one| {
            let steps = &pack.outcome(one.id).steps;
            shown(&evaluation.path.facts, steps).next().is_some()
        });
        tried.advised += usize::from(is_advised);
        for id in invariants::broken(pack, &evaluation) {
            if let Some(flag) = broken.get_mut(id.index()) {
                *flag = true;
            }
        }
    };
    for example in known {
        see(&example.answers, example.on);
    }
    let days = law_days(pack, pack.as_of);
    let mut people = People::new(pack);
    for round in 0..samples {
        // Half of the people come on the day of the law, because most questions are asked about it.
        let other = days.get(round / 4 % days.len().max(1)).copied();
        let on = other.filter(|_| round % 4 >= 2).unwrap_or(pack.as_of);
        let answers = people.interview(on, round % 2 == 0);
        see(&answers, on);
    }
    tried.broken = broken.iter().filter(|broken| **broken).count();
    tried
}

/// What came of holding the model against the engine.
#[derive(Debug)]
pub struct Compared {
    /// Interviews looked at.
    pub interviews: usize,
    /// On so many days.
    pub days: usize,
    /// One on which the two differ.
    pub different: Option<Example>,
}

/// Holds the model of the proofs against the engine on random interviews: what is asked, derived facts, invariants,
/// outcomes, how urgent they are, and their deadlines. The days on which the law differs share them, and so do the
/// processors. The watcher is told after each.
pub fn compare(pack: &Pack, on: Date, interviews: usize, watch: &(dyn Fn() + Sync)) -> Compared {
    let days = law_days(pack, on);
    let share = interviews.div_ceil(days.len().max(1));
    let next = Mutex::new(days.iter().zip(1..));
    let different = Mutex::new(None);
    let workers = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| {
                while let Some((on, seed)) = next.lock().ok().and_then(|mut next| next.next()) {
                    let model = Model::new(pack, *on);
                    let mut people = People::with_seed(pack, seed);
                    for round in 0..share {
                        let answers = people.interview(*on, round % 2 == 0);
                        watch();
                        if !model.differences(&answers).is_empty()
                            && let Ok(mut different) = different.lock()
                        {
                            *different = Some(Example { on: *on, answers });
                            return;
                        }
                    }
                }
            });
        }
    });
    Compared {
        interviews: share * days.len(),
        days: days.len(),
        different: different.into_inner().unwrap_or_default(),
    }
}

/// Random people.
struct People<'a> {
    pack: &'a Pack,
    random: Rng,
    /// Lengths of time that rules look at, in days.
    spans: Vec<i32>,
}

impl<'a> People<'a> {
    fn new(pack: &'a Pack) -> Self {
        // Any seed will do; it stays the same so that findings do.
        Self::with_seed(pack, 1)
    }

    fn with_seed(pack: &'a Pack, seed: u64) -> Self {
        let durations = pack.durations.iter().flat_map(|named| &named.value.0);
        let spans = durations
            .map(|dated| match dated.value {
                Period::Days(days) => days,
                Period::Months(months) => months * 30,
                Period::Years(years) => years * 365,
            })
            .chain([0, 1, 30, 365])
            .collect();
        Self {
            pack,
            random: Rng::with_seed(seed),
            spans,
        }
    }

    /// The answers of one complete interview on a day.
    fn interview(&mut self, on: Date, all_known: bool) -> Answers {
        let mut answers = Answers::new();
        // Each round answers at least one question, so there are at most as many rounds as facts.
        for _ in 0..=self.pack.facts.len() {
            let open = walk(self.pack, &answers, on).open;
            if open.is_empty() {
                break;
            }
            for fact in open {
                let value = self.value(fact, on, all_known);
                answers.set(fact, value);
            }
        }
        answers
    }

    fn value(&mut self, id: FactId, on: Date, all_known: bool) -> Value {
        if !all_known && self.random.u8(0..8) == 0 {
            return Value::Unknown;
        }
        let fact = self.pack.fact(id);
        match fact.kind {
            FactKind::Choice | FactKind::Country | FactKind::Prefecture => self
                .option(fact.options.len())
                .map_or(Value::Unknown, Value::Option),
            FactKind::Multi => {
                let count = self.random.usize(1..=3);
                let chosen: OptionSet = (0..count)
                    .filter_map(|_| self.option(fact.options.len()))
                    .collect();
                if chosen.is_empty() {
                    Value::Unknown
                } else {
                    Value::Options(chosen)
                }
            }
            FactKind::Date => self.day(on).map_or(Value::Unknown, Value::Date),
            FactKind::Number { min, max } => Value::Number(self.random.i64(min..=max)),
        }
    }

    fn option(&mut self, count: usize) -> Option<OptionId> {
        (count > 0).then(|| OptionId::from(self.random.usize(0..count)))
    }

    /// A day near one at which a rule may change its mind.
    fn day(&mut self, on: Date) -> Option<Date> {
        let span = self.random.choice(&self.spans).copied().unwrap_or_default();
        let near = self.random.i32(-3..=3);
        let days = if self.random.bool() { span } else { -span };
        on.checked_add(days.saturating_add(near).days()).ok()
    }
}
