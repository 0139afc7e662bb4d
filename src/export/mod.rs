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
#[cfg(feature = "pdf")]
pub mod pdf;
pub mod print;
pub mod text;
pub mod vcard;
mod whole;

use std::io;

use serde::Serialize;

use crate::{locale::Texts, summary::Document};

/// A format of the papers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// Pages to print.
    #[cfg(feature = "pdf")]
    Pdf,
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
    pub const ALL: [Self; if cfg!(feature = "pdf") { 8 } else { 7 }] = [
        #[cfg(feature = "pdf")]
        Self::Pdf,
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
            #[cfg(feature = "pdf")]
            Self::Pdf => "pdf",
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
            #[cfg(feature = "pdf")]
            Self::Pdf => "application/pdf",
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

/// Why a paper could not be written in a format.
#[derive(Debug)]
pub enum RenderError {
    /// The writer of the format failed.
    Failed(String),
    /// No font on this computer has these letters.
    #[cfg(feature = "pdf")]
    MissingLetters(String),
}

impl RenderError {
    /// What went wrong and the way out, in a language.
    pub fn say(&self, texts: &Texts<'_>) -> String {
        match self {
            Self::Failed(detail) => {
                texts.say_with("export-not-made", &[("detail", detail.as_str().into())])
            }
            #[cfg(feature = "pdf")]
            Self::MissingLetters(letters) => {
                // Enough to know the script by.
                let shown: String = letters.chars().take(8).collect();
                let args = [
                    ("letters", shown.as_str().into()),
                    ("package", font_package(letters).into()),
                ];
                texts.say_with("export-no-font", &args)
            }
        }
    }
}

impl From<io::Error> for RenderError {
    fn from(error: io::Error) -> Self {
        Self::Failed(error.to_string())
    }
}

impl From<serde_json::Error> for RenderError {
    fn from(error: serde_json::Error) -> Self {
        Self::Failed(error.to_string())
    }
}

#[cfg(feature = "pdf")]
impl From<pdf::PdfError> for RenderError {
    fn from(error: pdf::PdfError) -> Self {
        match error {
            pdf::PdfError::MissingLetters(letters) => Self::MissingLetters(letters),
            pdf::PdfError::Refused(detail) => Self::Failed(detail),
        }
    }
}

/// The package of Debian and Ubuntu that brings a font for letters.
#[cfg(feature = "pdf")]
fn font_package(letters: &str) -> &'static str {
    let is_east_asian = |c: char| matches!(c, '\u{1100}'..='\u{11ff}' | '\u{2e80}'..='\u{9fff}' | '\u{ac00}'..='\u{d7ff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}');
    if letters.chars().any(is_east_asian) {
        "fonts-noto-cjk"
    } else {
        "fonts-noto-core"
    }
}

/// The bytes of a file: a paper in a form to read, or the result for programs.
///
/// # Errors
///
/// When a letter has no font for a PDF, or when there is no memory for the file.
pub fn render(
    format: Format,
    paper: impl FnOnce() -> Document,
    result: &impl Serialize,
) -> Result<Vec<u8>, RenderError> {
    Ok(match format {
        #[cfg(feature = "pdf")]
        Format::Pdf => pdf::write(&paper())?,
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
