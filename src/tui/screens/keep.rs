//! Keeping the case in a locked file: locked with what, under which name. Nothing is written before the person says so.

use std::path::PathBuf;

use super::{Told, Turn};
use crate::{
    export::file::{Existing, WriteError},
    summary::Phrase,
    text::width,
    tui::{
        desk::Desk,
        flow::{Flow, Lead},
        keys::{Command, Place},
        message::{Effect, Keeping},
        theme::Role,
        widgets::{
            choices::Choice,
            field::Field,
            form::{Setting, turn, typed},
            input::step,
        },
    },
    vault::{Lock, Record, SHORTEST, WORK, disk},
};

/// Keeping the case.
pub(crate) struct Keep {
    way: Way,
    phrase: Field,
    again: Field,
    /// Public keys, with spaces between them.
    keys: Field,
    name: Field,
    row: Row,
    state: State,
}

/// What the file is locked with.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Passphrase,
    Keys,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Row {
    Way,
    Phrase,
    Again,
    Keys,
    Name,
    Keep,
}

/// What was done so far.
enum State {
    Asking,
    /// What was typed is no lock; the message that says why.
    NoLock(&'static str),
    /// The case is being locked.
    Locking,
    /// The person did not want to wait.
    Stopped,
    Kept(PathBuf),
    /// Something stands in the way; the message that says what, and the system's own words.
    Failed {
        message: &'static str,
        detail: String,
        exists: bool,
    },
}

impl Way {
    const ALL: [Self; 2] = [Self::Passphrase, Self::Keys];

    const fn message(self) -> &'static str {
        match self {
            Self::Passphrase => "vault-with-passphrase",
            Self::Keys => "vault-with-key",
        }
    }

    const fn how(self) -> &'static str {
        match self {
            Self::Passphrase => "vault-passphrase-dots",
            Self::Keys => "vault-key-how",
        }
    }

    /// The rows of the form, in their order.
    const fn rows(self) -> &'static [Row] {
        match self {
            Self::Passphrase => &[Row::Way, Row::Phrase, Row::Again, Row::Name, Row::Keep],
            Self::Keys => &[Row::Way, Row::Keys, Row::Name, Row::Keep],
        }
    }
}

impl Row {
    /// The message that says what is set or typed here; none where something is done.
    const fn label(self) -> Option<&'static str> {
        match self {
            Self::Way => Some("vault-with"),
            Self::Phrase => Some("vault-passphrase-label"),
            Self::Again => Some("vault-again-label"),
            Self::Keys => Some("vault-key-label"),
            Self::Name => Some("tui-export-name"),
            Self::Keep => None,
        }
    }
}

impl Keep {
    /// The operator of a shared machine may have named who shall open what is kept there.
    pub(crate) fn new(desk: &Desk<'_>) -> Self {
        let named = desk.kiosk.map_or(&[][..], |kiosk| &kiosk.recipients);
        let (way, row) = if named.is_empty() {
            (Way::Passphrase, Row::Phrase)
        } else {
            (Way::Keys, Row::Keep)
        };
        Self {
            way,
            phrase: Field::default(),
            again: Field::default(),
            keys: Field::new(named.join(" ")),
            // A name that says nothing about anybody.
            name: Field::new(format!("shirube-{}", desk.on)),
            row,
            state: State::Asking,
        }
    }

    pub(crate) fn place(&self) -> Place {
        match self.row {
            _ if matches!(self.state, State::Kept(_)) => Place::Text,
            _ if matches!(self.state, State::Locking) => Place::Work,
            Row::Way | Row::Keep => Place::Form,
            Row::Phrase | Row::Again | Row::Keys | Row::Name => Place::Name,
        }
    }

    pub(crate) fn tell(&mut self, told: Told<'_>, desk: &Desk<'_>) -> Turn {
        match (&self.state, told) {
            (_, Told::Saved(path)) => {
                self.phrase.clear();
                self.again.clear();
                self.state = State::Kept(path.to_owned());
                Turn::Changed
            }
            (_, Told::NotSaved(why)) => {
                self.state = State::Failed {
                    message: why.message(),
                    detail: why.detail(),
                    exists: matches!(why, WriteError::Exists),
                };
                Turn::Changed
            }
            (State::Locking, Told::Command(Command::Back)) => {
                self.state = State::Stopped;
                Turn::Effect(Effect::StopKeeping)
            }
            (State::Kept(_), Told::Command(Command::Back | Command::Enter))
            | (_, Told::Command(Command::Back)) => Turn::Close,
            (State::Locking | State::Kept(_), _) => Turn::Nothing,
            (_, told) => self.fill_in(told, desk),
        }
    }

