//! The model of every interview at once, held against the engine.

use std::sync::LazyLock;

use proptest::prelude::*;
use shirube::{
    engine::{Status, evaluate},
    model::{Condition, FactId, FactKind, OptionId, OptionTest, Value},
    prove::{Claim, Model, Proofs, Unreached, prove, prove_within},
};

use crate::{
    dice::{self, Dice},
    small,
    support::{pack, shirube, shirube_reading},
};

/// The shipped pack on the day of its law.
static MODEL: LazyLock<Model<'static>> = LazyLock::new(|| Model::new(pack(), pack().as_of));

#[test]
fn a_witness_of_an_outcome_is_a_complete_interview_that_reaches_it() {
    let model = &*MODEL;
    for (id, outcome, sets) in model.outcomes().step_by(9) {
        let Some(answers) = model.witness(&sets.applies) else {
            // What a dated parameter switches off is nobody's.
            assert!(outcome.when.asks_for_parameters(), "{}", outcome.name);
            continue;
        };
        let evaluation = evaluate(pack(), &answers, model.on());
        assert!(evaluation.path.is_complete(), "{}", outcome.name);
        assert!(evaluation.unused.is_empty(), "{}", outcome.name);
        let mut reached = evaluation.outcomes.iter();
        assert!(
            reached.any(|one| one.id == id && one.status == Status::Applies),
            "{}",
            outcome.name
        );
    }
}

proptest! {
    #![proptest_config(dice::examples(300))]

    #[test]
    fn the_model_of_a_small_pack_says_what_the_engine_says(rolls in dice::rolls(), more in proptest::collection::vec(dice::rolls(), 8)) {
        let mut dice = Dice::new(&rolls);
        let pack = dice.small_pack();
        let on = dice.day();
        let model = Model::new(&pack, on);
        for rolls in more {
            let answers = Dice::new(&rolls).interview(&pack, on);
            let found = model.differences(&answers);
            prop_assert!(found.is_empty(), "{:?} {:?}", found, answers.iter().collect::<Vec<_>>());
        }
    }
}

proptest! {
    #![proptest_config(dice::examples(1000))]

    #[test]
    fn the_model_of_the_shipped_pack_says_what_the_engine_says(rolls in dice::rolls()) {
        let answers = Dice::new(&rolls).interview(pack(), MODEL.on());
        let found = MODEL.differences(&answers);
        prop_assert!(found.is_empty(), "{:?} {:?}", found, answers.iter().collect::<Vec<_>>());
    }
}

proptest! {
    #![proptest_config(dice::examples(100))]

    #[test]
    fn what_an_interview_shows_the_proofs_of_a_small_pack_find(rolls in dice::rolls(), more in proptest::collection::vec(dice::rolls(), 8)) {
        let mut dice = Dice::new(&rolls);
        let pack = dice.small_pack();
        let on = dice.day();
        let proofs = prove(&pack, vec![on], &[], &mut |_| {});
        for rolls in more {
            let answers = Dice::new(&rolls).interview(&pack, on);
            let evaluation = evaluate(&pack, &answers, on);
            // Small packs show no steps, so nobody is told what to do.
            prop_assert!(proofs.empty.is_some() || !proofs.is_decided(Claim::Advises));
            for (_, fact) in &evaluation.path.asked {
                prop_assert!(!proofs.unreached.contains(&Unreached::Question(*fact)));
            }
            for result in evaluation.outcomes.iter().filter(|one| one.status == Status::Applies) {
                prop_assert!(!proofs.unreached.contains(&Unreached::Outcome(result.id)));
            }
            let all_known = answers.iter().all(|(_, value)| *value != Value::Unknown);
            for result in evaluation.outcomes.iter().filter(|one| one.status == Status::Possible && all_known) {
                // One that asks about others is left open by one of those.
                let repeats = pack.outcome(result.id).after_others;
                let found = proofs.undetermined.iter().any(|(id, ..)| repeats || *id == result.id);
                prop_assert!(found || !proofs.is_decided(Claim::Decides));
            }
        }
        for (id, _, example) in &proofs.undetermined {
            let evaluation = evaluate(&pack, &example.answers, example.on);
            prop_assert!(evaluation.path.is_complete());
            let mut possible = evaluation.outcomes.iter().filter(|one| one.status == Status::Possible);
            prop_assert!(possible.any(|one| one.id == *id));
        }
    }
}

