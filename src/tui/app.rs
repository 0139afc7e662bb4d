//! The stack of screens, and what every message does to it.

use std::time::Duration;

use jiff::civil::Date;

use super::{
    Options, Theme,
    desk::{Desk, Mode},
    keys::{Command, Place},
    layout::{self, Size, View},
    message::{Effect, Message},
    page::{Page, Panel},
    screens::{
        Answers as AnswersScreen, Codes, Directory, Export, Idle, Keep, Keys, Languages, Leave,
        Opened, Plan, Screen, Start, Terms, Told, Turn, Urgent,
    },
    widgets::form::turn,
};
use crate::{
    interview::Interview,
    kiosk::Settings,
    lookup::Markers,
    model::{Answers, Pack},
    vault::Record,
};

/// Lines a turn of the wheel scrolls.
const WHEEL: usize = 3;

/// The state of the screen.
pub struct App<'a> {
    pub(super) desk: Desk<'a>,
    stack: Vec<Open>,
    size: Size,
    page: Page,
    /// A saved case that waits for the rules.
    opened: Option<(&'a Record, Answers)>,
    /// The day on which the next interview begins. One under way keeps its own.
    today: Date,
    /// Languages and colours that every visitor of a shared machine begins with.
    start: (String, Option<String>, Theme),
}

/// A screen on the stack and how far it is scrolled.
struct Open {
    screen: Screen,
    scroll: usize,
}

/// What must be in sight after a change.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reveal {
    /// The beginning.
    Top,
    /// What the cursor is on.
    Cursor,
}

impl<'a> App<'a> {
    /// The first screen, for a terminal of a size.
    pub fn new(options: &Options<'a>, width: u16, height: u16) -> Self {
        let desk = Desk {
            catalog: options.catalog,
            edition: options.edition,
            on: options.on,
            folder: options.folder.clone(),
            main: options.lang.clone(),
            second: options.second.clone(),
            mode: Self::first_mode(options.kiosk),
            kiosk: options.kiosk,
            theme: options.theme,
            room: Size::new(width, height).room(),
            pack: None,
            markers: None,
            interview: None,
            drafts: std::collections::BTreeMap::new(),
        };
        let mut app = Self {
            desk,
            stack: Vec::new(),
            size: Size::new(width, height),
            page: Page::empty(),
            opened: options.opened.clone(),
            today: options.on,
            start: (options.lang.clone(), options.second.clone(), options.theme),
        };
        app.restart();
        app
    }

    /// How long the program may sleep; none: for ever. Only a shared machine has somebody who comes next.
    pub fn patience(&self) -> Option<Duration> {
        let kiosk = self.desk.kiosk?;
        if self.is_on(|on| matches!(on, Screen::Idle(_))) {
            return Some(kiosk.warning);
        }
        let reading = matches!(
            self.place(),
            Place::Text | Place::Pane | Place::Plan | Place::Square
        );
        Some(if reading { kiosk.reading } else { kiosk.idle })
    }

    fn first_mode(kiosk: Option<&Settings>) -> Mode {
        if kiosk.is_some() {
            Mode::Alone
        } else {
            Mode::Guided
        }
    }

    /// What keys mean now.
    pub fn place(&self) -> Place {
        if self.page.is_covered() {
            return Place::Pane;
        }
        self.stack
            .last()
            .map_or(Place::Text, |open| open.screen.place())
    }

    pub(super) fn page(&self) -> &Page {
        &self.page
    }

    pub(super) fn theme(&self) -> Theme {
        self.desk.theme
    }

