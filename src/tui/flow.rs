//! A column of finished lines: what a screen writes, broken to the width it has, with what each line belongs to.
//!
//! Lines are broken by [`text::wrap`](crate::text::wrap) alone.

use std::{collections::BTreeSet, ops::Range, rc::Rc};

use super::theme::Role;
use crate::{
    lookup::{Marked, Marker},
    model::TermId,
    summary::Phrase,
    text::{fit, pad, sanitize, width, wrap},
};

/// A piece of a line.
#[derive(Clone)]
pub(crate) struct Piece {
    pub(crate) role: Role,
    pub(crate) text: String,
    /// Whether it is a term that the glossary explains, to be shown as one.
    pub(crate) marked: bool,
}

impl Piece {
    pub(crate) fn new(role: Role, text: impl Into<String>) -> Self {
        let text = text.into();
        let marked = false;
        Self { role, text, marked }
    }
}

/// A line.
#[derive(Clone, Default)]
pub(crate) struct Line {
    pub(crate) pieces: Vec<Piece>,
    /// The thing to choose that the line belongs to.
    pub(crate) item: Option<usize>,
}

impl Line {
    pub(crate) fn of(role: Role, text: impl Into<String>) -> Self {
        Self {
            pieces: vec![Piece::new(role, text)],
            item: None,
        }
    }
}

/// What stands before a text: on its first line something, on the next ones the same width of nothing.
pub(crate) struct Lead {
    pieces: Vec<Piece>,
    width: usize,
}

impl Lead {
    /// Nothing, as wide as asked.
    pub(crate) fn indent(width: usize) -> Self {
        Self {
            pieces: Vec::new(),
            width,
        }
    }

    /// Pieces, and the same width of nothing below them.
    pub(crate) fn new(pieces: Vec<Piece>) -> Self {
        let width = pieces.iter().map(|piece| width(&piece.text)).sum();
        Self { pieces, width }
    }

    /// The same width of nothing.
    pub(crate) fn below(&self) -> Self {
        Self::indent(self.width)
    }

    fn take(&mut self) -> Vec<Piece> {
        if self.pieces.is_empty() {
            vec![Piece::new(Role::Text, " ".repeat(self.width))]
        } else {
            std::mem::take(&mut self.pieces)
        }
    }
}

/// The room a screen has for its text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Space {
    /// Columns.
    pub(crate) width: usize,
    /// Rows on the screen; more can be scrolled to.
    pub(crate) height: usize,
    /// Whether the two languages stand side by side.
    pub(crate) beside: bool,
    /// How much stands on the rows.
    pub(crate) density: Density,
}

/// How much stands on the rows. A screen takes the first that fits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Density {
    /// Empty lines between parts and between things to choose.
    Airy,
    /// Empty lines between parts.
    Close,
    /// Only the thing under the cursor shows the lines that explain it.
    Brief,
    /// No empty lines either.
    Tight,
}

/// Columns between two languages side by side.
const GUTTER: usize = 4;

/// What finds terms in the texts of a screen, in the main language and the second.
#[derive(Clone)]
pub(crate) struct Marks {
    pub(crate) main: Rc<Marker>,
    pub(crate) second: Option<Rc<Marker>>,
}

/// Which of the two languages a text is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Side {
    Main,
    Second,
}

/// The terms marked so far: each once in each language.
pub(crate) type Seen = BTreeSet<(Side, TermId)>;

/// A column of lines that grows downwards.
pub(crate) struct Flow {
    space: Space,
    marks: Option<Marks>,
    seen: Seen,
    /// Terms and the lines they stand on, all of them and not only the marked.
    terms: Vec<(usize, TermId)>,
    indent: usize,
    lines: Vec<Line>,
    items: Vec<Range<usize>>,
    parts: Vec<usize>,
    selected: Option<usize>,
    caret: Option<(usize, usize)>,
}

impl Flow {
    pub(crate) fn new(space: Space) -> Self {
        Self {
            space,
            marks: None,
            seen: Seen::new(),
            terms: Vec::new(),
            indent: 0,
            lines: Vec::new(),
            items: Vec::new(),
            parts: Vec::new(),
            selected: None,
            caret: None,
        }
    }

    /// Terms are marked where they first stand, but for those that were seen before.
    pub(crate) fn marking(mut self, marks: Option<Marks>, seen: Seen) -> Self {
        self.marks = marks;
        self.seen = seen;
        self
    }

    pub(crate) fn space(&self) -> Space {
        self.space
    }

    /// The terms marked so far.
    pub(crate) fn seen(&self) -> &Seen {
        &self.seen
    }

    /// The terms marked on it, each with its line.
    pub(crate) fn terms(&self) -> &[(usize, TermId)] {
        &self.terms
    }

