//! # What it does
//!
//! Finds texts of things that the pack does not have, or no longer has.
//!
//! # Why is this bad
//!
//! Translators work on texts that nobody sees, and a misspelt id hides that the right one is missing.

use super::super::Context;
use super::super::expected::{FREE, expected};
use super::reference;
use crate::pack::{Diagnostic, nearest};

/// Files and folders of a language that hold nothing but texts of the pack. Others hold what the program says itself.
const OF_THE_PACK: [&str; 11] = [
    "trees/",
    "outcomes/",
    "sources/",
    "countries.ftl",
    "deadlines.ftl",
    "directory.ftl",
    "documents.ftl",
    "facts.ftl",
    "forms.ftl",
    "glossary.ftl",
    "places.ftl",
];

pub(super) fn check(context: &Context<'_>) {
    let Some(reference) = reference(context.languages) else {
        return;
    };
    let expected = expected(context.pack, context.places);
    for (id, message) in &reference.messages {
        let Some(wanted) = expected.get(*id) else {
            if OF_THE_PACK
                .iter()
                .any(|path| message.path.starts_with(path))
            {
                let missing = expected.keys().map(String::as_str);
                let missing = missing.filter(|id| !reference.messages.contains_key(id));
                context.report.push(
                    Diagnostic::warning("message-unused")
                        .at(message.place)
                        .arg("message", *id)
                        .suggest(nearest(id, missing)),
                );
            }
            continue;
        };
        for (attribute, text) in &message.attributes {
            let known = wanted.required.iter().chain(&wanted.optional);
            let mut known = known.map(String::as_str).chain(FREE);
            if !known.any(|name| name == *attribute) {
                let missing = wanted.required.iter().chain(&wanted.optional);
                let missing = missing
                    .map(String::as_str)
                    .filter(|name| !message.attributes.contains_key(name));
                context.report.push(
                    Diagnostic::warning("attribute-unused")
                        .at(text.place)
                        .arg("message", *id)
                        .arg("attribute", *attribute)
                        .suggest(nearest(attribute, missing)),
                );
            }
        }
    }
}
