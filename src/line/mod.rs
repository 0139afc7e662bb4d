//! The guide as plain lines: for screen readers, braille displays, pipes and terminals that cannot move a cursor.
//!
//! A frontend of its own on the same [`Interview`] as the screen: it asks what the interview asks, and can do what the
//! screen can do. [`run`] reads lines and writes lines and touches nothing else, but for the file a person asks for.
//! What the guide says of itself stands in the main language; what concerns the person stands in both.

mod answer;
mod ask;
mod codes;
mod command;
mod commands;
mod export;
mod keep;
mod page;
mod session;

use std::io::{self, BufRead, Write};

use crate::{interview::Interview, locale::Catalog, summary::Voice, vault::Record};

use command::Words;
use page::{Page, Stop};
use session::Session;

/// How the conversation is held.
pub struct Options<'a> {
    /// The languages; none: ask.
    pub voice: Option<Voice<'a>>,
    /// The longest line, in columns.
    pub columns: usize,
    /// Whether a helper sits beside the person: then help has notes for them.
    pub guided: bool,
    /// Whether to write what was read, because whoever types does not see it: input comes from a pipe.
    pub echo: bool,
    /// A saved case whose answers the interview goes on with.
    pub record: Option<&'a Record>,
    /// Asks for something that is not shown while it is typed.
    pub hidden: fn(&str) -> io::Result<String>,
}

/// How far the interview was when the conversation ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// Every question was answered.
    Complete,
    /// A question was open.
    Open,
}

/// Holds the conversation, until the person leaves or there is nothing more to read.
///
/// # Errors
///
/// When reading or writing fails, a closed pipe among the reasons.
pub fn run<'a>(
    input: impl BufRead,
    output: impl Write,
    interview: Interview<'a>,
    catalog: &'a Catalog,
    options: Options<'a>,
) -> io::Result<End> {
    let mut page = Page {
        input,
        output,
        columns: options.columns,
        echo: options.echo,
        at_gap: true,
    };
    let words = Words::new(catalog);
    let voice = match options.voice {
        Some(voice) => Ok(voice),
        None => session::choose_language(&mut page, catalog, &words),
    };
    let voice = match voice {
        Ok(voice) => voice,
        Err(Stop::Io(error)) => return Err(error),
        Err(Stop::EndOfInput | Stop::Quit | Stop::Cancelled) => return Ok(End::Open),
    };
    let mut session = Session {
        record: options.record,
        hidden: options.hidden,
        ..Session::new(page, words, catalog, voice, interview, options.guided)
    };
    match session.hold() {
        Stop::Io(error) => return Err(error),
        Stop::Quit => session.leave()?,
        Stop::EndOfInput | Stop::Cancelled => session.end()?,
    }
    Ok(if session.interview.is_complete() {
        End::Complete
    } else {
        End::Open
    })
}
