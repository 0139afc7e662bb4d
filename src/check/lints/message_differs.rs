//! # What it does
//!
//! Compares the variables of each text with those of the reference language.
//!
//! # Why is this bad
//!
//! A date or a number that one language leaves out is advice that its readers do not get.

use super::super::languages::{Language, Text};
use crate::pack::Diagnostic;
use crate::pack::read::Report;

pub(super) fn check(reference: &Language<'_>, language: &Language<'_>, report: &Report) {
    for (id, wanted) in &reference.messages {
        // How a date is written is each language's own affair: one names an era, another a weekday.
        if id.starts_with("date-") {
            continue;
        }
        let Some(message) = language.messages.get(id) else {
            continue;
        };
        if let (Some(wanted), Some(text)) = (&wanted.value, &message.value) {
            compare(id, wanted, text, report);
        }
        for (attribute, wanted) in &wanted.attributes {
            if let Some(text) = message.attributes.get(attribute) {
                compare(&format!("{id}.{attribute}"), wanted, text, report);
            }
        }
    }
}

fn compare(name: &str, wanted: &Text<'_>, text: &Text<'_>, report: &Report) {
    for (code, some, others) in [
        ("variable-missing", &wanted.variables, &text.variables),
        (
            "variable-not-in-reference",
            &text.variables,
            &wanted.variables,
        ),
    ] {
        for variable in some.difference(others) {
            report.push(
                Diagnostic::error(code)
                    .at(text.place)
                    .arg("message", name)
                    .arg("variable", *variable)
                    .related("reference", Some(wanted.place)),
            );
        }
    }
}
