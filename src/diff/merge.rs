//! Two packs in one, so that both are looked at by the same answers of the same person.
//!
//! The merged pack is the new one; what the old one says otherwise stands beside it. Everything that is the same in both
//! is there once, so that what differs can be seen at a glance: an outcome that needs no second version is untouched.
//!
//! A question that the two packs ask of different people is asked of all of them. Each then sees an answer that it might
//! not have asked for, so what is found is confirmed by evaluating it under each pack by itself.

use std::collections::BTreeMap;

use super::parts::{Part, parts};
use crate::model::{
    Condition, Dated, Day, DayPoint, Deadline, DeadlineId, Derived, DerivedId, DurationId, FactId,
    Item, Named, NumberId, OptionId, Outcome, OutcomeId, Pack, Quantity, Question, Shift, Toggle,
    Tree, TreeId,
};

/// Two packs in one.
pub(super) struct Merged {
    /// The new pack with the old one's versions of what differs.
    pub pack: Pack,
    /// Outcomes of both packs that are not the same in both.
    pub pairs: Vec<Pair>,
    /// The outcomes of the old and of the new pack that may say "see a lawyer first"; none where nothing hangs on that.
    pub lawyers: [Vec<OutcomeId>; 2],
    /// Facts that the packs ask of different people, each with the conditions of the old and of the new pack.
    pub asked: Vec<(FactId, [Condition; 2])>,
    /// From the merged pack's facts to the old pack's.
    pub old_facts: BTreeMap<FactId, FactId>,
    /// From the merged pack's options to the old pack's, where they stand elsewhere.
    pub old_options: BTreeMap<(FactId, OptionId), OptionId>,
}

/// An outcome that is not the same in both packs.
pub(super) struct Pair {
    /// The id.
    pub name: Box<str>,
    /// The old version in the merged pack, perhaps the new one; none: the old pack has none.
    pub old: Option<OutcomeId>,
    /// The new version in the merged pack; none: the new pack has none.
    pub new: Option<OutcomeId>,
    /// What the old and the new version say beside whom it is for, urgency and deadlines; nothing where that is written
    /// the same.
    pub parts: [Vec<Part>; 2],
    /// Whether it looks at other outcomes.
    pub looks_at_others: bool,
}

/// Which of the two packs a condition is of.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Old,
    New,
}

/// What of the old pack has become what in the merged one.
struct Merge<'a> {
    old: &'a Pack,
    pack: Pack,
    facts: Vec<FactId>,
    options: BTreeMap<(FactId, OptionId), OptionId>,
    durations: Vec<DurationId>,
    numbers: Vec<NumberId>,
    deadlines: BTreeMap<DeadlineId, DeadlineId>,
    derived: BTreeMap<DerivedId, DerivedId>,
}

/// Merges two packs.
pub(super) fn merge(old: &Pack, new: &Pack) -> Merged {
    let mut pack = new.clone();
    unsourced(&mut pack.durations);
    unsourced(&mut pack.numbers);
    let (mut old_durations, mut old_numbers) = (old.durations.clone(), old.numbers.clone());
    unsourced(&mut old_durations);
    unsourced(&mut old_numbers);
    let (facts, options) = merge_facts(old, &mut pack);
    let durations = old_durations
        .iter()
        .map(|one| DurationId::from(take(&mut pack.durations, one)))
        .collect();
    let numbers = old_numbers
        .iter()
        .map(|one| NumberId::from(take(&mut pack.numbers, one)))
        .collect();
    let mut merge = Merge {
        old,
        pack,
        facts,
        options,
        durations,
        numbers,
        deadlines: BTreeMap::new(),
        derived: BTreeMap::new(),
    };
    let asked = merge.merge_trees();
    let split = !asked.is_empty();
    let (pairs, lawyers) = merge.merge_outcomes(split);
    let old_facts = merge
        .facts
        .iter()
        .enumerate()
        .map(|(old, merged)| (*merged, FactId::from(old)))
        .collect();
    let old_options = merge
        .options
        .iter()
        .filter_map(|((fact, old), merged)| {
            let merged_fact = *merge.facts.get(fact.index())?;
            Some(((merged_fact, *merged), *old))
        })
        .collect();
    Merged {
        pack: merge.pack,
        pairs,
        lawyers,
        asked,
        old_facts,
        old_options,
    }
}