    pub(crate) fn lines(&self) -> &[Line] {
        &self.lines
    }

    /// Lines at which parts begin.
    pub(crate) fn parts(&self) -> &[usize] {
        &self.parts
    }

    /// The lines of the thing the cursor is on.
    pub(crate) fn selected(&self) -> Option<(usize, Range<usize>)> {
        let selected = self.selected?;
        Some((selected, self.items.get(selected)?.clone()))
    }

    /// Line and column of the real cursor.
    pub(crate) fn caret(&self) -> Option<(usize, usize)> {
        self.caret
    }

    /// An empty line.
    pub(crate) fn blank(&mut self) {
        self.lines.push(Line::default());
    }

    /// An empty line between things of one kind, where there is room for it.
    pub(crate) fn breath(&mut self) {
        if self.space.density <= Density::Airy {
            self.blank();
        }
    }

    /// An empty line between parts, unless there is no room at all.
    pub(crate) fn gap(&mut self) {
        if self.space.density <= Density::Brief {
            self.blank();
        }
    }

    /// Marks the next line as the start of a part.
    pub(crate) fn part(&mut self) {
        self.parts.push(self.lines.len());
    }

    /// A finished line.
    pub(crate) fn line(&mut self, mut pieces: Vec<Piece>) {
        if self.indent > 0 {
            pieces.insert(0, Piece::new(Role::Text, " ".repeat(self.indent)));
        }
        self.lines.push(Line { pieces, item: None });
    }

    /// A text broken into lines, with its terms marked. The first line will be the next of the flow.
    fn set(&mut self, text: &str, columns: usize, role: Role, side: Side) -> Vec<Vec<Piece>> {
        let lines = wrap(text, columns);
        let marker = self.marks.as_ref().and_then(|marks| match side {
            Side::Main => Some(&marks.main),
            Side::Second => marks.second.as_ref(),
        });
        let found = marker.map_or_else(Vec::new, |marker| marker.find(text));
        if found.is_empty() {
            let plain = lines.into_iter().map(|line| vec![Piece::new(role, line)]);
            return plain.collect();
        }
        let mut at = 0;
        let mut set = Vec::with_capacity(lines.len());
        for (row, line) in lines.into_iter().enumerate() {
            let before = text.get(at..).and_then(|rest| rest.find(&line));
            let from = at + before.unwrap_or_default();
            at = from + line.len();
            let mut pieces = Vec::new();
            let mut done = 0;
            for Marked { range, term } in &found {
                if range.end <= from || range.start >= at {
                    continue;
                }
                let begins = range.start >= from;
                if begins {
                    self.terms.push((self.lines.len() + row, *term));
                }
                // The rest of a term that was broken goes as its beginning went.
                let marked = if begins {
                    self.seen.insert((side, *term))
                } else {
                    row > 0 && ends_marked(set.last())
                };
                let (start, end) = (range.start.max(from) - from, range.end.min(at) - from);
                let plain = line.get(done..start).unwrap_or_default();
                let word = line.get(start..end).unwrap_or_default();
                if !plain.is_empty() {
                    pieces.push(Piece::new(role, plain));
                }
                pieces.push(Piece {
                    marked,
                    ..Piece::new(role, word)
                });
                done = end;
            }
            let rest = line.get(done..).unwrap_or_default();
            if !rest.is_empty() || pieces.is_empty() {
                pieces.push(Piece::new(role, rest));
            }
            set.push(pieces);
        }
        set
    }

    /// Everything `draw` adds stands so many columns further in.
    pub(crate) fn indented(&mut self, columns: usize, draw: impl FnOnce(&mut Self)) {
        let space = self.space;
        self.indent += columns;
        self.space.width = space.width.saturating_sub(columns);
        draw(self);
        self.indent -= columns;
        self.space = space;
    }

    /// A finished line behind a lead.
    pub(crate) fn led(&mut self, mut lead: Lead, pieces: Vec<Piece>) {
        self.led_by(&mut lead, pieces);
    }

    /// A text in one language or two.
    pub(crate) fn text(&mut self, lead: Lead, phrase: &Phrase, role: Role) {
        self.tinted(lead, phrase, role, Role::Second);
    }

