//! `shirube classes DIR`: for whom each outcome is and each question, as lines that change when it is for others.
//!
//! Interviews with equal outcomes form classes, but there are astronomically many. They factor: two interviews come to the
//! same when every question is asked in both or in neither, and every outcome says the same of both. So `classes.lock`
//! keeps a line for each of these, with a fingerprint, how many classes of answers it tells apart and how many lead to it,
//! and for each outcome an interview in which it stands.

#![allow(
    clippy::disallowed_methods,
    reason = "this file reads and writes the lock of a pack, when its author says so"
)]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    io::Write,
    path::Path,
};

use anyhow::anyhow;
use indexmap::IndexMap;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{
    DONE, FOUND,
    args::{Args, Classes},
    context::{Context, cannot_read},
};
use crate::{
    case,
    engine::{Status, evaluate},
    locale::Texts,
    model::{Answers, OutcomeId, Pack},
    pack::Files,
    prove::{Line, Model, Set, lines},
};

/// The name of the file in a pack's folder. Its ending keeps it out of the rules.
const LOCK: &str = "classes.lock";

/// The first line of the lock.
const HEAD: &str = "# Written by `shirube classes DIR --write`, never by hand; rules/README.md says how to read it.\n\n";

/// What is kept of a pack.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Lock {
    /// The day for which it holds.
    on: toml::value::Datetime,
    /// For whom each question is asked, by fact.
    questions: BTreeMap<String, String>,
    /// What is kept of each outcome, by id, in the order of the pack.
    outcomes: IndexMap<String, Kept>,
}

/// What is kept of an outcome.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Kept {
    /// For whom it applies, is possible, is urgent, and so on.
    lines: BTreeMap<String, String>,
    /// The answers of somebody to whom it applies, or may; none where nobody was found.
    example: Option<toml::Table>,
}

/// Compares the pack with its lock, or writes the lock anew. Exit code 1: what the lock holds is no longer so.
pub(super) fn run(args: &Args, wanted: &Classes, out: &mut impl Write) -> anyhow::Result<u8> {
    let context = Context::of(&args.common.with_pack(&wanted.dir))?;
    let (pack, texts) = (&context.pack, context.texts());
    let path = wanted.dir.join(LOCK);
    if wanted.write {
        let kept = read(&path, &texts).ok().flatten();
        let on = context.on.unwrap_or(pack.as_of);
        let lock = Writer::new(pack, on).lock(kept.as_ref())?;
        let text = format!("{HEAD}{}", toml::to_string(&lock)?);
        fs::write(&path, text).map_err(|error| cannot_read(&texts, &path, &error))?;
        return Ok(DONE);
    }
    let Some(kept) = read(&path, &texts)? else {
        let path = [("path", path.display().to_string().into())];
        return Err(anyhow!(texts.say_with("classes-no-lock", &path)));
    };
    let on: Date = kept.on.to_string().parse()?;
    let report = Writer::new(pack, on).differences(&kept, &texts);
    let changed = !report.is_empty();
    out.write_all(report.as_bytes())?;
    let closing = if changed {
        "classes-review"
    } else {
        "classes-same"
    };
    writeln!(out, "{}", texts.say(closing))?;
    Ok(if changed { FOUND } else { DONE })
}

/// The lock as it was written; none where there is none.
fn read(path: &Path, texts: &Texts<'_>) -> anyhow::Result<Option<Lock>> {
    let text = match fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(cannot_read(texts, path, &error)),
    };
    toml::from_str(&text).map(Some).map_err(|error| {
        let args = [
            ("path", path.display().to_string().into()),
            ("detail", error.message().to_owned().into()),
        ];
        anyhow!(texts.say_with("classes-bad-lock", &args))
    })
}

/// Writes a line of the lock.
fn written(line: Option<&Line>) -> String {
    line.map_or_else(
        || "too large to tell".to_owned(),
        |line| format!("{} of {}, {:016x}", line.inside, line.classes, line.hash),
    )
}

