//! The one table of keys. The last line of every screen, the help on keys and the table in the README are made from it.

mod table;

use std::fmt::Write as _;

use ratatui::crossterm::event::{KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

use super::message::Message;
use crate::locale::Texts;
use table::{AUTHOR, QUESTION, TABLE};

/// Something a key asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Command {
    /// The line above.
    Up,
    /// The line below.
    Down,
    /// The value before.
    Left,
    /// The value after.
    Right,
    /// A screenful towards the start.
    PageUp,
    /// A screenful towards the end.
    PageDown,
    /// The start.
    First,
    /// The end.
    Last,
    /// The heading before.
    PreviousPart,
    /// The heading after.
    NextPart,
    /// Do what the cursor is on.
    Enter,
    /// One step back.
    Back,
    /// Keep the answer given before and go on; the next square.
    Forward,
    /// The square before.
    Backward,
    /// "I don't know."
    Unknown,
    /// Take the last character back.
    Erase,
    /// Take everything typed back.
    EraseAll,
    /// Help for this question.
    Help,
    /// Words explained.
    Terms,
    /// Offices and people who help.
    Directory,
    /// The languages.
    Languages,
    /// All answers.
    Answers,
    /// The plan so far.
    Plan,
    /// Save the plan to a file.
    Save,
    /// Keep the case in a locked file.
    Keep,
    /// Squares for a telephone's camera.
    Codes,
    /// Why something applies or does not.
    Why,
    /// Find a thing of a pack by typing.
    Find,
    /// Only what has findings, or everything.
    Findings,
    /// The next set of colours.
    Colours,
    /// All keys.
    Keys,
    /// Leave, after asking.
    Leave,
    /// Leave at once.
    QuitNow,
    /// Stop until the shell brings the program back.
    Suspend,
    /// Paint everything again.
    Repaint,
}

/// What the cursor is in, which decides what keys mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Settings with a few values each.
    Form,
    /// A name that is typed.
    Name,
    /// A question with one answer of a few.
    Choice,
    /// A question with several answers.
    Marks,
    /// A question with a long list.
    List,
    /// A question for a date or number.
    Entry,
    /// A text to read.
    Text,
    /// Help over a question.
    Pane,
    /// The list of answers.
    Answers,
    /// The plan.
    Plan,
    /// A list of words, advice or helpers to look something up in.
    Finder,
    /// A choice about the program itself.
    Decision,
    /// A square for a telephone's camera.
    Square,
    /// Work under way. It can be stopped; what comes of it is told to the screen on which it was begun, so no key leads
    /// to another one.
    Work,
    /// The things of a pack, in order.
    Outline,
    /// The page of one of them.
    Page,
    /// A list of them to find something in.
    Seek,
}

impl Place {
    /// Whether letters are typed here, so that none is a command.
    pub fn is_typing(self) -> bool {
        matches!(
            self,
            Self::Name | Self::List | Self::Entry | Self::Finder | Self::Seek
        )
    }

    /// The place in words.
    pub(crate) fn say(self, texts: &Texts<'_>) -> String {
        texts.say(&format!("tui-place-{}", self.name()))
    }

    fn name(self) -> &'static str {
        match self {
            Self::Form => "form",
            Self::Name => "name",
            Self::Choice => "choice",
            Self::Marks => "marks",
            Self::List => "list",
            Self::Entry => "entry",
            Self::Text => "text",
            Self::Pane => "pane",
            Self::Answers => "answers",
            Self::Plan => "plan",
            Self::Finder => "finder",
            Self::Decision => "decision",
            Self::Square => "square",
            Self::Work => "work",
            Self::Outline => "outline",
            Self::Page => "page",
            Self::Seek => "seek",
        }
    }
}

/// Where a row of the table holds.
#[derive(Clone, Copy)]
enum Where {
    Everywhere,
    /// Everywhere in the guide, which an author's view is not.
    Guide,
    In(&'static [Place]),
}

impl Where {
    /// The places in words; none for everywhere.
    fn named(self, texts: &Texts<'_>) -> Option<String> {
        let Self::In(places) = self else {
            return None;
        };
        let every_question = QUESTION.iter().all(|place| places.contains(place));
        let mut names: Vec<&str> = places.iter().map(|place| place.name()).collect();
        if every_question {
            names.retain(|name| !QUESTION.iter().any(|place| place.name() == *name));
            names.insert(0, "questions");
        }
        let names: Vec<String> = names
            .iter()
            .map(|name| texts.say(&format!("tui-place-{name}")))
            .collect();
        Some(texts.list(&names))
    }

