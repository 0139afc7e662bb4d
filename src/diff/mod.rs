//! What a change of rules does to people: two packs compared over every complete interview.
//!
//! `merge` puts both packs into one, so that both are asked about the same person; the outcomes that are not the same in
//! both are then looked at as sets of interviews. Each difference is told with the share of answer classes it touches and
//! with the smallest example, which is confirmed by evaluating it under both packs.

mod compare;
mod merge;

pub use compare::{Change, Difference, Differences, Unseen, compare};
