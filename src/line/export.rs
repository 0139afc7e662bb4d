//! Writing the summary to a file and printing it, when the person asks for it.

use std::{
    io::{BufRead, Write},
    path::Path,
};

use super::{
    page::Stop,
    session::{Session, own_name},
};
use crate::{
    export::{
        self, Format,
        file::{self, Existing, WriteError},
        print,
    },
    locale::Texts,
    result::Results,
    summary::{self, Beside, Paper, Phrase, Voice},
    text::sanitize,
};

impl<'a, R: BufRead, W: Write> Session<'a, R, W> {
    /// Asks for format, language and name, as far as they were not typed with the command, and writes.
    pub(super) fn export(&mut self, argument: &str) -> Result<(), Stop> {
        let ending = Path::new(argument).extension();
        let named = ending.and_then(|ending| Format::from_name(&ending.to_string_lossy()));
        let format = match named.or_else(|| Format::from_name(argument)) {
            Some(format) => format,
            None => self.choose_format()?,
        };
        let paper = if format.is_of_every_paper() {
            Paper::All
        } else {
            self.choose_paper()?
        };
        let voice = self.choose_voice()?;
        let mut name = named.map(|_| argument.to_owned());
        loop {
            let asked = match name.take() {
                Some(name) => name,
                None => self.ask_name(format)?,
            };
            if self.write(paper, &voice, format, &asked)? {
                return Ok(());
            }
        }
    }

    /// Says which printer it would be, and sends the paper there when that is wanted.
    pub(super) fn print(&mut self) -> Result<(), Stop> {
        let Some(printer) = print::default_printer() else {
            return Ok(self.say("print-none-here")?);
        };
        let name = [("printer", sanitize(&printer).into())];
        self.page
            .say(&self.voice.main.say_with("print-ready", &name))?;
        let paper = self.choose_paper()?;
        let voice = self.choose_voice()?;
        if !self.confirm("print-confirm", "print-yes", "print-no")? {
            return Err(Stop::Cancelled);
        }
        let bytes = self.render(paper, &voice, print::FORMAT)?;
        let said = match print::print(&bytes, &printer) {
            Ok(()) => {
                self.exported = true;
                self.voice.main.say_with("print-sent", &name)
            }
            Err(error) => {
                let detail = error.to_string();
                print::refused(&self.voice.main, "print-refused", &printer, &detail)
            }
        };
        Ok(self.page.say(&said)?)
    }

    fn choose_format(&mut self) -> Result<Format, Stop> {
        let kinds = Format::ALL.map(|format| {
            let id = format!("line-export-{}", format.extension());
            self.voice.say(|t| t.say(&id))
        });
        let index = self.choose("line-export-which", &kinds)?;
        Format::ALL.get(index).copied().ok_or(Stop::Cancelled)
    }

    fn choose_paper(&mut self) -> Result<Paper, Stop> {
        let papers = Paper::ALL.map(|paper| {
            let id = format!("paper-{}", paper.name());
            self.voice.say(|t| t.say(&id))
        });
        let index = self.choose("line-export-paper", &papers)?;
        Paper::ALL.get(index).copied().ok_or(Stop::Cancelled)
    }

    /// The languages as they are on the page, or any one of them alone.
    fn choose_voice(&mut self) -> Result<Voice<'a>, Stop> {
        let catalog = self.catalog;
        let tags = catalog.tags();
        let all = tags.iter().filter_map(|tag| catalog.texts(tag));
        let mut voices: Vec<Voice<'a>> = all.map(Voice::new).collect();
        voices.sort_by_key(|voice| voice.main.tag() != self.voice.main.tag());
        if self.voice.second.is_some() {
            voices.insert(0, self.voice.clone());
        }
        if voices.len() == 1 {
            return Ok(self.voice.clone());
        }
        let names: Vec<Phrase> = voices
            .iter()
            .map(|voice| Phrase::plain(voice_name(voice, &self.voice.main)))
            .collect();
        let index = self.choose("line-export-language", &names)?;
        voices.into_iter().nth(index).ok_or(Stop::Cancelled)
    }

    fn ask_name(&mut self, format: Format) -> Result<String, Stop> {
        // A name that says nothing about anybody.
        let usual = format!("shirube-{}.{}", self.interview.on(), format.extension());
        let name = [("name", usual.as_str().into())];
        self.page
            .say(&self.voice.main.say_with("line-export-name", &name))?;
        let typed = self.ask_inside("line-prompt")?;
        Ok(if typed.is_empty() {
            usual
        } else if Path::new(&*typed).extension().is_none() {
            format!("{}.{}", *typed, format.extension())
        } else {
            typed.to_string()
        })
    }

    /// Writes the file; false when another name is wanted.
    fn write(
        &mut self,
        paper: Paper,
        voice: &Voice<'_>,
        format: Format,
        name: &str,
    ) -> Result<bool, Stop> {
        let bytes = self.render(paper, voice, format)?;
        self.put(name, &bytes, "line-export-done")
    }

    /// A paper in a format; where it cannot be made, that is said.
    fn render(&mut self, paper: Paper, voice: &Voice<'_>, format: Format) -> Result<Vec<u8>, Stop> {
        let evaluation = self.interview.evaluate();
        let results = Results::new(self.interview.pack(), voice.main.clone(), true);
        let beside = Beside {
            legal: self.catalog.texts(&self.interview.pack().law_language),
            interview: Some(self.voice.clone()),
        };
        let rendered = export::render(
            format,
            || summary::paper(paper, &evaluation, voice, &beside),
            &results.result(&evaluation, self.interview.answers()),
        );
        match rendered {
            Ok(bytes) => Ok(bytes),
            Err(error) => {
                self.page.say(&error.say(&self.voice.main))?;
                Err(Stop::Cancelled)
            }
        }
    }

    /// Writes a file, and asks before one is replaced; false when another name is wanted.
    pub(super) fn put(&mut self, name: &str, contents: &[u8], done: &str) -> Result<bool, Stop> {
        let path = Path::new(name);
        let mut written = file::write(path, contents, Existing::Keep);
        if let Err(WriteError::Exists) = written {
            self.failed(&WriteError::Exists, name)?;
            let (question, yes, no) = (
                "line-export-replace",
                "line-export-replace-yes",
                "line-export-replace-no",
            );
            if !self.confirm(question, yes, no)? {
                return Ok(false);
            }
            written = file::write(path, contents, Existing::Replace);
        }
        match written {
            Ok(path) => {
                let path = [("path", path.display().to_string().into())];
                self.exported = true;
                self.page.say(&self.voice.main.say_with(done, &path))?;
                Ok(true)
            }
            Err(error) => {
                self.failed(&error, name)?;
                Ok(false)
            }
        }
    }

    fn failed(&mut self, error: &WriteError, name: &str) -> Result<(), Stop> {
        let said = self.voice.main.say_with(
            error.message(),
            &[("path", name.into()), ("detail", error.detail().into())],
        );
        Ok(self.page.say(&said)?)
    }
}

fn voice_name(voice: &Voice<'_>, texts: &Texts<'_>) -> String {
    let main = own_name(&voice.main);
    match &voice.second {
        None => main,
        Some(second) => texts.say_with(
            "line-export-both",
            &[("main", main.into()), ("second", own_name(second).into())],
        ),
    }
}
