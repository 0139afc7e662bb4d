//! A shared machine: nobody's answers are seen by the next one.

use std::{path::Path, time::Duration};

use portable_pty::CommandBuilder;
use shirube::{
    kiosk::{Settings, Tally, is_volume},
    tui::{Message, Place},
};

use super::{pty::Terminal, support::shirube, tui::Guide};

fn settings(text: &str) -> &'static Settings {
    let Ok(settings) = Settings::read("mine.toml", text) else {
        panic!("settings that can be read")
    };
    Box::leak(Box::new(settings))
}

#[test]
fn what_is_left_out_is_as_in_the_example() {
    let settings = settings("");
    assert_eq!(settings.idle, Duration::from_mins(5));
    assert!(settings.reading > settings.idle);
    assert_eq!((&settings.save_to, &settings.tally), (&None, &None));
}

#[test]
fn a_misspelt_setting_is_named_with_the_nearest_right_one() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("mine.toml");
    std::fs::write(&file, "idle-minute = 3\n").unwrap();
    let run = shirube(&["--kiosk", file.to_str().unwrap(), "--plain"]);
    assert_eq!(run.code, 2);
    let Err((_, findings)) = Settings::read("mine.toml", "idle-minute = 3\nreading-minutes = 0\n")
    else {
        panic!("these settings are wrong")
    };
    assert_eq!(findings.len(), 2);
    assert_eq!(findings[0].suggestion.as_deref(), Some("idle-minutes"));
}

#[test]
fn a_machine_where_nobody_is_asks_and_then_forgets() {
    let mut guide = Guide::shared(settings("warning-seconds = 30"));
    guide.keys("Enter 2 1 t");
    assert_eq!(guide.app.patience(), Some(Duration::from_mins(5)));
    guide.tell(Message::Idle);
    guide.sees("In 30 seconds all answers are");
    assert_eq!(guide.app.patience(), Some(Duration::from_secs(30)));
    // Any key says that somebody is there, and does nothing else.
    guide.keys("Down");
    assert_eq!(guide.app.place(), Place::Choice);
    guide.tell(Message::Idle);
    guide.tell(Message::Idle);
    guide.sees("Begin");
    guide.keys("Enter").sees("danger right now?");
}

#[test]
fn on_a_shared_machine_no_key_leads_to_a_shell() {
    let mut guide = Guide::shared(settings(""));
    guide.keys("Enter 2 q Down Down Enter");
    assert!(!guide.quit);
    guide.sees("Begin");
    guide.keys("Enter 2 Ctrl-q");
    assert!(!guide.quit);
    guide.sees("Begin");
    guide.keys("q");
    assert!(!guide.quit);
}

#[test]
fn without_a_volume_nothing_can_be_saved() {
    let mut guide = Guide::shared(settings(""));
    guide.keys("Enter 2 e");
    assert_eq!(guide.app.place(), Place::Choice);
    let mut guide = Guide::shared(settings("save-to = \"/media/usb\""));
    guide.keys("Enter 2 e").sees("Save the plan");
}

#[test]
fn a_folder_on_the_machines_own_disk_is_no_volume() {
    let folder = tempfile::tempdir().unwrap();
    assert!(!is_volume(folder.path()));
    assert!(!is_volume(Path::new("/")));
    assert!(!is_volume(Path::new("/nowhere")));
    assert!(is_volume(Path::new("/proc")), "a disk of its own");
}

#[test]
fn counts_are_kept_by_month_and_small_ones_are_not_shown() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("tally.toml");
    let named = file.to_str().unwrap();
    let run = shirube(&["tally", named]);
    assert_eq!((run.code, run.err.lines().count()), (2, 1), "{}", run.err);
    for round in 0..5 {
        let mut outcomes = vec!["legal-help".to_owned()];
        if round > 0 {
            outcomes.push("emergency-help".to_owned());
        }
        Tally::count(&file, "2026-11", &outcomes).unwrap();
    }
    Tally::count(&file, "2026-12", &["gone-by-now".to_owned()]).unwrap();
    let run = shirube(&["tally", named]);
    assert_eq!(run.code, 0);
    let lines: Vec<&str> = run.out.lines().skip(1).collect();
    let [_, "2026-12", gone, _, "2026-11", many, few] = lines[..] else {
        panic!("{}", run.out)
    };
    assert!(many.starts_with("5 · ") && many.ends_with("(legal-help)"));
    assert!(few.starts_with("fewer than 5 · ") && few.ends_with("(emergency-help)"));
    assert_eq!(gone, "fewer than 5 · gone-by-now (gone-by-now)");
    std::fs::write(&file, "a letter").unwrap();
    assert!(Tally::count(&file, "2026-11", &[]).is_err());
    assert_eq!(std::fs::read(&file).unwrap(), b"a letter");
    let run = shirube(&["tally", named]);
    assert_eq!((run.code, run.err.lines().count()), (2, 1));
}

#[test]
fn a_machine_that_could_not_count_says_so_when_it_starts() {
    let folder = tempfile::tempdir().unwrap();
    let settings = folder.path().join("kiosk.toml");
    std::fs::write(&settings, "tally = \"/nowhere/tally.toml\"\n").unwrap();
    let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_shirube"));
    command.args(["--lang", "en", "--kiosk", settings.to_str().unwrap()]);
    let mut guide = Terminal::start(command);
    guide.wait_for("There is no such folder.");
    assert!(!guide.wait_until_it_ends().success());
}

#[test]
fn a_machine_that_runs_over_midnight_counts_from_the_new_day() {
    let mut guide = Guide::shared(settings(""));
    guide.keys("Enter 2");
    guide.tell(Message::Today("2026-11-23".parse().unwrap()));
    // An interview under way keeps its day.
    guide.keys("1 1 2 1 Tab Enter 1 1 'iran' Enter 'osaka' Enter 1 Enter 2 Enter '22/11/2026'");
    guide.sees("22 November 2026");
    guide.keys("Ctrl-q").sees("Begin");
    // Past the day on which the rules are to be looked at again.
    guide.tell(Message::Today("2027-04-01".parse().unwrap()));
    guide.sees("These rules should have been checked again by");
}

#[test]
fn on_the_first_screen_nobody_is_asked_whether_they_are_there() {
    let mut guide = Guide::shared(settings(""));
    guide.keys("t").tell(Message::Idle);
    guide.sees("Begin");
}
