//! Sleeping until something happens: a key, a signal, or the end of the terminal.
//!
//! The waiting is our own, because the library's reader of events knows of no signal but a new size, and does not return
//! from a terminal that was closed.

use std::{
    io::{self, PipeReader, Read as _, Write as _},
    os::fd::{AsFd as _, BorrowedFd},
    sync::Arc,
    thread,
    time::Duration,
};

use nix::sys::signal::{SigSet, Signal};
use rustix::{
    event::{PollFd, PollFlags, Timespec, poll},
    process::kill_current_process_group,
};
use signal_hook::{flag, low_level::emulate_default_handler};

use super::keyboard::Keyboard;

/// Signals after which the program ends.
const ENDING: [Signal; 4] = [
    Signal::SIGTERM,
    Signal::SIGHUP,
    Signal::SIGINT,
    Signal::SIGQUIT,
];

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

/// Sleeps until something happens.
pub(super) struct Wait {
    pub(super) keyboard: Keyboard,
    signals: PipeReader,
}

impl Wait {
    pub(super) fn new() -> io::Result<Self> {
        Ok(Self {
            keyboard: Keyboard::new()?,
            signals: signals()?,
        })
    }

    /// Waits, for a while or for ever; for the end of work too, where some was begun.
    pub(super) fn next(
        &mut self,
        patience: Option<Duration>,
        work: Option<BorrowedFd<'_>>,
    ) -> io::Result<Woken> {
        let limit = patience.and_then(|patience| Timespec::try_from(patience).ok());
        loop {
            let (typed, closed, signalled, done) = {
                // Where there is no work, the keyboard stands in its place.
                let beside = work.unwrap_or(self.keyboard.as_fd());
                let mut ready = [
                    PollFd::new(&self.keyboard, PollFlags::IN),
                    PollFd::new(&self.signals, PollFlags::IN),
                    PollFd::new(&beside, PollFlags::IN),
                ];
                match poll(&mut ready, limit.as_ref()) {
                    Ok(0) => return Ok(Woken::Idle),
                    Ok(_) => {}
                    Err(rustix::io::Errno::INTR) => continue,
                    Err(error) => return Err(error.into()),
                }
                let [keyboard, signals, beside] = &ready;
                let gone = PollFlags::HUP | PollFlags::ERR | PollFlags::NVAL;
                (
                    keyboard.revents().contains(PollFlags::IN),
                    keyboard.revents().intersects(gone),
                    signals.revents().contains(PollFlags::IN),
                    work.is_some() && !beside.revents().is_empty(),
                )
            };
            let arrived = if signalled { self.signal()? } else { None };
            match arrived {
                Some(signal) if ENDING.contains(&signal) => return Ok(Woken::End(signal as i32)),
                _ if closed => return Ok(Woken::Closed),
                Some(Signal::SIGCONT) => return Ok(Woken::Continued),
                Some(_) => return Ok(Woken::Resized),
                None => {}
            }
            if typed {
                return Ok(Woken::Input);
            }
            if done {
                return Ok(Woken::Done);
            }
        }
    }
    /// The signal that arrived first.
    fn signal(&mut self) -> io::Result<Option<Signal>> {
        let mut number = [0];
        self.signals.read_exact(&mut number)?;
        let [number] = number;
        Ok(Signal::try_from(i32::from(number)).ok())
    }
}

/// What signals arrive, a byte each. A thread of their own waits for them, so that they wake the program by a pipe: the
/// usual way is a pair of sockets, and this program opens none.
fn signals() -> io::Result<PipeReader> {
    let told = [Signal::SIGWINCH, Signal::SIGCONT];
    let mut watched = SigSet::empty();
    watched.extend(ENDING.into_iter().chain(told));
    for signal in told {
        // Some systems drop a signal that nobody does anything about, even where it is waited for.
        flag::register(signal as i32, Arc::default())?;
    }
    // Every thread from here on keeps them back, but for the one that waits.
    watched.thread_block()?;
    let (arrived, mut arrives) = io::pipe()?;
    thread::Builder::new().spawn(move || {
        let mut ends = false;
        while let Ok(signal) = watched.wait() {
            let heard = arrives.write_all(&[signal as u8]).is_ok();
            if ENDING.contains(&signal) {
                // Should the program not answer the first signal, the second one ends it at once.
                if ends || !heard {
                    let _ = emulate_default_handler(signal as i32);
                }
                ends = true;
            }
        }
    })?;
    Ok(arrived)
}

/// Stops the program as Ctrl-Z does in a shell, together with whatever it was started by; returns when it goes on.
///
/// Where no shell is there to bring it back, the system does not stop it.
pub(super) fn stop_until_continued() {
    let _ = kill_current_process_group(rustix::process::Signal::TSTP);
}
