//! The plan for the person: at most two pages, what to do first, the dates in a box.
//!
//! Everything urgent is always in it. Advice is told in full as far as two pages reach, the most urgent first; the rest
//! is named, so that nobody takes the plan for the whole.

use super::{
    Beside, Block, Document, Entry, Phrase, Tone, Voice,
    advice::{checked, phone_words},
    contacts,
    document::Language,
    fit::fits,
    plan::{headline, notices, paragraph, section},
};
use crate::{
    engine::{Evaluation, OutcomeResult, Status, shown},
    locale::{Texts, key},
    model::{Kind, Office, Organisation, Outcome, TermId, Urgency},
};

/// What the plan promises to fit.
const PAGES: usize = 2;

/// How much is told.
#[derive(Clone, Copy)]
struct Amount {
    /// How many outcomes are told with their steps.
    told: usize,
    steps: usize,
    /// "Do not"s of each outcome that is told.
    warnings: usize,
    /// "Do not"s of other advice that cannot wait.
    others: usize,
    papers: usize,
    people: usize,
    terms: usize,
    /// How much of the other advice is named.
    also: usize,
}

/// The plan that a person takes along.
pub(super) fn client_plan(
    evaluation: &Evaluation<'_>,
    voice: &Voice<'_>,
    beside: &Beside<'_>,
) -> Document {
    let plan = Plan {
        evaluation,
        voice,
        beside,
        applies: of_status(evaluation, Status::Applies),
        possible: of_status(evaluation, Status::Possible),
    };
    let mut blocks = Vec::new();
    for amount in amounts(plan.applies.len()) {
        blocks = plan.blocks(amount);
        if fits(&blocks, PAGES, voice.second.is_some()) {
            break;
        }
    }
    let title = voice.say(|t| t.say("plan-title"));
    let mut document = Document::new(voice, title, blocks);
    document.pages = Some(PAGES);
    document
}

/// From much to little. Steps of the most urgent advice are the last to be left out.
fn amounts(applies: usize) -> impl Iterator<Item = Amount> {
    let all = Amount {
        told: 1,
        steps: usize::MAX,
        warnings: usize::MAX,
        others: usize::MAX,
        papers: usize::MAX,
        people: 4,
        terms: 8,
        also: usize::MAX,
    };
    let most = Amount {
        others: 5,
        papers: 12,
        people: 3,
        terms: 6,
        also: 8,
        ..all
    };
    let told = (1..=applies.clamp(1, 4)).rev();
    let full = told.flat_map(move |told| [Amount { told, ..all }, Amount { told, ..most }]);
    let less = [
        [12, 5, 4, 9, 3, 6, 8],
        [10, 4, 4, 8, 3, 5, 8],
        [9, 4, 3, 8, 3, 5, 7],
        [8, 4, 3, 7, 3, 4, 7],
        [7, 3, 3, 6, 2, 4, 6],
        [6, 3, 3, 6, 2, 4, 6],
        [6, 3, 2, 5, 2, 3, 5],
        [5, 2, 2, 5, 2, 3, 5],
        [5, 2, 2, 4, 1, 2, 4],
        [4, 2, 1, 4, 1, 2, 4],
        [4, 1, 1, 3, 1, 2, 3],
        [3, 1, 1, 3, 1, 1, 2],
        [3, 1, 0, 2, 1, 0, 1],
        [2, 1, 0, 2, 1, 0, 1],
    ];
    let less = less.map(
        |[steps, warnings, others, papers, people, terms, also]| Amount {
            told: 1,
            steps,
            warnings,
            others,
            papers,
            people,
            terms,
            also,
        },
    );
    full.chain(less)
}

fn of_status<'e>(evaluation: &'e Evaluation<'_>, status: Status) -> Vec<&'e OutcomeResult> {
    let outcomes = evaluation.outcomes.iter();
    outcomes.filter(|result| result.status == status).collect()
}

struct Plan<'e, 'p> {
    evaluation: &'e Evaluation<'p>,
    voice: &'e Voice<'e>,
    beside: &'e Beside<'e>,
    applies: Vec<&'e OutcomeResult>,
    possible: Vec<&'e OutcomeResult>,
}

