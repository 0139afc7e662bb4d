//! Every interview at once: what holds for all answers is proved, not tried.
//!
//! A [`Model`] is a pack on a day as sets of complete interviews: where each question is asked, where each outcome
//! applies or is possible, how urgent it is there, what its deadlines say. A [`Set`] is a decision diagram over the raw
//! answers, so that "is there anybody for whom …?" has an answer, with an [interview](Model::witness) to show for it.
//!
//! - `set` is the only file that knows the library of diagrams,
//! - `days` finds the days between which a rule can change its mind, by asking the engine,
//! - `order` decides which relations between days can hold together,
//! - `group` says what days there can be together where dates are compared,
//! - `domain` gives every answer that a rule can tell apart its bits,
//! - `replay` follows the engine's rules over sets,
//! - `model` puts it together, `search` looks for somebody in a set, and `witness` leads back to answers,
//! - `memory` keeps what was found out on one day for the next,
//! - `classes` makes short fingerprints of sets, to see which of them have changed,
//! - `proofs` says what is claimed of everybody, and proves it.

mod classes;
mod compare;
mod days;
mod domain;
mod group;
mod memory;
mod model;
mod order;
mod proofs;
mod replay;
mod search;
mod set;
mod witness;

pub use classes::{Line, lines};
pub use compare::Difference;
pub use days::Standing;
pub use domain::Classes;
pub use model::{BUDGET, Model, OutcomeSets};
pub use proofs::{Claim, Example, Owner, Proofs, Unreached, days as law_days, prove, prove_within};
pub use replay::{Dated, Known};
pub use set::{Set, Space};
pub use witness::smallest;
