//! Reading a case written as one line of JSON: `{"on": "2026-11-22", "answers": {"fear-return": "yes"}}`.

use std::fmt;

use serde::de::{DeserializeSeed, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::{CaseFile, value};
use crate::{
    model::{Answers, FactKind, Pack, Value},
    pack::{Diagnostic, nearest},
};

/// What is wrong in a line.
#[derive(Debug)]
pub struct LineError {
    /// What, without a place.
    pub finding: Diagnostic,
    /// The column, counted from 1.
    pub column: usize,
}

/// Reads one line. The first thing that is wrong ends it: a stream of cases is made by a program.
pub fn read_line(line: &[u8], pack: &Pack) -> Result<CaseFile, Box<LineError>> {
    let mut finding = None;
    let mut deserializer = serde_json::Deserializer::from_slice(line);
    let read = CaseSeed {
        pack,
        finding: &mut finding,
    }
    .deserialize(&mut deserializer)
    .and_then(|case| deserializer.end().map(|()| case));
    read.map_err(|error| {
        let finding = finding
            .unwrap_or_else(|| Diagnostic::error("json-syntax").arg("detail", error.to_string()));
        Box::new(LineError {
            finding,
            column: error.column().max(1),
        })
    })
}

/// Keeps the finding beside the error, because the library's errors are texts only.
struct CaseSeed<'p, 'f> {
    pack: &'p Pack,
    finding: &'f mut Option<Diagnostic>,
}

fn refuse<T, E: Error>(slot: &mut Option<Diagnostic>, finding: Diagnostic) -> Result<T, E> {
    *slot = Some(finding);
    Err(E::custom(""))
}

impl<'de> DeserializeSeed<'de> for CaseSeed<'_, '_> {
    type Value = CaseFile;

    fn deserialize<D: serde::Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> Result<CaseFile, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for CaseSeed<'_, '_> {
    type Value = CaseFile;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("{\"answers\": {…}}")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<CaseFile, A::Error> {
        const KEYS: [&str; 3] = ["pack", "on", "answers"];
        let Self { pack, finding } = self;
        let mut case = CaseFile::default();
        while let Some(key) = map.next_key::<Word<'de>>()? {
            match key.as_str() {
                "pack" => {
                    let id: Word<'de> = map.next_value()?;
                    if id.as_str() != &*pack.id {
                        let other = Diagnostic::error("other-pack");
                        let other = other.arg("id", id.as_str()).arg("expected", &*pack.id);
                        return refuse(finding, other);
                    }
                }
                "on" => {
                    let text: Word<'de> = map.next_value()?;
                    let Ok(date) = text.as_str().parse() else {
                        return refuse(
                            finding,
                            Diagnostic::error("not-a-date").arg("date", text.as_str()),
                        );
                    };
                    case.on = Some(date);
                }
                "answers" => {
                    case.answers = map.next_value_seed(AnswersSeed {
                        pack,
                        finding: &mut *finding,
                    })?;
                }
                other => {
                    let unknown = Diagnostic::error("unknown-key").arg("key", other);
                    let unknown = unknown.arg("allowed", KEYS.join(", "));
                    return refuse(finding, unknown.suggest(nearest(other, KEYS)));
                }
            }
        }
        Ok(case)
    }
}

/// A text, borrowed from the line where it has no escapes.
#[derive(serde::Deserialize)]
struct Word<'a>(#[serde(borrow)] std::borrow::Cow<'a, str>);

impl Word<'_> {
    fn as_str(&self) -> &str {
        &self.0
    }
}

struct AnswersSeed<'p, 'f> {
    pack: &'p Pack,
    finding: &'f mut Option<Diagnostic>,
}

impl<'de> DeserializeSeed<'de> for AnswersSeed<'_, '_> {
    type Value = Answers;

    fn deserialize<D: serde::Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> Result<Answers, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for AnswersSeed<'_, '_> {
    type Value = Answers;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("{\"fact\": \"answer\"}")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Answers, A::Error> {
        let Self { pack, finding } = self;
        let mut answers = Answers::new();
        while let Some(key) = map.next_key::<Word<'de>>()? {
            let Some(named) = value::fact(pack, key.as_str()) else {
                let known = pack.fact_names.keys().map(|name| &**name);
                let unknown = Diagnostic::error("unknown-fact").arg("fact", key.as_str());
                return refuse(finding, unknown.suggest(nearest(key.as_str(), known)));
            };
            let id = named.id;
            let value = map.next_value_seed(ValueSeed {
                named,
                finding: &mut *finding,
            })?;
            if answers.set(id, value).is_some_and(|before| before != value) {
                let twice = Diagnostic::error("answered-twice");
                return refuse(finding, twice.arg("fact", &*pack.fact(id).name));
            }
        }
        Ok(answers)
    }
}

struct ValueSeed<'p, 'f> {
    named: value::Named<'p>,
    finding: &'f mut Option<Diagnostic>,
}

impl ValueSeed<'_, '_> {
    fn wrong<T, E: Error>(self, code: &'static str) -> Result<T, E> {
        let finding = Diagnostic::error(code).arg("fact", &*self.named.fact.name);
        refuse(self.finding, finding)
    }

    fn unknown_option<T, E: Error>(self, word: &str) -> Result<T, E> {
        let finding = Diagnostic::error("unknown-option")
            .arg("option", word)
            .arg("fact", &*self.named.fact.name)
            .suggest(nearest(word, self.named.option_names()));
        refuse(self.finding, finding)
    }
}

impl<'de> DeserializeSeed<'de> for ValueSeed<'_, '_> {
    type Value = Value;

    fn deserialize<D: serde::Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for ValueSeed<'_, '_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.named.fact.name)
    }

    fn visit_str<E: Error>(self, word: &str) -> Result<Value, E> {
        match (self.named.fact.kind, self.named.word(word)) {
            (_, Some(value)) => Ok(value),
            (FactKind::Multi, None) => self.wrong("needs-list"),
            (FactKind::Date, None) => {
                // A day is read by the calendar, so 2026-02-30 is no date either.
                let finding = Diagnostic::error("not-a-date").arg("date", word);
                refuse(self.finding, finding)
            }
            (FactKind::Number { .. }, None) if word == value::UNKNOWN => Ok(Value::Unknown),
            (_, None) => self.unknown_option(word),
        }
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Value, E> {
        match self.named.fact.kind {
            FactKind::Number { min, max } if (min..=max).contains(&number) => {
                Ok(Value::Number(number))
            }
            FactKind::Number { min, max } => {
                let finding = Diagnostic::error("number-out-of-range")
                    .arg("number", number.to_string())
                    .arg("min", min.to_string())
                    .arg("max", max.to_string());
                refuse(self.finding, finding)
            }
            _ => self.unknown_option(&number.to_string()),
        }
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Value, E> {
        self.visit_i64(i64::try_from(number).unwrap_or(i64::MAX))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
        if self.named.fact.kind != FactKind::Multi {
            while list.next_element::<IgnoredAny>()?.is_some() {}
            return self.wrong("list-for-one");
        }
        let mut words: Vec<Word<'de>> = Vec::new();
        while let Some(word) = list.next_element()? {
            words.push(word);
        }
        match self.named.words(words.iter().map(Word::as_str)) {
            Ok(value) => Ok(value),
            Err(Some(index)) => {
                let word = words.get(index).map_or("", Word::as_str);
                self.unknown_option(word)
            }
            Err(None) if words.is_empty() => self.wrong("empty-list"),
            Err(None) => self.wrong("unknown-not-alone"),
        }
    }
}
