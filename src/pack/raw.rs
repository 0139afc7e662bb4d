//! The tables of a pack by kind and id, as they stand in the files: nothing is resolved yet.

use std::collections::HashMap;

use toml::Spanned;
use toml::de::DeTable;

use super::read::{Node, Report, Table, document};
use super::{Diagnostic, FileId, Files, Place, nearest};

/// The kinds of things that have ids.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Thing {
    /// A fact.
    Fact,
    /// Another name of a fact.
    Synonym,
    /// A derived fact.
    Derived,
    /// A tree.
    Tree,
    /// An outcome.
    Outcome,
    /// A deadline.
    Deadline,
    /// A dated duration.
    Duration,
    /// A dated number.
    Number,
    /// A dated fee.
    Fee,
    /// A source.
    Source,
    /// A form.
    Form,
    /// An office.
    Office,
    /// An organisation.
    Organisation,
    /// A term.
    Term,
    /// An invariant.
    Invariant,
}

impl Thing {
    /// How many kinds there are.
    pub(super) const COUNT: usize = Self::ALL.len();

    /// Every kind, in the order of the enum.
    pub(super) const ALL: [Self; 15] = [
        Self::Fact,
        Self::Synonym,
        Self::Derived,
        Self::Tree,
        Self::Outcome,
        Self::Deadline,
        Self::Duration,
        Self::Number,
        Self::Fee,
        Self::Source,
        Self::Form,
        Self::Office,
        Self::Organisation,
        Self::Term,
        Self::Invariant,
    ];

    /// The word used as variable in messages.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Fact => "fact",
            Self::Synonym => "synonym",
            Self::Derived => "derived-fact",
            Self::Tree => "tree",
            Self::Outcome => "outcome",
            Self::Deadline => "deadline",
            Self::Duration => "duration",
            Self::Number => "number",
            Self::Fee => "fee",
            Self::Source => "source",
            Self::Form => "form",
            Self::Office => "office",
            Self::Organisation => "organisation",
            Self::Term => "term",
            Self::Invariant => "invariant",
        }
    }
}

/// One table with an id.
#[derive(Debug, Clone)]
pub(super) struct Entry<'a> {
    /// The id.
    pub id: &'a str,
    /// Where the id stands.
    pub place: Place,
    /// What stands under it.
    pub table: Table<'a>,
}

/// All tables of one kind.
#[derive(Debug, Default)]
pub(super) struct Section<'a> {
    /// The tables, in file order.
    pub entries: Vec<Entry<'a>>,
    index: HashMap<&'a str, usize>,
}

impl<'a> Section<'a> {
    /// The position of an id.
    pub(super) fn find(&self, id: &str) -> Option<usize> {
        self.index.get(id).copied()
    }

    /// The ids.
    pub(super) fn ids(&self) -> impl Iterator<Item = &'a str> + '_ {
        self.entries.iter().map(|entry| entry.id)
    }
}

/// A file after parsing.
struct ParsedFile<'a> {
    file: FileId,
    path: &'a str,
    table: Spanned<DeTable<'a>>,
}

/// Folders of a pack that hold no rules: worked examples and texts are read elsewhere.
const ELSEWHERE: [&str; 2] = ["cases/", "locales/"];

/// The files of a pack after parsing.
pub(super) struct Parsed<'a> {
    files: Vec<ParsedFile<'a>>,
    /// Whether a file was left out because of its syntax, so that what it defines is missing.
    pub is_incomplete: bool,
}

/// Parses every file that holds rules.
pub(super) fn parse<'a>(files: &'a Files, report: &Report) -> Parsed<'a> {
    let mut parsed = Parsed {
        files: Vec::new(),
        is_incomplete: false,
    };
    for (id, file) in files.iter() {
        if ELSEWHERE.iter().any(|dir| file.path.starts_with(dir)) {
            continue;
        }
        let document = document(report, id, &file.text);
        if document.is_broken {
            parsed.is_incomplete = true;
        } else {
            parsed.files.push(ParsedFile {
                file: id,
                path: &file.path,
                table: document.table,
            });
        }
    }
    parsed
}

/// Findings that a missing definition can cause anywhere. They are not told while a file could not be read.
pub(super) const ECHOES: [&str; 8] = [
    "asked-too-late",
    "missing-file",
    "never-asked",
    "not-a-date-fact",
    "tree-not-listed",
    "tree-without-questions",
    "unknown-id",
    "unknown-option",
];

