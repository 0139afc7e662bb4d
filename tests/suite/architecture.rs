//! Who may know whom: dependencies point down only.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use crate::support;

/// Each floor and the floors it may use. A floor that is not here fails the test, so that a new one is thought about.
const MAY_KNOW: &[(&str, &[&str])] = &[
    ("model", &[]),
    ("text", &[]),
    ("engine", &["model"]),
    ("prove", &["model", "engine"]),
    ("locale", &["model", "text"]),
    ("pack", &["model"]),
    ("embedded", &["model", "pack"]),
    ("schema", &[]),
    ("stream", &[]),
    ("diff", &["model", "engine", "prove"]),
    ("graph", &["model", "engine", "locale", "text"]),
    ("case", &["model", "pack"]),
    ("interview", &["model", "engine"]),
    (
        "summary",
        &["model", "engine", "locale", "text", "interview"],
    ),
    ("result", &["model", "engine", "locale", "case"]),
    ("lookup", &["model", "locale", "text", "summary"]),
    ("export", &["summary", "text", "locale"]),
    ("kiosk", &["pack", "export", "vault"]),
    ("qr", &["summary", "export", "text", "locale"]),
    (
        "vault",
        &["model", "engine", "pack", "case", "interview", "summary"],
    ),
    (
        "check",
        &[
            "model", "engine", "prove", "pack", "embedded", "locale", "case",
        ],
    ),
    (
        "author",
        &["model", "engine", "pack", "check", "locale", "summary"],
    ),
    // The screen shows authors their pack as well.
    ("tui", &["stream", "author", "pack", "check"]),
    ("line", &[]),
    (
        "cli",
        &[
            "model",
            "text",
            "engine",
            "prove",
            "locale",
            "pack",
            "embedded",
            "case",
            "interview",
            "summary",
            "result",
            "lookup",
            "export",
            "vault",
            "qr",
            "kiosk",
            "stream",
            "check",
            "schema",
            "diff",
            "graph",
            "author",
            "tui",
            "line",
        ],
    ),
    // The binary parses arguments, runs and returns; it sees the library through one door.
    ("main", &["cli"]),
    ("lib", &[]),
];

/// What both frontends may know besides.
const FRONTEND: &[&str] = &[
    "interview",
    "summary",
    "lookup",
    "export",
    "case",
    "locale",
    "text",
    "model",
    "engine",
    "result",
    "vault",
    "qr",
    "kiosk",
];

/// The whole table.
fn may_know() -> BTreeMap<&'static str, Vec<&'static str>> {
    let known = |floor: &str, own: &[&'static str]| match floor {
        "tui" | "line" => [FRONTEND, own].concat(),
        _ => own.to_vec(),
    };
    let rows = MAY_KNOW.iter();
    rows.map(|(floor, own)| (*floor, known(floor, own)))
        .collect()
}

/// What the pure floors never mention: files, environment, clock, printing.
const IMPURE: &[&str] = &[
    "std::fs",
    "std::env",
    "std::io",
    "std::net",
    "std::process",
    "std::thread",
    "SystemTime",
    "Instant::now",
    "Timestamp::now",
    "Zoned::now",
    "print!",
    "println!",
    "eprint!",
    "eprintln!",
];

const PURE: &[&str] = &["model", "engine", "prove"];

#[test]
fn every_floor_knows_only_the_floors_below_it() {
    let broken: Vec<String> = sources()
        .iter()
        .flat_map(|(path, text)| broken_rules(path, text))
        .collect();
    assert!(broken.is_empty(), "\n{}", broken.join("\n"));
}

#[test]
fn no_two_floors_know_each_other() {
    let table = may_know();
    for (floor, known) in &table {
        for other in known {
            assert!(table.contains_key(other), "{other} is no floor");
            assert!(
                !table[other].contains(floor),
                "{floor} and {other} know each other"
            );
        }
    }
}

#[test]
fn the_pure_floors_mention_no_file_no_environment_no_clock_and_no_printing() {
    let broken: Vec<String> = sources()
        .iter()
        .flat_map(|(path, text)| impurities(path, text))
        .collect();
    assert!(broken.is_empty(), "\n{}", broken.join("\n"));
}

