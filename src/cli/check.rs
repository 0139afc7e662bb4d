//! `shirube check [DIR]`: everything that is wrong in a pack and its texts.

use std::{io::Write, path::Path};

use super::{
    DONE, FOUND,
    args::Args,
    context::{self, cannot_read},
    findings,
};
use crate::{
    check::{self, render},
    locale::{self, Catalog, Texts},
    pack::{Files, Severity, read_dir},
};

/// Checks the pack in the program or in a folder, with the texts beside it.
pub(super) fn run(
    args: &Args,
    dir: Option<&Path>,
    json: bool,
    samples: Option<usize>,
    out: &mut impl Write,
) -> anyhow::Result<u8> {
    // The program's own texts word the findings: those being checked may be the ones that are wrong.
    let catalog = Catalog::embedded().map_err(|error| anyhow::anyhow!("{error:?}"))?;
    let texts = context::choose(&catalog, args.common.lang.as_deref())?;
    let dir = dir.or(args.common.pack.as_deref());
    let files = context::files(dir, &texts)?;
    let locales = locale_files(args, dir, &texts)?;
    let on = args.common.on.unwrap_or_else(context::today);
    let checked = check::check(&files, &locales, on, samples.unwrap_or(check::ENOUGH));
    if json {
        let findings = render::json(&checked.findings, &checked.files, &texts);
        writeln!(out, "{findings}")?;
    } else {
        write!(
            out,
            "{}",
            findings::render(&checked.files, &checked.findings, &texts)
        )?;
        if let (Some(tried), Some(_)) = (checked.tried, samples) {
            writeln!(out, "{}", sample_line(tried, &texts))?;
        }
        let count = |severity| {
            let of_severity = |finding: &&crate::pack::Diagnostic| finding.severity == severity;
            checked.findings.iter().filter(of_severity).count()
        };
        let closing = [
            ("errors", count(Severity::Error).into()),
            ("warnings", count(Severity::Warning).into()),
        ];
        writeln!(out, "{}", texts.say_with("check-closing", &closing))?;
    }
    Ok(if checked.has_errors() { FOUND } else { DONE })
}

/// What was seen in the random interviews that somebody asked for.
fn sample_line(tried: check::Tried, texts: &Texts<'_>) -> String {
    let number = |count: usize| {
        texts
            .number(i64::try_from(count).unwrap_or(i64::MAX))
            .into()
    };
    texts.say_with(
        "check-sample",
        &[
            ("interviews", number(tried.interviews)),
            ("advised", number(tried.advised)),
            ("invariants", number(tried.invariants)),
            ("broken", number(tried.broken)),
        ],
    )
}

/// The texts named, those beside the pack, or those in the program.
pub(super) fn locale_files(
    args: &Args,
    dir: Option<&Path>,
    texts: &Texts<'_>,
) -> anyhow::Result<Files> {
    let named = args.common.locales.clone();
    let Some(dir) = named.or_else(|| dir.and_then(findings::locales_of)) else {
        let mut files = Files::new();
        for (path, text) in locale::embedded_files() {
            files.add(format!("locales/{path}"), path, text);
        }
        return Ok(files);
    };
    let mut files = Files::new();
    for extension in ["toml", "ftl"] {
        let read =
            read_dir(&dir, extension).map_err(|(path, error)| cannot_read(texts, &path, &error))?;
        for (_, file) in read.iter() {
            files.add(file.name.clone(), file.path.clone(), file.text.clone());
        }
    }
    Ok(files)
}