    /// Takes a message in. What only the runtime can do comes back.
    pub fn update(&mut self, message: Message<'a>) -> Effect {
        let turn = match message {
            Message::Command(command) => return self.command(command),
            Message::Digit(digit) => self.tell(Told::Digit(digit)),
            Message::Char(c) => self.tell(Told::Char(c)),
            Message::Click { column, row } => return self.click(column.into(), row.into()),
            Message::Wheel { down } => {
                self.scroll(|panel| panel.scroll_by(down, WHEEL));
                Turn::Nothing
            }
            Message::Resize { width, height } => {
                self.size = Size::new(width, height);
                self.desk.room = self.size.room();
                Turn::Changed
            }
            Message::Loaded(pack) => {
                self.desk.pack = Some(pack);
                self.desk.markers = Some(Markers::new(pack, self.desk.catalog));
                self.go_on_with_saved(pack)
            }
            Message::Today(day) => {
                self.today = day;
                if self.desk.interview.is_none() {
                    self.desk.on = day;
                }
                Turn::Changed
            }
            Message::Idle if self.place() == Place::Work => Turn::Nothing,
            Message::Idle if self.is_on(|on| matches!(on, Screen::Idle(_))) => Turn::Wipe,
            // Where nothing was answered nobody need be asked.
            Message::Idle
                if self.is_on(|on| matches!(on, Screen::Start(_))) && !self.desk.has_answers() =>
            {
                Turn::Wipe
            }
            Message::Idle => Turn::Open(Screen::Idle(Idle)),
            Message::Saved(path) => self.tell(Told::Saved(&path)),
            Message::NotSaved(why) => self.tell(Told::NotSaved(&why)),
            Message::Printer(printer) => self.tell(Told::Printer(printer.as_deref())),
            Message::Printed => self.tell(Told::Printed),
            Message::NotPrinted(why) => self.tell(Told::NotPrinted(&why)),
        };
        self.take(turn)
    }

    fn tell(&mut self, told: Told<'_>) -> Turn {
        // Under help that covers the question, nothing may be answered unseen.
        let harmless = matches!(told, Told::Command(Command::Back | Command::Help));
        if self.size.is_too_small() || (self.page.is_covered() && !harmless) {
            return Turn::Nothing;
        }
        let spoken = (self.desk.main.clone(), self.desk.second.clone());
        let Some(open) = self.stack.last_mut() else {
            return Turn::Nothing;
        };
        let turn = open.screen.tell(told, &mut self.desk);
        if spoken != (self.desk.main.clone(), self.desk.second.clone()) {
            self.relabel();
        }
        turn
    }

    fn command(&mut self, command: Command) -> Effect {
        let turn = match command {
            // A shared machine shows nobody a shell.
            Command::QuitNow if self.desk.kiosk.is_some() => Turn::Wipe,
            Command::Suspend if self.desk.kiosk.is_some() => Turn::Nothing,
            // Whatever is pressed says that somebody is there.
            _ if self.is_on(|on| matches!(on, Screen::Idle(_))) => Turn::Close,
            Command::QuitNow => return Effect::Quit,
            Command::Suspend => return Effect::Suspend,
            Command::Repaint => return Effect::Repaint,
            _ if self.size.is_too_small() => return Effect::None,
            Command::Leave if !self.desk.has_answers() && self.desk.kiosk.is_some() => Turn::Wipe,
            Command::Leave if !self.desk.has_answers() => return Effect::Quit,
            Command::Leave => Turn::Open(Screen::Leave(Leave::default())),
            Command::Colours => {
                self.desk.theme = turn(&Theme::ALL, self.desk.theme, true);
                Turn::Changed
            }
            Command::Keys => Turn::Open(Screen::Keys(Keys {
                place: self.place(),
            })),
            Command::Languages if !self.is_on(|on| matches!(on, Screen::Languages(_))) => {
                Turn::Open(Screen::Languages(Languages::default()))
            }
            Command::Answers if self.desk.interview.is_some() => {
                Turn::Open(Screen::Answers(AnswersScreen::default()))
            }
            Command::Plan if self.desk.interview.is_some() => Turn::Open(Screen::Plan(Plan)),
            Command::Save if self.desk.interview.is_some() && self.desk.may_save() => {
                Turn::Open(Screen::Export(Export::new(&self.desk)))
            }
            Command::Keep if self.desk.interview.is_some() && self.desk.may_save() => {
                Turn::Open(Screen::Keep(Keep::new(&self.desk)))
            }
            Command::Codes if self.is_on(|on| matches!(on, Screen::Contact(_))) => {
                self.tell(Told::Command(command))
            }
            Command::Codes if self.desk.interview.is_some() => {
                Turn::Open(Screen::Codes(Codes::default()))
            }
            Command::Terms if !self.is_on(|on| matches!(on, Screen::Terms(_))) => {
                Turn::Open(Screen::Terms(Terms::new(&self.desk, &self.page.terms())))
            }
            Command::Directory if !self.is_on(|on| matches!(on, Screen::Directory(_))) => {
                Turn::Open(Screen::Directory(Directory::new(&self.desk)))
            }
            Command::Up
            | Command::Down
            | Command::PageUp
            | Command::PageDown
            | Command::First
            | Command::Last
            | Command::NextPart
            | Command::PreviousPart
            | Command::Enter => self.travel(command),
            _ => self.tell(Told::Command(command)),
        };
        self.take(turn)
    }