#[test]
fn the_guard_names_file_line_and_rule_of_a_planted_violation() {
    let found = |path: &str, text: &str| broken_rules(Path::new(path), text);
    let engine = "src/engine/walk.rs";
    assert_eq!(
        found(
            engine,
            "use crate::model::Pack;\n\nuse crate::pack::load;\n"
        ),
        ["src/engine/walk.rs:3: engine may not know pack"]
    );
    let nested =
        "use crate::{\n    model::{Pack, Value},\n    locale::{self, Texts},\n    tui,\n};\n";
    assert_eq!(
        found(engine, nested),
        [
            "src/engine/walk.rs:3: engine may not know locale",
            "src/engine/walk.rs:4: engine may not know tui"
        ]
    );
    assert_eq!(
        found(engine, "fn f() -> crate::cli::Args {}"),
        ["src/engine/walk.rs:1: engine may not know cli"]
    );
    assert_eq!(
        found(engine, "use shirube::text;"),
        ["src/engine/walk.rs:1: engine may not know text"]
    );
    assert_eq!(
        found("src/engine/mod.rs", "use super::pack::load;"),
        ["src/engine/mod.rs:1: engine may not know pack"]
    );
    assert_eq!(
        found(engine, "use super::super::{model, pack};"),
        ["src/engine/walk.rs:1: engine may not know pack"]
    );
    assert_eq!(
        found("src/attic/mod.rs", "use crate::model;"),
        ["src/attic/mod.rs:1: attic is no floor of the table"]
    );
    assert_eq!(
        found("src/main.rs", "fn main() { shirube::tui::run() }"),
        ["src/main.rs:1: main may not know tui"]
    );
}

#[test]
fn the_guard_overlooks_comments_texts_and_a_floors_own_name() {
    let text = "//! See [`load`](crate::pack::load).\n/* crate::cli */\nuse crate::{engine::Facts, model};\n\
                const A: &str = \"crate::tui\"; const Q: char = '\"'; fn f<'a>() {} // crate::line\n\
                use super::pack;\n";
    assert_eq!(
        broken_rules(Path::new("src/engine/x.rs"), text),
        [""; 0],
        "nothing here is a use of another floor"
    );
}

#[test]
fn the_guard_of_purity_names_file_line_and_word() {
    let text = "//! No clock: never SystemTime.\nfn f() {\n    std::fs::read(\"x\");\n}\n";
    assert_eq!(
        impurities(Path::new("src/model/x.rs"), text),
        ["src/model/x.rs:3: model may not mention std::fs"]
    );
    assert_eq!(
        impurities(
            Path::new("src/engine/x.rs"),
            "use std::{fs, fmt};\nlet on = jiff::Timestamp::now();"
        ),
        [
            "src/engine/x.rs:1: engine may not mention std::fs",
            "src/engine/x.rs:2: engine may not mention Timestamp::now"
        ]
    );
    assert_eq!(
        impurities(Path::new("src/cli/x.rs"), "use std::fs;"),
        [""; 0]
    );
}

/// Every Rust file of the product with its text, by path from the repository's root.
fn sources() -> Vec<(PathBuf, String)> {
    let files = support::sources();
    assert!(files.len() > 30, "the sources were not found");
    files
}

/// The floor of a file: its folder under `src`, or its own name.
fn floor(path: &Path) -> String {
    let first = path.iter().nth(1).expect("a path under src");
    Path::new(first)
        .file_stem()
        .unwrap()
        .to_string_lossy()
        .into_owned()
}

/// How many `super` lead from a file's module to the root of the crate.
fn depth(path: &Path) -> usize {
    let below_src = path.iter().count() - 1;
    if path.ends_with("mod.rs") {
        below_src - 1
    } else {
        below_src
    }
}

/// Every use of a floor that the table does not allow.
fn broken_rules(path: &Path, text: &str) -> Vec<String> {
    let floor = floor(path);
    let table = may_know();
    let code = code_only(text);
    let mut broken = Vec::new();
    let to_root = "super::".repeat(depth(path));
    let mut used = uses(&code, &["crate", "shirube"]);
    // `super::super::pack` reaches the other floors as well; in an inline module it may stay inside.
    used.extend(
        uses(&code, &[to_root.trim_end_matches(':')])
            .into_iter()
            .filter(|(_, used)| table.contains_key(used.as_str())),
    );
    for (line, used) in used {
        if used == floor {
            continue;
        }
        let rule = match table.get(floor.as_str()) {
            None => format!("{floor} is no floor of the table"),
            Some(known) if !known.contains(&used.as_str()) => {
                format!("{floor} may not know {used}")
            }
            Some(_) => continue,
        };
        broken.push(format!("{}:{line}: {rule}", path.display()));
    }
    broken
}

