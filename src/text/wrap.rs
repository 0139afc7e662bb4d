//! Breaking text into lines by the rules of its script (Unicode line breaking, Japanese kinsoku, dictionaries for
//! Thai, Khmer and Burmese), and measuring it as terminals paint it.

use icu_segmenter::{LineSegmenter, options::LineBreakOptions};
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// How many columns a text takes, summed over its graphemes as it is painted.
pub fn width(text: &str) -> usize {
    // Most lines of most screens; taking them apart would be a third of the work of a screen.
    if text.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        return text.len();
    }
    text.graphemes(true).map(UnicodeWidthStr::width).sum()
}

/// Breaks a text into lines of at most `columns` columns. Line ends in the text are kept.
///
/// A word that is wider than the line is broken between graphemes; no character is lost.
pub fn wrap(text: &str, columns: usize) -> Vec<String> {
    let columns = columns.max(2);
    text.split('\n')
        .flat_map(|line| wrap_line(line, columns))
        .collect()
}

fn wrap_line(text: &str, columns: usize) -> Vec<String> {
    if width(text) <= columns {
        return vec![text.trim_end().to_owned()];
    }
    let segmenter = LineSegmenter::new_auto(LineBreakOptions::default());
    let mut lines = Vec::new();
    let mut line = String::new();
    let mut used = 0;
    let mut from = 0;
    for to in segmenter.segment_str(text) {
        let Some(piece) = text.get(from..to) else {
            continue;
        };
        from = to;
        // A space at the end of a line takes no room: it is not painted.
        let painted = width(piece.trim_end());
        if used + painted > columns && !line.is_empty() {
            lines.push(line.trim_end().to_owned());
            line.clear();
            used = 0;
        }
        if painted <= columns {
            line.push_str(piece);
            used += width(piece);
            continue;
        }
        for grapheme in piece.graphemes(true) {
            let painted = UnicodeWidthStr::width(grapheme);
            if used + painted > columns {
                lines.push(std::mem::take(&mut line));
                used = 0;
            }
            line.push_str(grapheme);
            used += painted;
        }
    }
    if !line.trim_end().is_empty() || lines.is_empty() {
        lines.push(line.trim_end().to_owned());
    }
    lines
}

/// A text cut to `columns` columns, with an ellipsis when something was cut.
pub fn fit(text: &str, columns: usize) -> String {
    if width(text) <= columns {
        return text.to_owned();
    }
    let mut fitted = String::new();
    for grapheme in text.graphemes(true) {
        if width(&fitted) + UnicodeWidthStr::width(grapheme) + 1 > columns {
            break;
        }
        fitted.push_str(grapheme);
    }
    fitted.push('…');
    fitted
}

/// A text cut or filled with spaces to exactly `columns` columns.
pub fn pad(text: &str, columns: usize) -> String {
    let mut padded = fit(text, columns);
    let missing = columns.saturating_sub(width(&padded));
    padded.extend(std::iter::repeat_n(' ', missing));
    padded
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{fit, pad, width, wrap};

    #[test]
    fn a_japanese_line_never_starts_with_a_closing_mark_or_small_kana() {
        let text = "難民申請をしたあとは、「指定書」に書いてあるまで働くことはできません。ちょっと待ってください。";
        for columns in 8..40 {
            for line in wrap(text, columns) {
                let first = line.chars().next().unwrap();
                assert!(!"、。」』）っゃゅょ".contains(first), "{columns}: {line}");
                assert!(width(&line) <= columns, "{columns}: {line}");
            }
        }
    }

    #[test]
    fn words_stay_whole_where_they_fit() {
        assert_eq!(wrap("one two three", 7), ["one two", "three"]);
    }

    #[test]
    fn a_line_end_in_the_text_is_kept() {
        assert_eq!(wrap("one\n\ntwo", 10), ["one", "", "two"]);
    }

    #[test]
    fn a_cut_text_says_that_it_was_cut() {
        assert_eq!(fit("在留資格", 5), "在留…");
        assert_eq!(pad("ab", 4), "ab  ");
    }

    proptest! {
        #[test]
        fn wrapping_loses_nothing_but_spaces_and_stays_within_the_width(
            text in "[a-z 在留、。「」\u{e01}-\u{e3a}က-အ🙂]{0,80}", columns in 2usize..60
        ) {
            let lines = wrap(&text, columns);
            let dense = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
            prop_assert_eq!(dense(&lines.concat()), dense(&text));
            for line in lines {
                prop_assert!(width(&line) <= columns);
            }
        }
    }
}
