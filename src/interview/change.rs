//! What changing an answer would do, before it is done.

use jiff::civil::Date;

use crate::{
    engine::{self, Evaluation, OutcomeResult, Status},
    model::{Answers, DeadlineId, FactId, OutcomeId, Pack, Value},
};

/// The effect of changing one answer.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ChangePreview {
    /// Outcomes that would apply or be possible and are not now.
    pub gained: Vec<OutcomeId>,
    /// Outcomes that would be ruled out.
    pub lost: Vec<OutcomeId>,
    /// Outcomes that would become certain.
    pub made_certain: Vec<OutcomeId>,
    /// Outcomes that would become uncertain.
    pub made_possible: Vec<OutcomeId>,
    /// Deadlines whose safe day would be another one.
    pub deadlines: Vec<DeadlineChange>,
    /// Questions that would be asked as well and have no answer yet.
    pub asked: Vec<FactId>,
    /// Answers that would stop counting. They are kept, and come back with their question.
    pub hidden: Vec<FactId>,
    /// Answers given before that would count again.
    pub restored: Vec<FactId>,
}

/// A deadline that would move.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeadlineChange {
    /// The deadline.
    pub deadline: DeadlineId,
    /// The safe day now.
    pub before: Option<Date>,
    /// The safe day after the change.
    pub after: Option<Date>,
}

impl ChangePreview {
    /// Whether the change would do nothing but change the answer.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// Compares the evaluation before and after.
pub(super) fn preview(
    pack: &Pack,
    on: Date,
    answers: &Answers,
    fact: FactId,
    value: Value,
) -> ChangePreview {
    let mut changed = answers.clone();
    changed.set(fact, value);
    let before = engine::evaluate(pack, answers, on);
    let after = engine::evaluate(pack, &changed, on);
    let mut preview = ChangePreview::default();
    for result in &after.outcomes {
        match (
            find(&before, result.id).map(|before| before.status),
            result.status,
        ) {
            (None, _) => preview.gained.push(result.id),
            (Some(Status::Possible), Status::Applies) => preview.made_certain.push(result.id),
            (Some(Status::Applies), Status::Possible) => preview.made_possible.push(result.id),
            _ => {}
        }
    }
    preview.lost = before
        .outcomes
        .iter()
        .map(|result| result.id)
        .filter(|id| find(&after, *id).is_none())
        .collect();
    preview.deadlines = moved_deadlines(&before, &after);
    let (was, will) = (&before.path.facts, &after.path.facts);
    for (_, asked) in &after.path.asked {
        if !was.is_asked(*asked) {
            if will.answer(*asked).is_some() {
                preview.restored.push(*asked);
            } else {
                preview.asked.push(*asked);
            }
        }
    }
    preview.hidden = before
        .path
        .asked
        .iter()
        .map(|(_, asked)| *asked)
        .filter(|asked| was.answer(*asked).is_some() && !will.is_asked(*asked))
        .collect();
    preview
}

fn find<'e>(evaluation: &'e Evaluation<'_>, id: OutcomeId) -> Option<&'e OutcomeResult> {
    evaluation.outcomes.iter().find(|result| result.id == id)
}

/// Deadlines that stand both before and after, and move.
fn moved_deadlines(before: &Evaluation<'_>, after: &Evaluation<'_>) -> Vec<DeadlineChange> {
    let days = |evaluation: &Evaluation<'_>| {
        let mut days: Vec<(DeadlineId, Option<Date>)> = evaluation
            .outcomes
            .iter()
            .flat_map(|result| &result.deadlines)
            .map(|deadline| (deadline.deadline, deadline.dates.map(|dates| dates.act_by)))
            .collect();
        days.sort_unstable();
        days.dedup();
        days
    };
    let after = days(after);
    days(before)
        .into_iter()
        .filter_map(|(deadline, before)| {
            let (_, after) = after.iter().find(|(other, _)| *other == deadline)?;
            (before != *after).then_some(DeadlineChange {
                deadline,
                before,
                after: *after,
            })
        })
        .collect()
}
