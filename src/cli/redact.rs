//! `shirube redact CASE`: a copy for training or statistics that points to nobody.

use std::io::Write;

use super::{DONE, args::Redact, context::Context, output, screen::read_case};
use crate::case;

/// Writes or prints the redacted copy.
pub(super) fn run(context: &Context, args: &Redact, out: &mut impl Write) -> anyhow::Result<u8> {
    let case = read_case(context, &args.case)?;
    let on = context.day(case.on)?;
    let copy = case::redact(&context.pack, on, &case.answers)?;
    match &args.output {
        None => out.write_all(copy.as_bytes())?,
        Some(path) => _ = output::write(&context.texts(), path, &copy, args.force)?,
    }
    Ok(DONE)
}
