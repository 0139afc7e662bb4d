//! What each command does.

use std::io::{BufRead, Write};

use super::{
    command::{Command, Verb},
    page::Stop,
    session::{Entered, Session, named_language, own_name},
};
use crate::{
    interview::{Interview, QuestionView},
    locale::{Texts, key},
    lookup::{self, Wanted},
    model::{FactId, FactKind, OptionId, OutcomeId},
    summary::{self, Phrase, Voice},
    text::half_width,
};

impl<'a, R: BufRead, W: Write> Session<'a, R, W> {
    /// Does what a command asks.
    pub(super) fn obey(
        &mut self,
        command: &Command,
        question: Option<&QuestionView>,
    ) -> Result<(), Stop> {
        let argument = command.argument.as_str();
        self.page.gap()?;
        match command.verb {
            Verb::Back => self.back(),
            Verb::Why => self.why(argument, question),
            Verb::Help if argument.is_empty() => self.help(question),
            Verb::Help | Verb::Glossary => self.glossary(argument),
            Verb::Terms => self.terms(question),
            Verb::Directory => self.directory(argument),
            Verb::Review => self.review(),
            Verb::Change => self.change(argument),
            Verb::Language => self.language(argument),
            Verb::Summary => Ok(self.summary()?),
            Verb::Export => self.export(argument),
            Verb::Print => self.print(),
            Verb::Keep => self.keep(),
            Verb::Codes => self.codes(),
            Verb::Wipe => self.wipe(),
            Verb::Quit => Err(Stop::Quit),
        }
    }

    fn back(&mut self) -> Result<(), Stop> {
        if !self.interview.back() {
            self.say("line-first")?;
        }
        Ok(())
    }

    /// What helps with the question, and every command.
    fn help(&mut self, question: Option<&QuestionView>) -> Result<(), Stop> {
        if let Some(question) = question {
            self.help_with(question.fact)?;
            self.page.gap()?;
        }
        self.say("line-help-commands")?;
        for verb in Verb::ALL {
            let texts = &self.voice.main;
            let word = texts.say(verb.message());
            let does = texts.part(verb.message(), "does");
            let line = match self.words.letter(verb) {
                None => texts.say_with(
                    "line-help-word-alone",
                    &[("word", word.into()), ("does", does.into())],
                ),
                Some(letter) => texts.say_with(
                    "line-help-word",
                    &[
                        ("word", word.into()),
                        ("letter", letter.into()),
                        ("does", does.into()),
                    ],
                ),
            };
            self.page.say(&line)?;
        }
        Ok(())
    }

