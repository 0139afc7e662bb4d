//! Draws an author's view: the list, the page beside it or over it, and the keys.

use super::{Author, Fault, Over};
use crate::{
    author::{Book, Part, Row, Section, Topic, faults},
    locale::key,
    pack::Severity,
    summary::{Block, Phrase, Tone, Voice},
    text::{fit, pad, width},
    tui::{
        flow::{Density, Flow, Lead, Piece, Space},
        keys::{self, Place},
        layout::{draw_head, draw_keys, too_small_in},
        page::{Area, Page, Panel},
        screens::{Head, Keys},
        theme::Role,
        widgets::{blocks, choices::marker},
    },
};

/// From this width on, list and page stand side by side.
const BESIDE: usize = 70;
/// From this width of the page on, two languages stand side by side.
const WIDE: usize = 84;
/// The widest list.
const LIST: usize = 48;

/// The screen of an author's view.
pub(super) fn page(author: &Author<'_>) -> Page {
    let voice = author.voice();
    if author.size.is_too_small() {
        return too_small_in(&voice.main, author.size);
    }
    let margin = if author.size.width < 60 { 1 } else { 3 };
    let frame = Area {
        x: margin,
        y: 0,
        width: author.size.width - 2 * margin,
        height: author.size.height,
    };
    let full = Area {
        y: 2,
        height: author.size.height - 4,
        ..frame
    };
    let has_keys = author.over == Over::Keys;
    let (left, right) = columns(full, has_keys, author.on_page || author.shows_fault);
    let mut page = Page {
        width: author.size.width,
        height: author.size.height,
        frame,
        more: (
            voice.main.say("tui-more-above"),
            voice.main.say("tui-more-below"),
        ),
        in_pane: has_keys || author.on_page && author.seek.is_none(),
        body: Panel {
            flow: list(author, &voice, left),
            area: left,
            scroll: 0,
        },
        pane: right.map(|area| Panel {
            flow: if has_keys {
                all_keys(&voice, area)
            } else {
                text(author, area)
            },
            area,
            scroll: 0,
        }),
        ..Page::empty()
    };
    center(&mut page.body);
    draw_head(&mut page, &head(author, &voice));
    let hints = keys::hints(author.place(), &voice.main);
    draw_keys(&mut page, frame, &hints);
    page
}

