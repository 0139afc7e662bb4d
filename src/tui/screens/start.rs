//! The first screen: what this is, how old it is, and the few settings. It needs none of the rules.

use super::{Question, Screen, Told, Turn, languages};
use crate::{
    interview::Interview,
    tui::{
        Theme,
        desk::{Desk, Mode},
        flow::{Flow, Lead},
        keys::Command,
        theme::Role,
        widgets::{
            choices::Choice,
            form::{Setting, label_width, turn},
            input::step,
        },
    },
};

/// The first screen.
#[derive(Default)]
pub(crate) struct Start {
    row: usize,
}

const BEGIN: usize = 0;
const LANGUAGE: usize = 1;
const SECOND: usize = 2;
const MODE: usize = 3;
const ROWS: usize = 5;

impl Start {
    pub(crate) fn tell(&mut self, told: Told<'_>, desk: &mut Desk<'_>) -> Turn {
        match told {
            Told::Command(Command::Enter) => self.enter(desk),
            Told::Pick(item) => {
                self.row = item;
                self.enter(desk)
            }
            Told::Command(Command::Left) => self.turn(desk, false),
            Told::Command(Command::Right) => self.turn(desk, true),
            Told::Command(command) if step(&mut self.row, ROWS, command) => Turn::Changed,
            _ => Turn::Nothing,
        }
    }

    fn enter(&mut self, desk: &mut Desk<'_>) -> Turn {
        if self.row != BEGIN {
            return self.turn(desk, true);
        }
        let Some(pack) = desk.pack else {
            return Turn::Nothing;
        };
        if desk.interview.is_none() {
            desk.interview = Some(Interview::new(pack, desk.on));
        }
        Question::at_hand(desk).map_or(Turn::Nothing, |question| {
            Turn::Open(Screen::Question(question))
        })
    }

    fn turn(&mut self, desk: &mut Desk<'_>, forward: bool) -> Turn {
        match self.row {
            BEGIN => return Turn::Nothing,
            LANGUAGE => languages::turn_main(desk, forward),
            SECOND => languages::turn_second(desk, forward),
            MODE => desk.mode = turn(&Mode::ALL, desk.mode, forward),
            _ => desk.theme = turn(&Theme::ALL, desk.theme, forward),
        }
        Turn::Changed
    }

    pub(crate) fn draw(&self, flow: &mut Flow, desk: &Desk<'_>) {
        let indent = || Lead::indent(2);
        flow.text(indent(), &desk.say("tui-start-what"), Role::Strong);
        flow.gap();
        let voice = desk.voice();
        if desk.on > desk.edition.review_by {
            let stale = voice.say(|texts| {
                let day = texts.date(desk.edition.review_by);
                texts.say_with("notice-stale", &[("date", day.into())])
            });
            flow.text(indent(), &stale, Role::Warning);
            flow.gap();
        }
        flow.text(indent(), &desk.say("tui-start-privacy"), Role::Text);
        let fresh = voice.say(|texts| {
            let days = [
                ("as-of", texts.short_date(desk.edition.as_of).into()),
                ("review-by", texts.short_date(desk.edition.review_by).into()),
            ];
            texts.say_with("tui-start-fresh", &days)
        });
        flow.text(indent(), &fresh, Role::Text);
        flow.text(indent(), &desk.say("notice-not-advice"), Role::Text);
        flow.gap();
        let begin = if desk.has_answers() {
            desk.say("tui-start-go-on")
        } else {
            desk.say("tui-start-begin")
        };
        Choice::plain(&begin, self.row == BEGIN).draw(flow);
        flow.gap();
        let settings = settings(desk);
        let columns = label_width(&settings);
        for (index, setting) in settings.iter().enumerate() {
            setting.draw(flow, columns, self.row == index + 1);
        }
    }
}

fn settings(desk: &Desk<'_>) -> Vec<Setting> {
    let mut settings = languages::settings(desk);
    settings.push(Setting {
        label: desk.word("tui-start-mode"),
        values: Mode::ALL
            .iter()
            .map(|mode| desk.word(&format!("tui-mode-{}", mode.name())))
            .collect(),
        current: usize::from(desk.mode == Mode::Alone),
    });
    settings.push(Setting {
        label: desk.word("tui-start-colours"),
        values: Theme::ALL
            .iter()
            .map(|theme| desk.word(&format!("tui-theme-{}", theme.name())))
            .collect(),
        current: Theme::ALL
            .iter()
            .position(|theme| *theme == desk.theme)
            .unwrap_or_default(),
    });
    settings
}
