//! Random complete interviews. The same pack gives the same ones, so that a finding can be found again.

use fastrand::Rng;
use jiff::ToSpan;
use jiff::civil::Date;

use crate::engine::{Status, evaluate, invariants, shown, walk};
use crate::model::{
    Answers, FactId, FactKind, InvariantId, OptionId, OptionSet, OutcomeId, Pack, Period, Value,
};

/// So many interviews are tried when nobody says how many: half of them with a "don't know" here and there.
pub const ENOUGH: usize = 5_000;

/// So many more are tried while something has not been reached.
const AT_MOST: usize = 40_000;

/// An interview that shows something.
#[derive(Debug, Clone)]
pub(super) struct Example {
    /// The day it was held.
    pub on: Date,
    /// The answers.
    pub answers: Answers,
}

/// What was seen in random interviews.
#[derive(Debug)]
pub(super) struct Sample {
    /// Facts that were asked, by position.
    pub asked: Vec<bool>,
    /// Outcomes that applied, or that a dated parameter may switch off, by position.
    pub applied: Vec<bool>,
    /// Outcomes that stayed undetermined although every question was answered with something known, with the facts
    /// that would have decided and the interview with the fewest questions that shows it.
    pub undetermined: Vec<(OutcomeId, Vec<FactId>, Example)>,
    /// Outcomes that exclude each other and applied together.
    pub together: Vec<(OutcomeId, OutcomeId, Example)>,
    /// Outcomes that applied without showing a step.
    pub without_step: Vec<(OutcomeId, Example)>,
    /// A complete interview that gives nothing to do.
    pub empty: Option<Example>,
    /// Invariants that promise somebody something, by position.
    pub promised: Vec<bool>,
    /// Invariants that do not hold, with the interview with the fewest questions that breaks each.
    pub broken: Vec<(InvariantId, Example)>,
    /// Complete interviews.
    pub complete: usize,
    /// Complete interviews with an outcome that says what to do.
    pub advised: usize,
}

impl Sample {
    /// Nothing seen yet.
    pub(super) fn new(pack: &Pack) -> Self {
        Self {
            asked: vec![false; pack.facts.len()],
            // What a dated parameter switches off is reached on the day it is switched on.
            applied: pack
                .outcomes
                .iter()
                .map(|outcome| outcome.when.asks_for_parameters())
                .collect(),
            undetermined: Vec::new(),
            together: Vec::new(),
            without_step: Vec::new(),
            empty: None,
            promised: vec![false; pack.invariants.len()],
            broken: Vec::new(),
            complete: 0,
            advised: 0,
        }
    }

    /// Goes through random interviews of a pack, on the day of its law and on the days on which its values change.
    pub(super) fn interviews(&mut self, pack: &Pack, samples: usize) {
        let days = days(pack);
        let mut people = People::new(pack);
        for round in 0..samples.max(AT_MOST) {
            if round >= samples && self.has_reached_all(pack) {
                break;
            }
            // Half of the people come on the day of the law, because most questions are asked about it.
            let other = days.get(round / 4 % days.len().max(1)).copied();
            let on = other.filter(|_| round % 4 >= 2).unwrap_or(pack.as_of);
            let answers = people.interview(on, round % 2 == 0);
            self.add(pack, &answers, on);
        }
    }

    /// Looks at one interview.
    pub(super) fn add(&mut self, pack: &Pack, answers: &Answers, on: Date) {
        let example = || Example {
            on,
            answers: answers.clone(),
        };
        let evaluation = evaluate(pack, answers, on);
        let path = &evaluation.path;
        for (_, fact) in &path.asked {
            set(&mut self.asked, fact.index());
        }
        let complete = path.is_complete();
        let known = complete
            && path
                .asked
                .iter()
                .all(|(_, fact)| answers.get(*fact) != Some(&Value::Unknown));
        for result in &evaluation.outcomes {
            if result.status == Status::Applies {
                set(&mut self.applied, result.id.index());
            } else if known {
                self.undetermined(result.id, &result.depends_on, example());
            }
        }
        let applying: Vec<_> = evaluation
            .outcomes
            .iter()
            .filter(|result| result.status == Status::Applies)
            .map(|result| result.id)
            .collect();
        let mut is_advised = false;
        for id in &applying {
            let steps = &pack.outcome(*id).steps;
            let shows_step = shown(&path.facts, steps).next().is_some();
            is_advised |= shows_step;
            let seen = self.without_step.iter().any(|(other, _)| other == id);
            if complete && !steps.is_empty() && !seen && !shows_step {
                self.without_step.push((*id, example()));
            }
        }
        if complete {
            self.complete += 1;
            self.advised += usize::from(is_advised);
            if !is_advised && self.empty.is_none() {
                self.empty = Some(example());
            }
        }
        for first in &applying {
            for second in &pack.outcome(*first).excludes {
                let seen = |(a, b, _): &(_, _, _)| (a, b) == (first, second);
                if applying.contains(second) && !self.together.iter().any(seen) {
                    self.together.push((*first, *second, example()));
                }
            }
        }
        for id in (0..pack.invariants.len()).map(InvariantId::from) {
            let seen = self.promised.get(id.index()) == Some(&true);
            if !seen && invariants::is_promised(pack, &evaluation, id) {
                set(&mut self.promised, id.index());
            }
        }
        for id in invariants::broken(pack, &evaluation) {
            match self.broken.iter_mut().find(|(other, _)| *other == id) {
                None => self.broken.push((id, example())),
                Some((_, shortest)) if answers.len() < shortest.answers.len() => {
                    *shortest = example();
                }
                Some(_) => {}
            }
        }
    }

    fn undetermined(&mut self, outcome: OutcomeId, facts: &[FactId], example: Example) {
        let known = self
            .undetermined
            .iter_mut()
            .find(|(other, ..)| *other == outcome);
        match known {
            None => self.undetermined.push((outcome, facts.to_vec(), example)),
            Some((_, known, shortest)) if example.answers.len() < shortest.answers.len() => {
                *known = facts.to_vec();
                *shortest = example;
            }
            Some(_) => {}
        }
    }

    fn has_reached_all(&self, pack: &Pack) -> bool {
        let questions = pack.trees.iter().flat_map(|tree| &tree.questions);
        let mut facts = questions.map(|question| question.fact.index());
        facts.all(|fact| self.asked.get(fact) == Some(&true))
            && self.applied.iter().all(|reached| *reached)
            && self.promised.iter().all(|reached| *reached)
    }
}

fn set(flags: &mut [bool], at: usize) {
    if let Some(flag) = flags.get_mut(at) {
        *flag = true;
    }
}

/// The days from which on something has another value, from the pack's earliest day on.
fn days(pack: &Pack) -> Vec<Date> {
    let durations = pack.durations.iter().flat_map(|named| named.value.days());
    let numbers = pack.numbers.iter().flat_map(|named| named.value.days());
    let fees = pack.fees.iter().flat_map(|table| table.values.days());
    let mut days: Vec<Date> = durations.chain(numbers).chain(fees).collect();
    days.retain(|day| *day >= pack.earliest);
    days.sort_unstable();
    days.dedup();
    days
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
            // Any seed will do; it stays the same so that findings do.
            random: Rng::with_seed(1),
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
