//! # What it does
//!
//! Finds questions, options, outcomes, steps and other things of the pack that have no text in the reference language.
//!
//! # Why is this bad
//!
//! A person would see an id where advice should stand.

use super::super::Context;
use super::super::expected::expected;
use super::reference;
use crate::pack::Diagnostic;

pub(super) fn check(context: &Context<'_>) {
    let Some(reference) = reference(context.languages) else {
        let finding = Diagnostic::error("no-reference-language");
        context
            .report
            .push(finding.arg("language", crate::locale::REFERENCE));
        return;
    };
    for (id, wanted) in expected(context.pack, context.places) {
        let Some(message) = reference.messages.get(id.as_str()) else {
            let mut finding = Diagnostic::error("message-missing")
                .arg("message", &id)
                .arg("language", reference.tag);
            finding.place = wanted.place;
            context.report.push(finding);
            continue;
        };
        if message.value.is_none() {
            context.report.push(
                Diagnostic::error("message-without-text")
                    .at(message.place)
                    .arg("message", &id),
            );
        }
        for attribute in &wanted.required {
            if !message.attributes.contains_key(attribute.as_str()) {
                context.report.push(
                    Diagnostic::error("attribute-missing")
                        .at(message.place)
                        .arg("message", &id)
                        .arg("attribute", attribute)
                        .arg("language", reference.tag)
                        .related("needed", wanted.place),
                );
            }
        }
    }
}
