//! `shirube directory`: offices and people who help, by place, need, service, language and words.

use std::io::Write;

use anyhow::anyhow;

use super::{DONE, FOUND, args::Directory, context::Context};
use crate::{
    export::text,
    locale::{Texts, key},
    lookup::{self, Wanted},
    text::sanitize,
};

/// Prints the entries that fit.
pub(super) fn run(context: &Context, args: &Directory, out: &mut impl Write) -> anyhow::Result<u8> {
    let (pack, catalog) = (&context.pack, &context.catalog);
    let voice = context.voice();
    let wanted = wanted(context, args, &voice.main)?;
    let found = lookup::directory(pack, catalog, &wanted);
    if found.is_empty() {
        writeln!(out, "{}", voice.main.say("lookup-directory-none"))?;
        return Ok(FOUND);
    }
    out.write_all(text::write(&found.document(pack, &voice)).as_bytes())?;
    Ok(DONE)
}

fn wanted(context: &Context, args: &Directory, texts: &Texts<'_>) -> anyhow::Result<Wanted> {
    let (pack, catalog) = (&context.pack, &context.catalog);
    let prefecture = |wish: &str| {
        let found = lookup::prefectures(pack, catalog, wish);
        let name = |code: &str| texts.say(&key::prefecture(code));
        let code = |id: &crate::model::OptionId| pack.prefectures.get(id.index());
        let known = found.iter().filter_map(code).map(|code| name(code));
        let known: Vec<String> = known.collect();
        only(
            wish,
            &found,
            &known,
            ("lookup-no-prefecture", "lookup-many-prefectures"),
            texts,
        )
    };
    let word = |wish: &str,
                search: fn(&crate::model::Pack, &crate::locale::Catalog, &str) -> Vec<String>,
                message: fn(&str) -> String,
                ids| {
        let found = search(pack, catalog, wish);
        let listed = if found.is_empty() {
            search(pack, catalog, "")
        } else {
            found.clone()
        };
        let known = listed.iter().map(|id| {
            let name = texts.say(&message(id)).into();
            texts.say_with(
                "lookup-choice",
                &[("id", id.as_str().into()), ("name", name)],
            )
        });
        let known: Vec<String> = known.collect();
        only(wish, &found, &known, ids, texts)
    };
    let wish = |text: &Option<String>| text.clone();
    Ok(Wanted {
        prefecture: wish(&args.prefecture)
            .map(|wish| prefecture(&wish))
            .transpose()?,
        need: wish(&args.need)
            .map(|wish| {
                word(
                    &wish,
                    lookup::needs,
                    key::need,
                    ("lookup-no-need", "lookup-many-needs"),
                )
            })
            .transpose()?,
        service: wish(&args.service)
            .map(|wish| {
                let ids = ("lookup-no-service", "lookup-many-services");
                word(&wish, lookup::services, key::service, ids)
            })
            .transpose()?,
        language: wish(&args.language)
            .map(|wish| {
                let ids = ("lookup-no-language", "lookup-many-languages");
                word(&wish, lookup::languages, key::language, ids)
            })
            .transpose()?,
        words: args.words.clone(),
    })
}

/// The one thing a wish fits, or a sentence that says there is none or more than one.
fn only<T: Clone>(
    wish: &str,
    found: &[T],
    known: &[String],
    (none, many): (&str, &str),
    texts: &Texts<'_>,
) -> anyhow::Result<T> {
    if let [one] = found {
        return Ok(one.clone());
    }
    let id = if found.is_empty() { none } else { many };
    let wish = sanitize(wish).into_owned();
    let args = [("wish", wish.into()), ("known", texts.list(known).into())];
    Err(anyhow!(texts.say_with(id, &args)))
}
