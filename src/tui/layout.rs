//! Where things stand on a terminal of any size: head, body, help beside or over it, keys.

use super::{
    desk::Desk,
    flow::{Density, Flow, Line, Piece, Seen, Space},
    keys::{self, Command, Place},
    page::{Area, Button, Page, Panel},
    screens::{Head, Screen},
    theme::Role,
};
use crate::{
    locale::Texts,
    qr::Room,
    text::{fit, width, wrap},
};

/// The smallest terminal the guide can be used in.
const SMALLEST: Size = Size {
    width: 40,
    height: 15,
};
/// From this width on, two languages stand side by side, and help stands beside the question.
const WIDE: usize = 100;
/// From this height on, there are empty lines.
const TALL: usize = 20;
/// The longest line that is read with ease, and the width of two of them.
const MEASURE: usize = 88;
const TWO_MEASURES: usize = 132;

/// Columns and rows of the terminal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Size {
    pub(crate) width: usize,
    pub(crate) height: usize,
}

impl Size {
    pub(super) fn new(width: u16, height: u16) -> Self {
        Self {
            width: width.into(),
            height: height.into(),
        }
    }

    /// What a square may take: everything but the line of keys.
    pub(super) fn room(self) -> Room {
        Room {
            columns: self.width,
            rows: self.height.saturating_sub(1),
        }
    }

    pub(super) fn is_too_small(self) -> bool {
        self.width < SMALLEST.width || self.height < SMALLEST.height
    }
}

/// How far body and help are scrolled, and what must be in sight.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum View {
    /// The beginning.
    Top,
    /// What the cursor is on, as little away from here as possible.
    Cursor {
        /// First line of the body.
        body: usize,
        /// First line of the help.
        pane: usize,
    },
}

/// Lays a screen out.
pub(super) fn page(desk: &Desk<'_>, screen: &Screen, size: Size, view: View) -> Page {
    if size.is_too_small() {
        return too_small(desk, size);
    }
    let frame = Frame::new(desk, screen, size);
    if let Screen::Codes(codes) = screen
        && let Some(mut page) = codes.page(desk, size)
    {
        draw_keys(&mut page, frame.whole, &hints(desk, codes.place()));
        return page;
    }
    let mut body = Panel {
        flow: frame.text(screen, desk),
        area: frame.body,
        scroll: 0,
    };
    let pane = frame.pane.map(|area| {
        // Help that covers the question is the first thing seen; beside it, the question is.
        let covers = area.x <= frame.body.x;
        let seen = (!covers).then(|| body.flow.seen().clone());
        Panel {
            flow: draw_help(screen, desk, area, seen.unwrap_or_default()),
            area,
            scroll: 0,
        }
    });
    let mut page = Page {
        width: size.width,
        height: size.height,
        fixed: Vec::new(),
        in_pane: pane
            .as_ref()
            .is_some_and(|pane| pane.area.x <= frame.body.x),
        pane,
        buttons: Vec::new(),
        more: (desk.word("tui-more-above"), desk.word("tui-more-below")),
        frame: frame.whole,
        body: {
            if let View::Cursor { body: scroll, .. } = view {
                body.scroll_to(scroll);
                body.reveal();
            }
            body
        },
    };
    if let (Some(panel), View::Cursor { pane, .. }) = (&mut page.pane, view) {
        panel.scroll_to(pane);
    }
    draw_head(&mut page, &screen.head(desk));
    let place = if page.is_covered() {
        Place::Pane
    } else {
        screen.place()
    };
    draw_keys(&mut page, frame.whole, &hints(desk, place));
    page
}

/// The keys of a place that lead anywhere now.
fn hints(desk: &Desk<'_>, place: Place) -> Vec<keys::Hint> {
    let mut hints = keys::hints(place, &desk.texts());
    // Before the first question there is nothing to look over or to save.
    let saving = [Command::Save, Command::Keep].map(Some);
    let from_answers = [Command::Answers, Command::Plan].map(Some);
    hints.retain(|hint| match hint.command {
        command if saving.contains(&command) => desk.interview.is_some() && desk.may_save(),
        command => desk.interview.is_some() || !from_answers.contains(&command),
    });
    hints
}

/// Says that the terminal is too small; nothing but leaving can be done then.
fn too_small(desk: &Desk<'_>, size: Size) -> Page {
    too_small_in(&desk.texts(), size)
}

/// The same, in a language.
pub(super) fn too_small_in(texts: &Texts<'_>, size: Size) -> Page {
    let smallest = [
        ("width", SMALLEST.width.into()),
        ("height", SMALLEST.height.into()),
    ];
    let text = texts.say_with("tui-too-small", &smallest);
    let mut page = Page::empty();
    (page.width, page.height) = (size.width, size.height);
    let lines = wrap(&text, size.width).into_iter().take(size.height);
    page.fixed = lines
        .enumerate()
        .map(|(row, line)| (row, 0, Line::of(Role::Text, line)))
        .collect();
    page
}

fn has_help_open(screen: &Screen) -> bool {
    matches!(screen, Screen::Question(question) if question.has_help_open())
}

