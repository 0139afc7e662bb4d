//! `shirube` without a command: the guide itself.

#![allow(
    clippy::disallowed_methods,
    reason = "this file is where the guide starts, so it reads the environment"
)]

use std::{cell::OnceCell, env};

use super::{
    DONE,
    args::Args,
    context::{self, Context},
};
use crate::{
    embedded,
    locale::Catalog,
    model::Pack,
    tui::{self, Edition, Options, Theme},
};

/// Opens the guide on the terminal.
///
/// The rules in the program are read when the first screen is there; rules from a folder before, because their author
/// wants to see what is wrong with them.
pub(super) fn run(args: &Args) -> anyhow::Result<u8> {
    let common = &args.common;
    if let (None, Some(head)) = (&common.pack, embedded::head()) {
        let catalog = context::catalog(common, None)?;
        let edition = Edition {
            as_of: head.as_of,
            review_by: head.review_by,
        };
        let texts = context::choose(&catalog, common.lang.as_deref())?;
        let on = common.on.unwrap_or_else(context::today);
        context::not_too_early(head.earliest, on, || texts.clone())?;
        let read = OnceCell::new();
        let pack = || match embedded::pack() {
            Ok(pack) => Ok(read.get_or_init(|| pack)),
            Err(findings) => Err(context::refused(&embedded::files(), &findings, &texts)),
        };
        return show(args, &catalog, edition, on, &pack);
    }
    let context = Context::load(args)?;
    let edition = Edition {
        as_of: context.pack.as_of,
        review_by: context.pack.review_by,
    };
    let on = context.day(None)?;
    show(args, &context.catalog, edition, on, &|| Ok(&context.pack))
}

fn show<'a>(
    args: &Args,
    catalog: &'a Catalog,
    edition: Edition,
    on: jiff::civil::Date,
    pack: &'a dyn Fn() -> anyhow::Result<&'a Pack>,
) -> anyhow::Result<u8> {
    // An empty NO_COLOR asks for nothing (no-color.org).
    let no_color = env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    let lang = context::choose(catalog, args.common.lang.as_deref())?;
    let second = match args.common.with.as_deref() {
        Some(with) => Some(context::choose(catalog, Some(with))?),
        None => None,
    };
    tui::run(&Options {
        catalog,
        edition,
        pack,
        on,
        lang: lang.tag().to_owned(),
        second: second.map(|texts| texts.tag().to_owned()),
        theme: if no_color { Theme::None } else { Theme::Dark },
        folder: env::current_dir().unwrap_or_default(),
    })?;
    Ok(DONE)
}
