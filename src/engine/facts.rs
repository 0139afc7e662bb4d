//! The facts known at a point of an interview, and the truth of conditions over them.

use std::cell::Cell;

use jiff::civil::Date;

use super::{Truth, deadline};
use crate::model::{
    Answers, Condition, Day, DayPoint, DerivedId, Direction, FactId, OptionTest, Pack, Quantity,
    Value,
};

/// A set of facts, one bit each.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FactSet(Vec<u64>);

impl FactSet {
    /// An empty set with room for a pack's facts.
    pub fn new(pack: &Pack) -> Self {
        Self(vec![0; pack.facts.len().div_ceil(64)])
    }

    /// Adds a fact; false when it was there.
    pub fn insert(&mut self, fact: FactId) -> bool {
        let (index, bit) = (fact.index() / 64, 1 << (fact.index() % 64));
        if self.0.len() <= index {
            self.0.resize(index + 1, 0);
        }
        self.0.get_mut(index).is_some_and(|word| {
            let new = *word & bit == 0;
            *word |= bit;
            new
        })
    }

    /// Whether the fact is in the set.
    pub fn contains(&self, fact: FactId) -> bool {
        self.0
            .get(fact.index() / 64)
            .is_some_and(|word| word & (1 << (fact.index() % 64)) != 0)
    }
}

/// Answers that count: those to questions on the path.
#[derive(Debug, Clone)]
pub struct Facts<'a> {
    /// The rules.
    pub pack: &'a Pack,
    /// The day the guide is run for.
    pub on: Date,
    answers: &'a Answers,
    asked: FactSet,
    /// Facts whose question may still come, depending on a question that is open.
    waiting: FactSet,
    /// Whether an outcome of this interview says "see a lawyer first"; undetermined until that was looked at.
    lawyer: Truth,
    /// Counts what was learned, so that what is remembered from before is not believed.
    learned: u32,
    /// The truth of derived facts and when it was found out, because many conditions ask for the same ones.
    derived: Vec<Cell<(u32, Truth)>>,
}

impl<'a> Facts<'a> {
    pub(super) fn new(pack: &'a Pack, answers: &'a Answers, on: Date) -> Self {
        Self {
            pack,
            on,
            answers,
            asked: FactSet::new(pack),
            waiting: FactSet::new(pack),
            lawyer: Truth::Undetermined,
            learned: 1,
            derived: vec![Cell::new((0, Truth::Undetermined)); pack.derived.len()],
        }
    }

    /// Facts of which every one counts, whatever its question asks for: to compare answers with each other.
    pub(super) fn all_asked(pack: &'a Pack, answers: &'a Answers, on: Date) -> Self {
        let mut facts = Self::new(pack, answers, on);
        for index in 0..pack.facts.len() {
            facts.ask(FactId::from(index));
        }
        facts
    }

    /// Puts a question's fact on the path; false when it was there.
    pub(super) fn ask(&mut self, fact: FactId) -> bool {
        self.learned += 1;
        self.asked.insert(fact)
    }

    /// Remembers that a fact's question may still come; false when that was known.
    pub(super) fn wait_for(&mut self, fact: FactId) -> bool {
        self.learned += 1;
        self.waiting.insert(fact)
    }

    /// Tells whether an outcome says "see a lawyer first".
    pub(super) fn needs_lawyer(&mut self, needed: Truth) {
        self.learned += 1;
        self.lawyer = needed;
    }

    /// Whether an answer to the fact may still come: its question is open, or may be asked.
    pub fn may_be_answered(&self, fact: FactId) -> bool {
        self.answer(fact).is_none() && (self.asked.contains(fact) || self.waiting.contains(fact))
    }

    /// Whether the fact's question is on the path, answered or not.
    pub fn is_asked(&self, fact: FactId) -> bool {
        self.asked.contains(fact)
    }

