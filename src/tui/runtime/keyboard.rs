//! Keys and clicks, read from the terminal.
//!
//! The reading is our own, because the library's reader opens a pair of sockets for its signals and keeps what was typed
//! until it is typed over. Here no socket is opened, and what was read is overwritten as soon as it was taken in. What
//! the bytes mean says a library.

#![allow(
    clippy::disallowed_methods,
    reason = "the terminal is opened here when the keys do not come from standard input"
)]

use std::{
    fs::File,
    io::{self, IsTerminal, Stdin, stdin},
    os::fd::{AsFd, BorrowedFd},
};

use ratatui::crossterm;
use rustix::{
    buffer::spare_capacity,
    event::{PollFd, PollFlags, Timespec, poll},
    io::{Errno, read},
};
use terminput::Event;
use terminput_crossterm::to_crossterm;
use zeroize::{Zeroize as _, Zeroizing};

/// What is read at once: more than hands type, less than somebody pastes.
const PIECE: usize = 1024;
/// How the bytes of every key begin that is no letter. Alone it is the Esc key.
const ESC: u8 = 0x1b;

/// Where keys come from: the same as where the library sets the terminal's modes.
enum Source {
    Stdin(Stdin),
    Terminal(File),
}

/// The keyboard and the mouse of the terminal.
pub(super) struct Keyboard {
    source: Source,
    /// What was read, and how much of it was taken in.
    piece: Zeroizing<Vec<u8>>,
    taken: usize,
    /// The beginning of a key.
    begun: Zeroizing<Vec<u8>>,
}

impl AsFd for Source {
    fn as_fd(&self) -> BorrowedFd<'_> {
        match self {
            Self::Stdin(stdin) => stdin.as_fd(),
            Self::Terminal(file) => file.as_fd(),
        }
    }
}

impl AsFd for Keyboard {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.source.as_fd()
    }
}

impl Keyboard {
    pub(super) fn new() -> io::Result<Self> {
        let source = if stdin().is_terminal() {
            Source::Stdin(stdin())
        } else {
            Source::Terminal(File::open("/dev/tty")?)
        };
        Ok(Self {
            source,
            piece: Zeroizing::new(Vec::with_capacity(PIECE)),
            taken: 0,
            begun: Zeroizing::new(Vec::with_capacity(PIECE)),
        })
    }

    /// What was typed or clicked next; none when there is nothing more for now.
    ///
    /// # Errors
    ///
    /// When there is no terminal any more.
    pub(super) fn next(&mut self) -> io::Result<Option<crossterm::event::Event>> {
        while self.has_more()? {
            let Some(byte) = self.piece.get(self.taken).copied() else {
                return Ok(None);
            };
            self.taken += 1;
            self.begun.push(byte);
            if *self.begun == [ESC] && self.has_more()? {
                // Two in a row are the key itself, twice; otherwise another key begins with it.
                if self.piece.get(self.taken) != Some(&ESC) {
                    continue;
                }
            }
            let event = Event::parse_from(&self.begun);
            if !matches!(event, Ok(None)) {
                self.begun.zeroize();
            }
            if let Ok(Some(event)) = event
                && let Ok(event) = to_crossterm(event)
            {
                return Ok(Some(event));
            }
        }
        Ok(None)
    }

    /// Whether a byte waits to be taken in; reads what can be read without waiting.
    fn has_more(&mut self) -> io::Result<bool> {
        if self.taken < self.piece.len() {
            return Ok(true);
        }
        self.piece.zeroize();
        self.taken = 0;
        let mut ready = [PollFd::new(&self.source, PollFlags::IN)];
        let now = Timespec::default();
        loop {
            match poll(&mut ready, Some(&now)) {
                Ok(0) => return Ok(false),
                Ok(_) => break,
                Err(Errno::INTR) => {}
                Err(error) => return Err(error.into()),
            }
        }
        loop {
            match read(&self.source, spare_capacity(&mut self.piece)) {
                Ok(0) => return Err(io::ErrorKind::UnexpectedEof.into()),
                Ok(_) => return Ok(true),
                Err(Errno::INTR) => {}
                Err(error) => return Err(error.into()),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::{
        fs::File,
        io::{Write as _, pipe},
        os::fd::OwnedFd,
    };

    use proptest::prelude::*;
    use ratatui::crossterm::event::{Event, KeyCode, MouseEventKind};
    use zeroize::Zeroizing;

    use super::{Keyboard, Source};

    /// What is read when pieces arrive one after the other.
    fn read(pieces: &[&[u8]]) -> Vec<Event> {
        let (typed, mut types) = pipe().unwrap();
        let mut keyboard = Keyboard {
            source: Source::Terminal(File::from(OwnedFd::from(typed))),
            piece: Zeroizing::new(Vec::with_capacity(super::PIECE)),
            taken: 0,
            begun: Zeroizing::default(),
        };
        let mut events = Vec::new();
        for piece in pieces {
            types.write_all(piece).unwrap();
            while let Some(event) = keyboard.next().unwrap() {
                events.push(event);
            }
            assert!(keyboard.piece.is_empty(), "what was typed is kept");
        }
        drop(types);
        assert!(keyboard.next().is_err(), "the end is not seen");
        events
    }

    fn keys(pieces: &[&[u8]]) -> Vec<KeyCode> {
        let keys = read(pieces).into_iter().filter_map(|event| match event {
            Event::Key(key) => Some(key.code),
            _ => None,
        });
        keys.collect()
    }

    #[test]
    fn keys_that_arrive_together_are_told_apart() {
        let typed = "a\u{1b}[A\u{1b}\u{1b}[B\u{1b}OP\u{1b}[Zか\r\u{1b}".as_bytes();
        let wanted = [
            KeyCode::Char('a'),
            KeyCode::Up,
            KeyCode::Esc,
            KeyCode::Down,
            KeyCode::F(1),
            KeyCode::BackTab,
            KeyCode::Char('か'),
            KeyCode::Enter,
            KeyCode::Esc,
        ];
        assert_eq!(keys(&[typed]), wanted);
    }

    #[test]
    fn a_letter_or_key_that_arrives_in_pieces_is_whole() {
        let (first, rest) = "か".as_bytes().split_at(1);
        assert_eq!(keys(&[first, rest]), [KeyCode::Char('か')]);
        assert_eq!(keys(&[b"\x1b[", b"A"]), [KeyCode::Up]);
        // More than is read at once.
        assert_eq!(keys(&[&[b'x'; 3000]]).len(), 3000);
    }

    #[test]
    fn a_click_says_where() {
        let events = read(&[b"\x1b[<0;12;7M"]);
        let [Event::Mouse(click)] = events[..] else {
            panic!("one click")
        };
        assert!(matches!(click.kind, MouseEventKind::Down(_)));
        assert_eq!((click.column, click.row), (11, 6));
    }

    proptest! {
        #[test]
        fn whatever_arrives_is_read_to_its_end(bytes in prop::collection::vec(
            prop_oneof![any::<u8>(), prop::sample::select(b"\x1b[<;1Mu~".to_vec())],
            0..40,
        )) {
            read(&[&bytes, b"\r\rx"]);
        }
    }
}
