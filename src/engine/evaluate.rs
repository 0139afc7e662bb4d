//! Outcomes with their reasons, deadlines and urgency.

use jiff::civil::Date;

use super::{
    Facts, Path, Truth,
    deadline::{self, Resolved},
    explain,
    walk::walk,
};
use crate::model::{
    Answers, FactId, FeeId, Item, Outcome, OutcomeId, Pack, Price, Toggle, Urgency, UrgencyDays,
};

/// What the answers come to on a day.
#[derive(Debug, Clone)]
pub struct Evaluation<'a> {
    /// The path and the facts that count.
    pub path: Path<'a>,
    /// Outcomes that apply or are possible, the most urgent first.
    pub outcomes: Vec<OutcomeResult>,
    /// Facts given but not asked on this path.
    pub unused: Vec<FactId>,
}

/// An outcome that is not ruled out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutcomeResult {
    /// The outcome.
    pub id: OutcomeId,
    /// Whether it applies or is possible.
    pub status: Status,
    /// How urgent it is on the day.
    pub urgency: Urgency,
    /// Whether a lawyer should be seen first.
    pub see_lawyer_first: bool,
    /// The facts whose answers made it so.
    pub because: Vec<FactId>,
    /// The facts that would decide it, when it is only possible.
    pub depends_on: Vec<FactId>,
    /// Its deadlines.
    pub deadlines: Vec<Resolved>,
}

impl OutcomeResult {
    /// The nearest safe day among deadlines that are not over.
    pub fn next_act_by(&self) -> Option<Date> {
        self.deadlines
            .iter()
            .filter_map(|deadline| deadline.dates)
            .filter(|dates| !dates.passed)
            .map(|dates| dates.act_by)
            .min()
    }
}

/// Whether an outcome is certain.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// Its condition is true.
    Applies,
    /// Its condition is undetermined.
    Possible,
}

impl Status {
    /// The word used in results and message ids.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Applies => "applies",
            Self::Possible => "possible",
        }
    }
}

/// Evaluates a set of answers on a day.
pub fn evaluate<'a>(pack: &'a Pack, answers: &'a Answers, on: Date) -> Evaluation<'a> {
    let mut path = walk(pack, answers, on);
    let mut outcomes = Vec::with_capacity(pack.outcomes.len());
    let in_round = |after_others| {
        let all = pack.outcomes.iter().enumerate();
        all.filter(move |(_, outcome)| outcome.after_others == after_others)
            .map(|(index, _)| OutcomeId::from(index))
    };
    for id in in_round(false) {
        outcomes.extend(consider(&path, id));
    }
    // Whether a lawyer is needed is known only now; outcomes that ask for it come in a second round.
    let needing = || outcomes.iter().filter(|result| result.see_lawyer_first);
    let needed = needing().map(|result| result.status).min();
    path.facts.needs_lawyer(match needed {
        Some(Status::Applies) => Truth::True,
        Some(Status::Possible) => Truth::Undetermined,
        None => Truth::False,
    });
    // One that applies decides, whatever else is possible: only its reasons are reasons.
    let mut reasons: Vec<FactId> = needing()
        .filter(|result| Some(result.status) == needed)
        .flat_map(|result| match result.status {
            Status::Applies => &result.because,
            Status::Possible => &result.depends_on,
        })
        .copied()
        .collect();
    reasons.sort_unstable();
    reasons.dedup();
    for id in in_round(true) {
        if let Some(mut result) = consider(&path, id) {
            if Some(result.status) == needed {
                match result.status {
                    Status::Applies => merge(&mut result.because, &reasons),
                    Status::Possible => merge(&mut result.depends_on, &reasons),
                }
            }
            outcomes.push(result);
        }
    }
    outcomes.sort_by_cached_key(|result| {
        (
            result.urgency,
            result.status,
            // What shields a person in danger stands before everything else that is urgent.
            !matches!(
                (result.urgency, pack.outcome(result.id).kind),
                (Urgency::Now, crate::model::Kind::Protection)
            ),
            nearest_day(result, on),
            result.id,
        )
    });
    let unused = answers
        .iter()
        .map(|(fact, _)| fact)
        .filter(|fact| !path.facts.is_asked(*fact))
        .collect();
    Evaluation {
        path,
        outcomes,
        unused,
    }
}

