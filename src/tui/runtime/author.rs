//! Running an author's view: keys, the folder, and what a check of it comes to.
//!
//! The folder is looked at a few times a second by the sizes and times of its files. That works on every file system and
//! with every editor, also with those that write a new file and rename it, and costs less than a thousandth of a second.

use std::{
    sync::mpsc::{Receiver, TryRecvError, channel},
    thread,
    time::Duration,
};

use super::{Ended, Terminal, hold, message_of, resized, wait, wait::Wait, wait::Woken};
use crate::{
    author::Read,
    check::{self, Checked},
    tui::{
        author::{Author, AuthorOptions, Stamp},
        message::{Effect, Message},
        paint_author,
    },
};

/// How long to wait before the folder is looked at again.
const GLANCE: Duration = Duration::from_millis(200);

/// Runs an author's view until its author leaves.
///
/// # Errors
///
/// When there is no terminal, or after a fault of the program itself.
pub fn run_author(options: &AuthorOptions<'_>) -> anyhow::Result<()> {
    let texts = options.texts();
    hold(&texts, |terminal| walk(terminal, options))
}

/// The folder, and the check of what was last read from it.
struct Watch<'a> {
    options: &'a AuthorOptions<'a>,
    /// What the files looked like when they were read.
    read: Stamp,
    /// What they looked like a moment ago.
    seen: Stamp,
    checking: Option<Receiver<Checked>>,
}

impl Watch<'_> {
    /// Reads the folder, and has it checked while its author reads on.
    fn read(&mut self, author: &mut Author<'_>) {
        let read = (self.options.read)();
        self.checking = None;
        let files = read.as_ref().ok().map(files);
        if author.take(read)
            && let Some((pack, locales)) = files
        {
            let (sender, receiver) = channel();
            let on = self.options.on;
            thread::spawn(move || {
                let checked = check::check(&pack, &locales, on, None, &mut |_| ());
                // Nobody waits for it when the files have changed again meanwhile.
                let _ = sender.send(checked);
            });
            self.checking = Some(receiver);
        }
    }

    /// Looks whether files were saved or a check is done; whether there is anything new to see.
    fn look(&mut self, author: &mut Author<'_>) -> bool {
        let now = (self.options.stamp)();
        // Files that are being written are read when they have come to rest.
        let rests = now == self.seen;
        self.seen = now;
        if rests && now != self.read {
            self.read = now;
            self.read(author);
            return true;
        }
        match self.checking.as_ref().map(Receiver::try_recv) {
            Some(Ok(checked)) => {
                author.checked(checked);
                self.checking = None;
                true
            }
            Some(Err(TryRecvError::Disconnected)) => {
                self.checking = None;
                false
            }
            Some(Err(TryRecvError::Empty)) | None => false,
        }
    }
}

fn files(read: &Read) -> (crate::pack::Files, crate::pack::Files) {
    (read.pack.clone(), read.locales.clone())
}

fn walk(terminal: &mut Terminal, options: &AuthorOptions<'_>) -> anyhow::Result<Ended> {
    let mut wait = Wait::new()?;
    let (width, height) = terminal.size()?;
    let mut author = Author::new(options, width, height);
    let stamp = (options.stamp)();
    let mut watch = Watch {
        options,
        read: stamp,
        seen: stamp,
        checking: None,
    };
    watch.read(&mut author);
    loop {
        if terminal
            .paint(|frame| paint_author(&author, frame))
            .is_err()
        {
            return Ok(Ended::Closed);
        }
        let message = loop {
            match wait.next(Some(GLANCE), None)? {
                Woken::Closed => return Ok(Ended::Closed),
                Woken::End(signal) => return Ok(Ended::Signal(signal)),
                Woken::Resized => break resized(terminal),
                Woken::Continued => {
                    terminal.reopen();
                    break resized(terminal);
                }
                Woken::Idle if watch.look(&mut author) => break None,
                Woken::Idle => {}
                Woken::Input | Woken::Done => break None,
            }
        };
        if let Some(message) = message {
            author.update(&message);
        }
        loop {
            let event = match wait.keyboard.next() {
                Ok(Some(event)) => event,
                Ok(None) => break,
                Err(_) => return Ok(Ended::Closed),
            };
            let message: Option<Message<'_>> = message_of(&event, author.place());
            match message.map(|message| author.update(&message)) {
                Some(Effect::Quit) => return Ok(Ended::Left),
                Some(Effect::Repaint) => terminal.wipe(),
                Some(Effect::Suspend) => {
                    terminal.close();
                    wait::stop_until_continued();
                    terminal.reopen();
                }
                Some(
                    Effect::None
                    | Effect::Save { .. }
                    | Effect::FindPrinter
                    | Effect::Print { .. }
                    | Effect::Keep(_)
                    | Effect::StopKeeping
                    | Effect::Forget(_),
                )
                | None => {}
            }
        }
    }
}
