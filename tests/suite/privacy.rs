//! What leaves the program: nothing over a network, no file that was not asked for, and after a reset no answer in its
//! memory.

use std::{
    fs::{self, File},
    io::{BufRead, BufReader, Read, Seek, SeekFrom, Write as _},
    path::Path,
    process::{Command, Stdio},
};

use portable_pty::CommandBuilder;
use shirube::{export::Format, vault};

use super::{
    pty::{INTERVIEW, Terminal},
    support::{Case, command, names},
};

/// Every call that has to do with networks, and those by which files come to be.
const WATCHED: &str = "trace=network,openat,open,creat,rename,renameat,renameat2,link,linkat";

/// Whether no program can be watched here: `strace` is not there, or is not let near others.
fn strace_is_missing() -> bool {
    let run = Command::new("strace")
        .args(["-o", "/dev/null", "true"])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    let missing = !run.is_ok_and(|status| status.success());
    if missing {
        let _ = std::io::stderr().write_all(b"skipped: strace cannot be used here\n");
    }
    missing
}

/// Calls of a trace that have to do with networks, and files that were opened for writing or named outside a folder.
fn traced(log: &Path, folder: &Path) -> (Vec<String>, Vec<String>) {
    let text = fs::read_to_string(log).unwrap();
    assert!(text.contains("openat("), "nothing was traced:\n{text}");
    let mut network = Vec::new();
    let mut written = Vec::new();
    for line in text.lines() {
        let call = line
            .split_once(' ')
            .map_or(line, |(_, call)| call.trim_start());
        // A signal, or the end of the program.
        if call.starts_with("---") || call.starts_with("+++") {
            continue;
        }
        // The second half of a call during which another thread was heard.
        let call = call.trim_start_matches("<... ");
        let name = call.split(['(', ' ']).next().unwrap_or_default();
        let is_asked_for = call.contains(folder.to_str().unwrap());
        match name {
            "openat" | "open" | "creat" => {
                let writes = ["O_WRONLY", "O_RDWR", "O_CREAT"];
                if writes.iter().any(|way| call.contains(way))
                    && !call.contains("\"/dev/")
                    && !call.contains(" = -1 ")
                    && !is_asked_for
                {
                    written.push(line.to_owned());
                }
            }
            "rename" | "renameat" | "renameat2" | "link" | "linkat" => {
                if !is_asked_for && !call.contains("resumed>") {
                    written.push(line.to_owned());
                }
            }
            _ => network.push(line.to_owned()),
        }
    }
    (network, written)
}

#[track_caller]
fn is_private(log: &Path, folder: &Path) {
    let (network, written) = traced(log, folder);
    assert!(network.is_empty(), "{}", network.join("\n"));
    assert!(written.is_empty(), "{}", written.join("\n"));
}

#[test]
fn a_whole_interview_in_lines_opens_no_socket_and_writes_only_what_was_asked_for() {
    if strace_is_missing() {
        return;
    }
    let (folder, logs) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let log = logs.path().join("log");
    let (_, public) = vault::generate();
    let mut lines = vec!["I don't know".to_owned(); 120];
    for paper in 1..=2 {
        for format in Format::ALL {
            lines.push(format!("export {paper}.{}", format.extension()));
            if !format.is_of_every_paper() {
                lines.push(paper.to_string());
            }
            // The first language.
            lines.push("1".to_owned());
        }
    }
    lines.extend(["keep", "2", &public, "case", "quit"].map(str::to_owned));
    let input = logs.path().join("input");
    fs::write(&input, lines.join("\n")).unwrap();
    let run = Command::new("strace")
        .args(["-f", "-e", WATCHED, "-o"])
        .arg(&log)
        .arg(env!("CARGO_BIN_EXE_shirube"))
        .args(["--plain", "--lang", "en"])
        .current_dir(folder.path())
        .stdin(File::open(&input).unwrap())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&run.stdout);
    assert!(said.contains("kept in a locked file"), "{said}");
    assert_eq!(names(folder.path()).len(), 2 * Format::ALL.len() + 1);
    is_private(&log, folder.path());
}

#[test]
fn every_export_and_every_look_up_opens_no_socket_and_writes_only_what_was_asked_for() {
    if strace_is_missing() {
        return;
    }
    let (folder, logs) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let case = logs.path().join("case.toml");
    fs::write(&case, Case::afraid_visitor().toml()).unwrap();
    let case = case.to_str().unwrap();
    let formats = Format::ALL.map(Format::extension);
    let mut runs: Vec<Vec<String>> = Vec::new();
    for format in formats {
        for paper in ["client", "lawyer"] {
            let file = format!("{paper}.{format}");
            let args = [
                "export", case, "--for", paper, "--format", format, "-o", &file,
            ];
            runs.push(args.map(str::to_owned).to_vec());
        }
    }
    for args in [["screen", case], ["redact", case], ["directory", "Osaka"]] {
        runs.push(args.map(str::to_owned).to_vec());
    }
    for args in runs {
        let log = logs.path().join("log");
        let run = Command::new("strace")
            .args(["-f", "-e", WATCHED, "-o"])
            .arg(&log)
            .arg(env!("CARGO_BIN_EXE_shirube"))
            .args(&args)
            .current_dir(folder.path())
            .stdin(Stdio::null())
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&run.stderr);
        assert!(run.status.success(), "{args:?}: {said}");
        is_private(&log, folder.path());
    }
    assert_eq!(names(folder.path()).len(), 2 * formats.len());
}

