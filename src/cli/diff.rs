//! `shirube diff OLD NEW`: what a change of rules does to people.

use std::{io::Write, path::Path};

use anyhow::bail;
use num_bigint::BigUint;
use serde_json::json;

use super::{
    DONE, FOUND,
    args::{Args, Diff},
    context::{self, refused},
    git,
};
use crate::{
    case,
    diff::{Difference, Differences, compare},
    export::{markdown, text},
    locale::{Catalog, Texts, key},
    model::{Answers, Pack},
    pack::{self, Files, Loaded},
    summary::{Block, Document, Entry, Phrase, Tone, Voice},
};

/// Compares two packs, or a pack with what it was. Exit code 0: no difference, 1: some.
pub(super) fn run(args: &Args, wanted: &Diff, out: &mut impl Write) -> anyhow::Result<u8> {
    let (old, new) = match (wanted.dirs.as_slice(), &wanted.git) {
        ([old, new], None) => (old, new),
        ([dir], Some(_)) => (dir, dir),
        _ => {
            let catalog = Catalog::embedded().map_err(|error| anyhow::anyhow!("{error:?}"))?;
            let texts = context::choose(&catalog, args.common.lang.as_deref())?;
            bail!(texts.say("error-diff-what"))
        }
    };
    let catalog = context::catalog(&args.common, Some(new))?;
    let texts = context::choose(&catalog, args.common.lang.as_deref())?;
    let before = match &wanted.git {
        Some(revision) => git::files(old, revision, &texts)?,
        None => context::files(Some(old), &texts)?,
    };
    let before = load(&before, &texts)?;
    let after = load(&context::files(Some(Path::new(new)), &texts)?, &texts)?;
    let on = args.common.on.unwrap_or(after.as_of);
    let earliest = after.earliest.max(before.earliest);
    context::not_too_early(earliest, on, || texts.clone())?;
    let differences = compare(&before, &after, on);
    let written = match wanted.format.as_deref() {
        Some("json") => as_json(&differences, on),
        form => {
            let voice = Voice::new(texts.clone());
            let document = document(&differences, on, &voice);
            if form == Some("md") {
                markdown::write(&document)
            } else {
                text::write(&document)
            }
        }
    };
    out.write_all(written.as_bytes())?;
    let same = is_same(&differences);
    Ok(if same { DONE } else { FOUND })
}

/// Whether nothing differs, as far as can be told.
fn is_same(differences: &Differences) -> bool {
    let Differences {
        found,
        asked,
        unconfirmed,
        unseen,
        ..
    } = differences;
    found.is_empty() && asked.is_empty() && unconfirmed.is_empty() && unseen.is_empty()
}

fn load(files: &Files, texts: &Texts<'_>) -> anyhow::Result<Pack> {
    let Loaded { pack, .. } = pack::load(files).map_err(|found| refused(files, &found, texts))?;
    Ok(pack)
}

/// How large a part of all classes is touched, in millionths.
fn millionths(difference: &Difference) -> Option<u64> {
    let (part, whole) = difference.classes.as_ref()?;
    if *whole == BigUint::ZERO {
        return None;
    }
    u64::try_from(part * 1_000_000_u32 / whole).ok()
}

/// A share as people read it: with as many digits as it needs, and never 0 where somebody is touched.
fn share(difference: &Difference, texts: &Texts<'_>) -> String {
    match millionths(difference) {
        None => texts.say("diff-not-counted"),
        Some(0) => texts.say("diff-share-tiny"),
        Some(share) => {
            let percent = format!("{}.{:04}", share / 10_000, share % 10_000);
            let percent = percent.trim_end_matches('0').trim_end_matches('.');
            texts.say_with("diff-share", &[("percent", percent.to_owned().into())])
        }
    }
}

/// An example as the lines of a case file.
fn example(
    differences: &Differences,
    example: Option<&Answers>,
    on: jiff::civil::Date,
) -> Option<String> {
    Some(case::write(&differences.facts, on, example?))
}

/// An example under what it is one of.
fn example_notes(example: Option<String>, voice: &Voice<'_>) -> Vec<Phrase> {
    let Some(example) = example else {
        return vec![voice.say(|t| t.say("diff-no-example"))];
    };
    let lines = example.lines().filter(|line| !line.is_empty());
    std::iter::once(voice.say(|t| t.say("diff-example")))
        .chain(lines.map(Phrase::plain))
        .collect()
}

