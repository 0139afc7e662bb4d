//! Writing a file that a person asked for: whole or not at all, and readable by them alone.

use std::{
    io,
    path::{Path, PathBuf},
};

use super::whole;

/// What to do when there is a file of that name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Existing {
    /// Leave it, and say so.
    Keep,
    /// Put the new one in its place.
    Replace,
}

/// Why a file was not written.
#[derive(Debug)]
pub enum WriteError {
    /// There is a file of that name.
    Exists,
    /// The name is a folder's.
    IsFolder,
    /// There is no such folder.
    NoFolder,
    /// The folder may not be written to.
    NoPermission,
    /// There is no room.
    Full,
    /// The volume that may be written to is not there.
    NoVolume,
    /// The system said something else.
    Other(io::Error),
}

impl WriteError {
    /// The message that says it; it takes `path`, and `detail` where the system has its own words.
    pub const fn message(&self) -> &'static str {
        match self {
            Self::Exists => "export-exists",
            Self::IsFolder => "export-is-folder",
            Self::NoFolder => "export-no-folder",
            Self::NoPermission => "export-no-permission",
            Self::Full => "export-full",
            Self::NoVolume => "kiosk-no-volume",
            Self::Other(_) => "export-failed",
        }
    }

    /// What the system said, where there is no better word for it.
    pub fn detail(&self) -> String {
        match self {
            Self::Other(error) => error.to_string(),
            Self::Exists
            | Self::IsFolder
            | Self::NoFolder
            | Self::NoPermission
            | Self::Full
            | Self::NoVolume => String::new(),
        }
    }
}

impl From<io::Error> for WriteError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::AlreadyExists => Self::Exists,
            io::ErrorKind::IsADirectory => Self::IsFolder,
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Self::NoFolder,
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
                Self::NoPermission
            }
            io::ErrorKind::StorageFull
            | io::ErrorKind::QuotaExceeded
            | io::ErrorKind::FileTooLarge => Self::Full,
            _ => Self::Other(error),
        }
    }
}

/// What would stand in the way of a file, as far as it can be seen without writing; else its full path and its folder.
pub fn look(path: &Path, existing: Existing) -> Result<(PathBuf, PathBuf), WriteError> {
    let path = std::path::absolute(path)?;
    if path.is_dir() {
        return Err(WriteError::IsFolder);
    }
    if existing == Existing::Keep && path.symlink_metadata().is_ok() {
        return Err(WriteError::Exists);
    }
    let folder = path.parent().ok_or(WriteError::IsFolder)?.to_owned();
    if folder.is_dir() {
        Ok((path, folder))
    } else {
        Err(WriteError::NoFolder)
    }
}

/// Writes a file and returns its full path. It is readable by its owner only, where the disk knows owners.
///
/// It takes its name when all of it is on the disk, so that neither a full disk nor a stick pulled out too early leaves
/// half a plan under the name of a whole one.
pub fn write(
    path: &Path,
    contents: impl AsRef<[u8]>,
    existing: Existing,
) -> Result<PathBuf, WriteError> {
    let (path, folder) = look(path, existing)?;
    whole::put(&folder, &path, contents.as_ref(), existing)?;
    Ok(path)
}

/// Removes from a folder what was not written to its end because the program was stopped, and says how many files.
pub fn sweep(folder: &Path) -> usize {
    whole::sweep(folder)
}
