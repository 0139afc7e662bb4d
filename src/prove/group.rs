//! What days dates can be that are compared with each other: not every order of every two of them can be, beside the
//! others.

use std::collections::HashMap;

use jiff::{Span, civil::Date};

use super::domain::{Domain, Related};
use super::order::{Relation, solve};
use super::set::Set;
use crate::model::FactId;

/// So many combinations of intervals of compared dates are looked at one by one.
const COMBINATIONS: usize = 60_000;

/// The groups of dates that are compared with each other, and what days there can be; and whether that is said exactly. If
/// not, too much is allowed.
pub(super) fn groups(domain: &Domain<'_>) -> (Vec<(Vec<FactId>, Set)>, bool) {
    let mut groups = Vec::new();
    let mut is_exact = true;
    let mut grouped: Vec<FactId> = Vec::new();
    for fact in domain.order.clone() {
        let is_in = |one: &Related| one.relation.first == fact || one.relation.other == fact;
        if grouped.contains(&fact) || !domain.relations.iter().any(is_in) {
            continue;
        }
        let mut members = vec![fact];
        let mut at = 0;
        while let Some(member) = members.get(at).copied() {
            for one in &domain.relations {
                let pair = [one.relation.first, one.relation.other];
                if pair.contains(&member) {
                    members.extend(
                        pair.iter()
                            .filter(|fact| !members.contains(fact))
                            .copied()
                            .collect::<Vec<_>>(),
                    );
                }
            }
            at += 1;
        }
        grouped.extend(&members);
        members.sort_by_key(|fact| domain.order.iter().position(|one| one == fact));
        let combinations = members.iter().fold(1_usize, |product, fact| {
            product.saturating_mul(domain.starts(*fact).len() + 1)
        });
        if combinations <= COMBINATIONS {
            let set = Group::new(domain, &members).set();
            groups.push((members, set));
        } else {
            // Each pair by itself allows too much, never too little.
            is_exact = false;
            for one in &domain.relations {
                let pair = vec![one.relation.first, one.relation.other];
                if members.contains(&one.relation.first) {
                    let set = Group::new(domain, &pair).set();
                    groups.push((pair, set));
                }
            }
        }
    }
    (groups, is_exact)
}

/// Whether a relation can be told when its other day lies in this interval.
fn is_told(domain: &Domain<'_>, relation: &Relation, class: usize) -> bool {
    domain
        .starts(relation.other)
        .get(class)
        .is_some_and(|day| relation.holds(domain.pack, domain.on, *day, *day).is_some())
}

/// Dates that are compared with each other.
struct Group<'d, 'p> {
    domain: &'d Domain<'p>,
    members: &'d [FactId],
    /// Positions of first and other fact, the relation and its bit.
    relations: Vec<(usize, usize, Relation, u16)>,
    /// What relations can hold together at all, by which of them can be told.
    possible: HashMap<u64, Vec<u64>>,
    /// Sets of the relations' bits, by what can be told and what can hold.
    made: HashMap<(u64, Vec<u64>), Set>,
}

impl<'d, 'p> Group<'d, 'p> {
    fn new(domain: &'d Domain<'p>, members: &'d [FactId]) -> Self {
        let position = |fact| members.iter().position(|member| *member == fact);
        let relations = domain
            .relations
            .iter()
            .filter_map(|one| {
                let (first, other) = (position(one.relation.first)?, position(one.relation.other)?);
                Some((first, other, one.relation, one.bit))
            })
            // One bit of a word each.
            .take(64)
            .collect();
        Self {
            domain,
            members,
            relations,
            possible: HashMap::new(),
            made: HashMap::new(),
        }
    }

    /// The combinations of intervals and relations that real days have.
    fn set(mut self) -> Set {
        self.from(&mut Vec::new())
    }

