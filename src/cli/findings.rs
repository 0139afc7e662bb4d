//! Findings as text, and where a pack keeps its languages.

use std::path::{Path, PathBuf};

use crate::{
    check::render,
    locale::Texts,
    pack::{Diagnostic, Files},
};

/// Findings with the lines they point at.
pub(super) fn render(files: &Files, findings: &[Diagnostic], texts: &Texts<'_>) -> String {
    render::text(findings, files, texts)
}

/// A finding in one line, for input without lines of its own.
pub(super) fn sentence(finding: &Diagnostic, texts: &Texts<'_>) -> String {
    let mut text = render::message(finding, texts);
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
