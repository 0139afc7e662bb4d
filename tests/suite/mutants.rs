//! Wrong rules are caught: each patch in `tests/mutants` makes the shipped rules wrong in one way, and something finds it.

use std::{
    collections::BTreeSet,
    fs,
    path::Path,
    sync::{
        LazyLock, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
};

use shirube::{
    case,
    check::worked,
    embedded,
    engine::{Evaluation, Status, evaluate, invariants, shown},
    model::{OutcomeId, Pack},
    pack::{self, Files, read::Report},
    prove::{Example, Owner, Proofs, Unreached, prove},
};

use crate::support::pack as shipped;

/// Mutants that proofs must catch, each with what is told of it. Where cases catch a mutant, nothing else is proved.
const PROVED: &[(&str, &str)] = &[
    (
        "guard-deleted",
        "invariant special-re-entry-is-not-extended-abroad",
    ),
    (
        "guard-inverted",
        "invariant whoever-lacks-shelter-or-money-is-told-where-help-is",
    ),
    (
        "minor-at-the-port-forgotten",
        "invariant a-child-alone-is-never-sent-alone",
    ),
    ("newborn-in-any-year", "invariant the-days-of-a-newborn-end"),
    ("no-step-at-all", "work-without-limit shows no step"),
    ("nobody-to-ask", "nobody who helps"),
    (
        "office-before-the-lawyer",
        "invariant a-lawyer-comes-before-the-office",
    ),
    (
        "provisional-stay-after-its-end",
        "invariant provisional-stay-ends-with-a-final-refusal",
    ),
    (
        "record-unknown-is-clean",
        "invariant an-unknown-record-counts-as-a-record",
    ),
    (
        "review-without-a-lawyer",
        "invariant seven-days-for-a-review-are-never-missed-silently",
    ),
    (
        "second-grade-has-three-months",
        "invariant the-second-grade-has-six-months",
    ),
    (
        "special-reentry-after-a-refusal",
        "invariant a-journey-after-a-refusal-sees-a-lawyer",
    ),
    (
        "special-reentry-for-applicants",
        "invariant an-applicant-has-no-special-re-entry",
    ),
    (
        "special-reentry-for-applicants",
        "special-reentry and applicant-do-not-leave exclude each other",
    ),
    (
        "stay-needs-a-topic",
        "invariant a-last-day-is-told-without-being-asked-for",
    ),
    (
        "the-office-for-everybody",
        "invariant a-lawyer-comes-before-the-office",
    ),
    (
        "travel-only-on-request",
        "invariant whoever-is-stopped-at-the-port-is-told-what-to-do",
    ),
];

/// A pack with a mistake.
pub(crate) struct Mutant {
    /// The name of the patch.
    pub name: String,
    /// What is wrong, in words.
    wrong: String,
    /// The files of the pack, with the mistake.
    pub files: Files,
}

/// What tells that a pack is wrong.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Catch {
    /// It cannot be read: the finding.
    Reading(String),
    /// A worked example, what it misses, and what it is given instead.
    Case(String, String),
    /// What does not hold, and the smallest interview that shows it, as a case file. Where the claim is that somebody
    /// reaches something, there is nobody to show.
    Proof(String, String),
}

impl Catch {
    fn line(&self) -> String {
        match self {
            Self::Reading(finding) => format!("reading: {finding}"),
            Self::Case(name, failure) => format!("case {name}: {failure}"),
            Self::Proof(what, case) => {
                let case = case.replace('\n', "\n        ");
                format!("proof: {what}\n        {}", case.trim_end())
            }
        }
    }
}

/// Every pack with a mistake, by name.
pub(crate) fn mutants() -> Vec<Mutant> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/mutants");
    let mut paths: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| {
            path.extension()
                .is_some_and(|extension| extension == "patch")
        })
        .collect();
    paths.sort();
    paths.iter().map(|path| mutant(path)).collect()
}