    /// The answer, if its question is on the path and was answered.
    pub fn answer(&self, fact: FactId) -> Option<&'a Value> {
        if self.asked.contains(fact) {
            self.answers.get(fact)
        } else {
            None
        }
    }

    /// Every answer given, also those that do not count here.
    pub fn given(&self) -> &'a Answers {
        self.answers
    }

    /// Whether an outcome of this interview says "see a lawyer first"; undetermined until that was looked at.
    pub fn lawyer(&self) -> Truth {
        self.lawyer
    }

    /// Whether a condition holds.
    pub fn truth(&self, condition: &Condition) -> Truth {
        match condition {
            Condition::All(parts) => {
                let mut truth = Truth::True;
                for part in parts {
                    truth = truth.and(self.truth(part));
                    if truth == Truth::False {
                        break;
                    }
                }
                truth
            }
            Condition::Any(parts) => {
                let mut truth = Truth::False;
                for part in parts {
                    truth = truth.or(self.truth(part));
                    if truth == Truth::True {
                        break;
                    }
                }
                truth
            }
            Condition::Not(part) => !self.truth(part),
            Condition::Derived(id) => self.derived(*id),
            Condition::Options {
                fact,
                test,
                accepted,
                or_unknown,
            } => match self.answer(*fact) {
                None | Some(Value::Date(_) | Value::Number(_)) => Truth::Undetermined,
                Some(Value::Unknown) => {
                    if *or_unknown {
                        Truth::True
                    } else {
                        Truth::Undetermined
                    }
                }
                Some(Value::Option(option)) => Truth::from(accepted.contains(*option)),
                Some(Value::Options(chosen)) => Truth::from(match test {
                    OptionTest::AnyOf => chosen.intersects(accepted),
                    OptionTest::AllOf => accepted.is_subset(chosen),
                    OptionTest::Only => chosen.is_subset(accepted),
                }),
            },
            Condition::Unknown(fact) => match self.answer(*fact) {
                Some(value) => Truth::from(*value == Value::Unknown),
                None if self.may_be_answered(*fact) => Truth::Undetermined,
                None => Truth::False,
            },
            Condition::Date {
                fact,
                comparison,
                day,
            } => match (self.date(*fact), self.day(*day)) {
                (Some(date), Some(day)) => Truth::from(comparison.holds(&date, &day)),
                _ => Truth::Undetermined,
            },
            Condition::Number {
                fact,
                comparison,
                quantity,
            } => {
                let quantity = match quantity {
                    Quantity::Literal(number) => Some(*number),
                    Quantity::Parameter(id) => self.pack.number(*id).value.at(self.on).copied(),
                };
                match (self.answer(*fact), quantity) {
                    (Some(Value::Number(number)), Some(quantity)) => {
                        Truth::from(comparison.holds(number, &quantity))
                    }
                    _ => Truth::Undetermined,
                }
            }
            Condition::Deadline { deadline, state } => deadline::truth(self, *deadline, *state),
            Condition::Parameter {
                number,
                comparison,
                with,
            } => {
                // A pack's numbers hold from its earliest day on, before which nothing is answered.
                let value = self.pack.number(*number).value.at(self.on);
                value.map_or(Truth::Undetermined, |value| {
                    comparison.holds(value, with).into()
                })
            }
            Condition::AnyOutcomeNeedsLawyer => self.lawyer,
        }
    }

    fn derived(&self, id: DerivedId) -> Truth {
        let remembered = self.derived.get(id.index());
        if let Some((learned, truth)) = remembered.map(Cell::get)
            && learned == self.learned
        {
            return truth;
        }
        let truth = self.truth(&self.pack.derived(id).when);
        if let Some(remembered) = remembered {
            remembered.set((self.learned, truth));
        }
        truth
    }

    /// Whether an optional condition holds; one that is absent always does.
    pub fn holds(&self, condition: Option<&Condition>) -> bool {
        condition.is_none_or(|condition| self.truth(condition) == Truth::True)
    }

    /// The day a date fact was answered with; none while it is not known.
    pub fn date(&self, fact: FactId) -> Option<Date> {
        match self.answer(fact) {
            Some(Value::Date(date)) => Some(*date),
            _ => None,
        }
    }

    /// The day a condition speaks of; none while it is not known.
    pub fn day(&self, day: Day) -> Option<Date> {
        let point = match day.point {
            DayPoint::Today => self.on,
            DayPoint::Date(date) => date,
            DayPoint::Fact(fact) => self.date(fact)?,
        };
        match day.shift {
            None => Some(point),
            Some(shift) => {
                let period = *self.pack.duration(shift.duration).value.at(self.on)?;
                deadline::shift(point, period, shift.direction == Direction::Plus)
            }
        }
    }
}
