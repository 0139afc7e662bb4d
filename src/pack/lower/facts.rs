//! Facts, their other names, and derived facts.

use super::Cx;
use super::condition::Scope;
use super::directory::Lists;
use crate::model::{Derived, Fact, FactId, FactKind, OptionSet, Synonym};
use crate::pack::Diagnostic;
use crate::pack::raw::{Entry, Thing, well_written};
use crate::pack::read::{Node, Table};

#[derive(Clone, Copy)]
enum Kind {
    Choice,
    Multi,
    Date,
    Number,
    Country,
    Prefecture,
}

const KINDS: [(&str, Kind); 6] = [
    ("choice", Kind::Choice),
    ("multi", Kind::Multi),
    ("date", Kind::Date),
    ("number", Kind::Number),
    ("country", Kind::Country),
    ("prefecture", Kind::Prefecture),
];

/// Every fact by position; none where the fact itself is wrong.
pub(super) fn facts(cx: &Cx<'_>, lists: &Lists) -> Vec<Option<Fact>> {
    cx.raw
        .section(Thing::Fact)
        .entries
        .iter()
        .map(|entry| fact(cx, entry, lists))
        .collect()
}

fn fact(cx: &Cx<'_>, entry: &Entry<'_>, lists: &Lists) -> Option<Fact> {
    let table = &entry.table;
    let kind = table.required(cx.report, "kind")?;
    let kind = kind.word(cx.report, &KINDS)?;
    let known: &[_] = match kind {
        Kind::Choice | Kind::Multi | Kind::Country => &["kind", "options"],
        Kind::Date | Kind::Prefecture => &["kind"],
        Kind::Number => &["kind", "unit", "min", "max"],
    };
    table.known_keys(cx.report, known);
    let (kind, options) = match kind {
        Kind::Choice => (FactKind::Choice, own_options(cx, table, true)?),
        Kind::Multi => (FactKind::Multi, own_options(cx, table, true)?),
        Kind::Date => (FactKind::Date, Vec::new()),
        Kind::Number => (number(cx, table)?, Vec::new()),
        Kind::Country => {
            let mut options = lists.countries.clone();
            options.extend(own_options(cx, table, false)?);
            (FactKind::Country, options)
        }
        Kind::Prefecture => (FactKind::Prefecture, lists.prefectures.clone()),
    };
    if options.len() > OptionSet::CAPACITY {
        cx.report.push(
            Diagnostic::error("too-many-options")
                .at(entry.place)
                .arg("fact", entry.id)
                .arg("count", options.len().to_string())
                .arg("max", OptionSet::CAPACITY.to_string()),
        );
    }
    Some(Fact {
        name: entry.id.into(),
        kind,
        options,
    })
}

/// The fact's own options; none when they could not be read, so that nothing is said about single ones.
fn own_options(cx: &Cx<'_>, table: &Table<'_>, required: bool) -> Option<Vec<Box<str>>> {
    let node = if required {
        table.required(cx.report, "options")?
    } else {
        match table.get("options") {
            Some(node) => node,
            None => return Some(Vec::new()),
        }
    };
    if node.list(cx.report)?.is_empty() {
        cx.report
            .push(Diagnostic::error("nothing-listed").at(node.place()));
        return None;
    }
    let options = node.texts(cx.report);
    for (node, option) in &options {
        option_id(cx, *node, option);
    }
    Some(
        options
            .into_iter()
            .map(|(_, option)| option.into())
            .collect(),
    )
}

/// "I don't know" is no option of its own: every fact has it.
fn option_id(cx: &Cx<'_>, node: Node<'_>, option: &str) {
    if option == "unknown" {
        cx.report
            .push(Diagnostic::error("unknown-as-option").at(node.place()));
    } else {
        well_written(cx.report, option, &node.place());
    }
}

fn number(cx: &Cx<'_>, table: &Table<'_>) -> Option<FactKind> {
    if let Some(unit) = table.get("unit") {
        cx.text(unit);
    }
    let any = i64::MIN..=i64::MAX;
    let (min, max) = (
        table.required(cx.report, "min"),
        table.required(cx.report, "max"),
    );
    let (min, max_node) = (min?.integer(cx.report, any.clone())?, max?);
    let max = max_node.integer(cx.report, any)?;
    if min > max {
        cx.report.push(
            Diagnostic::error("bounds-reversed")
                .at(max_node.place())
                .arg("min", min.to_string())
                .arg("max", max.to_string()),
        );
    }
    Some(FactKind::Number { min, max })
}

/// Other names of facts.
pub(super) fn synonyms(cx: &Cx<'_>) -> Vec<Synonym> {
    cx.each(Thing::Synonym, |entry| {
        let table = &entry.table;
        table.known_keys(cx.report, &["fact", "values"]);
        let node = table.required(cx.report, "fact")?;
        let id: FactId = cx.resolve_node(Thing::Fact, node)?;
        let fact = cx.facts.get(id.index())?.as_ref()?;
        let values = table.get("values").and_then(|node| node.table(cx.report));
        let values = values.iter().flat_map(Table::iter);
        let values = values.filter_map(|(name, _, node)| {
            let option = cx.option(fact, node.text(cx.report)?, node.place())?;
            Some((name.into(), option))
        });
        Some(Synonym {
            name: entry.id.into(),
            fact: id,
            values: values.collect(),
        })
    })
}

/// One derived fact, which may use those before it.
pub(super) fn derived(cx: &Cx<'_>, at: usize, entry: &Entry<'_>) -> Option<Derived> {
    let table = &entry.table;
    table.known_keys(cx.report, &["when", "sources"]);
    let scope = Scope {
        derived_before: at,
        ..Scope::ANYTHING
    };
    let sources = cx.sources(table);
    let when = cx.condition(table.required(cx.report, "when")?, &scope)?;
    Some(Derived {
        name: entry.id.into(),
        when,
        sources,
    })
}
