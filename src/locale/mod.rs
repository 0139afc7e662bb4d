//! Texts in every language.
//!
//! A [`Catalog`] holds all languages; [`Texts`] is one of them with its chain of fallbacks. There is no current
//! language anywhere: two can stand on one screen. [`key`] is the only place where an id of the pack becomes the id of
//! a message. Rules are never looked at here, so no translation can change a result.

mod answer;
mod catalog;
mod condition;
pub mod date;
mod format;
pub mod key;

pub use catalog::{
    Args, Catalog, DateOrder, Direction, Group, LocaleError, Meta, REFERENCE, Review, ReviewState,
    Texts, embedded_files,
};
pub use fluent::FluentValue;
