//! Broken packs and the exact words in which their faults are told.
//!
//! Each folder of `tests/packs` is laid over the pack `good`: its files replace or add, a file `x.removed` takes `x`
//! away. `expected.txt` holds what the checker prints, `expected.ja.txt` the same in Japanese where it is looked at.
//! Run with `SHIRUBE_RECORD=1` to write them anew, and read the difference before it is kept.

use std::{
    collections::{BTreeMap, BTreeSet},
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use jiff::civil::{Date, date};
use proptest::prelude::*;
use shirube::{
    check::{self, Checked, render},
    embedded,
    locale::{self, Catalog},
    pack::{Diagnostic, Files, Severity},
};

/// The day on which the packs are checked.
const ON: Date = date(2026, 11, 23);

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/packs")
}

/// The texts of a folder by path with `/`. Fonts and other files that are no text are passed over.
fn read(dir: &Path) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut dirs = vec![dir.to_owned()];
    while let Some(next) = dirs.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                dirs.push(path);
            } else if let Ok(text) = fs::read_to_string(&path) {
                let inside = path.strip_prefix(dir).unwrap().to_str().unwrap();
                found.insert(inside.replace('\\', "/"), text);
            }
        }
    }
    found
}

/// The files of a broken pack: the good one with the fault laid over it.
pub(super) fn broken(name: &str) -> BTreeMap<String, String> {
    let mut files = read(&root().join("good"));
    for (path, text) in read(&root().join(name)) {
        if let Some(gone) = path.strip_suffix(".removed") {
            assert!(files.remove(gone).is_some(), "{name}: {gone} is not there");
        } else if !path.starts_with("expected") {
            files.insert(path, text);
        }
    }
    files
}

/// The names of the broken packs.
fn names() -> Vec<String> {
    let mut names: Vec<_> = fs::read_dir(root())
        .unwrap()
        .map(|entry| entry.unwrap())
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().into_string().unwrap())
        .filter(|name| name != "good")
        .collect();
    names.sort();
    names
}

fn checked(files: &BTreeMap<String, String>) -> Checked {
    let (mut rules, mut locales) = (Files::new(), Files::new());
    for (path, text) in files {
        match path.strip_prefix("locales/") {
            Some(inside) => locales.add(path, inside, text.clone()),
            None => rules.add(path, path, text.clone()),
        };
    }
    check::check(&rules, &locales, ON, None, &mut |_| {})
}

fn told(checked: &Checked, language: &str) -> String {
    let catalog = Catalog::embedded().unwrap();
    let texts = catalog.texts(language).unwrap();
    render::text(&checked.findings, &checked.files, &texts)
}

/// Compares with what was recorded, or records.
fn compare(name: &str, file: &str, told: &str) -> Option<String> {
    let path = root().join(name).join(file);
    if env::var_os("SHIRUBE_RECORD").is_some() {
        fs::write(&path, told).unwrap();
    }
    let expected = fs::read_to_string(&path).unwrap_or_default();
    (expected != told).then(|| format!("{name}/{file}\n--- expected\n{expected}--- told\n{told}"))
}

#[test]
fn the_good_pack_has_no_finding() {
    let checked = checked(&read(&root().join("good")));
    assert_eq!(told(&checked, "en"), "");
}

#[test]
fn every_fault_is_told_in_the_recorded_words() {
    let mut different = Vec::new();
    for name in names() {
        let checked = checked(&broken(&name));
        different.extend(compare(&name, "expected.txt", &told(&checked, "en")));
        if root().join(&name).join("expected.ja.txt").exists() {
            let told = told(&checked, "ja");
            different.extend(compare(&name, "expected.ja.txt", &told));
        }
    }
    assert!(different.is_empty(), "{}", different.join("\n"));
}

