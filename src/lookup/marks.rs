//! Terms of the glossary where they stand in texts.

use std::{cell::RefCell, collections::BTreeMap, ops::Range, rc::Rc};

use aho_corasick::{AhoCorasick, MatchKind};

use crate::{
    locale::{Catalog, Texts, key},
    model::{Pack, TermId},
    summary::{Phrase, Voice},
};

/// A term where it stands in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Marked {
    /// The bytes of the text that are the term.
    pub range: Range<usize>,
    /// The term.
    pub term: TermId,
}

/// Finds terms in the texts of one language, by the term, its other forms, and the word of the law.
pub struct Marker {
    /// None when no automaton could be made of the words; then nothing is found.
    words: Option<AhoCorasick>,
    /// The term of each word.
    terms: Vec<TermId>,
}

impl Marker {
    /// Gathers the words of a language.
    pub fn new(pack: &Pack, catalog: &Catalog, texts: &Texts<'_>) -> Self {
        let law = catalog.texts(&pack.law_language);
        // A term's own name counts before a form that it shares with another.
        let mut words: BTreeMap<String, (bool, TermId)> = BTreeMap::new();
        let marked = pack.terms.iter().enumerate().filter(|(_, one)| one.marked);
        for (index, term) in marked {
            let id = TermId::from(index);
            let message = key::term(&term.name);
            let names = std::iter::once(texts).chain(&law);
            let mut add = |word: &str, other: bool| {
                let word = word.trim();
                if !word.is_empty() {
                    let known = words.entry(word.to_lowercase()).or_insert((other, id));
                    *known = (*known).min((other, id));
                }
            };
            names.for_each(|texts| add(&texts.say(&message), false));
            let forms = texts.attribute(&message, "forms").unwrap_or_default();
            forms.split(',').for_each(|form| add(form, true));
        }
        let terms = words.values().map(|(_, id)| *id).collect();
        let words = AhoCorasick::builder()
            .match_kind(MatchKind::Standard)
            .ascii_case_insensitive(true)
            .build(words.into_keys());
        Self {
            words: words.ok(),
            terms,
        }
    }

    /// Every term in a text, from left to right: the longest where several begin, and none inside another.
    pub fn find(&self, text: &str) -> Vec<Marked> {
        let Some(words) = &self.words else {
            return Vec::new();
        };
        let mut found: Vec<Marked> = words
            .find_overlapping_iter(text)
            .filter_map(|one| {
                let range = whole_word(text, one.range())?;
                let term = *self.terms.get(one.pattern().as_usize())?;
                Some(Marked { range, term })
            })
            .collect();
        found.sort_by_key(|one| (one.range.start, std::cmp::Reverse(one.range.end)));
        let mut free = 0;
        found.retain(|one| {
            let fits = one.range.start >= free;
            if fits {
                free = one.range.end;
            }
            fits
        });
        found
    }
}

/// A find widened over its plural; none when it is a piece of a longer word. Scripts without spaces have no such pieces.
fn whole_word(text: &str, found: Range<usize>) -> Option<Range<usize>> {
    let is_spaced = |c: char| c.is_ascii_alphanumeric();
    let (before, rest) = text.split_at_checked(found.start)?;
    let (word, after) = rest.split_at_checked(found.len())?;
    let inside = |one: Option<char>, next: Option<char>| {
        one.is_some_and(is_spaced) && next.is_some_and(is_spaced)
    };
    if inside(before.chars().next_back(), word.chars().next()) {
        return None;
    }
    let last = word.chars().next_back();
    let plural = ["", "s", "es"].into_iter().find(|plural| {
        let after = after.strip_prefix(plural);
        after.is_some_and(|after| !inside(last, after.chars().next()))
    })?;
    Some(found.start..found.end + plural.len())
}

/// The markers of every language, each made when it is first needed.
pub struct Markers<'a> {
    pack: &'a Pack,
    catalog: &'a Catalog,
    made: RefCell<BTreeMap<String, Rc<Marker>>>,
}

impl<'a> Markers<'a> {
    /// None made yet.
    pub fn new(pack: &'a Pack, catalog: &'a Catalog) -> Self {
        Self {
            pack,
            catalog,
            made: RefCell::default(),
        }
    }

    /// The marker of a language.
    pub fn of(&self, texts: &Texts<'_>) -> Rc<Marker> {
        let mut made = self.made.borrow_mut();
        let marker = made
            .entry(texts.tag().to_owned())
            .or_insert_with(|| Rc::new(Marker::new(self.pack, self.catalog, texts)));
        Rc::clone(marker)
    }

    /// The terms in texts, each once, in the order in which they first stand there.
    pub fn terms<'p>(
        &self,
        voice: &Voice<'_>,
        phrases: impl IntoIterator<Item = &'p Phrase>,
    ) -> Vec<TermId> {
        let main = self.of(&voice.main);
        let second = voice.second.as_ref().map(|texts| self.of(texts));
        let mut terms = Vec::new();
        for phrase in phrases {
            let texts = [
                Some((&main, &phrase.main)),
                second.as_ref().zip(phrase.second.as_ref()),
            ];
            for (marker, text) in texts.into_iter().flatten() {
                for Marked { term, .. } in marker.find(text) {
                    if !terms.contains(&term) {
                        terms.push(term);
                    }
                }
            }
        }
        terms
    }
}