struct Writer<'p> {
    pack: &'p Pack,
    on: Date,
    model: Model<'p>,
    lines: BTreeMap<(String, String), Option<Line>>,
}

impl<'p> Writer<'p> {
    fn new(pack: &'p Pack, on: Date) -> Self {
        let model = Model::new(pack, on);
        Self {
            pack,
            on,
            lines: lines(&model),
            model,
        }
    }

    fn questions(&self) -> BTreeMap<String, String> {
        let lines = self.lines.iter();
        let questions = lines.filter(|((_, part), _)| part == "question");
        questions
            .map(|((name, _), line)| (name.clone(), written(line.as_ref())))
            .collect()
    }

    fn lines_of(&self, outcome: &str) -> BTreeMap<String, String> {
        let lines = self.lines.iter();
        let own = lines.filter(|((name, part), _)| name == outcome && part != "question");
        own.map(|((_, part), line)| (part.clone(), written(line.as_ref())))
            .collect()
    }

    /// The lock of the pack as it is. Examples that still hold are kept, so that the file changes as little as can be.
    fn lock(&self, kept: Option<&Lock>) -> anyhow::Result<Lock> {
        let outcomes = self.pack.outcomes.iter().enumerate().map(|(at, outcome)| {
            let id = OutcomeId::from(at);
            let before = kept.and_then(|lock| lock.outcomes.get(&*outcome.name));
            let example = before.and_then(|kept| kept.example.as_ref());
            let still = example
                .and_then(|table| self.answers(table))
                .filter(|answers| self.stands(id, answers));
            let answers = still.or_else(|| self.example(id));
            let kept = Kept {
                lines: self.lines_of(&outcome.name),
                example: answers.and_then(|answers| self.table(&answers)),
            };
            (outcome.name.to_string(), kept)
        });
        Ok(Lock {
            on: self.on.to_string().parse()?,
            questions: self.questions(),
            outcomes: outcomes.collect(),
        })
    }

    /// Somebody to whom an outcome applies, or may.
    fn example(&self, id: OutcomeId) -> Option<Answers> {
        let sets = self.model.outcome(id);
        let applies = self.model.witness(&sets.applies);
        applies.or_else(|| self.model.witness(&sets.possible))
    }

    fn stands(&self, id: OutcomeId, answers: &Answers) -> bool {
        let evaluation = evaluate(self.pack, answers, self.on);
        evaluation.outcomes.iter().any(|one| one.id == id)
    }

    fn case(&self, answers: &Answers) -> String {
        case::write(self.pack, self.on, answers)
    }

    fn table(&self, answers: &Answers) -> Option<toml::Table> {
        let mut case: toml::Table = self.case(answers).parse().ok()?;
        match case.remove("answers") {
            Some(toml::Value::Table(table)) => Some(table),
            _ => None,
        }
    }

    /// The answers of an example; none where the pack no longer has such.
    fn answers(&self, table: &toml::Table) -> Option<Answers> {
        let mut root = toml::Table::new();
        root.insert("answers".to_owned(), toml::Value::Table(table.clone()));
        let (files, file) = Files::single(LOCK, root.to_string());
        case::read(&files, file, self.pack)
            .ok()
            .map(|case| case.answers)
    }

    /// What is no longer as it was kept, as text; nothing when all is.
    fn differences(&self, kept: &Lock, texts: &Texts<'_>) -> String {
        let mut report = Report {
            texts,
            text: String::new(),
        };
        let questions = self.questions();
        report.changed("classes-question", &kept.questions, &questions, |name| {
            self.bears_on(name)
        });
        let now: BTreeMap<&str, BTreeMap<String, String>> = self
            .pack
            .outcomes
            .iter()
            .map(|one| (&*one.name, self.lines_of(&one.name)))
            .collect();
        let names = kept.outcomes.keys().map(String::as_str);
        let names: BTreeSet<&str> = names.chain(now.keys().copied()).collect();
        for name in names {
            match (kept.outcomes.get(name), now.get(name)) {
                (Some(before), Some(after)) if before.lines != *after => {
                    report.say("classes-changed", &[("outcome", name)]);
                    report.parts(&before.lines, after);
                    self.tell_example(name, before, after, &mut report);
                }
                (Some(_), None) => report.say("classes-gone", &[("outcome", name)]),
                (None, Some(_)) => report.say("classes-new", &[("outcome", name)]),
                _ => {}
            }
        }
        report.text
    }

