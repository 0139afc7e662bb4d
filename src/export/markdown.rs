//! A document as Markdown (CommonMark): one paragraph a line, nothing that acts but what this file writes.
//!
//! Where two languages stand together, the second stands under the first in the same part.

use super::separator;
use crate::{
    summary::{Block, Document, Entry, Phrase, Tone},
    text::sanitize,
};

/// A document as a Markdown file.
pub fn write(document: &Document) -> String {
    let mut parts = vec![heading(1, &document.title)];
    parts.extend(document.blocks.iter().map(block));
    let mut text = parts.join("\n\n");
    text.push('\n');
    text
}

fn block(block: &Block) -> String {
    match block {
        Block::Heading { level, text } => heading(usize::from(*level) + 1, text),
        Block::Paragraph { text, tone } => paragraph(text, *tone),
        Block::List { ordered, items, .. } => {
            let items = items.iter().enumerate();
            let items = items.map(|(index, entry)| match ordered {
                true => item(&format!("{}. ", index + 1), entry),
                false => item("- ", entry),
            });
            items.collect::<Vec<_>>().join("\n")
        }
        Block::Rows(rows) => {
            let rows = rows.iter().map(|(name, value)| row(name, value));
            rows.collect::<Vec<_>>().join("\n")
        }
        Block::Frame(blocks) => framed(blocks),
        Block::Blank(text) => {
            let main = format!("{}: {}", escape(&spaced(&text.main)), "\\_".repeat(BLANK));
            let second = text.second.iter().map(|text| escape(&spaced(text)));
            broken(std::iter::once(main).chain(second), "")
        }
        Block::Quote { text, .. } => emphasis("**", text),
        Block::Terms { rows, .. } => {
            let rows = rows.iter();
            let rows = rows.map(|(name, word)| row(name, &Phrase::plain(word)));
            rows.collect::<Vec<_>>().join("\n")
        }
    }
}

/// Underscores of a line to be filled in.
const BLANK: usize = 24;

/// Parts in a box: a quotation is what Markdown has for it.
fn framed(blocks: &[Block]) -> String {
    let inner: Vec<String> = blocks.iter().map(block).collect();
    let lines = inner.join("\n\n");
    let lines = lines.lines().map(|line| match line {
        "" => ">".to_owned(),
        line => format!("> {line}"),
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// The second language is no heading of its own: an outline names each part once.
fn heading(level: usize, text: &Phrase) -> String {
    let main = spaced(&text.main);
    let heading = format!("{} {}", "#".repeat(level), escape(&main));
    match &text.second {
        None => heading,
        Some(second) => format!("{heading}\n\n{}", emphasis("*", second)),
    }
}

fn paragraph(text: &Phrase, tone: Tone) -> String {
    if tone == Tone::Urgent {
        let main = emphasis("**", &text.main);
        let second = text.second.iter().map(|second| emphasis("**", second));
        return broken(std::iter::once(main).chain(second), "");
    }
    broken(phrase_lines(text), "")
}

fn item(mark: &str, entry: &Entry) -> String {
    let indent = " ".repeat(mark.len());
    let inner = format!("{indent}  ");
    let text = format!("{mark}{}", broken(phrase_lines(&entry.text), &indent));
    let notes = entry.notes.iter();
    let notes = notes.map(|note| format!("{indent}- {}", broken(phrase_lines(note), &inner)));
    let lines: Vec<String> = std::iter::once(text).chain(notes).collect();
    lines.join("\n")
}

fn row(name: &Phrase, value: &Phrase) -> String {
    let line = |name: &str, value: &str| {
        let value = escape(&spaced(value));
        format!("{}{}{value}", emphasis("**", name), separator(name))
    };
    let main = line(&name.main, &value.main);
    let second = (name.second.is_some() || value.second.is_some()).then(|| {
        line(
            name.second.as_ref().unwrap_or(&name.main),
            value.second.as_ref().unwrap_or(&value.main),
        )
    });
    format!("- {}", broken(std::iter::once(main).chain(second), "  "))
}

/// Lines of one paragraph, each ending in a line break that needs no space at its end.
fn broken(lines: impl Iterator<Item = String>, indent: &str) -> String {
    lines.collect::<Vec<_>>().join(&format!("\\\n{indent}"))
}

/// Both languages line by line, ready to be written.
fn phrase_lines(phrase: &Phrase) -> impl Iterator<Item = String> {
    std::iter::once(&phrase.main)
        .chain(&phrase.second)
        .flat_map(|text| {
            let lines: Vec<String> = text
                .lines()
                .filter(|line| !line.trim().is_empty())
                .map(line)
                .collect();
            lines
        })
}

/// A line of text. An address of the web is written so that every reader can follow it.
fn line(text: &str) -> String {
    let text = spaced(text);
    let address = text.starts_with("https://") || text.starts_with("http://");
    if address && !text.contains([' ', '<', '>', '\\', '`']) && text.is_ascii() {
        format!("<{text}>")
    } else {
        escape(&text)
    }
}

fn emphasis(mark: &str, text: &str) -> String {
    format!("{mark}{}{mark}", escape(&spaced(text)))
}

/// Harmless, on one line, without spaces at the ends.
fn spaced(text: &str) -> String {
    let clean = sanitize(text);
    clean.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A text in which nothing acts as Markdown or HTML.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + 8);
    let digits = text.chars().take_while(char::is_ascii_digit).count();
    for (index, c) in text.chars().enumerate() {
        let acts_anywhere = matches!(
            c,
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '~' | '&' | '#' | '$'
        );
        // A list, a rule or an underlined heading begins at the start of a line; a numbered list after its digits.
        let acts_first = index == 0 && matches!(c, '-' | '+' | '=' | ':');
        let numbers = digits > 0 && index == digits && matches!(c, '.' | ')');
        if acts_anywhere || acts_first || numbers {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}
