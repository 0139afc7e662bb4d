//! Making text from outside harmless for a terminal.

use std::borrow::Cow;

/// Takes out control characters, escape sequences and marks that reorder text, and keeps line ends.
///
/// Packs, case files and arguments come from outside; none of them may move the cursor, hide a word or turn it round.
pub fn sanitize(text: &str) -> Cow<'_, str> {
    if text.chars().all(is_harmless) {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(text.chars().filter(|c| is_harmless(*c)).collect())
    }
}

fn is_harmless(c: char) -> bool {
    let reorders = matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' | '\u{061c}');
    c == '\n' || !(c.is_control() || reorders)
}

#[cfg(test)]
mod tests {
    use super::sanitize;

    #[test]
    fn escape_sequences_lose_what_makes_them_act() {
        assert_eq!(sanitize("\u{1b}[2Jbad\u{7}"), "[2Jbad");
    }

    #[test]
    fn text_that_would_be_shown_backwards_is_shown_as_written() {
        assert_eq!(sanitize("\u{202e}abc\u{2066}"), "abc");
    }

    #[test]
    fn ordinary_text_in_any_script_is_untouched() {
        let text = "在留資格 ویزا\nမြန်မာ e\u{301}";
        assert_eq!(sanitize(text), text);
    }
}
