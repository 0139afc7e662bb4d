//! Taking the terminal and giving it back.

use std::{
    fmt,
    io::{self, Write, stdin, stdout},
};

use ratatui::{
    Frame,
    backend::CrosstermBackend,
    crossterm::{
        Command, cursor, execute, queue,
        style::ResetColor,
        terminal::{
            Clear, ClearType, EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode,
            enable_raw_mode,
        },
    },
};
use rustix::termios::{QueueSelector, tcflush};

use crate::stream::Output;

/// The terminal, taken for as long as this lives.
pub(super) struct Terminal {
    inner: ratatui::Terminal<CrosstermBackend<Output>>,
}

impl Terminal {
    pub(super) fn open() -> io::Result<Self> {
        let mut terminal = Self {
            inner: ratatui::Terminal::new(CrosstermBackend::new(Output::new()))?,
        };
        terminal.take()?;
        Ok(terminal)
    }

    fn take(&mut self) -> io::Result<()> {
        enable_raw_mode()?;
        // Written with the first frame.
        queue!(
            self.inner.backend_mut(),
            EnterAlternateScreen,
            Clicks(true),
            Clear(ClearType::All)
        )
    }

    pub(super) fn size(&self) -> io::Result<(u16, u16)> {
        let size = self.inner.size()?;
        Ok((size.width, size.height))
    }

    pub(super) fn paint(&mut self, paint: impl FnOnce(&mut Frame<'_>)) -> io::Result<()> {
        self.inner.draw(paint)?;
        Ok(())
    }

    /// Clears everything; the next frame is painted whole.
    pub(super) fn wipe(&mut self) {
        // Not `clear`, which asks the terminal where its cursor stands: one that does not answer would hold the person
        // up for seconds, and what they type meanwhile would be lost. A terminal that cannot be written to is found out
        // by the next frame.
        if let Ok(size) = self.inner.size() {
            let _ = self.inner.resize(size.into());
        }
    }

    /// Leaves nothing of what was painted: neither in memory nor, on a shared machine, above the screen.
    pub(super) fn forget(&mut self, shared: bool) {
        // Both buffers are painted over: the one that is seen and the one it is compared with.
        for _ in 0..2 {
            let _ = self.inner.draw(|_| {});
        }
        if shared {
            let _ = queue!(self.inner.backend_mut(), Clear(ClearType::Purge));
        }
        self.wipe();
    }

    /// Gives the terminal back, with nothing of ours on it.
    pub(super) fn close(&mut self) {
        // Some terminals keep what is cleared; what was overwritten with spaces before is kept by none.
        let _ = self.inner.draw(|_| {});
        give_back();
    }

    /// Takes the terminal again after the program was stopped. Whoever had it meanwhile may have left any mode.
    pub(super) fn reopen(&mut self) {
        let _ = disable_raw_mode();
        let _ = self.take();
        self.wipe();
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        give_back();
    }
}

/// Gives the terminal back. Harmless when it was given back before; when the terminal is gone there is nothing to do.
pub(super) fn give_back() {
    if !ratatui::crossterm::terminal::is_raw_mode_enabled().unwrap_or(false) {
        return;
    }
    let mut out = stdout();
    let _ = execute!(
        out,
        Clicks(false),
        ResetColor,
        Clear(ClearType::All),
        LeaveAlternateScreen,
        cursor::Show
    );
    let _ = out.flush();
    // What was typed ahead was meant for us, not for the shell.
    let _ = tcflush(stdin(), QueueSelector::IFlush);
    let _ = disable_raw_mode();
}

/// Reports presses of mouse buttons and the wheel, not every movement: the program sleeps while the mouse moves.
struct Clicks(bool);

impl Command for Clicks {
    fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {
        let switch = if self.0 { 'h' } else { 'l' };
        write!(f, "\x1b[?1000{switch}\x1b[?1006{switch}")
    }

    #[cfg(windows)]
    fn execute_winapi(&self) -> io::Result<()> {
        Ok(())
    }
}
