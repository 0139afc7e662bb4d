//! `shirube completions SHELL`

use std::io::Write;

use clap_complete::{Shell, generate};

use super::{DONE, args};

/// Writes a completion script for a shell.
pub(super) fn run(shell: Shell, out: &mut impl Write) -> anyhow::Result<u8> {
    // The generator panics when its writer fails; a closed pipe must not.
    let mut script = Vec::new();
    generate(shell, &mut args::command(), "shirube", &mut script);
    out.write_all(&script)?;
    Ok(DONE)
}
