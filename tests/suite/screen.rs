//! `shirube screen` from outside, to the letter of its contract.

use std::{
    fs,
    io::{BufRead, BufReader, Write},
    process::Stdio,
};

use serde_json::Value as Json;

use crate::support::{Case, Run, command, shirube, shirube_reading};

/// Screens a case from standard input.
#[track_caller]
fn screen(case: &str, more: &[&str]) -> Run {
    shirube_reading(&[&["screen", "-"], more].concat(), case.as_bytes())
}

/// Screens a case that must be readable.
#[track_caller]
fn screened(case: &str, more: &[&str]) -> (i32, Json) {
    let run = screen(case, more);
    assert_eq!(run.err, "");
    (
        run.code,
        serde_json::from_str(&run.out).expect("the result is JSON"),
    )
}

/// The result for one outcome.
#[track_caller]
fn outcome<'j>(json: &'j Json, id: &str) -> &'j Json {
    let outcomes = json["outcomes"].as_array().unwrap();
    outcomes
        .iter()
        .find(|outcome| outcome["id"] == id)
        .unwrap_or_else(|| panic!("{id} is absent"))
}

fn keys(json: &Json) -> Vec<&str> {
    json.as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect()
}

/// Answers and nothing else, for cases in which the day does not matter.
fn answers(lines: &str) -> String {
    format!("on = 2026-11-22\n[answers]\n{lines}\n")
}

#[test]
fn a_complete_case_exits_with_0_and_names_no_next_question() {
    let (code, json) = screened(&Case::afraid_visitor().toml(), &[]);
    assert_eq!(code, 0, "open: {}", json["next"]);
    assert_eq!(json["complete"], true);
    assert_eq!(json["next"], Json::Null);
    assert_eq!(json["unused"], Json::Array(Vec::new()));
    assert_eq!(outcome(&json, "apply-with-status")["status"], "applies");
}

#[test]
fn a_case_without_one_asked_answer_exits_with_3_prints_the_result_and_names_the_question() {
    for missing in ["danger-now", "fear-grounds", "arrival-date", "work"] {
        let (code, json) = screened(&Case::afraid_visitor().without(missing).toml(), &[]);
        assert_eq!(code, 3, "{missing}");
        assert_eq!(json["complete"], false, "{missing}");
        assert_eq!(json["next"], missing);
        assert_eq!(outcome(&json, "embassy-caution")["status"], "applies");
    }
}

#[test]
fn a_case_of_six_answers_exits_with_3_and_tells_what_it_can() {
    let case = r#"
        pack = "japan"
        on = 2026-11-22          # the day the guide is run for; today when absent

        [answers]
        in-japan = "yes"
        fear-return = "yes"
        fear-reasons = ["political-opinion"]
        arrival-date = 2026-08-30
        nationality = "RU"
        status = "unknown"
    "#;
    let (code, json) = screened(case, &[]);
    assert_eq!(code, 3);
    assert_eq!(json["next"], "danger-now");
    assert_eq!(json["facts"]["location"], "in-japan");
    assert_eq!(json["facts"]["nationality"], "RU");
    assert_eq!(json["unknown"], serde_json::json!(["status"]));
    assert_eq!(outcome(&json, "embassy-caution")["status"], "applies");
    assert_eq!(outcome(&json, "ask-without-name")["status"], "applies");
}

/// From a line of the printed result to the line that closes it: the contract looks at the text, not only at its values.
fn printed<'t>(text: &'t str, from: &str, to: &str) -> &'t str {
    let start = text.find(from).expect(from);
    let end = text[start..].find(to).expect(to) + start;
    &text[start..end + to.len()]
}

#[test]
fn the_result_is_printed_exactly_as_the_contract_has_it() {
    let case = Case::refused().with(&[("danger-now", "no"), ("fear-return", "yes")]);
    let text = screen(&case.toml(), &[]).out;
    let head = printed(&text, "{\n", "\"outcomes\": [");
    let review = printed(&text, "    {\n      \"id\": \"review-request\"", "\n    }");
    insta::assert_snapshot!(format!("{head}\n{review}"));
}