    fn is_on(&self, is: impl Fn(&Screen) -> bool) -> bool {
        self.stack.last().is_some_and(|open| is(&open.screen))
    }

    /// Moving and pressing Enter: what the cursor is on must be seen before anything is done with it.
    fn travel(&mut self, command: Command) -> Turn {
        let covered = self.page.is_covered();
        let selected = self.page.body.flow.selected().filter(|_| !covered);
        let Some((_, lines)) = selected else {
            return self.read(command);
        };
        let is_step = matches!(command, Command::Up | Command::Down | Command::Enter);
        if is_step && !lines.is_empty() && !self.page.body.sees(lines.start) {
            self.scroll(Panel::reveal);
            return Turn::Nothing;
        }
        let before = self.page.pane.as_ref().map(|pane| pane.scroll);
        if before.is_some() && matches!(command, Command::PageUp | Command::PageDown) {
            return self.read(command);
        }
        match self.tell(Told::Command(command)) {
            Turn::Nothing => self.read(command),
            turn => turn,
        }
    }

    /// Moving in a text.
    fn read(&mut self, command: Command) -> Turn {
        let panel = match &self.page.pane {
            Some(pane) => pane,
            None => &self.page.body,
        };
        let page = panel.area.height.saturating_sub(1).max(1);
        let (scroll, at_end) = (panel.scroll, panel.at_end());
        let parts = panel.flow.parts();
        let next = parts.iter().copied().find(|part| *part > scroll);
        let previous = parts.iter().copied().rev().find(|part| *part < scroll);
        match command {
            Command::Enter if at_end && self.page.is_covered() => {
                return self.tell(Told::Command(Command::Back));
            }
            Command::Enter if at_end => return self.tell(Told::Command(Command::Enter)),
            Command::Enter | Command::PageDown => self.scroll(|panel| panel.scroll_by(true, page)),
            Command::PageUp => self.scroll(|panel| panel.scroll_by(false, page)),
            Command::Up => self.scroll(|panel| panel.scroll_by(false, 1)),
            Command::Down => self.scroll(|panel| panel.scroll_by(true, 1)),
            Command::First => self.scroll(|panel| panel.scroll_to(0)),
            Command::Last => self.scroll(|panel| panel.scroll_to(usize::MAX)),
            Command::NextPart => self.scroll(|panel| panel.scroll_to(next.unwrap_or(scroll))),
            Command::PreviousPart => self.scroll(|panel| panel.scroll_to(previous.unwrap_or(0))),
            _ => {}
        }
        Turn::Nothing
    }

    /// Scrolls what is being read, without laying anything out again.
    fn scroll(&mut self, by: impl Fn(&mut Panel)) {
        if let Some(pane) = &mut self.page.pane {
            by(pane);
        } else {
            by(&mut self.page.body);
            if let Some(open) = self.stack.last_mut() {
                open.scroll = self.page.body.scroll;
            }
        }
    }

    fn click(&mut self, column: usize, row: usize) -> Effect {
        if row + 1 == self.page.height {
            let buttons = self.page.buttons.iter();
            let hit = buttons.map(|button| (button.columns.contains(&column), button.command));
            let pressed = hit
                .filter(|(hit, _)| *hit)
                .map(|(_, command)| command)
                .next();
            return pressed.map_or(Effect::None, |command| self.command(command));
        }
        let turn = match self.page.body.item_at(column, row) {
            Some(item) => self.tell(Told::Pick(item)),
            None => Turn::Nothing,
        };
        self.take(turn)
    }

    fn take(&mut self, turn: Turn) -> Effect {
        match turn {
            Turn::Nothing => return Effect::None,
            Turn::Changed => self.lay_out(Reveal::Cursor),
            Turn::Close => self.close(Reveal::Cursor),
            Turn::Reread => self.close(Reveal::Top),
            Turn::Open(screen) => self.open(screen),
            Turn::Taken => self.taken(),
            Turn::Wipe => {
                let outcomes = self.desk.outcomes();
                self.desk.wipe();
                self.desk.on = self.today;
                if self.desk.kiosk.is_some() {
                    let (main, second, theme) = self.start.clone();
                    (self.desk.main, self.desk.second, self.desk.theme) = (main, second, theme);
                    self.desk.mode = Self::first_mode(self.desk.kiosk);
                }
                self.restart();
                return Effect::Forget(outcomes);
            }
            Turn::Effect(effect) => {
                self.lay_out(Reveal::Cursor);
                return effect;
            }
        }
        Effect::None
    }

