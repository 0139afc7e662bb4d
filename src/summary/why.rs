//! "Why?", "why not?" and "what would change?", in the reader's words.

use super::{
    Block, Entry, Phrase, Tone, Voice,
    advice::{reasons, sources},
    plan::paragraph,
};
use crate::{
    engine::{Evaluation, Facts, explain},
    interview::ChangePreview,
    locale::{Texts, key},
    model::{Comparison, Condition, DayPoint, DeadlineState, FactId, OutcomeId, Pack, Quantity},
};

/// Why an outcome applies, or why it does not and what would change that.
pub fn why(evaluation: &Evaluation<'_>, id: OutcomeId, voice: &Voice<'_>) -> Vec<Block> {
    let facts = &evaluation.path.facts;
    let outcome = facts.pack.outcome(id);
    let mut blocks = vec![Block::Heading {
        level: 2,
        text: voice.say(|t| t.say(&key::outcome(&outcome.name))),
    }];
    if let Some(result) = evaluation.outcomes.iter().find(|result| result.id == id) {
        blocks.extend(reasons(evaluation, result, voice));
        let open: Vec<Entry> = result
            .depends_on
            .iter()
            .map(|fact| Entry::new(voice.say(|t| t.question(facts.pack, *fact))))
            .collect();
        if !open.is_empty() {
            blocks.push(paragraph(
                voice.say(|t| t.say("summary-depends-on")),
                Tone::Plain,
            ));
            blocks.push(Block::List {
                ordered: false,
                tone: Tone::Plain,
                items: open,
            });
        }
    } else if outcome
        .trees
        .iter()
        .any(|tree| evaluation.path.walked.contains(tree))
    {
        blocks.push(paragraph(voice.say(|t| t.say("why-not")), Tone::Plain));
        blocks.push(Block::List {
            ordered: false,
            tone: Tone::Plain,
            items: explain::nearest(facts, &outcome.when, true)
                .iter()
                .map(|change| Entry::new(voice.say(|t| needed(facts, change, t))))
                .collect(),
        });
    } else {
        blocks.push(paragraph(
            voice.say(|t| t.say("why-not-other-area")),
            Tone::Plain,
        ));
    }
    blocks.extend(sources(facts.pack, &outcome.sources, voice));
    blocks
}

/// What a condition would need, beside what was answered.
fn needed(facts: &Facts<'_>, change: &explain::Change<'_>, texts: &Texts<'_>) -> String {
    let pack = facts.pack;
    let wanted = |yes: &'static str, no: &'static str| if change.must_hold { yes } else { no };
    let with_fact = |id: &str, fact: FactId, needed: String| {
        let answered = facts.answer(fact).map_or_else(
            || texts.say("answer-none"),
            |value| texts.answer(pack, fact, value),
        );
        texts.say_with(
            id,
            &[
                ("what", texts.fact_label(pack, fact).into()),
                ("answered", answered.into()),
                ("needed", needed.into()),
            ],
        )
    };
    match change.atom {
        Condition::Options {
            fact,
            accepted,
            or_unknown,
            ..
        } => {
            let mut options: Vec<String> = accepted
                .iter()
                .map(|option| texts.option_label(pack, *fact, option))
                .collect();
            if *or_unknown {
                options.push(texts.say("answer-unknown"));
            }
            with_fact(
                wanted("needs-option", "needs-other-option"),
                *fact,
                texts.list(&options),
            )
        }
        Condition::Unknown(fact) => {
            let unknown = texts.say("answer-unknown");
            with_fact(wanted("needs-option", "needs-other-option"), *fact, unknown)
        }
        Condition::Date {
            fact,
            comparison,
            day,
        } => {
            let day = match day.point {
                DayPoint::Fact(other) => texts.fact_label(pack, other),
                DayPoint::Today | DayPoint::Date(_) => facts
                    .day(*day)
                    .map_or_else(String::new, |day| texts.date(day)),
            };
            with_fact(
                &relation("needs-date", *comparison, change.must_hold),
                *fact,
                day,
            )
        }
        Condition::Number {
            fact,
            comparison,
            quantity,
        } => {
            let number = match quantity {
                Quantity::Literal(number) => Some(*number),
                Quantity::Parameter(id) => pack.number(*id).value.at(facts.on).copied(),
            };
            let number = texts.number(number.unwrap_or_default());
            with_fact(
                &relation("needs-number", *comparison, change.must_hold),
                *fact,
                number,
            )
        }
        Condition::Deadline { deadline, state } => {
            let running = (*state == DeadlineState::Running) == change.must_hold;
            let what = texts.say(&key::deadline(&pack.deadline(*deadline).name));
            let id = if running {
                "needs-running"
            } else {
                "needs-passed"
            };
            texts.say_with(id, &[("what", what.into())])
        }
        Condition::Parameter { .. } => texts.say("needs-other-day"),
        Condition::AnyOutcomeNeedsLawyer => texts.say("needs-lawyer-outcome"),
        // `nearest` goes down to atoms.
        Condition::All(_) | Condition::Any(_) | Condition::Not(_) | Condition::Derived(_) => {
            String::new()
        }
    }
}

