//! Finding a thing by a part of its name.

use crate::{
    locale::{Catalog, Texts},
    model::{FactId, OptionId, Pack},
    text::fold,
};

/// How well a name fits what was typed, the best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rank {
    /// It is the name or the code.
    Exact,
    /// It is one of the other words to find it by.
    Also,
    /// The name begins with it.
    Start,
    /// A word of the name begins with it.
    Word,
    /// It stands inside the name.
    Part,
}

/// How well one of several names fits. `query` and `names` are folded by the caller; an empty query fits nothing.
pub fn rank(query: &str, names: &[String]) -> Option<Rank> {
    if query.is_empty() {
        return None;
    }
    names
        .iter()
        .filter_map(|name| {
            let at = name.find(query)?;
            Some(if name == query {
                Rank::Exact
            } else if at == 0 {
                Rank::Start
            } else if name.contains(&format!(" {query}")) {
                Rank::Word
            } else {
                Rank::Part
            })
        })
        .min()
}

/// The options of a fact that fit what was typed in any language, the best first: by code, name or other names.
pub fn options(pack: &Pack, catalog: &Catalog, fact: FactId, query: &str) -> Vec<OptionId> {
    ranked(pack, catalog, fact, query)
        .into_iter()
        .map(|(_, option)| option)
        .collect()
}

/// The one option that is meant: the only one that fits, or the only one that fits exactly.
pub fn option(pack: &Pack, catalog: &Catalog, fact: FactId, query: &str) -> Option<OptionId> {
    match ranked(pack, catalog, fact, query).as_slice() {
        [(_, only)] => Some(*only),
        [(rank @ (Rank::Exact | Rank::Also), best), (next, _), ..] if next != rank => Some(*best),
        _ => None,
    }
}

fn ranked(pack: &Pack, catalog: &Catalog, fact: FactId, query: &str) -> Vec<(Rank, OptionId)> {
    let query = fold(query);
    let languages = languages(catalog);
    let options = (0..pack.fact(fact).options.len()).map(OptionId::from);
    let mut found: Vec<(Rank, OptionId)> = options
        .filter_map(|option| {
            let mut names = vec![fold(pack.fact(fact).option_name(option))];
            let mut words = Vec::new();
            for texts in &languages {
                names.push(fold(&texts.option_label(pack, fact, option)));
                let search = texts.option_search(pack, fact, option);
                words.extend(search.map(|words| fold(&words)));
            }
            let rank = rank(&query, &names).into_iter();
            Some((rank.chain(rank_words(&query, &words)).min()?, option))
        })
        .collect();
    found.sort();
    found
}

/// How well one of several lists of search words fits; both are folded by the caller.
pub(super) fn rank_words(query: &str, lists: &[String]) -> Option<Rank> {
    let whole = || lists.iter().flat_map(|words| words.split(' '));
    match rank(query, lists)? {
        _ if whole().any(|word| word == query) => Some(Rank::Also),
        Rank::Exact => Some(Rank::Also),
        rank => Some(rank),
    }
}

/// Every language of a catalog.
pub(super) fn languages(catalog: &Catalog) -> Vec<Texts<'_>> {
    let tags = catalog.tags();
    tags.iter().filter_map(|tag| catalog.texts(tag)).collect()
}

#[cfg(test)]
mod tests {
    use super::{Rank, rank};

    #[test]
    fn the_name_itself_fits_better_than_a_part_of_it() {
        let names = ["republic of niger".to_owned(), "ne".to_owned()];
        assert_eq!(rank("ne", &names), Some(Rank::Exact));
        assert_eq!(rank("republic", &names), Some(Rank::Start));
        assert_eq!(rank("nig", &names), Some(Rank::Word));
        assert_eq!(rank("ger", &names), Some(Rank::Part));
        assert_eq!(rank("mali", &names), None);
        assert_eq!(rank("", &names), None);
    }
}
