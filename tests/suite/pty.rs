//! The real program on a real terminal: taking it, giving it back, and leaving nothing on it.
//!
//! Nothing sleeps: each step waits for what it needs to see.

use std::{
    fs,
    io::{Read, Write},
    num::NonZero,
    os::unix::fs::PermissionsExt,
    path::Path,
    process::Command,
    sync::mpsc::{self, Receiver},
    thread,
    time::{Duration, Instant},
};

use portable_pty::{Child, CommandBuilder, ExitStatus, MasterPty, PtySize, native_pty_system};
use shirube::{
    locale::Catalog,
    tui::{self, Edition, Options, Theme},
};

use super::support::{day, pack};

/// How long to wait for what must come. Only a failing test waits so long.
const PATIENCE: Duration = Duration::from_secs(20);

/// A program on a terminal.
pub(super) struct Terminal {
    child: Box<dyn Child + Send + Sync>,
    master: Option<Box<dyn MasterPty + Send>>,
    writer: Option<Box<dyn Write + Send>>,
    bytes: Receiver<Vec<u8>>,
    screen: vt100::Parser,
    closed: bool,
}

impl Terminal {
    /// Starts the guide in a folder, in English with Japanese beside.
    fn guide(folder: &Path) -> Self {
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_shirube"));
        command.args(["--lang", "en", "--with", "ja", "--on", "2026-11-22"]);
        command.cwd(folder);
        Self::start(command)
    }

    pub(super) fn start(mut command: CommandBuilder) -> Self {
        command.env("TERM", "xterm-256color");
        command.env("LC_ALL", "C.UTF-8");
        command.env_remove("NO_COLOR");
        let pty = native_pty_system().openpty(size(24, 80)).unwrap();
        let child = pty.slave.spawn_command(command).unwrap();
        drop(pty.slave);
        let mut reader = pty.master.try_clone_reader().unwrap();
        let (sender, bytes) = mpsc::channel();
        thread::spawn(move || {
            let mut buffer = [0; 4096];
            while let Ok(count @ 1..) = reader.read(&mut buffer) {
                if sender.send(buffer[..count].to_vec()).is_err() {
                    return;
                }
            }
        });
        Self {
            child,
            writer: Some(pty.master.take_writer().unwrap()),
            master: Some(pty.master),
            bytes,
            screen: vt100::Parser::new(cells(24), cells(80), 1000),
            closed: false,
        }
    }

    /// Reads what the program writes until the screen is as wanted.
    #[track_caller]
    fn wait(&mut self, wanted: impl Fn(&vt100::Screen) -> bool) {
        let until = Instant::now() + PATIENCE;
        while !wanted(self.screen.screen()) {
            let left = until.saturating_duration_since(Instant::now());
            let Ok(bytes) = self.bytes.recv_timeout(left) else {
                panic!("still not there:\n{}", self.screen.screen().contents());
            };
            self.screen.process(&bytes);
        }
    }

    #[track_caller]
    pub(super) fn wait_for(&mut self, text: &str) -> &mut Self {
        self.wait(|screen| screen.contents().contains(text));
        self
    }

    /// Goes through an interview, step by step.
    #[track_caller]
    pub(super) fn walk(&mut self, steps: &[(&str, &str)]) -> &mut Self {
        for (seen, keys) in steps {
            self.wait_for(seen).send(keys);
        }
        self
    }

    pub(super) fn send(&mut self, keys: &str) -> &mut Self {
        let writer = self.writer.as_mut().unwrap();
        writer.write_all(keys.as_bytes()).unwrap();
        writer.flush().unwrap();
        self
    }

    fn resize(&mut self, rows: u16, columns: u16) {
        self.screen
            .screen_mut()
            .set_size(cells(rows), cells(columns));
        self.master
            .as_ref()
            .unwrap()
            .resize(size(rows, columns))
            .unwrap();
    }

    /// Closes the terminal under the program.
    fn close(&mut self) {
        // Whoever reads holds the terminal open too. It stops at the next thing written when nobody listens to it.
        (_, self.bytes) = mpsc::channel();
        self.send("?");
        (self.writer, self.master) = (None, None);
    }

    pub(super) fn pid(&self) -> u32 {
        self.child.process_id().unwrap()
    }

    fn signal(&self, name: &str) {
        let pid = self.child.process_id().unwrap().to_string();
        let status = Command::new("kill").args(["-s", name, &pid]).status();
        assert!(status.unwrap().success());
    }

