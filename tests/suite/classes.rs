//! For whom each outcome is, against the reviewed lock: a change of rules names exactly what it touches.

use std::{collections::BTreeSet, fs};

use crate::support::{Run, copy_shipped, shirube};

/// What is told of the shipped pack with texts of a file exchanged for others.
fn told(path: &str, changes: &[(&str, &str)]) -> Run {
    let folder = tempfile::tempdir().unwrap();
    copy_shipped("rules/japan", folder.path());
    let file = folder.path().join(path);
    let mut text = fs::read_to_string(&file).unwrap();
    for (from, to) in changes {
        assert!(text.contains(from), "{path} does not hold {from}");
        text = text.replacen(from, to, 1);
    }
    fs::write(&file, text).unwrap();
    let run = shirube(&["classes", folder.path().to_str().unwrap()]);
    assert_eq!(run.err, "");
    run
}

/// The outcomes named in what was told.
fn outcomes(run: &Run) -> BTreeSet<&str> {
    let lines = run.out.lines();
    lines
        .filter_map(|line| line.strip_suffix(" is for others than before:"))
        .collect()
}

#[test]
fn the_lock_of_the_shipped_pack_is_as_the_rules_are() {
    let run = shirube(&["classes", "rules/japan"]);
    assert_eq!(
        (run.code, &*run.out, &*run.err),
        (
            0,
            "Every question and every outcome is for whom it was reviewed.\n",
            ""
        ),
        "look at it, and then: shirube classes rules/japan --write"
    );
}

#[test]
fn a_condition_that_is_dropped_changes_the_line_of_its_outcome_alone_and_shows_somebody() {
    let run = told(
        "outcomes/travel.toml",
        &[("  { passport = \"valid\" },\n", "")],
    );
    assert_eq!(run.code, 1);
    assert_eq!(outcomes(&run), BTreeSet::from(["special-reentry"]));
    assert!(!run.out.contains("The question"), "{}", run.out);
    assert!(run.out.contains("\n  applies: "), "{}", run.out);
    assert!(run.out.contains("\n    [answers]\n"), "{}", run.out);
}

#[test]
fn the_same_in_other_words_changes_nothing() {
    // Nor does it matter that another answer is told apart, and by a promise alone.
    let run = told(
        "outcomes/travel.toml",
        &[(
            "  { passport = \"valid\" },\n",
            "  { any = [{ passport = \"valid\" }, { all = [{ passport = \"valid\" }, { nationality = \"NE\" }] }] },\n",
        )],
    );
    assert_eq!(
        (run.code, outcomes(&run)),
        (0, BTreeSet::new()),
        "{}",
        run.out
    );
}

#[test]
fn a_limit_of_another_length_names_the_outcomes_that_show_it() {
    let run = told(
        "parameters.toml",
        &[(
            "[durations.review-request]\nvalues = [{ from = 2016-04-01, days = 7",
            "[durations.review-request]\nvalues = [{ from = 2016-04-01, days = 8",
        )],
    );
    assert_eq!(run.code, 1);
    let shown = outcomes(&run);
    assert!(shown.contains("review-request"), "{}", run.out);
    assert!(!shown.contains("special-reentry"), "{}", run.out);
}

#[test]
fn a_question_asked_of_others_is_named_with_the_outcomes_that_look_at_it() {
    let run = told(
        "trees/protection.toml",
        &[(
            "[questions.fear-from]\nask-when = { all = [\n  { location = [\"in-japan\", \"at-border\", \"unknown\"] },",
            "[questions.fear-from]\nask-when = { all = [\n  { location = [\"in-japan\", \"at-border\"] },",
        )],
    );
    assert_eq!(run.code, 1);
    assert!(
        run.out
            .contains("The question fear-from is asked of others than before: "),
        "{}",
        run.out
    );
    assert_eq!(run.out.matches("The question").count(), 1, "{}", run.out);
}

#[test]
fn a_lock_is_written_anew_keeps_its_examples_and_is_asked_for_where_there_is_none() {
    let folder = tempfile::tempdir().unwrap();
    copy_shipped("rules/japan", folder.path());
    let lock = folder.path().join("classes.lock");
    let before = fs::read_to_string(&lock).unwrap();
    let dir = folder.path().to_str().unwrap();
    let run = shirube(&["classes", dir, "--write"]);
    assert_eq!((run.code, &*run.out, &*run.err), (0, "", ""));
    assert_eq!(fs::read_to_string(&lock).unwrap(), before);
    fs::remove_file(&lock).unwrap();
    let run = shirube(&["classes", dir]);
    assert_eq!((run.code, &*run.out), (2, ""));
    assert!(run.err.contains("classes --write"), "{}", run.err);
    fs::write(&lock, "on = 1\n").unwrap();
    let run = shirube(&["classes", dir]);
    assert_eq!((run.code, &*run.out), (2, ""));
    assert!(run.err.contains("cannot be read"), "{}", run.err);
}
