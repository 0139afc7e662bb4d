//! One of a few options.

use super::{
    choices::{Choice, Number},
    input::{Given, Typed, number, option, step, waiting},
};
use crate::{
    model::{FactId, OptionId, Pack, Value},
    tui::{desk::Desk, flow::Flow, keys::Command},
};

/// One of a few options. The last row is "I don't know".
#[derive(Clone)]
pub(crate) struct One {
    options: usize,
    row: usize,
    /// A first digit that more than one number begins with.
    typed: Option<usize>,
}

impl One {
    pub(super) fn new(options: usize, answer: Option<&Value>) -> Self {
        let row = match answer {
            Some(Value::Option(option)) => option.index(),
            Some(Value::Unknown) => options,
            _ => 0,
        };
        Self {
            options,
            row,
            typed: None,
        }
    }

    fn value(&self) -> Value {
        if self.row >= self.options {
            Value::Unknown
        } else {
            Value::Option(OptionId::from(self.row))
        }
    }

    pub(super) fn command(&mut self, command: Command) -> Given {
        let waits = self.typed.take().is_some();
        match command {
            Command::Enter => Given::Answer(self.value()),
            // Whoever typed a number and goes on means it.
            Command::Forward if waits => Given::Answer(self.value()),
            Command::Unknown => Given::Answer(Value::Unknown),
            _ if step(&mut self.row, self.options + 1, command) => Given::Changed,
            Command::Back => Given::Nothing,
            _ if waits => Given::Changed,
            _ => Given::Nothing,
        }
    }

    /// A digit answers at once, except where a second one could follow.
    pub(super) fn digit(&mut self, digit: u8) -> Given {
        let rows = self.options + 1;
        match number(self.typed.take(), digit, rows) {
            Typed::Row(row) => {
                self.row = row;
                Given::Answer(self.value())
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
        let rows = self.options + 1;
        let voice = desk.voice();
        for row in 0..rows {
            let (label, hint) = option(&voice, pack, fact, row);
            if row > 0 {
                flow.breath();
            }
            Choice {
                number: Some(Number::of(row, rows)),
                mark: None,
                label: &label,
                hint: hint.as_ref(),
                selected: row == self.row,
                waiting: waiting(desk, self.typed, row).as_ref(),
            }
            .draw(flow);
        }
    }
}
