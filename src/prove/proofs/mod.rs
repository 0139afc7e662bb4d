//! What is proved of every complete interview of a pack, on every day on which its law differs.
//!
//! A proof looks for an interview that breaks a claim, among all of them. What it finds is confirmed by the engine before
//! it is told, and made as small as single changes make it. What cannot be decided is told as that, never as proved.

mod advice;
mod areas;
mod promise;
mod reach;

use std::cell::Cell;

use jiff::civil::Date;
use num_bigint::BigUint;

use super::memory::Memory;
use super::search::Sought;
use super::{BUDGET, Model, Set, smallest};
use crate::engine::{Evaluation, evaluate};
use crate::model::{Answers, FactId, InvariantId, OutcomeId, Pack};

/// What is proved. The name is stable: results and messages use it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Claim {
    /// Every interview ends: each question looks back only and is asked once.
    Ends,
    /// Every complete interview ends in an outcome that applies and shows a step.
    Advises,
    /// Every complete interview names somebody who helps.
    Helps,
    /// Every outcome that applies shows a step.
    Steps,
    /// Every tree, question, answer, outcome, derived fact and part of a condition is somebody's.
    Reaches,
    /// No outcome stays undetermined for a person who knew everything it looks at.
    Decides,
    /// Outcomes that exclude each other never apply together.
    Excludes,
    /// No language changes a result.
    Languages,
    /// Every invariant holds.
    Promises,
}

impl Claim {
    /// Every claim, in the order in which they are told.
    pub const ALL: [Self; 9] = [
        Self::Ends,
        Self::Advises,
        Self::Helps,
        Self::Steps,
        Self::Reaches,
        Self::Decides,
        Self::Excludes,
        Self::Languages,
        Self::Promises,
    ];

    /// The word used in results and message ids.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Ends => "ends",
            Self::Advises => "advises",
            Self::Helps => "helps",
            Self::Steps => "steps",
            Self::Reaches => "reaches",
            Self::Decides => "decides",
            Self::Excludes => "excludes",
            Self::Languages => "languages",
            Self::Promises => "promises",
        }
    }
}

/// An interview that shows something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Example {
    /// The day it was held.
    pub on: Date,
    /// The answers.
    pub answers: Answers,
}

/// Something nobody reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unreached {
    /// The question of a fact.
    Question(FactId),
    /// An outcome.
    Outcome(OutcomeId),
    /// An invariant promises nobody anything.
    Invariant(InvariantId),
    /// A part of a condition is never true.
    Part(Owner, FactId),
}

/// What a condition belongs to, by its position in the pack.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Owner {
    /// A tree.
    Tree(usize),
    /// A question, by tree and position in it.
    Question(usize, usize),
    /// A derived fact.
    Derived(usize),
    /// An outcome.
    Outcome(usize),
}

/// What came of the proofs of a pack.
#[derive(Debug, Default)]
pub struct Proofs {
    /// The days looked at, ascending.
    pub days: Vec<Date>,
    /// How many combinations of answers to all questions there are on all these days together. Answers between which no
    /// rule can tell a difference count once; each combination leads to one complete interview.
    pub combinations: BigUint,
    /// How many single statements each claim is made of.
    pub statements: Vec<(Claim, usize)>,
    /// What nobody reaches on any of the days.
    pub unreached: Vec<Unreached>,
    /// Outcomes that stay undetermined, with the facts that would have decided.
    pub undetermined: Vec<(OutcomeId, Vec<FactId>, Example)>,
    /// Outcomes that exclude each other and apply together.
    pub together: Vec<(OutcomeId, OutcomeId, Example)>,
    /// Outcomes that apply without showing a step.
    pub without_step: Vec<(OutcomeId, Example)>,
    /// An interview that gives nothing to do.
    pub empty: Option<Example>,
    /// An interview that names nobody who helps.
    pub helpless: Option<Example>,
    /// Invariants that do not hold.
    pub broken: Vec<(InvariantId, Example)>,
    /// What could not be decided, with the facts that the diagrams grew large over: it was tried, not proved.
    pub undecided: Vec<(Claim, Vec<FactId>)>,
    /// What was too large to prove for everybody at once, and was proved for one part of everybody after another: in how
    /// many parts, and over which facts the diagrams grew.
    pub in_parts: Vec<(Claim, usize, Vec<FactId>)>,
}

