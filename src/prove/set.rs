//! Sets of interviews as decision diagrams.
//!
//! The only file that knows the library. A set that would outgrow the space's budget becomes [too large](Set::is_too_large),
//! and everything made from it as well, so that no step has to be asked whether it went well: the question at the end is.

use std::sync::Arc;

use biodivine_lib_bdd::{Bdd, BddPointer, BddVariable, BddVariableSet, op_function};
use num_bigint::BigUint;

/// The bits in which interviews are written, and how large a diagram may grow.
#[derive(Debug, Clone)]
pub struct Space {
    variables: BddVariableSet,
    budget: usize,
    /// Bits that are taken for granted: no set looks at them.
    assumed: Arc<[(u16, bool)]>,
}

impl Space {
    /// A space of so many bits, in which no diagram may have more nodes than the budget, and some bits are what they are
    /// assumed to be.
    pub fn new(bits: u16, budget: usize, assumed: &[(u16, bool)]) -> Self {
        Self {
            variables: BddVariableSet::new_anonymous(bits),
            budget,
            assumed: assumed.into(),
        }
    }

    /// How many nodes a diagram may have.
    pub(super) const fn budget(&self) -> usize {
        self.budget
    }

    /// The bits that are taken for granted.
    pub(super) fn assumed(&self) -> &[(u16, bool)] {
        &self.assumed
    }

    /// How many bits there are.
    pub fn size(&self) -> usize {
        usize::from(self.variables.num_vars())
    }

    /// Every combination of bits.
    pub fn all(&self) -> Set {
        self.made(self.variables.mk_true())
    }

    /// None.
    pub fn none(&self) -> Set {
        self.made(self.variables.mk_false())
    }

    /// All or none.
    pub fn constant(&self, all: bool) -> Set {
        if all { self.all() } else { self.none() }
    }

    /// The combinations in which a bit is set.
    pub fn bit(&self, bit: u16) -> Set {
        let mut assumed = self.assumed.iter();
        if let Some((_, is_set)) = assumed.find(|(other, _)| *other == bit) {
            return self.constant(*is_set);
        }
        let variable = BddVariable::from_index(usize::from(bit));
        self.made(self.variables.mk_var(variable))
    }

    fn made(&self, bdd: Bdd) -> Set {
        Set {
            bdd: Some(Arc::new(bdd)),
            over: None,
            budget: self.budget,
        }
    }
}

/// A set of interviews.
#[derive(Debug, Clone)]
pub struct Set {
    /// None: larger than the budget.
    bdd: Option<Arc<Bdd>>,
    /// The bits over which it grew too large.
    over: Option<Arc<[u16]>>,
    budget: usize,
}

/// A set that can be looked up.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Key(Arc<Bdd>);

impl PartialEq for Set {
    /// Whether the two are the same interviews. What is too large equals nothing.
    fn eq(&self, other: &Self) -> bool {
        matches!((&self.bdd, &other.bdd), (Some(left), Some(right)) if left == right)
    }
}

impl Set {
    /// Whether the diagram outgrew the budget, so that nothing can be said.
    pub const fn is_too_large(&self) -> bool {
        self.bdd.is_none()
    }

    /// Whether it is known to hold no interview.
    pub fn is_none(&self) -> bool {
        self.bdd.as_ref().is_some_and(|bdd| bdd.is_false())
    }

    /// Whether it is known to hold every interview.
    pub fn is_all(&self) -> bool {
        self.bdd.as_ref().is_some_and(|bdd| bdd.is_true())
    }

    /// How many nodes the diagram has; none when it is too large.
    pub fn size(&self) -> Option<usize> {
        self.bdd.as_ref().map(|bdd| bdd.size())
    }

    /// Interviews in both.
    #[must_use]
    pub fn and(&self, other: &Self) -> Self {
        if self.is_none() || other.is_all() {
            return self.clone();
        }
        if other.is_none() || self.is_all() {
            return other.clone();
        }
        self.apply(other, op_function::and)
    }

    /// Interviews in at least one of the two.
    #[must_use]
    pub fn or(&self, other: &Self) -> Self {
        if self.is_all() || other.is_none() {
            return self.clone();
        }
        if other.is_all() || self.is_none() {
            return other.clone();
        }
        self.apply(other, op_function::or)
    }

    /// Interviews in this one and not in the other.
    #[must_use]
    pub fn minus(&self, other: &Self) -> Self {
        if self.is_none() || other.is_none() {
            return self.clone();
        }
        self.apply(other, op_function::and_not)
    }

    /// Combinations of bits in both or in neither.
    #[must_use]
    pub fn same_as(&self, other: &Self) -> Self {
        self.apply(other, op_function::iff)
    }

    /// Interviews in both, when nobody looks at these bits: whatever they are.
    #[must_use]
    pub fn and_without(&self, other: &Self, bits: &[u16]) -> Self {
        let (Some(left), Some(right)) = (&self.bdd, &other.bdd) else {
            return self.kept(None, &[self, other]);
        };
        let bits = variables(bits);
        let made = Bdd::binary_op_with_exists(left, right, op_function::and, &bits);
        self.kept(Some(made), &[self, other])
    }

    /// The set with some bits given, which it then no longer looks at.
    #[must_use]
    pub fn given(&self, bits: &[(u16, bool)]) -> Self {
        let values: Vec<_> = bits
            .iter()
            .map(|(bit, value)| (BddVariable::from_index(usize::from(*bit)), *value))
            .collect();
        self.kept(self.bdd.as_ref().map(|bdd| bdd.restrict(&values)), &[self])
    }

