//! Outcomes and their parts.

use super::Cx;
use super::condition::Scope;
use crate::model::{
    Condition, Item, Kind, Outcome, OutcomeId, Place as Where, Price, Toggle, Urgency, UrgentWhen,
};
use crate::pack::raw::{Entry, Thing};
use crate::pack::read::{Node, Table};
use crate::pack::{Diagnostic, Place};

const KEYS: [&str; 18] = [
    "area",
    "trees",
    "kind",
    "urgency",
    "urgent-when",
    "when",
    "see-lawyer-first",
    "steps",
    "warnings",
    "documents",
    "forms",
    "where",
    "fee",
    "deadlines",
    "help",
    "excludes",
    "glossary",
    "sources",
];

const KINDS: [(&str, Kind); 5] = [
    ("procedure", Kind::Procedure),
    ("protection", Kind::Protection),
    ("warning", Kind::Warning),
    ("referral", Kind::Referral),
    ("information", Kind::Information),
];

pub(super) const URGENCIES: [(&str, Urgency); 3] = [
    ("now", Urgency::Now),
    ("soon", Urgency::Soon),
    ("normal", Urgency::Normal),
];

/// Outcomes, in file order.
pub(super) fn outcomes(cx: &Cx<'_>) -> Vec<Outcome> {
    cx.each(Thing::Outcome, |entry| Some(outcome(cx, entry)))
}

fn outcome<'a>(cx: &Cx<'a>, entry: &Entry<'a>) -> Outcome {
    let (report, table) = (cx.report, &entry.table);
    table.known_keys(report, &KEYS);
    // Everything is read before anything is missed, so that every mistake is reported at once.
    let area = table
        .required(report, "area")
        .and_then(|node| cx.word(node.text(report)?, node.place()));
    let trees = cx.resolve_list(Thing::Tree, table.required(report, "trees"));
    let kind = table
        .required(report, "kind")
        .and_then(|node| node.word(report, &KINDS));
    let urgency = table
        .required(report, "urgency")
        .and_then(|node| node.word(report, &URGENCIES));
    let when = table.required(report, "when").and_then(|node| {
        let scope = Scope {
            outcomes: true,
            ..Scope::ANYTHING
        };
        cx.condition(node, &scope)
    });
    let see_lawyer_first = table
        .required(report, "see-lawyer-first")
        .and_then(|node| toggle(cx, node));
    if let (Some(when), Some(toggle)) = (&when, &see_lawyer_first) {
        asks_itself(cx, table, when, toggle);
    }
    let when = when.unwrap_or(Condition::Any(Vec::new()));
    Outcome {
        name: entry.id.into(),
        area: area.unwrap_or_default(),
        trees,
        kind: kind.unwrap_or(Kind::Information),
        urgency: urgency.unwrap_or(Urgency::Normal),
        urgent_when: urgent_when(cx, table),
        after_others: when.asks_about_outcomes(),
        when,
        see_lawyer_first: see_lawyer_first.unwrap_or(Toggle::Fixed(false)),
        steps: cx.items(table, "steps", |id, place| cx.word(id, place)),
        warnings: cx.items(table, "warnings", |id, place| cx.word(id, place)),
        documents: cx.items(table, "documents", |id, place| cx.word(id, place)),
        forms: cx.items(table, "forms", |id, place| {
            cx.resolve(Thing::Form, id, place).map(Into::into)
        }),
        places: places(cx, table),
        fees: fees(cx, table),
        deadlines: cx.items(table, "deadlines", |id, place| {
            cx.resolve(Thing::Deadline, id, place).map(Into::into)
        }),
        help: cx.items(table, "help", |id, place| cx.word(id, place)),
        excludes: excludes(cx, entry),
        glossary: cx.resolve_list(Thing::Term, table.get("glossary")),
        sources: cx.sources(table),
    }
}

/// An outcome that stands because of others cannot be one of those others: its own answer would decide itself.
fn asks_itself(cx: &Cx<'_>, table: &Table<'_>, when: &Condition, toggle: &Toggle) {
    if when.asks_about_outcomes()
        && *toggle != Toggle::Fixed(false)
        && let Some(node) = table.get("see-lawyer-first")
    {
        cx.report
            .push(Diagnostic::error("outcome-asks-itself").at(node.place()));
    }
}

