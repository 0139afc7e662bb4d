//! "Why?" and "why not?": the smallest change is a change, and is the smallest.

use proptest::prelude::*;
use shirube::{
    case,
    engine::{
        Evaluation, Goal, Nearest, Status, evaluate,
        explain::{self, Obstacle},
        mentioned, nearest,
    },
    model::{Answers, Condition, FactId, FactKind, OptionId, OptionSet, OutcomeId, Pack, Value},
};

use crate::{
    dice::{Dice, examples, facts, outcomes, rolls},
    support::{Case, Run, outcome, pack, shirube_reading},
};

fn is_met(
    pack: &Pack,
    answers: &Answers,
    on: jiff::civil::Date,
    id: OutcomeId,
    goal: Goal,
) -> bool {
    let evaluation = evaluate(pack, answers, on);
    let found = evaluation.outcomes.iter().find(|result| result.id == id);
    match goal {
        Goal::Applies => found.is_some_and(|result| result.status == Status::Applies),
        Goal::RuledOut => found.is_none(),
    }
}

/// Answers to a fact that a person may think of.
fn values(pack: &Pack, id: FactId, on: jiff::civil::Date) -> Vec<Value> {
    let fact = pack.fact(id);
    let options = || (0..fact.options.len()).map(OptionId::from);
    let mut values = match fact.kind {
        FactKind::Choice | FactKind::Country | FactKind::Prefecture => {
            options().take(30).map(Value::Option).collect()
        }
        FactKind::Multi => options()
            .map(|option| Value::Options(OptionSet::from_iter([option])))
            .collect(),
        FactKind::Date => vec![Value::Date(on), Value::Date(on.yesterday().unwrap())],
        FactKind::Number { min, max } => vec![Value::Number(min), Value::Number(max)],
    };
    values.push(Value::Unknown);
    values
}

proptest! {
    #![proptest_config(examples(60))]

    #[test]
    fn every_change_told_reaches_its_goal_and_no_single_answer_does_where_more_are_told(
        rolls in rolls(),
        applies in any::<bool>(),
    ) {
        let mut dice = Dice::new(&rolls);
        let pack = dice.pack();
        let on = dice.day();
        let answers = dice.interview(&pack, on);
        let id = dice.pick(&outcomes(&pack));
        let goal = if applies { Goal::Applies } else { Goal::RuledOut };
        let person = case::write(&pack, on, &answers);
        let smallest = match nearest(&pack, &answers, on, id, goal) {
            Nearest::Found(sets) => {
                for set in &sets {
                    for change in set {
                        for value in &change.values {
                            let mut other = answers.clone();
                            for change in set {
                                other.set(change.fact, change.values[0]);
                            }
                            other.set(change.fact, *value);
                            prop_assert!(
                                is_met(&pack, &other, on, id, goal),
                                "{id:?} {goal:?} {set:?}\n{person}"
                            );
                        }
                    }
                }
                sets[0].len()
            }
            Nearest::Beyond(count) => count + 1,
        };
        prop_assert_eq!(smallest == 0, is_met(&pack, &answers, on, id, goal));
        if smallest > 1 {
            for fact in facts(&pack) {
                for value in values(&pack, fact, on) {
                    let mut other = answers.clone();
                    other.set(fact, value);
                    prop_assert!(
                        !is_met(&pack, &other, on, id, goal),
                        "{id:?} {goal:?}: {fact:?} = {value:?} is enough\n{person}"
                    );
                }
            }
        }
    }

    #[test]
    fn no_two_answers_do_where_more_are_told(rolls in rolls(), applies in any::<bool>()) {
        let mut dice = Dice::new(&rolls);
        let pack = dice.small_pack();
        let on = dice.day();
        let answers = dice.interview(&pack, on);
        let id = dice.pick(&outcomes(&pack));
        let goal = if applies { Goal::Applies } else { Goal::RuledOut };
        let smallest = match nearest(&pack, &answers, on, id, goal) {
            Nearest::Found(sets) => sets[0].len(),
            Nearest::Beyond(count) => count + 1,
        };
        if smallest > 2 {
            for one in facts(&pack) {
                for two in facts(&pack) {
                    for a in values(&pack, one, on) {
                        for b in values(&pack, two, on) {
                            let mut other = answers.clone();
                            other.set(one, a);
                            other.set(two, b);
                            prop_assert!(
                                !is_met(&pack, &other, on, id, goal),
                                "{id:?} {goal:?}: {one:?} = {a:?} and {two:?} = {b:?} are enough\n{}",
                                case::write(&pack, on, &answers)
                            );
                        }
                    }
                }
            }
        }
    }
}

