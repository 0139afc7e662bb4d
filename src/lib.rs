//! Shirube: an offline terminal guide to immigration procedure in Japan.

pub mod case;
pub mod cli;
pub mod embedded;
pub mod engine;
pub mod export;
pub mod interview;
pub mod locale;
pub mod lookup;
pub mod model;
pub mod pack;
pub mod result;
pub mod summary;
pub mod text;
