//! The model of every interview at once, held against the engine.

use std::sync::LazyLock;

use proptest::prelude::*;
use shirube::{
    engine::{Status, evaluate},
    model::Value,
    prove::{Claim, Model, Unreached, prove},
};

use crate::{
    dice::{self, Dice},
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