    fn from(&mut self, chosen: &mut Vec<Option<usize>>) -> Set {
        let Some(fact) = self.members.get(chosen.len()).copied() else {
            return self.relations(chosen);
        };
        let domain = self.domain;
        let mut known = domain.space.none();
        let mut set = domain.space.none();
        for class in 0..domain.starts(fact).len() {
            let interval = domain.interval(fact, class);
            chosen.push(Some(class));
            set = set.or(&interval.and(&self.from(chosen)));
            chosen.pop();
            known = known.or(&interval);
        }
        chosen.push(None);
        let unknown = self.from(chosen).minus(&known);
        chosen.pop();
        set.or(&unknown)
    }

    /// What can hold of days in the chosen intervals.
    fn relations(&mut self, chosen: &[Option<usize>]) -> Set {
        let domain = self.domain;
        let known = |at: usize| chosen.get(at).copied().flatten();
        let mut told = 0_u64;
        for (at, (first, other, relation, _)) in self.relations.iter().enumerate() {
            let is_told = known(*first).is_some()
                && known(*other).is_some_and(|class| is_told(domain, relation, class));
            told |= u64::from(is_told) << at;
        }
        if !self.possible.contains_key(&told) {
            let anywhere = vec![far_around(domain.on); self.members.len()];
            let mut found = Vec::new();
            self.search(told, 0, 0, &anywhere, &mut found);
            self.possible.insert(told, found);
        }
        let bounds: Vec<(Date, Date)> = self
            .members
            .iter()
            .enumerate()
            .map(|(at, fact)| {
                known(at)
                    .and_then(|class| domain.bounds(*fact, class))
                    .unwrap_or((Date::MIN, Date::MAX))
            })
            .collect();
        let candidates = self.possible.get(&told).cloned().unwrap_or_default();
        let holding: Vec<u64> = candidates
            .into_iter()
            .filter(|holding| self.is_possible(told, *holding, self.relations.len(), &bounds))
            .collect();
        if let Some(set) = self.made.get(&(told, holding.clone())) {
            return set.clone();
        }
        let mut set = domain.space.none();
        for pattern in &holding {
            let mut one = domain.space.all();
            for (at, (_, _, _, bit)) in self.relations.iter().enumerate().rev() {
                let bit = domain.space.bit(*bit);
                one = if pattern >> at & 1 == 1 {
                    bit.and(&one)
                } else {
                    one.minus(&bit)
                };
            }
            set = set.or(&one);
        }
        self.made.insert((told, holding), set.clone());
        set
    }

    /// Finds every combination of relations that can hold within bounds.
    fn search(
        &self,
        told: u64,
        at: usize,
        holding: u64,
        bounds: &[(Date, Date)],
        found: &mut Vec<u64>,
    ) {
        if !self.is_possible(told, holding, at, bounds) {
            return;
        }
        if at == self.relations.len() {
            found.push(holding);
            return;
        }
        self.search(told, at + 1, holding, bounds, found);
        if told >> at & 1 == 1 {
            self.search(told, at + 1, holding | 1 << at, bounds, found);
        }
    }

    /// Whether the first relations can hold, or not hold, as a pattern says.
    fn is_possible(&self, told: u64, holding: u64, upto: usize, bounds: &[(Date, Date)]) -> bool {
        let relations: Vec<(usize, usize, Relation, bool)> = self
            .relations
            .iter()
            .enumerate()
            .take(upto)
            .filter(|(at, _)| told >> at & 1 == 1)
            .map(|(at, (first, other, relation, _))| {
                (*first, *other, *relation, holding >> at & 1 == 1)
            })
            .collect();
        solve(self.domain.pack, self.domain.on, bounds, &relations).is_some()
    }
}

/// Days so far before and after a day that what relations can hold at all can hold between them: the calendar repeats
/// after four hundred years.
fn far_around(on: Date) -> (Date, Date) {
    let years = Span::new().years(1_200);
    (
        on.checked_sub(years).unwrap_or(Date::MIN),
        on.checked_add(years).unwrap_or(Date::MAX),
    )
}
