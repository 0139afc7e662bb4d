//! The smallest change of answers after which an outcome applies, or no longer stands.
//!
//! A search that goes deeper one answer at a time, so that the first change found is a smallest one, and every change
//! is confirmed by walking the interview again. Of all answers only those are tried that are in the way: at least one
//! of the facts behind what blocks the goal must change, and a fact that is not asked must first be asked.

use std::collections::BTreeMap;

use jiff::{ToSpan, civil::Date};

use super::{Facts, Path, Truth, deadline, evaluate, explain, walk};
use crate::model::{
    Answers, Condition, Day, DayPoint, Deadline, FactId, FactKind, OptionId, OptionSet, Outcome,
    OutcomeId, Pack, Quantity, Value,
};

/// What is wished of an outcome.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Goal {
    /// It applies.
    Applies,
    /// It neither applies nor is possible.
    RuledOut,
}

/// An answer that would be another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The fact.
    pub fact: FactId,
    /// Answers of which any would do. Of days and numbers, examples.
    pub values: Vec<Value>,
}

/// What the search found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Nearest {
    /// Smallest sets of changes, all of the same size; each alone is enough. Empty in itself: the goal is met.
    Found(Vec<Vec<Change>>),
    /// No change of so many answers, or fewer, is enough.
    Beyond(usize),
}

/// The most answers that are changed at once. A change of more tells nobody anything.
const DEEPEST: usize = 4;

/// How many interviews are walked before the search ends.
const PATIENCE: usize = 20_000;

/// Different sets of facts that are told; further ones repeat the lesson.
const ENOUGH: usize = 5;

/// Days from the day of the run that a date is tried with, the nearest first.
const DISTANCES: [i32; 21] = [
    0, -1, 1, -3, -5, -10, 10, -20, -40, 40, -100, 100, -200, 200, -400, 400, -730, -1500, 1500,
    -3650, -7300,
];

/// Finds the smallest changes that reach the goal.
pub fn nearest(
    pack: &Pack,
    answers: &Answers,
    on: Date,
    outcome: OutcomeId,
    goal: Goal,
) -> Nearest {
    let mut search = Search {
        pack,
        answers,
        on,
        outcome: pack.outcome(outcome),
        goal,
        atoms: atoms(pack, outcome),
        choices: BTreeMap::new(),
        walks: 0,
        found: Vec::new(),
    };
    if search.is_met(&search.path(answers)) {
        return Nearest::Found(vec![Vec::new()]);
    }
    for depth in 1..=DEEPEST {
        if !search.look(answers, &mut Vec::new(), depth) {
            return Nearest::Beyond(depth - 1);
        }
        if !search.found.is_empty() {
            return Nearest::Found(told(pack, search.found));
        }
    }
    Nearest::Beyond(DEEPEST)
}

/// Answers to a fact between which nothing that matters here can tell.
type Class = Vec<Value>;

struct Search<'a> {
    pack: &'a Pack,
    answers: &'a Answers,
    on: Date,
    outcome: &'a Outcome,
    goal: Goal,
    /// Every comparison that decides about the path or the outcome.
    atoms: Vec<&'a Condition>,
    choices: BTreeMap<FactId, Vec<Class>>,
    walks: usize,
    found: Vec<Vec<Change>>,
}

