//! Worked examples of a pack: who somebody is, and which outcomes they must and must not be given.

use std::collections::HashMap;

use jiff::civil::Date;
use toml::Spanned;
use toml::de::DeValue;

use super::raw::well_written;
use super::read::{Node, Report, Table, document};
use super::{Diagnostic, FileId, Files, Place, nearest};
use crate::model::{DeadlineId, FactId, OutcomeId, Pack, Urgency};

/// A worked example.
#[derive(Debug, Clone)]
pub struct Case<'a> {
    /// The id.
    pub name: String,
    /// Where the id stands.
    pub place: Place,
    /// The day the guide is run for.
    pub on: Date,
    /// The answers, as written; read as those of a case file.
    pub answers: Spanned<DeValue<'a>>,
    /// Whether the interview must be complete.
    pub complete: bool,
    /// The question that must be open.
    pub next: Option<FactId>,
    /// Outcomes that must apply.
    pub applies: Vec<OutcomeId>,
    /// Outcomes that must be possible.
    pub possible: Vec<OutcomeId>,
    /// Outcomes that must be neither.
    pub absent: Vec<OutcomeId>,
    /// How urgent outcomes must be.
    pub urgency: Vec<(OutcomeId, Urgency)>,
    /// What deadlines must come to.
    pub deadlines: Vec<(DeadlineId, ExpectedDeadline)>,
    /// The outcome that must stand first.
    pub first: Option<OutcomeId>,
}

impl Case<'_> {
    /// The answers with their place.
    pub fn answers(&self) -> Node<'_> {
        Node {
            file: self.place.file,
            value: &self.answers,
        }
    }
}

/// What a deadline must come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExpectedDeadline {
    /// Its trigger is not known, so it has no date.
    Unknown,
    /// It has dates; what is not written is not looked at.
    Known {
        /// The last day.
        last_day: Option<Date>,
        /// The safe day.
        act_by: Option<Date>,
        /// Whether it is over.
        passed: Option<bool>,
    },
}

const KEYS: [&str; 10] = [
    "on",
    "answers",
    "complete",
    "next",
    "applies",
    "possible",
    "absent",
    "urgency",
    "deadlines",
    "first",
];

/// Reads the worked examples among a pack's files. Their answers are kept as written.
///
/// # Errors
///
/// Every finding, in the order of files and lines.
pub fn cases<'a>(files: &'a Files, pack: &Pack) -> Result<Vec<Case<'a>>, Vec<Diagnostic>> {
    let report = Report::new();
    let mut cases: Vec<Case<'a>> = Vec::new();
    let mut seen = HashMap::new();
    for (file, text) in files.iter() {
        if !text.path.starts_with("cases/") {
            continue;
        }
        let mut root = document(&report, file, &text.text).table.into_inner();
        let table = table_of(file, &root);
        table.known_keys(&report, &["cases"]);
        let Some(DeValue::Table(found)) = root.remove("cases").map(Spanned::into_inner) else {
            continue;
        };
        for (key, value) in found {
            let place = Place::new(file, &key.span());
            let name = key.into_inner().into_owned();
            well_written(&report, &name, &place);
            if let Some(first) = seen.insert(name.clone(), place) {
                report.push(
                    Diagnostic::error("duplicate-id")
                        .at(place)
                        .arg("kind", "case")
                        .arg("id", &name)
                        .related("first", Some(first)),
                );
            }
            let reader = Reader {
                pack,
                report: &report,
            };
            cases.extend(reader.case(name, place, value));
        }
    }
    if report.is_empty() {
        Ok(cases)
    } else {
        Err(report.into_findings())
    }
}

fn table_of<'t>(file: FileId, entries: &'t toml::de::DeTable<'t>) -> Table<'t> {
    Table {
        file,
        place: Place::new(file, &(0..0)),
        entries,
    }
}

struct Reader<'r> {
    pack: &'r Pack,
    report: &'r Report,
}

