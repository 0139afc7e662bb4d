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

/// Numbers in the shortest text. Each number has a square of its own besides.
const CALLED: usize = 3;

/// The texts that are offered, the shortest first, each with the message that names it.
pub fn texts(document: &Document, texts: &Texts<'_>) -> [(&'static str, String); 3] {
    [
        ("codes-short", short(document, texts)),
        ("codes-brief", brief(document, texts)),
        ("codes-whole", whole(document)),
    ]
}

/// What fits into a few squares on a small screen: dates, what to do, and the first numbers to call.
fn short(document: &Document, texts: &Texts<'_>) -> String {
    let mut said = dates(document, texts);
    let mut heading = None;
    for block in &document.blocks {
        match block {
            Block::Heading { text, .. } => heading = Some(&text.main),
            Block::List { ordered: true, .. } => said.extend(heading.take().cloned()),
            _ => {}
        }
    }
    let called = numbers(document).into_iter().take(CALLED);
    said.extend(called.map(|(name, number)| format!("{name} {number}")));
    clean(&said)
}

/// What must be at hand without the paper: dates, how to do what is to be done, what not to do, and whom to call.
fn brief(document: &Document, texts: &Texts<'_>) -> String {
    let mut said = dates(document, texts);
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
    clean(&said)
}

/// The title, and every day that is not over.
fn dates(document: &Document, texts: &Texts<'_>) -> Vec<String> {
    let mut said: Vec<String> = vec![document.title.main.clone()];
    for due in document.dues.iter().filter(|due| !due.passed) {
        let what = due.what.main.as_str().into();
        let day = texts.short_date(due.act_by).into();
        said.push(texts.say_with("deadline-act-by", &[("what", what), ("date", day)]));
    }
    said
}

fn clean(said: &[String]) -> String {
    let said: Vec<_> = said.iter().map(|line| sanitize(line)).collect();
    said.join("\n")
}

/// Everything that stands on the paper.
fn whole(document: &Document) -> String {
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
