//! Laws of the engine, for random people on the shipped pack and on small packs nobody wrote.

use jiff::civil::Date;
use proptest::prelude::*;
use serde_json::Value as Json;
use shirube::{
    case,
    engine::{self, Evaluation, OutcomeResult, Status, Truth, evaluate},
    interview::Interview,
    locale::Catalog,
    model::{Answers, Condition, FactId, Kind, OutcomeId, Pack, TreeId, Urgency, Value},
    result::Results,
};

use crate::{
    dice::{Dice, examples, facts, outcomes, rolls},
    support::{self, Case, fact, outcome},
};

/// What an evaluation says, apart from who said it.
#[derive(Debug, PartialEq)]
struct Said {
    asked: Vec<FactId>,
    next: Option<FactId>,
    outcomes: Vec<OutcomeResult>,
}

fn said(evaluation: &Evaluation<'_>) -> Said {
    Said {
        asked: evaluation
            .path
            .asked
            .iter()
            .map(|(_, fact)| *fact)
            .collect(),
        next: evaluation.path.next(),
        outcomes: evaluation.outcomes.clone(),
    }
}

fn find<'e>(evaluation: &'e Evaluation<'_>, id: OutcomeId) -> Option<&'e OutcomeResult> {
    evaluation.outcomes.iter().find(|result| result.id == id)
}

fn status(evaluation: &Evaluation<'_>, id: OutcomeId) -> Option<Status> {
    find(evaluation, id).map(|result| result.status)
}

/// The person, for a message about a law that was broken.
fn person(pack: &Pack, on: Date, answers: &Answers) -> String {
    format!("\n{}", case::write(pack, on, answers))
}

/// A pack whose rules never look at whether somebody knows: every "or unknown" is gone.
fn without_tests_of_knowing(pack: &Pack) -> Pack {
    let mut pack = pack.clone();
    let nowhere = |condition: &mut Condition| forget_unknown(condition);
    for tree in &mut pack.trees {
        tree.when.iter_mut().for_each(nowhere);
        for question in &mut tree.questions {
            question.ask_when.iter_mut().for_each(nowhere);
        }
    }
    for derived in &mut pack.derived {
        nowhere(&mut derived.when);
    }
    for deadline in &mut pack.deadlines {
        for trigger in &mut deadline.triggers {
            trigger.when.iter_mut().for_each(nowhere);
        }
    }
    for outcome in &mut pack.outcomes {
        nowhere(&mut outcome.when);
    }
    pack
}

fn forget_unknown(condition: &mut Condition) {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => parts.iter_mut().for_each(forget_unknown),
        Condition::Not(part) => forget_unknown(part),
        Condition::Options { or_unknown, .. } => *or_unknown = false,
        Condition::Unknown(_) => *condition = Condition::Any(Vec::new()),
        Condition::Derived(_)
        | Condition::Date { .. }
        | Condition::Number { .. }
        | Condition::Parameter { .. }
        | Condition::Deadline { .. }
        | Condition::AnyOutcomeNeedsLawyer => {}
    }
}

/// Whether nothing that is still open could bring the outcome: it was looked at, or its trees are ruled out.
fn is_ruled_out(evaluation: &Evaluation<'_>, id: OutcomeId) -> bool {
    let trees = &evaluation.path.facts.pack.outcome(id).trees;
    let walked = trees
        .iter()
        .any(|tree| evaluation.path.walked.contains(tree));
    let may_come = trees
        .iter()
        .any(|tree| evaluation.path.undecided.contains(tree));
    find(evaluation, id).is_none() && (walked || !may_come)
}

/// Whether a question about the fact may come when something that is not known becomes known.
fn may_be_asked(evaluation: &Evaluation<'_>, fact: FactId) -> bool {
    let facts = &evaluation.path.facts;
    let may = |when: Option<&Condition>| when.is_none_or(|when| facts.truth(when) != Truth::False);
    facts
        .pack
        .trees
        .iter()
        .filter(|tree| may(tree.when.as_ref()))
        .any(|tree| {
            let mut questions = tree.questions.iter();
            !facts.is_asked(fact)
                && questions
                    .any(|question| question.fact == fact && may(question.ask_when.as_ref()))
        })
}

