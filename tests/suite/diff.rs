//! What a change of rules does to people: exactly the outcomes that it touches, each with an example that is so.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use serde_json::Value as Json;
use shirube::{
    case,
    diff::{Change, Difference, Differences, Unseen, compare},
    embedded,
    engine::{evaluate, price, shown},
    model::{Answers, Pack, Price, Value},
    pack::{self, Files, read::Report},
};

use crate::{
    mutants::mutants,
    support::{day, pack as shipped, shirube},
};

/// The shipped pack with one text of a file exchanged for another.
fn mutant(path: &str, from: &str, to: &str) -> Files {
    let mut files = Files::new();
    let mut changed = 0;
    for (_, file) in embedded::files().iter() {
        let mut text = file.text.to_string();
        if file.path == path {
            changed = text.matches(from).count();
            text = text.replacen(from, to, 1);
        }
        files.add(file.path.clone(), file.path.clone(), text);
    }
    assert!(changed > 0, "{path} does not hold {from}");
    files
}

fn against(mutant: &Files) -> Differences {
    let mutant = pack::load(mutant).unwrap().pack;
    compare(shipped(), &mutant, day("2026-11-22"))
}

fn touched(differences: &Differences) -> BTreeSet<&str> {
    differences.found.iter().map(|one| &*one.outcome).collect()
}

#[test]
fn a_condition_dropped_from_an_outcome_touches_it_and_what_looks_at_it() {
    let mutant = mutant("outcomes/travel.toml", "  { passport = \"valid\" },\n", "");
    let found = against(&mutant);
    // Some of those who gain it are told to see a lawyer first, and so where lawyers are.
    let outcomes = BTreeSet::from(["special-reentry", "legal-help"]);
    assert_eq!(touched(&found), outcomes);
    let gained = |one: &&Difference| &*one.outcome == "special-reentry";
    let gained = found.found.iter().find(gained).unwrap();
    assert_eq!(gained.change, Change::Gained);
    let (part, whole) = gained.classes.as_ref().unwrap();
    assert!(part < whole);
}

#[test]
fn packs_that_are_the_same_or_say_the_same_have_no_difference() {
    let same = compare(shipped(), shipped(), day("2026-11-22"));
    assert!(same.found.is_empty() && same.unseen.is_empty());
    let reworded = mutant(
        "outcomes/travel.toml",
        "  { passport = \"valid\" },\n",
        "  { any = [{ passport = \"valid\" }, { passport = \"valid\" }] },\n",
    );
    assert!(against(&reworded).found.is_empty());
}

#[test]
fn a_derived_fact_in_other_words_touches_nobody() {
    let reworded = mutant(
        "facts.toml",
        "  { status = [\"permanent-resident\", \"special-permanent-resident\"] },\n",
        "  { status = \"permanent-resident\" },\n  { status = \"special-permanent-resident\" },\n",
    );
    let found = against(&reworded);
    assert_eq!(touched(&found), BTreeSet::new());
    assert_eq!((found.asked.len(), found.unconfirmed.len()), (0, 0));
}

#[test]
fn who_sees_a_lawyer_first_and_which_parts_are_shown_is_told() {
    let lawyer = mutant(
        "outcomes/travel.toml",
        "see-lawyer-first = { travel-home = [\"yes\", \"unknown\"] }",
        "see-lawyer-first = { travel-home = \"yes\" }",
    );
    let found = against(&lawyer);
    let first = &found.found[0];
    assert_eq!(first.change, Change::LawyerFirst, "{:?}", found.found);
    let part = mutant(
        "outcomes/travel.toml",
        "id = \"lawyer-home\"",
        "id = \"read-designation\"",
    );
    let found = against(&part);
    let [parts] = &*found.found else {
        panic!("{:?}", found.found)
    };
    assert_eq!(parts.change, Change::Parts);
    assert_eq!(parts.parts, ["steps.lawyer-home", "steps.read-designation"]);
}

/// Everything the outcomes tell a person, by outcome.
fn told(pack: &Pack, answers: &Answers) -> BTreeMap<String, String> {
    let evaluation = evaluate(pack, answers, shipped().as_of);
    let facts = &evaluation.path.facts;
    let outcomes = evaluation.outcomes.iter().map(|result| {
        let outcome = pack.outcome(result.id);
        let deadlines = result.deadlines.iter();
        let days: BTreeMap<_, _> = deadlines
            .map(|one| {
                let days = one.dates.map(|dates| (dates.act_by, dates.last_day));
                (&pack.deadline(one.deadline).name, days)
            })
            .collect();
        let plain = [
            &outcome.steps,
            &outcome.warnings,
            &outcome.documents,
            &outcome.help,
        ]
        .map(|items| shown(facts, items).map(|one| &one.id).collect::<Vec<_>>());
        let forms = shown(facts, &outcome.forms).map(|one| &pack.form(one.id).name);
        let places = shown(facts, &outcome.places).map(|one| &one.id);
        let price = price(facts, outcome).map(|price| match price {
            Price::Free => None,
            Price::Fee(id) => Some(&pack.fee(id).name),
        });
        let told = format!(
            "{:?} {:?} {} {days:?} {plain:?} {:?} {:?} {price:?}",
            result.status,
            result.urgency,
            result.see_lawyer_first,
            forms.collect::<Vec<_>>(),
            places.collect::<Vec<_>>(),
        );
        (outcome.name.to_string(), told)
    });
    outcomes.collect()
}

