//! Draws the blocks of a document.

use crate::{
    summary::{Block, Entry, Phrase, Tone},
    text::{pad, sanitize, width},
    tui::{
        flow::{Flow, Lead, Piece},
        theme::Role,
    },
};

/// Draws blocks one under the other.
pub(crate) fn draw(flow: &mut Flow, blocks: &[Block]) {
    for block in blocks {
        match block {
            Block::Heading { level, text } => heading(flow, *level, text),
            Block::Paragraph { text, tone } => {
                flow.label(Lead::indent(0), text, role(*tone));
            }
            Block::List {
                ordered,
                tone,
                items,
            } => list(flow, *ordered, *tone, items),
            Block::Rows(rows) => table(flow, rows),
            Block::Frame(blocks) => draw(flow, blocks),
            Block::Blank(text) => flow.label(Lead::indent(0), text, Role::Quiet),
            Block::Quote { text, .. } => {
                flow.text(Lead::indent(2), &Phrase::plain(text), Role::Strong);
            }
            Block::Terms { rows, .. } => {
                let rows: Vec<_> = rows
                    .iter()
                    .map(|(name, word)| (name.clone(), Phrase::plain(word)))
                    .collect();
                table(flow, &rows);
            }
        }
    }
}

fn role(tone: Tone) -> Role {
    match tone {
        Tone::Plain => Role::Text,
        Tone::Urgent => Role::Urgent,
        Tone::Warning => Role::Warning,
        Tone::Quiet => Role::Quiet,
    }
}

fn heading(flow: &mut Flow, level: u8, text: &Phrase) {
    if !flow.lines().is_empty() {
        flow.blank();
    }
    match level {
        1 => {
            flow.gap();
            flow.part();
            flow.label(Lead::indent(0), text, Role::Heading);
            let rule = "─".repeat(flow.space().width);
            flow.line(vec![Piece::new(Role::Rule, rule)]);
        }
        2 => {
            flow.part();
            flow.label(Lead::indent(0), text, Role::Strong);
        }
        _ => flow.label(Lead::indent(0), text, Role::Heading),
    }
}

fn list(flow: &mut Flow, ordered: bool, tone: Tone, items: &[Entry]) {
    let columns = items.len().to_string().len();
    for (index, entry) in items.iter().enumerate() {
        let (sign, sign_role) = match (ordered, tone) {
            (true, _) => (format!("{:>columns$}. ", index + 1), Role::Quiet),
            (false, Tone::Urgent) => ("! ".to_owned(), Role::Urgent),
            (false, Tone::Warning) => ("✗ ".to_owned(), Role::Warning),
            (false, Tone::Plain | Tone::Quiet) => ("• ".to_owned(), Role::Quiet),
        };
        let lead = Lead::new(vec![Piece::new(sign_role, sign)]);
        let below = lead.below();
        flow.text(lead, &entry.text, role(tone));
        for note in &entry.notes {
            flow.text(below.below(), note, Role::Quiet);
        }
    }
}

fn table(flow: &mut Flow, rows: &[(Phrase, Phrase)]) {
    let space = flow.space();
    let column = if space.beside {
        space.width / 2
    } else {
        space.width
    };
    let widths = rows
        .iter()
        .flat_map(|(label, _)| [Some(&label.main), label.second.as_ref()])
        .flatten()
        .map(|label| width(label));
    let label_width = widths.max().unwrap_or_default().min(column * 2 / 5);
    for (label, value) in rows {
        let second = match (&label.second, &value.second) {
            (None, None) => None,
            (label_two, value_two) => Some((
                label_two.as_ref().unwrap_or(&label.main),
                value_two.as_ref().unwrap_or(&value.main),
            )),
        };
        match second {
            Some((label_two, value_two)) if space.beside => {
                let fits = width(&label.main).max(width(label_two)) <= label_width;
                if fits {
                    let both = Phrase {
                        main: value.main.clone(),
                        second: Some(format!("{}  {value_two}", pad(label_two, label_width))),
                    };
                    flow.text(lead(&label.main, label_width), &both, Role::Text);
                } else {
                    flow.text(Lead::indent(0), label, Role::Quiet);
                    flow.text(Lead::indent(label_width + 2), value, Role::Text);
                }
            }
            Some((label_two, value_two)) => {
                row(flow, &label.main, &value.main, label_width, Role::Text);
                row(flow, label_two, value_two, label_width, Role::Second);
            }
            None => row(flow, &label.main, &value.main, label_width, Role::Text),
        }
    }
}

fn lead(label: &str, label_width: usize) -> Lead {
    Lead::new(vec![
        Piece::new(Role::Quiet, pad(&sanitize(label), label_width)),
        Piece::new(Role::Text, "  "),
    ])
}

fn row(flow: &mut Flow, label: &str, value: &str, label_width: usize, role: Role) {
    let value = Phrase::plain(value);
    if width(label) > label_width {
        flow.text(Lead::indent(0), &Phrase::plain(label), Role::Quiet);
        flow.text(Lead::indent(label_width + 2), &value, role);
    } else {
        flow.text(lead(label, label_width), &value, role);
    }
}
