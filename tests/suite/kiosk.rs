//! A shared machine: nobody's answers are seen by the next one.

use std::{path::Path, time::Duration};

use shirube::{
    kiosk::{Settings, Tally, is_volume},
    tui::{Message, Place},
};

use super::{support::shirube, tui::Guide};

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
    let mut tally = Tally::read(&file).unwrap();
    for round in 0..5 {
        tally.add("2026-11", &["legal-help".to_owned()]);
        if round > 0 {
            tally.add("2026-11", &["emergency-help".to_owned()]);
        }
    }
    tally.write(&file).unwrap();
    assert_eq!(Tally::read(&file).unwrap(), tally);
    let run = shirube(&["tally", file.to_str().unwrap()]);
    assert_eq!(run.code, 0);
    assert!(run.out.contains("2026-11 · legal-help · 5"), "{}", run.out);
    assert!(
        run.out.contains("emergency-help · fewer than 5"),
        "{}",
        run.out
    );
    std::fs::write(&file, "a letter").unwrap();
    let run = shirube(&["tally", file.to_str().unwrap()]);
    assert_eq!((run.code, run.err.lines().count()), (2, 1));
}
