//! Every complete interview of a pack on one day, at once.

use std::sync::OnceLock;

use jiff::civil::Date;
use num_bigint::BigUint;

use super::domain::{Classes, Domain, Variable};
use super::memory::Memory;
use super::replay::{Dated, Known, Replay};
use super::search::relates;
use super::set::{Set, Space};
use super::witness;
use crate::engine::Facts;
use crate::model::{
    Condition, DeadlineId, DerivedId, DurationId, FactId, Item, Outcome, OutcomeId, Pack, Place,
    Toggle, TreeId, Urgency,
};

/// A diagram with more nodes than this is not made: then nothing is proved of what needs it, and that is said.
pub const BUDGET: usize = 500_000;

/// Every complete interview of a pack on one day: all questions on the path are answered, perhaps with "I don't know".
///
/// A [`Set`] made by a model may hold combinations of bits that no interview has. [`Model::is_possible`],
/// [`Model::interviews`] and [`Model::witness`] look at real ones only.
#[derive(Debug)]
pub struct Model<'p> {
    pub(super) replay: Replay<'p>,
    outcomes: Vec<OutcomeSets>,
    pub(super) constraints: Vec<Constraint>,
    /// Where outcomes say "see a lawyer first": those that apply, those that are possible.
    pub(super) lawyers: [Vec<Set>; 2],
    /// What was found out about other days, where the same is asked.
    pub(super) memory: Memory,
    /// Where the condition of each invariant holds and fails, once somebody asks.
    promised: OnceLock<Vec<Option<Known>>>,
}

/// For which interviews an outcome is what.
#[derive(Debug, Clone)]
pub struct OutcomeSets {
    /// It applies.
    pub applies: Set,
    /// It is possible.
    pub possible: Set,
    /// It is urgent now, where it stands.
    pub now: Set,
    /// It is urgent now or soon, where it stands.
    pub soon: Set,
    /// It says "see a lawyer first", where it stands.
    pub lawyer_first: Set,
    /// Where each of its deadlines is shown, and how it stands there.
    pub deadlines: Vec<(DeadlineId, Set, Dated)>,
}

impl OutcomeSets {
    /// It applies or is possible.
    pub fn stands(&self) -> Set {
        self.applies.or(&self.possible)
    }

    /// It is at least so urgent, where it stands.
    pub fn at_least(&self, urgency: Urgency) -> Set {
        match urgency {
            Urgency::Now => self.now.clone(),
            Urgency::Soon => self.soon.clone(),
            Urgency::Normal => self.soon.or(&!&self.soon),
        }
    }
}

/// What bits may be together, and which facts it speaks of.
#[derive(Debug)]
pub(super) struct Constraint {
    pub set: Set,
    /// The first is the one it defines.
    pub facts: Vec<FactId>,
    /// Whether it says what days there can be.
    pub is_group: bool,
    /// Whether it looks at how dates are related.
    pub relates: bool,
    /// The number under which the memory knows it.
    pub number: Option<usize>,
}

impl<'p> Model<'p> {
    /// The model of a pack on a day.
    pub fn new(pack: &'p Pack, on: Date) -> Self {
        Self::with(pack, on, BUDGET, &Memory::default())
    }

    /// The model of a pack on a day, with a budget of nodes for each diagram, that knows what was found out on another.
    pub(super) fn with(pack: &'p Pack, on: Date, budget: usize, memory: &Memory) -> Self {
        Self::of(Domain::new(pack, on, budget, &[]), memory)
    }

    /// The same pack on the same day for those alone whose answers have some bits: so each diagram is smaller.
    pub(super) fn part(&self, assumed: &[(u16, bool)]) -> Self {
        let budget = self.space().budget();
        let domain = Domain::new(self.pack(), self.on(), budget, assumed);
        Self::of(domain, &Memory::default())
    }

    fn of(domain: Domain<'p>, memory: &Memory) -> Self {
        let memory = memory.for_layout(domain.layout());
        let replay = Replay::walk(domain);
        let mut model = Self {
            outcomes: Vec::new(),
            constraints: Vec::new(),
            lawyers: [Vec::new(), Vec::new()],
            memory,
            promised: OnceLock::new(),
            replay,
        };
        model.constrain();
        model.consider();
        model
    }

