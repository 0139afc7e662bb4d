//! # What it does
//!
//! Finds questions and headlines in English that are harder to read than grade 6, or have more than 20 words a sentence,
//! and exceptions in `reading.toml` of the reference language that are not needed.
//!
//! # Why is this bad
//!
//! The reader is afraid and in a hurry, and often reads in a third language.

use super::super::Context;
use super::super::languages::Message;
use super::super::reading::measure;
use super::reference;
use crate::locale::key;
use crate::pack::Diagnostic;

/// The grade up to which a text is easy: that of a child of twelve.
const GRADE: f64 = 6.0;
/// The most words a sentence may have on average.
const WORDS: f64 = 20.0;

pub(super) fn check(context: &Context<'_>) {
    let Some(reference) = reference(context.languages) else {
        return;
    };
    let plain = |message: &Message<'_>| message.value.as_ref().map(|text| text.plain.clone());
    let mut terms: Vec<String> = Vec::new();
    for term in &context.pack.terms {
        let Some(message) = reference.messages.get(key::term(&term.name).as_str()) else {
            continue;
        };
        terms.extend(plain(message));
        let forms = message.attributes.get("forms");
        let forms = forms.map_or("", |text| text.plain.as_str());
        terms.extend(forms.split(',').map(|form| form.trim().to_owned()));
    }
    let terms: Vec<&str> = terms.iter().map(String::as_str).collect();
    let trees = context.pack.trees.iter();
    let asked = trees.flat_map(|tree| &tree.questions);
    let asked = asked.map(|one| key::question(&context.pack.fact(one.fact).name));
    let advised = context.pack.outcomes.iter();
    let advised = advised.map(|one| key::outcome(&one.name));
    let mut ids: Vec<String> = asked.chain(advised).collect();
    ids.sort();
    ids.dedup();
    let mut needless = reference.hard_to_read.clone();
    for id in ids {
        let Some(message) = reference.messages.get(id.as_str()) else {
            continue;
        };
        let Some(text) = plain(message) else {
            continue;
        };
        let reading = measure(&text, &terms);
        if reading.grade <= GRADE && reading.words <= WORDS {
            continue;
        }
        if needless.remove(id.as_str()).is_some() {
            continue;
        }
        context.report.push(
            Diagnostic::warning("text-hard-to-read")
                .at(message.place)
                .arg("message", &id)
                .arg("grade", format!("{:.1}", reading.grade))
                .arg("words", format!("{:.0}", reading.words)),
        );
    }
    for (id, place) in needless {
        context.report.push(
            Diagnostic::warning("exception-not-needed")
                .at(place)
                .arg("message", id),
        );
    }
}
