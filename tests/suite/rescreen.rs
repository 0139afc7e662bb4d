//! Cases evaluated again: what changed is named, what did not is not.

use std::fs;

use serde_json::Value as Json;

use crate::support::{Case, shirube};

#[test]
fn a_case_whose_kept_result_differs_is_named_with_what_changed() {
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path().to_str().unwrap();
    for (name, case) in [("same", Case::refused()), ("other", Case::afraid_visitor())] {
        let file = folder.path().join(format!("{name}.toml"));
        fs::write(&file, case.toml()).unwrap();
        let result = shirube(&["screen", file.to_str().unwrap()]).out;
        fs::write(file.with_extension("json"), result).unwrap();
    }
    let run = shirube(&["rescreen", dir]);
    assert_eq!((run.code, &*run.err), (0, ""), "{}", run.out);
    assert!(run.out.starts_with("2 the same, 0 changed"), "{}", run.out);
    // Another kept result: one outcome unknown to it, one that it alone knows.
    let kept = folder.path().join("other.json");
    let mut result: Json = fs::read_to_string(&kept).unwrap().parse().unwrap();
    let first = result["outcomes"][0]["id"].clone();
    result["outcomes"][0]["id"] = "of-old".into();
    fs::write(&kept, result.to_string()).unwrap();
    fs::write(folder.path().join("alone.toml"), Case::new().toml()).unwrap();
    let run = shirube(&["rescreen", dir, "--json"]);
    assert_eq!((run.code, &*run.err), (1, ""));
    let told: Json = run.out.parse().unwrap();
    let results: Vec<&str> = told["cases"]
        .as_array()
        .unwrap()
        .iter()
        .map(|case| case["result"].as_str().unwrap())
        .collect();
    assert_eq!(results, ["nothing-to-compare", "changed", "same"]);
    let changes = &told["cases"][1]["changes"];
    assert_eq!(changes[0]["outcome"], first);
    assert_eq!(changes[0]["change"], "gained");
    assert_eq!(changes[1]["outcome"], "of-old");
    assert_eq!(changes[1]["change"], "lost");
}

#[test]
fn other_rules_are_compared_with_and_a_case_that_cannot_be_read_is_said_with_its_place() {
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path().to_str().unwrap();
    fs::write(folder.path().join("a.toml"), Case::refused().toml()).unwrap();
    let run = shirube(&["rescreen", dir, "--against", "rules/japan"]);
    assert_eq!((run.code, &*run.err), (0, ""), "{}", run.out);
    fs::write(
        folder.path().join("b.toml"),
        "[answers]\nlocatoin = \"abroad\"\n",
    )
    .unwrap();
    let run = shirube(&["rescreen", dir]);
    assert_eq!((run.code, &*run.err), (2, ""));
    assert!(run.out.contains("b.toml:2:1: "), "{}", run.out);
}
