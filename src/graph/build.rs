//! Graphs of a pack.

use jiff::civil::Date;

use super::{Edge, Graph, Kind, Line, Node};
use crate::{
    engine::mentioned,
    locale::{Texts, key},
    model::{Condition, DeadlineId, DerivedId, FactId, Outcome, OutcomeId, Pack, TreeId},
    text::wrap,
};

/// The longest line of a label, in columns.
const COLUMNS: usize = 36;

/// A graph in the making.
struct Builder<'a> {
    pack: &'a Pack,
    texts: &'a Texts<'a>,
    on: Date,
    graph: Graph,
}

/// All trees in the order in which they are walked, when each is, and how much it holds.
pub fn overview(pack: &Pack, texts: &Texts<'_>, on: Date) -> Graph {
    let mut builder = Builder::new(pack, texts, on, texts.say("graph-overview"));
    let mut before: Option<usize> = None;
    for (index, tree) in pack.trees.iter().enumerate() {
        let outcomes = pack.outcomes.iter();
        let outcomes = outcomes.filter(|one| one.trees.contains(&TreeId::from(index)));
        let size = texts.say_with(
            "graph-tree-size",
            &[
                ("questions", tree.questions.len().into()),
                ("outcomes", outcomes.count().into()),
            ],
        );
        let label = format!("{}\n{size}", texts.say(&key::tree(&tree.name)));
        let node = builder.node(Kind::Tree, &label);
        if let Some(before) = before {
            builder.edge(before, node, tree.when.as_ref());
        }
        before = Some(node);
    }
    builder.graph
}

/// One tree: its questions in order, what each is asked for, and the outcomes that its last deciding question decides.
pub fn tree(pack: &Pack, texts: &Texts<'_>, on: Date, id: TreeId) -> Graph {
    let Some(tree) = pack.trees.get(id.index()) else {
        return overview(pack, texts, on);
    };
    let title = texts.say(&key::tree(&tree.name));
    let mut builder = Builder::new(pack, texts, on, title.clone());
    let mut before = builder.node(Kind::Tree, &title);
    let mut questions: Vec<(FactId, usize)> = Vec::with_capacity(tree.questions.len());
    let mut entry = tree.when.as_ref();
    for question in &tree.questions {
        let label = texts.fact_label(pack, question.fact);
        let node = builder.node(Kind::Question, &label);
        let mut edge = builder.condition(question.ask_when.as_ref());
        if let Some(when) = entry.take() {
            edge.splice(0..0, builder.condition(Some(when)));
        }
        builder.push(before, node, edge, Line::Solid);
        questions.push((question.fact, node));
        before = node;
    }
    let start = 0;
    for outcome in pack.outcomes.iter().filter(|one| one.trees.contains(&id)) {
        let facts = mentioned(pack, &outcome.when);
        let last = questions
            .iter()
            .rev()
            .find(|(fact, _)| facts.contains(fact))
            .map_or(start, |(_, node)| *node);
        let node = builder.node(Kind::Outcome, &texts.say(&key::outcome(&outcome.name)));
        builder.push(last, node, Vec::new(), Line::Solid);
    }
    builder.graph
}

/// One outcome and what touches it: facts, derived facts, trees, deadlines with what starts them, outcomes it excludes.
pub fn outcome(pack: &Pack, texts: &Texts<'_>, on: Date, id: OutcomeId) -> Graph {
    let outcome = pack.outcome(id);
    let title = texts.say(&key::outcome(&outcome.name));
    let mut builder = Builder::new(pack, texts, on, title.clone());
    builder.graph.sideways = true;
    let center = builder.node(Kind::Outcome, &title);
    for tree in outcome
        .trees
        .iter()
        .filter_map(|id| pack.trees.get(id.index()))
    {
        let node = builder.node(Kind::Tree, &texts.say(&key::tree(&tree.name)));
        builder.push(node, center, Vec::new(), Line::Solid);
    }
    let mut parts = Parts::default();
    parts.take(&outcome.when, true);
    builder.parts(&parts, center);
    builder.deadlines(outcome, center);
    builder.excluded(outcome, id, center);
    builder.graph
}

