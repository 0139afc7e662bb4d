//! The other commands from outside: help, version, completions, manual page, tests of a pack.

use std::{fs, path::Path};

use crate::support::{command, copy_shipped, pack, shirube};

/// The commands there are, as the help lists them.
const COMMANDS: &[&str] = &[
    "screen",
    "check",
    "test",
    "author",
    "export",
    "why",
    "why-not",
    "save",
    "open",
    "cases",
    "key",
    "redact",
    "tally",
    "sources",
    "glossary",
    "directory",
    "schema",
    "diff",
    "rescreen",
    "classes",
    "graph",
    "completions",
    "man",
];

#[test]
fn help_lists_every_command_in_the_readers_language() {
    for (tag, about, commands) in [
        ("en", "An offline guide", "Commands:"),
        ("ja", "案内", "コマンド:"),
    ] {
        let run = shirube(&["--help", "--lang", tag]);
        assert_eq!((run.code, &*run.err), (0, ""));
        assert!(
            run.out.contains(about) && run.out.contains(commands),
            "{}",
            run.out
        );
        for command in COMMANDS {
            assert!(
                run.out.contains(&format!("\n  {command} ")),
                "{command}: {}",
                run.out
            );
        }
    }
}

#[test]
fn help_speaks_the_language_of_the_system_when_none_is_asked_for() {
    let output = command(&["--help"])
        .env("LC_ALL", "ja_JP.UTF-8")
        .output()
        .unwrap();
    assert!(
        String::from_utf8(output.stdout)
            .unwrap()
            .contains("コマンド:")
    );
}

#[test]
fn japanese_help_has_no_english_line() {
    let is_japanese = |line: &str| line.chars().any(|c| c > '\u{2fff}');
    for command in COMMANDS {
        let run = shirube(&[command, "--help", "--lang=ja"]);
        assert_eq!(run.code, 0, "{command}");
        for line in run.out.lines().filter(|line| !line.trim().is_empty()) {
            assert!(is_japanese(line), "{command}: {line}");
        }
    }
}

#[test]
fn every_command_explains_itself() {
    for command in COMMANDS {
        let run = shirube(&[command, "--help"]);
        assert_eq!((run.code, &*run.err), (0, ""), "{command}");
        assert!(
            run.out.contains(&format!("Usage: shirube {command}")),
            "{}",
            run.out
        );
        assert!(run.out.contains("--lang <TAG>"), "{}", run.out);
    }
}

#[test]
fn help_leaves_no_text_untranslated() {
    for command in COMMANDS {
        let run = shirube(&[command, "--help"]);
        assert!(
            !run.out.contains("cli-"),
            "a message is missing:\n{}",
            run.out
        );
    }
}

#[test]
fn the_version_is_that_of_the_package() {
    let run = shirube(&["--version"]);
    assert_eq!(
        (run.code, &*run.out),
        (0, concat!("shirube ", env!("CARGO_PKG_VERSION"), "\n"))
    );
}

#[test]
fn an_unknown_command_or_flag_exits_with_2_and_speaks_on_standard_error() {
    for args in [
        &["frobnicate"] as &[&str],
        &["--frobnicate"],
        &["completions", "basic"],
    ] {
        let run = shirube(args);
        assert_eq!((run.code, &*run.out), (2, ""), "{args:?}");
        assert!(run.err.contains(args[args.len() - 1]), "{}", run.err);
    }
}

#[test]
fn there_are_completions_for_each_shell() {
    for (shell, mark) in [
        ("bash", "complete -F _shirube"),
        ("zsh", "#compdef shirube"),
        ("fish", "complete -c shirube"),
        ("elvish", "edit:completion:arg-completer[shirube]"),
        ("powershell", "Register-ArgumentCompleter"),
    ] {
        let run = shirube(&["completions", shell]);
        assert_eq!((run.code, &*run.err), (0, ""), "{shell}");
        assert!(
            run.out.contains(mark) && run.out.contains("jsonl"),
            "{shell}"
        );
    }
}

#[test]
fn the_manual_page_has_its_sections_and_every_command() {
    let run = shirube(&["man"]);
    assert_eq!((run.code, &*run.err), (0, ""));
    for section in [".SH NAME", ".SH SYNOPSIS", ".SH DESCRIPTION", ".SH OPTIONS"] {
        assert!(run.out.contains(section), "{section}");
    }
    for command in COMMANDS {
        assert!(
            run.out
                .contains(&format!("shirube\\-{}(1)", command.replace('-', "\\-"))),
            "{command}"
        );
    }
}

#[test]
fn a_language_that_is_not_there_exits_with_2_and_names_those_that_are() {
    let run = shirube(&["test", "--lang", "tlh"]);
    assert_eq!((run.code, &*run.out), (2, ""));
    assert!(
        run.err.contains("tlh") && run.err.contains("en, ja"),
        "{}",
        run.err
    );
}

