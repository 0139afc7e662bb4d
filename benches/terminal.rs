//! What a person waits for, measured on the real program in a pseudo terminal. `cargo bench --bench terminal`
//!
//! Beside each figure stands the floor of the same run: the smallest ratatui program that paints one frame and repaints
//! it at a key. This file is that program too, when it is started with `floor`.

#![allow(
    clippy::print_stdout,
    clippy::disallowed_methods,
    clippy::expect_used,
    missing_docs,
    reason = "a bench that cannot run says so and stops"
)]

use std::{
    env,
    io::{self, Read, Write as _},
    process::{Command, Stdio},
    sync::mpsc::{self, Receiver},
    thread,
    time::{Duration, Instant},
};

use portable_pty::{CommandBuilder, NativePtySystem, PtySize, PtySystem as _};
use ratatui::{
    crossterm::event::{self, Event},
    widgets::Paragraph,
};

const PROGRAM: &str = env!("CARGO_BIN_EXE_shirube");
const RUNS: usize = 40;
const KEYS: usize = 12;
const CASES: usize = 100_000;

/// A terminal program that is measured.
struct Subject {
    program: String,
    args: Vec<&'static str>,
}

#[derive(Default)]
struct Measured {
    first: Vec<f64>,
    key: Vec<f64>,
    memory: Vec<f64>,
}

fn main() {
    let args: Vec<String> = env::args().collect();
    if args.iter().any(|arg| arg == "floor") {
        floor().expect("a frame can be painted");
        return;
    }
    let own = env::current_exe().expect("this program has a path");
    let subjects = [
        Subject {
            program: own.display().to_string(),
            args: vec!["floor"],
        },
        Subject {
            program: PROGRAM.to_owned(),
            args: vec!["--lang", "en"],
        },
    ];
    // The two take turns, so that a noisy moment of the machine falls on both.
    let mut measured = [Measured::default(), Measured::default()];
    for _ in 0..RUNS {
        for (subject, measured) in subjects.iter().zip(&mut measured) {
            run(subject, measured);
        }
    }
    println!("medians of {RUNS} runs in a pseudo terminal of 80x24 ({KEYS} keys a run)\n");
    println!("{:<28}{:>12}{:>12}{:>10}", "", "floor", "shirube", "ratio");
    let [floor, shirube] = &mut measured;
    row(
        "first painted screen, ms",
        &mut floor.first,
        &mut shirube.first,
    );
    row("key to repainted, ms", &mut floor.key, &mut shirube.key);
    row("peak memory, MB", &mut floor.memory, &mut shirube.memory);
    println!();
    once();
    stream();
}

/// The floor: one frame, and another at each key.
fn floor() -> io::Result<()> {
    let mut terminal = ratatui::init();
    let mut keys = 0;
    loop {
        terminal.draw(|frame| {
            frame.render_widget(Paragraph::new(format!("ready {keys}")), frame.area());
        })?;
        if let Event::Key(key) = event::read()? {
            if key.code == event::KeyCode::Char('q') {
                break;
            }
            keys += 1;
        }
    }
    ratatui::restore();
    Ok(())
}

/// Starts a program, waits for its first screen, presses keys, reads its peak memory, ends it.
fn run(subject: &Subject, measured: &mut Measured) {
    let size = PtySize {
        rows: 24,
        cols: 80,
        pixel_width: 0,
        pixel_height: 0,
    };
    let pty = NativePtySystem::default()
        .openpty(size)
        .expect("a pseudo terminal");
    let mut command = CommandBuilder::new(&subject.program);
    command.args(&subject.args);
    command.env("TERM", "xterm-256color");
    let mut reader = pty.master.try_clone_reader().expect("a reader");
    let mut writer = pty.master.take_writer().expect("a writer");
    let (send, painted) = mpsc::channel();
    thread::spawn(move || {
        let mut bytes = [0; 8192];
        while let Ok(count @ 1..) = reader.read(&mut bytes) {
            if send.send((Instant::now(), count)).is_err() {
                break;
            }
        }
    });
    let started = Instant::now();
    let mut child = pty
        .slave
        .spawn_command(command)
        .expect("the program starts");
    drop(pty.slave);
    measured.first.push(milliseconds(started, quiet(&painted)));
    for _ in 0..KEYS {
        let pressed = Instant::now();
        writer.write_all(b"\x1b[B").expect("the key arrives");
        writer.flush().expect("the key arrives");
        measured.key.push(milliseconds(pressed, quiet(&painted)));
    }
    if let Some(memory) = child.process_id().and_then(peak_memory) {
        measured.memory.push(memory);
    }
    child.kill().expect("the program can be ended");
    child.wait().expect("the program ends");
}

