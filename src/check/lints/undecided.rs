//! # What it does
//!
//! Names claims that could not be proved because the diagrams grew too large, or only for one part of everybody after
//! another, with the facts they grew over.
//!
//! # Why is this bad
//!
//! What was only tried on interviews is not known of everybody, and nobody should think so. What was proved in parts holds,
//! but takes longer with every question.

use super::super::Context;
use crate::model::FactId;
use crate::pack::Diagnostic;

pub(super) fn check(context: &Context<'_>) {
    let names = |facts: &[FactId]| {
        let names = facts.iter().map(|fact| &*context.pack.fact(*fact).name);
        names.collect::<Vec<&str>>().join(", ")
    };
    for (claim, facts) in &context.proofs.undecided {
        context.report.push(
            Diagnostic::warning("claim-undecided")
                .arg("claim", claim.name())
                .arg("facts", names(facts)),
        );
    }
    for (claim, parts, facts) in &context.proofs.in_parts {
        if context.proofs.is_decided(*claim) {
            context.report.push(
                Diagnostic::warning("claim-in-parts")
                    .arg("claim", claim.name())
                    .arg("parts", parts.to_string())
                    .arg("facts", names(facts)),
            );
        }
    }
}
