//! The case summary for a lawyer: what is urgent, what was said, what is not known, what may be done on which article.

use jiff::civil::Date;

use super::{
    Beside, Block, Document, Entry, Phrase, Tone, Voice,
    advice::{deadline_entry, deadlines, reasons, source_line, sources, status_line, status_words},
    plan::{not_known, notices, paragraph, review, section},
};
use crate::{
    engine::{Evaluation, OutcomeResult, Status, shown},
    locale::{FluentValue, Texts, key},
    model::{FactId, Kind, Outcome, SourceId, TreeId, Value},
};

/// The whole picture for a lawyer.
pub(super) fn case_summary(
    evaluation: &Evaluation<'_>,
    voice: &Voice<'_>,
    beside: &Beside<'_>,
) -> Document {
    let case = Case { evaluation, voice };
    let mut blocks = vec![
        Block::Blank(voice.say(|t| t.say("case-name"))),
        Block::Blank(voice.say(|t| t.say("case-number"))),
        paragraph(voice.say(|t| t.say("case-blank-note")), Tone::Quiet),
        case.dates(),
    ];
    blocks.extend(notices(evaluation, voice));
    blocks.extend(case.situation());
    blocks.extend(case.timeline());
    blocks.extend(case.procedures());
    blocks.extend(case.possible());
    blocks.extend(case.other_advice());
    blocks.extend(not_known(evaluation, voice));
    blocks.extend(case.answers());
    blocks.extend(case.not_asked());
    blocks.extend(case.sources());
    blocks.extend(case.about(beside));
    Document::new(voice, voice.say(|t| t.say("case-title")), blocks)
}

struct Case<'e, 'p> {
    evaluation: &'e Evaluation<'p>,
    voice: &'e Voice<'e>,
}

impl Case<'_, '_> {
    fn section(&self, id: &str) -> Block {
        section(self.voice, id)
    }

    fn say(&self, id: &str, tone: Tone) -> Block {
        paragraph(self.voice.say(|t| t.say(id)), tone)
    }

    fn outcome(&self, result: &OutcomeResult) -> &Outcome {
        self.evaluation.path.facts.pack.outcome(result.id)
    }

    /// Every deadline in one box: the running ones by date, then those without a date, then those that are over.
    fn dates(&self) -> Block {
        let facts = &self.evaluation.path.facts;
        let mut seen = Vec::new();
        for result in &self.evaluation.outcomes {
            for resolved in &result.deadlines {
                if !seen.contains(resolved) {
                    seen.push(*resolved);
                }
            }
        }
        seen.sort_by_key(|resolved| match resolved.dates {
            Some(dates) if !dates.passed => (0, Some(dates.act_by)),
            None => (1, None),
            Some(dates) => (2, Some(dates.last_day)),
        });
        let items: Vec<Entry> = seen
            .iter()
            .map(|resolved| deadline_entry(facts, resolved, self.voice))
            .collect();
        let list = if items.is_empty() {
            self.say("plan-no-dates", Tone::Plain)
        } else {
            Block::List {
                ordered: false,
                tone: Tone::Urgent,
                items,
            }
        };
        Block::Frame(vec![self.section("case-dates"), list])
    }