    fn holds_in(self, place: Place) -> bool {
        match self {
            Self::Everywhere => true,
            Self::Guide => !AUTHOR.contains(&place),
            Self::In(places) => places.contains(&place),
        }
    }
}

/// One or more keys that mean the same.
#[derive(Clone, Copy)]
enum Key {
    /// A named key.
    Code(KeyCode),
    /// A character; where letters are typed it means itself, unless the row says that it holds there.
    Letter(char),
    /// A character with the control key.
    Control(char),
    /// 1 to 9.
    Digits,
    /// Any character.
    Anything,
}

/// A row of the table.
struct Row {
    keys: &'static [(Key, Command)],
    places: Where,
    /// Id of the message for the last line; its attribute `.help` is the sentence for the help.
    text: &'static str,
    foot: Foot,
}

/// Whether a row stands in the last line, and how soon it is left out when there is no room.
#[derive(Clone, Copy)]
enum Foot {
    Never,
    Always(u8),
    In(&'static [Place], u8),
}

impl Foot {
    fn rank(self, place: Place) -> Option<u8> {
        match self {
            Self::Never => None,
            Self::Always(rank) => Some(rank),
            Self::In(places, rank) => places.contains(&place).then_some(rank),
        }
    }
}

impl Row {
    /// The keys of the row that act in a place: where letters are typed, only `?` in a field that takes none; during work
    /// what stops it, or has nothing to do with screens.
    fn keys_in(&self, place: Place) -> impl Iterator<Item = (Key, Command)> + '_ {
        let keys = if self.places.holds_in(place) {
            self.keys
        } else {
            &[]
        };
        keys.iter().copied().filter(move |(key, command)| {
            use Command::{Back, QuitNow, Repaint, Suspend, Unknown};
            match (key, place) {
                (_, Place::Work) => matches!(command, Back | QuitNow | Suspend | Repaint),
                (Key::Letter(_), Place::Entry) => *command == Unknown,
                (Key::Letter(_), place) => !place.is_typing(),
                _ => true,
            }
        })
    }
}

impl Key {
    fn is(self, event: &KeyEvent) -> bool {
        let control = event.modifiers.contains(KeyModifiers::CONTROL);
        let alt = event.modifiers.contains(KeyModifiers::ALT);
        match (self, event.code) {
            _ if alt => false,
            (Self::Code(code), pressed) => code == pressed,
            (Self::Letter(letter), KeyCode::Char(pressed)) => {
                !control && letter == half_width(pressed).to_ascii_lowercase()
            }
            (Self::Control(letter), KeyCode::Char(pressed)) => {
                control && letter == pressed.to_ascii_lowercase()
            }
            (Self::Digits, KeyCode::Char(pressed)) => {
                !control && half_width(pressed).is_ascii_digit()
            }
            (Self::Anything, KeyCode::Char(_)) => !control,
            _ => false,
        }
    }

    fn cap(self, texts: &Texts<'_>) -> String {
        match self {
            Self::Code(KeyCode::Up) => "↑".to_owned(),
            Self::Code(KeyCode::Down) => "↓".to_owned(),
            Self::Code(KeyCode::Left) => "←".to_owned(),
            Self::Code(KeyCode::Right) => "→".to_owned(),
            Self::Code(KeyCode::F(number)) => format!("F{number}"),
            Self::Code(code) => texts.say(cap_message(code)),
            Self::Letter(' ') => texts.say("tui-cap-space"),
            Self::Letter(letter) => letter.to_string(),
            Self::Control(letter) => {
                let letter = letter.to_ascii_uppercase().to_string();
                texts.say_with("tui-cap-control", &[("letter", letter.into())])
            }
            Self::Digits => texts.say("tui-cap-digits"),
            Self::Anything => texts.say("tui-cap-anything"),
        }
    }
}

/// The message with the name of a key that has one.
fn cap_message(code: KeyCode) -> &'static str {
    match code {
        KeyCode::Enter => "tui-cap-enter",
        KeyCode::Esc => "tui-cap-esc",
        KeyCode::Tab => "tui-cap-tab",
        KeyCode::BackTab => "tui-cap-back-tab",
        KeyCode::Backspace => "tui-cap-backspace",
        KeyCode::PageUp => "tui-cap-page-up",
        KeyCode::PageDown => "tui-cap-page-down",
        KeyCode::Home => "tui-cap-home",
        _ => "tui-cap-end",
    }
}

