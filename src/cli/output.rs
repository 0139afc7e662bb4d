//! Writing what a command made to the file it was asked for.

use std::path::{Path, PathBuf};

use anyhow::anyhow;

use crate::{
    export::file::{self, Existing, WriteError},
    locale::Texts,
};

/// Writes a file, or says in one line why not. An existing file is replaced only when that was asked for.
pub(super) fn write(
    texts: &Texts<'_>,
    path: &Path,
    contents: impl AsRef<[u8]>,
    force: bool,
) -> anyhow::Result<PathBuf> {
    let existing = if force {
        Existing::Replace
    } else {
        Existing::Keep
    };
    file::write(path, contents, existing).map_err(|error| refused(texts, path, &error))
}

/// Why a file was not written, in one line.
pub(super) fn refused(texts: &Texts<'_>, path: &Path, error: &WriteError) -> anyhow::Error {
    let mut message = texts.say_with(
        error.message(),
        &[
            ("path", path.display().to_string().into()),
            ("detail", error.detail().into()),
        ],
    );
    if matches!(error, WriteError::Exists) {
        message.push(' ');
        message.push_str(&texts.say("export-use-force"));
    }
    anyhow!(message)
}
