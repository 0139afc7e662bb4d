//! `shirube export CASE`: the summary of a case as a file to hand over.

use std::io::{self, Write};

use anyhow::{anyhow, bail};

use super::{DONE, OPEN, args::Export, context::Context, output, screen::read_case};
use crate::{
    engine,
    export::{self, Format, print},
    locale::Texts,
    result::Results,
    summary::{self, Beside, Paper},
    text::sanitize,
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
    let format = if args.print {
        print::FORMAT
    } else {
        format(args)
    };
    let results = Results::new(&context.pack, voice.main.clone(), true);
    let bytes = export::render(
        format,
        || summary::paper(paper, &evaluation, &voice, &beside),
        &results.result(&evaluation, &case.answers),
    )
    .map_err(|error| anyhow!(error.say(&voice.main)))?;
    match &args.output {
        None if args.print => send(&voice.main, &bytes)?,
        None => out.write_all(&bytes)?,
        Some(path) => _ = output::write(&context.texts(), path, &bytes, args.force)?,
    }
    Ok(if evaluation.path.is_complete() {
        DONE
    } else {
        OPEN
    })
}

/// Sends the paper to the default printer, after saying which it is.
fn send(texts: &Texts<'_>, bytes: &[u8]) -> anyhow::Result<()> {
    let Some(printer) = print::default_printer() else {
        bail!(texts.say("print-none"));
    };
    let name = sanitize(&printer);
    let on = texts.say_with("print-on", &[("printer", (&*name).into())]);
    // Whoever reads this may be gone; the paper is wanted all the same.
    let _ = writeln!(io::stderr(), "{on}");
    print::print(bytes, &printer).map_err(|error| {
        let detail = error.to_string();
        anyhow!(print::refused(texts, "print-failed", &printer, &detail))
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
