//! Searching the directory of offices and organisations.

use std::collections::BTreeSet;

use super::find::{Rank, languages as all_languages, rank, rank_words};
use crate::{
    locale::{Catalog, Texts, key},
    model::{Office, OptionId, Organisation, Pack},
    summary::{Block, Document, Tone, Voice, office_entry, organisation_entry},
    text::fold,
};

/// What is looked for. Everything that is given must fit.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    /// Near this prefecture, as a position in the pack's list.
    pub prefecture: Option<OptionId>,
    /// An organisation that meets this need.
    pub need: Option<String>,
    /// An office that does this.
    pub service: Option<String>,
    /// An organisation that speaks this language, by its tag.
    pub language: Option<String>,
    /// Words that stand in the entry, in any language.
    pub words: Vec<String>,
}

/// What was found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Found<'a> {
    /// Offices, in the pack's order.
    pub offices: Vec<&'a Office>,
    /// Organisations, those of the prefecture first.
    pub organisations: Vec<&'a Organisation>,
}

/// Searches the directory. Who asks for a need or a language looks for organisations, who asks for a service for offices.
pub fn directory<'a>(pack: &'a Pack, catalog: &Catalog, wanted: &Wanted) -> Found<'a> {
    let languages = all_languages(catalog);
    let words: Vec<String> = wanted.words.iter().map(|word| fold(word)).collect();
    let of_people = wanted.need.is_some() || wanted.language.is_some();
    let of_offices = wanted.service.is_some();
    let near = |prefectures: &[OptionId]| {
        wanted
            .prefecture
            .is_none_or(|wanted| prefectures.contains(&wanted))
    };
    let mut found = Found::default();
    if of_offices || !of_people {
        found.offices = pack
            .offices
            .iter()
            .filter(|office| near(&office.prefectures))
            .filter(|office| meets(&office.services, wanted.service.as_ref()))
            .filter(|office| says(&languages, &key::office(&office.name), &words))
            .collect();
    }
    if of_people || !of_offices {
        found.organisations = pack
            .organisations
            .iter()
            .filter(|one| near(&one.prefectures) || one.prefectures.is_empty())
            .filter(|one| meets(&one.needs, wanted.need.as_ref()))
            .filter(|one| meets(&one.languages, wanted.language.as_ref()))
            .filter(|one| says(&languages, &key::organisation(&one.name), &words))
            .collect();
        if wanted.prefecture.is_some() {
            let nationwide = |one: &&Organisation| one.prefectures.is_empty();
            found.organisations.sort_by_key(nationwide);
        }
    }
    found
}

fn meets(offered: &[Box<str>], wanted: Option<&String>) -> bool {
    wanted.is_none_or(|wanted| offered.iter().any(|offered| **offered == **wanted))
}

/// The attributes of offices and organisations.
const PARTS: [&str; 6] = ["address", "desk", "does", "for-whom", "hours", "note"];

/// Whether every word stands somewhere in what an entry says, in one language or another.
fn says(languages: &[Texts<'_>], message: &str, words: &[String]) -> bool {
    if words.is_empty() {
        return true;
    }
    let mut text = fold(message);
    for texts in languages {
        text.push(' ');
        text.push_str(&fold(&texts.say(message)));
        for part in PARTS {
            let said = texts.attribute(message, part).unwrap_or_default();
            text.push(' ');
            text.push_str(&fold(&said));
        }
    }
    words.iter().all(|word| text.contains(word.as_str()))
}

impl Found<'_> {
    /// Whether nothing was found.
    pub fn is_empty(&self) -> bool {
        self.offices.is_empty() && self.organisations.is_empty()
    }

    /// What was found, with everything the directory says of it.
    pub fn document(&self, pack: &Pack, voice: &Voice<'_>) -> Document {
        let mut blocks = vec![Block::Paragraph {
            text: voice.say(|t| t.say("summary-numbers-change")),
            tone: Tone::Quiet,
        }];
        let offices = self.offices.iter();
        let people = self.organisations.iter();
        let sections = [
            (
                "lookup-offices",
                offices.map(|one| office_entry(pack, one, voice)).collect(),
            ),
            (
                "lookup-organisations",
                people
                    .map(|one| organisation_entry(pack, one, voice))
                    .collect(),
            ),
        ];
        for (label, items) in sections {
            let items: Vec<_> = items;
            if items.is_empty() {
                continue;
            }
            blocks.push(Block::Heading {
                level: 1,
                text: voice.say(|t| t.say(label)),
            });
            blocks.push(Block::List {
                ordered: false,
                tone: Tone::Plain,
                items,
            });
        }
        Document::new(voice, voice.say(|t| t.say("lookup-directory")), blocks)
    }
}

