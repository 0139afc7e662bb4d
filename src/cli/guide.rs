//! `shirube` without a command: the guide itself.

#![allow(
    clippy::disallowed_methods,
    reason = "this file is where the guide starts, so it reads the environment"
)]

use std::{cell::OnceCell, env};

use jiff::civil::Date;

use super::{
    DONE,
    args::{Args, Common},
    context::{self, Context},
    tally,
};
use crate::{
    embedded,
    kiosk::Settings,
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
    let kiosk = kiosk(args)?;
    let common = &with_languages(&args.common, kiosk.as_ref());
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
        let day = (on, common.on.is_none());
        return show(
            &catalog,
            &voice,
            edition,
            day,
            &pack,
            (None, kiosk.as_ref()),
        );
    }
    hold(&Context::of(common)?, None, kiosk.as_ref())
}

/// The settings of a shared machine, where some were named.
fn kiosk(args: &Args) -> anyhow::Result<Option<Settings>> {
    let Some(path) = &args.common.kiosk else {
        return Ok(None);
    };
    let catalog = context::catalog(&args.common, None)?;
    let texts = context::choose(&catalog, args.common.lang.as_deref())?;
    let text = context::read_input(path, &texts)?;
    let read = Settings::read(&path.display().to_string(), &text);
    let settings = read.map_err(|(files, findings)| context::refused(&files, &findings, &texts))?;
    if let Some(counts) = &settings.tally {
        tally::can_be_kept(&texts, counts)?;
    }
    Ok(Some(settings))
}

/// The languages of a shared machine, where none were asked for.
fn with_languages(common: &Common, kiosk: Option<&Settings>) -> Common {
    let mut common = common.clone();
    if let Some(kiosk) = kiosk {
        common.lang = common.lang.or_else(|| kiosk.language.clone());
        common.with = common.with.or_else(|| kiosk.second.clone());
    }
    common
}

/// Opens the guide with rules that are read already, or goes on with a saved case.
pub(super) fn hold(
    context: &Context,
    opened: Option<(&Record, Answers)>,
    kiosk: Option<&Settings>,
) -> anyhow::Result<u8> {
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
        (on, context.on.is_none()),
        &pack,
        (opened, kiosk),
    )
}

fn show<'a>(
    catalog: &'a Catalog,
    voice: &Voice<'_>,
    edition: Edition,
    (on, goes_on): (Date, bool),
    pack: &'a dyn Fn() -> anyhow::Result<&'a Pack>,
    (opened, kiosk): (Option<(&'a Record, Answers)>, Option<&'a Settings>),
) -> anyhow::Result<u8> {
    tui::run(&Options {
        catalog,
        edition,
        pack,
        on,
        today: goes_on.then_some(&context::today),
        lang: voice.main.tag().to_owned(),
        second: voice.second.as_ref().map(|texts| texts.tag().to_owned()),
        theme: theme(),
        folder: match kiosk.and_then(|kiosk| kiosk.save_to.clone()) {
            Some(volume) => volume,
            None => env::current_dir().unwrap_or_default(),
        },
        opened,
        kiosk,
    })?;
    Ok(DONE)
}

/// The colours to start with: the terminal's own where none of ours are wanted.
pub(super) fn theme() -> Theme {
    // An empty NO_COLOR asks for nothing (no-color.org).
    let no_color = env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    if no_color { Theme::None } else { Theme::Dark }
}
