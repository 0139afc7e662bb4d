//! The pack that is part of the binary.

use include_dir::{Dir, include_dir};

use super::{Diagnostic, Files, load};
use crate::model::Pack;

static RULES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/rules/japan");

/// The files of the pack in the binary.
pub fn embedded_files() -> Files {
    let mut files = Files::new();
    collect(&RULES, &mut files);
    files.sort();
    files
}

/// The pack in the binary.
///
/// # Errors
///
/// As [`load`]; a test keeps this from happening.
pub fn embedded() -> Result<Pack, Vec<Diagnostic>> {
    load(&embedded_files()).map(|loaded| loaded.pack)
}

fn collect(dir: &'static Dir<'static>, files: &mut Files) {
    for file in dir.files() {
        let path = file.path().to_string_lossy().replace('\\', "/");
        if let (true, Some(text)) = (path.ends_with(".toml"), file.contents_utf8()) {
            files.add(format!("rules/japan/{path}"), path, text);
        }
    }
    for dir in dir.dirs() {
        collect(dir, files);
    }
}
