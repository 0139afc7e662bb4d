//! `shirube man`

use std::io::Write;

use super::{DONE, args};

/// Writes the manual page.
pub(super) fn run(out: &mut impl Write) -> anyhow::Result<u8> {
    clap_mangen::Man::new(args::command()).render(out)?;
    Ok(DONE)
}
