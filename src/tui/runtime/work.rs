//! Locking a case beside the screen, so that the screen still answers: a passphrase takes a second of work.

use std::{
    io::{self, PipeReader},
    os::fd::{AsFd, BorrowedFd},
    panic::resume_unwind,
    path::PathBuf,
    thread::{self, JoinHandle},
};

use super::scrub_stack;
use crate::{export::file::Existing, tui::message::Keeping};

/// A case that is being locked. Dropped, it goes on to its end, and nothing comes of it.
pub(super) struct Work {
    path: PathBuf,
    existing: Existing,
    sealing: JoinHandle<io::Result<Vec<u8>>>,
    end: PipeReader,
}

impl Work {
    pub(super) fn begin(keeping: Keeping) -> io::Result<Self> {
        let Keeping {
            record,
            lock,
            path,
            existing,
        } = keeping;
        let (end, working) = io::pipe()?;
        let sealing = thread::Builder::new().spawn(move || {
            let sealed = record.seal(&lock);
            drop((record, lock));
            scrub_stack();
            // Closing it wakes whoever waits for the end.
            drop(working);
            sealed
        })?;
        Ok(Self {
            path,
            existing,
            sealing,
            end,
        })
    }

    /// Can be read from when the work has come to its end.
    pub(super) fn end(&self) -> BorrowedFd<'_> {
        self.end.as_fd()
    }

    /// Where to write, and what came of the work; waits for it.
    pub(super) fn done(self) -> (PathBuf, Existing, io::Result<Vec<u8>>) {
        let sealed = self
            .sealing
            .join()
            .unwrap_or_else(|fault| resume_unwind(fault));
        (self.path, self.existing, sealed)
    }

    /// Waits until nothing of the case is in memory any more.
    pub(super) fn forget(self) {
        let _ = self.sealing.join();
    }
}
