//! The files of a pack as they were at a revision, asked of the `git` program.

#![allow(
    clippy::disallowed_methods,
    reason = "an author asks for a revision, and git alone knows it; the guide itself starts no other program"
)]

use std::{path::Path, process::Command};

use anyhow::{anyhow, bail};

use crate::{locale::Texts, pack::Files};

/// Reads every TOML file of a folder as it was at a revision.
pub(super) fn files(dir: &Path, revision: &str, texts: &Texts<'_>) -> anyhow::Result<Files> {
    // A revision is never an option.
    if revision.starts_with('-') {
        bail!(texts.say_with("error-git", &[("detail", revision.into())]));
    }
    let names = ask(
        dir,
        &["ls-tree", "-r", "-z", "--name-only", revision, "."],
        texts,
    )?;
    let mut files = Files::new();
    let toml = |name: &&str| Path::new(name).extension().is_some_and(|end| end == "toml");
    for name in names.split('\0').filter(toml) {
        let text = ask(dir, &["show", &format!("{revision}:./{name}")], texts)?;
        files.add(format!("{revision}:{name}"), name, text);
    }
    files.sort();
    Ok(files)
}

fn ask(dir: &Path, args: &[&str], texts: &Texts<'_>) -> anyhow::Result<String> {
    let failed = |detail: &str| {
        let detail = detail.trim().to_owned();
        anyhow!(texts.say_with("error-git", &[("detail", detail.into())]))
    };
    let output = Command::new("git").arg("-C").arg(dir).args(args).output();
    let output = output.map_err(|error| failed(&error.to_string()))?;
    if !output.status.success() {
        return Err(failed(&String::from_utf8_lossy(&output.stderr)));
    }
    String::from_utf8(output.stdout).map_err(|error| failed(&error.to_string()))
}
