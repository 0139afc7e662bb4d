//! What all screens share: the languages, the rules, the conversation. No terminal, no files, no clock.

use std::{collections::BTreeMap, path::PathBuf};

use jiff::civil::Date;

use super::{Edition, Theme, flow::Marks, widgets::input::Input};
use crate::{
    engine::Status,
    interview::Interview,
    kiosk::Settings,
    locale::{Args, Catalog, Texts},
    lookup::Markers,
    model::{FactId, Pack},
    qr::Room,
    summary::{Phrase, Voice},
};

/// Who sits at the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    /// A helper together with the person: notes for the helper are shown.
    Guided,
    /// The person alone.
    Alone,
}

impl Mode {
    pub(crate) const ALL: [Self; 2] = [Self::Guided, Self::Alone];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Guided => "guided",
            Self::Alone => "alone",
        }
    }
}

/// What all screens share.
pub(crate) struct Desk<'a> {
    pub(crate) catalog: &'a Catalog,
    pub(crate) edition: Edition,
    pub(crate) on: Date,
    pub(crate) folder: PathBuf,
    /// Tag of the main language.
    pub(crate) main: String,
    /// Tag of the second language.
    pub(crate) second: Option<String>,
    pub(crate) mode: Mode,
    pub(crate) theme: Theme,
    /// What a square may take of the terminal.
    pub(crate) room: Room,
    /// The settings of a shared machine.
    pub(crate) kiosk: Option<&'a Settings>,
    pub(crate) pack: Option<&'a Pack>,
    /// What finds terms in texts; there when the rules are.
    pub(crate) markers: Option<Markers<'a>>,
    pub(crate) interview: Option<Interview<'a>>,
    /// Answers half given on questions that were left.
    pub(crate) drafts: BTreeMap<FactId, Input>,
}

impl<'a> Desk<'a> {
    pub(crate) fn texts(&self) -> Texts<'a> {
        self.catalog
            .texts(&self.main)
            .unwrap_or_else(|| self.catalog.reference())
    }

    pub(crate) fn voice(&self) -> Voice<'a> {
        let second = self.second.as_ref();
        Voice::with(self.texts(), second.and_then(|tag| self.catalog.texts(tag)))
    }

    /// Every language.
    pub(crate) fn languages(&self) -> Vec<Texts<'a>> {
        let tags = self.catalog.tags();
        tags.iter()
            .filter_map(|tag| self.catalog.texts(tag))
            .collect()
    }

    /// What marks the terms in the languages on screen.
    pub(crate) fn marks(&self) -> Option<Marks> {
        let markers = self.markers.as_ref()?;
        let voice = self.voice();
        Some(Marks {
            main: markers.of(&voice.main),
            second: voice.second.as_ref().map(|texts| markers.of(texts)),
        })
    }

    /// A message in the languages on screen.
    pub(crate) fn say(&self, id: &str) -> Phrase {
        self.voice().say(|texts| texts.say(id))
    }

    /// A message with arguments that are the same in every language.
    pub(crate) fn say_with(&self, id: &str, args: &Args<'_>) -> Phrase {
        self.voice().say(|texts| texts.say_with(id, args))
    }

    /// A message in the main language alone, for labels of the program itself.
    pub(crate) fn word(&self, id: &str) -> String {
        self.texts().say(id)
    }

    /// Makes a language the main one. The one before becomes the second where the two would be the same.
    pub(crate) fn speak(&mut self, tag: &str) {
        if self.second.as_deref() == Some(tag) {
            self.second = Some(self.main.clone());
        }
        tag.clone_into(&mut self.main);
    }

    /// The tags that can be chosen as second language: none, and every one but the main.
    pub(crate) fn seconds(&self) -> Vec<Option<&'a str>> {
        let others = self
            .catalog
            .tags()
            .into_iter()
            .filter(|tag| *tag != self.main);
        std::iter::once(None).chain(others.map(Some)).collect()
    }

    /// A language's own name.
    pub(crate) fn language_name(&self, tag: &str) -> String {
        let texts = self.catalog.texts(tag);
        texts
            .as_ref()
            .and_then(Texts::meta)
            .map_or_else(|| tag.to_owned(), |meta| meta.name.clone())
    }

    pub(crate) fn has_answers(&self) -> bool {
        self.interview
            .as_ref()
            .is_some_and(|interview| !interview.answers().is_empty())
    }

    /// Whether a file may be written: on a shared machine only where its operator says.
    pub(crate) fn may_save(&self) -> bool {
        self.kiosk.is_none_or(|kiosk| kiosk.save_to.is_some())
    }

    /// The ids of the outcomes that apply, once every question is answered.
    pub(crate) fn outcomes(&self) -> Vec<String> {
        let Some(interview) = self.interview.as_ref().filter(|one| one.is_complete()) else {
            return Vec::new();
        };
        let evaluation = interview.evaluate();
        let applies = evaluation.outcomes.iter();
        applies
            .filter(|result| result.status == Status::Applies)
            .map(|result| interview.pack().outcome(result.id).name.to_string())
            .collect()
    }

    /// Forgets everything the person said.
    pub(crate) fn wipe(&mut self) {
        // Dropping overwrites the answers in memory.
        self.interview = None;
        self.drafts.clear();
    }
}
