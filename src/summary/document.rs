//! A small document model that every format and both frontends draw from, so that no two say different things.

use jiff::civil::Date;

use crate::{
    locale::{Direction, Texts},
    text::width,
};

/// A language of a document, as formats need to name it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Language {
    /// Its tag, as in `ja`.
    pub tag: String,
    /// Whether it is written from right to left.
    pub is_rtl: bool,
}

impl Language {
    /// The language of texts.
    pub fn of(texts: &Texts<'_>) -> Self {
        let direction = texts.meta().map(|meta| meta.direction);
        Self {
            tag: texts.tag().to_owned(),
            is_rtl: direction == Some(Direction::Rtl),
        }
    }
}

/// A text in the main language and, where two languages stand together, in the second.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phrase {
    /// In the main language.
    pub main: String,
    /// In the second language, when it is there and differs.
    pub second: Option<String>,
}

impl Phrase {
    /// Something that is the same in every language, such as a telephone number.
    pub fn plain(text: impl Into<String>) -> Self {
        Self {
            main: text.into(),
            second: None,
        }
    }

    /// Whether both languages have room beside each other on a line of so many half widths.
    pub fn fits_line(&self, columns: usize) -> bool {
        let Some(second) = &self.second else {
            return false;
        };
        let has_lines = |text: &str| text.trim().contains('\n');
        let both = width(&self.main) + BETWEEN + width(second);
        both <= columns && !has_lines(&self.main) && !has_lines(second)
    }
}

/// Half widths between two languages on one line.
const BETWEEN: usize = 2;

/// The languages a document speaks.
#[derive(Clone)]
pub struct Voice<'a> {
    /// The main language.
    pub main: Texts<'a>,
    /// A second language beside it.
    pub second: Option<Texts<'a>>,
}

impl<'a> Voice<'a> {
    /// One language.
    pub fn new(main: Texts<'a>) -> Self {
        Self { main, second: None }
    }

    /// Two languages; the same language twice counts as one.
    pub fn with(main: Texts<'a>, second: Option<Texts<'a>>) -> Self {
        let second = second.filter(|second| second.tag() != main.tag());
        Self { main, second }
    }

    /// Says something in each language.
    pub fn say(&self, say: impl Fn(&Texts<'a>) -> String) -> Phrase {
        let main = say(&self.main);
        let second = self
            .second
            .as_ref()
            .map(say)
            .filter(|second| *second != main);
        Phrase { main, second }
    }

    /// Says something that may be absent.
    pub fn find(&self, find: impl Fn(&Texts<'a>) -> Option<String>) -> Option<Phrase> {
        find(&self.main)?;
        Some(self.say(|texts| find(texts).unwrap_or_default()))
    }
}

/// How a part is meant. Every tone is told in words too; colour only helps.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// Ordinary text.
    Plain,
    /// A date or an act that cannot wait.
    Urgent,
    /// Something not to do.
    Warning,
    /// Reasons and sources: there for who looks for them.
    Quiet,
}

/// A part of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A heading; level 1 is the document's sections.
    Heading {
        /// 1 to 3.
        level: u8,
        /// The text.
        text: Phrase,
    },
    /// A paragraph.
    Paragraph {
        /// The text.
        text: Phrase,
        /// How it is meant.
        tone: Tone,
    },
    /// A list.
    List {
        /// Whether the order matters.
        ordered: bool,
        /// How it is meant.
        tone: Tone,
        /// The entries.
        items: Vec<Entry>,
    },
    /// Names and values.
    Rows(Vec<(Phrase, Phrase)>),
    /// Parts in a box, to be found at a glance.
    Frame(Vec<Block>),
    /// A line to be filled in by hand, with what belongs on it.
    Blank(Phrase),
    /// Words in a language of their own, whatever the document speaks: to be shown to somebody else.
    Quote {
        /// The language of the words.
        language: Language,
        /// The words.
        text: String,
    },
    /// Words beside those of another language, to be recognised on papers.
    Terms {
        /// The language of the words on the papers.
        language: Language,
        /// What each means, and the word.
        rows: Vec<(Phrase, String)>,
    },
}

impl Block {
    /// Its texts in the languages of the document, in the order in which they are read.
    pub fn phrases(&self) -> Vec<&Phrase> {
        match self {
            Self::Heading { text, .. } | Self::Paragraph { text, .. } | Self::Blank(text) => {
                vec![text]
            }
            Self::List { items, .. } => items
                .iter()
                .flat_map(|entry| std::iter::once(&entry.text).chain(&entry.notes))
                .collect(),
            Self::Rows(rows) => rows
                .iter()
                .flat_map(|(name, value)| [name, value])
                .collect(),
            Self::Frame(blocks) => blocks.iter().flat_map(Self::phrases).collect(),
            Self::Quote { .. } => Vec::new(),
            Self::Terms { rows, .. } => rows.iter().map(|(meaning, _)| meaning).collect(),
        }
    }
}

/// An entry of a list, with lines under it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The entry.
    pub text: Phrase,
    /// Lines under it.
    pub notes: Vec<Phrase>,
}

impl Entry {
    /// An entry without further lines.
    pub fn new(text: Phrase) -> Self {
        Self {
            text,
            notes: Vec::new(),
        }
    }
}

/// A date that must not be missed, for calendars.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// The deadline's id in the pack.
    pub id: String,
    /// The outcome's id in the pack.
    pub outcome: String,
    /// What must be done by then.
    pub what: Phrase,
    /// A title that gives nothing away, because a calendar is read by others.
    pub title: Phrase,
    /// What stands under the title; it gives nothing away either.
    pub note: Phrase,
    /// The safe day.
    pub act_by: Date,
    /// The last day by the rule.
    pub last_day: Date,
    /// Whether the last day is over.
    pub passed: bool,
}

/// Somebody to call or to go to, for address books.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    /// The id of the office or organisation in the pack.
    pub id: String,
    /// The name.
    pub name: Phrase,
    /// The postal address.
    pub address: Option<Phrase>,
    /// Telephone number.
    pub phone: Option<String>,
    /// Web address.
    pub url: Option<String>,
    /// Hours and what to know before calling.
    pub notes: Vec<Phrase>,
}

/// A document, ready to be drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// The main language.
    pub language: Language,
    /// The language beside it.
    pub second: Option<Language>,
    /// The day it was made for.
    pub on: Option<Date>,
    /// The title.
    pub title: Phrase,
    /// The parts.
    pub blocks: Vec<Block>,
    /// Its dates, the nearest first.
    pub dues: Vec<Due>,
    /// Who is named in it.
    pub contacts: Vec<Contact>,
    /// The most pages it may have on paper, where that is promised.
    pub pages: Option<usize>,
}

impl Document {
    /// A document without dates and contacts.
    pub fn new(voice: &Voice<'_>, title: Phrase, blocks: Vec<Block>) -> Self {
        Self {
            language: Language::of(&voice.main),
            second: voice.second.as_ref().map(Language::of),
            on: None,
            title,
            blocks,
            dues: Vec::new(),
            contacts: Vec::new(),
            pages: None,
        }
    }
}