/// What is certain for fewer answers is so for more.
fn never_turns(
    pack: &Pack,
    on: Date,
    fewer: &Answers,
    more: &Answers,
) -> Result<(), TestCaseError> {
    let (before, after) = (evaluate(pack, fewer, on), evaluate(pack, more, on));
    for (_, asked) in &before.path.asked {
        let still = after.path.facts.is_asked(*asked);
        prop_assert!(still, "{} is no longer asked", pack.fact(*asked).name);
    }
    for id in outcomes(pack) {
        let named = pack.outcome(id);
        if named.when.asks_about_outcomes() {
            continue;
        }
        let people = || person(pack, on, fewer) + &person(pack, on, more);
        if status(&before, id) == Some(Status::Applies) {
            prop_assert_eq!(
                status(&after, id),
                Some(Status::Applies),
                "{} stands{}",
                named.name,
                people()
            );
        }
        if is_ruled_out(&before, id) {
            prop_assert_eq!(
                status(&after, id),
                None,
                "{} is ruled out{}",
                named.name,
                people()
            );
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(examples(1500))]

    #[test]
    fn every_interview_ends_and_asks_no_question_twice(rolls in rolls()) {
        let mut dice = Dice::new(&rolls);
        let (pack, on) = (dice.pack(), dice.day());
        let mut answers = Answers::new();
        let mut asked = Vec::new();
        while let Some(next) = engine::walk(&pack, &answers, on).next() {
            prop_assert!(!asked.contains(&next), "{} again", pack.fact(next).name);
            asked.push(next);
            answers.set(next, dice.value(&pack, next, on));
        }
        let path = engine::walk(&pack, &answers, on);
        prop_assert!(path.is_complete());
        prop_assert_eq!(path.may_follow, 0);
        let mut on_path: Vec<FactId> = path.asked.iter().map(|(_, fact)| *fact).collect();
        on_path.sort();
        on_path.dedup();
        prop_assert_eq!(on_path.len(), path.asked.len());
    }

    #[test]
    fn the_order_of_answers_does_not_matter(rolls in rolls()) {
        let mut dice = Dice::new(&rolls);
        let (pack, on) = (dice.pack(), dice.day());
        let answers = dice.broken_off(&pack, on);
        let mut shuffled = answers.iter().map(|(fact, value)| (fact, *value)).collect::<Vec<_>>();
        for index in (1..shuffled.len()).rev() {
            shuffled.swap(index, dice.below(index + 1));
        }
        let mut again = Answers::new();
        for (fact, value) in shuffled {
            again.set(fact, value);
        }
        prop_assert_eq!(said(&evaluate(&pack, &answers, on)), said(&evaluate(&pack, &again, on)));
    }

    #[test]
    fn answering_and_changing_back_restores_everything(rolls in rolls()) {
        let mut dice = Dice::new(&rolls);
        let (pack, on) = (dice.pack(), dice.day());
        let answers = dice.broken_off(&pack, on);
        let before = said(&evaluate(&pack, &answers, on));
        let mut changed = answers.clone();
        let fact = FactId::from(dice.below(pack.facts.len()));
        let kept = changed.set(fact, dice.value(&pack, fact, on));
        match kept {
            Some(value) => changed.set(fact, value),
            None => changed.remove(fact),
        };
        prop_assert_eq!(before, said(&evaluate(&pack, &changed, on)));
    }

    #[test]
    fn answers_that_are_not_asked_change_nothing_but_the_list_of_unused_ones(rolls in rolls()) {
        let mut dice = Dice::new(&rolls);
        let (pack, on) = (dice.pack(), dice.day());
        let answers = dice.interview(&pack, on);
        let before = evaluate(&pack, &answers, on);
        prop_assert!(before.unused.is_empty());
        let mut more = answers.clone();
        let mut extra = Vec::new();
        for fact in facts(&pack) {
            if !before.path.facts.is_asked(fact) && dice.below(2) == 0 {
                more.set(fact, dice.value(&pack, fact, on));
                extra.push(fact);
            }
        }
        let after = evaluate(&pack, &more, on);
        prop_assert_eq!(said(&before), said(&after));
        prop_assert_eq!(extra, after.unused.clone());
    }

    /// What applies for half a story still applies for the whole of it, and what is ruled out stays so, whatever the
    /// answers to come are, "I don't know" among them. Advice that waits for other advice is left out.
    #[test]
    fn going_on_never_turns_what_is_certain(rolls in rolls()) {
        let mut dice = Dice::new(&rolls);
        let (pack, on) = (dice.pack(), dice.day());
        let whole = dice.interview(&pack, on);
        let mut half = whole.clone();
        for fact in facts(&pack) {
            if dice.below(3) == 0 {
                half.remove(fact);
            }
        }
        never_turns(&pack, on, &half, &whole)?;
    }

    /// Kleene: what is certain without an answer stays so with it. Rules that look at not knowing itself ("yes or
    /// unknown") are exempt by what they say, and so is advice that waits for other advice, so both are left out here.
    #[test]
    fn learning_something_never_turns_what_is_certain(rolls in rolls()) {
        let mut dice = Dice::new(&rolls);
        let (pack, on) = (without_tests_of_knowing(&dice.pack()), dice.day());
        let answers = dice.broken_off(&pack, on);
        let mut learned = answers.clone();
        for fact in facts(&pack) {
            if matches!(answers.get(fact), None | Some(Value::Unknown)) && dice.below(3) == 0 {
                learned.set(fact, dice.known_value(&pack, fact, on));
            }
        }
        never_turns(&pack, on, &answers, &learned)?;
    }

    #[test]
    fn what_is_remembered_of_derived_facts_is_what_they_say(rolls in rolls()) {
        let mut dice = Dice::new(&rolls);
        let (pack, on) = (dice.pack(), dice.day());
        let answers = dice.broken_off(&pack, on);
        let evaluation = evaluate(&pack, &answers, on);
        let path = engine::walk(&pack, &answers, on);
        for derived in &pack.derived {
            prop_assert_eq!(evaluation.path.facts.truth(&derived.when), path.facts.truth(&derived.when));
        }
    }

    #[test]
    fn the_most_urgent_stands_first_and_what_is_certain_before_what_is_possible(rolls in rolls()) {
        let mut dice = Dice::new(&rolls);
        let (pack, on) = (dice.pack(), dice.day());
        let answers = dice.broken_off(&pack, on);
        let evaluation = evaluate(&pack, &answers, on);
        let order: Vec<_> = evaluation.outcomes.iter().map(|result| (result.urgency, result.status)).collect();
        prop_assert!(order.is_sorted());
    }

    #[test]
    fn an_outcome_is_at_least_as_urgent_as_it_is_written_and_as_its_days_say(rolls in rolls()) {
        let mut dice = Dice::new(&rolls);
        let (pack, on) = (dice.pack(), dice.day());
        let answers = dice.broken_off(&pack, on);
        for result in evaluate(&pack, &answers, on).outcomes {
            prop_assert!(result.urgency <= pack.outcome(result.id).urgency);
            for dates in result.deadlines.iter().filter_map(|deadline| deadline.dates) {
                if !dates.passed && dates.days_left <= pack.urgency.now {
                    prop_assert_eq!(result.urgency, Urgency::Now);
                }
                if !dates.passed && dates.days_left <= pack.urgency.soon {
                    prop_assert!(result.urgency <= Urgency::Soon);
                }
            }
        }
    }

    #[test]
    fn an_outcome_that_applies_names_only_answers_that_were_given_and_one_that_is_possible_what_it_waits_for(
        rolls in rolls(),
    ) {
        let mut dice = Dice::new(&rolls);
        let (pack, on) = (dice.pack(), dice.day());
        let answers = dice.broken_off(&pack, on);
        let evaluation = evaluate(&pack, &answers, on);
        for result in &evaluation.outcomes {
            for fact in &result.because {
                prop_assert!(evaluation.path.facts.answer(*fact).is_some());
            }
            prop_assert_eq!(result.status == Status::Applies, result.depends_on.is_empty());
        }
    }

    #[test]
    fn the_preview_of_a_change_is_what_the_change_does(rolls in rolls()) {
        let mut dice = Dice::new(&rolls);
        let (pack, on) = (dice.pack(), dice.day());
        let answers = dice.broken_off(&pack, on);
        let fact = FactId::from(dice.below(pack.facts.len()));
        let value = dice.value(&pack, fact, on);
        let mut interview = Interview::resume(&pack, on, answers.clone());
        let preview = interview.preview(fact, value);
        prop_assert_eq!(said(&evaluate(&pack, &answers, on)), said(&interview.evaluate()), "a preview changes nothing");
        interview.answer(fact, value);
        let (before, after) = (evaluate(&pack, &answers, on), interview.evaluate());
        let by_outcome = |was: Option<Option<Status>>, is: Option<Option<Status>>| {
            let mut ids: Vec<OutcomeId> = outcomes(&pack)
                .into_iter()
                .filter(|id| was.is_none_or(|was| status(&before, *id) == was))
                .filter(|id| is.is_none_or(|is| status(&after, *id) == is))
                .filter(|id| status(&before, *id) != status(&after, *id))
                .collect();
            ids.sort();
            ids
        };
        let sorted = |ids: &[OutcomeId]| {
            let mut ids = ids.to_vec();
            ids.sort();
            ids
        };
        prop_assert_eq!(sorted(&preview.gained), by_outcome(Some(None), None));
        prop_assert_eq!(sorted(&preview.lost), by_outcome(None, Some(None)));
        let (applies, possible) = (Some(Some(Status::Applies)), Some(Some(Status::Possible)));
        prop_assert_eq!(sorted(&preview.made_certain), by_outcome(possible, applies));
        prop_assert_eq!(sorted(&preview.made_possible), by_outcome(applies, possible));
        for change in &preview.deadlines {
            let act_by = |evaluation: &Evaluation<'_>| {
                let all = evaluation.outcomes.iter().flat_map(|result| &result.deadlines);
                let mut of_this = all.filter(|found| found.deadline == change.deadline);
                of_this.next().map(|found| found.dates.map(|dates| dates.act_by))
            };
            prop_assert_eq!(act_by(&before), Some(change.before));
            prop_assert_eq!(act_by(&after), Some(change.after));
            prop_assert_ne!(change.before, change.after);
        }
        let counts = |evaluation: &Evaluation<'_>, fact| evaluation.path.facts.answer(fact).is_some();
        let is_asked = |evaluation: &Evaluation<'_>, fact| evaluation.path.facts.is_asked(fact);
        for other in facts(&pack) {
            let new = is_asked(&after, other) && !is_asked(&before, other);
            prop_assert_eq!(preview.asked.contains(&other), new && !counts(&after, other));
            prop_assert_eq!(preview.restored.contains(&other), new && counts(&after, other));
            let gone = counts(&before, other) && !is_asked(&after, other);
            prop_assert_eq!(preview.hidden.contains(&other), gone);
        }
    }
}

