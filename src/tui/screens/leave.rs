//! Asked before answers are thrown away.

use super::{Told, Turn};
use crate::tui::{
    desk::Desk,
    keys::Command,
    message::Effect,
    page::{Flow, Lead},
    theme::Role,
    widgets::{
        choices::{Choice, Number},
        input::step,
    },
};

/// Staying, starting again, leaving.
#[derive(Default)]
pub(crate) struct Leave {
    row: usize,
}

const ROWS: [&str; 3] = ["tui-leave-stay", "tui-leave-again", "tui-leave-go"];

impl Leave {
    pub(crate) fn tell(&mut self, told: Told<'_>, desk: &Desk<'_>) -> Turn {
        match told {
            Told::Command(Command::Back) => Turn::Close,
            Told::Command(Command::Enter) => self.enter(desk),
            Told::Pick(item) => {
                self.row = item;
                self.enter(desk)
            }
            Told::Digit(digit) if (1..=ROWS.len()).contains(&usize::from(digit)) => {
                self.row = usize::from(digit) - 1;
                self.enter(desk)
            }
            Told::Command(command) if step(&mut self.row, ROWS.len(), command) => Turn::Changed,
            _ => Turn::Nothing,
        }
    }

    fn enter(&self, desk: &Desk<'_>) -> Turn {
        match self.row {
            0 => Turn::Close,
            1 => Turn::Wipe,
            _ if desk.kiosk.is_some() => Turn::Wipe,
            _ => Turn::Effect(Effect::Quit),
        }
    }

    pub(crate) fn draw(&self, flow: &mut Flow, desk: &Desk<'_>) {
        flow.text(Lead::indent(2), &desk.say("tui-leave-what"), Role::Strong);
        flow.gap();
        for (row, id) in ROWS.iter().enumerate() {
            let label = desk.say(id);
            Choice {
                number: Some(Number::of(row, ROWS.len())),
                ..Choice::plain(&label, self.row == row)
            }
            .draw(flow);
            flow.breath();
        }
    }
}
