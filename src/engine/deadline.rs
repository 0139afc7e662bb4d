//! Counting days, months and years, and the last days that come of it.
//!
//! One function, [`resolve`], serves screens, documents and results, so that they cannot drift apart.

use jiff::{Span, civil::Date};

use super::{Facts, Truth, calendar};
use crate::model::{
    ActBy, ClosedDay, DeadlineId, DeadlineState, DurationId, FactId, FirstDay, Pack, Period, Value,
};

/// A deadline on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Resolved {
    /// Which deadline.
    pub deadline: DeadlineId,
    /// The fact that starts the count, once it is known which one does.
    pub event: Option<FactId>,
    /// The dates; none when the day of the event is not known. Then only the rule can be told.
    pub dates: Option<DeadlineDates>,
}

/// The dates of a deadline whose start is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeadlineDates {
    /// The day of the event.
    pub from: Date,
    /// The safe day, shown first.
    pub act_by: Date,
    /// The last day by the rule, moved by a closed day only where the rule moves it.
    pub last_day: Date,
    /// Whether the last day is over.
    pub passed: bool,
    /// Days to the safe day; negative when it is over.
    pub days_left: i32,
    /// Whether the pack's table of holidays covers the last day.
    pub calendar_known: bool,
}

/// The last day of a period, before closed days are looked at.
///
/// The day of the event is left out unless the rule counts it (Civil Code, Article 140). Months and years go by the
/// calendar: counted from the 1st they are whole months; otherwise they end on the day before the same number, or on
/// the last day of a month that has no such day (Article 143).
///
/// None when the result would be beyond the calendar.
pub fn last_day_of(event: Date, period: Period, first_day: FirstDay) -> Option<Date> {
    let start = match first_day {
        FirstDay::Excluded => event.tomorrow().ok()?,
        FirstDay::Included => event,
    };
    let months = match period {
        Period::Days(days) => {
            let days = Span::new().try_days(i64::from(days) - 1).ok()?;
            return start.checked_add(days).ok();
        }
        Period::Months(months) => Span::new().try_months(months).ok()?,
        Period::Years(years) => Span::new().try_years(years).ok()?,
    };
    // jiff clamps to the last day of a shorter month, which is what Article 143(2) says of a day that does not exist:
    // then the period ends on that last day itself, not on the day before it.
    let same_number = start.checked_add(months).ok()?;
    if same_number.day() == start.day() {
        same_number.yesterday().ok()
    } else {
        Some(same_number)
    }
}

/// The event day moved by the period as people count: the same number in the later month. Never later than
/// [`last_day_of`], so it is a safe day to show.
pub fn naive_last_day(event: Date, period: Period, first_day: FirstDay) -> Option<Date> {
    match (period, first_day) {
        (Period::Days(_), _) | (_, FirstDay::Included) => last_day_of(event, period, first_day),
        (Period::Months(_) | Period::Years(_), FirstDay::Excluded) => shift(event, period, true),
    }
}

/// A day moved by a period, for conditions; none when that is beyond the calendar.
pub fn shift(day: Date, period: Period, forward: bool) -> Option<Date> {
    let span = match period {
        Period::Days(days) => Span::new().try_days(days),
        Period::Months(months) => Span::new().try_months(months),
        Period::Years(years) => Span::new().try_years(years),
    }
    .ok()?;
    if forward {
        day.checked_add(span).ok()
    } else {
        day.checked_sub(span).ok()
    }
}

/// Resolves a deadline for the facts known so far.
pub fn resolve(facts: &Facts<'_>, id: DeadlineId) -> Resolved {
    let deadline = facts.pack.deadline(id);
    let event = deadline
        .triggers
        .iter()
        .find(|trigger| {
            trigger
                .when
                .as_ref()
                .is_none_or(|when| facts.truth(when) == Truth::True)
        })
        .map(|trigger| trigger.fact);
    let from = event.and_then(|fact| match facts.answer(fact) {
        Some(Value::Date(date)) => Some(*date),
        _ => None,
    });
    Resolved {
        deadline: id,
        event,
        dates: from.and_then(|from| dates(facts, id, from)),
    }
}

/// The dates once the event's day is known: picks the period and the limit that the facts ask for.
fn dates(facts: &Facts<'_>, id: DeadlineId, from: Date) -> Option<DeadlineDates> {
    let deadline = facts.pack.deadline(id);
    let period = match deadline.periods.as_slice() {
        [] => None,
        periods => Some(
            periods
                .iter()
                .find(|choice| facts.holds(choice.when.as_ref()))?
                .duration,
        ),
    };
    let limit = match deadline.not_after {
        None => None,
        Some(limit) => match facts.answer(limit.fact) {
            None if facts.may_be_answered(limit.fact) => return None,
            None => None,
            Some(Value::Date(day)) => Some(*day),
            Some(_) => return None,
        },
    };
    count(facts.pack, id, from, period, limit, facts.on)
}

/// Counts a deadline from the day of its event: by one of its periods (none: the event's own day ends it), never beyond
/// its limit counted from the day that limits it (none: there is no limit), as seen on a day.
///
/// None when a day would be beyond the calendar.
pub fn count(
    pack: &Pack,
    id: DeadlineId,
    from: Date,
    period: Option<DurationId>,
    limit: Option<Date>,
    on: Date,
) -> Option<DeadlineDates> {
    let deadline = pack.deadline(id);
    // A time limit is the one in force on the day of the event, not on the day somebody asks.
    let in_force = |duration| {
        let values = &pack.duration(duration).value;
        values
            .at(from)
            .or_else(|| values.0.first().map(|first| &first.value))
            .copied()
    };
    let (end, same_number) = match period {
        None => (from, from),
        Some(duration) => {
            let period = in_force(duration)?;
            (
                last_day_of(from, period, deadline.first_day)?,
                naive_last_day(from, period, deadline.first_day)?,
            )
        }
    };
    let limit = match (limit, deadline.not_after.and_then(|limit| limit.plus)) {
        (Some(day), Some(plus)) => Some(last_day_of(day, in_force(plus)?, FirstDay::Excluded)?),
        (day, _) => day,
    };
    let raw = limit.map_or(end, |limit| end.min(limit));
    let naive = limit.map_or(same_number, |limit| same_number.min(limit));
    let last_day = match deadline.closed_day {
        ClosedDay::NextOpen => calendar::next_open(&pack.calendar, raw),
        ClosedDay::Stays => raw,
    };
    let act_by = match deadline.act_by {
        ActBy::LastOpenDay => calendar::last_open(&pack.calendar, raw.min(naive)),
        ActBy::LastDay => raw,
        ActBy::DayBefore => raw.yesterday().ok()?,
        ActBy::DayBeforePeriod => end.yesterday().ok()?.min(raw),
    };
    Some(DeadlineDates {
        from,
        act_by,
        last_day,
        passed: last_day < on,
        days_left: on.until(act_by).map_or(0, |span| span.get_days()),
        calendar_known: calendar::is_known(&pack.calendar, raw)
            && calendar::is_known(&pack.calendar, last_day),
    })
}

/// Whether a deadline is in a state; undetermined while its start is unknown.
pub fn truth(facts: &Facts<'_>, id: DeadlineId, state: DeadlineState) -> Truth {
    match resolve(facts, id).dates {
        None => Truth::Undetermined,
        Some(dates) => Truth::from(match state {
            DeadlineState::Running => !dates.passed,
            DeadlineState::Passed => dates.passed,
        }),
    }
}
