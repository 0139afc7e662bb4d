//! # What it does
//!
//! Looks in random interviews for outcomes that exclude each other and apply together, and for people who are told
//! nothing at all.
//!
//! # Why is this bad
//!
//! Two pieces of advice that contradict each other are worse than none, and nobody may leave with empty hands.

use super::super::Context;
use super::super::render;
use crate::pack::{Diagnostic, Thing};

pub(super) fn check(context: &Context<'_>) {
    let pack = context.pack;
    for (first, second, example) in &context.sample.together {
        let place = |id: &crate::model::OutcomeId| context.places.of(Thing::Outcome, id.index());
        let mut finding = Diagnostic::error("outcomes-contradict")
            .arg("first", &*pack.outcome(*first).name)
            .arg("second", &*pack.outcome(*second).name)
            .arg("example", render::example(pack, example))
            .related("other", place(second));
        finding.place = place(first);
        context.report.push(finding);
    }
    if let Some(example) = &context.sample.empty {
        context.report.push(
            Diagnostic::error("nothing-to-say").arg("example", render::example(pack, example)),
        );
    }
}
