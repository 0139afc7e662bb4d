//! One outcome, whole: dates, steps, warnings, papers, places, cost, people, reasons, sources.

use super::{
    Block, Entry, Phrase, Tone, Voice, contacts,
    plan::{headline, paragraph},
};
use crate::{
    engine::{Evaluation, Facts, OutcomeResult, Resolved, Status, fee_day, price, shown},
    locale::{Texts, key},
    model::{
        FactId, FeeId, Item, Office, Organisation, Outcome, Pack, Place, Price, Source, SourceId,
    },
};

/// An outcome as blocks: a heading of level 2 and everything under it.
pub fn outcome(
    evaluation: &Evaluation<'_>,
    result: &OutcomeResult,
    voice: &Voice<'_>,
) -> Vec<Block> {
    let facts = &evaluation.path.facts;
    let outcome = facts.pack.outcome(result.id);
    let mut blocks = vec![
        Block::Heading {
            level: 2,
            text: headline(evaluation, result, voice),
        },
        status_line(result, voice),
    ];
    blocks.extend(deadlines(evaluation, result, voice));
    blocks.extend(statements(
        facts,
        outcome,
        &outcome.steps,
        Statement::Step,
        voice,
    ));
    blocks.extend(statements(
        facts,
        outcome,
        &outcome.warnings,
        Statement::Warning,
        voice,
    ));
    blocks.extend(documents(facts, outcome, voice));
    blocks.extend(forms(facts, outcome, voice));
    blocks.extend(places(facts, outcome, voice));
    blocks.extend(cost(facts, outcome, voice));
    blocks.extend(people(facts, outcome, voice));
    let message = key::outcome(&outcome.name);
    if let Some(why) = voice.find(|t| t.attribute(&message, "why")) {
        blocks.push(labelled(voice, "summary-why"));
        blocks.push(paragraph(why, Tone::Plain));
    }
    blocks.extend(reasons(evaluation, result, voice));
    blocks.extend(sources(facts.pack, &outcome.sources, voice));
    blocks
}

/// How urgent, how certain, and whether a lawyer comes first.
pub(super) fn status_line(result: &OutcomeResult, voice: &Voice<'_>) -> Block {
    let text = voice.say(|t| status_words(result, t));
    let tone = if result.urgency == crate::model::Urgency::Now {
        Tone::Urgent
    } else {
        Tone::Quiet
    };
    paragraph(text, tone)
}

pub(super) fn status_words(result: &OutcomeResult, texts: &Texts<'_>) -> String {
    let mut parts = vec![texts.say(&format!("urgency-{}", result.urgency.name()))];
    if result.status == Status::Possible {
        parts.push(texts.say("status-possible"));
    }
    if result.see_lawyer_first {
        parts.push(texts.say("see-lawyer-first"));
    }
    parts.join(&texts.say("summary-tag-separator"))
}

/// The deadlines of an outcome, each with its dates or, when the start is not known, its rule.
pub(super) fn deadlines(
    evaluation: &Evaluation<'_>,
    result: &OutcomeResult,
    voice: &Voice<'_>,
) -> Vec<Block> {
    let facts = &evaluation.path.facts;
    let items: Vec<Entry> = result
        .deadlines
        .iter()
        .map(|deadline| deadline_entry(facts, deadline, voice))
        .collect();
    if items.is_empty() {
        return Vec::new();
    }
    vec![
        labelled(voice, "summary-deadlines"),
        Block::List {
            ordered: false,
            tone: Tone::Urgent,
            items,
        },
    ]
}

