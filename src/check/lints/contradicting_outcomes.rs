//! # What it does
//!
//! Finds outcomes that exclude each other and apply together to somebody, and people who are told nothing at all or
//! nobody who helps.
//!
//! # Why is this bad
//!
//! Two pieces of advice that contradict each other are worse than none, and nobody may leave with empty hands.

use super::super::Context;
use super::super::render;
use crate::pack::{Diagnostic, Thing};

pub(super) fn check(context: &Context<'_>) {
    let pack = context.pack;
    for (first, second, example) in &context.proofs.together {
        let place = |id: &crate::model::OutcomeId| context.places.of(Thing::Outcome, id.index());
        let mut finding = Diagnostic::error("outcomes-contradict")
            .arg("first", &*pack.outcome(*first).name)
            .arg("second", &*pack.outcome(*second).name)
            .arg("case", render::case(pack, example))
            .related("other", place(second));
        finding.place = place(first);
        context.report.push(finding);
    }
    if let Some(example) = &context.proofs.empty {
        context
            .report
            .push(Diagnostic::error("nothing-to-say").arg("case", render::case(pack, example)));
    }
    if let Some(example) = &context.proofs.helpless {
        context
            .report
            .push(Diagnostic::error("nobody-to-turn-to").arg("case", render::case(pack, example)));
    }
}
