//! A document as one HTML file: no script, nothing loaded from anywhere, good to print.
//!
//! Every text is escaped by the template. Each language stands in elements of its own with `lang` and `dir`; where two
//! stand together, they stand side by side where there is room.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::separator;
use crate::{
    summary::{Block, Document, Entry, Language, Phrase, Tone},
    text::sanitize,
};

/// Colours have a contrast of at least 7 to 1.
const STYLE: &str = include_str!("style.css");

/// A document as an HTML file.
pub fn write(document: &Document) -> String {
    let page = Page {
        second: document.second.as_ref(),
    };
    let markup = html! {
        (DOCTYPE)
        html lang=(document.language.tag) dir=(dir(&document.language)) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                // Even a text that got through the template could load and run nothing.
                meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'";
                meta name="referrer" content="no-referrer";
                title { (clean(&document.title.main)) }
                style { (PreEscaped(STYLE)) }
            }
            body class=[document.pages.map(|_| "short")] {
                main {
                    h1 { (page.phrase(&document.title)) }
                    @for block in &document.blocks { (page.block(block)) }
                }
            }
        }
    };
    markup.into_string()
}

struct Page<'d> {
    second: Option<&'d Language>,
}

impl Page<'_> {
    fn block(&self, block: &Block) -> Markup {
        html! {
            @match block {
                Block::Heading { level: 1, text } => h2 { (self.phrase(text)) },
                Block::Heading { level: 2, text } => h3 { (self.phrase(text)) },
                Block::Heading { text, .. } => h4 { (self.phrase(text)) },
                Block::Paragraph { text, tone } => p class=[class(*tone)] { (self.phrase(text)) },
                Block::List { ordered: true, tone, items } => ol class=[class(*tone)] { (self.items(items)) },
                Block::List { tone, items, .. } => ul class=[class(*tone)] { (self.items(items)) },
                Block::Rows(rows) => table { tbody {
                    @for (name, value) in rows {
                        tr { th scope="row" { (self.phrase(name)) } td { (self.phrase(value)) } }
                    }
                } },
                Block::Frame(blocks) => div.frame { @for block in blocks { (self.block(block)) } },
                Block::Blank(text) => p.blank {
                    (self.phrase(text)) (separator(&text.main)) span.line {}
                },
                Block::Quote { language, text } => blockquote lang=(language.tag) dir=(dir(language)) {
                    p { (lines(text)) }
                },
                Block::Terms { language, rows } => table { tbody {
                    @for (name, word) in rows {
                        tr {
                            th scope="row" { (self.phrase(name)) }
                            td lang=(language.tag) dir=(dir(language)) { (lines(word)) }
                        }
                    }
                } },
            }
        }
    }

    fn items(&self, items: &[Entry]) -> Markup {
        html! {
            @for item in items {
                li {
                    (self.phrase(&item.text))
                    @for note in &item.notes { div.note { (self.phrase(note)) } }
                }
            }
        }
    }

    fn phrase(&self, phrase: &Phrase) -> Markup {
        html! {
            @match (&phrase.second, self.second) {
                (Some(second), Some(language)) => span.both {
                    span { (lines(&phrase.main)) } " "
                    span.second lang=(language.tag) dir=(dir(language)) { (lines(second)) }
                },
                _ => (lines(&phrase.main)),
            }
        }
    }
}

fn class(tone: Tone) -> Option<&'static str> {
    match tone {
        Tone::Plain => None,
        Tone::Urgent => Some("urgent"),
        Tone::Warning => Some("warning"),
        Tone::Quiet => Some("quiet"),
    }
}

fn dir(language: &Language) -> &'static str {
    if language.is_rtl { "rtl" } else { "ltr" }
}

/// A text with its line ends. An address of the web can be followed.
fn lines(text: &str) -> Markup {
    let text = clean(text);
    html! {
        @for (index, line) in text.lines().enumerate() {
            @if index > 0 { br; }
            @if is_address(line) { a href=(line) rel="noreferrer" { (line) } } @else { (line) }
        }
    }
}

fn is_address(text: &str) -> bool {
    let rest = text
        .strip_prefix("https://")
        .or_else(|| text.strip_prefix("http://"));
    rest.is_some_and(|rest| !rest.is_empty() && !rest.contains(char::is_whitespace))
}

fn clean(text: &str) -> String {
    sanitize(text.trim()).into_owned()
}
