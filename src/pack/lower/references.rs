//! Sources, forms and terms.

use super::Cx;
use crate::model::{Confidence, Form, Source, SourceKind, Term};
use crate::pack::raw::{Entry, Thing};

const KINDS: [(&str, SourceKind); 4] = [
    ("law", SourceKind::Law),
    ("official", SourceKind::Official),
    ("secondary", SourceKind::Secondary),
    ("practice", SourceKind::Practice),
];

const CONFIDENCES: [(&str, Confidence); 3] = [
    ("A", Confidence::A),
    ("B", Confidence::B),
    ("C", Confidence::C),
];

/// Sources.
pub(super) fn sources(cx: &Cx<'_>) -> Vec<Source> {
    cx.each(Thing::Source, |entry| source(cx, entry))
}

fn source(cx: &Cx<'_>, entry: &Entry<'_>) -> Option<Source> {
    let (report, table) = (cx.report, &entry.table);
    let kind = table
        .required(report, "kind")
        .and_then(|node| node.word(report, &KINDS));
    let law = kind.is_none_or(|kind| kind == SourceKind::Law);
    let keys: &[_] = if law {
        &[
            "kind",
            "law",
            "article",
            "paragraph",
            "url",
            "checked",
            "confidence",
        ]
    } else {
        &["kind", "url", "checked", "confidence"]
    };
    table.known_keys(report, keys);
    if kind == Some(SourceKind::Law) {
        table.required(report, "law");
    }
    let name = table.get("law").and_then(|node| {
        let law = node.text(report)?;
        cx.word(law, node.place())
    });
    let checked = table
        .required(report, "checked")
        .and_then(|node| node.date(report));
    let confidence = table
        .required(report, "confidence")
        .and_then(|node| node.word(report, &CONFIDENCES));
    Some(Source {
        name: entry.id.into(),
        kind: kind?,
        law: name,
        article: cx.optional_text(table, "article"),
        paragraph: cx.optional_text(table, "paragraph"),
        url: cx.optional_text(table, "url"),
        checked: checked?,
        confidence: confidence?,
    })
}

/// Official forms.
pub(super) fn forms(cx: &Cx<'_>) -> Vec<Form> {
    cx.each(Thing::Form, |entry| {
        let table = &entry.table;
        table.known_keys(cx.report, &["number", "url", "sources"]);
        let number = table
            .required(cx.report, "number")
            .and_then(|node| cx.text(node));
        let sources = cx.sources(table);
        Some(Form {
            name: entry.id.into(),
            number: number?,
            url: cx.optional_text(table, "url"),
            sources,
        })
    })
}

/// Terms of the glossary.
pub(super) fn terms(cx: &Cx<'_>) -> Vec<Term> {
    cx.each(Thing::Term, |entry| {
        let table = &entry.table;
        table.known_keys(cx.report, &["match", "see", "sources"]);
        let marked = table.get("match").map(|node| node.boolean(cx.report));
        Some(Term {
            name: entry.id.into(),
            marked: marked.flatten().unwrap_or(true),
            see: cx.resolve_list(Thing::Term, table.get("see")),
            sources: cx.sources(table),
        })
    })
}
