//! # What it does
//!
//! Looks in random interviews and in the pack's own cases for people about whom an invariant does not hold, and for
//! invariants that concern nobody.
//!
//! # Why is this bad
//!
//! An invariant is what the authors promise about everybody. One person for whom it fails is one too many. One that
//! concerns nobody promises nothing.

use super::super::Context;
use super::super::shrink::shrink;
use crate::case::write;
use crate::locale::key;
use crate::model::unmarked;
use crate::pack::{Diagnostic, Thing};

pub(super) fn check(context: &Context<'_>) {
    let pack = context.pack;
    for (id, example) in &context.sample.broken {
        let invariant = pack.invariant(*id);
        let smallest = shrink(pack, *id, example);
        let sentence = super::reference(context.languages)
            .and_then(|language| language.messages.get(&*key::invariant(&invariant.name)))
            .map(|message| message.place);
        let mut finding = Diagnostic::error("invariant-broken")
            .arg("id", &*invariant.name)
            .arg("group", &*invariant.group)
            .arg("case", write(pack, smallest.on, &smallest.answers))
            .related("promised", sentence);
        finding.place = context.places.of(Thing::Invariant, id.index());
        context.report.push(finding);
    }
    for at in unmarked(&context.sample.promised) {
        let id = pack.invariants.get(at).map_or("", |one| &*one.name);
        let mut finding = Diagnostic::warning("invariant-concerns-nobody").arg("id", id);
        finding.place = context.places.of(Thing::Invariant, at);
        context.report.push(finding);
    }
}
