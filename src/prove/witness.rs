//! From bits to answers that a person could give, and back.

use jiff::{Span, civil::Date};

use super::domain::{Classes, Domain};
use super::order::{Relation, solve};
use crate::engine::{Evaluation, Facts, Truth, evaluate, walk};
use crate::model::{Answers, FactId, FactKind, OptionId, OptionSet, Pack, Value};

/// Answers whose classes are those of the bits that are set, and, if asked for, their relations; none when no days are so.
pub(super) fn answers(domain: &Domain<'_>, bits: &[u16], relates: bool) -> Option<Answers> {
    let mut answers = Answers::new();
    let mut dates: Vec<(FactId, usize)> = Vec::new();
    for fact in &domain.order {
        let Some(variable) = domain.variable(*fact) else {
            continue;
        };
        if !bits.contains(&variable.asked) {
            continue;
        }
        let chosen: Vec<bool> = variable
            .answer
            .iter()
            .map(|bit| bits.contains(bit))
            .collect();
        let code = chosen
            .iter()
            .rev()
            .fold(0_usize, |code, bit| code * 2 + usize::from(*bit));
        let value = match (&variable.classes, code.checked_sub(1)) {
            (Classes::Some(classes), _) => {
                let options: OptionSet = chosen
                    .iter()
                    .skip(1)
                    .zip(classes)
                    .filter(|(chosen, _)| **chosen)
                    .filter_map(|(_, options)| options.iter().next())
                    .collect();
                if options.is_empty() {
                    Value::Unknown
                } else {
                    Value::Options(options)
                }
            }
            (_, None) => Value::Unknown,
            (Classes::One(classes), Some(class)) => {
                Value::Option(classes.get(class)?.iter().next()?)
            }
            (Classes::Numbers(starts), Some(class)) => Value::Number(*starts.get(class)?),
            (Classes::Days(_), Some(class)) => {
                dates.push((*fact, class));
                continue;
            }
        };
        answers.set(*fact, value);
    }
    for ((fact, _), day) in dates.iter().zip(days(domain, bits, &dates, relates)?) {
        answers.set(*fact, Value::Date(day));
    }
    Some(answers)
}

/// Days in intervals for which the relations are those of the bits, as near to the day of the run as can be.
fn days(
    domain: &Domain<'_>,
    bits: &[u16],
    dates: &[(FactId, usize)],
    relates: bool,
) -> Option<Vec<Date>> {
    let position = |fact| dates.iter().position(|(other, _)| *other == fact);
    let relations: Vec<(usize, usize, Relation, bool)> = domain
        .relations
        .iter()
        .filter(|_| relates)
        .filter_map(|one| {
            let (first, other) = (position(one.relation.first)?, position(one.relation.other)?);
            let (_, class) = dates.get(other)?;
            let day = domain.starts(one.relation.other).get(*class)?;
            one.relation.holds(domain.pack, domain.on, *day, *day)?;
            Some((first, other, one.relation, bits.contains(&one.bit)))
        })
        .collect();
    [0, 1, 4, 12, 30, 100, 12_000]
        .into_iter()
        .find_map(|years| {
            let span = Span::new().try_years(years).ok()?;
            let near = |day: Date| {
                let first = domain.on.checked_sub(span).unwrap_or(Date::MIN);
                let last = domain.on.checked_add(span).unwrap_or(Date::MAX);
                day.clamp(first, last)
            };
            let bounds: Vec<(Date, Date)> = dates
                .iter()
                .map(|(fact, class)| {
                    let (first, last) = domain.bounds(*fact, *class)?;
                    // The part of the interval that is near, or its end that is nearest.
                    let (low, high) = (
                        near(first).clamp(first, last),
                        near(last).clamp(first, last),
                    );
                    Some((low, high))
                })
                .collect::<Option<_>>()?;
            solve(domain.pack, domain.on, &bounds, &relations)
        })
}