/// Whether answers to these facts are the same for two interviews, and count in both alike.
fn are_same(a: &Evaluation<'_>, b: &Evaluation<'_>, facts: &[FactId]) -> bool {
    let (a, b) = (&a.path.facts, &b.path.facts);
    facts.iter().all(|fact| {
        a.answer(*fact) == b.answer(*fact) && a.may_be_answered(*fact) == b.may_be_answered(*fact)
    })
}

/// What a condition that depends on no other outcome can look at.
fn looked_at(pack: &Pack, obstacle: &Obstacle<'_>) -> Vec<FactId> {
    let mut facts = obstacle.facts.clone();
    obstacle.condition.each_atom(&mut |atom| {
        // Which day a deadline counts from depends on more than that day.
        if matches!(atom, Condition::Deadline { .. } | Condition::Derived(_)) {
            facts.extend(deadline_facts(pack, atom));
        }
    });
    facts
}

fn deadline_facts(pack: &Pack, atom: &Condition) -> Vec<FactId> {
    match atom {
        Condition::Deadline { .. } => mentioned(pack, atom),
        Condition::Derived(id) => {
            let mut facts = Vec::new();
            pack.derived(*id)
                .when
                .each_atom(&mut |atom| facts.extend(deadline_facts(pack, atom)));
            facts
        }
        _ => Vec::new(),
    }
}

proptest! {
    #![proptest_config(examples(200))]

    #[test]
    fn answers_said_to_rule_advice_out_do_so_whatever_else_is_answered(rolls in rolls()) {
        let mut dice = Dice::new(&rolls);
        let pack = dice.pack();
        let on = dice.day();
        let answers = dice.broken_off(&pack, on);
        let here = evaluate(&pack, &answers, on);
        let away: Vec<OutcomeId> = outcomes(&pack)
            .into_iter()
            .filter(|id| !pack.outcome(*id).after_others)
            .filter(|id| here.outcomes.iter().all(|found| found.id != *id))
            .collect();
        let others: Vec<Answers> = (0..6).map(|_| dice.interview(&pack, on)).collect();
        for id in away {
            let outcome = pack.outcome(id);
            let obstacles = explain::obstacles(&here.path.facts, &outcome.when, true);
            let decided = obstacles.iter().filter(|obstacle| obstacle.decided);
            let rules = decided.map(|obstacle| (looked_at(&pack, obstacle), false));
            let area = explain::led_elsewhere(&here.path, outcome).map(|facts| (facts, true));
            for (reason, is_area) in rules.chain(area) {
                for other in &others {
                    let mut other = other.clone();
                    for fact in &reason {
                        match answers.get(*fact) {
                            Some(value) => other.set(*fact, *value),
                            None => other.remove(*fact),
                        };
                    }
                    let there = evaluate(&pack, &other, on);
                    // A tree is entered on what was asked before it.
                    let first = outcome.trees.iter().min();
                    let mut asked = there.path.asked.iter();
                    let is_late = asked.any(|(tree, fact)| Some(tree) >= first && reason.contains(fact));
                    if are_same(&here, &there, &reason) && !(is_late && is_area) {
                        prop_assert!(
                            there.outcomes.iter().all(|found| found.id != id),
                            "{id:?} in spite of {reason:?}\n{}\n{}",
                            case::write(&pack, on, &answers),
                            case::write(&pack, on, &other)
                        );
                    }
                }
            }
        }
    }
}

