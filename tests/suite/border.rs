//! The switch for a closed border, tried on 2020: the shipped pack with the announcements of that year written into it
//! gives residents abroad the answer of each day.
//!
//! What is done here to the files is what a maintainer does on the day a border closes: values with their days in
//! `parameters.toml`, and the day of the closing in `facts.toml`.

use std::{fs, path::Path};

use shirube::{
    engine::{self, Status},
    model::Pack,
    pack,
};

use crate::support::{Case, copy_shipped, outcome};

/// The announcements of 2020: a number and its values by their days.
const ANNOUNCED: &[(&str, &[(&str, u32)])] = &[
    ("border-emergency", &[("2020-04-03", 1), ("2023-04-29", 0)]),
    (
        "border-emergency-lets-in",
        &[("2020-04-03", 1), ("2020-08-05", 2), ("2020-09-01", 3)],
    ),
    ("border-emergency-lookback-days", &[("2020-04-03", 14)]),
    ("border-emergency-exceptions", &[("2020-06-12", 1)]),
    ("border-emergency-test-hours", &[("2020-08-05", 72)]),
    ("border-emergency-paper-before-return", &[("2020-08-05", 1)]),
    (
        "border-emergency-paper-before-leaving",
        &[("2020-09-01", 1), ("2020-11-01", 0)],
    ),
];

/// The pack of a guide that was there in 2020.
fn pack_of_2020() -> Pack {
    let folder = tempfile::tempdir().unwrap();
    copy_shipped("rules/japan", folder.path());
    edit(folder.path(), "pack.toml", |text| {
        text.replace("earliest = 2024-06-10", "earliest = 2020-03-01")
    });
    edit(folder.path(), "parameters.toml", |text| {
        ANNOUNCED.iter().fold(older(text), |text, (name, values)| {
            announce(&text, name, values)
        })
    });
    edit(folder.path(), "facts.toml", |text| {
        text.replace(
            "{ departure-date = { before = 2023-04-29 } }",
            "{ departure-date = { before = 2020-04-03 } }",
        )
    });
    let files = pack::read_dir(folder.path(), "toml").unwrap();
    match pack::load(&files) {
        Ok(loaded) => loaded.pack,
        Err(findings) => panic!("{findings:?}"),
    }
}

fn edit(folder: &Path, name: &str, edit: impl Fn(&str) -> String) {
    let path = folder.join(name);
    let text = fs::read_to_string(&path).unwrap();
    let edited = edit(&text);
    assert_ne!(text, edited, "{name} is not as this test knows it");
    fs::write(path, edited).unwrap();
}

/// Every first value holds from before 2020 on: nobody asks this test for a fee of that year.
fn older(text: &str) -> String {
    let (head, tables) = text.split_once("values = [").unwrap();
    let tables = tables.split("values = [").map(|table| {
        let (before, rest) = table.split_once("from = ").unwrap();
        format!("{before}from = 2000-01-01{}", &rest[10..])
    });
    let tables: Vec<String> = std::iter::once(head.to_owned()).chain(tables).collect();
    tables.join("values = [")
}

fn announce(text: &str, name: &str, values: &[(&str, u32)]) -> String {
    let head = format!("[numbers.{name}]\nvalues = [");
    let (before, rest) = text.split_once(&head).expect(name);
    let (old, after) = rest.split_once("}]").unwrap();
    let new: Vec<String> = values
        .iter()
        .map(|(from, value)| {
            format!(
                ", {{ from = {from}, value = {value}, sources = [\"border-measures-history\"] }}"
            )
        })
        .collect();
    let new = new.concat();
    format!("{before}{head}{old}}}{new}]{after}")
}

/// Somebody abroad who left on special re-entry.
fn abroad(status: &str, left: &str, on: &str) -> Case {
    let case = Case::new().on(on).with(&[
        ("danger-now", "no"),
        ("location", "abroad"),
        ("topics", "travel"),
        ("fear-return", "no"),
        ("age", "adult"),
        ("nationality", "IN"),
        ("protection-stage", "never-applied"),
        ("exit-basis", "special-reentry"),
        ("departure-date", left),
        ("status", status),
        ("lost-abroad", "none"),
    ]);
    if status == "permanent-resident" || status == "special-permanent-resident" {
        return case;
    }
    case.with(&[
        ("status-expiry", "2022-03-31"),
        ("pending-application", "none"),
    ])
}

/// The steps of the warning about the border; none when it does not apply.
fn steps(pack: &Pack, case: &Case) -> Option<Vec<String>> {
    let evaluation = engine::evaluate(pack, &case.answers, case.on);
    let id = outcome("border-emergency");
    let result = evaluation.outcomes.iter().find(|result| result.id == id)?;
    assert_eq!(result.status, Status::Applies);
    let shown = engine::shown(&evaluation.path.facts, &pack.outcome(id).steps);
    Some(shown.map(|step| step.id.to_string()).collect())
}

