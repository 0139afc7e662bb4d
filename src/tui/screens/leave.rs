//! Asked before answers are thrown away.

use super::{Keep, Screen, Told, Turn, draw_deeds};
use crate::tui::{
    desk::Desk,
    flow::{Flow, Lead},
    message::Effect,
    theme::Role,
};

/// Staying, keeping, starting again, leaving.
#[derive(Default)]
pub(crate) struct Leave {
    row: usize,
}

/// One thing to do.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Deed {
    Stay,
    Keep,
    Again,
    Go,
}

impl Deed {
    const ALL: [Self; 4] = [Self::Stay, Self::Keep, Self::Again, Self::Go];

    const fn message(self) -> &'static str {
        match self {
            Self::Stay => "tui-leave-stay",
            Self::Keep => "tui-leave-keep",
            Self::Again => "tui-leave-again",
            Self::Go => "tui-leave-go",
        }
    }
}

/// What can be done here.
fn deeds(desk: &Desk<'_>) -> Vec<Deed> {
    let may = |deed: &Deed| desk.may_save() || *deed != Deed::Keep;
    Deed::ALL.into_iter().filter(may).collect()
}

impl Leave {
    pub(crate) fn tell(&mut self, told: Told<'_>, desk: &Desk<'_>) -> Turn {
        let deeds = deeds(desk);
        told.choose(&mut self.row, deeds.len())
            .unwrap_or_else(|| match deeds.get(self.row) {
                Some(Deed::Stay) | None => Turn::Close,
                Some(Deed::Keep) => Turn::Open(Screen::Keep(Keep::new(desk))),
                Some(Deed::Again) => Turn::Wipe,
                Some(Deed::Go) if desk.kiosk.is_some() => Turn::Wipe,
                Some(Deed::Go) => Turn::Effect(Effect::Quit),
            })
    }

    pub(crate) fn draw(&self, flow: &mut Flow, desk: &Desk<'_>) {
        flow.text(Lead::indent(2), &desk.say("tui-leave-what"), Role::Strong);
        flow.gap();
        let deeds = deeds(desk);
        let messages = deeds.iter().map(|deed| deed.message());
        draw_deeds(flow, desk, messages, self.row);
    }
}