/// Somebody who waits for a refugee decision and wants to travel.
fn applicant() -> Case {
    Case::afraid_visitor().with(&[
        ("topics", "protection travel"),
        ("protection-stage", "first-instance-pending"),
        ("status", "designated-activities"),
        ("designation", "refugee-applicant"),
        ("designation-since", "2026-01-10"),
        ("status-expiry", "2027-03-10"),
        ("period-granted", "over-3-months"),
        ("final-refusals", "none"),
        ("travel-purpose", "short-visit"),
        ("travel-home", "no"),
        ("departure-date", "2026-12-20"),
        ("return-date", "2027-01-10"),
        ("travel-notices", "none"),
        ("measure", "none"),
    ])
}

fn why(args: &[&str], case: &Case) -> Run {
    let mut all = args.to_vec();
    all.push("-");
    shirube_reading(&all, case.toml().as_bytes())
}

#[test]
fn why_not_names_the_designation_and_the_article_in_english_and_japanese() {
    let run = why(&["why-not", "special-reentry"], &applicant());
    assert_eq!((run.code, &*run.err), (0, ""));
    for said in [
        "Why this advice does not stand",
        "Designation paper: you answered “Waiting for a refugee decision”",
        "Refugee case: you answered “Applied, waiting for the first decision”",
        "Article 26-2",
        "Enforcement Rule of the Immigration Control and Refugee Recognition Act,\n  Article 29-4",
        "It would apply if ",
    ] {
        assert!(run.out.contains(said), "{said}:\n{}", run.out);
    }
    let run = why(
        &["why-not", "special-reentry", "--lang", "ja"],
        &applicant(),
    );
    assert_eq!((run.code, &*run.err), (0, ""));
    for said in [
        "指定書：答えは「難民認定の結果を待つ人」",
        "出入国管理及び難民認定法第26条の2",
        "施行規則第29条の4",
        "いちばん小さい変化",
    ] {
        assert!(run.out.contains(said), "{said}:\n{}", run.out);
    }
}

/// Where each of some words stands in a text that has them in this order.
#[track_caller]
fn in_order(text: &str, words: &[&str]) {
    let mut rest = text;
    for word in words {
        let Some((_, after)) = rest.split_once(word) else {
            panic!("{word} is not there, or not in its place:\n{text}");
        };
        rest = after;
    }
}

#[test]
fn why_not_tells_what_rules_it_out_before_the_smallest_change_and_the_rest_after_it() {
    let case = applicant().with(&[("measure", "unknown"), ("travel-home", "unknown")]);
    let run = why(&["why-not", "special-reentry"], &case);
    in_order(
        &run.out,
        &[
            "Each of these points rules it out by itself:",
            "- Refugee case: you answered",
            "  Needed: Never applied / Review also refused",
            "- Measure: you answered “I don't know”",
            "- Status: you answered",
            "  Designation paper: you answered",
            "The smallest change",
            "No change of 4 answers, or fewer, would make it apply.",
            "Other answers speak against it too: Journey home, Fear of return.",
            "It would also depend on what was not asked or is not known: Deported before.",
            "Where this is written",
        ],
    );
    // What the change names is not said a second time.
    let run = why(&["why-not", "special-reentry"], &applicant());
    in_order(
        &run.out,
        &[
            "It would apply if these 3 answers were different at once:",
            "Deported before: No (now: not asked)",
        ],
    );
    assert!(!run.out.contains("was not asked"), "{}", run.out);
}

