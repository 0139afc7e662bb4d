//! The engine's rules over sets of interviews instead of one interview.
//!
//! What `engine::facts`, `engine::walk` and `engine::deadline` do for the answers of one complete interview is done here
//! for all of them at once. The two are held against each other by a property test: whoever changes one changes both.

use std::sync::{Mutex, PoisonError};

use super::days::{Standing, periods, standing};
use super::domain::{Classes, Domain};
use super::order::Relation;
use super::set::Set;
use crate::model::{
    Condition, DayPoint, DeadlineId, DeadlineState, DerivedId, DurationId, FactId, FactKind, Item,
    Pack, Quantity, TreeId, Used,
};

/// For which interviews something is true and for which false. For the others it is undetermined.
#[derive(Debug, Clone)]
pub struct Known {
    /// It is true.
    pub yes: Set,
    /// It is false.
    pub no: Set,
}

impl Known {
    /// Undetermined.
    #[must_use]
    pub fn open(&self) -> Set {
        !&self.yes.or(&self.no)
    }

    /// True or undetermined.
    #[must_use]
    pub fn maybe(&self) -> Set {
        !&self.no
    }
}

/// For which interviews a deadline that is counted stands how.
#[derive(Debug, Clone)]
pub struct Dated {
    /// The last day is over.
    pub passed: Set,
    /// Running, and so near that it makes an outcome urgent now.
    pub now: Set,
    /// Running, and so near that it makes an outcome urgent soon.
    pub soon: Set,
    /// Running, and far away.
    pub later: Set,
}

impl Dated {
    /// The last day is today or later.
    #[must_use]
    pub fn running(&self) -> Set {
        self.now.or(&self.soon).or(&self.later)
    }

    /// Its dates can be told.
    #[must_use]
    pub fn known(&self) -> Set {
        self.passed.or(&self.running())
    }
}

/// What was found for each of some things, and at which version of what it looks at.
#[derive(Debug)]
struct Remembered<T>(Mutex<Vec<Option<(usize, T)>>>);

impl<T: Clone> Remembered<T> {
    fn new(count: usize) -> Self {
        Self(Mutex::new(vec![None; count]))
    }

    fn get(&self, at: usize) -> Option<(usize, T)> {
        let found = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        found.get(at).cloned().flatten()
    }

    fn set(&self, at: usize, version: usize, value: T) {
        let mut found = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(slot) = found.get_mut(at) {
            *slot = Some((version, value));
        }
    }
}

/// Where a walk through all interviews at once has come to.
#[derive(Debug)]
pub(super) struct Replay<'p> {
    pub domain: Domain<'p>,
    /// Interviews in which each fact has been asked so far.
    asked: Vec<Set>,
    /// How often what is known of each fact has changed.
    versions: Vec<usize>,
    /// Interviews in which each tree is walked.
    pub walked: Vec<Set>,
    /// Interviews in which each fact is asked, said of the answers before it.
    pub definitions: Vec<Option<Set>>,
    /// The facts that each derived fact and each deadline looks at.
    looks_at: (Vec<Vec<FactId>>, Vec<Vec<FactId>>),
    derived: Remembered<Known>,
    deadlines: Remembered<Dated>,
    /// Whether an outcome says "see a lawyer first"; none: nobody has looked yet.
    pub lawyer: Option<Known>,
    is_settled: bool,
}

impl<'p> Replay<'p> {
    /// Walks all trees.
    pub(super) fn walk(domain: Domain<'p>) -> Self {
        let pack = domain.pack;
        let none = domain.space.none();
        let looks_at = (
            (0..pack.derived.len())
                .map(|at| {
                    facts_of(pack, |used| {
                        used.condition(pack, &Condition::Derived(at.into()));
                    })
                })
                .collect(),
            (0..pack.deadlines.len())
                .map(|at| facts_of(pack, |used| used.deadline(pack, at)))
                .collect(),
        );
        let mut replay = Self {
            asked: vec![none; pack.facts.len()],
            versions: vec![0; pack.facts.len()],
            walked: Vec::with_capacity(pack.trees.len()),
            definitions: vec![None; pack.facts.len()],
            looks_at,
            derived: Remembered::new(pack.derived.len()),
            deadlines: Remembered::new(pack.deadlines.len()),
            lawyer: None,
            is_settled: false,
            domain,
        };
        replay.trees();
        // What is remembered from here on is what the engine remembers once the path is whole.
        for id in (0..pack.derived.len()).map(DerivedId::from) {
            replay.derived(id);
        }
        replay.is_settled = true;
        replay
    }

