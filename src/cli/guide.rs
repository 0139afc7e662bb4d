//! `shirube` without a command: the guide itself.

#![allow(
    clippy::disallowed_methods,
    reason = "this file is where the guide starts, so it reads the environment"
)]

use std::env;

use super::{DONE, args::Args, context::Context};
use crate::tui::{self, Edition, Options, Theme};

/// Opens the guide on the terminal.
pub(super) fn run(args: &Args) -> anyhow::Result<u8> {
    let context = Context::load(args)?;
    // An empty NO_COLOR asks for nothing (no-color.org).
    let no_color = env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    tui::run(&Options {
        catalog: &context.catalog,
        edition: Edition {
            as_of: context.pack.as_of,
            review_by: context.pack.review_by,
        },
        pack: &|| Ok(&context.pack),
        on: context.day(None)?,
        lang: context.texts().tag().to_owned(),
        second: context.second().map(|texts| texts.tag().to_owned()),
        theme: if no_color { Theme::None } else { Theme::Dark },
        folder: env::current_dir().unwrap_or_default(),
    })?;
    Ok(DONE)
}
