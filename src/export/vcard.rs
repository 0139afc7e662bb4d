//! The offices and organisations of a document as cards for an address book (vCard 3.0, RFC 2426, which every telephone
//! reads).

use super::content_line::{Lines, escape};
use crate::summary::{Contact, Document, Phrase};

/// A card for each.
pub fn write(document: &Document) -> String {
    let mut lines = Lines::default();
    for contact in &document.contacts {
        card(&mut lines, contact);
    }
    lines.finish()
}

fn card(lines: &mut Lines, contact: &Contact) {
    lines.add("BEGIN", "VCARD");
    lines.add("VERSION", "3.0");
    lines.text("UID", &format!("{}@shirube", contact.id));
    lines.text("FN", &contact.name.main);
    lines.add("N", &format!("{};;;;", escape(&contact.name.main)));
    lines.text("ORG", &contact.name.main);
    if let Some(second) = &contact.name.second {
        lines.text("NICKNAME", second);
    }
    if let Some(phone) = &contact.phone {
        lines.text("TEL;TYPE=WORK,VOICE", phone);
    }
    if let Some(address) = &contact.address {
        lines.add("ADR;TYPE=WORK", &format!(";;{};;;;", escape(&address.main)));
    }
    if let Some(url) = &contact.url {
        lines.text("URL", url);
    }
    let notes: Vec<&str> = contact.notes.iter().flat_map(both).collect();
    if !notes.is_empty() {
        lines.text("NOTE", &notes.join("\n"));
    }
    lines.add("END", "VCARD");
}

fn both(phrase: &Phrase) -> impl Iterator<Item = &str> {
    std::iter::once(&*phrase.main).chain(phrase.second.as_deref())
}