impl Plan<'_, '_> {
    fn blocks(&self, amount: Amount) -> Vec<Block> {
        let (told, named) = self.applies.split_at(amount.told.min(self.applies.len()));
        let mut blocks = vec![self.dates()];
        blocks.extend(notices(self.evaluation, self.voice));
        blocks.push(section(self.voice, "plan-now"));
        if told.is_empty() {
            blocks.push(self.say("summary-nothing-applies", Tone::Plain));
        }
        for result in told {
            blocks.extend(self.steps(result, amount.steps));
        }
        blocks.extend(self.list("plan-do-not", Tone::Warning, self.warnings(amount)));
        blocks.extend(self.list("plan-bring", Tone::Plain, self.papers(told, amount.papers)));
        blocks.extend(self.list("plan-where", Tone::Plain, self.people(told, amount.people)));
        let also = named.iter().chain(&self.possible);
        let also: Vec<Entry> = also.map(|result| Entry::new(self.named(result))).collect();
        // What cannot wait is named, however little room there is.
        let urgent = named.iter().filter(|result| result.urgency == Urgency::Now);
        let also = self.cut(also, amount.also.max(urgent.count()));
        blocks.extend(self.list("plan-also", Tone::Plain, also));
        blocks.push(self.counter());
        blocks.extend(self.terms(told, amount.terms));
        blocks.push(self.about());
        blocks
    }

    fn say(&self, id: &str, tone: Tone) -> Block {
        paragraph(self.voice.say(|t| t.say(id)), tone)
    }

    fn outcome(&self, result: &OutcomeResult) -> &Outcome {
        self.evaluation.path.facts.pack.outcome(result.id)
    }

    /// The box of dates: those that run, those that are over, and those that cannot be counted yet. One line is left for
    /// the next date that an office gives.
    fn dates(&self) -> Block {
        let pack = self.evaluation.path.facts.pack;
        let mut dated = Vec::new();
        let mut undated = Vec::new();
        for result in &self.evaluation.outcomes {
            for resolved in &result.deadlines {
                let message = key::deadline(&pack.deadline(resolved.deadline).name);
                match resolved.dates {
                    Some(dates) => {
                        let what = self.voice.say(|t| {
                            let id = match (dates.passed, result.status) {
                                (true, _) => "plan-date-over",
                                (false, Status::Applies) => "plan-date",
                                (false, Status::Possible) => "plan-date-possible",
                            };
                            let left = dates.days_left.max(0).into();
                            t.say_with(id, &[("what", t.say(&message).into()), ("days", left)])
                        });
                        // What is over is told by its last day, as everywhere.
                        let day = if dates.passed {
                            dates.last_day
                        } else {
                            dates.act_by
                        };
                        let row = (self.voice.say(|t| t.date(day)), what);
                        if !dated.iter().any(|(_, known)| *known == row) {
                            dated.push(((dates.passed, day), row));
                        }
                    }
                    None if result.status == Status::Applies => {
                        let row = (
                            self.voice.say(|t| t.say("plan-no-date")),
                            self.voice.say(|t| {
                                let args = [
                                    ("what", t.say(&message).into()),
                                    ("rule", t.part(&message, "rule").into()),
                                ];
                                t.say_with("plan-date-rule", &args)
                            }),
                        );
                        if !undated.contains(&row) {
                            undated.push(row);
                        }
                    }
                    None => {}
                }
            }
        }
        dated.sort_by_key(|(order, _)| *order);
        let rows: Vec<_> = dated
            .into_iter()
            .map(|(_, row)| row)
            .chain(undated)
            .collect();
        let mut inner = vec![section(self.voice, "plan-dates")];
        if rows.is_empty() {
            inner.push(self.say("plan-no-dates", Tone::Plain));
        } else {
            inner.push(Block::Rows(rows));
        }
        inner.push(Block::Blank(self.voice.say(|t| t.say("plan-next-date"))));
        Block::Frame(inner)
    }

    fn steps(&self, result: &OutcomeResult, most: usize) -> Vec<Block> {
        let facts = &self.evaluation.path.facts;
        let outcome = self.outcome(result);
        let message = key::outcome(&outcome.name);
        let all: Vec<Entry> = shown(facts, &outcome.steps)
            .map(|item| {
                let check = facts.pack.check_first(&item.sources);
                let part = key::step(&item.id);
                let say = |t: &Texts<'_>| checked(t, t.part(&message, &part), check);
                Entry::new(self.voice.say(say))
            })
            .collect();
        let left_out = all.len().saturating_sub(most);
        let mut blocks = vec![Block::Heading {
            level: 2,
            text: headline(self.evaluation, result, self.voice),
        }];
        if result.see_lawyer_first {
            blocks.push(self.say("see-lawyer-first", Tone::Urgent));
        }
        blocks.push(Block::List {
            ordered: true,
            tone: Tone::Plain,
            items: all.into_iter().take(most).collect(),
        });
        // Nobody may take a part of the way for the whole.
        if left_out > 0 {
            let count = [("count", left_out.into())];
            let more = self.voice.say(|t| t.say_with("plan-more", &count));
            blocks.push(paragraph(more, Tone::Quiet));
        }
        blocks
    }

