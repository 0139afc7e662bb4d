//! Nothing in a pack is for nobody.

use super::{Owner, Unreached, add};
use crate::engine::{Evaluation, Facts, Status, Truth, evaluate, invariants};
use crate::model::{Condition, FactId, Invariant, InvariantId, OutcomeId, Pack, TreeId, Used};
use crate::prove::search::Sought;
use crate::prove::{Model, Set};

/// Everything that somebody should reach, and whether somebody was seen to.
#[derive(Debug)]
pub(super) struct Reach<'p> {
    pack: &'p Pack,
    open: Vec<Goal<'p>>,
    /// Those of which it could not be told, on the day that is looked at, whether somebody reaches them.
    large: Vec<Goal<'p>>,
    count: usize,
}

/// Something to reach.
#[derive(Debug)]
enum Goal<'p> {
    Question(FactId),
    Outcome(OutcomeId),
    Invariant(InvariantId),
    /// A part of a condition that must be true, or, in a "not", false for somebody.
    Part {
        owner: Owner,
        part: &'p Condition,
        wanted: bool,
    },
}

impl<'p> Reach<'p> {
    /// Nothing was seen yet.
    pub(super) fn new(pack: &'p Pack) -> Self {
        let mut open = Vec::new();
        let mut asked = Vec::new();
        for (at, tree) in pack.trees.iter().enumerate() {
            parts(tree.when.as_ref(), Owner::Tree(at), &mut open);
            for (index, question) in tree.questions.iter().enumerate() {
                if !asked.contains(&question.fact) {
                    asked.push(question.fact);
                    open.push(Goal::Question(question.fact));
                }
                let owner = Owner::Question(at, index);
                parts(question.ask_when.as_ref(), owner, &mut open);
            }
        }
        for (at, derived) in pack.derived.iter().enumerate() {
            parts(Some(&derived.when), Owner::Derived(at), &mut open);
        }
        for (at, outcome) in pack.outcomes.iter().enumerate() {
            open.push(Goal::Outcome(OutcomeId::from(at)));
            for condition in outcome.conditions() {
                parts(Some(condition), Owner::Outcome(at), &mut open);
            }
        }
        let invariants = 0..pack.invariants.len();
        open.extend(invariants.map(|at| Goal::Invariant(InvariantId::from(at))));
        Self {
            pack,
            count: open.len(),
            open,
            large: Vec::new(),
        }
    }

    /// How much there is to reach.
    pub(super) fn len(&self) -> usize {
        self.count
    }

    /// Looks at one interview.
    pub(super) fn see(&mut self, evaluation: &Evaluation<'_>) {
        if !evaluation.path.is_complete() {
            return;
        }
        let pack = self.pack;
        let facts = &evaluation.path.facts;
        for goals in [&mut self.open, &mut self.large] {
            goals.retain(|goal| !is_reached(pack, goal, evaluation, facts));
        }
    }

    /// Looks among all interviews of a day for those who reach what nobody was seen to reach. The facts over which diagrams
    /// grew too large to tell; none: they did not.
    pub(super) fn search(&mut self, model: &Model<'_>) -> Option<Vec<FactId>> {
        let mut over = None;
        let mut failed = std::mem::take(&mut self.large);
        while let Some(goal) = self.open.pop() {
            match self.look(model, &goal) {
                Ok(true) => {}
                Ok(false) => failed.push(goal),
                Err(facts) => {
                    add(over.get_or_insert_default(), facts);
                    self.large.push(goal);
                }
            }
        }
        failed.reverse();
        self.open = failed;
        over
    }

    /// Looks in a part of everybody for what could not be told of all of them, until it cannot be told there either.
    pub(super) fn search_part(&mut self, part: &Model<'_>) -> Option<Vec<FactId>> {
        let mut failed = Vec::new();
        let mut over = None;
        while over.is_none()
            && let Some(goal) = self.large.pop()
        {
            match self.look(part, &goal) {
                Ok(true) => {}
                Ok(false) => failed.push(goal),
                Err(facts) => {
                    over = Some(facts);
                    failed.push(goal);
                }
            }
        }
        self.large.extend(failed);
        over
    }

    /// Looks for somebody who reaches a goal. An error: the facts over which diagrams grew too large to tell.
    fn look(&mut self, model: &Model<'_>, goal: &Goal<'_>) -> Result<bool, Vec<FactId>> {
        let set = goal.set(model);
        match model.search(&set) {
            Sought::Nobody => Ok(false),
            Sought::TooLarge => Err(model.facts_of(&set)),
            Sought::Somebody(trace) => {
                // One person often reaches much.
                if let Some(answers) = model.answers_on(&trace) {
                    self.see(&evaluate(self.pack, &answers, model.on()));
                }
                Ok(true)
            }
        }
    }

