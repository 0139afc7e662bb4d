//! # What it does
//!
//! Finds texts that refer to others which are not there, and texts in a file where the program does not look for them.
//!
//! # Why is this bad
//!
//! Files are read in groups, each only when it is needed. A text in the wrong group is as good as missing.

use std::path::Path;

use super::super::languages::{Language, Text};
use crate::locale::Group;
use crate::pack::read::Report;
use crate::pack::{Diagnostic, nearest};

pub(super) fn check(language: &Language<'_>, report: &Report) {
    if language.meta.is_none() {
        let name = format!("{}/locale.toml", language.tag);
        report.push(Diagnostic::error("missing-file").arg("name", name));
    }
    for (id, message) in &language.messages {
        let path = Path::new(language.tag).join(message.path);
        let group = Group::of_file(&path);
        if group != Group::Interface && group != Group::of_message(id) {
            report.push(
                Diagnostic::error("message-misplaced")
                    .at(message.place)
                    .arg("message", *id),
            );
        }
        for text in message.value.iter().chain(message.attributes.values()) {
            references(language, text, report);
        }
    }
}

fn references(language: &Language<'_>, text: &Text<'_>, report: &Report) {
    for (name, place) in &text.references {
        let (known, names): (bool, Vec<&str>) = match name.strip_prefix('-') {
            Some(term) => (
                language.terms.contains_key(term),
                language.terms.keys().copied().collect(),
            ),
            None => (
                language.messages.contains_key(name.as_str()),
                language.messages.keys().copied().collect(),
            ),
        };
        if !known {
            report.push(
                Diagnostic::error("unknown-id")
                    .at(*place)
                    .arg("kind", "message")
                    .arg("id", name)
                    .suggest(nearest(name.trim_start_matches('-'), names)),
            );
        }
    }
}
