//! One of many options: typing narrows the list.

use super::{
    choices::{Choice, marker},
    finder::{Finder, Found, step_or_page},
    input::Given,
};
use crate::{
    locale::Texts,
    model::{FactId, FactKind, OptionId, Pack, Value},
    tui::{
        desk::Desk,
        flow::{Flow, Lead},
        keys::Command,
        theme::Role,
    },
};

/// One of many options. Below the list, always in sight, stand the options that are no code of a list, and
/// "I don't know".
#[derive(Clone)]
pub(crate) struct List {
    finder: Finder<OptionId>,
    /// Options that are no place, such as "stateless".
    others: Vec<OptionId>,
    /// Over the matches, the others and "I don't know".
    row: usize,
}

impl List {
    pub(crate) fn new(desk: &Desk<'_>, pack: &Pack, fact: FactId, answer: Option<&Value>) -> Self {
        let options = pack.fact(fact).options.iter().enumerate();
        let others = options
            .filter(|(_, name)| !is_code(name))
            .map(|(index, _)| OptionId::from(index));
        let mut list = Self {
            others: others.collect(),
            finder: Finder::new(entries(desk, pack, fact)),
            row: 0,
        };
        list.go_to(answer);
        list
    }

    /// Reads all labels in the languages on screen.
    pub(crate) fn relabel(&mut self, desk: &Desk<'_>, pack: &Pack, fact: FactId) {
        let at = self.value();
        self.finder.replace(entries(desk, pack, fact));
        self.go_to(Some(&at));
    }

    fn go_to(&mut self, value: Option<&Value>) {
        self.row = match value {
            Some(Value::Unknown) => self.rows() - 1,
            Some(Value::Option(option)) => self.row_of(*option).unwrap_or_default(),
            _ => 0,
        };
    }

    fn rows(&self) -> usize {
        self.finder.len() + self.others.len() + 1
    }

    fn row_of(&self, option: OptionId) -> Option<usize> {
        self.finder.row_of(option).or_else(|| {
            let other = self.others.iter().position(|other| *other == option)?;
            Some(self.finder.len() + other)
        })
    }

    /// The answer the cursor is on.
    fn value(&self) -> Value {
        let listed = self.finder.get(self.row).map(|found| found.what);
        let other = || {
            let at = self.row.checked_sub(self.finder.len())?;
            self.others.get(at).copied()
        };
        listed.or_else(other).map_or(Value::Unknown, Value::Option)
    }

    pub(crate) fn command(&mut self, command: Command) -> Given {
        match command {
            Command::Enter => Given::Answer(self.value()),
            Command::Unknown => Given::Answer(Value::Unknown),
            _ if self.finder.command(command) => {
                self.row = 0;
                Given::Changed
            }
            _ => {
                let rows = self.rows();
                if step_or_page(&mut self.row, rows, command) {
                    Given::Changed
                } else {
                    Given::Nothing
                }
            }
        }
    }

    pub(crate) fn char(&mut self, c: char) -> Given {
        self.finder.char(c);
        self.row = 0;
        Given::Changed
    }

    pub(crate) fn pick(&mut self, item: usize) -> Given {
        self.row = item;
        Given::Answer(self.value())
    }

    pub(crate) fn draw(&self, flow: &mut Flow, desk: &Desk<'_>, pack: &Pack, fact: FactId) {
        self.finder.draw(
            flow,
            &desk.voice(),
            self.row,
            |flow| self.draw_others(flow, desk, pack, fact),
            |flow, found, selected, more| {
                let role = if selected { Role::Strong } else { Role::Text };
                let lead = Lead::new(vec![marker(selected), more]);
                let second = found.label.second.as_deref();
                flow.columns(lead, &found.label.main, second, role);
            },
        );
    }

    fn draw_others(&self, flow: &mut Flow, desk: &Desk<'_>, pack: &Pack, fact: FactId) {
        let voice = desk.voice();
        flow.gap();
        for (at, option) in self.others.iter().enumerate() {
            let label = voice.say(|texts| texts.option_label(pack, fact, *option));
            Choice::plain(&label, self.row == self.finder.len() + at).draw(flow);
        }
        let unknown = desk.say("answer-unknown");
        Choice::plain(&unknown, self.row + 1 == self.rows()).draw(flow);
    }
}

/// Codes are written in capitals; other options are words.
fn is_code(name: &str) -> bool {
    name.chars().all(|c| !c.is_ascii_lowercase())
}

fn entries(desk: &Desk<'_>, pack: &Pack, fact: FactId) -> Vec<Found<OptionId>> {
    let voice = desk.voice();
    let languages = desk.languages();
    let places = pack.fact(fact);
    let listed = places
        .options
        .iter()
        .enumerate()
        .filter(|(_, name)| is_code(name));
    let mut entries: Vec<(String, Found<OptionId>)> = listed
        .map(|(index, code)| {
            let option = OptionId::from(index);
            let label = voice.say(|texts| texts.option_label(pack, fact, option));
            let mut names = vec![code.to_string()];
            for texts in &languages {
                names.push(texts.option_label(pack, fact, option));
                names.extend(texts.option_search(pack, fact, option));
            }
            let search = voice.main.option_search(pack, fact, option);
            let order = order(&voice.main, search, &label.main);
            (order, Found::new(option, label, names))
        })
        .collect();
    // Prefectures have an order that everybody in Japan knows; countries are looked up by name.
    if places.kind == FactKind::Country {
        entries.sort_by(|(a, _), (b, _)| a.cmp(b));
    }
    entries.into_iter().map(|(_, entry)| entry).collect()
}

/// What a language sorts a name by. Japanese names are sorted by their reading, which comes first among the words to
/// search by.
fn order(texts: &Texts<'_>, search: Option<String>, label: &str) -> String {
    let japanese = texts.meta().is_some_and(|meta| meta.script == "Jpan");
    search
        .filter(|_| japanese)
        .unwrap_or_else(|| label.to_lowercase())
}
