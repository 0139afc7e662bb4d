//! `shirube sources`: everything the guide can say with the source behind it, and whether anything has none.

use std::io::Write;

use super::{DONE, FOUND, args::Sources, context::Context};
use crate::{export::text, lookup};

/// Prints every statement with its sources, to read or as JSON.
pub(super) fn run(context: &Context, args: &Sources, out: &mut impl Write) -> anyhow::Result<u8> {
    let (pack, catalog) = (&context.pack, &context.catalog);
    let on = context.day(None)?;
    let listing = if args.json {
        lookup::sources_json(pack, catalog, on, &context.texts())?
    } else {
        text::write(&lookup::sources(pack, catalog, on, &context.voice()))
    };
    out.write_all(listing.as_bytes())?;
    Ok(if lookup::all_have_sources(pack, &context.texts()) {
        DONE
    } else {
        FOUND
    })
}
