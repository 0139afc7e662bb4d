//! Closed days.

use jiff::civil::{Date, Weekday};

use super::Cx;
use crate::model::Calendar;
use crate::pack::Diagnostic;
use crate::pack::read::{Node, Table};

const WEEKDAYS: [(&str, Weekday); 7] = [
    ("monday", Weekday::Monday),
    ("tuesday", Weekday::Tuesday),
    ("wednesday", Weekday::Wednesday),
    ("thursday", Weekday::Thursday),
    ("friday", Weekday::Friday),
    ("saturday", Weekday::Saturday),
    ("sunday", Weekday::Sunday),
];

/// A leap year, so that every day that can exist does.
const ANY_YEAR: i16 = 2024;

/// The closed days of `holidays.toml`.
pub(super) fn calendar(cx: &Cx<'_>) -> Option<Calendar> {
    let report = cx.report;
    let table = cx.raw.holidays.as_ref()?;
    table.known_keys(report, &["closed-weekdays", "year-end", "years", "sources"]);
    cx.sources(table);
    let closed_weekdays = table
        .required(report, "closed-weekdays")
        .and_then(|node| node.list(report))
        .unwrap_or_default()
        .into_iter()
        .filter_map(|node| node.word(report, &WEEKDAYS))
        .collect();
    let year_end = table
        .required(report, "year-end")
        .and_then(|node| node.table(report))
        .and_then(|table| {
            table.known_keys(report, &["from", "to"]);
            let from = table.required(report, "from");
            let to = table.required(report, "to");
            let from = from.and_then(|node| day(cx, node, ANY_YEAR));
            let to = to.and_then(|node| day(cx, node, ANY_YEAR));
            Some((from?, to?))
        });
    let years = table
        .required(report, "years")
        .and_then(|node| node.table(report));
    let years = years.iter().flat_map(Table::iter);
    let years = years
        .filter_map(|(key, place, node)| {
            let Some(year) = key.parse().ok().filter(|year| (1900..=9999).contains(year)) else {
                report.push(Diagnostic::error("not-a-year").at(place).arg("key", key));
                return None;
            };
            Some((year, days(cx, &node.table(report)?, year)))
        })
        .collect();
    let (from, to) = year_end?;
    Some(Calendar {
        closed_weekdays,
        year_end_from: (from.month(), from.day()),
        year_end_to: (to.month(), to.day()),
        years,
    })
}

fn days<'a>(cx: &Cx<'a>, table: &Table<'a>, year: i16) -> Vec<Date> {
    table.known_keys(cx.report, &["days", "sources"]);
    cx.sources(table);
    let mut days: Vec<_> = table
        .required(cx.report, "days")
        .map(|node| node.texts(cx.report))
        .unwrap_or_default()
        .into_iter()
        .filter_map(|(node, _)| day(cx, node, year))
        .collect();
    days.sort_unstable();
    days
}

/// A day of a year, written as `"12-29"`.
fn day(cx: &Cx<'_>, node: Node<'_>, year: i16) -> Option<Date> {
    let text = node.text(cx.report)?;
    let day = text.split_once('-').and_then(|(month, day)| {
        let two = |part: &str| part.len() == 2;
        (two(month) && two(day)).then_some(())?;
        Date::new(year, month.parse().ok()?, day.parse().ok()?).ok()
    });
    if day.is_none() {
        cx.report.push(
            Diagnostic::error("not-a-day-of-the-year")
                .at(node.place())
                .arg("day", text)
                .arg("year", year.to_string()),
        );
    }
    day
}
