//! Width, wrapping and cleaning of text, for terminals and plain files. Knows nothing of ours.

mod sanitize;
mod wrap;

pub use sanitize::sanitize;
pub use wrap::{fit, pad, width, wrap};
