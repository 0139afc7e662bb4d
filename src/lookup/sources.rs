//! Everything the guide can say with the source behind it, so that an institution can sign for it.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Serialize;

use super::{
    find::languages,
    statements::{self, Kind, Statement, Topic, topics},
};
use crate::{
    locale::{Catalog, ReviewState, Texts},
    model::{Confidence, Pack, Source, SourceId},
    summary::{Block, Document, Entry, Phrase, Tone, Voice, source_line},
};

/// Every statement with its sources, every source, and the state of every translation, to read.
pub fn sources(pack: &Pack, catalog: &Catalog, on: Date, voice: &Voice<'_>) -> Document {
    let mut blocks = vec![
        paragraph(voice.say(|t| t.say("lookup-sources-about")), Tone::Plain),
        paragraph(voice.say(|t| t.say("summary-confidence")), Tone::Plain),
    ];
    if pack.is_stale(on) {
        let stale = voice.say(|t| {
            let day = t.date(pack.review_by);
            t.say_with("notice-stale", &[("date", day.into())])
        });
        blocks.push(paragraph(stale, Tone::Warning));
    }
    blocks.push(Block::Rows(vec![
        (
            voice.say(|t| t.say("summary-pack")),
            Phrase::plain(format!("{} {}", pack.id, pack.version)),
        ),
        (
            voice.say(|t| t.say("summary-as-of")),
            voice.say(|t| t.date(pack.as_of)),
        ),
        (
            voice.say(|t| t.say("summary-review-by")),
            voice.say(|t| t.date(pack.review_by)),
        ),
    ]));
    blocks.extend(translations(catalog, voice));
    let topics = topics(pack, voice);
    let counts = Counts::of(pack, &topics);
    let mut section: Option<Kind> = None;
    for topic in topics {
        if section != Some(topic.kind) {
            section = Some(topic.kind);
            blocks.push(heading(1, voice.say(|t| t.say(&section_title(topic.kind)))));
        }
        blocks.extend(topic_blocks(pack, &topic, voice));
    }
    blocks.push(heading(1, voice.say(|t| t.say("lookup-all-sources"))));
    blocks.push(Block::List {
        ordered: false,
        tone: Tone::Plain,
        items: pack.sources.iter().map(|one| entry(one, voice)).collect(),
    });
    blocks.extend(counts.blocks(voice));
    Document::new(voice, voice.say(|t| t.say("lookup-sources")), blocks)
}

/// How many statements rest on what: each counts with the weakest of its sources.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// Statements by the confidence of their weakest source.
    by_confidence: BTreeMap<&'static str, usize>,
    /// Statements without a source, as `<kind>-<id>.<part>`.
    without_source: Vec<String>,
}

impl Counts {
    fn of(pack: &Pack, topics: &[Topic]) -> Self {
        let mut counts = Self::default();
        for confidence in Confidence::ALL {
            counts.by_confidence.insert(confidence.name(), 0);
        }
        for topic in topics {
            for said in topic.said() {
                match said.confidence(pack) {
                    Some(confidence) => {
                        *counts.by_confidence.entry(confidence.name()).or_default() += 1;
                    }
                    None => counts.without_source.push(format!(
                        "{}-{}.{}",
                        topic.kind.name(),
                        topic.id,
                        said.part
                    )),
                }
            }
        }
        counts
    }

    fn blocks(&self, voice: &Voice<'_>) -> Vec<Block> {
        let count = |count: usize| {
            voice.say(|t| t.say_with("lookup-statements", &[("count", count.into())]))
        };
        let mut rows: Vec<_> = self
            .by_confidence
            .iter()
            .map(|(letter, of)| {
                let letter = [("confidence", (*letter).into())];
                let label = voice.say(|t| t.say_with("lookup-confidence", &letter));
                (label, count(*of))
            })
            .collect();
        rows.push((
            voice.say(|t| t.say("lookup-without-source")),
            count(self.without_source.len()),
        ));
        let named = self.without_source.iter().map(Phrase::plain);
        let mut blocks = vec![
            heading(1, voice.say(|t| t.say("lookup-counts"))),
            Block::Rows(rows),
        ];
        blocks.extend(list(named.map(Entry::new).collect()));
        blocks
    }
}

