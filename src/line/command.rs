//! Commands and the words for them, in every language.

use crate::{
    locale::{Catalog, Texts},
    text::{fold, half_width},
};

/// What can be asked for beside answering.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Verb {
    Back,
    Why,
    Help,
    Review,
    Change,
    Language,
    Summary,
    Export,
    Print,
    Keep,
    Codes,
    Glossary,
    Terms,
    Directory,
    Quit,
    Wipe,
}

impl Verb {
    /// All, in the order in which help lists them.
    pub(super) const ALL: [Self; 16] = [
        Self::Back,
        Self::Help,
        Self::Review,
        Self::Change,
        Self::Why,
        Self::Summary,
        Self::Export,
        Self::Print,
        Self::Keep,
        Self::Codes,
        Self::Terms,
        Self::Glossary,
        Self::Directory,
        Self::Language,
        Self::Wipe,
        Self::Quit,
    ];

    /// Its message.
    pub(super) const fn message(self) -> &'static str {
        match self {
            Self::Back => "line-command-back",
            Self::Why => "line-command-why",
            Self::Help => "line-command-help",
            Self::Review => "line-command-review",
            Self::Change => "line-command-change",
            Self::Language => "line-command-language",
            Self::Summary => "line-command-summary",
            Self::Export => "line-command-export",
            Self::Print => "line-command-print",
            Self::Keep => "line-command-keep",
            Self::Codes => "line-command-codes",
            Self::Glossary => "line-command-glossary",
            Self::Terms => "line-command-terms",
            Self::Directory => "line-command-directory",
            Self::Quit => "line-command-quit",
            Self::Wipe => "line-command-wipe",
        }
    }

    /// Whether words may follow it.
    const fn takes_argument(self) -> bool {
        match self {
            Self::Why
            | Self::Help
            | Self::Change
            | Self::Language
            | Self::Export
            | Self::Glossary
            | Self::Directory => true,
            Self::Back
            | Self::Print
            | Self::Keep
            | Self::Codes
            | Self::Review
            | Self::Terms
            | Self::Summary
            | Self::Quit
            | Self::Wipe => false,
        }
    }
}

/// A command with the words that followed it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Command {
    pub verb: Verb,
    /// Empty when nothing followed.
    pub argument: String,
}

/// The words of every command in every language, folded.
pub(super) struct Words(Vec<(Verb, String)>);

impl Words {
    pub(super) fn new(catalog: &Catalog) -> Self {
        let tags = catalog.tags();
        let languages: Vec<Texts<'_>> = tags.iter().filter_map(|tag| catalog.texts(tag)).collect();
        let mut words = Vec::new();
        for verb in Verb::ALL {
            for texts in &languages {
                let listed = texts.part(verb.message(), "words");
                words.extend(listed.split(',').map(|word| (verb, fold(word))));
            }
        }
        words.sort_by_key(|(_, word)| std::cmp::Reverse(word.len()));
        Self(words)
    }

    /// The letter or sign that is short for a command.
    pub(super) fn letter(&self, verb: Verb) -> Option<&str> {
        let words = self.0.iter().filter(|(of, _)| *of == verb);
        let mut short = words.filter(|(_, word)| word.len() == 1);
        short.next().map(|(_, word)| word.as_str())
    }

    /// The command that a line is; none when it is none, and may be an answer.
    pub(super) fn read(&self, line: &str) -> Option<Command> {
        let line = half_width(line);
        let line = line.trim();
        self.0.iter().find_map(|(verb, word)| {
            let argument = argument(line, word)?;
            (argument.is_empty() || verb.takes_argument()).then(|| Command {
                verb: *verb,
                argument: argument.to_owned(),
            })
        })
    }
}

/// What follows a word at the start of a line: after a space, or at once when it is a number, as in 変更3, or the word
/// is a sign, as in ?.
fn argument<'l>(line: &'l str, word: &str) -> Option<&'l str> {
    let ends = line.char_indices().map(|(at, c)| at + c.len_utf8());
    let after = ends
        .filter_map(|end| line.split_at_checked(end))
        .find_map(|(start, rest)| (fold(start) == word).then_some(rest))?;
    let argument = after.trim();
    let stands_alone = after.is_empty() || after.starts_with(char::is_whitespace);
    let joined =
        argument.chars().all(|c| c.is_ascii_digit()) || !word.ends_with(char::is_alphanumeric);
    (stands_alone || joined).then_some(argument)
}

#[cfg(test)]
mod tests {
    use super::{Verb, Words};
    use crate::locale::Catalog;

    fn read(line: &str) -> Option<(Verb, String)> {
        let words = Words::new(&Catalog::embedded().unwrap());
        words
            .read(line)
            .map(|command| (command.verb, command.argument))
    }

    #[test]
    fn a_command_is_understood_in_any_language_and_as_a_letter() {
        for line in ["back", "B", " b ", "戻る", "もどる", "ｂａｃｋ"] {
            assert_eq!(read(line), Some((Verb::Back, String::new())), "{line}");
        }
        for line in ["help", "?", "？", "ヘルプ", "へるぷ"] {
            assert_eq!(read(line), Some((Verb::Help, String::new())), "{line}");
        }
        assert_eq!(read("start  again"), Some((Verb::Wipe, String::new())));
    }

    #[test]
    fn what_follows_a_command_is_its_argument() {
        for line in ["change 3", "c 3", "変更3", "変更　３", "c3"] {
            assert_eq!(read(line), Some((Verb::Change, "3".into())), "{line}");
        }
        assert_eq!(read("?難民"), Some((Verb::Help, "難民".into())));
        assert_eq!(
            read("export My Plan.md"),
            Some((Verb::Export, "My Plan.md".into()))
        );
    }

    #[test]
    fn an_answer_is_no_command() {
        for line in [
            "",
            "1",
            "1 2",
            "2026-08-30",
            "benin",
            "quite",
            "back home",
            "JP-13",
            "はい",
        ] {
            assert_eq!(read(line), None, "{line}");
        }
    }

    #[test]
    fn no_two_commands_share_a_word() {
        let Words(words) = Words::new(&Catalog::embedded().unwrap());
        for (verb, word) in &words {
            assert!(!word.is_empty(), "{verb:?} has an empty word");
            let others = words
                .iter()
                .filter(|(other, same)| other != verb && same == word);
            assert_eq!(others.count(), 0, "{word}");
        }
    }
}
