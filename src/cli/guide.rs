//! `shirube` without a command: the guide itself.

#![allow(
    clippy::disallowed_methods,
    reason = "this file is where the guide starts, so it reads the environment"
)]

use std::{cell::OnceCell, env};

use jiff::civil::Date;

use super::{
    DONE,
    args::Args,
    context::{self, Context},
};
use crate::{
    embedded,
    locale::Catalog,
    model::{Answers, Pack},
    summary::Voice,
    tui::{self, Edition, Options, Theme},
    vault::Record,
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
        let second = match common.with.as_deref() {
            Some(with) => Some(context::choose(&catalog, Some(with))?),
            None => None,
        };
        let voice = Voice::with(texts.clone(), second);
        return show(&catalog, &voice, edition, on, &pack, None);
    }
    hold(&Context::load(args)?, None)
}

/// Opens the guide with rules that are read already, or goes on with a saved case.
pub(super) fn hold(context: &Context, opened: Option<(&Record, Answers)>) -> anyhow::Result<u8> {
    let edition = Edition {
        as_of: context.pack.as_of,
        review_by: context.pack.review_by,
    };
    let on = context.day(None)?;
    let pack = || Ok(&context.pack);
    show(
        &context.catalog,
        &context.voice(),
        edition,
        on,
        &pack,
        opened,
    )
}

fn show<'a>(
    catalog: &'a Catalog,
    voice: &Voice<'_>,
    edition: Edition,
    on: Date,
    pack: &'a dyn Fn() -> anyhow::Result<&'a Pack>,
    opened: Option<(&'a Record, Answers)>,
) -> anyhow::Result<u8> {
    // An empty NO_COLOR asks for nothing (no-color.org).
    let no_color = env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    tui::run(&Options {
        catalog,
        edition,
        pack,
        on,
        lang: voice.main.tag().to_owned(),
        second: voice.second.as_ref().map(|texts| texts.tag().to_owned()),
        theme: if no_color { Theme::None } else { Theme::Dark },
        folder: env::current_dir().unwrap_or_default(),
        opened,
    })?;
    Ok(DONE)
}
