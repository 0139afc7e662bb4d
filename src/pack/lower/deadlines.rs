//! Deadlines.

use super::Cx;
use super::condition::Scope;
use super::uses::Uses;
use crate::model::{ActBy, ClosedDay, Deadline, FirstDay, Limit, PeriodChoice, Trigger};
use crate::pack::Diagnostic;
use crate::pack::raw::{Entry, Thing};
use crate::pack::read::{Node, Table};

const KEYS: [&str; 7] = [
    "from",
    "period",
    "first-day",
    "closed-day",
    "act-by",
    "not-after",
    "sources",
];

/// A deadline that depends on another deadline could depend on itself.
const WITHOUT_DEADLINES: Scope<'_> = Scope {
    deadlines: false,
    ..Scope::ANYTHING
};

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
    let periods = deadline.iter().flat_map(|deadline| &deadline.periods);
    let conditions = triggers.clone().filter_map(|one| one.when.as_ref());
    let mut uses = Uses::of(
        conditions.chain(periods.filter_map(|one| one.when.as_ref())),
        cx,
    );
    uses.facts.extend(triggers.map(|trigger| trigger.fact));
    let limit = deadline.and_then(|deadline| deadline.not_after);
    uses.facts.extend(limit.map(|limit| limit.fact));
    uses
}

fn deadline<'a>(cx: &Cx<'a>, entry: &Entry<'a>) -> Option<Deadline> {
    let (report, table) = (cx.report, &entry.table);
    table.known_keys(report, &KEYS);
    let from = table.required(report, "from");
    let triggers = from.map(|node| triggers(cx, node)).unwrap_or_default();
    let periods = table
        .get("period")
        .map(|node| periods(cx, table, node))
        .unwrap_or_default();
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
            ("day-before-period", ActBy::DayBeforePeriod),
        ];
        node.word(report, &words)
    });
    let not_after = table.get("not-after").and_then(|node| limit(cx, node));
    let sources = cx.sources(table);
    Some(Deadline {
        name: entry.id.into(),
        triggers,
        periods,
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
    list.into_iter()
        .filter_map(|node| {
            let table = node.table(cx.report)?;
            table.known_keys(cx.report, &["fact", "when"]);
            let when = cx.when(&table, &WITHOUT_DEADLINES);
            let fact = cx.date_fact(table.required(cx.report, "fact")?)?;
            Some(Trigger { fact, when })
        })
        .collect()
}

/// One duration, or several of which the first whose condition holds counts.
fn periods<'a>(cx: &Cx<'a>, table: &Table<'a>, node: Node<'a>) -> Vec<PeriodChoice> {
    if node.as_str().is_some() {
        let duration = cx.resolve_node(Thing::Duration, node);
        return duration
            .map(|duration| PeriodChoice {
                duration,
                when: None,
            })
            .into_iter()
            .collect();
    }
    let items = cx.items_within(&WITHOUT_DEADLINES, table, "period", |id, place| {
        cx.resolve(Thing::Duration, id, place)
    });
    items
        .into_iter()
        .map(|item| PeriodChoice {
            duration: item.id.into(),
            when: item.when,
        })
        .collect()
}

/// A date fact, or a table with a duration counted from it.
fn limit<'a>(cx: &Cx<'a>, node: Node<'a>) -> Option<Limit> {
    let Some(table) = node.as_table() else {
        return cx.date_fact(node).map(|fact| Limit { fact, plus: None });
    };
    table.known_keys(cx.report, &["day", "plus"]);
    let day = table.required(cx.report, "day");
    let plus = table.required(cx.report, "plus");
    let fact = cx.date_fact(day?)?;
    Some(Limit {
        fact,
        plus: Some(cx.resolve_node(Thing::Duration, plus?)?),
    })
}
