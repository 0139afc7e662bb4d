//! Reads the files of a pack from a folder.

#![allow(
    clippy::disallowed_methods,
    reason = "this file is where packs are read from disk"
)]

use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::path::{Path, PathBuf};
use std::{fs, io};

use super::Files;

/// Reads every `*.toml` of a folder and its folders.
///
/// # Errors
///
/// The file or folder that could not be read, and why. A file that is not UTF-8 is one.
pub fn read_dir(dir: &Path, extension: &str) -> Result<Files, (PathBuf, io::Error)> {
    let mut files = Files::new();
    collect(dir, dir, extension, &mut files)?;
    files.sort();
    Ok(files)
}

fn collect(
    root: &Path,
    dir: &Path,
    extension: &str,
    files: &mut Files,
) -> Result<(), (PathBuf, io::Error)> {
    let failed = |path: &Path| {
        let path = path.to_owned();
        move |error| (path, error)
    };
    for entry in fs::read_dir(dir).map_err(failed(dir))? {
        let path = entry.map_err(failed(dir))?.path();
        if path.is_dir() {
            collect(root, &path, extension, files)?;
        } else if path.extension().is_some_and(|found| found == extension) {
            let text = fs::read_to_string(&path).map_err(failed(&path))?;
            let inside: Vec<_> = path
                .strip_prefix(root)
                .unwrap_or(&path)
                .iter()
                .map(|part| part.to_string_lossy())
                .collect();
            files.add(path.to_string_lossy(), inside.join("/"), text);
        }
    }
    Ok(())
}

/// A number made of the names, sizes and times of every `*.toml` and `*.ftl` of a folder and its folders: another one when
/// a file was saved, added or taken away. What cannot be looked at counts as not there.
pub fn stamp_dir(dir: &Path) -> u64 {
    let mut files = Vec::new();
    let mut folders = vec![dir.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            let Ok(data) = entry.metadata() else {
                continue;
            };
            if data.is_dir() {
                folders.push(path);
            } else if path
                .extension()
                .is_some_and(|found| found == "toml" || found == "ftl")
            {
                files.push((path, data.len(), data.modified().ok()));
            }
        }
    }
    files.sort();
    let mut hasher = DefaultHasher::new();
    files.hash(&mut hasher);
    hasher.finish()
}
