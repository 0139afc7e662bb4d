//! An author's view of a pack: on the left everything in order, on the right the page of what the cursor is on.
//!
//! Keys and files come in as messages, as in the guide; here is neither a terminal nor a disk. What was walked to is kept
//! by its id, so that a saved file changes the words under the cursor and not its place.

mod draw;

use jiff::civil::Date;

use super::{
    Theme,
    keys::{Command, Place},
    layout::Size,
    message::{Effect, Message},
    page::{Page, Panel},
    widgets::{
        finder::{Finder, Found, step_or_page},
        form::turn,
        input::step,
    },
};
use crate::{
    author::{self, Book, Part, Read, Row, Topic},
    check::Checked,
    locale::{Catalog, Texts},
    pack::{Diagnostic, Files},
    summary::Voice,
};

/// Lines a turn of the wheel scrolls.
const WHEEL: usize = 3;

/// What the files of a pack look like, and those of its texts.
pub type Stamp = (u64, Option<u64>);

/// What an author's view is started with.
pub struct AuthorOptions<'a> {
    /// The languages in the program, for as long as those of the pack cannot be used.
    pub catalog: &'a Catalog,
    /// Reads the folders of the pack and of its texts.
    pub read: &'a dyn Fn() -> anyhow::Result<Read>,
    /// What the files look like: something else when one was saved.
    pub stamp: &'a dyn Fn() -> Stamp,
    /// The day for which conditions are said.
    pub on: Date,
    /// Tag of the main language.
    pub lang: String,
    /// Tag of the language beside it; none: the first other one.
    pub second: Option<String>,
    /// The colours to start with.
    pub theme: Theme,
}

impl AuthorOptions<'_> {
    /// The language in which the program speaks before a pack is read.
    pub(super) fn texts(&self) -> Texts<'_> {
        let texts = self.catalog.texts(&self.lang);
        texts.unwrap_or_else(|| self.catalog.reference())
    }
}

/// Why the last files read are not a pack.
enum Fault {
    /// In one line: they cannot be read at all.
    Unreadable(String),
    /// Their findings.
    Broken(Files, Vec<Diagnostic>),
}

/// What stands over the two columns or in place of one.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Over {
    Nothing,
    /// All keys.
    Keys,
}

/// The state of an author's view.
pub struct Author<'a> {
    /// The pack's languages, as they last could be used.
    catalog: Option<Catalog>,
    /// The languages in the program.
    program: &'a Catalog,
    lang: String,
    second: Option<String>,
    on: Date,
    theme: Theme,
    size: Size,
    /// The last pack that could be read.
    book: Option<Book>,
    fault: Option<Fault>,
    /// Whether the fault stands in place of the page.
    shows_fault: bool,
    /// Where the cursor is.
    at: Topic,
    /// Whether the cursor is on the page, and not in the list.
    on_page: bool,
    /// The link of the page that the cursor is on.
    link: usize,
    /// What was walked away from by links.
    trail: Vec<(Topic, usize)>,
    only_findings: bool,
    seek: Option<(Finder<usize>, usize)>,
    over: Over,
    parts: Vec<Part>,
    page: Page,
}

impl<'a> Author<'a> {
    /// A view without a pack yet, for a terminal of a size.
    pub fn new(options: &AuthorOptions<'a>, width: u16, height: u16) -> Self {
        let mut author = Self {
            catalog: None,
            program: options.catalog,
            lang: options.lang.clone(),
            second: options.second.clone(),
            on: options.on,
            theme: options.theme,
            size: Size::new(width, height),
            book: None,
            fault: None,
            shows_fault: false,
            at: Topic::Pack,
            on_page: false,
            link: 0,
            trail: Vec::new(),
            only_findings: false,
            seek: None,
            over: Over::Nothing,
            parts: Vec::new(),
            page: Page::empty(),
        };
        author.open();
        author
    }

    /// What keys mean now.
    pub fn place(&self) -> Place {
        if self.seek.is_some() {
            Place::Seek
        } else if self.on_page || self.over == Over::Keys {
            Place::Page
        } else {
            Place::Outline
        }
    }

    /// The laid-out screen.
    pub(super) fn page(&self) -> &Page {
        &self.page
    }

    /// Its colours.
    pub(super) fn theme(&self) -> Theme {
        self.theme
    }

    fn catalog(&self) -> &Catalog {
        self.catalog.as_ref().unwrap_or(self.program)
    }

