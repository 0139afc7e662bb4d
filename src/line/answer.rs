//! Reading an answer from a typed line.

use crate::{
    locale::{Catalog, Texts, date, key},
    lookup,
    model::{FactId, FactKind, OptionId, OptionSet, Pack, Value},
    summary::Voice,
    text::{fold, half_width},
};

/// How many names a search shows.
const MATCHES: usize = 12;

/// The numbered options of a question; "I don't know" comes after them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Menu {
    pub options: Vec<OptionId>,
    /// Names that fit a search and found no room.
    pub more: usize,
}

impl Menu {
    /// The options to show first: all of a short list; of a long list those that the question words itself.
    pub(super) fn new(pack: &Pack, fact: FactId, texts: &Texts<'_>) -> Self {
        let kind = pack.fact(fact).kind;
        let question = key::question(&pack.fact(fact).name);
        let all = (0..pack.fact(fact).options.len()).map(OptionId::from);
        let own = |option: &OptionId| match kind {
            FactKind::Choice | FactKind::Multi => true,
            FactKind::Country => {
                let name = key::option(pack.fact(fact).option_name(*option));
                texts.attribute(&question, &name).is_some()
            }
            FactKind::Prefecture | FactKind::Date | FactKind::Number { .. } => false,
        };
        Self {
            options: all.filter(own).collect(),
            more: 0,
        }
    }

    /// The number of "I don't know", which is the last one.
    pub(super) const fn unknown(&self) -> usize {
        self.options.len() + 1
    }

    /// The answer behind a number.
    fn pick(&self, number: usize) -> Option<Value> {
        if number == self.unknown() {
            return Some(Value::Unknown);
        }
        let option = self.options.get(number.checked_sub(1)?)?;
        Some(Value::Option(*option))
    }
}

/// What a line turned out to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Reading {
    /// An answer.
    Answer(Value),
    /// Several names of a long list fit.
    Matches(Menu),
    /// Nothing that can be an answer.
    Wrong(Wrong),
}

/// What is wrong with a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Wrong {
    Choice,
    Multi,
    /// "I don't know" together with something else.
    UnknownBeside,
    Date,
    Number {
        min: i64,
        max: i64,
    },
    Search,
}

/// Reads a line as an answer to a question.
pub(super) fn read(
    line: &str,
    pack: &Pack,
    catalog: &Catalog,
    fact: FactId,
    menu: &Menu,
    voice: &Voice<'_>,
) -> Reading {
    let kind = pack.fact(fact).kind;
    if is_unknown(line, catalog) {
        return Reading::Answer(Value::Unknown);
    }
    match kind {
        FactKind::Choice => number(line)
            .and_then(|number| menu.pick(number))
            .or_else(|| by_label(line, pack, fact, voice).map(Value::Option))
            .map_or(Reading::Wrong(Wrong::Choice), Reading::Answer),
        FactKind::Multi => multi(line, pack, fact, menu, voice),
        FactKind::Date => match (date::parse(line), number(line)) {
            (Some(date), _) => Reading::Answer(Value::Date(date)),
            (None, Some(1)) => Reading::Answer(Value::Unknown),
            (None, _) => Reading::Wrong(Wrong::Date),
        },
        FactKind::Number { min, max } => match half_width(line).trim().parse() {
            Ok(number) if (min..=max).contains(&number) => Reading::Answer(Value::Number(number)),
            _ => Reading::Wrong(Wrong::Number { min, max }),
        },
        FactKind::Country | FactKind::Prefecture => number(line)
            .and_then(|number| menu.pick(number))
            .map_or_else(|| search(line, pack, catalog, fact), Reading::Answer),
    }
}

/// Whether a line says "I don't know" in any language.
fn is_unknown(line: &str, catalog: &Catalog) -> bool {
    let line = fold(line);
    let tags = catalog.tags();
    tags.iter()
        .filter_map(|tag| catalog.texts(tag))
        .any(|texts| {
            let words = texts.say("line-unknown-words");
            words.split(',').any(|word| fold(word) == line)
                || fold(&texts.say("answer-unknown")) == line
        })
}

/// A number as people type it. One that begins with 0 is a code, not a number of a list.
fn number(line: &str) -> Option<usize> {
    let line = half_width(line);
    let line = line.trim().trim_end_matches(['.', '。', ')']);
    let digits = !line.starts_with('0') && line.chars().all(|c| c.is_ascii_digit());
    digits.then(|| line.parse().ok()).flatten()
}

/// The option whose label or id was typed, or the only one whose label begins so.
fn by_label(line: &str, pack: &Pack, fact: FactId, voice: &Voice<'_>) -> Option<OptionId> {
    let line = fold(line);
    if line.is_empty() {
        return None;
    }
    let languages = || std::iter::once(&voice.main).chain(&voice.second);
    let labels = |option: OptionId| {
        languages().map(move |texts| fold(&texts.option_label(pack, fact, option)))
    };
    let all = || (0..pack.fact(fact).options.len()).map(OptionId::from);
    let exact = all().find(|option| {
        pack.fact(fact).option_name(*option) == line || labels(*option).any(|label| label == line)
    });
    exact.or_else(|| {
        let mut begins = all().filter(|o| labels(*o).any(|label| label.starts_with(&line)));
        begins.next().filter(|_| begins.next().is_none())
    })
}

fn multi(line: &str, pack: &Pack, fact: FactId, menu: &Menu, voice: &Voice<'_>) -> Reading {
    let text = half_width(line);
    let parts = text
        .split(|c: char| c.is_whitespace() || matches!(c, ',' | '、' | '，' | '・' | ';' | '+'));
    let numbers: Option<Vec<usize>> = parts.filter(|part| !part.is_empty()).map(number).collect();
    let Some(numbers) = numbers.filter(|numbers| !numbers.is_empty()) else {
        return match by_label(line, pack, fact, voice) {
            Some(option) => Reading::Answer(Value::Options([option].into_iter().collect())),
            None => Reading::Wrong(Wrong::Multi),
        };
    };
    let Some(values) = numbers
        .into_iter()
        .map(|number| menu.pick(number))
        .collect::<Option<Vec<Value>>>()
    else {
        return Reading::Wrong(Wrong::Multi);
    };
    let unknown = values.contains(&Value::Unknown);
    let chosen: OptionSet = values
        .into_iter()
        .filter_map(|value| match value {
            Value::Option(option) => Some(option),
            _ => None,
        })
        .collect();
    match (unknown, chosen.is_empty()) {
        (true, true) => Reading::Answer(Value::Unknown),
        (true, false) => Reading::Wrong(Wrong::UnknownBeside),
        (false, _) => Reading::Answer(Value::Options(chosen)),
    }
}

fn search(line: &str, pack: &Pack, catalog: &Catalog, fact: FactId) -> Reading {
    if let Some(option) = lookup::option(pack, catalog, fact, line) {
        return Reading::Answer(Value::Option(option));
    }
    let mut options = lookup::options(pack, catalog, fact, line);
    if options.is_empty() {
        return Reading::Wrong(Wrong::Search);
    }
    let more = options.len().saturating_sub(MATCHES);
    options.truncate(MATCHES);
    Reading::Matches(Menu { options, more })
}
