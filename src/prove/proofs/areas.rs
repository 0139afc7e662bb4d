//! What is too large for everybody at once is proved for one area after another.
//!
//! People are parted by their answers to the questions that decide which trees are walked, and then by those over which
//! the diagrams grew. What holds in each part holds for everybody, because the parts together are everybody.

use super::add;
use crate::model::{FactId, Used};
use crate::prove::Model;
use crate::prove::domain::Variable;

/// So many parts are tried before nothing more is hoped for.
const PARTS: usize = 64;

/// Tries something on one part of everybody after another, each as large as can be told. How many parts that took; an
/// error, with the facts over which diagrams grew too large, where a part cannot be parted any more.
pub(super) fn in_parts(
    model: &Model<'_>,
    over: Vec<FactId>,
    attempt: &mut dyn FnMut(&Model<'_>) -> Result<(), Vec<FactId>>,
) -> Result<usize, Vec<FactId>> {
    let mut parting = Parting {
        whole: model,
        bits: bits(model, &over),
        over,
        tried: 0,
        told: 0,
        attempt,
    };
    if parting.part(model, &[], 0) {
        Ok(parting.told)
    } else {
        Err(parting.over)
    }
}

/// Everybody, parted further and further.
struct Parting<'a, 'm, 'p> {
    whole: &'m Model<'p>,
    /// The bits by which people are parted, the first first.
    bits: Vec<u16>,
    /// The facts over which diagrams grew.
    over: Vec<FactId>,
    tried: usize,
    told: usize,
    attempt: &'a mut dyn FnMut(&Model<'_>) -> Result<(), Vec<FactId>>,
}

impl Parting<'_, '_, '_> {
    /// Parts those who have some bits by the next bit that not all of them have alike. Whether everything could be told of
    /// each part.
    fn part(&mut self, model: &Model<'_>, assumed: &[(u16, bool)], depth: usize) -> bool {
        let Some(bit) = self.bits.get(depth).copied() else {
            return false;
        };
        let set = model.space().bit(bit);
        let mut halves = vec![(false, !&set), (true, set)];
        halves.retain(|(_, half)| model.is_possible(half) != Some(false));
        if let [(is_set, _)] = &*halves {
            // All of them have it alike: to know that makes diagrams smaller too.
            let assumed = [assumed, &[(bit, *is_set)]].concat();
            return self.part(model, &assumed, depth + 1);
        }
        halves.iter().all(|(is_set, _)| {
            self.tried += 1;
            if self.tried > PARTS {
                return false;
            }
            let assumed = [assumed, &[(bit, *is_set)]].concat();
            let part = self.whole.part(&assumed);
            match (self.attempt)(&part) {
                Ok(()) => {
                    self.told += 1;
                    true
                }
                Err(facts) => {
                    add(&mut self.over, facts);
                    self.part(&part, &assumed, depth + 1)
                }
            }
        })
    }
}

/// The bits by which people are parted, the first first.
fn bits(model: &Model<'_>, over: &[FactId]) -> Vec<u16> {
    let pack = model.pack();
    let mut used = Used::nothing(pack);
    for when in pack.trees.iter().filter_map(|tree| tree.when.as_ref()) {
        used.condition(pack, when);
    }
    let domain = model.domain();
    // A tree that has nothing to do with it helps nobody.
    let bears = |fact: &FactId| {
        let mut over = over.iter();
        over.any(|other| other == fact || model.asked_by(*other).contains(fact))
    };
    let is_area = |fact: &FactId| used.facts.get(fact.index()) == Some(&true) && bears(fact);
    let areas = domain.order.iter().copied().filter(is_area);
    let causes = domain.order.iter().copied();
    let causes = causes.filter(|fact| over.contains(fact) && !is_area(fact));
    areas
        .chain(causes)
        .filter_map(|fact| domain.variable(fact))
        .flat_map(Variable::bits)
        .collect()
}
