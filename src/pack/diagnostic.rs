//! What is wrong, where, and what was probably meant. No sentences: those are Fluent messages `finding-<code>`.

use super::Place;

/// One thing that is wrong in a pack, a locale or a case file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// What is wrong, as in `unknown-id`. The message is `finding-<code>`, its hint the attribute `.hint`.
    pub code: &'static str,
    /// Whether it stops the pack from being used.
    pub severity: Severity,
    /// Where; none when something is missing as a whole.
    pub place: Option<Place>,
    /// The message's variables.
    pub args: Vec<(&'static str, String)>,
    /// The nearest right spelling.
    pub suggestion: Option<String>,
    /// Other places that belong to it.
    pub related: Vec<Related>,
}

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The pack cannot be used.
    Error,
    /// The pack can be used, but something should be looked at.
    Warning,
}

impl Severity {
    /// The word used in results and message ids.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

/// A second place that belongs to a finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Related {
    /// What is there: the message is `finding-label-<label>`.
    pub label: &'static str,
    /// Where.
    pub place: Place,
}

impl Diagnostic {
    /// An error without place.
    pub const fn error(code: &'static str) -> Self {
        Self {
            code,
            severity: Severity::Error,
            place: None,
            args: Vec::new(),
            suggestion: None,
            related: Vec::new(),
        }
    }

    /// A warning without place.
    pub const fn warning(code: &'static str) -> Self {
        let mut finding = Self::error(code);
        finding.severity = Severity::Warning;
        finding
    }

    /// Says where it is.
    #[must_use]
    pub fn at(mut self, place: Place) -> Self {
        self.place = Some(place);
        self
    }

    /// Fills a variable of the message.
    #[must_use]
    pub fn arg(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// Says what was probably meant.
    #[must_use]
    pub fn suggest(mut self, spelling: Option<impl Into<String>>) -> Self {
        self.suggestion = spelling.map(Into::into);
        self
    }

    /// Points to a second place.
    #[must_use]
    pub fn related(mut self, label: &'static str, place: Option<Place>) -> Self {
        self.related
            .extend(place.map(|place| Related { label, place }));
        self
    }

    /// A variable of the message.
    pub fn argument(&self, name: &str) -> Option<&str> {
        self.args
            .iter()
            .find(|(key, _)| *key == name)
            .map(|(_, value)| value.as_str())
    }
}
