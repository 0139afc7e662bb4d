//! What it takes to write a paper in each format, beside the floor: making the paper itself.

#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a bench that cannot go on stops"
)]

use divan::Bencher;
use shirube::{
    case, embedded,
    engine::{self, Evaluation},
    export::{self, Format},
    locale::Catalog,
    model::{Answers, Pack},
    result::Results,
    summary::{self, Beside, Document, Paper, Voice},
};

fn main() {
    divan::main();
}

struct Desk {
    pack: Pack,
    catalog: Catalog,
    answers: Answers,
}

impl Desk {
    fn new() -> Self {
        let pack = embedded::pack().unwrap();
        let line = br#"{"on": "2026-11-22", "answers": {"location": "in-japan", "fear-return": "yes",
            "topics": ["protection"], "prefecture": "JP-13", "status": "temporary-visitor", "status-expiry": "2026-11-27",
            "protection-stage": "refused-notice", "refusal-notice-date": "2026-11-18"}}"#;
        let line = line.map(|byte| if byte == b'\n' { b' ' } else { byte });
        let answers = case::read_line(&line, &pack).unwrap().answers;
        Self {
            pack,
            catalog: Catalog::embedded().unwrap(),
            answers,
        }
    }

    fn evaluate(&self) -> Evaluation<'_> {
        engine::evaluate(&self.pack, &self.answers, "2026-11-22".parse().unwrap())
    }

    fn voice(&self) -> Voice<'_> {
        let texts = |tag: &str| self.catalog.texts(tag);
        Voice::with(texts("ja").unwrap(), texts("en"))
    }

    fn paper(&self, paper: Paper) -> Document {
        let beside = Beside {
            legal: self.catalog.texts("ja"),
            interview: None,
        };
        summary::paper(paper, &self.evaluate(), &self.voice(), &beside)
    }
}

/// The floor: the case summary in two languages, not yet in any format.
#[divan::bench]
fn the_paper_itself(bencher: Bencher<'_, '_>) {
    let desk = Desk::new();
    bencher.bench_local(|| desk.paper(Paper::Lawyer));
}

#[divan::bench(args = [
    Format::Markdown.extension(),
    Format::Text.extension(),
    Format::Html.extension(),
    Format::Docx.extension(),
    Format::Json.extension(),
    Format::Ics.extension(),
    Format::Vcard.extension(),
    "pdf",
])]
fn written(bencher: Bencher<'_, '_>, name: &str) {
    let desk = Desk::new();
    let Some(format) = Format::from_name(name) else {
        return;
    };
    let evaluation = desk.evaluate();
    let results = Results::new(&desk.pack, desk.voice().main, true);
    let paper = desk.paper(Paper::Lawyer);
    bencher.bench_local(|| {
        let result = results.result(&evaluation, &desk.answers);
        export::render(format, || paper.clone(), &result).unwrap()
    });
}

/// The plan of two pages, which may be laid out several times until it fits.
#[cfg(feature = "pdf")]
#[divan::bench]
fn the_plan_as_pdf(bencher: Bencher<'_, '_>) {
    let desk = Desk::new();
    let paper = desk.paper(Paper::Client);
    bencher.bench_local(|| export::pdf::write(&paper).unwrap());
}
