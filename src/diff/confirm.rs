//! Asking the engine, under each pack by itself, whether something is so for a person.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::{
    Change,
    merge::Merged,
    parts::{Part, What, parts, places, told},
};
use crate::{
    engine::{Evaluation, OutcomeResult, Status, evaluate},
    model::{Answers, OptionSet, Pack, Value},
};

/// Two packs on a day.
pub(super) struct Confirm<'a> {
    pub(super) old: &'a Pack,
    pub(super) new: &'a Pack,
    pub(super) on: Date,
    pub(super) merged: &'a Merged,
    /// What each outcome of the old and of the new pack says.
    parts: [Vec<Vec<Part>>; 2],
}

impl<'a> Confirm<'a> {
    pub(super) fn new(old: &'a Pack, new: &'a Pack, on: Date, merged: &'a Merged) -> Self {
        let said = |pack: &Pack| {
            let outcomes = pack.outcomes.iter();
            outcomes.map(|outcome| parts(pack, outcome)).collect()
        };
        Self {
            old,
            new,
            on,
            merged,
            parts: [said(old), said(new)],
        }
    }

    /// The answers as the old pack reads them.
    fn as_before(&self, answers: &Answers) -> Answers {
        let mut before = Answers::new();
        for (fact, value) in answers.iter() {
            let Some(old) = self.merged.old_facts.get(&fact) else {
                continue;
            };
            let option = |option| self.merged.old_options.get(&(fact, option)).copied();
            let value = match value {
                Value::Option(chosen) => option(*chosen).map(Value::Option),
                Value::Options(chosen) => {
                    let chosen: OptionSet = chosen.iter().filter_map(option).collect();
                    (!chosen.is_empty()).then_some(Value::Options(chosen))
                }
                other => Some(*other),
            };
            if let Some(value) = value {
                before.set(*old, value);
            }
        }
        before
    }

    /// Whether something is so for a person.
    pub(super) fn is_so(&self, name: &str, change: Change, answers: &Answers) -> bool {
        let old = self.as_before(answers);
        let before = evaluate(self.old, &old, self.on);
        let after = evaluate(self.new, answers, self.on);
        let [was, will] = self.both(&before, &after, name);
        differs(change, was, will)
    }

    /// An outcome as it stands under each pack.
    fn both<'e>(
        &'e self,
        before: &'e Evaluation<'_>,
        after: &'e Evaluation<'_>,
        name: &str,
    ) -> [Option<Standing<'e>>; 2] {
        let [old, new] = &self.parts;
        [find(before, old, name), find(after, new, name)]
    }

    /// Where the parts that one pack alone shows a person stand in its files.
    pub(super) fn parts(&self, name: &str, answers: &Answers) -> Vec<String> {
        let old = self.as_before(answers);
        let before = evaluate(self.old, &old, self.on);
        let after = evaluate(self.new, answers, self.on);
        match self.both(&before, &after, name) {
            [Some(was), Some(will)] => places(&was.told(), &will.told()),
            _ => Vec::new(),
        }
    }

    /// Everything that is otherwise for a person.
    pub(super) fn changes(&self, answers: &Answers) -> Vec<(Box<str>, Change)> {
        let old = self.as_before(answers);
        let before = evaluate(self.old, &old, self.on);
        let after = evaluate(self.new, answers, self.on);
        let mut names: Vec<&str> = Vec::new();
        for (pack, evaluation) in [(self.new, &after), (self.old, &before)] {
            for result in &evaluation.outcomes {
                let name = &*pack.outcome(result.id).name;
                if !names.contains(&name) {
                    names.push(name);
                }
            }
        }
        let mut changes = Vec::new();
        for name in names {
            let [was, will] = self.both(&before, &after, name);
            let so = Change::ALL.into_iter();
            let so = so.filter(|change| differs(*change, was, will));
            changes.extend(so.map(|change| (name.into(), change)));
        }
        changes
    }

    /// Every outcome of the new pack, then those of the old one alone, by name.
    pub(super) fn names(&self) -> Vec<&str> {
        let mut names: Vec<&str> = Vec::new();
        for outcome in self.new.outcomes.iter().chain(&self.old.outcomes) {
            if !names.contains(&&*outcome.name) {
                names.push(&outcome.name);
            }
        }
        names
    }
}

/// An outcome that stands for a person, and everything else that is so for them.
#[derive(Clone, Copy)]
struct Standing<'e> {
    evaluation: &'e Evaluation<'e>,
    result: &'e OutcomeResult,
    parts: &'e [Part],
}

impl<'e> Standing<'e> {
    /// The dates of its deadlines, by name.
    fn dates(self) -> BTreeMap<&'e str, Option<[Date; 2]>> {
        let pack = self.evaluation.path.facts.pack;
        let deadlines = self.result.deadlines.iter().map(|one| {
            let dates = one.dates.map(|dates| [dates.act_by, dates.last_day]);
            (&*pack.deadline(one.deadline).name, dates)
        });
        deadlines.collect()
    }

    /// Everything it says beside that, in order.
    fn told(self) -> Vec<&'e What> {
        told(&self.evaluation.path.facts, self.parts)
    }
}

fn find<'e>(
    evaluation: &'e Evaluation<'_>,
    parts: &'e [Vec<Part>],
    name: &str,
) -> Option<Standing<'e>> {
    let pack = evaluation.path.facts.pack;
    let mut outcomes = evaluation.outcomes.iter();
    let result = outcomes.find(|result| &*pack.outcome(result.id).name == name)?;
    Some(Standing {
        evaluation,
        result,
        parts: parts.get(result.id.index())?,
    })
}

/// Whether it was so, and will be so, that something changes.
fn differs(change: Change, was: Option<Standing<'_>>, will: Option<Standing<'_>>) -> bool {
    let (was, will) = match (was, will) {
        (None, Some(_)) => return change == Change::Gained,
        (Some(_), None) => return change == Change::Lost,
        (None, None) => return false,
        (Some(was), Some(will)) => (was, will),
    };
    let (before, after) = (was.result, will.result);
    match change {
        Change::Gained | Change::Lost => false,
        Change::Certain => (before.status, after.status) == (Status::Possible, Status::Applies),
        Change::Uncertain => (before.status, after.status) == (Status::Applies, Status::Possible),
        Change::MoreUrgent => after.urgency < before.urgency,
        Change::LessUrgent => after.urgency > before.urgency,
        Change::Deadlines => was.dates() != will.dates(),
        Change::LawyerFirst => before.see_lawyer_first != after.see_lawyer_first,
        Change::Parts => was.told() != will.told(),
    }
}
