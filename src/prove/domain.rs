//! The answers to each question, as far as any rule can tell them apart, and the bits in which they are written.
//!
//! A fact has one bit for "asked" and some for its answer. All of them are unset when it is not asked, and those of the
//! answer are unset when it was answered "I don't know".

use jiff::{Span, civil::Date};
use num_bigint::BigUint;

use super::days::Thresholds;
use super::group::groups;
use super::order::Relation;
use super::set::{Set, Space};
use crate::model::{Condition, FactId, FactKind, OptionId, OptionSet, OptionTest, Pack, Quantity};

/// The classes of answers of a fact that no rule can tell apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Classes {
    /// Options of a choice, country or prefecture; the first of each class stands for it.
    One(Vec<OptionSet>),
    /// Options of a multi, of which any may be chosen.
    Some(Vec<OptionSet>),
    /// First days of intervals, ascending.
    Days(Vec<Date>),
    /// First numbers of intervals, ascending.
    Numbers(Vec<i64>),
}

impl Classes {
    /// How many there are.
    pub fn len(&self) -> usize {
        match self {
            Self::One(classes) | Self::Some(classes) => classes.len(),
            Self::Days(starts) => starts.len(),
            Self::Numbers(starts) => starts.len(),
        }
    }

    /// Whether the fact has no answer but "I don't know".
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The class of an interval that a value lies in.
    pub(super) fn interval<T: Ord>(starts: &[T], value: &T) -> usize {
        starts
            .partition_point(|start| start <= value)
            .saturating_sub(1)
    }
}

/// The classes and bits of a fact that some tree asks.
#[derive(Debug, Clone)]
pub(super) struct Variable {
    /// Its classes.
    pub classes: Classes,
    /// The bit that is set when it is asked.
    pub asked: u16,
    /// The bits of its answer, from the lowest. Of a multi: "I don't know" and then one bit for each class.
    pub answer: Vec<u16>,
}

impl Variable {
    /// All bits.
    pub(super) fn bits(&self) -> impl Iterator<Item = u16> {
        std::iter::once(self.asked).chain(self.answer.iter().copied())
    }
}

/// A relation with its bit.
#[derive(Debug, Clone)]
pub(super) struct Related {
    /// What it says.
    pub relation: Relation,
    /// The bit that is set when both days are known and it holds.
    pub bit: u16,
}

/// Which bits mean what: each fact with the bits of its answer, and the relations with theirs.
pub(super) type Layout = (Vec<(FactId, Vec<u16>)>, Vec<(Relation, u16)>);

/// The variables of a pack on a day.
#[derive(Debug)]
pub(super) struct Domain<'p> {
    pub pack: &'p Pack,
    pub on: Date,
    pub space: Space,
    /// Facts that are asked somewhere, in the order of their first question, but dates that are compared with each other
    /// stand together: a diagram need not remember one for long until it meets the other.
    pub order: Vec<FactId>,
    /// By fact; none: no tree asks it.
    pub variables: Vec<Option<Variable>>,
    pub relations: Vec<Related>,
    /// The bits that say whether an outcome says "see a lawyer first": one that applies, or one that stands.
    pub lawyer: [u16; 2],
    /// What bits of facts can mean: an answer only when asked, and no more answers than there are classes.
    pub well_formed: Vec<Set>,
    /// For groups of dates that are compared: what days there can be.
    pub groups: Vec<(Vec<FactId>, Set)>,
    /// Whether the groups say exactly what days there can be. If not, they allow too much.
    pub is_exact: bool,
    /// By bit: the position in the order of the fact that it says something of.
    owners: Vec<Option<usize>>,
}

