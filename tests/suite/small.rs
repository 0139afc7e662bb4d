//! Packs with next to nothing in them, made straight as types, for tests of one rule at a time.

use indexmap::IndexMap;
use shirube::model::{
    Answers, Condition, Dated, DatedValue, Deadline, DeadlineId, DurationId, Fact, FactId,
    FactKind, Kind, Named, Outcome, Pack, Period, Question, Toggle, Tree, TreeId, Urgency,
    UrgencyDays, Value,
};

use crate::support::{day, pack};

/// A pack without facts, with one tree that is always walked and the shipped calendar.
pub(crate) fn empty() -> Pack {
    Pack {
        id: "small".into(),
        version: "1".into(),
        as_of: day("2026-11-22"),
        review_by: day("2027-03-31"),
        earliest: day("2000-01-01"),
        law_language: "ja".into(),
        urgency: UrgencyDays { now: 14, soon: 60 },
        facts: Vec::new(),
        fact_names: IndexMap::new(),
        synonyms: Vec::new(),
        derived: Vec::new(),
        trees: vec![Tree {
            name: "all".into(),
            when: None,
            questions: Vec::new(),
        }],
        outcomes: Vec::new(),
        deadlines: Vec::new(),
        durations: Vec::new(),
        numbers: Vec::new(),
        fees: Vec::new(),
        sources: Vec::new(),
        forms: Vec::new(),
        prefectures: Vec::new(),
        offices: Vec::new(),
        organisations: Vec::new(),
        terms: Vec::new(),
        calendar: pack().calendar.clone(),
        invariants: Vec::new(),
    }
}

/// Adds a fact with a question in a tree.
pub(crate) fn ask(
    pack: &mut Pack,
    tree: usize,
    kind: FactKind,
    options: usize,
    ask_when: Option<Condition>,
) -> FactId {
    let id = FactId::from(pack.facts.len());
    let name: Box<str> = format!("fact-{}", id.index()).into();
    pack.fact_names.insert(name.clone(), id);
    pack.facts.push(Fact {
        name,
        kind,
        options: (0..options)
            .map(|option| format!("option-{option}").into())
            .collect(),
    });
    pack.trees[tree].questions.push(Question {
        fact: id,
        ask_when,
        sources: Vec::new(),
    });
    id
}

/// An outcome of the first tree.
pub(crate) fn outcome(name: &str, when: Condition) -> Outcome {
    Outcome {
        after_others: when.asks_about_outcomes(),
        name: name.into(),
        area: "area".into(),
        trees: vec![TreeId::from(0)],
        kind: Kind::Procedure,
        urgency: Urgency::Normal,
        urgent_when: Vec::new(),
        when,
        see_lawyer_first: Toggle::Fixed(false),
        steps: Vec::new(),
        warnings: Vec::new(),
        documents: Vec::new(),
        forms: Vec::new(),
        places: Vec::new(),
        fees: Vec::new(),
        deadlines: Vec::new(),
        help: Vec::new(),
        excludes: Vec::new(),
        glossary: Vec::new(),
        sources: Vec::new(),
    }
}

/// Adds a duration that was always as long as this.
pub(crate) fn duration(pack: &mut Pack, period: Period) -> DurationId {
    let value = DatedValue {
        from: day("1990-01-01"),
        value: period,
        sources: Vec::new(),
    };
    pack.durations.push(Named {
        name: "duration".into(),
        value: Dated(vec![value]),
    });
    DurationId::from(pack.durations.len() - 1)
}

/// Adds a deadline.
pub(crate) fn deadline(pack: &mut Pack, deadline: Deadline) -> DeadlineId {
    pack.deadlines.push(deadline);
    DeadlineId::from(pack.deadlines.len() - 1)
}

/// Answers made of pairs.
pub(crate) fn answers<const N: usize>(given: [(FactId, Value); N]) -> Answers {
    let mut answers = Answers::new();
    for (fact, value) in given {
        answers.set(fact, value);
    }
    answers
}
