//! A line of text that is typed. It is overwritten in memory when it is dropped: it may hold an answer.

use unicode_segmentation::UnicodeSegmentation;
use zeroize::{Zeroize as _, Zeroizing};

/// No answer, no path and no passphrase needs more bytes; a key that is held down must not fill the memory.
const LONGEST: usize = 4096;

/// A line of text that is typed, with the cursor at its end.
#[derive(Clone, Default)]
pub(crate) struct Field(Zeroizing<String>);

impl Field {
    pub(crate) fn new(text: String) -> Self {
        Self(Zeroizing::new(text))
    }

    pub(crate) fn text(&self) -> &str {
        &self.0
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Adds a character; control characters and more than fits are left out.
    pub(crate) fn push(&mut self, c: char) {
        if !c.is_control() && self.0.len() < LONGEST {
            self.0.push(c);
        }
    }

    /// Takes back what a person sees as one character; false when there is none.
    pub(crate) fn erase(&mut self) -> bool {
        let Some((start, _)) = self.0.grapheme_indices(true).next_back() else {
            return false;
        };
        self.0.truncate(start);
        true
    }

    /// Takes everything back; false when there was nothing.
    pub(crate) fn clear(&mut self) -> bool {
        let had = !self.is_empty();
        self.0.zeroize();
        had
    }

    /// What stands on the screen for a text that nobody may read there: a dot for each character.
    pub(crate) fn hidden(&self) -> String {
        "•".repeat(self.0.graphemes(true).count())
    }
}
