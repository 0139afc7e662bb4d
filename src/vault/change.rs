//! What has changed since a case was saved: other rules, or another day.

use super::{Record, record::Kept};
use crate::{
    engine::{Evaluation, OutcomeResult, Status},
    interview::{ChangePreview, DeadlineChange},
    model::{FactId, OutcomeId, Pack},
};

/// Compares what a case came to when it was saved with what it comes to now.
///
/// What the rules have no name for any more cannot be compared, and is left out.
pub fn since(record: &Record, now: &Evaluation<'_>) -> ChangePreview {
    let pack = now.path.facts.pack;
    let mut change = ChangePreview::default();
    for result in &now.outcomes {
        match record.head.results.get(&*pack.outcome(result.id).name) {
            None => change.gained.push(result.id),
            Some(kept) => {
                match (kept.certain, result.status) {
                    (false, Status::Applies) => change.made_certain.push(result.id),
                    (true, Status::Possible) => change.made_possible.push(result.id),
                    _ => {}
                }
                change.deadlines.extend(moved(pack, kept, result));
            }
        }
    }
    change.deadlines.sort_by_key(|moved| moved.deadline);
    change.deadlines.dedup();
    let is_now = |id: &OutcomeId| now.outcomes.iter().any(|result| result.id == *id);
    let kept = record.head.results.keys();
    change.lost = kept
        .filter_map(|name| pack.outcome_named(name))
        .filter(|id| !is_now(id))
        .collect();
    let facts = &now.path.facts;
    let then: Vec<FactId> = record
        .head
        .asked
        .iter()
        .filter_map(|name| pack.fact_named(name))
        .collect();
    for (_, fact) in &now.path.asked {
        if !then.contains(fact) {
            if facts.answer(*fact).is_some() {
                change.restored.push(*fact);
            } else {
                change.asked.push(*fact);
            }
        }
    }
    // An open question that is no longer asked hides nothing.
    let unused = then.into_iter().filter(|fact| now.unused.contains(fact));
    change.hidden = unused.collect();
    change
}

/// The deadlines of an outcome that have another day now.
fn moved(pack: &Pack, kept: &Kept, result: &OutcomeResult) -> Vec<DeadlineChange> {
    let deadlines = result.deadlines.iter().filter_map(|resolved| {
        let name = &*pack.deadline(resolved.deadline).name;
        let before = kept.dates.get(name).copied();
        if before.is_none() && !kept.undated.iter().any(|undated| undated == name) {
            return None;
        }
        let after = resolved.dates.map(|dates| dates.act_by);
        (before != after).then_some(DeadlineChange {
            deadline: resolved.deadline,
            before,
            after,
        })
    });
    deadlines.collect()
}