    /// The situation in one paragraph: for each answer that has a sentence for it, that sentence.
    fn situation(&self) -> Vec<Block> {
        let tell = |texts: &Texts<'_>| {
            let told = self
                .answered()
                .filter_map(|(_, fact, value)| self.told(texts, fact, &value))
                .filter(|sentence| !sentence.is_empty());
            told.collect::<Vec<_>>()
                .join(&texts.say("sentence-separator"))
        };
        let text = self.voice.say(tell);
        if text.main.is_empty() {
            return Vec::new();
        }
        vec![self.section("case-situation"), paragraph(text, Tone::Plain)]
    }

    fn told(&self, texts: &Texts<'_>, fact: FactId, value: &Value) -> Option<String> {
        let pack = self.evaluation.path.facts.pack;
        let name = &pack.fact(fact).name;
        let option: FluentValue<'_> = match value {
            Value::Unknown => return None,
            Value::Option(option) => pack.fact(fact).option_name(*option).into(),
            Value::Options(_) | Value::Date(_) | Value::Number(_) => "".into(),
        };
        let answer = texts.answer(pack, fact, value).into();
        texts.find(
            &key::told(name),
            None,
            &[("answer", answer), ("option", option)],
        )
    }

    /// The answers that count, in the order of the questions.
    fn answered(&self) -> impl Iterator<Item = (TreeId, FactId, Value)> + '_ {
        let path = &self.evaluation.path;
        let asked = path.asked.iter();
        asked.filter_map(|(tree, fact)| Some((*tree, *fact, *path.facts.answer(*fact)?)))
    }

    /// What happened and what is due, in the order of days.
    fn timeline(&self) -> Vec<Block> {
        let facts = &self.evaluation.path.facts;
        let mut events: Vec<(Date, Phrase)> = self
            .answered()
            .filter_map(|(_, fact, value)| match value {
                Value::Date(day) => Some((day, self.voice.say(|t| t.fact_label(facts.pack, fact)))),
                _ => None,
            })
            .collect();
        events.push((facts.on, self.voice.say(|t| t.say("case-today"))));
        for resolved in self
            .evaluation
            .outcomes
            .iter()
            .flat_map(|result| &result.deadlines)
        {
            let Some(dates) = resolved.dates else {
                continue;
            };
            let message = key::deadline(&facts.pack.deadline(resolved.deadline).name);
            let mut add = |day, id| {
                let what = self.voice.say(|t| {
                    let what = t.say(&message).into();
                    t.say_with(id, &[("what", what)])
                });
                let event = (day, what);
                if !events.contains(&event) {
                    events.push(event);
                }
            };
            if dates.act_by != dates.last_day {
                add(dates.act_by, "case-act-by");
            }
            add(dates.last_day, "case-last-day");
        }
        events.sort_by_key(|(day, _)| *day);
        let rows = events.into_iter();
        let rows = rows.map(|(day, what)| (self.voice.say(|t| t.date(day)), what));
        vec![self.section("case-timeline"), Block::Rows(rows.collect())]
    }

    /// What may be filed or asked for, with reasons and articles.
    fn procedures(&self) -> Vec<Block> {
        let applies = self.of_status(Status::Applies);
        let mut results = applies
            .filter(|result| self.is_procedure(result))
            .peekable();
        if results.peek().is_none() {
            return Vec::new();
        }
        let mut blocks = vec![self.section("case-procedures")];
        blocks.extend(results.flat_map(|result| self.procedure(result)));
        blocks
    }

    /// What may apply too: a few lines each, because where little is known there can be dozens. Their dates stand in the
    /// box.
    fn possible(&self) -> Vec<Block> {
        let results = self.of_status(Status::Possible);
        let items: Vec<Entry> = results.map(|result| self.possible_entry(result)).collect();
        if items.is_empty() {
            return Vec::new();
        }
        vec![
            self.section("summary-may-apply"),
            self.say("summary-may-apply-note", Tone::Plain),
            Block::List {
                ordered: false,
                tone: Tone::Plain,
                items,
            },
        ]
    }

    fn of_status(&self, status: Status) -> impl Iterator<Item = &OutcomeResult> {
        let results = self.evaluation.outcomes.iter();
        results.filter(move |result| result.status == status)
    }

    fn is_procedure(&self, result: &OutcomeResult) -> bool {
        matches!(
            self.outcome(result).kind,
            Kind::Procedure | Kind::Protection
        )
    }

    fn procedure(&self, result: &OutcomeResult) -> Vec<Block> {
        let facts = &self.evaluation.path.facts;
        let outcome = self.outcome(result);
        let mut blocks = vec![
            Block::Heading {
                level: 2,
                text: self.voice.say(|t| t.say(&key::outcome(&outcome.name))),
            },
            status_line(result, self.voice),
        ];
        blocks.extend(deadlines(self.evaluation, result, self.voice));
        blocks.extend(reasons(self.evaluation, result, self.voice));
        blocks.extend(sources(facts.pack, &outcome.sources, self.voice));
        blocks
    }

    fn possible_entry(&self, result: &OutcomeResult) -> Entry {
        let facts = &self.evaluation.path.facts;
        let outcome = self.outcome(result);
        let mut notes = vec![self.voice.say(|t| status_words(result, t))];
        let mut add = |id: &str, name: &'static str, parts: &dyn Fn(&Texts<'_>) -> Vec<String>| {
            let note = self.voice.say(|t| match parts(t) {
                parts if parts.is_empty() => String::new(),
                parts => t.say_with(id, &[(name, t.list(&parts).into())]),
            });
            if !note.main.is_empty() {
                notes.push(note);
            }
        };
        add("case-depends-on", "facts", &|t| {
            let facts_of = result.depends_on.iter();
            facts_of
                .map(|fact| t.fact_label(facts.pack, *fact))
                .collect()
        });
        add("case-because", "answers", &|t| {
            let known = result.because.iter().filter_map(|fact| {
                let value = facts
                    .answer(*fact)
                    .filter(|value| **value != Value::Unknown)?;
                let name = t.fact_label(facts.pack, *fact).into();
                let answer = t.answer(facts.pack, *fact, value).into();
                Some(t.say_with("case-answer", &[("fact", name), ("answer", answer)]))
            });
            known.collect()
        });
        add("case-written-in", "sources", &|t| {
            let cited = outcome.sources.iter();
            cited.map(|id| t.cite(facts.pack.source(*id))).collect()
        });
        Entry {
            text: self.voice.say(|t| t.say(&key::outcome(&outcome.name))),
            notes,
        }
    }

    /// Warnings, people to turn to and things to know that the person was given, by name.
    fn other_advice(&self) -> Vec<Block> {
        let items: Vec<Entry> = self
            .of_status(Status::Applies)
            .filter(|result| !self.is_procedure(result))
            .map(|result| {
                let message = key::outcome(&self.outcome(result).name);
                Entry::new(self.voice.say(|t| t.say(&message)))
            })
            .collect();
        if items.is_empty() {
            return Vec::new();
        }
        vec![
            self.section("case-other-advice"),
            Block::List {
                ordered: false,
                tone: Tone::Plain,
                items,
            },
        ]
    }

    /// All answers with the question as it was asked.
    fn answers(&self) -> Vec<Block> {
        let pack = self.evaluation.path.facts.pack;
        let mut blocks = vec![self.section("case-answers")];
        for (index, tree) in pack.trees.iter().enumerate() {
            let of_tree = self.answered().filter(|(of, ..)| of.index() == index);
            let rows: Vec<_> = of_tree
                .map(|(_, fact, value)| {
                    (
                        self.voice.say(|t| t.question(pack, fact)),
                        self.voice.say(|t| t.answer(pack, fact, &value)),
                    )
                })
                .collect();
            if rows.is_empty() {
                continue;
            }
            blocks.push(Block::Heading {
                level: 2,
                text: self.voice.say(|t| t.say(&key::tree(&tree.name))),
            });
            blocks.push(Block::Rows(rows));
        }
        if blocks.len() == 1 {
            blocks.push(self.say("case-no-answers", Tone::Plain));
        }
        blocks
    }

    /// What the guide left out, so that nobody takes silence for "no".
    fn not_asked(&self) -> Vec<Block> {
        let path = &self.evaluation.path;
        let pack = path.facts.pack;
        let mut items = vec![Entry::new(self.voice.say(|t| t.say("case-never-asked")))];
        if !path.open.is_empty() {
            items.push(Entry {
                text: self.voice.say(|t| t.say("case-still-open")),
                notes: path
                    .open
                    .iter()
                    .map(|fact| self.voice.say(|t| t.question(pack, *fact)))
                    .collect(),
            });
        }
        for (index, tree) in pack.trees.iter().enumerate() {
            let id = TreeId::from(index);
            let walked = path.walked.contains(&id) || path.undecided.contains(&id);
            let name = |t: &Texts<'_>| t.say(&key::tree(&tree.name)).into();
            if !walked {
                let text = self
                    .voice
                    .say(|t| t.say_with("case-area-not-asked", &[("area", name(t))]));
                items.push(Entry::new(text));
                continue;
            }
            let skipped: Vec<FactId> = tree
                .questions
                .iter()
                .map(|question| question.fact)
                .filter(|fact| !path.facts.is_asked(*fact))
                .collect();
            if skipped.is_empty() {
                continue;
            }
            items.push(Entry::new(self.voice.say(|t| {
                let shorts = skipped.iter().map(|fact| t.fact_label(pack, *fact));
                let shorts = t.list(&shorts.collect::<Vec<_>>());
                t.say_with(
                    "case-questions-not-asked",
                    &[("area", name(t)), ("questions", shorts.into())],
                )
            })));
        }
        vec![
            self.section("case-not-asked"),
            Block::List {
                ordered: false,
                tone: Tone::Plain,
                items,
            },
        ]
    }

    /// Every source of everything that is said, each once, with its address.
    fn sources(&self) -> Vec<Block> {
        let facts = &self.evaluation.path.facts;
        let mut ids: Vec<SourceId> = Vec::new();
        for result in &self.evaluation.outcomes {
            let outcome = self.outcome(result);
            let steps = shown(facts, &outcome.steps).flat_map(|item| &item.sources);
            let warnings = shown(facts, &outcome.warnings).flat_map(|item| &item.sources);
            ids.extend(outcome.sources.iter().chain(steps).chain(warnings));
        }
        ids.sort_unstable();
        ids.dedup();
        // The articles of one law stand on one page; its address is said once.
        let mut pages: Vec<(Option<&str>, Entry)> = Vec::new();
        for id in ids {
            let source = facts.pack.source(id);
            let line = self.voice.say(|t| source_line(source, t));
            let url = source.url.as_deref();
            match pages.iter_mut().find(|(of, _)| url.is_some() && *of == url) {
                Some((_, entry)) => entry.notes.push(line),
                None => pages.push((url, Entry::new(line))),
            }
        }
        let items: Vec<Entry> = pages
            .into_iter()
            .map(|(url, mut entry)| {
                entry.notes.extend(url.map(Phrase::plain));
                entry
            })
            .collect();
        if items.is_empty() {
            return Vec::new();
        }
        vec![
            self.section("case-sources"),
            self.say("summary-confidence", Tone::Quiet),
            Block::List {
                ordered: false,
                tone: Tone::Quiet,
                items,
            },
        ]
    }

    fn about(&self, beside: &Beside<'_>) -> Vec<Block> {
        let facts = &self.evaluation.path.facts;
        let pack = facts.pack;
        let row = |label: &str, value: Phrase| (self.voice.say(|t| t.say(label)), value);
        let spoken = match &beside.interview {
            None => self.voice.say(|t| t.say("case-language-unknown")),
            Some(voice) => {
                let texts = std::iter::once(&voice.main).chain(&voice.second);
                let names: Vec<String> = texts
                    .map(|texts| {
                        texts
                            .meta()
                            .map_or_else(String::new, |meta| meta.name.clone())
                    })
                    .collect();
                self.voice.say(|t| t.list(&names))
            }
        };
        vec![
            self.section("summary-about"),
            self.say("notice-not-advice", Tone::Plain),
            Block::Rows(vec![
                row("summary-on", self.voice.say(|t| t.date(facts.on))),
                row("case-language", spoken),
                row(
                    "summary-pack",
                    Phrase::plain(format!("{} {}", pack.id, pack.version)),
                ),
                row("summary-as-of", self.voice.say(|t| t.date(pack.as_of))),
                row(
                    "summary-review-by",
                    self.voice.say(|t| t.date(pack.review_by)),
                ),
                row(
                    "summary-language",
                    self.voice
                        .say(|t| t.say(&format!("review-state-{}", review(t)))),
                ),
            ]),
        ]
    }
}
