//! From sets of interviews to differences with an example each.

use jiff::civil::Date;
use num_bigint::BigUint;

use super::{
    confirm::Confirm,
    merge::{Pair, merge},
    near::people,
};
use crate::{
    model::{Answers, DeadlineId, Pack, Urgency},
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
    pub(super) const SEEN: [Self; 7] = [
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

/// Something that differs between the packs and is not compared over interviews, but looked for around each deadline.
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
    /// Questions that the packs ask of different people, each with somebody whom only one of them asks.
    pub asked: Vec<(Box<str>, Option<Answers>)>,
    /// What may be otherwise for people whom the packs ask different questions: no example was found that shows it.
    pub unconfirmed: Vec<(Box<str>, Change)>,
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
    let confirm = Confirm {
        old,
        new,
        on,
        merged: &merged,
    };
    let mut told = Told::default();
    let mut asked = Vec::new();
    if !merged.pairs.is_empty() || !merged.asked.is_empty() {
        let model = Model::new(&merged.pack, on);
        let comparer = Comparer {
            alike: asked_alike(&confirm, &model),
            confirm: &confirm,
            model,
        };
        for pair in &merged.pairs {
            comparer.pair(pair, &mut told);
        }
        asked = comparer.asked();
        let asked_alone = asked.iter().filter_map(|(_, example)| example.clone());
        let found = told.found.iter().filter_map(|one| one.example.clone());
        // Outcomes that look at other outcomes, or at answers that one of the packs does not ask for, differ there.
        let examples: Vec<Answers> = found.chain(asked_alone).collect();
        told.look(&confirm, &examples);
    }
    if !unseen.is_empty() {
        told.look(&confirm, &people(old, new, on));
    }
    let Told {
        mut found,
        mut unconfirmed,
    } = told;
    let order = confirm.names();
    found.sort_by_key(|one| {
        (
            order.iter().position(|name| **name == *one.outcome),
            one.change,
        )
    });
    unconfirmed.retain(|(outcome, change)| {
        let mut found = found.iter();
        !found.any(|one| one.outcome == *outcome && one.change == *change)
    });
    Differences {
        found,
        asked,
        unconfirmed,
        unseen,
        facts: merged.pack,
    }
}

/// Where every question is asked by both packs or by neither.
fn asked_alike(confirm: &Confirm<'_>, model: &Model<'_>) -> Set {
    let all = model.space().all();
    let asked = confirm.merged.asked.iter();
    asked.fold(all, |alike, (_, [old, new])| {
        let (old, new) = (model.truth(old).yes, model.truth(new).yes);
        alike.and(&old.same_as(&new))
    })
}

/// What was found so far.
#[derive(Default)]
struct Told {
    found: Vec<Difference>,
    unconfirmed: Vec<(Box<str>, Change)>,
}

impl Told {
    /// Asks the engine about some people: what is so for one of them and was not found yet is told with them.
    fn look(&mut self, confirm: &Confirm<'_>, people: &[Answers]) {
        for answers in people {
            for (name, change) in confirm.changes(answers) {
                let is_it = |one: &Difference| one.outcome == name && one.change == change;
                if !self.found.iter().any(is_it) {
                    self.found.push(Difference {
                        outcome: name,
                        change,
                        classes: None,
                        example: Some(answers.clone()),
                    });
                }
            }
        }
    }
}

struct Comparer<'a> {
    confirm: &'a Confirm<'a>,
    model: Model<'a>,
    /// Where both packs ask the same questions.
    alike: Set,
}

impl Comparer<'_> {
    fn pair(&self, pair: &Pair, told: &mut Told) {
        let sets = |id: Option<_>| id.map(|id| self.model.outcome(id));
        let (old, new) = (sets(pair.old), sets(pair.new));
        let none = || self.model.space().none();
        let stands = |sets: Option<&OutcomeSets>| sets.map_or_else(none, OutcomeSets::stands);
        let (stood, will_stand) = (stands(old), stands(new));
        self.tell(pair, Change::Gained, &will_stand.minus(&stood), told);
        self.tell(pair, Change::Lost, &stood.minus(&will_stand), told);
        if let (Some(old), Some(new)) = (old, new) {
            self.tell(pair, Change::Certain, &old.possible.and(&new.applies), told);
            self.tell(
                pair,
                Change::Uncertain,
                &old.applies.and(&new.possible),
                told,
            );
            let both = stood.and(&will_stand);
            let (mut more, mut less) = (none(), none());
            for urgency in [Urgency::Now, Urgency::Soon] {
                let (was, will) = (old.at_least(urgency), new.at_least(urgency));
                more = more.or(&will.minus(&was));
                less = less.or(&was.minus(&will));
            }
            self.tell(pair, Change::MoreUrgent, &both.and(&more), told);
            self.tell(pair, Change::LessUrgent, &both.and(&less), told);
            self.tell(
                pair,
                Change::Deadlines,
                &both.and(&self.moved(old, new)),
                told,
            );
        }
        if pair.parts {
            told.found.push(Difference {
                outcome: pair.name.clone(),
                change: Change::Parts,
                classes: None,
                example: None,
            });
        }
    }

    /// Where a deadline is shown by one version alone, or is shown by both and counted otherwise.
    fn moved(&self, old: &OutcomeSets, new: &OutcomeSets) -> Set {
        let name = |id: DeadlineId| &self.confirm.merged.pack.deadline(id).name;
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

    fn tell(&self, pair: &Pair, change: Change, set: &Set, told: &mut Told) {
        if set.is_none() || self.model.is_possible(set) == Some(false) {
            return;
        }
        let example = self.example(&pair.name, change, set);
        if example.is_none() && !self.confirm.merged.asked.is_empty() {
            // One of the packs may not ask what decided this.
            told.unconfirmed.push((pair.name.clone(), change));
            return;
        }
        told.found.push(Difference {
            outcome: pair.name.clone(),
            change,
            classes: self.model.share(set),
            example,
        });
    }

    /// Somebody in a set for whom it is so under both packs, looked for first where both ask the same.
    fn example(&self, name: &str, change: Change, set: &Set) -> Option<Answers> {
        let asks_alike = set.and(&self.alike);
        let sets = [&asks_alike, set]
            .into_iter()
            .take(if self.alike.is_all() { 1 } else { 2 });
        let mut found = sets.filter_map(|set| self.model.witness(set));
        found.find(|answers| self.confirm.is_so(name, change, answers))
    }

    /// Every question that one of the packs asks alone of somebody.
    fn asked(&self) -> Vec<(Box<str>, Option<Answers>)> {
        let mut asked = Vec::new();
        for (fact, [old, new]) in &self.confirm.merged.asked {
            let (old, new) = (self.model.truth(old).yes, self.model.truth(new).yes);
            for set in [old.minus(&new), new.minus(&old)] {
                if self.model.is_possible(&set) != Some(false) {
                    let name = self.confirm.merged.pack.fact(*fact).name.clone();
                    asked.push((name, self.model.witness(&set)));
                }
            }
        }
        asked
    }
}
