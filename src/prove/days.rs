//! The days between which a rule can change its mind.
//!
//! Nothing here knows how a day is counted: every threshold is found by asking the engine on both sides of it. The
//! engine's functions of one day are monotone between the days on which the law itself changes, so halving finds them.

use jiff::{Span, civil::Date};

use crate::engine::deadline::{self, DeadlineDates};
use crate::model::{
    Comparison, Condition, Day, DayPoint, Deadline, DeadlineId, Direction, DurationId, FactId,
    Pack, Shift, UrgencyDays,
};

/// What a deadline says on the day of the run, as far as conditions and urgency can tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Standing {
    /// The last day is over.
    Passed,
    /// So near that it makes an outcome urgent now.
    Now,
    /// So near that it makes an outcome urgent soon.
    Soon,
    /// Running, and far away.
    Later,
}

impl Standing {
    fn of(dates: DeadlineDates, days: UrgencyDays) -> Self {
        if dates.passed {
            Self::Passed
        } else if dates.days_left <= days.now {
            Self::Now
        } else if dates.days_left <= days.soon {
            Self::Soon
        } else {
            Self::Later
        }
    }
}

/// How a deadline stands for the days of its event and of its limit; none when the calendar ends before it does.
pub(super) fn standing(
    pack: &Pack,
    on: Date,
    id: DeadlineId,
    period: Option<DurationId>,
    from: Date,
    limit: Option<Date>,
) -> Option<Standing> {
    deadline::count(pack, id, from, period, limit, on)
        .map(|dates| Standing::of(dates, pack.urgency))
}

/// A day moved as a condition moves it, on the day of the run; none beyond the calendar.
pub(super) fn moved(pack: &Pack, on: Date, day: Date, shift: Option<Shift>) -> Option<Date> {
    match shift {
        None => Some(day),
        Some(shift) => {
            let period = *pack.duration(shift.duration).value.at(on)?;
            deadline::shift(day, period, shift.direction == Direction::Plus)
        }
    }
}

/// The other way.
pub(super) fn moved_back(pack: &Pack, on: Date, day: Date, shift: Option<Shift>) -> Option<Date> {
    let shift = shift.map(|shift| Shift {
        direction: match shift.direction {
            Direction::Plus => Direction::Minus,
            Direction::Minus => Direction::Plus,
        },
        ..shift
    });
    moved(pack, on, day, shift)
}

/// The periods by which a deadline may be counted: none alone when the event's own day ends it.
pub(super) fn periods(deadline: &Deadline) -> Vec<Option<DurationId>> {
    if deadline.periods.is_empty() {
        vec![None]
    } else {
        let periods = deadline.periods.iter();
        periods.map(|choice| Some(choice.duration)).collect()
    }
}

/// Finds the thresholds of every date fact of a pack on a day.
#[derive(Debug)]
pub(super) struct Thresholds<'p> {
    pack: &'p Pack,
    on: Date,
    /// Days at which functions of a day may stop being monotone: the law changes, or the day of the run.
    turns: Vec<Date>,
    /// First days of intervals, by fact.
    starts: Vec<Vec<Date>>,
}

impl<'p> Thresholds<'p> {
    /// Looks at every condition and deadline. The first interval of a fact starts with the calendar.
    pub(super) fn find(pack: &'p Pack, on: Date) -> Vec<Vec<Date>> {
        let mut turns: Vec<Date> = pack
            .durations
            .iter()
            .flat_map(|duration| duration.value.days())
            .chain([on])
            .collect();
        turns.sort_unstable();
        turns.dedup();
        let mut found = Self {
            pack,
            on,
            turns,
            starts: vec![vec![Date::MIN]; pack.facts.len()],
        };
        pack.each_condition(&mut |condition| {
            condition.each_atom(&mut |atom| {
                if let Condition::Date {
                    fact,
                    comparison,
                    day,
                } = atom
                {
                    found.comparison(*fact, *comparison, *day);
                }
            });
        });
        for id in (0..pack.deadlines.len()).map(DeadlineId::from) {
            found.deadline(id);
        }
        for starts in &mut found.starts {
            starts.sort_unstable();
            starts.dedup();
        }
        found.starts
    }

    fn comparison(&mut self, fact: FactId, comparison: Comparison, day: Day) {
        let (pack, on) = (self.pack, self.on);
        let fixed = match day.point {
            DayPoint::Today => Some(on),
            DayPoint::Date(date) => Some(date),
            DayPoint::Fact(_) => None,
        };
        match (fixed, day.point) {
            (Some(point), _) => {
                let Some(limit) = moved(pack, on, point, day.shift) else {
                    return;
                };
                self.add(fact, |day| comparison.holds(&day, &limit));
            }
            (None, DayPoint::Fact(other)) if other == fact => self.add(fact, |point| {
                moved(pack, on, point, day.shift).map(|limit| comparison.holds(&point, &limit))
            }),
            (None, DayPoint::Fact(other)) => {
                self.add(other, |point| moved(pack, on, point, day.shift).is_some());
            }
            (None, DayPoint::Today | DayPoint::Date(_)) => {}
        }
    }

    fn deadline(&mut self, id: DeadlineId) {
        let (pack, on) = (self.pack, self.on);
        let deadline = pack.deadline(id);
        for period in periods(deadline) {
            for trigger in &deadline.triggers {
                let of = |from, limit| standing(pack, on, id, period, from, limit);
                self.add(trigger.fact, |from| of(from, None));
                let Some(limit) = deadline.not_after else {
                    continue;
                };
                // The limit matters where the period's end lies behind it, and the period where it lies before.
                for from in self.starts_of(trigger.fact) {
                    self.add(limit.fact, |day| of(from, Some(day)));
                }
                for day in self.starts_of(limit.fact) {
                    self.add(trigger.fact, |from| of(from, Some(day)));
                }
            }
        }
    }

    fn starts_of(&self, fact: FactId) -> Vec<Date> {
        self.starts.get(fact.index()).cloned().unwrap_or_default()
    }

    /// Adds the days on which a function of the fact's day changes.
    fn add<K: PartialEq>(&mut self, fact: FactId, key: impl Fn(Date) -> K) {
        let mut found = Vec::new();
        let mut low = (Date::MIN, key(Date::MIN));
        for turn in self.turns.iter().copied().chain([Date::MAX]) {
            if let Ok(before) = turn.yesterday() {
                let high = (before, key(before));
                halve(&low, &high, &key, &mut found);
                low = (turn, key(turn));
                if high.1 != low.1 {
                    found.push(turn);
                }
            }
        }
        if let Some(starts) = self.starts.get_mut(fact.index()) {
            starts.extend(found);
        }
    }
}

/// Finds the days between two at which a function changes that never changes back.
fn halve<K: PartialEq>(
    low: &(Date, K),
    high: &(Date, K),
    key: &impl Fn(Date) -> K,
    found: &mut Vec<Date>,
) {
    if low.1 == high.1 {
        return;
    }
    let days = between(low.0, high.0);
    if days <= 1 {
        found.push(high.0);
        return;
    }
    let Some(day) = after(low.0, days / 2) else {
        return;
    };
    let middle = (day, key(day));
    halve(low, &middle, key, found);
    halve(&middle, high, key, found);
}

/// Days from one day to another.
pub(super) fn between(from: Date, to: Date) -> i32 {
    from.until(to).map_or(0, |span| span.get_days())
}

/// The day so many days later; none beyond the calendar.
pub(super) fn after(day: Date, days: i32) -> Option<Date> {
    day.checked_add(Span::new().try_days(days).ok()?).ok()
}
