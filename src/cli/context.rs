//! What every command needs: the rules, the languages, the day.

#![allow(
    clippy::disallowed_methods,
    reason = "this file is where the clock is read, and case files"
)]

use std::{fs, io::Read as _, path::Path};

use anyhow::{Context as _, anyhow, bail};
use jiff::{Timestamp, civil::Date, tz};

use super::{
    args::{Args, Common},
    findings,
};
use crate::{
    embedded,
    locale::{self, Catalog, FluentValue, Group, LocaleError, Texts},
    model::Pack,
    pack::{self, Diagnostic, Files, Loaded},
    summary::Voice,
    vault::disk,
};

/// Rules, languages and the day.
pub(super) struct Context {
    pub pack: Pack,
    pub catalog: Catalog,
    /// The day asked for with `--on`.
    pub on: Option<Date>,
    /// Whether a helper sits beside the person.
    pub guided: bool,
    lang: Option<String>,
    with: Option<String>,
}

impl Context {
    /// Loads what the common flags name.
    pub(super) fn load(args: &Args) -> anyhow::Result<Self> {
        Self::of(&args.common)
    }

    /// Loads what common flags name.
    pub(super) fn of(common: &Common) -> anyhow::Result<Self> {
        let catalog = catalog(common, common.pack.as_deref())?;
        let texts = choose(&catalog, common.lang.as_deref())?;
        let pack = pack(common.pack.as_deref(), &texts)?;
        if let Some(on) = common.on {
            not_too_early(pack.earliest, on, || texts.clone())?;
        }
        choose(&catalog, common.with.as_deref())?;
        drop(texts);
        let (lang, with) = (common.lang.clone(), common.with.clone());
        Ok(Self {
            pack,
            catalog,
            on: common.on,
            guided: common.guided,
            lang,
            with,
        })
    }

    /// The language asked for, or the system's, or the reference.
    pub(super) fn texts(&self) -> Texts<'_> {
        choose(&self.catalog, self.lang.as_deref()).unwrap_or_else(|_| self.catalog.reference())
    }

    /// The language asked for, and none when none was.
    pub(super) fn asked_texts(&self) -> Option<Texts<'_>> {
        self.lang
            .as_deref()
            .and_then(|tag| self.catalog.negotiate(tag))
    }

    /// The language asked for, or the system's; none when neither is known here, so that the person can be asked.
    pub(super) fn known_texts(&self) -> Option<Texts<'_>> {
        let wish = self.lang.clone().or_else(sys_locale::get_locale)?;
        self.catalog.negotiate(&wish)
    }

    /// The second language asked for.
    pub(super) fn second(&self) -> Option<Texts<'_>> {
        self.with
            .as_deref()
            .and_then(|tag| self.catalog.negotiate(tag))
    }

    /// The language and, where one was asked for, the second beside it.
    pub(super) fn voice(&self) -> Voice<'_> {
        Voice::with(self.texts(), self.second())
    }

    /// The day: the flag, then the case's own, then today in Japan.
    pub(super) fn day(&self, of_case: Option<Date>) -> anyhow::Result<Date> {
        let on = self.on.or(of_case).unwrap_or_else(today);
        not_too_early(self.pack.earliest, on, || self.texts())?;
        Ok(on)
    }
}

/// Today in Japan, whatever the machine's own zone: Japan is nine hours ahead all year.
pub(super) fn today() -> Date {
    day_in_japan(Timestamp::now())
}

/// The day in Japan at a moment.
pub(super) fn day_in_japan(moment: Timestamp) -> Date {
    moment.to_zoned(tz::TimeZone::fixed(tz::offset(9))).date()
}

/// Refuses a day before the first one for which the rules hold.
pub(super) fn not_too_early<'t>(
    earliest: Date,
    on: Date,
    texts: impl FnOnce() -> Texts<'t>,
) -> anyhow::Result<()> {
    if on < earliest {
        let texts = texts();
        bail!(texts.say_with(
            "error-too-early",
            &[
                ("day", texts.date(on).into()),
                ("earliest", texts.date(earliest).into())
            ],
        ));
    }
    Ok(())
}

/// The language for a wish; the system's or the reference when nothing was wished.
pub(super) fn choose<'c>(catalog: &'c Catalog, wish: Option<&str>) -> anyhow::Result<Texts<'c>> {
    match wish {
        Some(wish) => catalog.negotiate(wish).ok_or_else(|| {
            let known = catalog.tags().join(", ");
            anyhow!(catalog.reference().say_with(
                "error-no-language",
                &[("wish", wish.into()), ("known", known.into())],
            ))
        }),
        None => Ok(sys_locale::get_locale()
            .and_then(|wish| catalog.negotiate(&wish))
            .unwrap_or_else(|| catalog.reference())),
    }
}

