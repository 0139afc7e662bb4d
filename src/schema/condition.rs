//! Conditions, as they are written.

use std::collections::BTreeMap;

use jiff::civil::Date;
use schemars::JsonSchema;

/// A condition. Several keys in one table must all hold. Any other key is a fact or a derived fact.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(extend("minProperties" = 1))]
#[expect(dead_code, reason = "the shape alone is used")]
pub(super) struct Condition {
    /// Every part holds.
    #[schemars(length(min = 1))]
    all: Option<Vec<Condition>>,
    /// At least one part holds.
    #[schemars(length(min = 1))]
    any: Option<Vec<Condition>>,
    /// The part does not hold.
    not: Option<Box<Condition>>,
    /// Deadlines by id, and the state each must be in.
    deadline: Option<BTreeMap<String, DeadlineState>>,
    /// Dated numbers of `parameters.toml` by id, compared on the day of the run.
    parameter: Option<BTreeMap<String, LiteralTest>>,
    /// Another outcome of this interview says so.
    any_outcome: Option<AnyOutcome>,
    #[serde(flatten)]
    facts: BTreeMap<String, Test>,
}

#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[expect(dead_code, reason = "the shape alone is used")]
enum DeadlineState {
    Running,
    Passed,
}

#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[expect(dead_code, reason = "the shape alone is used")]
enum AnyOutcome {
    SeeLawyerFirst,
}

/// What is asked of a fact.
#[derive(JsonSchema)]
#[serde(untagged)]
#[expect(dead_code, reason = "the shape alone is used")]
enum Test {
    /// Of a derived fact: whether it holds.
    Derived(bool),
    /// The answer is this option, or `unknown`.
    Option(String),
    /// The answer is one of these; of a multi: it contains at least one of these.
    Options(#[schemars(length(min = 1))] Vec<String>),
    Multi(MultiTest),
    Date(DateTest),
    Number(NumberTest),
}

/// A multi compared with options.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(extend("minProperties" = 1, "maxProperties" = 1))]
#[expect(dead_code, reason = "the shape alone is used")]
struct MultiTest {
    /// It contains nothing else.
    only: Option<Vec<String>>,
    /// It contains each of these.
    all_of: Option<Vec<String>>,
}

/// A date compared with days; all must hold.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(extend("minProperties" = 1))]
#[expect(dead_code, reason = "the shape alone is used")]
struct DateTest {
    before: Option<Day>,
    on_or_before: Option<Day>,
    after: Option<Day>,
    on_or_after: Option<Day>,
}

/// A day in a condition.
#[derive(JsonSchema)]
#[serde(untagged)]
#[expect(dead_code, reason = "the shape alone is used")]
enum Day {
    /// A date.
    Date(Date),
    /// `today`, or the id of a date fact.
    Named(String),
    Moved(MovedDay),
}

/// A day moved by a duration of `parameters.toml`.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[expect(dead_code, reason = "the shape alone is used")]
struct MovedDay {
    /// `today`, a date, or the id of a date fact.
    day: DayPoint,
    /// A duration added.
    plus: Option<String>,
    /// A duration taken away.
    minus: Option<String>,
}

#[derive(JsonSchema)]
#[serde(untagged)]
#[expect(dead_code, reason = "the shape alone is used")]
enum DayPoint {
    Date(Date),
    Named(String),
}

/// A number compared with numbers or dated numbers of `parameters.toml`; all must hold.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(extend("minProperties" = 1))]
#[expect(dead_code, reason = "the shape alone is used")]
struct NumberTest {
    less_than: Option<Quantity>,
    at_most: Option<Quantity>,
    more_than: Option<Quantity>,
    at_least: Option<Quantity>,
}

#[derive(JsonSchema)]
#[serde(untagged)]
#[expect(dead_code, reason = "the shape alone is used")]
enum Quantity {
    Number(i64),
    /// The id of a dated number.
    Parameter(String),
}

/// A dated number compared with numbers; all must hold.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(extend("minProperties" = 1))]
#[expect(dead_code, reason = "the shape alone is used")]
struct LiteralTest {
    less_than: Option<i64>,
    at_most: Option<i64>,
    more_than: Option<i64>,
    at_least: Option<i64>,
}

/// A part with its own condition and sources.
#[derive(JsonSchema)]
#[serde(untagged)]
#[expect(dead_code, reason = "the shape alone is used")]
pub(super) enum Item {
    /// The id of the part.
    Id(String),
    Table(ItemTable),
}

/// A part that is left out unless its condition is true.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[expect(dead_code, reason = "the shape alone is used")]
pub(super) struct ItemTable {
    id: String,
    /// When the part is shown.
    when: Option<Condition>,
    /// Where it is written; absent: the sources of the whole.
    sources: Option<Vec<String>>,
}
