//! Searching the directory of offices and organisations.

use std::collections::BTreeSet;

use super::find::{Rank, languages as all_languages, rank, rank_words};
use crate::{
    locale::{Catalog, Texts, key},
    model::{Office, OptionId, Organisation, Pack, SourceId},
    summary::{Block, Document, Entry, Phrase, Tone, Voice, office_entry, organisation_entry},
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
    /// Words as [`Directory::find`] takes them.
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

/// An entry of the directory.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Contact<'a> {
    /// An immigration office.
    Office(&'a Office),
    /// An organisation.
    Organisation(&'a Organisation),
}

impl<'a> Contact<'a> {
    fn prefectures(self) -> &'a [OptionId] {
        match self {
            Self::Office(one) => &one.prefectures,
            Self::Organisation(one) => &one.prefectures,
        }
    }

    /// Whether it is there for the whole country: organisations that name no prefecture are.
    fn is_nationwide(self) -> bool {
        matches!(self, Self::Organisation(one) if one.prefectures.is_empty())
    }

    fn is_for(self, prefecture: Option<OptionId>) -> bool {
        prefecture.is_none_or(|wanted| self.is_nationwide() || self.prefectures().contains(&wanted))
    }

    fn message(self) -> String {
        match self {
            Self::Office(one) => key::office(&one.name),
            Self::Organisation(one) => key::organisation(&one.name),
        }
    }

    /// Its telephone number, where one is known.
    pub fn phone(&self) -> Option<&'a str> {
        match self {
            Self::Office(one) => one.phone.as_deref(),
            Self::Organisation(one) => one.phone.as_deref(),
        }
    }

    /// What the directory calls it.
    pub fn label(self, voice: &Voice<'_>) -> Phrase {
        let message = self.message();
        voice.say(|t| t.say(&message))
    }

    /// Everything the directory says of it, and when that was last looked at.
    pub fn entry(self, pack: &Pack, voice: &Voice<'_>) -> Entry {
        let (mut entry, sources) = match self {
            Self::Office(one) => (office_entry(pack, one, voice), &one.sources),
            Self::Organisation(one) => (organisation_entry(pack, one, voice), &one.sources),
        };
        entry.notes.extend(checked(pack, sources, voice));
        entry
    }

    /// Everything it can be found by, folded: what it is called and says, what it does, and for whom, in every language.
    fn words(self, languages: &[Texts<'_>]) -> String {
        let message = self.message();
        let told: Vec<String> = match self {
            Self::Office(one) => one.services.iter().map(|one| key::service(one)).collect(),
            Self::Organisation(one) => {
                let needs = one.needs.iter().map(|one| key::need(one));
                needs
                    .chain(one.languages.iter().map(|one| key::language(one)))
                    .collect()
            }
        };
        let mut words = fold(&message);
        let mut add = |said: &str| {
            words.push(' ');
            words.push_str(&fold(said));
        };
        for texts in languages {
            add(&texts.say(&message));
            for part in PARTS {
                add(&texts.attribute(&message, part).unwrap_or_default());
            }
            for told in &told {
                add(&texts.say(told));
            }
        }
        words
    }
}

/// The attributes of offices and organisations.
const PARTS: [&str; 6] = ["address", "desk", "does", "for-whom", "hours", "note"];

/// The day on which the oldest source of an entry was looked at, and how far the weakest can be relied on.
fn checked(pack: &Pack, sources: &[SourceId], voice: &Voice<'_>) -> Option<Phrase> {
    let sources = || sources.iter().map(|id| pack.source(*id));
    let day = sources().map(|source| source.checked).min()?;
    let confidence = sources().map(|source| source.confidence).max()?;
    Some(voice.say(|t| {
        t.say_with(
            "entry-checked",
            &[
                ("date", t.short_date(day).into()),
                ("confidence", confidence.name().into()),
            ],
        )
    }))
}

/// Every entry of the directory: offices, then organisations, each in the pack's order.
pub fn contacts(pack: &Pack) -> Vec<Contact<'_>> {
    let offices = pack.offices.iter().map(Contact::Office);
    let people = pack.organisations.iter().map(Contact::Organisation);
    offices.chain(people).collect()
}

/// The directory, made ready to be searched by words.
pub struct Directory {
    entries: Vec<Searched>,
    prefectures: Vec<Named<OptionId>>,
}

/// What an entry is found by.
struct Searched {
    /// As [`Contact::words`].
    words: String,
    /// The prefectures it is there for; none: the whole country.
    prefectures: Option<Vec<OptionId>>,
}

impl Directory {
    /// Prepares every entry, in the order of [`contacts`].
    pub fn new(pack: &Pack, catalog: &Catalog) -> Self {
        let languages = all_languages(catalog);
        let entries = contacts(pack).into_iter().map(|one| Searched {
            words: one.words(&languages),
            prefectures: (!one.is_nationwide()).then(|| one.prefectures().to_vec()),
        });
        Self {
            entries: entries.collect(),
            prefectures: named_prefectures(pack, catalog),
        }
    }

