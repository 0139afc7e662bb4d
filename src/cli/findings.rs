//! Findings as lines of text.

use std::path::{Path, PathBuf};

use crate::{
    locale::{FluentValue, Texts},
    pack::{Diagnostic, Files},
};

pub(super) fn render(files: &Files, findings: &[Diagnostic], texts: &Texts<'_>) -> String {
    let mut text = String::new();
    for finding in findings {
        if let Some(place) = finding.place {
            let (line, column) = files.line_and_column(&place);
            let name = files.get(place.file).map_or("", |file| &file.name);
            text.push_str(&format!("{name}:{line}:{column}: "));
        }
        text.push_str(&sentence(finding, texts));
        text.push('\n');
    }
    text
}

pub(super) fn sentence(finding: &Diagnostic, texts: &Texts<'_>) -> String {
    let args: Vec<(&str, FluentValue<'_>)> = finding
        .args
        .iter()
        .map(|(name, value)| (*name, value.as_str().into()))
        .collect();
    let mut text = texts.say_with(&format!("finding-{}", finding.code), &args);
    if let Some(near) = &finding.suggestion {
        text.push(' ');
        text.push_str(&texts.say_with("finding-did-you-mean", &[("word", near.as_str().into())]));
    }
    text
}

pub(super) fn locales_of(pack: &Path) -> Option<PathBuf> {
    [pack.join("locales"), pack.join("../../locales")]
        .into_iter()
        .find(|dir| dir.is_dir())
}
