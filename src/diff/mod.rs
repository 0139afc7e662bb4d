//! What a change of rules does to people: two packs compared over every complete interview.
//!
//! `merge` puts both packs into one, so that both are asked about the same person; the outcomes that are not the same in
//! both are then looked at as sets of interviews. Each difference is told with the share of answer classes it touches and
//! with the smallest example, which is confirmed by evaluating it under both packs. What no model of one pack can see, closed
//! days and how near makes urgent, `near` looks for around each deadline.

mod compare;
mod confirm;
mod merge;
mod near;
mod parts;

pub use compare::{Change, Difference, Differences, Unseen, compare};
