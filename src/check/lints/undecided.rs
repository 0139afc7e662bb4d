//! # What it does
//!
//! Names claims that could not be proved because the diagrams grew too large, with the facts they grew over.
//!
//! # Why is this bad
//!
//! What was only tried on interviews is not known of everybody, and nobody should think so.

use super::super::Context;
use crate::pack::Diagnostic;

pub(super) fn check(context: &Context<'_>) {
    for (claim, facts) in &context.proofs.undecided {
        let names: Vec<&str> = facts
            .iter()
            .map(|fact| &*context.pack.fact(*fact).name)
            .collect();
        context.report.push(
            Diagnostic::warning("claim-undecided")
                .arg("claim", claim.name())
                .arg("facts", names.join(", ")),
        );
    }
}
