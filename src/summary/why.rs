//! "Why?", "why not?" and "what would change?", in the reader's words.

use super::{
    Block, Entry, Phrase, Tone, Voice,
    advice::{labelled, reasons, sources},
    against::against,
    plan::paragraph,
};
use crate::{
    engine::{Change, Evaluation, Facts, Goal, Nearest, Status, nearest},
    interview::ChangePreview,
    locale::{Texts, key},
    model::{FactId, FactKind, OutcomeId, Pack, Value},
};

/// The most answers that are named where any of them would do; of more, one is named as an example.
const NAMED: usize = 3;

/// Why an outcome applies, or why it does not; the smallest change that would alter that; and where it is written.
pub fn why(evaluation: &Evaluation<'_>, id: OutcomeId, voice: &Voice<'_>) -> Vec<Block> {
    let facts = &evaluation.path.facts;
    let outcome = facts.pack.outcome(id);
    let mut blocks = vec![Block::Heading {
        level: 2,
        text: voice.say(|t| t.say(&key::outcome(&outcome.name))),
    }];
    let mut cited = outcome.sources.clone();
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
        if result.status == Status::Applies {
            let nearest = smallest(facts, id, Goal::RuledOut);
            blocks.extend(smallest_change(facts, &nearest, Goal::RuledOut, voice));
        }
    } else {
        let nearest = smallest(facts, id, Goal::Applies);
        let change = match &nearest {
            Nearest::Found(sets) => sets.first().map(Vec::as_slice),
            Nearest::Beyond(_) => None,
        };
        let against = against(evaluation, outcome, change, voice);
        blocks.extend(against.reasons);
        blocks.extend(smallest_change(facts, &nearest, Goal::Applies, voice));
        blocks.extend(against.rest);
        for source in against.cited {
            if !cited.contains(&source) {
                cited.push(source);
            }
        }
    }
    blocks.extend(sources(facts.pack, &cited, voice));
    blocks
}

/// What was answered, or that nothing was.
pub(super) fn answered(facts: &Facts<'_>, fact: FactId, texts: &Texts<'_>) -> String {
    facts.answer(fact).map_or_else(
        || texts.say("answer-none"),
        |value| texts.answer(facts.pack, fact, value),
    )
}

fn smallest(facts: &Facts<'_>, id: OutcomeId, goal: Goal) -> Nearest {
    nearest(facts.pack, facts.given(), facts.on, id, goal)
}

/// The smallest change of answers that would alter the result.
fn smallest_change(
    facts: &Facts<'_>,
    nearest: &Nearest,
    goal: Goal,
    voice: &Voice<'_>,
) -> Vec<Block> {
    let (would, never) = match goal {
        Goal::Applies => ("why-change-applies", "why-change-applies-beyond"),
        Goal::RuledOut => ("why-change-ends", "why-change-ends-beyond"),
    };
    let say = |id, args: &[_]| paragraph(voice.say(|t| t.say_with(id, args)), Tone::Plain);
    let mut blocks = vec![labelled(voice, "why-change")];
    match nearest {
        Nearest::Beyond(count) => blocks.push(say(never, &[("count", (*count).into())])),
        Nearest::Found(sets) => {
            let count = sets.first().map_or(0, Vec::len);
            // Single answers of which each is enough are all told; of several at once, one example.
            let ways = if count == 1 { sets.len() } else { 1 };
            let changes = sets.iter().take(ways).flatten();
            let args = [("count", count.into()), ("ways", ways.into())];
            blocks.push(say(would, &args));
            blocks.push(list(
                changes
                    .map(|change| Entry::new(voice.say(|t| other(facts, change, t))))
                    .collect(),
            ));
            if count > 1 && sets.len() > 1 {
                let others = voice.say(|t| t.say("why-change-others"));
                blocks.push(paragraph(others, Tone::Quiet));
            }
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
        (
            "why-change-answer",
            values.join(&texts.say("condition-options")),
        )
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

pub(super) fn list(items: Vec<Entry>) -> Block {
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
