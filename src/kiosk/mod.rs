//! A shared machine: its settings, the volume that may be written to, and counts without people.

#![allow(
    clippy::disallowed_methods,
    reason = "the counts an operator asked for are kept here, and the volume is looked at"
)]

mod tally;

use std::{
    os::unix::fs::MetadataExt,
    path::{Path, PathBuf},
    time::Duration,
};

pub use tally::{LEAST, Tally};

use crate::{
    pack::{
        Diagnostic, Files, Place,
        read::{Report, Table, document},
    },
    vault,
};

/// The example, and what holds where nothing is said.
static EXAMPLE: &str = include_str!("../../kiosk.toml");

const KEYS: [&str; 8] = [
    "language",
    "second",
    "idle-minutes",
    "reading-minutes",
    "warning-seconds",
    "save-to",
    "recipients",
    "tally",
];

/// The settings of an operator.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Settings {
    /// Tag of the language that every visitor begins with; none: the system's.
    pub language: Option<String>,
    /// Tag of the second language.
    pub second: Option<String>,
    /// How long nothing may be typed before the guide asks whether anybody is there.
    pub idle: Duration,
    /// The same where there is a text to read.
    pub reading: Duration,
    /// How long it waits for an answer to that.
    pub warning: Duration,
    /// Where a removable volume appears; none: nothing is saved.
    pub save_to: Option<PathBuf>,
    /// Public keys of those who shall open the cases that are kept; none: whoever keeps one locks it.
    pub recipients: Vec<String>,
    /// Where outcomes are counted; none: nowhere.
    pub tally: Option<PathBuf>,
}

impl Settings {
    /// Reads settings; what is left out is as in the example.
    ///
    /// # Errors
    ///
    /// Every finding with its place.
    pub fn read(name: &str, text: &str) -> Result<Self, (Files, Vec<Diagnostic>)> {
        let mut settings = Self::default();
        settings.take("kiosk.toml", EXAMPLE)?;
        settings.take(name, text)?;
        Ok(settings)
    }

    fn take(&mut self, name: &str, text: &str) -> Result<(), (Files, Vec<Diagnostic>)> {
        let (files, file) = Files::single(name, text.to_owned());
        let report = Report::new();
        let root = document(&report, file, text).table;
        let table = Table {
            file,
            place: Place::new(file, &(0..0)),
            entries: root.get_ref(),
        };
        table.known_keys(&report, &KEYS);
        let word = |key: &str| Some(table.get(key)?.text(&report)?.to_owned());
        let span = |key: &str, unit: u64| {
            let count = table.get(key)?.integer(&report, 1..=24 * 60)?;
            Some(Duration::from_secs(unit * u64::try_from(count).ok()?))
        };
        self.language = word("language").or(self.language.take());
        self.second = word("second").or(self.second.take());
        self.idle = span("idle-minutes", 60).unwrap_or(self.idle);
        self.reading = span("reading-minutes", 60).unwrap_or(self.reading);
        self.warning = span("warning-seconds", 1).unwrap_or(self.warning);
        self.save_to = word("save-to").map(PathBuf::from).or(self.save_to.take());
        if let Some(node) = table.get("recipients") {
            let keys = node.texts(&report);
            for (key, _) in keys.iter().filter(|(_, text)| !vault::is_key(text)) {
                report.push(Diagnostic::error("no-public-key").at(key.place()));
            }
            self.recipients = keys.iter().map(|(_, text)| (*text).to_owned()).collect();
        }
        self.tally = word("tally").map(PathBuf::from).or(self.tally.take());
        if report.is_empty() {
            Ok(())
        } else {
            Err((files, report.into_findings()))
        }
    }
}

/// Whether a volume of its own is there: the folder lies on another device than the system and than what is above it.
/// An empty folder in which a memory stick usually appears lies on the machine's own disk.
pub fn is_volume(folder: &Path) -> bool {
    let device = |path: &Path| std::fs::metadata(path).map(|data| data.dev()).ok();
    let (own, above) = (device(folder), folder.parent().and_then(device));
    own.is_some() && own != above && own != device(Path::new("/"))
}
