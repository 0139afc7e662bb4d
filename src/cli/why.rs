//! `shirube why OUTCOME CASE`, `shirube why-not OUTCOME CASE`: what decides, and what would have to be otherwise.

use std::io::Write;

use anyhow::bail;

use super::{DONE, FOUND, args::Why, context::Context, screen::read_case};
use crate::{
    engine,
    export::text,
    locale::{Texts, key},
    lookup,
    model::OutcomeId,
    pack::nearest,
    summary::{self, Document},
    text::sanitize,
};

/// Explains one outcome of a case. Asked why of an outcome that does not stand, or why not of one that does, it says
/// so, explains what is the case, and ends with [`FOUND`].
pub(super) fn run(
    context: &Context,
    args: &Why,
    negative: bool,
    out: &mut impl Write,
) -> anyhow::Result<u8> {
    let voice = context.voice();
    let id = outcome(context, &args.outcome, &voice.main)?;
    let case = read_case(context, &args.case)?;
    let on = context.day(case.on)?;
    let evaluation = engine::evaluate(&context.pack, &case.answers, on);
    let stands = evaluation.outcomes.iter().any(|result| result.id == id);
    let title = if stands { "why-title" } else { "why-not-title" };
    let blocks = summary::why(&evaluation, id, &voice);
    let document = Document::new(&voice, voice.say(|t| t.say(title)), blocks);
    out.write_all(text::write(&document).as_bytes())?;
    Ok(if negative == stands { FOUND } else { DONE })
}

/// The outcome meant: by its id, or by words of its title that fit no other.
pub(super) fn outcome(
    context: &Context,
    words: &str,
    texts: &Texts<'_>,
) -> anyhow::Result<OutcomeId> {
    let pack = &context.pack;
    let found = lookup::outcomes(pack, &[texts], words);
    let words = sanitize(words).into_owned();
    let asked = [("words", words.as_str().into())];
    match found.as_slice() {
        [id] => Ok(*id),
        [] => {
            let names = pack.outcomes.iter().map(|outcome| &*outcome.name);
            let mut text = texts.say_with("error-no-outcome", &asked);
            if let Some(near) = nearest(&words, names) {
                let suggestion = [("word", near.into())];
                text.push(' ');
                text.push_str(&texts.say_with("finding-did-you-mean", &suggestion));
            }
            bail!(text)
        }
        several => {
            let mut text = texts.say_with("error-several-outcomes", &asked);
            for id in several {
                let name = &pack.outcome(*id).name;
                let title = texts.say(&key::outcome(name));
                text.extend(["\n  ", name, ": ", &title]);
            }
            bail!(text)
        }
    }
}
