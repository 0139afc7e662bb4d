//! Reading a case file written as TOML.

use toml::de::DeValue;

use super::{CaseFile, value};
use crate::{
    model::{Answers, FactKind, Pack, Value},
    pack::{
        Diagnostic, FileId, Files, Place, nearest,
        read::{Node, Report, Table, document},
    },
};

/// Reads a case file.
///
/// # Errors
///
/// Every finding, in the order of lines: unknown facts and options with the nearest spelling, impossible dates, a list
/// where one value belongs, another pack's id.
pub fn read(files: &Files, file: FileId, pack: &Pack) -> Result<CaseFile, Vec<Diagnostic>> {
    let report = Report::new();
    let text = files.get(file).map_or("", |file| &file.text);
    let root = document(&report, file, text).table;
    let place = Place::new(file, &(0..0));
    let table = Table {
        file,
        place,
        entries: root.get_ref(),
    };
    // A redacted copy names regions; they are no answers.
    table.known_keys(&report, &["pack", "on", "answers", "regions"]);
    if let Some(node) = table.get("pack")
        && let Some(id) = node.text(&report)
        && id != &*pack.id
    {
        report.push(
            Diagnostic::error("other-pack")
                .at(node.place())
                .arg("id", id)
                .arg("expected", &*pack.id),
        );
    }
    let on = table
        .get("on")
        .and_then(|node| match node.as_str().map(str::parse) {
            Some(Ok(date)) => Some(date),
            Some(Err(_)) => not_a_date(&report, node),
            None => node.date(&report),
        });
    let answers = table
        .required(&report, "answers")
        .map(|node| read_answers(node, pack, &report))
        .unwrap_or_default();
    if report.is_empty() {
        Ok(CaseFile { on, answers })
    } else {
        Err(report.into_findings())
    }
}

/// Reads a table of answers.
pub fn read_answers(node: Node<'_>, pack: &Pack, report: &Report) -> Answers {
    let mut answers = Answers::new();
    for (name, place, node) in node.table(report).iter().flat_map(Table::iter) {
        let Some(named) = value::fact(pack, name) else {
            let known = pack.fact_names.keys().map(|name| &**name);
            report.push(
                Diagnostic::error("unknown-fact")
                    .at(place)
                    .arg("fact", name)
                    .suggest(nearest(name, known)),
            );
            continue;
        };
        let Some(value) = read_value(node, &named, report) else {
            continue;
        };
        if answers
            .set(named.id, value)
            .is_some_and(|before| before != value)
        {
            report.push(
                Diagnostic::error("answered-twice")
                    .at(place)
                    .arg("fact", &*named.fact.name),
            );
        }
    }
    answers
}

fn read_value(node: Node<'_>, named: &value::Named<'_>, report: &Report) -> Option<Value> {
    let kind = named.fact.kind;
    match (kind, node.get()) {
        (FactKind::Multi, DeValue::Array(_)) => read_multi(node, named, report),
        (FactKind::Multi, _) => wrong(report, node, "needs-list", named),
        (_, DeValue::Array(_)) => wrong(report, node, "list-for-one", named),
        (FactKind::Date, DeValue::String(word)) => {
            named.word(word).or_else(|| not_a_date(report, node))
        }
        (FactKind::Date, _) => node.date(report).map(Value::Date),
        (FactKind::Number { .. }, DeValue::String(word)) if *word == value::UNKNOWN => {
            Some(Value::Unknown)
        }
        (FactKind::Number { min, max }, _) => node.integer(report, min..=max).map(Value::Number),
        (FactKind::Choice | FactKind::Country | FactKind::Prefecture, _) => {
            let word = node.text(report)?;
            named
                .word(word)
                .or_else(|| unknown_option(report, node, word, named))
        }
    }
}

fn read_multi(node: Node<'_>, named: &value::Named<'_>, report: &Report) -> Option<Value> {
    let words = node.texts(report);
    match named.words(words.iter().map(|(_, word)| *word)) {
        Ok(value) => Some(value),
        Err(Some(_)) => {
            for (node, word) in words {
                if word != value::UNKNOWN && named.option(word).is_none() {
                    unknown_option::<Value>(report, node, word, named);
                }
            }
            None
        }
        Err(None) if words.is_empty() => wrong(report, node, "empty-list", named),
        Err(None) => wrong(report, node, "unknown-not-alone", named),
    }
}

fn unknown_option<T>(
    report: &Report,
    node: Node<'_>,
    word: &str,
    named: &value::Named<'_>,
) -> Option<T> {
    report.push(
        Diagnostic::error("unknown-option")
            .at(node.place())
            .arg("option", word)
            .arg("fact", &*named.fact.name)
            .suggest(nearest(word, named.option_names())),
    );
    None
}

fn not_a_date<T>(report: &Report, node: Node<'_>) -> Option<T> {
    let text = node.as_str().unwrap_or_default();
    // Ten characters like 2026-02-30 are meant as a day that the calendar does not have.
    let shaped = text.split('-').map(str::len).eq([4, 2, 2]);
    let code = if shaped {
        "impossible-date"
    } else {
        "not-a-date"
    };
    report.push(Diagnostic::error(code).at(node.place()).arg("date", text));
    None
}

fn wrong<T>(
    report: &Report,
    node: Node<'_>,
    code: &'static str,
    named: &value::Named<'_>,
) -> Option<T> {
    report.push(
        Diagnostic::error(code)
            .at(node.place())
            .arg("fact", &*named.fact.name),
    );
    None
}