/// Where a value is written makes no difference to what it is.
fn unsourced<T>(values: &mut [Named<Dated<T>>]) {
    let values = values.iter_mut();
    for value in values.flat_map(|named| &mut named.value.0) {
        value.sources.clear();
    }
}

/// The position of a thing that is in the list, or is put there.
fn take<T: Clone + PartialEq>(list: &mut Vec<T>, thing: &T) -> usize {
    list.iter().position(|one| one == thing).unwrap_or_else(|| {
        list.push(thing.clone());
        list.len() - 1
    })
}

type Options = BTreeMap<(FactId, OptionId), OptionId>;

/// Adds the old pack's facts and options that the new one has not.
fn merge_facts(old: &Pack, pack: &mut Pack) -> (Vec<FactId>, Options) {
    let mut options = Options::new();
    let mut facts = Vec::with_capacity(old.facts.len());
    for (index, fact) in old.facts.iter().enumerate() {
        let same = pack
            .facts
            .iter()
            .position(|one| one.name == fact.name && one.kind == fact.kind);
        let at = same.unwrap_or_else(|| {
            let mut fact = fact.clone();
            if pack.facts.iter().any(|one| one.name == fact.name) {
                fact.name = format!("{}-before", fact.name).into();
            }
            pack.facts.push(fact);
            pack.facts.len() - 1
        });
        facts.push(FactId::from(at));
        let Some(merged) = pack.facts.get_mut(at) else {
            continue;
        };
        for (option, name) in fact.options.iter().enumerate() {
            let to = take(&mut merged.options, name);
            options.insert((FactId::from(index), option.into()), to.into());
        }
    }
    (facts, options)
}