impl<'a> Search<'a> {
    fn path<'p>(&self, answers: &'p Answers) -> Path<'p>
    where
        'a: 'p,
    {
        if self.outcome.after_others {
            evaluate(self.pack, answers, self.on).path
        } else {
            walk(self.pack, answers, self.on)
        }
    }

    fn is_met(&self, path: &Path<'_>) -> bool {
        let walked = self
            .outcome
            .trees
            .iter()
            .any(|tree| path.walked.contains(tree));
        let truth = path.facts.truth(&self.outcome.when);
        match self.goal {
            Goal::Applies => walked && truth == Truth::True,
            Goal::RuledOut => !walked || truth == Truth::False,
        }
    }

    /// Tries every change of exactly so many further answers; false when patience ended before the end.
    fn look(&mut self, answers: &Answers, changed: &mut Vec<Change>, left: usize) -> bool {
        let path = self.path(answers);
        let mut groups = self.groups(&path);
        for group in &mut groups {
            group.retain(|fact| changed.iter().all(|change| change.fact != *fact));
        }
        if apart(&groups) > left {
            return true;
        }
        let mut facts = groups
            .iter()
            .min_by_key(|group| group.len())
            .cloned()
            .unwrap_or_default();
        if left == 1 {
            // One change must clear everything that is in the way.
            facts.retain(|fact| groups.iter().all(|group| group.contains(fact)));
        }
        drop(path);
        for fact in facts {
            for class in self.choices(fact) {
                let Some(value) = class.first().copied() else {
                    continue;
                };
                if answers.get(fact).is_some_and(|now| class.contains(now)) {
                    continue;
                }
                self.walks += 1;
                if self.walks > PATIENCE {
                    return false;
                }
                let mut other = answers.clone();
                other.set(fact, value);
                changed.push(Change {
                    fact,
                    values: class,
                });
                if self.is_met(&self.path(&other)) {
                    self.found.push(changed.clone());
                } else if left > 1 && !self.look(&other, changed, left - 1) {
                    return false;
                }
                changed.pop();
            }
        }
        true
    }

    /// Sets of facts; from each at least one must be answered otherwise before the goal can be met.
    fn groups(&self, path: &Path<'_>) -> Vec<Vec<FactId>> {
        let facts = &path.facts;
        let mut groups = Vec::new();
        match self.goal {
            Goal::Applies => {
                let trees = || self.outcome.trees.iter();
                if !trees().any(|tree| path.walked.contains(tree)) {
                    let mut group = Vec::new();
                    for tree in trees().filter_map(|id| self.pack.trees.get(id.index())) {
                        if let Some(when) = &tree.when {
                            self.block(path, when, &mut group);
                        }
                    }
                    groups.push(group);
                }
                for obstacle in explain::obstacles(facts, &self.outcome.when, true) {
                    let mut group = Vec::new();
                    explain::blocking_atoms(
                        facts,
                        obstacle.condition,
                        obstacle.must_hold,
                        &mut |atom| self.behind(path, atom, &mut group),
                    );
                    groups.push(group);
                }
            }
            Goal::RuledOut => {
                let mut group = Vec::new();
                explain::blocking_atoms(facts, &self.outcome.when, false, &mut |atom| {
                    self.behind(path, atom, &mut group);
                });
                let walked = path
                    .walked
                    .iter()
                    .find(|tree| self.outcome.trees.contains(tree));
                let walked = walked.and_then(|tree| self.pack.trees.get(tree.index()));
                if let Some(when) = walked.and_then(|tree| tree.when.as_ref()) {
                    explain::support(facts, when, Truth::True, &mut group);
                }
                groups.push(group);
            }
        }
        groups
    }

    /// Adds the facts of which at least one must change before a condition can hold.
    fn block(&self, path: &Path<'_>, condition: &Condition, group: &mut Vec<FactId>) {
        explain::blocking_atoms(&path.facts, condition, true, &mut |atom| {
            self.behind(path, atom, group);
        });
    }

    /// Adds the facts behind an atom; for those that are not asked, the facts that keep them from it.
    fn behind(&self, path: &Path<'_>, atom: &Condition, group: &mut Vec<FactId>) {
        if matches!(atom, Condition::AnyOutcomeNeedsLawyer) {
            group.extend(path.asked.iter().map(|(_, fact)| *fact));
            return;
        }
        let mut mentioned = Vec::new();
        mentions(self.pack, atom, &mut mentioned);
        let mut seen = Vec::new();
        while let Some(fact) = mentioned.pop() {
            if seen.contains(&fact) {
                continue;
            }
            seen.push(fact);
            if path.facts.is_asked(fact) {
                if !group.contains(&fact) {
                    group.push(fact);
                }
                continue;
            }
            for tree in &self.pack.trees {
                for question in tree.questions.iter().filter(|one| one.fact == fact) {
                    let missing = tree
                        .when
                        .iter()
                        .chain(&question.ask_when)
                        .find(|when| path.facts.truth(when) != Truth::True);
                    if let Some(when) = missing {
                        explain::blocking_atoms(&path.facts, when, true, &mut |atom| {
                            mentions(self.pack, atom, &mut mentioned);
                        });
                    }
                }
            }
        }
    }

    /// The answers worth trying for a fact, those that nothing tells apart in one class; "I don't know" last.
    fn choices(&mut self, fact: FactId) -> Vec<Class> {
        if let Some(classes) = self.choices.get(&fact) {
            return classes.clone();
        }
        let here: Vec<&Condition> = self
            .atoms
            .iter()
            .copied()
            .filter(|atom| {
                let mut facts = Vec::new();
                mentions(self.pack, atom, &mut facts);
                facts.contains(&fact)
            })
            .collect();
        // Which deadline a day starts depends on other answers, so days that start one are all tried.
        let starts = |deadline: &Deadline| {
            deadline.triggers.iter().any(|trigger| trigger.fact == fact)
                || deadline.not_after.is_some_and(|limit| limit.fact == fact)
        };
        let all_differ = self.pack.deadlines.iter().any(starts);
        let mut signed: Vec<(Vec<Truth>, Class)> = Vec::new();
        let mut answers = self.answers.clone();
        for value in self.pool(fact, &here) {
            answers.set(fact, value);
            let facts = Facts::all_asked(self.pack, &answers, self.on);
            let signature: Vec<Truth> = here.iter().map(|atom| facts.truth(atom)).collect();
            let alone = all_differ && matches!(value, Value::Date(_));
            match signed.iter_mut().find(|(other, class)| {
                !alone && *other == signature && class.first() != Some(&Value::Unknown)
            }) {
                Some((_, class)) if value != Value::Unknown => class.push(value),
                _ => signed.push((signature, vec![value])),
            }
        }
        let classes: Vec<Class> = signed.into_iter().map(|(_, class)| class).collect();
        self.choices.insert(fact, classes.clone());
        classes
    }

    /// Answers to a fact of which some may differ for the atoms.
    fn pool(&self, id: FactId, atoms: &[&Condition]) -> Vec<Value> {
        let fact = self.pack.fact(id);
        let options = || (0..fact.options.len()).map(OptionId::from);
        let mut pool = match fact.kind {
            FactKind::Choice | FactKind::Country | FactKind::Prefecture => {
                options().map(Value::Option).collect()
            }
            FactKind::Multi => {
                let now = match self.answers.get(id) {
                    Some(Value::Options(now)) => *now,
                    _ => OptionSet::default(),
                };
                let alone = options().map(|option| OptionSet::from_iter([option]));
                let turned = options().map(|option| {
                    let mut turned = now;
                    if now.contains(option) {
                        turned.remove(option);
                    } else {
                        turned.insert(option);
                    }
                    turned
                });
                turned
                    .chain(alone)
                    .chain([options().collect()])
                    .filter(|set| !set.is_empty())
                    .map(Value::Options)
                    .collect()
            }
            FactKind::Date => self.days(id, atoms),
            FactKind::Number { min, max } => {
                let mut numbers = vec![min, max];
                for atom in atoms {
                    if let Condition::Number { quantity, .. } = atom {
                        let number = match quantity {
                            Quantity::Literal(number) => Some(*number),
                            Quantity::Parameter(id) => {
                                self.pack.number(*id).value.at(self.on).copied()
                            }
                        };
                        numbers.extend(number.into_iter().flat_map(|n| [n - 1, n, n + 1]));
                    }
                }
                numbers.retain(|number| (min..=max).contains(number));
                numbers.into_iter().map(Value::Number).collect()
            }
        };
        pool.push(Value::Unknown);
        let mut seen = Vec::with_capacity(pool.len());
        pool.retain(|value| {
            let new = !seen.contains(value);
            seen.push(*value);
            new
        });
        pool
    }

    /// Days around those that the atoms compare with, and around the day of the run.
    fn days(&self, id: FactId, atoms: &[&Condition]) -> Vec<Value> {
        let mut days: Vec<Date> = DISTANCES
            .iter()
            .filter_map(|distance| self.on.checked_add(distance.days()).ok())
            .collect();
        let facts = Facts::all_asked(self.pack, self.answers, self.on);
        for atom in atoms {
            let Condition::Date { fact, day, .. } = atom else {
                continue;
            };
            let edge = if *fact == id {
                facts.day(*day)
            } else {
                // The other way round: the day from which the other fact's answer would be reached.
                facts
                    .date(*fact)
                    .and_then(|other| self.unshifted(other, *day))
            };
            if let Some(edge) = edge {
                days.extend(
                    [edge.yesterday(), Ok(edge), edge.tomorrow()]
                        .into_iter()
                        .flatten(),
                );
            }
        }
        days.into_iter().map(Value::Date).collect()
    }

    fn unshifted(&self, other: Date, day: Day) -> Option<Date> {
        match day.shift {
            _ if !matches!(day.point, DayPoint::Fact(_)) => None,
            None => Some(other),
            Some(shift) => {
                let period = *self.pack.duration(shift.duration).value.at(self.on)?;
                let back = shift.direction == crate::model::Direction::Minus;
                deadline::shift(other, period, back)
            }
        }
    }
}

