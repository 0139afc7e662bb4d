//! # What it does
//!
//! Finds people about whom an invariant does not hold, and invariants that concern nobody.
//!
//! # Why is this bad
//!
//! An invariant is what the authors promise about everybody. One person for whom it fails is one too many. One that
//! concerns nobody promises nothing.

use super::super::{Context, render};
use crate::locale::key;
use crate::pack::{Diagnostic, Thing};
use crate::prove::Unreached;

pub(super) fn check(context: &Context<'_>) {
    let pack = context.pack;
    for (id, example) in &context.proofs.broken {
        let invariant = pack.invariant(*id);
        let sentence = super::reference(context.languages)
            .and_then(|language| language.messages.get(&*key::invariant(&invariant.name)))
            .map(|message| message.place);
        let mut finding = Diagnostic::error("invariant-broken")
            .arg("id", &*invariant.name)
            .arg("group", &*invariant.group)
            .arg("case", render::case(pack, example))
            .related("promised", sentence);
        finding.place = context.places.of(Thing::Invariant, id.index());
        context.report.push(finding);
    }
    for unreached in &context.proofs.unreached {
        if let Unreached::Invariant(id) = unreached {
            let mut finding = Diagnostic::warning("invariant-concerns-nobody")
                .arg("id", &*pack.invariant(*id).name);
            finding.place = context.places.of(Thing::Invariant, id.index());
            context.report.push(finding);
        }
    }
}
