//! One question: what is asked, the answer as it is being given, and beside it help.

use super::{Head, Preview, Screen, Told, Turn};
use crate::{
    interview::{Interview, QuestionView},
    locale::key,
    model::{FactId, Value},
    tui::{
        desk::{Desk, Mode},
        flow::{Flow, Lead},
        keys::{Command, Place},
        theme::Role,
        widgets::input::{Given, Input},
    },
};

/// One question.
pub(crate) struct Question {
    fact: FactId,
    input: Input,
    /// Whether help is shown: why it is asked, how to find the answer, and notes for the helper.
    help: bool,
    origin: Origin,
}

/// Where the question was opened from.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Origin {
    /// The interview goes on from here.
    Interview,
    /// The list of answers, to which it returns.
    Answers,
}

impl Question {
    /// The question the interview is at.
    pub(crate) fn at_hand(desk: &mut Desk<'_>) -> Option<Self> {
        let interview = desk.interview.as_ref()?;
        let Some(view) = interview.question() else {
            // Everything is answered: the last question is shown, and the plan comes over it.
            let last = interview.review().last()?.fact;
            let answer = interview.answers().get(last).copied();
            let pack = interview.pack();
            let input = Input::new(desk, pack, last, answer.as_ref());
            return Some(Self::with(last, input));
        };
        let pack = interview.pack();
        let QuestionView { fact, answer, .. } = view;
        let input = match desk.drafts.remove(&fact) {
            Some(mut draft) => {
                draft.relabel(desk, pack, fact);
                draft
            }
            None => Input::new(desk, pack, fact, answer.as_ref()),
        };
        Some(Self::with(fact, input))
    }

    fn with(fact: FactId, input: Input) -> Self {
        Self {
            fact,
            input,
            help: false,
            origin: Origin::Interview,
        }
    }

    /// The same question, opened from the list of answers.
    pub(crate) fn opened_from_answers(mut self) -> Self {
        self.origin = Origin::Answers;
        self
    }

    pub(crate) fn fact(&self) -> FactId {
        self.fact
    }

    pub(crate) fn is_from_answers(&self) -> bool {
        self.origin == Origin::Answers
    }

    pub(crate) fn has_help_open(&self) -> bool {
        self.help
    }

    pub(crate) fn place(&self) -> Place {
        self.input.place()
    }

    pub(crate) fn relabel(&mut self, desk: &Desk<'_>) {
        if let Some(pack) = desk.pack {
            self.input.relabel(desk, pack, self.fact);
        }
    }

    /// Shows another question in the same place; the help stays open.
    pub(crate) fn follow(&mut self, desk: &mut Desk<'_>) {
        if let Some(next) = Self::at_hand(desk) {
            self.fact = next.fact;
            self.input = next.input;
        }
    }

    pub(crate) fn tell(&mut self, told: Told<'_>, desk: &mut Desk<'_>) -> Turn {
        let given = match told {
            Told::Command(Command::Help) => {
                self.help = !self.help;
                return Turn::Changed;
            }
            Told::Command(Command::Back) if self.help => {
                self.help = false;
                return Turn::Changed;
            }
            Told::Command(command) => self.input.command(command),
            Told::Digit(digit) => self.input.digit(digit),
            Told::Char(c) => self.input.char(c),
            Told::Pick(item) => self.input.pick(item),
            Told::Saved(_)
            | Told::NotSaved(_)
            | Told::Printer(_)
            | Told::Printed
            | Told::NotPrinted(_) => Given::Nothing,
        };
        match (given, told) {
            (Given::Answer(value), _) => self.answer(value, desk),
            (Given::Changed, _) => Turn::Changed,
            (Given::Nothing, Told::Command(Command::Back)) => self.back(desk),
            (Given::Nothing, Told::Command(Command::Forward)) => self.forward(desk),
            (Given::Nothing, _) => Turn::Nothing,
        }
    }

