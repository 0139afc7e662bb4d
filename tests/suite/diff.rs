//! What a change of rules does to people: exactly the outcomes that it touches, each with an example that is so.

use std::{collections::BTreeSet, fs, path::Path};

use serde_json::Value as Json;
use shirube::{
    diff::{Change, Differences, compare},
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
