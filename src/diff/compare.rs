//! From sets of interviews to differences with an example each.

use std::collections::BTreeMap;

use jiff::civil::Date;
use num_bigint::BigUint;

use super::merge::{Merged, Pair, merge};
use crate::{
    engine::{Evaluation, OutcomeResult, Status, evaluate},
    model::{Answers, DeadlineId, OptionSet, Pack, Urgency, Value},
    prove::{Model, OutcomeSets, Set},
};

/// What becomes otherwise for a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Change {
    /// The outcome applies or is possible now, and did not before.
    Gained,
    /// The outcome applied or was possible, and does no longer.
    Lost,
    /// It was possible and now applies.
    Certain,
    /// It applied and now is only possible.
    Uncertain,
    /// It is more urgent.
    MoreUrgent,
    /// It is less urgent.
    LessUrgent,
    /// A deadline of it has other dates, or is shown where it was not.
    Deadlines,
    /// Steps, papers, places or prices are others, or for others.
    Parts,
}

impl Change {
    /// Every change that an interview can show.
    const SEEN: [Self; 7] = [
        Self::Gained,
        Self::Lost,
        Self::Certain,
        Self::Uncertain,
        Self::MoreUrgent,
        Self::LessUrgent,
        Self::Deadlines,
    ];

    /// The word used in JSON and message ids.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Gained => "gained",
            Self::Lost => "lost",
            Self::Certain => "certain",
            Self::Uncertain => "uncertain",
            Self::MoreUrgent => "more-urgent",
            Self::LessUrgent => "less-urgent",
            Self::Deadlines => "deadlines",
            Self::Parts => "parts",
        }
    }
}

/// Something that is not the same under both packs.
#[derive(Debug, Clone)]
pub struct Difference {
    /// The id of the outcome.
    pub outcome: Box<str>,
    /// What becomes otherwise.
    pub change: Change,
    /// How many classes of answers to the questions that bear on it are touched, and how many there are; none where that
    /// was found by an example and is not counted.
    pub classes: Option<(BigUint, BigUint)>,
    /// The smallest example found, confirmed under both packs: a case of the new pack.
    pub example: Option<Answers>,
}

/// Something that differs between the packs and is not compared over interviews.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unseen {
    /// How near a deadline makes an outcome urgent.
    UrgencyDays,
    /// The days on which offices are closed.
    Calendar,
}

impl Unseen {
    /// The word used in JSON and message ids.
    pub const fn name(self) -> &'static str {
        match self {
            Self::UrgencyDays => "urgency-days",
            Self::Calendar => "calendar",
        }
    }
}

/// Everything that is not the same under both packs on a day.
#[derive(Debug, Clone)]
pub struct Differences {
    /// By outcome, in the order of the new pack, then of the old.
    pub found: Vec<Difference>,
    /// What differs and is not compared over interviews.
    pub unseen: Vec<Unseen>,
    /// The facts of both packs: what examples are written in.
    pub facts: Pack,
}

/// Compares two packs over every complete interview on a day.
pub fn compare(old: &Pack, new: &Pack, on: Date) -> Differences {
    let merged = merge(old, new);
    let mut unseen = Vec::new();
    if old.urgency != new.urgency {
        unseen.push(Unseen::UrgencyDays);
    }
    if old.calendar != new.calendar {
        unseen.push(Unseen::Calendar);
    }
    let mut found = Vec::new();
    if !merged.pairs.is_empty() || !merged.asked.is_empty() {
        let model = Model::new(&merged.pack, on);
        let comparer = Comparer {
            old,
            new,
            on,
            merged: &merged,
            model,
        };
        for pair in &merged.pairs {
            comparer.pair(pair, &mut found);
        }
        comparer.by_example(&mut found);
    }
    Differences {
        found,
        unseen,
        facts: merged.pack,
    }
}

struct Comparer<'a> {
    old: &'a Pack,
    new: &'a Pack,
    on: Date,
    merged: &'a Merged,
    model: Model<'a>,
}