/// The bits of the answers that count, whether asked or not.
pub(super) fn bits(domain: &Domain<'_>, facts: &Facts<'_>) -> Vec<bool> {
    let mut bits = Vec::new();
    let mut set = |bit: u16| {
        let at = usize::from(bit);
        if bits.len() <= at {
            bits.resize(at + 1, false);
        }
        if let Some(slot) = bits.get_mut(at) {
            *slot = true;
        }
    };
    for fact in &domain.order {
        let (Some(variable), Some(value)) = (domain.variable(*fact), facts.answer(*fact)) else {
            continue;
        };
        set(variable.asked);
        let class = match (&variable.classes, value) {
            (Classes::Some(classes), Value::Options(chosen)) => {
                for (class, bit) in classes.iter().zip(variable.answer.iter().skip(1)) {
                    if class.intersects(chosen) {
                        set(*bit);
                    }
                }
                continue;
            }
            (Classes::Some(_), _) => {
                variable
                    .answer
                    .first()
                    .copied()
                    .into_iter()
                    .for_each(&mut set);
                continue;
            }
            (Classes::One(classes), Value::Option(option)) => {
                classes.iter().position(|class| class.contains(*option))
            }
            (Classes::Days(starts), Value::Date(day)) => Some(Classes::interval(starts, day)),
            (Classes::Numbers(starts), Value::Number(number)) => {
                Some(Classes::interval(starts, number))
            }
            _ => None,
        };
        let code = class.map_or(0, |class| class + 1);
        for (at, bit) in variable.answer.iter().enumerate() {
            if code >> at & 1 == 1 {
                set(*bit);
            }
        }
    }
    let [certain, open] = domain.lawyer;
    if facts.lawyer() == Truth::True {
        set(certain);
    }
    if facts.lawyer() != Truth::False {
        set(open);
    }
    for one in &domain.relations {
        let (first, other) = (
            facts.date(one.relation.first),
            facts.date(one.relation.other),
        );
        if let (Some(first), Some(other)) = (first, other)
            && one.relation.holds(domain.pack, domain.on, first, other) == Some(true)
        {
            set(one.bit);
        }
    }
    bits
}

/// How much there is to read: answers, then chosen options, then those that are known.
pub(super) fn size(answers: &Answers) -> (usize, usize, usize) {
    let chosen = answers.iter().map(|(_, value)| match value {
        Value::Options(options) => options.iter().count(),
        _ => 1,
    });
    let known = answers
        .iter()
        .filter(|(_, value)| **value != Value::Unknown);
    (answers.len(), chosen.sum(), known.count())
}

/// The smallest complete interview near some answers for which something holds: questions that are open are answered with
/// "I don't know", then answers are dropped or exchanged as long as that leaves less to read. None when it does not hold
/// for the answers to start with.
pub fn smallest(
    pack: &Pack,
    on: Date,
    answers: Answers,
    holds: &impl Fn(&Evaluation<'_>) -> bool,
) -> Option<Answers> {
    smallest_where(pack, on, answers, &|answers| {
        let evaluation = evaluate(pack, answers, on);
        holds(&evaluation).then_some(evaluation.unused)
    })
}

/// The smallest complete interview near some answers in which something is so: whoever looks says which answers are not
/// asked for there, or that it is not so.
pub(super) fn smallest_where(
    pack: &Pack,
    on: Date,
    answers: Answers,
    look: &impl Fn(&Answers) -> Option<Vec<FactId>>,
) -> Option<Answers> {
    let mut smallest = kept(pack, on, answers, look)?;
    loop {
        let facts: Vec<FactId> = smallest.iter().map(|(fact, _)| fact).collect();
        let smaller = facts
            .into_iter()
            .rev()
            .flat_map(|fact| simpler(pack, &smallest, fact))
            .filter_map(|answers| kept(pack, on, answers, look))
            .find(|answers| size(answers) < size(&smallest));
        match smaller {
            Some(smaller) => smallest = smaller,
            None => return Some(smallest),
        }
    }
}

/// The answers with "I don't know" to every question that is open.
pub(super) fn completed(pack: &Pack, on: Date, mut answers: Answers) -> Answers {
    loop {
        let open = walk(pack, &answers, on).open;
        if open.is_empty() {
            return answers;
        }
        for fact in open {
            answers.set(fact, Value::Unknown);
        }
    }
}

/// The complete interview that some answers lead to, if it is so there.
fn kept(
    pack: &Pack,
    on: Date,
    answers: Answers,
    look: &impl Fn(&Answers) -> Option<Vec<FactId>>,
) -> Option<Answers> {
    let mut answers = completed(pack, on, answers);
    for fact in look(&answers)? {
        answers.remove(fact);
    }
    Some(answers)
}

/// The answers without one of them, or with another in its place.
fn simpler(pack: &Pack, answers: &Answers, fact: FactId) -> Vec<Answers> {
    let options = (0..pack.fact(fact).options.len()).map(OptionId::from);
    let others: Vec<Value> = match (pack.fact(fact).kind, answers.get(fact)) {
        (FactKind::Choice, _) => options.map(Value::Option).collect(),
        (FactKind::Multi, Some(Value::Options(chosen))) if chosen.iter().count() > 1 => chosen
            .iter()
            .map(|option| {
                let mut fewer = *chosen;
                fewer.remove(option);
                Value::Options(fewer)
            })
            .collect(),
        (FactKind::Multi, _) => options
            .map(|option| Value::Options([option].into_iter().collect()))
            .collect(),
        _ => Vec::new(),
    };
    std::iter::once(Value::Unknown)
        .chain(others)
        .map(|value| {
            let mut other = answers.clone();
            other.set(fact, value);
            other
        })
        .collect()
}
