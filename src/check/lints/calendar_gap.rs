//! # What it does
//!
//! Finds years without holidays between the first day of the pack and a year after its review day.
//!
//! # Why is this bad
//!
//! A last day in such a year may be shown on a day on which every office is closed.

use super::super::Context;
use crate::pack::Diagnostic;

pub(super) fn check(context: &Context<'_>) {
    let pack = context.pack;
    if pack.deadlines.is_empty() {
        return;
    }
    let years = pack.earliest.year()..=pack.review_by.year().saturating_add(1);
    for year in years.filter(|year| !pack.calendar.years.contains_key(year)) {
        let mut finding = Diagnostic::error("calendar-gap").arg("year", year.to_string());
        finding.place = context.places.holidays();
        context.report.push(finding);
    }
}
