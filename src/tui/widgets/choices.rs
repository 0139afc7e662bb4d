//! Things to choose, one under the other: the cursor's sign, a number, a mark, a text and a line under it.

use crate::{
    summary::Phrase,
    tui::{
        flow::{Density, Flow, Lead, Piece},
        theme::Role,
    },
};

/// One thing to choose.
pub(crate) struct Choice<'p> {
    /// Its number.
    pub(crate) number: Option<Number>,
    /// Whether it is marked, where several can be.
    pub(crate) mark: Option<bool>,
    pub(crate) label: &'p Phrase,
    pub(crate) hint: Option<&'p Phrase>,
    pub(crate) selected: bool,
    /// What to do while its number waits for a second digit.
    pub(crate) waiting: Option<&'p Phrase>,
}

impl Choice<'_> {
    /// Something without number and mark.
    pub(crate) fn plain(label: &Phrase, selected: bool) -> Choice<'_> {
        Choice {
            number: None,
            mark: None,
            label,
            hint: None,
            selected,
            waiting: None,
        }
    }

    pub(crate) fn draw(&self, flow: &mut Flow) {
        flow.item(self.selected, |flow| {
            let mut pieces = vec![marker(self.selected)];
            if let Some(number) = self.number {
                let (value, columns) = (number.value, number.columns);
                let next = if self.waiting.is_some() { '_' } else { ' ' };
                let text = format!("{value:>columns$}{next} ");
                pieces.push(Piece::new(Role::Quiet, text));
            }
            if let Some(marked) = self.mark {
                let mark = if marked { "[x] " } else { "[ ] " };
                pieces.push(Piece::new(Role::Marker, mark));
            }
            let lead = Lead::new(pieces);
            let below = lead.below();
            let role = if self.selected || self.mark == Some(true) {
                Role::Strong
            } else {
                Role::Text
            };
            flow.label(lead, self.label, role);
            if let Some(waiting) = self.waiting {
                flow.text(below.below(), waiting, Role::Strong);
            }
            let explained = self.selected || flow.space().density < Density::Brief;
            if let (Some(hint), true) = (self.hint, explained) {
                flow.text(below, hint, Role::Quiet);
            }
        });
    }
}

/// The sign that says where the cursor is.
pub(crate) fn marker(selected: bool) -> Piece {
    Piece::new(Role::Marker, if selected { "❯ " } else { "  " })
}

/// The number of something to choose.
#[derive(Clone, Copy)]
pub(crate) struct Number {
    value: usize,
    /// Columns of the largest number of the list.
    columns: usize,
}

impl Number {
    /// The number of a row, from 0, in a list.
    pub(crate) fn of(row: usize, rows: usize) -> Self {
        Self {
            value: row + 1,
            columns: if rows < 10 { 1 } else { 2 },
        }
    }
}
