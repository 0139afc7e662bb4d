//! # What it does
//!
//! Finds texts and parts of texts that a language lacks, and those it has beyond the reference language.
//!
//! # Why is this bad
//!
//! Who reads that language would meet another one in the middle of a page, or less advice than others get.

use super::super::expected::FREE;
use super::super::languages::Language;
use crate::pack::read::Report;
use crate::pack::{Diagnostic, nearest};

pub(super) fn check(reference: &Language<'_>, language: &Language<'_>, report: &Report) {
    for (id, wanted) in &reference.messages {
        let Some(message) = language.messages.get(id) else {
            report.push(
                Diagnostic::error("message-untranslated")
                    .at(wanted.place)
                    .arg("message", *id)
                    .arg("language", language.tag)
                    .arg("file", wanted.path),
            );
            continue;
        };
        if wanted.value.is_some() && message.value.is_none() {
            report.push(
                Diagnostic::error("message-without-text")
                    .at(message.place)
                    .arg("message", *id),
            );
        }
        for (attribute, text) in &wanted.attributes {
            if !FREE.contains(attribute) && !message.attributes.contains_key(attribute) {
                report.push(
                    Diagnostic::error("attribute-missing")
                        .at(message.place)
                        .arg("message", *id)
                        .arg("attribute", *attribute)
                        .arg("language", language.tag)
                        .related("reference", Some(text.place)),
                );
            }
        }
        for (attribute, text) in &message.attributes {
            if !FREE.contains(attribute) && !wanted.attributes.contains_key(attribute) {
                let names = wanted.attributes.keys().copied();
                let names = names.filter(|name| !message.attributes.contains_key(name));
                report.push(
                    Diagnostic::error("attribute-not-in-reference")
                        .at(text.place)
                        .arg("message", *id)
                        .arg("attribute", *attribute)
                        .arg("language", reference.tag)
                        .suggest(nearest(attribute, names)),
                );
            }
        }
    }
    for (id, message) in &language.messages {
        if !reference.messages.contains_key(id) {
            let names = reference.messages.keys().copied();
            let names = names.filter(|name| !language.messages.contains_key(name));
            report.push(
                Diagnostic::error("message-not-in-reference")
                    .at(message.place)
                    .arg("message", *id)
                    .arg("language", reference.tag)
                    .suggest(nearest(id, names)),
            );
        }
    }
}
