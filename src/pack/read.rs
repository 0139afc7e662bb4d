//! Reads single TOML values and reports what is not as it should be, with its place. Case files use it too.

use std::cell::RefCell;
use std::ops::RangeInclusive;

use jiff::civil::Date;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::{Diagnostic, FileId, Place, nearest};

/// Collects findings. Shared while reading, so that readers can report and go on.
#[derive(Debug, Default)]
pub struct Report(RefCell<Vec<Diagnostic>>);

impl Report {
    /// Nothing found yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a finding.
    pub fn push(&self, finding: Diagnostic) {
        self.0.borrow_mut().push(finding);
    }

    /// Adds findings.
    pub fn extend(&self, findings: Vec<Diagnostic>) {
        self.0.borrow_mut().extend(findings);
    }

    /// Keeps only what the test holds for.
    pub fn retain(&self, test: impl FnMut(&Diagnostic) -> bool) {
        self.0.borrow_mut().retain(test);
    }

    /// Whether nothing was found.
    pub fn is_empty(&self) -> bool {
        self.0.borrow().is_empty()
    }

    /// The findings, in the order of files and lines.
    pub fn into_findings(self) -> Vec<Diagnostic> {
        let mut findings = self.0.into_inner();
        findings.sort_by_key(|finding| finding.place);
        findings.dedup();
        findings
    }
}

/// A document as far as it could be read.
#[derive(Debug)]
pub struct Document<'a> {
    /// What was read.
    pub table: Spanned<DeTable<'a>>,
    /// Whether something else than a value could not be read, so that parts may be missing or misunderstood.
    pub is_broken: bool,
}

/// Parses a TOML document. Of its syntax errors the first is reported: those behind it are mostly its echo.
pub fn document<'a>(report: &Report, file: FileId, text: &'a str) -> Document<'a> {
    let (table, errors) = DeTable::parse_recoverable(text);
    let mut is_broken = false;
    for error in errors {
        let span = error.span().unwrap_or(0..0);
        let finding = match impossible_day(text, &span) {
            Some(day) => Diagnostic::error("impossible-date").arg("date", day),
            None if is_broken => continue,
            None => {
                is_broken = true;
                Diagnostic::error("toml-syntax").arg("detail", error.message().trim())
            }
        };
        report.push(finding.at(Place::new(file, &span)));
    }
    Document { table, is_broken }
}

/// The text of a syntax error if it is written as a day, so that the calendar is what is wrong.
fn impossible_day<'a>(text: &'a str, span: &std::ops::Range<usize>) -> Option<&'a str> {
    let rest = text.get(span.start..)?;
    let length = rest
        .find(|c: char| !c.is_ascii_digit() && c != '-')
        .unwrap_or(rest.len());
    let day = rest.get(..length)?;
    let shape = day.len() == 10 && day.split('-').map(str::len).eq([4, 2, 2]);
    (shape && day.parse::<Date>().is_err()).then_some(day)
}

/// A value with its place.
#[derive(Debug, Clone, Copy)]
pub struct Node<'a> {
    /// The file it stands in.
    pub file: FileId,
    /// The value.
    pub value: &'a Spanned<DeValue<'a>>,
}

impl<'a> Node<'a> {
    /// Where it stands.
    pub fn place(&self) -> Place {
        Place::new(self.file, &self.value.span())
    }

    /// The value without its place.
    pub fn get(&self) -> &'a DeValue<'a> {
        self.value.get_ref()
    }