    /// The pack.
    pub fn pack(&self) -> &'p Pack {
        self.replay.domain.pack
    }

    /// The day.
    pub fn on(&self) -> Date {
        self.replay.domain.on
    }

    /// All combinations and none.
    pub fn space(&self) -> &Space {
        &self.replay.domain.space
    }

    /// Whether the sets hold exactly the interviews there can be. If not, some hold combinations of dates that no
    /// calendar has: what is proved stays proved, but an interview found must be looked at.
    pub fn is_exact(&self) -> bool {
        self.replay.domain.is_exact
    }

    /// The classes of answers of a fact; none when no tree asks it.
    pub fn classes(&self, fact: FactId) -> Option<&Classes> {
        self.replay
            .domain
            .variable(fact)
            .map(|variable| &variable.classes)
    }

    /// Interviews in which a fact is asked.
    pub fn asked(&self, fact: FactId) -> Set {
        self.replay.domain.asked(fact)
    }

    /// Interviews that would be in the set if a fact were not asked.
    pub fn if_unasked(&self, fact: FactId, set: &Set) -> Set {
        let variable = self.replay.domain.variable(fact);
        let bits = variable.into_iter().flat_map(Variable::bits);
        let unset: Vec<(u16, bool)> = bits.map(|bit| (bit, false)).collect();
        set.given(&unset)
    }

    /// Interviews in which a fact is asked and answered with "I don't know".
    pub fn unknown(&self, fact: FactId) -> Set {
        let domain = &self.replay.domain;
        domain.asked(fact).and(&domain.unknown(fact))
    }

    /// Interviews in which none of some facts is asked and answered with "I don't know".
    pub(super) fn all_known(&self, facts: &[FactId]) -> Set {
        // From the last question to the first, so that the diagram grows at its top.
        let order = self.replay.domain.order.iter().rev();
        order
            .filter(|fact| facts.contains(fact))
            .fold(self.space().all(), |rest, fact| {
                (!&self.unknown(*fact)).and(&rest)
            })
    }

    /// Interviews in which the answer to a fact is of a class; of a multi: one of the chosen options is.
    pub fn answered(&self, fact: FactId, class: usize) -> Set {
        let domain = &self.replay.domain;
        let known = domain.asked(fact).minus(&domain.unknown(fact));
        known.and(&domain.among(fact, |other| other == class))
    }

    /// Interviews in which a tree is walked.
    pub fn walked(&self, tree: TreeId) -> Set {
        self.replay.walks(&[tree])
    }

    /// Where a condition is true and false, as it is looked at when the interview is over.
    pub fn truth(&self, condition: &Condition) -> Known {
        self.replay.truth(condition)
    }

    /// Where the condition of each invariant is true and false; none where it has none.
    pub(super) fn promised(&self) -> &[Option<Known>] {
        self.promised.get_or_init(|| {
            let invariants = self.pack().invariants.iter();
            let conditions = invariants.map(|invariant| invariant.when.as_ref());
            conditions
                .map(|when| when.map(|when| self.truth(when)))
                .collect()
        })
    }

    /// Interviews in which a part of an outcome that stands is shown.
    pub fn shows<T>(&self, item: &Item<T>) -> Set {
        self.replay.shows(item)
    }

    /// What an outcome is when.
    #[allow(
        clippy::indexing_slicing,
        reason = "ids are positions in the pack's tables, of which this is one for one"
    )]
    pub fn outcome(&self, id: OutcomeId) -> &OutcomeSets {
        &self.outcomes[id.index()]
    }

    /// Every outcome of the pack with its sets.
    pub fn outcomes(&self) -> impl Iterator<Item = (OutcomeId, &'p Outcome, &OutcomeSets)> {
        let outcomes = self.pack().outcomes.iter().zip(&self.outcomes);
        outcomes
            .enumerate()
            .map(|(at, (outcome, sets))| (OutcomeId::from(at), outcome, sets))
    }

    /// How a deadline stands when the interview is over.
    pub fn deadline(&self, id: DeadlineId) -> Dated {
        self.replay.deadline(id)
    }

    /// By which fact and which period a deadline is counted in which interviews, if the day is known there.
    pub fn counted(&self, id: DeadlineId) -> Vec<(FactId, Option<DurationId>, Set)> {
        self.replay.counted(id)
    }

    /// Interviews in which an outcome, standing or not, would send the person to a place.
    pub fn sends(&self, id: OutcomeId, place: &Place) -> Set {
        let places = self.pack().outcome(id).places.iter();
        places
            .filter(|item| item.id == *place)
            .fold(self.space().none(), |sum, item| sum.or(&self.shows(item)))
    }

    /// Every complete interview.
    pub fn interviews(&self) -> Set {
        let all = self.space().all();
        // From the last question to the first, so that the diagram grows at its top.
        self.constraints
            .iter()
            .rev()
            .fold(all, |set, constraint| constraint.set.and(&set))
    }

    /// How many combinations of answers to all questions there are, asked or not: each leads to one complete interview.
    /// Answers between which no rule can tell a difference count once.
    pub fn combinations(&self) -> BigUint {
        self.replay.domain.combinations()
    }

    /// How many classes of complete interviews are in the set; none when the diagrams grow too large to tell.
    pub fn count(&self, set: &Set) -> Option<BigUint> {
        self.interviews().and(set).count()
    }

    /// How many classes of answers are in the set, and how many there are, to the questions that bear on it: those it looks
    /// at, and those that decide whether these are asked. None when the diagrams grow too large to tell.
    pub fn share(&self, set: &Set) -> Option<(BigUint, BigUint)> {
        let needed = self.needed(set).constraints;
        let is_needed = |one: &&Constraint| needed.iter().any(|other| std::ptr::eq(*one, *other));
        // From the last question to the first, so that the diagram grows at its top.
        let everybody = self
            .constraints
            .iter()
            .rev()
            .filter(is_needed)
            .fold(self.space().all(), |rest, one| one.set.and(&rest));
        let inside = everybody.and(set);
        // Bits that nobody looks at double both numbers.
        let mut bits = everybody.bits();
        bits.extend(set.bits());
        bits.sort_unstable();
        bits.dedup();
        let free = self.space().size() - bits.len();
        Some((inside.count()? >> free, everybody.count()? >> free))
    }

    /// The bits and what they mean.
    pub(super) fn domain(&self) -> &Domain<'p> {
        &self.replay.domain
    }

    /// The bits of the answers that count.
    pub(super) fn bits_of(&self, facts: &Facts<'_>) -> Vec<bool> {
        witness::bits(&self.replay.domain, facts)
    }

    /// Interviews in which a fact is asked, said of the answers before it; none when no tree asks it.
    pub(super) fn definition(&self, fact: FactId) -> Option<&Set> {
        self.replay.definitions.get(fact.index())?.as_ref()
    }

    /// Where a derived fact is true and false when the interview is over.
    pub fn derived(&self, id: DerivedId) -> Known {
        self.replay.derived(id)
    }

    /// What bits of answers can mean, whether the questions are asked or not: all of these together.
    pub(super) fn forms(&self) -> impl Iterator<Item = &Set> {
        let domain = &self.replay.domain;
        let groups = domain.groups.iter().map(|(_, set)| set);
        domain.well_formed.iter().chain(groups)
    }

    /// The facts that decide whether a fact is asked, and the fact itself.
    pub(super) fn asked_by(&self, fact: FactId) -> &[FactId] {
        let mut defining = self.constraints.iter().filter(|one| !one.is_group);
        let of_fact = defining.find(|one| one.facts.first() == Some(&fact));
        of_fact.map_or(&[], |one| &one.facts)
    }

    /// The facts whose bits a set looks at.
    pub(super) fn facts_of(&self, set: &Set) -> Vec<FactId> {
        let domain = &self.replay.domain;
        let bits = set.bits();
        let owners = bits.iter().filter_map(|bit| domain.owner(*bit));
        let mut places: Vec<usize> = owners.collect();
        places.sort_unstable();
        places.dedup();
        let facts = places
            .iter()
            .filter_map(|at| domain.order.get(*at).copied());
        let mut facts: Vec<FactId> = facts.collect();
        for related in &domain.relations {
            if bits.binary_search(&related.bit).is_ok() {
                for fact in [related.relation.first, related.relation.other] {
                    if !facts.contains(&fact) {
                        facts.push(fact);
                    }
                }
            }
        }
        facts
    }

    /// Gathers what bits may be together: forms, and when each fact is asked. The first fact of a constraint is the one
    /// it defines.
    fn constrain(&mut self) {
        let domain = &self.replay.domain;
        let mut constraints = Vec::new();
        for (fact, form) in domain.order.iter().zip(&domain.well_formed) {
            let Some(Some(definition)) = self.replay.definitions.get(fact.index()) else {
                continue;
            };
            let set = domain.asked(*fact).same_as(definition).and(form);
            let mut facts = vec![*fact];
            facts.extend(
                self.facts_of(definition)
                    .into_iter()
                    .filter(|other| other != fact),
            );
            constraints.push(Constraint {
                relates: relates(domain, &set),
                number: self.memory.constraint(&set),
                set,
                facts,
                is_group: false,
            });
        }
        for (members, set) in &domain.groups {
            // What days there can be is needed as soon as one of them is looked at.
            for fact in members {
                let mut facts = vec![*fact];
                facts.extend(members.iter().filter(|other| *other != fact).copied());
                constraints.push(Constraint {
                    set: set.clone(),
                    facts,
                    is_group: true,
                    relates: true,
                    number: self.memory.constraint(set),
                });
            }
        }
        self.constraints = constraints;
    }

    /// Looks at every outcome; those that ask about others in a second round.
    fn consider(&mut self) {
        let pack = self.pack();
        let space = self.space().clone();
        let mut found: Vec<Option<OutcomeSets>> = vec![None; pack.outcomes.len()];
        for second_round in [false, true] {
            for (outcome, slot) in pack.outcomes.iter().zip(&mut found) {
                if outcome.when.asks_about_outcomes() == second_round {
                    *slot = Some(self.outcome_sets(outcome));
                }
            }
            if !second_round {
                for sets in found.iter().flatten() {
                    let [applying, possible] = &mut self.lawyers;
                    applying.push(sets.applies.and(&sets.lawyer_first));
                    possible.push(sets.possible.and(&sets.lawyer_first));
                }
                for sets in &mut self.lawyers {
                    sets.retain(|set| !set.is_none());
                }
                // Together they would make one large diagram; so whether there is any is a bit of its own.
                let [certain, open] = self.replay.domain.lawyer.map(|bit| space.bit(bit));
                self.replay.lawyer = Some(Known {
                    no: !&open,
                    yes: certain,
                });
            }
        }
        self.outcomes = found.into_iter().flatten().collect();
    }

    fn outcome_sets(&self, outcome: &Outcome) -> OutcomeSets {
        let space = self.space();
        let walked = self.replay.walks(&outcome.trees);
        let truth = self.truth(&outcome.when);
        let deadlines: Vec<(DeadlineId, Set, Dated)> = outcome
            .deadlines
            .iter()
            .map(|item| (item.id, self.shows(item), self.deadline(item.id)))
            .collect();
        let urgent = |urgency: Urgency| {
            let mut set = space.constant(outcome.urgency <= urgency);
            for raise in outcome
                .urgent_when
                .iter()
                .filter(|one| one.urgency <= urgency)
            {
                set = set.or(&self.truth(&raise.when).yes);
            }
            for (_, shown, dated) in &deadlines {
                set = set.or(&shown.and(&dated.now));
                if urgency == Urgency::Soon {
                    set = set.or(&shown.and(&dated.soon));
                }
            }
            set
        };
        OutcomeSets {
            applies: walked.and(&truth.yes),
            possible: walked.and(&truth.open()),
            now: urgent(Urgency::Now),
            soon: urgent(Urgency::Soon),
            lawyer_first: match &outcome.see_lawyer_first {
                Toggle::Fixed(first) => space.constant(*first),
                Toggle::When(when) => self.truth(when).yes,
            },
            deadlines,
        }
    }
}
