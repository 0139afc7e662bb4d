//! `shirube rescreen DIR`: cases evaluated again, and those named whose result is another now.
//!
//! A case is compared with what it comes to under other rules (`--against`), or with the result that stands beside it:
//! for `a.toml` what `shirube screen a.toml` printed into `a.json`. Locked cases say what changed when they are opened.

#![allow(
    clippy::disallowed_methods,
    reason = "this file reads a folder of cases and the results beside them"
)]

use std::{
    collections::BTreeMap,
    fs,
    io::{self, IsTerminal, Write},
    path::{Path, PathBuf},
    sync::Mutex,
    thread,
};

use indicatif::{ProgressBar, ProgressDrawTarget};
use serde_json::{Value as Json, json};

use jiff::civil::Date;

use super::{
    BAD_INPUT, DONE, FOUND,
    args::Rescreen,
    context::{Context, cannot_read, today},
    findings,
};
use crate::{
    case,
    engine::{Evaluation, evaluate},
    locale::Texts,
    model::Pack,
    pack::{Diagnostic, Files},
};

/// What a case came to: outcomes by id with status, urgency and the safe days of their deadlines.
type Kept = BTreeMap<String, (String, String, BTreeMap<String, Option<String>>)>;

/// What was found out about a case.
enum Rescreened {
    Same,
    /// The outcomes that are other than before, each with the word for how.
    Changed(Vec<(String, &'static str)>),
    /// There is nothing to compare with.
    Alone,
    /// The file cannot be read.
    Unreadable(io::Error),
    /// It is no case; why.
    NoCase(Files, Vec<Diagnostic>),
    /// It is about a day before the rules begin.
    TooEarly,
}

/// Evaluates every case of a folder again. Exit code 0: nothing changed, 1: something did, 2: a case cannot be read.
pub(super) fn run(
    context: &Context,
    old: Option<&Pack>,
    args: &Rescreen,
    out: &mut impl Write,
) -> anyhow::Result<u8> {
    let texts = context.texts();
    let (cases, locked) =
        cases(&args.dir).map_err(|error| cannot_read(&texts, &args.dir, &error))?;
    let bar = ProgressBar::new(u64::try_from(cases.len()).unwrap_or(u64::MAX));
    if !io::stderr().is_terminal() {
        bar.set_draw_target(ProgressDrawTarget::hidden());
    }
    let next = Mutex::new(cases.iter().enumerate());
    let done = Mutex::new(Vec::with_capacity(cases.len()));
    let (pack, day) = (&context.pack, context.on);
    let workers = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| {
                while let Some((index, path)) = next.lock().ok().and_then(|mut next| next.next()) {
                    let result = rescreen(pack, old, day, path);
                    if let Ok(mut done) = done.lock() {
                        done.push((index, path, result));
                    }
                    bar.inc(1);
                }
            });
        }
    });
    bar.finish_and_clear();
    let mut done = done.into_inner().unwrap_or_default();
    done.sort_by_key(|(index, ..)| *index);
    let code = done.iter().map(|(_, _, result)| match result {
        Rescreened::Same | Rescreened::Alone => DONE,
        Rescreened::Changed(_) => FOUND,
        Rescreened::Unreadable(_) | Rescreened::NoCase(..) | Rescreened::TooEarly => BAD_INPUT,
    });
    let code = code.max().unwrap_or(DONE);
    let done: Vec<_> = done
        .into_iter()
        .map(|(_, path, result)| (path, result))
        .collect();
    if args.json {
        write_json(&done, &locked, &texts, out)?;
    } else {
        write_text(&done, locked.len(), &texts, out)?;
    }
    Ok(code)
}

