//! The things of a pack in order: trees with their questions, then what questions lead to.

use crate::{
    engine::mentioned,
    model::{Condition, FactId, Pack, Tree},
};

/// Something an author can walk to, by the id it is written under, so that it is found again after a change.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Topic {
    /// The pack as a whole.
    Pack,
    /// A tree.
    Tree(Box<str>),
    /// A question of a tree, by the fact it fixes.
    Question(Box<str>, Box<str>),
    /// All things of a kind.
    Section(Section),
    /// An outcome.
    Outcome(Box<str>),
    /// A derived fact.
    Derived(Box<str>),
    /// A deadline.
    Deadline(Box<str>),
}

/// Things of a kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Section {
    /// Outcomes.
    Outcomes,
    /// Derived facts.
    Derived,
    /// Deadlines.
    Deadlines,
}

impl Section {
    /// The word used in message ids.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Outcomes => "outcomes",
            Self::Derived => "derived",
            Self::Deadlines => "deadlines",
        }
    }
}

/// A row of the outline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// What stands there.
    pub topic: Topic,
    /// How far in: of a question, by how many earlier questions of its tree must be answered in a certain way, one after
    /// the other, before it is asked.
    pub depth: usize,
}

/// Every thing of a pack, in the order in which it is walked.
pub(super) fn outline(pack: &Pack) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut push = |topic, depth| rows.push(Row { topic, depth });
    push(Topic::Pack, 0);
    for tree in &pack.trees {
        push(Topic::Tree(tree.name.clone()), 0);
        for (question, depth) in tree.questions.iter().zip(depths(pack, tree)) {
            let fact = pack.fact(question.fact).name.clone();
            push(Topic::Question(tree.name.clone(), fact), depth);
        }
    }
    push(Topic::Section(Section::Outcomes), 0);
    for outcome in &pack.outcomes {
        push(Topic::Outcome(outcome.name.clone()), 1);
    }
    push(Topic::Section(Section::Derived), 0);
    for derived in &pack.derived {
        push(Topic::Derived(derived.name.clone()), 1);
    }
    push(Topic::Section(Section::Deadlines), 0);
    for deadline in &pack.deadlines {
        push(Topic::Deadline(deadline.name.clone()), 1);
    }
    rows
}

/// How deep each question of a tree lies: 1 when it is always asked, otherwise one deeper than the deepest it looks at.
fn depths(pack: &Pack, tree: &Tree) -> Vec<usize> {
    let mut depths: Vec<usize> = Vec::with_capacity(tree.questions.len());
    for question in &tree.questions {
        let depth = question.ask_when.as_ref().map_or(1, |when| {
            let facts = mentioned(pack, when);
            let earlier = tree.questions.iter().zip(&depths);
            let looked_at = earlier.filter(|(other, _)| facts.contains(&other.fact));
            1 + looked_at.map(|(_, depth)| *depth).max().unwrap_or(1)
        });
        depths.push(depth);
    }
    depths
}

/// The facts that some conditions look at, each once, also through derived facts and deadlines.
pub(super) fn looked_at<'c>(
    pack: &Pack,
    conditions: impl Iterator<Item = &'c Condition>,
) -> Vec<FactId> {
    let mut facts: Vec<FactId> = conditions.flat_map(|one| mentioned(pack, one)).collect();
    facts.sort_unstable();
    facts.dedup();
    facts
}
