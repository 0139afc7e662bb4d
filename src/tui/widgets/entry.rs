//! A date or a number that is typed. What was understood is shown back, and what is odd is said, not refused.

use jiff::civil::Date;

use super::{
    choices::marker,
    field::Field,
    input::{Given, step},
};
use crate::{
    locale::{date, key},
    model::{FactId, Pack, Value},
    summary::Phrase,
    tui::{
        desk::Desk,
        flow::{Flow, Lead},
        keys::{Command, half_width},
        theme::Role,
    },
};

/// A date or a number.
#[derive(Clone)]
pub(crate) struct Entry {
    kind: EntryKind,
    field: Field,
    /// The field, or "I don't know".
    row: usize,
    /// What the person was told when they pressed Enter.
    told: Told,
}

#[derive(Clone, Copy)]
enum EntryKind {
    Date {
        /// The day the guide is run for.
        today: Date,
        /// Whether the day lies in the past, as an event does from which something is counted.
        event: bool,
    },
    Number {
        min: i64,
        max: i64,
    },
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Told {
    Nothing,
    /// That it cannot be read.
    NotRead,
    /// That it is odd; pressed again, it is taken.
    Odd,
}

/// What is odd about a date.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Oddness {
    InFuture,
    LongAgo,
    FarAhead,
}

impl Entry {
    const UNKNOWN: usize = 1;

    pub(super) fn date(pack: &Pack, fact: FactId, today: Date, answer: Option<&Value>) -> Self {
        // A day from which a time limit is counted is a day on which something happened. A limit itself, such as an
        // expiry, has no period to count.
        let event = pack.deadlines.iter().any(|deadline| {
            !deadline.periods.is_empty() && deadline.triggers.iter().any(|on| on.fact == fact)
        });
        let expires = pack.deadlines.iter().any(|deadline| {
            deadline.periods.is_empty() && deadline.triggers.iter().any(|on| on.fact == fact)
        });
        let text = match answer {
            Some(Value::Date(date)) => date.to_string(),
            _ => String::new(),
        };
        let kind = EntryKind::Date {
            today,
            event: event && !expires,
        };
        Self::with(kind, text, answer)
    }

    pub(super) fn number(min: i64, max: i64, answer: Option<&Value>) -> Self {
        let text = match answer {
            Some(Value::Number(number)) => number.to_string(),
            _ => String::new(),
        };
        Self::with(EntryKind::Number { min, max }, text, answer)
    }

    fn with(kind: EntryKind, text: String, answer: Option<&Value>) -> Self {
        Self {
            kind,
            field: Field::new(text),
            row: usize::from(answer == Some(&Value::Unknown)),
            told: Told::Nothing,
        }
    }

    fn value(&self) -> Option<Value> {
        match self.kind {
            EntryKind::Date { .. } => date::parse(self.field.text()).map(Value::Date),
            EntryKind::Number { min, max } => {
                let text: String = self.field.text().trim().chars().map(half_width).collect();
                let number: i64 = text.parse().ok()?;
                (min..=max)
                    .contains(&number)
                    .then_some(Value::Number(number))
            }
        }
    }

    fn oddness(&self) -> Option<Oddness> {
        let (EntryKind::Date { today, event }, Some(Value::Date(date))) = (self.kind, self.value())
        else {
            return None;
        };
        if event && date > today {
            Some(Oddness::InFuture)
        } else if date.year() < today.year() - 100 {
            Some(Oddness::LongAgo)
        } else if date.year() > today.year() + 10 {
            Some(Oddness::FarAhead)
        } else {
            None
        }
    }