pub(super) fn deadline_entry(facts: &Facts<'_>, resolved: &Resolved, voice: &Voice<'_>) -> Entry {
    let message = key::deadline(&facts.pack.deadline(resolved.deadline).name);
    let label = |t: &Texts<'_>| t.say(&message);
    let Some(dates) = resolved.dates else {
        return Entry {
            text: voice.say(|t| t.say_with("deadline-no-date", &[("what", label(t).into())])),
            notes: vec![voice.say(|t| t.part(&message, "rule"))],
        };
    };
    if dates.passed {
        return Entry {
            text: voice.say(|t| {
                let day = t.date(dates.last_day).into();
                t.say_with("deadline-over", &[("what", label(t).into()), ("date", day)])
            }),
            notes: vec![voice.say(|t| t.part(&message, "passed"))],
        };
    }
    let mut notes = vec![voice.say(|t| match dates.days_left {
        left if left < 0 => t.say("deadline-safe-day-over"),
        left => t.say_with("deadline-days-left", &[("days", left.into())]),
    })];
    if dates.last_day != dates.act_by {
        notes.push(voice.say(|t| {
            t.say_with(
                "deadline-last-day",
                &[("date", t.date(dates.last_day).into())],
            )
        }));
        notes.extend(voice.find(|t| t.attribute(&message, "note")));
    }
    if let Some(event) = resolved.event.filter(|_| dates.from != dates.last_day) {
        notes.push(voice.say(|t| {
            let what = t.fact_label(facts.pack, event).into();
            t.say_with(
                "deadline-counted-from",
                &[("what", what), ("date", t.date(dates.from).into())],
            )
        }));
    }
    if !dates.calendar_known {
        notes.push(voice.say(|t| t.say("deadline-calendar-unknown")));
    }
    Entry {
        text: voice.say(|t| {
            let day = t.date(dates.act_by).into();
            t.say_with(
                "deadline-act-by",
                &[("what", label(t).into()), ("date", day)],
            )
        }),
        notes,
    }
}

#[derive(Clone, Copy)]
enum Statement {
    Step,
    Warning,
}

fn statements(
    facts: &Facts<'_>,
    outcome: &Outcome,
    items: &[Item<Box<str>>],
    kind: Statement,
    voice: &Voice<'_>,
) -> Vec<Block> {
    let message = key::outcome(&outcome.name);
    let entries: Vec<Entry> = shown(facts, items)
        .map(|item| {
            let part = match kind {
                Statement::Step => key::step(&item.id),
                Statement::Warning => key::warning(&item.id),
            };
            let check = facts.pack.check_first(&item.sources);
            Entry::new(voice.say(|t| checked(t, t.part(&message, &part), check)))
        })
        .collect();
    if entries.is_empty() {
        return Vec::new();
    }
    let (label, ordered, tone) = match kind {
        Statement::Step => ("summary-steps", true, Tone::Plain),
        Statement::Warning => ("summary-warnings", false, Tone::Warning),
    };
    vec![
        labelled(voice, label),
        Block::List {
            ordered,
            tone,
            items: entries,
        },
    ]
}

/// A statement that rests on an unconfirmed source says so.
pub(super) fn checked(texts: &Texts<'_>, text: String, check_first: bool) -> String {
    if check_first {
        texts.say_with("check-first", &[("what", text.into())])
    } else {
        text
    }
}

fn documents(facts: &Facts<'_>, outcome: &Outcome, voice: &Voice<'_>) -> Vec<Block> {
    let items: Vec<Entry> = shown(facts, &outcome.documents)
        .map(|item| {
            let message = key::document(&item.id);
            Entry {
                text: voice.say(|t| t.say(&message)),
                notes: voice
                    .find(|t| t.attribute(&message, "instead"))
                    .into_iter()
                    .collect(),
            }
        })
        .collect();
    list(voice, "summary-documents", items)
}

fn forms(facts: &Facts<'_>, outcome: &Outcome, voice: &Voice<'_>) -> Vec<Block> {
    let items: Vec<Entry> = shown(facts, &outcome.forms)
        .map(|item| {
            let form = facts.pack.form(item.id);
            let message = key::form(&form.name);
            let mut notes: Vec<Phrase> = voice
                .find(|t| t.attribute(&message, "who"))
                .into_iter()
                .collect();
            notes.extend(form.url.as_deref().map(Phrase::plain));
            Entry {
                text: voice.say(|t| t.say(&message)),
                notes,
            }
        })
        .collect();
    list(voice, "summary-forms", items)
}