/// A pack: a folder's, or the one in the program.
fn pack(dir: Option<&Path>, texts: &Texts<'_>) -> anyhow::Result<Pack> {
    if dir.is_none()
        && let Ok(pack) = embedded::pack()
    {
        return Ok(pack);
    }
    let files = files(dir, texts)?;
    let Loaded { pack, .. } =
        pack::load(&files).map_err(|findings| refused(&files, &findings, texts))?;
    Ok(pack)
}

/// The files of a pack: a folder's, or those in the program.
pub(super) fn files(dir: Option<&Path>, texts: &Texts<'_>) -> anyhow::Result<Files> {
    match dir {
        None => Ok(embedded::files()),
        Some(dir) => {
            pack::read_dir(dir, "toml").map_err(|(path, error)| cannot_read(texts, &path, &error))
        }
    }
}

/// The languages that belong to a pack: those named, those beside it, or those in the program.
pub(super) fn catalog(common: &Common, pack: Option<&Path>) -> anyhow::Result<Catalog> {
    // Without texts there is no message to say so with; a test keeps the program's own texts readable.
    let embedded = Catalog::embedded().map_err(|error| anyhow!("{error:?}"))?;
    let Some(dir) = common
        .locales
        .clone()
        .or_else(|| pack.and_then(findings::locales_of))
    else {
        return Ok(embedded);
    };
    let texts = choose(&embedded, common.lang.as_deref()).unwrap_or_else(|_| embedded.reference());
    let read = |extension| {
        pack::read_dir(&dir, extension).map_err(|(path, error)| cannot_read(&texts, &path, &error))
    };
    let (fluent, meta) = (read("ftl")?, read("toml")?);
    catalog_of([&fluent, &meta], &dir, &texts)
}

/// The languages in files read from a folder.
pub(super) fn catalog_of<'f>(
    read: impl IntoIterator<Item = &'f Files>,
    dir: &Path,
    texts: &Texts<'_>,
) -> anyhow::Result<Catalog> {
    // What the program says itself need not be written again beside every pack; a pack may word it otherwise.
    let own = locale::embedded_files().into_iter();
    let own = own
        .map(|(path, text)| (Path::new(path), text))
        .filter(|(path, _)| path.extension().is_some_and(|extension| extension == "ftl"))
        .filter(|(path, _)| Group::of_file(path).is_of_the_program());
    let files = read.into_iter().flat_map(Files::iter);
    let files = files.map(|(_, file)| (Path::new(&file.path), &*file.text));
    Catalog::from_files(own.chain(files).collect::<Vec<_>>()).map_err(|error| {
        let (id, detail) = match error {
            LocaleError::Meta(tag, error) => ("error-locale-meta", format!("{tag}: {error}")),
            LocaleError::NoReference => ("error-no-reference", dir.display().to_string()),
        };
        anyhow!(texts.say_with(id, &[("detail", detail.into())]))
    })
}

/// Text of a file or, for `-`, of standard input.
pub(super) fn read_input(path: &Path, texts: &Texts<'_>) -> anyhow::Result<String> {
    if path.as_os_str() == "-" {
        let mut text = String::new();
        let name = FluentValue::from("-");
        std::io::stdin()
            .read_to_string(&mut text)
            .with_context(|| {
                texts.say_with(
                    "error-cannot-read",
                    &[("path", name), ("reason", "".into())],
                )
            })?;
        return Ok(text);
    }
    fs::read_to_string(path).map_err(|error| {
        if error.kind() == std::io::ErrorKind::InvalidData && disk::is_sealed(path) {
            let path = path.display().to_string();
            return anyhow!(texts.say_with("vault-locked", &[("path", path.into())]));
        }
        cannot_read(texts, path, &error)
    })
}

/// Says why a file cannot be read, in words of ours where the system's reason is a known one.
pub(super) fn cannot_read(texts: &Texts<'_>, path: &Path, error: &std::io::Error) -> anyhow::Error {
    let reason = match error.kind() {
        std::io::ErrorKind::NotFound => texts.say("reason-not-found"),
        std::io::ErrorKind::PermissionDenied => texts.say("reason-permission"),
        std::io::ErrorKind::InvalidData => texts.say("reason-not-text"),
        std::io::ErrorKind::IsADirectory => texts.say("reason-is-folder"),
        _ => error.to_string(),
    };
    let path = path.display().to_string();
    anyhow!(texts.say_with(
        "error-cannot-read",
        &[("path", path.into()), ("reason", reason.into())]
    ))
}

/// An error made of findings.
pub(super) fn refused(files: &Files, findings: &[Diagnostic], texts: &Texts<'_>) -> anyhow::Error {
    anyhow!(
        findings::render(files, findings, texts)
            .trim_end()
            .to_owned()
    )
}
