//! The pack that is part of the program.
//!
//! The build reads `rules/japan` with the reader everybody uses and keeps the result, so that starting the program
//! parses no TOML. The TOML is in the program too: it is what `check` looks at, and what is read when the build found
//! the rules wrong, so that their author sees every finding instead of a failed build.

use include_dir::{Dir, include_dir};

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
    use super::{LOWERED, files, load, pack};

    #[test]
    fn the_lowered_pack_is_the_pack_that_the_files_say() {
        assert!(
            !LOWERED.is_empty(),
            "the rules have findings: run `shirube check`"
        );
        assert!(pack().unwrap() == load(&files()).unwrap().pack);
    }
}