/// Begins on a shared machine and goes up to the question in which letters are typed.
fn up_to_a_list(mut command: CommandBuilder, folder: &Path) -> Terminal {
    let settings = folder.join("kiosk.toml");
    fs::write(&settings, "language = \"en\"\n").unwrap();
    command.args(["--kiosk", settings.to_str().unwrap(), "--on", "2026-11-22"]);
    command.cwd(folder);
    let mut guide = Terminal::start(command);
    guide.wait_for("Begin").send("\r");
    guide.wait_for("danger right now?").send("2");
    guide.wait_for("Where are you now?").send("1121\t\r11");
    guide.wait_for("Which country are you a citizen of?");
    guide
}

#[test]
fn a_whole_interview_on_a_terminal_opens_no_socket_and_writes_only_what_was_asked_for() {
    if strace_is_missing() {
        return;
    }
    let (folder, logs) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let log = logs.path().join("log");
    let mut command = CommandBuilder::new("strace");
    command.args(["-f", "-e", WATCHED, "-o", log.to_str().unwrap()]);
    command.args([
        env!("CARGO_BIN_EXE_shirube"),
        "--lang",
        "en",
        "--with",
        "ja",
    ]);
    command.args(["--on", "2026-11-22"]);
    command.cwd(folder.path());
    let mut guide = Terminal::start(command);
    guide.walk(&INTERVIEW).send("e").wait_for("Save the plan");
    let (up, down, right) = ("\u{1b}[A", "\u{1b}[B", "\u{1b}[C");
    // What a program reads is not offered here.
    let formats = || Format::ALL.into_iter().filter(|one| *one != Format::Json);
    let mut name = "shirube-2026-11-22".to_owned();
    for paper in ["client", "lawyer"] {
        for format in formats() {
            guide.send("\r");
            let path = folder.path().join(format!("{name}.{}", format.extension()));
            guide.wait_for(&format!("Saved: {}", path.display()));
            guide.send(&[&up.repeat(4), right, &down.repeat(4)].concat());
        }
        if paper == "client" {
            guide.send(&[&up.repeat(5), right, &down.repeat(4), "-2\r"].concat());
            name.push_str("-2");
        }
    }
    guide.send("\u{b}").wait_for("Once more");
    guide.send("four words and more\rfour words and more\r\r\r");
    guide.wait_for("is kept in a locked file").send("\u{11}");
    guide.wait_until_it_ends();
    assert_eq!(names(folder.path()).len(), 2 * formats().count() + 1);
    is_private(&log, folder.path());
}

/// Whether a text stands anywhere in the memory that a program can write to.
fn holds(pid: u32, text: &str) -> bool {
    let maps = fs::read_to_string(format!("/proc/{pid}/maps")).unwrap();
    let mut memory = File::open(format!("/proc/{pid}/mem")).unwrap();
    for line in maps.lines().filter(|line| line.contains(" rw")) {
        let range = line.split(' ').next().unwrap();
        let (start, end) = range.split_once('-').unwrap();
        let number = |text| u64::from_str_radix(text, 16).unwrap();
        let (start, end) = (number(start), number(end));
        let mut bytes = vec![0; usize::try_from(end - start).unwrap()];
        memory.seek(SeekFrom::Start(start)).unwrap();
        if memory.read_exact(&mut bytes).is_ok()
            && bytes
                .windows(text.len())
                .any(|window| window == text.as_bytes())
        {
            return true;
        }
    }
    false
}

#[test]
fn after_a_reset_no_answer_is_left_in_memory() {
    let folder = tempfile::tempdir().unwrap();
    let mut guide = up_to_a_list(
        CommandBuilder::new(env!("CARGO_BIN_EXE_shirube")),
        folder.path(),
    );
    // The look for a country holds what is typed until it is chosen: letters that stand in no name.
    guide.send("qxzjvkqw").wait_for("Find: qxzjvkqw");
    let pid = guide.pid();
    assert!(holds(pid, "qxzjvkqw"), "the search finds nothing at all");
    // On a shared machine leaving at once is starting again.
    guide.send("\u{11}");
    guide.wait_for("Begin");
    for left in ["qxzjvkqw", "qxzjvkq", "xzjvkqw"] {
        assert!(!holds(pid, left), "“{left}” is still in memory");
    }
}

/// The guide in lines, talked to through pipes.
struct Talk {
    guide: std::process::Child,
    said: BufReader<std::process::ChildStdout>,
}

impl Talk {
    fn new() -> Self {
        let mut guide = command(&["--plain", "--lang", "en", "--on", "2026-11-22"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let said = BufReader::new(guide.stdout.take().unwrap());
        Self { guide, said }
    }

    /// Types lines, all at once, and reads until a line holds what must come.
    fn say(&mut self, lines: &[&str], wanted: &str) {
        let stdin = self.guide.stdin.as_mut().unwrap();
        let typed: String = lines.iter().flat_map(|line| [line, "\n"]).collect();
        stdin.write_all(typed.as_bytes()).unwrap();
        let mut line = String::new();
        while !line.contains(wanted) {
            line.clear();
            assert!(self.said.read_line(&mut line).unwrap() > 0, "no “{wanted}”");
        }
    }
}

#[test]
fn after_wiping_in_lines_no_answer_is_left_in_memory() {
    let mut talk = Talk::new();
    let lines = ["no", "1", "1", "2", "1", "1", "1", "qxzjvkqw", "qxzjvkqw"];
    talk.say(&lines, "qxzjvkqw");
    talk.say(&[], "qxzjvkqw");
    let pid = talk.guide.id();
    assert!(holds(pid, "qxzjvkqw"), "the search finds nothing at all");
    talk.say(&["wipe", "1"], "All answers are deleted");
    talk.say(&["where"], "danger right now");
    for left in ["qxzjvkqw", "qxzjvkq", "xzjvkqw"] {
        assert!(!holds(pid, left), "“{left}” is still in memory");
    }
    talk.say(&["quit"], "Goodbye");
    talk.guide.wait().unwrap();
}