    fn trees(&mut self) {
        let pack = self.domain.pack;
        let mut left = vec![0_usize; pack.facts.len()];
        for question in pack.trees.iter().flat_map(|tree| &tree.questions) {
            if let Some(left) = left.get_mut(question.fact.index()) {
                *left += 1;
            }
        }
        for tree in &pack.trees {
            let walked = self.holds(tree.when.as_ref());
            for question in &tree.questions {
                let at = question.fact.index();
                let asks = walked.and(&self.holds(question.ask_when.as_ref()));
                let (Some(asked), Some(version), Some(left), Some(definition)) = (
                    self.asked.get_mut(at),
                    self.versions.get_mut(at),
                    left.get_mut(at),
                    self.definitions.get_mut(at),
                ) else {
                    continue;
                };
                let sum = asked.or(&asks);
                *version += 1;
                *left -= 1;
                if *left == 0 {
                    // From here on the fact's own bit says whether it is asked.
                    *definition = Some(sum);
                    *asked = self.domain.asked(question.fact);
                } else {
                    *asked = sum;
                }
            }
            self.walked.push(walked);
        }
    }

    /// Interviews in which one of these trees is walked.
    pub(super) fn walks(&self, trees: &[TreeId]) -> Set {
        trees
            .iter()
            .filter_map(|tree| self.walked.get(tree.index()))
            .fold(self.domain.space.none(), |sum, walked| sum.or(walked))
    }

    /// Interviews in which an optional condition is true; one that is absent always is.
    pub(super) fn holds(&self, condition: Option<&Condition>) -> Set {
        condition.map_or_else(
            || self.domain.space.all(),
            |condition| self.truth(condition).yes,
        )
    }

    /// Interviews in which a part of an outcome is shown.
    pub(super) fn shows<T>(&self, item: &Item<T>) -> Set {
        self.holds(item.when.as_ref())
    }

    fn constant(&self, truth: Option<bool>) -> Known {
        let space = &self.domain.space;
        Known {
            yes: space.constant(truth == Some(true)),
            no: space.constant(truth == Some(false)),
        }
    }

    fn asked(&self, fact: FactId) -> Set {
        self.asked
            .get(fact.index())
            .cloned()
            .unwrap_or_else(|| self.domain.space.none())
    }