    /// The positions in [`contacts`] of the entries that fit every word: the name of a prefecture leads to what is there and in the
    /// whole country, any other word stands in the entry in one language or another. What is near comes first.
    pub fn find(&self, typed: &str) -> Vec<usize> {
        let typed = fold(typed);
        let (mut near, mut words) = (Vec::new(), Vec::new());
        for word in typed.split(' ').filter(|word| !word.is_empty()) {
            match self.prefecture(word) {
                Some(prefecture) => near.push(prefecture),
                None => words.push(word),
            }
        }
        let entries = self.entries.iter().enumerate();
        let mut found: Vec<(bool, usize)> = entries
            .filter(|(_, one)| match &one.prefectures {
                None => true,
                Some(there) => near.iter().all(|near| there.contains(near)),
            })
            .filter(|(_, one)| words.iter().all(|word| one.words.contains(word)))
            .map(|(index, one)| (!near.is_empty() && one.prefectures.is_none(), index))
            .collect();
        found.sort_unstable();
        found.into_iter().map(|(_, index)| index).collect()
    }

    /// The prefecture that a word names: by its name, its code, a name without the last letter, as 大阪 for 大阪府, or a
    /// word to find it by.
    fn prefecture(&self, word: &str) -> Option<OptionId> {
        let is_named = |one: &&Named<OptionId>| {
            let short = |name: &String| {
                let rest = name.strip_prefix(word).map(str::chars);
                rest.is_some_and(|rest| rest.count() <= 1)
            };
            one.names.iter().any(short) || matches!(one.rank(word), Some(Rank::Exact | Rank::Also))
        };
        let mut named = self.prefectures.iter().filter(is_named);
        match (named.next(), named.next()) {
            (Some(one), None) => Some(one.thing),
            _ => None,
        }
    }
}

/// Searches the directory. Who asks for a need or a language looks for organisations, who asks for a service for offices.
pub fn directory<'a>(pack: &'a Pack, catalog: &Catalog, wanted: &Wanted) -> Found<'a> {
    let of_people = wanted.need.is_some() || wanted.language.is_some();
    let of_offices = wanted.service.is_some();
    let directory = Directory::new(pack, catalog);
    let contacts = contacts(pack);
    let mut found = Found::default();
    for index in directory.find(&wanted.words.join(" ")) {
        match contacts.get(index) {
            Some(contact) if !contact.is_for(wanted.prefecture) => {}
            Some(Contact::Office(office))
                if (of_offices || !of_people)
                    && meets(&office.services, wanted.service.as_ref()) =>
            {
                found.offices.push(office);
            }
            Some(Contact::Organisation(one))
                if (of_people || !of_offices)
                    && meets(&one.needs, wanted.need.as_ref())
                    && meets(&one.languages, wanted.language.as_ref()) =>
            {
                found.organisations.push(one);
            }
            _ => {}
        }
    }
    if wanted.prefecture.is_some() {
        let nationwide = |one: &&Organisation| one.prefectures.is_empty();
        found.organisations.sort_by_key(nationwide);
    }
    found
}

fn meets(offered: &[Box<str>], wanted: Option<&String>) -> bool {
    wanted.is_none_or(|wanted| offered.iter().any(|offered| **offered == **wanted))
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
                offices
                    .map(|one| Contact::Office(one).entry(pack, voice))
                    .collect(),
            ),
            (
                "lookup-organisations",
                people
                    .map(|one| Contact::Organisation(one).entry(pack, voice))
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
    best(query, named_prefectures(pack, catalog).into_iter())
}

fn named_prefectures(pack: &Pack, catalog: &Catalog) -> Vec<Named<OptionId>> {
    let languages = all_languages(catalog);
    let all = pack.prefectures.iter().enumerate();
    all.map(|(index, code)| {
        let message = key::prefecture(code);
        let said = languages.iter().map(|texts| fold(&texts.say(&message)));
        let search = languages.iter();
        Named {
            thing: OptionId::from(index),
            names: std::iter::once(fold(code)).chain(said).collect(),
            words: search
                .filter_map(|texts| texts.attribute(&message, "search"))
                .map(|words| fold(&words))
                .collect(),
        }
    })
    .collect()
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

/// A thing with its names and lists of further words to find it by, all folded.
struct Named<T> {
    thing: T,
    names: Vec<String>,
    words: Vec<String>,
}

impl<T> Named<T> {
    fn rank(&self, query: &str) -> Option<Rank> {
        let rank = rank(query, &self.names).into_iter();
        rank.chain(rank_words(query, &self.words)).min()
    }
}

/// Those that fit exactly, if there are such, or else all that fit; everything for an empty query.
fn best<T>(query: &str, entries: impl Iterator<Item = Named<T>>) -> Vec<T> {
    let query = fold(query);
    if query.is_empty() {
        return entries.map(|entry| entry.thing).collect();
    }
    let mut found: Vec<(Rank, T)> = entries
        .filter_map(|entry| Some((entry.rank(&query)?, entry.thing)))
        .collect();
    found.sort_by_key(|(rank, _)| *rank);
    if let Some((first @ (Rank::Exact | Rank::Also), _)) = found.first() {
        let first = *first;
        found.retain(|(rank, _)| *rank == first);
    }
    found.into_iter().map(|(_, thing)| thing).collect()
}
