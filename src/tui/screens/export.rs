//! Saving and printing the plan: as what, in which language, under which name, on which printer. Nothing is written or
//! sent before the person says so.

use std::path::PathBuf;

use super::{Told, Turn};
use crate::{
    export::{
        self, Format,
        file::{Existing, WriteError},
        print,
    },
    locale::Texts,
    summary::{self, Beside, Paper, Phrase, Voice},
    text::sanitize,
    tui::{
        desk::Desk,
        flow::{Flow, Lead},
        keys::{Command, Place},
        message::Effect,
        theme::Role,
        widgets::{
            choices::Choice,
            field::Field,
            form::{Setting, label_width, turn, typed},
            input::step,
        },
    },
};

/// Saving the plan.
pub(crate) struct Export {
    paper: Paper,
    format: Format,
    main: String,
    second: Option<String>,
    /// Without its ending, which follows from the format.
    name: Field,
    row: usize,
    state: State,
}

/// What was done so far.
enum State {
    Asking,
    Saved(PathBuf),
    /// The printer is named; what is sent to it is what stands here now.
    Ready(String),
    Printed(String),
    NoPrinter,
    /// The printer did not take the paper; its name and what it said.
    Refused(String, String),
    /// The file could not be made; what to do about it.
    NotMade(Phrase),
    /// Something stands in the way; the message that says what, and the system's own words.
    Failed {
        message: &'static str,
        detail: String,
        exists: bool,
    },
}

const PAPER: usize = 0;
const FORMAT: usize = 1;
const MAIN: usize = 2;
const SECOND: usize = 3;
const NAME: usize = 4;
const SAVE: usize = 5;
const PRINT: usize = 6;

/// How many rows there are. A shared machine starts no other program, so nothing is printed there.
fn rows(desk: &Desk<'_>) -> usize {
    if desk.kiosk.is_some() {
        PRINT
    } else {
        PRINT + 1
    }
}

impl Export {
    pub(crate) fn new(desk: &Desk<'_>) -> Self {
        Self {
            paper: Paper::Client,
            format: FORMATS[0],
            main: desk.main.clone(),
            second: desk.second.clone(),
            name: Field::new(format!("shirube-{}", desk.on)),
            row: SAVE,
            state: State::Asking,
        }
    }

    pub(crate) fn place(&self) -> Place {
        if self.row == NAME {
            Place::Name
        } else {
            Place::Form
        }
    }

    pub(crate) fn tell(&mut self, told: Told<'_>, desk: &Desk<'_>) -> Turn {
        match told {
            Told::Saved(path) => self.state = State::Saved(path.to_owned()),
            Told::NotSaved(why) => {
                self.state = State::Failed {
                    message: why.message(),
                    detail: why.detail(),
                    exists: matches!(why, WriteError::Exists),
                }
            }
            Told::Printer(Some(printer)) => self.state = State::Ready(printer.to_owned()),
            Told::Printer(None) => self.state = State::NoPrinter,
            Told::Printed => self.after_printing(State::Printed),
            Told::NotPrinted(why) => {
                self.after_printing(|printer| State::Refused(printer, why.to_owned()));
            }
            Told::Command(Command::Back) => return Turn::Close,
            Told::Command(Command::Enter) => return self.enter(desk),
            Told::Pick(item) => {
                self.row = item;
                return self.enter(desk);
            }
            Told::Command(Command::Right) => return self.turn(desk, true),
            Told::Command(Command::Left) => return self.turn(desk, false),
            Told::Command(Command::Erase) if self.row == NAME => {
                self.name.erase();
                self.state = State::Asking;
            }
            Told::Command(Command::EraseAll) if self.row == NAME => {
                self.name.clear();
                self.state = State::Asking;
            }
            // A name stays in the folder.
            Told::Char(c) if self.row == NAME && !matches!(c, '/' | '\\' | ':') => {
                self.name.push(c);
                self.state = State::Asking;
            }
            Told::Command(command) if step(&mut self.row, rows(desk), command) => {}
            _ => return Turn::Nothing,
        }
        Turn::Changed
    }

