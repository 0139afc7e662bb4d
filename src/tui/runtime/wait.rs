//! Sleeping until something happens: a key, a signal, or the end of the terminal.
//!
//! The waiting is our own, because the event reader knows of no signal but a new size, and does not return from a
//! terminal that was closed.

#![allow(
    clippy::disallowed_methods,
    reason = "the terminal is opened here when the keys do not come from standard input"
)]

use std::{
    fs::File,
    io::{self, IsTerminal, Stdin, stdin},
    os::{
        fd::{AsFd, BorrowedFd},
        unix::net::UnixStream,
    },
    sync::{Arc, atomic::AtomicBool},
    time::Duration,
};

use rustix::{
    event::{PollFd, PollFlags, Timespec, poll},
    process::{Signal, kill_current_process_group},
};
use signal_hook::{
    consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGWINCH},
    flag,
    iterator::{backend::SignalDelivery, exfiltrator::SignalOnly},
};

/// Signals after which the program ends.
const ENDING: [i32; 4] = [SIGTERM, SIGHUP, SIGINT, SIGQUIT];

/// What ended a wait.
pub(super) enum Woken {
    /// Something was typed or clicked.
    Input,
    /// The terminal has another size.
    Resized,
    /// Nothing has happened for as long as was allowed.
    Idle,
    /// The work that was begun has come to its end.
    Done,
    /// The program was stopped and goes on.
    Continued,
    /// A signal asks the program to end.
    End(i32),
    /// There is no terminal any more.
    Closed,
}

/// Where keys come from: the same as the event reader takes.
enum Keyboard {
    Stdin(Stdin),
    Terminal(File),
}

impl AsFd for Keyboard {
    fn as_fd(&self) -> BorrowedFd<'_> {
        match self {
            Self::Stdin(stdin) => stdin.as_fd(),
            Self::Terminal(file) => file.as_fd(),
        }
    }
}

/// Sleeps until something happens.
pub(super) struct Wait {
    keyboard: Keyboard,
    signals: SignalDelivery<UnixStream, SignalOnly>,
}

impl Wait {
    pub(super) fn new() -> io::Result<Self> {
        let ended = Arc::new(AtomicBool::new(false));
        for signal in ENDING {
            // Should the program not answer the first signal, the second one ends it at once.
            flag::register_conditional_default(signal, Arc::clone(&ended))?;
            flag::register(signal, Arc::clone(&ended))?;
        }
        let (read, write) = UnixStream::pair()?;
        let watched = ENDING.into_iter().chain([SIGWINCH, SIGCONT]);
        let signals = SignalDelivery::with_pipe(read, write, SignalOnly, watched)?;
        let keyboard = if stdin().is_terminal() {
            Keyboard::Stdin(stdin())
        } else {
            Keyboard::Terminal(File::open("/dev/tty")?)
        };
        Ok(Self { keyboard, signals })
    }

    /// Waits, for a while or for ever; for the end of work too, where some was begun.
    pub(super) fn next(
        &mut self,
        patience: Option<Duration>,
        work: Option<BorrowedFd<'_>>,
    ) -> io::Result<Woken> {
        let limit = patience.and_then(|patience| Timespec::try_from(patience).ok());
        loop {
            let (typed, closed, done) = {
                // Where there is no work, the keyboard stands in its place.
                let beside = work.unwrap_or_else(|| self.keyboard.as_fd());
                let mut ready = [
                    PollFd::new(&self.keyboard, PollFlags::IN),
                    PollFd::new(self.signals.get_read(), PollFlags::IN),
                    PollFd::new(&beside, PollFlags::IN),
                ];
                match poll(&mut ready, limit.as_ref()) {
                    Ok(0) => return Ok(Woken::Idle),
                    Ok(_) => {}
                    Err(rustix::io::Errno::INTR) => continue,
                    Err(error) => return Err(error.into()),
                }
                let [keyboard, _, beside] = &ready;
                let gone = PollFlags::HUP | PollFlags::ERR | PollFlags::NVAL;
                (
                    keyboard.revents().contains(PollFlags::IN),
                    keyboard.revents().intersects(gone),
                    work.is_some() && !beside.revents().is_empty(),
                )
            };
            let arrived: Vec<i32> = self.signals.pending().collect();
            if let Some(signal) = arrived.iter().find(|signal| ENDING.contains(signal)) {
                return Ok(Woken::End(*signal));
            }
            if closed {
                return Ok(Woken::Closed);
            }
            if arrived.contains(&SIGCONT) {
                return Ok(Woken::Continued);
            }
            if arrived.contains(&SIGWINCH) {
                return Ok(Woken::Resized);
            }
            if typed {
                return Ok(Woken::Input);
            }
            if done {
                return Ok(Woken::Done);
            }
        }
    }
}

/// Stops the program as Ctrl-Z does in a shell, together with whatever it was started by; returns when it goes on.
///
/// Where no shell is there to bring it back, the system does not stop it.
pub(super) fn stop_until_continued() {
    let _ = kill_current_process_group(Signal::TSTP);
}
