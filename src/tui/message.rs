//! What can happen to the screen, and what the screen can ask for.

use std::path::PathBuf;

use jiff::civil::Date;

use super::keys::Command;
use crate::{
    export::file::{Existing, WriteError},
    model::Pack,
    vault::{Lock, Record},
};

/// Something that happened.
pub enum Message<'a> {
    /// A key that is bound to a command.
    Command(Command),
    /// A digit, where digits choose.
    Digit(u8),
    /// A character, where text is typed.
    Char(char),
    /// A press of the mouse button.
    Click {
        /// Column, from 0.
        column: u16,
        /// Row, from 0.
        row: u16,
    },
    /// A turn of the mouse wheel.
    Wheel {
        /// Whether towards the end.
        down: bool,
    },
    /// The terminal has another size.
    Resize {
        /// Columns.
        width: u16,
        /// Rows.
        height: u16,
    },
    /// The rules were read.
    Loaded(&'a Pack),
    /// It is another day.
    Today(Date),
    /// Nobody has pressed a key for as long as the operator of a shared machine allows.
    Idle,
    /// A file was written.
    Saved(PathBuf),
    /// A file was not written.
    NotSaved(WriteError),
    /// The printer that would be used; none where there is none.
    Printer(Option<String>),
    /// A paper was sent to the printer.
    Printed,
    /// The printer refused; what it said.
    NotPrinted(String),
}

/// Something only the runtime can do.
///
/// Cannot be printed for debugging: a text to be saved holds answers.
pub enum Effect {
    /// Nothing but painting.
    None,
    /// Write a file that only its owner can read.
    Save {
        /// Where.
        path: PathBuf,
        /// What.
        bytes: Vec<u8>,
        /// What to do when there is a file of that name.
        existing: Existing,
    },
    /// Lock a case, which takes a second or two, and write it to a file that only its owner can read.
    Keep(Box<Keeping>),
    /// Ask which printer would be used.
    FindPrinter,
    /// Send a paper to a printer.
    Print {
        /// The paper.
        bytes: Vec<u8>,
        /// The printer's name.
        printer: String,
    },
    /// Stop locking; nothing is written.
    StopKeeping,
    /// Forget what was seen, on a shared machine above the screen too, and paint everything again. Carries the ids of
    /// the outcomes of a complete interview, to be counted where the operator counts.
    Forget(Vec<String>),
    /// Leave.
    Quit,
    /// Stop until the shell brings the program back.
    Suspend,
    /// Clear the terminal and paint everything again.
    Repaint,
}

/// A case to be kept.
pub struct Keeping {
    /// What is kept.
    pub record: Record,
    /// What it is locked with.
    pub lock: Lock,
    /// Where.
    pub path: PathBuf,
    /// What to do when there is a file of that name.
    pub existing: Existing,
}
