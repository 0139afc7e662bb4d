//! Makes the model of the raw tables: ids resolve, options exist, questions come before what uses them.

mod calendar;
mod condition;
mod deadlines;
mod directory;
mod facts;
mod invariants;
mod outcomes;
mod parameters;
mod references;
mod trees;
mod uses;

use std::cell::RefCell;

use jiff::civil::Date;

use super::raw::{Entry, Raw, Thing, well_written};
use super::read::{Node, Report, Table};
use super::{Diagnostic, Place, nearest};
use crate::model::{Fact, Item, Pack, SourceId};
use condition::Scope;
use uses::Uses;

/// Where the things of a pack stand. Ids of the pack are positions here too.
#[derive(Debug)]
pub struct Places {
    things: [Vec<Place>; Thing::COUNT],
    questions: Vec<Vec<Place>>,
    cited: Vec<bool>,
    review_by: Option<Place>,
    holidays: Option<Place>,
}

impl Places {
    /// Where the id of a thing stands.
    pub fn of(&self, thing: Thing, index: usize) -> Option<Place> {
        self.things
            .get(thing as usize)
            .and_then(|places| places.get(index))
            .copied()
    }

    /// Where a question stands, by the positions of its tree and of itself in the tree.
    pub fn question(&self, tree: usize, index: usize) -> Option<Place> {
        self.questions
            .get(tree)
            .and_then(|places| places.get(index))
            .copied()
    }

    /// Where the review day stands.
    pub fn review_by(&self) -> Option<Place> {
        self.review_by
    }

    /// Where the years of holidays stand.
    pub fn holidays(&self) -> Option<Place> {
        self.holidays
    }

    /// Whether anything rests on the source.
    pub fn is_cited(&self, source: SourceId) -> bool {
        self.cited.get(source.index()).copied().unwrap_or_default()
    }
}

/// What every part of lowering needs.
struct Cx<'a> {
    raw: &'a Raw<'a>,
    report: &'a Report,
    /// Facts by position; none where the fact itself is wrong.
    facts: Vec<Option<Fact>>,
    /// What each deadline uses.
    deadline_uses: Vec<Uses>,
    /// What each derived fact uses, so far as read.
    derived_uses: Vec<Uses>,
    /// First day the pack answers for.
    earliest: Option<Date>,
    cited: RefCell<Vec<bool>>,
}

/// Lowers a whole pack. The pack is none, or incomplete, when something was reported.
pub(super) fn lower(raw: &Raw<'_>, report: &Report) -> (Option<Pack>, Places) {
    let mut cx = Cx {
        raw,
        report,
        facts: Vec::new(),
        deadline_uses: Vec::new(),
        derived_uses: Vec::new(),
        earliest: None,
        cited: RefCell::new(vec![false; raw.section(Thing::Source).entries.len()]),
    };
    let head = trees::head(&cx);
    cx.earliest = head.as_ref().map(|head| head.earliest);
    let lists = directory::lists(&cx);
    cx.facts = facts::facts(&cx, &lists);
    let deadlines = deadlines::deadlines(&cx);
    cx.deadline_uses = deadlines
        .iter()
        .map(|deadline| deadlines::uses(deadline.as_ref(), &cx))
        .collect();
    let mut derived = Vec::new();
    for (at, entry) in raw.section(Thing::Derived).entries.iter().enumerate() {
        let fact = facts::derived(&cx, at, entry);
        let uses = Uses::of(fact.iter().map(|fact| &fact.when), &cx);
        cx.derived_uses.push(uses);
        derived.extend(fact);
    }
    let cx = cx;
    let trees = trees::trees(&cx);
    let synonyms = facts::synonyms(&cx);
    let outcomes = outcomes::outcomes(&cx);
    let (durations, numbers, fees) = parameters::parameters(&cx);
    let sources = references::sources(&cx);
    let forms = references::forms(&cx);
    let terms = references::terms(&cx);
    let offices = directory::offices(&cx, &lists);
    let organisations = directory::organisations(&cx, &lists);
    let calendar = calendar::calendar(&cx);
    let invariants = invariants::invariants(&cx);
    let pack = head.zip(calendar).map(|(head, calendar)| {
        let facts: Vec<_> = cx.facts.iter().flatten().cloned().collect();
        let fact_names = facts
            .iter()
            .enumerate()
            .map(|(at, fact)| (fact.name.clone(), at.into()))
            .collect();
        Pack {
            id: head.id,
            version: head.version,
            as_of: head.as_of,
            review_by: head.review_by,
            earliest: head.earliest,
            law_language: head.law_language,
            urgency: head.urgency,
            facts,
            fact_names,
            synonyms,
            derived,
            trees,
            outcomes,
            deadlines: deadlines.into_iter().flatten().collect(),
            durations,
            numbers,
            fees,
            sources,
            forms,
            prefectures: lists.prefectures,
            offices,
            organisations,
            terms,
            calendar,
            invariants,
        }
    });
    let places = Places {
        things: places(raw),
        questions: raw
            .questions
            .iter()
            .map(|section| section.entries.iter().map(|entry| entry.place).collect())
            .collect(),
        cited: cx.cited.into_inner(),
        review_by: place_of_key(raw.head.as_ref(), "review-by"),
        holidays: place_of_key(raw.holidays.as_ref(), "closed-weekdays"),
    };
    (pack, places)
}