    /// The set when nobody looks at these bits: whatever they are.
    #[must_use]
    pub fn without(&self, bits: &[u16]) -> Self {
        let made = self.bdd.as_ref().map(|bdd| bdd.exists(&variables(bits)));
        self.kept(made, &[self])
    }

    /// What it is looked up by; none when it is too large.
    pub(super) fn key(&self) -> Option<Key> {
        self.bdd.clone().map(Key)
    }

    /// The bits it looks at, in order; when it is too large, those over which it grew.
    pub fn bits(&self) -> Vec<u16> {
        let Some(bdd) = &self.bdd else {
            return self
                .over
                .iter()
                .flat_map(|bits| bits.iter())
                .copied()
                .collect();
        };
        let mut bits: Vec<u16> = bdd.support_set().into_iter().map(index).collect();
        bits.sort_unstable();
        bits
    }

    /// How many combinations of all bits of the space it holds; none when it is too large.
    pub fn count(&self) -> Option<BigUint> {
        self.bdd.as_ref().map(|bdd| bdd.exact_cardinality())
    }

    /// The combination of bits with the smallest sum of costs of the bits that are set. Bits nobody looks at stay unset.
    pub fn cheapest(&self, cost: impl Fn(u16) -> u32) -> Option<Vec<bool>> {
        let bdd = self.bdd.as_ref()?;
        // Children come before their parents.
        let mut costs: Vec<Option<u32>> = vec![None; bdd.size()];
        for pointer in bdd.pointers() {
            let best = if pointer.is_terminal() {
                pointer.is_one().then_some(0)
            } else {
                let of = |child: BddPointer| costs.get(child.to_index()).copied().flatten();
                let set = of(bdd.high_link_of(pointer))
                    .map(|rest| rest.saturating_add(cost(index(bdd.var_of(pointer)))));
                of(bdd.low_link_of(pointer)).into_iter().chain(set).min()
            };
            if let Some(slot) = costs.get_mut(pointer.to_index()) {
                *slot = best;
            }
        }
        let of = |child: BddPointer| costs.get(child.to_index()).copied().flatten();
        let mut bits = vec![false; usize::from(bdd.num_vars())];
        let mut at = bdd.root_pointer();
        of(at)?;
        while !at.is_terminal() {
            let (low, high) = (bdd.low_link_of(at), bdd.high_link_of(at));
            let take_low = of(low).is_some_and(|rest| Some(rest) == of(at));
            if !take_low && let Some(bit) = bits.get_mut(bdd.var_of(at).to_index()) {
                *bit = true;
            }
            at = if take_low { low } else { high };
        }
        Some(bits)
    }

    /// Whether it holds a combination of bits; none when it is too large.
    pub fn contains(&self, bits: &[bool]) -> Option<bool> {
        let bdd = self.bdd.as_ref()?;
        let mut at = bdd.root_pointer();
        while !at.is_terminal() {
            let set = bits.get(bdd.var_of(at).to_index()).copied();
            at = if set.unwrap_or_default() {
                bdd.high_link_of(at)
            } else {
                bdd.low_link_of(at)
            };
        }
        Some(at.is_one())
    }

    /// The nodes of the diagram, children before their parents and the root last, each with its bit and the positions of
    /// what follows when the bit is unset and when it is set; first come nothing and everything, which look at no bit. None
    /// when it is too large.
    pub(super) fn nodes(&self) -> Option<Vec<(u16, usize, usize)>> {
        let bdd = self.bdd.as_ref()?;
        let ends = [(u16::MAX, 0, 0), (u16::MAX, 1, 1)];
        let inner = bdd.pointers().filter(|pointer| !pointer.is_terminal());
        let inner = inner.map(|pointer| {
            let low = bdd.low_link_of(pointer).to_index();
            (
                index(bdd.var_of(pointer)),
                low,
                bdd.high_link_of(pointer).to_index(),
            )
        });
        let nodes = ends.into_iter().chain(inner);
        Some(nodes.take(bdd.size().max(1)).collect())
    }

    fn apply<T>(&self, other: &Self, operation: T) -> Self
    where
        T: Fn(Option<bool>, Option<bool>) -> Option<bool>,
    {
        let made = match (&self.bdd, &other.bdd) {
            (Some(left), Some(right)) => {
                Bdd::binary_op_with_limit(self.budget, left, right, operation)
            }
            _ => None,
        };
        self.kept(made, &[self, other])
    }

    /// A set that was made from others, if it is not too large.
    fn kept(&self, made: Option<Bdd>, from: &[&Self]) -> Self {
        let bdd = made.filter(|bdd| bdd.size() <= self.budget).map(Arc::new);
        let over = bdd.is_none().then(|| {
            let mut bits: Vec<u16> = from.iter().flat_map(|set| set.bits()).collect();
            bits.sort_unstable();
            bits.dedup();
            bits.into()
        });
        Self {
            bdd,
            over,
            budget: self.budget,
        }
    }
}

impl std::ops::Not for &Set {
    type Output = Set;

    /// Combinations of bits that are not in the set.
    fn not(self) -> Set {
        self.kept(self.bdd.as_ref().map(|bdd| bdd.not()), &[self])
    }
}

fn variables(bits: &[u16]) -> Vec<BddVariable> {
    bits.iter()
        .map(|bit| BddVariable::from_index(usize::from(*bit)))
        .collect()
}

/// A space has at most 65,535 bits.
fn index(variable: BddVariable) -> u16 {
    u16::try_from(variable.to_index()).unwrap_or(u16::MAX)
}