#[test]
fn the_program_tells_the_same_and_fails_on_errors_alone() {
    for name in names() {
        let files = broken(&name);
        let dir = tempfile::tempdir().unwrap();
        for (path, text) in &files {
            let path = dir.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        let output = Command::new(env!("CARGO_BIN_EXE_shirube"))
            .args(["check", "--lang", "en", "--on", &ON.to_string()])
            .arg(dir.path())
            .output()
            .unwrap();
        let prefix = format!("{}/", dir.path().display());
        let told = String::from_utf8(output.stdout).unwrap();
        let told = told.replace(&prefix, "");
        let expected = fs::read_to_string(root().join(&name).join("expected.txt")).unwrap();
        let closing = told.strip_prefix(&expected);
        let closing = closing.unwrap_or_else(|| panic!("{name} tells otherwise:\n{told}"));
        // What was proved of a pack that can be read, and then how much was found.
        let counts = closing.lines().last().unwrap_or_default();
        let proved = closing.lines().next().unwrap_or_default();
        assert!(counts.contains(" warning"), "{name}: {closing}");
        assert!(
            proved == counts || proved.starts_with("Proved for"),
            "{name}: {closing}"
        );
        let errors = expected.lines().any(|line| line.starts_with("error["));
        assert_eq!(output.status.code(), Some(i32::from(errors)), "{name}");
    }
}

#[test]
fn findings_for_machines_carry_the_same_places() {
    let checked = checked(&broken("unknown-key"));
    let catalog = Catalog::embedded().unwrap();
    let json = render::json(&checked.findings, &checked.files, &catalog.reference());
    let first = &json[0];
    assert_eq!(first["code"], "unknown-key");
    assert_eq!(first["severity"], "error");
    assert_eq!(first["at"]["file"], "facts.toml");
    assert_eq!(
        (&first["at"]["line"], &first["at"]["column"]),
        (&36.into(), &2.into())
    );
    assert_eq!(first["suggestion"], "derived");
}

#[test]
fn a_pack_of_too_many_things_is_refused() {
    let mut files = read(&root().join("good"));
    let term = |number| format!("[terms.term-{number}]\nsources = [\"act-2\"]\n");
    let terms: Vec<_> = (0..=u16::MAX).map(term).collect();
    files.insert("glossary.toml".into(), terms.concat());
    let found = checked(&files).findings;
    let of_code = |finding: &&Diagnostic| finding.code == "too-many-entries";
    assert_eq!(found.iter().filter(of_code).count(), 1);
}

/// Texts that break what they are put into.
const SPLINTERS: [&str; 12] = [
    "{",
    "}",
    "[",
    "\"",
    "\n",
    "=",
    "標",
    "unknown",
    "2026-02-30",
    "true",
    "0",
    "any",
];

proptest! {
    #[test]
    fn no_splinter_in_a_file_makes_the_checker_fall(
        file in any::<prop::sample::Index>(),
        at in any::<prop::sample::Index>(),
        length in 0..8_usize,
        splinter in prop::sample::select(&SPLINTERS[..]),
    ) {
        let mut files = read(&root().join("good"));
        let path = file.get(&files.keys().cloned().collect::<Vec<_>>()).clone();
        let text = files.get_mut(&path).unwrap();
        let start = text.floor_char_boundary(at.index(text.len() + 1));
        let end = text.ceil_char_boundary(start + length);
        text.replace_range(start..end, splinter);
        // Rules that still load would be interviewed, which takes long and is looked at elsewhere.
        let in_texts = path.starts_with("locales/");
        files.retain(|path, _| path.starts_with("locales/") == in_texts);
        files.insert("odd.toml".into(), String::new());
        let checked = checked(&files);
        prop_assert!(told(&checked, "en").contains("error["));
    }
}

#[test]
fn every_message_of_the_checker_is_told_by_some_broken_pack() {
    // Tested elsewhere: a pack of 65,536 entries, or one whose diagrams outgrow memory, is no file to keep, and the
    // settings of a shared machine are no pack.
    let elsewhere = [
        "too-many-entries",
        "claim-undecided",
        "claim-in-parts",
        "no-public-key",
    ];
    let text = include_str!("../../locales/en/diagnostics.ftl");
    let helpers = [
        "error",
        "warning",
        "help",
        "did-you-mean",
        "thing",
        "fact-kind",
        "invariant-group",
    ];
    let codes: BTreeSet<&str> = text
        .lines()
        .filter_map(|line| {
            line.strip_prefix("finding-")?
                .split_once(" =")
                .map(|(id, _)| id)
        })
        .filter(|id| !helpers.contains(id) && !id.starts_with("label-") && !elsewhere.contains(id))
        .collect();
    let told: String = names()
        .iter()
        .map(|name| fs::read_to_string(root().join(name).join("expected.txt")).unwrap())
        .collect();
    let untold: Vec<_> = codes
        .iter()
        .filter(|code| !told.contains(&format!("[{code}]")))
        .collect();
    assert!(untold.is_empty(), "{untold:?}");
}

#[test]
fn every_finding_of_the_program_has_words() {
    let catalog = Catalog::embedded().unwrap();
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut codes = BTreeSet::new();
    for text in read(&src).values() {
        for call in ["Diagnostic::error(\"", "Diagnostic::warning(\""] {
            let found = text.split(call).skip(1);
            codes.extend(found.filter_map(|rest| Some(rest.split_once('"')?.0.to_owned())));
        }
    }
    assert!(codes.len() > 40, "{codes:?}");
    for tag in catalog.tags() {
        let texts = catalog.texts(tag).unwrap();
        for code in &codes {
            let id = format!("finding-{code}");
            assert!(texts.find(&id, None, &[]).is_some(), "{tag}: {id}");
        }
    }
}

#[test]
fn the_shipped_pack_and_its_texts_have_no_finding() {
    let mut locales = Files::new();
    for (path, text) in locale::embedded_files() {
        locales.add(format!("locales/{path}"), path, text);
    }
    let on = embedded::pack().unwrap().as_of;
    let checked = check::check(&embedded::files(), &locales, on, None, &mut |_| {});
    assert_eq!(told(&checked, "en"), "");
    let errors = |finding: &&Diagnostic| finding.severity == Severity::Error;
    assert_eq!(checked.findings.iter().filter(errors).count(), 0);
}