/// A lower bound on the number of changes: groups that share no fact each need one of their own. A group without facts
/// can never be cleared.
fn apart(groups: &[Vec<FactId>]) -> usize {
    let mut order: Vec<&Vec<FactId>> = groups.iter().collect();
    order.sort_by_key(|group| group.len());
    let mut taken: Vec<FactId> = Vec::new();
    let mut count = 0;
    for group in order {
        if group.is_empty() {
            return usize::MAX;
        }
        if group.iter().all(|fact| !taken.contains(fact)) {
            count += 1;
            taken.extend(group);
        }
    }
    count
}

/// Every comparison that decides about the path or about an outcome.
fn atoms(pack: &Pack, outcome: OutcomeId) -> Vec<&Condition> {
    let asks = pack.trees.iter().flat_map(|tree| {
        let asks = tree
            .questions
            .iter()
            .filter_map(|one| one.ask_when.as_ref());
        tree.when.iter().chain(asks)
    });
    let all = pack.outcome(outcome).after_others;
    let outcomes = pack
        .outcomes
        .iter()
        .enumerate()
        .filter(|(index, _)| all || OutcomeId::from(*index) == outcome)
        .map(|(_, outcome)| &outcome.when);
    let derived = pack.derived.iter().map(|derived| &derived.when);
    let counted = pack.deadlines.iter().flat_map(|deadline| {
        let starts = deadline.triggers.iter().filter_map(|one| one.when.as_ref());
        let lengths = deadline.periods.iter().filter_map(|one| one.when.as_ref());
        starts.chain(lengths)
    });
    let mut atoms: Vec<&Condition> = Vec::new();
    for condition in asks.chain(outcomes).chain(derived).chain(counted) {
        condition.each_atom(&mut |atom| {
            if !matches!(atom, Condition::Derived(_)) && !atoms.contains(&atom) {
                atoms.push(atom);
            }
        });
    }
    atoms
}

