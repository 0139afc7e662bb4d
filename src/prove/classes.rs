//! Short fingerprints of sets: the same for the same interviews, however the rules that make them are written.
//!
//! A set is weighed as if people answered at random, each answer having a chance of its own that is made from its name, in
//! the numbers modulo a large prime. That is a polynomial of the answers' weights, and two sets that differ have the same
//! weight with a chance of less than one in ten to the sixteenth. It does not matter in which order questions are asked,
//! nor which answers other rules tell apart: a class of answers weighs what its answers weigh together. Beside it stands
//! how many classes of answers this set alone tells apart, and how many of them it holds.
//!
//! Answers are weighed as conditions look at them, whether a question is asked or not being one more answer. For whom a
//! question is asked has a fingerprint of its own. So a change stands in one line, and not in those of everything that
//! follows from it: what all lines say together is what interviews come to.

use std::collections::{BTreeMap, HashMap};

use super::{
    Model,
    domain::{Classes, Domain, Variable},
    set::Set,
};
use crate::model::{Fact, FactId, OptionId, OptionSet, Pack};

/// The numbers are counted modulo this prime.
const PRIME: u64 = (1 << 61) - 1;

/// What a set comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// How many classes of answers are in it.
    pub inside: u128,
    /// How many classes of answers it tells apart.
    pub classes: u128,
    /// The fingerprint.
    pub hash: u64,
}

/// Everything that decides what interviews come to, by name: `question <fact>`, and for outcomes
/// `<outcome> applies`, `possible`, `now`, `soon`, `lawyer-first` and `deadline <deadline>`. What nobody is in has no line.
/// None where a diagram is too large to tell.
pub fn lines(model: &Model<'_>) -> BTreeMap<(String, String), Option<Line>> {
    let pack = model.pack();
    let mut lines = BTreeMap::new();
    let mut put = |thing: &str, part: String, set: &Set| {
        if !set.is_none() {
            lines.insert((thing.to_owned(), part), model.line(set));
        }
    };
    for (at, fact) in pack.facts.iter().enumerate() {
        if let Some(definition) = model.definition(FactId::from(at)) {
            put(&fact.name, "question".to_owned(), definition);
        }
    }
    for (_, outcome, sets) in model.outcomes() {
        let name = &outcome.name;
        let stands = sets.stands();
        let parts = [
            ("applies", sets.applies.clone()),
            ("possible", sets.possible.clone()),
            ("now", stands.and(&sets.now)),
            ("soon", stands.and(&sets.soon)),
            ("lawyer-first", stands.and(&sets.lawyer_first)),
        ];
        for (part, set) in parts {
            put(name, part.to_owned(), &set);
        }
        for (id, shown, dated) in &sets.deadlines {
            let deadline = &pack.deadline(*id).name;
            let states = [
                ("passed", &dated.passed),
                ("now", &dated.now),
                ("soon", &dated.soon),
                ("later", &dated.later),
            ];
            put(name, format!("shows {deadline}"), shown);
            for (state, set) in states {
                put(name, format!("{deadline} {state}"), &shown.and(set));
            }
        }
    }
    lines
}

impl Model<'_> {
    /// The line of a set; none when a diagram is too large to tell.
    fn line(&self, set: &Set) -> Option<Line> {
        let domain = self.domain();
        let (apart, blocks) = told_apart(domain, set)?;
        let counted = weigh(
            &apart,
            &blocks,
            |a, b| a.checked_add(*b),
            |a, b| a.checked_mul(*b),
        )?;
        let classes = blocks
            .iter()
            .try_fold(1_u128, |product, block| product.checked_mul(block.total()))?;
        let hashed = hash_blocks(domain, set);
        let hash = weigh(
            set,
            &hashed,
            |a, b| Some(add(*a, *b)),
            |a, b| Some(times(*a, *b)),
        )?;
        Some(Line {
            inside: counted,
            classes,
            hash,
        })
    }
}

/// Bits that are weighed together: those of one answer.
struct Block<W> {
    bits: Vec<u16>,
    /// What each combination of the bits weighs, the first bit being the lowest; what is not here weighs nothing.
    states: Vec<(u64, W)>,
}

impl Block<u128> {
    fn total(&self) -> u128 {
        self.states.iter().map(|(_, weight)| *weight).sum()
    }
}

/// A number in which weights are added up.
trait Weight: Copy {
    const NOTHING: Self;
    const ONE: Self;
}

impl Weight for u128 {
    const NOTHING: Self = 0;
    const ONE: Self = 1;
}

impl Weight for u64 {
    const NOTHING: Self = 0;
    const ONE: Self = 1;
}

/// The weight of a set: of all combinations of bits in it, each the product of the weights of its blocks. Blocks must be in
/// the order of their bits; bits of no block weigh nothing and must not be looked at.
fn weigh<W: Weight>(
    set: &Set,
    blocks: &[Block<W>],
    plus: impl Fn(&W, &W) -> Option<W>,
    by: impl Fn(&W, &W) -> Option<W>,
) -> Option<W> {
    let nodes = set.nodes()?;
    let mut weigher = Weigher {
        nodes,
        blocks,
        plus,
        by,
        known: HashMap::new(),
    };
    let root = weigher.nodes.len().checked_sub(1)?;
    weigher.from(root, 0)
}