/// A pack's tables by kind and id.
pub(super) struct Raw<'a> {
    sections: [Section<'a>; Thing::COUNT],
    /// Questions by tree, in the order of `Thing::Tree`.
    pub questions: Vec<Section<'a>>,
    /// The head of `pack.toml`.
    pub head: Option<Table<'a>>,
    /// `lists.toml`.
    pub lists: Option<Table<'a>>,
    /// `holidays.toml`.
    pub holidays: Option<Table<'a>>,
}

/// The tables that the files of a pack may hold.
const FILES: [(&str, &[(&str, Thing)]); 8] = [
    ("sources.toml", &[("sources", Thing::Source)]),
    (
        "parameters.toml",
        &[
            ("durations", Thing::Duration),
            ("numbers", Thing::Number),
            ("fees", Thing::Fee),
        ],
    ),
    (
        "facts.toml",
        &[
            ("facts", Thing::Fact),
            ("synonyms", Thing::Synonym),
            ("derived", Thing::Derived),
        ],
    ),
    ("deadlines.toml", &[("deadlines", Thing::Deadline)]),
    ("forms.toml", &[("forms", Thing::Form)]),
    (
        "directory.toml",
        &[
            ("offices", Thing::Office),
            ("organisations", Thing::Organisation),
        ],
    ),
    ("glossary.toml", &[("terms", Thing::Term)]),
    ("invariants.toml", &[("invariants", Thing::Invariant)]),
];

/// Words that conditions use themselves.
pub(super) const RESERVED: [&str; 6] =
    ["all", "any", "not", "deadline", "any-outcome", "parameter"];

impl<'a> Raw<'a> {
    /// Sorts parsed files into kinds.
    pub(super) fn gather(parsed: &'a Parsed<'a>, report: &Report) -> Self {
        let mut raw = Self {
            sections: Default::default(),
            questions: Vec::new(),
            head: None,
            lists: None,
            holidays: None,
        };
        // The head first: it names the trees that the other files belong to.
        for file in parsed.files.iter().filter(|file| file.path == "pack.toml") {
            raw.head(file.root(), report);
        }
        for file in parsed.files.iter().filter(|file| file.path != "pack.toml") {
            raw.file(file, report);
        }
        if raw.head.is_none() {
            report.push(Diagnostic::error("missing-file").arg("name", "pack.toml"));
        }
        if raw.holidays.is_none() {
            report.push(Diagnostic::error("missing-file").arg("name", "holidays.toml"));
        }
        raw.shared_names(report);
        raw
    }

    /// All tables of a kind.
    #[allow(
        clippy::indexing_slicing,
        reason = "the array has a place for each kind"
    )]
    pub(super) fn section(&self, thing: Thing) -> &Section<'a> {
        &self.sections[thing as usize]
    }

    #[allow(
        clippy::indexing_slicing,
        reason = "the array has a place for each kind"
    )]
    fn section_mut(&mut self, thing: Thing) -> &mut Section<'a> {
        &mut self.sections[thing as usize]
    }

    fn head(&mut self, root: Table<'a>, report: &Report) {
        if let Some(trees) = root.get("trees").and_then(|node| node.table(report)) {
            let section = self.section_mut(Thing::Tree);
            gather(section, &trees, Thing::Tree.name(), report);
            let count = section.entries.len();
            self.questions.resize_with(count, Section::default);
        }
        self.head = Some(root);
    }

    fn file(&mut self, file: &'a ParsedFile<'a>, report: &Report) {
        let root = file.root();
        match file.path.split_once('/') {
            None if file.path == "lists.toml" => self.lists = Some(root),
            None if file.path == "holidays.toml" => self.holidays = Some(root),
            None => match FILES.iter().find(|(name, _)| *name == file.path) {
                Some((_, kinds)) => self.sections_of(&root, kinds, report),
                None => unknown_file(file, report),
            },
            Some(("sources", _)) => {
                self.sections_of(&root, &[("sources", Thing::Source)], report);
            }
            Some(("outcomes", _)) => {
                self.sections_of(&root, &[("outcomes", Thing::Outcome)], report);
            }
            Some(("trees", name)) => self.tree(file, name, &root, report),
            Some(_) => unknown_file(file, report),
        }
    }

    fn sections_of(&mut self, root: &Table<'a>, kinds: &[(&'static str, Thing)], report: &Report) {
        let keys: Vec<_> = kinds.iter().map(|(key, _)| *key).collect();
        root.known_keys(report, &keys);
        for (key, thing) in kinds {
            if let Some(table) = root.get(key).and_then(|node| node.table(report)) {
                gather(self.section_mut(*thing), &table, thing.name(), report);
            }
        }
    }

    fn tree(&mut self, file: &ParsedFile<'a>, name: &str, root: &Table<'a>, report: &Report) {
        root.known_keys(report, &["questions"]);
        let name = name.trim_end_matches(".toml");
        let Some(tree) = self.section(Thing::Tree).find(name) else {
            let finding = Diagnostic::error("tree-not-listed")
                .at(root.place)
                .arg("id", name)
                .suggest(nearest(name, self.section(Thing::Tree).ids()));
            report.push(finding.arg("file", file.path));
            return;
        };
        let questions = root.get("questions").and_then(|node| node.table(report));
        if let (Some(questions), Some(section)) = (questions, self.questions.get_mut(tree)) {
            gather(section, &questions, "question", report);
        }
    }

    /// Facts, derived facts and synonyms are keys of conditions and case files: one name means one thing.
    fn shared_names(&self, report: &Report) {
        let mut seen: HashMap<&str, &Place> = HashMap::new();
        for thing in [Thing::Fact, Thing::Derived, Thing::Synonym] {
            for entry in &self.section(thing).entries {
                if RESERVED.contains(&entry.id) || entry.id == "unknown" {
                    report.push(
                        Diagnostic::error("reserved-id")
                            .at(entry.place)
                            .arg("id", entry.id),
                    );
                }
                if let Some(first) = seen.insert(entry.id, &entry.place) {
                    duplicate(report, thing.name(), entry, first);
                }
            }
        }
    }
}

