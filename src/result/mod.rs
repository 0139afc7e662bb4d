//! The result of an evaluation as JSON, to the letter of the contract.
//!
//! Texts are looked up once for each deadline and fee, not for each case, so that a long stream of cases costs little
//! more than its evaluations.

mod fee;

use std::cell::OnceCell;

use jiff::civil::Date;
use serde::{Serialize, Serializer, ser::SerializeSeq};
use serde_json::value::RawValue;

use crate::{
    case::AnswerMap,
    engine::{Evaluation, Facts, OutcomeResult, Resolved, fee_day, price, shown},
    locale::{Texts, key},
    model::{Answers, FactId, Pack, Value},
};

use fee::Fees;

/// Writes results of one pack.
pub struct Results<'a> {
    pack: &'a Pack,
    /// The language of rules and amounts.
    texts: Texts<'a>,
    /// The language of titles and steps, when they are wanted.
    advice: Option<Texts<'a>>,
    rules: Vec<OnceCell<String>>,
    fees: Fees,
}

impl<'a> Results<'a> {
    /// Results with texts in a language. Titles and steps are written only when `advice` is true.
    pub fn new(pack: &'a Pack, texts: Texts<'a>, advice: bool) -> Self {
        Self {
            pack,
            advice: advice.then(|| texts.clone()),
            texts,
            rules: vec![OnceCell::new(); pack.deadlines.len()],
            fees: Fees::new(pack),
        }
    }

    /// The result of an evaluation.
    pub fn result<'r>(
        &'r self,
        evaluation: &'r Evaluation<'r>,
        answers: &'r Answers,
    ) -> impl Serialize + 'r {
        Result {
            results: self,
            evaluation,
            answers,
        }
    }

    fn rule(&self, resolved: &Resolved) -> Option<&str> {
        let cell = self.rules.get(resolved.deadline.index())?;
        let name = &self.pack.deadline(resolved.deadline).name;
        Some(cell.get_or_init(|| self.texts.part(&key::deadline(name), "rule")))
    }
}

struct Result<'r> {
    results: &'r Results<'r>,
    evaluation: &'r Evaluation<'r>,
    answers: &'r Answers,
}

impl Serialize for Result<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        let Self {
            results,
            evaluation,
            answers,
        } = self;
        let path = &evaluation.path;
        let pack = results.pack;
        let on = path.facts.on;
        let names = |facts: &[FactId]| -> Vec<&str> {
            facts.iter().map(|fact| &*pack.fact(*fact).name).collect()
        };
        let asked: Vec<FactId> = path.asked.iter().map(|(_, fact)| *fact).collect();
        let is_unknown = |fact: &FactId| path.facts.answer(*fact) == Some(&Value::Unknown);
        let unknown: Vec<FactId> = asked.iter().copied().filter(is_unknown).collect();
        ResultFields {
            pack: PackFields {
                id: &pack.id,
                version: &pack.version,
                as_of: pack.as_of,
                review_by: pack.review_by,
                stale: pack.is_stale(on),
            },
            on,
            complete: path.is_complete(),
            next: path.next().map(|fact| &*pack.fact(fact).name),
            facts: AnswerMap {
                pack,
                answers,
                facts: &asked,
            },
            unknown: names(&unknown),
            unused: names(&evaluation.unused),
            outcomes: Outcomes(self),
        }
        .serialize(serializer)
    }
}

#[derive(Serialize)]
struct ResultFields<'r> {
    pack: PackFields<'r>,
    on: Date,
    complete: bool,
    next: Option<&'r str>,
    facts: AnswerMap<'r>,
    unknown: Vec<&'r str>,
    unused: Vec<&'r str>,
    outcomes: Outcomes<'r>,
}

#[derive(Serialize)]
struct PackFields<'r> {
    id: &'r str,
    version: &'r str,
    as_of: Date,
    review_by: Date,
    stale: bool,
}

