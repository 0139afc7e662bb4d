//! What cannot wait, said as soon as it is certain. Nobody passes it by mistake: the first choice is to read it.

use super::{Export, Screen, Told, Turn, draw_deeds};
use crate::{
    model::OutcomeId,
    summary::{self, Block},
    tui::{
        desk::Desk,
        flow::{Flow, Lead},
        theme::Role,
        widgets::blocks,
    },
};

/// What cannot wait, in short.
pub(crate) struct Urgent {
    outcomes: Vec<OutcomeId>,
    row: usize,
}

const ROWS: [&str; 3] = ["tui-urgent-read", "tui-urgent-go-on", "tui-urgent-save"];
const GO_ON: usize = 1;

impl Urgent {
    pub(crate) fn new(outcomes: Vec<OutcomeId>) -> Self {
        Self { outcomes, row: 0 }
    }

    pub(crate) fn tell(&mut self, told: Told<'_>, desk: &Desk<'_>) -> Turn {
        told.choose(&mut self.row, ROWS.len())
            .unwrap_or_else(|| self.enter(desk))
    }

    fn enter(&mut self, desk: &Desk<'_>) -> Turn {
        match self.row {
            0 => {
                self.row = GO_ON;
                let outcomes = self.outcomes.clone();
                Turn::Open(Screen::Advice(Advice { outcomes }))
            }
            GO_ON => Turn::Close,
            _ => {
                self.row = GO_ON;
                Turn::Open(Screen::Export(Export::new(desk)))
            }
        }
    }

    pub(crate) fn draw(&self, flow: &mut Flow, desk: &Desk<'_>) {
        flow.text(Lead::indent(2), &desk.say("tui-urgent-what"), Role::Urgent);
        flow.gap();
        draw_deeds(flow, desk, ROWS.into_iter(), self.row);
        flow.indented(2, |flow| {
            blocks::draw(flow, &in_short(advice(desk, &self.outcomes)));
        });
    }
}

/// The headline, the dates and the steps of each.
fn in_short(blocks: Vec<Block>) -> Vec<Block> {
    let mut wanted = true;
    let mut short = Vec::new();
    for block in blocks {
        wanted |= matches!(block, Block::Heading { level: 1 | 2, .. });
        let last = matches!(block, Block::List { ordered: true, .. });
        if wanted {
            short.push(block);
        }
        wanted &= !last;
    }
    short
}

/// What cannot wait, whole.
pub(crate) struct Advice {
    outcomes: Vec<OutcomeId>,
}

impl Advice {
    pub(crate) fn draw(&self, flow: &mut Flow, desk: &Desk<'_>) {
        blocks::draw(flow, &advice(desk, &self.outcomes));
    }
}

fn advice(desk: &Desk<'_>, outcomes: &[OutcomeId]) -> Vec<Block> {
    let Some(interview) = &desk.interview else {
        return Vec::new();
    };
    let voice = desk.voice();
    let evaluation = interview.evaluate();
    let results = evaluation.outcomes.iter();
    results
        .filter(|result| outcomes.contains(&result.id))
        .flat_map(|result| summary::outcome(&evaluation, result, &voice))
        .collect()
}
