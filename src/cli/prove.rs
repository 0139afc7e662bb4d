//! `shirube check --witness OUTCOME` and `--compare N`: what the proofs rest on, to be looked at.

use std::io::{self, IsTerminal, Write};
use std::path::Path;

use indicatif::{ProgressBar, ProgressDrawTarget};

use super::{DONE, FOUND, args::Args, context::Context, why};
use crate::{case, check, prove::Model};

/// Prints the smallest interview found in which an outcome applies, as a case file. Ends with [`FOUND`] when nobody is
/// there.
pub(super) fn witness(
    args: &Args,
    dir: Option<&Path>,
    words: &str,
    out: &mut impl Write,
) -> anyhow::Result<u8> {
    let context = of(args, dir)?;
    let texts = context.texts();
    let id = why::outcome(&context, words, &texts)?;
    let on = context.day(None)?;
    let model = Model::new(&context.pack, on);
    let Some(answers) = model.witness(&model.outcome(id).applies) else {
        let name = &context.pack.outcome(id).name;
        let about = [
            ("outcome", (&**name).into()),
            ("day", on.to_string().into()),
        ];
        writeln!(out, "{}", texts.say_with("check-nobody", &about))?;
        return Ok(FOUND);
    };
    write!(out, "{}", case::write(&context.pack, on, &answers))?;
    Ok(DONE)
}

/// Holds the model against the engine on random interviews. Ends with [`FOUND`] and the interview when they differ.
pub(super) fn compare(
    args: &Args,
    dir: Option<&Path>,
    interviews: usize,
    out: &mut impl Write,
) -> anyhow::Result<u8> {
    let context = of(args, dir)?;
    let texts = context.texts();
    let bar = ProgressBar::new(u64::try_from(interviews).unwrap_or(u64::MAX));
    if !io::stderr().is_terminal() {
        bar.set_draw_target(ProgressDrawTarget::hidden());
    }
    let on = context.day(None)?;
    let compared = check::compare(&context.pack, on, interviews, &|| bar.inc(1));
    bar.finish_and_clear();
    let count = texts.number(i64::try_from(compared.interviews).unwrap_or(i64::MAX));
    let Some(example) = compared.different else {
        let told = [("interviews", count.into()), ("days", compared.days.into())];
        writeln!(out, "{}", texts.say_with("check-compared", &told))?;
        return Ok(DONE);
    };
    writeln!(out, "{}", texts.say("check-differs"))?;
    write!(
        out,
        "{}",
        case::write(&context.pack, example.on, &example.answers)
    )?;
    Ok(FOUND)
}

fn of(args: &Args, dir: Option<&Path>) -> anyhow::Result<Context> {
    let mut common = args.common.clone();
    common.pack = dir.map(Path::to_owned).or(common.pack);
    Context::of(&common)
}
