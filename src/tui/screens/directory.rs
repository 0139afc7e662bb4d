//! Offices and people who help, found by typing a place, a need, a language or any word. The one the cursor is on opens
//! in place.

use std::rc::Rc;

use super::{Codes, Screen, Told, Turn, browse};
use crate::{
    locale::key,
    lookup::{self, contacts},
    summary::{self, Block, Tone},
    tui::{
        desk::Desk,
        flow::{Flow, Lead},
        keys::Command,
        theme::Role,
        widgets::{
            blocks,
            choices::marker,
            finder::{Finder, Found},
        },
    },
};

/// Lines of an entry that open under the cursor: what it does and for whom, or where it is.
const OPENED: usize = 2;

/// Offices and people who help.
pub(crate) struct Directory {
    /// Positions in [`contacts`].
    finder: Finder<usize>,
    row: usize,
}

impl Directory {
    /// Begins near the person, where their prefecture is known.
    pub(crate) fn new(desk: &Desk<'_>) -> Self {
        let directory = desk
            .pack
            .map(|pack| lookup::Directory::new(pack, desk.catalog));
        let search = Rc::new(move |typed: &str| {
            let directory = directory.as_ref();
            directory.map_or_else(Vec::new, |directory| directory.find(typed))
        });
        Self {
            finder: Finder::searched(entries(desk), search, near(desk)),
            row: 0,
        }
    }

    pub(crate) fn relabel(&mut self, desk: &Desk<'_>) {
        self.finder.replace(entries(desk));
    }

    pub(crate) fn tell(&mut self, told: Told<'_>) -> Turn {
        browse(&mut self.finder, &mut self.row, told, |contact| {
            Screen::Contact(Contact(contact))
        })
    }

    pub(crate) fn draw(&self, flow: &mut Flow, desk: &Desk<'_>) {
        let Some(pack) = desk.pack else {
            return;
        };
        flow.text(
            Lead::indent(2),
            &desk.say("tui-directory-what"),
            Role::Quiet,
        );
        flow.gap();
        let contacts = contacts(pack);
        let voice = desk.voice();
        self.finder.draw(
            flow,
            &desk.voice(),
            self.row,
            |_| {},
            |flow, found, selected, more| {
                let lead = Lead::new(vec![marker(selected), more]);
                let below = lead.below();
                if !selected {
                    let second = found.label.second.as_deref();
                    flow.columns(lead, &found.label.main, second, Role::Text);
                    return;
                }
                flow.text(lead, &found.label, Role::Strong);
                if let Some(contact) = contacts.get(found.what) {
                    for note in contact.entry(pack, &voice).notes.iter().take(OPENED) {
                        flow.text(below.below(), note, Role::Text);
                    }
                }
            },
        );
    }
}

fn entries(desk: &Desk<'_>) -> Vec<Found<usize>> {
    let contacts = desk.pack.map(contacts).unwrap_or_default();
    let voice = desk.voice();
    let entries = contacts.iter().enumerate();
    entries
        .map(|(index, contact)| Found::new(index, contact.label(&voice), []))
        .collect()
}

/// The person's prefecture, as it would be typed.
fn near(desk: &Desk<'_>) -> String {
    let Some(interview) = &desk.interview else {
        return String::new();
    };
    let prefecture = summary::contacts::prefecture(&interview.path().facts);
    let code = prefecture.and_then(|id| interview.pack().prefectures.get(id.index()));
    code.map_or_else(String::new, |code| {
        format!("{} ", desk.word(&key::prefecture(code)))
    })
}

/// One office or organisation, with everything the directory says of it.
pub(crate) struct Contact(usize);

impl Contact {
    pub(crate) fn tell(&self, told: Told<'_>, desk: &Desk<'_>) -> Turn {
        let contacts = desk.pack.map(contacts).unwrap_or_default();
        match told {
            Told::Command(Command::Back | Command::Enter) => Turn::Close,
            Told::Command(Command::Codes) => {
                let phone = contacts.get(self.0).and_then(lookup::Contact::phone);
                phone.map_or(Turn::Nothing, |phone| {
                    Turn::Open(Screen::Codes(Codes::number(phone)))
                })
            }
            _ => Turn::Nothing,
        }
    }

    pub(crate) fn draw(&self, flow: &mut Flow, desk: &Desk<'_>) {
        let Some(pack) = desk.pack else {
            return;
        };
        let contacts = contacts(pack);
        let Some(contact) = contacts.get(self.0) else {
            return;
        };
        let entry = contact.entry(pack, &desk.voice());
        let mut page = vec![Block::Heading {
            level: 2,
            text: entry.text,
        }];
        page.extend(entry.notes.into_iter().map(|text| Block::Paragraph {
            text,
            tone: Tone::Plain,
        }));
        page.push(Block::Paragraph {
            text: desk.say("summary-numbers-change"),
            tone: Tone::Quiet,
        });
        blocks::draw(flow, &page);
    }
}
