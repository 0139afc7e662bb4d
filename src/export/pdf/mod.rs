//! A document as a PDF: real text, page numbers, tagged for screen readers (PDF/UA-1), its own fonts inside.
//!
//! `letters` finds fonts and breaks lines, `flow` turns the parts of a document into pieces of known height, `pages`
//! breaks them into pages, `paint` draws them. Why these libraries and not others is told in `README.md` beside this file.

mod flow;
mod letters;
mod pages;
mod paint;

use crate::summary::Document;
use flow::Flow;
use letters::Letters;

/// Why there is no PDF.
#[derive(Debug)]
pub enum PdfError {
    /// No font on this computer has these letters. A box in the place of a letter would be worse than no file.
    MissingLetters(String),
    /// The writer refused what it was given.
    Refused(String),
}

/// Sizes of the text in points, the usual one first. Smaller ones are tried only to keep a promise of few pages.
const SIZES: [f32; 6] = [11.5, 11.0, 10.5, 10.0, 9.5, 9.0];

/// A document as a PDF file.
///
/// # Errors
///
/// When a letter has no font here.
pub fn write(document: &Document) -> Result<Vec<u8>, PdfError> {
    // The system's fonts are slow to find, and most documents need none of them.
    let mut letters = Letters::embedded();
    let mut laid = lay(document, &mut letters);
    if letters.take_missing().is_some() {
        letters = Letters::with_system();
        laid = lay(document, &mut letters);
        if let Some(missing) = letters.take_missing() {
            return Err(PdfError::MissingLetters(missing));
        }
    }
    paint::write(document, laid, &mut letters)
}

/// The pages in the largest size that keeps the promise of the document.
fn lay(document: &Document, letters: &mut Letters) -> flow::Laid {
    let mut laid = flow::Laid::default();
    for size in SIZES {
        laid = Flow::new(document, letters, size).lay();
        if document.pages.is_none_or(|most| laid.pages.len() <= most) {
            break;
        }
    }
    laid
}