impl<'a> ParsedFile<'a> {
    fn root(&'a self) -> Table<'a> {
        Table {
            file: self.file,
            place: Place::new(self.file, &(0..0)),
            entries: self.table.get_ref(),
        }
    }
}

/// Adds the tables under a heading to a section.
fn gather<'a>(section: &mut Section<'a>, table: &Table<'a>, kind: &'static str, report: &Report) {
    for (id, place, node) in table.iter() {
        well_written(report, id, &place);
        let Some(mut table) = node.table(report) else {
            continue;
        };
        table.place = place;
        let entry = Entry { id, place, table };
        if let Some(first) = section
            .index
            .get(id)
            .and_then(|at| section.entries.get(*at))
        {
            duplicate(report, kind, &entry, &first.place);
            continue;
        }
        if section.entries.len() >= usize::from(u16::MAX) {
            report.push(
                Diagnostic::error("too-many-entries")
                    .at(entry.place)
                    .arg("kind", kind),
            );
            return;
        }
        section.index.insert(id, section.entries.len());
        section.entries.push(entry);
    }
}

fn duplicate(report: &Report, kind: &'static str, entry: &Entry<'_>, first: &Place) {
    report.push(
        Diagnostic::error("duplicate-id")
            .at(entry.place)
            .arg("kind", kind)
            .arg("id", entry.id)
            .related("first", Some(*first)),
    );
}

/// Ids become parts of message ids, so they are lower-case words joined by `-`.
pub(super) fn well_written(report: &Report, id: &str, place: &Place) -> bool {
    let good = !id.is_empty()
        && id.split('-').all(|word| {
            !word.is_empty()
                && word
                    .chars()
                    .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
        });
    if !good {
        let better = id.trim().to_lowercase().replace([' ', '_', '.'], "-");
        report.push(
            Diagnostic::error("badly-written-id")
                .at(*place)
                .arg("id", id)
                .suggest((better != id).then_some(better)),
        );
    }
    good
}

fn unknown_file(file: &ParsedFile<'_>, report: &Report) {
    let names = FILES.iter().map(|(name, _)| *name);
    let others = ["pack.toml", "lists.toml", "holidays.toml"];
    report.push(
        Diagnostic::error("unknown-file")
            .at(Place::new(file.file, &(0..0)))
            .arg("name", file.path)
            .suggest(nearest(file.path, names.chain(others))),
    );
}

/// A list of ids written as texts, or as tables `{ id = … }` with more beside it.
pub(super) fn items<'a>(
    report: &Report,
    node: Node<'a>,
    key: &'static str,
) -> Vec<(&'a str, Node<'a>, Option<Table<'a>>)> {
    node.list(report)
        .unwrap_or_default()
        .into_iter()
        .filter_map(|item| match item.as_table() {
            Some(table) => {
                let id = table.required(report, key)?;
                Some((id.text(report)?, id, Some(table)))
            }
            None => Some((item.text(report)?, item, None)),
        })
        .collect()
}
