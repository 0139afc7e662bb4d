//! Dates and people of an interview, for calendars and address books.

use super::{Contact, Due, Phrase, Voice, advice::phone_line, contacts};
use crate::{
    engine::{Evaluation, Status},
    locale::key,
    model::{Office, Organisation, Pack},
};

/// Every deadline that has a date, each once, the nearest first. Those of advice that may apply count as well: better a
/// date too many than one too few.
pub(super) fn dues(evaluation: &Evaluation<'_>, voice: &Voice<'_>) -> Vec<Due> {
    let pack = evaluation.path.facts.pack;
    let mut dues: Vec<Due> = Vec::new();
    for result in &evaluation.outcomes {
        for resolved in &result.deadlines {
            let Some(dates) = resolved.dates else {
                continue;
            };
            let id = pack.deadline(resolved.deadline).name.to_string();
            let known = |due: &Due| {
                (&due.id, due.act_by, due.last_day) == (&id, dates.act_by, dates.last_day)
            };
            if dues.iter().any(known) {
                continue;
            }
            let title = match result.status {
                Status::Applies => "calendar-title",
                Status::Possible => "calendar-title-possible",
            };
            dues.push(Due {
                what: voice.say(|t| t.say(&key::deadline(&id))),
                title: voice.say(|t| t.say(title)),
                note: voice.say(|t| {
                    let last = t.short_date(dates.last_day).into();
                    if dates.act_by == dates.last_day {
                        t.say("calendar-note")
                    } else {
                        t.say_with("calendar-note-before", &[("last", last)])
                    }
                }),
                id,
                outcome: pack.outcome(result.id).name.to_string(),
                act_by: dates.act_by,
                last_day: dates.last_day,
                passed: dates.passed,
            });
        }
    }
    dues.sort_by_key(|due| (due.passed, due.act_by));
    dues
}

/// The offices and organisations of all advice that applies, each once, the most urgent advice first.
pub(super) fn contacts(evaluation: &Evaluation<'_>, voice: &Voice<'_>) -> Vec<Contact> {
    let facts = &evaluation.path.facts;
    let mut found: Vec<Contact> = Vec::new();
    let applies = evaluation.outcomes.iter();
    for result in applies.filter(|result| result.status == Status::Applies) {
        let outcome = facts.pack.outcome(result.id);
        let offices = contacts::offices_of(facts, outcome).into_iter();
        let people = contacts::organisations_of(facts, outcome).into_iter();
        let all = offices
            .map(|office| of_office(facts.pack, office, voice))
            .chain(people.map(|one| of_organisation(facts.pack, one, voice)));
        for contact in all {
            if !found.iter().any(|known| known.id == contact.id) {
                found.push(contact);
            }
        }
    }
    found
}

pub(super) fn of_office(pack: &Pack, office: &Office, voice: &Voice<'_>) -> Contact {
    let message = key::office(&office.name);
    let part = |part: &str| voice.find(|t| t.attribute(&message, part));
    Contact {
        name: voice.say(|t| t.say(&message)),
        address: part("address"),
        phone: office.phone.as_deref().map(str::to_owned),
        url: office.url.as_deref().map(str::to_owned),
        notes: notes(
            office
                .phone
                .as_deref()
                .map(|phone| (phone, &*office.sources)),
            [part("desk"), part("hours"), part("note")],
            pack,
            voice,
        ),
        id: message,
    }
}

pub(super) fn of_organisation(
    pack: &Pack,
    organisation: &Organisation,
    voice: &Voice<'_>,
) -> Contact {
    let message = key::organisation(&organisation.name);
    let part = |part: &str| voice.find(|t| t.attribute(&message, part));
    let sources = &*organisation.sources;
    Contact {
        name: voice.say(|t| t.say(&message)),
        address: None,
        phone: organisation.phone.as_deref().map(str::to_owned),
        url: organisation.url.as_deref().map(str::to_owned),
        notes: notes(
            organisation.phone.as_deref().map(|phone| (phone, sources)),
            [None, part("hours"), part("note")],
            pack,
            voice,
        ),
        id: message,
    }
}

/// What to know before calling. A number that should be checked first is said to be one.
fn notes(
    phone: Option<(&str, &[crate::model::SourceId])>,
    parts: [Option<Phrase>; 3],
    pack: &Pack,
    voice: &Voice<'_>,
) -> Vec<Phrase> {
    let doubtful = phone
        .filter(|(_, sources)| pack.check_first(sources))
        .map(|(number, sources)| phone_line(pack, number, sources, voice));
    doubtful
        .into_iter()
        .chain(parts.into_iter().flatten())
        .collect()
}
