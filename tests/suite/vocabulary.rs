//! The ids of facts, outcomes and deadlines on which others rely are all there, and mean the same sort of thing.

use shirube::model::FactKind;

use crate::support::pack;

/// The ids, a line each: what it is, the id, and for a fact its kind and options.
const STABLE: &str = include_str!("../vocabulary.txt");

fn lines(what: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    let words = STABLE.lines().map(|line| line.split(' ').collect());
    words.filter(move |words: &Vec<&str>| words.first() == Some(&what))
}

#[test]
fn every_stable_fact_is_asked_for_with_its_kind_and_options() {
    let mut count = 0;
    for words in lines("fact") {
        let [_, name, kind, options @ ..] = words.as_slice() else {
            panic!("{words:?}");
        };
        let id = pack()
            .fact_named(name)
            .unwrap_or_else(|| panic!("no fact {name}"));
        let fact = pack().fact(id);
        let is = match fact.kind {
            FactKind::Choice => "choice",
            FactKind::Multi => "multi",
            FactKind::Date => "date",
            FactKind::Number { .. } => "number",
            FactKind::Country => "country",
            FactKind::Prefecture => "prefecture",
        };
        assert_eq!(is, *kind, "{name}");
        for option in options {
            let known = fact.options.iter().any(|known| **known == **option);
            assert!(known, "{name} has no option {option}");
        }
        let mut questions = pack().trees.iter().flat_map(|tree| &tree.questions);
        assert!(
            questions.any(|one| one.fact == id),
            "{name} is never asked for"
        );
        count += 1;
    }
    assert!(count > 70, "{count} facts");
}

#[test]
fn every_stable_outcome_and_deadline_is_in_the_pack() {
    let outcomes: Vec<&str> = lines("outcome").map(|words| words[1]).collect();
    assert!(outcomes.len() > 100);
    for name in outcomes {
        assert!(pack().outcome_named(name).is_some(), "no outcome {name}");
    }
    let deadlines: Vec<&str> = lines("deadline").map(|words| words[1]).collect();
    assert!(!deadlines.is_empty());
    for name in deadlines {
        let known = pack().deadlines.iter().any(|one| &*one.name == name);
        assert!(known, "no deadline {name}");
    }
}
