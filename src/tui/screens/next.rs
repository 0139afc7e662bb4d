//! After the plan: what can be done with it. Everything here has a key of its own too; this is for arrows and Enter.

use super::{Codes, Export, Keep, Screen, Told, Turn, draw_deeds};
use crate::tui::{
    desk::Desk,
    flow::{Flow, Lead},
    theme::Role,
};

/// What can be done with the plan.
#[derive(Default)]
pub(crate) struct Next {
    row: usize,
}

/// One thing to do.
#[derive(Clone, Copy)]
enum Deed {
    Read,
    Photograph,
    Save,
    Keep,
    Answers,
    Leave,
}

impl Deed {
    const ALL: [Self; 6] = [
        Self::Read,
        Self::Photograph,
        Self::Save,
        Self::Keep,
        Self::Answers,
        Self::Leave,
    ];

    const fn message(self) -> &'static str {
        match self {
            Self::Read => "next-read",
            Self::Photograph => "next-photograph",
            Self::Save => "next-save",
            Self::Keep => "next-keep",
            Self::Answers => "next-answers",
            Self::Leave => "next-leave",
        }
    }
}

/// What can be done here.
fn deeds(desk: &Desk<'_>) -> Vec<Deed> {
    let may = |deed: &Deed| desk.may_save() || !matches!(deed, Deed::Save | Deed::Keep);
    Deed::ALL.into_iter().filter(may).collect()
}

impl Next {
    pub(crate) fn tell(&mut self, told: Told<'_>, desk: &Desk<'_>) -> Turn {
        let deeds = deeds(desk);
        if let Some(turn) = told.choose(&mut self.row, deeds.len()) {
            return turn;
        }
        match deeds.get(self.row) {
            Some(Deed::Photograph) => Turn::Open(Screen::Codes(Codes::default())),
            Some(Deed::Save) => Turn::Open(Screen::Export(Export::new(desk))),
            Some(Deed::Keep) => Turn::Open(Screen::Keep(Keep::new(desk))),
            Some(Deed::Answers) => Turn::Open(Screen::Answers(super::Answers::default())),
            Some(Deed::Leave) => Turn::Open(Screen::Leave(super::Leave::default())),
            Some(Deed::Read) | None => Turn::Reread,
        }
    }

    pub(crate) fn draw(&self, flow: &mut Flow, desk: &Desk<'_>) {
        flow.text(Lead::indent(2), &desk.say("next-what"), Role::Strong);
        flow.gap();
        let deeds = deeds(desk);
        let messages = deeds.iter().map(|deed| deed.message());
        draw_deeds(flow, desk, messages, self.row);
    }
}