/// The prefectures that fit a name or code in any language, the best first.
pub fn prefectures(pack: &Pack, catalog: &Catalog, query: &str) -> Vec<OptionId> {
    let languages = all_languages(catalog);
    let all = pack.prefectures.iter().enumerate().map(|(index, code)| {
        let message = key::prefecture(code);
        let said = languages.iter().map(|texts| fold(&texts.say(&message)));
        let search = languages.iter();
        Named {
            thing: OptionId::from(index),
            names: std::iter::once(fold(code)).chain(said).collect(),
            words: search
                .filter_map(|texts| texts.attribute(&message, "search"))
                .collect(),
        }
    });
    best(query, all)
}

/// The needs that fit an id or a name in any language.
pub fn needs(pack: &Pack, catalog: &Catalog, query: &str) -> Vec<String> {
    let all = pack.organisations.iter().flat_map(|one| &one.needs);
    named(catalog, query, all, key::need)
}

/// The services of offices that fit an id or a name in any language.
pub fn services(pack: &Pack, catalog: &Catalog, query: &str) -> Vec<String> {
    let all = pack.offices.iter().flat_map(|one| &one.services);
    named(catalog, query, all, key::service)
}

/// The languages of organisations that fit a tag or a name in any language.
pub fn languages(pack: &Pack, catalog: &Catalog, query: &str) -> Vec<String> {
    let all = pack.organisations.iter().flat_map(|one| &one.languages);
    named(catalog, query, all, key::language)
}

fn named<'a>(
    catalog: &Catalog,
    query: &str,
    all: impl Iterator<Item = &'a Box<str>>,
    message: impl Fn(&str) -> String,
) -> Vec<String> {
    let languages = all_languages(catalog);
    let distinct: BTreeSet<&str> = all.map(|name| &**name).collect();
    let entries = distinct.into_iter().map(|name| {
        let said = languages
            .iter()
            .map(|texts| fold(&texts.say(&message(name))));
        Named {
            thing: name.to_owned(),
            names: std::iter::once(fold(name)).chain(said).collect(),
            words: Vec::new(),
        }
    });
    best(query, entries)
}

/// A thing with its folded names, and lists of further words to find it by.
struct Named<T> {
    thing: T,
    names: Vec<String>,
    words: Vec<String>,
}

/// Those that fit exactly, if there are such, or else all that fit; everything for an empty query.
fn best<T>(query: &str, entries: impl Iterator<Item = Named<T>>) -> Vec<T> {
    let query = fold(query);
    if query.is_empty() {
        return entries.map(|entry| entry.thing).collect();
    }
    let mut found: Vec<(Rank, T)> = entries
        .filter_map(|entry| {
            let rank = rank(&query, &entry.names).into_iter();
            let rank = rank.chain(rank_words(&query, &entry.words)).min()?;
            Some((rank, entry.thing))
        })
        .collect();
    found.sort_by_key(|(rank, _)| *rank);
    if let Some((first @ (Rank::Exact | Rank::Also), _)) = found.first() {
        let first = *first;
        found.retain(|(rank, _)| *rank == first);
    }
    found.into_iter().map(|(_, thing)| thing).collect()
}
