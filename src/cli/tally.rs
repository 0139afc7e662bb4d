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
    output,
};
use crate::{
    export::file::{self, Existing},
    kiosk::{LEAST, Tally},
    locale::{Texts, key},
};

/// Prints the counts; small ones are not shown.
pub(super) fn run(args: &Args, path: &Path, out: &mut impl Write) -> anyhow::Result<u8> {
    let catalog = context::catalog(&args.common, None)?;
    let texts = context::choose(&catalog, args.common.lang.as_deref())?;
    let tally = Tally::read(path).map_err(|error| refused(&texts, path, &error))?;
    let least = ("least", LEAST.into());
    writeln!(out, "{}", texts.say_with("tally-what", &[least]))?;
    let mut last = "";
    for (month, outcome, count) in tally.shown() {
        if month != last {
            writeln!(out, "\n{month}")?;
            last = month;
        }
        let title = texts.find(&key::outcome(outcome), None, &[]);
        let title = title.unwrap_or_else(|| outcome.to_owned()).into();
        let (title, outcome) = (("title", title), ("outcome", outcome.into()));
        let line = match count {
            Some(count) => {
                texts.say_with("tally-count", &[title, outcome, ("count", count.into())])
            }
            None => texts.say_with("tally-few", &[title, outcome, ("least", LEAST.into())]),
        };
        writeln!(out, "{line}")?;
    }
    Ok(DONE)
}

/// Refuses at the start of a shared machine what could not be counted in later, when nobody is there to be told.
pub(super) fn can_be_kept(texts: &Texts<'_>, path: &Path) -> anyhow::Result<()> {
    match Tally::read(path) {
        Ok(_) => Ok(()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            let looked = file::look(path, Existing::Replace);
            looked.map_err(|why| output::refused(texts, path, &why))?;
            Ok(())
        }
        Err(error) => Err(refused(texts, path, &error)),
    }
}

fn refused(texts: &Texts<'_>, path: &Path, error: &io::Error) -> anyhow::Error {
    let path_named = [("path", path.display().to_string().into())];
    match error.kind() {
        io::ErrorKind::InvalidData => anyhow!(texts.say_with("tally-not-counts", &path_named)),
        _ => cannot_read(texts, path, error),
    }
}
