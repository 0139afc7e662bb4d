//! The head of the pack, its trees and their questions.

use jiff::civil::Date;

use super::Cx;
use super::condition::Scope;
use crate::model::{FactId, Question, Tree, UrgencyDays};
use crate::pack::Diagnostic;
use crate::pack::raw::{Entry, Thing, well_written};
use crate::pack::read::Table;

/// What stands at the top of `pack.toml`.
pub(super) struct Head {
    pub id: Box<str>,
    pub version: Box<str>,
    pub as_of: Date,
    pub review_by: Date,
    pub earliest: Date,
    pub law_language: Box<str>,
    pub urgency: UrgencyDays,
}

pub(super) fn head(cx: &Cx<'_>) -> Option<Head> {
    let table = cx.raw.head.as_ref()?;
    let report = cx.report;
    table.known_keys(
        report,
        &[
            "id",
            "version",
            "as-of",
            "review-by",
            "earliest",
            "law-language",
            "urgency",
            "trees",
        ],
    );
    let text = |key| cx.text(table.required(report, key)?);
    let date = |key| table.required(report, key)?.date(report);
    let id = text("id");
    if let (Some(id), Some(node)) = (&id, table.get("id")) {
        well_written(report, id, &node.place());
    }
    let version = text("version");
    let law_language = text("law-language");
    let (as_of, review_by, earliest) = (date("as-of"), date("review-by"), date("earliest"));
    let urgency = table
        .required(report, "urgency")
        .and_then(|node| node.table(report))
        .and_then(|table| urgency(cx, &table));
    if cx.raw.section(Thing::Tree).entries.is_empty() {
        table.required(report, "trees");
    }
    in_order(cx, table, ("earliest", earliest), ("as-of", as_of));
    in_order(cx, table, ("as-of", as_of), ("review-by", review_by));
    Some(Head {
        id: id?,
        version: version?,
        as_of: as_of?,
        review_by: review_by?,
        earliest: earliest?,
        law_language: law_language?,
        urgency: urgency?,
    })
}

fn in_order(
    cx: &Cx<'_>,
    table: &Table<'_>,
    (first, first_day): (&'static str, Option<Date>),
    (second, second_day): (&'static str, Option<Date>),
) {
    if let (Some(first_day), Some(second_day)) = (first_day, second_day)
        && first_day > second_day
        && let Some(node) = table.get(second)
    {
        cx.report.push(
            Diagnostic::error("days-out-of-order")
                .at(node.place())
                .arg("first", first)
                .arg("second", second)
                .related("first", table.get(first).map(|node| node.place())),
        );
    }
}

fn urgency(cx: &Cx<'_>, table: &Table<'_>) -> Option<UrgencyDays> {
    let keys = ["now-within-days", "soon-within-days"];
    table.known_keys(cx.report, &keys);
    let [now, soon] = keys.map(|key| {
        let days = table
            .required(cx.report, key)?
            .integer(cx.report, 0..=3_650)?;
        i32::try_from(days).ok()
    });
    let (now, soon) = (now?, soon?);
    if now > soon
        && let Some(node) = table.get("soon-within-days")
    {
        cx.report.push(
            Diagnostic::error("bounds-reversed")
                .at(node.place())
                .arg("min", now.to_string())
                .arg("max", soon.to_string()),
        );
    }
    Some(UrgencyDays { now, soon })
}

/// Trees in the order in which they are walked. Conditions may only use facts asked before.
pub(super) fn trees(cx: &Cx<'_>) -> Vec<Tree> {
    let mut asked = vec![false; cx.facts.len()];
    let entries = &cx.raw.section(Thing::Tree).entries;
    let trees = entries
        .iter()
        .zip(&cx.raw.questions)
        .map(|(entry, section)| {
            entry.table.known_keys(cx.report, &["when", "sources"]);
            cx.optional_sources(&entry.table);
            let when = cx.when(&entry.table, &scope(&asked));
            if section.entries.is_empty() {
                cx.report.push(
                    Diagnostic::error("tree-without-questions")
                        .at(entry.place)
                        .arg("id", entry.id),
                );
            }
            let questions = section
                .entries
                .iter()
                .filter_map(|entry| question(cx, entry, &mut asked))
                .collect();
            Tree {
                name: entry.id.into(),
                when,
                questions,
            }
        });
    trees.collect()
}

fn scope(asked: &[bool]) -> Scope<'_> {
    Scope {
        asked: Some(asked),
        ..Scope::ANYTHING
    }
}

fn question(cx: &Cx<'_>, entry: &Entry<'_>, asked: &mut [bool]) -> Option<Question> {
    let table = &entry.table;
    table.known_keys(cx.report, &["ask-when", "sources"]);
    let fact = cx
        .resolve(Thing::Fact, entry.id, entry.place)
        .map(FactId::from);
    let ask_when = table
        .get("ask-when")
        .and_then(|node| cx.condition(node, &scope(asked)));
    let sources = cx.optional_sources(table);
    let fact = fact?;
    if let Some(slot) = asked.get_mut(fact.index()) {
        *slot = true;
    }
    Some(Question {
        fact,
        ask_when,
        sources,
    })
}
