//! The only place that touches the terminal, files and signals.
//!
//! It waits, turns what happens into messages, paints, and does what [`App::update`] asks for. Nothing runs while
//! nobody types. However the program ends, the terminal is given back as it was and without an answer on it.

mod author;
mod keyboard;
mod terminal;
mod wait;
mod work;

pub use author::run_author;

use std::{
    ops::ControlFlow,
    panic::{AssertUnwindSafe, catch_unwind},
    path::{Path, PathBuf},
    sync::{Arc, Mutex},
};

use jiff::civil::Date;
use ratatui::crossterm::event::{Event, MouseButton, MouseEvent, MouseEventKind};

use super::{
    App, Options,
    keys::{self, Place},
    message::{Effect, Keeping, Message},
    paint,
};
use crate::{
    export::{
        file::{self, Existing, WriteError},
        print,
    },
    kiosk::{self, Tally},
    locale::Texts,
};
use terminal::Terminal;
use wait::{Wait, Woken};
use work::Work;
use zeroize::Zeroize as _;

/// How a conversation ended.
enum Ended {
    /// The person left.
    Left,
    /// The terminal is gone; there is nobody to tell.
    Closed,
    /// A signal asked for it.
    Signal(i32),
}

/// Runs the guide until the person leaves.
///
/// # Errors
///
/// When there is no terminal, when the rules cannot be read, or after a fault of the program itself. A terminal that is
/// closed while the guide runs is no error.
pub fn run(options: &Options<'_>) -> anyhow::Result<()> {
    let texts = options.catalog.texts(&options.lang);
    let texts = texts.unwrap_or_else(|| options.catalog.reference());
    hold(&texts, |terminal| converse(terminal, options))
}

/// Takes the terminal for a conversation and gives it back, however that ends.
fn hold(
    texts: &Texts<'_>,
    converse: impl FnOnce(&mut Terminal) -> anyhow::Result<Ended>,
) -> anyhow::Result<()> {
    let fault = quiet_faults();
    let ended = catch_unwind(AssertUnwindSafe(|| {
        let mut terminal = Terminal::open()?;
        let ended = converse(&mut terminal);
        terminal.close();
        ended
    }));
    // From here on faults are reported as everywhere else.
    drop(std::panic::take_hook());
    match ended {
        Ok(Ok(Ended::Left | Ended::Closed)) => Ok(()),
        Ok(Ok(Ended::Signal(signal))) => {
            // Whoever sent the signal sees that it worked.
            signal_hook::low_level::emulate_default_handler(signal)?;
            Ok(())
        }
        Ok(Err(error)) => Err(error),
        Err(_) => {
            let place = fault
                .lock()
                .map_or_else(|_| String::new(), |place| place.clone());
            let text = texts.say_with("tui-fault", &[("place", place.into())]);
            Err(anyhow::Error::msg(text))
        }
    }
}

/// Gives the terminal back before a fault is reported, and keeps only the place in the program: the words of a fault
/// could hold an answer.
fn quiet_faults() -> Arc<Mutex<String>> {
    let fault = Arc::new(Mutex::new(String::new()));
    let kept = Arc::clone(&fault);
    std::panic::set_hook(Box::new(move |info| {
        terminal::give_back();
        if let (Some(place), Ok(mut kept)) = (info.location(), kept.lock()) {
            *kept = format!("{}:{}", place.file(), place.line());
        }
    }));
    fault
}

fn converse(terminal: &mut Terminal, options: &Options<'_>) -> anyhow::Result<Ended> {
    let mut wait = Wait::new()?;
    let (width, height) = terminal.size()?;
    let mut app = App::new(options, width, height);
    if terminal.paint(|frame| paint(&app, frame)).is_err() {
        return Ok(Ended::Closed);
    }
    // The first screen is there; now there is time to read the rules.
    app.update(Message::Loaded((options.pack)()?));
    let mut doer = Doer {
        terminal,
        options,
        today: options.on,
        work: None,
    };
    loop {
        if doer.terminal.paint(|frame| paint(&app, frame)).is_err() {
            return Ok(Ended::Closed);
        }
        let woken = wait.next(app.patience(), doer.work.as_ref().map(Work::end))?;
        if let Some(today) = doer.another_day() {
            app.update(Message::Today(today));
        }
        let message = match woken {
            Woken::Closed => return Ok(Ended::Closed),
            Woken::End(signal) => return Ok(Ended::Signal(signal)),
            Woken::Resized => resized(doer.terminal),
            Woken::Continued => {
                doer.terminal.reopen();
                resized(doer.terminal)
            }
            Woken::Idle => Some(Message::Idle),
            Woken::Done => doer.done(),
            Woken::Input => None,
        };
        if let Some(message) = message
            && doer.take(&mut app, message).is_break()
        {
            return Ok(Ended::Left);
        }
        // Everything typed at once is taken in before it is painted.
        loop {
            let event = match wait.keyboard.next() {
                Ok(Some(event)) => event,
                Ok(None) => break,
                Err(_) => return Ok(Ended::Closed),
            };
            if let Some(message) = message_of(&event, app.place())
                && doer.take(&mut app, message).is_break()
            {
                return Ok(Ended::Left);
            }
        }
    }
}

/// Does what the screen asks for.
struct Doer<'d, 'a> {
    terminal: &'d mut Terminal,
    options: &'d Options<'a>,
    today: Date,
    /// A case that is being locked.
    work: Option<Work>,
}

