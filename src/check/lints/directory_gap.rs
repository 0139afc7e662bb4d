//! # What it does
//!
//! Asks for each prefecture which office offers what the outcomes send people there for, and who meets each need.
//!
//! # Why is this bad
//!
//! "Go to your office" helps nobody whose prefecture has none in the directory.

use std::collections::BTreeMap;

use super::super::Context;
use crate::model::{OptionId, Pack, Place as Where};
use crate::pack::{Diagnostic, Thing, nearest};

pub(super) fn check(context: &Context<'_>) {
    services(context);
    needs(context);
}

fn services(context: &Context<'_>) {
    let pack = context.pack;
    let mut used: BTreeMap<&str, usize> = BTreeMap::new();
    for (at, outcome) in pack.outcomes.iter().enumerate() {
        for item in &outcome.places {
            if let Where::Service(service) = &item.id {
                used.entry(service).or_insert(at);
            }
        }
    }
    for (service, at) in used {
        let without: Vec<&str> = prefectures(pack)
            .filter(|(id, _)| {
                !pack.offices.iter().any(|office| {
                    office.prefectures.contains(id)
                        && office.services.iter().any(|offered| &**offered == service)
                })
            })
            .map(|(_, code)| code)
            .collect();
        if !without.is_empty() {
            let mut finding = Diagnostic::error("service-out-of-reach")
                .arg("service", service)
                .arg("prefectures", without.join(", "));
            finding.place = context.places.of(Thing::Outcome, at);
            context.report.push(finding);
        }
    }
}

fn needs(context: &Context<'_>) {
    let pack = context.pack;
    let mut used: BTreeMap<&str, usize> = BTreeMap::new();
    for (at, outcome) in pack.outcomes.iter().enumerate() {
        for item in &outcome.help {
            used.entry(&item.id).or_insert(at);
        }
    }
    for (need, at) in used {
        let meeting = || {
            pack.organisations
                .iter()
                .filter(|one| one.needs.iter().any(|met| &**met == need))
        };
        let place = context.places.of(Thing::Outcome, at);
        if meeting().next().is_none() {
            let known = pack.organisations.iter().flat_map(|one| &one.needs);
            let mut finding = Diagnostic::error("need-unmet")
                .arg("need", need)
                .suggest(nearest(need, known.map(|need| &**need)));
            finding.place = place;
            context.report.push(finding);
        }
    }
}

fn prefectures(pack: &Pack) -> impl Iterator<Item = (OptionId, &str)> {
    pack.prefectures
        .iter()
        .enumerate()
        .map(|(at, code)| (OptionId::from(at), &**code))
}
