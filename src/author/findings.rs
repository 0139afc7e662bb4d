//! Which thing of a pack a finding is about, by where it stands.

use std::collections::BTreeMap;

use super::{Book, Topic};
use crate::{
    locale::key,
    model::{FactId, Pack},
    pack::{Diagnostic, FileId, Files, Place, Places, Thing},
};

/// A finding and what it is about.
#[derive(Debug, Clone)]
pub(super) struct Finding {
    /// What it is about: the pack as a whole where it is nothing that can be walked to.
    pub topics: Vec<Topic>,
    /// The finding.
    pub diagnostic: Diagnostic,
}

/// Where everything stands, and what shows each message.
#[derive(Debug)]
pub(super) struct Index {
    /// By file and first byte of the line on which an id stands: what can be walked to there.
    starts: Vec<(FileId, usize, Vec<Topic>)>,
    /// By id of a message.
    messages: BTreeMap<String, Vec<Topic>>,
}

impl Index {
    /// The index of a pack that was read from files.
    pub(super) fn new(pack: &Pack, places: &Places, files: &Files) -> Self {
        let mut starts = Vec::new();
        let mut put = |place: Option<Place>, topics: Vec<Topic>| {
            let Some((place, file)) = place.and_then(|at| Some((at, files.get(at.file)?))) else {
                return;
            };
            let before = file.text.floor_char_boundary(place.start);
            let before = file.text.get(..before).unwrap_or_default();
            let line = before.rfind('\n').map_or(0, |end| end + 1);
            starts.push((place.file, line, topics));
        };
        for (at, tree) in pack.trees.iter().enumerate() {
            put(
                places.of(Thing::Tree, at),
                vec![Topic::Tree(tree.name.clone())],
            );
            for (index, question) in tree.questions.iter().enumerate() {
                let fact = pack.fact(question.fact).name.clone();
                let topic = Topic::Question(tree.name.clone(), fact);
                put(places.question(at, index), vec![topic]);
            }
        }
        for at in 0..pack.facts.len() {
            put(places.of(Thing::Fact, at), asking(pack, at.into()));
        }
        for (at, one) in pack.outcomes.iter().enumerate() {
            let topic = Topic::Outcome(one.name.clone());
            put(places.of(Thing::Outcome, at), vec![topic]);
        }
        for (at, one) in pack.derived.iter().enumerate() {
            let topic = Topic::Derived(one.name.clone());
            put(places.of(Thing::Derived, at), vec![topic]);
        }
        for (at, one) in pack.deadlines.iter().enumerate() {
            let topic = Topic::Deadline(one.name.clone());
            put(places.of(Thing::Deadline, at), vec![topic]);
        }
        starts.sort();
        let messages = messages(pack);
        Self { starts, messages }
    }

    /// What a finding in some files is about.
    pub(super) fn topics(&self, files: &Files, finding: &Diagnostic) -> Vec<Topic> {
        let topics = finding.place.and_then(|place| {
            let file = files.get(place.file)?;
            if file.path.starts_with("locales/") {
                let end = file.text.floor_char_boundary(place.end);
                let message = message_at(file.text.get(..end)?)?;
                return self.messages.get(message).cloned();
            }
            let behind = |(file, start, _): &(FileId, usize, Vec<Topic>)| {
                (*file, *start) <= (place.file, place.start)
            };
            let at = self.starts.partition_point(behind).checked_sub(1)?;
            let (file, _, topics) = self.starts.get(at)?;
            (*file == place.file).then(|| topics.clone())
        });
        let topics = topics.filter(|topics| !topics.is_empty());
        topics.unwrap_or_else(|| vec![Topic::Pack])
    }
}

/// What shows each message.
fn messages(pack: &Pack) -> BTreeMap<String, Vec<Topic>> {
    let mut messages: BTreeMap<String, Vec<Topic>> = BTreeMap::new();
    let mut put = |message: String, topic: Topic| {
        let topics = messages.entry(message).or_default();
        if !topics.contains(&topic) {
            topics.push(topic);
        }
    };
    for tree in &pack.trees {
        put(key::tree(&tree.name), Topic::Tree(tree.name.clone()));
        for question in &tree.questions {
            let fact = &pack.fact(question.fact).name;
            let topic = Topic::Question(tree.name.clone(), fact.clone());
            put(key::question(fact), topic);
        }
    }
    for one in &pack.derived {
        put(key::derived(&one.name), Topic::Derived(one.name.clone()));
    }
    for one in &pack.deadlines {
        put(key::deadline(&one.name), Topic::Deadline(one.name.clone()));
    }
    for one in &pack.outcomes {
        let topic = || Topic::Outcome(one.name.clone());
        put(key::outcome(&one.name), topic());
        for item in &one.documents {
            put(key::document(&item.id), topic());
        }
    }
    messages
}

/// The questions that ask for a fact.
pub(super) fn asking(pack: &Pack, fact: FactId) -> Vec<Topic> {
    let trees = pack.trees.iter();
    let asking = trees.filter(|tree| tree.questions.iter().any(|one| one.fact == fact));
    let name = &pack.fact(fact).name;
    asking
        .map(|tree| Topic::Question(tree.name.clone(), name.clone()))
        .collect()
}

impl Book {
    /// File and line of a place, as an editor takes them.
    pub(super) fn line(&self, place: Option<Place>) -> Option<String> {
        line(&self.files, place?)
    }
}

/// File and line of a place, as an editor takes them.
pub(super) fn line(files: &Files, place: Place) -> Option<String> {
    let (line, _) = files.line_and_column(&place);
    Some(format!("{}:{line}", files.get(place.file)?.name))
}

/// The id of the message that the last line of a Fluent text belongs to.
fn message_at(text: &str) -> Option<&str> {
    let begins = |line: &&str| line.starts_with(|c: char| c.is_ascii_alphabetic());
    let line = text.lines().rev().find(begins)?;
    line.split(['=', ' ']).next()
}

#[cfg(test)]
mod tests {
    use super::message_at;

    #[test]
    fn the_message_of_a_line_is_the_last_that_begins_before_it() {
        let text = "# A comment.\nquestion-age = How old?\n    .why = We\nquestion-b = x";
        assert_eq!(message_at(text), Some("question-b"));
        assert_eq!(message_at(text.get(..50).unwrap()), Some("question-age"));
        assert_eq!(message_at("# A comment."), None);
    }
}
