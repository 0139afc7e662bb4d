//! All there is to know of one thing of a pack, in one language or two.

use jiff::civil::Date;

use super::{
    Book, Topic,
    findings::{asking, line},
    outline::{Section, looked_at},
};
use crate::{
    check::render,
    locale::{Args, FluentValue, Texts, key},
    model::{
        Condition, Deadline, Derived, FactId, FactKind, Item, OptionId, Outcome, Pack, SourceId,
        Toggle, TreeId,
    },
    pack::{Diagnostic, Files, Severity, Thing},
    summary::{Block, Entry, Phrase, Tone, Voice, source_line},
};

/// A part of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// Something to read.
    Blocks(Vec<Block>),
    /// Things to go to, under a heading.
    Links(Phrase, Vec<(Topic, Phrase)>),
}

/// More options than this are not listed: nobody checks countries one by one.
const LISTED: usize = 30;

/// The page of a thing, with conditions as they read on a day.
pub fn page(book: &Book, topic: &Topic, on: Date, voice: &Voice<'_>) -> Vec<Part> {
    let mut writer = Writer {
        book,
        pack: &book.pack,
        on,
        voice,
        blocks: Vec::new(),
        parts: Vec::new(),
    };
    writer.topic(topic);
    writer.flush();
    writer.parts
}

/// What keeps files from being a pack, with their places.
pub fn faults(files: &Files, findings: &[Diagnostic], voice: &Voice<'_>) -> Vec<Part> {
    vec![Part::Blocks(
        findings
            .iter()
            .map(|finding| found(files, finding, voice))
            .collect(),
    )]
}

/// A finding: what is wrong, where, and what to do.
fn found(files: &Files, finding: &Diagnostic, voice: &Voice<'_>) -> Block {
    let mut notes: Vec<Phrase> = Vec::new();
    let places = finding.place.iter();
    let related = finding.related.iter().map(|one| &one.place);
    for place in places.chain(related) {
        notes.extend(line(files, *place).map(Phrase::plain));
    }
    if let Some(near) = &finding.suggestion {
        let word = [("word", FluentValue::from(near.as_str()))];
        notes.push(voice.say(|t| t.say_with("finding-did-you-mean", &word)));
    }
    notes.extend(voice.find(|t| render::hint(finding, t)));
    let text = voice.say(|t| render::message(finding, t));
    Block::List {
        ordered: false,
        tone: match finding.severity {
            Severity::Error => Tone::Urgent,
            Severity::Warning => Tone::Warning,
        },
        items: vec![Entry { text, notes }],
    }
}

struct Writer<'a, 'v> {
    book: &'a Book,
    pack: &'a Pack,
    on: Date,
    voice: &'a Voice<'v>,
    blocks: Vec<Block>,
    parts: Vec<Part>,
}

