//! The answer to a question while it is being given, one shape for each sort of answer.

use super::{entry::Entry, list::List, marks::Marks, one::One};
use crate::{
    model::{FactId, FactKind, OptionId, Pack, Value},
    summary::{Phrase, Voice},
    tui::{
        desk::Desk,
        flow::Flow,
        keys::{Command, Place},
    },
};

/// An answer while it is being given.
#[derive(Clone)]
pub(crate) enum Input {
    /// One of a few options.
    One(One),
    /// Several of a few options.
    Marks(Marks),
    /// One of many options.
    List(List),
    /// A date or number.
    Entry(Entry),
}

/// What came of a key.
pub(crate) enum Given {
    /// Nothing: the key means nothing here.
    Nothing,
    /// Something to be seen.
    Changed,
    /// The answer.
    Answer(Value),
}

impl Input {
    pub(crate) fn new(desk: &Desk<'_>, pack: &Pack, fact: FactId, answer: Option<&Value>) -> Self {
        let options = pack.fact(fact).options.len();
        match pack.fact(fact).kind {
            FactKind::Choice => Self::One(One::new(options, answer)),
            FactKind::Multi => Self::Marks(Marks::new(options, answer)),
            FactKind::Country | FactKind::Prefecture => {
                Self::List(List::new(desk, pack, fact, answer))
            }
            FactKind::Date => Self::Entry(Entry::date(pack, fact, desk.on, answer)),
            FactKind::Number { min, max } => Self::Entry(Entry::number(min, max, answer)),
        }
    }

    pub(crate) fn place(&self) -> Place {
        match self {
            Self::One(_) => Place::Choice,
            Self::Marks(_) => Place::Marks,
            Self::List(_) => Place::List,
            Self::Entry(_) => Place::Entry,
        }
    }

    pub(crate) fn command(&mut self, command: Command) -> Given {
        match self {
            Self::One(one) => one.command(command),
            Self::Marks(marks) => marks.command(command),
            Self::List(list) => list.command(command),
            Self::Entry(entry) => entry.command(command),
        }
    }

    pub(crate) fn digit(&mut self, digit: u8) -> Given {
        match self {
            Self::One(one) => one.digit(digit),
            Self::Marks(marks) => marks.digit(digit),
            Self::List(_) | Self::Entry(_) => Given::Nothing,
        }
    }

    pub(crate) fn char(&mut self, c: char) -> Given {
        match self {
            Self::List(list) => list.char(c),
            Self::Entry(entry) => entry.char(c),
            Self::One(_) | Self::Marks(_) => Given::Nothing,
        }
    }

    /// A click on the thing of that number.
    pub(crate) fn pick(&mut self, item: usize) -> Given {
        match self {
            Self::One(one) => one.pick(item),
            Self::Marks(marks) => marks.pick(item),
            Self::List(list) => list.pick(item),
            Self::Entry(entry) => entry.pick(item),
        }
    }

    pub(crate) fn draw(&self, flow: &mut Flow, desk: &Desk<'_>, pack: &Pack, fact: FactId) {
        match self {
            Self::One(one) => one.draw(flow, desk, pack, fact),
            Self::Marks(marks) => marks.draw(flow, desk, pack, fact),
            Self::List(list) => list.draw(flow, desk, pack, fact),
            Self::Entry(entry) => entry.draw(flow, desk, pack, fact),
        }
    }

    /// Words in other languages, after the languages on screen have changed.
    pub(crate) fn relabel(&mut self, desk: &Desk<'_>, pack: &Pack, fact: FactId) {
        if let Self::List(list) = self {
            list.relabel(desk, pack, fact);
        }
    }
}

/// Moves a cursor over rows; false when it cannot move.
pub(crate) fn step(row: &mut usize, rows: usize, command: Command) -> bool {
    let last = rows.saturating_sub(1);
    let to = match command {
        Command::Up => row.saturating_sub(1),
        Command::Down => (*row + 1).min(last),
        Command::First => 0,
        Command::Last => last,
        _ => return false,
    };
    let moved = to != *row;
    *row = to;
    moved
}

/// A number that is typed digit by digit.
pub(super) enum Typed {
    Row(usize),
    More(usize),
    No,
}

pub(super) fn number(first: Option<usize>, digit: u8, rows: usize) -> Typed {
    let digit = usize::from(digit);
    let two = first.map(|first| first * 10 + digit);
    if let Some(two) = two.filter(|two| (1..=rows).contains(two)) {
        return Typed::Row(two - 1);
    }
    if digit == 0 || digit > rows {
        Typed::No
    } else if digit * 10 <= rows {
        Typed::More(digit - 1)
    } else {
        Typed::Row(digit - 1)
    }
}

/// What is said at a row whose number was typed while a second digit may follow.
pub(super) fn waiting(desk: &Desk<'_>, typed: Option<usize>, row: usize) -> Option<Phrase> {
    let number = typed.filter(|typed| *typed == row + 1)?;
    Some(desk.say_with("tui-digit-waits", &[("number", number.into())]))
}

/// The label of a row, and the line under it. The row after the last option is "I don't know".
pub(super) fn option(
    voice: &Voice<'_>,
    pack: &Pack,
    fact: FactId,
    row: usize,
) -> (Phrase, Option<Phrase>) {
    if row >= pack.fact(fact).options.len() {
        return (voice.say(|texts| texts.say("answer-unknown")), None);
    }
    let option = OptionId::from(row);
    (
        voice.say(|texts| texts.option_label(pack, fact, option)),
        voice.find(|texts| texts.option_hint(pack, fact, option)),
    )
}
