//! `shirube cases [FOLDER]`: lists saved cases, gives one another name, deletes one.

use std::{
    io::{self, IsTerminal, Write},
    path::{Path, PathBuf},
};

use anyhow::{anyhow, bail};
use jiff::Timestamp;

use super::{
    DONE,
    args::{Args, Cases},
    context::{self, cannot_read},
};
use crate::{
    export::file,
    locale::Texts,
    text::sanitize,
    vault::disk::{self, Listed},
};

/// Does one of the three.
pub(super) fn run(args: &Args, cases: &Cases, out: &mut impl Write) -> anyhow::Result<u8> {
    let catalog = context::catalog(&args.common, None)?;
    let texts = context::choose(&catalog, args.common.lang.as_deref())?;
    let folder = cases.folder.clone().unwrap_or_else(|| PathBuf::from("."));
    if let Some([name, new]) = cases.rename.as_deref() {
        rename(&texts, &folder, name, new, out)?;
    } else if let Some(name) = &cases.delete {
        delete(
            &texts,
            &folder.join(file_name(&texts, name)?),
            cases.yes,
            out,
        )?;
    } else {
        list(&texts, &folder, out)?;
    }
    Ok(DONE)
}

fn list(texts: &Texts<'_>, folder: &Path, out: &mut impl Write) -> anyhow::Result<()> {
    let swept = file::sweep(folder);
    if swept > 0 {
        let count = [("count", swept.into())];
        writeln!(out, "{}", texts.say_with("vault-swept", &count))?;
    }
    let found = disk::list(folder).map_err(|error| cannot_read(texts, folder, &error))?;
    if found.is_empty() {
        let path = [("path", folder.display().to_string().into())];
        writeln!(out, "{}", texts.say_with("vault-none", &path))?;
    }
    for case in &found {
        writeln!(out, "{}", line(texts, case))?;
    }
    Ok(())
}

fn line(texts: &Texts<'_>, case: &Listed) -> String {
    let written = case.written.and_then(|at| Timestamp::try_from(at).ok());
    let written = written.map_or_else(String::new, |at| {
        texts.short_date(context::day_in_japan(at))
    });
    let state = match case.kind {
        Ok(disk_kind) => match disk_kind {
            crate::vault::Kind::Passphrase => texts.say("vault-by-passphrase"),
            crate::vault::Kind::Keys => texts.say("vault-by-key"),
        },
        Err(_) => texts.say("vault-unusable"),
    };
    let name = sanitize(&case.name).into_owned();
    texts.say_with(
        "vault-listed",
        &[
            ("name", name.into()),
            ("date", written.into()),
            ("state", state.into()),
        ],
    )
}

/// A name in the folder, and nothing that leads out of it.
fn file_name<'n>(texts: &Texts<'_>, name: &'n str) -> anyhow::Result<&'n str> {
    if Path::new(name).file_name().is_none_or(|last| last != name) {
        bail!(texts.say_with("vault-not-a-name", &[("name", name.into())]));
    }
    Ok(name)
}

fn rename(
    texts: &Texts<'_>,
    folder: &Path,
    name: &str,
    new: &str,
    out: &mut impl Write,
) -> anyhow::Result<()> {
    let path = folder.join(file_name(texts, name)?);
    let new = disk::named(file_name(texts, new)?);
    let to = disk::rename(&path, &new).map_err(|error| {
        if error.kind() == io::ErrorKind::AlreadyExists {
            anyhow!(texts.say_with("export-exists", &[("path", new.as_str().into())]))
        } else {
            cannot_change(texts, &path, &error)
        }
    })?;
    let to = [("path", to.display().to_string().into())];
    writeln!(out, "{}", texts.say_with("vault-renamed", &to))?;
    Ok(())
}

fn delete(texts: &Texts<'_>, path: &Path, yes: bool, out: &mut impl Write) -> anyhow::Result<()> {
    let shown = || ("path", path.display().to_string().into());
    // What is not there needs no question.
    disk::read(path).map_err(|error| cannot_read(texts, path, &error))?;
    if !yes && !confirmed(texts, path)? {
        bail!(texts.say_with("vault-kept", &[shown()]));
    }
    disk::delete(path).map_err(|error| {
        if error.kind() == io::ErrorKind::InvalidData {
            anyhow!(texts.say_with("vault-not-saved", &[shown()]))
        } else {
            cannot_change(texts, path, &error)
        }
    })?;
    writeln!(out, "{}", texts.say_with("vault-deleted", &[shown()]))?;
    Ok(())
}

/// Asks before something is destroyed; where nobody can be asked, nothing is.
fn confirmed(texts: &Texts<'_>, path: &Path) -> anyhow::Result<bool> {
    if !io::stdin().is_terminal() {
        bail!(texts.say("vault-delete-needs-yes"));
    }
    let path = [("path", path.display().to_string().into())];
    let mut err = io::stderr();
    write!(err, "{} ", texts.say_with("vault-delete-sure", &path))?;
    err.flush()?;
    let mut line = String::new();
    io::stdin().read_line(&mut line)?;
    let yes = texts.say("vault-yes-words");
    let line = crate::text::fold(&line);
    Ok(yes.split(',').any(|word| crate::text::fold(word) == line))
}

fn cannot_change(texts: &Texts<'_>, path: &Path, error: &io::Error) -> anyhow::Error {
    let reason = match error.kind() {
        io::ErrorKind::NotFound => texts.say("reason-not-found"),
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
            texts.say("vault-reason-permission")
        }
        _ => error.to_string(),
    };
    let path = path.display().to_string();
    anyhow!(texts.say_with(
        "vault-cannot-change",
        &[("path", path.into()), ("reason", reason.into())]
    ))
}