/// Days to the nearest safe day, for the order of results. An urgent outcome whose date cannot be told may be due today.
fn nearest_day(result: &OutcomeResult, on: Date) -> i32 {
    let undated = result
        .deadlines
        .iter()
        .any(|deadline| deadline.dates.is_none());
    match result.next_act_by() {
        _ if undated && result.urgency == Urgency::Now => 0,
        Some(day) => on.until(day).map_or(0, |span| span.get_days()),
        None => i32::MAX,
    }
}

/// Adds reasons that are not there yet.
fn merge(into: &mut Vec<FactId>, reasons: &[FactId]) {
    for fact in reasons {
        if !into.contains(fact) {
            into.push(*fact);
        }
    }
}

/// Looks at one outcome; none when it is ruled out or belongs to a tree nobody walks.
fn consider(path: &Path<'_>, id: OutcomeId) -> Option<OutcomeResult> {
    let facts = &path.facts;
    let pack = facts.pack;
    let outcome = pack.outcome(id);
    if !outcome.trees.iter().any(|tree| path.walked.contains(tree)) {
        return None;
    }
    let status = match facts.truth(&outcome.when) {
        Truth::True => Status::Applies,
        Truth::Undetermined => Status::Possible,
        Truth::False => return None,
    };
    let mut because = Vec::new();
    let mut depends_on = Vec::new();
    match status {
        Status::Applies => explain::support(facts, &outcome.when, Truth::True, &mut because),
        Status::Possible => {
            explain::support(facts, &outcome.when, Truth::Undetermined, &mut depends_on);
            explain::certain_parts(facts, &outcome.when, &mut because);
        }
    }
    because.retain(|fact| facts.answer(*fact).is_some());
    // What nobody will be asked on this path is nothing to find out, as long as something else is.
    let may_tell = |fact: &FactId| facts.is_asked(*fact) || facts.may_be_answered(*fact);
    if depends_on.iter().any(may_tell) {
        depends_on.retain(may_tell);
    }
    let deadlines: Vec<Resolved> = outcome
        .deadlines
        .iter()
        .filter(|item| facts.holds(item.when.as_ref()))
        .map(|item| deadline::resolve(facts, item.id))
        .collect();
    Some(OutcomeResult {
        id,
        status,
        urgency: urgency(facts, outcome, &deadlines, pack.urgency),
        see_lawyer_first: match &outcome.see_lawyer_first {
            Toggle::Fixed(first) => *first,
            Toggle::When(when) => facts.truth(when) == Truth::True,
        },
        because,
        depends_on,
        deadlines,
    })
}

/// The most urgent of: the outcome's own urgency, the conditions that raise it, and its running deadlines.
fn urgency(
    facts: &Facts<'_>,
    outcome: &Outcome,
    deadlines: &[Resolved],
    days: UrgencyDays,
) -> Urgency {
    let raised = outcome
        .urgent_when
        .iter()
        .filter(|raise| facts.truth(&raise.when) == Truth::True)
        .map(|raise| raise.urgency);
    let by_deadline = deadlines
        .iter()
        .filter_map(|deadline| deadline.dates)
        .filter_map(|dates| {
            if dates.passed {
                None
            } else if dates.days_left <= days.now {
                Some(Urgency::Now)
            } else if dates.days_left <= days.soon {
                Some(Urgency::Soon)
            } else {
                None
            }
        });
    raised
        .chain(by_deadline)
        .fold(outcome.urgency, Urgency::min)
}

/// What an outcome costs for the facts known: the first price whose condition holds.
pub fn price(facts: &Facts<'_>, outcome: &Outcome) -> Option<Price> {
    outcome
        .fees
        .iter()
        .find(|item| facts.holds(item.when.as_ref()))
        .map(|item| item.id)
}

/// The day whose amounts of a fee hold: that of the fact the fee names, where it is known, or the day of the run.
/// Never before the pack's earliest day, from which on every fee has a value.
pub fn fee_day(facts: &Facts<'_>, fee: FeeId) -> Date {
    let day = facts
        .pack
        .fee(fee)
        .day_of
        .and_then(|fact| facts.date(fact))
        .unwrap_or(facts.on);
    day.max(facts.pack.earliest)
}

/// The parts of an outcome that are shown for the facts known: those without a condition or whose condition is true.
pub fn shown<'a, T>(
    facts: &'a Facts<'_>,
    items: &'a [Item<T>],
) -> impl Iterator<Item = &'a Item<T>> {
    items.iter().filter(|item| facts.holds(item.when.as_ref()))
}
