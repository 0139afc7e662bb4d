//! The plan: what to do now, by when, with what, where, with whom, and why.

use super::{
    Block, Document, Entry, Phrase, Tone, Voice,
    advice::{self, status_line},
};
use crate::{
    engine::{Evaluation, OutcomeResult, Status},
    locale::key,
    model::{FactId, Urgency, Value},
};

/// The whole summary of an interview, as screens show it.
///
/// It opens with the most urgent date and what to do by then. What a person can act on comes before reasons.
pub fn plan(evaluation: &Evaluation<'_>, voice: &Voice<'_>) -> Document {
    let mut blocks = vec![first_things(evaluation, voice)];
    blocks.extend(notices(evaluation, voice));
    let (applies, possible): (Vec<_>, Vec<_>) = evaluation
        .outcomes
        .iter()
        .partition(|result| result.status == Status::Applies);
    blocks.push(section(voice, "summary-what-to-do"));
    if applies.is_empty() {
        blocks.push(paragraph(
            voice.say(|t| t.say("summary-nothing-applies")),
            Tone::Plain,
        ));
    }
    for result in applies {
        blocks.extend(advice::outcome(evaluation, result, voice));
    }
    if !possible.is_empty() {
        blocks.push(section(voice, "summary-may-apply"));
        blocks.push(paragraph(
            voice.say(|t| t.say("summary-may-apply-note")),
            Tone::Plain,
        ));
        for result in possible {
            blocks.extend(possible_outcome(evaluation, result, voice));
        }
    }
    blocks.extend(not_known(evaluation, voice));
    blocks.extend(answers(evaluation, voice));
    blocks.extend(about(evaluation, voice));
    Document::new(voice, voice.say(|t| t.say("summary-title")), blocks)
}

/// The most urgent things with their dates, in one list that fits a screen.
fn first_things(evaluation: &Evaluation<'_>, voice: &Voice<'_>) -> Block {
    let applies = || {
        evaluation
            .outcomes
            .iter()
            .filter(|result| result.status == Status::Applies)
    };
    let dated = |result: &&OutcomeResult| result.next_act_by().is_some();
    let mut chosen: Vec<&OutcomeResult> = applies()
        .filter(|result| result.urgency == Urgency::Now)
        .chain(
            applies()
                .filter(|result| result.urgency != Urgency::Now)
                .filter(dated),
        )
        .collect();
    if chosen.is_empty() {
        chosen.extend(applies().find(|result| result.urgency == Urgency::Soon));
    }
    let items: Vec<Entry> = chosen
        .iter()
        .map(|result| Entry::new(headline(evaluation, result, voice)))
        .collect();
    if items.is_empty() {
        return paragraph(voice.say(|t| t.say("summary-nothing-urgent")), Tone::Plain);
    }
    Block::List {
        ordered: false,
        tone: Tone::Urgent,
        items,
    }
}

/// An outcome in one line, its date first.
pub(super) fn headline(
    evaluation: &Evaluation<'_>,
    result: &OutcomeResult,
    voice: &Voice<'_>,
) -> Phrase {
    let pack = evaluation.path.facts.pack;
    let name = &pack.outcome(result.id).name;
    voice.say(|t| {
        let title = t.say(&key::outcome(name)).into();
        match (result.next_act_by(), result.urgency) {
            (Some(day), _) => t.say_with(
                "summary-do-by",
                &[("date", t.date(day).into()), ("what", title)],
            ),
            (None, Urgency::Now) => t.say_with("summary-do-now", &[("what", title)]),
            (None, Urgency::Soon) => t.say_with("summary-do-soon", &[("what", title)]),
            (None, Urgency::Normal) => t.say(&key::outcome(name)),
        }
    })
}

/// What must be known before anything is relied on: an unfinished interview, an old pack.
pub(super) fn notices(evaluation: &Evaluation<'_>, voice: &Voice<'_>) -> Vec<Block> {
    let facts = &evaluation.path.facts;
    let mut notices = Vec::new();
    if !evaluation.path.is_complete() {
        let open = evaluation.path.open.len();
        notices.push(paragraph(
            voice.say(|t| t.say_with("summary-incomplete", &[("open", open.into())])),
            Tone::Warning,
        ));
    }
    if facts.pack.is_stale(facts.on) {
        notices.push(paragraph(
            voice.say(|t| {
                let day = t.date(facts.pack.review_by);
                t.say_with("notice-stale", &[("date", day.into())])
            }),
            Tone::Warning,
        ));
    }
    notices
}