    /// What not to do: of the advice that is told as far as there is room, of other advice that is urgent or warns the
    /// first, because a forbidden step cannot be taken back.
    fn warnings(&self, amount: Amount) -> Vec<Entry> {
        let facts = &self.evaluation.path.facts;
        let mut entries: Vec<Entry> = Vec::new();
        let mut left_out: Vec<Entry> = Vec::new();
        let mut others = 0;
        for (index, result) in self.applies.iter().enumerate() {
            let outcome = self.outcome(result);
            let is_told = index < amount.told;
            let weighty = result.urgency != Urgency::Normal
                || matches!(outcome.kind, Kind::Warning | Kind::Protection);
            let wanted = match (is_told, weighty) {
                (true, _) => usize::MAX,
                (false, true) => 1,
                (false, false) => 0,
            };
            let message = key::outcome(&outcome.name);
            for (place, item) in shown(facts, &outcome.warnings).take(wanted).enumerate() {
                let check = facts.pack.check_first(&item.sources);
                let part = key::warning(&item.id);
                let say = |t: &Texts<'_>| checked(t, t.part(&message, &part), check);
                let entry = Entry::new(self.voice.say(say));
                if entries.contains(&entry) || left_out.contains(&entry) {
                    continue;
                }
                others += usize::from(!is_told);
                let has_room = if is_told {
                    place < amount.warnings
                } else {
                    others <= amount.others
                };
                if has_room {
                    entries.push(entry);
                } else {
                    left_out.push(entry);
                }
            }
        }
        entries.extend(self.more(left_out.len()));
        entries
    }

    /// As many entries as there is room for, and how many were left out.
    fn cut(&self, mut entries: Vec<Entry>, most: usize) -> Vec<Entry> {
        let more = self.more(entries.len().saturating_sub(most));
        entries.truncate(most);
        entries.extend(more);
        entries
    }

    fn more(&self, count: usize) -> Option<Entry> {
        let count_of = [("count", count.into())];
        let more = || self.voice.say(|t| t.say_with("plan-list-more", &count_of));
        (count > 0).then(|| Entry::new(more()))
    }

    fn papers(&self, told: &[&OutcomeResult], most: usize) -> Vec<Entry> {
        let facts = &self.evaluation.path.facts;
        let mut entries: Vec<Entry> = Vec::new();
        for result in told {
            for item in shown(facts, &self.outcome(result).documents) {
                let entry = Entry::new(self.voice.say(|t| t.say(&key::document(&item.id))));
                if !entries.contains(&entry) {
                    entries.push(entry);
                }
            }
        }
        self.cut(entries, most)
    }

    /// Offices first, then who can be called. An office's own note is never left out: it says who should not go alone.
    fn people(&self, told: &[&OutcomeResult], most: usize) -> Vec<Entry> {
        let facts = &self.evaluation.path.facts;
        let mut offices: Vec<&Office> = Vec::new();
        let mut people: Vec<&Organisation> = Vec::new();
        for result in told {
            let outcome = self.outcome(result);
            for office in contacts::offices_of(facts, outcome) {
                if !offices.iter().any(|known| known.name == office.name) {
                    offices.push(office);
                }
            }
        }
        // Who can be called is called first, whichever advice names them.
        for result in &self.applies {
            for one in contacts::organisations_of(facts, self.outcome(result)) {
                let known = people.iter().any(|known| known.name == one.name);
                if !known && one.phone.is_some() {
                    people.push(one);
                }
            }
        }
        let offices = offices.into_iter().map(|office| {
            let message = key::office(&office.name);
            self.contact(
                &message,
                office
                    .phone
                    .as_deref()
                    .map(|phone| (phone, &*office.sources)),
                &["address", "note"],
            )
        });
        let people = people.into_iter().map(|one| {
            let message = key::organisation(&one.name);
            let phone = one.phone.as_deref().map(|phone| (phone, &*one.sources));
            self.contact(&message, phone, &[])
        });
        offices.chain(self.cut(people.collect(), most)).collect()
    }

