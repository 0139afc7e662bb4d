//! The command line: one file a command, one place that prints errors and chooses exit codes.

mod args;
mod author;
mod cases;
mod check;
mod classes;
mod completions;
mod context;
mod diff;
mod directory;
mod export;
mod findings;
mod git;
mod glossary;
mod graph;
mod guide;
mod key;
mod man;
mod open;
mod output;
mod plain;
mod prove;
mod redact;
mod rescreen;
mod save;
mod schema;
mod screen;
mod secret;
mod sources;
mod tally;
mod test;
mod why;

use std::{
    io::{self, Write},
    process::ExitCode,
};

use clap::FromArgMatches;

use args::{Args, Command};
use context::Context;

/// Everything asked was done.
const DONE: u8 = 0;
/// Something was looked at and is not as it should be: findings, failed cases.
const FOUND: u8 = 1;
/// The input cannot be used.
const BAD_INPUT: u8 = 2;
/// The interview of a case is not complete; the result is printed all the same.
const OPEN: u8 = 3;

/// Runs the program and returns its exit code.
pub fn main() -> ExitCode {
    let matches = args::matches();
    let result = Args::from_arg_matches(&matches)
        .map_err(anyhow::Error::from)
        .and_then(|args| run(&args));
    match result {
        Ok(code) => code.into(),
        Err(error) if is_closed_pipe(&error) => DONE.into(),
        Err(error) => {
            // The reader of this message may be gone too; there is nobody left to tell.
            let _ = writeln!(io::stderr(), "{error:#}");
            BAD_INPUT.into()
        }
    }
}

fn run(args: &Args) -> anyhow::Result<u8> {
    // A long stream of results is written in large pieces.
    let mut out = io::BufWriter::with_capacity(256 * 1024, io::stdout().lock());
    let code = match &args.command {
        Some(Command::Completions { shell }) => completions::run(*shell, &mut out),
        Some(Command::Rescreen(wanted)) => {
            let old = match &wanted.against {
                Some(dir) => Some(Context::of(&args.common.with_pack(dir))?),
                None => None,
            };
            let old = old.as_ref().map(|context| &context.pack);
            rescreen::run(&Context::load(args)?, old, wanted, &mut out)
        }
        Some(Command::Classes(wanted)) => classes::run(args, wanted, &mut out),
        Some(Command::Diff(diff)) => diff::run(args, diff, &mut out),
        Some(Command::Graph(graph)) => graph::run(args, graph, &mut out),
        Some(Command::Schema { kind }) => schema::run(*kind, &mut out),
        Some(Command::Man) => man::run(&mut out),
        Some(Command::Screen(screen)) => screen::run(&Context::load(args)?, screen, &mut out),
        Some(Command::Check {
            dir,
            json,
            samples,
            witness,
            compare,
        }) => match (witness, compare) {
            (Some(outcome), _) => prove::witness(args, dir.as_deref(), outcome, &mut out),
            (None, Some(interviews)) => prove::compare(args, dir.as_deref(), *interviews, &mut out),
            (None, None) => check::run(args, dir.as_deref(), *json, *samples, &mut out),
        },
        Some(Command::Test { dir }) => test::run(args, dir.as_deref(), &mut out),
        Some(Command::Author { dir }) => author::run(args, dir),
        Some(Command::Export(export)) => export::run(&Context::load(args)?, export, &mut out),
        Some(Command::Why(why)) => why::run(&Context::load(args)?, why, false, &mut out),
        Some(Command::WhyNot(why)) => why::run(&Context::load(args)?, why, true, &mut out),
        Some(Command::Save(save)) => save::run(&Context::load(args)?, save),
        Some(Command::Open(open)) => open::run(args, open, &mut out),
        Some(Command::Cases(cases)) => cases::run(args, cases, &mut out),
        Some(Command::Key(key)) => key::run(args, key, &mut out),
        Some(Command::Redact(redact)) => redact::run(&Context::load(args)?, redact, &mut out),
        Some(Command::Tally { counts }) => tally::run(args, counts, &mut out),
        Some(Command::Sources(sources)) => sources::run(&Context::load(args)?, sources, &mut out),
        Some(Command::Glossary(words)) => glossary::run(&Context::load(args)?, words, &mut out),
        Some(Command::Directory(words)) => directory::run(&Context::load(args)?, words, &mut out),
        None if plain::is_wanted(args) => plain::run(args),
        None => guide::run(args),
    }?;
    out.flush()?;
    Ok(code)
}

/// Whether whoever reads our output has stopped reading, which is no error of ours.
fn is_closed_pipe(error: &anyhow::Error) -> bool {
    let closed = |error: &io::Error| error.kind() == io::ErrorKind::BrokenPipe;
    error.chain().any(|cause| {
        cause.downcast_ref::<io::Error>().is_some_and(closed)
            || cause
                .downcast_ref::<serde_json::Error>()
                .and_then(serde_json::Error::io_error_kind)
                == Some(io::ErrorKind::BrokenPipe)
    })
}