    /// The text, if it is one.
    pub fn as_str(&self) -> Option<&'a str> {
        self.get().as_str()
    }

    fn wrong_type<T>(&self, report: &Report, expected: &'static str) -> Option<T> {
        report.push(
            Diagnostic::error("wrong-type")
                .at(self.place())
                .arg("expected", expected)
                .arg("found", type_name(self.get())),
        );
        None
    }

    /// A text.
    pub fn text(&self, report: &Report) -> Option<&'a str> {
        self.as_str().or_else(|| self.wrong_type(report, "text"))
    }

    /// `true` or `false`.
    pub fn boolean(&self, report: &Report) -> Option<bool> {
        self.get()
            .as_bool()
            .or_else(|| self.wrong_type(report, "boolean"))
    }

    /// A day without a time.
    pub fn date(&self, report: &Report) -> Option<Date> {
        let Some(written) = self.get().as_datetime() else {
            if let Some(text) = self.as_str()
                && text.parse::<Date>().is_ok()
            {
                report.push(
                    Diagnostic::error("quoted-date")
                        .at(self.place())
                        .arg("date", text),
                );
                return None;
            }
            return self.wrong_type(report, "date");
        };
        let (Some(date), None, None) = (written.date, written.time, written.offset) else {
            // A day that does not exist was reported when the document was parsed, and nothing is left of it.
            let is_reported = written.date.is_none() && written.time.is_none();
            return if is_reported {
                None
            } else {
                self.wrong_type(report, "date")
            };
        };
        let day = i16::try_from(date.year).ok().and_then(|year| {
            Date::new(year, date.month.try_into().ok()?, date.day.try_into().ok()?).ok()
        });
        if day.is_none() {
            report.push(
                Diagnostic::error("impossible-date")
                    .at(self.place())
                    .arg("date", written.to_string()),
            );
        }
        day
    }

    /// A whole number within bounds.
    pub fn integer(&self, report: &Report, bounds: RangeInclusive<i64>) -> Option<i64> {
        let Some(written) = self.get().as_integer() else {
            return self.wrong_type(report, "number");
        };
        let number = i64::from_str_radix(written.as_str(), written.radix())
            .ok()
            .filter(|number| bounds.contains(number));
        if number.is_none() {
            report.push(
                Diagnostic::error("number-out-of-range")
                    .at(self.place())
                    .arg("number", written.to_string())
                    .arg("min", bounds.start().to_string())
                    .arg("max", bounds.end().to_string()),
            );
        }
        number
    }

    /// The elements of a list.
    pub fn list(&self, report: &Report) -> Option<Vec<Self>> {
        self.elements().or_else(|| self.wrong_type(report, "list"))
    }

    /// The elements, if it is a list.
    pub fn elements(&self) -> Option<Vec<Self>> {
        let file = self.file;
        Some(
            self.get()
                .as_array()?
                .iter()
                .map(|value| Self { file, value })
                .collect(),
        )
    }

    /// A table.
    pub fn table(&self, report: &Report) -> Option<Table<'a>> {
        self.as_table().or_else(|| self.wrong_type(report, "table"))
    }

    /// The table, if it is one.
    pub fn as_table(&self) -> Option<Table<'a>> {
        Some(Table {
            file: self.file,
            place: self.place(),
            entries: self.get().as_table()?,
        })
    }

    /// One of a few words, each with its meaning.
    pub fn word<T: Copy>(&self, report: &Report, words: &[(&str, T)]) -> Option<T> {
        let text = self.text(report)?;
        let meaning = words.iter().find(|(word, _)| *word == text);
        if meaning.is_none() {
            self.unknown_word(report, text, words.iter().map(|(word, _)| *word));
        }
        meaning.map(|(_, meaning)| *meaning)
    }

    /// Reports a word that is none of those allowed.
    pub fn unknown_word<'w>(
        &self,
        report: &Report,
        text: &str,
        words: impl Iterator<Item = &'w str>,
    ) {
        let words: Vec<_> = words.collect();
        report.push(
            Diagnostic::error("unknown-word")
                .at(self.place())
                .arg("word", text)
                .arg("allowed", words.join(", "))
                .suggest(nearest(text, words)),
        );
    }

    /// A list of texts, none twice.
    pub fn texts(&self, report: &Report) -> Vec<(Self, &'a str)> {
        let texts: Vec<_> = self
            .list(report)
            .unwrap_or_default()
            .into_iter()
            .filter_map(|node| Some((node, node.text(report)?)))
            .collect();
        for (at, (node, text)) in texts.iter().enumerate() {
            let first = texts.iter().take(at).find(|(_, earlier)| earlier == text);
            if let Some((first, _)) = first {
                report.push(
                    Diagnostic::error("listed-twice")
                        .at(node.place())
                        .arg("id", *text)
                        .related("first", Some(first.place())),
                );
            }
        }
        texts
    }
}

/// The kind of a value, for messages.
fn type_name(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "text",
        DeValue::Integer(_) => "number",
        DeValue::Float(_) => "float",
        DeValue::Boolean(_) => "boolean",
        DeValue::Datetime(written) if written.time.is_some() => "time",
        DeValue::Datetime(_) => "date",
        DeValue::Array(_) => "list",
        DeValue::Table(_) => "table",
    }
}

/// A table with its place.
#[derive(Debug, Clone)]
pub struct Table<'a> {
    /// The file it stands in.
    pub file: FileId,
    /// Where it stands: its heading, or its braces.
    pub place: Place,
    /// Its entries.
    pub entries: &'a DeTable<'a>,
}

impl<'a> Table<'a> {
    /// The keys with their places and values, in file order.
    pub fn iter(&self) -> impl Iterator<Item = (&'a str, Place, Node<'a>)> + use<'a> {
        let file = self.file;
        self.entries.iter().map(move |(key, value)| {
            let place = Place::new(file, &key.span());
            (&**key.get_ref(), place, Node { file, value })
        })
    }

    /// Reports keys that are not among those known.
    pub fn known_keys(&self, report: &Report, known: &[&'static str]) {
        for (key, place, _) in self.iter() {
            if !known.contains(&key) {
                report.push(
                    Diagnostic::error("unknown-key")
                        .at(place)
                        .arg("key", key)
                        .arg("allowed", known.join(", "))
                        .suggest(nearest(key, known.iter().copied())),
                );
            }
        }
    }

    /// The value of a key.
    pub fn get(&self, key: &str) -> Option<Node<'a>> {
        self.entries.get(key).map(|value| Node {
            file: self.file,
            value,
        })
    }

    /// The value of a key that must be there.
    pub fn required(&self, report: &Report, key: &'static str) -> Option<Node<'a>> {
        let value = self.get(key);
        if value.is_none() {
            report.push(
                Diagnostic::error("missing-key")
                    .at(self.place)
                    .arg("key", key),
            );
        }
        value
    }
}
