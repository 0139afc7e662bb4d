//! The plan and telephone numbers as squares for a camera, one below the other.

use std::io::{BufRead, Write};

use super::{page::Stop, session::Session};
use crate::{
    qr::{self, Ground, Room, Square},
    summary::{self, Beside, Paper, Phrase, Voice},
};

/// Rows of a usual window, with a line left for the number of the square.
const ROWS: usize = 23;

impl<R: BufRead, W: Write> Session<'_, R, W> {
    /// Asks what to show and what the window is like, and draws square after square.
    pub(super) fn codes(&mut self) -> Result<(), Stop> {
        let texts = self.voice.main.clone();
        let voice = Voice::new(texts.clone());
        let pack = self.interview.pack();
        let beside = Beside {
            legal: self.catalog.texts(&pack.law_language),
            interview: Some(self.voice.clone()),
        };
        let document = summary::paper(Paper::Client, &self.interview.evaluate(), &voice, &beside);
        let room = Room {
            columns: self.page.columns,
            rows: ROWS,
        };
        self.say("codes-what")?;
        self.page.gap()?;
        let numbers = qr::numbers(&document);
        let offered = qr::texts(&document, &texts);
        let named = offered.iter();
        let mut things: Vec<Phrase> = named.map(|(id, _)| self.voice.say(|t| t.say(id))).collect();
        let called = numbers.iter();
        things.extend(called.map(|(name, number)| Phrase::plain(format!("{name} {number}"))));
        let row = self.choose("codes-which", &things)?;
        let squares: Vec<Square> = if let Some((_, text)) = offered.get(row) {
            squares(text, room)
        } else {
            let number = numbers.get(row - offered.len());
            let square = number.and_then(|(_, number)| Square::number(number, room));
            square.into_iter().collect()
        };
        if squares.is_empty() {
            return Ok(self.say("codes-too-small")?);
        }
        let ground = ("codes-ground", "codes-ground-dark", "codes-ground-light");
        let ground = if self.confirm(ground.0, ground.1, ground.2)? {
            Ground::Dark
        } else {
            Ground::Light
        };
        let count = squares.len();
        for (number, square) in (1..).zip(&squares) {
            self.page.gap()?;
            self.page.drawing(&square.lines(ground))?;
            let of = [("number", number.into()), ("count", count.into())];
            self.page.say(&texts.say_with("codes-of", &of))?;
            if number < count {
                self.ask_inside("codes-next")?;
            }
        }
        Ok(())
    }
}

fn squares(text: &str, room: Room) -> Vec<Square> {
    let parts = qr::split(text, room).unwrap_or_default();
    parts
        .iter()
        .filter_map(|part| Square::new(part, room))
        .collect()
}