struct Weigher<'b, W, P, B> {
    nodes: Vec<(u16, usize, usize)>,
    blocks: &'b [Block<W>],
    plus: P,
    by: B,
    known: HashMap<(usize, usize), W>,
}

impl<W: Weight, P, B> Weigher<'_, W, P, B>
where
    P: Fn(&W, &W) -> Option<W>,
    B: Fn(&W, &W) -> Option<W>,
{
    /// What lies below a node, beginning with a block.
    fn from(&mut self, node: usize, at: usize) -> Option<W> {
        let Some(block) = self.blocks.get(at) else {
            return Some(if node == 1 { W::ONE } else { W::NOTHING });
        };
        if node == 0 {
            return Some(W::NOTHING);
        }
        if let Some(known) = self.known.get(&(node, at)) {
            return Some(*known);
        }
        let mut sum = W::NOTHING;
        for (state, weight) in &block.states {
            let below = self.follow(node, &block.bits, *state);
            let rest = self.from(below, at + 1)?;
            sum = (self.plus)(&sum, &(self.by)(&rest, weight)?)?;
        }
        self.known.insert((node, at), sum);
        Some(sum)
    }

    /// Where a combination of a block's bits leads.
    fn follow(&self, mut node: usize, bits: &[u16], state: u64) -> usize {
        while let Some((bit, low, high)) = self.nodes.get(node).copied() {
            let Some(at) = bits.iter().position(|other| *other == bit) else {
                break;
            };
            node = if state >> at & 1 == 1 { high } else { low };
        }
        node
    }
}

/// The facts whose bits a set looks at with their variables, and the single bits it looks at beside them.
fn looked_at<'d>(domain: &'d Domain<'_>, set: &Set) -> (Vec<(FactId, &'d Variable)>, Vec<u16>) {
    let mut rest = set.bits();
    let mut facts = Vec::new();
    for fact in &domain.order {
        let Some(variable) = domain.variable(*fact) else {
            continue;
        };
        let before = rest.len();
        rest.retain(|bit| !variable.bits().any(|own| own == *bit));
        if rest.len() < before {
            facts.push((*fact, variable));
        }
    }
    (facts, rest)
}

/// The combinations of bits of a fact that mean something: it is not asked, not known, or of a class. Not for a multi.
fn states(variable: &Variable) -> impl Iterator<Item = u64> {
    let codes = 0..=u64::try_from(variable.classes.len()).unwrap_or(u64::MAX);
    std::iter::once(0).chain(codes.map(|code| code << 1 | 1))
}

fn in_order<W>(mut blocks: Vec<Block<W>>) -> Vec<Block<W>> {
    blocks.sort_by(|a, b| a.bits.cmp(&b.bits));
    blocks
}

/// The set, looking at as few bits as it can, and the answers that it tells apart: the first of each kind counts once.
fn told_apart(domain: &Domain<'_>, set: &Set) -> Option<(Set, Vec<Block<u128>>)> {
    let mut set = set.clone();
    let mut blocks = Vec::new();
    let (facts, _) = looked_at(domain, &set);
    for (_, variable) in &facts {
        if let Classes::Some(_) = variable.classes {
            set = without_twins(set, variable);
            continue;
        }
        let bits: Vec<u16> = variable.bits().collect();
        let mut kinds: Vec<Set> = Vec::new();
        let mut kept = Vec::new();
        for state in states(variable) {
            let given: Vec<(u16, bool)> = bits
                .iter()
                .enumerate()
                .map(|(at, bit)| (*bit, state >> at & 1 == 1))
                .collect();
            let kind = set.given(&given);
            if kind.is_too_large() {
                return None;
            }
            if !kinds.contains(&kind) {
                kinds.push(kind);
                kept.push((state, 1));
            }
        }
        blocks.push(Block { bits, states: kept });
    }
    let inside: Vec<u16> = blocks.iter().flat_map(|block| block.bits.clone()).collect();
    let single = set.bits().into_iter().filter(|bit| !inside.contains(bit));
    blocks.extend(single.map(|bit| Block {
        bits: vec![bit],
        states: vec![(0, 1), (1, 1)],
    }));
    Some((set, in_order(blocks)))
}

/// The set without bits of a multi that say nothing beside others: choosing either option or both is the same to it.
fn without_twins(mut set: Set, variable: &Variable) -> Set {
    let looked_at = set.bits();
    let options: Vec<u16> = variable
        .answer
        .iter()
        .skip(1)
        .copied()
        .filter(|bit| looked_at.contains(bit))
        .collect();
    for (at, first) in options.iter().enumerate() {
        for other in options.iter().skip(at + 1) {
            let given = |one, two| set.given(&[(*first, one), (*other, two)]);
            let both = given(true, true);
            if given(true, false) == both && given(false, true) == both {
                set = set.given(&[(*other, false)]);
            }
        }
    }
    set
}

