//! Invariants: when one is promised, and what breaks it.

use jiff::civil::Date;
use shirube::{
    engine::{evaluate, invariants},
    model::{
        Answers, Condition, DeadlineId, Demand, FactId, FactKind, Invariant, InvariantId, Item,
        OptionId, OptionSet, OptionTest, OutcomeId, Pack, Place, Toggle, Urgency, Value,
    },
};

use crate::{
    small::{answers, ask, empty, outcome},
    support::{command, day, pack},
};

const FIRST: InvariantId = InvariantId(0);

fn yes(fact: FactId) -> Condition {
    Condition::Options {
        fact,
        test: OptionTest::AnyOf,
        accepted: [OptionId(0)].into_iter().collect::<OptionSet>(),
        or_unknown: false,
    }
}

/// Two outcomes: the first always applies, the second when the only question is answered with its first option.
fn small(demand: Demand) -> (Pack, FactId) {
    let mut pack = empty();
    let fact = ask(&mut pack, 0, FactKind::Choice, 2, None);
    pack.outcomes
        .push(outcome("always", Condition::All(Vec::new())));
    pack.outcomes.push(outcome("sometimes", yes(fact)));
    pack.invariants.push(Invariant {
        name: "promise".into(),
        group: "status".into(),
        when: None,
        when_applies: Vec::new(),
        demands: vec![demand],
        sources: Vec::new(),
    });
    (pack, fact)
}

fn on() -> Date {
    day("2026-11-22")
}

fn breaks(pack: &Pack, answers: &Answers) -> bool {
    let evaluation = evaluate(pack, answers, on());
    let broken = invariants::is_broken(pack, &evaluation, FIRST);
    assert_eq!(
        invariants::broken(pack, &evaluation),
        if broken { vec![FIRST] } else { vec![] }
    );
    broken
}

/// Whether the demand is broken when the second outcome applies, is possible, and is left out.
fn broken_by(demand: Demand) -> [bool; 3] {
    let (pack, fact) = small(demand);
    let option = |index| Value::Option(OptionId(index));
    [option(0), Value::Unknown, option(1)].map(|value| breaks(&pack, &answers([(fact, value)])))
}

const ALWAYS: OutcomeId = OutcomeId(0);
const SOMETIMES: OutcomeId = OutcomeId(1);

#[test]
fn what_is_promised_to_apply_may_not_be_merely_possible() {
    assert_eq!(broken_by(Demand::Applies(SOMETIMES)), [false, true, true]);
    assert_eq!(
        broken_by(Demand::SomeApply(vec![SOMETIMES])),
        [false, true, true]
    );
    assert_eq!(
        broken_by(Demand::SomeApply(vec![SOMETIMES, ALWAYS])),
        [false; 3]
    );
}

#[test]
fn what_is_never_to_stand_may_not_even_be_possible() {
    assert_eq!(broken_by(Demand::Never(SOMETIMES)), [true, true, false]);
    assert_eq!(
        broken_by(Demand::NeverApplies(SOMETIMES)),
        [true, false, false]
    );
}

#[test]
fn urgency_and_a_lawyer_are_demanded_only_of_what_stands() {
    let now = Demand::Urgency(SOMETIMES, Urgency::Now);
    assert_eq!(broken_by(now), [true, true, false]);
    assert_eq!(
        broken_by(Demand::Urgency(SOMETIMES, Urgency::Normal)),
        [false; 3]
    );
    assert_eq!(
        broken_by(Demand::LawyerFirst(SOMETIMES)),
        [true, true, false]
    );
}

#[test]
fn an_order_is_demanded_only_where_both_stand() {
    assert_eq!(broken_by(Demand::Before(ALWAYS, SOMETIMES)), [false; 3]);
    assert_eq!(
        broken_by(Demand::Before(SOMETIMES, ALWAYS)),
        [true, true, false]
    );
}

#[test]
fn a_place_is_shown_never_or_only_after_a_lawyer() {
    let counter = Place::Service("counter".into());
    for (demand, lawyer, expected) in [
        (Demand::NeverSends(counter.clone()), false, true),
        (Demand::NeverSends(counter.clone()), true, true),
        (
            Demand::NeverSends(Place::Named("counter".into())),
            false,
            false,
        ),
        (Demand::SendsAfterLawyer(counter.clone()), false, true),
        (Demand::SendsAfterLawyer(counter.clone()), true, false),
    ] {
        let (mut pack, fact) = small(demand);
        pack.outcomes[1].places.push(Item {
            id: counter.clone(),
            when: None,
            sources: Vec::new(),
        });
        pack.outcomes[1].see_lawyer_first = Toggle::Fixed(lawyer);
        let told = answers([(fact, Value::Option(OptionId(0)))]);
        assert_eq!(breaks(&pack, &told), expected);
        let left_out = answers([(fact, Value::Option(OptionId(1)))]);
        assert!(!breaks(&pack, &left_out));
    }
}

