//! Conditions from TOML tables.

use jiff::civil::Date;

use super::Cx;
use crate::model::{
    Comparison, Condition, Day, DayPoint, DeadlineState, DerivedId, Direction, DurationId, Fact,
    FactId, FactKind, NumberId, OptionSet, OptionTest, Quantity, Shift,
};
use crate::pack::raw::{RESERVED, Thing};
use crate::pack::read::{Node, Table};
use crate::pack::{Diagnostic, Place, nearest};

/// What a condition may speak of where it stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct Scope<'s> {
    /// Facts asked before, by position; none: any.
    pub asked: Option<&'s [bool]>,
    /// Derived facts before this position.
    pub derived_before: usize,
    /// Whether deadlines may be named.
    pub deadlines: bool,
    /// Whether other outcomes may be named.
    pub outcomes: bool,
}

impl Scope<'_> {
    /// Everything that an interview knows, but nothing about other outcomes.
    pub(super) const ANYTHING: Self = Self {
        asked: None,
        derived_before: usize::MAX,
        deadlines: true,
        outcomes: false,
    };
}

const COMPARE_DATES: [(&str, Comparison); 4] = [
    ("before", Comparison::Less),
    ("on-or-before", Comparison::AtMost),
    ("after", Comparison::More),
    ("on-or-after", Comparison::AtLeast),
];

const COMPARE_NUMBERS: [(&str, Comparison); 4] = [
    ("less-than", Comparison::Less),
    ("at-most", Comparison::AtMost),
    ("more-than", Comparison::More),
    ("at-least", Comparison::AtLeast),
];

const OPTION_TESTS: [(&str, OptionTest); 2] =
    [("only", OptionTest::Only), ("all-of", OptionTest::AllOf)];

impl<'a> Cx<'a> {
    /// The condition under `when`, if there is one.
    pub(super) fn when(&self, table: &Table<'a>, scope: &Scope<'_>) -> Option<Condition> {
        table
            .get("when")
            .and_then(|node| self.condition(node, scope))
    }

    /// A condition.
    pub(super) fn condition(&self, node: Node<'a>, scope: &Scope<'_>) -> Option<Condition> {
        let table = node.table(self.report)?;
        let mut parts: Vec<_> = table
            .iter()
            .map(|(key, place, value)| self.part(key, place, value, scope))
            .collect();
        match parts.len() {
            0 => self.empty(node.place()),
            1 => parts.pop().flatten(),
            _ => parts.into_iter().collect::<Option<_>>().map(Condition::All),
        }
    }

    fn empty<T>(&self, place: Place) -> Option<T> {
        self.report
            .push(Diagnostic::error("empty-condition").at(place));
        None
    }

    fn part(
        &self,
        key: &'a str,
        place: Place,
        value: Node<'a>,
        scope: &Scope<'_>,
    ) -> Option<Condition> {
        match key {
            "all" => self.parts(value, scope).map(Condition::All),
            "any" => self.parts(value, scope).map(Condition::Any),
            "not" => {
                let part = self.condition(value, scope)?;
                Some(Condition::Not(Box::new(part)))
            }
            "deadline" => self.deadline(place, value, scope),
            "any-outcome" => self.any_outcome(place, value, scope),
            "parameter" => self.parameter(value),
            _ => self.named(key, place, value, scope),
        }
    }

    fn parts(&self, node: Node<'a>, scope: &Scope<'_>) -> Option<Vec<Condition>> {
        let list = node.list(self.report)?;
        if list.is_empty() {
            return self.empty(node.place());
        }
        let parts: Vec<_> = list
            .into_iter()
            .map(|part| self.condition(part, scope))
            .collect();
        parts.into_iter().collect()
    }

    fn not_here<T>(&self, place: Place, word: &str) -> Option<T> {
        self.report.push(
            Diagnostic::error("condition-not-here")
                .at(place)
                .arg("word", word),
        );
        None
    }

