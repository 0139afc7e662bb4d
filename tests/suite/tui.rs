//! The screen: keys in, screens out. Nothing here has a terminal.

use std::{fs, path::PathBuf, sync::LazyLock};

use proptest::prelude::*;
use ratatui::{
    Terminal,
    backend::TestBackend,
    crossterm::event::{KeyCode, KeyEvent, KeyModifiers},
    style::Color,
    style::Modifier,
};
use shirube::{
    engine, export,
    interview::Interview,
    kiosk::Settings,
    locale::{Catalog, date},
    model::{Answers, Value},
    summary::{self, Voice},
    text::width,
    tui::{self, App, Command, Edition, Effect, Keeping, Message, Options, Place, Theme},
    vault::Record,
};

use super::support::{Case, day, fact, pack};

/// The answers of a person who fears return, holds a short stay that ends in five days, and applies for the first
/// time, as they are given on the keyboard. Up to the plan.
const AFRAID: &str = "Enter 2 1 1 2 1 Tab Enter 1 1 'iran' Enter 'osaka' Enter 1 Enter 2 Enter '27/11/2026' Enter \
                      1 1 1 1 2 2 Tab Enter 2 1 1 '1/11/2026' Enter 1 2 1 2 1";

const SIZES: [(u16, u16); 3] = [(80, 24), (40, 15), (120, 40)];
const LANGUAGES: [(&str, &str); 2] = [("en", "ja"), ("ja", "en")];

// Each thread of tests reads the texts for itself: a catalog reads its files when they are first needed.
thread_local! {
    static CATALOG: &'static Catalog =
        Box::leak(Box::new(Catalog::embedded().expect("the texts can be read")));
}

/// The guide on a terminal of paper.
pub(super) struct Guide {
    pub(super) app: App<'static>,
    pub(super) terminal: Terminal<TestBackend>,
    pub(super) quit: bool,
    saved: Option<(PathBuf, String)>,
    pub(super) keeping: Option<Box<Keeping>>,
    pub(super) asked_for_printer: bool,
    pub(super) printed: Option<(String, Vec<u8>)>,
}

impl Guide {
    fn new() -> Self {
        Self::with((80, 24), ("en", None))
    }

    pub(super) fn with(size: (u16, u16), languages: (&str, Option<&str>)) -> Self {
        Self::start(size, languages, None)
    }

    /// Goes on with a saved case.
    pub(super) fn opened(size: (u16, u16), lang: &str, case: &Case) -> Self {
        let record = Record::new(&case.evaluate(), &case.answers, lang, None);
        let opened = (&*Box::leak(Box::new(record)), case.answers.clone());
        Self::start(size, (lang, None), Some(opened))
    }