// What follows are laws of the shipped rules.
proptest! {
    #![proptest_config(examples(2000))]

    #[test]
    fn an_answer_that_means_danger_never_makes_protection_less_urgent_or_less_certain(rolls in rolls()) {
        let mut dice = Dice::new(&rolls);
        let (pack, on) = (support::pack(), dice.day());
        let (name, safe, dangers): (_, _, &[&str]) = dice.pick(&[
            ("danger-now", "no", &["yes"] as &[_]),
            ("custody", "none", &["immigration", "police", "airport"]),
            ("removal-threat", "no", &["yes"]),
            ("fear-return", "no", &["yes"]),
        ]);
        let danger = dice.pick(dangers);
        let mut answers = dice.interview(pack, on);
        let id = fact(name);
        if !engine::walk(pack, &answers, on).facts.is_asked(id) {
            return Ok(());
        }
        answers.set(id, support::value(pack.fact(id), safe));
        // What only the danger asks for is not known before it, and may say anything.
        for unused in evaluate(pack, &answers.clone(), on).unused {
            answers.remove(unused);
        }
        let mut endangered = answers.clone();
        endangered.set(id, support::value(pack.fact(id), danger));
        let (before, after) = (evaluate(pack, &answers, on), evaluate(pack, &endangered, on));
        for was in &before.outcomes {
            let outcome = pack.outcome(was.id);
            if outcome.kind != Kind::Protection {
                continue;
            }
            let people = person(pack, on, &endangered);
            match find(&after, was.id) {
                None => prop_assert!(false, "{} disappears{people}", outcome.name),
                Some(is) => prop_assert!(
                    is.urgency <= was.urgency && is.status <= was.status,
                    "{} is weaker{people}", outcome.name
                ),
            }
        }
    }

    /// A fact that was never asked may be among what an outcome waits for only where "I don't know" kept its question
    /// from being asked: then knowing the one leads to the other.
    #[test]
    fn a_complete_interview_leaves_nothing_undetermined_but_for_what_the_person_did_not_know(rolls in rolls()) {
        let mut dice = Dice::new(&rolls);
        let (pack, on) = (support::pack(), dice.day());
        let answers = dice.interview(pack, on);
        let evaluation = evaluate(pack, &answers, on);
        for result in &evaluation.outcomes {
            let name = &pack.outcome(result.id).name;
            let mut not_known = 0;
            for fact in &result.depends_on {
                if answers.get(*fact) == Some(&Value::Unknown) {
                    not_known += 1;
                } else {
                    prop_assert!(
                        may_be_asked(&evaluation, *fact), "{name} waits for {}, which is never asked{}",
                        pack.fact(*fact).name, person(pack, on, &answers)
                    );
                }
            }
            prop_assert!(
                result.status == Status::Applies || not_known > 0,
                "{name} is possible for nothing the person did not know{}", person(pack, on, &answers)
            );
        }
    }

    #[test]
    fn outcomes_that_exclude_each_other_never_apply_together(rolls in rolls()) {
        let mut dice = Dice::new(&rolls);
        let (pack, on) = (support::pack(), dice.day());
        let answers = dice.broken_off(pack, on);
        let evaluation = evaluate(pack, &answers, on);
        let applies = |id| status(&evaluation, id) == Some(Status::Applies);
        for id in outcomes(pack).into_iter().filter(|id| applies(*id)) {
            for other in &pack.outcome(id).excludes {
                prop_assert!(
                    !applies(*other), "{} and {}{}",
                    pack.outcome(id).name, pack.outcome(*other).name, person(pack, on, &answers)
                );
            }
        }
    }

    #[test]
    fn every_complete_interview_ends_in_advice_that_applies_or_in_something_to_find_out(rolls in rolls()) {
        let mut dice = Dice::new(&rolls);
        let (pack, on) = (support::pack(), dice.day());
        let answers = dice.interview(pack, on);
        let evaluation = evaluate(pack, &answers, on);
        prop_assert!(!evaluation.outcomes.is_empty(), "{}", person(pack, on, &answers));
        let knows_all = evaluation.path.asked.iter().all(|(_, fact)| answers.get(*fact) != Some(&Value::Unknown));
        let applies = evaluation.outcomes.iter().any(|result| result.status == Status::Applies);
        prop_assert!(applies || !knows_all, "{}", person(pack, on, &answers));
    }

    #[test]
    fn legal_help_stands_wherever_a_lawyer_should_be_seen_first(rolls in rolls()) {
        let mut dice = Dice::new(&rolls);
        let (pack, on) = (support::pack(), dice.day());
        let answers = dice.broken_off(pack, on);
        let evaluation = evaluate(pack, &answers, on);
        let first = evaluation.outcomes.iter().filter(|result| result.see_lawyer_first);
        let needed = first.map(|result| result.status).min();
        prop_assert_eq!(status(&evaluation, outcome("legal-help")), needed, "{}", person(pack, on, &answers));
    }

    #[test]
    fn whoever_fears_return_or_does_not_know_is_warned_of_the_embassy(rolls in rolls()) {
        let mut dice = Dice::new(&rolls);
        let (pack, on) = (support::pack(), dice.day());
        let answers = dice.broken_off(pack, on);
        let fear = fact("fear-return");
        let no = support::value(pack.fact(fear), "no");
        let evaluation = evaluate(pack, &answers, on);
        let fears = match answers.get(fear) {
            Some(answer) if *answer == no => None,
            Some(_) => Some(Status::Applies),
            None => Some(Status::Possible),
        };
        prop_assert_eq!(status(&evaluation, outcome("embassy-caution")), fears);
    }

    #[test]
    fn whoever_fears_return_and_is_held_threatened_or_at_the_border_is_shielded_at_once(rolls in rolls()) {
        let mut dice = Dice::new(&rolls);
        let (pack, on) = (support::pack(), dice.day());
        let answers = dice.interview(pack, on);
        let is = |name: &str, options: &[&str]| {
            let found = answers.get(fact(name));
            options.iter().any(|option| found == Some(&support::value(pack.fact(fact(name)), option)))
        };
        let here = is("location", &["in-japan", "at-border", "unknown"]);
        let danger = is("custody", &["immigration", "police", "airport"])
            || is("removal-threat", &["yes"])
            || is("location", &["at-border"]);
        if here && danger && is("fear-return", &["yes", "unknown"]) {
            let evaluation = evaluate(pack, &answers, on);
            let found = find(&evaluation, outcome("protection-emergency"));
            prop_assert_eq!(
                found.map(|found| (found.status, found.urgency)),
                Some((Status::Applies, Urgency::Now)), "{}", person(pack, on, &answers)
            );
        }
    }

    #[test]
    fn nobody_who_may_be_without_a_status_is_told_to_file_before_being_told_to_see_a_lawyer(rolls in rolls()) {
        let mut dice = Dice::new(&rolls);
        let (pack, on) = (support::pack(), dice.day());
        let answers = dice.interview(pack, on);
        let evaluation = evaluate(pack, &answers, on);
        let without = pack.derived.iter().find(|derived| &*derived.name == "without-status").unwrap();
        if evaluation.path.facts.truth(&without.when) == Truth::True {
            for name in ["apply-without-status", "provisional-stay-doubtful", "second-application"] {
                prop_assert!(
                    find(&evaluation, outcome(name)).is_none_or(|found| found.see_lawyer_first),
                    "{name}{}", person(pack, on, &answers)
                );
            }
            prop_assert_ne!(status(&evaluation, outcome("apply-with-status")), Some(Status::Applies));
        }
    }
}

