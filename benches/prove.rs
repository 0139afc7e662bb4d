//! How long the model of every interview takes, and what can be told from it.

#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a bench prints, and stops when it cannot go on"
)]

use std::time::Instant;

use shirube::{embedded, prove::Model};

fn main() {
    let pack = embedded::pack().unwrap();
    let start = Instant::now();
    let model = Model::new(&pack, pack.as_of);
    println!("model of the shipped pack: {:?}", start.elapsed());
    let start = Instant::now();
    let sets = model.outcomes().map(|(_, _, sets)| &sets.applies);
    let reached = sets.filter(|set| model.is_possible(set) == Some(true));
    println!(
        "outcomes reached: {} in {:?}",
        reached.count(),
        start.elapsed()
    );
}