    /// Waits until the program has ended, and reads all it wrote.
    #[track_caller]
    pub(super) fn wait_until_it_ends(&mut self) -> ExitStatus {
        let until = Instant::now() + PATIENCE;
        let status = loop {
            // What is not read would keep the program from writing its last words.
            while let Ok(bytes) = self.bytes.recv_timeout(Duration::from_millis(5)) {
                self.screen.process(&bytes);
            }
            if let Some(status) = self.child.try_wait().unwrap() {
                break status;
            }
            assert!(Instant::now() < until, "the program does not end");
        };
        while let Ok(bytes) = self.bytes.recv_timeout(Duration::from_millis(50)) {
            self.screen.process(&bytes);
        }
        self.closed = true;
        status
    }

    /// The terminal is as it was, and holds none of these words, not even above the screen.
    #[track_caller]
    fn is_given_back_without(&mut self, words: &[&str]) {
        let screen = self.screen.screen();
        assert!(!screen.alternate_screen(), "still on the other screen");
        assert!(!screen.hide_cursor(), "the cursor is hidden");
        let mouse = screen.mouse_protocol_mode();
        assert_eq!(mouse, vt100::MouseProtocolMode::None, "the mouse is taken");
        self.screen.screen_mut().set_scrollback(1000);
        let contents = self.screen.screen().contents();
        for word in words {
            assert!(!contents.contains(word), "“{word}” is left:\n{contents}");
        }
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        if !self.closed {
            let _ = self.child.kill();
        }
    }
}

fn size(rows: u16, cols: u16) -> PtySize {
    PtySize {
        rows,
        cols,
        pixel_width: 0,
        pixel_height: 0,
    }
}

fn cells(count: u16) -> NonZero<u16> {
    NonZero::new(count).unwrap()
}

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().unwrap()
}

/// An answer or two, so that there is something to hide.
fn with_answers(folder: &Path) -> Terminal {
    let mut guide = Terminal::guide(folder);
    guide.wait_for("Begin").send("\r");
    guide.wait_for("danger right now?").send("2");
    guide.wait_for("Where are you now?");
    guide
}

const SECRETS: &[&str] = &["Where are you now?", "In Japan", "日本の中"];

/// What is seen and what is typed then, from the first screen to the plan.
pub(super) const INTERVIEW: [(&str, &str); 32] = [
    ("Begin", "\r"),
    ("danger right now?", "2"),
    ("Where are you now?", "1"),
    ("holding you", "1"),
    ("sent out of Japan", "2"),
    ("What do you want help with?", "1\t\r"),
    ("Are you afraid", "1"),
    ("18 or older?", "1"),
    ("a citizen of?", "iran"),
    ("イラン", "\r"),
    ("prefecture do you", "osaka"),
    ("one found", "\r"),
    ("where does your", "1\r"),
    ("Which status", "2\r"),
    ("last day of your stay", "27/11/2026"),
    ("2026年（令和8年）11月27日（金）", "\r"),
    ("How long was the stay", "1"),
    ("waiting for an answer", "1"),
    ("Do you have a passport?", "1"),
    ("a place to sleep, food", "1"),
    ("withdraw your application", "2"),
    ("Why would somebody harm you?", "2\t\r"),
    ("This cannot wait", "2"),
    ("Who would harm you?", "1"),
    ("your fear begin", "1"),
    ("last land in Japan", "1/11/2026\r"),
    ("Since your fear began", "1"),
    ("in an army", "2"),
    ("worst result you had", "1"),
    ("over drugs", "2"),
    ("Are you working", "1"),
    ("! By Friday 27 November 2026", ""),
];

