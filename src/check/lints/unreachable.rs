//! # What it does
//!
//! Finds questions that no interview asks, outcomes that none reaches, and parts of conditions that are never true.
//!
//! # Why is this bad
//!
//! The condition says something else than its author meant, or two conditions contradict each other.

use super::super::Context;
use crate::model::FactId;
use crate::pack::{Diagnostic, Place, Thing};
use crate::prove::{Owner, Unreached};

pub(super) fn check(context: &Context<'_>) {
    let pack = context.pack;
    for unreached in &context.proofs.unreached {
        let (finding, place) = match unreached {
            Unreached::Question(fact) => (
                Diagnostic::error("question-unreachable").arg("id", &*pack.fact(*fact).name),
                question(context, *fact),
            ),
            Unreached::Outcome(id) => (
                Diagnostic::error("outcome-unreachable").arg("id", &*pack.outcome(*id).name),
                context.places.of(Thing::Outcome, id.index()),
            ),
            Unreached::Part(owner, fact) => (
                Diagnostic::error("condition-never-true").arg("fact", &*pack.fact(*fact).name),
                place_of(context, *owner),
            ),
            Unreached::Invariant(_) => continue,
        };
        let mut finding = finding;
        finding.place = place;
        context.report.push(finding);
    }
}

/// The first question of a fact.
fn question(context: &Context<'_>, fact: FactId) -> Option<Place> {
    let mut trees = context.pack.trees.iter().enumerate();
    trees.find_map(|(at, tree)| {
        let mut questions = tree.questions.iter();
        let index = questions.position(|question| question.fact == fact)?;
        context.places.question(at, index)
    })
}

fn place_of(context: &Context<'_>, owner: Owner) -> Option<Place> {
    match owner {
        Owner::Tree(at) => context.places.of(Thing::Tree, at),
        Owner::Question(tree, at) => context.places.question(tree, at),
        Owner::Derived(at) => context.places.of(Thing::Derived, at),
        Owner::Outcome(at) => context.places.of(Thing::Outcome, at),
    }
}
