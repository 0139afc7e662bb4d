//! Dated values: durations, numbers, fees.

use jiff::civil::Date;

use super::Cx;
use crate::model::{Dated, DatedValue, Fee, FeeAmount, FeeTable, Named, Period};
use crate::pack::Diagnostic;
use crate::pack::raw::{Entry, Thing};
use crate::pack::read::Table;

/// Durations, numbers and fees.
type Parameters = (
    Vec<Named<Dated<Period>>>,
    Vec<Named<Dated<i64>>>,
    Vec<FeeTable>,
);

pub(super) fn parameters(cx: &Cx<'_>) -> Parameters {
    (
        cx.each(Thing::Duration, |entry| {
            dated(
                cx,
                entry,
                &["values"],
                &["from", "days", "months", "years", "sources"],
                period,
            )
        }),
        cx.each(Thing::Number, |entry| {
            dated(
                cx,
                entry,
                &["values"],
                &["from", "value", "sources"],
                |cx, table| {
                    table
                        .required(cx.report, "value")?
                        .integer(cx.report, i64::MIN..=i64::MAX)
                },
            )
        }),
        cx.each(Thing::Fee, |entry| {
            if entry.id == "none" {
                cx.report.push(
                    Diagnostic::error("reserved-id")
                        .at(entry.place)
                        .arg("id", entry.id),
                );
            }
            let keys = ["from", "amounts", "sources"];
            let day_of = entry
                .table
                .get("day-of")
                .and_then(|node| cx.date_fact(node));
            let dated = dated(cx, entry, &["day-of", "values"], &keys, fee)?;
            Some(FeeTable {
                name: dated.name,
                day_of,
                values: dated.value,
            })
        }),
    )
}

/// Values in the order of their days. The first holds from the pack's earliest day on, so that there is no gap.
fn dated<'a, T>(
    cx: &Cx<'a>,
    entry: &Entry<'a>,
    own_keys: &[&'static str],
    keys: &[&'static str],
    lower: impl Fn(&Cx<'a>, &Table<'a>) -> Option<T>,
) -> Option<Named<Dated<T>>> {
    entry.table.known_keys(cx.report, own_keys);
    let node = entry.table.required(cx.report, "values")?;
    let list = node.list(cx.report)?;
    if list.is_empty() {
        cx.report
            .push(Diagnostic::error("nothing-listed").at(node.place()));
    }
    let mut values = Vec::new();
    let mut before: Option<Date> = None;
    let mut is_first = true;
    for value in list {
        let Some(table) = value.table(cx.report) else {
            continue;
        };
        table.known_keys(cx.report, keys);
        let was_first = std::mem::take(&mut is_first);
        let sources = cx.sources(&table);
        let inner = lower(cx, &table);
        let Some(node) = table.required(cx.report, "from") else {
            continue;
        };
        let Some(from) = node.date(cx.report) else {
            continue;
        };
        match before {
            None if was_first && cx.earliest.is_some_and(|earliest| from > earliest) => {
                cx.report.push(
                    Diagnostic::error("starts-too-late")
                        .at(node.place())
                        .arg("id", entry.id)
                        .arg("from", from.to_string())
                        .arg("earliest", cx.earliest.unwrap_or(from).to_string()),
                );
            }
            Some(before) if from <= before => {
                cx.report.push(
                    Diagnostic::error("values-out-of-order")
                        .at(node.place())
                        .arg("from", from.to_string())
                        .arg("before", before.to_string()),
                );
            }
            _ => {}
        }
        before = Some(from);
        values.extend(inner.map(|value| DatedValue {
            from,
            value,
            sources,
        }));
    }
    Some(Named {
        name: entry.id.into(),
        value: Dated(values),
    })
}

fn period(cx: &Cx<'_>, table: &Table<'_>) -> Option<Period> {
    type Unit = fn(i32) -> Period;
    let units: [(&str, Unit); 3] = [
        ("days", Period::Days),
        ("months", Period::Months),
        ("years", Period::Years),
    ];
    let mut given = units
        .into_iter()
        .filter_map(|(key, unit)| Some((unit, table.get(key)?)));
    if let (Some((unit, node)), None) = (given.next(), given.next()) {
        let count = node.integer(cx.report, 0..=36_500)?;
        i32::try_from(count).ok().map(unit)
    } else {
        cx.report
            .push(Diagnostic::error("one-unit").at(table.place));
        None
    }
}

fn fee(cx: &Cx<'_>, table: &Table<'_>) -> Option<Fee> {
    let node = table.required(cx.report, "amounts")?;
    let list = node.list(cx.report)?;
    if list.is_empty() {
        cx.report
            .push(Diagnostic::error("nothing-listed").at(node.place()));
    }
    let amounts = list
        .into_iter()
        .filter_map(|node| amount(cx, &node.table(cx.report)?))
        .collect();
    Some(Fee { amounts })
}

fn amount(cx: &Cx<'_>, table: &Table<'_>) -> Option<FeeAmount> {
    table.known_keys(cx.report, &["case", "yen"]);
    let case = table.required(cx.report, "case");
    let yen = table.required(cx.report, "yen");
    let case = case?;
    let case = cx.word(case.text(cx.report)?, case.place());
    let yen = yen?.integer(cx.report, 0..=u32::MAX.into())?;
    Some(FeeAmount {
        case: case?,
        yen: yen.try_into().ok()?,
    })
}