    /// A text whose second language has a role of its own.
    pub(crate) fn tinted(&mut self, mut lead: Lead, phrase: &Phrase, main: Role, second: Role) {
        let text = sanitize(&phrase.main);
        let other = phrase.second.as_deref().map(sanitize);
        if let (Some(other), true) = (&other, self.space.beside) {
            let columns = self.left();
            let room = columns.saturating_sub(lead.width);
            let mut left = self.set(&text, room, main, Side::Main).into_iter();
            let columns = self.right();
            let mut right = self.set(other, columns, second, Side::Second).into_iter();
            loop {
                let (left, right) = (left.next(), right.next());
                if left.is_none() && right.is_none() {
                    return;
                }
                let mut pieces = lead.take();
                let mut used = 0;
                for piece in left.into_iter().flatten() {
                    used += width(&piece.text);
                    pieces.push(piece);
                }
                if let Some(right) = right {
                    let gap = (room + GUTTER).saturating_sub(used);
                    pieces.push(Piece::new(main, " ".repeat(gap)));
                    pieces.extend(right);
                }
                self.line(pieces);
            }
        }
        let columns = self.space.width.saturating_sub(lead.width);
        let mut below = lead.below();
        for set in self.set(&text, columns, main, Side::Main) {
            self.led_by(&mut lead, set);
        }
        if let Some(other) = other {
            for set in self.set(&other, columns, second, Side::Second) {
                self.led_by(&mut below, set);
            }
        }
    }

    fn led_by(&mut self, lead: &mut Lead, pieces: Vec<Piece>) {
        let mut all = lead.take();
        all.extend(pieces);
        self.line(all);
    }

    /// Short texts: both languages on one line where they fit.
    pub(crate) fn label(&mut self, mut lead: Lead, phrase: &Phrase, role: Role) {
        if let (Some(second), false) = (&phrase.second, self.space.beside) {
            let (main, second) = (sanitize(&phrase.main), sanitize(second));
            let columns = self.space.width.saturating_sub(lead.width);
            if width(&main) + 3 + width(&second) <= columns {
                let mut pieces = lead.take();
                let both = [
                    (&main, role, Side::Main),
                    (&second, Role::Second, Side::Second),
                ];
                for (text, role, side) in both {
                    if side == Side::Second {
                        pieces.push(Piece::new(Role::Text, "   "));
                    }
                    pieces.extend(self.set(text, columns, role, side).into_iter().flatten());
                }
                self.line(pieces);
                return;
            }
        }
        self.text(lead, phrase, role);
    }

    /// One line of two columns, cut where they do not fit: for long lists.
    pub(crate) fn columns(&mut self, mut lead: Lead, main: &str, second: Option<&str>, role: Role) {
        let mut pieces = lead.take();
        let room = self.space.width.saturating_sub(lead.width);
        match second {
            None => pieces.push(Piece::new(role, fit(&sanitize(main), room))),
            Some(second) => {
                let half = if self.space.beside {
                    self.left().saturating_sub(lead.width)
                } else {
                    room.saturating_sub(2) / 2
                };
                let gap = if self.space.beside { GUTTER } else { 2 };
                let left = fit(&sanitize(main), half);
                pieces.push(Piece::new(role, pad(&left, half + gap)));
                let right = room.saturating_sub(half + gap);
                pieces.push(Piece::new(Role::Second, fit(&sanitize(second), right)));
            }
        }
        self.line(pieces);
    }

    /// Everything `draw` adds becomes one thing to choose.
    pub(crate) fn item(&mut self, selected: bool, draw: impl FnOnce(&mut Self)) {
        let from = self.lines.len();
        draw(self);
        let index = self.items.len();
        for line in self.lines.iter_mut().skip(from) {
            line.item = Some(index);
        }
        self.items.push(from..self.lines.len());
        if selected {
            self.selected = Some(index);
            self.caret.get_or_insert((from, 0));
        }
    }

    /// A line with a field in which text is typed, the real cursor behind it.
    pub(crate) fn field(&mut self, lead: Lead, text: &str, columns: usize) {
        let text = sanitize(text);
        let room = self.space.width.saturating_sub(lead.width + 1);
        // The end of what is typed is what the person looks at.
        let mut shown = text.as_ref();
        while width(shown) > room {
            let mut rest = shown.chars();
            rest.next();
            shown = rest.as_str();
        }
        let filled = width(shown);
        let free = columns.min(room).saturating_sub(filled) + 1;
        self.caret = Some((self.lines.len(), self.indent + lead.width + filled));
        let mut pieces = lead.pieces;
        pieces.push(Piece::new(Role::Strong, shown));
        pieces.push(Piece::new(Role::Rule, "_".repeat(free)));
        self.line(pieces);
    }

    /// The width of the second of two columns, which begins at the same place on every line of a screen.
    fn right(&self) -> usize {
        (self.space.width + self.indent).saturating_sub(GUTTER) / 2
    }

    /// The width of the first of two columns.
    fn left(&self) -> usize {
        self.right().saturating_sub(self.indent)
    }
}

/// Whether a line ends in a marked term.
fn ends_marked(line: Option<&Vec<Piece>>) -> bool {
    line.and_then(|pieces| pieces.last())
        .is_some_and(|piece| piece.marked)
}
