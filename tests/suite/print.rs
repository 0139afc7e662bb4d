//! Printing: through the system's own programs, after saying where, without an answer in any argument.

#![cfg(unix)]

use std::{fs, os::unix::fs::PermissionsExt as _, path::Path};

use crate::support::{Case, command};

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
