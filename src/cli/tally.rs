//! `shirube tally FILE`: counts of outcomes by month, without people.

use std::{
    io::{self, Write},
    path::Path,
};

use anyhow::anyhow;

use super::{
    DONE,
    args::Args,
    context::{self, cannot_read},
};
use crate::kiosk::{LEAST, Tally};

/// Prints the counts; small ones are not shown.
pub(super) fn run(args: &Args, path: &Path, out: &mut impl Write) -> anyhow::Result<u8> {
    let catalog = context::catalog(&args.common, None)?;
    let texts = context::choose(&catalog, args.common.lang.as_deref())?;
    let named = || ("path", path.display().to_string().into());
    let tally = Tally::read(path).map_err(|error| match error.kind() {
        io::ErrorKind::InvalidData => anyhow!(texts.say_with("tally-not-counts", &[named()])),
        _ => cannot_read(&texts, path, &error),
    })?;
    let mut any = false;
    for (month, outcome, count) in tally.shown() {
        any = true;
        let (month, outcome) = (("month", month.into()), ("outcome", outcome.into()));
        let line = match count {
            Some(count) => {
                texts.say_with("tally-count", &[month, outcome, ("count", count.into())])
            }
            None => texts.say_with("tally-few", &[month, outcome, ("least", LEAST.into())]),
        };
        writeln!(out, "{line}")?;
    }
    if !any {
        writeln!(out, "{}", texts.say_with("tally-none", &[named()]))?;
    }
    Ok(DONE)
}