    fn fill_in(&mut self, told: Told<'_>, desk: &Desk<'_>) -> Turn {
        let rows = self.way.rows();
        let mut at = rows.iter().position(|row| *row == self.row).unwrap_or(0);
        match told {
            Told::Command(Command::Enter) => return self.enter(desk),
            Told::Pick(item) => {
                self.row = rows.get(item).copied().unwrap_or(self.row);
                return match self.row {
                    Row::Way | Row::Keep => self.enter(desk),
                    _ => Turn::Changed,
                };
            }
            Told::Command(Command::Left | Command::Right) if self.row == Row::Way => {
                self.way = turn(&Way::ALL, self.way, true);
            }
            Told::Command(command) if step(&mut at, rows.len(), command) => {
                self.row = rows.get(at).copied().unwrap_or(self.row);
                return Turn::Changed;
            }
            told => {
                // On the machine of somebody else a name stays in the folder that its operator named.
                let bound = desk.kiosk.is_some() && self.row == Row::Name;
                let Some(field) = self.field() else {
                    return Turn::Nothing;
                };
                match told {
                    Told::Char('/' | '\\' | ':') if bound => return Turn::Nothing,
                    Told::Char(c) => field.push(c),
                    Told::Command(Command::Erase) => _ = field.erase(),
                    Told::Command(Command::EraseAll) => _ = field.clear(),
                    _ => return Turn::Nothing,
                }
            }
        }
        self.state = State::Asking;
        Turn::Changed
    }

    /// What is typed into where the cursor is.
    fn field(&mut self) -> Option<&mut Field> {
        match self.row {
            Row::Phrase => Some(&mut self.phrase),
            Row::Again => Some(&mut self.again),
            Row::Keys => Some(&mut self.keys),
            Row::Name => Some(&mut self.name),
            Row::Way | Row::Keep => None,
        }
    }

    fn enter(&mut self, desk: &Desk<'_>) -> Turn {
        match self.row {
            Row::Keep => return self.keep(desk),
            Row::Way => {
                self.way = turn(&Way::ALL, self.way, true);
                self.state = State::Asking;
            }
            row => {
                let mut rows = self.way.rows().iter().skip_while(|next| **next != row);
                self.row = rows.nth(1).copied().unwrap_or(row);
            }
        }
        Turn::Changed
    }

    fn keep(&mut self, desk: &Desk<'_>) -> Turn {
        let Some(interview) = &desk.interview else {
            return Turn::Nothing;
        };
        let (name_is_taken, path) = (self.name_is_taken(), self.path(desk));
        if self.name.text().trim().is_empty() {
            self.row = Row::Name;
            return Turn::Changed;
        }
        let lock = match self.lock() {
            Ok(lock) => lock,
            Err((row, message)) => {
                (self.row, self.state) = (row, State::NoLock(message));
                return Turn::Changed;
            }
        };
        self.state = State::Locking;
        Turn::Effect(Effect::Keep(Box::new(Keeping {
            record: Record::new(
                &interview.evaluate(),
                interview.answers(),
                &desk.main,
                desk.second.as_deref(),
            ),
            lock,
            path,
            // Asked a second time, after being told that the name is taken.
            existing: if name_is_taken {
                Existing::Replace
            } else {
                Existing::Keep
            },
        })))
    }

    /// What was typed, as a lock; or where the mistake is, and what to say about it.
    fn lock(&mut self) -> Result<Lock, (Row, &'static str)> {
        let phrase = self.phrase.text();
        match self.way {
            Way::Keys => Lock::keys(self.keys.text().split_whitespace())
                .map_err(|_| (Row::Keys, "vault-not-a-key")),
            Way::Passphrase if phrase.chars().count() < SHORTEST => {
                Err((Row::Phrase, "vault-passphrase-short"))
            }
            Way::Passphrase if self.again.is_empty() => Err((Row::Again, "vault-passphrase-twice")),
            Way::Passphrase if self.again.text() != phrase => {
                self.again.clear();
                Err((Row::Again, "vault-passphrase-differs"))
            }
            Way::Passphrase => Ok(Lock::Passphrase {
                phrase: phrase.into(),
                work: WORK,
            }),
        }
    }