    fn deadline(&self, place: Place, node: Node<'a>, scope: &Scope<'_>) -> Option<Condition> {
        if !scope.deadlines {
            return self.not_here(place, "deadline");
        }
        let table = node.table(self.report)?;
        let mut parts = Vec::new();
        for (id, place, value) in table.iter() {
            let state = value.word(
                self.report,
                &[
                    ("running", DeadlineState::Running),
                    ("passed", DeadlineState::Passed),
                ],
            );
            let index = self.resolve(Thing::Deadline, id, place)?;
            if let Some(uses) = self.deadline_uses.get(index) {
                for derived in &uses.derived {
                    self.may_use_derived(*derived, place, Some(id), scope);
                }
                for fact in &uses.facts {
                    self.may_use_fact(*fact, place, Some(id), scope);
                }
            }
            parts.push(Condition::Deadline {
                deadline: index.into(),
                state: state?,
            });
        }
        match parts.len() {
            0 => self.empty(node.place()),
            1 => parts.pop(),
            _ => Some(Condition::All(parts)),
        }
    }

    /// Comparisons of dated numbers with numbers. All must hold.
    fn parameter(&self, node: Node<'a>) -> Option<Condition> {
        let table = node.table(self.report)?;
        let mut parts = Vec::new();
        for (id, place, value) in table.iter() {
            let number = NumberId::from(self.resolve(Thing::Number, id, place)?);
            let tests = value.table(self.report)?;
            tests.known_keys(self.report, &COMPARE_NUMBERS.map(|(key, _)| key));
            for (key, comparison) in COMPARE_NUMBERS {
                if let Some(node) = tests.get(key) {
                    let with = node.integer(self.report, i64::MIN..=i64::MAX)?;
                    parts.push(Condition::Parameter {
                        number,
                        comparison,
                        with,
                    });
                }
            }
        }
        match parts.len() {
            0 => self.empty(node.place()),
            1 => parts.pop(),
            _ => Some(Condition::All(parts)),
        }
    }

    fn any_outcome(&self, place: Place, node: Node<'a>, scope: &Scope<'_>) -> Option<Condition> {
        if !scope.outcomes {
            return self.not_here(place, "any-outcome");
        }
        node.word(self.report, &[("see-lawyer-first", ())])
            .map(|()| Condition::AnyOutcomeNeedsLawyer)
    }

    fn named(
        &self,
        key: &'a str,
        place: Place,
        value: Node<'a>,
        scope: &Scope<'_>,
    ) -> Option<Condition> {
        if let Some(index) = self.raw.section(Thing::Derived).find(key) {
            let derived = DerivedId::from(index);
            self.may_use_derived(derived, place, None, scope);
            let holds = value.boolean(self.report)?;
            let condition = Condition::Derived(derived);
            return Some(if holds {
                condition
            } else {
                Condition::Not(Box::new(condition))
            });
        }
        let Some(index) = self.raw.section(Thing::Fact).find(key) else {
            self.unknown_name(key, place);
            return None;
        };
        let id = FactId::from(index);
        self.may_use_fact(id, place, None, scope);
        // A fact that is itself wrong was reported where it stands.
        let fact = self.facts.get(index)?.as_ref()?;
        match fact.kind {
            FactKind::Choice | FactKind::Multi | FactKind::Country | FactKind::Prefecture => {
                self.options(id, fact, value)
            }
            FactKind::Date => self.date(id, fact, value, scope),
            FactKind::Number { .. } => self.number(id, fact, value),
        }
    }

    fn unknown_name(&self, key: &str, place: Place) {
        let synonym = self.raw.section(Thing::Synonym).entries.iter();
        let meant = synonym
            .filter(|entry| entry.id == key)
            .find_map(|entry| entry.table.get("fact")?.as_str());
        let known = self.raw.section(Thing::Fact).ids();
        let known = known.chain(self.raw.section(Thing::Derived).ids());
        self.report.push(
            Diagnostic::error("unknown-id")
                .at(place)
                .arg("kind", "fact")
                .arg("id", key)
                .suggest(meant.or_else(|| nearest(key, known.chain(RESERVED)))),
        );
    }

    /// Reports a derived fact that stands too late to be used here.
    fn may_use_derived(&self, id: DerivedId, place: Place, via: Option<&str>, scope: &Scope<'_>) {
        let Some(entry) = self.raw.section(Thing::Derived).entries.get(id.index()) else {
            return;
        };
        if id.index() >= scope.derived_before {
            self.report.push(
                Diagnostic::error("derived-too-late")
                    .at(place)
                    .arg("id", entry.id)
                    .arg("through", via.unwrap_or("NOTHING"))
                    .related("defined", Some(entry.place)),
            );
        } else if let Some(uses) = self.derived_uses.get(id.index()) {
            for fact in &uses.facts {
                self.may_use_fact(*fact, place, Some(entry.id), scope);
            }
        }
    }

