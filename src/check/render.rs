//! Findings in words, with the lines they point at, for people and for machines.

use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Renderer, Snippet};
use num_bigint::BigUint;
use serde_json::{Value as Json, json};

use crate::case;
use crate::locale::{FluentValue, Texts};
use crate::model::Pack;
use crate::pack::{Diagnostic, Files, Place, Severity};
use crate::prove::{Claim, Example, Proofs};

/// Findings as text: what, where, the line itself, a hint and the nearest spelling.
pub fn text(findings: &[Diagnostic], files: &Files, texts: &Texts<'_>) -> String {
    let renderer = Renderer::plain();
    let mut out = String::new();
    for finding in findings {
        out.push_str(&renderer.render(&groups(finding, files, texts)));
        out.push_str("\n\n");
    }
    out
}

fn groups<'a>(finding: &'a Diagnostic, files: &'a Files, texts: &Texts<'_>) -> Vec<Group<'a>> {
    let name = texts.say(&format!("finding-{}", finding.severity.name()));
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let title = level
        .with_name(name)
        .primary_title(message(finding, texts))
        .id(finding.code);
    let mut group = match snippet(finding.place, AnnotationKind::Primary, None, files) {
        Some(snippet) => title.element(snippet),
        None => Group::with_title(title),
    };
    for related in &finding.related {
        let label = texts.say(&format!("finding-label-{}", related.label));
        let place = Some(related.place);
        if let Some(snippet) = snippet(place, AnnotationKind::Context, Some(label), files) {
            group = group.element(snippet);
        }
    }
    let help = Level::HELP.with_name(texts.say("finding-help"));
    let mut lines = Vec::new();
    if let Some(spelling) = &finding.suggestion {
        lines.push(texts.say_with("finding-did-you-mean", &[("word", spelling.into())]));
    }
    lines.extend(hint(finding, texts));
    for line in lines {
        group = group.element(help.clone().message(line));
    }
    vec![group]
}

fn snippet(
    place: Option<Place>,
    kind: AnnotationKind,
    label: Option<String>,
    files: &Files,
) -> Option<Snippet<'_, Annotation<'_>>> {
    let place = place?;
    let file = files.get(place.file)?;
    // Libraries point at bytes, sometimes into the middle of a character or past the end; the renderer takes neither.
    let start = file.text.floor_char_boundary(place.start);
    let end = file.text.ceil_char_boundary(place.end.max(start));
    let mut annotation = kind.span(start..end);
    if let Some(label) = label {
        annotation = annotation.label(label);
    }
    Some(
        Snippet::source(file.text.as_ref())
            .path(file.name.as_str())
            .annotation(annotation),
    )
}

/// The sentence that says what is wrong.
pub fn message(finding: &Diagnostic, texts: &Texts<'_>) -> String {
    texts.say_with(&format!("finding-{}", finding.code), &args(finding))
}

/// The sentence that says what to do about it, where there is one.
pub fn hint(finding: &Diagnostic, texts: &Texts<'_>) -> Option<String> {
    let id = format!("finding-{}", finding.code);
    texts.find(&id, Some("hint"), &args(finding))
}

fn args(finding: &Diagnostic) -> Vec<(&str, FluentValue<'_>)> {
    finding
        .args
        .iter()
        .map(|(name, value)| (*name, FluentValue::from(value.as_str())))
        .collect()
}

/// Findings for machines.
pub fn json(findings: &[Diagnostic], files: &Files, texts: &Texts<'_>) -> Json {
    let place = |place: Place| {
        let (line, column) = files.line_and_column(&place);
        let name = files.get(place.file).map(|file| file.name.as_str());
        json!({ "file": name, "line": line, "column": column })
    };
    findings
        .iter()
        .map(|finding| {
            json!({
                "code": finding.code,
                "severity": finding.severity.name(),
                "at": finding.place.map(place),
                "message": message(finding, texts),
                "hint": hint(finding, texts),
                "suggestion": finding.suggestion,
                "related": finding
                    .related
                    .iter()
                    .map(|related| place(related.place))
                    .collect::<Vec<_>>(),
            })
        })
        .collect()
}

/// Proofs for machines.
pub fn proofs(proofs: &Proofs) -> Json {
    let claims: Vec<Json> = Claim::ALL
        .into_iter()
        .filter_map(|claim| {
            let (_, statements) = proofs
                .statements
                .iter()
                .find(|(other, _)| *other == claim)?;
            Some(json!({
                "claim": claim.name(),
                "statements": statements,
                "holds": proofs.holds(claim),
                "decided": proofs.is_decided(claim),
                "parts": proofs.parts(claim).unwrap_or(1),
            }))
        })
        .collect();
    let days: Vec<String> = proofs.days.iter().map(ToString::to_string).collect();
    json!({
        "days": days,
        "combinations": proofs.combinations.to_string(),
        "claims": claims,
    })
}

/// A number as its first two digits and the power of ten they stand before, rounded down: as in 1.2 and 34.
pub fn power_of_ten(number: &BigUint) -> (String, usize) {
    let digits = number.to_string();
    let mut digit = digits.chars();
    let first = digit.next().unwrap_or('0');
    let second = digit.next().unwrap_or('0');
    (format!("{first}.{second}"), digits.len().saturating_sub(1))
}

/// An interview as a case file, for `screen`. Only for made-up people.
pub(super) fn case(pack: &Pack, example: &Example) -> String {
    case::write(pack, example.on, &example.answers)
}
