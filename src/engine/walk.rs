//! The path: which questions are asked for these answers.

use jiff::civil::Date;

use super::{Facts, Truth};
use crate::model::{Answers, FactId, Pack, TreeId};

/// The questions on the way, and what is known from them.
#[derive(Debug, Clone)]
pub struct Path<'a> {
    /// The facts that count.
    pub facts: Facts<'a>,
    /// Questions on the path, in order, answered or open.
    pub asked: Vec<(TreeId, FactId)>,
    /// Questions on the path that have no answer yet, in order.
    pub open: Vec<FactId>,
    /// How many further questions may come, depending on answers not given yet.
    pub may_follow: usize,
    /// Trees that are walked.
    pub walked: Vec<TreeId>,
    /// Trees about which nothing can be said yet.
    pub undecided: Vec<TreeId>,
}

impl Path<'_> {
    /// The question to ask now; none when the interview is complete.
    pub fn next(&self) -> Option<FactId> {
        self.open.first().copied()
    }

    /// Whether every question on the path is answered.
    pub fn is_complete(&self) -> bool {
        self.open.is_empty()
    }
}

/// Walks the trees for a set of answers.
///
/// A question is on the path when its condition is true for the facts asked before it. An open question does not stop
/// the walk: what is known beyond it still counts, so that a half-told story gets the advice it already allows.
pub fn walk<'a>(pack: &'a Pack, answers: &'a Answers, on: Date) -> Path<'a> {
    let mut path = Path {
        facts: Facts::new(pack, answers, on),
        asked: Vec::with_capacity(pack.facts.len()),
        open: Vec::new(),
        may_follow: 0,
        walked: Vec::with_capacity(pack.trees.len()),
        undecided: Vec::new(),
    };
    for (index, tree) in pack.trees.iter().enumerate() {
        let id = TreeId::from(index);
        let walked = tree
            .when
            .as_ref()
            .map_or(Truth::True, |when| path.facts.truth(when));
        match walked {
            Truth::True => path.walked.push(id),
            Truth::Undetermined => path.undecided.push(id),
            Truth::False => continue,
        }
        for question in &tree.questions {
            if path.facts.is_asked(question.fact) {
                continue;
            }
            let asked = question
                .ask_when
                .as_ref()
                .map_or(Truth::True, |when| path.facts.truth(when));
            match walked.and(asked) {
                Truth::True => {
                    path.facts.ask(question.fact);
                    path.asked.push((id, question.fact));
                    if path.facts.answer(question.fact).is_none() {
                        path.open.push(question.fact);
                    }
                }
                // Conditions look back only: with nothing open so far, what is undetermined stays so for good.
                Truth::Undetermined if !path.open.is_empty() => {
                    if path.facts.wait_for(question.fact) {
                        path.may_follow += 1;
                    }
                }
                Truth::Undetermined | Truth::False => {}
            }
        }
    }
    path
}