    /// Where a condition is true and false.
    pub(super) fn truth(&self, condition: &Condition) -> Known {
        let domain = &self.domain;
        match condition {
            Condition::All(parts) => {
                let mut known = self.constant(Some(true));
                for part in parts {
                    let part = self.truth(part);
                    known.yes = known.yes.and(&part.yes);
                    known.no = known.no.or(&part.no);
                }
                known
            }
            Condition::Any(parts) => {
                let mut known = self.constant(Some(false));
                for part in parts {
                    let part = self.truth(part);
                    known.yes = known.yes.or(&part.yes);
                    known.no = known.no.and(&part.no);
                }
                known
            }
            Condition::Not(part) => {
                let Known { yes, no } = self.truth(part);
                Known { yes: no, no: yes }
            }
            Condition::Derived(id) => self.derived(*id),
            Condition::Options {
                fact,
                test,
                accepted,
                or_unknown,
            } => {
                if !matches!(
                    domain.variable(*fact).map(|one| &one.classes),
                    Some(Classes::One(_) | Classes::Some(_))
                ) {
                    return self.constant(None);
                }
                let asked = self.asked(*fact);
                let unknown = domain.unknown(*fact);
                let answered = asked.minus(&unknown);
                let passes = domain.options(*fact, *test, accepted);
                let mut yes = answered.and(&passes);
                if *or_unknown {
                    yes = yes.or(&asked.and(&unknown));
                }
                Known {
                    yes,
                    no: answered.minus(&passes),
                }
            }
            Condition::Unknown(fact) => {
                let yes = self.asked(*fact).and(&domain.unknown(*fact));
                Known { no: !&yes, yes }
            }
            Condition::Date {
                fact,
                comparison,
                day,
            } => {
                if let Some((relation, wanted)) = Relation::of(*fact, *comparison, *day) {
                    return self.relation(&relation, wanted);
                }
                let holds = |date| {
                    let point = match day.point {
                        DayPoint::Today => domain.on,
                        DayPoint::Date(point) => point,
                        DayPoint::Fact(_) => date,
                    };
                    super::days::moved(domain.pack, domain.on, point, day.shift)
                        .map(|limit| comparison.holds(&date, &limit))
                };
                let starts = domain.starts(*fact);
                self.among(*fact, |class| starts.get(class).and_then(|day| holds(*day)))
            }
            Condition::Number {
                fact,
                comparison,
                quantity,
            } => {
                let quantity = match quantity {
                    Quantity::Literal(number) => Some(*number),
                    Quantity::Parameter(id) => domain.pack.number(*id).value.at(domain.on).copied(),
                };
                let Some(Classes::Numbers(starts)) = domain.variable(*fact).map(|one| &one.classes)
                else {
                    return self.constant(None);
                };
                self.among(*fact, |class| {
                    Some(comparison.holds(starts.get(class)?, &quantity?))
                })
            }
            Condition::Parameter {
                number,
                comparison,
                with,
            } => {
                let value = domain.pack.number(*number).value.at(domain.on);
                self.constant(value.map(|value| comparison.holds(value, with)))
            }
            Condition::Deadline { deadline, state } => {
                let dated = self.deadline(*deadline);
                let (running, passed) = (dated.running(), dated.passed);
                match state {
                    DeadlineState::Running => Known {
                        yes: running,
                        no: passed,
                    },
                    DeadlineState::Passed => Known {
                        yes: passed,
                        no: running,
                    },
                }
            }
            Condition::AnyOutcomeNeedsLawyer => {
                self.lawyer.clone().unwrap_or_else(|| self.constant(None))
            }
        }
    }

    /// A test of the interval that the answer lies in.
    fn among(&self, fact: FactId, test: impl Fn(usize) -> Option<bool>) -> Known {
        let asked = self.asked(fact);
        let found = |wanted| {
            let set = self.domain.among(fact, |class| test(class) == Some(wanted));
            asked.and(&set)
        };
        Known {
            yes: found(true),
            no: found(false),
        }
    }

    fn relation(&self, relation: &Relation, wanted: bool) -> Known {
        let domain = &self.domain;
        let Some(bit) = domain.related(relation).map(|one| one.bit) else {
            return self.constant(None);
        };
        let told = |fact: FactId| self.asked(fact).minus(&domain.unknown(fact));
        let starts = domain.starts(relation.other);
        let moves = domain.among(relation.other, |class| {
            starts
                .get(class)
                .is_some_and(|day| relation.holds(domain.pack, domain.on, *day, *day).is_some())
        });
        let told = told(relation.first).and(&told(relation.other)).and(&moves);
        let bit = domain.space.bit(bit);
        let (holds, fails) = (told.and(&bit), told.minus(&bit));
        if wanted {
            Known {
                yes: holds,
                no: fails,
            }
        } else {
            Known {
                yes: fails,
                no: holds,
            }
        }
    }

    /// Where a derived fact is true and false.
    pub(super) fn derived(&self, id: DerivedId) -> Known {
        let version = self.version(self.looks_at.0.get(id.index()));
        let remembered = self.derived.get(id.index());
        if let Some((_, known)) = remembered.filter(|(seen, _)| self.is_settled || *seen == version)
        {
            return known;
        }
        let known = self.truth(&self.domain.pack.derived(id).when);
        self.derived.set(id.index(), version, known.clone());
        known
    }

    fn version(&self, facts: Option<&Vec<FactId>>) -> usize {
        // Versions only grow, so that their sum changes when one does.
        let versions = facts.into_iter().flatten();
        versions
            .filter_map(|fact| self.versions.get(fact.index()))
            .sum()
    }