/// What a condition looks at, with the parts on each thing.
#[derive(Default)]
struct Parts<'a> {
    facts: Vec<(FactId, Vec<(&'a Condition, bool)>)>,
    derived: Vec<(DerivedId, bool)>,
    deadlines: Vec<(DeadlineId, &'a Condition, bool)>,
}

impl<'a> Parts<'a> {
    fn take(&mut self, condition: &'a Condition, holds: bool) {
        match condition {
            Condition::All(parts) | Condition::Any(parts) => {
                for part in parts {
                    self.take(part, holds);
                }
            }
            Condition::Not(part) => self.take(part, !holds),
            Condition::Derived(id) => {
                if !self.derived.contains(&(*id, holds)) {
                    self.derived.push((*id, holds));
                }
            }
            Condition::Options { fact, .. }
            | Condition::Unknown(fact)
            | Condition::Date { fact, .. }
            | Condition::Number { fact, .. } => {
                let part = (condition, holds);
                match self.facts.iter_mut().find(|(other, _)| other == fact) {
                    Some((_, parts)) if parts.contains(&part) => {}
                    Some((_, parts)) => parts.push(part),
                    None => self.facts.push((*fact, vec![part])),
                }
            }
            Condition::Deadline { deadline, .. } => {
                self.deadlines.push((*deadline, condition, holds));
            }
            Condition::Parameter { .. } | Condition::AnyOutcomeNeedsLawyer => {}
        }
    }
}

impl<'a> Builder<'a> {
    fn new(pack: &'a Pack, texts: &'a Texts<'a>, on: Date, title: String) -> Self {
        let (nodes, edges) = (Vec::new(), Vec::new());
        Self {
            pack,
            texts,
            on,
            graph: Graph {
                title,
                sideways: false,
                nodes,
                edges,
            },
        }
    }

    /// Adds a node; one that is there already is taken again.
    fn node(&mut self, kind: Kind, label: &str) -> usize {
        let label = wrap(label, COLUMNS);
        let nodes = &mut self.graph.nodes;
        let known = nodes
            .iter()
            .position(|node| node.kind == kind && node.label == label);
        known.unwrap_or_else(|| {
            nodes.push(Node { kind, label });
            nodes.len() - 1
        })
    }

    fn edge(&mut self, from: usize, to: usize, when: Option<&Condition>) {
        let label = self.condition(when);
        self.push(from, to, label, Line::Solid);
    }

    fn push(&mut self, from: usize, to: usize, label: Vec<String>, line: Line) {
        self.graph.edges.push(Edge {
            from,
            to,
            label,
            line,
        });
    }

    fn condition(&self, when: Option<&Condition>) -> Vec<String> {
        let text = when.map(|when| self.texts.condition(self.pack, self.on, when));
        text.map_or_else(Vec::new, |text| wrap(&text, COLUMNS))
    }

    /// Draws what a condition looks at, with edges to what it decides.
    fn parts(&mut self, parts: &Parts<'_>, to: usize) {
        for (fact, conditions) in &parts.facts {
            let node = self.node(Kind::Question, &self.texts.fact_label(self.pack, *fact));
            let label: Vec<String> = conditions
                .iter()
                .map(|(condition, holds)| self.texts.demand(self.pack, self.on, condition, *holds))
                .flat_map(|text| wrap(&text, COLUMNS))
                .collect();
            self.push(node, to, label, Line::Solid);
        }
        for (id, holds) in &parts.derived {
            let derived = self.pack.derived(*id);
            let node = self.node(Kind::Derived, &self.texts.say(&key::derived(&derived.name)));
            let label = if *holds {
                "graph-holds"
            } else {
                "graph-holds-not"
            };
            self.push(node, to, vec![self.texts.say(label)], Line::Solid);
            for fact in mentioned(self.pack, &derived.when) {
                let fact = self.node(Kind::Question, &self.texts.fact_label(self.pack, fact));
                let drawn = |edge: &Edge| edge.from == fact && edge.to == node;
                if !self.graph.edges.iter().any(drawn) {
                    self.push(fact, node, Vec::new(), Line::Solid);
                }
            }
        }
        for (id, condition, holds) in &parts.deadlines {
            let node = self.deadline(*id);
            let label = self.texts.demand(self.pack, self.on, condition, *holds);
            self.push(node, to, wrap(&label, COLUMNS), Line::Solid);
        }
    }

    /// A deadline with the facts that start it.
    fn deadline(&mut self, id: DeadlineId) -> usize {
        let deadline = self.pack.deadline(id);
        let drawn = self.graph.nodes.len();
        let node = self.node(
            Kind::Deadline,
            &self.texts.say(&key::deadline(&deadline.name)),
        );
        if node < drawn {
            return node;
        }
        for trigger in &deadline.triggers {
            let fact = self.node(
                Kind::Question,
                &self.texts.fact_label(self.pack, trigger.fact),
            );
            self.edge(fact, node, trigger.when.as_ref());
        }
        node
    }

    fn deadlines(&mut self, outcome: &Outcome, center: usize) {
        for item in &outcome.deadlines {
            let node = self.deadline(item.id);
            self.edge(center, node, item.when.as_ref());
        }
    }

    /// Outcomes that this one excludes, or that exclude it.
    fn excluded(&mut self, outcome: &Outcome, id: OutcomeId, center: usize) {
        for (index, other) in self.pack.outcomes.iter().enumerate() {
            let other_id = OutcomeId::from(index);
            if outcome.excludes.contains(&other_id) || other.excludes.contains(&id) {
                let node = self.node(Kind::Outcome, &self.texts.say(&key::outcome(&other.name)));
                let label = vec![self.texts.say("graph-excludes")];
                self.push(center, node, label, Line::Dashed);
            }
        }
    }
}
