//! Reads the rules once, when the program is built, so that starting it parses no TOML.
//!
//! It uses the very reader of the program. Rules with findings do not fail the build: then nothing is kept, and the
//! program reads the files itself and says what is wrong with them.

#![allow(
    dead_code,
    unused_imports,
    unreachable_pub,
    reason = "the build uses a part of the reader only"
)]
#![allow(
    clippy::disallowed_methods,
    reason = "a build script reads and writes where cargo says"
)]

use std::{env, fs, path::Path};

#[path = "src/model/mod.rs"]
mod model;
#[path = "src/pack/mod.rs"]
mod pack;

fn main() -> std::io::Result<()> {
    println!("cargo::rerun-if-changed=rules");
    println!("cargo::rerun-if-changed=locales");
    println!("cargo::rerun-if-changed=src/model");
    println!("cargo::rerun-if-changed=src/pack");
    let root = env::var("CARGO_MANIFEST_DIR").unwrap_or_default();
    let lowered = pack::read_dir(&Path::new(&root).join("rules/japan"), "toml")
        .ok()
        .and_then(|files| pack::load(&files).ok())
        .and_then(|loaded| postcard::to_allocvec(&loaded.pack).ok())
        .unwrap_or_default();
    if lowered.is_empty() {
        println!("cargo::warning=rules/japan has findings; run `shirube check` to see them");
    }
    let out = Path::new(&env::var("OUT_DIR").unwrap_or_default()).join("japan.pack");
    fs::write(&out, lowered)
}