#[track_caller]
fn told(pack: &Pack, case: &Case, wanted: &[&str], unwanted: &[&str]) {
    let steps = steps(pack, case).expect("the border is closed");
    for step in wanted {
        assert!(
            steps.iter().any(|one| one == step),
            "{step} is not in {steps:?}"
        );
    }
    for step in unwanted {
        assert!(
            steps.iter().all(|one| one != step),
            "{step} is in {steps:?}"
        );
    }
}

#[test]
fn a_permanent_resident_abroad_gets_the_answer_of_each_day_of_2020() {
    let pack = pack_of_2020();
    let early = |on| abroad("permanent-resident", "2020-03-10", on);
    let late = |on| abroad("permanent-resident", "2020-04-03", on);
    assert_eq!(steps(&pack, &early("2020-04-02")), None, "not closed yet");
    // Spring: the day of leaving decides, whatever the status.
    told(
        &pack,
        &early("2020-04-03"),
        &["may-return", "listed-places"],
        &["kept-out", "test"],
    );
    told(
        &pack,
        &late("2020-04-10"),
        &["kept-out", "mission-now"],
        &["may-return", "exceptions"],
    );
    // From 12 June a dying relative or a funeral could be a reason.
    told(
        &pack,
        &late("2020-06-12"),
        &["kept-out", "exceptions"],
        &["may-return"],
    );
    // August: the paper of the mission and a test, but not for those who left late.
    told(
        &pack,
        &early("2020-08-05"),
        &["may-return", "paper-before-return", "test"],
        &["kept-out"],
    );
    told(&pack, &late("2020-08-31"), &["kept-out"], &["may-return"]);
    // September: everybody with papers.
    told(
        &pack,
        &late("2020-09-01"),
        &["may-return", "paper-before-return", "test"],
        &["kept-out"],
    );
    told(
        &pack,
        &late("2020-11-01"),
        &["may-return", "test"],
        &["kept-out"],
    );
    assert_eq!(steps(&pack, &late("2023-04-29")), None, "open again");
}

#[test]
fn other_residents_come_back_from_august_and_special_permanent_residents_always() {
    let pack = pack_of_2020();
    let worker = |on| abroad("work", "2020-03-10", on);
    told(&pack, &worker("2020-04-10"), &["kept-out"], &["may-return"]);
    told(&pack, &worker("2020-08-04"), &["kept-out"], &["may-return"]);
    told(
        &pack,
        &worker("2020-08-05"),
        &["may-return", "paper-before-return"],
        &["kept-out"],
    );
    let special = abroad("special-permanent-resident", "2020-05-01", "2020-05-20");
    told(
        &pack,
        &special,
        &["exempt-special-permanent"],
        &["kept-out"],
    );
    let wife = abroad("spouse-of-japanese", "2020-04-02", "2020-05-20");
    told(&pack, &wife, &["may-return"], &["kept-out"]);
}

#[test]
fn who_does_not_know_when_they_left_is_told_to_compare() {
    let pack = pack_of_2020();
    let case = abroad("permanent-resident", "unknown", "2020-05-20");
    told(
        &pack,
        &case,
        &["settled-before-listing"],
        &["may-return", "kept-out"],
    );
}

#[test]
fn who_plans_a_journey_is_told_of_the_receipt_in_september_and_october_only() {
    let pack = pack_of_2020();
    let plan = |on: &str| {
        Case::new().on(on).with(&[
            ("danger-now", "no"),
            ("location", "in-japan"),
            ("custody", "none"),
            ("removal-threat", "no"),
            ("topics", "travel"),
            ("fear-return", "no"),
            ("age", "adult"),
            ("nationality", "US"),
            ("prefecture", "JP-13"),
            ("protection-stage", "never-applied"),
            ("status", "permanent-resident"),
            ("passport", "valid"),
            ("basic-needs", "met"),
            ("travel-purpose", "emergency"),
        ])
    };
    told(
        &pack,
        &plan("2020-06-20"),
        &["stay-here", "normal-permit"],
        &["paper-before-leaving"],
    );
    told(
        &pack,
        &plan("2020-09-01"),
        &["stay-here", "paper-before-leaving"],
        &["may-return"],
    );
    told(&pack, &plan("2020-10-31"), &["paper-before-leaving"], &[]);
    told(
        &pack,
        &plan("2020-11-01"),
        &["stay-here"],
        &["paper-before-leaving"],
    );
}

#[test]
fn the_shipped_switch_is_off() {
    let pack = crate::support::pack();
    let case = abroad("permanent-resident", "2026-10-01", "2026-11-22");
    assert_eq!(steps(pack, &case), None);
}
