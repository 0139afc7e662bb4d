//! What is said when a saved case is opened.

use super::{Record, since};
use crate::{
    engine::Evaluation,
    summary::{self, Block, Tone, Voice},
};

/// When the case was saved, under which rules, and what has changed since. Nothing is decided by it.
pub fn opened(record: &Record, now: &Evaluation<'_>, voice: &Voice<'_>) -> Vec<Block> {
    let pack = now.path.facts.pack;
    let paragraph = |text, tone| Block::Paragraph { text, tone };
    let saved = voice.say(|t| {
        t.say_with(
            "vault-opened",
            &[
                ("saved", t.date(record.on()).into()),
                ("now", t.date(now.path.facts.on).into()),
            ],
        )
    });
    let mut blocks = vec![paragraph(saved, Tone::Plain)];
    let rules = record.rules();
    if rules.version != *pack.version {
        let other = voice.say(|t| {
            t.say_with(
                "vault-other-rules",
                &[
                    ("before", rules.version.as_str().into()),
                    ("after", (&*pack.version).into()),
                ],
            )
        });
        blocks.push(paragraph(other, Tone::Warning));
    }
    let change = since(record, now);
    if change.is_empty() {
        let same = voice.say(|t| t.say("vault-unchanged"));
        blocks.push(paragraph(same, Tone::Plain));
    } else {
        let changed = voice.say(|t| t.say("vault-changed"));
        blocks.push(paragraph(changed, Tone::Warning));
        blocks.extend(summary::change(pack, &change, voice));
    }
    blocks
}
