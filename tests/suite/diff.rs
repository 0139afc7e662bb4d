//! What a change of rules does to people: exactly the outcomes that it touches, each with an example that is so.

use std::{collections::BTreeSet, fs, path::Path};

use serde_json::Value as Json;
use shirube::{
    diff::{Change, Difference, Differences, Unseen, compare},
    embedded,
    pack::{self, Files},
};

use crate::support::{day, pack as shipped, shirube};

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
fn a_condition_dropped_from_one_outcome_touches_that_outcome_alone() {
    let mutant = mutant("outcomes/travel.toml", "  { passport = \"valid\" },\n", "");
    let found = against(&mutant);
    assert_eq!(touched(&found), BTreeSet::from(["special-reentry"]));
    let gained = &found.found[0];
    assert_eq!(gained.change, Change::Gained);
    assert!(
        gained.example.is_some(),
        "an example that both packs confirm"
    );
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
            &["special-reentry"] as &[&str],
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
            &["leave-for-good"],
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
        assert!(one.example.is_some(), "{}: {:?}", one.outcome, one.change);
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
    let moved = |one: &&Difference| one.change == Change::Deadlines && one.example.is_some();
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
    assert!(less.iter().all(|one| one.example.is_some()));
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
