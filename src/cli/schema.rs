//! `shirube schema KIND`: the JSON Schema of a kind of pack file.

use std::io::Write;

use super::DONE;
use crate::schema::Kind;

/// Prints the schema.
pub(super) fn run(kind: Kind, out: &mut impl Write) -> anyhow::Result<u8> {
    out.write_all(kind.schema().as_bytes())?;
    Ok(DONE)
}
