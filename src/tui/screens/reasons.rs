//! "Why?" and "why not?" of every piece of advice in the rules.

use super::{Screen, Told, Turn, browse};
use crate::{
    engine::Status,
    interview::Interview,
    locale::key,
    model::OutcomeId,
    summary,
    tui::{
        desk::Desk,
        flow::{Flow, Lead, Piece},
        keys::Command,
        theme::Role,
        widgets::{
            blocks,
            choices::marker,
            finder::{Finder, Found},
        },
    },
};

/// All advice: what applies, what may, and what does not.
pub(crate) struct Reasons {
    finder: Finder<OutcomeId>,
    row: usize,
}

impl Reasons {
    pub(crate) fn new(desk: &Desk<'_>) -> Self {
        Self {
            finder: Finder::new(entries(desk)),
            row: 0,
        }
    }

    pub(crate) fn relabel(&mut self, desk: &Desk<'_>) {
        self.finder.replace(entries(desk));
    }

    pub(crate) fn tell(&mut self, told: Told<'_>) -> Turn {
        let mut told = told;
        // Nothing opens under the cursor here, so what is clicked opens at once.
        if let Told::Pick(item) = told {
            self.row = item;
            told = Told::Command(Command::Enter);
        }
        browse(&mut self.finder, &mut self.row, told, |outcome| {
            Screen::Reason(Reason { outcome })
        })
    }

    pub(crate) fn draw(&self, flow: &mut Flow, desk: &Desk<'_>) {
        let Some(interview) = &desk.interview else {
            return;
        };
        flow.text(Lead::indent(2), &desk.say("tui-reasons-what"), Role::Quiet);
        flow.gap();
        let evaluation = interview.evaluate();
        let signs = desk.say("tui-reasons-signs");
        self.finder.draw(
            flow,
            &desk.voice(),
            self.row,
            |flow| flow.text(Lead::indent(4), &signs, Role::Quiet),
            |flow, found, selected, more| {
                let of = evaluation
                    .outcomes
                    .iter()
                    .find(|result| result.id == found.what);
                let sign = match of.map(|result| result.status) {
                    Some(Status::Applies) => Piece::new(Role::Marker, "● "),
                    Some(Status::Possible) => Piece::new(Role::Warning, "◐ "),
                    None => Piece::new(Role::Quiet, "○ "),
                };
                let lead = Lead::new(vec![marker(selected), more, sign]);
                if selected {
                    flow.text(lead, &found.label, Role::Strong);
                } else {
                    flow.columns(lead, &found.label.main, None, Role::Text);
                }
            },
        );
    }
}

/// Outcomes in the order of the evaluation, then those that do not apply in the order of the rules.
fn entries(desk: &Desk<'_>) -> Vec<Found<OutcomeId>> {
    let Some(interview) = &desk.interview else {
        return Vec::new();
    };
    let voice = desk.voice();
    let pack = interview.pack();
    ordered(interview)
        .into_iter()
        .map(|id| {
            let name = &pack.outcome(id).name;
            let label = voice.say(|texts| texts.say(&key::outcome(name)));
            Found::new(id, label, [name.to_string()])
        })
        .collect()
}

fn ordered(interview: &Interview<'_>) -> Vec<OutcomeId> {
    let evaluation = interview.evaluate();
    let mut ids: Vec<OutcomeId> = evaluation.outcomes.iter().map(|result| result.id).collect();
    let all = (0..interview.pack().outcomes.len()).map(OutcomeId::from);
    let rest: Vec<OutcomeId> = all.filter(|id| !ids.contains(id)).collect();
    ids.extend(rest);
    ids
}

/// Why or why not.
pub(crate) struct Reason {
    outcome: OutcomeId,
}

impl Reason {
    pub(crate) fn draw(&self, flow: &mut Flow, desk: &Desk<'_>) {
        let Some(interview) = &desk.interview else {
            return;
        };
        let evaluation = interview.evaluate();
        let voice = desk.voice();
        blocks::draw(flow, &summary::why(&evaluation, self.outcome, &voice));
        if let Some(result) = evaluation
            .outcomes
            .iter()
            .find(|result| result.id == self.outcome)
        {
            blocks::draw(flow, &summary::outcome(&evaluation, result, &voice));
        }
    }
}
