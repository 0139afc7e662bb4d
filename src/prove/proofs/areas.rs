//! What is too large for everybody at once is proved for one area after another.
//!
//! People are parted by their answers to the questions that decide which trees are walked, and then by those over which
//! the diagrams grew. What holds in each part holds for everybody, because the parts together are everybody.

use super::add;
use crate::model::{FactId, Used};
use crate::prove::Model;
use crate::prove::domain::{Classes, Variable};

/// So many parts are tried before nothing more is hoped for.
const PARTS: usize = 256;

/// Tries something on one part of everybody after another, each as large as can be told. How many parts that took; an
/// error, with the facts over which diagrams grew too large, where a part cannot be parted any more.
pub(super) fn in_parts(
    model: &Model<'_>,
    over: Vec<FactId>,
    attempt: &mut dyn FnMut(&Model<'_>) -> Result<(), Vec<FactId>>,
) -> Result<usize, Vec<FactId>> {
    let mut parting = Parting {
        whole: model,
        cuts: cuts(model, &over),
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
    /// Bits that are looked at together, the first first.
    cuts: Vec<Vec<u16>>,
    /// The facts over which diagrams grew.
    over: Vec<FactId>,
    tried: usize,
    told: usize,
    attempt: &'a mut dyn FnMut(&Model<'_>) -> Result<(), Vec<FactId>>,
}

impl Parting<'_, '_, '_> {
    /// Parts those who have some bits by the next cut. Whether everything could be told of each part.
    fn part(&mut self, model: &Model<'_>, assumed: &[(u16, bool)], depth: usize) -> bool {
        let Some(cut) = self.cuts.get(depth) else {
            return false;
        };
        for bits in combined(model, cut) {
            self.tried += 1;
            if self.tried > PARTS {
                return false;
            }
            let assumed = [assumed, &bits].concat();
            let part = self.whole.part(&assumed);
            match (self.attempt)(&part) {
                Ok(()) => self.told += 1,
                Err(facts) => {
                    add(&mut self.over, facts);
                    if !self.part(&part, &assumed, depth + 1) {
                        return false;
                    }
                }
            }
        }
        true
    }
}

/// Every combination of some bits that somebody has.
fn combined(model: &Model<'_>, bits: &[u16]) -> Vec<Vec<(u16, bool)>> {
    let space = model.space();
    let mut found = vec![(Vec::new(), space.all())];
    for bit in bits {
        let set = space.bit(*bit);
        let mut more = Vec::new();
        for (chosen, people) in found {
            for (is_set, people) in [(false, people.minus(&set)), (true, people.and(&set))] {
                if model.is_possible(&people) != Some(false) {
                    let mut chosen = Vec::clone(&chosen);
                    chosen.push((*bit, is_set));
                    more.push((chosen, people));
                }
            }
        }
        found = more;
    }
    found.into_iter().map(|(chosen, _)| chosen).collect()
}

/// The bits by which people are parted: those of an answer together, but each of several answers to one question by itself.
fn cuts(model: &Model<'_>, over: &[FactId]) -> Vec<Vec<u16>> {
    let pack = model.pack();
    let mut used = Used::nothing(pack);
    for when in pack.trees.iter().filter_map(|tree| tree.when.as_ref()) {
        used.condition(pack, when);
    }
    let domain = model.domain();
    let is_area = |fact: &FactId| used.facts.get(fact.index()) == Some(&true);
    let areas = domain.order.iter().copied().filter(is_area);
    let causes = domain.order.iter().copied();
    let causes = causes.filter(|fact| over.contains(fact) && !is_area(fact));
    let variables = areas.chain(causes).filter_map(|fact| domain.variable(fact));
    variables
        .flat_map(|variable| match variable.classes {
            Classes::Some(_) => variable.bits().map(|bit| vec![bit]).collect(),
            _ => vec![Variable::bits(variable).collect()],
        })
        .collect()
}
