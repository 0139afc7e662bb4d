//! Changing the languages at any time. The place is kept: only words change.

use super::{Told, Turn, start::language_settings};
use crate::tui::{
    desk::Desk,
    keys::Command,
    page::{Flow, Lead},
    theme::Role,
    widgets::{
        choices::Choice,
        form::{label_width, turn},
        input::step,
    },
};

/// The two languages.
#[derive(Default)]
pub(crate) struct Languages {
    row: usize,
}

const MAIN: usize = 0;
const SECOND: usize = 1;
const ROWS: usize = 3;

impl Languages {
    pub(crate) fn tell(&mut self, told: Told<'_>, desk: &mut Desk<'_>) -> Turn {
        match told {
            Told::Command(Command::Back | Command::Languages) => Turn::Close,
            Told::Command(Command::Enter | Command::Right) => self.turn(desk, true),
            Told::Command(Command::Left) => self.turn(desk, false),
            Told::Pick(item) => {
                self.row = item;
                self.turn(desk, true)
            }
            Told::Command(command) if step(&mut self.row, ROWS, command) => Turn::Changed,
            _ => Turn::Nothing,
        }
    }

    fn turn(&self, desk: &mut Desk<'_>, forward: bool) -> Turn {
        match self.row {
            MAIN => {
                let tags = desk.catalog.tags();
                let tag = turn(&tags, desk.main.as_str(), forward).to_owned();
                desk.speak(&tag);
            }
            SECOND => {
                let seconds = desk.seconds();
                let second = turn(&seconds, desk.second.as_deref(), forward);
                desk.second = second.map(str::to_owned);
            }
            _ => return Turn::Close,
        }
        Turn::Changed
    }

    pub(crate) fn draw(&self, flow: &mut Flow, desk: &Desk<'_>) {
        let explanation = desk.say("tui-languages-what");
        flow.text(Lead::indent(2), &explanation, Role::Quiet);
        flow.gap();
        let settings = language_settings(desk);
        let columns = label_width(&settings);
        for (index, setting) in settings.iter().enumerate() {
            setting.draw(flow, columns, self.row == index);
            flow.gap();
        }
        let done = desk.say("tui-done");
        Choice::plain(&done, self.row + 1 == ROWS).draw(flow);
    }
}