proptest! {
    #![proptest_config(examples(120))]

    #[test]
    fn the_language_never_changes_a_result(rolls in rolls()) {
        let mut dice = Dice::new(&rolls);
        let (pack, on) = (support::pack(), dice.day());
        let answers = dice.broken_off(pack, on);
        let evaluation = evaluate(pack, &answers, on);
        let catalog = Catalog::embedded().unwrap();
        let in_language = |tag: &str| {
            let results = Results::new(pack, catalog.texts(tag).unwrap(), true);
            without_texts(serde_json::to_value(results.result(&evaluation, &answers)).unwrap())
        };
        let english = in_language("en");
        for tag in catalog.tags() {
            prop_assert_eq!(&english, &in_language(tag), "{}", tag);
        }
    }
}

#[test]
fn protection_is_looked_at_for_the_topic_for_fear_and_for_a_case_and_for_nobody_else() {
    let safe = || {
        Case::new().with(&[
            ("fear-return", "no"),
            ("topics", "travel"),
            ("protection-stage", "never-applied"),
        ])
    };
    let protection = pack_tree("protection");
    let walks = |case: &Case| case.evaluate().path.walked.contains(&protection);
    assert!(!walks(&safe()));
    for (name, text) in [
        ("topics", "travel protection"),
        ("topics", "unknown"),
        ("fear-return", "yes"),
        ("fear-return", "unknown"),
        ("protection-stage", "review-pending"),
        ("protection-stage", "unknown"),
        ("protection-stage", "recognised-refugee"),
    ] {
        assert!(walks(&safe().answer(name, text)), "{name} = {text}");
    }
    assert!(!walks(&safe().answer("protection-stage", "withdrawn")));
}