#[test]
fn every_part_of_a_result_has_the_keys_of_the_contract() {
    let case = Case::refused().with(&[("refusal-notice-date", "unknown"), ("fear-return", "yes")]);
    let (_, json) = screened(&case.toml(), &[]);
    assert_eq!(
        keys(&json),
        [
            "complete", "facts", "next", "on", "outcomes", "pack", "unknown", "unused"
        ]
    );
    assert_eq!(
        keys(&json["pack"]),
        ["as_of", "id", "review_by", "stale", "version"]
    );
    for outcome in json["outcomes"].as_array().unwrap() {
        assert_eq!(
            keys(outcome),
            [
                "area",
                "because",
                "deadlines",
                "depends_on",
                "fee",
                "id",
                "kind",
                "see_lawyer_first",
                "sources",
                "status",
                "urgency",
            ]
        );
        for deadline in outcome["deadlines"].as_array().unwrap() {
            for key in [
                "id",
                "event",
                "from",
                "act_by",
                "last_day",
                "passed",
                "days_left",
            ] {
                assert!(deadline.get(key).is_some(), "{key}");
            }
        }
        if let Json::Object(fee) = &outcome["fee"] {
            let keys: Vec<_> = fee.keys().collect();
            assert_eq!(keys, ["amounts", "id", "max_yen", "min_yen"]);
        }
    }
}

#[test]
fn a_deadline_without_a_known_start_has_no_dates_but_the_rule() {
    let case = Case::refused().answer("refusal-notice-date", "unknown");
    let (_, json) = screened(&case.toml(), &[]);
    let deadline = &outcome(&json, "review-request")["deadlines"][0];
    for key in ["from", "act_by", "last_day", "days_left"] {
        assert_eq!(deadline[key], Json::Null, "{key}");
    }
    assert_eq!(deadline["event"], "refusal-notice-date");
    assert_eq!(deadline["passed"], false);
    assert!(
        deadline["rule"]
            .as_str()
            .is_some_and(|rule| rule.contains('7')),
        "{deadline}"
    );
}

#[test]
fn a_refusal_of_four_days_ago_is_urgent_and_after_its_last_day_the_court_stands_with_its_own_date()
{
    let case = Case::refused()
        .with(&[("danger-now", "no"), ("fear-return", "yes")])
        .toml();
    let (_, json) = screened(&case, &[]);
    let review = outcome(&json, "review-request");
    assert_eq!(
        (&review["status"], &review["urgency"]),
        (&"applies".into(), &"now".into())
    );
    assert_eq!(review["deadlines"][0]["last_day"], "2026-11-25");
    let (_, json) = screened(&case, &["--on", "2026-11-26"]);
    assert_eq!(
        outcome(&json, "review-request")["deadlines"][0]["passed"],
        true
    );
    let court = outcome(&json, "refugee-court-action");
    assert_eq!(court["status"], "applies");
    assert_eq!(court["deadlines"][0]["last_day"], "2027-05-18");
}

