//! How hard an English text is to read: the grade of Flesch and Kincaid (1975), on words and sentences counted here.

/// What makes a text hard.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Reading {
    /// The school grade of who reads it with ease.
    pub grade: f64,
    /// Words a sentence, on average.
    pub words: f64,
}

/// Measures a text. Words of the law in brackets are not counted, and each of `terms` counts as one short word: they are
/// explained where they stand.
pub(super) fn measure(text: &str, terms: &[&str]) -> Reading {
    let text = without_terms(&without_law(text), terms);
    let (mut sentences, mut words, mut syllables) = (0_u32, 0_u32, 0_u32);
    for sentence in text.split_inclusive(['.', '!', '?', ':']) {
        let here = sentence
            .split(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '\'' | '’' | '-'))
            .filter(|word| word.contains(|c: char| c.is_ascii_alphanumeric()));
        let before = words;
        for word in here {
            words += 1;
            syllables += syllables_of(word);
        }
        sentences += u32::from(words > before);
    }
    let (sentences, words) = (f64::from(sentences.max(1)), f64::from(words.max(1)));
    Reading {
        grade: 0.39 * words / sentences + 11.8 * f64::from(syllables) / words - 15.59,
        words: words / sentences,
    }
}

/// A text without its brackets that hold words of another script.
fn without_law(text: &str) -> String {
    let mut kept = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('(') {
        kept.push_str(before);
        let Some((inside, behind)) = after.split_once(')') else {
            break;
        };
        if inside.is_ascii() {
            kept.push_str(inside);
        }
        rest = behind;
    }
    kept.push_str(rest);
    kept
}

/// A text with each term, the longest first, as one word.
fn without_terms(text: &str, terms: &[&str]) -> String {
    let mut terms: Vec<String> = terms.iter().map(|term| term.to_lowercase()).collect();
    terms.sort_by_key(|term| std::cmp::Reverse(term.len()));
    let mut text = format!(" {} ", text.to_lowercase());
    for term in terms.iter().filter(|term| !term.is_empty()) {
        let mut kept = String::new();
        let mut rest = text.as_str();
        while let Some((before, after)) = rest.split_once(term.as_str()) {
            let ends = |c: Option<char>| c.is_none_or(|c| !c.is_ascii_alphanumeric());
            let plural = ["es", "s", ""]
                .into_iter()
                .filter_map(|plural| after.strip_prefix(plural))
                .find(|after| ends(after.chars().next()));
            kept.push_str(before);
            match plural {
                Some(after) if ends(before.chars().next_back()) => {
                    kept.push_str("it");
                    rest = after;
                }
                _ => {
                    kept.push_str(term);
                    rest = after;
                }
            }
        }
        kept.push_str(rest);
        text = kept;
    }
    text
}

/// Groups of vowels, without an ending that is not spoken. A short word has one.
fn syllables_of(word: &str) -> u32 {
    let letters: Vec<char> = word
        .chars()
        .filter(char::is_ascii_alphabetic)
        .map(|c| c.to_ascii_lowercase())
        .collect();
    if letters.len() <= 3 {
        return 1;
    }
    let is_vowel = |c: char| "aeiouy".contains(c);
    let spoken = match letters.as_slice() {
        [start @ .., before, 'e', 's'] if !is_vowel(*before) && *before != 'l' => start.len() + 1,
        [start @ .., before, 'e', 'd'] if !matches!(before, 't' | 'd') => start.len() + 1,
        [start @ .., before, 'e'] if !is_vowel(*before) && *before != 'l' => start.len() + 1,
        _ => letters.len(),
    };
    let mut count = 0;
    let mut run = 0;
    for (at, letter) in letters.iter().take(spoken).enumerate() {
        // A `y` that begins a word is no vowel, and a third vowel in a row begins another syllable.
        if is_vowel(*letter) && !(at == 0 && *letter == 'y') {
            run += 1;
            count += u32::from(run % 2 == 1);
        } else {
            run = 0;
        }
    }
    count.max(1)
}

#[cfg(test)]
mod tests {
    use super::{measure, syllables_of};

    #[test]
    fn syllables_are_counted_as_they_are_spoken() {
        for (word, count) in [
            ("the", 1),
            ("papers", 2),
            ("asked", 1),
            ("wanted", 2),
            ("office", 2),
            ("table", 2),
            ("immigration", 4),
            ("2026", 1),
        ] {
            assert_eq!(syllables_of(word), count, "{word}");
        }
    }

    #[test]
    fn long_words_and_long_sentences_are_harder() {
        let easy = measure("Go home. Call a friend.", &[]);
        let words = measure("Notification of administrative litigation.", &[]);
        let long = measure(
            "Go home and call a friend and go home and call a friend and go home.",
            &[],
        );
        assert!(easy.grade < 1.0, "{easy:?}");
        assert!(words.grade > 12.0, "{words:?}");
        assert!(long.grade > easy.grade && long.words > 15.0, "{long:?}");
    }

    #[test]
    fn words_of_the_law_and_terms_are_not_counted_against_a_text() {
        let plain = measure("Ask for it now.", &[]);
        let term = measure(
            "Ask for administrative litigation (行政訴訟) now.",
            &["administrative litigation"],
        );
        assert_eq!(plain, term);
    }
}
