//! The plan, as it stands: the same document that is exported.

use super::{Next, Reasons, Screen, Told, Turn};
use crate::{
    summary,
    tui::{desk::Desk, flow::Flow, keys::Command, widgets::blocks},
};

/// The plan.
pub(crate) struct Plan;

impl Plan {
    #[allow(clippy::unused_self, reason = "every screen is told in the same way")]
    pub(crate) fn tell(&mut self, told: Told<'_>, desk: &mut Desk<'_>) -> Turn {
        match told {
            Told::Command(Command::Back) => {
                // After the last answer there is no open question to go back to, so the last one is shown again.
                if let Some(interview) = &mut desk.interview
                    && interview.question().is_none()
                {
                    interview.back();
                }
                Turn::Close
            }
            // At the end of the plan.
            Told::Command(Command::Enter) => Turn::Open(Screen::Next(Next::default())),
            Told::Command(Command::Why) => Turn::Open(Screen::Reasons(Reasons::new(desk))),
            _ => Turn::Nothing,
        }
    }

    pub(crate) fn draw(flow: &mut Flow, desk: &Desk<'_>) {
        let Some(interview) = &desk.interview else {
            return;
        };
        let evaluation = interview.evaluate();
        let document = summary::plan(&evaluation, &desk.voice());
        // The head line is the title.
        blocks::draw(flow, &document.blocks);
    }
}
