//! What the law brings: the head, sources, parameters, deadlines, closed days, forms, terms.

use std::collections::BTreeMap;

use jiff::civil::Date;
use schemars::JsonSchema;

use super::condition::{Condition, Item};

/// `pack.toml`: the head of a pack.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[expect(dead_code, reason = "the shape alone is used")]
pub(super) struct Head {
    id: String,
    version: String,
    /// The law as known on this day.
    as_of: Date,
    /// After this day every screen says that the guide is old.
    review_by: Date,
    /// The guide refuses to answer for an earlier day.
    earliest: Date,
    /// The language whose legal terms stand beside every other.
    law_language: String,
    urgency: UrgencyDays,
    /// The trees in order, and when each is walked.
    trees: BTreeMap<String, Tree>,
}

/// How near a deadline makes an outcome urgent.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[expect(dead_code, reason = "the shape alone is used")]
struct UrgencyDays {
    #[schemars(range(min = 0, max = 3650))]
    now_within_days: i32,
    #[schemars(range(min = 0, max = 3650))]
    soon_within_days: i32,
}

/// A tree of questions.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[expect(dead_code, reason = "the shape alone is used")]
struct Tree {
    /// When it is walked; absent: always.
    when: Option<Condition>,
    sources: Option<Vec<String>>,
}

/// `sources.toml`, `sources/*.toml`: what the guide rests on.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[expect(dead_code, reason = "the shape alone is used")]
pub(super) struct SourcesFile {
    sources: Option<BTreeMap<String, Source>>,
}

/// Something a statement rests on.
#[derive(JsonSchema)]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
#[expect(dead_code, reason = "the shape alone is used")]
enum Source {
    /// A law, order or treaty. Name of the law: message `law-<law>`.
    Law {
        law: String,
        /// As in `61-2-12`.
        article: Option<String>,
        paragraph: Option<String>,
        url: Option<String>,
        /// The day somebody last looked.
        checked: Date,
        confidence: Confidence,
    },
    /// A page of an authority, or of an organisation about itself. Title: message `source-<id>`.
    Official {
        url: Option<String>,
        /// The day somebody last looked.
        checked: Date,
        confidence: Confidence,
    },
    /// Somebody else who is known to be careful. Title: message `source-<id>`.
    Secondary {
        url: Option<String>,
        /// The day somebody last looked.
        checked: Date,
        confidence: Confidence,
    },
    /// What is reported to be done. Title: message `source-<id>`.
    Practice {
        url: Option<String>,
        /// The day somebody last looked.
        checked: Date,
        confidence: Confidence,
    },
}

/// A: statute or official page, read. B: good secondary source. C: not confirmed.
#[derive(JsonSchema)]
#[expect(dead_code, reason = "the shape alone is used")]
enum Confidence {
    A,
    B,
    C,
}

/// `parameters.toml`: dated values. Each holds from its `from` day until the next one.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[expect(dead_code, reason = "the shape alone is used")]
pub(super) struct ParametersFile {
    durations: Option<BTreeMap<String, Duration>>,
    numbers: Option<BTreeMap<String, Number>>,
    fees: Option<BTreeMap<String, Fee>>,
}

/// A length of time as the law writes it.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[expect(dead_code, reason = "the shape alone is used")]
struct Duration {
    #[schemars(length(min = 1))]
    values: Vec<DurationValue>,
}

/// One of `days`, `months` and `years`.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[expect(dead_code, reason = "the shape alone is used")]
struct DurationValue {
    from: Date,
    days: Option<i32>,
    months: Option<i32>,
    years: Option<i32>,
    sources: Vec<String>,
}

/// A dated number.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[expect(dead_code, reason = "the shape alone is used")]
struct Number {
    #[schemars(length(min = 1))]
    values: Vec<NumberValue>,
}

#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[expect(dead_code, reason = "the shape alone is used")]
struct NumberValue {
    from: Date,
    value: i64,
    sources: Vec<String>,
}

/// What a permission costs. Text: message `fee-<id>`.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[expect(dead_code, reason = "the shape alone is used")]
struct Fee {
    /// The date fact that decides which amounts hold; absent: the day of the run.
    day_of: Option<String>,
    #[schemars(length(min = 1))]
    values: Vec<FeeValue>,
}

#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[expect(dead_code, reason = "the shape alone is used")]
struct FeeValue {
    from: Date,
    amounts: Vec<FeeAmount>,
    sources: Vec<String>,
}

#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[expect(dead_code, reason = "the shape alone is used")]
struct FeeAmount {
    /// Text: attribute `.amount-<case>` of the fee's message.
    case: String,
    yen: u32,
}