proptest! {
    #![proptest_config(dice::examples(300))]

    #[test]
    fn what_is_proved_in_parts_is_what_is_proved_at_once(rolls in dice::rolls(), budget in 8_usize..40) {
        let mut dice = Dice::new(&rolls);
        let pack = dice.small_pack();
        let on = dice.day();
        let at_once = prove(&pack, vec![on], &[], &mut |_| {});
        let in_parts = prove_within(&pack, vec![on], &[], budget, &mut |_| {});
        for claim in Claim::ALL {
            let both = at_once.is_decided(claim) && in_parts.is_decided(claim);
            prop_assert!(!both || at_once.holds(claim) == in_parts.holds(claim), "{claim:?}");
        }
    }
}

#[test]
fn what_is_too_large_at_once_is_proved_in_parts_which_is_said_with_the_facts() {
    // Whoever compares eight answers with eight later ones has to remember all eight.
    let mut pack = small::empty();
    let mut ask = || small::ask(&mut pack, 0, FactKind::Choice, 2, None);
    let firsts: Vec<FactId> = (0..8).map(|_| ask()).collect();
    let others: Vec<FactId> = (0..8).map(|_| ask()).collect();
    let is = |fact| Condition::Options {
        fact,
        test: OptionTest::AnyOf,
        accepted: [OptionId::from(0)].into_iter().collect(),
        or_unknown: false,
    };
    let pairs = firsts.iter().zip(&others);
    let both = pairs.map(|(first, other)| Condition::All(vec![is(*first), is(*other)]));
    let when = Condition::Any(both.collect());
    pack.outcomes.push(small::outcome("pair", when));
    let proofs = |budget| prove_within(&pack, vec![pack.as_of], &[], budget, &mut |_| {});
    let [at_once, in_parts, open] = [500_000, 3_000, 60].map(proofs);
    let large = |proofs: &Proofs| proofs.parts(Claim::Decides).is_some();
    assert_eq!([&at_once, &in_parts].map(large), [false, true]);
    assert!(in_parts.is_decided(Claim::Decides) && in_parts.holds(Claim::Decides));
    let (.., facts) = &in_parts.in_parts[0];
    assert!(firsts.iter().all(|fact| facts.contains(fact)), "{facts:?}");
    assert!(
        !open.is_decided(Claim::Decides),
        "as many parts as are tried are not enough"
    );
}

#[test]
fn the_witness_of_an_outcome_is_a_case_file_that_screen_runs() {
    let run = shirube(&[
        "check",
        "--witness",
        "special-reentry",
        "--on",
        "2026-11-22",
    ]);
    assert_eq!(run.code, 0, "{}", run.err);
    let screened = shirube_reading(&["screen", "-"], run.out.as_bytes());
    assert_eq!(screened.code, 0, "{}", screened.err);
    let result: serde_json::Value = serde_json::from_str(&screened.out).unwrap();
    let outcomes = result["outcomes"].as_array().unwrap();
    let applies = outcomes
        .iter()
        .any(|one| one["id"] == "special-reentry" && one["status"] == "applies");
    assert!(applies, "{}", screened.out);
}

#[test]
fn an_outcome_that_is_switched_off_has_no_witness() {
    let on = ["--on", "2026-11-22", "--lang", "en"];
    let run = shirube(&[&["check", "--witness", "border-emergency"], &on[..]].concat());
    assert_eq!(run.code, 1);
    assert!(run.out.contains("applies to nobody"), "{}", run.out);
}

#[test]
fn the_program_compares_model_and_engine_itself() {
    let on = ["--on", "2026-11-22", "--lang", "en"];
    let run = shirube(&[&["check", "--compare", "100"], &on[..]].concat());
    assert_eq!(run.code, 0, "{}", run.out);
    assert!(
        run.out.starts_with("Model and engine say the same of 100 "),
        "{}",
        run.out
    );
}
