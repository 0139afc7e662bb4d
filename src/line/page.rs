//! Reading lines and writing lines: the only thing here that touches input and output.
//!
//! Appends only. Nothing moves the cursor, and nothing that came from outside can.

use std::io::{self, BufRead, Read, Write};

use zeroize::Zeroizing;

use crate::{
    export::text::{Layout, block_lines, lines},
    summary::{Block, Document, Entry, Phrase, Tone},
    text::{sanitize, wrap},
};

/// No line that a person types is longer; the rest of a longer one is read as another line.
const LONGEST: u64 = 4096;

/// Why a conversation, or a question inside it, came to its end.
#[derive(Debug)]
pub(super) enum Stop {
    /// There is nothing more to read.
    EndOfInput,
    /// The person leaves.
    Quit,
    /// The person does not want what they began.
    Cancelled,
    /// Reading or writing failed.
    Io(io::Error),
}

impl From<io::Error> for Stop {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

/// Where lines come from and go to.
pub(super) struct Page<R, W> {
    pub input: R,
    pub output: W,
    /// The longest line, in columns.
    pub columns: usize,
    /// Whether to write what was read: when nobody sees themselves typing.
    pub echo: bool,
    /// Whether the last line is empty, or nothing was written yet.
    pub at_gap: bool,
}

impl<R: BufRead, W: Write> Page<R, W> {
    /// Writes a paragraph.
    pub(super) fn say(&mut self, text: &str) -> io::Result<()> {
        self.lines(&wrap(&sanitize(text), self.columns))
    }

    /// Writes an empty line, unless the last line is one.
    pub(super) fn gap(&mut self) -> io::Result<()> {
        self.lines(&[String::new()])
    }

    /// Writes something in each language, a paragraph each.
    pub(super) fn phrase(&mut self, phrase: &Phrase) -> io::Result<()> {
        self.say(&phrase.main)?;
        phrase.second.iter().try_for_each(|second| self.say(second))
    }

    /// Writes things with numbers from 1.
    pub(super) fn numbered(&mut self, things: Vec<Phrase>) -> io::Result<()> {
        self.blocks(&[Block::List {
            ordered: true,
            tone: Tone::Plain,
            items: things.into_iter().map(Entry::new).collect(),
        }])
    }

    /// Writes parts of a document.
    pub(super) fn blocks(&mut self, blocks: &[Block]) -> io::Result<()> {
        let layout = self.layout();
        self.lines(&block_lines(blocks, layout))
    }

    /// Writes a document.
    pub(super) fn document(&mut self, document: &Document) -> io::Result<()> {
        let layout = self.layout();
        self.lines(&lines(document, layout))
    }

    /// Writes lines as they are.
    pub(super) fn drawing(&mut self, drawn: &[String]) -> io::Result<()> {
        self.lines(drawn)
    }

    const fn layout(&self) -> Layout {
        Layout {
            columns: self.columns,
            underline: false,
        }
    }

    fn lines(&mut self, lines: &[String]) -> io::Result<()> {
        for line in lines {
            if !(line.is_empty() && self.at_gap) {
                writeln!(self.output, "{line}")?;
            }
            self.at_gap = line.is_empty();
        }
        Ok(())
    }

    /// Asks for a line. What was typed is overwritten in memory when it is dropped.
    pub(super) fn ask(&mut self, prompt: &str) -> Result<Zeroizing<String>, Stop> {
        let line = self.ask_unseen(prompt)?;
        if self.echo {
            writeln!(self.output, "{}", sanitize(&line).trim())?;
        }
        Ok(line)
    }

    /// Asks for a line and never writes what was read.
    pub(super) fn ask_unseen(&mut self, prompt: &str) -> Result<Zeroizing<String>, Stop> {
        write!(self.output, "{}", sanitize(prompt))?;
        self.output.flush()?;
        let mut bytes = Zeroizing::new(Vec::with_capacity(256));
        let read = (&mut self.input)
            .take(LONGEST)
            .read_until(b'\n', &mut bytes)?;
        self.at_gap = false;
        if read == 0 {
            writeln!(self.output)?;
            return Err(Stop::EndOfInput);
        }
        Ok(Zeroizing::new(
            String::from_utf8_lossy(&bytes).trim().to_owned(),
        ))
    }
}