impl Reader<'_> {
    fn case<'a>(
        &self,
        name: String,
        place: Place,
        mut value: Spanned<DeValue<'a>>,
    ) -> Option<Case<'a>> {
        let answers = match value.get_mut() {
            DeValue::Table(entries) => entries.get("answers").cloned(),
            _ => None,
        };
        let node = Node {
            file: place.file,
            value: &value,
        };
        let mut table = node.table(self.report)?;
        table.place = place;
        table.known_keys(self.report, &KEYS);
        let on = table
            .required(self.report, "on")
            .and_then(|node| node.date(self.report));
        table.required(self.report, "answers");
        let complete = table.get("complete").map(|node| node.boolean(self.report));
        let next = table.get("next").and_then(|node| self.fact(node));
        let first = table.get("first").and_then(|node| {
            let id = node.text(self.report)?;
            self.outcome(id, node.place())
        });
        let [applies, possible, absent] =
            ["applies", "possible", "absent"].map(|key| self.outcomes(&table, key));
        let urgency = self.urgencies(&table);
        let deadlines = self.deadlines(&table);
        Some(Case {
            name,
            place,
            on: on?,
            answers: answers?,
            complete: complete.flatten().unwrap_or(true),
            next,
            applies,
            possible,
            absent,
            urgency,
            deadlines,
            first,
        })
    }

    fn unknown<'w>(
        &self,
        kind: &'static str,
        id: &str,
        place: Place,
        known: impl Iterator<Item = &'w str>,
    ) {
        self.report.push(
            Diagnostic::error("unknown-id")
                .at(place)
                .arg("kind", kind)
                .arg("id", id)
                .suggest(nearest(id, known)),
        );
    }

    fn fact(&self, node: Node<'_>) -> Option<FactId> {
        let id = node.text(self.report)?;
        let found = self.pack.fact_named(id);
        if found.is_none() {
            let known = self.pack.fact_names.keys().map(|name| &**name);
            self.unknown("fact", id, node.place(), known);
        }
        found
    }

    fn outcome(&self, id: &str, place: Place) -> Option<OutcomeId> {
        let found = self.pack.outcome_named(id);
        if found.is_none() {
            let known = self.pack.outcomes.iter().map(|outcome| &*outcome.name);
            self.unknown("outcome", id, place, known);
        }
        found
    }

    fn outcomes(&self, table: &Table<'_>, key: &str) -> Vec<OutcomeId> {
        let list = table.get(key).map(|node| node.texts(self.report));
        list.unwrap_or_default()
            .into_iter()
            .filter_map(|(node, id)| self.outcome(id, node.place()))
            .collect()
    }

    fn urgencies(&self, table: &Table<'_>) -> Vec<(OutcomeId, Urgency)> {
        let words = [Urgency::Now, Urgency::Soon, Urgency::Normal].map(|one| (one.name(), one));
        let table = table
            .get("urgency")
            .and_then(|node| node.table(self.report));
        let entries = table.iter().flat_map(Table::iter);
        entries
            .filter_map(|(id, place, node)| {
                let outcome = self.outcome(id, place);
                let urgency = node.word(self.report, &words)?;
                Some((outcome?, urgency))
            })
            .collect()
    }

    fn deadlines(&self, table: &Table<'_>) -> Vec<(DeadlineId, ExpectedDeadline)> {
        let table = table
            .get("deadlines")
            .and_then(|node| node.table(self.report));
        let entries = table.iter().flat_map(Table::iter);
        entries
            .filter_map(|(id, place, node)| {
                let known = || self.pack.deadlines.iter().map(|deadline| &*deadline.name);
                let found = known().position(|name| name == id);
                if found.is_none() {
                    self.unknown("deadline", id, place, known());
                }
                let expected = self.expected(node)?;
                Some((found?.into(), expected))
            })
            .collect()
    }

    fn expected(&self, node: Node<'_>) -> Option<ExpectedDeadline> {
        if node.as_table().is_none() && node.as_str().is_some() {
            return node.word(self.report, &[("unknown", ExpectedDeadline::Unknown)]);
        }
        let table = node.table(self.report)?;
        table.known_keys(self.report, &["last-day", "act-by", "passed"]);
        let date = |key| {
            table
                .get(key)
                .and_then(|node: Node<'_>| node.date(self.report))
        };
        Some(ExpectedDeadline::Known {
            last_day: date("last-day"),
            act_by: date("act-by"),
            passed: table
                .get("passed")
                .and_then(|node| node.boolean(self.report)),
        })
    }
}
