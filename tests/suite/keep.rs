//! Keeping a case from the screen: a lock, a name, and nothing lost when something stands in the way.

use std::{fs, os::unix::fs::PermissionsExt, path::PathBuf};

use portable_pty::CommandBuilder;
use shirube::{
    export::file::{Existing, WriteError},
    kiosk::Settings,
    tui::{Message, Place},
    vault::{self, Key, Kind, Lock, Record},
};

use super::{pty::Terminal, support::shirube, tui::Guide};

const PHRASE: &str = "four words and more";

/// At the form, a passphrase typed twice.
fn filled_in() -> Guide {
    let mut guide = Guide::with((80, 24), ("en", None));
    guide.keys("Enter 2 k").sees("Keep this case");
    guide.keys(&format!("'{PHRASE}' Enter '{PHRASE}' Enter Enter"));
    guide
}

#[test]
fn a_case_is_locked_with_the_passphrase_that_was_typed_twice() {
    let mut guide = filled_in();
    guide.sees("•••••••••••••••••••");
    guide.sees_not(PHRASE);
    guide.keys("Enter").sees("Locking the case");
    let keeping = guide.keeping.take().expect("a case to lock");
    assert_eq!(
        keeping.path,
        PathBuf::from("/folder/shirube-2026-11-22.age")
    );
    assert_eq!(keeping.existing, Existing::Keep);
    assert!(keeping.record.case().contains("danger-now = \"no\""));
    assert_eq!(keeping.record.languages(), ("en", None));
    let Lock::Passphrase { phrase, .. } = keeping.lock else {
        panic!("another lock")
    };
    let sealed = vault::seal(b"x", &Lock::Passphrase { phrase, work: 1 }).unwrap();
    assert!(vault::open(&sealed, &Key::Passphrase(PHRASE.into())).is_ok());
    guide.tell(Message::Saved(keeping.path));
    guide.sees("kept in a locked file: /folder/shirube-2026-11-22.age");
    guide.sees("shirube open \"/folder/shirube-2026-11-22.age\"");
    guide.keys("Enter").sees("Where are you now?");
}

#[test]
fn a_case_is_locked_for_the_keys_that_were_typed() {
    let (secret, public) = vault::generate();
    let mut guide = Guide::with((80, 24), ("en", None));
    guide.keys("Enter 2 k Up Right Down 'age1' Enter 'case' Enter Enter");
    guide.sees("This is not a public key.");
    guide.keys(&format!("Ctrl-u '{public}' Enter Enter Enter"));
    let keeping = guide.keeping.take().expect("a case to lock");
    assert_eq!(
        keeping.path,
        PathBuf::from("/folder/shirube-2026-11-22case.age")
    );
    let sealed = keeping.record.seal(&keeping.lock).unwrap();
    assert!(Record::open(&sealed, &Key::file(&secret).unwrap()).is_ok());
    guide.tell(Message::Saved(keeping.path));
    guide.sees("Only the people whose public key you typed");
}

#[test]
fn each_mistake_is_said_where_it_was_made_and_what_was_typed_stays() {
    let mut guide = Guide::with((80, 24), ("en", None));
    guide.keys("Enter 2 k 'short' Enter Enter Enter Enter");
    guide.sees("too short. Take 8 characters or more");
    assert!(guide.keeping.is_none());
    guide.keys("'er and longer' Enter Enter Enter Enter");
    guide.sees("once more, so that no slip");
    guide.keys("'shorter and longest' Enter Enter Enter");
    guide.sees("The two are not the same. Nothing was written.");
    guide.keys("'shorter and longer' Enter Enter Enter");
    assert!(guide.keeping.is_some());
}

#[test]
fn what_stands_in_the_way_is_said_and_a_taken_name_is_replaced_only_when_asked_again() {
    let mut guide = filled_in();
    guide.keys("Enter");
    guide.tell(Message::NotSaved(WriteError::Full));
    guide.sees("There is no room on the disk.");
    guide.keys("Enter");
    guide.tell(Message::NotSaved(WriteError::Exists));
    guide.sees("Replace the file of this name");
    guide.keys("Enter");
    let keeping = guide.keeping.take().expect("a case to lock");
    assert_eq!(keeping.existing, Existing::Replace);
    guide.tell(Message::NotSaved(WriteError::Exists));
    // Another name is no longer that one.
    guide.keys("Up '-2' Enter").sees("Lock and keep");
    guide.keys("Esc r").sees("Your answers");
}

