//! Makes a case that breaks an invariant as small as it gets, so that its author sees what matters.

use super::sample::Example;
use crate::engine::{evaluate, invariants::is_broken};
use crate::model::{Answers, FactId, FactKind, InvariantId, OptionId, OptionSet, Pack, Value};

/// The smallest complete interview near an example that still breaks the invariant: answers are dropped, or exchanged
/// where that asks less of the person.
pub(super) fn shrink(pack: &Pack, invariant: InvariantId, example: &Example) -> Example {
    let mut smallest = example.clone();
    loop {
        let facts: Vec<FactId> = smallest.answers.iter().map(|(fact, _)| fact).collect();
        let smaller = facts
            .into_iter()
            .rev()
            .flat_map(|fact| simpler(pack, &smallest.answers, fact))
            .find_map(|answers| kept(pack, invariant, &smallest, &answers));
        match smaller {
            Some(smaller) => smallest = smaller,
            None => return smallest,
        }
    }
}

/// The interview with other answers, if it breaks the invariant too and is smaller.
fn kept(
    pack: &Pack,
    invariant: InvariantId,
    before: &Example,
    answers: &Answers,
) -> Option<Example> {
    let evaluation = evaluate(pack, answers, before.on);
    if !is_broken(pack, &evaluation, invariant) {
        return None;
    }
    let mut answers = answers.clone();
    for fact in &evaluation.unused {
        answers.remove(*fact);
    }
    (size(&answers) < size(&before.answers)).then_some(Example {
        on: before.on,
        answers,
    })
}

/// How much there is to read: answers, then chosen options.
fn size(answers: &Answers) -> (usize, usize) {
    let chosen = answers.iter().map(|(_, value)| match value {
        Value::Options(options) => options.iter().count(),
        _ => 1,
    });
    (answers.len(), chosen.sum())
}

/// The answers without one of them, or with another in its place.
fn simpler(pack: &Pack, answers: &Answers, fact: FactId) -> Vec<Answers> {
    let mut without = answers.clone();
    without.remove(fact);
    let mut found = vec![without];
    let options = (0..pack.fact(fact).options.len()).map(OptionId::from);
    let others: Vec<Value> = match (pack.fact(fact).kind, answers.get(fact)) {
        (FactKind::Choice, _) => options.map(Value::Option).collect(),
        (_, Some(Value::Options(chosen))) => chosen
            .iter()
            .map(|option| {
                let mut fewer: OptionSet = *chosen;
                fewer.remove(option);
                fewer
            })
            .filter(|fewer| !fewer.is_empty())
            .map(Value::Options)
            .collect(),
        _ => Vec::new(),
    };
    for value in others {
        let mut other = answers.clone();
        other.set(fact, value);
        found.push(other);
    }
    found
}
