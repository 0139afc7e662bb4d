//! Reading Fluent files and finding messages in them.

use std::{cell::OnceCell, collections::BTreeMap, path::Path};

use fluent::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use include_dir::{Dir, include_dir};
use jiff::civil::Date;
use serde::Deserialize;
use unic_langid::LanguageIdentifier;

/// Arguments of a message: complete texts or numbers, never grammar.
pub type Args<'a> = [(&'a str, FluentValue<'a>)];

/// The language every other is compared with, and the last fallback.
pub const REFERENCE: &str = "en";

static EMBEDDED: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// Messages that are read together, so that a screen reads only what it shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// Screens, notices, dates: what the first screen waits for.
    Screens,
    /// Everything else that the program says itself.
    Interface,
    /// Questions, derived facts, deadlines.
    Questions,
    /// Outcomes.
    Outcomes,
    /// Documents, forms, fees, places.
    Papers,
    /// Offices and organisations.
    Directory,
    /// Terms.
    Glossary,
    /// Countries and prefectures.
    Regions,
    /// Sources and laws.
    Sources,
    /// Findings of the checker, and what it watches over.
    Findings,
}

const GROUPS: [Group; 10] = [
    Group::Screens,
    Group::Interface,
    Group::Questions,
    Group::Outcomes,
    Group::Papers,
    Group::Directory,
    Group::Glossary,
    Group::Regions,
    Group::Sources,
    Group::Findings,
];

impl Group {
    /// The group a message belongs to, by the first word of its id.
    pub fn of_message(id: &str) -> Self {
        match id.split('-').next().unwrap_or_default() {
            "question" | "derived" | "deadline" => Self::Questions,
            "outcome" => Self::Outcomes,
            "document" | "form" | "fee" | "place" => Self::Papers,
            "office" | "organisation" => Self::Directory,
            "term" => Self::Glossary,
            "country" | "prefecture" => Self::Regions,
            "source" | "law" => Self::Sources,
            "finding" | "invariant" => Self::Findings,
            "tui" | "notice" | "date" | "weekday" | "month" | "era" | "amount" | "list"
            | "sentence" | "cite" | "article" => Self::Screens,
            _ => Self::Interface,
        }
    }

    /// Whether the program speaks in these messages, and not a pack.
    pub fn is_of_the_program(self) -> bool {
        matches!(self, Self::Screens | Self::Interface | Self::Findings)
    }

    /// The group a file belongs to, by its folder or name below the language's folder.
    pub fn of_file(path: &Path) -> Self {
        let top = path
            .iter()
            .nth(1)
            .and_then(|part| part.to_str())
            .unwrap_or_default();
        match top.strip_suffix(".ftl").unwrap_or(top) {
            "trees" | "facts" | "deadlines" => Self::Questions,
            "outcomes" => Self::Outcomes,
            "documents" | "forms" | "places" => Self::Papers,
            "directory" => Self::Directory,
            "glossary" => Self::Glossary,
            "countries" | "prefectures" => Self::Regions,
            "sources" => Self::Sources,
            "diagnostics" | "cases" | "invariants" => Self::Findings,
            "tui" | "notice" | "format" => Self::Screens,
            _ => Self::Interface,
        }
    }
}

/// Which way a language is written. Declared in `locale.toml`, never guessed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

/// How a language orders the parts of a date that is typed with slashes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DateOrder {
    /// 30/8/2026
    DayFirst,
    /// 2026/8/30
    YearFirst,
}

/// How far a translation was checked by people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReviewState {
    /// Written, not yet read by a second person.
    Drafted,
    /// Read and confirmed.
    Reviewed,
}

/// What `locale.toml` says.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Meta {
    /// The language's own name.
    pub name: String,
    /// Writing direction.
    pub direction: Direction,
    /// ISO 15924 code of its script.
    pub script: String,
    /// Languages to look in for a missing text, before the reference.
    pub fallback: Vec<String>,
    /// How typed dates are read.
    pub date_order: DateOrder,
    /// Between thousands.
    pub group_separator: String,
    /// State of the translation.
    pub review: Review,
}

/// The state of a translation and since when.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Review {
    /// The state.
    pub state: ReviewState,
    /// Since when.
    #[serde(deserialize_with = "toml_date")]
    pub on: Date,
}

/// TOML's own dates are read through their text, which both libraries write alike.
fn toml_date<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
    let written = toml::value::Datetime::deserialize(deserializer)?;
    written
        .to_string()
        .parse()
        .map_err(serde::de::Error::custom)
}

