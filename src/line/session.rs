//! The loop: ask, read, answer or do what was asked for.

use std::io::{self, BufRead, Write};

use super::{
    command::{Command, Verb, Words},
    page::{Page, Stop},
};
use crate::{
    interview::{Interview, QuestionView},
    locale::{Catalog, Texts, key},
    lookup::Markers,
    model::{FactId, TermId, Value},
    summary::{self, Phrase, Voice},
    vault::{self, Record},
};

/// A conversation under way.
pub(super) struct Session<'a, R, W> {
    pub page: Page<R, W>,
    pub words: Words,
    pub catalog: &'a Catalog,
    pub voice: Voice<'a>,
    pub interview: Interview<'a>,
    /// Whether a helper is there, for whom notes are said too.
    pub guided: bool,
    pub markers: Markers<'a>,
    /// The terms listed last, which can be asked for by number.
    pub listed: Vec<TermId>,
    /// Whether the summary of the answers as they are now was shown.
    pub summarised: bool,
    /// Whether a file was written.
    pub exported: bool,
    /// A saved case that was opened.
    pub record: Option<&'a Record>,
    /// Asks for something that is not shown while it is typed.
    pub hidden: fn(&str) -> io::Result<String>,
}

/// What was said in answer to a question.
pub(super) enum Entered {
    Answer(Value),
    Command(Command),
    /// Enter alone: keep what was answered before.
    Keep,
}

/// Asks for the language before there is one to ask in.
pub(super) fn choose_language<'a, R: BufRead, W: Write>(
    page: &mut Page<R, W>,
    catalog: &'a Catalog,
    words: &Words,
) -> Result<Voice<'a>, Stop> {
    let languages: Vec<Texts<'a>> = catalog
        .tags()
        .iter()
        .filter_map(|tag| catalog.texts(tag))
        .collect();
    loop {
        let names = languages.iter().map(|texts| Phrase::plain(own_name(texts)));
        page.numbered(names.collect())?;
        for texts in &languages {
            page.say(&texts.say("line-choose-language"))?;
        }
        let line = page.ask("1-9: ")?;
        if words
            .read(&line)
            .is_some_and(|command| command.verb == Verb::Quit)
        {
            return Err(Stop::Quit);
        }
        if let Some(texts) = named_language(&languages, &line) {
            return Ok(Voice::new(texts.clone()));
        }
        page.gap()?;
    }
}

/// A language by its number in the list, its tag or its own name.
pub(super) fn named_language<'l, 'a>(
    languages: &'l [Texts<'a>],
    line: &str,
) -> Option<&'l Texts<'a>> {
    let line = crate::text::fold(line);
    let by_number = || languages.get(line.parse::<usize>().ok()?.checked_sub(1)?);
    let by_name =
        |texts: &&Texts<'_>| line == texts.tag() || line == crate::text::fold(&own_name(texts));
    languages.iter().find(by_name).or_else(by_number)
}

/// What a language calls itself.
pub(super) fn own_name(texts: &Texts<'_>) -> String {
    let name = texts.meta().map(|meta| meta.name.clone());
    name.unwrap_or_else(|| texts.tag().to_owned())
}

impl<'a, R: BufRead, W: Write> Session<'a, R, W> {
    pub(super) fn new(
        page: Page<R, W>,
        words: Words,
        catalog: &'a Catalog,
        voice: Voice<'a>,
        interview: Interview<'a>,
        guided: bool,
    ) -> Self {
        Self {
            guided,
            markers: Markers::new(interview.pack(), catalog),
            listed: Vec::new(),
            page,
            words,
            catalog,
            voice,
            interview,
            summarised: false,
            exported: false,
            record: None,
            hidden: |_| Err(io::ErrorKind::Unsupported.into()),
        }
    }

    /// Says something of the guide itself.
    pub(super) fn say(&mut self, id: &str) -> io::Result<()> {
        self.page.say(&self.voice.main.say(id))
    }

