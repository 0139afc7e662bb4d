//! # What it does
//!
//! Finds questions that no random interview asks, and outcomes that none reaches.
//!
//! # Why is this bad
//!
//! The condition says something else than its author meant, or two conditions contradict each other.

use super::super::Context;
use crate::pack::{Diagnostic, Thing};

pub(super) fn check(context: &Context<'_>) {
    let pack = context.pack;
    for (at, tree) in pack.trees.iter().enumerate() {
        for (index, question) in tree.questions.iter().enumerate() {
            if context.sample.asked.get(question.fact.index()) != Some(&true) {
                let mut finding = Diagnostic::error("question-unreachable")
                    .arg("id", &*pack.fact(question.fact).name);
                finding.place = context.places.question(at, index);
                context.report.push(finding);
            }
        }
    }
    for (at, (outcome, applied)) in pack
        .outcomes
        .iter()
        .zip(&context.sample.applied)
        .enumerate()
    {
        if !applied {
            let mut finding = Diagnostic::error("outcome-unreachable").arg("id", &*outcome.name);
            finding.place = context.places.of(Thing::Outcome, at);
            context.report.push(finding);
        }
    }
}