    fn start(
        size: (u16, u16),
        languages: (&str, Option<&str>),
        opened: Option<(&'static Record, Answers)>,
    ) -> Self {
        Self::started(size, languages, (opened, None))
    }

    /// On a shared machine.
    pub(super) fn shared(settings: &'static Settings) -> Self {
        Self::started((80, 24), ("en", None), (None, Some(settings)))
    }

    fn started(
        (width, height): (u16, u16),
        (lang, second): (&str, Option<&str>),
        (opened, kiosk): (
            Option<(&'static Record, Answers)>,
            Option<&'static Settings>,
        ),
    ) -> Self {
        let catalog = CATALOG.with(|catalog| *catalog);
        let options = Options {
            catalog,
            edition: Edition {
                as_of: pack().as_of,
                review_by: pack().review_by,
            },
            pack: &|| Ok(pack()),
            on: day("2026-11-22"),
            today: None,
            lang: lang.to_owned(),
            second: second.map(str::to_owned),
            theme: Theme::Dark,
            folder: PathBuf::from("/folder"),
            opened,
            kiosk,
        };
        let mut guide = Self {
            app: App::new(&options, width, height),
            terminal: Terminal::new(TestBackend::new(width, height)).unwrap(),
            quit: false,
            saved: None,
            keeping: None,
            asked_for_printer: false,
            printed: None,
        };
        guide.tell(Message::Loaded(pack()));
        guide
    }

    pub(super) fn tell(&mut self, message: Message<'static>) {
        match self.app.update(message) {
            Effect::Quit => self.quit = true,
            Effect::Save { path, bytes, .. } => {
                let text = String::from_utf8_lossy(&bytes).into_owned();
                self.saved = Some((path.clone(), text));
                self.tell(Message::Saved(path));
            }
            Effect::Keep(keeping) => self.keeping = Some(keeping),
            Effect::StopKeeping => self.keeping = None,
            Effect::FindPrinter => self.asked_for_printer = true,
            Effect::Print { bytes, printer } => self.printed = Some((printer, bytes)),
            Effect::None | Effect::Suspend | Effect::Repaint | Effect::Forget(_) => {}
        }
        self.terminal
            .draw(|frame| tui::paint(&self.app, frame))
            .unwrap();
    }

    fn press(&mut self, key: KeyEvent) {
        if let Some(message) = tui::message(&key, self.app.place()) {
            self.tell(message);
        }
    }

    /// Keys by their names; quoted words are typed letter by letter.
    #[track_caller]
    pub(super) fn keys(&mut self, keys: &str) -> &mut Self {
        for (index, part) in keys.split('\'').enumerate() {
            if index % 2 == 1 {
                for letter in part.chars() {
                    self.press(KeyEvent::from(KeyCode::Char(letter)));
                }
                continue;
            }
            for name in part.split_whitespace() {
                self.press(key(name));
            }
        }
        self
    }

    fn resize(&mut self, width: u16, height: u16) {
        self.terminal.backend_mut().resize(width, height);
        self.tell(Message::Resize { width, height });
    }

    /// What is seen, line by line, without the spaces at their ends.
    pub(super) fn screen(&self) -> String {
        shown(&self.terminal)
    }

    #[track_caller]
    pub(super) fn sees(&self, text: &str) {
        let screen = self.screen();
        assert!(screen.contains(text), "no “{text}” on\n{screen}");
    }

    #[track_caller]
    pub(super) fn sees_not(&self, text: &str) {
        let screen = self.screen();
        assert!(!screen.contains(text), "“{text}” on\n{screen}");
    }

    /// The line the real cursor is on.
    fn cursor_line(&self) -> String {
        let y = self.terminal.backend().cursor_position().y;
        let screen = self.screen();
        screen.lines().nth(y.into()).unwrap_or_default().to_owned()
    }
}

/// What a terminal shows, line by line, without the spaces at their ends.
pub(super) fn shown(terminal: &Terminal<TestBackend>) -> String {
    let buffer = terminal.backend().buffer();
    let mut lines = Vec::new();
    for y in 0..buffer.area.height {
        let mut line = String::new();
        let mut x = 0;
        while x < buffer.area.width {
            let symbol = buffer[(x, y)].symbol();
            line.push_str(symbol);
            // The second half of a wide character is no character of its own.
            x += u16::try_from(width(symbol)).unwrap().max(1);
        }
        lines.push(line.trim_end().to_owned());
    }
    lines.join("\n")
}

/// A screen without how far the interview is, which changes with every question that is added to the rules.
fn without_progress(screen: &str) -> String {
    let mut lines: Vec<String> = screen.lines().map(str::to_owned).collect();
    if lines[0].contains("answered") || lines[0].contains("回答") {
        lines[0] = lines[0].split_whitespace().next().unwrap().to_owned() + " …";
        "…".clone_into(&mut lines[1]);
    }
    lines.join("\n")
}

pub(super) fn key(name: &str) -> KeyEvent {
    if let Some(letter) = name.strip_prefix("Ctrl-") {
        let code = KeyCode::Char(letter.chars().next().unwrap());
        return KeyEvent::new(code, KeyModifiers::CONTROL);
    }
    let code = match name {
        "Enter" => KeyCode::Enter,
        "Esc" => KeyCode::Esc,
        "Tab" => KeyCode::Tab,
        "Up" => KeyCode::Up,
        "Down" => KeyCode::Down,
        "Left" => KeyCode::Left,
        "Right" => KeyCode::Right,
        "PgUp" => KeyCode::PageUp,
        "PgDn" => KeyCode::PageDown,
        "Home" => KeyCode::Home,
        "End" => KeyCode::End,
        "Backspace" => KeyCode::Backspace,
        "Space" => KeyCode::Char(' '),
        _ => match name.strip_prefix('F').and_then(|n| n.parse().ok()) {
            Some(number) => KeyCode::F(number),
            None => KeyCode::Char(name.chars().next().unwrap()),
        },
    };
    KeyEvent::from(code)
}

/// Ways to every screen, with the name of its snapshot.
const SCREENS: &[(&str, &str)] = &[
    ("start", ""),
    ("choice", "Enter"),
    ("choice-with-help", "Enter 2 h"),
    ("marks", "Enter 2 1 1 2"),
    ("list", "Enter 2 1 1 2 1 Tab Enter 1 1"),
    ("list-narrowed", "Enter 2 1 1 2 1 Tab Enter 1 1 'ira'"),
    (
        "many-options",
        "Enter 2 1 1 2 1 Tab Enter 1 1 'iran' Enter 'osaka' Enter Down Down",
    ),
    ("words-of-the-question", "Enter 2 1 g"),
    ("all-words", "Enter F3 'taikyo'"),
    ("helpers", "Enter d 'osaka lawyer' Down"),
    ("helper", "Enter d 'osaka lawyer english' Enter"),
    ("word", "Enter F3 'refugee' Enter"),
    (
        "date",
        "Enter 2 1 1 2 1 Tab Enter 1 1 'iran' Enter 'osaka' Enter 1 Enter 2 Enter 'R8.11.27'",
    ),
    (
        "date-not-read",
        "Enter 2 1 1 2 1 Tab Enter 1 1 'iran' Enter 'osaka' Enter 1 Enter 2 Enter '31/2' Enter",
    ),
    ("urgent", "Enter Enter 1"),
    ("urgent-whole", "Enter 1 Enter"),
    ("answers", "Enter 2 1 1 2 1 Tab Enter r"),
    ("change", "Enter 2 1 1 2 1 Tab Enter 1 r Down Enter 3"),
    ("plan", "Enter 2 1 1 2 1 Tab Enter 1 s"),
    ("why-list", "Enter 2 1 1 2 1 Tab Enter 1 s w Down"),
    ("why", "Enter 2 1 1 2 1 Tab Enter 1 s w Enter"),
    ("save", "Enter 2 e"),
    ("saved", "Enter 2 e Enter"),
    ("save-name", "Enter 2 e Up 'a'"),
    ("keep", "Enter 2 k"),
    ("keep-with-key", "Enter 2 k Up Right Down 'age1'"),
    (
        "keep-locking",
        "Enter 2 k 'four words' Enter 'four words' Enter Enter Enter",
    ),
    (
        "keep-not-the-same",
        "Enter 2 k 'four words' Enter 'four birds' Enter Enter Enter",
    ),
    ("languages", "Enter 2 l Down"),
    ("next", "Enter 2 1 s End Enter"),
    ("codes", "Enter 2 1 1 2 1 Tab Enter 1 c"),
    ("keys", "Enter 2 ?"),
    ("leave", "Enter 2 q"),
];

#[test]
fn every_screen_is_drawn_as_it_was_looked_at() {
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| {
        for (name, keys) in SCREENS {
            for (lang, second) in LANGUAGES {
                let mut screens = String::new();
                let sizes = SIZES
                    .into_iter()
                    .chain([(160, 50)].into_iter().filter(|_| name.starts_with("keep")));
                for size in sizes {
                    let mut guide = Guide::with((80, 24), (lang, Some(second)));
                    guide.keys(keys);
                    guide.resize(size.0, size.1);
                    let position = guide.terminal.backend().cursor_position();
                    let shown = guide.terminal.backend().cursor_visible();
                    let cursor = shown.then_some((position.x, position.y));
                    let (columns, rows) = size;
                    let screen = without_progress(&guide.screen());
                    let head = format!("{columns} x {rows}, cursor {cursor:?}");
                    screens.push_str(&[&head, "\n", &screen, "\n\n"].concat());
                }
                insta::assert_snapshot!(format!("screen-{name}-{lang}"), screens);
            }
        }
    });
}

#[test]
fn a_whole_interview_ends_in_a_plan_that_opens_with_the_day_and_what_to_file() {
    let mut guide = Guide::with((80, 24), ("en", Some("ja")));
    guide.keys(AFRAID);
    assert_eq!(guide.app.place(), Place::Plan);
    let screen = guide.screen();
    let first = screen.lines().nth(3).unwrap();
    assert!(
        first.contains("By Friday 27 November 2026: Apply for refugee recognition"),
        "{screen}"
    );
}

#[test]
fn what_is_saved_is_the_plan_that_was_shown_in_the_language_chosen() {
    let mut guide = Guide::with((80, 24), ("en", Some("ja")));
    guide
        .keys(AFRAID)
        .keys("e Up Up Up Right Up Left Left Left Left Up Right Right")
        .keys("Down Down Down Down Down Enter");
    let (path, text) = guide.saved.clone().expect("something was saved");
    assert_eq!(path, PathBuf::from("/folder/shirube-2026-11-22.md"));
    let case = Case::afraid_visitor().with(&[
        ("nationality", "IR"),
        ("period-granted", "up-to-30-days"),
        ("fear-grounds", "religion"),
    ]);
    let catalog = CATALOG.with(|catalog| *catalog);
    let voice = Voice::new(catalog.texts("ja").unwrap());
    let evaluation = engine::evaluate(pack(), &case.answers, case.on);
    assert_eq!(
        text,
        export::markdown::write(&summary::plan(&evaluation, &voice))
    );
    guide.sees("Saved: /folder/shirube-2026-11-22.md");
}

#[test]
fn a_name_that_is_taken_is_replaced_only_when_asked_again() {
    let mut guide = Guide::new();
    guide.keys("Enter 2 e");
    let save = |app: &mut App<'static>| app.update(Message::Command(Command::Enter));
    let existing = |effect: Effect| match effect {
        Effect::Save { existing, .. } => existing,
        _ => panic!("nothing is saved"),
    };
    assert_eq!(existing(save(&mut guide.app)), export::file::Existing::Keep);
    guide.tell(Message::NotSaved(export::file::WriteError::Exists));
    guide.sees("Replace the file of this name");
    assert_eq!(
        existing(save(&mut guide.app)),
        export::file::Existing::Replace
    );
}

#[test]
fn a_full_disk_is_said_in_one_sentence_and_nothing_is_lost() {
    let mut guide = Guide::new();
    guide.keys("Enter 2 1 e");
    guide.tell(Message::NotSaved(export::file::WriteError::Full));
    guide.sees("There is no room on the disk.");
    guide.keys("Esc r");
    guide.sees("In Japan");
}

#[test]
fn going_back_to_the_start_and_on_again_loses_no_answer() {
    let mut guide = Guide::with((80, 24), ("en", None));
    guide.keys("Enter 2 1 1 2 1 Tab Enter 2 1");
    let here = guide.screen();
    guide.keys("Esc Esc Esc Esc Esc Esc Esc");
    guide.sees("Is your life or body in danger right now?");
    guide.keys("Esc");
    guide.sees("Go on where you were");
    guide.keys("Enter Tab Tab Tab Tab");
    // A question with several answers goes on from its last line.
    guide.keys("Tab Enter Tab Tab");
    assert_eq!(guide.screen(), here);
}

#[test]
fn what_was_half_typed_waits_until_its_question_comes_back() {
    let mut guide = Guide::new();
    guide.keys("Enter 2 1 1 2 1 Tab Enter 1 1 'ira'");
    guide.sees("3 found");
    guide.keys("Esc");
    guide.sees("249 found");
    guide.keys("'ira' Esc 'ir' Up Esc Esc");
    guide.sees("18 or older");
    guide.keys("Tab 'q'");
    guide.sees("Find: q");
    let mut guide = Guide::new();
    guide.keys("Enter 2 1 1 2 3 4 Esc");
    guide.sees("sent out of Japan");
    guide.keys("Tab");
    guide.sees("3  [x]");
    guide.sees("4  [x]");
}

#[test]
fn the_language_changes_on_every_screen_and_the_place_stays() {
    let others = |name: &str| !["languages", "keep-locking"].contains(&name);
    for (name, keys) in SCREENS.iter().filter(|(name, _)| others(name)) {
        let mut guide = Guide::with((80, 24), ("en", None));
        guide.keys(keys);
        let (place, screen) = (guide.app.place(), guide.screen());
        guide.keys("F2 Right");
        guide.sees("言語");
        guide.keys("Esc");
        assert_eq!(guide.app.place(), place, "{name}");
        assert_ne!(guide.screen(), screen, "{name}");
        guide.keys("F2 Right Esc");
        assert_eq!(guide.screen(), screen, "{name}");
    }
}

#[test]
fn a_digit_answers_at_once_and_waits_where_a_second_one_can_follow() {
    let mut guide = Guide::new();
    guide.keys("Enter 2");
    guide.sees("Where are you now?");
    guide.keys("1 1 2 1 Tab Enter 1 1 'iran' Enter 'osaka' Enter");
    guide.sees("where does your");
    guide.keys("1");
    guide.sees("❯  1_ Never applied");
    guide.sees("Press Enter for 1, or type one more digit.");
    guide.keys("1");
    // 11 is "I don't know", the last one.
    guide.sees("Which status do you have in Japan");
    guide.keys("Esc");
    assert!(guide.cursor_line().contains("11  I don't know"));
    guide.keys("2");
    guide.sees("Which status do you have in Japan");
}

#[test]
fn a_number_that_waits_for_a_second_digit_is_taken_by_tab_and_dropped_by_the_arrows() {
    let mut guide = Guide::new();
    guide.keys("Enter 2 1 1 2 1 Tab Enter 1 1 'iran' Enter 'osaka' Enter");
    guide.sees("where does your");
    guide.keys("1 Up");
    guide.sees("❯  1  Never applied");
    guide.keys("1 Down");
    guide.sees("❯  2  Applied");
    guide.keys("1 Tab");
    guide.sees("Which status do you have in Japan");
    guide.keys("Esc");
    assert!(guide.cursor_line().contains("1  Never applied"));
}

#[test]
fn a_number_that_waits_among_several_is_marked_by_tab() {
    let case = Case::afraid_visitor().without("fear-grounds");
    let mut guide = Guide::opened((80, 24), "en", &case);
    guide.keys("Enter 1");
    guide.sees("❯  1_ [ ]");
    guide.sees("Press Enter for 1, or type one more digit.");
    guide.keys("Tab");
    guide.sees("1  [x]");
    guide.sees("❯ Go on with one choice");
}

#[test]
fn full_width_digits_and_letters_of_an_input_method_mean_the_same() {
    let mut guide = Guide::new();
    guide.keys("Enter ２");
    guide.sees("Where are you now?");
    guide.keys("ｈ");
    guide.sees("Why we ask");
}

#[test]
fn a_country_is_found_by_its_name_in_any_language_by_its_reading_and_by_its_code() {
    for typed in ["iran", "イラン", "いらん", "IR", "ｉｒａｎ"] {
        let mut guide = Guide::with((80, 24), ("en", None));
        guide.keys("Enter 2 1 1 2 1 Tab Enter 1 1");
        guide.keys(&format!("'{typed}' Enter Esc"));
        assert!(guide.cursor_line().contains("Find:"), "{typed}");
        guide.keys("F4");
        guide.sees("Nationality     Iran");
    }
}

#[test]
fn i_do_not_know_is_the_last_option_of_every_question() {
    let mut guide = Guide::new();
    guide.keys("Enter");
    for _ in 0..200 {
        if guide.app.place() == Place::Plan {
            return;
        }
        let end = if guide.app.place() == Place::Marks {
            "End Up"
        } else {
            "End"
        };
        guide.keys(end);
        // A field keeps the real cursor, for input methods; the sign stands on the line.
        let screen = guide.screen();
        let marked = screen
            .lines()
            .find(|line| line.trim_start().starts_with('❯'));
        assert!(marked.unwrap().contains("I don't know"), "{screen}");
        guide.keys("Enter");
        if guide.app.place() == Place::Decision {
            guide.keys("2");
        }
    }
    panic!("the interview does not end\n{}", guide.screen());
}

/// Up to the question for the last day of the stay.
const TO_DATE: &str = "Enter 2 1 1 2 1 Tab Enter 1 1 'iran' Enter 'osaka' Enter 1 Enter 2 Enter";
/// Up to the question for the day of landing.
const TO_LANDING: &str = "Enter 2 1 1 2 1 Tab Enter 1 1 'iran' Enter 'osaka' Enter 1 Enter 2 Enter '27/11/2026' Enter \
                          1 1 1 1 2 2 Tab Enter 2 1 1";

#[test]
fn a_date_is_shown_back_in_full_with_weekday_and_era() {
    for typed in [
        "2026-11-27",
        "27/11/2026",
        "令和8年11月27日",
        "R8.11.27",
        "20261127",
    ] {
        assert_eq!(date::parse(typed), Some(day("2026-11-27")));
        let mut guide = Guide::with((80, 24), ("en", Some("ja")));
        guide.keys(TO_DATE).keys(&format!("'{typed}'"));
        guide.sees("Friday 27 November 2026");
        guide.sees("2026年（令和8年）11月27日（金）");
    }
}

#[test]
fn a_day_to_come_is_odd_for_an_event_and_taken_when_confirmed() {
    let mut guide = Guide::new();
    guide.keys(TO_LANDING).keys("'1/12/2026'");
    guide.sees("This day has not come yet.");
    guide.keys("Enter");
    guide.sees("press Enter once more");
    guide.keys("Enter");
    guide.sees_not("press Enter once more");
    guide.keys("F4 End");
    guide.sees("1 December 2026");
}

#[test]
fn a_day_to_come_is_nothing_odd_for_the_end_of_a_stay() {
    let mut guide = Guide::new();
    guide.keys(TO_DATE).keys("'2027-05-01'");
    guide.sees("Saturday 1 May 2027");
    guide.sees_not("has not come yet");
}

#[test]
fn what_is_no_date_is_not_taken_and_nothing_typed_is_lost() {
    let mut guide = Guide::new();
    guide.keys(TO_DATE).keys("'30/2/2026' Enter");
    guide.sees("This is no date of the calendar.");
    guide.sees("30/2/2026");
    guide.keys("Ctrl-u '?'");
    guide.sees_not("What is the last day of your stay");
}

#[test]
fn nothing_is_answered_under_help_that_covers_the_question() {
    let mut guide = Guide::new();
    guide.keys("Enter h 1 2 Enter");
    guide.sees("Is your life or body in danger");
    guide.keys("h r");
    guide.sees("There are no answers yet.");
}

#[test]
fn notes_for_the_helper_are_shown_to_helpers_only() {
    let mut guide = Guide::new();
    guide.keys("Enter 2 1 h");
    guide.sees("For the helper");
    let mut guide = Guide::new();
    guide.keys("Down Down Down Right Up Up Up Enter 2 1 h");
    guide.sees("Why we ask");
    guide.sees_not("For the helper");
}

#[test]
fn help_stands_beside_the_question_where_there_is_room() {
    let mut guide = Guide::with((120, 40), ("en", Some("ja")));
    guide.keys("Enter h");
    guide.sees("Is your life or body in danger right now?");
    guide.sees("Why we ask");
    guide.keys("2");
    guide.sees("Where are you now?");
}

#[test]
fn enter_takes_nothing_that_is_out_of_sight() {
    let mut guide = Guide::with((40, 15), ("en", Some("ja")));
    guide.sees_not("❯");
    guide.keys("Enter");
    guide.sees("❯ Begin");
    guide.keys("Enter");
    guide.sees("Is your life or body in danger");
}

#[test]
fn danger_interrupts_at_once_and_only_once() {
    let mut guide = Guide::new();
    guide.keys("Enter 1");
    guide.sees("This cannot wait");
    guide.sees("Get to safety first.");
    // Pressed twice by mistake, Enter opens the text and skips nothing.
    guide.keys("Enter");
    guide.sees("Call 110");
    guide.keys("Esc 2");
    guide.sees("Where are you now?");
    guide.keys("1");
    guide.sees_not("This cannot wait");
}

#[test]
fn a_change_is_shown_before_it_is_taken_and_can_be_left() {
    let mut guide = Guide::new();
    guide.keys("Enter 2 1 1 2 1 Tab Enter 1 r Down Enter 3");
    guide.sees("Before you change this");
    guide.sees("Place: In Japan → Outside Japan");
    guide.keys("2 Esc");
    guide.sees("In Japan");
    guide.keys("Enter 3 1");
    guide.sees("Your answers");
    guide.sees("Outside Japan");
    guide.sees_not("Held now");
    guide.keys("Enter 1 1");
    guide.sees("No, nobody is holding me");
}

#[test]
fn a_slip_in_the_last_answer_is_mended_in_one_step() {
    let mut guide = Guide::new();
    guide.keys("Enter 3 Esc 2");
    guide.sees("Where are you now?");
}

#[test]
fn leaving_asks_first_only_when_there_are_answers() {
    let mut guide = Guide::new();
    guide.keys("q");
    assert!(guide.quit);
    let mut guide = Guide::new();
    guide.keys("Enter 2 q");
    assert!(!guide.quit);
    guide.keys("Enter");
    guide.sees("Where are you now?");
    guide.keys("q 4");
    assert!(guide.quit);
}

#[test]
fn starting_again_wipes_every_answer() {
    let mut guide = Guide::new();
    guide.keys("Enter 2 1 q 3");
    guide.sees("Begin");
    guide.keys("Enter r");
    guide.sees("There are no answers yet.");
}

#[test]
fn one_key_leaves_at_once_from_every_screen_and_every_size() {
    for (name, keys) in SCREENS {
        for leave in ["Ctrl-q", "Ctrl-c"] {
            let mut guide = Guide::new();
            guide.keys(keys);
            assert!(!guide.quit, "{name}");
            guide.resize(10, 3);
            guide.keys(leave);
            assert!(guide.quit, "{name} {leave}");
        }
    }
}

#[test]
fn a_window_that_is_too_small_says_so_and_keeps_the_place() {
    let mut guide = Guide::new();
    guide.keys("Enter 2 1");
    let screen = guide.screen();
    guide.resize(39, 24);
    guide.sees("This window is too small.");
    guide.keys("1 Enter Esc q");
    guide.resize(80, 14);
    guide.sees("This window is too small.");
    guide.resize(80, 24);
    assert_eq!(guide.screen(), screen);
}

#[test]
fn a_click_answers_and_a_click_on_a_key_presses_it() {
    let mut guide = Guide::new();
    guide.keys("Enter");
    let find = |guide: &Guide, text: &str| {
        let screen = guide.screen();
        let (row, line) = screen
            .lines()
            .enumerate()
            .find(|(_, line)| line.contains(text))
            .unwrap();
        let column = width(&line[..line.find(text).unwrap()]);
        (u16::try_from(column).unwrap(), u16::try_from(row).unwrap())
    };
    let (column, row) = find(&guide, "No, not at this moment");
    guide.tell(Message::Click { column, row });
    guide.sees("Where are you now?");
    let (column, row) = find(&guide, "Esc back");
    guide.tell(Message::Click { column, row });
    guide.sees("Is your life or body in danger");
    let (column, row) = find(&guide, "language");
    guide.tell(Message::Click { column, row });
    guide.sees("Languages");
}

#[test]
fn the_wheel_scrolls_a_text() {
    let mut guide = Guide::new();
    guide.keys("Enter 1 Enter");
    let top = guide.screen();
    guide.tell(Message::Wheel { down: true });
    assert_ne!(guide.screen(), top);
    guide.tell(Message::Wheel { down: false });
    assert_eq!(guide.screen(), top);
}

#[test]
fn the_whole_plan_can_be_reached_with_enter_alone() {
    let mut guide = Guide::with((40, 15), ("en", None));
    guide.keys("Enter Enter 2 1 1 2 1 Tab Enter 1 s");
    for _ in 0..200 {
        if guide.screen().contains("Telephone numbers, addresses") {
            break;
        }
        assert_eq!(guide.app.place(), Place::Plan);
        guide.keys("Enter");
    }
    guide.sees("Telephone numbers, addresses");
}

#[test]
fn after_the_plan_enter_and_arrows_do_all_that_can_be_done_with_it() {
    let mut guide = Guide::new();
    guide
        .keys(AFRAID)
        .keys("End Enter")
        .sees("What do you want to do with it?");
    guide.keys("Enter");
    assert_eq!(guide.app.place(), Place::Plan);
    guide.sees("By Friday 27 November 2026");
    for (down, seen) in [
        (1, "For your phone"),
        (2, "Save the plan"),
        (3, "Keep this case"),
        (4, "Your answers"),
        (5, "Your answers are nowhere but on this screen"),
    ] {
        let mut guide = Guide::new();
        guide.keys(AFRAID).keys("End Enter");
        for _ in 0..down {
            guide.keys("Down");
        }
        guide.keys("Enter").sees(seen);
    }
}

#[test]
fn every_theme_says_the_same_in_characters_and_none_uses_no_colour() {
    let mut guide = Guide::with((80, 24), ("en", Some("ja")));
    guide.keys("Enter 1");
    let dark = guide.screen();
    for _ in 0..3 {
        guide.keys("t");
        assert_eq!(guide.screen(), dark);
    }
    // A fresh terminal: of wide characters, only the first half is painted again.
    let mut terminal = Terminal::new(TestBackend::new(80, 24)).unwrap();
    terminal
        .draw(|frame| tui::paint(&guide.app, frame))
        .unwrap();
    let buffer = terminal.backend().buffer();
    let colours = buffer.content().iter().flat_map(|cell| [cell.fg, cell.bg]);
    assert!(colours.into_iter().all(|colour| colour == Color::Reset));
}

/// What is underlined, run by run.
fn underlined(guide: &Guide) -> Vec<String> {
    let buffer = guide.terminal.backend().buffer();
    let mut runs = vec![String::new()];
    for cell in buffer.content() {
        if cell.modifier.contains(Modifier::UNDERLINED) {
            runs.last_mut().unwrap().push_str(cell.symbol());
        } else if !runs.last().unwrap().is_empty() {
            // The second half of a wide character stands between two characters of a word.
            runs.push(String::new());
        }
    }
    runs.retain(|run| !run.is_empty());
    runs
}

#[test]
fn a_term_is_underlined_where_it_first_stands_and_only_there() {
    let mut guide = Guide::new();
    assert_eq!(underlined(&guide), [""; 0], "the program speaks of itself");
    guide.keys("Enter 2 1 1 2");
    let terms = underlined(&guide);
    // The word of the law behind it is the same term again.
    assert_eq!(terms[0], "Refugee recognition", "{terms:?}");
    guide.sees("Refugee recognition (難民認定)");
    for theme in Theme::ALL {
        guide.keys("t");
        assert_eq!(underlined(&guide), terms, "{theme:?}: not by colour alone");
    }
    guide.keys("h");
    guide.resize(120, 30);
    let both = underlined(&guide);
    let first = both.iter().filter(|one| **one == terms[0]);
    assert_eq!(first.count(), 1, "{both:?}");
}

#[test]
fn words_of_the_screen_come_first_and_the_nearest_before_all() {
    let mut guide = Guide::new();
    guide.keys("Enter 2 1 1 2");
    guide.keys("g");
    guide.sees("with a dot (•) stand on the screen you come from");
    let nearest = |guide: &Guide| {
        let screen = guide.screen();
        let line = screen.lines().find(|line| line.contains("❯"));
        line.unwrap().to_owned()
    };
    let first = nearest(&guide);
    assert!(first.contains('•'), "{first}");
    guide.keys("Esc Down Down Down Down g");
    assert!(nearest(&guide).contains('•'));
    assert_ne!(nearest(&guide), first);
    guide.keys("Esc");
    guide.sees("What do you want help with?");
}

#[test]
fn offices_and_helpers_open_from_every_screen_and_begin_near_the_person() {
    let mut guide = Guide::new();
    guide.keys("d");
    guide.sees("Offices and people who help");
    guide.keys("'osaka lawyer english'");
    guide.sees("Houterasu");
    guide.keys("Enter");
    guide.sees("Checked on");
    guide.keys("Esc");
    guide.sees("osaka lawyer english");
    guide.keys("Esc Esc");
    guide.sees_not("Offices and people who help");
    // Where letters are typed, the F key opens it.
    guide.keys("Enter 2 1 1 2 1 Tab Enter 1 1 'iran' Enter 'osaka' F12");
    guide.sees("Offices and people who help");
    guide.keys("Esc Enter F12");
    guide.sees("Osaka");
}

#[test]
fn old_rules_say_so_on_the_first_screen() {
    let catalog = CATALOG.with(|catalog| *catalog);
    let options = Options {
        catalog,
        edition: Edition {
            as_of: day("2026-11-22"),
            review_by: day("2027-03-31"),
        },
        pack: &|| Ok(pack()),
        on: day("2027-04-01"),
        today: None,
        lang: "en".to_owned(),
        second: None,
        theme: Theme::None,
        folder: PathBuf::new(),
        opened: None,
        kiosk: None,
    };
    let app = App::new(&options, 80, 24);
    let mut terminal = Terminal::new(TestBackend::new(80, 24)).unwrap();
    terminal.draw(|frame| tui::paint(&app, frame)).unwrap();
    let screen = terminal.backend().to_string();
    assert!(
        screen.contains("These rules should have been checked again by"),
        "{screen}"
    );
}

#[test]
fn the_table_of_keys_in_the_readme_is_the_table_of_the_program() {
    let root = env!("CARGO_MANIFEST_DIR");
    let readme = fs::read_to_string(format!("{root}/README.md")).unwrap();
    let catalog = CATALOG.with(|catalog| *catalog);
    let table = tui::table(&catalog.reference());
    assert!(
        readme.contains(&table),
        "README.md does not hold the table of keys:\n\n{table}"
    );
}

#[test]
fn the_screen_in_the_readme_is_a_screen_of_the_program() {
    let root = env!("CARGO_MANIFEST_DIR");
    let readme = fs::read_to_string(format!("{root}/README.md")).unwrap();
    let shown = readme.split("<!-- screen -->\n```text\n").nth(1).unwrap();
    let shown = shown.split("\n```\n<!-- /screen -->").next().unwrap();
    let mut guide = Guide::with((80, 24), ("en", Some("ja")));
    guide.keys("Enter 2 1 1 2 1 Tab Enter");
    let screen = guide.screen();
    assert_eq!(
        without_progress(shown),
        without_progress(&screen),
        "README.md does not hold this screen:\n\n{screen}"
    );
}

#[test]
fn the_head_says_how_far_the_interview_is_and_how_far_it_can_still_go() {
    let case = Case::new().answer("danger-now", "no");
    let progress = Interview::resume(pack(), case.on, case.answers.clone()).progress();
    assert_eq!(progress.answered, 1);
    let (least, most) = (progress.to_come, progress.to_come + progress.may_follow);
    let mut guide = Guide::new();
    guide.keys("Enter 2");
    guide.sees(&format!("1 answered · {least} to {most} more"));
    let line = guide.screen().lines().nth(1).unwrap().to_owned();
    for part in ["━", "─", "╌"] {
        assert!(line.contains(part), "{line}");
    }
}

#[test]
fn every_text_of_the_screen_is_in_every_language_and_none_is_left_over() {
    static LITERAL: LazyLock<Vec<String>> = LazyLock::new(|| {
        let mut found = Vec::new();
        let mut folders = vec![PathBuf::from(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/src/tui"
        ))];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                    continue;
                }
                let source = fs::read_to_string(path).unwrap();
                let quoted = source.split('"').skip(1).step_by(2);
                found.extend(
                    quoted
                        .filter(|text| text.starts_with("tui-"))
                        .map(str::to_owned),
                );
            }
        }
        found
    });
    let catalog = CATALOG.with(|catalog| *catalog);
    for tag in catalog.tags() {
        let file = format!("{}/locales/{tag}/tui.ftl", env!("CARGO_MANIFEST_DIR"));
        let ftl = fs::read_to_string(file).unwrap();
        let written: Vec<&str> = ftl
            .lines()
            .filter_map(|line| line.split_once(" ="))
            .map(|(id, _)| id)
            .filter(|id| id.starts_with("tui-"))
            .collect();
        for id in LITERAL.iter().filter(|id| !id.contains('{')) {
            assert!(written.contains(&id.as_str()), "{tag}: {id} is missing");
        }
        for id in written {
            let made = |literal: &String| match literal.split_once('{') {
                Some((start, _)) => id.starts_with(start),
                None => literal == id,
            };
            assert!(LITERAL.iter().any(made), "{tag}: {id} is not used");
        }
    }
}