#[test]
fn a_fee_gives_the_smallest_and_largest_amount_and_the_amount_of_each_case() {
    let case = Case::afraid_visitor().with(&[
        ("protection-stage", "first-instance-pending"),
        ("final-refusals", "none"),
    ]);
    let (_, json) = screened(&case.toml(), &[]);
    let fees: Vec<&Json> = json["outcomes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|o| &o["fee"])
        .collect();
    let fee = fees
        .iter()
        .find(|fee| fee["id"] == "fee.change-of-status")
        .expect("a fee is paid");
    assert_eq!(
        (&fee["min_yen"], &fee["max_yen"]),
        (&10_000.into(), &75_000.into())
    );
    let amounts = fee["amounts"].as_array().unwrap();
    assert!(amounts.iter().any(|amount| amount["yen"] == 33_000));
    assert!(
        amounts
            .iter()
            .all(|amount| amount["when"].as_str().is_some_and(|when| !when.is_empty()))
    );
    assert!(
        fees.iter().any(|fee| fee.is_null()),
        "most advice costs nothing"
    );
    assert!(
        fees.iter()
            .filter(|fee| fee["id"] == "fee.none")
            .all(|fee| fee["max_yen"] == 0),
        "what is free costs 0"
    );
}

#[test]
fn a_result_says_when_the_pack_is_past_its_review() {
    let case = answers("location = \"in-japan\"");
    assert_eq!(
        screened(&case, &["--on", "2027-03-31"]).1["pack"]["stale"],
        false
    );
    assert_eq!(
        screened(&case, &["--on", "2027-04-01"]).1["pack"]["stale"],
        true
    );
}

#[test]
fn a_day_beyond_the_table_of_holidays_is_marked_and_others_are_not() {
    let case = |notice: &str| Case::refused().answer("refusal-notice-date", notice).toml();
    let (_, json) = screened(&case("2026-11-18"), &[]);
    assert_eq!(
        outcome(&json, "review-request")["deadlines"][0].get("calendar_checked"),
        None
    );
    let (_, json) = screened(&case("2040-06-01"), &["--on", "2040-06-02"]);
    assert_eq!(
        outcome(&json, "review-request")["deadlines"][0]["calendar_checked"],
        false
    );
}

#[test]
fn answers_that_are_not_asked_are_listed_as_unused_and_are_no_error() {
    let case = Case::afraid_visitor().with(&[
        ("review-decision-date", "2026-01-05"),
        ("travel-home", "yes"),
    ]);
    let (code, json) = screened(&case.toml(), &[]);
    assert_eq!(code, 0);
    let mut unused: Vec<_> = json["unused"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(Json::as_str)
        .collect();
    unused.sort_unstable();
    assert_eq!(unused, ["review-decision-date", "travel-home"]);
    assert_eq!(json["facts"].get("travel-home"), None);
    let (_, without) = screened(&Case::afraid_visitor().toml(), &[]);
    assert_eq!(json["outcomes"], without["outcomes"]);
}

#[test]
fn each_kind_of_answer_comes_back_as_it_was_given() {
    let (_, json) = screened(
        &Case::afraid_visitor()
            .answer("topics", "protection support")
            .toml(),
        &[],
    );
    let facts = &json["facts"];
    assert_eq!(facts["fear-return"], "yes");
    assert_eq!(
        facts["topics"],
        serde_json::json!(["protection", "support"])
    );
    assert_eq!(facts["arrival-date"], "2026-11-01");
    assert_eq!(facts["prefecture"], "JP-27");
    let (_, json) = screened(
        &Case::afraid_visitor().answer("topics", "unknown").toml(),
        &[],
    );
    assert_eq!(json["facts"]["topics"], serde_json::json!(["unknown"]));
    assert_eq!(json["unknown"], serde_json::json!(["topics"]));
}

/// What is wrong with a case, where, and what the message must say.
const BAD_CASES: &[(&str, &str, &str, &[&str])] = &[
    (
        "a misspelt fact",
        "[answers]\nfear-retrun = \"yes\"",
        "-:2:1",
        &["fear-retrun", "fear-return"],
    ),
    (
        "a misspelt option",
        "[answers]\nstatus = \"temporary-visitr\"",
        "-:2:10",
        &["temporary-visitr", "temporary-visitor"],
    ),
    (
        "an option of another fact",
        "[answers]\nfear-return = \"protection\"",
        "-:2:15",
        &["protection", "fear-return"],
    ),
    (
        "an impossible date",
        "[answers]\narrival-date = 2026-02-30",
        "-:2:16",
        &["2026-02-30"],
    ),
    (
        "an impossible date in quotes",
        "[answers]\narrival-date = \"2026-02-30\"",
        "-:2:16",
        &["2026-02-30"],
    ),
    (
        "a word for a date",
        "[answers]\narrival-date = \"yesterday\"",
        "-:2:16",
        &["yesterday"],
    ),
    (
        "a time beside a date",
        "[answers]\narrival-date = 2026-08-30T10:00:00",
        "-:2:16",
        &["date"],
    ),
    (
        "a list where one value belongs",
        "[answers]\nstatus = [\"none\"]",
        "-:2:10",
        &["status"],
    ),
    (
        "one value where a list belongs",
        "[answers]\ntopics = \"protection\"",
        "-:2:10",
        &["topics"],
    ),
    (
        "unknown beside another word",
        "[answers]\ntopics = [\"unknown\", \"stay\"]",
        "-:2:10",
        &["topics", "unknown"],
    ),
    (
        "an empty list",
        "[answers]\ntopics = []",
        "-:2:10",
        &["topics"],
    ),
    (
        "a wrong word in a list",
        "[answers]\ntopics = [\"stay\", \"famly\"]",
        "-:2:19",
        &["famly", "family"],
    ),
    (
        "a number where a word belongs",
        "[answers]\nstatus = 3",
        "-:2:10",
        &["text"],
    ),
    (
        "a number out of range",
        "[answers]\nyears-in-japan = 400",
        "-:2:18",
        &["400", "120"],
    ),
    (
        "a word for a number",
        "[answers]\nyears-in-japan = \"ten\"",
        "-:2:18",
        &["number"],
    ),
    (
        "a fact answered twice under two names",
        "[answers]\nlocation = \"in-japan\"\nin-japan = \"no\"",
        "-:3:1",
        &["location"],
    ),
    (
        "a key given twice",
        "[answers]\nage = \"adult\"\nage = \"adult\"",
        "-:3:1",
        &["duplicate"],
    ),
    (
        "another pack",
        "pack = \"france\"\n[answers]",
        "-:1:8",
        &["france", "japan"],
    ),
    (
        "a misspelt key",
        "packs = \"japan\"\n[answers]",
        "-:1:1",
        &["packs", "pack"],
    ),
    ("no answers", "on = 2026-11-22", "-:1:1", &["answers"]),
    (
        "an impossible day of the run",
        "on = \"2026-11-31\"\n[answers]",
        "-:1:6",
        &["2026-11-31"],
    ),
    ("a table that is not closed", "[answers", "-:1:9", &["TOML"]),
];

#[test]
fn a_bad_case_exits_with_2_says_where_and_what_and_prints_no_result() {
    for (what, case, place, words) in BAD_CASES {
        let run = screen(case, &[]);
        assert_eq!(run.code, 2, "{what}: {}", run.err);
        assert_eq!(run.out, "", "{what}");
        assert!(
            run.err.contains(place),
            "{what} stands at {place}:\n{}",
            run.err
        );
        for word in *words {
            assert!(run.err.contains(word), "{what} names {word}:\n{}", run.err);
        }
        let findings = run.err.matches("error[").count();
        assert_eq!(findings, 1, "{what} is one finding:\n{}", run.err);
    }
}

#[test]
fn every_finding_of_a_case_is_told_at_once() {
    let run = screen(
        "[answers]\nstatus = \"nane\"\nfear-retrun = \"yes\"\ntopics = []",
        &[],
    );
    assert_eq!(run.code, 2);
    for place in ["-:2:10", "-:3:1", "-:4:10"] {
        assert!(run.err.contains(place), "{place}:\n{}", run.err);
    }
}

#[test]
fn a_finding_names_the_file_as_it_was_given() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("case.toml");
    fs::write(&path, "[answers]\nfear-retrun = \"yes\"").unwrap();
    let name = path.to_str().unwrap();
    let run = shirube(&["screen", name]);
    assert_eq!(run.code, 2);
    assert!(run.err.contains(&format!("{name}:2:1")), "{}", run.err);
}

#[test]
fn findings_speak_the_language_asked_for() {
    let run = screen("[answers]\nfear-retrun = \"yes\"", &["--lang", "ja"]);
    assert_eq!(run.code, 2);
    assert!(
        run.err.contains("-:2:1") && run.err.contains("fear-return"),
        "{}",
        run.err
    );
    assert!(
        run.err.chars().any(|c| ('ぁ'..='ん').contains(&c)),
        "{}",
        run.err
    );
}

#[test]
fn a_file_that_cannot_be_read_exits_with_2_and_says_why() {
    let folder = tempfile::tempdir().unwrap();
    let missing = folder.path().join("missing.toml");
    let binary = folder.path().join("binary.toml");
    fs::write(&binary, b"\xff\xfe[answers]").unwrap();
    for (path, reason) in [
        (missing.as_path(), "it is not there"),
        (binary.as_path(), "it is not text in UTF-8"),
        (folder.path(), "it is a folder"),
    ] {
        let run = shirube(&["screen", path.to_str().unwrap()]);
        assert_eq!((run.code, &*run.out), (2, ""));
        assert!(run.err.contains(path.to_str().unwrap()), "{}", run.err);
        assert!(run.err.contains(reason), "{}", run.err);
        assert_eq!(run.err.lines().count(), 1, "{}", run.err);
    }
}

#[test]
fn bytes_on_standard_input_that_are_no_text_exit_with_2() {
    let run = shirube_reading(&["screen", "-"], b"\xff\xfe");
    assert_eq!((run.code, &*run.out), (2, ""));
    assert!(run.err.contains("UTF-8"), "{}", run.err);
}

#[test]
fn a_file_and_standard_input_give_the_same_result() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("case.toml");
    let case = Case::afraid_visitor().toml();
    fs::write(&path, &case).unwrap();
    let run = shirube(&["screen", path.to_str().unwrap()]);
    assert_eq!(run.code, 0);
    assert_eq!(run.out, screen(&case, &[]).out);
}

