//! `shirube export CASE`: the summary of a case as a file to hand over.

use std::io::Write;

use anyhow::anyhow;

use super::{DONE, OPEN, args::Export, context::Context, output, screen::read_case};
use crate::{
    engine,
    export::{self, Format},
    result::Results,
    summary::{self, Beside, Paper},
};

/// Writes the summary to a file, or prints it. An unfinished case is written too, and says that it is unfinished.
pub(super) fn run(context: &Context, args: &Export, out: &mut impl Write) -> anyhow::Result<u8> {
    let case = read_case(context, &args.case)?;
    let on = context.day(case.on)?;
    let evaluation = engine::evaluate(&context.pack, &case.answers, on);
    let voice = context.voice();
    let paper = args.paper.as_deref().and_then(Paper::from_name);
    let paper = paper.unwrap_or(Paper::All);
    let beside = Beside {
        legal: context.catalog.texts(&context.pack.law_language),
        interview: None,
    };
    let results = Results::new(&context.pack, voice.main.clone(), true);
    let bytes = export::render(
        format(args),
        || summary::paper(paper, &evaluation, &voice, &beside),
        &results.result(&evaluation, &case.answers),
    )
    .map_err(|error| anyhow!(error.say(&voice.main)))?;
    match &args.output {
        None => out.write_all(&bytes)?,
        Some(path) => _ = output::write(&context.texts(), path, &bytes, args.force)?,
    }
    Ok(if evaluation.path.is_complete() {
        DONE
    } else {
        OPEN
    })
}

/// The format asked for, or the one of the file's ending, or Markdown.
fn format(args: &Export) -> Format {
    let ending = || args.output.as_ref()?.extension()?.to_str();
    args.format
        .as_deref()
        .or_else(ending)
        .and_then(Format::from_name)
        .unwrap_or(Format::Markdown)
}
