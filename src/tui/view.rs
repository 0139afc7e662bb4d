//! Paints a laid-out page. Pure reading: what is seen was decided before.

use ratatui::{
    Frame,
    buffer::Buffer,
    layout::Position,
    style::{Modifier, Style},
};

use super::{
    app::App,
    author::Author,
    flow::Line,
    page::{Page, Panel},
    theme::{Role, Theme},
};
use crate::text::width;

/// Paints the screen, and puts the real cursor where the person is: screen readers and input methods follow it.
pub fn paint(app: &App<'_>, frame: &mut Frame<'_>) {
    paint_page(app.page(), app.theme(), frame);
}

/// Paints an author's view.
pub fn paint_author(author: &Author<'_>, frame: &mut Frame<'_>) {
    paint_page(author.page(), author.theme(), frame);
}

/// Paints a page in the colours of a theme.
fn paint_page(page: &Page, theme: Theme, frame: &mut Frame<'_>) {
    let area = frame.area();
    let buffer = frame.buffer_mut();
    buffer.set_style(area, theme.ground());
    for (row, column, line) in &page.fixed {
        paint_line(buffer, theme, line, *column, *row, usize::MAX);
    }
    if page.frame.width > 0 {
        paint_edge(buffer, theme, page);
    }
    match &page.pane {
        Some(pane) if page.is_covered() => paint_panel(buffer, theme, pane),
        Some(pane) => {
            paint_panel(buffer, theme, &page.body);
            let rule = Line::of(Role::Rule, "│");
            for row in 0..pane.area.height {
                paint_line(buffer, theme, &rule, pane.area.x - 2, pane.area.y + row, 1);
            }
            paint_panel(buffer, theme, pane);
        }
        None => paint_panel(buffer, theme, &page.body),
    }
    if let Some((column, row)) = page.caret()
        && let (Ok(x), Ok(y)) = (u16::try_from(column), u16::try_from(row))
        && area.contains(Position { x, y })
    {
        frame.set_cursor_position(Position { x, y });
    }
}

/// The line above the keys, which says whether there is more to see.
fn paint_edge(buffer: &mut Buffer, theme: Theme, page: &Page) {
    let panel = page.pane.as_ref().unwrap_or(&page.body);
    let mut words = Vec::new();
    if panel.scroll > 0 {
        words.push(page.more.0.as_str());
    }
    if !panel.at_end() {
        words.push(page.more.1.as_str());
    }
    let row = page.height - 2;
    let rule = Line::of(Role::Rule, "─".repeat(page.frame.width));
    paint_line(buffer, theme, &rule, page.frame.x, row, page.frame.width);
    if !words.is_empty() {
        let text = format!(" {} ", words.join("  "));
        let column = page.frame.x + page.frame.width.saturating_sub(width(&text) + 2);
        let line = Line::of(Role::Strong, text);
        paint_line(buffer, theme, &line, column, row, page.frame.width);
    }
}

fn paint_panel(buffer: &mut Buffer, theme: Theme, panel: &Panel) {
    let lines = panel.flow.lines().iter().skip(panel.scroll);
    for (row, line) in lines.take(panel.area.height).enumerate() {
        let area = panel.area;
        paint_line(buffer, theme, line, area.x, area.y + row, area.width);
    }
}

fn paint_line(
    buffer: &mut Buffer,
    theme: Theme,
    line: &Line,
    column: usize,
    row: usize,
    room: usize,
) {
    let (Ok(mut x), Ok(y)) = (u16::try_from(column), u16::try_from(row)) else {
        return;
    };
    let mut left = room.min(usize::from(buffer.area.right().saturating_sub(x)));
    for piece in &line.pieces {
        if left == 0 || !buffer.area.contains(Position { x, y }) {
            return;
        }
        let mut style = theme.style(piece.role);
        if piece.marked {
            style = style.add_modifier(Modifier::UNDERLINED);
        }
        let next = if piece.text.chars().all(is_one_cell) {
            paint_cells(buffer, x, y, &piece.text, left, style)
        } else {
            buffer.set_stringn(x, y, &piece.text, left, style).0
        };
        left = left.saturating_sub(usize::from(next - x));
        x = next;
    }
}

/// Whether a character is one cell whatever stands beside it: plain letters, and the lines we draw.
fn is_one_cell(c: char) -> bool {
    matches!(c, ' '..='~' | '\u{2500}'..='\u{259f}')
}

/// Paints characters that are one cell each: most of most screens, without taking the text apart.
fn paint_cells(buffer: &mut Buffer, x: u16, y: u16, text: &str, room: usize, style: Style) -> u16 {
    let mut next = x;
    for c in text.chars().take(room) {
        if let Some(cell) = buffer.cell_mut((next, y)) {
            cell.set_char(c).set_style(style);
        }
        next += 1;
    }
    next
}
