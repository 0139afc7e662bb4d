//! One conversation, without a screen.
//!
//! An [`Interview`] holds the answers and nothing that can be derived from them. Both frontends, the screen and line
//! mode, walk this same interview: what one can do, the other can do.

mod change;

use jiff::civil::Date;
use zeroize::Zeroize;

pub use change::{ChangePreview, DeadlineChange};

use crate::{
    engine::{self, Evaluation, Path, Status},
    model::{Answers, FactId, FactKind, OutcomeId, Pack, TreeId, Urgency, Value},
};

/// A conversation about one person.
pub struct Interview<'a> {
    pack: &'a Pack,
    on: Date,
    answers: Answers,
    /// The question looked at, when it is not the next open one.
    revisiting: Option<FactId>,
    /// Urgent outcomes the person has been told of already.
    told: Vec<OutcomeId>,
}

/// What to ask now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuestionView {
    /// The fact the question fixes.
    pub fact: FactId,
    /// The tree it belongs to.
    pub tree: TreeId,
    /// What sort of answer it takes.
    pub kind: FactKind,
    /// The answer given before, when the person came back to it.
    pub answer: Option<Value>,
    /// Whether this is a question that was answered before.
    pub revisited: bool,
}

/// How far the conversation is. The path branches, so the end is a range, not a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// Questions answered.
    pub answered: usize,
    /// Questions that will certainly still be asked.
    pub to_come: usize,
    /// Questions that may be asked as well, depending on the answers.
    pub may_follow: usize,
}

/// A question on the path with its answer, for the review of all answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Answered {
    /// The tree.
    pub tree: TreeId,
    /// The fact.
    pub fact: FactId,
    /// The answer.
    pub value: Value,
}

impl<'a> Interview<'a> {
    /// Starts a conversation for a day.
    pub fn new(pack: &'a Pack, on: Date) -> Self {
        Self::resume(pack, on, Answers::new())
    }

    /// Goes on from answers given before.
    pub fn resume(pack: &'a Pack, on: Date, answers: Answers) -> Self {
        Self {
            pack,
            on,
            answers,
            revisiting: None,
            told: Vec::new(),
        }
    }

    /// The rules.
    pub fn pack(&self) -> &'a Pack {
        self.pack
    }

    /// The day the guide is run for.
    pub fn on(&self) -> Date {
        self.on
    }

    /// All answers ever given, also those that no longer count.
    pub fn answers(&self) -> &Answers {
        &self.answers
    }

    /// The path for the answers.
    pub fn path(&self) -> Path<'_> {
        engine::walk(self.pack, &self.answers, self.on)
    }

    /// What the answers come to.
    pub fn evaluate(&self) -> Evaluation<'_> {
        engine::evaluate(self.pack, &self.answers, self.on)
    }

    /// The question to show: the one gone back to, or the next open one; none when everything is answered.
    pub fn question(&self) -> Option<QuestionView> {
        let path = self.path();
        let revisiting = self.revisiting.filter(|fact| path.facts.is_asked(*fact));
        let fact = revisiting.or_else(|| path.next())?;
        let tree = path
            .asked
            .iter()
            .find(|(_, asked)| *asked == fact)
            .map(|(tree, _)| *tree)?;
        Some(QuestionView {
            fact,
            tree,
            kind: self.pack.fact(fact).kind,
            answer: self.answers.get(fact).copied(),
            revisited: revisiting.is_some(),
        })
    }

    /// Answers the question shown, and goes on to the next one after it.
    ///
    /// Coming from a question gone back to, the next one is shown too if it is on the path, so that a person can walk
    /// forwards through their answers; after the last answered one comes the next open question.
    pub fn answer(&mut self, fact: FactId, value: Value) {
        let walked_back = self.revisiting == Some(fact);
        self.answers.set(fact, value);
        self.revisiting = None;
        if walked_back {
            self.skip_answered(fact);
        }
    }

    /// Keeps the answer of the question shown and goes on.
    pub fn forward(&mut self) {
        if let Some(fact) = self.revisiting.take() {
            self.skip_answered(fact);
        }
    }

    /// Shows the answered question that follows a fact on the path, if the path goes on with one.
    fn skip_answered(&mut self, fact: FactId) {
        let path = engine::walk(self.pack, &self.answers, self.on);
        let mut after = path
            .asked
            .iter()
            .skip_while(|(_, asked)| *asked != fact)
            .skip(1);
        let next = after.next().map(|(_, fact)| *fact);
        self.revisiting = next.filter(|fact| path.facts.answer(*fact).is_some());
    }

    /// Goes one question back; false at the first one. Nothing is lost by it.
    pub fn back(&mut self) -> bool {
        let path = engine::walk(self.pack, &self.answers, self.on);
        let current = self
            .revisiting
            .filter(|fact| path.facts.is_asked(*fact))
            .or(path.next());
        let before = path
            .asked
            .iter()
            .map(|(_, fact)| *fact)
            .take_while(|fact| Some(*fact) != current)
            .filter(|fact| path.facts.answer(*fact).is_some())
            .last();
        let moved = before.is_some();
        if moved {
            self.revisiting = before;
        }
        moved
    }

    /// Goes to a question on the path; false when it is not on it.
    pub fn go_to(&mut self, fact: FactId) -> bool {
        let on_path = self.path().facts.is_asked(fact);
        if on_path {
            self.revisiting = self.answers.get(fact).map(|_| fact);
        }
        on_path
    }

    /// Leaves the question gone back to and shows the next open one.
    pub fn resume_at_open(&mut self) {
        self.revisiting = None;
    }

    /// Whether every question on the path is answered.
    pub fn is_complete(&self) -> bool {
        self.path().is_complete()
    }

    /// How far the conversation is.
    pub fn progress(&self) -> Progress {
        let path = self.path();
        Progress {
            answered: path.asked.len() - path.open.len(),
            to_come: path.open.len(),
            may_follow: path.may_follow,
        }
    }

    /// The questions on the path that have an answer, in order.
    pub fn review(&self) -> Vec<Answered> {
        let path = self.path();
        path.asked
            .iter()
            .filter_map(|(tree, fact)| {
                let value = *path.facts.answer(*fact)?;
                Some(Answered {
                    tree: *tree,
                    fact: *fact,
                    value,
                })
            })
            .collect()
    }

    /// Urgent outcomes that are certain and that the person has not been told of, the most urgent first.
    ///
    /// Call [`told`](Self::told) when they were shown.
    pub fn interruption(&self) -> Vec<OutcomeId> {
        self.evaluate()
            .outcomes
            .iter()
            .filter(|result| result.urgency == Urgency::Now && result.status == Status::Applies)
            .map(|result| result.id)
            .filter(|id| !self.told.contains(id))
            .collect()
    }

    /// Remembers that the person was told of urgent outcomes.
    pub fn told(&mut self, outcomes: &[OutcomeId]) {
        self.told.extend(outcomes);
    }

    /// What changing one answer would do. Nothing is changed.
    pub fn preview(&self, fact: FactId, value: Value) -> ChangePreview {
        change::preview(self.pack, self.on, &self.answers, fact, value)
    }
}

impl Drop for Interview<'_> {
    fn drop(&mut self) {
        self.answers.zeroize();
    }
}
