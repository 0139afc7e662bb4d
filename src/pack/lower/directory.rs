//! Offices, organisations and the lists of codes.

use super::Cx;
use crate::model::{Cost, Office, OfficeKind, OptionId, Organisation};
use crate::pack::Diagnostic;
use crate::pack::raw::{Entry, Thing};
use crate::pack::read::Table;

/// The codes of `lists.toml`.
#[derive(Debug, Default)]
pub(super) struct Lists {
    /// Countries, ISO 3166-1 alpha-2.
    pub countries: Vec<Box<str>>,
    /// Prefectures, ISO 3166-2.
    pub prefectures: Vec<Box<str>>,
}

const OFFICES: [(&str, OfficeKind); 5] = [
    ("regional-bureau", OfficeKind::RegionalBureau),
    ("district-office", OfficeKind::DistrictOffice),
    ("branch-office", OfficeKind::BranchOffice),
    ("airport", OfficeKind::Airport),
    ("detention-centre", OfficeKind::DetentionCentre),
];

const COSTS: [(&str, Cost); 4] = [
    ("free", Cost::Free),
    ("call-charge", Cost::CallCharge),
    ("paid", Cost::Paid),
    ("unknown", Cost::Unknown),
];

/// The lists of codes. A pack without countries or prefectures needs none.
pub(super) fn lists(cx: &Cx<'_>) -> Lists {
    let Some(table) = &cx.raw.lists else {
        return Lists::default();
    };
    table.known_keys(cx.report, &["countries", "prefectures", "sources"]);
    cx.optional_sources(table);
    Lists {
        countries: codes(cx, table, "countries", |code| {
            code.len() == 2 && code.chars().all(|c| c.is_ascii_uppercase())
        }),
        prefectures: codes(cx, table, "prefectures", |code| {
            code.split_once('-').is_some_and(|(country, part)| {
                country.len() == 2
                    && country.chars().all(|c| c.is_ascii_uppercase())
                    && (1..=3).contains(&part.len())
                    && part.chars().all(|c| c.is_ascii_alphanumeric())
            })
        }),
    }
}

fn codes(
    cx: &Cx<'_>,
    table: &Table<'_>,
    key: &'static str,
    good: impl Fn(&str) -> bool,
) -> Vec<Box<str>> {
    let codes = table.get(key).map(|node| node.texts(cx.report));
    codes
        .unwrap_or_default()
        .into_iter()
        .map(|(node, code)| {
            if !good(code) {
                cx.report.push(
                    Diagnostic::error("bad-code")
                        .at(node.place())
                        .arg("list", key)
                        .arg("code", code),
                );
            }
            code.into()
        })
        .collect()
}

/// Immigration offices.
pub(super) fn offices(cx: &Cx<'_>, lists: &Lists) -> Vec<Office> {
    cx.each(Thing::Office, |entry| {
        let (report, table) = (cx.report, &entry.table);
        table.known_keys(
            report,
            &["kind", "prefectures", "services", "phone", "url", "sources"],
        );
        let kind = table
            .required(report, "kind")
            .and_then(|node| node.word(report, &OFFICES));
        table.required(report, "prefectures");
        table.required(report, "services");
        let sources = cx.sources(table);
        Some(Office {
            name: entry.id.into(),
            kind: kind?,
            prefectures: prefectures(cx, table, lists),
            services: words(cx, table, "services"),
            phone: cx.optional_text(table, "phone"),
            url: cx.optional_text(table, "url"),
            sources,
        })
    })
}

/// Organisations, in file order.
pub(super) fn organisations(cx: &Cx<'_>, lists: &Lists) -> Vec<Organisation> {
    cx.each(Thing::Organisation, |entry| organisation(cx, entry, lists))
}

fn organisation(cx: &Cx<'_>, entry: &Entry<'_>, lists: &Lists) -> Option<Organisation> {
    let (report, table) = (cx.report, &entry.table);
    table.known_keys(
        report,
        &[
            "needs",
            "languages",
            "prefectures",
            "phone",
            "url",
            "cost",
            "sources",
        ],
    );
    table.required(report, "needs");
    let cost = table
        .required(report, "cost")
        .and_then(|node| node.word(report, &COSTS));
    let languages = table
        .required(report, "languages")
        .map(|node| node.texts(report));
    let languages = languages.unwrap_or_default();
    let sources = cx.sources(table);
    Some(Organisation {
        name: entry.id.into(),
        needs: words(cx, table, "needs"),
        languages: languages.into_iter().map(|(_, tag)| tag.into()).collect(),
        prefectures: prefectures(cx, table, lists),
        phone: cx.optional_text(table, "phone"),
        url: cx.optional_text(table, "url"),
        cost: cost?,
        sources,
    })
}

fn words(cx: &Cx<'_>, table: &Table<'_>, key: &str) -> Vec<Box<str>> {
    let texts = table.get(key).map(|node| node.texts(cx.report));
    texts
        .unwrap_or_default()
        .into_iter()
        .filter_map(|(node, word)| cx.word(word, node.place()))
        .collect()
}

fn prefectures(cx: &Cx<'_>, table: &Table<'_>, lists: &Lists) -> Vec<OptionId> {
    let known = || lists.prefectures.iter().map(|code| &**code);
    let texts = table.get("prefectures").map(|node| node.texts(cx.report));
    texts
        .unwrap_or_default()
        .into_iter()
        .filter_map(|(node, code)| {
            let found = known().position(|known| known == code);
            if found.is_none() {
                cx.unknown_id("prefecture", code, node.place(), known());
            }
            found.map(OptionId::from)
        })
        .collect()
}