/// Where list and page stand; on a narrow screen one of them covers the other.
fn columns(full: Area, has_keys: bool, reads: bool) -> (Area, Option<Area>) {
    if has_keys {
        return (full, Some(full));
    }
    if full.width < BESIDE {
        return (full, reads.then_some(full));
    }
    let left = (full.width * 2 / 5).min(LIST);
    let right = Area {
        x: full.x + left + 4,
        width: full.width - left - 4,
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

/// The row under the cursor stands in the middle, where the list is longer than the screen.
fn center(panel: &mut Panel) {
    if let Some((_, lines)) = panel.flow.selected() {
        panel.scroll_to(lines.start.saturating_sub(panel.area.height / 2));
    }
}

fn space(area: Area, beside: bool) -> Space {
    Space {
        width: area.width,
        height: area.height,
        beside,
        density: Density::Close,
    }
}

fn head(author: &Author<'_>, voice: &Voice<'_>) -> Head {
    let texts = &voice.main;
    let state = match (&author.fault, &author.book) {
        (Some(Fault::Broken(_, found)), book) => {
            let count = [("count", found.len().into())];
            let id = match book {
                Some(_) => "author-broken-last-good",
                None => "author-broken",
            };
            texts.say_with(id, &count)
        }
        (Some(Fault::Unreadable(_)), _) => texts.say("author-unreadable"),
        (None, Some(book)) => match book.count() {
            None => texts.say("author-checking"),
            Some(count) => texts.say_with("author-found", &[("count", count.into())]),
        },
        (None, None) => String::new(),
    };
    Head {
        title: texts.say("author-title"),
        state,
        progress: None,
    }
}

/// The id of a thing and its title or label.
pub(super) fn names(book: &Book, topic: &Topic, voice: &Voice<'_>) -> (String, Phrase) {
    let pack = book.pack();
    let say = |id: &str| voice.say(|t| t.say(id));
    match topic {
        Topic::Pack => (pack.id.to_string(), say("author-whole")),
        Topic::Tree(name) => (name.to_string(), say(&key::tree(name))),
        Topic::Question(_, name) => {
            let label = voice.say(|t| t.part(&key::question(name), "short"));
            (name.to_string(), label)
        }
        Topic::Section(section) => (String::new(), say(section_title(*section))),
        Topic::Outcome(name) => (name.to_string(), say(&key::outcome(name))),
        Topic::Derived(name) => (name.to_string(), say(&key::derived(name))),
        Topic::Deadline(name) => (name.to_string(), say(&key::deadline(name))),
    }
}

fn section_title(section: Section) -> &'static str {
    match section {
        Section::Outcomes => "author-section-outcomes",
        Section::Derived => "author-section-derived",
        Section::Deadlines => "author-section-deadlines",
    }
}

/// The list of things, or of those that match what is typed.
fn list(author: &Author<'_>, voice: &Voice<'_>, area: Area) -> Flow {
    let mut flow = Flow::new(space(area, false));
    if let Some((finder, row)) = &author.seek {
        let one = Voice::new(voice.main.clone());
        finder.draw(
            &mut flow,
            &one,
            *row,
            |_| {},
            |flow, found, selected, more| {
                let role = if selected { Role::Strong } else { Role::Text };
                let lead = Lead::new(vec![marker(selected), more]);
                flow.columns(lead, &found.label.main, None, role);
            },
        );
        return flow;
    }
    let Some(book) = &author.book else {
        return flow;
    };
    for row in author.rows() {
        let selected = row.topic == author.at;
        flow.item(selected, |flow| {
            list_row(flow, book, row, voice, selected);
        });
    }
    if author.only_findings {
        flow.text(
            Lead::indent(2),
            &voice.say(|t| t.say("author-filtered")),
            Role::Quiet,
        );
    }
    flow
}

fn list_row(flow: &mut Flow, book: &Book, row: &Row, voice: &Voice<'_>, selected: bool) {
    let (id, title) = names(book, &row.topic, voice);
    let worst = book.findings(&row.topic).map(|found| found.severity).min();
    let sign = match worst {
        Some(Severity::Error) => Piece::new(Role::Urgent, "✗ "),
        Some(Severity::Warning) => Piece::new(Role::Warning, "! "),
        None => Piece::new(Role::Text, "  "),
    };
    let lead = vec![
        marker(selected),
        sign,
        Piece::new(Role::Text, "  ".repeat(row.depth)),
    ];
    let used: usize = lead.iter().map(|piece| width(&piece.text)).sum();
    let room = flow.space().width.saturating_sub(used);
    let role = match &row.topic {
        _ if selected => Role::Strong,
        Topic::Pack | Topic::Tree(_) | Topic::Section(_) => Role::Heading,
        _ => Role::Text,
    };
    let mut pieces = lead;
    // Trees are read by their titles, what stands in them is looked up by its id.
    let (first, second) = match &row.topic {
        Topic::Tree(_) | Topic::Section(_) => (title.main, String::new()),
        _ => (id, title.main),
    };
    let first = fit(&first, room);
    let rest = room.saturating_sub(width(&first) + 2);
    pieces.push(Piece::new(role, first));
    if rest > 8 && !second.is_empty() {
        pieces.push(Piece::new(Role::Quiet, format!("  {}", fit(&second, rest))));
    }
    flow.line(pieces);
}

/// The page of what the cursor is on.
fn text(author: &Author<'_>, area: Area) -> Flow {
    let mut flow = Flow::new(space(area, area.width >= WIDE));
    let mut link = 0;
    for part in &author.parts {
        match part {
            Part::Blocks(blocks) => blocks::draw(&mut flow, blocks),
            Part::Links(heading, links) => {
                let heading = Block::Heading {
                    level: 3,
                    text: heading.clone(),
                };
                blocks::draw(&mut flow, std::slice::from_ref(&heading));
                let longest = links.iter().map(|(topic, _)| width(name(topic))).max();
                let columns = longest.unwrap_or_default().min(area.width / 2);
                for (topic, label) in links {
                    let selected = author.on_page && link == author.link;
                    let role = if selected { Role::Strong } else { Role::Text };
                    let id = pad(&fit(name(topic), columns), columns + 2);
                    flow.item(selected, |flow| {
                        let lead = Lead::new(vec![marker(selected), Piece::new(Role::Key, id)]);
                        flow.columns(lead, &label.main, None, role);
                    });
                    link += 1;
                }
            }
        }
    }
    flow
}

fn name(topic: &Topic) -> &str {
    match topic {
        Topic::Tree(name)
        | Topic::Question(_, name)
        | Topic::Outcome(name)
        | Topic::Derived(name)
        | Topic::Deadline(name) => name,
        Topic::Pack | Topic::Section(_) => "",
    }
}

/// The keys of the view.
fn all_keys(voice: &Voice<'_>, area: Area) -> Flow {
    let mut flow = Flow::new(space(area, area.width >= WIDE));
    for place in [Place::Outline, Place::Page, Place::Seek] {
        Keys::draw_place(&mut flow, voice, place);
    }
    flow
}

/// Why the last files read are not a pack.
pub(super) fn fault(fault: &Fault, voice: &Voice<'_>) -> Vec<Part> {
    let what = Block::Paragraph {
        text: voice.say(|t| t.say("author-broken-what")),
        tone: Tone::Plain,
    };
    let mut parts = vec![Part::Blocks(vec![what])];
    match fault {
        Fault::Unreadable(text) => parts.push(Part::Blocks(vec![Block::Paragraph {
            text: Phrase::plain(text.as_str()),
            tone: Tone::Urgent,
        }])),
        Fault::Broken(files, findings) => parts.extend(faults(files, findings, voice)),
    }
    parts
}
