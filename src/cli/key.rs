//! `shirube key -o FILE`: a pair of keys, so that others can save cases that only you can open.

use std::io::Write;

use super::{
    DONE,
    args::{Args, Key},
    context, output,
};
use crate::vault;

/// Writes the secret key to a file that only its owner can read, and prints the public one.
pub(super) fn run(args: &Args, key: &Key, out: &mut impl Write) -> anyhow::Result<u8> {
    let catalog = context::catalog(&args.common, None)?;
    let texts = context::choose(&catalog, args.common.lang.as_deref())?;
    let (secret, public) = vault::generate();
    output::write(&texts, &key.output, &*secret, false)?;
    writeln!(out, "{public}")?;
    Ok(DONE)
}
