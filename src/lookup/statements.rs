//! Everything the guide can say, statement by statement, with the sources behind each.

use crate::{
    locale::{Texts, key},
    model::{Confidence, Dated, FeeTable, Item, Outcome, Pack, Period, Place, Price, SourceId},
    summary::{Phrase, Voice, spoken},
};

/// Statements about one thing of the pack.
pub(super) struct Topic {
    /// What sort of thing, as the word used in packs.
    pub kind: Kind,
    /// Its id.
    pub id: String,
    /// What it is called.
    pub title: Phrase,
    /// What all of it rests on, unless a statement has its own.
    pub sources: Vec<SourceId>,
    /// What is said.
    pub statements: Vec<Statement>,
}

/// A title or a statement with everything it rests on.
pub(super) struct Said<'t> {
    /// The statement; none for the title.
    pub statement: Option<&'t Statement>,
    /// Which part of the thing it is.
    pub part: &'t str,
    /// The words.
    pub text: &'t Phrase,
    /// What it rests on.
    pub sources: Vec<SourceId>,
}

impl Said<'_> {
    /// How far the weakest of its sources can be relied on; none without a source.
    pub(super) fn confidence(&self, pack: &Pack) -> Option<Confidence> {
        let sources = self.sources.iter().map(|id| pack.source(*id).confidence);
        sources.max()
    }
}

/// One sentence or paragraph.
pub(super) struct Statement {
    /// Which part of the thing it is, as its message or table is called.
    pub part: String,
    /// The message that stands above such parts.
    pub label: Option<&'static str>,
    /// The words.
    pub text: Phrase,
    /// Whether it is said only to some.
    pub sometimes: bool,
    /// What it rests on; empty: what the whole thing rests on.
    pub sources: Vec<SourceId>,
}

/// The sorts of things, in the order in which they are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Outcome,
    Deadline,
    Duration,
    Number,
    Fee,
    Form,
    Question,
    Derived,
    Office,
    Organisation,
    Term,
}

impl Kind {
    /// The word used in results and message ids.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Outcome => "outcome",
            Self::Deadline => "deadline",
            Self::Duration => "duration",
            Self::Number => "number",
            Self::Fee => "fee",
            Self::Form => "form",
            Self::Question => "question",
            Self::Derived => "derived",
            Self::Office => "office",
            Self::Organisation => "organisation",
            Self::Term => "term",
        }
    }
}

/// Collects everything, kind by kind, in the pack's order.
pub(super) fn topics(pack: &Pack, voice: &Voice<'_>) -> Vec<Topic> {
    let outcomes = pack.outcomes.iter();
    let mut topics: Vec<Topic> = outcomes.map(|one| outcome(pack, one, voice)).collect();
    topics.extend(pack.deadlines.iter().map(|one| {
        let parts = ["rule", "passed", "note"];
        let message = key::deadline(&one.name);
        attributes(
            Kind::Deadline,
            &one.name,
            &message,
            &parts,
            &one.sources,
            voice,
        )
    }));
    topics.extend(pack.durations.iter().map(|one| {
        dated(Kind::Duration, &one.name, &one.value, voice, |period, t| {
            vec![("value".to_owned(), period_text(*period, t))]
        })
    }));
    topics.extend(pack.numbers.iter().map(|one| {
        dated(Kind::Number, &one.name, &one.value, voice, |number, t| {
            vec![("value".to_owned(), t.number(*number))]
        })
    }));
    topics.extend(pack.fees.iter().map(|one| fee(one, voice)));
    topics.extend(pack.forms.iter().map(|one| {
        let parts = ["who", "where"];
        let message = key::form(&one.name);
        let mut topic = attributes(Kind::Form, &one.name, &message, &parts, &one.sources, voice);
        topic.address(one.url.as_deref());
        topic
    }));
    topics.extend(questions(pack, voice));
    topics.extend(pack.derived.iter().map(|one| {
        let message = key::derived(&one.name);
        attributes(Kind::Derived, &one.name, &message, &[], &one.sources, voice)
    }));
    topics.extend(pack.offices.iter().map(|one| {
        let parts = ["address", "desk", "hours", "note"];
        let message = key::office(&one.name);
        let mut topic = attributes(
            Kind::Office,
            &one.name,
            &message,
            &parts,
            &one.sources,
            voice,
        );
        topic.phone(one.phone.as_deref());
        topic.address(one.url.as_deref());
        topic
    }));
    topics.extend(pack.organisations.iter().map(|one| {
        let parts = ["does", "for-whom", "hours", "note"];
        let message = key::organisation(&one.name);
        let kind = Kind::Organisation;
        let mut topic = attributes(kind, &one.name, &message, &parts, &one.sources, voice);
        topic.phone(one.phone.as_deref());
        topic.address(one.url.as_deref());
        topic.say("languages", voice.say(|t| spoken(one, t)));
        topic.say("cost", voice.say(|t| t.say(&key::cost(one.cost.name()))));
        topic
    }));
    topics.extend(pack.terms.iter().map(|one| {
        let message = key::term(&one.name);
        attributes(
            Kind::Term,
            &one.name,
            &message,
            &["plain"],
            &one.sources,
            voice,
        )
    }));
    topics
}