fn draw_help(screen: &Screen, desk: &Desk<'_>, area: Area, seen: Seen) -> Flow {
    let space = Space {
        width: area.width,
        height: area.height,
        beside: false,
        density: Density::Airy,
    };
    let mut flow = Flow::new(space).marking(desk.marks(), seen);
    if let Screen::Question(question) = screen {
        question.draw_help(&mut flow, desk);
    }
    flow
}

/// Where things stand on a terminal of a size.
struct Frame {
    /// Left edge and width of everything.
    whole: Area,
    body: Area,
    pane: Option<Area>,
    space: Space,
    /// Whether the text is one to read, which is as long as it is.
    reading: bool,
    tall: bool,
}

impl Frame {
    fn new(desk: &Desk<'_>, screen: &Screen, size: Size) -> Self {
        let reading = matches!(screen.place(), Place::Text | Place::Plan);
        let wide = size.width >= WIDE;
        let pane = has_help_open(screen);
        let two = desk.second.is_some();
        let margin = if size.width < 60 { 1 } else { 3 };
        let most = if wide && (two || pane) {
            TWO_MEASURES
        } else {
            MEASURE
        };
        let width = (size.width - 2 * margin).min(most);
        let whole = Area {
            x: (size.width - width) / 2,
            y: 0,
            width,
            height: size.height,
        };
        let tall = size.height >= TALL;
        let top = if tall { 3 } else { 2 };
        let full = Area {
            y: top,
            height: size.height - top - 2,
            ..whole
        };
        let (body, pane) = match (pane, wide) {
            (false, _) => (full, None),
            (true, false) => (full, Some(full)),
            (true, true) => {
                let left = width * 11 / 20;
                let right = Area {
                    x: full.x + left + 4,
                    width: width - left - 4,
                    ..full
                };
                (
                    Area {
                        width: left,
                        ..full
                    },
                    Some(right),
                )
            }
        };
        let space = Space {
            width: body.width,
            height: body.height,
            beside: wide && two && pane.is_none(),
            density: if tall || reading {
                Density::Airy
            } else {
                Density::Close
            },
        };
        Self {
            whole,
            body,
            pane,
            space,
            reading,
            tall,
        }
    }

    /// The screen's text, as airy as the room allows. A text to read is as long as it is.
    fn text(&self, screen: &Screen, desk: &Desk<'_>) -> Flow {
        let mut space = self.space;
        loop {
            let flow = screen.draw(desk, space);
            let fits = flow.lines().len() <= self.body.height;
            space.density = match space.density {
                _ if fits || self.reading => return flow,
                Density::Airy => Density::Close,
                Density::Close => Density::Brief,
                // On a tall screen scrolling is better than crowding.
                Density::Brief if self.tall => return flow,
                Density::Brief => Density::Tight,
                Density::Tight => return flow,
            };
        }
    }
}

/// The first line: what this is and how far one is, and below it a rule.
pub(super) fn draw_head(page: &mut Page, head: &Head) {
    let room = page.frame.width;
    let state = width(&head.state);
    let title = fit(&head.title, room.saturating_sub(state + 2));
    let column = page.frame.x;
    page.fixed.push((0, column, Line::of(Role::Strong, title)));
    page.fixed.push((
        0,
        column + room.saturating_sub(state),
        Line::of(Role::Quiet, head.state.clone()),
    ));
    let line = match head.progress {
        None => Line::of(Role::Rule, "─".repeat(room)),
        Some(progress) => {
            let all = progress.answered + progress.to_come + progress.may_follow;
            // One answer is something to see, however long the way.
            let part = |count: usize| (room * count).div_ceil(all.max(1));
            let done = part(progress.answered);
            let sure = part(progress.to_come).min(room - done);
            let maybe = room - done - sure;
            Line {
                pieces: vec![
                    Piece::new(Role::Marker, "━".repeat(done)),
                    Piece::new(Role::Quiet, "─".repeat(sure)),
                    Piece::new(Role::Rule, "╌".repeat(maybe)),
                ],
                item: None,
            }
        }
    };
    page.fixed.push((1, column, line));
}

/// The last line within an area: the keys that fit, the most needed first, in the order of the table.
pub(super) fn draw_keys(page: &mut Page, within: Area, hints: &[keys::Hint]) {
    let gap = 3;
    let needed = |hint: &keys::Hint| width(&hint.cap) + 1 + width(&hint.text);
    let mut by_rank: Vec<usize> = (0..hints.len()).collect();
    by_rank.sort_by_key(|index| hints.get(*index).map(|hint| hint.rank));
    let mut room = within.width + gap;
    let mut shown = vec![false; hints.len()];
    for index in by_rank {
        let (Some(hint), Some(shown)) = (hints.get(index), shown.get_mut(index)) else {
            continue;
        };
        if needed(hint) + gap <= room {
            room -= needed(hint) + gap;
            *shown = true;
        }
    }
    let row = page.height - 1;
    let mut column = within.x;
    for (hint, _) in hints.iter().zip(&shown).filter(|(_, shown)| **shown) {
        let columns = column..column + needed(hint);
        let pieces = vec![
            Piece::new(Role::Key, hint.cap.clone()),
            Piece::new(Role::Quiet, format!(" {}", hint.text)),
        ];
        page.fixed.push((row, column, Line { pieces, item: None }));
        column = columns.end + gap;
        if let Some(command) = hint.command {
            page.buttons.push(Button { columns, command });
        }
    }
}