impl<'a> Doer<'_, 'a> {
    /// Takes a message to the screen and does what comes of it; breaks when the person leaves.
    fn take(&mut self, app: &mut App<'a>, message: Message<'a>) -> ControlFlow<()> {
        let written = match app.update(message) {
            Effect::None => return ControlFlow::Continue(()),
            Effect::Quit => return ControlFlow::Break(()),
            Effect::Repaint => {
                self.terminal.wipe();
                return ControlFlow::Continue(());
            }
            Effect::Forget(outcomes) => {
                if let Some(work) = self.work.take() {
                    work.forget();
                }
                forget(self.terminal, self.options, self.today, &outcomes);
                return ControlFlow::Continue(());
            }
            Effect::Suspend => {
                self.terminal.close();
                wait::stop_until_continued();
                self.terminal.reopen();
                return ControlFlow::Continue(());
            }
            Effect::StopKeeping => {
                self.work = None;
                return ControlFlow::Continue(());
            }
            Effect::FindPrinter => return self.take(app, Message::Printer(self.printer())),
            Effect::Print { bytes, printer } => {
                let message = match print::print(&bytes, &printer) {
                    Ok(()) => Message::Printed,
                    Err(error) => Message::NotPrinted(error.to_string()),
                };
                return self.take(app, message);
            }
            Effect::Save {
                path,
                bytes,
                existing,
            } => save(self.options, &path, &bytes, existing),
            // What stands in the way is said before the work and not after it.
            Effect::Keep(keeping) => match self.begin(*keeping) {
                Ok(()) => return ControlFlow::Continue(()),
                Err(why) => Err(why),
            },
        };
        self.take(app, told(written))
    }

    /// The day, when it is another one than before: a shared machine runs for weeks.
    fn another_day(&mut self) -> Option<Date> {
        let today = self.options.today?();
        let before = std::mem::replace(&mut self.today, today);
        (before != today).then_some(today)
    }

    /// The printer; none on a shared machine, which starts no other program.
    fn printer(&self) -> Option<String> {
        let may_start = self.options.kiosk.is_none();
        may_start.then(print::default_printer).flatten()
    }

    fn begin(&mut self, keeping: Keeping) -> Result<(), WriteError> {
        may_write(self.options, &keeping.path)?;
        file::look(&keeping.path, keeping.existing)?;
        self.work = Some(Work::begin(keeping)?);
        Ok(())
    }

    /// What came of the work.
    fn done(&mut self) -> Option<Message<'a>> {
        let (path, existing, sealed) = self.work.take()?.done();
        let written = match sealed {
            Ok(sealed) => save(self.options, &path, &sealed, existing),
            Err(error) => Err(error.into()),
        };
        Some(told(written))
    }
}

fn told<'a>(written: Result<PathBuf, WriteError>) -> Message<'a> {
    match written {
        Ok(path) => Message::Saved(path),
        Err(why) => Message::NotSaved(why),
    }
}

/// Writes a file; on a shared machine only while the volume is there that its operator named.
fn save(
    options: &Options<'_>,
    path: &Path,
    bytes: &[u8],
    existing: Existing,
) -> Result<PathBuf, WriteError> {
    may_write(options, path)?;
    file::write(path, bytes, existing)
}

fn may_write(options: &Options<'_>, path: &Path) -> Result<(), WriteError> {
    if let Some(kiosk) = options.kiosk {
        let volume = kiosk.save_to.as_deref();
        if !volume.is_some_and(|volume| kiosk::is_volume(volume) && path.starts_with(volume)) {
            return Err(WriteError::NoVolume);
        }
    }
    Ok(())
}

/// Leaves nothing of a visitor on the terminal or in memory, and counts where the operator counts.
fn forget(terminal: &mut Terminal, options: &Options<'_>, today: Date, outcomes: &[String]) {
    terminal.forget(options.kiosk.is_some());
    scrub_stack();
    let file = options.kiosk.and_then(|kiosk| kiosk.tally.as_deref());
    if let (Some(file), false) = (file, outcomes.is_empty()) {
        let month = today.strftime("%Y-%m").to_string();
        // A count that cannot be kept is no reason to trouble the next visitor.
        let _ = Tally::count(file, &month, outcomes);
    }
}

/// Overwrites what calls have left below: texts are put together there before they are kept.
#[inline(never)]
#[allow(
    clippy::large_stack_arrays,
    reason = "the stack is what is to be overwritten"
)]
fn scrub_stack() {
    let mut below = [0_u8; 256 * 1024];
    below.zeroize();
    std::hint::black_box(&mut below);
}

fn resized<'a>(terminal: &Terminal) -> Option<Message<'a>> {
    let (width, height) = terminal.size().ok()?;
    Some(Message::Resize { width, height })
}

/// What an event means; none when it means nothing. New sizes come as signals.
fn message_of<'a>(event: &Event, place: Place) -> Option<Message<'a>> {
    match event {
        Event::Key(key) => keys::message(key, place),
        Event::Mouse(mouse) => mouse_message(*mouse),
        Event::Resize(..) | Event::FocusGained | Event::FocusLost | Event::Paste(_) => None,
    }
}

fn mouse_message<'a>(mouse: MouseEvent) -> Option<Message<'a>> {
    match mouse.kind {
        MouseEventKind::Down(MouseButton::Left) => Some(Message::Click {
            column: mouse.column,
            row: mouse.row,
        }),
        MouseEventKind::ScrollDown => Some(Message::Wheel { down: true }),
        MouseEventKind::ScrollUp => Some(Message::Wheel { down: false }),
        _ => None,
    }
}