fn mutant(path: &Path) -> Mutant {
    let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
    let text = fs::read_to_string(path).unwrap();
    let wrong = text.lines().next().and_then(|line| line.strip_prefix("# "));
    let wrong = wrong.unwrap_or_else(|| panic!("{name} does not begin with what is wrong"));
    let patch = diffy::Patch::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
    let target = patch.modified().and_then(|path| path.strip_prefix("b/"));
    let target = target.unwrap_or_else(|| panic!("{name} names no file of the pack"));
    let mut files = Files::new();
    let mut is_applied = false;
    for (_, file) in embedded::files().iter() {
        let mut text = file.text.clone();
        if file.path == target {
            let changed = diffy::apply(&text, &patch);
            text = changed
                .unwrap_or_else(|error| panic!("{name} does not fit the rules: {error}"))
                .into();
            is_applied = true;
        }
        files.add(file.name.clone(), file.path.clone(), text);
    }
    assert!(is_applied, "{name}: the pack has no {target}");
    Mutant {
        name,
        wrong: wrong.to_owned(),
        files,
    }
}

/// A case file that says so, evaluated as `screen` does it.
fn screened<T>(pack: &Pack, case: &str, look: impl Fn(&Evaluation<'_>) -> T) -> Option<T> {
    let (files, file) = Files::single("case.toml", case.to_owned());
    let read = case::read(&files, file, pack).ok()?;
    let evaluation = evaluate(pack, &read.answers, read.on?);
    Some(look(&evaluation))
}

/// The outcomes that a case is given by the wrong rules and not by the right ones, and the other way round.
fn difference(pack: &Pack, case: &str) -> String {
    let names = |pack: &Pack| -> Option<BTreeSet<String>> {
        screened(pack, case, |evaluation| {
            let outcomes = evaluation.outcomes.iter();
            outcomes
                .map(|one| format!("{} {}", pack.outcome(one.id).name, one.status.name()))
                .collect()
        })
    };
    let (wrong, right) = (names(pack).unwrap(), names(shipped()).unwrap_or_default());
    let gained = wrong.difference(&right).map(|name| format!(" +{name}"));
    let lost = right.difference(&wrong).map(|name| format!(" -{name}"));
    gained.chain(lost).collect()
}

/// What cases find; an error when the pack cannot be read.
fn by_cases(files: &Files) -> Result<Vec<Catch>, Catch> {
    let unreadable = |findings: Vec<pack::Diagnostic>| {
        let finding = &findings[0];
        let place = finding.place.map(|place| {
            let (line, _) = files.line_and_column(&place);
            format!("{}:{line}: ", files.get(place.file).unwrap().path)
        });
        Catch::Reading(format!("{}{}", place.unwrap_or_default(), finding.code))
    };
    let pack = pack::load(files).map_err(unreadable)?.pack;
    let mut catches = Vec::new();
    for case in pack::cases(files, &pack).map_err(unreadable)? {
        let report = Report::new();
        let answers = case::read_answers(case.answers(), &pack, &report);
        if !report.is_empty() {
            return Err(unreadable(report.into_findings()));
        }
        let failures = worked::failures(&pack, &case, &evaluate(&pack, &answers, case.on));
        if let Some(failure) = failures.first() {
            let written = case::write(&pack, case.on, &answers);
            let confirmed = screened(&pack, &written, |evaluation| {
                !worked::failures(&pack, &case, evaluation).is_empty()
            });
            assert_eq!(confirmed, Some(true), "{}", case.name);
            let kind = failure.message.strip_prefix("test-").unwrap();
            let difference = difference(&pack, &written);
            let told = format!("{kind} {}, got {};{difference}", failure.what, failure.got);
            catches.push(Catch::Case(case.name.clone(), told));
        }
    }
    Ok(catches)
}

/// Every worked example, whose answers spare the proofs a search.
fn known(files: &Files, pack: &Pack) -> Vec<Example> {
    let cases = pack::cases(files, pack).unwrap();
    let example = |case: &pack::Case<'_>| Example {
        on: case.on,
        answers: case::read_answers(case.answers(), pack, &Report::new()),
    };
    cases.iter().map(example).collect()
}