    /// Reports a fact that is not known yet when the condition is needed.
    fn may_use_fact(&self, id: FactId, place: Place, via: Option<&str>, scope: &Scope<'_>) {
        let known = |asked: &[bool]| asked.get(id.index()).copied().unwrap_or_default();
        if scope.asked.is_none_or(known) {
            return;
        }
        let entries = &self.raw.section(Thing::Fact).entries;
        let name = entries.get(id.index()).map_or("", |entry| entry.id);
        let question = self.raw.questions.iter().find_map(|section| {
            let index = section.find(name)?;
            section.entries.get(index)
        });
        let code = if question.is_some() {
            "asked-too-late"
        } else {
            "never-asked"
        };
        self.report.push(
            Diagnostic::error(code)
                .at(place)
                .arg("fact", name)
                .arg("through", via.unwrap_or("NOTHING"))
                .related("asked", question.map(|entry| entry.place)),
        );
    }

    fn wrong_test<T>(&self, fact: &Fact, place: Place) -> Option<T> {
        self.report.push(
            Diagnostic::error("wrong-test")
                .at(place)
                .arg("fact", &*fact.name)
                .arg("kind", fact.kind.name()),
        );
        None
    }

    fn options(&self, id: FactId, fact: &Fact, node: Node<'a>) -> Option<Condition> {
        let (test, list) = match node.as_table() {
            None => (OptionTest::AnyOf, node),
            Some(_) if fact.kind != FactKind::Multi => return self.wrong_test(fact, node.place()),
            Some(table) => self.option_test(fact, node, &table)?,
        };
        let words = match list.as_str() {
            Some(word) if test == OptionTest::AnyOf => vec![(list, word)],
            _ if list.elements().is_none() => return self.wrong_test(fact, list.place()),
            _ => list.texts(self.report),
        };
        if words.is_empty() {
            return self.empty(list.place());
        }
        let mut accepted = OptionSet::default();
        let mut or_unknown = false;
        let mut good = true;
        for (node, word) in words {
            if word == "unknown" && test == OptionTest::AnyOf {
                or_unknown = true;
            } else if let Some(option) = self.option(fact, word, node.place()) {
                accepted.insert(option);
            } else {
                good = false;
            }
        }
        if !good {
            return None;
        }
        Some(if accepted.is_empty() {
            Condition::Unknown(id)
        } else {
            Condition::Options {
                fact: id,
                test,
                accepted,
                or_unknown,
            }
        })
    }

    /// The one test of a multi that a table holds.
    fn option_test(
        &self,
        fact: &Fact,
        node: Node<'a>,
        table: &Table<'a>,
    ) -> Option<(OptionTest, Node<'a>)> {
        let mut tests = OPTION_TESTS
            .iter()
            .filter_map(|(key, test)| Some((*test, table.get(key)?)));
        let comparisons = COMPARE_DATES.iter().chain(&COMPARE_NUMBERS);
        let mut comparisons = comparisons.filter(|(key, _)| table.get(key).is_some());
        match (tests.next(), tests.next(), comparisons.next()) {
            (None, None, None) if table.entries.is_empty() => self.empty(node.place()),
            (test, None, None) => {
                table.known_keys(self.report, &OPTION_TESTS.map(|(key, _)| key));
                test
            }
            _ => self.wrong_test(fact, node.place()),
        }
    }

    /// An option of a fact by id; reports one that it does not have.
    pub(super) fn option(
        &self,
        fact: &Fact,
        word: &str,
        place: Place,
    ) -> Option<crate::model::OptionId> {
        let option = fact.option(word);
        if option.is_none() {
            self.report.push(
                Diagnostic::error("unknown-option")
                    .at(place)
                    .arg("option", word)
                    .arg("fact", &*fact.name)
                    .suggest(nearest(word, fact.options.iter().map(|option| &**option))),
            );
        }
        option
    }

