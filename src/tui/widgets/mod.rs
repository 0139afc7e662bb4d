//! Parts that screens are made of: they hold what is typed and chosen, and draw themselves into a flow.

pub(crate) mod blocks;
pub(crate) mod choices;
mod entry;
pub(crate) mod field;
pub(crate) mod finder;
pub(crate) mod form;
pub(crate) mod input;
mod list;
mod marks;
mod one;