/// The outcomes that tell a person something else under a mutant.
fn otherwise(wrong: &Pack, answers: &Answers) -> BTreeSet<String> {
    let (old, new) = (told(shipped(), answers), told(wrong, answers));
    let names = old.keys().chain(new.keys());
    let changed = names.filter(|name| old.get(*name) != new.get(*name));
    changed.cloned().collect()
}

/// The people of every worked example, and beside each the same person, who does not know one answer.
fn people() -> Vec<Answers> {
    let (files, pack) = (embedded::files(), shipped());
    let mut people = Vec::new();
    for (at, one) in pack::cases(&files, pack).unwrap().into_iter().enumerate() {
        let answers = case::read_answers(one.answers(), pack, &Report::new());
        let mut unsure = answers.clone();
        if let Some((fact, _)) = answers.iter().nth(at % answers.len().max(1)) {
            unsure.set(fact, Value::Unknown);
            people.push(unsure);
        }
        people.push(answers);
    }
    people
}

/// Compares the shipped pack with some mutants: whatever is told is so for its example, and whatever people are told
/// otherwise is named. What they were told is returned, one line for each.
fn compared(is_wanted: impl Fn(&str) -> bool) -> Vec<String> {
    let people = people();
    let mut lines = Vec::new();
    for mutant in mutants().iter().filter(|one| is_wanted(&one.name)) {
        let Ok(pack::Loaded { pack: wrong, .. }) = pack::load(&mutant.files) else {
            lines.push(format!("{}: cannot be read", mutant.name));
            continue;
        };
        let differences = compare(shipped(), &wrong, shipped().as_of);
        // So that the same answers mean the same under all of them.
        assert_eq!(wrong.facts, shipped().facts, "{}", mutant.name);
        assert_eq!(differences.facts.facts, wrong.facts, "{}", mutant.name);
        for one in &differences.found {
            assert!(
                otherwise(&wrong, &one.example).contains(&*one.outcome),
                "{}: {} {:?} is not so for {:?}",
                mutant.name,
                one.outcome,
                one.change,
                one.example,
            );
        }
        let named = touched(&differences);
        let mut missed = BTreeSet::new();
        for person in &people {
            for outcome in otherwise(&wrong, person) {
                if !named.contains(&*outcome) {
                    missed.insert(outcome);
                }
            }
        }
        // Whoever is asked other questions, or has other days, may come to anything: what is named then was found by
        // examples, and that is said.
        let is_exact = differences.asked.is_empty() && differences.unseen.is_empty();
        assert!(
            missed.is_empty() || !is_exact,
            "{}: {missed:?}",
            mutant.name
        );
        let unconfirmed: Vec<_> = differences
            .unconfirmed
            .iter()
            .map(|(outcome, change)| format!("{outcome} {}", change.name()))
            .collect();
        lines.push(format!(
            "{}: {} outcomes, {} not named: {}; not confirmed: {}",
            mutant.name,
            named.len(),
            missed.len(),
            named.into_iter().collect::<Vec<_>>().join(" "),
            unconfirmed.join(", "),
        ));
    }
    lines
}

#[test]
fn a_wrong_rule_is_told_by_exactly_the_outcomes_it_touches() {
    let wanted = [
        "danger-is-not-now",
        "office-before-the-lawyer",
        "review-shown-when-over",
    ];
    let lines = compared(|name| wanted.contains(&name));
    assert_eq!(lines.len(), wanted.len());
    assert!(
        lines.iter().all(|line| line.ends_with("not confirmed: ")),
        "{lines:#?}"
    );
}

#[test]
#[ignore = "compares every mutant and prints the whole list: some minutes"]
fn every_wrong_rule_is_told_by_exactly_the_outcomes_it_touches() {
    for line in compared(|_| true) {
        println!("{line}");
    }
}

/// Writes files to a folder.
fn write(files: &Files, folder: &Path) {
    for (_, file) in files.iter() {
        let path = folder.join(&file.path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, &*file.text).unwrap();
    }
}