    /// Asks and answers until it ends, and says why it ended.
    pub(super) fn hold(&mut self) -> Stop {
        if let Err(error) = self.welcome() {
            return Stop::Io(error);
        }
        loop {
            let turn = match self.interview.question() {
                Some(question) => self.turn(&question),
                None => self.finished(),
            };
            match turn {
                Ok(()) => {}
                Err(Stop::Cancelled) => {
                    if let Err(error) = self.say("line-unchanged") {
                        return Stop::Io(error);
                    }
                }
                Err(stop) => return stop,
            }
        }
    }

    fn welcome(&mut self) -> io::Result<()> {
        let (pack, on) = (self.interview.pack(), self.interview.on());
        self.page
            .phrase(&self.voice.say(|t| t.say("line-welcome")))?;
        self.page.gap()?;
        for id in ["notice-not-advice", "line-privacy"] {
            self.page.phrase(&self.voice.say(|t| t.say(id)))?;
        }
        let (as_of, review_by) = (pack.as_of, pack.review_by);
        self.page.phrase(&self.voice.say(|t| {
            let as_of = t.date(as_of).into();
            let review_by = t.date(review_by).into();
            t.say_with(
                "line-freshness",
                &[("as-of", as_of), ("review-by", review_by)],
            )
        }))?;
        if pack.is_stale(on) {
            self.page.phrase(
                &self
                    .voice
                    .say(|t| t.say_with("notice-stale", &[("date", t.date(review_by).into())])),
            )?;
        }
        self.page.phrase(&self.voice.say(|t| t.say("line-how")))?;
        if let Some(record) = self.record.take() {
            let opened = vault::opened(record, &self.interview.evaluate(), &self.voice);
            self.page.gap()?;
            self.page.blocks(&opened)?;
        }
        Ok(())
    }

    /// One question: said, read, and answered, or something else done instead.
    fn turn(&mut self, question: &QuestionView) -> Result<(), Stop> {
        self.page.gap()?;
        self.progress(question)?;
        self.page.gap()?;
        match self.enter(question)? {
            Entered::Answer(value) => self.take(question, value),
            Entered::Command(command) => self.obey(&command, Some(question)),
            Entered::Keep => {
                self.interview.forward();
                Ok(())
            }
        }
    }

    /// Everything is answered: the summary once, then whatever is asked for.
    fn finished(&mut self) -> Result<(), Stop> {
        if !self.summarised {
            self.page.gap()?;
            self.say("line-complete")?;
            self.page.gap()?;
            self.summary()?;
        }
        self.page.gap()?;
        self.say("line-what-next")?;
        let prompt = self.voice.main.say("line-prompt-command");
        let line = self.page.ask(&prompt)?;
        match self.words.read(&line) {
            Some(command) => self.obey(&command, None),
            None => Ok(self.say("line-wrong-command")?),
        }
    }

    fn progress(&mut self, question: &QuestionView) -> io::Result<()> {
        let progress = self.interview.progress();
        let tree = self
            .interview
            .pack()
            .trees
            .get(question.tree.index())
            .map_or_else(String::new, |tree| {
                self.voice.main.say(&key::tree(&tree.name))
            });
        self.page.say(&self.voice.main.say_with(
            "line-progress",
            &[
                ("tree", tree.into()),
                ("answered", progress.answered.into()),
                ("to-come", progress.to_come.into()),
                ("may-follow", progress.may_follow.into()),
            ],
        ))
    }

    /// Takes an answer. One that changes what was answered before is taken only when its effect is accepted.
    fn take(&mut self, question: &QuestionView, value: Value) -> Result<(), Stop> {
        let before = question.answer.filter(|before| *before != value);
        if let Some(before) = before {
            self.accept_change(question.fact, before, value)?;
        }
        self.interview.answer(question.fact, value);
        self.after_answer(question.fact, before, value)
    }