    /// What nobody reaches.
    pub(super) fn unreached(&self) -> Vec<Unreached> {
        let mut found: Vec<Unreached> = Vec::new();
        let whole = |owner: Owner, found: &[Unreached]| {
            found.iter().any(|one| match (one, owner) {
                (Unreached::Outcome(id), Owner::Outcome(at)) => id.index() == at,
                (Unreached::Part(other, _), _) => *other == owner,
                _ => false,
            })
        };
        for goal in self.open.iter().chain(&self.large) {
            match goal {
                Goal::Question(fact) => found.push(Unreached::Question(*fact)),
                // What a dated parameter switches off is reached on the day it is switched on.
                Goal::Outcome(id) if self.pack.outcome(*id).when.asks_for_parameters() => {}
                Goal::Outcome(id) => found.push(Unreached::Outcome(*id)),
                Goal::Invariant(id) => found.push(Unreached::Invariant(*id)),
                Goal::Part { .. } => {}
            }
        }
        for goal in self.open.iter().chain(&self.large) {
            if let Goal::Part { owner, part, .. } = goal
                && !self.is_switched(*owner, part)
                && !whole(*owner, &found)
                && let Some(fact) = self.first_fact(part)
            {
                found.push(Unreached::Part(*owner, fact));
            }
        }
        found
    }

    /// Whether a dated parameter may have switched it off.
    fn is_switched(&self, owner: Owner, part: &Condition) -> bool {
        let mut used = Used::nothing(self.pack);
        used.condition(self.pack, part);
        let outcome = match owner {
            Owner::Outcome(at) => self.pack.outcomes.get(at),
            _ => None,
        };
        used.numbers.contains(&true)
            || outcome.is_some_and(|outcome| outcome.when.asks_for_parameters())
    }

    fn first_fact(&self, part: &Condition) -> Option<FactId> {
        let mut used = Used::nothing(self.pack);
        used.condition(self.pack, part);
        used.facts.iter().position(|used| *used).map(FactId::from)
    }
}

impl Goal<'_> {
    fn set(&self, model: &Model<'_>) -> Set {
        match self {
            Self::Question(fact) => model.asked(*fact),
            Self::Outcome(id) => model.outcome(*id).applies.clone(),
            Self::Invariant(id) => concerned(model, model.pack().invariant(*id)),
            Self::Part {
                owner,
                part,
                wanted,
            } => {
                let known = model.truth(part);
                let set = if *wanted { known.yes } else { known.no };
                match owner {
                    Owner::Outcome(at) => set.and(&model.outcome(OutcomeId::from(*at)).stands()),
                    Owner::Question(tree, _) => set.and(&model.walked(TreeId::from(*tree))),
                    Owner::Tree(_) | Owner::Derived(_) => set,
                }
            }
        }
    }
}

/// Interviews to which an invariant promises something.
pub(super) fn concerned(model: &Model<'_>, invariant: &Invariant) -> Set {
    let all = || model.space().all();
    let when = invariant.when.as_ref();
    let set = when.map_or_else(all, |when| model.truth(when).yes);
    if invariant.when_applies.is_empty() {
        return set;
    }
    let applies = invariant
        .when_applies
        .iter()
        .fold(model.space().none(), |sum, id| {
            sum.or(&model.outcome(*id).applies)
        });
    set.and(&applies)
}

fn is_reached(
    pack: &Pack,
    goal: &Goal<'_>,
    evaluation: &Evaluation<'_>,
    facts: &Facts<'_>,
) -> bool {
    let stands = |id: OutcomeId| evaluation.outcomes.iter().find(|one| one.id == id);
    match goal {
        Goal::Question(fact) => facts.is_asked(*fact),
        Goal::Outcome(id) => stands(*id).is_some_and(|one| one.status == Status::Applies),
        Goal::Invariant(id) => invariants::is_promised(pack, evaluation, *id),
        Goal::Part {
            owner,
            part,
            wanted,
        } => {
            let in_context = match owner {
                Owner::Outcome(at) => stands(OutcomeId::from(*at)).is_some(),
                Owner::Question(tree, _) => evaluation.path.walked.contains(&TreeId::from(*tree)),
                Owner::Tree(_) | Owner::Derived(_) => true,
            };
            in_context && facts.truth(part) == Truth::from(*wanted)
        }
    }
}

/// Adds the parts of a condition that somebody should make true, or, within a "not", false.
fn parts<'p>(condition: Option<&'p Condition>, owner: Owner, goals: &mut Vec<Goal<'p>>) {
    fn add<'p>(part: &'p Condition, wanted: bool, owner: Owner, goals: &mut Vec<Goal<'p>>) {
        match part {
            Condition::All(parts) | Condition::Any(parts) => {
                for part in parts {
                    add(part, wanted, owner, goals);
                }
            }
            Condition::Not(part) => {
                add(part, !wanted, owner, goals);
                return;
            }
            _ => {}
        }
        goals.push(Goal::Part {
            owner,
            part,
            wanted,
        });
    }
    if let Some(condition) = condition {
        add(condition, true, owner, goals);
    }
}