    /// The two languages on screen.
    fn voice(&self) -> Voice<'_> {
        let catalog = self.catalog();
        let main = catalog.texts(&self.lang);
        let main = main.unwrap_or_else(|| catalog.reference());
        let other = |tag: &&str| *tag != main.tag();
        let second = match self.second.as_deref() {
            Some(tag) => Some(tag),
            None => catalog.tags().into_iter().find(other),
        };
        let second = second.and_then(|tag| catalog.texts(tag));
        Voice::with(main, second)
    }

    /// Takes in what was read from the folder; whether it is a pack that can be checked.
    pub fn take(&mut self, read: anyhow::Result<Read>) -> bool {
        let is_pack = match read {
            Err(error) => {
                self.fault = Some(Fault::Unreadable(format!("{error:#}")));
                false
            }
            Ok(Read { pack, catalog, .. }) => {
                let unreadable = match catalog {
                    Ok(catalog) => {
                        self.catalog = Some(catalog);
                        None
                    }
                    Err(text) => Some(Fault::Unreadable(text)),
                };
                match Book::read(pack.clone()) {
                    Ok(book) => {
                        self.book = Some(book);
                        self.fault = unreadable;
                        true
                    }
                    Err(findings) => {
                        self.fault = Some(Fault::Broken(pack, findings));
                        false
                    }
                }
            }
        };
        self.shows_fault = self.fault.is_some();
        let is_there = |book: &Book| book.rows().iter().any(|row| row.topic == self.at);
        if !self.book.as_ref().is_some_and(is_there) {
            self.at = Topic::Pack;
            self.link = 0;
        }
        if self.seek.is_some() {
            self.start_seeking();
        }
        self.open_again();
        is_pack
    }

    /// Takes in what a check of the files last read came to.
    pub fn checked(&mut self, checked: Checked) {
        if let Some(book) = &mut self.book {
            book.checked(checked);
        }
        self.open_again();
    }

    /// Takes a message in. What only the runtime can do comes back.
    pub fn update(&mut self, message: &Message<'_>) -> Effect {
        match message {
            Message::Command(command) => return self.command(*command),
            Message::Char(c) => {
                if let Some((finder, row)) = &mut self.seek {
                    finder.char(*c);
                    *row = 0;
                    self.lay_out();
                }
            }
            Message::Click { column, row } => return self.click((*column).into(), (*row).into()),
            Message::Wheel { down } => self.scroll(|panel| panel.scroll_by(*down, WHEEL)),
            Message::Resize { width, height } => {
                self.size = Size::new(*width, *height);
                self.lay_out();
            }
            Message::Digit(_)
            | Message::Loaded(_)
            | Message::Today(_)
            | Message::Idle
            | Message::Saved(_)
            | Message::NotSaved(_)
            | Message::Printer(_)
            | Message::Printed
            | Message::NotPrinted(_) => {}
        }
        Effect::None
    }

    fn command(&mut self, command: Command) -> Effect {
        match command {
            Command::QuitNow | Command::Leave => return Effect::Quit,
            Command::Suspend => return Effect::Suspend,
            Command::Repaint => return Effect::Repaint,
            Command::Colours => self.theme = turn(&Theme::ALL, self.theme, true),
            Command::Languages => {
                self.turn_languages();
                self.open();
            }
            _ if self.over == Over::Keys => self.on_keys(command),
            Command::Keys if self.seek.is_none() => {
                self.over = Over::Keys;
                self.lay_out();
            }
            _ if self.seek.is_some() => self.on_seek(command),
            Command::Find => {
                self.start_seeking();
                self.lay_out();
            }
            Command::Findings => {
                self.only_findings = !self.only_findings;
                self.lay_out();
            }
            _ if self.on_page => self.on_page(command),
            _ => self.on_list(command),
        }
        Effect::None
    }

    fn on_keys(&mut self, command: Command) {
        if matches!(command, Command::Back | Command::Enter | Command::Left) {
            self.over = Over::Nothing;
            self.lay_out();
        } else {
            self.read(command);
        }
    }

    /// The rows of the list: all, or those with findings and what they stand under.
    fn rows(&self) -> Vec<&Row> {
        let Some(book) = &self.book else {
            return Vec::new();
        };
        let mut rows: Vec<&Row> = Vec::new();
        for row in book.rows() {
            let is_found = book.findings(&row.topic).next().is_some();
            if !self.only_findings || is_found || row.topic == Topic::Pack {
                rows.push(row);
            }
        }
        rows
    }

    fn on_list(&mut self, command: Command) {
        if self.shows_fault && matches!(command, Command::Back | Command::Enter) {
            self.shows_fault = false;
            self.open();
            return;
        }
        match command {
            Command::Enter if self.book.is_some() => {
                self.on_page = true;
                self.lay_out();
            }
            Command::Back => self.go_back(),
            _ => {
                let rows = self.rows();
                let at = rows.iter().position(|row| row.topic == self.at);
                let mut row = at.unwrap_or_default();
                let moved = step_or_page(&mut row, rows.len(), command) || at.is_none();
                let topic = rows.get(row).map(|row| row.topic.clone());
                if let (Some(topic), true) = (topic, moved) {
                    self.at = topic;
                    self.link = 0;
                    // Whoever walks on has seen what is wrong; the first line of the screen still says it.
                    self.shows_fault = self.fault.is_some() && self.at == Topic::Pack;
                    self.open();
                }
            }
        }
    }

    fn links(&self) -> Vec<&Topic> {
        let parts = self.parts.iter();
        parts
            .flat_map(|part| match part {
                Part::Links(_, links) => links.as_slice(),
                Part::Blocks(_) => &[],
            })
            .map(|(topic, _)| topic)
            .collect()
    }

    fn on_page(&mut self, command: Command) {
        let links = self.links();
        match command {
            Command::Left => {
                self.on_page = false;
                self.lay_out();
            }
            Command::Back if self.trail.is_empty() => {
                self.on_page = false;
                self.lay_out();
            }
            Command::Back => self.go_back(),
            // What the cursor is on must be seen before it is gone to.
            Command::Enter if !self.sees_link() => {
                let scroll = self.page.pane.as_ref().map_or(0, |pane| pane.scroll);
                self.lay_out_at(scroll, true);
            }
            Command::Enter => {
                if let Some(topic) = links.get(self.link).map(|topic| (*topic).clone()) {
                    self.follow(topic);
                }
            }
            Command::Up | Command::Down if !links.is_empty() => {
                let count = links.len();
                // A link that is not in sight is read up to first.
                let far = self.page.pane.as_ref().is_some_and(|pane| {
                    let lines = pane.flow.selected().map(|(_, lines)| lines);
                    lines.is_some_and(|lines| match command {
                        Command::Down => lines.start >= pane.scroll + pane.area.height,
                        _ => lines.end <= pane.scroll,
                    })
                });
                if far {
                    self.read(command);
                } else if step(&mut self.link, count, command) {
                    let scroll = self.page.pane.as_ref().map_or(0, |pane| pane.scroll);
                    self.lay_out_at(scroll, true);
                } else {
                    self.read(command);
                }
            }
            _ => self.read(command),
        }
    }

    fn sees_link(&self) -> bool {
        self.page.pane.as_ref().is_some_and(|pane| {
            let link = pane.flow.selected();
            link.is_none_or(|(_, lines)| pane.sees(lines.start))
        })
    }

    /// Goes to a thing, from which one step back leads here again.
    fn follow(&mut self, topic: Topic) {
        self.trail.push((self.at.clone(), self.link));
        self.at = topic;
        self.link = 0;
        self.show_even_filtered();
        self.open();
    }

    fn go_back(&mut self) {
        if let Some((topic, link)) = self.trail.pop() {
            self.at = topic;
            self.link = link;
            self.show_even_filtered();
            self.open();
        }
    }

    /// What was gone to on purpose is in the list, whatever it was narrowed to.
    fn show_even_filtered(&mut self) {
        if !self.rows().iter().any(|row| row.topic == self.at) {
            self.only_findings = false;
        }
        self.shows_fault = false;
    }

    fn start_seeking(&mut self) {
        let Some(book) = &self.book else {
            return;
        };
        let voice = self.voice();
        let entries = book.rows().iter().enumerate().map(|(at, row)| {
            let (id, title) = draw::names(book, &row.topic, &voice);
            let mut names = vec![id.clone(), id.replace('-', " ")];
            names.extend(
                [Some(title.main.clone()), title.second.clone()]
                    .into_iter()
                    .flatten(),
            );
            let mut label = title;
            label.main = format!("{id}  {}", label.main);
            label.second = None;
            Found::new(at, label, names)
        });
        self.seek = Some((Finder::new(entries.collect()), 0));
    }

    fn on_seek(&mut self, command: Command) {
        let Some((finder, row)) = &mut self.seek else {
            return;
        };
        if command == Command::Enter {
            let found = finder.get(*row).map(|found| found.what);
            let rows = self.book.as_ref().map_or(&[] as &[Row], Book::rows);
            let topic = found
                .and_then(|at| rows.get(at))
                .map(|row| row.topic.clone());
            self.seek = None;
            match topic {
                Some(topic) => self.follow(topic),
                None => self.lay_out(),
            }
            return;
        }
        if finder.command(command) {
            *row = 0;
        } else if !step_or_page(row, finder.len(), command) && command == Command::Back {
            self.seek = None;
        }
        self.lay_out();
    }

    /// Moving in the text that is read.
    fn read(&mut self, command: Command) {
        let height = self.page.pane.as_ref().map_or(1, |pane| pane.area.height);
        let page = height.saturating_sub(1).max(1);
        self.scroll(|panel| match command {
            Command::PageUp => panel.scroll_by(false, page),
            Command::PageDown => panel.scroll_by(true, page),
            Command::Up => panel.scroll_by(false, 1),
            Command::Down => panel.scroll_by(true, 1),
            Command::First => panel.scroll_to(0),
            Command::Last => panel.scroll_to(usize::MAX),
            _ => {}
        });
    }

    fn scroll(&mut self, by: impl Fn(&mut Panel)) {
        if let Some(pane) = &mut self.page.pane {
            by(pane);
        }
    }

    fn click(&mut self, column: usize, row: usize) -> Effect {
        if row + 1 == self.page.height {
            let mut buttons = self.page.buttons.iter();
            let hit = buttons.find(|button| button.columns.contains(&column));
            return match hit.map(|button| button.command) {
                Some(command) => self.command(command),
                None => Effect::None,
            };
        }
        let pane = self.page.pane.as_ref();
        if let Some(link) = pane.and_then(|pane| pane.item_at(column, row))
            && self.over == Over::Nothing
        {
            self.on_page = true;
            if let Some(topic) = self.links().get(link).map(|topic| (*topic).clone()) {
                self.link = link;
                self.follow(topic);
            }
            return Effect::None;
        }
        if pane.is_some_and(|pane| pane.area.contains(column, row)) {
            return Effect::None;
        }
        if let Some(item) = self.page.body.item_at(column, row) {
            if let Some((_, row)) = &mut self.seek {
                *row = item;
                self.on_seek(Command::Enter);
            } else if let Some(topic) = self.rows().get(item).map(|row| row.topic.clone()) {
                self.at = topic;
                self.link = 0;
                self.on_page = false;
                self.shows_fault = self.fault.is_some() && self.at == Topic::Pack;
                self.open();
            }
        }
        Effect::None
    }

    /// The next two languages, round and round.
    fn turn_languages(&mut self) {
        let voice = self.voice();
        let main = voice.main.tag().to_owned();
        let second = voice.second.as_ref().map(|texts| texts.tag().to_owned());
        let tags: Vec<String> = self
            .catalog()
            .tags()
            .into_iter()
            .map(str::to_owned)
            .collect();
        let Some(second) = second else {
            return;
        };
        let at = tags
            .iter()
            .position(|tag| *tag == second)
            .unwrap_or_default();
        let round = tags.iter().cycle().skip(at + 1).take(tags.len());
        let mut others = round.filter(|tag| **tag != second);
        self.second = Some(others.next().cloned().unwrap_or(main));
        self.lang = second;
    }

    /// Writes the page of what the cursor is on, and lays everything out.
    fn open(&mut self) {
        self.write();
        self.lay_out();
    }

    /// The same, with the page scrolled as it is.
    fn open_again(&mut self) {
        self.write();
        let scroll = self.page.pane.as_ref().map_or(0, |pane| pane.scroll);
        self.lay_out_at(scroll, false);
    }

    fn write(&mut self) {
        let voice = self.voice();
        self.parts = match (&self.fault, &self.book) {
            (Some(fault), _) if self.shows_fault || self.book.is_none() => {
                draw::fault(fault, &voice)
            }
            (_, Some(book)) => author::page(book, &self.at, self.on, &voice),
            _ => Vec::new(),
        };
    }

    fn lay_out(&mut self) {
        self.lay_out_at(0, false);
    }

    /// Lays everything out with the page scrolled to a line, and further if the link under the cursor must be seen.
    fn lay_out_at(&mut self, scroll: usize, reveals: bool) {
        let mut page = draw::page(self);
        if let Some(pane) = &mut page.pane {
            pane.scroll_to(scroll);
            if reveals && let Some((_, lines)) = pane.flow.selected() {
                let height = pane.area.height;
                if lines.start < pane.scroll {
                    pane.scroll_to(lines.start);
                } else if lines.end > pane.scroll + height {
                    pane.scroll_to(lines.end - height);
                }
            }
        }
        self.page = page;
    }
}