impl Merge<'_> {
    fn fact(&self, old: FactId) -> FactId {
        self.facts.get(old.index()).copied().unwrap_or(old)
    }

    fn duration(&self, old: DurationId) -> DurationId {
        self.durations.get(old.index()).copied().unwrap_or(old)
    }

    fn day(&self, day: Day) -> Day {
        Day {
            point: match day.point {
                DayPoint::Fact(fact) => DayPoint::Fact(self.fact(fact)),
                other => other,
            },
            shift: day.shift.map(|shift| Shift {
                direction: shift.direction,
                duration: self.duration(shift.duration),
            }),
        }
    }

    /// A condition of one of the packs as it stands in the merged one.
    fn condition(&mut self, side: Side, condition: &Condition) -> Condition {
        let is_old = side == Side::Old;
        match condition {
            Condition::All(parts) => Condition::All(self.conditions(side, parts)),
            Condition::Any(parts) => Condition::Any(self.conditions(side, parts)),
            Condition::Not(part) => Condition::Not(Box::new(self.condition(side, part))),
            Condition::Derived(id) => Condition::Derived(self.derived(side, *id)),
            Condition::Deadline { deadline, state } => Condition::Deadline {
                deadline: self.deadline(side, *deadline),
                state: *state,
            },
            other if !is_old => other.clone(),
            Condition::Options {
                fact,
                test,
                accepted,
                or_unknown,
            } => Condition::Options {
                fact: self.fact(*fact),
                test: *test,
                accepted: accepted
                    .iter()
                    .filter_map(|option| self.options.get(&(*fact, option)).copied())
                    .collect(),
                or_unknown: *or_unknown,
            },
            Condition::Unknown(fact) => Condition::Unknown(self.fact(*fact)),
            Condition::Date {
                fact,
                comparison,
                day,
            } => Condition::Date {
                fact: self.fact(*fact),
                comparison: *comparison,
                day: self.day(*day),
            },
            Condition::Number {
                fact,
                comparison,
                quantity,
            } => Condition::Number {
                fact: self.fact(*fact),
                comparison: *comparison,
                quantity: match quantity {
                    Quantity::Parameter(id) => Quantity::Parameter(self.number(*id)),
                    literal @ Quantity::Literal(_) => *literal,
                },
            },
            Condition::Parameter {
                number,
                comparison,
                with,
            } => Condition::Parameter {
                number: self.number(*number),
                comparison: *comparison,
                with: *with,
            },
            Condition::AnyOutcomeNeedsLawyer => Condition::AnyOutcomeNeedsLawyer,
        }
    }

    fn number(&self, old: NumberId) -> NumberId {
        self.numbers.get(old.index()).copied().unwrap_or(old)
    }

    fn conditions(&mut self, side: Side, parts: &[Condition]) -> Vec<Condition> {
        parts
            .iter()
            .map(|part| self.condition(side, part))
            .collect()
    }

    /// A derived fact of one of the packs in the merged one: the new one's own where both say the same.
    fn derived(&mut self, side: Side, id: DerivedId) -> DerivedId {
        if side == Side::New {
            return id;
        }
        if let Some(known) = self.derived.get(&id) {
            return *known;
        }
        let derived = self.old.derived(id);
        let when = self.condition(Side::Old, &derived.when);
        let same = self
            .pack
            .derived
            .iter()
            .position(|one| one.name == derived.name && one.when == when);
        let at = same.unwrap_or_else(|| {
            self.pack.derived.push(Derived {
                name: derived.name.clone(),
                when,
                sources: Vec::new(),
            });
            self.pack.derived.len() - 1
        });
        self.derived.insert(id, at.into());
        at.into()
    }

    /// A deadline of one of the packs in the merged one: the new one's own where both say the same.
    fn deadline(&mut self, side: Side, id: DeadlineId) -> DeadlineId {
        if side == Side::New {
            return id;
        }
        if let Some(known) = self.deadlines.get(&id) {
            return *known;
        }
        let mut deadline: Deadline = self.old.deadline(id).clone();
        for trigger in &mut deadline.triggers {
            trigger.fact = self.fact(trigger.fact);
            trigger.when = trigger.when.as_ref().map(|when| self.condition(side, when));
        }
        for period in &mut deadline.periods {
            period.duration = self.duration(period.duration);
            period.when = period.when.as_ref().map(|when| self.condition(side, when));
        }
        if let Some(limit) = &mut deadline.not_after {
            limit.fact = self.fact(limit.fact);
            limit.plus = limit.plus.map(|plus| self.duration(plus));
        }
        deadline.sources.clear();
        let like = |one: &Deadline| {
            let mut one = one.clone();
            one.sources.clear();
            one == deadline
        };
        let same = self.pack.deadlines.iter().position(like);
        let at = same.unwrap_or_else(|| {
            self.pack.deadlines.push(deadline.clone());
            self.pack.deadlines.len() - 1
        });
        self.deadlines.insert(id, at.into());
        at.into()
    }

    /// Merges the questions; the facts that the packs ask of different people are returned.
    fn merge_trees(&mut self) -> Vec<(FactId, [Condition; 2])> {
        let asked = |side| -> Vec<(Box<str>, Option<Condition>, Vec<Question>)> {
            let (trees, is_old) = match side {
                Side::Old => (&self.old.trees, true),
                Side::New => (&self.pack.trees, false),
            };
            let tree = |tree: &Tree| {
                let questions = tree.questions.iter().map(|question| Question {
                    fact: if is_old {
                        self.fact(question.fact)
                    } else {
                        question.fact
                    },
                    ask_when: question.ask_when.clone(),
                    sources: Vec::new(),
                });
                (tree.name.clone(), tree.when.clone(), questions.collect())
            };
            trees.iter().map(tree).collect()
        };
        let (old_trees, new_trees) = (asked(Side::Old), asked(Side::New));
        let conditions = |merge: &mut Self,
                          side,
                          trees: &[(Box<str>, Option<Condition>, Vec<Question>)],
                          fact| {
            let mut found = Vec::new();
            for (_, when, questions) in trees {
                for question in questions.iter().filter(|one| one.fact == fact) {
                    let parts = when.iter().chain(&question.ask_when);
                    let parts: Vec<Condition> =
                        parts.map(|part| merge.condition(side, part)).collect();
                    found.push(Condition::All(parts));
                }
            }
            found
        };
        let mut differing: Vec<(FactId, [Condition; 2])> = Vec::new();
        for fact in (0..self.pack.facts.len()).map(FactId::from) {
            let old = conditions(self, Side::Old, &old_trees, fact);
            let new = conditions(self, Side::New, &new_trees, fact);
            if old != new {
                differing.push((fact, [Condition::Any(old), Condition::Any(new)]));
            }
        }
        if differing.is_empty() {
            return differing;
        }
        // Every question is asked of whoever one of the packs asks, in the order of the new one, then of the old.
        let mut order: Vec<FactId> = Vec::new();
        for (_, _, questions) in new_trees.iter().chain(&old_trees) {
            for question in questions {
                if !order.contains(&question.fact) {
                    order.push(question.fact);
                }
            }
        }
        let questions = order.into_iter().map(|fact| {
            let differs = differing.iter().find(|(other, _)| *other == fact);
            let ask_when = match differs {
                Some((_, both)) => Condition::Any(both.to_vec()),
                None => Condition::Any(conditions(self, Side::New, &new_trees, fact)),
            };
            Question {
                fact,
                ask_when: Some(ask_when),
                sources: Vec::new(),
            }
        });
        let everything = Tree {
            name: "everything".into(),
            when: None,
            questions: questions.collect(),
        };
        let mut trees = vec![everything];
        for (side, own) in [(Side::New, &new_trees), (Side::Old, &old_trees)] {
            for (name, when, _) in own {
                trees.push(Tree {
                    name: name.clone(),
                    when: when.as_ref().map(|when| self.condition(side, when)),
                    questions: Vec::new(),
                });
            }
        }
        self.pack.trees = trees;
        differing
    }

    /// The trees of an outcome in the merged pack.
    fn trees(&self, side: Side, outcome: &Outcome, split: bool) -> Vec<TreeId> {
        let old = &self.old.trees;
        // Behind the tree that asks everything stand the new pack's trees, then the old pack's.
        let new_trees = self.pack.trees.len().saturating_sub(1 + old.len());
        let place = |tree: &TreeId| match side {
            Side::New if split => tree.index() + 1,
            Side::New => tree.index(),
            Side::Old if split => tree.index() + 1 + new_trees,
            Side::Old => {
                let name = old.get(tree.index()).map(|tree| &tree.name);
                let mut trees = self.pack.trees.iter();
                trees
                    .position(|one| Some(&one.name) == name)
                    .unwrap_or(usize::from(u16::MAX))
            }
        };
        outcome
            .trees
            .iter()
            .map(|tree| place(tree).into())
            .collect()
    }

    /// What decides about an outcome, in the words of the merged pack.
    fn core(&mut self, side: Side, outcome: &Outcome, split: bool) -> Outcome {
        let mut core = outcome.clone();
        core.trees = self.trees(side, outcome, split);
        core.when = with_lawyer(&self.condition(side, &outcome.when));
        core.after_others = false;
        for urgent in &mut core.urgent_when {
            urgent.when = self.condition(side, &urgent.when);
        }
        if let Toggle::When(when) = &mut core.see_lawyer_first {
            *when = self.condition(side, when);
        }
        core.deadlines = outcome
            .deadlines
            .iter()
            .map(|item| Item {
                id: self.deadline(side, item.id),
                when: item.when.as_ref().map(|when| self.condition(side, when)),
                sources: Vec::new(),
            })
            .collect();
        core.steps.clear();
        core.warnings.clear();
        core.documents.clear();
        core.forms.clear();
        core.places.clear();
        core.fees.clear();
        core.help.clear();
        core.excludes.clear();
        core.glossary.clear();
        core.sources.clear();
        core
    }

    /// What an outcome says beside that, in the words of the merged pack.
    fn parts(&mut self, side: Side, outcome: &Outcome) -> Vec<Part> {
        let mut parts = match side {
            Side::Old => parts(self.old, outcome),
            Side::New => parts(&self.pack, outcome),
        };
        for part in &mut parts {
            part.when = part.when.as_ref().map(|when| self.condition(side, when));
        }
        parts
    }

    /// Puts the old pack's versions of outcomes beside the new ones where they differ. Outcomes that do not differ are
    /// taken out of the merged pack, for nothing about them needs to be looked at; unless an outcome that looks at others
    /// may stand because of one of them.
    fn merge_outcomes(&mut self, split: bool) -> (Vec<Pair>, [Vec<OutcomeId>; 2]) {
        let new_outcomes = self.pack.outcomes.clone();
        let mut made: Vec<Outcome> = Vec::new();
        let mut pairs = Vec::new();
        let mut alike: Vec<Outcome> = Vec::new();
        let mut names: Vec<Box<str>> = new_outcomes.iter().map(|one| one.name.clone()).collect();
        for outcome in &self.old.outcomes {
            if !names.contains(&outcome.name) {
                names.push(outcome.name.clone());
            }
        }
        let mut put = |core: Outcome| {
            made.push(core);
            OutcomeId::from(made.len() - 1)
        };
        for name in names {
            let old = self.old.outcomes.iter().find(|one| one.name == name);
            let new = new_outcomes.iter().find(|one| one.name == name);
            let old_core = old.map(|one| self.core(Side::Old, one, split));
            let new_core = new.map(|one| self.core(Side::New, one, split));
            let old_parts = old.map(|one| self.parts(Side::Old, one));
            let new_parts = new.map(|one| self.parts(Side::New, one));
            let parts = match (old_parts, new_parts) {
                (Some(old), Some(new)) if old != new => [old, new],
                _ => [Vec::new(), Vec::new()],
            };
            let is_alike = old_core == new_core;
            if is_alike && parts == [Vec::new(), Vec::new()] {
                alike.extend(new_core);
                continue;
            }
            let looks_at_others = [old, new].into_iter().flatten().any(|one| one.after_others);
            let old = old_core.map(&mut put);
            let new = if is_alike {
                old
            } else {
                new_core.map(&mut put)
            };
            pairs.push(Pair {
                name,
                old,
                new,
                parts,
                looks_at_others,
            });
        }
        let says = |one: &Outcome| one.see_lawyer_first != Toggle::Fixed(false);
        let side = |id: fn(&Pair) -> Option<OutcomeId>| pairs.iter().filter_map(id);
        let mut lawyers = [side(|pair| pair.old), side(|pair| pair.new)].map(|ids| {
            ids.filter(|id| made.get(id.index()).is_some_and(says))
                .collect::<Vec<_>>()
        });
        if pairs.iter().any(|pair| pair.looks_at_others)
            || lawyers.iter().any(|ids| !ids.is_empty())
        {
            for outcome in alike.into_iter().filter(says) {
                made.push(outcome);
                for ids in &mut lawyers {
                    ids.push(OutcomeId::from(made.len() - 1));
                }
            }
        }
        self.pack.outcomes = made;
        self.pack.invariants.clear();
        (pairs, lawyers)
    }
}

/// A condition as it is for a person for whom some outcome says "see a lawyer first". Which outcomes do is not the same in
/// both packs, so that has to be looked at apart.
fn with_lawyer(condition: &Condition) -> Condition {
    let all = |parts: &[Condition]| parts.iter().map(with_lawyer).collect();
    match condition {
        Condition::AnyOutcomeNeedsLawyer => Condition::All(Vec::new()),
        Condition::All(parts) => Condition::All(all(parts)),
        Condition::Any(parts) => Condition::Any(all(parts)),
        Condition::Not(part) => Condition::Not(Box::new(with_lawyer(part))),
        other => other.clone(),
    }
}
