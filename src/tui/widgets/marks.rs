//! Several of a few options.

use super::{
    choices::{Choice, Number},
    input::{Given, Typed, number, option, step, waiting},
};
use crate::{
    model::{FactId, OptionId, OptionSet, Pack, Value},
    tui::{
        desk::Desk,
        flow::{Flow, Lead},
        keys::Command,
        theme::Role,
    },
};

/// Several of a few options. Behind the last option come "I don't know" and a row to go on.
#[derive(Clone)]
pub(crate) struct Marks {
    options: usize,
    chosen: OptionSet,
    unknown: bool,
    row: usize,
    typed: Option<usize>,
}

impl Marks {
    pub(super) fn new(options: usize, answer: Option<&Value>) -> Self {
        let chosen = match answer {
            Some(Value::Options(chosen)) => *chosen,
            _ => OptionSet::default(),
        };
        Self {
            options,
            chosen,
            unknown: answer == Some(&Value::Unknown),
            row: 0,
            typed: None,
        }
    }

    fn go_on(&self) -> usize {
        self.options + 1
    }

    pub(super) fn command(&mut self, command: Command) -> Given {
        let waits = self.typed.take().is_some();
        match command {
            Command::Enter => self.enter(),
            Command::Unknown => Given::Answer(Value::Unknown),
            Command::Forward => {
                // Whoever typed a number and goes on means it.
                if waits {
                    self.enter();
                }
                self.row = self.go_on();
                Given::Changed
            }
            _ if step(&mut self.row, self.options + 2, command) => Given::Changed,
            Command::Back => Given::Nothing,
            _ if waits => Given::Changed,
            _ => Given::Nothing,
        }
    }

    fn enter(&mut self) -> Given {
        if self.row < self.options {
            let option = OptionId::from(self.row);
            self.unknown = false;
            if self.chosen.contains(option) {
                self.chosen.remove(option);
            } else {
                self.chosen.insert(option);
            }
        } else if self.row == self.options || self.unknown {
            return Given::Answer(Value::Unknown);
        } else if !self.chosen.is_empty() {
            return Given::Answer(Value::Options(self.chosen));
        }
        Given::Changed
    }

    pub(super) fn digit(&mut self, digit: u8) -> Given {
        match number(self.typed.take(), digit, self.options + 1) {
            Typed::Row(row) => {
                self.row = row;
                self.enter()
            }
            Typed::More(row) => {
                self.row = row;
                self.typed = Some(row + 1);
                Given::Changed
            }
            Typed::No => Given::Nothing,
        }
    }

    pub(super) fn pick(&mut self, row: usize) -> Given {
        self.row = row;
        self.command(Command::Enter)
    }

    pub(super) fn draw(&self, flow: &mut Flow, desk: &Desk<'_>, pack: &Pack, fact: FactId) {
        let voice = desk.voice();
        flow.label(Lead::indent(2), &desk.say("tui-marks-several"), Role::Quiet);
        flow.gap();
        for row in 0..=self.options {
            let (label, hint) = option(&voice, pack, fact, row);
            if row > 0 {
                flow.breath();
            }
            let chosen = if row == self.options {
                self.unknown
            } else {
                self.chosen.contains(OptionId::from(row))
            };
            Choice {
                number: Some(Number::of(row, self.options + 1)),
                mark: Some(chosen),
                label: &label,
                hint: hint.as_ref(),
                selected: row == self.row,
                waiting: waiting(desk, self.typed, row).as_ref(),
            }
            .draw(flow);
        }
        flow.gap();
        let count = self.chosen.iter().count();
        let go_on = if count == 0 && !self.unknown {
            desk.say("tui-marks-none")
        } else {
            desk.say_with("tui-marks-go-on", &[("count", count.into())])
        };
        Choice::plain(&go_on, self.row == self.go_on()).draw(flow);
    }
}
