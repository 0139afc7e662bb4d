//! What changing an answer would do, before it is done.

use super::{Told, Turn, draw_deeds};
use crate::{
    model::{FactId, Value},
    summary,
    tui::{
        desk::Desk,
        flow::{Flow, Lead},
        theme::Role,
        widgets::blocks,
    },
};

/// What a change would do.
pub(crate) struct Preview {
    pub(crate) fact: FactId,
    pub(crate) value: Value,
    row: usize,
}

const ROWS: [&str; 2] = ["tui-preview-take", "tui-preview-keep"];

impl Preview {
    pub(crate) fn new(fact: FactId, value: Value) -> Self {
        Self {
            fact,
            value,
            row: 0,
        }
    }

    pub(crate) fn tell(&mut self, told: Told<'_>, desk: &mut Desk<'_>) -> Turn {
        told.choose(&mut self.row, ROWS.len())
            .unwrap_or_else(|| self.enter(desk))
    }

    fn enter(&self, desk: &mut Desk<'_>) -> Turn {
        let taken = self.row == 0;
        if let (Some(interview), true) = (&mut desk.interview, taken) {
            interview.answer(self.fact, self.value);
            desk.drafts.remove(&self.fact);
            return Turn::Taken;
        }
        Turn::Close
    }

    pub(crate) fn draw(&self, flow: &mut Flow, desk: &Desk<'_>) {
        let Some(interview) = &desk.interview else {
            return;
        };
        let (voice, pack) = (desk.voice(), interview.pack());
        let before = interview.answers().get(self.fact);
        let change = voice.say(|texts| {
            let before =
                before.map_or_else(String::new, |value| texts.answer(pack, self.fact, value));
            let what = [
                ("what", texts.fact_label(pack, self.fact).into()),
                ("before", before.into()),
                ("after", texts.answer(pack, self.fact, &self.value).into()),
            ];
            texts.say_with("tui-preview-what", &what)
        });
        flow.text(Lead::indent(2), &change, Role::Strong);
        flow.gap();
        draw_deeds(flow, desk, ROWS.into_iter(), self.row);
        let preview = interview.preview(self.fact, self.value);
        let mut effect = summary::change(pack, &preview, &voice);
        spread(&mut effect);
        flow.indented(2, |flow| blocks::draw(flow, &effect));
    }
}

/// The labels of the lists become headings, so that they stand apart on the screen.
fn spread(effect: &mut [summary::Block]) {
    for block in effect {
        if let summary::Block::Paragraph { text, .. } = block {
            *block = summary::Block::Heading {
                level: 3,
                text: text.clone(),
            };
        }
    }
}
