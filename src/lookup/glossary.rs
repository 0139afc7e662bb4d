//! Terms of the glossary: finding them, and saying what they mean.

use super::find::{Rank, languages, rank};
use crate::{
    locale::{Catalog, Texts, key},
    model::{Pack, TermId},
    summary::{Block, Document, Entry, Phrase, Tone, Voice, source_line},
    text::fold,
};

/// The terms that fit what was typed in any language, the best first: by the term, its reading, other words for it, or
/// else the words of its explanation.
pub fn terms(pack: &Pack, catalog: &Catalog, query: &str) -> Vec<TermId> {
    let query = fold(query);
    let languages = languages(catalog);
    let ids = || (0..pack.terms.len()).map(TermId::from);
    let mut named: Vec<(Rank, TermId)> = ids()
        .filter_map(|id| Some((rank(&query, &names(pack, &languages, id))?, id)))
        .collect();
    if named.is_empty() && !query.is_empty() {
        return ids()
            .filter(|id| explains(pack, &languages, *id, &query))
            .collect();
    }
    named.sort();
    named.into_iter().map(|(_, id)| id).collect()
}

fn names(pack: &Pack, languages: &[Texts<'_>], id: TermId) -> Vec<String> {
    let name = &pack.term(id).name;
    let message = key::term(name);
    let mut names = vec![fold(&name.replace('-', " "))];
    for texts in languages {
        names.push(fold(&texts.say(&message)));
        names.extend(texts.attribute(&message, "reading").map(|text| fold(&text)));
        let also = texts.attribute(&message, "also").unwrap_or_default();
        names.extend(also.split(',').map(fold));
    }
    names
}

fn explains(pack: &Pack, languages: &[Texts<'_>], id: TermId, query: &str) -> bool {
    let message = key::term(&pack.term(id).name);
    languages
        .iter()
        .filter_map(|texts| texts.attribute(&message, "plain"))
        .any(|plain| fold(&plain).contains(query))
}

/// How many terms are explained at once: as many as one reads before typing a better word.
const EXPLAINED: usize = 5;

/// What the glossary says to a word: the terms that fit best, explained, and the names of the others. None when nothing
/// fits. Without a word, the names of all terms.
pub fn glossary(
    pack: &Pack,
    catalog: &Catalog,
    query: &str,
    voice: &Voice<'_>,
) -> Option<Document> {
    let document = |blocks| Document::new(voice, voice.say(|t| t.say("lookup-glossary")), blocks);
    if fold(query).is_empty() {
        let all: Vec<TermId> = (0..pack.terms.len()).map(TermId::from).collect();
        let count =
            voice.say(|t| t.say_with("lookup-glossary-all", &[("count", all.len().into())]));
        return Some(document(vec![
            Block::Paragraph {
                text: count,
                tone: Tone::Plain,
            },
            names_list(pack, catalog, &all, voice),
        ]));
    }
    let found = terms(pack, catalog, query);
    let (explained, named) = found.split_at_checked(EXPLAINED).unwrap_or((&found, &[]));
    let mut blocks = Vec::new();
    for id in explained {
        blocks.extend(term_blocks(pack, catalog, *id, voice));
    }
    if !named.is_empty() {
        blocks.push(Block::Heading {
            level: 2,
            text: voice.say(|t| t.say("lookup-more-terms")),
        });
        blocks.push(names_list(pack, catalog, named, voice));
    }
    (!found.is_empty()).then(|| document(blocks))
}

fn names_list(pack: &Pack, catalog: &Catalog, ids: &[TermId], voice: &Voice<'_>) -> Block {
    let names = ids.iter().map(|id| term_title(pack, catalog, *id, voice));
    Block::List {
        ordered: false,
        tone: Tone::Plain,
        items: names.map(Entry::new).collect(),
    }
}

/// A term with the law's own word and its reading beside it.
pub fn term_title(pack: &Pack, catalog: &Catalog, id: TermId, voice: &Voice<'_>) -> Phrase {
    let message = key::term(&pack.term(id).name);
    let legal = catalog.texts(&pack.law_language);
    voice.say(|texts| titled(texts, legal.as_ref(), &message))
}

/// A term with the word that stands on papers, what it means, related terms and where it is written.
pub fn term_blocks(pack: &Pack, catalog: &Catalog, id: TermId, voice: &Voice<'_>) -> Vec<Block> {
    let term = pack.term(id);
    let message = key::term(&term.name);
    let mut blocks = vec![Block::Heading {
        level: 2,
        text: term_title(pack, catalog, id, voice),
    }];
    if let Some(plain) = voice.find(|texts| texts.attribute(&message, "plain")) {
        blocks.push(Block::Paragraph {
            text: plain,
            tone: Tone::Plain,
        });
    }
    let see: Vec<Phrase> = term
        .see
        .iter()
        .map(|id| term_title(pack, catalog, *id, voice))
        .collect();
    blocks.extend(labelled(voice, "lookup-see-also", see, Tone::Plain));
    let cited = term.sources.iter().map(|id| {
        let source = pack.source(*id);
        voice.say(|texts| source_line(source, texts))
    });
    blocks.extend(labelled(
        voice,
        "summary-sources",
        cited.collect(),
        Tone::Quiet,
    ));
    blocks
}

fn titled(texts: &Texts<'_>, legal: Option<&Texts<'_>>, message: &str) -> String {
    let own = texts.say(message);
    let Some(legal) = legal else {
        return own;
    };
    let reading = legal.attribute(message, "reading").unwrap_or_default();
    let word = legal.say(message);
    let id = match (word == own, reading.is_empty()) {
        (true, true) => return own,
        (true, false) => "lookup-term-read",
        (false, true) => "lookup-term-legal",
        (false, false) => "lookup-term-legal-read",
    };
    texts.say_with(
        id,
        &[
            ("term", own.into()),
            ("legal", word.into()),
            ("reading", reading.into()),
        ],
    )
}

fn labelled(voice: &Voice<'_>, label: &str, items: Vec<Phrase>, tone: Tone) -> Vec<Block> {
    if items.is_empty() {
        return Vec::new();
    }
    vec![
        Block::Heading {
            level: 3,
            text: voice.say(|texts| texts.say(label)),
        },
        Block::List {
            ordered: false,
            tone,
            items: items.into_iter().map(Entry::new).collect(),
        },
    ]
}