/// The files of the languages in the program: path below the folder of languages, and text.
pub fn embedded_files() -> Vec<(&'static str, &'static str)> {
    let mut files = Vec::new();
    let mut folders = vec![&EMBEDDED];
    while let Some(folder) = folders.pop() {
        folders.extend(folder.dirs());
        for file in folder.files() {
            files.extend(file.path().to_str().zip(file.contents_utf8()));
        }
    }
    files.sort_unstable();
    files
}

/// Why a folder of languages cannot be used. The checker says more, by line and column.
#[derive(Debug)]
pub enum LocaleError {
    /// A `locale.toml` is wrong.
    Meta(String, Box<toml::de::Error>),
    /// There is no reference language.
    NoReference,
}

/// A file's text. Those in the program are looked at only when their group is needed.
enum Source {
    Embedded(&'static include_dir::File<'static>),
    Read(String),
}

impl Source {
    fn text(&self) -> &str {
        match self {
            Self::Embedded(file) => file.contents_utf8().unwrap_or_default(),
            Self::Read(text) => text,
        }
    }
}

/// One language's files.
struct Locale {
    tag: String,
    meta: Meta,
    id: LanguageIdentifier,
    files: Vec<(Group, Source)>,
    bundles: [OnceCell<FluentBundle<FluentResource>>; GROUPS.len()],
}

impl Locale {
    fn new(tag: &str, meta_text: &str) -> Result<Self, LocaleError> {
        let meta = toml::from_str(meta_text)
            .map_err(|error| LocaleError::Meta(tag.to_owned(), Box::new(error)))?;
        Ok(Self {
            tag: tag.to_owned(),
            meta,
            id: tag.parse().unwrap_or_default(),
            files: Vec::new(),
            bundles: std::array::from_fn(|_| OnceCell::new()),
        })
    }

    /// The group's messages, read when they are first needed.
    fn bundle(&self, group: Group) -> Option<&FluentBundle<FluentResource>> {
        let index = GROUPS.iter().position(|other| *other == group)?;
        Some(self.bundles.get(index)?.get_or_init(|| {
            let mut bundle = FluentBundle::new(vec![self.id.clone()]);
            // Isolation marks vanish in terminal cells and stay in plain text files, where nobody wants them.
            bundle.set_use_isolating(false);
            for (_, text) in self.files.iter().filter(|(of, _)| *of == group) {
                // The parser keeps what it understands; the checker reports the rest with its place.
                let resource = match FluentResource::try_new(text.text().to_owned()) {
                    Ok(resource) | Err((resource, _)) => resource,
                };
                bundle.add_resource_overriding(resource);
            }
            bundle
        }))
    }

    fn format(&self, id: &str, attribute: Option<&str>, args: &Args<'_>) -> Option<String> {
        // A frontend's own message may begin with the word of another group, such as `deadline-act-by`.
        let groups = [Group::of_message(id), Group::Interface];
        let (bundle, message) = groups.into_iter().find_map(|group| {
            let bundle = self.bundle(group)?;
            Some((bundle, bundle.get_message(id)?))
        })?;
        let pattern = match attribute {
            None => message.value()?,
            Some(attribute) => message.get_attribute(attribute)?.value(),
        };
        let args: FluentArgs<'_> = args
            .iter()
            .map(|(name, value)| (*name, value.clone()))
            .collect();
        let mut errors = Vec::new();
        Some(
            bundle
                .format_pattern(pattern, Some(&args), &mut errors)
                .into_owned(),
        )
    }
}

/// All languages.
pub struct Catalog {
    locales: BTreeMap<String, Locale>,
}

impl Catalog {
    /// The languages in the program.
    pub fn embedded() -> Result<Self, LocaleError> {
        let mut locales = BTreeMap::new();
        for folder in EMBEDDED.dirs() {
            let tag = folder.path().to_str().unwrap_or_default();
            let text = |name: &str| {
                folder
                    .get_file(folder.path().join(name))
                    .and_then(include_dir::File::contents_utf8)
            };
            let mut locale = Locale::new(tag, text("locale.toml").unwrap_or_default())?;
            let mut folders = vec![folder];
            while let Some(folder) = folders.pop() {
                folders.extend(folder.dirs());
                for file in folder.files().filter(|file| is_fluent(file.path())) {
                    locale
                        .files
                        .push((Group::of_file(file.path()), Source::Embedded(file)));
                }
            }
            locales.insert(tag.to_owned(), locale);
        }
        Self::with_reference(locales)
    }