    /// Says what a change would do, if it does anything, and asks.
    pub(super) fn accept_change(
        &mut self,
        fact: FactId,
        before: Value,
        after: Value,
    ) -> Result<(), Stop> {
        let pack = self.interview.pack();
        let preview = self.interview.preview(fact, after);
        if preview.is_empty() {
            return Ok(());
        }
        self.page.gap()?;
        let effect = self
            .voice
            .say(|t| changed(t, "line-change-effect", (pack, fact, before, after)));
        self.page.phrase(&effect)?;
        self.page.gap()?;
        self.page
            .blocks(&summary::change(pack, &preview, &self.voice))?;
        self.page.gap()?;
        if self.confirm("line-change-confirm", "line-change-yes", "line-change-no")? {
            Ok(())
        } else {
            Err(Stop::Cancelled)
        }
    }

    /// Says back what was understood or changed, and at once what cannot wait.
    pub(super) fn after_answer(
        &mut self,
        fact: FactId,
        before: Option<Value>,
        value: Value,
    ) -> Result<(), Stop> {
        let pack = self.interview.pack();
        self.summarised = false;
        let said = match before {
            Some(before) => self
                .voice
                .say(|t| changed(t, "line-changed", (pack, fact, before, value))),
            None => self.voice.say(|t| {
                let answer = in_words(t, (pack, fact, value));
                t.say_with("line-answered", &[("answer", answer.into())])
            }),
        };
        self.page.phrase(&said)?;
        Ok(self.interrupt()?)
    }

    /// Tells at once of everything urgent that has become certain, whole.
    fn interrupt(&mut self) -> io::Result<()> {
        let urgent = self.interview.interruption();
        if urgent.is_empty() {
            return Ok(());
        }
        // When nothing is left to ask, the summary comes now and begins with the same.
        if !self.interview.is_complete() {
            let evaluation = self.interview.evaluate();
            self.page.gap()?;
            self.page
                .phrase(&self.voice.say(|t| t.say("line-urgent")))?;
            let results = evaluation.outcomes.iter();
            for result in results.filter(|result| urgent.contains(&result.id)) {
                self.page.gap()?;
                self.page
                    .blocks(&summary::outcome(&evaluation, result, &self.voice))?;
            }
            self.page.gap()?;
            self.page
                .phrase(&self.voice.say(|t| t.say("line-urgent-go-on")))?;
        }
        self.interview.told(&urgent);
        Ok(())
    }

    /// The whole summary.
    pub(super) fn summary(&mut self) -> io::Result<()> {
        let evaluation = self.interview.evaluate();
        self.page
            .document(&summary::plan(&evaluation, &self.voice))?;
        self.summarised = true;
        Ok(())
    }

    /// There is nothing more to read: what is known so far is said, so that a script gets it too.
    pub(super) fn end(&mut self) -> io::Result<()> {
        if !self.summarised {
            self.page.gap()?;
            if !self.interview.is_complete() {
                self.say("line-so-far")?;
                self.page.gap()?;
            }
            self.summary()?;
        }
        self.page.output.flush()
    }

    /// The person leaves: nothing more is shown of what they answered.
    pub(super) fn leave(&mut self) -> io::Result<()> {
        self.say(if self.exported {
            "line-goodbye-files"
        } else {
            "line-goodbye"
        })?;
        self.page.output.flush()
    }
}

/// An answer as it is said back: a day with its weekday, so that a slip is noticed.
pub(super) fn in_words(
    texts: &Texts<'_>,
    (pack, fact, value): (&crate::model::Pack, FactId, Value),
) -> String {
    match value {
        Value::Date(date) => texts.date(date),
        Value::Unknown | Value::Option(_) | Value::Options(_) | Value::Number(_) => {
            texts.answer(pack, fact, &value)
        }
    }
}

fn changed(
    texts: &Texts<'_>,
    id: &str,
    (pack, fact, before, after): (&crate::model::Pack, FactId, Value, Value),
) -> String {
    texts.say_with(
        id,
        &[
            ("what", texts.fact_label(pack, fact).into()),
            ("before", in_words(texts, (pack, fact, before)).into()),
            ("after", in_words(texts, (pack, fact, after)).into()),
        ],
    )
}
