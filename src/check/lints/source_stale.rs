//! # What it does
//!
//! Finds a pack past its review day, and advice that rests on a source which nobody looked at for three years, unless
//! the source is graded C. The directory is left out: every telephone number is shown as to be checked.
//!
//! # Why is this bad
//!
//! Law moves. What nobody checked lately may be wrong, and must at least be shown as "check this first".

use jiff::ToSpan;

use super::super::Context;
use crate::model::{Confidence, Pack, SourceId};
use crate::pack::{Diagnostic, Thing};

/// How long a source may go unchecked, in years before the pack's day.
const YEARS: i16 = 3;

pub(super) fn check(context: &Context<'_>) {
    let pack = context.pack;
    if pack.is_stale(context.on) {
        let mut finding =
            Diagnostic::warning("review-overdue").arg("review-by", pack.review_by.to_string());
        finding.place = context.places.review_by();
        context.report.push(finding);
    }
    let oldest = pack.as_of.checked_sub(i32::from(YEARS).years());
    for (at, source) in pack.sources.iter().enumerate() {
        if source.confidence != Confidence::C
            && oldest.as_ref().is_ok_and(|oldest| source.checked < *oldest)
            && advises(pack, SourceId::from(at))
        {
            let mut finding = Diagnostic::warning("source-not-checked")
                .arg("id", &*source.name)
                .arg("checked", source.checked.to_string())
                .arg("years", YEARS.to_string());
            finding.place = context.places.of(Thing::Source, at);
            context.report.push(finding);
        }
    }
}

/// Whether an outcome, a deadline, a derived fact or a dated value rests on the source.
fn advises(pack: &Pack, source: SourceId) -> bool {
    let outcomes = pack.outcomes.iter().map(|one| &one.sources);
    let steps = pack.outcomes.iter().flat_map(|one| &one.steps);
    let warnings = pack.outcomes.iter().flat_map(|one| &one.warnings);
    let deadlines = pack.deadlines.iter().map(|one| &one.sources);
    let derived = pack.derived.iter().map(|one| &one.sources);
    let durations = pack.durations.iter().flat_map(|one| &one.value.0);
    let numbers = pack.numbers.iter().flat_map(|one| &one.value.0);
    let fees = pack.fees.iter().flat_map(|one| &one.values.0);
    outcomes
        .chain(steps.chain(warnings).map(|item| &item.sources))
        .chain(deadlines)
        .chain(derived)
        .chain(durations.map(|value| &value.sources))
        .chain(numbers.map(|value| &value.sources))
        .chain(fees.map(|value| &value.sources))
        .any(|sources| sources.contains(&source))
}