struct Outcomes<'r>(&'r Result<'r>);

impl Serialize for Outcomes<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        let Result {
            results,
            evaluation,
            answers,
        } = self.0;
        let mut list = serializer.serialize_seq(Some(evaluation.outcomes.len()))?;
        for result in &evaluation.outcomes {
            list.serialize_element(&fields(results, &evaluation.path.facts, answers, result))?;
        }
        list.end()
    }
}

#[derive(Serialize)]
struct OutcomeFields<'r> {
    id: &'r str,
    area: &'r str,
    kind: &'static str,
    urgency: &'static str,
    status: &'static str,
    because: AnswerMap<'r>,
    depends_on: Vec<&'r str>,
    see_lawyer_first: bool,
    deadlines: Vec<DeadlineFields<'r>>,
    fee: Option<&'r RawValue>,
    sources: Vec<&'r str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    steps: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    warnings: Option<Vec<String>>,
}

#[derive(Serialize)]
struct DeadlineFields<'r> {
    id: &'r str,
    event: Option<&'r str>,
    from: Option<Date>,
    act_by: Option<Date>,
    last_day: Option<Date>,
    passed: bool,
    days_left: Option<i32>,
    /// Whether the pack's table of holidays covers the last day.
    #[serde(skip_serializing_if = "Option::is_none")]
    calendar_checked: Option<bool>,
    /// How to count, when the start is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    rule: Option<&'r str>,
}

fn fields<'r>(
    results: &'r Results<'r>,
    facts: &'r Facts<'r>,
    answers: &'r Answers,
    result: &'r OutcomeResult,
) -> OutcomeFields<'r> {
    let pack = results.pack;
    let outcome = pack.outcome(result.id);
    let texts = results.advice.as_ref();
    let message = texts
        .map(|_| key::outcome(&outcome.name))
        .unwrap_or_default();
    OutcomeFields {
        id: &outcome.name,
        area: &outcome.area,
        kind: outcome.kind.name(),
        urgency: result.urgency.name(),
        status: result.status.name(),
        because: AnswerMap {
            pack,
            answers,
            facts: &result.because,
        },
        depends_on: result
            .depends_on
            .iter()
            .map(|fact| &*pack.fact(*fact).name)
            .collect(),
        see_lawyer_first: result.see_lawyer_first,
        deadlines: result
            .deadlines
            .iter()
            .map(|d| deadline_fields(results, d))
            .collect(),
        fee: price(facts, outcome).and_then(|price| {
            results
                .fees
                .json(pack, &results.texts, price, |id| fee_day(facts, id))
        }),
        sources: outcome
            .sources
            .iter()
            .map(|id| &*pack.source(*id).name)
            .collect(),
        title: texts.map(|texts| texts.say(&message)),
        steps: texts.map(|texts| {
            shown(facts, &outcome.steps)
                .map(|s| texts.part(&message, &key::step(&s.id)))
                .collect()
        }),
        warnings: texts.map(|texts| {
            shown(facts, &outcome.warnings)
                .map(|w| texts.part(&message, &key::warning(&w.id)))
                .collect()
        }),
    }
}

fn deadline_fields<'r>(results: &'r Results<'r>, resolved: &Resolved) -> DeadlineFields<'r> {
    let pack = results.pack;
    let dates = resolved.dates;
    DeadlineFields {
        id: &pack.deadline(resolved.deadline).name,
        event: resolved.event.map(|fact| &*pack.fact(fact).name),
        from: dates.map(|dates| dates.from),
        act_by: dates.map(|dates| dates.act_by),
        last_day: dates.map(|dates| dates.last_day),
        passed: dates.is_some_and(|dates| dates.passed),
        days_left: dates.map(|dates| dates.days_left),
        calendar_checked: dates.filter(|dates| !dates.calendar_known).map(|_| false),
        rule: if dates.is_none() {
            results.rule(resolved)
        } else {
            None
        },
    }
}
