//! How checking grows with a pack: the shipped one, and made-up ones of 60, 1,000 and 10,000 questions.
//!
//! Each piece of work is done by a process of its own, whose largest memory is read at its end. What takes longer than
//! the limit is stopped and said to be so. `cargo bench --bench growth -- 60` measures one size, `-- write DIR 1000` leaves
//! a pack in a folder.
//!
//! Lints and proof are told apart by the moments at which a proof says what it is about: what comes before the first and
//! after the last of them is counted as lints, with the last piece of the proof.

#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "a bench prints, writes packs to a folder of its own, starts itself again, and stops when it cannot go on"
)]

mod synthetic;

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
    thread,
    time::{Duration, Instant},
};

use shirube::{
    check,
    pack::{Files, load, read_dir},
    prove::Model,
};

const SIZES: [usize; 3] = [60, 1_000, 10_000];
/// How long a piece of work may take.
const LIMIT: Duration = Duration::from_mins(2);
const WORK: [&str; 3] = ["load", "model", "check"];

fn main() {
    let args: Vec<String> = env::args().skip(1).filter(|arg| arg != "--bench").collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    match *args.as_slice() {
        ["write", folder, size] => synthetic::write(Path::new(folder), size.parse().unwrap()),
        [work, folder] if WORK.contains(&work) => do_work(work, Path::new(folder)),
        [size] => table(&[size.parse().unwrap()]),
        _ => table(&SIZES),
    }
}

fn table(sizes: &[usize]) {
    println!("| pack | questions | outcomes | load | model | check |");
    println!("|---|---|---|---|---|---|");
    row("shipped", Path::new("rules/japan"));
    for size in sizes {
        let folder = tempfile::tempdir().unwrap();
        synthetic::write(folder.path(), *size);
        row("synthetic", folder.path());
    }
}

fn row(name: &str, folder: &Path) {
    let pack = load(&read_dir(folder, "toml").unwrap()).unwrap().pack;
    let questions: usize = pack.trees.iter().map(|tree| tree.questions.len()).sum();
    let cells = WORK.map(|work| measured(work, folder)).join(" | ");
    println!(
        "| {name} | {questions} | {} | {cells} |",
        pack.outcomes.len()
    );
}

/// Time and largest memory of a piece of work, and what it had to say.
fn measured(work: &str, folder: &Path) -> String {
    let said = tempfile::NamedTempFile::new().unwrap();
    let mut command = Command::new(env::current_exe().unwrap());
    command.arg(work);
    let start = Instant::now();
    let mut child = command
        .arg(folder)
        .stdout(said.reopen().unwrap())
        .spawn()
        .unwrap();
    let mut memory = 0;
    while child.try_wait().unwrap().is_none() {
        memory = memory.max(peak(child.id()).unwrap_or_default());
        if start.elapsed() > LIMIT {
            child.kill().unwrap();
            child.wait().unwrap();
            return format!("over {} s, {memory} MB", LIMIT.as_secs());
        }
        thread::sleep(Duration::from_millis(2));
    }
    let said = fs::read_to_string(said.path()).unwrap();
    said.trim().to_owned()
}

fn do_work(work: &str, folder: &Path) {
    let start = Instant::now();
    let files = read_dir(folder, "toml").unwrap();
    let pack = load(&files).unwrap().pack;
    let loaded = start.elapsed();
    let start = Instant::now();
    let (took, note) = match work {
        "model" => {
            let model = Model::new(&pack, pack.as_of);
            let large = model
                .outcomes()
                .filter(|(_, _, sets)| sets.applies.is_too_large());
            (start.elapsed(), format!(", {} too large", large.count()))
        }
        "check" => {
            let locales = if folder.join("locales").is_dir() {
                folder.join("locales")
            } else {
                PathBuf::from("locales")
            };
            let mut texts = Files::new();
            for ending in ["toml", "ftl"] {
                for (_, file) in read_dir(&locales, ending).unwrap().iter() {
                    texts.add(file.name.clone(), file.path.clone(), file.text.clone());
                }
            }
            let start = Instant::now();
            let mut moments = Vec::new();
            let mut watch = |_| moments.push(start.elapsed());
            let checked = check::check(&files, &texts, pack.as_of, None, &mut watch);
            let whole = start.elapsed();
            let proof = moments.last().unwrap().abs_diff(moments[0]);
            let undecided = checked.proofs.map_or(0, |proofs| proofs.undecided.len());
            let lints = whole
                .saturating_sub(proof)
                .saturating_sub(loaded)
                .as_secs_f64();
            let proof = proof.as_secs_f64();
            let note =
                format!(" (lints {lints:.2} s, proof {proof:.2} s, {undecided} claims undecided)");
            (whole, note)
        }
        _ => (loaded, String::new()),
    };
    let memory = peak(std::process::id()).unwrap_or_default();
    let seconds = took.as_secs_f64();
    println!("{seconds:.2} s, {memory} MB{note}");
}

/// The largest memory of a process so far, in megabytes.
fn peak(process: u32) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kilobytes: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kilobytes / 1024)
}