fn pack_tree(name: &str) -> TreeId {
    let trees = &support::pack().trees;
    trees
        .iter()
        .position(|tree| &*tree.name == name)
        .unwrap()
        .into()
}

#[test]
fn a_status_that_ended_with_nothing_pending_counts_as_none() {
    let ended = Case::afraid_visitor().answer("status-expiry", "2026-11-21");
    ended.expect("apply-without-status");
    ended.expect_absent("apply-with-status");
    // The last day itself is still lawful.
    let last_day = ended.answer("status-expiry", "2026-11-22");
    last_day.expect("apply-with-status");
    last_day.expect_absent("apply-without-status");
}

#[test]
fn an_extension_filed_in_time_carries_a_status_for_two_months_after_its_end() {
    let pending = Case::afraid_visitor().with(&[
        ("status-expiry", "2026-09-30"),
        ("pending-application", "extension"),
        ("application-date", "2026-09-29"),
    ]);
    pending.expect("apply-with-status");
    let over = pending.clone().on("2026-12-01");
    over.expect_absent("apply-with-status");
    over.expect("apply-without-status");
    let short = pending.answer("period-granted", "up-to-30-days");
    short.expect_absent("apply-with-status");
}

#[test]
fn an_application_for_permanent_residence_carries_nothing() {
    let pending = Case::afraid_visitor().with(&[
        ("status-expiry", "2026-11-20"),
        ("pending-application", "permanent-residence"),
        ("application-date", "2026-10-01"),
    ]);
    pending.expect_absent("apply-with-status");
    pending.expect("apply-without-status");
}

#[test]
fn whoever_is_held_by_the_police_is_shielded_like_everyone_held() {
    let held = Case::afraid_visitor().answer("custody", "police");
    let shield = held.expect("protection-emergency");
    assert_eq!(shield.urgency, Urgency::Now);
    assert_eq!(
        held.next(),
        Some("procedure-stage"),
        "being held opens the question of the procedure"
    );
}

/// A result in which every text is replaced by the mark that there was one.
fn without_texts(mut json: Json) -> Json {
    fn blank(json: &mut Json) {
        match json {
            Json::Object(fields) => {
                for (name, value) in fields {
                    match name.as_str() {
                        "title" | "rule" | "steps" | "warnings" | "when" => blank_texts(value),
                        _ => blank(value),
                    }
                }
            }
            Json::Array(items) => items.iter_mut().for_each(blank),
            Json::Null | Json::Bool(_) | Json::Number(_) | Json::String(_) => {}
        }
    }
    fn blank_texts(value: &mut Json) {
        match value {
            Json::String(text) => {
                *text = String::from(if text.is_empty() { "nothing" } else { "text" });
            }
            Json::Array(items) => items.iter_mut().for_each(blank_texts),
            _ => {}
        }
    }
    blank(&mut json);
    json
}