fn places(facts: &Facts<'_>, outcome: &Outcome, voice: &Voice<'_>) -> Vec<Block> {
    let pack = facts.pack;
    let prefecture = contacts::prefecture(facts);
    let mut items: Vec<Entry> = shown(facts, &outcome.places)
        .map(|item| match &item.id {
            Place::Named(name) => Entry::new(voice.say(|t| t.say(&key::place(name)))),
            Place::Service(service) => match contacts::office(pack, service, prefecture) {
                Some(office) => office_entry(pack, office, voice),
                None => Entry::new(voice.say(|t| {
                    let service = t.say(&key::service(service));
                    t.say_with(
                        "summary-office-of-prefecture",
                        &[("service", service.into())],
                    )
                })),
            },
        })
        .collect();
    // One office may offer two of the services.
    items.dedup();
    list(voice, "summary-where", items)
}

/// An office with its address, desk, hours and number.
pub fn office_entry(pack: &Pack, office: &Office, voice: &Voice<'_>) -> Entry {
    let message = key::office(&office.name);
    let mut notes: Vec<Phrase> = ["address", "desk", "hours", "note"]
        .iter()
        .filter_map(|part| voice.find(|t| t.attribute(&message, part)))
        .collect();
    let phone = office.phone.as_deref();
    notes.extend(phone.map(|phone| phone_line(pack, phone, &office.sources, voice)));
    Entry {
        text: voice.say(|t| t.say(&message)),
        notes,
    }
}

/// An organisation with what it does, for whom, and how to reach it.
pub fn organisation_entry(pack: &Pack, organisation: &Organisation, voice: &Voice<'_>) -> Entry {
    let message = key::organisation(&organisation.name);
    let mut notes: Vec<Phrase> = ["does", "for-whom"]
        .iter()
        .filter_map(|part| voice.find(|t| t.attribute(&message, part)))
        .collect();
    let phone = organisation.phone.as_deref();
    notes.extend(phone.map(|phone| phone_line(pack, phone, &organisation.sources, voice)));
    if !organisation.languages.is_empty() {
        notes.push(voice.say(|t| spoken(organisation, t)));
    }
    let cost = key::cost(organisation.cost.name());
    notes.push(voice.say(|t| t.say(&cost)));
    notes.extend(voice.find(|t| t.attribute(&message, "hours")));
    notes.extend(voice.find(|t| t.attribute(&message, "note")));
    notes.extend(organisation.url.as_deref().map(Phrase::plain));
    Entry {
        text: voice.say(|t| t.say(&message)),
        notes,
    }
}

/// The languages an organisation speaks.
pub fn spoken(organisation: &Organisation, texts: &Texts<'_>) -> String {
    let tags = organisation.languages.iter();
    let names: Vec<String> = tags.map(|tag| texts.say(&key::language(tag))).collect();
    texts.say_with(
        "entry-languages",
        &[("languages", texts.list(&names).into())],
    )
}

pub(super) fn phone_line(
    pack: &Pack,
    phone: &str,
    sources: &[SourceId],
    voice: &Voice<'_>,
) -> Phrase {
    voice.say(|t| phone_words(pack, phone, sources, t))
}

/// A telephone number, and whether it must be checked before it is called.
pub(super) fn phone_words(
    pack: &Pack,
    phone: &str,
    sources: &[SourceId],
    texts: &Texts<'_>,
) -> String {
    let id = if pack.check_first(sources) {
        "phone-check-first"
    } else {
        "phone"
    };
    texts.say_with(id, &[("number", phone.into())])
}

