//! Deadlines.

use super::Cx;
use super::condition::Scope;
use super::uses::Uses;
use crate::model::{ActBy, ClosedDay, Deadline, DurationId, FactId, FirstDay, Trigger};
use crate::pack::Diagnostic;
use crate::pack::raw::{Entry, Thing};
use crate::pack::read::Node;

const KEYS: [&str; 7] = [
    "from",
    "period",
    "first-day",
    "closed-day",
    "act-by",
    "not-after",
    "sources",
];

/// Deadlines by position; none where the deadline itself is wrong.
pub(super) fn deadlines(cx: &Cx<'_>) -> Vec<Option<Deadline>> {
    cx.raw
        .section(Thing::Deadline)
        .entries
        .iter()
        .map(|entry| deadline(cx, entry))
        .collect()
}

/// What a deadline uses itself. Derived facts are named, not followed: they are read later.
pub(super) fn uses(deadline: Option<&Deadline>, cx: &Cx<'_>) -> Uses {
    let triggers = deadline.iter().flat_map(|deadline| &deadline.triggers);
    let mut uses = Uses::of(triggers.clone().filter_map(|one| one.when.as_ref()), cx);
    uses.facts.extend(triggers.map(|trigger| trigger.fact));
    uses.facts
        .extend(deadline.and_then(|deadline| deadline.not_after));
    uses
}

fn deadline<'a>(cx: &Cx<'a>, entry: &Entry<'a>) -> Option<Deadline> {
    let (report, table) = (cx.report, &entry.table);
    table.known_keys(report, &KEYS);
    let from = table.required(report, "from");
    let triggers = from.map(|node| triggers(cx, node)).unwrap_or_default();
    let period: Option<DurationId> = table
        .get("period")
        .and_then(|node| cx.resolve_node(Thing::Duration, node));
    let first_day = table.get("first-day").and_then(|node| {
        let words = [
            ("excluded", FirstDay::Excluded),
            ("included", FirstDay::Included),
        ];
        node.word(report, &words)
    });
    if table.get("period").is_some() {
        table.required(report, "first-day");
    }
    let closed_day = table.required(report, "closed-day").and_then(|node| {
        let words = [
            ("next-open", ClosedDay::NextOpen),
            ("stays", ClosedDay::Stays),
        ];
        node.word(report, &words)
    });
    let act_by = table.required(report, "act-by").and_then(|node| {
        let words = [
            ("last-open-day", ActBy::LastOpenDay),
            ("last-day", ActBy::LastDay),
            ("day-before", ActBy::DayBefore),
        ];
        node.word(report, &words)
    });
    let not_after: Option<FactId> = table.get("not-after").and_then(|node| cx.date_fact(node));
    let sources = cx.sources(table);
    Some(Deadline {
        name: entry.id.into(),
        triggers,
        period,
        first_day: first_day.unwrap_or(FirstDay::Excluded),
        closed_day: closed_day?,
        act_by: act_by?,
        not_after,
        sources,
    })
}

/// One date fact, or the first of several whose condition holds.
fn triggers<'a>(cx: &Cx<'a>, node: Node<'a>) -> Vec<Trigger> {
    if node.as_str().is_some() {
        let fact = cx.date_fact(node);
        return fact
            .map(|fact| Trigger { fact, when: None })
            .into_iter()
            .collect();
    }
    let list = node.list(cx.report).unwrap_or_default();
    if list.is_empty() {
        cx.report
            .push(Diagnostic::error("nothing-listed").at(node.place()));
    }
    // A deadline that depends on another deadline could depend on itself.
    let scope = Scope {
        deadlines: false,
        ..Scope::ANYTHING
    };
    list.into_iter()
        .filter_map(|node| {
            let table = node.table(cx.report)?;
            table.known_keys(cx.report, &["fact", "when"]);
            let when = cx.when(&table, &scope);
            let fact = cx.date_fact(table.required(cx.report, "fact")?)?;
            Some(Trigger { fact, when })
        })
        .collect()
}
