//! # What it does
//!
//! Finds outcomes that name nothing to do, and outcomes that apply to somebody for whom none of their steps is meant.
//!
//! # Why is this bad
//!
//! Advice that a person cannot act on is a page of worry.

use super::super::Context;
use super::super::render;
use crate::pack::{Diagnostic, Thing};

pub(super) fn check(context: &Context<'_>) {
    for (at, outcome) in context.pack.outcomes.iter().enumerate() {
        if outcome.steps.is_empty() {
            let mut finding = Diagnostic::error("outcome-without-step").arg("id", &*outcome.name);
            finding.place = context.places.of(Thing::Outcome, at);
            context.report.push(finding);
        }
    }
    for (id, example) in &context.proofs.without_step {
        let mut finding = Diagnostic::error("outcome-shows-no-step")
            .arg("id", &*context.pack.outcome(*id).name)
            .arg("case", render::case(context.pack, example));
        finding.place = context.places.of(Thing::Outcome, id.index());
        context.report.push(finding);
    }
}
