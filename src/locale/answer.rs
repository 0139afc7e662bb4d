//! Questions and answers in words.

use super::{Texts, key};
use crate::model::{FactId, FactKind, OptionId, Pack, Value};

impl Texts<'_> {
    /// The question that fixes a fact.
    pub fn question(&self, pack: &Pack, fact: FactId) -> String {
        self.say(&key::question(&pack.fact(fact).name))
    }

    /// The few words that name a fact in a list of answers.
    pub fn fact_label(&self, pack: &Pack, fact: FactId) -> String {
        self.part(&key::question(&pack.fact(fact).name), "short")
    }

    /// The label of an option.
    pub fn option_label(&self, pack: &Pack, fact: FactId, option: OptionId) -> String {
        let fact = pack.fact(fact);
        let name = fact.option_name(option);
        let own = || self.part(&key::question(&fact.name), &key::option(name));
        match fact.kind {
            FactKind::Country => self
                .find(&key::country(name), None, &[])
                .unwrap_or_else(own),
            FactKind::Prefecture => self.say(&key::prefecture(name)),
            FactKind::Choice | FactKind::Multi | FactKind::Date | FactKind::Number { .. } => own(),
        }
    }

    /// The line under an option, where there is one.
    pub fn option_hint(&self, pack: &Pack, fact: FactId, option: OptionId) -> Option<String> {
        let fact = pack.fact(fact);
        self.attribute(
            &key::question(&fact.name),
            &key::hint(fact.option_name(option)),
        )
    }

    /// Further words by which an option of a long list can be found.
    pub fn option_search(&self, pack: &Pack, fact: FactId, option: OptionId) -> Option<String> {
        let fact = pack.fact(fact);
        let name = fact.option_name(option);
        match fact.kind {
            FactKind::Country => self.attribute(&key::country(name), "search"),
            FactKind::Prefecture => self.attribute(&key::prefecture(name), "search"),
            FactKind::Choice | FactKind::Multi | FactKind::Date | FactKind::Number { .. } => None,
        }
    }

    /// An answer in words.
    pub fn answer(&self, pack: &Pack, fact: FactId, value: &Value) -> String {
        match value {
            Value::Unknown => self.say("answer-unknown"),
            Value::Option(option) => self.option_label(pack, fact, *option),
            Value::Options(options) => {
                let labels: Vec<String> = options
                    .iter()
                    .map(|option| self.option_label(pack, fact, option))
                    .collect();
                self.list(&labels)
            }
            Value::Date(date) => self.short_date(*date),
            Value::Number(number) => self.number(*number),
        }
    }
}
