//! Making two spellings of the same word equal, so that what people type is found.

/// Full-width letters, digits, marks and spaces, as Japanese keyboards type them, as ordinary ones.
pub fn half_width(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
            '\u{3000}' => ' ',
            _ => c,
        })
        .collect()
}

/// A text as it is compared with another: half width, small letters, hiragana for katakana, single spaces.
pub fn fold(text: &str) -> String {
    let small = half_width(text).to_lowercase();
    let words: Vec<String> = small
        .split_whitespace()
        .map(|word| word.chars().map(hiragana).collect())
        .collect();
    words.join(" ")
}

fn hiragana(c: char) -> char {
    match c {
        '\u{30a1}'..='\u{30f6}' => char::from_u32(u32::from(c) - 0x60).unwrap_or(c),
        _ => c,
    }
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn the_same_word_in_another_spelling_is_the_same() {
        assert_eq!(fold("ＭＭ　アフガン"), fold(" mm  あふがん "));
        assert_eq!(fold("ÅLAND"), "åland");
        assert_ne!(fold("ば"), fold("は"));
    }
}