impl Topic {
    /// The title and every statement: its part, its words, and what it rests on. A title without sources of its own, as a
    /// fee has, rests on those of its statements.
    pub(super) fn said(&self) -> Vec<Said<'_>> {
        let of_all = || {
            let all = self.statements.iter().flat_map(|one| &one.sources).copied();
            let mut sources = Vec::new();
            all.for_each(|id| {
                if !sources.contains(&id) {
                    sources.push(id);
                }
            });
            sources
        };
        let own = |sources: &[SourceId]| match sources {
            [] => self.sources.clone(),
            own => own.to_vec(),
        };
        let title = Said {
            statement: None,
            part: "title",
            text: &self.title,
            sources: match self.sources.as_slice() {
                [] => of_all(),
                own => own.to_vec(),
            },
        };
        let statements = self.statements.iter().map(|one| Said {
            statement: Some(one),
            part: &one.part,
            text: &one.text,
            sources: own(&one.sources),
        });
        std::iter::once(title).chain(statements).collect()
    }

    /// Whether the guide says "check this first" of a statement: one whose own sources are not confirmed, or a
    /// telephone number whose entry is not.
    pub(super) fn check_first(&self, pack: &Pack, statement: &Statement) -> bool {
        let doubtful_number = statement.part == "phone" && pack.check_first(&self.sources);
        doubtful_number || pack.check_first(&statement.sources)
    }

    fn say(&mut self, part: &str, text: Phrase) {
        self.statements.push(Statement {
            part: part.to_owned(),
            label: label(part),
            text,
            sometimes: false,
            sources: Vec::new(),
        });
    }

    fn phone(&mut self, phone: Option<&str>) {
        if let Some(phone) = phone {
            self.say("phone", Phrase::plain(phone));
        }
    }

    fn address(&mut self, url: Option<&str>) {
        if let Some(url) = url {
            self.say("url", Phrase::plain(url));
        }
    }
}

/// The message above parts that would not explain themselves.
fn label(part: &str) -> Option<&'static str> {
    let kind = part.split('-').next().unwrap_or_default();
    Some(match kind {
        "step" => "summary-steps",
        "warning" => "summary-warnings",
        "document" => "summary-documents",
        "form" => "summary-forms",
        "where" => "summary-where",
        "deadline" => "summary-deadlines",
        "help" => "summary-people",
        "fee" => "summary-cost",
        "find" => "lookup-how-to-find",
        "hint" => "lookup-under-answers",
        _ => return None,
    })
}

/// A thing whose statements are the attributes of its message.
fn attributes(
    kind: Kind,
    id: &str,
    message: &str,
    parts: &[&str],
    sources: &[SourceId],
    voice: &Voice<'_>,
) -> Topic {
    let mut topic = Topic {
        kind,
        id: id.to_owned(),
        title: voice.say(|t| t.say(message)),
        sources: sources.to_vec(),
        statements: Vec::new(),
    };
    for part in parts {
        if let Some(text) = voice.find(|t| t.attribute(message, part)) {
            topic.say(part, text);
        }
    }
    topic
}

fn outcome(pack: &Pack, outcome: &Outcome, voice: &Voice<'_>) -> Topic {
    let message = key::outcome(&outcome.name);
    let mut topic = attributes(
        Kind::Outcome,
        &outcome.name,
        &message,
        &["why"],
        &outcome.sources,
        voice,
    );
    let part = |part: String| {
        let message = message.clone();
        voice.say(move |t| t.part(&message, &part))
    };
    let into = &mut topic.statements;
    items(into, "step", &outcome.steps, |id| {
        ((**id).to_owned(), part(key::step(id)))
    });
    items(into, "warning", &outcome.warnings, |id| {
        ((**id).to_owned(), part(key::warning(id)))
    });
    items(into, "document", &outcome.documents, |id| {
        let message = key::document(id);
        let text = voice.say(|t| {
            let document = t.say(&message);
            match t.attribute(&message, "instead") {
                None => document,
                Some(instead) => t.say_with(
                    "lookup-document-instead",
                    &[("document", document.into()), ("instead", instead.into())],
                ),
            }
        });
        ((**id).to_owned(), text)
    });
    items(into, "form", &outcome.forms, |id| {
        let name = &pack.form(*id).name;
        ((**name).to_owned(), voice.say(|t| t.say(&key::form(name))))
    });
    items(into, "where", &outcome.places, |place| match place {
        Place::Named(name) => ((**name).to_owned(), voice.say(|t| t.say(&key::place(name)))),
        Place::Service(service) => {
            let text = voice.say(|t| {
                let service = t.say(&key::service(service));
                t.say_with(
                    "summary-office-of-prefecture",
                    &[("service", service.into())],
                )
            });
            ((**service).to_owned(), text)
        }
    });
    items(into, "deadline", &outcome.deadlines, |id| {
        let name = &pack.deadline(*id).name;
        let text = voice.say(|t| t.say(&key::deadline(name)));
        ((**name).to_owned(), text)
    });
    items(into, "help", &outcome.help, |need| {
        ((**need).to_owned(), voice.say(|t| t.say(&key::need(need))))
    });
    items(into, "fee", &outcome.fees, |price| match price {
        Price::Free => ("none".to_owned(), voice.say(|t| t.say("fee-free"))),
        Price::Fee(id) => {
            let name = &pack.fee(*id).name;
            ((**name).to_owned(), voice.say(|t| t.say(&key::fee(name))))
        }
    });
    topic
}

