//! From sets of interviews to differences with an example each.

use jiff::civil::Date;
use num_bigint::BigUint;

use super::{
    confirm::Confirm,
    merge::{Pair, merge},
    near::{near, people},
    parts::differing,
};
use crate::{
    model::{Answers, DeadlineId, FactId, OutcomeId, Pack, Urgency},
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
    /// "See a lawyer first" is said where it was not, or no longer.
    LawyerFirst,
    /// Steps, papers, places or prices are others, or for others.
    Parts,
}

impl Change {
    /// Every change.
    pub(super) const ALL: [Self; 9] = [
        Self::Gained,
        Self::Lost,
        Self::Certain,
        Self::Uncertain,
        Self::MoreUrgent,
        Self::LessUrgent,
        Self::Deadlines,
        Self::LawyerFirst,
        Self::Parts,
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
            Self::LawyerFirst => "lawyer-first",
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
    pub example: Answers,
    /// Which parts are others, by where they stand in the files of the packs; nothing where no parts are.
    pub parts: Vec<String>,
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
    /// What may be otherwise: no example was found that shows it.
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
    let confirm = Confirm::new(old, new, on, &merged);
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
        let found = told.found.iter().map(|one| one.example.clone());
        // Outcomes that look at other outcomes, or at answers that one of the packs does not ask for, differ there.
        let lawyers = comparer.lawyers();
        let elsewhere = comparer.asked_otherwise();
        let examples: Vec<Answers> = found
            .chain(asked_alone)
            .chain(lawyers)
            .chain(elsewhere)
            .collect();
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
                    let is_parts = change == Change::Parts;
                    let parts = is_parts.then(|| confirm.parts(&name, answers));
                    self.found.push(Difference {
                        outcome: name,
                        change,
                        classes: None,
                        example: answers.clone(),
                        parts: parts.unwrap_or_default(),
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
        let mut tell = |change, set: &Set| self.tell(pair, change, set, &[], told);
        tell(Change::Gained, &will_stand.minus(&stood));
        tell(Change::Lost, &stood.minus(&will_stand));
        let (Some(old), Some(new)) = (old, new) else {
            return;
        };
        tell(Change::Certain, &old.possible.and(&new.applies));
        tell(Change::Uncertain, &old.applies.and(&new.possible));
        let both = stood.and(&will_stand);
        let (mut more, mut less) = (none(), none());
        for urgency in [Urgency::Now, Urgency::Soon] {
            let (was, will) = (old.at_least(urgency), new.at_least(urgency));
            more = more.or(&will.minus(&was));
            less = less.or(&was.minus(&will));
        }
        tell(Change::MoreUrgent, &both.and(&more));
        tell(Change::LessUrgent, &both.and(&less));
        let moved = self.moved(old, new);
        tell(Change::Deadlines, &both.and(&moved));
        let lawyer = only_one(&old.lawyer_first, &new.lawyer_first);
        tell(Change::LawyerFirst, &both.and(&lawyer));
        let [before, after] = &pair.parts;
        let parts: Vec<(String, Set)> = differing(&self.model, before, after)
            .into_iter()
            .map(|(place, set)| (place, both.and(&set)))
            .filter(|(_, set)| self.is_anybody(set))
            .collect();
        let anything = parts.iter().fold(none(), |sum, (_, set)| sum.or(set));
        let places: Vec<String> = parts.into_iter().map(|(place, _)| place).collect();
        self.tell(pair, Change::Parts, &anything, &places, told);
    }

    /// Whether somebody may be in a set.
    fn is_anybody(&self, set: &Set) -> bool {
        !set.is_none() && self.model.is_possible(set) != Some(false)
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
                    let moved = moved.or(&only_one(&old_shown, &new_shown));
                    if was == will {
                        moved
                    } else {
                        let dated = only_one(&old_known, &new_known);
                        let otherwise = old_known.and(&new_known).and(&self.otherwise(was, will));
                        let dates = dated.or(&otherwise);
                        moved.or(&old_shown.and(&new_shown).and(&dates))
                    }
                }
                (Some((_, shown, _)), None) | (None, Some((_, shown, _))) => moved.or(&shown),
                (None, None) => moved,
            };
        }
        moved
    }

    /// Where two versions of a deadline are counted from another day, by another period or by another rule.
    fn otherwise(&self, was: DeadlineId, will: DeadlineId) -> Set {
        let pack = &self.confirm.merged.pack;
        let rule = |id: DeadlineId| {
            let deadline = pack.deadline(id);
            (
                deadline.first_day,
                deadline.closed_day,
                deadline.act_by,
                deadline.not_after,
            )
        };
        let is_same_rule = rule(was) == rule(will);
        let (before, after) = (self.model.counted(was), self.model.counted(will));
        let mut otherwise = self.model.space().none();
        for (fact, period, old) in &before {
            for (other, other_period, new) in &after {
                if !is_same_rule || (fact, period) != (other, other_period) {
                    otherwise = otherwise.or(&old.and(new));
                }
            }
        }
        otherwise
    }

    fn tell(&self, pair: &Pair, change: Change, set: &Set, parts: &[String], told: &mut Told) {
        if !self.is_anybody(set) {
            return;
        }
        match self.example(pair, change, set) {
            Some(example) => told.found.push(Difference {
                outcome: pair.name.clone(),
                change,
                classes: self.model.share(set),
                example,
                parts: parts.to_vec(),
            }),
            // One of the packs may not ask what decided this.
            None => told.unconfirmed.push((pair.name.clone(), change)),
        }
    }

    /// Somebody in a set for whom it is so under both packs, looked for first where both ask the same.
    fn example(&self, pair: &Pair, change: Change, set: &Set) -> Option<Answers> {
        let alike = (!self.alike.is_all()).then(|| set.and(&self.alike));
        let mut sets: Vec<Set> = alike.into_iter().chain([set.clone()]).collect();
        if pair.looks_at_others {
            // It stands only for people for whom some outcome says so.
            let [_, lawyers] = &self.confirm.merged.lawyers;
            let saying: Vec<Set> = lawyers.iter().map(|id| self.says(*id, true)).collect();
            sets = sets
                .iter()
                .flat_map(|set| saying.iter().map(|says| set.and(says)))
                .collect();
        }
        let is_so = |answers: &Answers| self.confirm.is_so(&pair.name, change, answers);
        let found = sets.iter().filter_map(|set| self.model.witness(set));
        let mut found = found.flat_map(|somebody| {
            let near = if change == Change::Deadlines {
                self.near(pair, &somebody)
            } else {
                Vec::new()
            };
            std::iter::once(somebody).chain(near)
        });
        found.find(is_so)
    }

    /// The same person with days that begin a deadline of an outcome moved, so that a rule that looks at closed days or at
    /// the day of the event is seen to differ.
    fn near(&self, pair: &Pair, somebody: &Answers) -> Vec<Answers> {
        let Confirm { new, on, .. } = *self.confirm;
        let outcome = new.outcomes.iter().find(|one| one.name == pair.name);
        let deadlines = outcome.into_iter().flat_map(|one| &one.deadlines);
        deadlines
            .flat_map(|item| near(new, on, item.id, somebody))
            .collect()
    }

    /// People whom the packs ask different questions, and for whom an outcome stands, or would stand otherwise if one of
    /// these were not asked: it may look at an answer that one of the packs does not ask for.
    fn asked_otherwise(&self) -> Vec<Answers> {
        let otherwise = !&self.alike;
        if otherwise.is_none() {
            return Vec::new();
        }
        let asked: Vec<(FactId, Set)> = self
            .confirm
            .merged
            .asked
            .iter()
            .map(|(fact, [old, new])| {
                let (old, new) = (self.model.truth(old).yes, self.model.truth(new).yes);
                (*fact, only_one(&old, &new))
            })
            .collect();
        let outcomes = self.model.outcomes();
        let sets = outcomes.flat_map(|(_, _, sets)| [&sets.applies, &sets.possible]);
        let wanted = sets.flat_map(|set| {
            let hanging = asked.iter().map(|(fact, alone)| {
                let unasked = self.model.if_unasked(*fact, set);
                alone.and(&only_one(set, &unasked))
            });
            hanging.chain([set.and(&otherwise)]).collect::<Vec<Set>>()
        });
        wanted.filter_map(|set| self.model.witness(&set)).collect()
    }

    /// Where an outcome says "see a lawyer first": for certain, or perhaps.
    fn says(&self, id: OutcomeId, is_certain: bool) -> Set {
        let sets = self.model.outcome(id);
        let stands = if is_certain {
            sets.applies.clone()
        } else {
            sets.stands()
        };
        stands.and(&sets.lawyer_first)
    }

    /// People for whom "see a lawyer first" is said by some outcome of one pack and by none of the other, for certain or
    /// perhaps: outcomes that look at other outcomes may differ for them.
    fn lawyers(&self) -> Vec<Answers> {
        let [old, new] = &self.confirm.merged.lawyers;
        let mut people = Vec::new();
        for (mine, others) in [(old, new), (new, old)] {
            for is_certain in [true, false] {
                let beside: Vec<Set> = others.iter().map(|id| self.says(*id, is_certain)).collect();
                let beside: Vec<&Set> = beside.iter().collect();
                let own = mine.iter().filter(|id| !others.contains(id));
                let says = own.map(|id| self.says(*id, is_certain));
                people.extend(says.filter_map(|set| self.model.witness_beside(&set, &beside)));
            }
        }
        people
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

/// What is in one of two sets alone.
fn only_one(left: &Set, right: &Set) -> Set {
    left.minus(right).or(&right.minus(left))
}
