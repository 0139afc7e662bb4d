//! From ids of the pack to ids of messages: the only place that knows how they are made.

/// The question that fixes a fact.
pub fn question(fact: &str) -> String {
    format!("question-{fact}")
}

/// The sentence that tells an answer to a third person, where there is one.
pub fn told(fact: &str) -> String {
    format!("told-{fact}")
}

/// The attribute of an option's label.
pub fn option(option: &str) -> String {
    format!("option-{option}")
}

/// The attribute of an option's hint.
pub fn hint(option: &str) -> String {
    format!("hint-{option}")
}

/// A country, by its ISO 3166-1 code.
pub fn country(code: &str) -> String {
    format!("country-{}", code.to_lowercase())
}

/// A prefecture, by its ISO 3166-2 code.
pub fn prefecture(code: &str) -> String {
    format!("prefecture-{}", code.to_lowercase())
}

/// A named condition.
pub fn derived(name: &str) -> String {
    format!("derived-{name}")
}

/// An outcome.
pub fn outcome(name: &str) -> String {
    format!("outcome-{name}")
}

/// The attribute of an outcome's step.
pub fn step(name: &str) -> String {
    format!("step-{name}")
}

/// The attribute of an outcome's warning.
pub fn warning(name: &str) -> String {
    format!("warning-{name}")
}

/// A deadline.
pub fn deadline(name: &str) -> String {
    format!("deadline-{name}")
}

/// A document to bring.
pub fn document(name: &str) -> String {
    format!("document-{name}")
}

/// An official form.
pub fn form(name: &str) -> String {
    format!("form-{name}")
}

/// A fee.
pub fn fee(name: &str) -> String {
    format!("fee-{name}")
}

/// The attribute of a fee's amount in one case.
pub fn amount(case: &str) -> String {
    format!("amount-{case}")
}

/// A place that is not an office of the directory.
pub fn place(name: &str) -> String {
    format!("place-{name}")
}

/// An immigration office.
pub fn office(name: &str) -> String {
    format!("office-{name}")
}

/// An organisation.
pub fn organisation(name: &str) -> String {
    format!("organisation-{name}")
}

/// A need that organisations meet.
pub fn need(name: &str) -> String {
    format!("need-{name}")
}

/// A service of an immigration office.
pub fn service(name: &str) -> String {
    format!("service-{name}")
}

/// A term of the glossary.
pub fn term(name: &str) -> String {
    format!("term-{name}")
}

/// A source that is not an article of a law.
pub fn source(name: &str) -> String {
    format!("source-{name}")
}

/// A law.
pub fn law(name: &str) -> String {
    format!("law-{name}")
}

/// A tree.
pub fn tree(name: &str) -> String {
    format!("tree-{name}")
}

/// An area under which outcomes are listed.
pub fn area(name: &str) -> String {
    format!("area-{name}")
}

/// An invariant.
pub fn invariant(name: &str) -> String {
    format!("invariant-{name}")
}

/// A language, by its tag.
pub fn language(tag: &str) -> String {
    format!("language-{tag}")
}

/// What an organisation costs.
pub fn cost(cost: &str) -> String {
    format!("cost-{cost}")
}
