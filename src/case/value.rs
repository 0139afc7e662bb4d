//! From written words to answers, for both forms of case files.

use jiff::civil::Date;

use crate::model::{Fact, FactId, FactKind, OptionId, OptionSet, Pack, Value};

/// The word for "I don't know".
pub(super) const UNKNOWN: &str = "unknown";

/// A fact by any of its names, with the other names of its options.
pub(super) fn fact<'p>(pack: &'p Pack, name: &str) -> Option<Named<'p>> {
    if let Some(id) = pack.fact_named(name) {
        return Some(Named {
            id,
            fact: pack.fact(id),
            options: &[],
        });
    }
    let synonym = pack
        .synonyms
        .iter()
        .find(|synonym| &*synonym.name == name)?;
    Some(Named {
        id: synonym.fact,
        fact: pack.fact(synonym.fact),
        options: &synonym.values,
    })
}

/// A fact as a case file names it.
pub(super) struct Named<'p> {
    /// The fact's id.
    pub(super) id: FactId,
    /// The fact.
    pub(super) fact: &'p Fact,
    options: &'p [(Box<str>, OptionId)],
}

impl Named<'_> {
    /// An option by any of its names.
    pub(super) fn option(&self, name: &str) -> Option<OptionId> {
        let other = || {
            self.options
                .iter()
                .find(|(other, _)| &**other == name)
                .map(|(_, id)| *id)
        };
        self.fact.option(name).or_else(other)
    }

    /// The names of the options, for the nearest spelling.
    pub(super) fn option_names(&self) -> impl Iterator<Item = &str> {
        let own = self.fact.options.iter().map(|name| &**name);
        own.chain(self.options.iter().map(|(name, _)| &**name))
            .chain([UNKNOWN])
    }

    /// A single word as an answer; none when it is no answer to this fact.
    pub(super) fn word(&self, word: &str) -> Option<Value> {
        if word == UNKNOWN && self.fact.kind != FactKind::Multi {
            return Some(Value::Unknown);
        }
        match self.fact.kind {
            FactKind::Choice | FactKind::Country | FactKind::Prefecture => {
                self.option(word).map(Value::Option)
            }
            FactKind::Date => word.parse::<Date>().ok().map(Value::Date),
            FactKind::Multi | FactKind::Number { .. } => None,
        }
    }

    /// Words of a list as an answer to a multi. The error is the position of the first word that is wrong; none when
    /// the list as a whole is: empty, or "unknown" beside another word.
    pub(super) fn words<'w>(
        &self,
        words: impl Iterator<Item = &'w str>,
    ) -> Result<Value, Option<usize>> {
        let mut chosen = OptionSet::default();
        let mut unknown = false;
        for (index, word) in words.enumerate() {
            match self.option(word) {
                _ if word == UNKNOWN => unknown = true,
                Some(option) => chosen.insert(option),
                None => return Err(Some(index)),
            }
        }
        match (unknown, chosen.is_empty()) {
            (true, true) => Ok(Value::Unknown),
            (false, false) => Ok(Value::Options(chosen)),
            (true, false) | (false, true) => Err(None),
        }
    }
}
