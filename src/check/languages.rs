//! The messages of each language, with their places and variables, as the checker compares them.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Resource,
};
use fluent_syntax::parser;

use crate::pack::read::{Report, document};
use crate::pack::{Diagnostic, FileId, Files, Place};

/// One language.
#[derive(Debug)]
pub(super) struct Language<'a> {
    /// Its tag, as its folder is named.
    pub tag: &'a str,
    /// Its messages by id.
    pub messages: BTreeMap<&'a str, Message<'a>>,
    /// Its terms (`-name`), with their places.
    pub terms: BTreeMap<&'a str, Place>,
    /// Whether a file could not be read whole, so that messages may be missing from here.
    pub is_broken: bool,
    /// Messages that may be hard to read, with the places where it is said why.
    pub hard_to_read: BTreeMap<String, Place>,
    /// Where it is described.
    pub meta: Option<(FileId, &'a str)>,
}

/// One message.
#[derive(Debug)]
pub(super) struct Message<'a> {
    /// Where its id stands.
    pub place: Place,
    /// The path of its file below the language's folder.
    pub path: &'a str,
    /// The text itself; none when there are attributes only.
    pub value: Option<Text<'a>>,
    /// Its attributes.
    pub attributes: BTreeMap<&'a str, Text<'a>>,
}

/// A text with what it refers to.
#[derive(Debug)]
pub(super) struct Text<'a> {
    /// Where its id stands.
    pub place: Place,
    /// Its words, without what is filled in.
    pub plain: String,
    /// Names of its variables.
    pub variables: BTreeSet<&'a str>,
    /// Messages and terms it refers to, terms with their `-`, and where.
    pub references: Vec<(String, Place)>,
}

/// Reads every Fluent file. Paths are `<tag>/<file>`.
pub(super) fn languages<'a>(files: &'a Files, report: &Report) -> Vec<Language<'a>> {
    let mut languages: BTreeMap<&str, Language<'a>> = BTreeMap::new();
    for (id, file) in files.iter() {
        let Some((tag, path)) = file
            .path
            .strip_prefix("locales/")
            .and_then(|path| path.split_once('/'))
        else {
            continue;
        };
        let language = languages.entry(tag).or_insert_with(|| Language {
            tag,
            messages: BTreeMap::new(),
            terms: BTreeMap::new(),
            is_broken: false,
            hard_to_read: BTreeMap::new(),
            meta: None,
        });
        if path == "locale.toml" {
            language.meta = Some((id, &file.text));
        } else if path == "reading.toml" {
            let document = document(report, id, &file.text);
            for (message, reason) in document.table.get_ref() {
                let is_said = |reason: &str| !reason.trim().is_empty();
                if reason.get_ref().as_str().is_some_and(is_said) {
                    let place = Place::new(id, &message.span());
                    language
                        .hard_to_read
                        .insert(message.get_ref().to_string(), place);
                }
            }
        } else {
            let reader = Reader {
                file: id,
                text: &file.text,
                path,
            };
            reader.read(language, report);
        }
    }
    languages.into_values().collect()
}

struct Reader<'a> {
    file: FileId,
    text: &'a str,
    path: &'a str,
}

impl<'a> Reader<'a> {
    fn read(&self, language: &mut Language<'a>, report: &Report) {
        let resource = match parser::parse_runtime(self.text) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                language.is_broken = true;
                for error in errors {
                    report.push(
                        Diagnostic::error("fluent-syntax")
                            .at(Place::new(self.file, &error.pos))
                            .arg("detail", error.kind.to_string()),
                    );
                }
                resource
            }
        };
        self.messages(resource, language, report);
    }

    fn messages(&self, resource: Resource<&'a str>, language: &mut Language<'a>, report: &Report) {
        for entry in resource.body {
            match entry {
                Entry::Message(message) => {
                    let place = self.place(message.id.name);
                    let read = Message {
                        place,
                        path: self.path,
                        value: message.value.map(|value| self.pattern(place, &value)),
                        attributes: message
                            .attributes
                            .into_iter()
                            .map(|attribute| {
                                let place = self.place(attribute.id.name);
                                (attribute.id.name, self.pattern(place, &attribute.value))
                            })
                            .collect(),
                    };
                    let first = language.messages.insert(message.id.name, read);
                    Self::twice(
                        message.id.name,
                        place,
                        first.map(|first| first.place),
                        report,
                    );
                }
                Entry::Term(term) => {
                    let place = self.place(term.id.name);
                    let first = language.terms.insert(term.id.name, place);
                    Self::twice(term.id.name, place, first, report);
                }
                Entry::Comment(_)
                | Entry::GroupComment(_)
                | Entry::ResourceComment(_)
                | Entry::Junk { .. } => {}
            }
        }
    }

    fn twice(id: &str, place: Place, first: Option<Place>, report: &Report) {
        if first.is_some() {
            report.push(
                Diagnostic::error("duplicate-message")
                    .at(place)
                    .arg("message", id)
                    .related("first", first),
            );
        }
    }

    /// Where a part of the text stands. The parser lends parts of the text, so their addresses tell.
    fn place(&self, part: &str) -> Place {
        let start = part.as_ptr() as usize - self.text.as_ptr() as usize;
        Place::new(self.file, &(start..start + part.len()))
    }

    fn pattern(&self, place: Place, pattern: &Pattern<&'a str>) -> Text<'a> {
        let mut text = Text {
            place,
            plain: String::new(),
            variables: BTreeSet::new(),
            references: Vec::new(),
        };
        self.elements(pattern, &mut text);
        text
    }

    fn elements(&self, pattern: &Pattern<&'a str>, text: &mut Text<'a>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => text.plain.push_str(value),
                PatternElement::Placeable { expression } => self.expression(expression, text),
            }
        }
    }

    fn expression(&self, expression: &Expression<&'a str>, text: &mut Text<'a>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, text),
            Expression::Select { selector, variants } => {
                self.inline(selector, text);
                for variant in variants {
                    self.elements(&variant.value, text);
                }
            }
        }
    }

    fn inline(&self, inline: &InlineExpression<&'a str>, text: &mut Text<'a>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                text.variables.insert(id.name);
            }
            InlineExpression::MessageReference { id, .. } => {
                text.references
                    .push((id.name.to_owned(), self.place(id.name)));
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                let place = self.place(id.name);
                text.references.push((format!("-{}", id.name), place));
                if let Some(arguments) = arguments {
                    self.arguments(arguments, text);
                }
            }
            InlineExpression::FunctionReference { arguments, .. } => {
                self.arguments(arguments, text);
            }
            InlineExpression::Placeable { expression } => self.expression(expression, text),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }

    fn arguments(&self, arguments: &CallArguments<&'a str>, text: &mut Text<'a>) {
        let named = arguments.named.iter().map(|argument| &argument.value);
        for argument in arguments.positional.iter().chain(named) {
            self.inline(argument, text);
        }
    }
}