#[test]
fn a_day_on_the_command_line_goes_before_the_day_of_the_case() {
    let case = Case::refused().toml();
    assert_eq!(screened(&case, &[]).1["on"], "2026-11-22");
    let (_, json) = screened(&case, &["--on", "2026-11-26"]);
    assert_eq!(json["on"], "2026-11-26");
    // Even where the case's own day is one the guide does not answer for.
    let (_, json) = screened("on = 2020-01-01\n[answers]", &["--on", "2026-11-22"]);
    assert_eq!(json["on"], "2026-11-22");
}

#[test]
fn a_case_without_a_day_is_about_today_in_japan() {
    let (_, json) = screened("[answers]", &[]);
    let in_japan = jiff::Timestamp::now().to_zoned(jiff::tz::TimeZone::fixed(jiff::tz::offset(9)));
    // The day may turn between the two looks at the clock.
    let days = [
        in_japan.date().to_string(),
        in_japan.date().yesterday().unwrap().to_string(),
    ];
    assert!(days.iter().any(|day| json["on"] == **day), "{}", json["on"]);
}

#[test]
fn a_day_before_the_pack_begins_exits_with_2_and_names_the_first_day() {
    for run in [
        screen("on = 2024-06-09\n[answers]", &[]),
        screen("[answers]", &["--on", "2024-06-09"]),
    ] {
        assert_eq!((run.code, &*run.out), (2, ""));
        assert!(
            run.err.contains("9 June 2024") && run.err.contains("10 June 2024"),
            "{}",
            run.err
        );
    }
    assert_eq!(screen("on = 2024-06-10\n[answers]", &[]).code, 3);
}