    fn answer(&mut self, value: Value, desk: &mut Desk<'_>) -> Turn {
        let Some(interview) = &mut desk.interview else {
            return Turn::Nothing;
        };
        let before = interview.answers().get(self.fact).copied();
        if before.is_some_and(|before| before != value) && self.asks_first(interview, value) {
            return Turn::Open(Screen::Preview(Preview::new(self.fact, value)));
        }
        interview.answer(self.fact, value);
        desk.drafts.remove(&self.fact);
        Turn::Taken
    }

    /// Whether a change is shown before it is taken: from the list of answers whenever it does something; on the way
    /// back only when it touches later answers, so that a slip is mended in one step.
    fn asks_first(&self, interview: &Interview<'_>, value: Value) -> bool {
        let preview = interview.preview(self.fact, value);
        match self.origin {
            Origin::Answers => !preview.is_empty(),
            Origin::Interview => !preview.hidden.is_empty() || !preview.deadlines.is_empty(),
        }
    }

    fn back(&mut self, desk: &mut Desk<'_>) -> Turn {
        if self.is_from_answers() {
            return Turn::Close;
        }
        let Some(interview) = &mut desk.interview else {
            return Turn::Close;
        };
        // What is half typed or marked waits until the question comes back.
        if interview.answers().get(self.fact).is_none() {
            desk.drafts.insert(self.fact, self.input.clone());
        }
        if interview.back() {
            self.follow(desk);
            Turn::Changed
        } else {
            Turn::Close
        }
    }

    fn forward(&mut self, desk: &mut Desk<'_>) -> Turn {
        let Some(interview) = &mut desk.interview else {
            return Turn::Nothing;
        };
        if self.is_from_answers() || interview.answers().get(self.fact).is_none() {
            return Turn::Nothing;
        }
        interview.forward();
        Turn::Taken
    }

    pub(crate) fn head(&self, desk: &Desk<'_>) -> Head {
        let Some(interview) = &desk.interview else {
            return Head::titled(String::new());
        };
        let pack = interview.pack();
        let path = interview.path();
        let tree = path.asked.iter().find(|(_, fact)| *fact == self.fact);
        let tree = tree.and_then(|(tree, _)| pack.trees.get(tree.index()));
        let title = tree.map_or_else(String::new, |tree| desk.word(&key::tree(&tree.name)));
        let progress = interview.progress();
        let numbers = [
            ("answered", progress.answered.into()),
            ("least", progress.to_come.into()),
            ("most", (progress.to_come + progress.may_follow).into()),
        ];
        let id = if progress.may_follow > 0 {
            "tui-progress-range"
        } else {
            "tui-progress"
        };
        Head {
            title,
            state: desk.texts().say_with(id, &numbers),
            progress: Some(progress),
        }
    }

    pub(crate) fn draw(&self, flow: &mut Flow, desk: &Desk<'_>) {
        let Some(pack) = desk.pack else {
            return;
        };
        let voice = desk.voice();
        let question = voice.say(|texts| texts.question(pack, self.fact));
        flow.text(Lead::indent(2), &question, Role::Strong);
        flow.gap();
        self.input.draw(flow, desk, pack, self.fact);
    }

    /// What stands beside or over the question.
    pub(crate) fn draw_help(&self, flow: &mut Flow, desk: &Desk<'_>) {
        let Some(pack) = desk.pack else {
            return;
        };
        let voice = desk.voice();
        let message = key::question(&pack.fact(self.fact).name);
        let guided = desk.mode == Mode::Guided;
        let parts = [
            ("tui-help-why", "why", true),
            ("tui-help-find", "find", true),
            ("tui-help-note", "note", guided),
        ];
        for (label, part, shown) in parts {
            let text = voice.find(|texts| texts.attribute(&message, part));
            if let (Some(text), true) = (text, shown) {
                if !flow.lines().is_empty() {
                    flow.blank();
                }
                flow.label(Lead::indent(0), &desk.say(label), Role::Heading);
                flow.text(Lead::indent(0), &text, Role::Text);
            }
        }
        if flow.lines().is_empty() {
            flow.text(Lead::indent(0), &desk.say("tui-help-none"), Role::Quiet);
        }
    }
}