    /// The languages of files in memory: for each, its path below the folder of languages, and its text.
    pub fn from_files<'a>(
        files: impl IntoIterator<Item = (&'a Path, &'a str)> + Clone,
    ) -> Result<Self, LocaleError> {
        let mut locales = BTreeMap::new();
        for (path, text) in files.clone() {
            let mut parts = path.iter().filter_map(|part| part.to_str());
            if let (Some(tag), Some("locale.toml"), None) =
                (parts.next(), parts.next(), parts.next())
            {
                locales.insert(tag.to_owned(), Locale::new(tag, text)?);
            }
        }
        for (path, text) in files {
            let tag = path
                .iter()
                .next()
                .and_then(|part| part.to_str())
                .unwrap_or_default();
            if let (true, Some(locale)) = (is_fluent(path), locales.get_mut(tag)) {
                locale
                    .files
                    .push((Group::of_file(path), Source::Read(text.to_owned())));
            }
        }
        Self::with_reference(locales)
    }

    fn with_reference(locales: BTreeMap<String, Locale>) -> Result<Self, LocaleError> {
        if locales.contains_key(REFERENCE) {
            Ok(Self { locales })
        } else {
            Err(LocaleError::NoReference)
        }
    }

    /// The tags of all languages, the reference first.
    pub fn tags(&self) -> Vec<&str> {
        let mut tags: Vec<&str> = self.locales.keys().map(String::as_str).collect();
        tags.sort_by_key(|tag| *tag != REFERENCE);
        tags
    }

    /// A language, by its exact tag.
    pub fn texts(&self, tag: &str) -> Option<Texts<'_>> {
        let locale = self.locales.get(tag)?;
        let mut chain = vec![locale];
        for tag in locale
            .meta
            .fallback
            .iter()
            .map(String::as_str)
            .chain([REFERENCE])
        {
            if let Some(next) = self.locales.get(tag)
                && !chain.iter().any(|seen| seen.tag == next.tag)
            {
                chain.push(next);
            }
        }
        Some(Texts { chain })
    }

    /// The reference language.
    pub fn reference(&self) -> Texts<'_> {
        // `with_reference` refuses a catalog without it.
        self.texts(REFERENCE).unwrap_or(Texts { chain: Vec::new() })
    }

    /// The language that fits a wish such as `ja_JP.UTF-8` or `en-GB` best; none when nothing fits.
    pub fn negotiate(&self, wish: &str) -> Option<Texts<'_>> {
        let tag = wish
            .split(['.', '@'])
            .next()
            .unwrap_or_default()
            .replace('_', "-");
        let wanted: LanguageIdentifier = tag.parse().ok()?;
        let exact = self.locales.values().find(|locale| locale.id == wanted);
        let same_language = || {
            self.locales
                .values()
                .find(|locale| locale.id.language == wanted.language)
        };
        exact
            .or_else(same_language)
            .and_then(|locale| self.texts(&locale.tag))
    }
}

fn is_fluent(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "ftl")
}

/// One language, with the languages in which missing texts are looked up.
#[derive(Clone)]
pub struct Texts<'a> {
    chain: Vec<&'a Locale>,
}

impl Texts<'_> {
    /// The language's tag, as its folder is named.
    pub fn tag(&self) -> &str {
        self.chain.first().map_or(REFERENCE, |locale| &locale.tag)
    }

    /// What `locale.toml` says of it.
    pub fn meta(&self) -> Option<&Meta> {
        self.chain.first().map(|locale| &locale.meta)
    }

    /// A message. A text that no language of the chain has comes back as its id, which the checker never lets pass.
    pub fn say(&self, id: &str) -> String {
        self.say_with(id, &[])
    }

    /// A message with arguments.
    pub fn say_with(&self, id: &str, args: &Args<'_>) -> String {
        self.find(id, None, args).unwrap_or_else(|| id.to_owned())
    }

    /// A message that may be absent.
    pub fn find(&self, id: &str, attribute: Option<&str>, args: &Args<'_>) -> Option<String> {
        self.chain
            .iter()
            .find_map(|locale| locale.format(id, attribute, args))
    }

    /// An attribute that may be absent, such as a hint.
    pub fn attribute(&self, id: &str, attribute: &str) -> Option<String> {
        self.find(id, Some(attribute), &[])
    }

    /// An attribute that every question or outcome of its kind has.
    pub fn part(&self, id: &str, attribute: &str) -> String {
        self.attribute(id, attribute)
            .unwrap_or_else(|| format!("{id}.{attribute}"))
    }
}
