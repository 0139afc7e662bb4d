//! Printing: through the system's own programs, after saying where, without an answer in any argument.

#![cfg(unix)]

use std::{fs, io::Write as _, os::unix::fs::PermissionsExt as _, path::Path, process::Stdio};

use shirube::{kiosk::Settings, tui::Message};

use crate::{
    support::{Case, command},
    tui::Guide,
};

/// A folder of programs that stand for the printing system, and what they were given.
fn printing_system(lpstat: &str, lp: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, script) in [("lpstat", lpstat), ("lp", lp)] {
        let path = folder.path().join(name);
        fs::write(&path, format!("#!/bin/sh\n{script}\n")).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
    }
    fs::write(
        folder.path().join("case.toml"),
        Case::afraid_visitor().toml(),
    )
    .unwrap();
    folder
}

fn export(folder: &Path) -> (i32, String) {
    let case = folder.join("case.toml");
    let path = format!("{}:/usr/bin:/bin", folder.display());
    let output = command(&[
        "export",
        case.to_str().unwrap(),
        "--print",
        "--for",
        "client",
    ])
    .env("PATH", path)
    .env("GIVEN", folder)
    .output()
    .unwrap();
    assert!(
        output.stdout.is_empty(),
        "the paper goes to the printer alone"
    );
    let said = String::from_utf8(output.stderr).unwrap();
    (output.status.code().unwrap(), said)
}

const OFFICE: &str = "echo 'system default destination: office'";

#[test]
fn a_paper_goes_to_the_default_printer_which_is_named_first() {
    let folder = printing_system(OFFICE, "echo \"$@\" > $GIVEN/args; cat > $GIVEN/paper");
    let (code, said) = export(folder.path());
    assert_eq!((code, said.as_str()), (0, "Printing on office.\n"));
    let args = fs::read_to_string(folder.path().join("args")).unwrap();
    assert_eq!(args, "-d office -t shirube\n");
    let paper = fs::read(folder.path().join("paper")).unwrap();
    let begins: &[u8] = if cfg!(feature = "pdf") {
        b"%PDF-"
    } else {
        b"Your plan"
    };
    assert!(paper.starts_with(begins));
}

#[test]
fn without_a_printer_the_way_out_is_said() {
    for lpstat in ["echo 'no system default destination'", "exit 1"] {
        let folder = printing_system(lpstat, "touch $GIVEN/paper");
        let (code, said) = export(folder.path());
        assert_eq!(code, 2);
        assert!(
            said.starts_with("There is no printer here.") && said.lines().count() == 1,
            "{said}"
        );
        assert!(
            !folder.path().join("paper").exists(),
            "nothing is printed unsaid"
        );
    }
}

#[test]
fn a_printer_that_refuses_gives_one_clear_line() {
    let folder = printing_system(OFFICE, "echo 'lp: not accepting jobs' >&2; exit 1");
    let (code, said) = export(folder.path());
    assert_eq!(code, 2);
    let last = said.lines().last().unwrap();
    assert!(
        last.contains("office") && last.contains("not accepting jobs"),
        "{said}"
    );
}

/// What line mode says in front of a printing system.
fn line_mode(folder: &Path, lines: &str) -> String {
    let mut child = command(&["--plain", "--lang", "en", "--on", "2026-11-22"])
        .env("PATH", format!("{}:/usr/bin:/bin", folder.display()))
        .env("GIVEN", folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines_in = child.stdin.take().unwrap();
    lines_in.write_all(lines.as_bytes()).unwrap();
    drop(lines_in);
    String::from_utf8(child.wait_with_output().unwrap().stdout).unwrap()
}

#[test]
fn line_mode_names_the_printer_and_sends_only_after_a_yes() {
    let folder = printing_system(OFFICE, "cat > $GIVEN/paper");
    let paper = folder.path().join("paper");
    let said = line_mode(folder.path(), "print\n1\n1\n2\n");
    assert!(
        said.contains("The paper goes to this printer: office\n"),
        "{said}"
    );
    assert!(!paper.exists(), "{said}");
    let said = line_mode(folder.path(), "print\n1\n1\n1\n");
    assert!(said.contains("The paper was sent to office."), "{said}");
    assert!(fs::metadata(&paper).unwrap().len() > 0);
    let none = printing_system("exit 1", "cat > $GIVEN/paper");
    let said = line_mode(none.path(), "print\n");
    assert!(said.contains("There is no printer here."), "{said}");
    assert!(!said.contains("For whom?"), "{said}");
}

#[test]
fn the_screen_names_the_printer_and_sends_only_after_a_second_enter() {
    let mut guide = Guide::with((80, 24), ("en", None));
    guide.keys("Enter 2 e Down Enter");
    assert!(guide.printed.is_none() && guide.asked_for_printer);
    guide.tell(Message::Printer(None));
    guide.sees("There is no printer here.");
    guide.keys("Enter");
    guide.tell(Message::Printer(Some("office".to_owned())));
    guide.sees("The paper goes to this printer: office");
    guide.sees("Print now");
    guide.keys("Enter");
    let (printer, bytes) = guide.printed.take().expect("a paper was sent");
    assert_eq!(printer, "office");
    assert!(!bytes.is_empty());
    guide.tell(Message::NotPrinted("lp: not accepting\njobs".to_owned()));
    guide.sees("office did not take the paper: lp: not accepting.");
    guide.tell(Message::Printer(Some("office".to_owned())));
    guide.keys("Enter");
    guide.tell(Message::Printed);
    guide.sees("The paper was sent to office.");
    // Another paper than the one that was asked about is asked about again.
    guide.keys("Enter");
    guide.tell(Message::Printer(Some("office".to_owned())));
    guide.printed = None;
    guide.keys("Up Up Up Up Up Up Right Down Down Down Down Down Down Enter");
    assert!(guide.printed.is_none());
}

#[test]
fn on_a_shared_machine_nothing_is_offered_to_be_printed() {
    let settings = Box::leak(Box::new(
        Settings::read("kiosk.toml", "save-to = \"/media/usb\"").unwrap(),
    ));
    let mut guide = Guide::shared(settings);
    guide.keys("Enter 2 e");
    guide.sees("Save the plan");
    assert!(!guide.screen().contains("Print"), "{}", guide.screen());
    guide.keys("Down Down Enter");
    assert!(!guide.asked_for_printer);
}