/// The case files of a folder, and the locked cases, by name.
fn cases(dir: &Path) -> io::Result<(Vec<PathBuf>, Vec<PathBuf>)> {
    let (mut cases, mut locked) = (Vec::new(), Vec::new());
    for entry in fs::read_dir(dir)? {
        let path = entry?.path();
        match path.extension().and_then(|ending| ending.to_str()) {
            Some("toml") => cases.push(path),
            Some("age") => locked.push(path),
            _ => {}
        }
    }
    cases.sort();
    locked.sort();
    Ok((cases, locked))
}

fn rescreen(pack: &Pack, old: Option<&Pack>, day: Option<Date>, path: &Path) -> Rescreened {
    let text = match fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) => return Rescreened::Unreadable(error),
    };
    let (files, file) = Files::single(path.display().to_string(), text);
    let read = |pack: &Pack| {
        case::read(&files, file, pack).map_err(|found| Rescreened::NoCase(files.clone(), found))
    };
    let case = match read(pack) {
        Ok(case) => case,
        Err(unreadable) => return unreadable,
    };
    let beside = || {
        let text = fs::read_to_string(path.with_extension("json")).ok()?;
        serde_json::from_str::<Json>(&text).ok()
    };
    let recorded = if old.is_none() { beside() } else { None };
    let recorded_day = recorded
        .as_ref()
        .and_then(|result| result.get("on")?.as_str()?.parse().ok());
    let on = day.or(case.on).or(recorded_day).unwrap_or_else(today);
    if on < pack.earliest {
        return Rescreened::TooEarly;
    }
    let before = match (old, &recorded) {
        (Some(old), _) => match read(old) {
            Ok(case) => kept(&evaluate(old, &case.answers, on)),
            Err(unreadable) => return unreadable,
        },
        (None, Some(result)) => kept_in(result),
        (None, None) => return Rescreened::Alone,
    };
    let changes = changes(&before, &kept(&evaluate(pack, &case.answers, on)));
    if changes.is_empty() {
        Rescreened::Same
    } else {
        Rescreened::Changed(changes)
    }
}

/// Why a case could not be evaluated, in one line; none when it could.
fn fault(path: &Path, result: &Rescreened, texts: &Texts<'_>) -> Option<String> {
    match result {
        Rescreened::Same | Rescreened::Changed(_) | Rescreened::Alone => None,
        Rescreened::Unreadable(error) => Some(cannot_read(texts, path, error).to_string()),
        Rescreened::TooEarly => Some(format!(
            "{}: {}",
            path.display(),
            texts.say("rescreen-too-early")
        )),
        Rescreened::NoCase(files, found) => found.first().map(|finding| {
            let place = finding.place;
            let (line, column) = place.map_or((1, 1), |place| files.line_and_column(&place));
            let sentence = findings::sentence(finding, texts);
            format!("{}:{line}:{column}: {sentence}", path.display())
        }),
    }
}

/// What an evaluation comes to.
fn kept(evaluation: &Evaluation<'_>) -> Kept {
    let pack = evaluation.path.facts.pack;
    let outcomes = evaluation.outcomes.iter().map(|result| {
        let days = result.deadlines.iter().map(|one| {
            let day = one.dates.map(|dates| dates.act_by.to_string());
            (pack.deadline(one.deadline).name.to_string(), day)
        });
        let status = result.status.name().to_owned();
        let urgency = result.urgency.name().to_owned();
        let name = pack.outcome(result.id).name.to_string();
        (name, (status, urgency, days.collect()))
    });
    outcomes.collect()
}

/// What a recorded result says, in the form of the contract.
fn kept_in(result: &Json) -> Kept {
    let list = |value: &Json, key: &str| -> Vec<Json> {
        value
            .get(key)
            .and_then(Json::as_array)
            .cloned()
            .unwrap_or_default()
    };
    let word = |value: &Json, key: &str| value.get(key).and_then(Json::as_str).map(str::to_owned);
    let outcomes = list(result, "outcomes").into_iter().filter_map(|outcome| {
        let days = list(&outcome, "deadlines");
        let days = days
            .iter()
            .filter_map(|one| Some((word(one, "id")?, word(one, "act_by"))));
        let (status, urgency) = (word(&outcome, "status")?, word(&outcome, "urgency")?);
        Some((word(&outcome, "id")?, (status, urgency, days.collect())))
    });
    outcomes.collect()
}

