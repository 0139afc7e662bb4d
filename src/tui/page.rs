//! A laid-out screen: columns of lines where they stand, and what of them is seen.
//!
//! Laying out is done once for each change; painting and the mouse both look at the result, so a click always means what
//! the person saw.

use std::ops::Range;

use super::{
    flow::{Density, Flow, Line, Space},
    keys::Command,
};
use crate::model::TermId;

/// A part of the terminal, from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Area {
    pub(crate) x: usize,
    pub(crate) y: usize,
    pub(crate) width: usize,
    pub(crate) height: usize,
}

impl Area {
    pub(crate) fn contains(self, column: usize, row: usize) -> bool {
        (self.x..self.x + self.width).contains(&column)
            && (self.y..self.y + self.height).contains(&row)
    }
}

/// A column of lines, seen through a window.
pub(crate) struct Panel {
    pub(crate) flow: Flow,
    pub(crate) area: Area,
    pub(crate) scroll: usize,
}

impl Panel {
    pub(crate) fn last_scroll(&self) -> usize {
        self.flow.lines().len().saturating_sub(self.area.height)
    }

    pub(crate) fn at_end(&self) -> bool {
        self.scroll >= self.last_scroll()
    }

    pub(crate) fn scroll_to(&mut self, line: usize) {
        self.scroll = line.min(self.last_scroll());
    }

    pub(crate) fn scroll_by(&mut self, down: bool, lines: usize) {
        let to = if down {
            self.scroll.saturating_add(lines)
        } else {
            self.scroll.saturating_sub(lines)
        };
        self.scroll_to(to);
    }

    /// Whether the first line of something is seen.
    pub(crate) fn sees(&self, line: usize) -> bool {
        (self.scroll..self.scroll + self.area.height).contains(&line)
    }

    /// Scrolls as little as needed to see what the cursor is on; the top of the text comes along where it fits.
    pub(crate) fn reveal(&mut self) {
        let Some((_, lines)) = self.flow.selected() else {
            return;
        };
        if lines.end <= self.area.height {
            self.scroll = 0;
        } else if lines.start < self.scroll {
            self.scroll_to(lines.start);
        } else if lines.end > self.scroll + self.area.height {
            // Of something longer than the window, the beginning is seen.
            self.scroll_to((lines.end - self.area.height).min(lines.start));
        }
    }

    /// The terms on it, from what the cursor is on, or else from the first line in sight: what is in sight before what is
    /// not, and the near before the far.
    pub(crate) fn terms(&self) -> Vec<TermId> {
        let eye = match self.flow.selected() {
            Some((_, lines)) if self.sees(lines.start) => lines,
            _ => self.scroll..self.scroll + 1,
        };
        let far = |line: usize| match line {
            _ if line < eye.start => eye.start - line,
            _ => line.saturating_sub(eye.end.max(eye.start + 1) - 1),
        };
        let mut terms = self.flow.terms().to_vec();
        terms.sort_by_key(|(line, _)| (!self.sees(*line), far(*line)));
        terms.into_iter().map(|(_, term)| term).collect()
    }

    pub(crate) fn item_at(&self, column: usize, row: usize) -> Option<usize> {
        if !self.area.contains(column, row) {
            return None;
        }
        self.flow.lines().get(self.scroll + row - self.area.y)?.item
    }
}

/// A key in the last line that can be clicked.
pub(crate) struct Button {
    pub(crate) columns: Range<usize>,
    pub(crate) command: Command,
}

/// The whole screen.
pub(crate) struct Page {
    pub(crate) width: usize,
    pub(crate) height: usize,
    /// Lines with fixed places: row and column.
    pub(crate) fixed: Vec<(usize, usize, Line)>,
    pub(crate) body: Panel,
    /// Help or words beside the body, or over it.
    pub(crate) pane: Option<Panel>,
    /// Whether the cursor is in the pane.
    pub(crate) in_pane: bool,
    pub(crate) buttons: Vec<Button>,
    /// Words for "more above" and "more below".
    pub(crate) more: (String, String),
    /// Left edge and width of everything.
    pub(crate) frame: Area,
}

impl Page {
    pub(crate) fn empty() -> Self {
        let space = Space {
            width: 0,
            height: 0,
            beside: false,
            density: Density::Airy,
        };
        Self {
            width: 0,
            height: 0,
            fixed: Vec::new(),
            body: Panel {
                flow: Flow::new(space),
                area: Area::default(),
                scroll: 0,
            },
            pane: None,
            in_pane: false,
            buttons: Vec::new(),
            more: (String::new(), String::new()),
            frame: Area::default(),
        }
    }

    /// Whether the pane covers the body.
    pub(crate) fn is_covered(&self) -> bool {
        self.pane
            .as_ref()
            .is_some_and(|pane| pane.area.x <= self.body.area.x)
    }

    /// The terms on the screen, each once, the nearest to the eye first.
    pub(crate) fn terms(&self) -> Vec<TermId> {
        let pane = self.pane.iter().flat_map(Panel::terms);
        let body = Some(&self.body).filter(|_| !self.is_covered());
        let mut terms = Vec::new();
        for term in pane.chain(body.into_iter().flat_map(Panel::terms)) {
            if !terms.contains(&term) {
                terms.push(term);
            }
        }
        terms
    }

    /// Column and row of the real cursor, where it is seen.
    pub(crate) fn caret(&self) -> Option<(usize, usize)> {
        let panel = match &self.pane {
            Some(pane) if self.in_pane => pane,
            _ => &self.body,
        };
        let (line, column) = panel.flow.caret()?;
        panel.sees(line).then(|| {
            let column = column.min(panel.area.width.saturating_sub(1));
            (panel.area.x + column, panel.area.y + line - panel.scroll)
        })
    }
}