impl<'p> Domain<'p> {
    /// The domain of a pack on a day. No diagram may have more nodes than the budget. Some bits are assumed.
    pub(super) fn new(pack: &'p Pack, on: Date, budget: usize, assumed: &[(u16, bool)]) -> Self {
        let mut order = Vec::new();
        let mut seen = vec![false; pack.facts.len()];
        for question in pack.trees.iter().flat_map(|tree| &tree.questions) {
            let is_new = seen
                .get_mut(question.fact.index())
                .is_some_and(|seen| !std::mem::replace(seen, true));
            if is_new {
                order.push(question.fact);
            }
        }
        let mut classes = classes(pack, on);
        let relations = relations(pack, &order);
        let order = together(order, &relations);
        let mut next: u16 = 0;
        let mut bit = || {
            let bit = next;
            next = next.saturating_add(1);
            bit
        };
        let mut variables: Vec<Option<Variable>> = vec![None; pack.facts.len()];
        let mut placed: Vec<Related> = Vec::new();
        for (at, fact) in order.iter().enumerate() {
            let Some(classes) = classes.get_mut(fact.index()).and_then(Option::take) else {
                continue;
            };
            let asked = bit();
            let count = match &classes {
                Classes::Some(classes) => classes.len() + 1,
                // One code more: "I don't know".
                other => (usize::BITS - other.len().leading_zeros()) as usize,
            };
            let answer = (0..count).map(|_| bit()).collect();
            if let Some(slot) = variables.get_mut(fact.index()) {
                *slot = Some(Variable {
                    classes,
                    asked,
                    answer,
                });
            }
            let seen = order.get(..=at).unwrap_or_default();
            for relation in &relations {
                let (first, other) = (relation.first, relation.other);
                if (first == *fact || other == *fact)
                    && seen.contains(&first)
                    && seen.contains(&other)
                {
                    placed.push(Related {
                        relation: *relation,
                        bit: bit(),
                    });
                }
            }
        }
        let lawyer = [bit(), bit()];
        let mut domain = Self {
            pack,
            on,
            lawyer,
            space: Space::new(next, budget, assumed),
            order,
            variables,
            relations: placed,
            well_formed: Vec::new(),
            groups: Vec::new(),
            is_exact: true,
            owners: vec![None; usize::from(next)],
        };
        for (at, fact) in domain.order.iter().enumerate() {
            let variable = domain.variables.get(fact.index()).and_then(Option::as_ref);
            for bit in variable.iter().flat_map(|variable| variable.bits()) {
                if let Some(owner) = domain.owners.get_mut(usize::from(bit)) {
                    *owner = Some(at);
                }
            }
        }
        domain.well_formed = domain.order.iter().map(|fact| domain.form(*fact)).collect();
        (domain.groups, domain.is_exact) = groups(&domain);
        domain
    }

    /// Which bits mean what. Sets of two domains with the same layout hold each other's combinations of bits.
    pub(super) fn layout(&self) -> Layout {
        let facts = self.order.iter().filter_map(|fact| {
            let variable = self.variable(*fact)?;
            Some((*fact, variable.bits().collect()))
        });
        let relations = self.relations.iter().map(|one| (one.relation, one.bit));
        (facts.collect(), relations.collect())
    }

    /// The position in the order of the fact that a bit says something of; none for the bits of relations and lawyers.
    pub(super) fn owner(&self, bit: u16) -> Option<usize> {
        self.owners.get(usize::from(bit)).copied().flatten()
    }

    /// The variable of a fact.
    pub(super) fn variable(&self, fact: FactId) -> Option<&Variable> {
        self.variables.get(fact.index()).and_then(Option::as_ref)
    }

    /// Interviews in which the fact is asked.
    pub(super) fn asked(&self, fact: FactId) -> Set {
        self.variable(fact)
            .map_or_else(|| self.space.none(), |one| self.space.bit(one.asked))
    }

    /// Interviews in which the bits of the answer say "I don't know", or the fact is not asked.
    pub(super) fn unknown(&self, fact: FactId) -> Set {
        match self.variable(fact) {
            None => self.space.none(),
            Some(Variable {
                classes: Classes::Some(_),
                answer,
                ..
            }) => answer
                .first()
                .map_or_else(|| self.space.all(), |bit| self.space.bit(*bit)),
            Some(variable) => self.code(variable, 0),
        }
    }

    /// Interviews in which the answer is of one of these classes; of a multi: holds one of them.
    pub(super) fn among(&self, fact: FactId, accepted: impl Fn(usize) -> bool) -> Set {
        let Some(variable) = self.variable(fact) else {
            return self.space.none();
        };
        let mut found = self.space.none();
        for class in (0..variable.classes.len()).filter(|class| accepted(*class)) {
            found = found.or(&self.class(variable, class));
        }
        found
    }

    fn class(&self, variable: &Variable, class: usize) -> Set {
        match variable.classes {
            Classes::Some(_) => variable
                .answer
                .get(class + 1)
                .map_or_else(|| self.space.none(), |bit| self.space.bit(*bit)),
            _ => self.code(variable, class + 1),
        }
    }

    fn code(&self, variable: &Variable, code: usize) -> Set {
        let mut set = self.space.all();
        // From the last bit to the first, which is the cheap way round.
        for (at, bit) in variable.answer.iter().enumerate().rev() {
            let bit = self.space.bit(*bit);
            let is_set = code.checked_shr(u32::try_from(at).unwrap_or(u32::MAX));
            set = if is_set.is_some_and(|rest| rest & 1 == 1) {
                bit.and(&set)
            } else {
                set.minus(&bit)
            };
        }
        set
    }

