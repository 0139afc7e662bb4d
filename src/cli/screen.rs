//! `shirube screen CASE`: evaluates a case without a terminal, to the letter of the contract.

use std::{
    io::{self, BufRead, Write},
    path::Path,
};

use super::{
    BAD_INPUT, DONE, OPEN,
    args::Screen,
    context::{Context, read_input, refused},
    findings,
};
use crate::{
    case::{self, CaseFile},
    engine,
    pack::Files,
    result::Results,
};

/// Screens one case, or a stream of them.
pub(super) fn run(context: &Context, args: &Screen, out: &mut impl Write) -> anyhow::Result<u8> {
    let texts = context
        .asked_texts()
        .unwrap_or_else(|| context.catalog.reference());
    let results = Results::new(&context.pack, texts, context.asked_texts().is_some());
    match &args.case {
        Some(path) if !args.jsonl => one(context, &results, path, args.json, out),
        _ => stream(context, &results, io::stdin().lock(), out),
    }
}

fn one(
    context: &Context,
    results: &Results<'_>,
    path: &Path,
    compact: bool,
    out: &mut impl Write,
) -> anyhow::Result<u8> {
    let case = read_case(context, path)?;
    let on = context.day(case.on)?;
    let evaluation = engine::evaluate(&context.pack, &case.answers, on);
    let result = results.result(&evaluation, &case.answers);
    if compact {
        serde_json::to_writer(&mut *out, &result)?;
    } else {
        serde_json::to_writer_pretty(&mut *out, &result)?;
    }
    writeln!(out)?;
    Ok(if evaluation.path.is_complete() {
        DONE
    } else {
        OPEN
    })
}

/// Reads a case file, or says everything that is wrong with it.
pub(super) fn read_case(context: &Context, path: &Path) -> anyhow::Result<CaseFile> {
    let texts = context.texts();
    let text = read_input(path, &texts)?;
    let (files, file) = Files::single(path.display().to_string(), text);
    case::read(&files, file, &context.pack).map_err(|findings| refused(&files, &findings, &texts))
}

/// Reads a case a line and writes a result a line, in constant memory. A line that cannot be read gets a line that says
/// so, and the stream goes on: lines of input and output always pair.
fn stream(
    context: &Context,
    results: &Results<'_>,
    input: impl BufRead,
    out: &mut impl Write,
) -> anyhow::Result<u8> {
    let mut input = input;
    let mut line = Vec::new();
    let mut number = 0_usize;
    let mut code = DONE;
    loop {
        line.clear();
        if input.read_until(b'\n', &mut line)? == 0 {
            return Ok(code);
        }
        number += 1;
        if line.trim_ascii().is_empty() {
            continue;
        }
        let answered = case::read_line(&line, &context.pack)
            .map_err(|error| {
                let text = findings::sentence(&error.finding, &context.texts());
                (error.column, text)
            })
            .and_then(|case| match context.day(case.on) {
                Ok(on) => Ok((on, case)),
                Err(error) => Err((1, error.to_string())),
            });
        match answered {
            Ok((on, case)) => {
                let evaluation = engine::evaluate(&context.pack, &case.answers, on);
                serde_json::to_writer(&mut *out, &results.result(&evaluation, &case.answers))?;
                if code == DONE && !evaluation.path.is_complete() {
                    code = OPEN;
                }
            }
            Err((column, text)) => {
                let error = format!("-:{number}:{column}: {text}");
                serde_json::to_writer(&mut *out, &serde_json::json!({ "error": error }))?;
                let _ = writeln!(io::stderr(), "{error}");
                code = BAD_INPUT;
            }
        }
        out.write_all(b"\n")?;
    }
}