#[test]
fn what_nobody_asked_is_no_reason_beside_what_was_answered_and_is_counted() {
    let unknown = applicant().with(&[
        ("status", "unknown"),
        ("travel-purpose", "unknown"),
        ("passport", "unknown"),
        ("convictions", "unknown"),
        ("return-date", "unknown"),
        ("measure", "unknown"),
        ("period-granted", "unknown"),
        ("status-expiry", "unknown"),
    ]);
    let run = why(&["why-not", "special-reentry"], &unknown);
    in_order(
        &run.out,
        &[
            "rules it out by itself:",
            "No change of 4 answers, or fewer, would make it apply.",
            "It would also depend on ",
            " things that were not asked or are not known.",
        ],
    );
    assert!(!run.out.contains(": not asked"), "{}", run.out);
}

#[test]
fn advice_of_a_part_that_was_not_entered_says_which_answers_led_elsewhere() {
    let case = Case::afraid_visitor();
    for (language, part) in [
        (
            "en",
            "Needed: answers that lead to the part “Status, family and permanence”",
        ),
        ("ja", "必要なこと：「在留資格・家族・永住」の分野に進む答え"),
    ] {
        let run = why(&["why-not", "lost-activity", "--lang", language], &case);
        assert!(run.out.contains(part), "{part}:\n{}", run.out);
    }
}

#[test]
fn who_answered_nothing_yet_is_told_that_nothing_is_ruled_out() {
    let run = why(&["why-not", "special-reentry"], &Case::new());
    let said = "Your answers so far do not bring this advice, and do not rule it out.";
    assert!(run.out.contains(said), "{}", run.out);
}

#[test]
fn why_names_the_answers_the_source_and_the_smallest_change() {
    let run = why(&["why", "review-request"], &Case::refused());
    assert_eq!((run.code, &*run.err), (0, ""));
    for said in [
        "Why this advice stands",
        "Refugee case: Refused, and no review asked for",
        "It would no longer apply if this one answer were different:",
        "- Refugee case: ",
        "Answer what is true",
        "Article 61-2-12",
    ] {
        assert!(run.out.contains(said), "{said}:\n{}", run.out);
    }
}

#[test]
fn the_wrong_question_is_answered_all_the_same_and_exits_with_1() {
    let run = why(&["why", "special-reentry"], &applicant());
    assert_eq!(run.code, 1);
    assert!(
        run.out.contains("Why this advice does not stand"),
        "{}",
        run.out
    );
    let run = why(&["why-not", "review-request"], &Case::refused());
    assert_eq!(run.code, 1);
    assert!(run.out.contains("Why this advice stands"), "{}", run.out);
}

#[test]
fn advice_is_found_by_words_of_its_title_and_a_misspelt_id_is_told_the_nearest() {
    let run = why(&["why-not", "come back with special"], &applicant());
    assert_eq!((run.code, &*run.err), (0, ""));
    let run = why(&["why", "special-rentry"], &applicant());
    assert_eq!((run.code, &*run.out), (2, ""));
    assert!(
        run.err.contains("Did you mean “special-reentry”?"),
        "{}",
        run.err
    );
    let run = why(&["why", "refugee"], &applicant());
    assert_eq!((run.code, &*run.out), (2, ""));
    assert!(
        run.err.contains("\n  refugee-court-action: "),
        "{}",
        run.err
    );
}

#[test]
fn what_is_asked_of_advice_in_every_case_is_answered_for_every_advice() {
    let person = Case::afraid_visitor();
    let evaluation = person.evaluate();
    let catalog = shirube::locale::Catalog::embedded().unwrap();
    let voice = shirube::summary::Voice::new(catalog.reference());
    for id in outcomes(pack()) {
        let blocks = shirube::summary::why(&evaluation, id, &voice);
        let text = format!("{blocks:?}");
        for missing in ["condition-", "why-", "period-", ".short"] {
            assert!(!text.contains(missing), "{missing} in {text}");
        }
    }
    assert!(
        evaluation
            .outcomes
            .iter()
            .any(|found| found.id == outcome("legal-help"))
    );
}
