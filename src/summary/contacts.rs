//! Which office and which organisations are right for a person.

use crate::{
    engine::{Facts, shown},
    model::{FactKind, Office, OptionId, Organisation, Outcome, Pack, Place, Value},
};

/// How many organisations are named for one need: enough to have a choice, few enough to call.
const PER_NEED: usize = 3;

/// The prefecture on the path, as a position in the pack's list of prefectures.
pub fn prefecture(facts: &Facts<'_>) -> Option<OptionId> {
    let pack = facts.pack;
    (0..pack.facts.len())
        .map(crate::model::FactId::from)
        .find_map(|fact| match (pack.fact(fact).kind, facts.answer(fact)) {
            (FactKind::Prefecture, Some(Value::Option(option))) => Some(*option),
            _ => None,
        })
}

/// The office that offers a service to a prefecture; none while the prefecture is not known.
pub fn office<'a>(
    pack: &'a Pack,
    service: &str,
    prefecture: Option<OptionId>,
) -> Option<&'a Office> {
    let prefecture = prefecture?;
    pack.offices.iter().find(|office| {
        office.services.iter().any(|offered| &**offered == service)
            && office.prefectures.contains(&prefecture)
    })
}

/// The organisations that meet a need in a prefecture, the nearest first.
pub fn organisations<'a>(
    pack: &'a Pack,
    need: &str,
    prefecture: Option<OptionId>,
) -> Vec<&'a Organisation> {
    let meets = |organisation: &&Organisation| organisation.needs.iter().any(|met| &**met == need);
    let near = |organisation: &&Organisation| {
        prefecture.is_some_and(|prefecture| organisation.prefectures.contains(&prefecture))
    };
    let nationwide = |organisation: &&Organisation| organisation.prefectures.is_empty();
    let mut found: Vec<&Organisation> = pack
        .organisations
        .iter()
        .filter(meets)
        .filter(near)
        .take(PER_NEED - 1)
        .collect();
    let room = PER_NEED - found.len();
    found.extend(
        pack.organisations
            .iter()
            .filter(meets)
            .filter(nationwide)
            .take(room),
    );
    found
}

/// The offices to which an outcome sends a person, each once.
pub fn offices_of<'a>(facts: &Facts<'a>, outcome: &'a Outcome) -> Vec<&'a Office> {
    let prefecture = prefecture(facts);
    let mut offices: Vec<&Office> = Vec::new();
    for item in shown(facts, &outcome.places) {
        if let Place::Service(service) = &item.id
            && let Some(found) = office(facts.pack, service, prefecture)
            && !offices.iter().any(|known| known.name == found.name)
        {
            offices.push(found);
        }
    }
    offices
}

/// The organisations that help with an outcome, each once.
pub fn organisations_of<'a>(facts: &Facts<'a>, outcome: &'a Outcome) -> Vec<&'a Organisation> {
    let prefecture = prefecture(facts);
    let mut found: Vec<&Organisation> = Vec::new();
    for need in shown(facts, &outcome.help) {
        for organisation in organisations(facts.pack, &need.id, prefecture) {
            if !found.iter().any(|known| known.name == organisation.name) {
                found.push(organisation);
            }
        }
    }
    found
}