#[test]
fn an_interview_from_the_first_screen_to_a_file_only_its_owner_can_read() {
    let folder = folder();
    let mut guide = Terminal::guide(folder.path());
    guide.walk(&INTERVIEW).send("e");
    // Up to the form of the file, one further: a web page, whose words can be read here.
    guide.wait_for("Save the plan");
    guide.send("\u{1b}[A\u{1b}[A\u{1b}[A\u{1b}[A\u{1b}[C\u{1b}[B\u{1b}[B\u{1b}[B\u{1b}[B\r");
    guide.wait_for("Saved:").send("\u{11}");
    assert!(guide.wait_until_it_ends().success());
    guide.is_given_back_without(&["Saved", "Iran", "27 November"]);
    let path = folder.path().join("shirube-2026-11-22.html");
    let plan = fs::read_to_string(&path).unwrap();
    assert!(plan.contains("By Friday 27 November 2026"), "{plan}");
    assert_eq!(
        fs::metadata(&path).unwrap().permissions().mode() & 0o777,
        0o600
    );
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn nothing_is_written_that_nobody_asked_for() {
    let folder = folder();
    let mut guide = with_answers(folder.path());
    guide.send("\u{3}");
    assert!(guide.wait_until_it_ends().success());
    guide.is_given_back_without(SECRETS);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn a_plan_that_cannot_be_written_is_said_and_nothing_is_lost() {
    let folder = folder();
    let mut guide = with_answers(folder.path());
    guide.send("e").wait_for("Save the plan");
    fs::remove_dir(folder.path()).unwrap();
    guide.send("\r").wait_for("There is no such folder.");
    guide.send("\u{1b}").wait_for("Where are you now?");
    guide.send("\u{11}");
    assert!(guide.wait_until_it_ends().success());
}

#[test]
fn the_screen_follows_the_window_at_any_moment() {
    let folder = folder();
    let mut guide = with_answers(folder.path());
    guide.resize(15, 40);
    guide.wait(|screen| {
        let contents = screen.contents();
        contents.contains("Where are you now?") && contents.contains("▼ more")
    });
    guide.resize(10, 30);
    guide.wait_for("too small");
    guide.resize(40, 120);
    guide.wait(|screen| {
        let mut lines = screen.rows(0, 120);
        lines.any(|line| line.contains("Where are you now?") && line.contains("今どこに"))
    });
    guide.send("\u{11}");
    assert!(guide.wait_until_it_ends().success());
}

#[test]
fn a_signal_ends_the_guide_and_leaves_the_terminal_usable_and_empty() {
    for name in ["TERM", "HUP", "INT", "QUIT"] {
        let folder = folder();
        let mut guide = with_answers(folder.path());
        guide.signal(name);
        let status = guide.wait_until_it_ends();
        assert!(!status.success(), "{name}");
        guide.is_given_back_without(SECRETS);
    }
}

#[test]
fn a_closed_terminal_ends_the_guide() {
    let folder = folder();
    let mut guide = with_answers(folder.path());
    guide.close();
    guide.wait_until_it_ends();
}

#[test]
fn a_paused_guide_gives_the_terminal_to_the_shell_and_comes_back_to_its_place() {
    let folder = folder();
    let mut shell = CommandBuilder::new("bash");
    shell.args(["--norc", "--noprofile", "-i"]);
    shell.cwd(folder.path());
    shell.env("PS1", "ready> ");
    shell.env("GUIDE", env!("CARGO_BIN_EXE_shirube"));
    let mut shell = Terminal::start(shell);
    shell.wait_for("ready>");
    shell.send("$GUIDE --lang en --with ja --on 2026-11-22\n");
    shell.wait_for("Begin").send("\r");
    shell.wait_for("danger right now?").send("2");
    shell.wait_for("Where are you now?").send("\u{1a}");
    shell.wait(|screen| !screen.alternate_screen() && screen.contents().contains("Stopped"));
    shell.send("echo $((20 + 3))\n").wait_for("23");
    shell.is_given_back_without(SECRETS);
    shell.screen.screen_mut().set_scrollback(0);
    shell.send("fg\n").wait_for("Where are you now?");
    shell.send("1").wait_for("holding you");
    shell.send("\u{11}");
    // What is typed before the shell has the terminal again is thrown away by the guide.
    shell.wait(|screen| {
        !screen.alternate_screen() && screen.contents().trim_end().ends_with("ready>")
    });
    shell.send("echo $((20 + 4)); exit\n").wait_for("24");
    shell.is_given_back_without(SECRETS);
    assert!(shell.wait_until_it_ends().success());
}

#[test]
fn a_fault_gives_the_terminal_back_and_says_nothing_of_the_person() {
    let mut this = CommandBuilder::new(std::env::current_exe().unwrap());
    this.args([
        "--exact",
        "pty::a_guide_with_a_fault",
        "--ignored",
        "--nocapture",
    ]);
    let mut guide = Terminal::start(this);
    guide.wait_for("The program made a mistake and had to stop (tests/suite/pty.rs:");
    guide.wait_until_it_ends();
    guide.is_given_back_without(&["Begin", "a secret"]);
}

/// Not a test of its own: the program of the test above.
#[test]
#[ignore = "runs on the terminal of another test"]
fn a_guide_with_a_fault() {
    let catalog = Catalog::embedded().unwrap();
    let ended = tui::run(&Options {
        catalog: &catalog,
        edition: Edition {
            as_of: pack().as_of,
            review_by: pack().review_by,
        },
        pack: &|| panic!("a secret"),
        on: day("2026-11-22"),
        today: None,
        lang: "en".to_owned(),
        second: None,
        theme: Theme::Dark,
        folder: ".".into(),
        opened: None,
        kiosk: None,
    });
    println!("{:#}", ended.unwrap_err());
}
