//! All answers on the path, by tree, to look over and to change.

use super::{Question, Screen, Told, Turn};
use crate::{
    interview::{Answered, Interview},
    locale::key,
    summary::Phrase,
    text::{pad, width},
    tui::{
        desk::Desk,
        flow::{Flow, Lead, Piece},
        keys::Command,
        theme::Role,
        widgets::{choices::marker, input::step},
    },
};

/// All answers.
#[derive(Default)]
pub(crate) struct Answers {
    row: usize,
}

impl Answers {
    pub(crate) fn tell(&mut self, told: Told<'_>, desk: &mut Desk<'_>) -> Turn {
        let rows = desk.interview.as_ref().map(Interview::review);
        let rows = rows.unwrap_or_default();
        match told {
            Told::Command(Command::Back) => Turn::Close,
            Told::Command(Command::Enter) => change(&rows, self.row, desk),
            Told::Pick(item) => {
                self.row = item;
                change(&rows, item, desk)
            }
            Told::Command(command) if step(&mut self.row, rows.len(), command) => Turn::Changed,
            _ => Turn::Nothing,
        }
    }

    pub(crate) fn draw(&self, flow: &mut Flow, desk: &Desk<'_>) {
        let Some(interview) = &desk.interview else {
            return;
        };
        let (voice, pack) = (desk.voice(), interview.pack());
        let rows = interview.review();
        if rows.is_empty() {
            flow.text(Lead::indent(2), &desk.say("tui-answers-none"), Role::Quiet);
            return;
        }
        let what = desk.say("tui-answers-what");
        flow.text(Lead::indent(2), &what, Role::Quiet);
        let labels: Vec<Phrase> = rows
            .iter()
            .map(|row| voice.say(|texts| texts.fact_label(pack, row.fact)))
            .collect();
        let longest = labels.iter().map(|label| width(&label.main)).max();
        let columns = longest.unwrap_or_default().min(flow.space().width * 2 / 5);
        let mut tree = None;
        for (index, (row, label)) in rows.iter().zip(&labels).enumerate() {
            if tree != Some(row.tree) {
                tree = Some(row.tree);
                let name = pack.trees.get(row.tree.index()).map(|tree| &tree.name);
                let name = name.map_or_else(String::new, |name| key::tree(name));
                flow.blank();
                flow.label(Lead::indent(2), &desk.say(&name), Role::Heading);
            }
            let selected = index == self.row.min(rows.len() - 1);
            let value = voice.say(|texts| texts.answer(pack, row.fact, &row.value));
            let role = if selected { Role::Strong } else { Role::Text };
            flow.item(selected, |flow| {
                let lead = Lead::new(vec![
                    marker(selected),
                    Piece::new(Role::Quiet, pad(&label.main, columns)),
                    Piece::new(Role::Text, "  "),
                ]);
                flow.text(lead, &value, role);
            });
        }
        let open = interview.progress().to_come;
        if open > 0 {
            flow.blank();
            let text = desk.say_with("tui-answers-open", &[("count", open.into())]);
            flow.text(Lead::indent(2), &text, Role::Quiet);
        }
    }
}

/// Opens a question to answer it again.
fn change(rows: &[Answered], row: usize, desk: &mut Desk<'_>) -> Turn {
    let Some(answered) = rows.get(row.min(rows.len().saturating_sub(1))) else {
        return Turn::Nothing;
    };
    if let Some(interview) = &mut desk.interview {
        interview.go_to(answered.fact);
    }
    Question::at_hand(desk).map_or(Turn::Nothing, |question| {
        Turn::Open(Screen::Question(question.opened_from_answers()))
    })
}