/// The message of a comparison, turned round when it must not hold.
fn relation(prefix: &str, comparison: Comparison, must_hold: bool) -> String {
    let name = match (comparison, must_hold) {
        (Comparison::Less, true) | (Comparison::AtLeast, false) => "less",
        (Comparison::AtMost, true) | (Comparison::More, false) => "at-most",
        (Comparison::More, true) | (Comparison::AtMost, false) => "more",
        (Comparison::AtLeast, true) | (Comparison::Less, false) => "at-least",
    };
    format!("{prefix}-{name}")
}

/// What a change of an answer would do.
pub fn change(pack: &Pack, preview: &ChangePreview, voice: &Voice<'_>) -> Vec<Block> {
    if preview.is_empty() {
        return vec![paragraph(
            voice.say(|t| t.say("change-nothing")),
            Tone::Plain,
        )];
    }
    let outcomes = |ids: &[OutcomeId]| -> Vec<Phrase> {
        ids.iter()
            .map(|id| voice.say(|t| t.say(&key::outcome(&pack.outcome(*id).name))))
            .collect()
    };
    let labels = |facts: &[FactId]| -> Vec<Phrase> {
        facts
            .iter()
            .map(|fact| voice.say(|t| t.fact_label(pack, *fact)))
            .collect()
    };
    let deadlines: Vec<Phrase> = preview
        .deadlines
        .iter()
        .map(|moved| {
            voice.say(|t| {
                let day = |day: Option<jiff::civil::Date>| {
                    day.map_or_else(|| t.say("change-no-date"), |day| t.short_date(day))
                };
                t.say_with(
                    "change-deadline",
                    &[
                        (
                            "what",
                            t.say(&key::deadline(&pack.deadline(moved.deadline).name))
                                .into(),
                        ),
                        ("before", day(moved.before).into()),
                        ("after", day(moved.after).into()),
                    ],
                )
            })
        })
        .collect();
    [
        ("change-gained", outcomes(&preview.gained)),
        ("change-lost", outcomes(&preview.lost)),
        ("change-certain", outcomes(&preview.made_certain)),
        ("change-uncertain", outcomes(&preview.made_possible)),
        ("change-deadlines", deadlines),
        ("change-asked", labels(&preview.asked)),
        ("change-hidden", labels(&preview.hidden)),
        ("change-restored", labels(&preview.restored)),
    ]
    .into_iter()
    .filter(|(_, phrases)| !phrases.is_empty())
    .flat_map(|(label, phrases)| {
        [
            paragraph(voice.say(|t| t.say(label)), Tone::Plain),
            Block::List {
                ordered: false,
                tone: Tone::Plain,
                items: phrases.into_iter().map(Entry::new).collect(),
            },
        ]
    })
    .collect()
}