#[test]
fn while_a_case_is_locked_only_stopping_it_means_anything() {
    let mut guide = filled_in();
    guide.keys("Enter");
    assert_eq!(guide.app.place(), Place::Work);
    guide.keys("q l k Enter 1 F5").sees("Locking the case");
    guide.tell(Message::Idle);
    guide.sees("Locking the case");
    guide.keys("Esc").sees("Stopped. Nothing was written.");
    assert!(guide.keeping.is_none());
    guide.keys("Enter").sees("Locking the case");
}

#[test]
fn before_leaving_the_case_can_be_kept() {
    let mut guide = Guide::with((80, 24), ("en", None));
    guide.keys("Enter 2 q 2").sees("Keep this case");
    guide.keys("Esc").sees("Your answers are nowhere but");
}

fn settings(text: &str) -> &'static Settings {
    let Ok(settings) = Settings::read("mine.toml", text) else {
        panic!("settings that can be read")
    };
    Box::leak(Box::new(settings))
}

#[test]
fn on_a_shared_machine_a_case_is_kept_only_where_its_operator_says_and_for_whom() {
    let mut guide = Guide::shared(settings(""));
    guide.keys("Enter 2 k").sees("Where are you now?");
    guide.keys("q").sees_not("Keep the case");
    let (_, public) = vault::generate();
    let text = format!("save-to = \"/folder\"\nrecipients = [\"{public}\"]");
    let mut guide = Guide::shared(settings(&text));
    guide.keys("Enter 2 k").sees(&public[..40]);
    // A name leads nowhere else.
    guide.keys("Up '../x' Enter Enter");
    let keeping = guide.keeping.take().expect("a case to lock");
    assert_eq!(
        keeping.path,
        PathBuf::from("/folder/shirube-2026-11-22..x.age")
    );
}

#[test]
fn settings_with_something_that_is_no_public_key_are_refused() {
    let Err((_, findings)) = Settings::read("mine.toml", "recipients = [\"age1\"]\n") else {
        panic!("this is no key")
    };
    assert_eq!(findings[0].code, "no-public-key");
}

#[test]
fn a_case_kept_on_the_screen_is_opened_on_the_screen() {
    let folder = tempfile::tempdir().unwrap();
    let start = |args: &[&str]| {
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_shirube"));
        command.args(args);
        command.args(["--lang", "en", "--on", "2026-11-22"]);
        command.cwd(folder.path());
        Terminal::start(command)
    };
    let mut guide = start(&[]);
    guide.wait_for("Begin").send("\r");
    guide.wait_for("danger right now?").send("2");
    guide.wait_for("Where are you now?").send("k");
    guide.wait_for("Once more");
    guide.send(&format!("{PHRASE}\r{PHRASE}\r\r\r"));
    guide.wait_for("is kept in a locked file").send("\r");
    // The name is taken now; that is said before the work.
    guide.wait_for("Where are you now?").send("k");
    guide.wait_for("Once more");
    guide.send(&format!("{PHRASE}\r{PHRASE}\r\r\r"));
    guide
        .wait_for("Replace the file of this name")
        .send("\u{11}");
    assert!(guide.wait_until_it_ends().success());

    let path = folder.path().join("shirube-2026-11-22.age");
    let sealed = fs::read(&path).unwrap();
    assert_eq!(vault::kind(&sealed), Ok(Kind::Passphrase));
    let mode = fs::metadata(&path).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    let run = shirube(&["cases", folder.path().to_str().unwrap()]);
    assert!(run.out.contains("locked with a passphrase"), "{}", run.out);

    let mut guide = start(&["open", "shirube-2026-11-22.age"]);
    guide.wait_for("Passphrase of the file:");
    guide.send(&format!("{PHRASE}\r"));
    guide.wait_for("Nothing has changed").send("\r");
    guide.wait_for("Where are you now?").send("\u{11}");
    assert!(guide.wait_until_it_ends().success());
}

#[test]
fn locking_can_be_stopped_and_then_nothing_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_shirube"));
    command.args(["--lang", "en", "--on", "2026-11-22"]);
    command.cwd(folder.path());
    let mut guide = Terminal::start(command);
    guide.wait_for("Begin").send("\r");
    guide.wait_for("danger right now?").send("2");
    guide.wait_for("Where are you now?").send("k");
    guide.wait_for("Once more");
    // All at once: Esc is there before the work can be done.
    guide.send(&format!("{PHRASE}\r{PHRASE}\r\r\r\u{1b}"));
    guide
        .wait_for("Stopped. Nothing was written.")
        .send("\u{11}");
    assert!(guide.wait_until_it_ends().success());
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}
