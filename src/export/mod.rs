//! Files to take away: formats of the summary, and writing them to a disk.
//!
//! Every format draws from the same `Document` or result, so no two say different things.

pub mod file;
pub mod markdown;
pub mod text;

use serde::Serialize;

use crate::summary::Document;

/// A format of the summary.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// Markdown.
    Markdown,
    /// Plain text.
    Text,
    /// The result as `shirube screen` prints it.
    Json,
}

impl Format {
    /// Every format, the one most people want first.
    pub const ALL: [Self; 3] = [Self::Markdown, Self::Text, Self::Json];

    /// The extension of its files, which is its name on the command line too.
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Markdown => "md",
            Self::Text => "txt",
            Self::Json => "json",
        }
    }

    /// Its media type.
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Markdown => "text/markdown; charset=utf-8",
            Self::Text => "text/plain; charset=utf-8",
            Self::Json => "application/json",
        }
    }

    /// A format by its name.
    pub fn from_name(name: &str) -> Option<Self> {
        match name.to_ascii_lowercase().as_str() {
            "md" | "markdown" => Some(Self::Markdown),
            "txt" | "text" => Some(Self::Text),
            "json" => Some(Self::Json),
            _ => None,
        }
    }
}

/// The text of a file: the plan in a form to read, or the result for programs.
///
/// # Errors
///
/// When the JSON writer fails, which it does not for results that are in memory.
pub fn render(
    format: Format,
    plan: impl FnOnce() -> Document,
    result: &impl Serialize,
) -> serde_json::Result<String> {
    Ok(match format {
        Format::Markdown => markdown::write(&plan()),
        Format::Text => text::write(&plan()),
        Format::Json => {
            let mut json = serde_json::to_string_pretty(result)?;
            json.push('\n');
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
