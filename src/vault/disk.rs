//! Saved cases on a disk: reading, listing, renaming, deleting. Writing is [`export::file`](crate::export::file)'s work.

#![allow(
    clippy::disallowed_methods,
    reason = "saved cases are read, renamed and deleted here, when the person says so"
)]

use std::{
    fs::{self, File, OpenOptions},
    io::{self, Read, Write},
    path::{Path, PathBuf},
    time::SystemTime,
};

use super::{Kind, OpenError, kind};

/// The ending of the names of saved cases.
pub const ENDING: &str = "age";
/// No case is longer; a longer file is something else.
const LONGEST: u64 = 4 * 1024 * 1024;

/// A saved case in a folder.
#[derive(Debug, Clone)]
pub struct Listed {
    /// The name of the file.
    pub name: String,
    /// When it was written.
    pub written: Option<SystemTime>,
    /// How it is locked, or what is wrong with it.
    pub kind: Result<Kind, OpenError>,
}

/// Reads a file whole.
///
/// # Errors
///
/// When it cannot be read, or is longer than any case.
pub fn read(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?
        .take(LONGEST + 1)
        .read_to_end(&mut bytes)?;
    if u64::try_from(bytes.len()).is_ok_and(|length| length > LONGEST) {
        return Err(io::ErrorKind::FileTooLarge.into());
    }
    Ok(bytes)
}

/// Whether a file is a saved case, whole or not.
pub fn is_sealed(path: &Path) -> bool {
    read(path).is_ok_and(|bytes| kind(&bytes) != Err(OpenError::NotSaved))
}

/// A name as a saved case has it: without its ending a case would not be listed.
pub fn named(name: &str) -> String {
    match Path::new(name).extension() {
        Some(ending) if ending == ENDING => name.to_owned(),
        _ => format!("{name}.{ENDING}"),
    }
}

/// The saved cases of a folder, by name.
///
/// # Errors
///
/// When the folder cannot be read. A file that cannot be read is listed as damaged.
pub fn list(folder: &Path) -> io::Result<Vec<Listed>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if !path.is_file() || path.extension().is_none_or(|ending| ending != ENDING) {
            continue;
        }
        let name = path.file_name().unwrap_or_default();
        found.push(Listed {
            name: name.to_string_lossy().into_owned(),
            written: fs::metadata(&path).and_then(|data| data.modified()).ok(),
            kind: read(&path)
                .map_err(|_| OpenError::Damaged)
                .and_then(|bytes| kind(&bytes)),
        });
    }
    found.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(found)
}

/// Gives a file another name in its folder, and returns its new path. No other file is replaced.
///
/// # Errors
///
/// When the new name is taken, or the system says no.
pub fn rename(path: &Path, name: &str) -> io::Result<PathBuf> {
    let to = path.with_file_name(name);
    match fs::hard_link(path, &to) {
        Ok(()) => fs::remove_file(path)?,
        // Memory sticks know no second name for a file.
        Err(error)
            if matches!(
                error.kind(),
                io::ErrorKind::Unsupported | io::ErrorKind::PermissionDenied
            ) =>
        {
            if to.symlink_metadata().is_ok() {
                return Err(io::ErrorKind::AlreadyExists.into());
            }
            fs::rename(path, &to)?;
        }
        Err(error) => return Err(error),
    }
    Ok(to)
}

/// Overwrites a saved case and removes it. Only something that is locked is deleted: a wrong name destroys nothing else.
///
/// What a disk keeps behind its own back (flash memory, snapshots, backups) is out of reach; it stays locked.
///
/// # Errors
///
/// When it is no saved case, or the system says no.
pub fn delete(path: &Path) -> io::Result<()> {
    let bytes = read(path)?;
    if kind(&bytes) == Err(OpenError::NotSaved) {
        return Err(io::ErrorKind::InvalidData.into());
    }
    let mut file = OpenOptions::new().write(true).open(path)?;
    file.write_all(&vec![0; bytes.len()])?;
    file.sync_all()?;
    drop(file);
    fs::remove_file(path)
}
