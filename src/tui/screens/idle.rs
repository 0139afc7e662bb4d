//! On a shared machine, after a while without a key: is anybody there?

use super::{Told, Turn};
use crate::tui::{
    desk::Desk,
    flow::{Flow, Lead},
    theme::Role,
};

/// Asks whether anybody is there. Whatever does something elsewhere says yes here, and does nothing else.
pub(crate) struct Idle;

impl Idle {
    #[allow(clippy::unused_self, reason = "every screen is told in the same way")]
    pub(crate) fn tell(&self, told: Told<'_>) -> Turn {
        match told {
            Told::Command(_) | Told::Digit(_) | Told::Char(_) | Told::Pick(_) => Turn::Close,
            _ => Turn::Nothing,
        }
    }

    pub(crate) fn draw(flow: &mut Flow, desk: &Desk<'_>) {
        let seconds = desk.kiosk.map_or(0, |kiosk| kiosk.warning.as_secs());
        let what = desk.say_with("kiosk-idle", &[("seconds", seconds.into())]);
        flow.text(Lead::indent(2), &what, Role::Strong);
        flow.gap();
        flow.text(Lead::indent(2), &desk.say("kiosk-idle-how"), Role::Text);
    }
}