#[test]
fn an_interview_that_is_not_complete_breaks_nothing() {
    let (pack, _) = small(Demand::Applies(SOMETIMES));
    let nothing = Answers::new();
    assert!(!breaks(&pack, &nothing));
    assert!(!invariants::is_promised(
        &pack,
        &evaluate(&pack, &nothing, on()),
        FIRST
    ));
}

#[test]
fn nothing_is_promised_where_the_condition_is_not_certain() {
    let (mut pack, fact) = small(Demand::NeverApplies(ALWAYS));
    pack.invariants[0].when = Some(yes(fact));
    for (value, expected) in [
        (Value::Option(OptionId(0)), true),
        (Value::Unknown, false),
        (Value::Option(OptionId(1)), false),
    ] {
        assert_eq!(breaks(&pack, &answers([(fact, value)])), expected);
    }
}

#[test]
fn an_invariant_about_outcomes_speaks_where_one_of_them_applies() {
    let (mut pack, fact) = small(Demand::NeverApplies(ALWAYS));
    pack.invariants[0].when_applies = vec![SOMETIMES];
    for (value, expected) in [(Value::Option(OptionId(0)), true), (Value::Unknown, false)] {
        assert_eq!(breaks(&pack, &answers([(fact, value)])), expected);
    }
}

#[test]
fn a_date_is_told_or_not_told() {
    let shipped = pack();
    let review = shipped
        .deadlines
        .iter()
        .position(|one| &*one.name == "review-request");
    let review = DeadlineId::from(review.unwrap());
    let mut shipped = shipped.clone();
    let asked = crate::support::fact("refusal-notice-date");
    for (value, dated, undated) in [
        (Value::Date(day("2026-11-20")), false, true),
        (Value::Unknown, true, false),
    ] {
        let told = refused(&shipped, asked, value);
        for (demand, expected) in [
            (Demand::Dated(review), dated),
            (Demand::Undated(review), undated),
        ] {
            shipped.invariants.truncate(1);
            shipped.invariants[0].when = None;
            shipped.invariants[0].when_applies.clear();
            shipped.invariants[0].demands = vec![demand];
            assert_eq!(breaks(&shipped, &told), expected);
        }
    }
}

/// A complete interview of somebody who was refused; every other answer is "I don't know".
fn refused(pack: &Pack, asked: FactId, value: Value) -> Answers {
    let stage = crate::support::fact("protection-stage");
    let refused = pack.fact(stage).option("refused-notice").unwrap();
    let mut told = answers([(stage, Value::Option(refused)), (asked, value)]);
    while let Some(open) = shirube::engine::walk(pack, &told, on()).next() {
        told.set(open, Value::Unknown);
    }
    told
}

#[test]
fn the_check_tells_how_many_interviews_it_tried_when_asked_for_a_number() {
    let run = |args: &[&str]| {
        let output = command(args).output().unwrap();
        (
            output.status.code(),
            String::from_utf8(output.stdout).unwrap(),
        )
    };
    let (code, told) = run(&[
        "check",
        "--lang",
        "en",
        "--on",
        "2026-11-22",
        "--samples",
        "10",
    ]);
    assert_eq!(code, Some(0), "{told}");
    let line = told
        .lines()
        .find(|line| line.starts_with("Complete interviews tried: "));
    let line = line.unwrap_or_else(|| panic!("{told}"));
    assert!(line.ends_with(", broken: 0."), "{line}");
    // The proofs of a small pack are quick.
    let (_, told) = run(&["check", "tests/packs/good", "--on", "2026-11-22", "--json"]);
    let told: serde_json::Value = serde_json::from_str(&told).unwrap();
    assert_eq!(told["findings"], serde_json::json!([]));
    let claims = told["proofs"]["claims"].as_array().unwrap();
    assert_eq!(claims.len(), 9);
    for claim in claims {
        assert_eq!(
            (&claim["holds"], &claim["decided"]),
            (&true.into(), &true.into()),
            "{claim}"
        );
    }
}