    fn enter(&mut self, desk: &Desk<'_>) -> Turn {
        match self.row {
            NAME => {
                self.row = SAVE;
                Turn::Changed
            }
            SAVE => self.save(desk),
            PRINT => self.print(desk),
            _ => self.turn(desk, true),
        }
    }

    fn turn(&mut self, desk: &Desk<'_>, forward: bool) -> Turn {
        match self.row {
            PAPER => self.paper = turn(&Paper::ALL, self.paper, forward),
            FORMAT => self.format = turn(&FORMATS, self.format, forward),
            MAIN => {
                let tags = desk.catalog.tags();
                self.main = turn(&tags, self.main.as_str(), forward).to_owned();
                if self.second.as_deref() == Some(&self.main) {
                    self.second = None;
                }
            }
            SECOND => {
                let seconds = self.seconds(desk);
                let second = turn(&seconds, self.second.as_deref(), forward);
                self.second = second.map(str::to_owned);
            }
            _ => return Turn::Nothing,
        }
        self.state = State::Asking;
        Turn::Changed
    }

    fn name_is_taken(&self) -> bool {
        matches!(self.state, State::Failed { exists: true, .. })
    }

    fn seconds<'d>(&self, desk: &Desk<'d>) -> Vec<Option<&'d str>> {
        let others = desk
            .catalog
            .tags()
            .into_iter()
            .filter(|tag| *tag != self.main);
        std::iter::once(None).chain(others.map(Some)).collect()
    }

    fn path(&self, desk: &Desk<'_>) -> PathBuf {
        let name = self.name.text().trim();
        desk.folder
            .join(format!("{name}.{}", self.format.extension()))
    }

    fn save(&mut self, desk: &Desk<'_>) -> Turn {
        if self.name.text().trim().is_empty() {
            return Turn::Nothing;
        }
        let Some(bytes) = self.render(desk, self.format) else {
            return Turn::Changed;
        };
        Turn::Effect(Effect::Save {
            path: self.path(desk),
            bytes,
            // Asked a second time, after being told that the name is taken.
            existing: if self.name_is_taken() {
                Existing::Replace
            } else {
                Existing::Keep
            },
        })
    }

    /// Asks which printer it is, and sends the paper when that was told.
    fn print(&mut self, desk: &Desk<'_>) -> Turn {
        let State::Ready(printer) = &self.state else {
            return Turn::Effect(Effect::FindPrinter);
        };
        let printer = printer.clone();
        match self.render(desk, print::FORMAT) {
            Some(bytes) => Turn::Effect(Effect::Print { bytes, printer }),
            None => Turn::Changed,
        }
    }

    fn after_printing(&mut self, state: impl FnOnce(String) -> State) {
        if let State::Ready(printer) = &mut self.state {
            self.state = state(std::mem::take(printer));
        }
    }

    /// The paper in a format; none when it could not be made, which is said.
    fn render(&mut self, desk: &Desk<'_>, format: Format) -> Option<Vec<u8>> {
        let interview = desk.interview.as_ref()?;
        let texts = |tag: &str| desk.catalog.texts(tag);
        let main = texts(&self.main).unwrap_or_else(|| desk.texts());
        let voice = Voice::with(main, self.second.as_deref().and_then(texts));
        let beside = Beside {
            legal: texts(&interview.pack().law_language),
            interview: Some(desk.voice()),
        };
        let paper = || summary::paper(self.paper, &interview.evaluate(), &voice, &beside);
        // What is offered here is made from papers alone, without the result for programs.
        match export::render(format, paper, &()) {
            Ok(bytes) => Some(bytes),
            Err(error) => {
                self.state = State::NotMade(desk.voice().say(|texts| error.say(texts)));
                None
            }
        }
    }

    pub(crate) fn draw(&self, flow: &mut Flow, desk: &Desk<'_>) {
        let what = desk.say("tui-export-what");
        flow.text(Lead::indent(2), &what, Role::Quiet);
        flow.gap();
        let settings = self.settings(desk);
        let name = desk.word("tui-export-name");
        let columns = label_width(&settings).max(crate::text::width(&name));
        for (index, setting) in settings.iter().enumerate() {
            setting.draw(flow, columns, self.row == index);
        }
        typed(flow, &name, columns, self.name.text(), self.row == NAME);
        flow.gap();
        let save = if self.name_is_taken() {
            desk.say("tui-export-replace")
        } else {
            desk.say("tui-export-save")
        };
        Choice::plain(&save, self.row == SAVE).draw(flow);
        // When it is saved, where is said below.
        if !matches!(self.state, State::Saved(_)) {
            let path = self.path(desk).display().to_string();
            flow.text(Lead::indent(2), &Phrase::plain(path), Role::Quiet);
        }
        if rows(desk) > PRINT {
            let message = match self.state {
                State::Ready(_) => "tui-export-print-now",
                _ => "tui-export-print",
            };
            Choice::plain(&desk.say(message), self.row == PRINT).draw(flow);
        }
        flow.gap();
        let (text, role) = match &self.state {
            State::Asking => return,
            State::NotMade(why) => (why.clone(), Role::Warning),
            State::Saved(path) => {
                let path = path.display().to_string();
                let saved = desk.say_with("tui-export-saved", &[("path", path.into())]);
                (saved, Role::Strong)
            }
            State::Ready(printer) => {
                let printer = [("printer", sanitize(printer).into())];
                (desk.say_with("print-ready", &printer), Role::Strong)
            }
            State::Printed(printer) => {
                let printer = [("printer", sanitize(printer).into())];
                (desk.say_with("print-sent", &printer), Role::Strong)
            }
            State::NoPrinter => (desk.say("print-none-here"), Role::Warning),
            State::Refused(printer, detail) => {
                let voice = desk.voice();
                let say = |t: &Texts<'_>| print::refused(t, "print-refused", printer, detail);
                (voice.say(say), Role::Warning)
            }
            State::Failed {
                message, detail, ..
            } => {
                let path = self.path(desk).display().to_string();
                let args = [("path", path.into()), ("detail", detail.as_str().into())];
                (desk.say_with(message, &args), Role::Warning)
            }
        };
        flow.text(Lead::indent(2), &text, role);
    }

    fn settings(&self, desk: &Desk<'_>) -> Vec<Setting> {
        let tags = desk.catalog.tags();
        let seconds = self.seconds(desk);
        let none = desk.word("tui-language-none");
        vec![
            Setting {
                label: desk.word("tui-export-paper"),
                values: Paper::ALL
                    .iter()
                    .map(|paper| desk.word(&format!("paper-{}", paper.name())))
                    .collect(),
                current: position(&Paper::ALL, &self.paper),
            },
            Setting {
                label: desk.word("tui-export-format"),
                values: FORMATS
                    .iter()
                    .map(|format| desk.word(&format!("tui-format-{}", format.extension())))
                    .collect(),
                current: position(&FORMATS, &self.format),
            },
            Setting {
                label: desk.word("tui-language-main"),
                values: tags.iter().map(|tag| desk.language_name(tag)).collect(),
                current: position(&tags, &self.main.as_str()),
            },
            Setting {
                label: desk.word("tui-language-second"),
                values: seconds
                    .iter()
                    .map(|tag| tag.map_or_else(|| none.clone(), |tag| desk.language_name(tag)))
                    .collect(),
                current: position(&seconds, &self.second.as_deref()),
            },
        ]
    }
}

/// What a person can read or print.
const FORMATS: [Format; if cfg!(feature = "pdf") { 7 } else { 6 }] = [
    #[cfg(feature = "pdf")]
    Format::Pdf,
    Format::Html,
    Format::Docx,
    Format::Markdown,
    Format::Text,
    Format::Ics,
    Format::Vcard,
];

fn position<T: PartialEq>(values: &[T], current: &T) -> usize {
    let at = values.iter().position(|value| value == current);
    at.unwrap_or_default()
}