    /// Who it is; how and when to call on one line; where, and what to know.
    fn contact(
        &self,
        message: &str,
        phone: Option<(&str, &[crate::model::SourceId])>,
        parts: &[&str],
    ) -> Entry {
        let pack = self.evaluation.path.facts.pack;
        let call = self.voice.say(|t| {
            let phone = phone.map(|(phone, sources)| phone_words(pack, phone, sources, t));
            let hours = t.attribute(message, "hours");
            let call: Vec<String> = phone.into_iter().chain(hours).collect();
            call.join(&t.say("summary-tag-separator"))
        });
        let parts = parts
            .iter()
            .filter_map(|part| self.voice.find(|t| t.attribute(message, part)));
        let call = (!call.main.is_empty()).then_some(call);
        Entry {
            text: self.voice.say(|t| t.say(message)),
            notes: call.into_iter().chain(parts).collect(),
        }
    }

    fn named(&self, result: &OutcomeResult) -> Phrase {
        let headline = headline(self.evaluation, result, self.voice);
        if result.status == Status::Applies {
            return headline;
        }
        let title = key::outcome(&self.outcome(result).name);
        self.voice.say(|t| {
            let what = t.say(&title).into();
            t.say_with("plan-possible", &[("what", what)])
        })
    }

    /// The words to show at a counter, in the language that is read there.
    fn counter(&self) -> Block {
        let mut inner = vec![section(self.voice, "plan-counter")];
        let legal = self.beside.legal.as_ref().unwrap_or(&self.voice.main);
        inner.push(Block::Quote {
            language: Language::of(legal),
            text: legal.say("plan-counter-line"),
        });
        // What is shown must be known to who shows it.
        let others = std::iter::once(&self.voice.main).chain(&self.voice.second);
        for texts in others.filter(|texts| texts.tag() != legal.tag()) {
            let text = Phrase::plain(texts.say("plan-counter-line"));
            inner.push(paragraph(text, Tone::Quiet));
        }
        Block::Frame(inner)
    }

    /// The law's own words for what this plan speaks of.
    fn terms(&self, told: &[&OutcomeResult], most: usize) -> Vec<Block> {
        let pack = self.evaluation.path.facts.pack;
        let Some(legal) = &self.beside.legal else {
            return Vec::new();
        };
        // Who reads the law's language needs no list of its words.
        let explained = match &self.voice.second {
            _ if self.voice.main.tag() != legal.tag() => &self.voice.main,
            Some(second) => second,
            None => return Vec::new(),
        };
        let mut ids: Vec<TermId> = Vec::new();
        for id in told
            .iter()
            .flat_map(|result| &self.outcome(result).glossary)
        {
            if !ids.contains(id) {
                ids.push(*id);
            }
        }
        let rows: Vec<(Phrase, String)> = ids
            .iter()
            .take(most)
            .map(|id| {
                let message = key::term(&pack.term(*id).name);
                (
                    Phrase::plain(explained.say(&message)),
                    read(legal, &message),
                )
            })
            .collect();
        if rows.is_empty() {
            return Vec::new();
        }
        vec![
            section(self.voice, "plan-terms"),
            Block::Terms {
                language: Language::of(legal),
                rows,
            },
        ]
    }

    fn about(&self) -> Block {
        let facts = &self.evaluation.path.facts;
        paragraph(
            self.voice.say(|t| {
                t.say_with(
                    "plan-about",
                    &[
                        ("on", t.short_date(facts.on).into()),
                        ("as-of", t.short_date(facts.pack.as_of).into()),
                        ("pack", (&*facts.pack.id).into()),
                        ("version", (&*facts.pack.version).into()),
                    ],
                )
            }),
            Tone::Quiet,
        )
    }

    fn list(&self, label: &str, tone: Tone, items: Vec<Entry>) -> Vec<Block> {
        if items.is_empty() {
            return Vec::new();
        }
        vec![
            section(self.voice, label),
            Block::List {
                ordered: false,
                tone,
                items,
            },
        ]
    }
}

/// A term with its reading beside it.
fn read(legal: &Texts<'_>, message: &str) -> String {
    let word = legal.say(message);
    match legal.attribute(message, "reading") {
        Some(reading) => legal.say_with(
            "lookup-term-read",
            &[("term", word.into()), ("reading", reading.into())],
        ),
        None => word,
    }
}
