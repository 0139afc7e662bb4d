//! `shirube test [DIR]`: runs the worked examples of a pack, and counts what they reach.

use std::{io::Write, path::Path};

use super::{
    DONE, FOUND,
    args::Args,
    context::{self, refused},
};
use crate::{
    case,
    engine::{self, Evaluation, Resolved, Status},
    locale::Texts,
    model::{DeadlineId, OutcomeId, Pack},
    pack::{self, Case, Diagnostic, ExpectedDeadline, Files, Loaded, read::Report},
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

/// What a case expects and did not get, as a message with what stands for it.
struct Failure {
    message: &'static str,
    what: String,
    got: String,
}

fn status(evaluation: &Evaluation<'_>, id: OutcomeId) -> Option<Status> {
    evaluation
        .outcomes
        .iter()
        .find(|result| result.id == id)
        .map(|result| result.status)
}

fn failures(pack: &Pack, case: &Case<'_>, evaluation: &Evaluation<'_>) -> Vec<Failure> {
    let mut failures = Vec::new();
    let mut expect = |holds: bool, message, what: &str, got: String| {
        if !holds {
            failures.push(Failure {
                message,
                what: what.to_owned(),
                got,
            });
        }
    };
    let named = |id: OutcomeId| &*pack.outcome(id).name;
    let got =
        |id| status(evaluation, id).map_or_else(|| "absent".to_owned(), |s| s.name().to_owned());
    let next = evaluation
        .path
        .next()
        .map_or("", |fact| &pack.fact(fact).name);
    expect(
        evaluation.path.is_complete() == case.complete,
        if case.complete {
            "test-not-complete"
        } else {
            "test-complete"
        },
        next,
        String::new(),
    );
    if let Some(expected) = case.next {
        let holds = evaluation.path.next() == Some(expected);
        expect(
            holds,
            "test-next",
            &pack.fact(expected).name,
            next.to_owned(),
        );
    }
    for id in &case.applies {
        expect(
            status(evaluation, *id) == Some(Status::Applies),
            "test-applies",
            named(*id),
            got(*id),
        );
    }
    for id in &case.possible {
        expect(
            status(evaluation, *id) == Some(Status::Possible),
            "test-possible",
            named(*id),
            got(*id),
        );
    }
    for id in &case.absent {
        expect(
            status(evaluation, *id).is_none(),
            "test-absent",
            named(*id),
            got(*id),
        );
    }
    for (id, urgency) in &case.urgency {
        let found = evaluation.outcomes.iter().find(|result| result.id == *id);
        let found = found.map(|result| result.urgency);
        expect(
            found == Some(*urgency),
            "test-urgency",
            &format!("{} {}", named(*id), urgency.name()),
            found.map_or("", |urgency| urgency.name()).to_owned(),
        );
    }
    for (id, expected) in &case.deadlines {
        let found = found_deadline(evaluation, *id);
        let what = format!("{} {}", pack.deadline(*id).name, expected_dates(expected));
        expect(
            matches(expected, found),
            "test-deadline",
            &what,
            shown_dates(found),
        );
    }
    if let Some(first) = case.first {
        let found = evaluation.outcomes.first().map(|result| result.id);
        let got = found.map_or("", named).to_owned();
        expect(found == Some(first), "test-first", named(first), got);
    }
    failures
}

/// A deadline as some outcome shows it; none when no outcome does.
fn found_deadline(evaluation: &Evaluation<'_>, id: DeadlineId) -> Option<Resolved> {
    let mut all = evaluation
        .outcomes
        .iter()
        .flat_map(|result| &result.deadlines);
    all.find(|resolved| resolved.deadline == id).copied()
}

fn matches(expected: &ExpectedDeadline, found: Option<Resolved>) -> bool {
    let Some(found) = found else { return false };
    match (expected, found.dates) {
        (ExpectedDeadline::Unknown, None) => true,
        (
            ExpectedDeadline::Known {
                last_day,
                act_by,
                passed,
            },
            Some(dates),
        ) => {
            last_day.is_none_or(|day| day == dates.last_day)
                && act_by.is_none_or(|day| day == dates.act_by)
                && passed.is_none_or(|passed| passed == dates.passed)
        }
        (ExpectedDeadline::Unknown, Some(_)) | (ExpectedDeadline::Known { .. }, None) => false,
    }
}

/// The dates of a deadline in the words of the cases.
fn shown_dates(found: Option<Resolved>) -> String {
    match found.map(|resolved| resolved.dates) {
        None => "absent".to_owned(),
        Some(None) => "unknown".to_owned(),
        Some(Some(dates)) => format!(
            "{{ last-day = {}, act-by = {}, passed = {} }}",
            dates.last_day, dates.act_by, dates.passed
        ),
    }
}

/// An expected deadline as the case writes it.
fn expected_dates(expected: &ExpectedDeadline) -> String {
    let ExpectedDeadline::Known {
        last_day,
        act_by,
        passed,
    } = expected
    else {
        return "unknown".to_owned();
    };
    let parts: Vec<String> = [
        last_day.map(|day| format!("last-day = {day}")),
        act_by.map(|day| format!("act-by = {day}")),
        passed.map(|passed| format!("passed = {passed}")),
    ]
    .into_iter()
    .flatten()
    .collect();
    format!("{{ {} }}", parts.join(", "))
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
