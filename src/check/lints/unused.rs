//! # What it does
//!
//! Finds derived facts, deadlines, dated values, forms and sources that nothing uses.
//!
//! # Why is this bad
//!
//! Somebody keeps them up to date for nothing, or something that should use them does not.

use super::super::Context;
use crate::model::{Price, SourceId, Used, mark, unmarked};
use crate::pack::{Diagnostic, Thing};

pub(super) fn check(context: &Context<'_>) {
    let pack = context.pack;
    let used = Used::by_pack(pack);
    let mut fees = vec![false; pack.fees.len()];
    let mut forms = vec![false; pack.forms.len()];
    for outcome in &pack.outcomes {
        for item in &outcome.fees {
            if let Price::Fee(fee) = item.id {
                mark(&mut fees, fee.index());
            }
        }
        for form in &outcome.forms {
            mark(&mut forms, form.id.index());
        }
    }
    let cited: Vec<bool> = (0..pack.sources.len())
        .map(|at| context.places.is_cited(SourceId::from(at)))
        .collect();
    for (thing, flags) in [
        (Thing::Derived, &used.derived),
        (Thing::Deadline, &used.deadlines),
        (Thing::Duration, &used.durations),
        (Thing::Number, &used.numbers),
        (Thing::Fee, &fees),
        (Thing::Form, &forms),
        (Thing::Source, &cited),
    ] {
        for at in unmarked(flags) {
            let mut finding = Diagnostic::warning("unused")
                .arg("kind", thing.name())
                .arg("id", name(context, thing, at));
            finding.place = context.places.of(thing, at);
            context.report.push(finding);
        }
    }
}

fn name(context: &Context<'_>, thing: Thing, at: usize) -> String {
    let pack = context.pack;
    let name = match thing {
        Thing::Derived => pack.derived.get(at).map(|one| &one.name),
        Thing::Deadline => pack.deadlines.get(at).map(|one| &one.name),
        Thing::Duration => pack.durations.get(at).map(|one| &one.name),
        Thing::Number => pack.numbers.get(at).map(|one| &one.name),
        Thing::Fee => pack.fees.get(at).map(|one| &one.name),
        Thing::Form => pack.forms.get(at).map(|one| &one.name),
        Thing::Source => pack.sources.get(at).map(|one| &one.name),
        _ => None,
    };
    name.map_or(String::new(), ToString::to_string)
}
