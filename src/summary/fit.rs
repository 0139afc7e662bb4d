//! How much of a page the parts of a paper take, so that a promise of few pages is kept in every format.
//!
//! Everything is counted in ems, the size of the ordinary letters. The room between parts is that of the PDF and of the
//! Word file, which are laid out alike where pages are promised; [`LETTERS`] is somewhat larger than the letters that
//! the Word file has then, and a PDF takes smaller ones where this count was too hopeful.

use super::document::{Block, Entry, Phrase, Tone};
use crate::text::width;

/// Size of the letters for which is counted, in points: of one language and of two, of which there is more to tell.
const LETTERS: (f64, f64) = (10.5, 9.8);
/// What A4 leaves for text, in points: the width of a line and the height of a page.
const PAGE: (f64, f64) = (495.0, 742.0);
/// What stays empty at the foot of a page, because a part is not broken.
const LOST: f64 = 5.0;
/// The height of a line.
const LINE: f64 = 1.42;
/// Half widths that stay empty at the end of a line, because no word is broken.
const RAGGED: f64 = 4.0;
/// By how much Latin letters are narrower than half a Chinese character, in halves of it.
const LATIN: f64 = 0.1;
/// Share of the width that the names of a table take.
const NAMES: f64 = 0.4;

/// Whether parts under a title fit on so many pages.
pub(super) fn fits(blocks: &[Block], pages: usize, has_two_languages: bool) -> bool {
    let letters = if has_two_languages {
        LETTERS.1
    } else {
        LETTERS.0
    };
    let count = float(pages);
    let room = count * PAGE.1 / letters - LOST * (count - 1.0);
    let title = 1.75 * LINE + 0.5;
    title + all(blocks, PAGE.0 / letters) <= room
}

fn all(blocks: &[Block], column: f64) -> f64 {
    blocks.iter().map(|block| height(block, column)).sum()
}

fn height(block: &Block, column: f64) -> f64 {
    match block {
        // Both languages of a short heading stand on one line.
        Block::Heading { level, text } => {
            let (scale, around) = match level {
                1 => (1.3, 1.6),
                2 => (1.08, 1.1),
                _ => (1.0, 0.7),
            };
            let both = text.second.as_ref();
            let both = both.map_or_else(String::new, |second| format!("    {second}"));
            let one_line = lines(&format!("{}{both}", text.main), column / scale);
            around + LINE * scale * one_line
        }
        Block::Paragraph { text, tone } => 0.5 + phrase(text, column, scale_of(*tone)),
        Block::List {
            ordered,
            tone,
            items,
        } => {
            let body = column - if *ordered { 1.9 } else { 1.3 };
            let entry = |item: &Entry| {
                let notes = item.notes.iter().map(|note| phrase(note, body, 0.92));
                0.16 + phrase(&item.text, body, scale_of(*tone)) + notes.sum::<f64>()
            };
            0.16 + items.iter().map(entry).sum::<f64>()
        }
        Block::Rows(rows) => {
            let row = |(name, value): &(Phrase, Phrase)| {
                let name = phrase(name, column * NAMES, 1.0);
                0.4 + name.max(phrase(value, column * (1.0 - NAMES), 1.0))
            };
            0.4 + rows.iter().map(row).sum::<f64>()
        }
        Block::Frame(blocks) => 2.3 + all(blocks, column - 1.8),
        Block::Blank(text) => 1.0 + phrase(text, column * NAMES, 1.0),
        Block::Quote { text, .. } => 0.5 + 1.12 * LINE * lines(text, column / 1.12),
        Block::Terms { rows, .. } => {
            let row = |(name, word): &(Phrase, String)| {
                let name = phrase(name, column * NAMES, 1.0);
                0.4 + name.max(LINE * lines(word, column * (1.0 - NAMES)))
            };
            0.4 + rows.iter().map(row).sum::<f64>()
        }
    }
}

fn scale_of(tone: Tone) -> f64 {
    match tone {
        Tone::Quiet => 0.9,
        Tone::Plain | Tone::Urgent | Tone::Warning => 1.0,
    }
}

/// Both languages, the second under the first unless one line has room for both.
fn phrase(phrase: &Phrase, column: f64, scale: f64) -> f64 {
    let texts = std::iter::once(&phrase.main).chain(&phrase.second);
    let count: f64 = if phrase.fits_line(columns(column / scale)) {
        1.0
    } else {
        texts.map(|text| lines(text, column / scale)).sum()
    };
    LINE * scale * count
}

/// The half widths that a column of so many ems has room for.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a column is narrow and not negative"
)]
fn columns(column: f64) -> usize {
    (2.0 * column - RAGGED).max(1.0) as usize
}

/// The lines of a text in a column that is so many ems wide.
fn lines(text: &str, column: f64) -> f64 {
    let room = (2.0 * column - RAGGED).max(1.0);
    let lines = text.lines().map(|line| {
        let latin = line.chars().filter(char::is_ascii).count();
        let half_widths = float(width(line)) - LATIN * float(latin);
        (half_widths / room).ceil().max(1.0)
    });
    lines.sum()
}

fn float(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}