impl Proofs {
    /// Whether a claim holds for everybody, as far as was proved.
    pub fn holds(&self, claim: Claim) -> bool {
        match claim {
            Claim::Ends | Claim::Languages => true,
            Claim::Advises => self.empty.is_none(),
            Claim::Helps => self.helpless.is_none(),
            Claim::Steps => self.without_step.is_empty(),
            Claim::Reaches => self.unreached.is_empty(),
            Claim::Decides => self.undetermined.is_empty(),
            Claim::Excludes => self.together.is_empty(),
            Claim::Promises => self.broken.is_empty(),
        }
    }

    /// In how many parts of everybody a claim was proved on the day that took most; none: everywhere at once.
    pub fn parts(&self, claim: Claim) -> Option<usize> {
        let mut parted = self.in_parts.iter();
        let found = parted.find(|(other, ..)| *other == claim);
        found.map(|(_, parts, _)| *parts)
    }

    fn parted(&mut self, claim: Claim, parts: usize, over: Vec<FactId>) {
        let mut known = self.in_parts.iter_mut();
        match known.find(|(other, ..)| *other == claim) {
            Some((_, most, facts)) => {
                *most = parts.max(*most);
                add(facts, over);
            }
            None => self.in_parts.push((claim, parts, over)),
        }
    }

    fn undecided(&mut self, claim: Claim, over: Vec<FactId>) {
        let mut known = self.undecided.iter_mut();
        match known.find(|(other, _)| *other == claim) {
            Some((_, facts)) => add(facts, over),
            None => self.undecided.push((claim, over)),
        }
    }

    /// Whether a claim was decided, and not only tried.
    pub fn is_decided(&self, claim: Claim) -> bool {
        self.undecided.iter().all(|(other, _)| *other != claim)
    }
}

/// The days on which the law of a pack differs, from its earliest day on, and two more: that of its law, and the day of
/// the run where the pack answers for it.
pub fn days(pack: &Pack, on: Date) -> Vec<Date> {
    let durations = pack.durations.iter().flat_map(|named| named.value.days());
    let numbers = pack.numbers.iter().flat_map(|named| named.value.days());
    let fees = pack.fees.iter().flat_map(|table| table.values.days());
    let mut days: Vec<Date> = durations
        .chain(numbers)
        .chain(fees)
        .chain([pack.as_of, on])
        .collect();
    days.retain(|day| *day >= pack.earliest);
    days.sort_unstable();
    days.dedup();
    days
}

/// Proves every claim on some days, with interviews that are known to help: what they reach needs no searching. The
/// watcher is told before each piece of work which claim it is for; none: the model of a day.
pub fn prove(
    pack: &Pack,
    days: Vec<Date>,
    known: &[Example],
    watch: &mut dyn FnMut(Option<Claim>),
) -> Proofs {
    prove_within(pack, days, known, BUDGET, watch)
}

/// Proves the same with diagrams of no more nodes than a budget.
pub fn prove_within(
    pack: &Pack,
    days: Vec<Date>,
    known: &[Example],
    budget: usize,
    watch: &mut dyn FnMut(Option<Claim>),
) -> Proofs {
    let mut proofs = Proofs::default();
    watch(Some(Claim::Reaches));
    let mut reach = reach::Reach::new(pack);
    for example in known {
        reach.see(&evaluate(pack, &example.answers, example.on));
    }
    let mut memory = Memory::default();
    let mut hints = Hints::default();
    for on in &days {
        watch(None);
        let model = Model::with(pack, *on, budget, &memory);
        memory = model.memory.clone();
        for claim in Claim::ALL {
            watch(Some(claim));
            let mut attempt = |part: &Model<'_>| {
                let models = [part, &model];
                Prover::attempt(models, &mut proofs, &mut hints, &mut reach, claim)
            };
            let Err(over) = attempt(&model) else {
                continue;
            };
            match areas::in_parts(&model, over.clone(), &mut attempt) {
                Ok(parts) => proofs.parted(claim, parts, over),
                Err(over) => proofs.undecided(claim, over),
            }
        }
    }
    watch(Some(Claim::Reaches));
    proofs.unreached = reach.unreached();
    proofs.days = days;
    proofs
}

