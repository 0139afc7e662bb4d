//! The dates of a document as a calendar (RFC 5545): whole days, with alarms a week and a day before.
//!
//! Own lines over a library: those that write calendars read the clock and invent random ids. Here the same answers give
//! the same bytes, so that a file read in twice gives each date once.

use jiff::civil::Date;

use super::content_line::{Lines, escape};
use crate::summary::{Document, Due, Phrase};

/// Days before the date on which the calendar reminds.
const ALARMS: [u8; 2] = [7, 1];

/// A calendar with the dates that are not over, each on its safe day. The texts give nothing away.
pub fn write(document: &Document) -> String {
    let mut lines = Lines::default();
    lines.add("BEGIN", "VCALENDAR");
    lines.add("VERSION", "2.0");
    lines.add("PRODID", "-//shirube//shirube//EN");
    lines.add("CALSCALE", "GREGORIAN");
    lines.add("METHOD", "PUBLISH");
    for due in document.dues.iter().filter(|due| !due.passed) {
        event(&mut lines, document, due);
    }
    lines.add("END", "VCALENDAR");
    lines.finish()
}

fn event(lines: &mut Lines, document: &Document, due: &Due) {
    let made = document.on.unwrap_or(due.act_by);
    lines.add("BEGIN", "VEVENT");
    lines.add("UID", &uid(due));
    lines.add("DTSTAMP", &format!("{}T000000Z", compact(made)));
    lines.add("DTSTART;VALUE=DATE", &compact(due.act_by));
    if let Ok(next) = due.act_by.tomorrow() {
        lines.add("DTEND;VALUE=DATE", &compact(next));
    }
    lines.text("SUMMARY", &both(&due.title, " / "));
    lines.text("DESCRIPTION", &both(&due.note, "\n"));
    lines.add("CLASS", "PRIVATE");
    // A reminder takes no time away.
    lines.add("TRANSP", "TRANSPARENT");
    for days in ALARMS {
        lines.add("BEGIN", "VALARM");
        lines.add("ACTION", "DISPLAY");
        lines.add("TRIGGER", &format!("-P{days}D"));
        lines.add("DESCRIPTION", &escape(&both(&due.title, " / ")));
        lines.add("END", "VALARM");
    }
    lines.add("END", "VEVENT");
}

/// The same date has the same id whoever exports it, and another date another one: two people in one calendar never
/// overwrite each other's dates. It is a checksum, because the name of a deadline would give it away.
fn uid(due: &Due) -> String {
    let text = format!("{} {} {}", due.id, due.act_by, due.last_day);
    // FNV-1a, which stays the same in every version of the program.
    let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    format!("{hash:016x}@shirube")
}

fn both(phrase: &Phrase, between: &str) -> String {
    match &phrase.second {
        None => phrase.main.clone(),
        Some(second) => format!("{}{between}{second}", phrase.main),
    }
}

fn compact(day: Date) -> String {
    day.strftime("%Y%m%d").to_string()
}