fn document(differences: &Differences, on: jiff::civil::Date, voice: &Voice<'_>) -> Document {
    let plain = |text| Block::Paragraph {
        text,
        tone: Tone::Plain,
    };
    let mut blocks =
        vec![plain(voice.say(|t| {
            t.say_with("diff-on", &[("date", t.date(on).into())])
        }))];
    if is_same(differences) {
        blocks.push(plain(voice.say(|t| t.say("diff-none"))));
    }
    for unseen in &differences.unseen {
        blocks.push(plain(
            voice.say(|t| t.say(&format!("diff-unseen-{}", unseen.name()))),
        ));
    }
    let mut outcome: Option<&str> = None;
    for found in &differences.found {
        if outcome != Some(&found.outcome) {
            outcome = Some(&found.outcome);
            let title = |t: &Texts<'_>| t.find(&key::outcome(&found.outcome), None, &[]);
            let text = match voice.find(title) {
                Some(title) => Phrase::plain(format!("{}: {}", found.outcome, title.main)),
                None => Phrase::plain(&*found.outcome),
            };
            blocks.push(Block::Heading { level: 2, text });
        }
        let mut notes = Vec::new();
        if !found.parts.is_empty() {
            let parts = found.parts.join(", ");
            notes
                .push(voice.say(|t| t.say_with("diff-where", &[("parts", parts.as_str().into())])));
        }
        notes.extend(example_notes(
            example(differences, Some(&found.example), on),
            voice,
        ));
        let text = voice.say(|t| {
            t.say_with(
                &format!("diff-{}", found.change.name()),
                &[("share", share(found, t).into())],
            )
        });
        blocks.push(Block::List {
            ordered: false,
            tone: Tone::Plain,
            items: vec![Entry { text, notes }],
        });
    }
    if !differences.asked.is_empty() {
        let text = voice.say(|t| t.say("diff-asked"));
        blocks.push(Block::Heading { level: 2, text });
        blocks.push(plain(voice.say(|t| t.say("diff-asked-what"))));
        let items = differences.asked.iter().map(|(fact, answers)| Entry {
            text: Phrase::plain(&**fact),
            notes: example_notes(example(differences, answers.as_ref(), on), voice),
        });
        blocks.push(Block::List {
            ordered: false,
            tone: Tone::Plain,
            items: items.collect(),
        });
    }
    if !differences.unconfirmed.is_empty() {
        let text = voice.say(|t| t.say("diff-unconfirmed"));
        blocks.push(Block::Heading { level: 2, text });
        blocks.push(plain(voice.say(|t| t.say("diff-unconfirmed-what"))));
        let items = differences.unconfirmed.iter().map(|(outcome, change)| {
            let id = format!("rescreen-{}", change.name());
            Entry::new(voice.say(|t| format!("{outcome}: {}", t.say(&id))))
        });
        blocks.push(Block::List {
            ordered: false,
            tone: Tone::Plain,
            items: items.collect(),
        });
    }
    Document::new(voice, voice.say(|t| t.say("diff-title")), blocks)
}

fn as_json(differences: &Differences, on: jiff::civil::Date) -> String {
    let found: Vec<_> = differences
        .found
        .iter()
        .map(|one| {
            json!({
                "outcome": &*one.outcome,
                "change": one.change.name(),
                "classes_touched": one.classes.as_ref().map(|(part, _)| part.to_string()),
                "classes": one.classes.as_ref().map(|(_, whole)| whole.to_string()),
                "share_millionths": millionths(one),
                "parts": one.parts,
                "example": example(differences, Some(&one.example), on),
            })
        })
        .collect();
    let asked: Vec<_> = differences
        .asked
        .iter()
        .map(|(fact, answers)| {
            json!({ "question": fact, "example": example(differences, answers.as_ref(), on) })
        })
        .collect();
    let unconfirmed: Vec<_> = differences
        .unconfirmed
        .iter()
        .map(|(outcome, change)| json!({ "outcome": outcome, "change": change.name() }))
        .collect();
    let unseen: Vec<_> = differences.unseen.iter().map(|one| one.name()).collect();
    let whole = json!({
        "on": on.to_string(),
        "differences": found,
        "asked_of_others": asked,
        "unconfirmed": unconfirmed,
        "looked_for_by_example": unseen,
    });
    format!("{whole:#}\n")
}
