//! `shirube author DIR`: walks through a pack while it is written.

use std::path::Path;

use anyhow::bail;

use super::{
    DONE,
    args::Args,
    check::locale_files,
    context::{self, catalog_of},
    findings, guide, plain,
};
use crate::{
    author::Read,
    locale::{Catalog, Texts},
    pack::stamp_dir,
    tui::{self, AuthorOptions},
};

/// Opens the view on the terminal. A pack that cannot be read yet is no error: what is wrong with it is shown.
pub(super) fn run(args: &Args, dir: &Path) -> anyhow::Result<u8> {
    let catalog = Catalog::embedded().map_err(|error| anyhow::anyhow!("{error:?}"))?;
    let texts = context::choose(&catalog, args.common.lang.as_deref())?;
    let second = match args.common.with.as_deref() {
        Some(with) => Some(context::choose(&catalog, Some(with))?.tag().to_owned()),
        None => None,
    };
    if plain::is_wanted(args) {
        bail!(texts.say("author-needs-terminal"));
    }
    // A folder that is not there is a slip of the hand, not a pack in the making.
    read(args, dir, &texts)?;
    let locales = args.common.locales.clone();
    let beside = || locales.clone().or_else(|| findings::locales_of(dir));
    let stamp = || (stamp_dir(dir), beside().map(|dir| stamp_dir(&dir)));
    tui::run_author(&AuthorOptions {
        catalog: &catalog,
        read: &|| read(args, dir, &texts),
        stamp: &stamp,
        on: args.common.on.unwrap_or_else(context::today),
        lang: texts.tag().to_owned(),
        second,
        theme: guide::theme(),
    })?;
    Ok(DONE)
}

/// Reads the files of a pack and of its languages.
fn read(args: &Args, dir: &Path, texts: &Texts<'_>) -> anyhow::Result<Read> {
    let pack = context::files(Some(dir), texts)?;
    let locales = locale_files(args, Some(dir), texts)?;
    let catalog = catalog_of([&locales], dir, texts).map_err(|error| format!("{error:#}"));
    Ok(Read {
        pack,
        locales,
        catalog,
    })
}
