//! Handing a paper to the system's printer: the only place that starts another program, and only when a person asked for
//! paper.
//!
//! Nothing of the paper stands in an argument, a title or a file of ours: it goes to `lp` through a pipe.

#![allow(
    clippy::disallowed_methods,
    reason = "printing is done by the system's own programs"
)]

use std::{
    io::{self, Write as _},
    process::{Command, Stdio},
};

use super::Format;
use crate::{locale::Texts, text::sanitize};

/// What is sent to a printer.
#[cfg(feature = "pdf")]
pub const FORMAT: Format = Format::Pdf;
/// What is sent to a printer.
#[cfg(not(feature = "pdf"))]
pub const FORMAT: Format = Format::Text;

/// The printer that is used when nobody names another; none where there is none, or no printing system.
pub fn default_printer() -> Option<String> {
    let asked = Command::new("lpstat")
        .arg("-d")
        // The answer is read by a program; it is not in the person's language.
        .env("LC_ALL", "C")
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output()
        .ok()
        .filter(|output| output.status.success())?;
    let said = String::from_utf8(asked.stdout).ok()?;
    let (_, name) = said.lines().next()?.split_once("destination:")?;
    Some(name.trim().to_owned()).filter(|name| !name.is_empty())
}

/// A printer's refusal in one line, and the way out: a message that takes `printer` and `detail`.
pub fn refused(texts: &Texts<'_>, message: &str, printer: &str, detail: &str) -> String {
    let (name, detail) = (sanitize(printer), sanitize(detail));
    let detail = detail.lines().next().unwrap_or_default();
    texts.say_with(
        message,
        &[("printer", (&*name).into()), ("detail", detail.into())],
    )
}

/// Sends a paper to a printer.
///
/// # Errors
///
/// With what `lp` said, or why it could not be started.
pub fn print(bytes: &[u8], printer: &str) -> io::Result<()> {
    let mut lp = Command::new("lp")
        .args(["-d", printer, "-t", "shirube"])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()?;
    // A printing system that refuses may stop reading; what it says tells more than the broken pipe.
    let written = lp
        .stdin
        .take()
        .map_or(Ok(()), |mut pipe| pipe.write_all(bytes));
    let done = lp.wait_with_output()?;
    if done.status.success() {
        return written;
    }
    let said = String::from_utf8_lossy(&done.stderr).trim().to_owned();
    Err(io::Error::other(said))
}
