//! Asking the engine, under each pack by itself, whether something is so for a person.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::{Change, merge::Merged};
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
}

impl Confirm<'_> {
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
        self.differs(change, find(&before, name), find(&after, name))
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
            let (was, will) = (find(&before, name), find(&after, name));
            let so = Change::SEEN.into_iter();
            let so = so.filter(|change| self.differs(*change, was, will));
            changes.extend(so.map(|change| (name.into(), change)));
        }
        changes
    }

    fn differs(
        &self,
        change: Change,
        was: Option<&OutcomeResult>,
        will: Option<&OutcomeResult>,
    ) -> bool {
        match (change, was, will) {
            (Change::Gained, None, Some(_)) | (Change::Lost, Some(_), None) => true,
            (_, Some(was), Some(will)) => match change {
                Change::Certain => (was.status, will.status) == (Status::Possible, Status::Applies),
                Change::Uncertain => {
                    (was.status, will.status) == (Status::Applies, Status::Possible)
                }
                Change::MoreUrgent => will.urgency < was.urgency,
                Change::LessUrgent => will.urgency > was.urgency,
                Change::Deadlines => dates(self.old, was) != dates(self.new, will),
                Change::Gained | Change::Lost | Change::Parts => false,
            },
            _ => false,
        }
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

fn find<'e>(evaluation: &'e Evaluation<'_>, name: &str) -> Option<&'e OutcomeResult> {
    let pack = evaluation.path.facts.pack;
    let mut outcomes = evaluation.outcomes.iter();
    outcomes.find(|result| &*pack.outcome(result.id).name == name)
}

/// The dates of an outcome's deadlines, by name.
fn dates<'p>(pack: &'p Pack, result: &OutcomeResult) -> BTreeMap<&'p str, Option<[Date; 2]>> {
    let deadlines = result.deadlines.iter().map(|one| {
        let dates = one.dates.map(|dates| [dates.act_by, dates.last_day]);
        (&*pack.deadline(one.deadline).name, dates)
    });
    deadlines.collect()
}
