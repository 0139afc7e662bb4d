//! Bytes on their way to a disk: whole under their name, or not there at all.
//!
//! They are written without a name, where the system can do that, and take their name when all of them are on the disk.
//! Elsewhere, on memory sticks for example, they stand under a name of ours meanwhile. Whoever is killed at that moment
//! leaves such a file behind; the next one who writes to the folder removes it.

#![allow(
    clippy::disallowed_methods,
    reason = "what others left in the folder is looked for and removed here"
)]

use std::{
    fs::{self, File},
    io::{self, Write},
    os::fd::AsRawFd,
    path::Path,
};

use rustix::fs::{AtFlags, CWD, Mode, OFlags, linkat, open};
use tempfile::{Builder, NamedTempFile};

use super::file::Existing;

/// How the names of files begin and end that are not whole yet.
const BEGINNING: &str = ".shirube-";
const ENDING: &str = ".part";

/// Writes a file that only its owner can read.
pub(super) fn put(folder: &Path, path: &Path, bytes: &[u8], existing: Existing) -> io::Result<()> {
    sweep(folder);
    match nameless(folder) {
        Some(file) => put_nameless(file, folder, path, bytes, existing)?,
        None => put_named(folder, path, bytes, existing)?,
    }
    // The name too is to outlast a stick that is pulled out; a folder that cannot be told so has no better way.
    let _ = File::open(folder).and_then(|folder| folder.sync_all());
    Ok(())
}

/// Removes what programs that were killed while they wrote left in a folder, and says how many files. What is still
/// being written is locked, and stays.
pub(super) fn sweep(folder: &Path) -> usize {
    let Ok(entries) = fs::read_dir(folder) else {
        return 0;
    };
    let left = entries.flatten().filter(|entry| {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        name.starts_with(BEGINNING)
            && name.ends_with(ENDING)
            && entry.file_type().is_ok_and(|kind| kind.is_file())
            && File::open(entry.path()).is_ok_and(|file| file.try_lock().is_ok())
    });
    left.filter(|entry| fs::remove_file(entry.path()).is_ok())
        .count()
}

/// A file without a name, where the disk can hold one.
fn nameless(folder: &Path) -> Option<File> {
    let flags = OFlags::TMPFILE | OFlags::WRONLY | OFlags::CLOEXEC;
    let file = open(folder, flags, Mode::RUSR | Mode::WUSR);
    file.ok().map(File::from)
}

fn put_nameless(
    mut file: File,
    folder: &Path,
    path: &Path,
    bytes: &[u8],
    existing: Existing,
) -> io::Result<()> {
    file.write_all(bytes)?;
    file.sync_all()?;
    match (name(&file, path), existing) {
        (Err(error), Existing::Replace) if error.kind() == io::ErrorKind::AlreadyExists => {
            // No name can be taken over in one step; a lock says meanwhile that this one is in use.
            let _ = file.try_lock();
            let beside = neighbour().make_in(folder, |beside| name(&file, beside))?;
            beside.persist(path)?;
            Ok(())
        }
        (Err(error), _) if error.kind() != io::ErrorKind::AlreadyExists => {
            put_named(folder, path, bytes, existing)
        }
        (named, _) => named,
    }
}

/// Gives a file without a name one that is not taken.
fn name(file: &File, path: &Path) -> io::Result<()> {
    let own = format!("/proc/self/fd/{}", file.as_raw_fd());
    Ok(linkat(CWD, own, CWD, path, AtFlags::SYMLINK_FOLLOW)?)
}

fn put_named(folder: &Path, path: &Path, bytes: &[u8], existing: Existing) -> io::Result<()> {
    let mut file: NamedTempFile = neighbour().tempfile_in(folder)?;
    let _ = file.as_file().try_lock();
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    let persisted = match existing {
        Existing::Replace => file.persist(path),
        Existing::Keep => file.persist_noclobber(path).or_else(|refused| {
            // Some disks, memory sticks among them, cannot rename and refuse to replace in one act.
            match refused.error.kind() {
                io::ErrorKind::AlreadyExists => Err(refused),
                _ => refused.file.persist(path),
            }
        }),
    };
    persisted?;
    Ok(())
}

fn neighbour() -> Builder<'static, 'static> {
    let mut builder = Builder::new();
    builder.prefix(BEGINNING).suffix(ENDING);
    builder
}

#[cfg(test)]
mod tests {
    use std::{fs, os::unix::fs::PermissionsExt};

    use super::{Existing, put_named};

    #[test]
    fn where_every_file_has_a_name_it_is_whole_or_not_there_too() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a");
        let put = |bytes, existing| put_named(folder.path(), &path, bytes, existing);
        put(b"first", Existing::Keep).unwrap();
        assert!(put(b"second", Existing::Keep).is_err());
        assert_eq!(fs::read(&path).unwrap(), b"first");
        put(b"second", Existing::Replace).unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"second");
        let mode = fs::metadata(&path).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}