fn cost(facts: &Facts<'_>, outcome: &Outcome, voice: &Voice<'_>) -> Vec<Block> {
    let items = match price(facts, outcome) {
        None => Vec::new(),
        Some(Price::Free) => vec![Entry::new(voice.say(|t| t.say("fee-free")))],
        Some(Price::Fee(id)) => fee_entries(facts, id, voice),
    };
    list(voice, "summary-cost", items)
}

fn fee_entries(facts: &Facts<'_>, id: FeeId, voice: &Voice<'_>) -> Vec<Entry> {
    let fee = facts.pack.fee(id);
    let message = key::fee(&fee.name);
    let Some(value) = fee.values.at(fee_day(facts, id)) else {
        return Vec::new();
    };
    let mut notes: Vec<Phrase> = value
        .amounts
        .iter()
        .map(|amount| {
            voice.say(|t| {
                let case = t.part(&message, &key::amount(&amount.case)).into();
                t.say_with(
                    "fee-line",
                    &[("case", case), ("amount", t.yen(amount.yen).into())],
                )
            })
        })
        .collect();
    notes.extend(voice.find(|t| t.attribute(&message, "note")));
    vec![Entry {
        text: voice.say(|t| t.say(&message)),
        notes,
    }]
}

fn people(facts: &Facts<'_>, outcome: &Outcome, voice: &Voice<'_>) -> Vec<Block> {
    let people = contacts::organisations_of(facts, outcome);
    let items = people.into_iter();
    let items = items.map(|one| organisation_entry(facts.pack, one, voice));
    list(voice, "summary-people", items.collect())
}

/// The answers that made an outcome so.
pub(super) fn reasons(
    evaluation: &Evaluation<'_>,
    result: &OutcomeResult,
    voice: &Voice<'_>,
) -> Vec<Block> {
    let facts = &evaluation.path.facts;
    let label = labelled(voice, "summary-because");
    answers(facts, result.because.iter().copied(), label, voice)
}

/// Facts with their answers under a label; nothing where none is answered.
pub(super) fn answers(
    facts: &Facts<'_>,
    of: impl Iterator<Item = FactId>,
    label: Block,
    voice: &Voice<'_>,
) -> Vec<Block> {
    let rows: Vec<(Phrase, Phrase)> = of
        .filter_map(|fact| {
            let value = facts.answer(fact)?;
            Some((
                voice.say(|t| t.fact_label(facts.pack, fact)),
                voice.say(|t| t.answer(facts.pack, fact, value)),
            ))
        })
        .collect();
    if rows.is_empty() {
        return Vec::new();
    }
    vec![label, Block::Rows(rows)]
}

/// Sources with the day they were checked and how far they can be relied on.
pub(super) fn sources(pack: &Pack, sources: &[SourceId], voice: &Voice<'_>) -> Vec<Block> {
    let items: Vec<Entry> = sources
        .iter()
        .map(|id| {
            let source = pack.source(*id);
            Entry::new(voice.say(|t| source_line(source, t)))
        })
        .collect();
    if items.is_empty() {
        return Vec::new();
    }
    vec![
        labelled(voice, "summary-sources"),
        Block::List {
            ordered: false,
            tone: Tone::Quiet,
            items,
        },
    ]
}

/// A source with the day it was checked and how far it can be relied on.
pub fn source_line(source: &Source, texts: &Texts<'_>) -> String {
    texts.say_with(
        "source-line",
        &[
            ("source", texts.cite(source).into()),
            ("date", texts.short_date(source.checked).into()),
            ("confidence", source.confidence.name().into()),
        ],
    )
}

fn list(voice: &Voice<'_>, label: &str, items: Vec<Entry>) -> Vec<Block> {
    if items.is_empty() {
        return Vec::new();
    }
    vec![
        labelled(voice, label),
        Block::List {
            ordered: false,
            tone: Tone::Plain,
            items,
        },
    ]
}

pub(super) fn labelled(voice: &Voice<'_>, id: &str) -> Block {
    Block::Heading {
        level: 3,
        text: voice.say(|t| t.say(id)),
    }
}