/// What every answer to the facts a set looks at weighs, by names alone.
fn hash_blocks(domain: &Domain<'_>, set: &Set) -> Vec<Block<u64>> {
    let (facts, single) = looked_at(domain, set);
    let mut blocks = Vec::new();
    for (id, variable) in facts {
        let fact = domain.pack.fact(id);
        match &variable.classes {
            Classes::Some(classes) => {
                let mut bit = |bit: u16, chance: u64| {
                    let states = vec![(0, minus(1, chance)), (1, chance)];
                    let bits = vec![bit];
                    blocks.push(Block { bits, states });
                };
                bit(variable.asked, hash(&[&fact.name, "asked"]));
                let unknown = variable.answer.iter().take(1);
                unknown.for_each(|one| bit(*one, hash(&[&fact.name, "unknown"])));
                for (one, options) in variable.answer.iter().skip(1).zip(classes) {
                    // The chance that at least one of them is chosen.
                    let none = names(fact, options).fold(1, |product, name| {
                        times(product, minus(1, hash(&[&fact.name, "option", name])))
                    });
                    bit(*one, minus(1, none));
                }
            }
            classes => {
                let mut weights = vec![hash(&[&fact.name, "unknown"])];
                weights.extend(class_weights(fact, classes));
                let all = weights.iter().fold(0, |sum, weight| add(sum, *weight));
                // Whoever is not asked has the rest of the chances.
                let weights = std::iter::once(minus(1, all)).chain(weights);
                blocks.push(Block {
                    bits: variable.bits().collect(),
                    states: states(variable).zip(weights).collect(),
                });
            }
        }
    }
    for bit in single {
        let related = domain.relations.iter().find(|one| one.bit == bit);
        let chance = match related {
            Some(one) => {
                let name = |id| &*domain.pack.fact(id).name;
                let relation = &one.relation;
                let shift = relation
                    .shift
                    .map(|shift| shift_name(domain.pack, shift))
                    .unwrap_or_default();
                let strict = relation.strict.to_string();
                hash(&[
                    "relation",
                    name(relation.first),
                    name(relation.other),
                    &shift,
                    &strict,
                ])
            }
            None => hash(&[
                "lawyer",
                if domain.lawyer.first() == Some(&bit) {
                    "certain"
                } else {
                    "open"
                },
            ]),
        };
        blocks.push(Block {
            bits: vec![bit],
            states: vec![(0, minus(1, chance)), (1, chance)],
        });
    }
    in_order(blocks)
}

fn shift_name(pack: &Pack, shift: crate::model::Shift) -> String {
    let duration = &pack.duration(shift.duration);
    format!(
        "{:?} {} {:?}",
        shift.direction, duration.name, duration.value
    )
}

fn names<'f>(fact: &'f Fact, options: &OptionSet) -> impl Iterator<Item = &'f str> {
    let options: Vec<OptionId> = options.iter().collect();
    options.into_iter().map(|option| fact.option_name(option))
}

/// What each class of a fact weighs: its options together, or the days and numbers from its first to the next one's.
fn class_weights(fact: &Fact, classes: &Classes) -> Vec<u64> {
    let between = |starts: Vec<String>| -> Vec<u64> {
        let marks = starts
            .iter()
            .skip(1)
            .map(|start| hash(&[&fact.name, "from", start]));
        let marks: Vec<u64> = std::iter::once(0)
            .chain(marks)
            .chain([hash(&[&fact.name, "end"])])
            .collect();
        let pairs = marks.iter().zip(marks.iter().skip(1));
        pairs.map(|(from, to)| minus(*to, *from)).collect()
    };
    match classes {
        Classes::One(classes) | Classes::Some(classes) => classes
            .iter()
            .map(|options| {
                names(fact, options)
                    .fold(0, |sum, name| add(sum, hash(&[&fact.name, "option", name])))
            })
            .collect(),
        Classes::Days(starts) => between(starts.iter().map(ToString::to_string).collect()),
        Classes::Numbers(starts) => between(starts.iter().map(ToString::to_string).collect()),
    }
}

fn add(a: u64, b: u64) -> u64 {
    (a + b) % PRIME
}

fn minus(a: u64, b: u64) -> u64 {
    (a + PRIME - b) % PRIME
}

fn times(a: u64, b: u64) -> u64 {
    let product = u128::from(a) * u128::from(b) % u128::from(PRIME);
    u64::try_from(product).unwrap_or_default()
}

/// A number made from words, the same on every machine and with every compiler: FNV-1a, then mixed as in `SplitMix64`.
fn hash(words: &[&str]) -> u64 {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for word in words {
        for byte in word.bytes().chain([0]) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
    hash = (hash ^ hash >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    hash = (hash ^ hash >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
    (hash ^ hash >> 31) % PRIME
}