/// Whether every statement of a pack rests on a source.
pub fn all_have_sources(pack: &Pack, texts: &Texts<'_>) -> bool {
    let topics = topics(pack, &Voice::new(texts.clone()));
    Counts::of(pack, &topics).without_source.is_empty()
}

fn section_title(kind: Kind) -> String {
    format!("lookup-kind-{}", kind.name())
}

fn translations(catalog: &Catalog, voice: &Voice<'_>) -> Vec<Block> {
    let rows = languages(catalog)
        .iter()
        .filter_map(|language| {
            let meta = language.meta()?;
            let state = voice.say(|t| {
                t.say_with(
                    "lookup-translation",
                    &[
                        (
                            "state",
                            t.say(&format!("review-state-{}", state_name(meta.review.state)))
                                .into(),
                        ),
                        ("date", t.short_date(meta.review.on).into()),
                    ],
                )
            });
            Some((Phrase::plain(&*meta.name), state))
        })
        .collect();
    vec![
        heading(1, voice.say(|t| t.say("lookup-translations"))),
        Block::Rows(rows),
    ]
}

const fn state_name(state: ReviewState) -> &'static str {
    match state {
        ReviewState::Drafted => "drafted",
        ReviewState::Reviewed => "reviewed",
    }
}

fn topic_blocks(pack: &Pack, topic: &Topic, voice: &Voice<'_>) -> Vec<Block> {
    let mut blocks = vec![heading(2, topic.title.clone())];
    let mut above = None;
    let mut items: Vec<Entry> = Vec::new();
    for statement in &topic.statements {
        if statement.label != above {
            blocks.extend(list(std::mem::take(&mut items)));
            let label = statement.label.unwrap_or("lookup-further");
            blocks.push(heading(3, voice.say(|t| t.say(label))));
            above = statement.label;
        }
        items.push(said(pack, topic, statement, voice));
    }
    blocks.extend(list(items));
    if !topic.sources.is_empty() {
        blocks.push(heading(3, voice.say(|t| t.say("summary-sources"))));
        let cited = cited(pack, &topic.sources, voice);
        blocks.extend(list(cited.into_iter().map(Entry::new).collect()));
    }
    blocks
}

fn list(items: Vec<Entry>) -> Option<Block> {
    (!items.is_empty()).then_some(Block::List {
        ordered: false,
        tone: Tone::Plain,
        items,
    })
}

/// A statement as it is said, with its own sources under it.
fn said(pack: &Pack, topic: &Topic, statement: &Statement, voice: &Voice<'_>) -> Entry {
    let check = topic.check_first(pack, statement);
    let words = |t: &Texts<'_>, text: &str| {
        let mut text = text.to_owned();
        if check {
            text = t.say_with("check-first", &[("what", text.into())]);
        }
        if statement.sometimes {
            text = t.say_with("lookup-sometimes", &[("what", text.into())]);
        }
        text
    };
    let Phrase { main, second } = &statement.text;
    Entry {
        text: Phrase {
            main: words(&voice.main, main),
            second: second
                .as_ref()
                .zip(voice.second.as_ref())
                .map(|(text, t)| words(t, text)),
        },
        notes: cited(pack, &statement.sources, voice),
    }
}

fn cited(pack: &Pack, sources: &[SourceId], voice: &Voice<'_>) -> Vec<Phrase> {
    let cite = |id: &SourceId| {
        let source = pack.source(*id);
        voice.say(|t| t.say_with("lookup-cited", &[("source", source_line(source, t).into())]))
    };
    sources.iter().map(cite).collect()
}

