//! `shirube open FILE`: opens a saved case and goes on with it.

use std::{io::Write, path::Path};

use anyhow::anyhow;

use super::{
    DONE,
    args::{Args, Common, Open},
    context::{self, Context, cannot_read, read_input, refused},
    guide, plain, secret,
};
use crate::{
    locale::{Catalog, Texts},
    vault::{self, Key, Kind, OpenError, Record, disk},
};

/// Opens the case, says what has changed since it was saved, and holds the interview on; or prints the case file.
pub(super) fn run(args: &Args, open: &Open, out: &mut impl Write) -> anyhow::Result<u8> {
    let catalog = context::catalog(&args.common, args.common.pack.as_deref())?;
    let texts = context::choose(&catalog, args.common.lang.as_deref())?;
    let record = record(open, &texts)?;
    if open.print {
        out.write_all(record.case().as_bytes())?;
        return Ok(DONE);
    }
    let context = Context::of(&in_its_languages(&args.common, &record, &catalog))?;
    let name = open.file.display().to_string();
    let case = record
        .read(&name, &context.pack)
        .map_err(|(files, findings)| refused(&files, &findings, &context.texts()))?;
    let opened = Some((&record, case.answers));
    if plain::is_wanted(args) {
        plain::hold(&context, opened)
    } else {
        guide::hold(&context, opened, None)
    }
}

/// Reads and unlocks the file; in one line why not.
fn record(open: &Open, texts: &Texts<'_>) -> anyhow::Result<Record> {
    let path = &open.file;
    let sealed = disk::read(path).map_err(|error| cannot_read(texts, path, &error))?;
    let refuse = |error: OpenError| cannot_open(texts, path, error);
    let key = match (&open.identity, vault::kind(&sealed).map_err(refuse)?) {
        (Some(file), _) => {
            let text = zeroize::Zeroizing::new(read_input(file, texts)?);
            Key::file(&text).map_err(|_| {
                let path = [("path", file.display().to_string().into())];
                anyhow!(texts.say_with("vault-no-key-file", &path))
            })?
        }
        (None, Kind::Passphrase) => Key::Passphrase(secret::ask(texts)?),
        (None, Kind::Keys) => return Err(refuse(OpenError::NeedsKey)),
    };
    Record::open(&sealed, &key).map_err(refuse)
}

fn cannot_open(texts: &Texts<'_>, path: &Path, error: OpenError) -> anyhow::Error {
    let path = [("path", path.display().to_string().into())];
    anyhow!(texts.say_with(error.message(), &path))
}

/// The common flags, with the languages of the saved case where none were asked for and there are such.
fn in_its_languages(common: &Common, record: &Record, catalog: &Catalog) -> Common {
    let mut common = common.clone();
    let (main, second) = record.languages();
    if common.lang.is_none() && catalog.texts(main).is_some() {
        common.lang = Some(main.to_owned());
        let known = second.filter(|second| catalog.texts(second).is_some());
        common.with = common.with.or_else(|| known.map(str::to_owned));
    }
    common
}
