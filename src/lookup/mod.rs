//! What can be looked up beside an interview: terms, offices, organisations, and what everything rests on.
//!
//! Finds things by the words of any language, because people know a word on a paper before they know its translation.

mod directory;
mod find;
mod glossary;
mod marks;
mod outcomes;
mod sources;
mod statements;

pub use directory::{
    Contact, Directory, Found, Wanted, contacts, directory, languages, needs, prefectures, services,
};
pub use find::{Rank, option, options, rank};
pub use glossary::{glossary, term_blocks, term_title, terms};
pub use marks::{Marked, Marker, Markers};
pub use outcomes::outcomes;
pub use sources::{Counts, all_have_sources, sources, sources_json};
