//! `shirube check [DIR]`: everything that is wrong in a pack and its texts.

use std::{
    io::Write,
    path::Path,
    time::{Duration, Instant},
};

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
    prove::{Claim, Proofs},
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
    let mut clock = Clock::default();
    let checked = check::check(&files, &locales, on, samples, &mut |claim| {
        clock.start(claim);
    });
    clock.stop();
    if json {
        let findings = render::json(&checked.findings, &checked.files, &texts);
        let proofs = checked.proofs.as_ref().map(render::proofs);
        let told = serde_json::json!({ "findings": findings, "proofs": proofs });
        writeln!(out, "{told}")?;
    } else {
        write!(
            out,
            "{}",
            findings::render(&checked.files, &checked.findings, &texts)
        )?;
        if let Some(proofs) = &checked.proofs {
            write!(out, "{}", proof_lines(proofs, &clock, &texts))?;
        }
        if let Some(tried) = checked.tried {
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

/// How long each claim took. Only for a terminal: a result says the same whatever the machine.
#[derive(Default)]
struct Clock {
    spent: Vec<(Option<Claim>, Duration)>,
    running: Option<(Option<Claim>, Instant)>,
}

impl Clock {
    fn start(&mut self, claim: Option<Claim>) {
        self.stop();
        self.running = Some((claim, Instant::now()));
    }

    fn stop(&mut self) {
        if let Some((claim, since)) = self.running.take() {
            let spent = since.elapsed();
            match self.spent.iter_mut().find(|(other, _)| *other == claim) {
                Some((_, sum)) => *sum += spent,
                None => self.spent.push((claim, spent)),
            }
        }
    }

    fn of(&self, claim: Option<Claim>) -> Duration {
        let spent = self.spent.iter().find(|(other, _)| *other == claim);
        spent.map_or(Duration::ZERO, |(_, spent)| *spent)
    }
}

/// A line for each claim: what holds, for how many combinations of answers, on how many days, and how long it took.
fn proof_lines(proofs: &Proofs, clock: &Clock, texts: &Texts<'_>) -> String {
    let number = |number: usize| texts.number(i64::try_from(number).unwrap_or(i64::MAX));
    let time = |spent: Duration| number(usize::try_from(spent.as_millis()).unwrap_or(usize::MAX));
    let (digits, tens) = render::power_of_ten(&proofs.combinations);
    let days: Vec<String> = proofs.days.iter().map(ToString::to_string).collect();
    let head = [
        ("digits", digits.into()),
        ("tens", tens.to_string().into()),
        ("count", proofs.days.len().into()),
        ("days", days.join(", ").into()),
        ("time", time(clock.of(None)).into()),
    ];
    let mut lines = texts.say_with("check-proofs", &head);
    lines.push('\n');
    for claim in Claim::ALL {
        let count = proofs.statements.iter().find(|(other, _)| *other == claim);
        let Some((_, count)) = count.filter(|(_, count)| *count > 0) else {
            continue;
        };
        let verdict = if !proofs.holds(claim) {
            "broken"
        } else if proofs.is_decided(claim) {
            "proved"
        } else {
            "tried"
        };
        let about = texts.say_with(
            &format!("check-claim-{}", claim.name()),
            &[("statements", (*count).into())],
        );
        let line = [
            ("claim", about.into()),
            ("verdict", verdict.into()),
            (
                "digits",
                render::power_of_ten(&proofs.combinations).0.into(),
            ),
            ("tens", tens.to_string().into()),
            ("count", proofs.days.len().into()),
            ("time", time(clock.of(Some(claim))).into()),
            ("parts", proofs.parts(claim).unwrap_or(1).into()),
        ];
        lines.push_str(&texts.say_with("check-proof", &line));
        lines.push('\n');
    }
    lines
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
