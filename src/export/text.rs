//! A document as plain text, for files, mail and line mode.
//!
//! Draws with letters alone. Where two languages stand together, the second stands under the first.

use super::separator;
use crate::{
    summary::{Block, Document, Entry, Phrase},
    text::{sanitize, width, wrap},
};

/// How wide a line of a file is.
pub const COLUMNS: usize = 78;

/// Underscores of a line to be filled in.
const BLANK: usize = 30;

/// How plain text is laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Layout {
    /// The longest line, in columns.
    pub columns: usize,
    /// Whether headings are underlined: helps the eye, and is left out where a text is read aloud.
    pub underline: bool,
}

/// A document as a text file: lines of at most [`COLUMNS`] columns, without control characters.
pub fn write(document: &Document) -> String {
    let layout = Layout {
        columns: COLUMNS,
        underline: true,
    };
    let mut text = lines(document, layout).join("\n");
    text.push('\n');
    text
}

/// A document in lines.
pub fn lines(document: &Document, layout: Layout) -> Vec<String> {
    let mut lines = Lines::new(layout);
    lines.heading(0, &document.title);
    lines.blocks(&document.blocks);
    lines.lines
}

/// Parts of a document in lines.
pub fn block_lines(blocks: &[Block], layout: Layout) -> Vec<String> {
    let mut lines = Lines::new(layout);
    lines.blocks(blocks);
    lines.lines
}

struct Lines {
    layout: Layout,
    lines: Vec<String>,
}

impl Lines {
    fn new(layout: Layout) -> Self {
        Self {
            layout,
            lines: Vec::new(),
        }
    }

    fn blocks(&mut self, blocks: &[Block]) {
        let mut under_label = false;
        for block in blocks {
            match block {
                Block::Heading { level, text } => self.heading(*level, text),
                Block::Paragraph { text, .. } => {
                    self.gap(under_label);
                    self.phrase("", "", text);
                }
                Block::List { ordered, items, .. } => {
                    self.gap(under_label);
                    self.list(*ordered, items);
                }
                Block::Rows(rows) => {
                    self.gap(under_label);
                    for (name, value) in rows {
                        self.row(name, value);
                    }
                }
                Block::Frame(blocks) => {
                    self.rule();
                    self.blocks(blocks);
                    self.rule();
                }
                Block::Blank(text) => {
                    self.gap(under_label);
                    let label = Phrase {
                        main: format!("{}: {}", text.main, "_".repeat(BLANK)),
                        second: text.second.clone(),
                    };
                    self.phrase("", "", &label);
                }
                Block::Quote { text, .. } => {
                    self.gap(under_label);
                    self.text("", "", text);
                }
                Block::Terms { rows, .. } => {
                    self.gap(under_label);
                    for (name, word) in rows {
                        self.row(name, &Phrase::plain(word));
                    }
                }
            }
            // What follows a small heading stands right under it.
            under_label = matches!(block, Block::Heading { level: 3.., .. });
        }
    }

    fn gap(&mut self, close: bool) {
        if !close && !self.lines.is_empty() {
            self.lines.push(String::new());
        }
    }

    /// The edge of a box; where a text is read aloud there is none.
    fn rule(&mut self) {
        if self.layout.underline {
            self.gap(false);
            self.lines.push("-".repeat(self.layout.columns));
        }
    }

    fn heading(&mut self, level: u8, text: &Phrase) {
        self.gap(false);
        let from = self.lines.len();
        self.phrase("", "", text);
        let mark = match level {
            0 | 1 => "=",
            2 => "-",
            _ => return,
        };
        if self.layout.underline {
            let heading = self.lines.get(from..).unwrap_or_default();
            let columns = heading.iter().map(|line| width(line)).max().unwrap_or(0);
            self.lines.push(mark.repeat(columns));
        }
    }

    fn list(&mut self, ordered: bool, items: &[Entry]) {
        for (index, item) in items.iter().enumerate() {
            let mark = if ordered {
                format!("{}. ", index + 1)
            } else {
                "- ".to_owned()
            };
            let indent = " ".repeat(mark.len());
            self.phrase(&mark, &indent, &item.text);
            for note in &item.notes {
                self.phrase(&indent, &indent, note);
            }
        }
    }

    fn row(&mut self, name: &Phrase, value: &Phrase) {
        let line = |name: &str, value: &str| format!("{name}{}{value}", separator(name));
        self.text("", "  ", &line(&name.main, &value.main));
        if name.second.is_some() || value.second.is_some() {
            let name = name.second.as_ref().unwrap_or(&name.main);
            let value = value.second.as_ref().unwrap_or(&value.main);
            self.text("  ", "  ", &line(name, value));
        }
    }

    /// Both languages, the second under the first.
    fn phrase(&mut self, first: &str, rest: &str, phrase: &Phrase) {
        self.text(first, rest, &phrase.main);
        if let Some(second) = &phrase.second {
            self.text(rest, rest, second);
        }
    }

    fn text(&mut self, first: &str, rest: &str, text: &str) {
        let clean = sanitize(text.trim());
        // An address that is broken cannot be copied.
        if clean.starts_with("http") && !clean.contains(char::is_whitespace) {
            self.lines.push(format!("{first}{clean}"));
            return;
        }
        let columns = self.layout.columns.saturating_sub(width(rest));
        for (index, line) in wrap(&clean, columns).iter().enumerate() {
            let indent = if index == 0 { first } else { rest };
            self.lines
                .push(format!("{indent}{line}").trim_end().to_owned());
        }
    }
}