fn toggle<'a>(cx: &Cx<'a>, node: Node<'a>) -> Option<Toggle> {
    if node.as_table().is_some() {
        return cx.condition(node, &Scope::ANYTHING).map(Toggle::When);
    }
    node.boolean(cx.report).map(Toggle::Fixed)
}

fn urgent_when<'a>(cx: &Cx<'a>, table: &Table<'a>) -> Vec<UrgentWhen> {
    let list = table
        .get("urgent-when")
        .and_then(|node| node.list(cx.report));
    list.unwrap_or_default()
        .into_iter()
        .filter_map(|node| {
            let table = node.table(cx.report)?;
            table.known_keys(cx.report, &["urgency", "when"]);
            let urgency = table.required(cx.report, "urgency");
            let when = table.required(cx.report, "when");
            let urgency = urgency.and_then(|node| node.word(cx.report, &URGENCIES));
            let when = when.and_then(|node| cx.condition(node, &Scope::ANYTHING));
            Some(UrgentWhen {
                urgency: urgency?,
                when: when?,
            })
        })
        .collect()
}

fn places<'a>(cx: &Cx<'a>, table: &Table<'a>) -> Vec<Item<Where>> {
    let list = table.get("where").and_then(|node| node.list(cx.report));
    list.unwrap_or_default()
        .into_iter()
        .filter_map(|node| {
            let table = node.table(cx.report)?;
            table.known_keys(cx.report, &["service", "place", "when", "sources"]);
            let when = cx.when(&table, &Scope::ANYTHING);
            let sources = cx.optional_sources(&table);
            Some(Item {
                id: place(cx, &table)?,
                when,
                sources,
            })
        })
        .collect()
}

/// A service of offices, or a place that is none.
pub(super) fn place<'a>(cx: &Cx<'a>, table: &Table<'a>) -> Option<Where> {
    let word = |node: Node<'a>| cx.word(node.text(cx.report)?, node.place());
    match (table.get("service"), table.get("place")) {
        (Some(node), None) => service(cx, node).map(Where::Service),
        (None, Some(node)) => word(node).map(Where::Named),
        _ => {
            cx.report
                .push(Diagnostic::error("service-or-place").at(table.place));
            None
        }
    }
}

/// A service that at least one office offers.
fn service(cx: &Cx<'_>, node: Node<'_>) -> Option<Box<str>> {
    let word = node.text(cx.report)?;
    let offered = cx.raw.section(Thing::Office).entries.iter();
    let offered: Vec<_> = offered
        .filter_map(|entry| entry.table.get("services")?.elements())
        .flatten()
        .filter_map(|node| node.as_str())
        .collect();
    if !offered.contains(&word) {
        cx.unknown_id("service", word, node.place(), offered);
        return None;
    }
    Some(word.into())
}

/// One fee, or several of which the first that holds is shown.
fn fees<'a>(cx: &Cx<'a>, table: &Table<'a>) -> Vec<Item<Price>> {
    let single = table
        .get("fee")
        .and_then(|node| Some((node.as_str()?, node.place())));
    match single {
        Some((id, place)) => price(cx, id, place)
            .map(|id| Item {
                id,
                when: None,
                sources: Vec::new(),
            })
            .into_iter()
            .collect(),
        None => cx.items(table, "fee", |id, place| price(cx, id, place)),
    }
}

fn price(cx: &Cx<'_>, id: &str, place: Place) -> Option<Price> {
    if id == "none" {
        return Some(Price::Free);
    }
    let section = cx.raw.section(Thing::Fee);
    let found = section.find(id);
    if found.is_none() {
        cx.unknown_id("fee", id, place, section.ids().chain(["none"]));
    }
    found.map(|index| Price::Fee(index.into()))
}

fn excludes(cx: &Cx<'_>, entry: &Entry<'_>) -> Vec<OutcomeId> {
    let own = cx.raw.section(Thing::Outcome).find(entry.id);
    let node = entry.table.get("excludes");
    let excluded: Vec<OutcomeId> = cx.resolve_list(Thing::Outcome, node);
    if let (Some(own), Some(node)) = (own, node)
        && excluded.contains(&own.into())
    {
        let place = own_place(node, entry.id);
        cx.report.push(
            Diagnostic::error("excludes-itself")
                .at(place)
                .arg("id", entry.id),
        );
    }
    excluded
}

fn own_place(list: Node<'_>, id: &str) -> Place {
    let elements = list.elements().unwrap_or_default();
    let own = elements.iter().find(|node| node.as_str() == Some(id));
    own.unwrap_or(&list).place()
}
