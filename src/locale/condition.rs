//! Conditions in words: what a rule asks for, as an author, a lawyer or the person asked would say it.

use jiff::civil::Date;

use super::{Texts, key};
use crate::model::{
    Comparison, Condition, Day, DayPoint, DeadlineState, Direction, FactId, OptionSet, OptionTest,
    Pack, Period, Quantity,
};

impl Texts<'_> {
    /// A condition as a sentence, with durations and numbers as they are on a day.
    pub fn condition(&self, pack: &Pack, on: Date, condition: &Condition) -> String {
        self.demand(pack, on, condition, true)
    }

    /// What is asked for when a condition must hold, or must not.
    pub fn demand(&self, pack: &Pack, on: Date, condition: &Condition, holds: bool) -> String {
        match condition {
            Condition::All(parts) => self.joined(pack, on, parts, holds, holds),
            Condition::Any(parts) => self.joined(pack, on, parts, holds, !holds),
            Condition::Not(part) => self.demand(pack, on, part, !holds),
            Condition::Derived(id) => {
                let label = self.say(&key::derived(&pack.derived(*id).name));
                if holds {
                    label
                } else {
                    self.say_with("condition-not", &[("what", label.into())])
                }
            }
            Condition::Options {
                fact,
                test,
                accepted,
                or_unknown,
            } => {
                let id = match (test, holds) {
                    (OptionTest::Only, true) => "condition-only",
                    (OptionTest::Only, false) => "condition-not-only",
                    (OptionTest::AllOf | OptionTest::AnyOf, true) => "condition-answer",
                    (OptionTest::AllOf | OptionTest::AnyOf, false) => "condition-other-answer",
                };
                let what = self.fact_label(pack, *fact).into();
                let options = self
                    .options(pack, *fact, *test, accepted, *or_unknown)
                    .into();
                self.say_with(id, &[("what", what), ("options", options)])
            }
            Condition::Unknown(fact) => {
                let id = if holds {
                    "condition-answer"
                } else {
                    "condition-other-answer"
                };
                let what = self.fact_label(pack, *fact).into();
                let options = self.say("answer-unknown").into();
                self.say_with(id, &[("what", what), ("options", options)])
            }
            Condition::Date {
                fact,
                comparison,
                day,
            } => {
                let what = self.fact_label(pack, *fact).into();
                let day = self.day(pack, on, *day).into();
                let id = relation("condition-date", *comparison, holds);
                self.say_with(&id, &[("what", what), ("day", day)])
            }
            Condition::Number {
                fact,
                comparison,
                quantity,
            } => {
                let number = match quantity {
                    Quantity::Literal(number) => Some(*number),
                    Quantity::Parameter(id) => pack.number(*id).value.at(on).copied(),
                };
                let what = self.fact_label(pack, *fact).into();
                let number = self.number(number.unwrap_or_default()).into();
                let id = relation("condition-number", *comparison, holds);
                self.say_with(&id, &[("what", what), ("number", number)])
            }
            Condition::Parameter { .. } => self.say(if holds {
                "condition-law"
            } else {
                "condition-other-law"
            }),
            Condition::Deadline { deadline, state } => {
                let running = (*state == DeadlineState::Running) == holds;
                let what = self.say(&key::deadline(&pack.deadline(*deadline).name));
                let id = if running {
                    "condition-running"
                } else {
                    "condition-passed"
                };
                self.say_with(id, &[("what", what.into())])
            }
            Condition::AnyOutcomeNeedsLawyer => self.say(if holds {
                "condition-lawyer"
            } else {
                "condition-no-lawyer"
            }),
        }
    }

    /// The answers that a condition on one question accepts, without the question; none of other conditions.
    pub fn accepted(&self, pack: &Pack, condition: &Condition) -> Option<String> {
        match condition {
            Condition::Options {
                fact,
                test: test @ (OptionTest::AnyOf | OptionTest::AllOf),
                accepted,
                or_unknown,
            } => Some(self.options(pack, *fact, *test, accepted, *or_unknown)),
            _ => None,
        }
    }

    fn options(
        &self,
        pack: &Pack,
        fact: FactId,
        test: OptionTest,
        accepted: &OptionSet,
        or_unknown: bool,
    ) -> String {
        let mut options: Vec<String> = accepted
            .iter()
            .map(|option| self.option_label(pack, fact, option))
            .collect();
        if or_unknown {
            options.push(self.say("answer-unknown"));
        }
        let separator = match test {
            OptionTest::AllOf => "condition-all-options",
            OptionTest::AnyOf | OptionTest::Only => "condition-options",
        };
        options.join(&self.say(separator))
    }

    /// Parts with "and" or "or" between them; a part that is itself joined stands in brackets.
    fn joined(&self, pack: &Pack, on: Date, parts: &[Condition], holds: bool, and: bool) -> String {
        if let [only] = parts {
            return self.demand(pack, on, only, holds);
        }
        let parts: Vec<String> = parts
            .iter()
            .map(|part| {
                let text = self.demand(pack, on, part, holds);
                if is_joined(part) {
                    self.say_with("condition-group", &[("inside", text.into())])
                } else {
                    text
                }
            })
            .collect();
        parts.join(&self.say(if and { "condition-and" } else { "condition-or" }))
    }

    /// The day a condition compares with.
    fn day(&self, pack: &Pack, on: Date, day: Day) -> String {
        let point = match day.point {
            DayPoint::Today => self.say("condition-today"),
            DayPoint::Date(date) => self.short_date(date),
            DayPoint::Fact(fact) => self.fact_label(pack, fact),
        };
        let period = |shift: crate::model::Shift| {
            let period = pack.duration(shift.duration).value.at(on)?;
            Some((shift.direction, self.period(*period)))
        };
        let Some((direction, period)) = day.shift.and_then(period) else {
            return point;
        };
        let id = match direction {
            Direction::Plus => "condition-day-plus",
            Direction::Minus => "condition-day-minus",
        };
        self.say_with(id, &[("day", point.into()), ("period", period.into())])
    }

    /// A length of time.
    pub fn period(&self, period: Period) -> String {
        let (id, count) = match period {
            Period::Days(count) => ("period-days", count),
            Period::Months(count) => ("period-months", count),
            Period::Years(count) => ("period-years", count),
        };
        self.say_with(id, &[("count", count.into())])
    }
}

/// Whether a condition is drawn with "and" or "or" inside.
fn is_joined(condition: &Condition) -> bool {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => match parts.as_slice() {
            [only] => is_joined(only),
            _ => true,
        },
        Condition::Not(part) => is_joined(part),
        _ => false,
    }
}

/// The message of a comparison, turned round when it must not hold.
fn relation(prefix: &str, comparison: Comparison, holds: bool) -> String {
    let name = match (comparison, holds) {
        (Comparison::Less, true) | (Comparison::AtLeast, false) => "less",
        (Comparison::AtMost, true) | (Comparison::More, false) => "at-most",
        (Comparison::More, true) | (Comparison::AtMost, false) => "more",
        (Comparison::AtLeast, true) | (Comparison::Less, false) => "at-least",
    };
    format!("{prefix}-{name}")
}
