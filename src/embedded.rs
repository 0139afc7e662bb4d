//! The pack that is part of the program.
//!
//! The build reads `rules/japan` with the reader everybody uses and keeps the result, so that starting the program
//! parses no TOML. The TOML is in the program too: it is what `check` looks at, and what is read when the build found
//! the rules wrong, so that their author sees every finding instead of a failed build.

use include_dir::{Dir, include_dir};
use jiff::civil::Date;
use serde::Deserialize;

use crate::{
    model::Pack,
    pack::{Diagnostic, Files, load},
};

static RULES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/rules/japan");

/// The pack as the build lowered it; empty when the rules had findings.
static LOWERED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/japan.pack"));

/// The files of the pack in the program.
pub fn files() -> Files {
    let mut files = Files::new();
    collect(&RULES, &mut files);
    files.sort();
    files
}

/// The pack in the program.
///
/// # Errors
///
/// As [`load`]; a test keeps this from happening.
pub fn pack() -> Result<Pack, Vec<Diagnostic>> {
    match postcard::from_bytes(LOWERED) {
        Ok(pack) => Ok(pack),
        Err(_) => load(&files()).map(|loaded| loaded.pack),
    }
}

/// How the pack in the program begins: what can be said before all of it is read.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Head {
    /// As [`Pack::id`].
    pub id: Box<str>,
    /// As [`Pack::version`].
    pub version: Box<str>,
    /// As [`Pack::as_of`].
    pub as_of: Date,
    /// As [`Pack::review_by`].
    pub review_by: Date,
    /// As [`Pack::earliest`].
    pub earliest: Date,
}

/// The beginning of the pack in the program; none when the build found the rules wrong.
pub fn head() -> Option<Head> {
    let (head, _) = postcard::take_from_bytes(LOWERED).ok()?;
    Some(head)
}

fn collect(dir: &'static Dir<'static>, files: &mut Files) {
    for file in dir.files() {
        let path = file.path().to_string_lossy().replace('\\', "/");
        let is_toml = file
            .path()
            .extension()
            .is_some_and(|extension| extension == "toml");
        if let (true, Some(text)) = (is_toml, file.contents_utf8()) {
            files.add(format!("rules/japan/{path}"), path, text);
        }
    }
    for dir in dir.dirs() {
        collect(dir, files);
    }
}

#[cfg(test)]
mod tests {
    use super::{LOWERED, files, head, load, pack};

    #[test]
    fn the_head_is_how_the_pack_begins() {
        let (head, pack) = (head().unwrap(), pack().unwrap());
        assert_eq!((head.id, head.version), (pack.id, pack.version));
        assert_eq!((head.as_of, head.review_by), (pack.as_of, pack.review_by));
        assert_eq!(head.earliest, pack.earliest);
    }

    #[test]
    fn the_lowered_pack_is_the_pack_that_the_files_say() {
        assert!(
            !LOWERED.is_empty(),
            "the rules have findings: run `shirube check`"
        );
        assert!(pack().unwrap() == load(&files()).unwrap().pack);
    }
}
