//! Open and closed days of national offices.
//!
//! Closed are Saturdays, Sundays, national holidays and the days from 29 December to 3 January
//! (Act on Holidays of Administrative Organs, Article 1). The days themselves are data of the pack.

use jiff::{ToSpan, civil::Date};

use crate::model::Calendar;

/// Whether offices are closed. Beyond the pack's table only weekends and the year end are known.
pub fn is_closed(calendar: &Calendar, day: Date) -> bool {
    let month_day = (day.month(), day.day());
    calendar.closed_weekdays.contains(&day.weekday())
        || month_day >= calendar.year_end_from
        || month_day <= calendar.year_end_to
        || calendar
            .years
            .get(&day.year())
            .is_some_and(|days| days.binary_search(&day).is_ok())
}

/// Whether the pack knows the holidays of the day's year.
pub fn is_known(calendar: &Calendar, day: Date) -> bool {
    calendar.years.contains_key(&day.year())
}

/// The first open day that is not before the given day.
pub fn next_open(calendar: &Calendar, day: Date) -> Date {
    seek(calendar, day, 1)
}

/// The last open day that is not after the given day.
pub fn last_open(calendar: &Calendar, day: Date) -> Date {
    seek(calendar, day, -1)
}

/// Walks day by day. The longest closure is under two weeks; the bound only guards against a
/// calendar that closes every weekday, and against the ends of the calendar itself.
fn seek(calendar: &Calendar, day: Date, step: i32) -> Date {
    let mut at = day;
    for _ in 0..31 {
        if !is_closed(calendar, at) {
            return at;
        }
        match at.checked_add(step.days()) {
            Ok(next) => at = next,
            Err(_) => return day,
        }
    }
    day
}