    /// Interviews that pass a condition's test of a fact's options.
    pub(super) fn options(&self, fact: FactId, test: OptionTest, accepted: &OptionSet) -> Set {
        let Some(Classes::One(classes) | Classes::Some(classes)) =
            self.variable(fact).map(|variable| &variable.classes)
        else {
            return self.space.none();
        };
        let inside = |class: usize| {
            classes
                .get(class)
                .is_some_and(|options| options.intersects(accepted))
        };
        match test {
            OptionTest::AnyOf => self.among(fact, inside),
            OptionTest::Only => !&self.among(fact, |class| !inside(class)),
            OptionTest::AllOf => {
                let mut all = self.space.all();
                for option in accepted.iter() {
                    let chosen = self.among(fact, |class| {
                        classes.get(class).is_some_and(|one| one.contains(option))
                    });
                    all = all.and(&chosen);
                }
                all
            }
        }
    }

    /// What the bits of a fact can mean.
    fn form(&self, fact: FactId) -> Set {
        let Some(variable) = self.variable(fact) else {
            return self.space.all();
        };
        let mut silent = self.space.all();
        for bit in &variable.answer {
            silent = silent.minus(&self.space.bit(*bit));
        }
        let known = self.among(fact, |class| self.is_thinkable(fact, class));
        let answered = match variable.classes {
            Classes::Some(_) => {
                let unknown = self.unknown(fact);
                known.minus(&unknown).or(&unknown.minus(&known))
            }
            _ => self.unknown(fact).or(&known),
        };
        let asked = self.asked(fact);
        asked.and(&answered).or(&silent.minus(&asked))
    }

    /// Whether a class of answers can be meant: no day before 1900 or after 2199 is, and rules need not count there.
    fn is_thinkable(&self, fact: FactId, class: usize) -> bool {
        let years = self.bounds(fact, class);
        years.is_none_or(|(first, last)| last.year() >= 1900 && first.year() < 2200)
    }

    /// Interviews in which a date fact was answered with a day of an interval.
    pub(super) fn interval(&self, fact: FactId, class: usize) -> Set {
        self.among(fact, |other| other == class)
    }

    /// Interviews in which the day of a date fact, where it is known, lies within the years a person remembers or plans.
    pub(super) fn plausible(&self, fact: FactId) -> Set {
        let years = Span::new().years(12);
        let around = self
            .on
            .checked_sub(years)
            .ok()
            .zip(self.on.checked_add(years).ok());
        let (Some((earliest, latest)), false) = (around, self.starts(fact).is_empty()) else {
            return self.space.all();
        };
        let far = self.among(fact, |class| {
            self.bounds(fact, class)
                .is_none_or(|(first, last)| last < earliest || first > latest)
        });
        !&far
    }

    /// The bit of a relation.
    pub(super) fn related(&self, relation: &Relation) -> Option<&Related> {
        self.relations.iter().find(|one| one.relation == *relation)
    }

    /// First days of a date fact's intervals.
    pub(super) fn starts(&self, fact: FactId) -> &[Date] {
        match self.variable(fact).map(|variable| &variable.classes) {
            Some(Classes::Days(starts)) => starts,
            _ => &[],
        }
    }

    /// First and last day of an interval.
    pub(super) fn bounds(&self, fact: FactId, class: usize) -> Option<(Date, Date)> {
        let starts = self.starts(fact);
        let last = match starts.get(class + 1) {
            Some(next) => next.yesterday().ok()?,
            None => Date::MAX,
        };
        Some((*starts.get(class)?, last))
    }

    /// How many combinations of answers to all questions there are.
    pub(super) fn combinations(&self) -> BigUint {
        let mut product = BigUint::from(1_u8);
        let grouped = |fact| {
            self.groups
                .iter()
                .any(|(members, _)| members.contains(fact))
        };
        for fact in self.order.iter().filter(|fact| !grouped(fact)) {
            product *= match self.variable(*fact).map(|one| &one.classes) {
                // Any of them, or "I don't know" for none.
                Some(Classes::Some(classes)) => BigUint::from(1_u8) << classes.len(),
                Some(classes) => {
                    let thinkable = 0..classes.len();
                    let thinkable = thinkable.filter(|class| self.is_thinkable(*fact, *class));
                    BigUint::from(thinkable.count() + 1)
                }
                None => BigUint::from(1_u8),
            };
        }
        for (members, set) in &self.groups {
            let mut bits: Vec<u16> = Vec::new();
            let mut real = set.clone();
            for fact in members {
                let known = self.among(*fact, |class| self.is_thinkable(*fact, class));
                real = real.and(&known.or(&self.unknown(*fact)));
                bits.extend(self.variable(*fact).iter().flat_map(|one| &one.answer));
            }
            let inside = |one: &&Related| {
                members.contains(&one.relation.first) && members.contains(&one.relation.other)
            };
            bits.extend(self.relations.iter().filter(inside).map(|one| one.bit));
            let free = self.space.size().saturating_sub(bits.len());
            // Too many to count would be a group of its own making: then each date counts alone.
            product *= real.count().map_or_else(
                || {
                    let alone = members.iter().map(|fact| self.starts(*fact).len() + 1);
                    alone.product::<usize>().into()
                },
                |count| count >> free,
            );
        }
        product
    }
}

