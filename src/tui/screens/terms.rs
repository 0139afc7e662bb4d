//! All words explained, those of the screen before first. The one the cursor is on opens in place.

use super::{Screen, Told, Turn, browse};
use crate::{
    locale::key,
    lookup,
    model::{Pack, TermId},
    tui::{
        desk::Desk,
        flow::{Flow, Lead, Piece},
        theme::Role,
        widgets::{
            blocks,
            choices::marker,
            finder::{Finder, Found},
        },
    },
};

/// All words explained.
pub(crate) struct Terms {
    finder: Finder<TermId>,
    /// The words of the screen before, the nearest to the eye first.
    here: Vec<TermId>,
    row: usize,
}

impl Terms {
    pub(crate) fn new(desk: &Desk<'_>, here: &[TermId]) -> Self {
        Self {
            finder: Finder::new(entries(desk, here)),
            here: here.to_vec(),
            row: 0,
        }
    }

    pub(crate) fn relabel(&mut self, desk: &Desk<'_>) {
        self.finder.replace(entries(desk, &self.here));
    }

    pub(crate) fn tell(&mut self, told: Told<'_>) -> Turn {
        browse(&mut self.finder, &mut self.row, told, |term| {
            Screen::Term(Term(term))
        })
    }

    pub(crate) fn draw(&self, flow: &mut Flow, desk: &Desk<'_>) {
        let Some(pack) = desk.pack else {
            return;
        };
        if !self.here.is_empty() {
            let count = [("count", self.here.len().into())];
            let here = desk.say_with("tui-terms-here", &count);
            flow.text(Lead::indent(2), &here, Role::Quiet);
            flow.gap();
        }
        self.finder.draw(
            flow,
            &desk.voice(),
            self.row,
            |_| {},
            |flow, found, selected, more| {
                let role = if selected { Role::Strong } else { Role::Text };
                let sign = if self.here.contains(&found.what) {
                    Piece::new(Role::Marker, "• ")
                } else {
                    Piece::new(Role::Quiet, if self.here.is_empty() { "" } else { "  " })
                };
                let lead = Lead::new(vec![marker(selected), more, sign]);
                let below = lead.below();
                if selected {
                    let title = lookup::term_title(pack, desk.catalog, found.what, &desk.voice());
                    flow.text(lead, &title, role);
                    explain(flow, below, desk, pack, found.what);
                } else {
                    let second = found.label.second.as_deref();
                    flow.columns(lead, &found.label.main, second, role);
                }
            },
        );
    }
}

/// Every term, those of the screen before first.
fn entries(desk: &Desk<'_>, here: &[TermId]) -> Vec<Found<TermId>> {
    let Some(pack) = desk.pack else {
        return Vec::new();
    };
    let voice = desk.voice();
    let languages = desk.languages();
    let others = (0..pack.terms.len()).map(TermId::from);
    let others = others.filter(|id| !here.contains(id));
    here.iter()
        .copied()
        .chain(others)
        .map(|id| {
            let name = &pack.term(id).name;
            let message = key::term(name);
            let label = voice.say(|texts| texts.say(&message));
            let mut names = vec![name.replace('-', " ")];
            for texts in &languages {
                names.push(texts.say(&message));
                names.extend(texts.attribute(&message, "reading"));
                let also = texts.attribute(&message, "also").unwrap_or_default();
                names.extend(also.split(',').map(str::to_owned));
            }
            Found::new(id, label, names)
        })
        .collect()
}

/// What a word means.
fn explain(flow: &mut Flow, lead: Lead, desk: &Desk<'_>, pack: &Pack, term: TermId) {
    let message = key::term(&pack.term(term).name);
    let plain = desk
        .voice()
        .find(|texts| texts.attribute(&message, "plain"));
    if let Some(plain) = plain {
        flow.text(lead, &plain, Role::Text);
    }
}

/// One word explained, with related words and where it is written.
pub(crate) struct Term(TermId);

impl Term {
    pub(crate) fn draw(&self, flow: &mut Flow, desk: &Desk<'_>) {
        if let Some(pack) = desk.pack {
            let blocks = lookup::term_blocks(pack, desk.catalog, self.0, &desk.voice());
            blocks::draw(flow, &blocks);
        }
    }
}
