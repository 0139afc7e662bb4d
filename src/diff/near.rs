//! People whose deadlines end near what two packs count otherwise: closed days, and how near makes an outcome urgent.
//!
//! The sets of one model know one calendar only. So for every deadline of every outcome somebody is found who has it, and
//! then asked about the days on which it would have to begin to end near a difference.

use jiff::{Span, civil::Date};

use crate::{
    engine::calendar::is_closed,
    model::{Answers, Deadline, DeadlineId, FactId, Pack, Period, Value},
    prove::Model,
};

/// How far around the day of the run differences of the calendar are looked for, in days.
const FAR: i32 = 800;
/// So many closed days that differ are looked at, the nearest first.
const CLOSED: usize = 4;
/// How far a last day can be moved by closed days, in days: the year end and a week.
const MOVED: i32 = 12;

/// People for whom something may be otherwise, as answers of the new pack.
pub(super) fn people(old: &Pack, new: &Pack, on: Date) -> Vec<Answers> {
    let ends = ends(old, new, on);
    let model = Model::new(new, on);
    let mut people = Vec::new();
    for (_, _, sets) in model.outcomes() {
        let stands = sets.stands();
        for (id, shown, dated) in &sets.deadlines {
            let Some(somebody) = model.witness(&stands.and(shown).and(&dated.known())) else {
                continue;
            };
            let deadline = new.deadline(*id);
            for fact in deadline.triggers.iter().map(|trigger| trigger.fact) {
                people.extend(around(new, on, deadline, &ends, fact, &somebody));
            }
        }
    }
    people
}

/// Days on which a deadline that ends may be counted otherwise.
fn ends(old: &Pack, new: &Pack, on: Date) -> Vec<Date> {
    let later = |days: i32| on.checked_add(Span::new().days(days)).ok();
    let mut ends = Vec::new();
    if old.calendar != new.calendar {
        let mut far: Vec<i32> = (-FAR..=FAR).collect();
        far.sort_by_key(|days| days.abs());
        let days = far.into_iter().filter_map(later);
        let differs = |day: &Date| is_closed(&old.calendar, *day) != is_closed(&new.calendar, *day);
        ends.extend(days.filter(differs).take(CLOSED));
    }
    for (was, will) in [
        (old.urgency.now, new.urgency.now),
        (old.urgency.soon, new.urgency.soon),
    ] {
        if was != will {
            let between = was.min(will) + 1..=was.max(will);
            ends.extend(between.filter_map(later));
        }
    }
    ends
}

/// A person with the days that begin a deadline moved a little, so that it ends on closed days and on open ones, and to the
/// days on which another law came into force.
pub(super) fn near(pack: &Pack, on: Date, id: DeadlineId, somebody: &Answers) -> Vec<Answers> {
    let deadline = pack.deadline(id);
    let durations = deadline.periods.iter().map(|choice| choice.duration);
    let begins = durations.flat_map(|id| pack.duration(id).value.days());
    let begins: Vec<Date> = begins
        .flat_map(|day| [day.yesterday().ok(), Some(day)])
        .flatten()
        .collect();
    let mut people = Vec::new();
    for fact in deadline.triggers.iter().map(|trigger| trigger.fact) {
        people.extend(around(pack, on, deadline, &[on], fact, somebody));
        people.extend(moved(fact, &begins, somebody));
    }
    people
}

/// A person with the day that begins a deadline moved, so that it ends near one of some days.
fn around(
    pack: &Pack,
    on: Date,
    deadline: &Deadline,
    ends: &[Date],
    fact: FactId,
    somebody: &Answers,
) -> Vec<Answers> {
    let lengths = deadline.periods.iter().filter_map(|choice| {
        let period = pack.duration(choice.duration).value.at(on)?;
        let span = match period {
            Period::Days(days) => Span::new().try_days(*days),
            Period::Months(months) => Span::new().try_months(*months),
            Period::Years(years) => Span::new().try_years(*years),
        };
        span.ok()
    });
    let mut lengths: Vec<Span> = lengths.collect();
    if lengths.is_empty() {
        lengths.push(Span::new());
    }
    let mut days: Vec<Date> = Vec::new();
    for (end, length) in ends
        .iter()
        .flat_map(|end| lengths.iter().map(move |one| (end, one)))
    {
        let Ok(begin) = end.checked_sub(*length) else {
            continue;
        };
        let near =
            (-MOVED..=MOVED).filter_map(|days| begin.checked_add(Span::new().days(days)).ok());
        days.extend(near);
    }
    days.sort_unstable();
    days.dedup();
    moved(fact, &days, somebody)
}

/// A person who told the day of something, with each of some other days in its place.
fn moved(fact: FactId, days: &[Date], somebody: &Answers) -> Vec<Answers> {
    if !matches!(somebody.get(fact), Some(Value::Date(_))) {
        return Vec::new();
    }
    let on_day = |day: &Date| {
        let mut other = somebody.clone();
        other.set(fact, Value::Date(*day));
        other
    };
    days.iter().map(on_day).collect()
}
