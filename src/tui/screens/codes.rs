//! The plan and telephone numbers as squares that a telephone reads off the screen.

use super::{Told, Turn};
use crate::{
    qr::{self, Ground, Room, Square},
    summary::{self, Beside, Document, Paper, Phrase, Voice},
    text::{fit, wrap},
    tui::{
        Theme,
        desk::Desk,
        flow::{Flow, Lead, Line, Piece},
        keys::{Command, Place},
        layout::Size,
        page::Page,
        theme::Role,
        widgets::{choices::Choice, input::step},
    },
};

/// Columns between a square and the words beside it, and the fewest columns that words need.
const GAP: usize = 3;
const WORDS: usize = 16;

/// Squares to choose from, or one of them.
#[derive(Default)]
pub(crate) struct Codes {
    /// One telephone number, from the directory.
    number: Option<String>,
    row: usize,
    /// The square that is seen.
    shown: Option<usize>,
    /// Whether the terminal has dark letters on a light ground, where its colours are its own.
    light: bool,
}

/// What can be shown, in the order of the rows: texts, then each telephone number.
struct Contents {
    document: Document,
    texts: [(&'static str, String); 3],
}

impl Contents {
    fn new(desk: &Desk<'_>) -> Option<Self> {
        let interview = desk.interview.as_ref()?;
        // On a telephone one language is enough; another one is a key away.
        let texts = desk.texts();
        let voice = Voice::new(texts.clone());
        let beside = Beside {
            legal: desk.catalog.texts(&interview.pack().law_language),
            interview: Some(desk.voice()),
        };
        let document = summary::paper(Paper::Client, &interview.evaluate(), &voice, &beside);
        Some(Self {
            texts: qr::texts(&document, &texts),
            document,
        })
    }

    fn rows(&self) -> usize {
        self.texts.len() + qr::numbers(&self.document).len()
    }

    /// Who is called in a row, and the number; none for a text.
    fn called(&self, row: usize) -> Option<(&str, &str)> {
        let row = row.checked_sub(self.texts.len())?;
        qr::numbers(&self.document).get(row).copied()
    }

    /// The parts of a row, a square each.
    fn parts(&self, row: usize, room: Room) -> Vec<String> {
        if let Some((_, text)) = self.texts.get(row) {
            return qr::split(text, room).unwrap_or_default();
        }
        let number = self.called(row).map(|(_, number)| number.to_owned());
        number.into_iter().collect()
    }

    /// A part of a row as a square.
    fn square(&self, row: usize, part: &str, room: Room) -> Option<Square> {
        if row < self.texts.len() {
            Square::new(part, room)
        } else {
            Square::number(part, room)
        }
    }

    fn title(&self, row: usize, desk: &Desk<'_>) -> Phrase {
        match (self.texts.get(row), self.called(row)) {
            (Some((id, _)), _) => desk.say(id),
            (None, Some((name, number))) => Phrase::plain(format!("{name} {number}")),
            (None, None) => Phrase::plain(""),
        }
    }

    /// How many squares a text needs, and how many in a window that is large enough for the largest.
    fn count(&self, row: usize, desk: &Desk<'_>) -> Option<Phrase> {
        self.texts.get(row)?;
        let count = self.parts(row, desk.room).len();
        let fewer = self.parts(row, Room::LARGEST).len();
        let args = [("count", count.into())];
        if count > 0 && count <= fewer {
            return Some(desk.say_with("codes-count", &args));
        }
        let [count] = args;
        let args = [
            count,
            ("fewer", fewer.into()),
            ("columns", Room::LARGEST.columns.into()),
            // The last line of the window is that of the keys.
            ("lines", (Room::LARGEST.rows + 1).into()),
        ];
        Some(desk.say_with("codes-count-larger", &args))
    }
}

impl Codes {
    /// One telephone number.
    pub(crate) fn number(number: &str) -> Self {
        Self {
            number: Some(number.to_owned()),
            shown: Some(0),
            ..Self::default()
        }
    }

    pub(crate) fn place(&self) -> Place {
        if self.shown.is_some() {
            Place::Square
        } else {
            Place::Decision
        }
    }

    pub(crate) fn tell(&mut self, told: Told<'_>, desk: &Desk<'_>) -> Turn {
        if self.number.is_some() {
            return match told {
                Told::Command(Command::Back | Command::Enter | Command::Backward) => Turn::Close,
                _ => Turn::Nothing,
            };
        }
        let Some(contents) = Contents::new(desk) else {
            return Turn::Close;
        };
        if let Some(shown) = self.shown {
            let count = contents.parts(self.row, desk.room).len();
            match told {
                Told::Command(Command::Forward | Command::Enter) if shown + 1 < count => {
                    self.shown = Some(shown + 1);
                }
                Told::Command(Command::Backward) if shown > 0 => self.shown = Some(shown - 1),
                Told::Command(Command::Back | Command::Enter | Command::Backward) => {
                    self.shown = None;
                }
                _ => return Turn::Nothing,
            }
            return Turn::Changed;
        }
        let asks_ground = usize::from(desk.theme == Theme::None);
        let rows = contents.rows() + asks_ground;
        match told {
            Told::Command(Command::Back) => return Turn::Close,
            Told::Command(Command::Enter) => {}
            Told::Pick(item) => self.row = item,
            Told::Digit(digit) if (1..=rows).contains(&usize::from(digit)) => {
                self.row = usize::from(digit) - 1;
            }
            Told::Command(command) if step(&mut self.row, rows, command) => return Turn::Changed,
            _ => return Turn::Nothing,
        }
        if self.row == contents.rows() {
            self.light = !self.light;
        } else {
            self.shown = Some(0);
        }
        Turn::Changed
    }

    pub(crate) fn draw(&self, flow: &mut Flow, desk: &Desk<'_>) {
        let Some(contents) = Contents::new(desk) else {
            return;
        };
        flow.text(Lead::indent(2), &desk.say("codes-what"), Role::Quiet);
        flow.gap();
        for row in 0..contents.rows() {
            let title = contents.title(row, desk);
            let hint = contents.count(row, desk);
            Choice {
                hint: hint.as_ref(),
                ..Choice::plain(&title, self.row == row)
            }
            .draw(flow);
            if row + 1 == contents.texts.len() {
                flow.gap();
                flow.text(Lead::indent(2), &desk.say("codes-numbers"), Role::Quiet);
            }
        }
        if desk.theme == Theme::None {
            flow.gap();
            let id = if self.light {
                "codes-light"
            } else {
                "codes-dark"
            };
            let ground = desk.say(id);
            Choice::plain(&ground, self.row == contents.rows()).draw(flow);
        }
    }

    /// A page with one square, as large as the terminal allows, and words beside it. None while nothing is shown.
    pub(crate) fn page(&self, desk: &Desk<'_>, size: Size) -> Option<Page> {
        let shown = self.shown?;
        let (square, title, count) = if let Some(number) = &self.number {
            (Square::number(number, desk.room), number.clone(), 1)
        } else {
            let contents = Contents::new(desk)?;
            let parts = contents.parts(self.row, desk.room);
            let part = parts.get(shown.min(parts.len().saturating_sub(1)));
            let square = part.and_then(|part| contents.square(self.row, part, desk.room));
            (square, contents.title(self.row, desk).main, parts.len())
        };
        let mut page = Page::empty();
        (page.width, page.height) = (size.width, size.height);
        let Some(square) = square else {
            let small = wrap(&desk.word("codes-too-small"), size.width);
            page.fixed = place(0, 0, small, Role::Warning);
            return Some(page);
        };
        let ground = match desk.theme {
            Theme::Light => Ground::Light,
            Theme::None if self.light => Ground::Light,
            _ => Ground::Dark,
        };
        let columns = square.columns();
        page.fixed = place(0, 0, square.lines(ground), Role::Square);
        let room = size.width.saturating_sub(columns + GAP);
        if room >= WORDS {
            let number = [("number", (shown + 1).into()), ("count", count.into())];
            let of = desk.texts().say_with("codes-of", &number);
            let mut words = vec![fit(&of, room), String::new()];
            words.extend(wrap(&title, room));
            words.push(String::new());
            words.extend(wrap(&desk.word("codes-how"), room));
            words.truncate(size.height.saturating_sub(2));
            page.fixed
                .extend(place(1, columns + GAP, words, Role::Text));
        }
        Some(page)
    }
}

fn place(row: usize, column: usize, lines: Vec<String>, role: Role) -> Vec<(usize, usize, Line)> {
    let lines = (row..).zip(lines);
    lines
        .map(|(row, line)| {
            (
                row,
                column,
                Line {
                    pieces: vec![Piece::new(role, line)],
                    item: None,
                },
            )
        })
        .collect()
}
