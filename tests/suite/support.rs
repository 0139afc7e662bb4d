//! Builders shared by the tests.

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::LazyLock,
    thread,
};

use jiff::civil::Date;
use shirube::{
    case, embedded,
    engine::{self, DeadlineDates, Evaluation, OutcomeResult, Status},
    model::{Answers, Fact, FactId, FactKind, OutcomeId, Pack, Value},
    pack::{self, read::Report},
};

/// The pack in the program.
pub(crate) fn pack() -> &'static Pack {
    static PACK: LazyLock<Pack> =
        LazyLock::new(|| embedded::pack().expect("the rules have findings: run `shirube check`"));
    &PACK
}

/// A day as written in tests.
#[track_caller]
pub(crate) fn day(text: &str) -> Date {
    text.parse().expect("a day like 2026-11-22")
}

/// A fact of the shipped pack by its id.
#[track_caller]
pub(crate) fn fact(name: &str) -> FactId {
    pack()
        .fact_named(name)
        .unwrap_or_else(|| panic!("no fact {name}"))
}

/// An outcome of the shipped pack by its id.
#[track_caller]
pub(crate) fn outcome(name: &str) -> OutcomeId {
    pack()
        .outcome_named(name)
        .unwrap_or_else(|| panic!("no outcome {name}"))
}

/// An answer as written in a case file; the options of a multi are separated by spaces.
#[track_caller]
pub(crate) fn value(fact: &Fact, text: &str) -> Value {
    let option = |name: &str| {
        fact.option(name)
            .unwrap_or_else(|| panic!("{} has no option {name}", fact.name))
    };
    match fact.kind {
        _ if text == "unknown" => Value::Unknown,
        FactKind::Choice | FactKind::Country | FactKind::Prefecture => Value::Option(option(text)),
        FactKind::Multi => Value::Options(text.split_whitespace().map(option).collect()),
        FactKind::Date => Value::Date(day(text)),
        FactKind::Number { .. } => Value::Number(text.parse().expect("a number")),
    }
}

/// A person on a day, for the shipped pack.
#[derive(Clone)]
pub(crate) struct Case {
    pub(crate) answers: Answers,
    pub(crate) on: Date,
}

impl Case {
    /// Nobody yet, on 2026-11-22.
    pub(crate) fn new() -> Self {
        Self {
            answers: Answers::new(),
            on: day("2026-11-22"),
        }
    }

    /// Somebody who fears return, holds a short stay and answered everything that is asked: a complete case.
    pub(crate) fn afraid_visitor() -> Self {
        Self::new().with(&[
            ("danger-now", "no"),
            ("location", "in-japan"),
            ("custody", "none"),
            ("removal-threat", "no"),
            ("topics", "protection"),
            ("fear-return", "yes"),
            ("age", "adult"),
            ("nationality", "RU"),
            ("prefecture", "JP-27"),
            ("protection-stage", "never-applied"),
            ("status", "temporary-visitor"),
            ("status-expiry", "2026-11-27"),
            ("period-granted", "31-days-to-3-months"),
            ("pending-application", "none"),
            ("passport", "valid"),
            ("basic-needs", "met"),
            ("withdrawal-plan", "no"),
            ("fear-grounds", "political-opinion"),
            ("fear-from", "state"),
            ("fear-arose", "before-arrival"),
            ("arrival-date", "2026-11-01"),
            ("home-contact", "none"),
            ("exclusion-signs", "no"),
            ("convictions", "none"),
            ("drug-offence", "no"),
            ("work", "not-working"),
        ])
    }

    /// Somebody refused on 2026-11-18, with nothing else told.
    pub(crate) fn refused() -> Self {
        Self::new()
            .answer("location", "in-japan")
            .answer("protection-stage", "refused-notice")
            .answer("refusal-notice-date", "2026-11-18")
    }

    #[track_caller]
    pub(crate) fn on(mut self, text: &str) -> Self {
        self.on = day(text);
        self
    }

    /// Gives or changes an answer.
    #[track_caller]
    pub(crate) fn answer(mut self, name: &str, text: &str) -> Self {
        let id = fact(name);
        self.answers.set(id, value(pack().fact(id), text));
        self
    }

    #[track_caller]
    pub(crate) fn with(self, answers: &[(&str, &str)]) -> Self {
        answers
            .iter()
            .fold(self, |case, (name, text)| case.answer(name, text))
    }

    /// Takes an answer back.
    #[track_caller]
    pub(crate) fn without(mut self, name: &str) -> Self {
        assert!(
            self.answers.remove(fact(name)).is_some(),
            "{name} was not answered"
        );
        self
    }

