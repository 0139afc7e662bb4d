//! The texts that a pack needs: one message for each thing with a name, with the attributes its screens show.

use std::collections::{BTreeMap, BTreeSet};

use crate::locale::key;
use crate::model::{FactKind, Item, Pack, Place as Where, SourceKind};
use crate::pack::{Place, Places, Thing};

/// A message that the pack needs.
#[derive(Debug, Default)]
pub(super) struct Expected {
    /// What needs it.
    pub place: Option<Place>,
    /// Attributes that must be there.
    pub required: BTreeSet<String>,
    /// Attributes that may be there.
    pub optional: BTreeSet<String>,
}

/// Attributes that a language may have or not, whatever the others do: words to search by, forms of a word, readings of
/// its script.
pub(super) const FREE: [&str; 4] = ["search", "also", "forms", "reading"];

/// Every message that the pack needs, by id.
pub(super) fn expected(pack: &Pack, places: &Places) -> BTreeMap<String, Expected> {
    let mut needed = Needed(BTreeMap::new());
    needed.questions(pack, places);
    needed.outcomes(pack, places);
    for (at, derived) in pack.derived.iter().enumerate() {
        let place = places.of(Thing::Derived, at);
        needed.add(key::derived(&derived.name), place, &[], &[]);
    }
    for (at, tree) in pack.trees.iter().enumerate() {
        needed.add(key::tree(&tree.name), places.of(Thing::Tree, at), &[], &[]);
    }
    for (at, deadline) in pack.deadlines.iter().enumerate() {
        let id = key::deadline(&deadline.name);
        let place = places.of(Thing::Deadline, at);
        needed.add(id, place, &["rule", "passed"], &["note"]);
    }
    for (at, form) in pack.forms.iter().enumerate() {
        let place = places.of(Thing::Form, at);
        needed.add(key::form(&form.name), place, &[], &["who", "where"]);
    }
    for (at, fee) in pack.fees.iter().enumerate() {
        let place = places.of(Thing::Fee, at);
        let entry = needed.add(key::fee(&fee.name), place, &[], &["note"]);
        for amount in fee.values.0.iter().flat_map(|value| &value.value.amounts) {
            entry.required.insert(key::amount(&amount.case));
        }
    }
    for (at, term) in pack.terms.iter().enumerate() {
        let place = places.of(Thing::Term, at);
        needed.add(key::term(&term.name), place, &["plain"], &FREE);
    }
    for (at, source) in pack.sources.iter().enumerate() {
        let place = places.of(Thing::Source, at);
        match (&source.kind, &source.law) {
            (SourceKind::Law, Some(law)) => needed.add(key::law(law), place, &[], &[]),
            _ => needed.add(key::source(&source.name), place, &[], &[]),
        };
    }
    for (at, invariant) in pack.invariants.iter().enumerate() {
        let place = places.of(Thing::Invariant, at);
        needed.add(key::invariant(&invariant.name), place, &[], &[]);
    }
    needed.directory(pack, places);
    needed.0
}

struct Needed(BTreeMap<String, Expected>);

impl Needed {
    fn add(
        &mut self,
        id: String,
        place: Option<Place>,
        required: &[&str],
        optional: &[&str],
    ) -> &mut Expected {
        let entry = self.0.entry(id).or_default();
        entry.place = entry.place.or(place);
        let owned = |parts: &[&str]| parts.iter().map(|part| (*part).to_owned()).collect();
        let (mut required, mut optional): (BTreeSet<_>, BTreeSet<_>) =
            (owned(required), owned(optional));
        entry.required.append(&mut required);
        entry.optional.append(&mut optional);
        entry
    }

    fn questions(&mut self, pack: &Pack, places: &Places) {
        for (at, tree) in pack.trees.iter().enumerate() {
            for (index, question) in tree.questions.iter().enumerate() {
                let fact = pack.fact(question.fact);
                let place = places.question(at, index);
                let id = key::question(&fact.name);
                let entry = self.add(id, place, &["short", "why"], &["find", "note"]);
                let (countries, own): (Vec<_>, Vec<_>) = fact
                    .options
                    .iter()
                    .filter(|_| fact.kind != FactKind::Prefecture)
                    .partition(|option| fact.kind == FactKind::Country && is_country(option));
                for option in own {
                    entry.required.insert(key::option(option));
                    entry.optional.insert(key::hint(option));
                }
                for option in countries {
                    self.add(key::country(option), place, &[], &["search"]);
                }
            }
        }
        for prefecture in &pack.prefectures {
            self.add(key::prefecture(prefecture), None, &[], &["search"]);
        }
    }

    fn outcomes(&mut self, pack: &Pack, places: &Places) {
        for (at, outcome) in pack.outcomes.iter().enumerate() {
            let place = places.of(Thing::Outcome, at);
            let entry = self.add(key::outcome(&outcome.name), place, &["why"], &["note"]);
            let steps = outcome.steps.iter().map(|item| key::step(&item.id));
            let warnings = outcome.warnings.iter().map(|item| key::warning(&item.id));
            entry.required.extend(steps.chain(warnings));
            self.add(key::area(&outcome.area), place, &[], &[]);
            self.items(&outcome.documents, place, key::document, &["instead"]);
            self.items(&outcome.help, place, key::need, &[]);
            for item in &outcome.places {
                let id = match &item.id {
                    Where::Service(service) => key::service(service),
                    Where::Named(name) => key::place(name),
                };
                self.add(id, place, &[], &["note"]);
            }
        }
    }

    fn items(
        &mut self,
        items: &[Item<Box<str>>],
        place: Option<Place>,
        id: fn(&str) -> String,
        optional: &[&str],
    ) {
        for item in items {
            self.add(id(&item.id), place, &[], optional);
        }
    }

    fn directory(&mut self, pack: &Pack, places: &Places) {
        for (at, office) in pack.offices.iter().enumerate() {
            let place = places.of(Thing::Office, at);
            let optional = ["address", "desk", "hours", "note"];
            self.add(key::office(&office.name), place, &[], &optional);
            for service in &office.services {
                self.add(key::service(service), place, &[], &["note"]);
            }
        }
        for (at, organisation) in pack.organisations.iter().enumerate() {
            let place = places.of(Thing::Organisation, at);
            let id = key::organisation(&organisation.name);
            self.add(id, place, &["does"], &["for-whom", "hours", "note"]);
            for need in &organisation.needs {
                self.add(key::need(need), place, &[], &[]);
            }
        }
    }
}

/// Countries stand in one list for every fact; other options of a country fact are its own.
fn is_country(option: &str) -> bool {
    option.len() == 2 && option.chars().all(|c| c.is_ascii_uppercase())
}