/// What is other than before, in the words of `shirube diff`.
fn changes(before: &Kept, now: &Kept) -> Vec<(String, &'static str)> {
    let mut changes = Vec::new();
    for (name, (status, urgency, days)) in now {
        match before.get(name) {
            None => changes.push((name.clone(), "gained")),
            Some((was, was_urgent, were)) => {
                if was != status {
                    let word = if status == "applies" {
                        "certain"
                    } else {
                        "uncertain"
                    };
                    changes.push((name.clone(), word));
                }
                if was_urgent != urgency {
                    let more = was_urgent == "normal" || urgency == "now";
                    let word = if more { "more-urgent" } else { "less-urgent" };
                    changes.push((name.clone(), word));
                }
                if were != days {
                    changes.push((name.clone(), "deadlines"));
                }
            }
        }
    }
    let lost = before.keys().filter(|name| !now.contains_key(*name));
    changes.extend(lost.map(|name| (name.clone(), "lost")));
    changes
}

fn write_text(
    done: &[(&PathBuf, Rescreened)],
    locked: usize,
    texts: &Texts<'_>,
    out: &mut impl Write,
) -> anyhow::Result<()> {
    let (mut same, mut changed, mut alone) = (0, 0, 0);
    for (path, result) in done {
        if let Some(fault) = fault(path, result, texts) {
            writeln!(out, "{fault}")?;
        }
        match result {
            Rescreened::Same => same += 1,
            Rescreened::Alone => alone += 1,
            Rescreened::Unreadable(_) | Rescreened::NoCase(..) | Rescreened::TooEarly => {}
            Rescreened::Changed(changes) => {
                changed += 1;
                writeln!(out, "{}", path.display())?;
                for (outcome, how) in changes {
                    let how = texts.say(&format!("rescreen-{how}"));
                    writeln!(out, "  {outcome}: {how}")?;
                }
            }
        }
    }
    let counts: [(&str, i32); 3] = [("same", same), ("changed", changed), ("alone", alone)];
    let args = counts.map(|(name, count)| (name, count.into()));
    writeln!(out, "{}", texts.say_with("rescreen-closing", &args))?;
    if alone > 0 {
        writeln!(out, "{}", texts.say("rescreen-alone"))?;
    }
    if locked > 0 {
        let args = [("count", locked.into())];
        writeln!(out, "{}", texts.say_with("rescreen-locked", &args))?;
    }
    Ok(())
}

fn write_json(
    done: &[(&PathBuf, Rescreened)],
    locked: &[PathBuf],
    texts: &Texts<'_>,
    out: &mut impl Write,
) -> anyhow::Result<()> {
    let cases: Vec<Json> = done
        .iter()
        .map(|(path, result)| {
            let file = path.display().to_string();
            match result {
                Rescreened::Same => json!({ "file": file, "result": "same" }),
                Rescreened::Alone => json!({ "file": file, "result": "nothing-to-compare" }),
                Rescreened::Unreadable(_) | Rescreened::NoCase(..) | Rescreened::TooEarly => {
                    let fault = fault(path, result, texts);
                    json!({ "file": file, "result": "unreadable", "error": fault })
                }
                Rescreened::Changed(changes) => {
                    let changes: Vec<Json> = changes
                        .iter()
                        .map(|(outcome, how)| json!({ "outcome": outcome, "change": how }))
                        .collect();
                    json!({ "file": file, "result": "changed", "changes": changes })
                }
            }
        })
        .collect();
    let locked: Vec<String> = locked
        .iter()
        .map(|path| path.display().to_string())
        .collect();
    writeln!(out, "{:#}", json!({ "cases": cases, "locked": locked }))?;
    Ok(())
}
