//! What was found out on one day and holds on another.
//!
//! The law of a pack changes in few places from one day to the next, so that most searches are the same again. Where
//! nobody was found, nobody need be looked for twice; where somebody was found, what led on is tried first.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::domain::Layout;
use super::set::{Key, Set};

/// Shared by the models of a pack that write interviews in the same bits.
#[derive(Debug, Clone, Default)]
pub(super) struct Memory {
    layout: Layout,
    found: Arc<Mutex<Found>>,
}

#[derive(Debug, Default)]
struct Found {
    constraints: HashMap<Key, usize>,
    /// Sets that hold nobody, each with the constraints under which that is so.
    empty: HashSet<(Key, Vec<usize>)>,
    /// Which of some other sets had to be taken away from a set until nobody was left.
    taken: HashMap<Key, Vec<usize>>,
}

impl Memory {
    /// This memory, if its sets mean the same in a layout; else an empty one.
    pub(super) fn for_layout(&self, layout: Layout) -> Self {
        if self.layout == layout {
            self.clone()
        } else {
            Self {
                layout,
                found: Arc::default(),
            }
        }
    }

    /// The number of a constraint: the same set has the same number. None when it is too large.
    pub(super) fn constraint(&self, set: &Set) -> Option<usize> {
        let mut found = self.found();
        let next = found.constraints.len();
        Some(*found.constraints.entry(set.key()?).or_insert(next))
    }

    /// Whether nobody was found in a set under these constraints.
    pub(super) fn is_empty(&self, question: &(Key, Vec<usize>)) -> bool {
        self.found().empty.contains(question)
    }

    /// Nobody is in a set under these constraints.
    pub(super) fn keep_empty(&self, question: (Key, Vec<usize>)) {
        self.found().empty.insert(question);
    }

    /// Which sets had to be taken away from this one.
    pub(super) fn taken(&self, set: &Set) -> Vec<usize> {
        let key = set.key();
        let known = key.and_then(|key| self.found().taken.get(&key).cloned());
        known.unwrap_or_default()
    }

    /// These sets had to be taken away from this one.
    pub(super) fn keep_taken(&self, set: &Set, taken: Vec<usize>) {
        if let Some(key) = set.key() {
            self.found().taken.insert(key, taken);
        }
    }

    fn found(&self) -> MutexGuard<'_, Found> {
        self.found.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
