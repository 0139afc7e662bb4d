//! `shirube --plain`: the guide as plain lines.

#![allow(
    clippy::disallowed_methods,
    reason = "this file decides how the guide starts, so it reads the environment"
)]

use std::{
    env,
    io::{self, IsTerminal, Write as _},
};

use super::{DONE, OPEN, args::Args, context::Context, secret};
use crate::{
    export::text::COLUMNS,
    interview::Interview,
    line::{self, End, Options},
    model::Answers,
    stream::{Input, Output},
    summary::Voice,
    vault::Record,
};

/// Whether the guide speaks in lines: asked for, or because nothing else can be shown here.
pub(super) fn is_wanted(args: &Args) -> bool {
    let dumb = || env::var_os("TERM").is_some_and(|term| term == "dumb");
    args.common.plain || !io::stdout().is_terminal() || dumb()
}

/// Holds the conversation on standard input and output.
pub(super) fn run(args: &Args) -> anyhow::Result<u8> {
    let context = Context::load(args)?;
    if args.common.kiosk.is_some() {
        anyhow::bail!(context.texts().say("kiosk-needs-screen"));
    }
    hold(&context, None)
}

/// Holds the conversation, or goes on with a saved one.
pub(super) fn hold(context: &Context, opened: Option<(&Record, Answers)>) -> anyhow::Result<u8> {
    let on = context.day(None)?;
    let (record, answers) = opened.unzip();
    let interview = Interview::resume(&context.pack, on, answers.unwrap_or_default());
    let known = context.known_texts();
    let options = Options {
        voice: known.map(|texts| Voice::with(texts, context.second())),
        guided: context.guided,
        columns: columns(),
        echo: !io::stdin().is_terminal(),
        record,
        hidden: |prompt| secret::hidden(prompt, false),
    };
    let mut output = Output::new();
    let ended = line::run(
        Input::new(),
        &mut output,
        interview,
        &context.catalog,
        options,
    );
    output.flush()?;
    Ok(match ended? {
        End::Complete => DONE,
        End::Open => OPEN,
    })
}

/// As wide as the terminal, but no wider than is easy to read.
fn columns() -> usize {
    let terminal = io::stdout().is_terminal();
    let size = terminal
        .then(crossterm::terminal::size)
        .and_then(Result::ok);
    size.map_or(COLUMNS, |(columns, _)| {
        usize::from(columns).clamp(20, COLUMNS)
    })
}
