//! `shirube glossary`: terms in plain words, found by the word on the paper or in the head.

use std::io::Write;

use super::{DONE, FOUND, args::Glossary, context::Context};
use crate::{export::text, lookup, text::sanitize};

/// Explains the terms that fit, or lists all.
pub(super) fn run(context: &Context, args: &Glossary, out: &mut impl Write) -> anyhow::Result<u8> {
    let words = args.term.join(" ");
    let voice = context.voice();
    let Some(document) = lookup::glossary(&context.pack, &context.catalog, &words, &voice) else {
        let words = sanitize(&words).into_owned();
        let none = [("words", words.into())];
        writeln!(
            out,
            "{}",
            voice.main.say_with("lookup-glossary-none", &none)
        )?;
        return Ok(FOUND);
    };
    out.write_all(text::write(&document).as_bytes())?;
    Ok(DONE)
}
