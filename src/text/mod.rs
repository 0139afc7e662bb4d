//! Width, wrapping and cleaning of text, for terminals and plain files. Knows nothing of ours.

mod fold;
mod sanitize;
mod wrap;

pub use fold::{fold, half_width};
pub use sanitize::sanitize;
pub use wrap::{fit, pad, width, wrap};
