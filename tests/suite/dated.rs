//! Dated law, through the program: `--on` gives the fee and the rule of that day, and no day before the pack begins.

use serde_json::Value as Json;

use crate::support::{Case, shirube_reading};

/// A worker who wants to stay, twelve years in Japan with a period of three years.
fn worker(goal: &str) -> Case {
    Case::new().with(&[
        ("danger-now", "no"),
        ("location", "in-japan"),
        ("custody", "none"),
        ("removal-threat", "no"),
        ("topics", "stay"),
        ("fear-return", "no"),
        ("age", "adult"),
        ("nationality", "VN"),
        ("prefecture", "JP-13"),
        ("protection-stage", "never-applied"),
        ("status", "work"),
        ("status-expiry", "2027-10-10"),
        ("period-granted", "over-3-months"),
        ("pending-application", "none"),
        ("passport", "valid"),
        ("basic-needs", "met"),
        ("stay-goal", goal),
        ("activity-lost", "none"),
        ("family-ties", "none"),
        ("years-in-japan", "12"),
        ("longest-period", "3-years"),
        ("public-duties", "paid-on-time"),
        ("convictions", "none"),
        ("fee-hardship", "no"),
    ])
}

/// What applies on a day.
fn applying(case: &Case, on: &str) -> Vec<Json> {
    // The day is asked for on the command line, so the case names none.
    let toml = case.toml();
    let undated: Vec<&str> = toml
        .lines()
        .filter(|line| !line.starts_with("on ="))
        .collect();
    let run = shirube_reading(&["screen", "-", "--on", on], undated.join("\n").as_bytes());
    assert!(matches!(run.code, 0 | 3), "{}", run.err);
    let mut json: Json = serde_json::from_str(&run.out).unwrap();
    let mut outcomes = json["outcomes"].as_array_mut().unwrap().split_off(0);
    outcomes.retain(|one| one["status"] == "applies");
    outcomes
}

/// The amounts of the fee for an extension, in yen.
fn yen(outcomes: &[Json]) -> Vec<u64> {
    let fees = outcomes.iter().map(|one| &one["fee"]);
    let mut fees = fees.filter(|fee| fee["id"] == "fee.change-of-status");
    let amounts = fees.next().unwrap()["amounts"].as_array().unwrap().iter();
    amounts
        .map(|amount| amount["yen"].as_u64().unwrap())
        .collect()
}

#[test]
fn an_extension_by_a_year_costs_6000_yen_until_september_2026_and_33000_from_october() {
    let case = worker("extend").answer("status-expiry", "2026-12-10");
    // At the counter and online.
    assert_eq!(yen(&applying(&case, "2026-09-30")), [6_000, 5_500]);
    let after = yen(&applying(&case, "2026-10-01"));
    assert!(
        after.contains(&33_000) && after.contains(&27_000),
        "{after:?}"
    );
    assert!(!after.contains(&6_000), "{after:?}");
}

#[test]
fn a_period_of_three_years_is_enough_for_permanent_residence_until_march_2027_only() {
    let case = worker("permanent");
    let has = |on: &str, id: &str| applying(&case, on).iter().any(|one| one["id"] == id);
    for (on, now, later) in [("2027-03-31", true, false), ("2027-04-01", false, true)] {
        assert_eq!(has(on, "permanent-residence-apply"), now, "{on}");
        assert_eq!(has(on, "permanent-residence-later"), later, "{on}");
    }
}

#[test]
fn a_day_before_the_pack_begins_is_refused_with_the_first_day_it_knows() {
    let toml = worker("extend").toml().replace("on = 2026-11-22\n", "");
    for (on, code) in [("2024-06-09", 2), ("2024-06-10", 0)] {
        let run = shirube_reading(&["screen", "-", "--on", on], toml.as_bytes());
        if code == 2 {
            assert_eq!((run.code, run.out.as_str()), (2, ""), "{on}");
            assert!(run.err.contains("2024"), "{}", run.err);
        } else {
            assert_ne!(run.code, 2, "{}", run.err);
        }
    }
}
