//! The conversation under both frontends: going back and forth, changing answers, being told of urgent things, progress.

use proptest::prelude::*;
use shirube::{
    engine,
    interview::Interview,
    model::{FactId, Value},
};

use crate::{
    dice::{Dice, examples, rolls},
    support::{self, Case, fact, outcome, pack},
};

/// A conversation in which everything was answered.
fn complete() -> Interview<'static> {
    interview(&Case::afraid_visitor())
}

fn interview(case: &Case) -> Interview<'static> {
    Interview::resume(pack(), case.on, case.answers.clone())
}

/// The question shown.
fn shown(interview: &Interview<'_>) -> Option<&'static str> {
    let question = interview.question()?;
    Some(&*pack().fact(question.fact).name)
}

#[track_caller]
fn answer(interview: &mut Interview<'_>, name: &str, text: &str) {
    let fact = fact(name);
    interview.answer(fact, support::value(pack().fact(fact), text));
}

/// The questions of the review, in order.
fn review(interview: &Interview<'_>) -> Vec<&'static str> {
    let answered = interview.review();
    answered
        .iter()
        .map(|answer| &*pack().fact(answer.fact).name)
        .collect()
}

#[test]
fn the_first_question_is_about_danger_and_there_is_nothing_before_it() {
    let mut interview = Interview::new(pack(), Case::new().on);
    assert_eq!(shown(&interview), Some("danger-now"));
    assert!(!interview.back());
    assert_eq!(shown(&interview), Some("danger-now"));
    let question = interview.question().unwrap();
    assert_eq!((question.answer, question.revisited), (None, false));
}

#[test]
fn answering_goes_on_to_the_next_question() {
    let mut interview = Interview::new(pack(), Case::new().on);
    answer(&mut interview, "danger-now", "no");
    assert_eq!(shown(&interview), Some("location"));
    answer(&mut interview, "location", "abroad");
    assert_eq!(
        shown(&interview),
        Some("topics"),
        "nobody abroad is asked about custody"
    );
}

#[test]
fn going_back_shows_the_answer_given_before_and_loses_nothing() {
    let mut interview =
        interview(&Case::new().with(&[("danger-now", "no"), ("location", "in-japan")]));
    assert_eq!(shown(&interview), Some("custody"));
    assert!(interview.back());
    assert_eq!(shown(&interview), Some("location"));
    let question = interview.question().unwrap();
    assert!(question.revisited);
    assert_eq!(
        question.answer,
        Some(support::value(pack().fact(question.fact), "in-japan"))
    );
    assert!(interview.back());
    assert_eq!(shown(&interview), Some("danger-now"));
    assert!(!interview.back(), "this is the first question");
    assert_eq!(shown(&interview), Some("danger-now"));
    assert_eq!(review(&interview), ["danger-now", "location"]);
}

#[test]
fn going_forward_keeps_each_answer_and_ends_at_the_open_question() {
    let mut interview =
        interview(&Case::new().with(&[("danger-now", "no"), ("location", "in-japan")]));
    interview.back();
    interview.back();
    interview.forward();
    assert_eq!(shown(&interview), Some("location"));
    interview.forward();
    assert_eq!(shown(&interview), Some("custody"));
    assert!(!interview.question().unwrap().revisited);
    interview.forward();
    assert_eq!(
        shown(&interview),
        Some("custody"),
        "an open question is not skipped"
    );
}

#[test]
fn answering_a_question_again_walks_on_through_the_answers_after_it() {
    let mut interview = interview(&Case::new().with(&[
        ("danger-now", "no"),
        ("location", "in-japan"),
        ("custody", "none"),
    ]));
    interview.back();
    interview.back();
    answer(&mut interview, "location", "unknown");
    assert_eq!(shown(&interview), Some("custody"));
    assert!(interview.question().unwrap().revisited);
    answer(&mut interview, "custody", "none");
    assert_eq!(shown(&interview), Some("removal-threat"));
    assert!(!interview.question().unwrap().revisited);
}

#[test]
fn going_back_from_the_end_shows_the_last_question() {
    let mut interview = complete();
    assert_eq!(shown(&interview), None);
    assert!(interview.back());
    assert_eq!(shown(&interview), review(&interview).last().copied());
    interview.forward();
    assert_eq!(shown(&interview), None);
}

#[test]
fn one_can_go_back_through_every_question_and_forward_again() {
    let mut interview = complete();
    let all = review(&interview);
    let mut seen = Vec::new();
    while interview.back() {
        seen.push(shown(&interview).unwrap());
    }
    seen.reverse();
    assert_eq!(seen, all);
    let mut seen = vec![shown(&interview).unwrap()];
    loop {
        interview.forward();
        match shown(&interview) {
            Some(question) => seen.push(question),
            None => break,
        }
    }
    assert_eq!(seen, all);
}

#[test]
fn one_can_go_to_any_answered_question_and_back_to_the_open_one() {
    let mut interview = interview(&Case::afraid_visitor().without("work"));
    assert!(interview.go_to(fact("fear-grounds")));
    assert_eq!(shown(&interview), Some("fear-grounds"));
    interview.resume_at_open();
    assert_eq!(shown(&interview), Some("work"));
}

#[test]
fn one_cannot_go_to_a_question_that_is_not_asked() {
    let mut interview = complete();
    assert!(!interview.go_to(fact("review-decision-date")));
    assert_eq!(shown(&interview), None);
}

#[test]
fn the_review_lists_the_answers_on_the_path_in_the_order_of_the_questions() {
    let interview = interview(&Case::new().with(&[
        // Answered out of order, and one of them about something that is not asked.
        ("fear-return", "no"),
        ("review-decision-date", "2026-01-05"),
        ("location", "abroad"),
        ("danger-now", "no"),
    ]));
    assert_eq!(
        review(&interview),
        ["danger-now", "location", "fear-return"]
    );
}

#[test]
fn an_answer_that_is_no_longer_asked_is_hidden_kept_and_restored_with_its_question() {
    let mut interview = complete();
    let before = review(&interview);
    let outcomes = |interview: &Interview<'_>| interview.evaluate().outcomes;
    let advice = outcomes(&interview);
    interview.go_to(fact("location"));
    answer(&mut interview, "location", "abroad");

    let hidden = [
        "custody",
        "status",
        "status-expiry",
        "fear-grounds",
        "arrival-date",
    ];
    for name in hidden {
        assert!(!review(&interview).contains(&name), "{name} is hidden");
        assert!(
            interview.answers().get(fact(name)).is_some(),
            "{name} is kept"
        );
        assert!(
            interview.evaluate().unused.contains(&fact(name)),
            "{name} does not count"
        );
    }
    let told = |id| outcomes(&interview).iter().any(|result| result.id == id);
    assert!(!told(outcome("apply-with-status")) && told(outcome("protection-from-abroad")));

    interview.go_to(fact("location"));
    answer(&mut interview, "location", "in-japan");
    assert_eq!(review(&interview), before);
    assert_eq!(outcomes(&interview), advice);
    assert!(interview.is_complete());
}

#[test]
fn a_question_gone_back_to_that_disappears_gives_way_to_the_next_open_one() {
    let mut interview = interview(&Case::afraid_visitor().without("work"));
    interview.go_to(fact("fear-grounds"));
    // Another answer is changed from elsewhere, for example in the review.
    answer(&mut interview, "fear-return", "no");
    assert_ne!(shown(&interview), Some("fear-grounds"));
    assert_eq!(interview.question().unwrap().answer, None);
    assert!(interview.back(), "and one can go back from there");
}

#[test]
fn urgent_advice_interrupts_as_soon_as_it_is_certain_and_is_told_once() {
    let mut interview = Interview::new(pack(), Case::new().on);
    assert_eq!(interview.interruption(), []);
    answer(&mut interview, "danger-now", "yes");
    let urgent = interview.interruption();
    assert_eq!(urgent, [outcome("emergency-help")]);
    assert_eq!(
        interview.interruption(),
        urgent,
        "asking does not count as telling"
    );
    interview.told(&urgent);
    assert_eq!(interview.interruption(), []);

    answer(&mut interview, "danger-now", "no");
    answer(&mut interview, "danger-now", "yes");
    assert_eq!(interview.interruption(), [], "the person knows");

    for (name, text) in [("location", "in-japan"), ("custody", "immigration")] {
        answer(&mut interview, name, text);
    }
    assert_eq!(
        interview.interruption(),
        [],
        "without fear nothing new is certain"
    );
    answer(&mut interview, "fear-return", "yes");
    assert_eq!(interview.interruption(), [outcome("protection-emergency")]);
}

#[test]
fn what_is_urgent_but_only_possible_does_not_interrupt() {
    let interview =
        interview(&Case::new().with(&[("location", "in-japan"), ("fear-return", "yes")]));
    let evaluation = interview.evaluate();
    let emergency = outcome("protection-emergency");
    assert!(
        evaluation
            .outcomes
            .iter()
            .any(|result| result.id == emergency)
    );
    assert_eq!(interview.interruption(), []);
}

#[test]
fn progress_starts_with_nothing_answered_and_ends_with_nothing_to_come() {
    let start = Interview::new(pack(), Case::new().on).progress();
    assert_eq!(start.answered, 0);
    assert!(start.to_come > 0 && start.may_follow > 0);
    let end = complete().progress();
    assert_eq!((end.to_come, end.may_follow), (0, 0));
    assert_eq!(end.answered, review(&complete()).len());
}

proptest! {
    #![proptest_config(examples(300))]

    #[test]
    fn progress_never_promises_fewer_questions_than_come_nor_more_than_may_come(rolls in rolls()) {
        let mut dice = Dice::new(&rolls);
        let on = dice.day();
        let mut interview = Interview::new(pack(), on);
        let mut promises = Vec::new();
        while let Some(question) = interview.question() {
            let progress = interview.progress();
            prop_assert_eq!(progress.answered, promises.len());
            promises.push((progress, question.fact));
            let value = dice.value(pack(), question.fact, on);
            interview.answer(question.fact, value);
        }
        let asked = promises.len();
        for (progress, fact) in promises {
            let name = &pack().fact(fact).name;
            let came = asked - progress.answered;
            prop_assert!(progress.to_come <= came, "at {name}: {progress:?}, {came} came");
            prop_assert!(came <= progress.to_come + progress.may_follow, "at {name}: {progress:?}, {came} came");
        }
    }

    #[test]
    fn the_way_back_is_the_way_forward_reversed(rolls in rolls()) {
        let mut dice = Dice::new(&rolls);
        let on = dice.day();
        let answers = dice.broken_off(pack(), on);
        let mut interview = Interview::resume(pack(), on, answers);
        let start = interview.question();
        let mut back: Vec<FactId> = Vec::new();
        while interview.back() {
            back.push(interview.question().unwrap().fact);
        }
        // Forward passes over nothing that is answered before the next open question.
        let mut forward = Vec::new();
        while let Some(question) = interview.question().filter(|question| question.revisited) {
            forward.push(question.fact);
            interview.forward();
        }
        back.reverse();
        prop_assert_eq!(back, forward);
        prop_assert_eq!(start, interview.question());
    }

    #[test]
    fn whatever_is_done_the_conversation_is_what_its_answers_say(rolls in rolls()) {
        let mut dice = Dice::new(&rolls);
        let on = dice.day();
        let mut interview = Interview::new(pack(), on);
        for _ in 0..40 {
            match dice.below(6) {
                0 => interview.forward(),
                1 => {
                    interview.back();
                }
                2 => {
                    interview.go_to(FactId::from(dice.below(pack().facts.len())));
                }
                3 => interview.resume_at_open(),
                _ => {
                    if let Some(question) = interview.question() {
                        let value = dice.value(pack(), question.fact, on);
                        interview.answer(question.fact, value);
                        prop_assert_eq!(interview.answers().get(question.fact), Some(&value));
                    }
                }
            }
            let path = engine::walk(pack(), interview.answers(), on);
            match interview.question() {
                None => prop_assert!(path.is_complete()),
                Some(question) => {
                    prop_assert!(path.facts.is_asked(question.fact));
                    let answer: Option<&Value> = path.facts.answer(question.fact);
                    prop_assert_eq!(question.answer.as_ref(), answer);
                    prop_assert_eq!(question.revisited, answer.is_some());
                    if !question.revisited {
                        prop_assert_eq!(Some(question.fact), path.next());
                    }
                }
            }
        }
    }
}
