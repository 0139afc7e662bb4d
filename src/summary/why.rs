//! "Why?", "why not?" and "what would change?", in the reader's words.

use super::{
    Block, Entry, Phrase, Tone, Voice,
    advice::{labelled, reasons, sources},
    plan::paragraph,
};
use crate::{
    engine::{Change, Evaluation, Facts, Goal, Nearest, Status, explain, nearest},
    interview::ChangePreview,
    locale::{Texts, key},
    model::{Condition, FactId, FactKind, OutcomeId, Pack, SourceId, Value},
};

/// The most answers that are named where any of them would do; of more, one is named as an example.
const NAMED: usize = 8;

/// Why an outcome applies, or why it does not; the smallest change that would alter that; and where it is written.
pub fn why(evaluation: &Evaluation<'_>, id: OutcomeId, voice: &Voice<'_>) -> Vec<Block> {
    let facts = &evaluation.path.facts;
    let outcome = facts.pack.outcome(id);
    let mut blocks = vec![Block::Heading {
        level: 2,
        text: voice.say(|t| t.say(&key::outcome(&outcome.name))),
    }];
    let mut cited = outcome.sources.clone();
    let mut goal = Some(Goal::Applies);
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
            blocks.push(list(open));
        }
        // What is only possible waits for an answer, and that answer is the change.
        goal = (result.status == Status::Applies).then_some(Goal::RuledOut);
    } else {
        let walked = outcome
            .trees
            .iter()
            .any(|tree| evaluation.path.walked.contains(tree));
        if walked {
            blocks.push(paragraph(voice.say(|t| t.say("why-not")), Tone::Plain));
            let obstacles = explain::obstacles(facts, &outcome.when, true);
            blocks.push(list(
                obstacles
                    .iter()
                    .map(|obstacle| against(facts, obstacle, voice))
                    .collect(),
            ));
            cite(facts.pack, &obstacles, &mut cited);
        } else {
            blocks.push(paragraph(
                voice.say(|t| t.say("why-not-other-area")),
                Tone::Plain,
            ));
        }
    }
    if let Some(goal) = goal {
        blocks.extend(smallest_change(facts, id, goal, voice));
    }
    blocks.extend(sources(facts.pack, &cited, voice));
    blocks
}

/// A condition that keeps an outcome away, with the answers that decide it.
fn against(facts: &Facts<'_>, obstacle: &explain::Obstacle<'_>, voice: &Voice<'_>) -> Entry {
    let (condition, holds) = (obstacle.condition, obstacle.must_hold);
    let notes = obstacle.facts.iter().map(|fact| {
        voice.say(|t| {
            let id = if facts.answer(*fact).is_some() {
                "why-answered"
            } else {
                "why-not-answered"
            };
            let what = t.fact_label(facts.pack, *fact).into();
            let answered = answered(facts, *fact, t).into();
            t.say_with(id, &[("what", what), ("answered", answered)])
        })
    });
    Entry {
        text: voice.say(|t| t.demand(facts.pack, facts.on, condition, holds)),
        notes: notes.collect(),
    }
}

/// What was answered, or that nothing was.
fn answered(facts: &Facts<'_>, fact: FactId, texts: &Texts<'_>) -> String {
    facts.answer(fact).map_or_else(
        || texts.say("answer-none"),
        |value| texts.answer(facts.pack, fact, value),
    )
}

/// Adds the sources of the named conditions that stand in the way.
fn cite(pack: &Pack, obstacles: &[explain::Obstacle<'_>], cited: &mut Vec<SourceId>) {
    for obstacle in obstacles {
        obstacle.condition.each_atom(&mut |atom| {
            if let Condition::Derived(id) = atom {
                cited.extend(&pack.derived(*id).sources);
            }
        });
    }
    let mut seen = Vec::with_capacity(cited.len());
    cited.retain(|source| {
        let new = !seen.contains(source);
        seen.push(*source);
        new
    });
}

/// The smallest change of answers that would alter the result.
fn smallest_change(facts: &Facts<'_>, id: OutcomeId, goal: Goal, voice: &Voice<'_>) -> Vec<Block> {
    let (would, never) = match goal {
        Goal::Applies => ("why-change-applies", "why-change-applies-beyond"),
        Goal::RuledOut => ("why-change-ends", "why-change-ends-beyond"),
    };
    let mut blocks = vec![labelled(voice, "why-change")];
    match nearest(facts.pack, facts.given(), facts.on, id, goal) {
        Nearest::Beyond(count) => blocks.push(paragraph(
            voice.say(|t| t.say_with(never, &[("count", count.into())])),
            Tone::Plain,
        )),
        Nearest::Found(sets) => {
            let count = sets.first().map_or(0, Vec::len);
            blocks.push(paragraph(
                voice.say(|t| t.say_with(would, &[("count", count.into())])),
                Tone::Plain,
            ));
            let told = |set: &Vec<Change>| {
                let mut changes = set
                    .iter()
                    .map(|change| voice.say(|t| other(facts, change, t)));
                Some(Entry {
                    text: changes.next()?,
                    notes: changes.collect(),
                })
            };
            blocks.push(list(sets.iter().filter_map(told).collect()));
            blocks.push(paragraph(
                voice.say(|t| t.say("why-change-note")),
                Tone::Quiet,
            ));
        }
    }
    blocks
}

/// One answer that would be another.
fn other(facts: &Facts<'_>, change: &Change, texts: &Texts<'_>) -> String {
    let pack = facts.pack;
    let label = |value: &Value| texts.answer(pack, change.fact, value);
    let is_known = change.values.first() != Some(&Value::Unknown);
    let examples = matches!(
        pack.fact(change.fact).kind,
        FactKind::Date | FactKind::Number { .. } | FactKind::Multi
    );
    let (id, values) = if is_known && (examples || change.values.len() > NAMED) {
        (
            "why-change-example",
            change.values.first().map(label).unwrap_or_default(),
        )
    } else {
        let values: Vec<String> = change.values.iter().map(label).collect();
        ("why-change-answer", values.join(&texts.say("condition-or")))
    };
    texts.say_with(
        id,
        &[
            ("what", texts.fact_label(pack, change.fact).into()),
            ("values", values.into()),
            ("answered", answered(facts, change.fact, texts).into()),
        ],
    )
}

fn list(items: Vec<Entry>) -> Block {
    Block::List {
        ordered: false,
        tone: Tone::Plain,
        items,
    }
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