    fn date(
        &self,
        id: FactId,
        fact: &Fact,
        node: Node<'a>,
        scope: &Scope<'_>,
    ) -> Option<Condition> {
        if node.as_str() == Some("unknown") {
            return Some(Condition::Unknown(id));
        }
        self.comparisons(fact, node, &COMPARE_DATES, |comparison, node| {
            let day = self.day(node, scope)?;
            Some(Condition::Date {
                fact: id,
                comparison,
                day,
            })
        })
    }

    fn number(&self, id: FactId, fact: &Fact, node: Node<'a>) -> Option<Condition> {
        if node.as_str() == Some("unknown") {
            return Some(Condition::Unknown(id));
        }
        self.comparisons(fact, node, &COMPARE_NUMBERS, |comparison, node| {
            let quantity = match node.as_str() {
                Some(name) => {
                    let index = self.resolve(Thing::Number, name, node.place())?;
                    Quantity::Parameter(NumberId::from(index))
                }
                None => Quantity::Literal(node.integer(self.report, i64::MIN..=i64::MAX)?),
            };
            Some(Condition::Number {
                fact: id,
                comparison,
                quantity,
            })
        })
    }

    /// One or more comparisons in a table: all must hold.
    fn comparisons(
        &self,
        fact: &Fact,
        node: Node<'a>,
        words: &[(&'static str, Comparison); 4],
        lower: impl Fn(Comparison, Node<'a>) -> Option<Condition>,
    ) -> Option<Condition> {
        let Some(table) = node.as_table() else {
            return self.wrong_test(fact, node.place());
        };
        // Tests of another kind of fact are not misspelt keys.
        let others = OPTION_TESTS.map(|(key, _)| key).into_iter();
        let others = others.chain(COMPARE_DATES.map(|(key, _)| key));
        let mut others = others.chain(COMPARE_NUMBERS.map(|(key, _)| key));
        let keys = words.map(|(key, _)| key);
        if others.any(|key| !keys.contains(&key) && table.get(key).is_some()) {
            return self.wrong_test(fact, node.place());
        }
        table.known_keys(self.report, &keys);
        let mut parts = Vec::new();
        for (key, comparison) in words {
            if let Some(node) = table.get(key) {
                parts.push(lower(*comparison, node)?);
            }
        }
        match parts.len() {
            0 if table.entries.is_empty() => self.empty(node.place()),
            0 => None,
            1 => parts.pop(),
            _ => Some(Condition::All(parts)),
        }
    }

    fn day(&self, node: Node<'a>, scope: &Scope<'_>) -> Option<Day> {
        let Some(table) = node.as_table() else {
            let point = self.point(node, scope)?;
            return Some(Day { point, shift: None });
        };
        table.known_keys(self.report, &["day", "plus", "minus"]);
        let shifts = [("plus", Direction::Plus), ("minus", Direction::Minus)];
        let mut shifts = shifts
            .into_iter()
            .filter_map(|(key, direction)| Some((direction, table.get(key)?)));
        let shift = match (shifts.next(), shifts.next()) {
            (None, _) => None,
            (Some((direction, node)), None) => {
                let duration: DurationId = self.resolve_node(Thing::Duration, node)?;
                Some(Shift {
                    direction,
                    duration,
                })
            }
            (Some(_), Some((_, second))) => {
                self.report
                    .push(Diagnostic::error("plus-and-minus").at(second.place()));
                None
            }
        };
        let point = self.point(table.required(self.report, "day")?, scope)?;
        Some(Day { point, shift })
    }

    fn point(&self, node: Node<'a>, scope: &Scope<'_>) -> Option<DayPoint> {
        match node.as_str() {
            Some("today") => Some(DayPoint::Today),
            Some(word) if word.parse::<Date>().is_err() => {
                let fact = self.date_fact(node)?;
                self.may_use_fact(fact, node.place(), None, scope);
                Some(DayPoint::Fact(fact))
            }
            _ => node.date(self.report).map(DayPoint::Date),
        }
    }

    /// A date fact by id.
    pub(super) fn date_fact(&self, node: Node<'a>) -> Option<FactId> {
        let id: FactId = self.resolve_node(Thing::Fact, node)?;
        let fact = self.facts.get(id.index())?.as_ref()?;
        if fact.kind != FactKind::Date {
            self.report.push(
                Diagnostic::error("not-a-date-fact")
                    .at(node.place())
                    .arg("fact", &*fact.name)
                    .arg("kind", fact.kind.name()),
            );
            return None;
        }
        Some(id)
    }
}
