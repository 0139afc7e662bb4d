//! Lines of calendars and address books, which share one grammar (RFC 5545 section 3.1, RFC 2426 section 2.6).

use unicode_segmentation::UnicodeSegmentation as _;

use crate::text::sanitize;

/// The longest line, in bytes, without its end.
const LONGEST: usize = 75;

/// Content lines, one property after the other.
#[derive(Default)]
pub(super) struct Lines(String);

impl Lines {
    /// A property whose value is made by the program.
    pub(super) fn add(&mut self, name: &str, value: &str) {
        self.fold(&format!("{name}:{value}"));
    }

    /// A property whose value is a text from outside.
    pub(super) fn text(&mut self, name: &str, text: &str) {
        self.add(name, &escape(text));
    }

    /// Everything written.
    pub(super) fn finish(self) -> String {
        self.0
    }

    /// A long line goes on behind a space on the next; never inside what is seen as one letter.
    fn fold(&mut self, line: &str) {
        let mut used = 0;
        for letter in line.graphemes(true) {
            if used + letter.len() > LONGEST {
                self.0.push_str("\r\n ");
                used = 1;
            }
            self.0.push_str(letter);
            used += letter.len();
        }
        self.0.push_str("\r\n");
    }
}

/// A text in which nothing acts: no new property can begin in it.
pub(super) fn escape(text: &str) -> String {
    let clean = sanitize(text.trim());
    let mut escaped = String::with_capacity(clean.len());
    for c in clean.chars() {
        match c {
            '\n' => escaped.push_str("\\n"),
            '\\' | ',' | ';' => escaped.extend(['\\', c]),
            c => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::{LONGEST, Lines, escape};

    #[test]
    fn a_text_cannot_begin_a_property() {
        assert_eq!(
            escape("a\r\nEND:VEVENT\nb;c,d\\e"),
            "a\\nEND:VEVENT\\nb\\;c\\,d\\\\e"
        );
    }

    #[test]
    fn long_lines_are_folded_between_letters() {
        let mut lines = Lines::default();
        let text = "在留期間の満了".repeat(20);
        lines.text("NOTE", &text);
        let written = lines.finish();
        assert!(written.lines().count() > 5);
        assert!(written.lines().all(|line| line.len() <= LONGEST));
        assert_eq!(written.replace("\r\n ", ""), format!("NOTE:{text}\r\n"));
    }
}
