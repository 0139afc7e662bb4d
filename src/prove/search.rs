//! Looking for somebody in a set: whether an interview is there, and which.

use super::Model;
use super::domain::Domain;
use super::model::Constraint;
use super::set::Set;
use super::witness::{self, smallest, smallest_where};
use crate::engine::{Evaluation, evaluate, walk};
use crate::model::{Answers, FactId};

/// What came of looking for somebody.
#[derive(Debug)]
pub(super) enum Sought {
    /// No interview is in the set.
    Nobody,
    /// Some interview is, and this is a way to it.
    Somebody(Trace),
    /// A diagram grew too large.
    TooLarge,
}

/// What was left of a set while one question after another was taken out of it.
#[derive(Debug)]
pub(super) struct Trace {
    /// The facts from the last to the first, each with the set that still looked at it.
    stages: Vec<(FactId, Set)>,
    /// Whether it was looked at how dates are related.
    relates: bool,
}

/// What is looked at to see whether somebody is in a set.
pub(super) struct Needed<'m> {
    pub constraints: Vec<&'m Constraint>,
    /// The facts that these and the set look at.
    facts: Vec<FactId>,
    /// Whether it is looked at how dates are related.
    relates: bool,
}

impl Model<'_> {
    /// Whether some complete interview is in the set; none when the diagrams grow too large to tell.
    pub fn is_possible(&self, set: &Set) -> Option<bool> {
        match self.search(set) {
            Sought::Somebody(_) => Some(true),
            Sought::Nobody => Some(false),
            Sought::TooLarge => None,
        }
    }

    /// A complete interview in the set, made as small as single changes make it: the fewest answers, then the fewest
    /// chosen options. None when there is none, or nothing can be told.
    pub fn witness(&self, set: &Set) -> Option<Answers> {
        match self.search(set) {
            Sought::Somebody(trace) => self.smallest_on(&trace, set),
            Sought::Nobody | Sought::TooLarge => None,
        }
    }

    /// A complete interview in the set and in none of some others, made as small as single changes make it. None when
    /// there is none, or nothing can be told.
    pub fn witness_beside(&self, set: &Set, others: &[&Set]) -> Option<Answers> {
        let Sought::Somebody(trace) = self.search_beside(set, others) else {
            return None;
        };
        let mut all = others.iter().chain([&set]);
        let asks_lawyers = all.any(|set| self.asks_lawyers(set));
        self.smallest_at(&trace, asks_lawyers, |bits| {
            let mut others = others.iter();
            set.contains(bits) == Some(true)
                && others.all(|other| other.contains(bits) == Some(false))
        })
    }

    /// The smallest interview near the one a trace leads to that is still in the set.
    pub(super) fn smallest_on(&self, trace: &Trace, set: &Set) -> Option<Answers> {
        self.smallest_at(trace, self.asks_lawyers(set), |bits| {
            set.contains(bits) == Some(true)
        })
    }

    /// The smallest interview near the one a trace leads to whose bits are wanted. What outcomes there are need only be
    /// found out where it is asked whether one of them says "see a lawyer first".
    fn smallest_at(
        &self,
        trace: &Trace,
        asks_lawyers: bool,
        is_wanted: impl Fn(&[bool]) -> bool,
    ) -> Option<Answers> {
        let (pack, on) = (self.pack(), self.on());
        let answers = self.answers_on(trace)?;
        let is_assumed = |bits: &[bool]| {
            let mut assumed = self.space().assumed().iter();
            assumed.all(|(bit, is_set)| {
                let bit = bits.get(usize::from(*bit)).copied();
                bit.unwrap_or_default() == *is_set
            })
        };
        let is_wanted = |bits: &[bool]| is_assumed(bits) && is_wanted(bits);
        if asks_lawyers {
            return smallest(pack, on, answers, &|evaluation: &Evaluation<'_>| {
                is_wanted(&self.bits_of(&evaluation.path.facts))
            });
        }
        smallest_where(pack, on, answers, &|answers| {
            let facts = walk(pack, answers, on).facts;
            let is_unused = |fact: &FactId| !facts.is_asked(*fact);
            let unused = answers
                .iter()
                .map(|(fact, _)| fact)
                .filter(is_unused)
                .collect();
            is_wanted(&self.bits_of(&facts)).then_some(unused)
        })
    }

    /// Whether a set looks at whether any outcome says "see a lawyer first".
    fn asks_lawyers(&self, set: &Set) -> bool {
        let bits = set.bits();
        let mut lawyer = self.replay.domain.lawyer.iter();
        lawyer.any(|bit| bits.contains(bit))
    }

    /// Looks for an interview in a set. Whether any outcome says "see a lawyer first" is said of each of them in turn.
    pub(super) fn search(&self, set: &Set) -> Sought {
        if !self.asks_lawyers(set) {
            return self.eliminate(set);
        }
        let [certain, open] = self.replay.domain.lawyer;
        // Often nobody is there whatever the outcomes say.
        if let Sought::Nobody = self.eliminate(&set.without(&self.replay.domain.lawyer)) {
            return Sought::Nobody;
        }
        let [applying, possible] = &self.lawyers;
        let given = |is_certain, is_open| set.given(&[(certain, is_certain), (open, is_open)]);
        let mut is_unsure = false;
        let known = given(true, true);
        if !matches!(self.eliminate(&known), Sought::Nobody) {
            for one in applying {
                match self.eliminate(&known.and(one)) {
                    Sought::Nobody => {}
                    Sought::TooLarge => is_unsure = true,
                    found @ Sought::Somebody(_) => return found,
                }
            }
        }
        // Neither says so for certain, where it stays open, nor where nobody says so at all.
        let certain: Vec<&Set> = applying.iter().collect();
        let unknown = given(false, true);
        if !matches!(self.search_beside(&unknown, &certain), Sought::Nobody) {
            for one in possible {
                match self.search_beside(&unknown.and(one), &certain) {
                    Sought::Nobody => {}
                    Sought::TooLarge => is_unsure = true,
                    found @ Sought::Somebody(_) => return found,
                }
            }
        }
        let everything: Vec<&Set> = applying.iter().chain(possible).collect();
        match self.search_beside(&given(false, false), &everything) {
            Sought::Nobody if is_unsure => Sought::TooLarge,
            found => found,
        }
    }

    /// Looks for an interview in a set and in none of some others. All of them at once would make a large diagram, so
    /// only those are taken away that hold an interview found, and of these the one that leaves the least to say.
    fn search_beside(&self, set: &Set, others: &[&Set]) -> Sought {
        let mut taken = self.memory.taken(set);
        let known = taken.iter().filter_map(|at| others.get(*at));
        let mut rest = known.fold(set.clone(), |rest, other| rest.minus(other));
        while taken.len() <= others.len() {
            let Sought::Somebody(trace) = self.eliminate(&rest) else {
                break;
            };
            let Some(answers) = self.answers_on(&trace) else {
                return Sought::TooLarge;
            };
            let evaluation = evaluate(self.pack(), &answers, self.on());
            let bits = self.bits_of(&evaluation.path.facts);
            let holding = others.iter().enumerate();
            let holding = holding.filter(|(_, other)| other.contains(&bits) != Some(false));
            let least = holding
                .map(|(at, other)| (at, rest.minus(other)))
                .min_by_key(|(_, rest)| rest.size().unwrap_or(usize::MAX));
            let Some((at, less)) = least else {
                return Sought::Somebody(trace);
            };
            taken.push(at);
            rest = less;
        }
        self.memory.keep_taken(set, taken);
        self.eliminate(&rest)
    }

    /// Takes one question after another out of a set, from the last to the first: nobody later looks at it any more.
    fn eliminate(&self, set: &Set) -> Sought {
        if set.is_none() {
            return Sought::Nobody;
        }
        // Mostly it is enough to see when the facts that the set looks at are asked.
        if let Sought::Nobody = self.eliminate_by(set, self.near(set)) {
            return Sought::Nobody;
        }
        self.eliminate_by(set, self.needed(set))
    }

    /// Takes questions out of a set, looking at some constraints only. Whoever is found may break the others.
    fn eliminate_by(&self, set: &Set, needed: Needed<'_>) -> Sought {
        let Needed {
            mut constraints,
            facts,
            relates,
        } = needed;
        let numbers: Option<Vec<usize>> = constraints.iter().map(|one| one.number).collect();
        let question = set.key().zip(numbers);
        let is_known = |question| self.memory.is_empty(question);
        if question.as_ref().is_some_and(is_known) {
            return Sought::Nobody;
        }
        let mut current = set.clone();
        let mut stages = Vec::new();
        let order = &self.replay.domain.order;
        for fact in order.iter().rev().filter(|fact| facts.contains(fact)) {
            if current.is_none() {
                break;
            }
            let (of_fact, others): (Vec<_>, Vec<_>) = constraints
                .into_iter()
                .partition(|constraint| constraint.facts.contains(fact));
            constraints = others;
            for constraint in of_fact {
                current = current.and(&constraint.set);
            }
            stages.push((*fact, current.clone()));
            current = current.without(&self.bits(*fact));
        }
        if current.is_too_large() {
            Sought::TooLarge
        } else if current.is_none() {
            if let Some(question) = question {
                self.memory.keep_empty(question);
            }
            Sought::Nobody
        } else {
            Sought::Somebody(Trace { stages, relates })
        }
    }

    /// What says when the facts are asked that a set looks at, and not yet when the facts are asked that decide that.
    fn near(&self, set: &Set) -> Needed<'_> {
        let mut facts = self.looked_at(set);
        let defines = |one: &&Constraint| {
            let fact = one.facts.first();
            !one.is_group && fact.is_some_and(|fact| facts.contains(fact))
        };
        let constraints: Vec<&Constraint> = self.constraints.iter().filter(defines).collect();
        for fact in constraints.iter().flat_map(|one| &one.facts) {
            if !facts.contains(fact) {
                facts.push(*fact);
            }
        }
        Needed {
            constraints,
            facts,
            relates: false,
        }
    }

    /// The facts that a set looks at, and those of which something is assumed: somebody must be so.
    fn looked_at(&self, set: &Set) -> Vec<FactId> {
        let mut facts = self.facts_of(set);
        let domain = &self.replay.domain;
        for (bit, _) in self.space().assumed() {
            let place = domain.owner(*bit);
            let fact = place.and_then(|at| domain.order.get(at));
            if let Some(fact) = fact.filter(|fact| !facts.contains(fact)) {
                facts.push(*fact);
            }
        }
        facts
    }

    /// Everything that bears on a set.
    pub(super) fn needed(&self, set: &Set) -> Needed<'_> {
        let mut rest: Vec<&Constraint> = self.constraints.iter().collect();
        let mut facts = self.looked_at(set);
        let mut relates = relates(&self.replay.domain, set);
        // Whatever asks a fact is asked for as well. What days there can be matters once a relation is looked at.
        let mut constraints: Vec<&Constraint> = Vec::new();
        let mut at = 0;
        while let Some(fact) = facts.get(at).copied() {
            at += 1;
            let (of_fact, others) = rest.into_iter().partition(|constraint: &&Constraint| {
                constraint.facts.first() == Some(&fact) && (relates || !constraint.is_group)
            });
            rest = others;
            for constraint in &of_fact {
                if !relates && constraint.relates {
                    relates = true;
                    at = 0;
                }
                for fact in &constraint.facts {
                    if !facts.contains(fact) {
                        facts.push(*fact);
                    }
                }
            }
            constraints.extend::<Vec<_>>(of_fact);
        }
        Needed {
            constraints,
            facts,
            relates,
        }
    }

    /// Answers that lead through every stage, from the first question to the last.
    pub(super) fn answers_on(&self, trace: &Trace) -> Option<Answers> {
        let domain = &self.replay.domain;
        let asked: Vec<u16> = domain
            .variables
            .iter()
            .flatten()
            .map(|one| one.asked)
            .collect();
        let cost = |bit| u32::from(asked.contains(&bit));
        let mut chosen: Vec<(u16, bool)> = self.space().assumed().to_vec();
        for (fact, stage) in trace.stages.iter().rev() {
            let stage = stage.given(&chosen);
            let near = stage.and(&domain.plausible(*fact));
            let stage = if near.is_none() { stage } else { near };
            let bits = stage.cheapest(cost)?;
            let assumed = self.space().assumed().len();
            for bit in self.bits(*fact) {
                if chosen.iter().take(assumed).any(|(other, _)| *other == bit) {
                    continue;
                }
                chosen.push((bit, bits.get(usize::from(bit)).copied().unwrap_or_default()));
            }
        }
        let set_bits: Vec<u16> = chosen
            .iter()
            .filter(|(_, set)| *set)
            .map(|(bit, _)| *bit)
            .collect();
        let answers = witness::answers(domain, &set_bits, trace.relates)?;
        Some(witness::completed(domain.pack, domain.on, answers))
    }

    /// The bits that are decided when a fact is: its own, and those of relations to earlier facts.
    fn bits(&self, fact: FactId) -> Vec<u16> {
        let domain = &self.replay.domain;
        let Some(variable) = domain.variable(fact) else {
            return Vec::new();
        };
        let relations = domain.relations.iter().filter(|one| {
            let pair = [one.relation.first, one.relation.other];
            let last = domain.order.iter().rev().find(|fact| pair.contains(fact));
            last == Some(&fact)
        });
        variable
            .bits()
            .chain(relations.map(|one| one.bit))
            .collect()
    }
}

/// Whether a set looks at how dates are related.
pub(super) fn relates(domain: &Domain<'_>, set: &Set) -> bool {
    let bits = set.bits();
    let mut relations = domain.relations.iter();
    relations.any(|one| bits.binary_search(&one.bit).is_ok())
}
