//! What is put into squares: the plan in short, the whole plan, telephone numbers.

use crate::{
    export::text::{Layout, lines},
    locale::Texts,
    summary::{Block, Document, Tone},
    text::sanitize,
};

/// A telephone breaks lines itself.
const UNBROKEN: Layout = Layout {
    columns: 10_000,
    underline: false,
};

/// What must be at hand without the paper: dates, what to do, what not to do, and whom to call.
pub fn brief(document: &Document, texts: &Texts<'_>) -> String {
    let mut said: Vec<String> = vec![document.title.main.clone()];
    for due in document.dues.iter().filter(|due| !due.passed) {
        let what = due.what.main.as_str().into();
        let day = texts.short_date(due.act_by).into();
        said.push(texts.say_with("deadline-act-by", &[("what", what), ("date", day)]));
    }
    let mut heading = None;
    for block in &document.blocks {
        match block {
            Block::Heading { text, .. } => heading = Some(&text.main),
            Block::List {
                ordered,
                tone,
                items,
            } if *ordered || *tone == Tone::Warning => {
                said.extend(heading.take().cloned());
                for (number, item) in (1..).zip(items) {
                    let text = &item.text.main;
                    said.push(if *ordered {
                        format!("{number}. {text}")
                    } else {
                        format!("× {text}")
                    });
                }
            }
            _ => {}
        }
    }
    for (name, number) in numbers(document) {
        said.push(format!("{name} {number}"));
    }
    let said: Vec<_> = said.iter().map(|line| sanitize(line)).collect();
    said.join("\n")
}

/// Everything that stands on the paper.
pub fn whole(document: &Document) -> String {
    lines(document, UNBROKEN).join("\n")
}

/// Who can be called, and their numbers; each number once.
pub fn numbers(document: &Document) -> Vec<(&str, &str)> {
    let mut numbers: Vec<(&str, &str)> = Vec::new();
    for contact in &document.contacts {
        if let Some(phone) = contact.phone.as_deref()
            && !numbers.iter().any(|(_, known)| *known == phone)
        {
            numbers.push((&contact.name.main, phone));
        }
    }
    numbers
}
