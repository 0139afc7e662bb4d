//! Shirube: an offline terminal guide to immigration procedure in Japan.

pub mod engine;
pub mod model;