/// Every mention of something impure on a pure floor.
fn impurities(path: &Path, text: &str) -> Vec<String> {
    let floor = floor(path);
    if !PURE.contains(&floor.as_str()) {
        return Vec::new();
    }
    let code = code_only(text);
    let mut found: Vec<(usize, String)> = uses(&code, &["std"])
        .into_iter()
        .map(|(line, used)| (line, format!("std::{used}")))
        .filter(|(_, used)| IMPURE.contains(&used.as_str()))
        .collect();
    for (number, line) in code.lines().enumerate() {
        for word in IMPURE.iter().filter(|word| !word.starts_with("std::")) {
            let starts_here =
                |at: usize| !line[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_');
            if line.match_indices(word).any(|(at, _)| starts_here(at)) {
                found.push((number + 1, (*word).to_owned()));
            }
        }
    }
    found.sort();
    found
        .into_iter()
        .map(|(line, word)| format!("{}:{line}: {floor} may not mention {word}", path.display()))
        .collect()
}

/// The first segment after each `root::`, with its line; each of them for `root::{a, b::{c, d}}`.
fn uses(code: &str, roots: &[&str]) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for root in roots {
        for (at, _) in code.match_indices(&format!("{root}::")) {
            if code[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == ':') {
                continue;
            }
            let start = at + root.len() + 2;
            let mut depth = 0_usize;
            let mut expects_name = true;
            let mut skip_until = start;
            for (offset, c) in code[start..].char_indices() {
                let here = start + offset;
                if here < skip_until {
                    continue;
                }
                match c {
                    '{' => depth += 1,
                    '}' => {
                        depth = depth.saturating_sub(1);
                        if depth == 0 {
                            break;
                        }
                    }
                    ',' if depth == 1 => expects_name = true,
                    c if (c.is_alphabetic() || c == '_') && depth <= 1 && expects_name => {
                        let name: String = code[here..]
                            .chars()
                            .take_while(|c| c.is_alphanumeric() || *c == '_')
                            .collect();
                        skip_until = here + name.len();
                        let line = 1 + code[..here].matches('\n').count();
                        found.push((line, name));
                        expects_name = false;
                        if depth == 0 {
                            break;
                        }
                    }
                    c if depth == 0 && !c.is_whitespace() => break,
                    _ => {}
                }
            }
        }
    }
    found.sort();
    found.dedup();
    found
}

/// The text with comments and the insides of literals blanked out; lines stay where they are.
fn code_only(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let taken = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else if let Some(length) = literal(rest) {
            length
        } else {
            out.push(c);
            rest = &rest[c.len_utf8()..];
            continue;
        };
        out.extend(
            rest[..taken]
                .chars()
                .map(|c| if c == '\n' { c } else { ' ' }),
        );
        rest = &rest[taken..];
    }
    out
}

/// The length of the text or character literal that starts here.
fn literal(text: &str) -> Option<usize> {
    let hashes = text
        .strip_prefix('r')
        .map(|raw| raw.chars().take_while(|c| *c == '#').count());
    if let Some(hashes) = hashes
        && text[1 + hashes..].starts_with('"')
    {
        let end = format!("\"{}", "#".repeat(hashes));
        let inside = 2 + hashes;
        return Some(
            text[inside..]
                .find(&end)
                .map_or(text.len(), |at| inside + at + end.len()),
        );
    }
    let quote = text.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        // A lifetime has no closing quote right after its first character.
        if quote == '\'' && at > 1 && c != '\'' && !text[1..].starts_with('\\') {
            return None;
        }
        if escaped {
            escaped = false;
        } else if c == '\\' {
            escaped = true;
        } else if c == quote && at > 0 {
            return Some(at + 1);
        }
    }
    None
}