#[test]
fn bad_arguments_exit_with_2() {
    for args in [
        &["screen"] as &[&str],
        &["screen", "-", "--on", "2026-02-30"],
        &["screen", "-", "--lang", "tlh"],
        &["screen", "-", "--nonsense"],
        &["screen", "-", "--jsonl"],
        &["screen", "-", "--pack", "/nowhere"],
    ] {
        let run = shirube_reading(args, b"[answers]");
        assert_eq!((run.code, &*run.out), (2, ""), "{args:?}");
        assert!(!run.err.is_empty(), "{args:?}");
    }
}

#[test]
fn with_a_language_each_outcome_carries_its_title_and_steps_and_nothing_else_changes() {
    let case = Case::afraid_visitor().toml();
    let (_, plain) = screened(&case, &[]);
    for (tag, script) in [("en", 'e'), ("ja", 'る')] {
        let (code, mut json) = screened(&case, &["--lang", tag]);
        assert_eq!(code, 0);
        for outcome in json["outcomes"].as_array_mut().unwrap() {
            let outcome = outcome.as_object_mut().unwrap();
            let title = outcome.remove("title").unwrap();
            assert!(title.as_str().is_some_and(|title| !title.is_empty()));
            let steps = outcome.remove("steps").unwrap();
            let steps = steps.as_array().unwrap();
            assert!(!steps.is_empty(), "{title}");
            let text: String = steps.iter().filter_map(Json::as_str).collect();
            assert!(text.contains(script), "{tag}: {text}");
            outcome.remove("warnings").unwrap();
        }
        let words = |mut json: Json| {
            for outcome in json["outcomes"].as_array_mut().unwrap() {
                if let Some(amounts) = outcome["fee"]["amounts"].as_array_mut() {
                    for amount in amounts {
                        amount["when"] = Json::Null;
                    }
                }
            }
            json
        };
        assert_eq!(words(json), words(plain.clone()), "{tag}");
    }
}

#[test]
fn the_result_on_one_line_is_the_same_result() {
    let case = Case::afraid_visitor().toml();
    let run = screen(&case, &["--json"]);
    assert_eq!(run.out.lines().count(), 1);
    assert_eq!(
        serde_json::from_str::<Json>(&run.out).unwrap(),
        screened(&case, &[]).1
    );
}

