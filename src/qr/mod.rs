//! Squares that a telephone's camera reads: a text in as many as needed, and one for each telephone number.
//!
//! Nothing in them leads to a network. A square is drawn with half blocks, so that its modules are square on nearly
//! every terminal.

mod encode;
mod split;
mod text;

use encode::{Measure, encode};
use qrcode::{Color, EcLevel, Version, bits::Bits};

pub use split::split;
pub use text::{numbers, texts};

/// The largest version that a telephone reads off a terminal with ease; larger ones have modules too small to see.
const LARGEST: i16 = 12;
/// Light modules around a square: the standard's four where there is room, and the two that cameras get along with.
const QUIET: [usize; 2] = [4, 2];

/// Columns and rows of a terminal that a square may take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Room {
    /// Columns.
    pub columns: usize,
    /// Rows.
    pub rows: usize,
}

/// What the terminal is like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ground {
    /// Light letters on a dark ground.
    Dark,
    /// Dark letters on a light ground.
    Light,
}

/// A square.
#[derive(Clone)]
pub struct Square {
    /// Whether a module is dark, row by row.
    dark: Vec<bool>,
    /// Modules of an edge.
    size: usize,
    /// Light modules around it.
    quiet: usize,
}

impl Room {
    /// What the largest square takes; in a larger room squares are not larger.
    pub const LARGEST: Self = {
        let edge = 17 + 4 * LARGEST as usize + 2 * QUIET[1];
        Self {
            columns: edge,
            rows: edge.div_ceil(2),
        }
    };

    /// The largest version that fits, and how many light modules fit around it.
    fn version(self) -> Option<(i16, usize)> {
        let edge = self.columns.min(2 * self.rows);
        (1..=LARGEST).rev().find_map(|version| {
            let size = usize::try_from(17 + 4 * version).ok()?;
            let quiet = QUIET.into_iter().find(|quiet| size + 2 * quiet <= edge)?;
            Some((version, quiet))
        })
    }

    /// How many bits the largest square of this room holds, and a measure for what is to be put into it.
    fn capacity(self) -> Option<(usize, Measure)> {
        let (version, _) = self.version()?;
        let bits = Bits::new(Version::Normal(version));
        Some((bits.max_len(EcLevel::L).ok()?, Measure::new(version)))
    }
}

impl Square {
    /// A text as a square, as small as it can be; none when the room is too small for it.
    pub fn new(text: &str, room: Room) -> Option<Self> {
        let (largest, _) = room.version()?;
        let code = (1..=largest).find_map(|version| encode(text, version).ok())?;
        let size = code.width();
        let edge = room.columns.min(2 * room.rows);
        let quiet = QUIET.into_iter().find(|quiet| size + 2 * quiet <= edge)?;
        let dark = code.into_colors();
        Some(Self {
            dark: dark.into_iter().map(|color| color == Color::Dark).collect(),
            size,
            quiet,
        })
    }

    /// The square of a telephone number, which a telephone offers to call.
    pub fn number(number: &str, room: Room) -> Option<Self> {
        let digits: String = number
            .chars()
            .filter(|c| c.is_ascii_digit() || *c == '+')
            .collect();
        Self::new(&format!("tel:{digits}"), room)
    }

    /// Columns it takes.
    pub fn columns(&self) -> usize {
        self.size + 2 * self.quiet
    }

    /// The square in lines, two rows of modules each. What is drawn is what the ground is not.
    pub fn lines(&self, ground: Ground) -> Vec<String> {
        let edge = self.columns();
        let drawn = |row: usize, column: usize| match ground {
            Ground::Dark => row < edge && !self.is_dark(row, column),
            Ground::Light => self.is_dark(row, column),
        };
        (0..edge)
            .step_by(2)
            .map(|row| {
                (0..edge)
                    .map(
                        |column| match (drawn(row, column), drawn(row + 1, column)) {
                            (true, true) => '█',
                            (true, false) => '▀',
                            (false, true) => '▄',
                            (false, false) => ' ',
                        },
                    )
                    .collect()
            })
            .collect()
    }

    fn is_dark(&self, row: usize, column: usize) -> bool {
        let inside = |at: usize| at.checked_sub(self.quiet).filter(|at| *at < self.size);
        let at = inside(row).zip(inside(column));
        at.and_then(|(row, column)| self.dark.get(row * self.size + column))
            .is_some_and(|dark| *dark)
    }
}