impl<'a> Writer<'a, '_> {
    fn topic(&mut self, topic: &Topic) {
        match topic {
            Topic::Pack => self.whole(),
            Topic::Tree(name) => self.tree(name),
            Topic::Question(tree, fact) => self.question(tree, fact),
            Topic::Section(section) => self.section(*section),
            Topic::Outcome(name) => {
                let mut all = self.pack.outcomes.iter().enumerate();
                if let Some((at, outcome)) = all.find(|(_, one)| one.name == *name) {
                    self.outcome(at, outcome);
                }
            }
            Topic::Derived(name) => {
                let mut all = self.pack.derived.iter().enumerate();
                if let Some((at, derived)) = all.find(|(_, one)| one.name == *name) {
                    self.derived(at, derived);
                }
            }
            Topic::Deadline(name) => {
                let mut all = self.pack.deadlines.iter().enumerate();
                if let Some((at, deadline)) = all.find(|(_, one)| one.name == *name) {
                    self.deadline(at, deadline);
                }
            }
        }
    }

    fn flush(&mut self) {
        if !self.blocks.is_empty() {
            let blocks = std::mem::take(&mut self.blocks);
            self.parts.push(Part::Blocks(blocks));
        }
    }

    fn say(&self, id: &str) -> Phrase {
        self.voice.say(|t| t.say(id))
    }

    fn say_with(&self, id: &str, args: &Args<'_>) -> Phrase {
        self.voice.say(|t| t.say_with(id, args))
    }

    fn heading(&mut self, text: Phrase) {
        self.blocks.push(Block::Heading { level: 3, text });
    }

    fn paragraph(&mut self, text: Phrase, tone: Tone) {
        self.blocks.push(Block::Paragraph { text, tone });
    }

    fn list(&mut self, id: &str, items: Vec<Entry>) {
        if items.is_empty() {
            return;
        }
        self.heading(self.say(id));
        self.blocks.push(Block::List {
            ordered: false,
            tone: Tone::Plain,
            items,
        });
    }

    fn links(&mut self, id: &str, links: Vec<(Topic, Phrase)>) {
        if !links.is_empty() {
            self.flush();
            let heading = self.say(id);
            self.parts.push(Part::Links(heading, links));
        }
    }

    /// Id, title, places, and what was found.
    fn head(&mut self, topic: &Topic, id: &str, title: Option<Phrase>, places: Vec<String>) {
        let text = Phrase::plain(id);
        self.blocks.push(Block::Heading { level: 2, text });
        if let Some(title) = title {
            self.paragraph(title, Tone::Plain);
        }
        for place in places {
            self.paragraph(Phrase::plain(place), Tone::Quiet);
        }
        let files = &self.book.files;
        let found: Vec<Block> = self
            .book
            .findings(topic)
            .map(|finding| found(files, finding, self.voice))
            .collect();
        if !found.is_empty() {
            self.heading(self.say("author-findings"));
            self.blocks.extend(found);
        }
    }

    fn condition(&mut self, id: &str, when: Option<&Condition>) {
        self.heading(self.say(id));
        let text = match when {
            None => self.say("author-always"),
            Some(when) => self.words(when),
        };
        self.paragraph(text, Tone::Plain);
    }

    fn words(&self, when: &Condition) -> Phrase {
        self.voice.say(|t| t.condition(self.pack, self.on, when))
    }

    fn sources(&mut self, sources: &[SourceId]) {
        let items = sources.iter().map(|id| {
            let source = self.pack.source(*id);
            Entry {
                text: self.voice.say(|t| source_line(source, t)),
                notes: std::iter::once(&source.name)
                    .chain(&source.url)
                    .map(|line| Phrase::plain(&**line))
                    .collect(),
            }
        });
        self.list("author-sources", items.collect());
    }

    fn place(&self, thing: Thing, at: usize) -> Vec<String> {
        let place = self.book.places.of(thing, at);
        self.book.line(place).into_iter().collect()
    }

    fn whole(&mut self) {
        let pack = self.pack;
        self.head(&Topic::Pack, &pack.id, None, Vec::new());
        let days = [
            ("version", FluentValue::from(&*pack.version)),
            ("as-of", FluentValue::from(pack.as_of.to_string())),
            ("review-by", FluentValue::from(pack.review_by.to_string())),
        ];
        self.paragraph(self.say_with("author-pack", &days), Tone::Plain);
        let text = match &self.book.findings {
            None => self.say("author-checking"),
            Some(found) => {
                let errors = found
                    .iter()
                    .filter(|one| one.diagnostic.severity == Severity::Error)
                    .count();
                let counts = [
                    ("errors", errors.into()),
                    ("warnings", (found.len() - errors).into()),
                ];
                self.say_with("check-closing", &counts)
            }
        };
        self.paragraph(text, Tone::Plain);
    }

    fn tree(&mut self, name: &str) {
        let mut trees = self.pack.trees.iter().enumerate();
        let Some((at, tree)) = trees.find(|(_, tree)| &*tree.name == name) else {
            return;
        };
        let title = self.say(&key::tree(name));
        let places = self.place(Thing::Tree, at);
        self.head(&Topic::Tree(name.into()), name, Some(title), places);
        let id = TreeId::from(at);
        let outcomes = self.pack.outcomes.iter();
        let counts = [
            ("questions", tree.questions.len().into()),
            (
                "outcomes",
                outcomes
                    .filter(|one| one.trees.contains(&id))
                    .count()
                    .into(),
            ),
        ];
        self.paragraph(self.say_with("graph-tree-size", &counts), Tone::Quiet);
        self.condition("author-walked", tree.when.as_ref());
        let facts = looked_at(self.pack, tree.when.iter());
        self.links("author-looks-at", self.questions(&facts));
    }

    fn section(&mut self, section: Section) {
        let count = match section {
            Section::Outcomes => self.pack.outcomes.len(),
            Section::Derived => self.pack.derived.len(),
            Section::Deadlines => self.pack.deadlines.len(),
        };
        let text = self.say(&format!("author-section-{}", section.name()));
        self.blocks.push(Block::Heading { level: 2, text });
        let count = [("count", count.into())];
        self.paragraph(self.say_with("author-count", &count), Tone::Plain);
    }

    fn question(&mut self, tree: &str, name: &str) {
        let trees = &self.pack.trees;
        let Some(tree_at) = trees.iter().position(|one| &*one.name == tree) else {
            return;
        };
        let questions = trees.get(tree_at).map(|one| one.questions.iter());
        let mut questions = questions.into_iter().flatten().enumerate();
        let asked = questions.find(|(_, one)| &*self.pack.fact(one.fact).name == name);
        let Some((at, question)) = asked else {
            return;
        };
        let id = question.fact;
        let fact = self.pack.fact(id);
        let mut places: Vec<String> = Vec::new();
        places.extend(self.book.line(self.book.places.question(tree_at, at)));
        places.extend(self.place(Thing::Fact, id.index()));
        let topic = Topic::Question(tree.into(), name.into());
        self.head(&topic, name, None, places);
        self.condition("author-asked", question.ask_when.as_ref());
        let message = key::question(name);
        self.heading(self.say("author-text"));
        self.paragraph(self.say(&message), Tone::Plain);
        let rows = ["short", "why", "find", "note"].map(|part| {
            let text = self.voice.find(|t| t.attribute(&message, part))?;
            Some((self.say(&format!("author-text-{part}")), text))
        });
        let rows = rows.into_iter().flatten().collect();
        self.blocks.push(Block::Rows(rows));
        self.options(id, fact.kind);
        self.links("author-outcomes", self.outcomes_of(id));
        let decided = self.deciding(|facts| facts.contains(&id));
        self.links("author-decides", decided);
        let facts = looked_at(self.pack, question.ask_when.iter());
        self.links("author-looks-at", self.questions(&facts));
        self.sources(&question.sources);
    }

    fn options(&mut self, id: FactId, kind: FactKind) {
        let fact = self.pack.fact(id);
        let name = [("kind", FluentValue::from(kind.name()))];
        let kind = self.say_with("author-kind", &name);
        let options = fact.options.iter().enumerate();
        if fact.options.is_empty() || fact.options.len() > LISTED {
            self.heading(self.say("author-options"));
            self.paragraph(kind, Tone::Plain);
            if !fact.options.is_empty() {
                let count = [("count", fact.options.len().into())];
                self.paragraph(self.say_with("author-count", &count), Tone::Quiet);
            }
            return;
        }
        let mut items = Vec::with_capacity(fact.options.len());
        for (at, name) in options {
            let option = OptionId::from(at);
            let hint = self.voice.find(|t| t.option_hint(self.pack, id, option));
            items.push(Entry {
                text: self.voice.say(|t| t.option_label(self.pack, id, option)),
                notes: std::iter::once(Phrase::plain(&**name))
                    .chain(hint)
                    .collect(),
            });
        }
        self.list("author-options", items);
    }

    fn outcome(&mut self, at: usize, outcome: &'a Outcome) {
        let name = &*outcome.name;
        let message = key::outcome(name);
        let title = self.say(&message);
        let places = self.place(Thing::Outcome, at);
        self.head(&Topic::Outcome(name.into()), name, Some(title), places);
        let what = [
            ("kind", FluentValue::from(outcome.kind.name())),
            ("area", FluentValue::from(&*outcome.area)),
            ("urgency", FluentValue::from(outcome.urgency.name())),
        ];
        self.paragraph(self.say_with("author-outcome", &what), Tone::Quiet);
        self.condition("author-applies", Some(&outcome.when));
        for urgent in &outcome.urgent_when {
            let id = format!("author-urgent-{}", urgent.urgency.name());
            self.condition(&id, Some(&urgent.when));
        }
        match &outcome.see_lawyer_first {
            Toggle::Fixed(false) => {}
            Toggle::Fixed(true) => self.condition("author-lawyer", None),
            Toggle::When(when) => self.condition("author-lawyer", Some(when)),
        }
        let why = self.voice.find(|t| t.attribute(&message, "why"));
        if let Some(why) = why {
            self.heading(self.say("author-text-why"));
            self.paragraph(why, Tone::Plain);
        }
        let part = |t: &Texts<'_>, part: String| t.part(&message, &part);
        self.items("summary-steps", &outcome.steps, |t, id| {
            part(t, key::step(id))
        });
        self.items("summary-warnings", &outcome.warnings, |t, id| {
            part(t, key::warning(id))
        });
        self.items("summary-documents", &outcome.documents, |t, id| {
            t.say(&key::document(id))
        });
        let facts = self.book.outcome_facts.get(at);
        let facts = facts.map_or(&[] as &[FactId], Vec::as_slice);
        self.links("author-looks-at", self.questions(facts));
        let derived = self.derived_in(outcome.conditions());
        self.links("author-derived", derived);
        let deadlines = outcome.deadlines.iter().map(|item| {
            let name = &self.pack.deadline(item.id).name;
            let text = self.say(&key::deadline(name));
            (Topic::Deadline(name.clone()), text)
        });
        self.links("author-section-deadlines", deadlines.collect());
        let excluded = outcome.excludes.iter().map(|id| {
            let other = self.pack.outcome(*id);
            (
                Topic::Outcome(other.name.clone()),
                self.say(&key::outcome(&other.name)),
            )
        });
        self.links("author-excludes", excluded.collect());
        self.sources(&outcome.sources);
    }

    fn items(
        &mut self,
        id: &str,
        items: &[Item<Box<str>>],
        words: impl Fn(&Texts<'_>, &str) -> String,
    ) {
        let entries = items.iter().map(|item| {
            let when = item.when.as_ref().map(|when| {
                let text = |t: &Texts<'_>| {
                    let when = t.condition(self.pack, self.on, when);
                    t.say_with("author-only-when", &[("when", when.into())])
                };
                self.voice.say(text)
            });
            Entry {
                text: self.voice.say(|t| words(t, &item.id)),
                notes: std::iter::once(Phrase::plain(&*item.id))
                    .chain(when)
                    .collect(),
            }
        });
        self.list(id, entries.collect());
    }

    fn derived(&mut self, at: usize, derived: &'a Derived) {
        let name = &*derived.name;
        let title = self.say(&key::derived(name));
        let places = self.place(Thing::Derived, at);
        self.head(&Topic::Derived(name.into()), name, Some(title), places);
        self.condition("author-holds", Some(&derived.when));
        let looks = |condition: &Condition| {
            let mut found = false;
            condition.each_atom(&mut |atom| {
                found |= matches!(atom, Condition::Derived(id) if id.index() == at);
            });
            found
        };
        let outcomes = self.pack.outcomes.iter();
        let outcomes = outcomes.filter(|one| one.conditions().any(looks));
        let outcomes = outcomes.map(|one| self.outcome_link(one)).collect();
        self.links("author-outcomes", outcomes);
        let mut questions = Vec::new();
        for tree in &self.pack.trees {
            for question in &tree.questions {
                if question.ask_when.as_ref().is_some_and(looks) {
                    questions.push(self.question_link(&tree.name, question.fact));
                }
            }
        }
        self.links("author-decides", questions);
        let facts = looked_at(self.pack, std::iter::once(&derived.when));
        self.links("author-looks-at", self.questions(&facts));
        let inside = self.derived_in(std::iter::once(&derived.when));
        self.links("author-derived", inside);
        self.sources(&derived.sources);
    }

    fn deadline(&mut self, at: usize, deadline: &'a Deadline) {
        let name = &*deadline.name;
        let message = key::deadline(name);
        let title = self.say(&message);
        let places = self.place(Thing::Deadline, at);
        self.head(&Topic::Deadline(name.into()), name, Some(title), places);
        let rows = ["rule", "passed", "note"].map(|part| {
            let text = self.voice.find(|t| t.attribute(&message, part))?;
            Some((self.say(&format!("author-deadline-{part}")), text))
        });
        let rows = rows.into_iter().flatten().collect();
        self.blocks.push(Block::Rows(rows));
        let starts = deadline.triggers.iter().map(|one| one.fact);
        let starts: Vec<FactId> = starts.collect();
        self.links("author-starts", self.questions(&starts));
        let outcomes = self.pack.outcomes.iter();
        let outcomes =
            outcomes.filter(|one| one.deadlines.iter().any(|item| item.id.index() == at));
        let outcomes = outcomes.map(|one| self.outcome_link(one)).collect();
        self.links("author-outcomes", outcomes);
        self.sources(&deadline.sources);
    }

    fn outcome_link(&self, outcome: &Outcome) -> (Topic, Phrase) {
        let title = self.say(&key::outcome(&outcome.name));
        (Topic::Outcome(outcome.name.clone()), title)
    }

    fn question_link(&self, tree: &str, fact: FactId) -> (Topic, Phrase) {
        let name = self.pack.fact(fact).name.clone();
        let label = self.voice.say(|t| t.fact_label(self.pack, fact));
        (Topic::Question(tree.into(), name), label)
    }

    /// The outcomes that look at a fact.
    fn outcomes_of(&self, fact: FactId) -> Vec<(Topic, Phrase)> {
        let outcomes = self.pack.outcomes.iter().zip(&self.book.outcome_facts);
        outcomes
            .filter(|(_, facts)| facts.contains(&fact))
            .map(|(outcome, _)| self.outcome_link(outcome))
            .collect()
    }

    /// The questions whose condition looks at facts in some way.
    fn deciding(&self, is_wanted: impl Fn(&[FactId]) -> bool) -> Vec<(Topic, Phrase)> {
        let mut found = Vec::new();
        for tree in &self.pack.trees {
            for question in &tree.questions {
                if is_wanted(&looked_at(self.pack, question.ask_when.iter())) {
                    found.push(self.question_link(&tree.name, question.fact));
                }
            }
        }
        found
    }

    /// The first question that asks for each of some facts.
    fn questions(&self, facts: &[FactId]) -> Vec<(Topic, Phrase)> {
        let first = facts.iter().filter_map(|fact| {
            let topic = asking(self.pack, *fact).into_iter().next()?;
            let label = self.voice.say(|t| t.fact_label(self.pack, *fact));
            Some((topic, label))
        });
        first.collect()
    }

    /// The derived facts that conditions name.
    fn derived_in<'c>(
        &self,
        conditions: impl Iterator<Item = &'c Condition>,
    ) -> Vec<(Topic, Phrase)> {
        let mut found: Vec<(Topic, Phrase)> = Vec::new();
        for condition in conditions {
            condition.each_atom(&mut |atom| {
                if let Condition::Derived(id) = atom {
                    let name = &self.pack.derived(*id).name;
                    let topic = Topic::Derived(name.clone());
                    if !found.iter().any(|(other, _)| *other == topic) {
                        found.push((topic, self.say(&key::derived(name))));
                    }
                }
            });
        }
        found
    }
}
