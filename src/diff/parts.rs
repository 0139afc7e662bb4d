//! What an outcome says beside whom it is for, how urgent it is and by when: steps, warnings, papers, places, prices,
//! people who help.
//!
//! A part is compared by whom it is shown to, not by how that is written: a condition in other words is no difference.

use crate::{
    engine::Facts,
    model::{Condition, Item, Outcome, Pack, Place, Price},
    prove::{Model, Set},
};

/// A part of an outcome.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Part {
    /// What is shown.
    what: What,
    /// To whom; none: to everybody.
    pub when: Option<Condition>,
}

/// What a part shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct What {
    /// The list it stands in, as the files of a pack call it.
    list: &'static str,
    /// Its id.
    id: String,
    /// What the pack says of it elsewhere: the address of a form, the amounts of a fee.
    detail: String,
}

impl What {
    /// Where it stands in the files of a pack.
    fn place(&self) -> String {
        if self.id.is_empty() {
            self.list.to_owned()
        } else {
            format!("{}.{}", self.list, self.id)
        }
    }
}

/// Of the prices of an outcome only the first that holds is shown.
const PRICES: &str = "fees";

/// Everything an outcome says, in order.
pub(super) fn parts(pack: &Pack, outcome: &Outcome) -> Vec<Part> {
    let fixed = |list, detail: &str| Part {
        what: What {
            list,
            id: String::new(),
            detail: detail.to_owned(),
        },
        when: None,
    };
    let mut parts = vec![
        fixed("kind", &format!("{:?}", outcome.kind)),
        fixed("area", &outcome.area),
    ];
    for (list, items) in [
        ("steps", &outcome.steps),
        ("warnings", &outcome.warnings),
        ("documents", &outcome.documents),
        ("help", &outcome.help),
    ] {
        add(&mut parts, list, items, |id| {
            (id.to_string(), String::new())
        });
    }
    add(&mut parts, "forms", &outcome.forms, |id| {
        let form = pack.form(*id);
        (form.name.to_string(), format!("{:?}", form.url))
    });
    add(&mut parts, "places", &outcome.places, |place| match place {
        Place::Service(id) => (id.to_string(), "service".to_owned()),
        Place::Named(id) => (id.to_string(), String::new()),
    });
    add(&mut parts, PRICES, &outcome.fees, |price| match price {
        Price::Free => ("free".to_owned(), String::new()),
        Price::Fee(id) => {
            let fee = pack.fee(*id);
            let values = fee.values.0.iter().map(|one| (one.from, &one.value));
            let day = fee.day_of.map(|fact| &pack.fact(fact).name);
            let detail = format!("{:?} {day:?}", values.collect::<Vec<_>>());
            (fee.name.to_string(), detail)
        }
    });
    parts
}

fn add<T>(
    parts: &mut Vec<Part>,
    list: &'static str,
    items: &[Item<T>],
    name: impl Fn(&T) -> (String, String),
) {
    parts.extend(items.iter().map(|item| {
        let (id, detail) = name(&item.id);
        Part {
            what: What { list, id, detail },
            when: item.when.clone(),
        }
    }));
}

/// What an outcome that stands and says these parts shows a person, in order.
pub(super) fn told<'p>(facts: &Facts<'_>, parts: &'p [Part]) -> Vec<&'p What> {
    let mut is_priced = false;
    let mut told = Vec::new();
    for part in parts {
        let is_price = part.what.list == PRICES;
        if (is_price && is_priced) || !facts.holds(part.when.as_ref()) {
            continue;
        }
        is_priced |= is_price;
        told.push(&part.what);
    }
    told
}

/// Where the parts that a person is told by one version alone, or in another order, stand in the files of a pack.
pub(super) fn places(was: &[&What], will: &[&What]) -> Vec<String> {
    let only = |mine: &[&What], other: &[&What]| -> Vec<String> {
        let mine = mine.iter().filter(|what| !other.contains(what));
        mine.map(|what| what.place()).collect()
    };
    let mut places = only(was, will);
    places.extend(only(will, was));
    let moved = was.iter().zip(will).find(|(was, will)| was != will);
    if let (true, Some((what, _))) = (places.is_empty(), moved) {
        places.push(what.list.to_owned());
    }
    places.dedup();
    places
}

/// For whom the parts of two versions of an outcome that stands differ: by where in a pack's files each is written.
pub(super) fn differing(model: &Model<'_>, old: &[Part], new: &[Part]) -> Vec<(String, Set)> {
    let (before, after) = (shown(model, old), shown(model, new));
    let none = model.space().none();
    let find = |shown: &[(What, Set)], what: &What| {
        let mut all = shown.iter();
        all.find(|(other, _)| other == what)
            .map_or_else(|| none.clone(), |(_, set)| set.clone())
    };
    let mut found: Vec<(String, Set)> = Vec::new();
    let mut put = |place: String, set: Set| {
        if set.is_none() {
            return;
        }
        match found.iter_mut().find(|(other, _)| *other == place) {
            Some((_, known)) => *known = known.or(&set),
            None => found.push((place, set)),
        }
    };
    let fresh = after
        .iter()
        .filter(|(what, _)| !before.iter().any(|(other, _)| other == what));
    for (what, _) in before.iter().chain(fresh) {
        let (was, will) = (find(&before, what), find(&after, what));
        put(what.place(), was.minus(&will).or(&will.minus(&was)));
    }
    // Whoever is shown two parts in the other order is told something else too.
    let place = |what: &What| after.iter().position(|(other, _)| other == what);
    for (at, (first, _)) in before.iter().enumerate() {
        for (second, _) in before.iter().skip(at + 1) {
            let in_order = place(first).zip(place(second));
            if first.list == second.list && in_order.is_some_and(|(first, second)| first > second) {
                let sets = [&before, &after]
                    .into_iter()
                    .flat_map(|shown| [find(shown, first), find(shown, second)]);
                let both = sets.fold(model.space().all(), |both, set| both.and(&set));
                put(first.list.to_owned(), both);
            }
        }
    }
    found
}

/// Each part with whom it is shown to, in order.
fn shown(model: &Model<'_>, parts: &[Part]) -> Vec<(What, Set)> {
    let mut shown: Vec<(What, Set)> = Vec::new();
    let mut unpriced = model.space().all();
    for part in parts {
        let mut set = match &part.when {
            Some(when) => model.truth(when).yes,
            None => model.space().all(),
        };
        if part.what.list == PRICES {
            let holds = set.clone();
            set = set.and(&unpriced);
            unpriced = unpriced.minus(&holds);
        }
        match shown.iter_mut().find(|(other, _)| *other == part.what) {
            Some((_, known)) => *known = known.or(&set),
            None => shown.push((part.what.clone(), set)),
        }
    }
    shown
}