    fn help_with(&mut self, fact: FactId) -> Result<(), Stop> {
        let message = key::question(&self.interview.pack().fact(fact).name);
        let parts = [
            ("why", "line-why-asked"),
            ("find", "line-find"),
            ("note", "line-note"),
        ];
        // The last is for helpers.
        let shown = if self.guided { parts.len() } else { 2 };
        for (part, id) in parts.into_iter().take(shown) {
            let said = |t: &Texts<'_>| {
                let text = t.attribute(&message, part)?;
                Some(t.say_with(id, &[("text", text.into())]))
            };
            if let Some(phrase) = self.voice.find(said) {
                self.page.phrase(&phrase)?;
            }
        }
        Ok(())
    }

    fn glossary(&mut self, argument: &str) -> Result<(), Stop> {
        let mut words = argument.to_owned();
        if words.is_empty() {
            self.say("line-glossary-which")?;
            words = self.ask_inside("line-prompt")?.to_string();
        }
        if words.is_empty() {
            return Err(Stop::Cancelled);
        }
        let pack = self.interview.pack();
        let number = half_width(&words).trim().parse::<usize>().ok();
        let listed = number.and_then(|number| self.listed.get(number.checked_sub(1)?));
        if let Some(term) = listed {
            let blocks = lookup::term_blocks(pack, self.catalog, *term, &self.voice);
            return Ok(self.page.blocks(&blocks)?);
        }
        if let Some(document) = lookup::glossary(pack, self.catalog, &words, &self.voice) {
            return Ok(self.page.blocks(&document.blocks)?);
        }
        let none = [("words", words.into())];
        Ok(self
            .page
            .say(&self.voice.main.say_with("line-glossary-none", &none))?)
    }

    /// Lists the terms of the question, or of the summary when nothing is asked, with numbers to ask for.
    fn terms(&mut self, question: Option<&QuestionView>) -> Result<(), Stop> {
        let pack = self.interview.pack();
        let said = if let Some(question) = question {
            self.said(question)
        } else {
            let evaluation = self.interview.evaluate();
            let blocks = summary::plan(&evaluation, &self.voice).blocks;
            let phrases = blocks.iter().flat_map(summary::Block::phrases);
            phrases.cloned().collect()
        };
        self.listed = self.markers.terms(&self.voice, &said);
        if self.listed.is_empty() {
            return Ok(self.say("line-terms-none")?);
        }
        self.say("line-terms")?;
        let titles = self.listed.iter();
        let titles = titles.map(|id| lookup::term_title(pack, self.catalog, *id, &self.voice));
        Ok(self.page.numbered(titles.collect())?)
    }

    /// Everything said of a question: itself, its answers but for lists of places, and the help with it.
    fn said(&self, question: &QuestionView) -> Vec<Phrase> {
        let pack = self.interview.pack();
        let fact = question.fact;
        let message = key::question(&pack.fact(fact).name);
        let mut said = vec![self.voice.say(|t| t.question(pack, fact))];
        if matches!(question.kind, FactKind::Choice | FactKind::Multi) {
            let options = (0..pack.fact(fact).options.len()).map(OptionId::from);
            said.extend(options.map(|option| self.option(fact, option)));
        }
        let help = ["why", "find", "note"].iter();
        said.extend(help.filter_map(|part| self.voice.find(|t| t.attribute(&message, part))));
        said
    }

    fn directory(&mut self, argument: &str) -> Result<(), Stop> {
        let mut words = argument.to_owned();
        if words.is_empty() {
            self.say("line-directory-which")?;
            words = self.ask_inside("line-prompt")?.to_string();
        }
        if words.is_empty() {
            return Err(Stop::Cancelled);
        }
        let pack = self.interview.pack();
        let wanted = Wanted {
            words: vec![words],
            ..Wanted::default()
        };
        let found = lookup::directory(pack, self.catalog, &wanted);
        if found.is_empty() {
            return Ok(self.say("line-directory-none")?);
        }
        Ok(self
            .page
            .blocks(&found.document(pack, &self.voice).blocks)?)
    }

    fn review(&mut self) -> Result<(), Stop> {
        let lines = self.answers();
        if lines.is_empty() {
            return Ok(self.say("line-nothing-answered")?);
        }
        self.say("line-review")?;
        self.page.numbered(lines)?;
        Ok(self.say("line-review-change")?)
    }

    fn answers(&self) -> Vec<Phrase> {
        let pack = self.interview.pack();
        let review = self.interview.review();
        let lines = review.iter().map(|answered| {
            self.voice.say(|t| {
                let name = t.fact_label(pack, answered.fact).into();
                let value = t.answer(pack, answered.fact, &answered.value).into();
                t.say_with("line-name-value", &[("name", name), ("value", value)])
            })
        });
        lines.collect()
    }

    /// Changes an answer, after saying what that would do.
    fn change(&mut self, argument: &str) -> Result<(), Stop> {
        let answers = self.answers();
        if answers.is_empty() {
            return Ok(self.say("line-nothing-answered")?);
        }
        let number = half_width(argument).trim().parse::<usize>().ok();
        let index = match number.and_then(|number| number.checked_sub(1)) {
            Some(index) if index < answers.len() => index,
            _ => self.choose("line-change-which", &answers)?,
        };
        let review = self.interview.review();
        let Some(answered) = review.get(index) else {
            return Ok(());
        };
        let pack = self.interview.pack();
        let question = QuestionView {
            fact: answered.fact,
            tree: answered.tree,
            kind: pack.fact(answered.fact).kind,
            answer: Some(answered.value),
            revisited: true,
        };
        self.page.gap()?;
        let value = loop {
            match self.enter(&question)? {
                Entered::Answer(value) => break value,
                Entered::Keep => return Err(Stop::Cancelled),
                Entered::Command(command) => match command.verb {
                    Verb::Back => return Err(Stop::Cancelled),
                    Verb::Quit => return Err(Stop::Quit),
                    Verb::Help | Verb::Glossary | Verb::Terms | Verb::Directory => {
                        self.obey(&command, Some(&question))?;
                    }
                    _ => self.say("line-not-now")?,
                },
            }
            self.page.gap()?;
        };
        if value == answered.value {
            return Err(Stop::Cancelled);
        }
        self.accept_change(answered.fact, answered.value, value)?;
        self.interview.go_to(answered.fact);
        self.interview.answer(answered.fact, value);
        self.interview.resume_at_open();
        self.after_answer(answered.fact, Some(answered.value), value)
    }

    /// Why advice stands, or why it does not.
    fn why(&mut self, argument: &str, question: Option<&QuestionView>) -> Result<(), Stop> {
        if argument.is_empty() {
            return self.why_list(question);
        }
        let pack = self.interview.pack();
        let evaluation = self.interview.evaluate();
        let number = half_width(argument).trim().parse::<usize>().ok();
        let listed = number
            .and_then(|number| evaluation.outcomes.get(number.checked_sub(1)?))
            .map(|result| result.id);
        drop(evaluation);
        let found = listed.map_or_else(|| self.outcomes_named(argument), |id| vec![id]);
        let id = match found.as_slice() {
            [] => {
                let text = [("text", argument.into())];
                let unknown = self.voice.main.say_with("line-why-unknown", &text);
                return Ok(self.page.say(&unknown)?);
            }
            [id] => *id,
            several => {
                let titles = several.iter().map(|id| {
                    let message = key::outcome(&pack.outcome(*id).name);
                    self.voice.say(|t| t.say(&message))
                });
                let titles: Vec<Phrase> = titles.collect();
                let index = self.choose("line-why-which", &titles)?;
                self.page.gap()?;
                match several.get(index) {
                    Some(id) => *id,
                    None => return Ok(()),
                }
            }
        };
        let evaluation = self.interview.evaluate();
        self.page
            .blocks(&summary::why(&evaluation, id, &self.voice))?;
        Ok(())
    }

    fn why_list(&mut self, question: Option<&QuestionView>) -> Result<(), Stop> {
        let pack = self.interview.pack();
        if let Some(question) = question {
            let message = key::question(&pack.fact(question.fact).name);
            let why = self.voice.find(|t| {
                let text = t.attribute(&message, "why")?;
                Some(t.say_with("line-why-asked", &[("text", text.into())]))
            });
            if let Some(why) = why {
                self.page.phrase(&why)?;
                self.page.gap()?;
            }
        }
        let evaluation = self.interview.evaluate();
        let lines: Vec<Phrase> = evaluation
            .outcomes
            .iter()
            .map(|result| {
                let message = key::outcome(&pack.outcome(result.id).name);
                self.voice.say(|t| {
                    let status = match result.status {
                        crate::engine::Status::Applies => t.say("line-applies"),
                        crate::engine::Status::Possible => t.say("line-possible"),
                    };
                    t.say_with(
                        "line-why-item",
                        &[("title", t.say(&message).into()), ("status", status.into())],
                    )
                })
            })
            .collect();
        if lines.is_empty() {
            self.page.say(&self.voice.main.say("line-why-none"))?;
        } else {
            self.page.say(&self.voice.main.say("line-why-list"))?;
            self.page.numbered(lines)?;
        }
        self.page.say(&self.voice.main.say("line-why-how"))?;
        Ok(())
    }

    /// Advice of the whole pack by its id or words of its title, in the languages shown.
    fn outcomes_named(&self, text: &str) -> Vec<OutcomeId> {
        let languages: Vec<&Texts<'_>> = std::iter::once(&self.voice.main)
            .chain(&self.voice.second)
            .collect();
        lookup::outcomes(self.interview.pack(), &languages, text)
    }

    /// Changes the language, or sets a second one beside it.
    fn language(&mut self, argument: &str) -> Result<(), Stop> {
        let catalog = self.catalog;
        let tags = catalog.tags();
        let languages: Vec<Texts<'a>> = tags.iter().filter_map(|tag| catalog.texts(tag)).collect();
        let (main, second) = if argument.is_empty() {
            self.language_dialog(&languages)?
        } else {
            let mut named = Vec::new();
            for word in argument.split_whitespace().take(2) {
                let Some(texts) = named_language(&languages, word) else {
                    let text = [("text", word.into())];
                    let wrong = self.voice.main.say_with("line-wrong-language", &text);
                    return Ok(self.page.say(&wrong)?);
                };
                named.push(texts.clone());
            }
            let mut named = named.into_iter();
            match named.next() {
                Some(main) => (main, named.next()),
                None => return Ok(()),
            }
        };
        self.voice = Voice::with(main, second);
        let main = own_name(&self.voice.main);
        let said = match &self.voice.second {
            None => self
                .voice
                .main
                .say_with("line-language-one", &[("main", main.into())]),
            Some(second) => self.voice.main.say_with(
                "line-language-two",
                &[("main", main.into()), ("second", own_name(second).into())],
            ),
        };
        self.summarised = false;
        Ok(self.page.say(&said)?)
    }

    fn language_dialog(
        &mut self,
        languages: &[Texts<'a>],
    ) -> Result<(Texts<'a>, Option<Texts<'a>>), Stop> {
        let names = |languages: &[Texts<'_>]| -> Vec<Phrase> {
            let names = languages.iter().map(|texts| Phrase::plain(own_name(texts)));
            names.collect()
        };
        let index = self.choose("line-language-which", &names(languages))?;
        let mut others = languages.to_vec();
        if index >= others.len() {
            return Err(Stop::Cancelled);
        }
        let main = others.remove(index);
        let mut second = names(&others);
        second.push(self.voice.say(|t| t.say("line-language-none")));
        let index = self.choose("line-language-second", &second)?;
        Ok((main, others.get(index).cloned()))
    }

    fn wipe(&mut self) -> Result<(), Stop> {
        if !self.confirm("line-wipe-confirm", "line-wipe-yes", "line-wipe-no")? {
            return Err(Stop::Cancelled);
        }
        let (pack, on) = (self.interview.pack(), self.interview.on());
        self.interview = Interview::new(pack, on);
        self.summarised = false;
        Ok(self.say("line-wiped")?)
    }
}