    /// Takes up a saved case, and begins with what has changed since it was saved.
    fn go_on_with_saved(&mut self, pack: &'a Pack) -> Turn {
        let Some((record, answers)) = self.opened.take() else {
            return Turn::Nothing;
        };
        let interview = Interview::resume(pack, self.desk.on, answers);
        let opened = Opened::new(record.clone());
        self.desk.interview = Some(interview);
        Turn::Open(Screen::Opened(opened))
    }

    fn restart(&mut self) {
        self.stack = vec![Open {
            screen: Screen::Start(Start::default()),
            scroll: 0,
        }];
        self.lay_out(Reveal::Top);
    }

    /// Brings a screen on top. One that is open already is gone back to; words are looked up anew, as they are those of
    /// another screen.
    fn open(&mut self, screen: Screen) {
        let like = self
            .stack
            .iter()
            .position(|open| open.screen.is_like(&screen));
        if let Some(like) = like.filter(|_| !matches!(screen, Screen::Terms(_))) {
            self.stack.truncate(like + 1);
            self.settle();
            self.lay_out(Reveal::Cursor);
            return;
        }
        self.stack.truncate(like.unwrap_or(self.stack.len()));
        self.stack.push(Open { screen, scroll: 0 });
        self.settle();
        self.lay_out(Reveal::Top);
    }

    fn close(&mut self, reveal: Reveal) {
        if self.stack.len() < 2 {
            return;
        }
        self.stack.pop();
        self.settle();
        self.lay_out(reveal);
    }

    /// After an answer was taken: back to the list of answers, or on to the next question. What has become urgent by
    /// it is said at once.
    fn taken(&mut self) {
        if self.is_on(|on| matches!(on, Screen::Preview(_))) {
            self.stack.pop();
        }
        if self.is_on(|on| matches!(on, Screen::Question(question) if question.is_from_answers())) {
            self.stack.pop();
        }
        self.settle();
        let urgent = self
            .desk
            .interview
            .as_mut()
            .map(|interview| {
                let urgent = interview.interruption();
                interview.told(&urgent);
                urgent
            })
            .filter(|urgent| !urgent.is_empty());
        if let Some(outcomes) = urgent {
            self.stack.push(Open {
                screen: Screen::Urgent(Urgent::new(outcomes)),
                scroll: 0,
            });
        }
        self.lay_out(Reveal::Top);
    }

    /// Brings interview and stack together: the question below is the one the interview is at, and after the last one
    /// comes the plan.
    fn settle(&mut self) {
        let Some(interview) = &mut self.desk.interview else {
            return;
        };
        let Some(Open { screen, scroll }) = self.stack.last_mut() else {
            return;
        };
        match screen {
            Screen::Question(question) if !question.is_from_answers() => {
                // Looking over the answers may have moved the interview; the question seen stays.
                if interview.question().map(|view| view.fact) != Some(question.fact()) {
                    question.follow(&mut self.desk);
                    *scroll = 0;
                }
                let done = self.desk.interview.as_ref().is_some_and(|interview| {
                    interview.question().is_none() && interview.is_complete()
                });
                if done {
                    self.stack.push(Open {
                        screen: Screen::Plan(Plan),
                        scroll: 0,
                    });
                }
            }
            Screen::Answers(_) => interview.resume_at_open(),
            _ => {}
        }
    }

    fn relabel(&mut self) {
        for open in &mut self.stack {
            match &mut open.screen {
                Screen::Question(screen) => screen.relabel(&self.desk),
                Screen::Terms(screen) => screen.relabel(&self.desk),
                Screen::Reasons(screen) => screen.relabel(&self.desk),
                Screen::Directory(screen) => screen.relabel(&self.desk),
                _ => {}
            }
        }
    }

    /// Lays the top screen out.
    fn lay_out(&mut self, reveal: Reveal) {
        let Some(open) = self.stack.last_mut() else {
            return;
        };
        let view = match reveal {
            Reveal::Top => View::Top,
            Reveal::Cursor => View::Cursor {
                body: open.scroll,
                pane: self.page.pane.as_ref().map_or(0, |pane| pane.scroll),
            },
        };
        self.page = layout::page(&self.desk, &open.screen, self.size, view);
        // On a terminal that is too small nothing is scrolled, and the place is kept.
        if !self.size.is_too_small() {
            open.scroll = self.page.body.scroll;
        }
    }
}