/// `lists.toml`: long lists of codes.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[expect(dead_code, reason = "the shape alone is used")]
pub(super) struct Lists {
    /// ISO 3166-1 alpha-2.
    countries: Option<Vec<String>>,
    /// ISO 3166-2.
    prefectures: Option<Vec<String>>,
    sources: Option<Vec<String>>,
}

/// `deadlines.toml`: how each last day is counted.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[expect(dead_code, reason = "the shape alone is used")]
pub(super) struct DeadlinesFile {
    deadlines: Option<BTreeMap<String, Deadline>>,
}

/// How a last day is counted. Text: message `deadline-<id>` with `.rule` and `.passed`.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[expect(dead_code, reason = "the shape alone is used")]
struct Deadline {
    /// The date fact that starts the count, or a list of which the first that holds starts it.
    from: Start,
    /// A duration, or a list of which the first that holds counts; absent: the day itself is the last day.
    period: Option<Period>,
    first_day: Option<FirstDay>,
    closed_day: ClosedDay,
    act_by: ActBy,
    /// Never later than this date fact, or than a duration after it.
    not_after: Option<Limit>,
    sources: Vec<String>,
}

#[derive(JsonSchema)]
#[serde(untagged)]
#[expect(dead_code, reason = "the shape alone is used")]
enum Start {
    Fact(String),
    Facts(#[schemars(length(min = 1))] Vec<Trigger>),
}

#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[expect(dead_code, reason = "the shape alone is used")]
struct Trigger {
    fact: String,
    when: Option<Condition>,
}

#[derive(JsonSchema)]
#[serde(untagged)]
#[expect(dead_code, reason = "the shape alone is used")]
enum Period {
    Duration(String),
    Durations(Vec<Item>),
}

/// Excluded: Civil Code 140. Included: Family Register Act 43.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[expect(dead_code, reason = "the shape alone is used")]
enum FirstDay {
    Excluded,
    Included,
}

#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[expect(dead_code, reason = "the shape alone is used")]
enum ClosedDay {
    NextOpen,
    Stays,
}

#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[expect(dead_code, reason = "the shape alone is used")]
enum ActBy {
    LastOpenDay,
    LastDay,
    DayBefore,
    DayBeforePeriod,
}

#[derive(JsonSchema)]
#[serde(untagged)]
#[expect(dead_code, reason = "the shape alone is used")]
enum Limit {
    Fact(String),
    Later(LaterLimit),
}

#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[expect(dead_code, reason = "the shape alone is used")]
struct LaterLimit {
    day: String,
    plus: String,
}

/// `holidays.toml`: days on which offices are closed.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[expect(dead_code, reason = "the shape alone is used")]
pub(super) struct Holidays {
    closed_weekdays: Vec<Weekday>,
    year_end: YearEnd,
    /// Holidays by year.
    years: BTreeMap<String, Year>,
    sources: Vec<String>,
}

#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[expect(dead_code, reason = "the shape alone is used")]
enum Weekday {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

/// First and last closed day, as month and day: `12-29`.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[expect(dead_code, reason = "the shape alone is used")]
struct YearEnd {
    #[schemars(regex(pattern = "^[0-9]{2}-[0-9]{2}$"))]
    from: String,
    #[schemars(regex(pattern = "^[0-9]{2}-[0-9]{2}$"))]
    to: String,
}

#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[expect(dead_code, reason = "the shape alone is used")]
struct Year {
    /// As month and day: `01-12`.
    #[schemars(inner(regex(pattern = "^[0-9]{2}-[0-9]{2}$")))]
    days: Vec<String>,
    sources: Vec<String>,
}

/// `forms.toml`: official forms. Texts: messages `form-<id>`.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[expect(dead_code, reason = "the shape alone is used")]
pub(super) struct FormsFile {
    forms: Option<BTreeMap<String, Form>>,
}

#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[expect(dead_code, reason = "the shape alone is used")]
struct Form {
    number: String,
    url: Option<String>,
    sources: Vec<String>,
}

/// `glossary.toml`: terms that are explained. Texts: messages `term-<id>`.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[expect(dead_code, reason = "the shape alone is used")]
pub(super) struct GlossaryFile {
    terms: Option<BTreeMap<String, Term>>,
}

#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[expect(dead_code, reason = "the shape alone is used")]
struct Term {
    /// Whether the word is looked for in other texts.
    r#match: Option<bool>,
    /// Related terms.
    see: Option<Vec<String>>,
    sources: Option<Vec<String>>,
}
