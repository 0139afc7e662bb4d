//! Writing a case file.

use jiff::civil::Date;
use serde::{
    Serialize, Serializer,
    ser::{SerializeMap, SerializeSeq},
};

use super::value::UNKNOWN;
use crate::model::{Answers, FactId, FactKind, OptionSet, Pack, Value};

/// A case as TOML, in the pack's order of facts. Reading it again gives the same answers.
pub fn write(pack: &Pack, on: Date, answers: &Answers) -> String {
    table(pack, on, answers).to_string()
}

/// A case as a table.
pub(super) fn table(pack: &Pack, on: Date, answers: &Answers) -> toml::Table {
    let date = |date: Date| {
        date.to_string()
            .parse::<toml::value::Datetime>()
            .map(toml::Value::from)
    };
    let text = |text: &str| toml::Value::from(text);
    let mut table = toml::Table::new();
    for (fact, value) in answers.iter() {
        let description = pack.fact(fact);
        let value = match value {
            Value::Unknown if description.kind == FactKind::Multi => vec![UNKNOWN].into(),
            Value::Unknown => text(UNKNOWN),
            Value::Option(option) => text(description.option_name(*option)),
            Value::Options(options) => options
                .iter()
                .map(|option| description.option_name(option))
                .collect::<Vec<_>>()
                .into(),
            Value::Date(day) => date(*day).unwrap_or_else(|_| text(&day.to_string())),
            Value::Number(number) => (*number).into(),
        };
        table.insert(description.name.to_string(), value);
    }
    let mut root = toml::Table::new();
    root.insert("pack".to_owned(), text(&pack.id));
    root.insert(
        "on".to_owned(),
        date(on).unwrap_or_else(|_| text(&on.to_string())),
    );
    root.insert("answers".to_owned(), toml::Value::Table(table));
    root
}

/// Answers to given facts as a map for JSON, in the order of the facts.
pub struct AnswerMap<'a> {
    /// The rules.
    pub pack: &'a Pack,
    /// The answers.
    pub answers: &'a Answers,
    /// The facts to write; those without an answer are left out.
    pub facts: &'a [FactId],
}

impl Serialize for AnswerMap<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for fact in self.facts {
            if let Some(value) = self.answers.get(*fact) {
                let pack = self.pack;
                map.serialize_entry(
                    &*pack.fact(*fact).name,
                    &Answer {
                        pack,
                        fact: *fact,
                        value,
                    },
                )?;
            }
        }
        map.end()
    }
}

struct Answer<'a> {
    pack: &'a Pack,
    fact: FactId,
    value: &'a Value,
}

impl Serialize for Answer<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let fact = self.pack.fact(self.fact);
        let list = |serializer: S, options: &OptionSet| {
            let mut list = serializer.serialize_seq(None)?;
            for option in options.iter() {
                list.serialize_element(fact.option_name(option))?;
            }
            list.end()
        };
        match self.value {
            Value::Unknown if fact.kind == FactKind::Multi => [UNKNOWN].serialize(serializer),
            Value::Unknown => serializer.serialize_str(UNKNOWN),
            Value::Option(option) => serializer.serialize_str(fact.option_name(*option)),
            Value::Options(options) => list(serializer, options),
            Value::Date(date) => serializer.collect_str(date),
            Value::Number(number) => serializer.serialize_i64(*number),
        }
    }
}