pub(super) fn possible_outcome(
    evaluation: &Evaluation<'_>,
    result: &OutcomeResult,
    voice: &Voice<'_>,
) -> Vec<Block> {
    let pack = evaluation.path.facts.pack;
    let name = &pack.outcome(result.id).name;
    let mut blocks = vec![
        Block::Heading {
            level: 2,
            text: voice.say(|t| t.say(&key::outcome(name))),
        },
        status_line(result, voice),
    ];
    blocks.extend(advice::deadlines(evaluation, result, voice));
    let depends: Vec<Entry> = result
        .depends_on
        .iter()
        .map(|fact| Entry::new(voice.say(|t| t.question(pack, *fact))))
        .collect();
    if !depends.is_empty() {
        blocks.push(paragraph(
            voice.say(|t| t.say("summary-depends-on")),
            Tone::Plain,
        ));
        blocks.push(Block::List {
            ordered: false,
            tone: Tone::Plain,
            items: depends,
        });
    }
    if let Some(why) = voice.find(|t| t.attribute(&key::outcome(name), "why")) {
        blocks.push(paragraph(why, Tone::Quiet));
    }
    blocks
}

/// What the person did not know, and how to find it out.
pub(super) fn not_known(evaluation: &Evaluation<'_>, voice: &Voice<'_>) -> Vec<Block> {
    let facts = &evaluation.path.facts;
    let items: Vec<Entry> = unknown_facts(evaluation)
        .map(|fact| {
            let question = key::question(&facts.pack.fact(fact).name);
            Entry {
                text: voice.say(|t| t.question(facts.pack, fact)),
                notes: voice
                    .find(|t| t.attribute(&question, "find"))
                    .into_iter()
                    .collect(),
            }
        })
        .collect();
    if items.is_empty() {
        return Vec::new();
    }
    vec![
        section(voice, "summary-not-known"),
        paragraph(voice.say(|t| t.say("summary-not-known-note")), Tone::Plain),
        Block::List {
            ordered: false,
            tone: Tone::Plain,
            items,
        },
    ]
}

/// The facts on the path that were answered "I don't know".
pub fn unknown_facts<'e>(evaluation: &'e Evaluation<'_>) -> impl Iterator<Item = FactId> + 'e {
    let facts = &evaluation.path.facts;
    evaluation
        .path
        .asked
        .iter()
        .map(|(_, fact)| *fact)
        .filter(|fact| facts.answer(*fact) == Some(&Value::Unknown))
}

fn answers(evaluation: &Evaluation<'_>, voice: &Voice<'_>) -> Vec<Block> {
    let path = &evaluation.path;
    let asked = path.asked.iter().map(|(_, fact)| *fact);
    let label = section(voice, "summary-answers");
    advice::answers(&path.facts, asked, label, voice)
}

pub(super) fn about(evaluation: &Evaluation<'_>, voice: &Voice<'_>) -> Vec<Block> {
    let facts = &evaluation.path.facts;
    let pack = facts.pack;
    let row = |label: &str, value: Phrase| (voice.say(|t| t.say(label)), value);
    vec![
        section(voice, "summary-about"),
        paragraph(voice.say(|t| t.say("notice-not-advice")), Tone::Plain),
        Block::Rows(vec![
            row("summary-on", voice.say(|t| t.date(facts.on))),
            row("summary-as-of", voice.say(|t| t.date(pack.as_of))),
            row("summary-review-by", voice.say(|t| t.date(pack.review_by))),
            row(
                "summary-pack",
                Phrase::plain(format!("{} {}", pack.id, pack.version)),
            ),
            row(
                "summary-language",
                voice.say(|t| t.say(&format!("review-state-{}", review(t)))),
            ),
        ]),
        paragraph(voice.say(|t| t.say("summary-confidence")), Tone::Quiet),
        paragraph(voice.say(|t| t.say("summary-numbers-change")), Tone::Quiet),
    ]
}

pub(super) fn review(texts: &crate::locale::Texts<'_>) -> &'static str {
    match texts.meta().map(|meta| meta.review.state) {
        Some(crate::locale::ReviewState::Reviewed) => "reviewed",
        _ => "drafted",
    }
}

pub(super) fn section(voice: &Voice<'_>, id: &str) -> Block {
    Block::Heading {
        level: 1,
        text: voice.say(|t| t.say(id)),
    }
}

pub(super) fn paragraph(text: Phrase, tone: Tone) -> Block {
    Block::Paragraph { text, tone }
}
