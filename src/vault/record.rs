//! What stands inside a saved case.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::{Key, Lock, OpenError, seal};
use crate::{
    case::{self, CaseFile},
    engine::{Evaluation, Status},
    model::{Answers, Pack},
    pack::{Diagnostic, Files},
};

/// The version of the form; a program opens its own and older ones.
const FORMAT: u32 = 1;
/// The line between the head and the case file.
const LINE: &str = "\n+++\n";

/// A saved case, opened: what it was decided with, what it came to, and the case file.
#[derive(Clone, PartialEq, Eq)]
pub struct Record {
    pub(super) head: Head,
    case: Zeroizing<String>,
}

/// The rules a case was saved under.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rules {
    /// As [`Pack::id`].
    pub id: String,
    /// As [`Pack::version`].
    pub version: String,
}

#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Head {
    format: u32,
    pub on: Date,
    language: String,
    second: Option<String>,
    /// The facts on the path, by name.
    pub asked: Vec<String>,
    pub rules: Rules,
    /// Outcomes that were not ruled out, by name.
    pub results: BTreeMap<String, Kept>,
}

/// What an outcome came to.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Kept {
    pub certain: bool,
    /// The safe day of each deadline, by name; those without a day are named in `undated`.
    pub dates: BTreeMap<String, Date>,
    pub undated: Vec<String>,
}

#[derive(Deserialize)]
struct Version {
    format: u32,
}

impl Record {
    /// What is kept of answers and what they came to, in the languages they were given in.
    pub fn new(
        evaluation: &Evaluation<'_>,
        answers: &Answers,
        language: &str,
        second: Option<&str>,
    ) -> Self {
        let path = &evaluation.path;
        let (pack, on) = (path.facts.pack, path.facts.on);
        let results = evaluation.outcomes.iter().map(|result| {
            let mut kept = Kept {
                certain: result.status == Status::Applies,
                dates: BTreeMap::new(),
                undated: Vec::new(),
            };
            for resolved in &result.deadlines {
                let name = pack.deadline(resolved.deadline).name.to_string();
                match resolved.dates {
                    Some(dates) => _ = kept.dates.insert(name, dates.act_by),
                    None => kept.undated.push(name),
                }
            }
            (pack.outcome(result.id).name.to_string(), kept)
        });
        Self {
            head: Head {
                format: FORMAT,
                on,
                language: language.to_owned(),
                second: second.map(str::to_owned),
                asked: path
                    .asked
                    .iter()
                    .map(|(_, fact)| pack.fact(*fact).name.to_string())
                    .collect(),
                rules: Rules {
                    id: pack.id.to_string(),
                    version: pack.version.to_string(),
                },
                results: results.collect(),
            },
            case: Zeroizing::new(case::write(pack, on, answers)),
        }
    }

    /// The day the case was saved for.
    pub fn on(&self) -> Date {
        self.head.on
    }

    /// The rules it was saved under.
    pub fn rules(&self) -> &Rules {
        &self.head.rules
    }

    /// Tags of the language and the second language it was saved in.
    pub fn languages(&self) -> (&str, Option<&str>) {
        (&self.head.language, self.head.second.as_deref())
    }

    /// The case file.
    pub fn case(&self) -> &str {
        &self.case
    }

    /// The answers, read under the rules of today.
    ///
    /// # Errors
    ///
    /// What these rules do not know any more, with its place in the case file.
    pub fn read(&self, name: &str, pack: &Pack) -> Result<CaseFile, (Files, Vec<Diagnostic>)> {
        let (files, file) = Files::single(name, self.case.to_string());
        case::read(&files, file, pack).map_err(|findings| (files, findings))
    }

    /// The bytes of a file that only the lock's keys open.
    ///
    /// # Errors
    ///
    /// As [`seal()`](super::seal()).
    pub fn seal(&self, lock: &Lock) -> std::io::Result<Vec<u8>> {
        let head = toml::to_string(&self.head).map_err(std::io::Error::other)?;
        let text = Zeroizing::new(format!("{}{LINE}{}", head.trim_end(), *self.case));
        seal(text.as_bytes(), lock)
    }

    /// Opens the bytes of a file.
    ///
    /// # Errors
    ///
    /// Why it cannot be opened.
    pub fn open(sealed: &[u8], key: &Key) -> Result<Self, OpenError> {
        let plain = super::open(sealed, key)?;
        let text = std::str::from_utf8(&plain).map_err(|_| OpenError::NoCase)?;
        let (head, case) = text.split_once(LINE).ok_or(OpenError::NoCase)?;
        let version: Version = toml::from_str(head).map_err(|_| OpenError::NoCase)?;
        if version.format > FORMAT {
            return Err(OpenError::Newer);
        }
        Ok(Self {
            head: toml::from_str(head).map_err(|_| OpenError::NoCase)?,
            case: Zeroizing::new(case.to_owned()),
        })
    }
}
