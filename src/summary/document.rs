//! A small document model that every format and both frontends draw from, so that no two say different things.

use crate::locale::Texts;

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
}

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

/// A document, ready to be drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// The tag of the main language.
    pub lang: String,
    /// The title.
    pub title: Phrase,
    /// The parts.
    pub blocks: Vec<Block>,
}
