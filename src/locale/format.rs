//! Numbers, amounts, lists and citations as a language writes them.

use super::{Texts, key};
use crate::model::{Pack, Source, SourceId, SourceKind};

impl Texts<'_> {
    /// A whole number with its thousands grouped.
    pub fn number(&self, number: i64) -> String {
        let separator = self.meta().map_or(",", |meta| &meta.group_separator);
        let digits = number.unsigned_abs().to_string();
        let mut grouped = String::from(if number < 0 { "-" } else { "" });
        for (index, digit) in digits.chars().enumerate() {
            if index > 0 && (digits.len() - index).is_multiple_of(3) {
                grouped.push_str(separator);
            }
            grouped.push(digit);
        }
        grouped
    }

    /// An amount of money.
    pub fn yen(&self, yen: u32) -> String {
        self.say_with("amount-yen", &[("amount", self.number(yen.into()).into())])
    }

    /// Things in a row.
    pub fn list(&self, things: &[String]) -> String {
        things.join(&self.say("list-separator"))
    }

    /// A source as it is cited: an article of a law, or a title.
    pub fn cite(&self, source: &Source) -> String {
        match (source.kind, &source.law, &source.article) {
            (SourceKind::Law, Some(law), Some(article)) => {
                let law = self.say(&key::law(law)).into();
                let article = self.article(article).into();
                match &source.paragraph {
                    None => self.say_with("cite-article", &[("law", law), ("article", article)]),
                    Some(paragraph) => self.say_with(
                        "cite-paragraph",
                        &[
                            ("law", law),
                            ("article", article),
                            ("paragraph", (&**paragraph).into()),
                        ],
                    ),
                }
            }
            _ => self.say(&key::source(&source.name)),
        }
    }

    /// Sources in a row, each once.
    pub fn cite_all(&self, pack: &Pack, sources: &[SourceId]) -> Vec<String> {
        let mut cited: Vec<String> = Vec::with_capacity(sources.len());
        for source in sources {
            let text = self.cite(pack.source(*source));
            if !cited.contains(&text) {
                cited.push(text);
            }
        }
        cited
    }

    /// The number of an article: `61-2-12` is written 61-2-12 in English, 61条の2の12 in Japanese.
    fn article(&self, article: &str) -> String {
        let mut parts = article.splitn(2, '-');
        let number = parts.next().unwrap_or_default();
        match parts.next() {
            None => self.say_with("article-number", &[("number", number.into())]),
            Some(branch) => {
                let branch = branch.replace('-', &self.say("article-branch-separator"));
                self.say_with(
                    "article-branch",
                    &[("number", number.into()), ("branch", branch.into())],
                )
            }
        }
    }
}