/// What nobody reaches on a day, in words.
fn unreached(pack: &Pack, proofs: &Proofs) -> BTreeSet<String> {
    let words = |unreached: &Unreached| match *unreached {
        Unreached::Question(fact) => format!("question {}", pack.fact(fact).name),
        Unreached::Outcome(id) => format!("outcome {}", pack.outcome(id).name),
        Unreached::Invariant(id) => format!("invariant {}", pack.invariant(id).name),
        Unreached::Part(owner, fact) => {
            let owner = match owner {
                Owner::Tree(at) => format!("tree {}", pack.trees[at].name),
                Owner::Question(tree, at) => {
                    let fact = pack.trees[tree].questions[at].fact;
                    format!("question {}", pack.fact(fact).name)
                }
                Owner::Derived(at) => format!("derived fact {}", pack.derived[at].name),
                Owner::Outcome(at) => format!("outcome {}", pack.outcomes[at].name),
            };
            format!("{} in {owner}", pack.fact(fact).name)
        }
    };
    proofs.unreached.iter().map(words).collect()
}

/// What nobody reaches in the shipped rules on their day: what only later law brings.
static NOT_YET: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    let proofs = proofs(&embedded::files(), shipped());
    assert!(proofs.broken.is_empty() && proofs.together.is_empty());
    assert!(proofs.without_step.is_empty() && proofs.undetermined.is_empty());
    assert!(proofs.empty.is_none() && proofs.helpless.is_none());
    unreached(shipped(), &proofs)
});

fn proofs(files: &Files, pack: &Pack) -> Proofs {
    prove(pack, vec![pack.as_of], &known(files, pack), &mut |_| {})
}

/// What proofs find on the day of the law, each confirmed by the engine.
fn by_proofs(mutant: &Mutant) -> Vec<Catch> {
    let pack = &pack::load(&mutant.files).unwrap().pack;
    let proofs = proofs(&mutant.files, pack);
    let mut catches = Vec::new();
    let mut add = |what: String, example: &Example, holds: &dyn Fn(&Evaluation<'_>) -> bool| {
        let case = case::write(pack, example.on, &example.answers);
        let confirmed = screened(pack, &case, |evaluation| {
            evaluation.path.is_complete() && holds(evaluation)
        });
        assert_eq!(confirmed, Some(true), "{}: {what}\n{case}", mutant.name);
        let difference = difference(pack, &case);
        catches.push(Catch::Proof(what, format!("#{difference}\n{case}")));
    };
    for (id, example) in &proofs.broken {
        let name = &pack.invariant(*id).name;
        add(format!("invariant {name}"), example, &|evaluation| {
            invariants::is_broken(pack, evaluation, *id)
        });
    }
    for (one, other, example) in &proofs.together {
        let [first, second] = [*one, *other].map(|id| &pack.outcome(id).name);
        let what = format!("{first} and {second} exclude each other");
        add(what, example, &|evaluation| {
            [*one, *other]
                .iter()
                .all(|id| worked::status(evaluation, *id) == Some(Status::Applies))
        });
    }
    for (id, example) in &proofs.without_step {
        let what = format!("{} shows no step", pack.outcome(*id).name);
        add(what, example, &|evaluation| {
            worked::status(evaluation, *id) == Some(Status::Applies)
                && !shows_step(pack, evaluation, *id)
        });
    }
    for (id, facts, example) in &proofs.undetermined {
        let facts: Vec<&str> = facts.iter().map(|fact| &*pack.fact(*fact).name).collect();
        let name = &pack.outcome(*id).name;
        let what = format!("{name} stays undetermined: {}", facts.join(", "));
        add(what, example, &|evaluation| {
            worked::status(evaluation, *id) == Some(Status::Possible)
        });
    }
    if let Some(example) = &proofs.empty {
        add("nothing to do".to_owned(), example, &|evaluation| {
            !evaluation
                .outcomes
                .iter()
                .any(|one| one.status == Status::Applies && shows_step(pack, evaluation, one.id))
        });
    }
    if let Some(example) = &proofs.helpless {
        add("nobody who helps".to_owned(), example, &|evaluation| {
            !evaluation.outcomes.iter().any(|one| {
                let help = &pack.outcome(one.id).help;
                one.status == Status::Applies
                    && shown(&evaluation.path.facts, help).next().is_some()
            })
        });
    }
    let nobody = unreached(pack, &proofs);
    for what in nobody.difference(&NOT_YET) {
        catches.push(Catch::Proof(
            format!("nobody reaches {what}"),
            String::new(),
        ));
    }
    catches
}

