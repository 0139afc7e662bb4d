//! A setting with a few values, all of them in sight.

use crate::{
    summary::Phrase,
    text::{pad, width},
    tui::{
        flow::{Flow, Lead, Piece},
        theme::Role,
        widgets::choices::marker,
    },
};

/// The fewest columns in which a line of text is typed.
const TYPED: usize = 24;

/// A setting with a few values.
pub(crate) struct Setting {
    pub(crate) label: String,
    pub(crate) values: Vec<String>,
    pub(crate) current: usize,
}

impl Setting {
    /// Draws the setting; labels of a form share a width, so that the values stand in a column.
    pub(crate) fn draw(&self, flow: &mut Flow, label_width: usize, selected: bool) {
        let indent = 2 + label_width + 2;
        let room = flow.space().width;
        let longest = self.values.iter().map(|value| width(value) + 2).max();
        // Where the values do not fit beside the label, they stand below it.
        let beside = indent + longest.unwrap_or_default() <= room && label_width * 2 < room;
        flow.item(selected, |flow| {
            let role = if selected { Role::Strong } else { Role::Text };
            let label = pad(&self.label, label_width);
            let head = vec![marker(selected), Piece::new(role, label)];
            let (mut lead, indent) = if beside {
                let mut head = head;
                head.push(Piece::new(Role::Text, "  "));
                (Lead::new(head), indent)
            } else {
                flow.line(head);
                (Lead::indent(4), 4)
            };
            let mut line: Vec<Piece> = Vec::new();
            let mut used = indent;
            for (index, value) in self.values.iter().enumerate() {
                let needed = width(value) + 5;
                if used + needed - 3 > room && !line.is_empty() {
                    let below = lead.below();
                    flow.led(lead, std::mem::take(&mut line));
                    lead = below;
                    used = indent;
                }
                used += needed;
                line.extend(value_pieces(value, index == self.current));
            }
            flow.led(lead, line);
        });
    }
}

fn value_pieces(value: &str, current: bool) -> [Piece; 2] {
    if current {
        [
            Piece::new(Role::Marker, "● "),
            Piece::new(Role::Strong, format!("{value}   ")),
        ]
    } else {
        [
            Piece::new(Role::Quiet, "○ "),
            Piece::new(Role::Quiet, format!("{value}   ")),
        ]
    }
}

/// Draws a line of text that is typed in a form; while the cursor is on it, with the real cursor behind the text.
pub(crate) fn typed(flow: &mut Flow, label: &str, label_width: usize, text: &str, selected: bool) {
    flow.item(selected, |flow| {
        let role = if selected { Role::Strong } else { Role::Text };
        let label = pad(label, label_width + 2);
        let lead = Lead::new(vec![marker(selected), Piece::new(role, label)]);
        if selected {
            flow.field(lead, text, TYPED);
        } else {
            flow.text(lead, &Phrase::plain(text), Role::Text);
        }
    });
}

/// The width that the labels of a form share.
pub(crate) fn label_width(settings: &[Setting]) -> usize {
    let widths = settings.iter().map(|setting| width(&setting.label));
    widths.max().unwrap_or_default()
}

/// The value after or before one, round and round.
pub(crate) fn turn<T: Copy + PartialEq>(values: &[T], current: T, forward: bool) -> T {
    let count = values.len().max(1);
    let at = values.iter().position(|value| *value == current);
    let step = if forward { 1 } else { count - 1 };
    let next = (at.unwrap_or_default() + step) % count;
    values.get(next).copied().unwrap_or(current)
}