fn place_of_key(table: Option<&Table<'_>>, key: &str) -> Option<Place> {
    let mut keys = table?.iter();
    keys.find(|(name, ..)| *name == key)
        .map(|(_, place, _)| place)
}

fn places(raw: &Raw<'_>) -> [Vec<Place>; Thing::COUNT] {
    Thing::ALL.map(|thing| {
        raw.section(thing)
            .entries
            .iter()
            .map(|entry| entry.place)
            .collect()
    })
}

impl<'a> Cx<'a> {
    /// The position of a thing by id; reports an unknown one.
    fn resolve(&self, thing: Thing, id: &str, place: Place) -> Option<usize> {
        let section = self.raw.section(thing);
        let found = section.find(id);
        if found.is_none() {
            self.unknown_id(thing.name(), id, place, section.ids());
        }
        found
    }

    /// Resolves the id that a value holds.
    fn resolve_node<T: From<usize>>(&self, thing: Thing, node: Node<'a>) -> Option<T> {
        let id = node.text(self.report)?;
        self.resolve(thing, id, node.place()).map(T::from)
    }

    /// Resolves the ids of a list.
    fn resolve_list<T: From<usize>>(&self, thing: Thing, node: Option<Node<'a>>) -> Vec<T> {
        node.map(|node| node.texts(self.report))
            .unwrap_or_default()
            .into_iter()
            .filter_map(|(node, id)| self.resolve(thing, id, node.place()).map(T::from))
            .collect()
    }

    /// Reports an id that leads nowhere.
    fn unknown_id<'w>(
        &self,
        kind: &'static str,
        id: &str,
        place: Place,
        known: impl IntoIterator<Item = &'w str>,
    ) {
        self.report.push(
            Diagnostic::error("unknown-id")
                .at(place)
                .arg("kind", kind)
                .arg("id", id)
                .suggest(nearest(id, known)),
        );
    }

    /// The sources of a table that may go without.
    fn optional_sources(&self, table: &Table<'a>) -> Vec<SourceId> {
        let sources: Vec<SourceId> = self.resolve_list(Thing::Source, table.get("sources"));
        let mut cited = self.cited.borrow_mut();
        for source in &sources {
            if let Some(slot) = cited.get_mut(source.index()) {
                *slot = true;
            }
        }
        sources
    }

    /// The sources of a table that may not go without: nothing may advise without one.
    fn sources(&self, table: &Table<'a>) -> Vec<SourceId> {
        let written = table.get("sources").and_then(|node| node.elements());
        if table.get("sources").is_none() || written.is_some_and(|list| list.is_empty()) {
            self.report
                .push(Diagnostic::error("no-sources").at(table.place));
        }
        self.optional_sources(table)
    }

    /// Parts of an outcome: ids, or tables with an id, a condition and sources.
    fn items<T>(
        &self,
        table: &Table<'a>,
        key: &str,
        lower: impl Fn(&str, Place) -> Option<T>,
    ) -> Vec<Item<T>> {
        self.items_within(&Scope::ANYTHING, table, key, lower)
    }

    /// As [`Self::items`], with conditions that may not speak of everything.
    fn items_within<T>(
        &self,
        scope: &Scope<'_>,
        table: &Table<'a>,
        key: &str,
        lower: impl Fn(&str, Place) -> Option<T>,
    ) -> Vec<Item<T>> {
        let Some(node) = table.get(key) else {
            return Vec::new();
        };
        let items = super::raw::items(self.report, node, "id");
        for (at, (id, node, _)) in items.iter().enumerate() {
            let first = items.iter().take(at).find(|(earlier, ..)| earlier == id);
            if let Some((_, first, _)) = first {
                self.report.push(
                    Diagnostic::error("listed-twice")
                        .at(node.place())
                        .arg("id", *id)
                        .related("first", Some(first.place())),
                );
            }
        }
        items
            .into_iter()
            .filter_map(|(id, node, table)| {
                let part = lower(id, node.place());
                let (when, sources) = match table {
                    Some(table) => {
                        table.known_keys(self.report, &["id", "when", "sources"]);
                        (self.when(&table, scope), self.optional_sources(&table))
                    }
                    None => (None, Vec::new()),
                };
                Some(Item {
                    id: part?,
                    when,
                    sources,
                })
            })
            .collect()
    }

    /// A word that texts are found by.
    fn word(&self, id: &str, place: Place) -> Option<Box<str>> {
        well_written(self.report, id, &place).then(|| id.into())
    }

    /// A text, as it stands.
    fn text(&self, node: Node<'a>) -> Option<Box<str>> {
        node.text(self.report).map(Into::into)
    }

    /// An optional text, as it stands.
    fn optional_text(&self, table: &Table<'a>, key: &str) -> Option<Box<str>> {
        table.get(key).and_then(|node| self.text(node))
    }

    /// Lowers every table of a kind.
    fn each<T>(&self, thing: Thing, lower: impl Fn(&Entry<'a>) -> Option<T>) -> Vec<T> {
        self.raw
            .section(thing)
            .entries
            .iter()
            .filter_map(lower)
            .collect()
    }
}
