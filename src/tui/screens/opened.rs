//! What has changed since a saved case was saved. Nothing goes on before it was seen.

use super::{Question, Screen, Told, Turn};
use crate::{
    tui::{desk::Desk, flow::Flow, keys::Command, widgets::blocks},
    vault::{self, Record},
};

/// What has changed since a case was saved.
pub(crate) struct Opened {
    record: Record,
}

impl Opened {
    pub(crate) fn new(record: Record) -> Self {
        Self { record }
    }

    #[allow(clippy::unused_self, reason = "every screen is told in the same way")]
    pub(crate) fn tell(&mut self, told: Told<'_>, desk: &mut Desk<'_>) -> Turn {
        match told {
            Told::Command(Command::Back) => Turn::Close,
            Told::Command(Command::Enter) => Question::at_hand(desk)
                .map_or(Turn::Open(Screen::Plan(super::Plan)), |question| {
                    Turn::Open(Screen::Question(question))
                }),
            _ => Turn::Nothing,
        }
    }

    pub(crate) fn draw(&self, flow: &mut Flow, desk: &Desk<'_>) {
        let Some(interview) = &desk.interview else {
            return;
        };
        let changed = vault::opened(&self.record, &interview.evaluate(), &desk.voice());
        blocks::draw(flow, &changed);
    }
}
