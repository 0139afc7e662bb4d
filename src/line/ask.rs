//! Saying a question with its numbered answers, and reading until there is an answer or a command.

use std::io::{self, BufRead, Write};

use super::{
    answer::{self, Menu, Reading, Wrong},
    command::{Command, Verb},
    page::Stop,
    session::{Entered, Session, in_words},
};
use crate::{
    interview::QuestionView,
    model::{FactId, FactKind, OptionId},
    summary::Phrase,
    text::half_width,
};

/// A day to show how days are typed; any will do, and this one has parts that cannot be mistaken for each other.
const EXAMPLE_DAY: &str = "2026-08-30";

impl<R: BufRead, W: Write> Session<'_, R, W> {
    /// Says a question and reads until there is an answer to it or a command.
    pub(super) fn enter(&mut self, question: &QuestionView) -> Result<Entered, Stop> {
        let pack = self.interview.pack();
        let fact = question.fact;
        let mut menu = Menu::new(pack, fact, &self.voice.main);
        self.page
            .phrase(&self.voice.say(|t| t.question(pack, fact)))?;
        loop {
            self.menu(fact, &menu)?;
            self.how(question, &menu)?;
            let prompt = self.voice.main.say("line-prompt");
            let line = self.page.ask(&prompt)?;
            if let Some(command) = self.words.read(&line) {
                return Ok(Entered::Command(command));
            }
            if line.is_empty() && question.answer.is_some() {
                return Ok(Entered::Keep);
            }
            match answer::read(&line, pack, self.catalog, fact, &menu, &self.voice) {
                Reading::Answer(value) => return Ok(Entered::Answer(value)),
                Reading::Matches(matches) => {
                    self.page.gap()?;
                    self.page.say(&self.voice.main.say("line-matches"))?;
                    menu = matches;
                }
                Reading::Wrong(wrong) => {
                    if !line.is_empty() {
                        self.wrong(wrong, &menu, &line)?;
                    }
                    self.page.gap()?;
                    menu = Menu::new(pack, fact, &self.voice.main);
                    self.page
                        .phrase(&self.voice.say(|t| t.question(pack, fact)))?;
                }
            }
        }
    }

    /// The numbered answers; "I don't know" is always the last.
    fn menu(&mut self, fact: FactId, menu: &Menu) -> io::Result<()> {
        let pack = self.interview.pack();
        if let FactKind::Number { .. } = pack.fact(fact).kind {
            return Ok(());
        }
        let options = menu.options.iter();
        let mut lines: Vec<Phrase> = options.map(|option| self.option(fact, *option)).collect();
        lines.push(self.voice.say(|t| t.say("answer-unknown")));
        self.page.numbered(lines)?;
        if menu.more > 0 {
            let more = [("count", menu.more.into())];
            self.page
                .say(&self.voice.main.say_with("line-more-matches", &more))?;
        }
        Ok(())
    }

    /// An option with its hint, in each language.
    pub(super) fn option(&self, fact: FactId, option: OptionId) -> Phrase {
        let pack = self.interview.pack();
        self.voice.say(|t| {
            let label = t.option_label(pack, fact, option);
            match t.option_hint(pack, fact, option) {
                None => label,
                Some(hint) => t.say_with(
                    "line-option",
                    &[("option", label.into()), ("hint", hint.into())],
                ),
            }
        })
    }

    /// How to answer, and what was answered before.
    fn how(&mut self, question: &QuestionView, menu: &Menu) -> io::Result<()> {
        let texts = &self.voice.main;
        let count = [("count", menu.unknown().into())];
        let how = match question.kind {
            FactKind::Choice => texts.say_with("line-how-choice", &count),
            FactKind::Multi => texts.say_with("line-how-multi", &count),
            FactKind::Date => texts.say_with("line-how-date", &[("example", EXAMPLE_DAY.into())]),
            FactKind::Number { min, max } => texts.say_with(
                "line-how-number",
                &[
                    ("min", texts.number(min).into()),
                    ("max", texts.number(max).into()),
                ],
            ),
            FactKind::Country | FactKind::Prefecture => texts.say("line-how-search"),
        };
        self.page.say(&how)?;
        if let Some(before) = question.answer {
            let pack = self.interview.pack();
            let kept = self.voice.say(|t| {
                let answer = in_words(t, (pack, question.fact, before));
                t.say_with("line-how-keep", &[("answer", answer.into())])
            });
            self.page.phrase(&kept)?;
        }
        Ok(())
    }

    /// Says what is wrong with a line, in one sentence.
    fn wrong(&mut self, wrong: Wrong, menu: &Menu, line: &str) -> io::Result<()> {
        let texts = &self.voice.main;
        let count = [("count", menu.unknown().into())];
        let sentence = match wrong {
            Wrong::Choice => texts.say_with("line-wrong-choice", &count),
            Wrong::Multi => texts.say_with("line-wrong-multi", &count),
            Wrong::UnknownBeside => {
                let unknown = texts.say("answer-unknown").into();
                texts.say_with("line-wrong-unknown-alone", &[("unknown", unknown)])
            }
            Wrong::Date => texts.say_with("line-wrong-date", &[("example", EXAMPLE_DAY.into())]),
            Wrong::Number { min, max } => texts.say_with(
                "line-wrong-number",
                &[
                    ("min", texts.number(min).into()),
                    ("max", texts.number(max).into()),
                ],
            ),
            Wrong::Search => texts.say_with("line-wrong-search", &[("text", line.into())]),
        };
        self.page.say(&sentence)
    }

    /// Lets choose one of several things by its number.
    pub(super) fn choose(&mut self, question: &str, things: &[Phrase]) -> Result<usize, Stop> {
        loop {
            self.say(question)?;
            self.page.numbered(things.to_vec())?;
            let line = self.ask_inside("line-prompt")?;
            if self.words.read(&line).is_some() {
                self.say("line-not-now")?;
                self.page.gap()?;
                continue;
            }
            let number = half_width(&line).trim().parse::<usize>().ok();
            let index = number.and_then(|number| number.checked_sub(1));
            if let Some(index) = index.filter(|index| *index < things.len()) {
                return Ok(index);
            }
            let count = [("count", things.len().into())];
            self.page
                .say(&self.voice.main.say_with("line-wrong-choice", &count))?;
            self.page.gap()?;
        }
    }

    /// Asks yes or no.
    pub(super) fn confirm(&mut self, question: &str, yes: &str, no: &str) -> Result<bool, Stop> {
        let things = [yes, no].map(|id| self.voice.say(|t| t.say(id)));
        Ok(self.choose(question, &things)? == 0)
    }

    /// Asks for a line inside of something else: `back` leaves it, `quit` leaves altogether.
    pub(super) fn ask_inside(&mut self, prompt: &str) -> Result<zeroize::Zeroizing<String>, Stop> {
        let prompt = self.voice.main.say(prompt);
        let line = self.page.ask(&prompt)?;
        match self.words.read(&line) {
            Some(Command {
                verb: Verb::Back, ..
            }) => Err(Stop::Cancelled),
            Some(Command {
                verb: Verb::Quit, ..
            }) => Err(Stop::Quit),
            _ => Ok(line),
        }
    }
}
