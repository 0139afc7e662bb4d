//! All keys, from the one table: first those of the screen they were asked for on.

use crate::{
    summary::{Phrase, Voice},
    text::pad,
    tui::{
        desk::Desk,
        flow::{Flow, Lead, Piece},
        keys::{self, Help, Place},
        theme::Role,
    },
};

/// All keys.
pub(crate) struct Keys {
    /// Where they were asked for.
    pub(crate) place: Place,
}

/// Columns for the names of keys.
const CAPS: usize = 16;

impl Keys {
    pub(crate) fn draw(&self, flow: &mut Flow, desk: &Desk<'_>) {
        flow.text(Lead::indent(0), &desk.say("tui-keys-what"), Role::Quiet);
        for here in [true, false] {
            let id = if here {
                "tui-keys-here"
            } else {
                "tui-keys-elsewhere"
            };
            flow.blank();
            flow.part();
            flow.label(Lead::indent(0), &desk.say(id), Role::Heading);
            draw_rows(flow, &desk.voice(), here, |row| {
                // What belongs to another view altogether is of no use here.
                row.holds_in(self.place) == here && row.is_of_the_guide()
            });
        }
    }

    /// The keys of one place of an author's view.
    pub(crate) fn draw_place(flow: &mut Flow, voice: &Voice<'_>, place: Place) {
        if !flow.lines().is_empty() {
            flow.blank();
        }
        flow.part();
        flow.label(Lead::indent(0), &voice.say(|t| place.say(t)), Role::Heading);
        draw_rows(flow, voice, true, |row| row.holds_in(place));
    }
}

fn draw_rows(flow: &mut Flow, voice: &Voice<'_>, here: bool, wanted: impl Fn(&Help) -> bool) {
    let main = keys::help(&voice.main);
    let second = voice.second.as_ref().map(keys::help);
    for (index, row) in main.iter().enumerate().filter(|(_, row)| wanted(row)) {
        let other = second.as_ref().and_then(|rows| rows.get(index));
        draw_row(flow, row, other, here);
    }
}

fn draw_row(flow: &mut Flow, row: &Help, other: Option<&Help>, here: bool) {
    let lead = Lead::new(vec![Piece::new(Role::Key, pad(&row.caps(), CAPS))]);
    let below = lead.below();
    let phrase = |main: &str, second: Option<&str>| Phrase {
        main: main.to_owned(),
        second: second.map(str::to_owned),
    };
    let help = phrase(&row.does, other.map(|row| row.does.as_str()));
    flow.text(lead, &help, Role::Text);
    if let (Some(places), false) = (&row.places, here) {
        let second = other.and_then(|row| row.places.as_deref());
        flow.text(below, &phrase(places, second), Role::Quiet);
    }
}