/// The facts a condition can depend on, also through derived facts and deadlines, each once.
pub fn mentioned(pack: &Pack, condition: &Condition) -> Vec<FactId> {
    let mut facts = Vec::new();
    condition.each_atom(&mut |atom| mentions(pack, atom, &mut facts));
    let mut seen = Vec::with_capacity(facts.len());
    facts.retain(|fact| {
        let new = !seen.contains(fact);
        seen.push(*fact);
        new
    });
    facts
}

/// The facts an atom can depend on, also through the conditions of a deadline.
fn mentions(pack: &Pack, atom: &Condition, into: &mut Vec<FactId>) {
    match atom {
        Condition::Options { fact, .. }
        | Condition::Unknown(fact)
        | Condition::Number { fact, .. } => into.push(*fact),
        Condition::Date { fact, day, .. } => {
            into.push(*fact);
            if let DayPoint::Fact(other) = day.point {
                into.push(other);
            }
        }
        Condition::Derived(id) => pack
            .derived(*id)
            .when
            .each_atom(&mut |atom| mentions(pack, atom, into)),
        Condition::Deadline { deadline, .. } => {
            let deadline = pack.deadline(*deadline);
            let starts = deadline
                .triggers
                .iter()
                .map(|one| (Some(one.fact), &one.when));
            let lengths = deadline.periods.iter().map(|one| (None, &one.when));
            for (fact, when) in starts.chain(lengths) {
                into.extend(fact);
                if let Some(when) = when {
                    when.each_atom(&mut |atom| mentions(pack, atom, into));
                }
            }
            into.extend(deadline.not_after.map(|limit| limit.fact));
        }
        Condition::All(_)
        | Condition::Any(_)
        | Condition::Not(_)
        | Condition::Parameter { .. }
        | Condition::AnyOutcomeNeedsLawyer => {}
    }
}

/// The changes as they are told: one for each set of facts, with every answer that would do; what is known before what
/// is not.
fn told(pack: &Pack, mut found: Vec<Vec<Change>>) -> Vec<Vec<Change>> {
    let place = |fact: FactId| {
        let questions = pack.trees.iter().flat_map(|tree| &tree.questions);
        questions
            .map(|one| one.fact)
            .position(|other| other == fact)
    };
    let guesses = |change: &Change| change.values.first() == Some(&Value::Unknown);
    // Answers that are known, in the order of the questions.
    let order = |set: &Vec<Change>| {
        let places: Vec<_> = set.iter().map(|change| place(change.fact)).collect();
        (set.iter().any(guesses), places)
    };
    for set in &mut found {
        set.sort_by_cached_key(|change| place(change.fact));
    }
    found.sort_by_cached_key(order);
    let mut sets: Vec<(Vec<Change>, Vec<Change>)> = Vec::new();
    for set in found {
        let same_facts = sets.iter_mut().find(|(first, _)| {
            first
                .iter()
                .map(|change| change.fact)
                .eq(set.iter().map(|change| change.fact))
        });
        let Some((first, told)) = same_facts else {
            sets.push((set.clone(), set));
            continue;
        };
        // Told as one with the first of these facts, where it differs from it in one answer alone.
        let mut others = first
            .iter()
            .zip(told)
            .zip(&set)
            .filter(|((a, _), b)| a != b);
        if let (Some(((_, told), new)), None) = (others.next(), others.next())
            && !guesses(new)
        {
            for value in &new.values {
                if !told.values.contains(value) {
                    told.values.push(*value);
                }
            }
        }
    }
    let mut sets: Vec<Vec<Change>> = sets.into_iter().map(|(_, told)| told).collect();
    sets.truncate(ENOUGH);
    sets
}