    /// The outcomes that look at a fact.
    fn bears_on(&self, fact: &str) -> String {
        let Some(fact) = self.pack.fact_named(fact) else {
            return String::new();
        };
        let outcomes = self.pack.outcomes.iter().filter(|outcome| {
            let mut conditions = outcome.conditions();
            conditions.any(|one| crate::engine::mentioned(self.pack, one).contains(&fact))
        });
        let names: Vec<&str> = outcomes.map(|one| &*one.name).collect();
        names.join(", ")
    }

    /// Somebody whom the change touches: the one who was kept, where it touches them; otherwise somebody else.
    fn tell_example(
        &self,
        name: &str,
        before: &Kept,
        after: &BTreeMap<String, String>,
        report: &mut Report<'_, '_>,
    ) {
        let Some(id) = self.pack.outcome_named(name) else {
            return;
        };
        let example = before.example.as_ref();
        let was = example.and_then(|table| self.answers(table));
        let status = |answers: &Answers| {
            let evaluation = evaluate(self.pack, answers, self.on);
            let mut outcomes = evaluation.outcomes.iter();
            outcomes.find(|one| one.id == id).map(|one| one.status)
        };
        if let Some(was) = was.filter(|answers| status(answers) != Some(Status::Applies)) {
            report.say("classes-no-longer", &[]);
            report.case(&self.case(&was));
            return;
        }
        let sets = self.model.outcome(id);
        let is_same = |part: &str| before.lines.get(part) == after.get(part);
        let (part, set): (&str, &Set) = if is_same("applies") && !is_same("possible") {
            ("classes-may-apply", &sets.possible)
        } else {
            ("classes-applies-to", &sets.applies)
        };
        if let Some(answers) = self.model.witness(set) {
            report.say(part, &[]);
            report.case(&self.case(&answers));
        }
    }
}

/// What is told of changes.
struct Report<'t, 'c> {
    texts: &'t Texts<'c>,
    text: String,
}

impl Report<'_, '_> {
    fn say(&mut self, id: &str, args: &[(&str, &str)]) {
        let args: Vec<_> = args
            .iter()
            .map(|(name, text)| (*name, (*text).into()))
            .collect();
        self.text.push_str(&self.texts.say_with(id, &args));
        self.text.push('\n');
    }

    /// The lines that differ, each with what it was and is, and something more about it.
    fn changed(
        &mut self,
        id: &str,
        before: &BTreeMap<String, String>,
        after: &BTreeMap<String, String>,
        about: impl Fn(&str) -> String,
    ) {
        let names: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
        for name in names {
            let (was, is) = (before.get(name), after.get(name));
            if was != is {
                let nobody = self.texts.say("classes-nobody");
                let was = was.unwrap_or(&nobody).clone();
                let is = is.unwrap_or(&nobody).clone();
                let args = [
                    ("name", name.as_str()),
                    ("before", &was),
                    ("after", &is),
                    ("outcomes", &about(name)),
                ];
                self.say(id, &args);
            }
        }
    }

    /// The lines of an outcome that differ.
    fn parts(&mut self, before: &BTreeMap<String, String>, after: &BTreeMap<String, String>) {
        self.changed("classes-part", before, after, |_| String::new());
    }

    /// A case, set off.
    fn case(&mut self, case: &str) {
        for line in case.lines().filter(|line| !line.is_empty()) {
            self.text.push_str("    ");
            self.text.push_str(line);
            self.text.push('\n');
        }
    }
}