#[test]
fn the_cases_of_the_shipped_pack_hold_and_reach_and_leave_out_every_outcome() {
    let run = shirube(&["test"]);
    assert_eq!((run.code, &*run.err), (0, ""), "{}", run.out);
    for outcome in &pack().outcomes {
        // Switched off in the parameters of the shipped pack.
        if &*outcome.name == "border-emergency" {
            continue;
        }
        let start = format!("{}: applies in ", outcome.name);
        let line = run.out.lines().find(|line| line.starts_with(&start));
        let line = line.unwrap_or_else(|| panic!("{} is not counted", outcome.name));
        let counts: Vec<u32> = line[start.len()..]
            .split(|c: char| !c.is_ascii_digit())
            .filter_map(|count| count.parse().ok())
            .collect();
        assert!(
            counts.len() == 2 && counts.iter().all(|count| *count > 0),
            "{line}"
        );
    }
    let closing = run.out.lines().last().unwrap();
    assert!(closing.ends_with(" passed, 0 failed"), "{closing}");
}

/// A pack like the shipped one, with these cases only.
fn pack_with_cases(folder: &Path, cases: &str) {
    copy_shipped("rules/japan", folder);
    let _ = fs::remove_dir_all(folder.join("cases"));
    fs::create_dir(folder.join("cases")).unwrap();
    fs::write(folder.join("cases/some.toml"), cases).unwrap();
}

const CASES: &str = r#"
[cases.holds]
on = 2026-11-22
answers = { location = "in-japan", protection-stage = "refused-notice", refusal-notice-date = 2026-11-18 }
complete = false
next = "danger-now"
applies = ["review-request"]
absent = ["recognised-next-steps"]
urgency = { review-request = "now" }
deadlines = { review-request = { last-day = 2026-11-25, act-by = 2026-11-25, passed = false } }

[cases.fails-in-every-way]
on = 2026-11-26
answers = { location = "in-japan", protection-stage = "refused-notice", refusal-notice-date = 2026-11-18 }
next = "custody"
applies = ["removal-suspended"]
possible = ["review-request"]
absent = ["refugee-court-action"]
urgency = { review-request = "now" }
deadlines = { review-request = { last-day = 2026-11-25, passed = false }, revocation-suit = "unknown" }
first = "legal-help"
"#;

#[test]
fn a_failing_case_exits_with_1_and_tells_place_expectation_and_what_came() {
    let folder = tempfile::tempdir().unwrap();
    // Without this case every expectation of the other would fail for want of the fact itself.
    pack_with_cases(folder.path(), CASES);
    let dir = folder.path().to_str().unwrap();
    for args in [&["test", dir] as &[&str], &["test", "--pack", dir]] {
        let run = shirube(args);
        assert_eq!((run.code, &*run.err), (1, ""), "{}", run.out);
        assert!(!run.out.contains("holds"), "{}", run.out);
        let told: Vec<&str> = run
            .out
            .lines()
            .skip_while(|line| !line.contains("fails-in-every-way"))
            .take_while(|line| !line.contains("applies in"))
            .collect();
        assert!(told[0].contains("cases/some.toml:12:"), "{}", told[0]);
        for word in [
            "danger-now",
            "custody",
            "removal-suspended",
            "review-request",
            "refugee-court-action",
            "revocation-suit",
            "legal-help",
        ] {
            assert!(
                told.iter().any(|line| line.contains(word)),
                "{word}:\n{}",
                told.join("\n")
            );
        }
        assert_eq!(
            told.len(),
            1 + 9,
            "one line an expectation:\n{}",
            told.join("\n")
        );
        assert!(run.out.ends_with("1 passed, 1 failed\n"), "{}", run.out);
    }
}

#[test]
fn a_case_that_cannot_be_read_exits_with_2_and_says_where() {
    let folder = tempfile::tempdir().unwrap();
    let case = "[cases.one]\non = 2026-11-22\nanswers = { fear-retrun = \"yes\" }\napplies = [\"legal-hlep\"]\n";
    pack_with_cases(folder.path(), case);
    let run = shirube(&["test", folder.path().to_str().unwrap()]);
    assert_eq!((run.code, &*run.out), (2, ""));
    assert!(
        run.err.contains("some.toml:4:") && run.err.contains("legal-help"),
        "{}",
        run.err
    );
}

#[test]
fn a_pack_that_cannot_be_read_exits_with_2_for_every_command() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("pack.toml"), "id = 3").unwrap();
    let dir = folder.path().to_str().unwrap();
    for args in [&["test", dir] as &[&str], &["screen", "-", "--pack", dir]] {
        let run = shirube(args);
        assert_eq!((run.code, &*run.out), (2, ""), "{args:?}");
        assert!(run.err.contains("pack.toml:1:6"), "{}", run.err);
    }
}
