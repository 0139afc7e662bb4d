//! What concerns people: facts, questions, outcomes, helpers, promises, worked examples.

use std::collections::BTreeMap;

use jiff::civil::Date;
use schemars::JsonSchema;

use super::condition::{Condition, Item};

/// `facts.toml`: facts, their other names, derived facts.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[expect(dead_code, reason = "the shape alone is used")]
pub(super) struct FactsFile {
    facts: Option<BTreeMap<String, Fact>>,
    synonyms: Option<BTreeMap<String, Synonym>>,
    derived: Option<BTreeMap<String, Derived>>,
}

/// Something to know about a person. Every fact also takes `unknown`.
#[derive(JsonSchema)]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
#[expect(dead_code, reason = "the shape alone is used")]
enum Fact {
    /// One of a few options.
    Choice {
        #[schemars(length(min = 1))]
        options: Vec<String>,
    },
    /// Several of a few options.
    Multi {
        #[schemars(length(min = 1))]
        options: Vec<String>,
    },
    /// A day.
    Date {},
    /// A whole number.
    Number {
        unit: Option<String>,
        min: i64,
        max: i64,
    },
    /// A country of `lists.toml`, or one of further options.
    Country {
        #[schemars(length(min = 1))]
        options: Option<Vec<String>>,
    },
    /// A prefecture of `lists.toml`.
    Prefecture {},
}

/// A name case files may use as well.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[expect(dead_code, reason = "the shape alone is used")]
struct Synonym {
    fact: String,
    /// Other names of its options.
    values: Option<BTreeMap<String, String>>,
}

/// A condition with a name. Text: message `derived-<id>`.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[expect(dead_code, reason = "the shape alone is used")]
struct Derived {
    when: Condition,
    sources: Vec<String>,
}

/// `trees/<tree>.toml`: the questions of a tree, in the order they are asked.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[expect(dead_code, reason = "the shape alone is used")]
pub(super) struct TreeFile {
    /// Each has the id of the fact it fixes. Text: message `question-<id>`.
    questions: Option<BTreeMap<String, Question>>,
}

#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[expect(dead_code, reason = "the shape alone is used")]
struct Question {
    /// When it is asked; absent: always. Uses only facts asked earlier.
    ask_when: Option<Condition>,
    sources: Option<Vec<String>>,
}

/// `outcomes/<name>.toml`: advice. Texts: messages `outcome-<id>`.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[expect(dead_code, reason = "the shape alone is used")]
pub(super) struct OutcomesFile {
    outcomes: Option<BTreeMap<String, Outcome>>,
}

/// One piece of advice.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[expect(dead_code, reason = "the shape alone is used")]
struct Outcome {
    /// Where it is listed: message `area-<area>`.
    area: String,
    /// Considered only when one of these trees is walked.
    trees: Vec<String>,
    kind: OutcomeKind,
    /// Before deadlines and `urgent-when` raise it.
    urgency: Urgency,
    urgent_when: Option<Vec<UrgentWhen>>,
    /// For whom it is.
    when: Condition,
    see_lawyer_first: Toggle,
    /// What to do, in order: attributes `.step-<id>`.
    steps: Option<Vec<Item>>,
    /// What not to do: attributes `.warning-<id>`.
    warnings: Option<Vec<Item>>,
    /// What to bring: messages `document-<id>`.
    documents: Option<Vec<Item>>,
    /// Forms of `forms.toml`.
    forms: Option<Vec<Item>>,
    r#where: Option<Vec<PlaceItem>>,
    /// A fee of `parameters.toml`, `none` (free), or a list of which the first that holds is shown.
    fee: Option<Cost>,
    deadlines: Option<Vec<Item>>,
    /// Needs that organisations of the directory meet.
    help: Option<Vec<Item>>,
    /// Outcomes that may never apply together with this one.
    excludes: Option<Vec<String>>,
    /// Terms worth explaining here.
    glossary: Option<Vec<String>>,
    sources: Vec<String>,
}

#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[expect(dead_code, reason = "the shape alone is used")]
enum OutcomeKind {
    Procedure,
    Protection,
    Warning,
    Referral,
    Information,
}

#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[expect(dead_code, reason = "the shape alone is used")]
enum Urgency {
    Now,
    Soon,
    Normal,
}

/// A condition that raises the urgency.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[expect(dead_code, reason = "the shape alone is used")]
struct UrgentWhen {
    urgency: Urgency,
    when: Condition,
}

#[derive(JsonSchema)]
#[serde(untagged)]
#[expect(dead_code, reason = "the shape alone is used")]
enum Toggle {
    Fixed(bool),
    When(Condition),
}

/// Where to go: a service of the immigration office, or another place.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[expect(dead_code, reason = "the shape alone is used")]
struct PlaceItem {
    /// The office of the directory that does this for the person's prefecture.
    service: Option<String>,
    /// Message `place-<id>`.
    place: Option<String>,
    when: Option<Condition>,
    sources: Option<Vec<String>>,
}

#[derive(JsonSchema)]
#[serde(untagged)]
#[expect(dead_code, reason = "the shape alone is used")]
enum Cost {
    One(String),
    FirstThatHolds(Vec<Item>),
}