#[test]
fn the_values_given_on_screen_are_those_of_the_interview() {
    // Unknown stands apart from every option, whatever the kind of question.
    let mut guide = Guide::new();
    guide.keys(TO_DATE).keys("'?' F4");
    guide.sees("Stay ends       I don't know");
    assert_eq!(
        Case::new()
            .answer("status-expiry", "unknown")
            .answers
            .get(fact("status-expiry")),
        Some(&Value::Unknown)
    );
}

fn any_key() -> impl Strategy<Value = KeyEvent> {
    let named = prop::sample::select(vec![
        "Enter",
        "Enter",
        "Esc",
        "Tab",
        "Up",
        "Down",
        "Down",
        "Left",
        "Right",
        "PgUp",
        "PgDn",
        "Home",
        "End",
        "Backspace",
        "Space",
        "F1",
        "F2",
        "F3",
        "F4",
        "F5",
        "F6",
        "F7",
        "F8",
        "F9",
        "Ctrl-u",
    ]);
    prop_oneof![
        3 => named.prop_map(key),
        2 => prop::sample::select("12345 hglrswet?uq日ａ０é".chars().collect::<Vec<_>>())
            .prop_map(|letter| KeyEvent::from(KeyCode::Char(letter))),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn no_keys_and_no_size_bring_the_guide_down(
        keys in prop::collection::vec(any_key(), 1..120),
        sizes in prop::collection::vec((1u16..170, 1u16..60), 1..6),
    ) {
        let mut guide = Guide::with((80, 24), ("ja", Some("en")));
        guide.keys("Enter");
        let each = keys.len().div_ceil(sizes.len());
        for (keys, (width, height)) in keys.chunks(each).zip(sizes) {
            guide.resize(width, height);
            for key in keys {
                guide.press(*key);
                let backend = guide.terminal.backend();
                if backend.cursor_visible() {
                    let position = backend.cursor_position();
                    prop_assert!(position.x < width && position.y < height);
                }
            }
        }
    }
}
