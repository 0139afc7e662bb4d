//! # What it does
//!
//! Finds outcomes that need facts which no tree asks, and outcomes that stay undetermined although the person knew
//! everything that they look at.
//!
//! # Why is this bad
//!
//! "This may apply" is honest when a person does not know something. When the guide did not ask, it is a mistake.

use super::super::Context;
use super::super::render;
use crate::model::Used;
use crate::pack::{Diagnostic, Thing};

pub(super) fn check(context: &Context<'_>) {
    let pack = context.pack;
    let mut asked = vec![false; pack.facts.len()];
    for question in pack.trees.iter().flat_map(|tree| &tree.questions) {
        if let Some(flag) = asked.get_mut(question.fact.index()) {
            *flag = true;
        }
    }
    let mut reported = Vec::new();
    for (at, outcome) in pack.outcomes.iter().enumerate() {
        let mut used = Used::nothing(pack);
        used.condition(pack, &outcome.when);
        let facts = pack.facts.iter().zip(used.facts.iter().zip(&asked));
        for (fact, _) in facts.filter(|(_, (used, asked))| **used && !**asked) {
            let mut finding = Diagnostic::error("outcome-needs-unasked")
                .arg("id", &*outcome.name)
                .arg("fact", &*fact.name);
            finding.place = context.places.of(Thing::Outcome, at);
            context.report.push(finding);
            reported.push(at);
        }
    }
    // An outcome that asks about others only repeats what those leave open.
    let mut undetermined = context.proofs.undetermined.iter();
    let by_others = undetermined.any(|(id, ..)| !pack.outcome(*id).after_others);
    for (id, facts, example) in &context.proofs.undetermined {
        let repeats = by_others && pack.outcome(*id).after_others;
        if repeats || reported.contains(&id.index()) {
            continue;
        }
        let names: Vec<&str> = facts.iter().map(|fact| &*pack.fact(*fact).name).collect();
        let mut finding = Diagnostic::error("outcome-never-decided")
            .arg("id", &*pack.outcome(*id).name)
            .arg("facts", names.join(", "))
            .arg("case", render::case(pack, example));
        finding.place = context.places.of(Thing::Outcome, id.index());
        context.report.push(finding);
    }
}
