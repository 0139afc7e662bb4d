//! What is too large for everybody at once is proved for one area after another.
//!
//! People are parted by their answers to the questions that decide which trees are walked, and then by those over which
//! the diagrams grew. What holds in each part holds for everybody, because the parts together are everybody.

use super::add;
use crate::model::{FactId, Used};
use crate::prove::Model;
use crate::prove::domain::Variable;

/// So many parts are tried before nothing more is hoped for.
const PARTS: usize = 256;

/// Tries something on one part of everybody after another, each as large as can be told. How many parts that took; an
/// error, with the facts over which diagrams grew too large, where a part cannot be parted any more.
pub(super) fn in_parts(
    model: &Model<'_>,
    over: Vec<FactId>,
    attempt: &mut dyn FnMut(&Model<'_>) -> Result<(), Vec<FactId>>,
) -> Result<usize, Vec<FactId>> {
    let bits = parting(model, &over);
    let mut causes = over;
    let mut open = parted(&[], &bits);
    let (mut tried, mut told) = (0, 0);
    if open.is_empty() {
        return Err(causes);
    }
    while let Some(assumed) = open.pop() {
        tried += 1;
        if tried > PARTS {
            return Err(causes);
        }
        let part = model.part(&assumed);
        if part.is_possible(&part.space().all()) == Some(false) {
            // Nobody answers like that.
            continue;
        }
        let Err(facts) = attempt(&part) else {
            told += 1;
            continue;
        };
        add(&mut causes, facts);
        let smaller = parted(&assumed, &bits);
        if smaller.is_empty() {
            return Err(causes);
        }
        open.extend(smaller);
    }
    Ok(told)
}

/// The bits by which people are parted, the first first.
fn parting(model: &Model<'_>, over: &[FactId]) -> Vec<u16> {
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
    areas
        .chain(causes)
        .filter_map(|fact| domain.variable(fact))
        .flat_map(Variable::bits)
        .collect()
}

/// A part with one more bit, unset and set; nothing when there is none left.
fn parted(assumed: &[(u16, bool)], bits: &[u16]) -> Vec<Vec<(u16, bool)>> {
    let Some(bit) = bits.get(assumed.len()) else {
        return Vec::new();
    };
    let with = |is_set| {
        let mut more = assumed.to_vec();
        more.push((*bit, is_set));
        more
    };
    vec![with(false), with(true)]
}