/// `directory.toml`: offices and organisations.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[expect(dead_code, reason = "the shape alone is used")]
pub(super) struct DirectoryFile {
    offices: Option<BTreeMap<String, Office>>,
    organisations: Option<BTreeMap<String, Organisation>>,
}

/// An immigration office. Text: message `office-<id>`.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[expect(dead_code, reason = "the shape alone is used")]
struct Office {
    kind: OfficeKind,
    /// Its territory.
    prefectures: Vec<String>,
    services: Vec<String>,
    /// Only if seen in a source.
    phone: Option<String>,
    url: Option<String>,
    sources: Vec<String>,
}

#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[expect(dead_code, reason = "the shape alone is used")]
enum OfficeKind {
    RegionalBureau,
    DistrictOffice,
    BranchOffice,
    Airport,
    DetentionCentre,
}

/// Somebody who helps. Text: message `organisation-<id>`.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[expect(dead_code, reason = "the shape alone is used")]
struct Organisation {
    needs: Vec<String>,
    /// Language tags.
    languages: Vec<String>,
    /// Absent: the whole country.
    prefectures: Option<Vec<String>>,
    /// Only if seen in a source.
    phone: Option<String>,
    url: Option<String>,
    cost: HelpCost,
    sources: Vec<String>,
}

#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[expect(dead_code, reason = "the shape alone is used")]
enum HelpCost {
    Free,
    CallCharge,
    Paid,
    Unknown,
}

/// `invariants.toml`: what must hold for every person.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[expect(dead_code, reason = "the shape alone is used")]
pub(super) struct InvariantsFile {
    invariants: Option<BTreeMap<String, Invariant>>,
}

/// A promise about every complete interview. Text: message `invariant-<id>`.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[expect(dead_code, reason = "the shape alone is used")]
struct Invariant {
    group: Group,
    /// For whom it is promised; absent: for everybody.
    r#if: Option<Condition>,
    /// Promised only where this outcome applies, or one of a list.
    if_outcome: Option<OneOrSeveral>,
    /// Each of these applies.
    applies: Option<Vec<String>>,
    /// At least one of these applies.
    some_apply: Option<Vec<String>>,
    /// None of these applies or is possible.
    never: Option<Vec<String>>,
    /// None of these applies; they may be possible.
    never_applies: Option<Vec<String>>,
    /// If it applies or is possible, it is at least so urgent.
    urgency: Option<BTreeMap<String, Urgency>>,
    /// If it applies or is possible, it says "see a lawyer first".
    lawyer_first: Option<Vec<String>>,
    /// Of two outcomes that apply or are possible, the first is shown before the second.
    before: Option<Vec<[String; 2]>>,
    /// Nothing that applies or is possible shows these.
    never_sends: Option<Vec<Sent>>,
    /// Only what says "see a lawyer first" shows these.
    sends_after_lawyer: Option<Vec<Sent>>,
    /// An outcome that applies tells the dates of these deadlines.
    dated: Option<Vec<String>>,
    /// Nothing that applies or is possible tells a date for these deadlines.
    undated: Option<Vec<String>>,
    sources: Vec<String>,
}

#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[expect(dead_code, reason = "the shape alone is used")]
enum Group {
    Danger,
    Detention,
    Embassy,
    Deadlines,
    Status,
    Travel,
    Children,
    Privacy,
}

#[derive(JsonSchema)]
#[serde(untagged)]
#[expect(dead_code, reason = "the shape alone is used")]
enum OneOrSeveral {
    One(String),
    Several(Vec<String>),
}

/// A service or a place.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(extend("minProperties" = 1, "maxProperties" = 1))]
#[expect(dead_code, reason = "the shape alone is used")]
struct Sent {
    service: Option<String>,
    place: Option<String>,
}

/// `cases/*.toml`: worked examples that must hold.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[expect(dead_code, reason = "the shape alone is used")]
pub(super) struct CasesFile {
    cases: Option<BTreeMap<String, Case>>,
}

/// Who somebody is, and what they must and must not be told.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[expect(dead_code, reason = "the shape alone is used")]
struct Case {
    on: Date,
    /// By fact or synonym.
    answers: BTreeMap<String, Answer>,
    /// Whether every question is answered; absent: yes.
    complete: Option<bool>,
    /// The question that must be open.
    next: Option<String>,
    /// The outcome that must stand first.
    first: Option<String>,
    applies: Option<Vec<String>>,
    possible: Option<Vec<String>>,
    absent: Option<Vec<String>>,
    urgency: Option<BTreeMap<String, Urgency>>,
    deadlines: Option<BTreeMap<String, Expected>>,
}

/// An answer: an option, `unknown`, a list of options, a date or a number.
#[derive(JsonSchema)]
#[serde(untagged)]
#[expect(dead_code, reason = "the shape alone is used")]
enum Answer {
    Word(String),
    Words(#[schemars(length(min = 1))] Vec<String>),
    Number(i64),
}

#[derive(JsonSchema)]
#[serde(untagged)]
#[expect(dead_code, reason = "the shape alone is used")]
enum Expected {
    Unknown(NoDate),
    Known(Dates),
}

#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[expect(dead_code, reason = "the shape alone is used")]
enum NoDate {
    Unknown,
}

/// What is not written is not looked at.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[expect(dead_code, reason = "the shape alone is used")]
struct Dates {
    last_day: Option<Date>,
    act_by: Option<Date>,
    passed: Option<bool>,
}
