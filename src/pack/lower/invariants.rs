//! Invariants.

use super::Cx;
use super::condition::Scope;
use super::outcomes::{URGENCIES, place};
use crate::model::{Demand, Invariant, OutcomeId};
use crate::pack::Diagnostic;
use crate::pack::raw::{Entry, Thing};
use crate::pack::read::{Node, Table};

const KEYS: [&str; 4] = ["group", "if", "if-outcome", "sources"];

const DEMANDS: [&str; 11] = [
    "applies",
    "some-apply",
    "never",
    "never-applies",
    "urgency",
    "lawyer-first",
    "before",
    "never-sends",
    "sends-after-lawyer",
    "dated",
    "undated",
];

const GROUPS: [(&str, &str); 8] = [
    ("danger", "danger"),
    ("detention", "detention"),
    ("embassy", "embassy"),
    ("deadlines", "deadlines"),
    ("status", "status"),
    ("travel", "travel"),
    ("children", "children"),
    ("privacy", "privacy"),
];

/// Invariants, in file order.
pub(super) fn invariants(cx: &Cx<'_>) -> Vec<Invariant> {
    cx.each(Thing::Invariant, |entry| invariant(cx, entry))
}

fn invariant<'a>(cx: &Cx<'a>, entry: &Entry<'a>) -> Option<Invariant> {
    let (report, table) = (cx.report, &entry.table);
    table.known_keys(report, &[KEYS.as_slice(), &DEMANDS].concat());
    let group = table
        .required(report, "group")
        .and_then(|node| node.word(report, &GROUPS));
    let when = table.get("if").map(|node| {
        let scope = Scope {
            outcomes: true,
            ..Scope::ANYTHING
        };
        cx.condition(node, &scope)
    });
    let when_applies = table
        .get("if-outcome")
        .map_or_else(Vec::new, |node| one_or_several(cx, node));
    let demands = demands(cx, table);
    let sources = cx.sources(table);
    if !DEMANDS.iter().any(|key| table.get(key).is_some()) {
        report.push(Diagnostic::error("invariant-demands-nothing").at(entry.place));
    }
    Some(Invariant {
        name: entry.id.into(),
        group: group?.into(),
        // A condition that could not be read was reported; without it more would be promised than was meant.
        when: match when {
            Some(condition) => Some(condition?),
            None => None,
        },
        when_applies,
        demands,
        sources,
    })
}

fn demands<'a>(cx: &Cx<'a>, table: &Table<'a>) -> Vec<Demand> {
    let outcomes = |key| cx.resolve_list::<OutcomeId>(Thing::Outcome, table.get(key));
    let deadlines = |key| cx.resolve_list(Thing::Deadline, table.get(key));
    let places = |key| {
        let list = table.get(key).and_then(|node| node.list(cx.report));
        let tables = list.into_iter().flatten();
        tables.filter_map(|node| {
            let table = node.table(cx.report)?;
            table.known_keys(cx.report, &["service", "place"]);
            place(cx, &table)
        })
    };
    let mut demands: Vec<Demand> = outcomes("applies")
        .into_iter()
        .map(Demand::Applies)
        .collect();
    let some = outcomes("some-apply");
    if !some.is_empty() {
        demands.push(Demand::SomeApply(some));
    }
    demands.extend(outcomes("never").into_iter().map(Demand::Never));
    demands.extend(
        outcomes("never-applies")
            .into_iter()
            .map(Demand::NeverApplies),
    );
    demands.extend(urgencies(cx, table));
    demands.extend(
        outcomes("lawyer-first")
            .into_iter()
            .map(Demand::LawyerFirst),
    );
    demands.extend(orders(cx, table));
    demands.extend(places("never-sends").map(Demand::NeverSends));
    demands.extend(places("sends-after-lawyer").map(Demand::SendsAfterLawyer));
    demands.extend(deadlines("dated").into_iter().map(Demand::Dated));
    demands.extend(deadlines("undated").into_iter().map(Demand::Undated));
    demands
}

fn one_or_several(cx: &Cx<'_>, node: Node<'_>) -> Vec<OutcomeId> {
    match node.as_str() {
        Some(id) => {
            let found = cx.resolve(Thing::Outcome, id, node.place());
            found.map(OutcomeId::from).into_iter().collect()
        }
        None => node
            .texts(cx.report)
            .into_iter()
            .filter_map(|(node, id)| cx.resolve(Thing::Outcome, id, node.place()))
            .map(OutcomeId::from)
            .collect(),
    }
}

fn urgencies<'a>(cx: &Cx<'a>, table: &Table<'a>) -> Vec<Demand> {
    let table = table.get("urgency").and_then(|node| node.table(cx.report));
    let entries = table.iter().flat_map(Table::iter);
    entries
        .filter_map(|(id, place, node)| {
            let outcome = cx.resolve(Thing::Outcome, id, place);
            let urgency = node.word(cx.report, &URGENCIES)?;
            Some(Demand::Urgency(outcome?.into(), urgency))
        })
        .collect()
}

/// Pairs of which the first is shown before the second.
fn orders<'a>(cx: &Cx<'a>, table: &Table<'a>) -> Vec<Demand> {
    let list = table.get("before").and_then(|node| node.list(cx.report));
    list.into_iter()
        .flatten()
        .filter_map(|node| {
            let pair = cx.resolve_list::<OutcomeId>(Thing::Outcome, Some(node));
            match (pair.as_slice(), node.elements().map(|all| all.len())) {
                ([first, second], Some(2)) => Some(Demand::Before(*first, *second)),
                (_, None | Some(2)) => None,
                _ => {
                    cx.report
                        .push(Diagnostic::error("not-a-pair").at(node.place()));
                    None
                }
            }
        })
        .collect()
}