/// Moves facts that are related, however far around, to the first of them.
fn together(order: Vec<FactId>, relations: &[Relation]) -> Vec<FactId> {
    let mut placed: Vec<FactId> = Vec::with_capacity(order.len());
    let is_related = |fact| {
        let mut relations = relations.iter();
        relations.any(|one| one.first == fact || one.other == fact)
    };
    for fact in order {
        if !is_related(fact) {
            placed.push(fact);
            continue;
        }
        let mut next = vec![fact];
        while let Some(fact) = next.pop() {
            if placed.contains(&fact) {
                continue;
            }
            placed.push(fact);
            for relation in relations {
                if relation.first == fact {
                    next.push(relation.other);
                } else if relation.other == fact {
                    next.push(relation.first);
                }
            }
        }
    }
    placed
}

/// The relations between facts that are asked.
fn relations(pack: &Pack, order: &[FactId]) -> Vec<Relation> {
    let mut found = Vec::new();
    pack.each_condition(&mut |condition| {
        condition.each_atom(&mut |atom| {
            if let Condition::Date {
                fact,
                comparison,
                day,
            } = atom
                && let Some((relation, _)) = Relation::of(*fact, *comparison, *day)
                && order.contains(&relation.first)
                && order.contains(&relation.other)
                && !found.contains(&relation)
            {
                found.push(relation);
            }
        });
    });
    found
}

/// The classes of every fact.
fn classes(pack: &Pack, on: Date) -> Vec<Option<Classes>> {
    let mut days = Thresholds::find(pack, on);
    let mut tests: Vec<Vec<OptionSet>> = vec![Vec::new(); pack.facts.len()];
    let mut numbers: Vec<Vec<i64>> = vec![Vec::new(); pack.facts.len()];
    pack.each_condition(&mut |condition| {
        condition.each_atom(&mut |atom| match atom {
            Condition::Options {
                fact,
                test,
                accepted,
                ..
            } => {
                let Some(tests) = tests.get_mut(fact.index()) else {
                    return;
                };
                if *test == OptionTest::AllOf {
                    tests.extend(
                        accepted
                            .iter()
                            .map(|option| [option].into_iter().collect::<OptionSet>()),
                    );
                } else {
                    tests.push(*accepted);
                }
            }
            Condition::Number { fact, quantity, .. } => {
                let limit = match quantity {
                    Quantity::Literal(number) => Some(*number),
                    Quantity::Parameter(id) => pack.number(*id).value.at(on).copied(),
                };
                if let (Some(limits), Some(limit)) = (numbers.get_mut(fact.index()), limit) {
                    limits.extend([limit, limit.saturating_add(1)]);
                }
            }
            _ => {}
        });
    });
    pack.facts
        .iter()
        .enumerate()
        .map(|(at, fact)| {
            Some(match fact.kind {
                FactKind::Choice | FactKind::Country | FactKind::Prefecture => {
                    Classes::One(alike(fact.options.len(), tests.get(at)?))
                }
                FactKind::Multi => Classes::Some(alike(fact.options.len(), tests.get(at)?)),
                FactKind::Date => Classes::Days(std::mem::take(days.get_mut(at)?)),
                FactKind::Number { min, max } => {
                    let mut starts = std::mem::take(numbers.get_mut(at)?);
                    starts.retain(|start| *start > min && *start <= max);
                    starts.push(min);
                    starts.sort_unstable();
                    starts.dedup();
                    Classes::Numbers(starts)
                }
            })
        })
        .collect()
}

/// Options that every test treats alike, in the order of the first of each.
fn alike(count: usize, tests: &[OptionSet]) -> Vec<OptionSet> {
    let mut found: Vec<(Vec<bool>, OptionSet)> = Vec::new();
    for option in (0..count).map(OptionId::from) {
        let key: Vec<bool> = tests.iter().map(|test| test.contains(option)).collect();
        match found.iter_mut().find(|(other, _)| *other == key) {
            Some((_, options)) => options.insert(option),
            None => found.push((key, [option].into_iter().collect())),
        }
    }
    found.into_iter().map(|(_, options)| options).collect()
}