#[test]
fn three_mutants_are_told_in_every_form_by_exactly_the_outcomes_they_touch() {
    let mutants = [
        (
            ("outcomes/travel.toml", "  { passport = \"valid\" },\n", ""),
            &["special-reentry", "legal-help"] as &[&str],
        ),
        (
            (
                "outcomes/travel.toml",
                "  { passport = \"valid\" },\n",
                "  { not = { passport = [\"expired\", \"none\"] } },\n",
            ),
            &[],
        ),
        (
            (
                "outcomes/travel.toml",
                "  { any = [{ travel-purpose = \"leave-for-good\" }, { stay-ends-with-departure = true }] },\n",
                "  { travel-purpose = \"leave-for-good\" },\n",
            ),
            &["leave-for-good", "legal-help"],
        ),
    ];
    for ((path, from, to), outcomes) in mutants {
        let folder = tempfile::tempdir().unwrap();
        write(&mutant(path, from, to), folder.path());
        let new = folder.path().to_str().unwrap();
        let code = i32::from(!outcomes.is_empty());
        let run = shirube(&["diff", "rules/japan", new, "--format", "json"]);
        assert_eq!((run.code, &*run.err), (code, ""));
        let told: Json = run.out.parse().unwrap();
        assert_eq!(told["unconfirmed"], Json::Array(Vec::new()));
        let named = told["differences"].as_array().unwrap().iter();
        let named: BTreeSet<&str> = named.map(|one| one["outcome"].as_str().unwrap()).collect();
        assert_eq!(named, outcomes.iter().copied().collect(), "{}", run.out);
        for (form, before) in [("text", ""), ("md", "### ")] {
            let run = shirube(&["diff", "rules/japan", new, "--format", form]);
            assert_eq!((run.code, &*run.err), (code, ""));
            let names = pack::load(&mutant(path, from, to)).unwrap().pack.outcomes;
            let headed = names.iter().filter(|outcome| {
                let head = format!("\n{before}{}: ", outcome.name);
                run.out.contains(&head)
            });
            let headed: BTreeSet<&str> = headed.map(|outcome| &*outcome.name).collect();
            assert_eq!(headed, outcomes.iter().copied().collect(), "{}", run.out);
        }
    }
}

#[test]
fn a_question_asked_of_fewer_people_names_what_they_lose_and_says_what_was_not_confirmed() {
    let mutant = mutant(
        "trees/triage.toml",
        "[questions.passport]\nask-when = { location = [\"in-japan\", \"at-border\", \"unknown\"] }",
        "[questions.passport]\nask-when = { location = [\"in-japan\", \"unknown\"] }",
    );
    let found = against(&mutant);
    let (question, example) = &found.asked[0];
    assert_eq!((&**question, found.asked.len()), ("passport", 1));
    assert!(example.is_some(), "somebody whom one pack alone asks");
    for one in &found.found {
        let told = (one.outcome.clone(), one.change);
        assert!(!found.unconfirmed.contains(&told), "told twice");
    }
}

#[test]
fn closed_days_and_days_of_urgency_that_differ_are_told_by_whom_they_touch() {
    let year_end = mutant(
        "holidays.toml",
        "\"11-03\", \"11-23\",\n]",
        "\"11-03\", \"11-25\",\n]",
    );
    let found = against(&year_end);
    assert_eq!(found.unseen, [Unseen::Calendar]);
    let moved = |one: &&Difference| one.change == Change::Deadlines;
    assert!(
        found.found.iter().any(|one| moved(&one)),
        "{:?}",
        found.found
    );
    let urgency = mutant("pack.toml", "now-within-days = 14", "now-within-days = 10");
    let found = against(&urgency);
    assert_eq!(found.unseen, [Unseen::UrgencyDays]);
    let less = found.found.iter();
    let less: Vec<_> = less
        .filter(|one| one.change == Change::LessUrgent)
        .collect();
    assert!(less.len() > 3, "{:?}", touched(&found));
}

#[test]
fn the_command_tells_it_as_text_markdown_and_json_and_exits_with_1() {
    let folder = tempfile::tempdir().unwrap();
    let changed = mutant(
        "outcomes/travel.toml",
        "id = \"lawyer-home\"",
        "id = \"read-designation\"",
    );
    for (_, file) in changed.iter() {
        let path = folder.path().join(&file.path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, &*file.text).unwrap();
    }
    let new = folder.path().to_str().unwrap();
    let run = shirube(&["diff", "rules/japan", new, "--format", "json"]);
    assert_eq!((run.code, &*run.err), (1, ""));
    let told: Json = run.out.parse().unwrap();
    assert_eq!(told["differences"][0]["outcome"], "special-reentry");
    assert_eq!(told["differences"][0]["change"], "parts");
    for (form, title) in [("text", "What changes\n====="), ("md", "# What changes\n")] {
        let run = shirube(&["diff", "rules/japan", new, "--format", form]);
        assert_eq!((run.code, &*run.err), (1, ""));
        assert!(run.out.starts_with(title), "{}", run.out);
        assert!(run.out.contains("special-reentry: "), "{}", run.out);
    }
    let run = shirube(&["diff", "rules/japan", "rules/japan"]);
    assert_eq!((run.code, &*run.err), (0, ""));
    assert!(
        run.out.contains("Nothing changes for anybody."),
        "{}",
        run.out
    );
}

#[test]
fn a_revision_that_is_not_there_and_one_folder_alone_are_refused() {
    assert!(Path::new("rules/japan").is_dir());
    let run = shirube(&["diff", "--git", "no-such-revision", "rules/japan"]);
    assert_eq!((run.code, &*run.out), (2, ""));
    assert!(
        run.err.starts_with("git did not give that revision: "),
        "{}",
        run.err
    );
    let run = shirube(&["diff", "rules/japan"]);
    assert_eq!((run.code, &*run.out), (2, ""));
    assert!(run.err.contains("Name two folders"), "{}", run.err);
}
