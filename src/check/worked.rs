//! What a worked example of a pack expects, held against what the engine says of it.

use crate::engine::{Evaluation, Resolved, Status};
use crate::model::{DeadlineId, OutcomeId, Pack};
use crate::pack::{Case, ExpectedDeadline};

/// What a case expects and did not get, as a message with what stands for it.
#[derive(Debug)]
pub struct Failure {
    /// The message that words it.
    pub message: &'static str,
    /// What was expected, in the words of the cases.
    pub what: String,
    /// What came instead; empty where the message says it.
    pub got: String,
}

/// How an outcome stands; none where it is ruled out.
pub fn status(evaluation: &Evaluation<'_>, id: OutcomeId) -> Option<Status> {
    evaluation
        .outcomes
        .iter()
        .find(|result| result.id == id)
        .map(|result| result.status)
}

/// Everything that a case expects of an evaluation of its answers and did not get.
pub fn failures(pack: &Pack, case: &Case<'_>, evaluation: &Evaluation<'_>) -> Vec<Failure> {
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