/// Proves claims on one day.
struct Prover<'m, 'p, 'r> {
    model: &'m Model<'p>,
    /// The model of everybody, where this is the one of a part.
    whole: &'m Model<'p>,
    proofs: &'r mut Proofs,
    hints: &'r mut Hints,
    /// The facts of what could not be told; none: everything could.
    over: Option<Vec<FactId>>,
    /// Whether somebody was found who is none for the engine: looking at fewer people at once does not help there.
    is_unconfirmed: Cell<bool>,
}

/// Outcomes that were found to give everybody something to do, or somebody to turn to, on another day: so they are the
/// first to be looked at.
#[derive(Default)]
struct Hints {
    advising: Vec<OutcomeId>,
    helping: Vec<OutcomeId>,
}

/// What came of looking for somebody.
enum Found {
    Nobody,
    Somebody(Example),
    /// It grew too large, or the interview found is none for the engine.
    Undecided,
}

impl Prover<'_, '_, '_> {
    /// Tries to prove a claim of everybody in the first model, which is a part of the second, or the same. An error, with the facts over which diagrams grew, where some of it
    /// stays open.
    fn attempt(
        [model, whole]: [&Model<'_>; 2],
        proofs: &mut Proofs,
        hints: &mut Hints,
        reach: &mut reach::Reach<'_>,
        claim: Claim,
    ) -> Result<(), Vec<FactId>> {
        let mut prover = Prover {
            model,
            whole,
            proofs,
            hints,
            over: None,
            is_unconfirmed: Cell::new(false),
        };
        let statements = match claim {
            Claim::Ends => prover.ends(),
            Claim::Advises => prover.advises(),
            Claim::Helps => prover.helps(),
            Claim::Steps => prover.steps(),
            Claim::Reaches => {
                prover.over = if prover.is_part() {
                    reach.search_part(model)
                } else {
                    reach.search(model)
                };
                reach.len()
            }
            Claim::Decides => prover.decides(),
            Claim::Excludes => prover.excludes(),
            // Rules see no text.
            Claim::Languages => 1,
            Claim::Promises => prover.promises(),
        };
        let (over, is_unconfirmed) = (prover.over, prover.is_unconfirmed.get());
        let mut known = proofs.statements.iter_mut();
        match known.find(|(other, _)| *other == claim) {
            Some((_, count)) => *count = statements.max(*count),
            None => proofs.statements.push((claim, statements)),
        }
        match over {
            None => Ok(()),
            Some(over) if is_unconfirmed => {
                proofs.undecided(claim, over);
                Ok(())
            }
            Some(over) => Err(over),
        }
    }

    /// The smallest interview in a set for which something holds in the engine too.
    fn find(&self, set: &Set, holds: impl Fn(&Evaluation<'_>) -> bool) -> Found {
        if self.is_given_up() {
            return Found::Undecided;
        }
        match self.model.search(set) {
            Sought::Nobody => Found::Nobody,
            Sought::TooLarge => Found::Undecided,
            Sought::Somebody(trace) => {
                let (pack, on) = (self.model.pack(), self.model.on());
                let near = self.model.smallest_on(&trace, set);
                let confirmed = near.and_then(|one| smallest(pack, on, one, &holds));
                match confirmed {
                    Some(answers) => Found::Somebody(Example { on, answers }),
                    None => self.unconfirmed(),
                }
            }
        }
    }

    /// Whether only a part of everybody is looked at.
    fn is_part(&self) -> bool {
        !std::ptr::eq(self.model, self.whole)
    }

    /// Whether it is known already that this part has to be parted further.
    fn is_given_up(&self) -> bool {
        self.is_part() && self.over.is_some()
    }

    /// Somebody was found who is none for the engine.
    fn unconfirmed(&self) -> Found {
        self.is_unconfirmed.set(true);
        Found::Undecided
    }

    /// Something about a set could not be told.
    fn undecided(&mut self, set: &Set) {
        let over = self.over.get_or_insert_default();
        add(over, self.model.facts_of(set));
    }

    /// Every question is said of questions before it, so each answer leads on and none leads back: that is how a pack
    /// is read. What is left to do is to count.
    fn ends(&mut self) -> usize {
        self.proofs.combinations += self.model.combinations();
        let trees = self.model.pack().trees.iter();
        trees.map(|tree| tree.questions.len()).sum()
    }
}

/// Adds facts that are not there yet.
fn add(to: &mut Vec<FactId>, facts: Vec<FactId>) {
    for fact in facts {
        if !to.contains(&fact) {
            to.push(fact);
        }
    }
}