fn shows_step(pack: &Pack, evaluation: &Evaluation<'_>, id: OutcomeId) -> bool {
    let steps = &pack.outcome(id).steps;
    shown(&evaluation.path.facts, steps).next().is_some()
}

/// Looks at every mutant, two at a time, and tells what catches it.
fn caught(is_proved: impl Fn(&Mutant, &[Catch]) -> bool + Sync) -> Vec<(Mutant, Vec<Catch>)> {
    let mutants = mutants();
    let next = AtomicUsize::new(0);
    let found = Mutex::new(Vec::new());
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while let Some(mutant) = mutants.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let catches = match by_cases(&mutant.files) {
                        Err(unreadable) => vec![unreadable],
                        Ok(mut catches) => {
                            if is_proved(mutant, &catches) {
                                catches.extend(by_proofs(mutant));
                            }
                            catches
                        }
                    };
                    found.lock().unwrap().push((mutant.name.clone(), catches));
                }
            });
        }
    });
    let mut found = found.into_inner().unwrap();
    found.sort();
    let found = found.into_iter().map(|(_, catches)| catches);
    mutants.into_iter().zip(found).collect()
}

/// A mutant with what caught it: of the cases, three.
fn told(mutant: &Mutant, catches: &[Catch]) -> String {
    let (cases, others): (Vec<&Catch>, Vec<&Catch>) = catches
        .iter()
        .partition(|one| matches!(one, Catch::Case(..)));
    let mut lines = vec![format!("{}: {}", mutant.name, mutant.wrong)];
    lines.extend(cases.iter().take(3).map(|one| one.line()));
    if cases.len() > 3 {
        lines.push(format!("and {} cases more", cases.len() - 3));
    }
    lines.extend(others.iter().map(|one| one.line()));
    if catches.is_empty() {
        lines.push("NOTHING CATCHES IT".to_owned());
    }
    lines.join("\n    ")
}

#[test]
fn every_wrong_rule_is_caught_and_the_engine_confirms_it() {
    assert_eq!(by_cases(&embedded::files()), Ok(Vec::new()));
    let is_chosen = |mutant: &Mutant| PROVED.iter().any(|(name, _)| *name == mutant.name);
    let caught = caught(|mutant, catches| catches.is_empty() || is_chosen(mutant));
    let mut missed = Vec::new();
    for (mutant, catches) in &caught {
        println!("{}", told(mutant, catches));
        if catches.is_empty() {
            missed.push(&*mutant.name);
        }
    }
    assert_eq!(
        missed,
        Vec::<&str>::new(),
        "wrong rules that nothing catches"
    );
    for (name, expected) in PROVED {
        let found = caught.iter().find(|(mutant, _)| mutant.name == *name);
        let (_, catches) = found.unwrap_or_else(|| panic!("no mutant {name}"));
        let mut proved = catches.iter();
        assert!(
            proved.any(|one| matches!(one, Catch::Proof(what, _) if what == expected)),
            "{name} is not caught by the proof: {expected}"
        );
    }
}

#[test]
#[ignore = "proves for every mutant and prints the whole list: some minutes"]
fn everything_that_catches_each_wrong_rule() {
    let caught = caught(|_, _| true);
    let (mut by_reading, mut by_case, mut by_proof, mut missed) = (0, 0, 0, 0);
    for (mutant, catches) in &caught {
        println!("{}", told(mutant, catches));
        missed += usize::from(catches.is_empty());
        let some = |is: fn(&Catch) -> bool| usize::from(catches.iter().any(is));
        by_reading += some(|one| matches!(one, Catch::Reading(_)));
        by_case += some(|one| matches!(one, Catch::Case(..)));
        by_proof += some(|one| matches!(one, Catch::Proof(..)));
    }
    println!(
        "{} wrong rules; caught while reading: {by_reading}, by cases: {by_case}, by proofs: {by_proof}, by nothing: {missed}",
        caught.len()
    );
    assert_eq!(missed, 0);
}