    fn name_is_taken(&self) -> bool {
        matches!(self.state, State::Failed { exists: true, .. })
    }

    fn path(&self, desk: &Desk<'_>) -> PathBuf {
        desk.folder.join(disk::named(self.name.text().trim()))
    }

    pub(crate) fn draw(&self, flow: &mut Flow, desk: &Desk<'_>) {
        let path = match &self.state {
            State::Kept(path) => path.clone(),
            _ => self.path(desk),
        };
        let path = path.display().to_string();
        match self.state {
            State::Kept(_) => self.draw_kept(flow, desk, &path),
            State::Locking => {
                flow.text(Lead::indent(2), &desk.say("vault-locking"), Role::Strong);
                flow.gap();
                flow.text(Lead::indent(2), &Phrase::plain(path), Role::Quiet);
            }
            _ => self.draw_form(flow, desk, &path),
        }
    }

    fn draw_form(&self, flow: &mut Flow, desk: &Desk<'_>, path: &str) {
        flow.text(Lead::indent(2), &desk.say("vault-keep-form"), Role::Quiet);
        flow.gap();
        let way = Setting {
            label: desk.word("vault-with"),
            values: Way::ALL.map(|way| desk.word(way.message())).to_vec(),
            current: usize::from(self.way == Way::Keys),
        };
        let rows = self.way.rows().iter();
        let labels = rows.filter_map(|row| Some((*row, desk.word(row.label()?))));
        let labels: Vec<(Row, String)> = labels.collect();
        let columns = labels.iter().map(|(_, label)| width(label)).max();
        let columns = columns.unwrap_or_default();
        way.draw(flow, columns, self.row == Row::Way);
        let count = [("count", SHORTEST.into())];
        let how = desk.say_with(self.way.how(), &count);
        flow.text(Lead::indent(4), &how, Role::Quiet);
        for (row, label) in labels {
            let text = match row {
                Row::Phrase => self.phrase.hidden(),
                Row::Again => self.again.hidden(),
                Row::Keys => self.keys.text().to_owned(),
                Row::Name => self.name.text().to_owned(),
                Row::Way | Row::Keep => continue,
            };
            self.draw_mistake(flow, desk, row);
            typed(flow, &label, columns, &text, self.row == row);
        }
        flow.gap();
        // Above what it is about, so that it is in sight when that is.
        let failed = match &self.state {
            State::Stopped => Some(desk.say("vault-stopped")),
            State::Failed {
                message, detail, ..
            } => Some(desk.say_with(
                message,
                &[("path", path.into()), ("detail", detail.as_str().into())],
            )),
            _ => None,
        };
        if let Some(failed) = failed {
            flow.text(Lead::indent(2), &failed, Role::Warning);
        }
        let keep = if self.name_is_taken() {
            desk.say("tui-export-replace")
        } else {
            desk.say("vault-keep-do")
        };
        Choice::plain(&keep, self.row == Row::Keep).draw(flow);
        flow.text(Lead::indent(2), &Phrase::plain(path), Role::Quiet);
    }

    /// What is wrong with what was typed, above where it was typed.
    fn draw_mistake(&self, flow: &mut Flow, desk: &Desk<'_>, row: Row) {
        if let State::NoLock(message) = self.state
            && self.row == row
        {
            let count = [("count", SHORTEST.into())];
            let text = desk.say_with(message, &count);
            flow.text(Lead::indent(4), &text, Role::Warning);
        }
    }

    fn draw_kept(&self, flow: &mut Flow, desk: &Desk<'_>, path: &str) {
        let path = [("path", path.into())];
        let kept = desk.say_with("vault-kept-case", &path);
        flow.text(Lead::indent(2), &kept, Role::Strong);
        flow.gap();
        match self.way {
            Way::Passphrase => {
                flow.text(Lead::indent(2), &desk.say("vault-kept-how"), Role::Text);
                let command = desk.texts().say_with("vault-open-command", &path);
                flow.text(Lead::indent(4), &Phrase::plain(command), Role::Strong);
            }
            Way::Keys => flow.text(Lead::indent(2), &desk.say("vault-kept-for-key"), Role::Text),
        }
    }
}