impl Comparer<'_> {
    fn pair(&self, pair: &Pair, found: &mut Vec<Difference>) {
        let sets = |id: Option<_>| id.map(|id| self.model.outcome(id));
        let (old, new) = (sets(pair.old), sets(pair.new));
        let none = || self.model.space().none();
        let stands = |sets: Option<&OutcomeSets>| sets.map_or_else(none, OutcomeSets::stands);
        let (stood, will_stand) = (stands(old), stands(new));
        self.tell(pair, Change::Gained, &will_stand.minus(&stood), found);
        self.tell(pair, Change::Lost, &stood.minus(&will_stand), found);
        if let (Some(old), Some(new)) = (old, new) {
            self.tell(
                pair,
                Change::Certain,
                &old.possible.and(&new.applies),
                found,
            );
            self.tell(
                pair,
                Change::Uncertain,
                &old.applies.and(&new.possible),
                found,
            );
            let both = stood.and(&will_stand);
            let (mut more, mut less) = (none(), none());
            for urgency in [Urgency::Now, Urgency::Soon] {
                let (was, will) = (old.at_least(urgency), new.at_least(urgency));
                more = more.or(&will.minus(&was));
                less = less.or(&was.minus(&will));
            }
            self.tell(pair, Change::MoreUrgent, &both.and(&more), found);
            self.tell(pair, Change::LessUrgent, &both.and(&less), found);
            self.tell(
                pair,
                Change::Deadlines,
                &both.and(&self.moved(old, new)),
                found,
            );
        }
        if pair.parts {
            found.push(Difference {
                outcome: pair.name.clone(),
                change: Change::Parts,
                classes: None,
                example: None,
            });
        }
    }

    /// Where a deadline is shown by one version alone, or is shown by both and counted otherwise.
    fn moved(&self, old: &OutcomeSets, new: &OutcomeSets) -> Set {
        let name = |id: DeadlineId| &self.merged.pack.deadline(id).name;
        let none = || self.model.space().none();
        let shown = |sets: &OutcomeSets, wanted: DeadlineId| {
            let mut own = sets.deadlines.iter();
            own.find(|(id, ..)| name(*id) == name(wanted))
                .map(|(id, shown, dated)| (*id, shown.clone(), dated.known()))
        };
        let mut moved = none();
        let all = old.deadlines.iter().chain(&new.deadlines);
        for (id, ..) in all {
            let (before, after) = (shown(old, *id), shown(new, *id));
            moved = match (before, after) {
                (Some((was, old_shown, old_known)), Some((will, new_shown, new_known))) => {
                    let only_one = old_shown.minus(&new_shown).or(&new_shown.minus(&old_shown));
                    let moved = moved.or(&only_one);
                    if was == will {
                        moved
                    } else {
                        let known = old_known.or(&new_known);
                        moved.or(&old_shown.and(&new_shown).and(&known))
                    }
                }
                (Some((_, shown, _)), None) | (None, Some((_, shown, _))) => moved.or(&shown),
                (None, None) => moved,
            };
        }
        moved
    }

    fn tell(&self, pair: &Pair, change: Change, set: &Set, found: &mut Vec<Difference>) {
        if set.is_none() || self.model.is_possible(set) == Some(false) {
            return;
        }
        let example = self
            .model
            .witness(set)
            .filter(|answers| self.is_so(&pair.name, change, answers));
        if example.is_none() && !self.merged.asked.is_empty() {
            // One of the packs may not ask what decided this.
            return;
        }
        found.push(Difference {
            outcome: pair.name.clone(),
            change,
            classes: self.model.share(set),
            example,
        });
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

    /// Whether the engine says the same of an example under both packs.
    fn is_so(&self, name: &str, change: Change, answers: &Answers) -> bool {
        let before = self.as_before(answers);
        let (before, after) = (
            evaluate(self.old, &before, self.on),
            evaluate(self.new, answers, self.on),
        );
        let (was, will) = (find(&before, name), find(&after, name));
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

    /// Asks the engine about the examples found, and about people who are asked something by one pack alone: outcomes that
    /// look at other outcomes, or at answers that one of the packs does not ask for, differ there.
    fn by_example(&self, found: &mut Vec<Difference>) {
        let mut examples: Vec<Answers> =
            found.iter().filter_map(|one| one.example.clone()).collect();
        for (_, [old, new]) in &self.merged.asked {
            let (old, new) = (self.model.truth(old).yes, self.model.truth(new).yes);
            for set in [old.minus(&new), new.minus(&old)] {
                examples.extend(self.model.witness(&set));
            }
        }
        let mut names: Vec<&str> = Vec::new();
        for outcome in self.new.outcomes.iter().chain(&self.old.outcomes) {
            if !names.contains(&&*outcome.name) {
                names.push(&outcome.name);
            }
        }
        for name in names {
            for change in Change::SEEN {
                let is_it = |one: &Difference| &*one.outcome == name && one.change == change;
                if found.iter().any(is_it) {
                    continue;
                }
                let shows = |answers: &&Answers| self.is_so(name, change, answers);
                if let Some(example) = examples.iter().find(shows) {
                    found.push(Difference {
                        outcome: name.into(),
                        change,
                        classes: None,
                        example: Some(example.clone()),
                    });
                }
            }
        }
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