/// A case as one line of JSON.
fn line(case: &Case) -> String {
    let (_, json) = screened(&case.toml(), &[]);
    serde_json::json!({ "on": json["on"], "answers": json["facts"] }).to_string()
}

#[test]
fn a_line_of_json_gives_the_result_of_the_same_case_in_a_file() {
    let case = Case::afraid_visitor()
        .answer("arrival-date", "unknown")
        .answer("fear-grounds", "unknown");
    let run = shirube_reading(&["screen", "--jsonl"], line(&case).as_bytes());
    assert_eq!((run.code, &*run.err), (0, ""));
    assert_eq!(run.out, screen(&case.toml(), &["--json"]).out);
}

#[test]
fn lines_pair_with_results_and_a_bad_line_stops_nothing() {
    let good = line(&Case::afraid_visitor());
    let input = [
        &*good,
        r#"{"answers": {"fear-retrun": "yes"}}"#,
        "no json",
        r#"{"on": "2020-01-01", "answers": {}}"#,
        r#"{"on": "2026-02-30", "answers": {}}"#,
        r#"{"pack": "france", "answers": {}}"#,
        r#"{"answers": {"topics": ["unknown", "stay"]}}"#,
        r#"{"answers": {"status": ["none"]}}"#,
        r#"{"answers": {"years-in-japan": 400}}"#,
        r#"{"answers": {"age": "adult"}} {}"#,
        &*good,
    ];
    let run = shirube_reading(&["screen", "--jsonl"], input.join("\n").as_bytes());
    assert_eq!(run.code, 2);
    let out: Vec<Json> = run
        .out
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(out.len(), input.len());
    assert_eq!(out[0], out[10]);
    assert_eq!(out[0]["complete"], true);
    for (number, result) in out.iter().enumerate().take(10).skip(1) {
        let error = result["error"]
            .as_str()
            .unwrap_or_else(|| panic!("line {}", number + 1));
        assert!(error.starts_with(&format!("-:{}:", number + 1)), "{error}");
        assert!(
            run.err.contains(error),
            "{error} is told on standard error too"
        );
    }
    assert!(out[1]["error"].as_str().unwrap().contains("fear-return"));
}

#[test]
fn a_stream_exits_with_0_when_all_are_complete_with_3_when_one_is_open_and_with_2_when_one_is_bad()
{
    let (complete, open, bad) = (line(&Case::afraid_visitor()), "{\"answers\": {}}", "{");
    let code =
        |lines: &[&str]| shirube_reading(&["screen", "--jsonl"], lines.join("\n").as_bytes()).code;
    assert_eq!(code(&[]), 0);
    assert_eq!(code(&[&complete, &complete]), 0);
    assert_eq!(code(&[&complete, open, &complete]), 3);
    assert_eq!(code(&[open, bad, open]), 2);
    assert_eq!(code(&[bad, open]), 2);
}

#[test]
fn bytes_in_a_stream_that_are_no_text_are_one_bad_line() {
    let mut input = b"{\"answers\": {\"age\": \"\xff\"}}\n".to_vec();
    input.extend_from_slice(line(&Case::afraid_visitor()).as_bytes());
    let run = shirube_reading(&["screen", "--jsonl"], &input);
    assert_eq!((run.code, run.out.lines().count()), (2, 2));
}

#[test]
fn whoever_stops_reading_a_stream_gets_a_quiet_success() {
    let mut child = command(&["screen", "--jsonl"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let good = line(&Case::afraid_visitor()) + "\n";
    // Far more than a pipe holds, so that the program writes after the reader has gone.
    let writer = std::thread::spawn(move || {
        for _ in 0..2000 {
            if stdin.write_all(good.as_bytes()).is_err() {
                break;
            }
        }
    });
    let mut reader = BufReader::new(child.stdout.take().unwrap());
    let mut first = String::new();
    reader.read_line(&mut first).unwrap();
    drop(reader);
    writer.join().unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    assert!(first.starts_with("{\"pack\""));
}

#[test]
fn a_pack_on_disk_is_used_instead_of_the_one_in_the_program() {
    let case = Case::afraid_visitor().toml();
    let run = screen(&case, &["--pack", "rules/japan"]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert_eq!(run.out, screen(&case, &[]).out);
}