    pub(super) fn command(&mut self, command: Command) -> Given {
        match command {
            Command::Unknown => Given::Answer(Value::Unknown),
            Command::Enter if self.row == Self::UNKNOWN => Given::Answer(Value::Unknown),
            Command::Enter => match self.value() {
                None => {
                    self.told = Told::NotRead;
                    Given::Changed
                }
                Some(_) if self.oddness().is_some() && self.told != Told::Odd => {
                    self.told = Told::Odd;
                    Given::Changed
                }
                Some(value) => Given::Answer(value),
            },
            Command::Erase | Command::EraseAll => {
                let changed = if command == Command::Erase {
                    self.field.erase()
                } else {
                    self.field.clear()
                };
                self.told = Told::Nothing;
                self.row = 0;
                if changed {
                    Given::Changed
                } else {
                    Given::Nothing
                }
            }
            _ if step(&mut self.row, 2, command) => Given::Changed,
            _ => Given::Nothing,
        }
    }

    pub(super) fn char(&mut self, c: char) -> Given {
        let fits = match self.kind {
            EntryKind::Date { .. } => true,
            EntryKind::Number { .. } => half_width(c).is_ascii_digit() || half_width(c) == '-',
        };
        if !fits {
            return Given::Nothing;
        }
        self.field.push(c);
        self.told = Told::Nothing;
        self.row = 0;
        Given::Changed
    }

    pub(super) fn pick(&mut self, row: usize) -> Given {
        self.row = row;
        if row == Self::UNKNOWN {
            self.command(Command::Enter)
        } else {
            Given::Changed
        }
    }

    pub(super) fn draw(&self, flow: &mut Flow, desk: &Desk<'_>, pack: &Pack, fact: FactId) {
        let voice = desk.voice();
        let in_field = self.row == 0;
        flow.item(in_field, |flow| {
            let lead = Lead::new(vec![marker(in_field)]);
            let columns = match self.kind {
                EntryKind::Date { .. } => 24,
                EntryKind::Number { .. } => 6,
            };
            flow.field(lead, self.field.text(), columns);
            let indent = || Lead::indent(2);
            match self.value() {
                Some(Value::Date(date)) => {
                    flow.text(indent(), &voice.say(|texts| texts.date(date)), Role::Strong);
                }
                _ if self.told == Told::NotRead => {
                    flow.text(indent(), &self.refusal(desk), Role::Warning);
                }
                _ => {}
            }
            if let Some(odd) = self.oddness() {
                let id = match odd {
                    Oddness::InFuture => "tui-date-in-future",
                    Oddness::LongAgo => "tui-date-long-ago",
                    Oddness::FarAhead => "tui-date-far-ahead",
                };
                flow.text(indent(), &desk.say(id), Role::Warning);
                if self.told == Told::Odd {
                    flow.text(indent(), &desk.say("tui-date-again"), Role::Warning);
                }
            }
        });
        flow.gap();
        let how = match self.kind {
            EntryKind::Date { .. } => desk.say("tui-date-forms"),
            EntryKind::Number { min, max } => voice.say(|texts| {
                let bounds = [
                    ("min", texts.number(min).into()),
                    ("max", texts.number(max).into()),
                ];
                texts.say_with("tui-number-between", &bounds)
            }),
        };
        flow.text(Lead::indent(2), &how, Role::Quiet);
        flow.gap();
        let unknown = desk.say("answer-unknown");
        flow.item(!in_field, |flow| {
            let lead = Lead::new(vec![marker(!in_field)]);
            let role = if in_field { Role::Text } else { Role::Strong };
            flow.label(lead, &unknown, role);
        });
        // How to find the day on paper is what most people need here, so it does not wait for the help.
        let question = key::question(&pack.fact(fact).name);
        if let Some(find) = voice.find(|texts| texts.attribute(&question, "find")) {
            flow.gap();
            flow.text(Lead::indent(2), &find, Role::Quiet);
        }
    }

    fn refusal(&self, desk: &Desk<'_>) -> Phrase {
        match self.kind {
            EntryKind::Date { .. } => desk.say("tui-date-not-read"),
            EntryKind::Number { .. } => desk.say("tui-number-not-read"),
        }
    }
}
