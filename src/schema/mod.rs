//! JSON Schemas of the files of a pack, for editors that complete and check TOML while it is typed.
//!
//! The types here are the shape of each file as its author writes it. They are never read into: `pack` reads files with
//! every place kept. A test holds the two together, key by key.

mod condition;
mod law;
mod people;

use schemars::{JsonSchema, SchemaGenerator, generate::SchemaSettings};

/// A kind of file of a pack.
#[derive(Debug, Clone, Copy)]
pub struct Kind {
    /// The name of the kind, and of its schema's file.
    pub name: &'static str,
    /// Where files of this kind stand in a pack: a file, or a folder of them.
    pub path: &'static str,
    schema: fn() -> String,
}

/// Every kind, in the order of `rules/README.md`.
pub const KINDS: [Kind; 14] = [
    kind::<law::Head>("pack", "pack.toml"),
    kind::<law::SourcesFile>("sources", "sources/"),
    kind::<law::ParametersFile>("parameters", "parameters.toml"),
    kind::<law::Lists>("lists", "lists.toml"),
    kind::<people::FactsFile>("facts", "facts.toml"),
    kind::<people::TreeFile>("tree", "trees/"),
    kind::<people::OutcomesFile>("outcomes", "outcomes/"),
    kind::<law::DeadlinesFile>("deadlines", "deadlines.toml"),
    kind::<law::Holidays>("holidays", "holidays.toml"),
    kind::<law::FormsFile>("forms", "forms.toml"),
    kind::<people::DirectoryFile>("directory", "directory.toml"),
    kind::<law::GlossaryFile>("glossary", "glossary.toml"),
    kind::<people::InvariantsFile>("invariants", "invariants.toml"),
    kind::<people::CasesFile>("cases", "cases/"),
];

const fn kind<T: JsonSchema>(name: &'static str, path: &'static str) -> Kind {
    Kind {
        name,
        path,
        schema: schema::<T>,
    }
}

impl Kind {
    /// The kind of a file, by its path inside the pack.
    pub fn of_file(path: &str) -> Option<Self> {
        KINDS.into_iter().find(|kind| {
            let single = kind.path.trim_end_matches('/');
            path == kind.path
                || (kind.path.ends_with('/') && path.starts_with(kind.path))
                || path.strip_suffix(".toml") == Some(single)
        })
    }

    /// The schema, as JSON Schema of draft 7, which TOML language servers read.
    pub fn schema(self) -> String {
        (self.schema)()
    }
}

fn schema<T: JsonSchema>() -> String {
    let generator: SchemaGenerator = SchemaSettings::draft07().into_generator();
    let mut text =
        serde_json::to_string_pretty(&generator.into_root_schema_for::<T>()).unwrap_or_default();
    text.push('\n');
    text
}