/// Japanese input methods type full-width letters and digits; they mean the same.
pub(crate) fn half_width(c: char) -> char {
    match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        '\u{3000}' => ' ',
        _ => c,
    }
}

/// What a key means in a place; none when it means nothing there.
pub fn message<'a>(event: &KeyEvent, place: Place) -> Option<Message<'a>> {
    if event.kind == KeyEventKind::Release {
        return None;
    }
    let mut rows = TABLE.iter().flat_map(|row| row.keys_in(place));
    let found = rows.find(|(key, _)| key.is(event) && !matches!(key, Key::Anything));
    match (found, event.code) {
        (Some((Key::Digits, _)), KeyCode::Char(digit)) => {
            let digit = half_width(digit).to_digit(10)?;
            Some(Message::Digit(u8::try_from(digit).ok()?))
        }
        (Some((_, command)), _) => Some(Message::Command(command)),
        (None, KeyCode::Char(c))
            if place.is_typing() && !event.modifiers.contains(KeyModifiers::CONTROL) =>
        {
            Some(Message::Char(c))
        }
        _ => None,
    }
}

/// A key and what it does, for the last line.
pub(crate) struct Hint {
    pub(crate) cap: String,
    pub(crate) text: String,
    /// What a click on it does; none where it stands for many keys.
    pub(crate) command: Option<Command>,
    pub(crate) rank: u8,
}

/// What the last line may say in a place, in the order of the table.
pub(crate) fn hints(place: Place, texts: &Texts<'_>) -> Vec<Hint> {
    let mut hints: Vec<Hint> = Vec::new();
    for row in TABLE {
        let Some(rank) = row.foot.rank(place) else {
            continue;
        };
        let keys: Vec<(Key, Command)> = row.keys_in(place).collect();
        let Some((first, command)) = keys.first().copied() else {
            continue;
        };
        // Arrows stand together; otherwise the first key is enough.
        let cap = match keys.get(1) {
            Some((second @ Key::Code(KeyCode::Down | KeyCode::Right), _)) => {
                format!("{}{}", first.cap(texts), second.cap(texts))
            }
            _ => first.cap(texts),
        };
        hints.push(Hint {
            cap,
            text: texts.say(row.text),
            command: (!matches!(first, Key::Anything | Key::Digits)).then_some(command),
            rank,
        });
    }
    hints
}

/// A row of the table in words.
pub(crate) struct Help {
    caps: Vec<String>,
    pub(crate) does: String,
    /// Where it holds; everywhere when absent.
    pub(crate) places: Option<String>,
    within: Where,
}

impl Help {
    pub(crate) fn holds_in(&self, place: Place) -> bool {
        self.within.holds_in(place)
    }

    /// Whether it holds anywhere in the guide.
    pub(crate) fn is_of_the_guide(&self) -> bool {
        match self.within {
            Where::Everywhere | Where::Guide => true,
            Where::In(places) => places.iter().any(|place| !AUTHOR.contains(place)),
        }
    }

    /// The names of the keys in a row.
    pub(crate) fn caps(&self) -> String {
        self.caps.join(" ")
    }
}

/// Keys, sentences and places, for the help and the README.
pub(crate) fn help(texts: &Texts<'_>) -> Vec<Help> {
    TABLE
        .iter()
        .map(|row| Help {
            caps: row.keys.iter().map(|(key, _)| key.cap(texts)).collect(),
            does: texts.part(row.text, "help"),
            within: row.places,
            places: row.places.named(texts),
        })
        .collect()
}

/// The table of the README.
pub fn table(texts: &Texts<'_>) -> String {
    let head = ["tui-keys-key", "tui-keys-does", "tui-keys-where"].map(|id| texts.say(id));
    let mut table = format!("| {} |\n|---|---|---|\n", head.join(" | "));
    for row in help(texts) {
        let caps: Vec<String> = row.caps.iter().map(|cap| format!("`{cap}`")).collect();
        let places = row
            .places
            .unwrap_or_else(|| texts.say("tui-place-everywhere"));
        let cells = [caps.join(" "), row.does, places];
        // Writing to a string cannot fail.
        let _ = writeln!(table, "| {} |", cells.join(" | "));
    }
    table
}