fn items<T>(
    into: &mut Vec<Statement>,
    part: &str,
    items: &[Item<T>],
    text: impl Fn(&T) -> (String, Phrase),
) {
    into.extend(items.iter().map(|item| {
        let (id, text) = text(&item.id);
        Statement {
            part: format!("{part}-{id}"),
            label: label(part),
            text,
            sometimes: item.when.is_some(),
            sources: item.sources.clone(),
        }
    }));
}

/// A dated value, one statement for each day from which another value holds.
fn dated<T>(
    kind: Kind,
    id: &str,
    values: &Dated<T>,
    voice: &Voice<'_>,
    said: impl Fn(&T, &Texts<'_>) -> Vec<(String, String)>,
) -> Topic {
    let mut statements = Vec::new();
    for value in &values.0 {
        let main = said(&value.value, &voice.main);
        let second = voice.second.as_ref().map(|t| said(&value.value, t));
        for (index, (part, _)) in main.iter().enumerate() {
            let from = |t: &Texts<'_>, lines: &[(String, String)]| {
                let text = lines.get(index).map(|(_, text)| text.clone());
                t.say_with(
                    "lookup-from-day",
                    &[
                        ("date", t.short_date(value.from).into()),
                        ("value", text.unwrap_or_default().into()),
                    ],
                )
            };
            statements.push(Statement {
                part: format!("{part}-{}", value.from),
                label: None,
                text: Phrase {
                    main: from(&voice.main, &main),
                    second: voice
                        .second
                        .as_ref()
                        .zip(second.as_deref())
                        .map(|(t, lines)| from(t, lines)),
                },
                sometimes: false,
                sources: value.sources.clone(),
            });
        }
    }
    Topic {
        kind,
        id: id.to_owned(),
        title: Phrase::plain(id),
        sources: Vec::new(),
        statements,
    }
}

fn period_text(period: Period, texts: &Texts<'_>) -> String {
    let (id, count) = match period {
        Period::Days(count) => ("lookup-days", count),
        Period::Months(count) => ("lookup-months", count),
        Period::Years(count) => ("lookup-years", count),
    };
    texts.say_with(id, &[("count", count.into())])
}

fn fee(fee: &FeeTable, voice: &Voice<'_>) -> Topic {
    let message = key::fee(&fee.name);
    let mut topic = dated(Kind::Fee, &fee.name, &fee.values, voice, |value, t| {
        let amounts = value.amounts.iter().map(|amount| {
            let case = t.part(&message, &key::amount(&amount.case)).into();
            let args = [("case", case), ("amount", t.yen(amount.yen).into())];
            (amount.case.to_string(), t.say_with("fee-line", &args))
        });
        amounts.collect()
    });
    topic.title = voice.say(|t| t.say(&message));
    // The note speaks of the fee as it is today and rests on what the newest amounts rest on.
    let newest = fee.values.0.last().map(|value| value.sources.clone());
    if let Some(note) = voice.find(|t| t.attribute(&message, "note")) {
        topic.statements.push(Statement {
            part: "note".to_owned(),
            label: None,
            text: note,
            sometimes: false,
            sources: newest.unwrap_or_default(),
        });
    }
    topic
}

fn questions(pack: &Pack, voice: &Voice<'_>) -> Vec<Topic> {
    pack.trees
        .iter()
        .flat_map(|tree| &tree.questions)
        .map(|question| {
            let fact = pack.fact(question.fact);
            let message = key::question(&fact.name);
            let parts = ["why", "find", "note"];
            let kind = Kind::Question;
            let mut topic =
                attributes(kind, &fact.name, &message, &parts, &question.sources, voice);
            for option in 0..fact.options.len() {
                let option = option.into();
                let hint = voice.find(|t| t.option_hint(pack, question.fact, option));
                if let Some(hint) = hint {
                    topic.say(&key::hint(fact.option_name(option)), hint);
                }
            }
            topic
        })
        .collect()
}
