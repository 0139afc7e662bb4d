//! A long list that typing narrows, in every language on screen.

use std::{ops::Range, rc::Rc};

use super::field::Field;
use crate::{
    lookup::{Rank, rank},
    summary::{Phrase, Voice},
    text::fold,
    tui::{
        flow::{Flow, Lead, Piece},
        keys::Command,
        theme::Role,
    },
};

/// The fewest lines of a list in sight.
const FEWEST: usize = 3;
/// How far a page key moves in a list.
const PAGE: usize = 8;

/// Something that can be found.
#[derive(Clone)]
pub(crate) struct Found<T> {
    pub(crate) what: T,
    pub(crate) label: Phrase,
    /// Every name by which it can be found, folded.
    names: Vec<String>,
}

impl<T> Found<T> {
    /// Something with its name in the languages on screen, and further names to find it by.
    pub(crate) fn new(what: T, label: Phrase, names: impl IntoIterator<Item = String>) -> Self {
        let own = [Some(label.main.clone()), label.second.clone()];
        let names = own.into_iter().flatten().chain(names);
        Self {
            names: names.map(|name| fold(&name)).collect(),
            what,
            label,
        }
    }
}

/// A long list that typing narrows.
#[derive(Clone)]
pub(crate) struct Finder<T> {
    typed: Field,
    entries: Vec<Found<T>>,
    /// Positions in `entries` that match what is typed, the nearest first.
    matches: Vec<usize>,
    /// Finds them, where names alone do not.
    search: Option<Search>,
}

/// What finds positions in a list by what is typed.
pub(crate) type Search = Rc<dyn Fn(&str) -> Vec<usize>>;

impl<T: Copy + PartialEq> Finder<T> {
    pub(crate) fn new(entries: Vec<Found<T>>) -> Self {
        let mut finder = Self {
            typed: Field::default(),
            entries,
            matches: Vec::new(),
            search: None,
        };
        finder.find();
        finder
    }

    /// A list that is searched in a way of its own, beginning with something typed already.
    pub(crate) fn searched(entries: Vec<Found<T>>, search: Search, typed: String) -> Self {
        let mut finder = Self {
            typed: Field::new(typed),
            search: Some(search),
            ..Self::new(entries)
        };
        finder.find();
        finder
    }

    /// The same list in other words; what is typed stays.
    pub(crate) fn replace(&mut self, entries: Vec<Found<T>>) {
        self.entries = entries;
        self.find();
    }

    /// How many match.
    pub(crate) fn len(&self) -> usize {
        self.matches.len()
    }

    /// The match in a row.
    pub(crate) fn get(&self, row: usize) -> Option<&Found<T>> {
        self.entries.get(*self.matches.get(row)?)
    }

    /// The row in which something matches.
    pub(crate) fn row_of(&self, what: T) -> Option<usize> {
        (0..self.len()).find(|row| self.get(*row).is_some_and(|found| found.what == what))
    }

    fn find(&mut self) {
        if let Some(search) = &self.search {
            self.matches = search(self.typed.text());
            return;
        }
        let typed = fold(self.typed.text());
        if typed.is_empty() {
            self.matches = (0..self.entries.len()).collect();
            return;
        }
        let entries = self.entries.iter().enumerate();
        let ranked =
            entries.filter_map(|(index, entry)| Some((rank(&typed, &entry.names)?, index)));
        let mut matches: Vec<(Rank, usize)> = ranked.collect();
        matches.sort_unstable();
        self.matches = matches.into_iter().map(|(_, index)| index).collect();
    }

    /// A typed character.
    pub(crate) fn char(&mut self, c: char) {
        self.typed.push(c);
        self.find();
    }

    /// Commands that change what is typed; whether it did. One step back from a narrowed list is the whole list.
    pub(crate) fn command(&mut self, command: Command) -> bool {
        let changed = match command {
            Command::Erase => self.typed.erase(),
            Command::EraseAll | Command::Back => self.typed.clear(),
            _ => false,
        };
        if changed {
            self.find();
        }
        changed
    }

    /// The line to type in, below it the rows around the cursor, and what stands below the list.
    ///
    /// What stands below stays in sight, so the list takes the rest. Rows out of sight are things to choose too, so that things and rows agree.
    pub(crate) fn draw(
        &self,
        flow: &mut Flow,
        voice: &Voice<'_>,
        row: usize,
        below: impl Fn(&mut Flow),
        draw: impl Fn(&mut Flow, &Found<T>, bool, Piece),
    ) {
        let prompt = format!("{} ", voice.main.say("tui-find"));
        let lead = vec![
            Piece::new(Role::Text, "  "),
            Piece::new(Role::Quiet, prompt),
        ];
        flow.field(Lead::new(lead), self.typed.text(), 20);
        flow.gap();
        // What opens under the cursor takes room from the rows around it.
        let mut opened = Flow::new(flow.space());
        if let Some(found) = self.get(row) {
            draw(&mut opened, found, true, Piece::new(Role::Quiet, "  "));
        }
        let mut kept = Flow::new(flow.space());
        below(&mut kept);
        let kept = kept.lines().len();
        let used = flow.lines().len() + opened.lines().len().saturating_sub(1) + kept + 1;
        let window = self.window(row, flow.space().height.saturating_sub(used));
        for index in 0..self.len() {
            let selected = index == row;
            flow.item(selected, |flow| {
                let (Some(found), true) = (self.get(index), window.contains(&index)) else {
                    return;
                };
                let more = if index == window.start && index > 0 {
                    "↑ "
                } else if index + 1 == window.end && window.end < self.len() {
                    "↓ "
                } else {
                    "  "
                };
                draw(flow, found, selected, Piece::new(Role::Quiet, more));
            });
        }
        let count = [("count", self.len().into())];
        let count = voice.say(|texts| texts.say_with("tui-find-count", &count));
        let lead = Lead::indent(4);
        flow.columns(lead, &count.main, count.second.as_deref(), Role::Quiet);
        below(flow);
    }

    /// The rows in sight when so many lines are free.
    fn window(&self, row: usize, free: usize) -> Range<usize> {
        let size = free.max(FEWEST).min(self.len());
        let at = row.min(self.len().saturating_sub(1));
        let from = at.saturating_sub(size / 2).min(self.len() - size);
        from..from + size
    }
}

/// Moves a cursor over rows, by a page too; false when it cannot move.
pub(crate) fn step_or_page(row: &mut usize, rows: usize, command: Command) -> bool {
    let last = rows.saturating_sub(1);
    let to = match command {
        Command::PageUp => row.saturating_sub(PAGE),
        Command::PageDown => (*row + PAGE).min(last),
        _ => return super::input::step(row, rows, command),
    };
    let moved = to != *row;
    *row = to;
    moved
}
