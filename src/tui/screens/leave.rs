//! Asked before answers are thrown away.

use super::{Told, Turn};
use crate::tui::{
    desk::Desk,
    message::Effect,
    page::{Flow, Lead},
    theme::Role,
    widgets::choices::{Choice, Number},
};

/// Staying, starting again, leaving.
#[derive(Default)]
pub(crate) struct Leave {
    row: usize,
}

const ROWS: [&str; 3] = ["tui-leave-stay", "tui-leave-again", "tui-leave-go"];

impl Leave {
    pub(crate) fn tell(&mut self, told: Told<'_>, desk: &Desk<'_>) -> Turn {
        told.choose(&mut self.row, ROWS.len())
            .unwrap_or_else(|| self.enter(desk))
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
