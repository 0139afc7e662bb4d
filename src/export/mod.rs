//! Files to take away: formats of the papers, and writing them to a disk.
//!
//! Every format draws from the same `Document` or result, so no two say different things. Text from answers and packs
//! acts in none of them: each writer cleans and escapes what it writes.

mod content_line;
pub mod docx;
pub mod file;
pub mod html;
pub mod ics;
pub mod markdown;
pub mod text;
pub mod vcard;

use std::io;

use serde::Serialize;

use crate::summary::Document;

/// A format of the papers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// Markdown.
    Markdown,
    /// Plain text.
    Text,
    /// One page for a browser.
    Html,
    /// A file for word processors.
    Docx,
    /// The result as `shirube screen` prints it.
    Json,
    /// The dates, for a calendar.
    Ics,
    /// The offices and organisations, for an address book.
    Vcard,
}

impl Format {
    /// Every format, the one most people want first.
    pub const ALL: [Self; 7] = [
        Self::Html,
        Self::Docx,
        Self::Markdown,
        Self::Text,
        Self::Ics,
        Self::Vcard,
        Self::Json,
    ];

    /// The extension of its files, which is its name on the command line too.
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Markdown => "md",
            Self::Text => "txt",
            Self::Html => "html",
            Self::Docx => "docx",
            Self::Json => "json",
            Self::Ics => "ics",
            Self::Vcard => "vcf",
        }
    }

    /// Its media type.
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Markdown => "text/markdown; charset=utf-8",
            Self::Text => "text/plain; charset=utf-8",
            Self::Html => "text/html; charset=utf-8",
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Json => "application/json",
            Self::Ics => "text/calendar; charset=utf-8",
            Self::Vcard => "text/vcard; charset=utf-8",
        }
    }

    /// Whether it says the same whatever paper is asked for: dates, contacts and results are the same in each.
    pub const fn is_of_every_paper(self) -> bool {
        matches!(self, Self::Json | Self::Ics | Self::Vcard)
    }

    /// A format by its name.
    pub fn from_name(name: &str) -> Option<Self> {
        match name.to_ascii_lowercase().as_str() {
            "markdown" => Some(Self::Markdown),
            "text" => Some(Self::Text),
            "htm" => Some(Self::Html),
            name => Self::ALL
                .into_iter()
                .find(|format| format.extension() == name),
        }
    }
}

/// The bytes of a file: a paper in a form to read, or the result for programs.
///
/// # Errors
///
/// When there is no memory for the file.
pub fn render(
    format: Format,
    paper: impl FnOnce() -> Document,
    result: &impl Serialize,
) -> io::Result<Vec<u8>> {
    Ok(match format {
        Format::Markdown => markdown::write(&paper()).into_bytes(),
        Format::Text => text::write(&paper()).into_bytes(),
        Format::Html => html::write(&paper()).into_bytes(),
        Format::Docx => docx::write(&paper())?,
        Format::Ics => ics::write(&paper()).into_bytes(),
        Format::Vcard => vcard::write(&paper()).into_bytes(),
        Format::Json => {
            let mut json = serde_json::to_vec_pretty(result)?;
            json.push(b'\n');
            json
        }
    })
}

/// What stands between a name and its value on one line; after a question no colon is needed.
pub fn separator(name: &str) -> &'static str {
    if name.trim_end().ends_with(['?', '？', '。', ':', '：']) {
        " "
    } else {
        ": "
    }
}
