//! `shirube test [DIR]`: runs the worked examples of a pack, and counts what they reach.

use std::{io::Write, path::Path};

use super::{
    DONE, FOUND,
    args::Args,
    context::{self, refused},
};
use crate::{
    case,
    check::worked::{Failure, failures, status},
    engine::{self, Evaluation, Status},
    locale::Texts,
    model::{OutcomeId, Pack},
    pack::{self, Case, Diagnostic, Files, Loaded, read::Report},
};

/// Runs every case of the pack in the program or in a folder.
pub(super) fn run(args: &Args, dir: Option<&Path>, out: &mut impl Write) -> anyhow::Result<u8> {
    let dir = dir.or(args.common.pack.as_deref());
    let catalog = context::catalog(&args.common, dir)?;
    let texts = context::choose(&catalog, args.common.lang.as_deref())?;
    let files = context::files(dir, &texts)?;
    let refuse = |findings: Vec<Diagnostic>| refused(&files, &findings, &texts);
    let Loaded { pack, .. } = pack::load(&files).map_err(refuse)?;
    let cases = pack::cases(&files, &pack).map_err(refuse)?;
    let mut reached = vec![Counts::default(); pack.outcomes.len()];
    let mut failed = 0_usize;
    for case in &cases {
        let report = Report::new();
        let answers = case::read_answers(case.answers(), &pack, &report);
        if !report.is_empty() {
            return Err(refuse(report.into_findings()));
        }
        let evaluation = engine::evaluate(&pack, &answers, case.on);
        let failures = failures(&pack, case, &evaluation);
        for (counts, index) in reached.iter_mut().zip(0..) {
            counts.add(&evaluation, OutcomeId::from(index), case);
        }
        if !failures.is_empty() {
            failed += 1;
            write_failures(&files, case, &failures, &texts, out)?;
        }
    }
    write_counts(&pack, &reached, &texts, out)?;
    writeln!(
        out,
        "{}",
        texts.say_with(
            "test-closing",
            &[
                ("passed", (cases.len() - failed).into()),
                ("failed", failed.into())
            ],
        )
    )?;
    Ok(if failed == 0 { DONE } else { FOUND })
}

/// How many cases give an outcome, and how many say that it must stay away.
#[derive(Clone, Default)]
struct Counts {
    applies: usize,
    away: usize,
}

impl Counts {
    fn add(&mut self, evaluation: &Evaluation<'_>, id: OutcomeId, case: &Case<'_>) {
        if status(evaluation, id) == Some(Status::Applies) {
            self.applies += 1;
        }
        if case.absent.contains(&id) && status(evaluation, id).is_none() {
            self.away += 1;
        }
    }
}

fn write_failures(
    files: &Files,
    case: &Case<'_>,
    failures: &[Failure],
    texts: &Texts<'_>,
    out: &mut impl Write,
) -> anyhow::Result<()> {
    let (line, column) = files.line_and_column(&case.place);
    let file = files.get(case.place.file).map_or("", |file| &file.name);
    writeln!(out, "{file}:{line}:{column}: {}", case.name)?;
    for failure in failures {
        let args = [
            ("what", (&*failure.what).into()),
            ("got", (&*failure.got).into()),
        ];
        writeln!(out, "    {}", texts.say_with(failure.message, &args))?;
    }
    Ok(())
}

fn write_counts(
    pack: &Pack,
    reached: &[Counts],
    texts: &Texts<'_>,
    out: &mut impl Write,
) -> anyhow::Result<()> {
    for (outcome, counts) in pack.outcomes.iter().zip(reached) {
        let args = [
            ("outcome", (&*outcome.name).into()),
            ("applies", counts.applies.into()),
            ("away", counts.away.into()),
        ];
        writeln!(out, "{}", texts.say_with("test-counts", &args))?;
    }
    Ok(())
}