/// The moment of the last piece of output before a pause: then the screen stands.
fn quiet(painted: &Receiver<(Instant, usize)>) -> Instant {
    let (mut last, _) = painted
        .recv_timeout(Duration::from_secs(5))
        .expect("something is painted");
    while let Ok((at, _)) = painted.recv_timeout(Duration::from_millis(40)) {
        last = at;
    }
    last
}

fn milliseconds(from: Instant, to: Instant) -> f64 {
    to.duration_since(from).as_secs_f64() * 1000.0
}

/// Peak resident memory in MB, as the kernel counts it.
fn peak_memory(process: u32) -> Option<f64> {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM"))?;
    let kilobytes: f64 = line.split_whitespace().nth(1)?.parse().ok()?;
    Some(kilobytes / 1024.0)
}

fn median(values: &mut [f64]) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

fn row(name: &str, floor: &mut [f64], shirube: &mut [f64]) {
    let (floor, shirube) = (median(floor), median(shirube));
    println!(
        "{name:<28}{floor:>12.2}{shirube:>12.2}{:>10.2}",
        shirube / floor
    );
}

/// One case, from start to end of the process, beside a process that prints its version only.
fn once() {
    let case = "[answers]\nlocation = \"in-japan\"\nfear-return = \"yes\"\n";
    let time = |args: &[&str]| {
        let started = Instant::now();
        let mut child = Command::new(PROGRAM)
            .args(args)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .spawn()
            .expect("the program starts");
        // `--version` may be gone before it reads anything.
        let _ = child
            .stdin
            .take()
            .map(|mut input| input.write_all(case.as_bytes()));
        child.wait().expect("the program ends");
        started.elapsed().as_secs_f64() * 1000.0
    };
    let mut floor = Vec::new();
    let mut screen = Vec::new();
    for _ in 0..RUNS {
        floor.push(time(&["--version"]));
        screen.push(time(&["screen", "-"]));
    }
    row("screen on one case, ms", &mut floor, &mut screen);
}

/// A stream of complete cases, beside `cat` copying as many lines.
fn stream() {
    let line = r#"{"on":"2026-11-22","answers":{"danger-now":"no","location":"in-japan","custody":"none","removal-threat":"no","topics":["protection"],"age":"adult","nationality":"RU","prefecture":"JP-27","fear-return":"yes","status":"temporary-visitor","status-expiry":"2026-11-27","period-granted":"up-to-30-days","pending-application":"none","passport":"valid","convictions":"none","drug-offence":"no","work":"not-working","basic-needs":"met","protection-stage":"never-applied","fear-grounds":["political-opinion"],"fear-from":"state","fear-arose":"before-arrival","arrival-date":"2026-11-01","exclusion-signs":"no","home-contact":"none","withdrawal-plan":"no"}}"#;
    let time = |program: &str, args: &[&str]| {
        let started = Instant::now();
        let mut child = Command::new(program)
            .args(args)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .spawn()
            .expect("the program starts");
        let mut input = io::BufWriter::new(child.stdin.take().expect("it reads"));
        for _ in 0..CASES {
            writeln!(input, "{line}").expect("it reads");
        }
        drop(input);
        child.wait().expect("the program ends");
        started.elapsed().as_secs_f64()
    };
    let floor = time("cat", &[]);
    let shirube = time(PROGRAM, &["screen", "--jsonl"]);
    println!(
        "{:<28}{floor:>12.2}{shirube:>12.2}{:>10.2}",
        "100,000 cases, s",
        shirube / floor
    );
    #[allow(
        clippy::cast_precision_loss,
        reason = "a count of cases is far below 2^52"
    )]
    let rate = CASES as f64 / shirube;
    println!("{:<28}{:>12}{rate:>12.0}", "cases a second", "");
}