fn entry(source: &Source, voice: &Voice<'_>) -> Entry {
    let kind = format!("lookup-source-{}", source.kind.name());
    let mut notes = vec![voice.say(|t| t.say(&kind))];
    notes.extend(source.url.as_deref().map(Phrase::plain));
    notes.push(Phrase::plain(&*source.name));
    Entry {
        text: voice.say(|t| source_line(source, t)),
        notes,
    }
}

fn heading(level: u8, text: Phrase) -> Block {
    Block::Heading { level, text }
}

fn paragraph(text: Phrase, tone: Tone) -> Block {
    Block::Paragraph { text, tone }
}

#[derive(Serialize)]
struct Listing<'a> {
    pack: PackFields<'a>,
    language: &'a str,
    translations: Vec<Translation<'a>>,
    statements: Vec<Said<'a>>,
    sources: Vec<SourceFields<'a>>,
    counts: Counts,
}

#[derive(Serialize)]
struct PackFields<'a> {
    id: &'a str,
    version: &'a str,
    as_of: Date,
    review_by: Date,
    stale: bool,
}

#[derive(Serialize)]
struct Translation<'a> {
    language: &'a str,
    name: &'a str,
    state: &'static str,
    on: Date,
}

#[derive(Serialize)]
struct Said<'a> {
    kind: &'static str,
    id: &'a str,
    part: &'a str,
    text: &'a str,
    sometimes: bool,
    check_first: bool,
    confidence: Option<&'static str>,
    sources: Vec<&'a str>,
}

#[derive(Serialize)]
struct SourceFields<'a> {
    id: &'a str,
    kind: &'static str,
    citation: String,
    url: Option<&'a str>,
    checked: Date,
    confidence: &'static str,
}

/// The same as [`sources`], for programs. Every statement names all of its sources.
///
/// # Errors
///
/// When the JSON writer fails, which it does not for values that are in memory.
pub fn sources_json(
    pack: &Pack,
    catalog: &Catalog,
    on: Date,
    texts: &Texts<'_>,
) -> serde_json::Result<String> {
    let topics = topics(pack, &Voice::new(texts.clone()));
    let languages = languages(catalog);
    let listing = Listing {
        pack: PackFields {
            id: &pack.id,
            version: &pack.version,
            as_of: pack.as_of,
            review_by: pack.review_by,
            stale: pack.is_stale(on),
        },
        language: texts.tag(),
        translations: languages.iter().filter_map(translation).collect(),
        statements: topics.iter().flat_map(|one| listed(pack, one)).collect(),
        sources: pack.sources.iter().map(|one| fields(one, texts)).collect(),
        counts: Counts::of(pack, &topics),
    };
    let mut json = serde_json::to_string_pretty(&listing)?;
    json.push('\n');
    Ok(json)
}

fn translation<'a>(language: &'a Texts<'_>) -> Option<Translation<'a>> {
    let meta = language.meta()?;
    Some(Translation {
        language: language.tag(),
        name: &meta.name,
        state: state_name(meta.review.state),
        on: meta.review.on,
    })
}

fn listed<'a>(pack: &'a Pack, topic: &'a Topic) -> Vec<Said<'a>> {
    let said = |one: statements::Said<'a>| Said {
        kind: topic.kind.name(),
        id: &topic.id,
        part: one.part,
        text: &one.text.main,
        sometimes: one.statement.is_some_and(|one| one.sometimes),
        check_first: one
            .statement
            .is_some_and(|one| topic.check_first(pack, one)),
        confidence: one.confidence(pack).map(Confidence::name),
        sources: one
            .sources
            .iter()
            .map(|id| &*pack.source(*id).name)
            .collect(),
    };
    topic.said().into_iter().map(said).collect()
}

fn fields<'a>(source: &'a Source, texts: &Texts<'_>) -> SourceFields<'a> {
    SourceFields {
        id: &source.name,
        kind: source.kind.name(),
        citation: texts.cite(source),
        url: source.url.as_deref(),
        checked: source.checked,
        confidence: source.confidence.name(),
    }
}
