//! Changing the languages at any time. The place is kept: only words change.

use super::{Told, Turn};
use crate::tui::{
    desk::Desk,
    flow::{Flow, Lead},
    keys::Command,
    theme::Role,
    widgets::{
        choices::Choice,
        form::{Setting, label_width, turn},
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
            MAIN => turn_main(desk, forward),
            SECOND => turn_second(desk, forward),
            _ => return Turn::Close,
        }
        Turn::Changed
    }

    pub(crate) fn draw(&self, flow: &mut Flow, desk: &Desk<'_>) {
        let explanation = desk.say("tui-languages-what");
        flow.text(Lead::indent(2), &explanation, Role::Quiet);
        flow.gap();
        let settings = settings(desk);
        let columns = label_width(&settings);
        for (index, setting) in settings.iter().enumerate() {
            setting.draw(flow, columns, self.row == index);
            flow.gap();
        }
        let done = desk.say("tui-done");
        Choice::plain(&done, self.row + 1 == ROWS).draw(flow);
    }
}

/// The next or the previous language becomes the main one.
pub(super) fn turn_main(desk: &mut Desk<'_>, forward: bool) {
    let tags = desk.catalog.tags();
    let tag = turn(&tags, desk.main.as_str(), forward).to_owned();
    desk.speak(&tag);
}

/// The next or the previous language, or none, becomes the second one.
pub(super) fn turn_second(desk: &mut Desk<'_>, forward: bool) {
    let seconds = desk.seconds();
    let second = turn(&seconds, desk.second.as_deref(), forward);
    desk.second = second.map(str::to_owned);
}

/// The two settings of language; every language by its own name.
pub(super) fn settings(desk: &Desk<'_>) -> Vec<Setting> {
    let tags = desk.catalog.tags();
    let seconds = desk.seconds();
    let main = Setting {
        label: desk.word("tui-language-main"),
        values: tags.iter().map(|tag| desk.language_name(tag)).collect(),
        current: tags
            .iter()
            .position(|tag| *tag == desk.main)
            .unwrap_or_default(),
    };
    let second = Setting {
        label: desk.word("tui-language-second"),
        values: seconds
            .iter()
            .map(|tag| match tag {
                None => desk.word("tui-language-none"),
                Some(tag) => desk.language_name(tag),
            })
            .collect(),
        current: seconds
            .iter()
            .position(|tag| *tag == desk.second.as_deref())
            .unwrap_or_default(),
    };
    vec![main, second]
}