    /// How a deadline stands.
    pub(super) fn deadline(&self, id: DeadlineId) -> Dated {
        let version = self.version(self.looks_at.1.get(id.index()));
        let remembered = self.deadlines.get(id.index());
        if let Some((_, dated)) = remembered.filter(|(seen, _)| *seen == version) {
            return dated;
        }
        let dated = self.count(id);
        self.deadlines.set(id.index(), version, dated.clone());
        dated
    }

    /// By which fact and which period a deadline is counted where, if the fact's day is asked for.
    pub(super) fn counted(&self, id: DeadlineId) -> Vec<(FactId, Option<DurationId>, Set)> {
        let pack = self.domain.pack;
        let deadline = pack.deadline(id);
        let triggers = deadline.triggers.iter();
        let triggered = self.first(triggers.map(|trigger| trigger.when.as_ref()));
        let choices = deadline.periods.iter();
        let mut chosen = self.first(choices.map(|choice| choice.when.as_ref()));
        if chosen.is_empty() {
            chosen.push(self.domain.space.all());
        }
        let mut counted = Vec::new();
        for (trigger, triggered) in deadline.triggers.iter().zip(&triggered) {
            if pack.fact(trigger.fact).kind != FactKind::Date {
                continue;
            }
            let triggered = triggered.and(&self.asked(trigger.fact));
            for (period, chosen) in periods(deadline).into_iter().zip(&chosen) {
                let set = triggered.and(chosen);
                if !set.is_none() {
                    counted.push((trigger.fact, period, set));
                }
            }
        }
        counted
    }

    /// Where each of some conditions is the first of them that is true.
    fn first<'c>(&self, conditions: impl Iterator<Item = Option<&'c Condition>>) -> Vec<Set> {
        let mut untaken = self.domain.space.all();
        let taken = conditions.map(|when| {
            let holds = self.holds(when);
            let taken = untaken.and(&holds);
            untaken = untaken.minus(&holds);
            taken
        });
        taken.collect()
    }

    fn count(&self, id: DeadlineId) -> Dated {
        let domain = &self.domain;
        let (pack, space) = (domain.pack, &domain.space);
        let deadline = pack.deadline(id);
        let mut dated = Dated {
            passed: space.none(),
            now: space.none(),
            soon: space.none(),
            later: space.none(),
        };
        let limits: Vec<(Option<jiff::civil::Date>, Set)> = match deadline.not_after {
            None => vec![(None, space.all())],
            Some(limit) => {
                let asked = self.asked(limit.fact);
                let days = domain
                    .starts(limit.fact)
                    .iter()
                    .enumerate()
                    .map(|(class, day)| {
                        (Some(*day), asked.and(&domain.interval(limit.fact, class)))
                    });
                days.chain([(None, !&asked)]).collect()
            }
        };
        for (fact, period, counted) in self.counted(id) {
            for (limit, limited) in &limits {
                let mut by_standing: [Set; 4] = std::array::from_fn(|_| space.none());
                for (class, from) in domain.starts(fact).iter().enumerate() {
                    let Some(standing) = standing(pack, domain.on, id, period, *from, *limit)
                    else {
                        continue;
                    };
                    let slot = match standing {
                        Standing::Passed => 0,
                        Standing::Now => 1,
                        Standing::Soon => 2,
                        Standing::Later => 3,
                    };
                    if let Some(set) = by_standing.get_mut(slot) {
                        *set = set.or(&domain.interval(fact, class));
                    }
                }
                let counted = counted.and(limited);
                let [passed, now, soon, later] = by_standing;
                dated.passed = dated.passed.or(&counted.and(&passed));
                dated.now = dated.now.or(&counted.and(&now));
                dated.soon = dated.soon.or(&counted.and(&soon));
                dated.later = dated.later.or(&counted.and(&later));
            }
        }
        dated
    }
}

/// The facts that something looks at.
fn facts_of(pack: &Pack, look: impl FnOnce(&mut Used)) -> Vec<FactId> {
    let mut used = Used::nothing(pack);
    look(&mut used);
    let facts = used.facts.iter().enumerate();
    facts
        .filter(|(_, used)| **used)
        .map(|(at, _)| FactId::from(at))
        .collect()
}