    pub(crate) fn evaluate(&self) -> Evaluation<'_> {
        engine::evaluate(pack(), &self.answers, self.on)
    }

    /// The question that is open.
    pub(crate) fn next(&self) -> Option<&'static str> {
        let next = self.evaluate().path.next()?;
        Some(&*pack().fact(next).name)
    }

    /// An outcome that is not ruled out.
    #[track_caller]
    pub(crate) fn outcome(&self, name: &str) -> Option<OutcomeResult> {
        let id = outcome(name);
        let outcomes = self.evaluate().outcomes;
        outcomes.into_iter().find(|result| result.id == id)
    }

    /// An outcome that applies.
    #[track_caller]
    pub(crate) fn expect(&self, name: &str) -> OutcomeResult {
        let found = self
            .outcome(name)
            .unwrap_or_else(|| panic!("{name} is absent"));
        assert_eq!(found.status, Status::Applies, "{name}");
        found
    }

    /// The outcome is ruled out.
    #[track_caller]
    pub(crate) fn expect_absent(&self, name: &str) {
        assert_eq!(self.outcome(name).map(|found| found.status), None, "{name}");
    }

    /// The dates of an outcome's deadline; none while the start is unknown.
    #[track_caller]
    pub(crate) fn deadline(&self, outcome: &str, name: &str) -> Option<DeadlineDates> {
        let found = self
            .outcome(outcome)
            .unwrap_or_else(|| panic!("{outcome} is absent"));
        let is_it = |id| *pack().deadline(id).name == *name;
        found
            .deadlines
            .iter()
            .find(|resolved| is_it(resolved.deadline))
            .unwrap_or_else(|| panic!("{outcome} shows no deadline {name}"))
            .dates
    }

    /// The case as a case file.
    pub(crate) fn toml(&self) -> String {
        case::write(pack(), self.on, &self.answers)
    }
}

/// Every worked example of the shipped pack, with its id.
pub(crate) fn worked_examples() -> &'static [(String, Case)] {
    static EXAMPLES: LazyLock<Vec<(String, Case)>> = LazyLock::new(|| {
        let files = embedded::files();
        let cases = pack::cases(&files, pack()).expect("run `shirube check`");
        let read = |case: &pack::Case<'_>| {
            let report = Report::new();
            let answers = case::read_answers(case.answers(), pack(), &report);
            assert!(report.is_empty(), "{}", case.name);
            let on = case.on;
            (case.name.clone(), Case { answers, on })
        };
        cases.iter().map(read).collect()
    });
    &EXAMPLES
}

/// A worked example of the shipped pack by its id.
#[track_caller]
pub(crate) fn worked_example(name: &str) -> Case {
    let mut examples = worked_examples().iter();
    let found = examples.find(|(of, _)| of == name);
    found.unwrap_or_else(|| panic!("no case {name}")).1.clone()
}

/// What a run of the program gave.
pub(crate) struct Run {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

/// Runs the program, with an English system and nothing on standard input.
#[track_caller]
pub(crate) fn shirube(args: &[&str]) -> Run {
    shirube_reading(args, b"")
}

/// Runs the program with bytes on standard input.
#[track_caller]
pub(crate) fn shirube_reading(args: &[&str], input: &[u8]) -> Run {
    let mut child = command(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut stdin = child.stdin.take().expect("standard input is a pipe");
    let output = thread::scope(|scope| {
        // The program may stop reading early; that is its right.
        scope.spawn(move || stdin.write_all(input).ok());
        child.wait_with_output().expect("the program ends")
    });
    let text = |bytes| String::from_utf8(bytes).expect("the program writes UTF-8");
    Run {
        code: output.status.code().expect("the program ends by itself"),
        out: text(output.stdout),
        err: text(output.stderr),
    }
}

/// The program in the repository's root, with an English system.
pub(crate) fn command(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_shirube"));
    command
        .args(args)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .env_remove("LANGUAGE")
        .env("LC_ALL", "en_US.UTF-8")
        .env("TERM", "dumb");
    command
}

/// Copies a folder of the repository, such as the shipped pack, to one that a test may change.
pub(crate) fn copy_shipped(folder: &str, to: &Path) {
    fn copy(from: &Path, to: &Path) {
        fs::create_dir_all(to).unwrap();
        for entry in fs::read_dir(from).unwrap() {
            let from = entry.unwrap().path();
            let to = to.join(from.file_name().unwrap());
            if from.is_dir() {
                copy(&from, &to);
            } else {
                fs::copy(from, to).unwrap();
            }
        }
    }
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), to);
}

/// The names of what is in a folder, in order.
pub(crate) fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<String> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

/// Every Rust file of the product with its text, by path from the repository's root.
pub(crate) fn sources() -> Vec<(PathBuf, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    let mut folders = vec![root.join("src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read_to_string(&path).unwrap();
                files.push((path.strip_prefix(root).unwrap().to_owned(), text));
            }
        }
    }
    files.sort();
    files
}
