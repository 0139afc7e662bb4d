//! What one evaluation costs, and what loading and checking the rules costs. `cargo bench --bench engine`
//!
//! The floor of each figure stands beside it: an empty evaluation for evaluations, copying the bytes for reading.

#![allow(
    clippy::expect_used,
    missing_docs,
    reason = "a bench that cannot run says so and stops"
)]

use std::sync::LazyLock;

use jiff::civil::{Date, date};
use shirube::{
    case::{self, CaseFile},
    check, embedded, engine,
    locale::{self, Catalog},
    model::{Answers, Pack},
    pack::{self, Files},
    result::Results,
};

const ON: Date = date(2026, 11, 22);

static PACK: LazyLock<Pack> = LazyLock::new(|| embedded::pack().expect("the rules can be read"));

/// A complete protection case: 27 answers, on the longest path for a person with a status.
const CASE: &str = r#"
[answers]
danger-now = "no"
location = "in-japan"
custody = "none"
removal-threat = "no"
topics = ["protection"]
age = "adult"
nationality = "RU"
prefecture = "JP-27"
fear-return = "yes"
status = "temporary-visitor"
status-expiry = 2026-11-27
period-granted = "up-to-30-days"
pending-application = "none"
passport = "valid"
convictions = "none"
drug-offence = "no"
work = "not-working"
basic-needs = "met"
protection-stage = "never-applied"
fear-grounds = ["political-opinion"]
fear-from = "state"
fear-arose = "before-arrival"
arrival-date = 2026-11-01
exclusion-signs = "no"
home-contact = "none"
withdrawal-plan = "no"
"#;

fn main() {
    divan::main();
}

fn answers() -> Answers {
    let (files, file) = Files::single("case", CASE);
    let CaseFile { answers, .. } = case::read(&files, file, &PACK).expect("the case can be read");
    answers
}

fn line() -> Vec<u8> {
    let facts: Vec<_> = (0..PACK.facts.len()).map(Into::into).collect();
    let answers = answers();
    let map = case::AnswerMap {
        pack: &PACK,
        answers: &answers,
        facts: &facts,
    };
    serde_json::to_vec(&serde_json::json!({ "on": "2026-11-22", "answers": map })).expect("writes")
}

#[divan::bench_group]
mod evaluation {
    use super::{ON, PACK, answers, engine};
    use shirube::model::Answers;

    /// The floor: nobody answered anything.
    #[divan::bench]
    fn floor_without_answers(bencher: divan::Bencher<'_, '_>) {
        let answers = Answers::new();
        bencher.bench(|| engine::evaluate(&PACK, &answers, ON).outcomes.len());
    }

    #[divan::bench]
    fn next_question_of_a_complete_case(bencher: divan::Bencher<'_, '_>) {
        let answers = answers();
        bencher.bench(|| engine::walk(&PACK, &answers, ON).next());
    }

    #[divan::bench]
    fn complete_case(bencher: divan::Bencher<'_, '_>) {
        let answers = answers();
        bencher.bench(|| engine::evaluate(&PACK, &answers, ON).outcomes.len());
    }
}

#[divan::bench_group]
mod screening {
    use super::{Catalog, ON, PACK, Results, case, engine, line};

    /// The floor: the same line read and written by the JSON library alone.
    #[divan::bench]
    fn floor_json_read_and_written(bencher: divan::Bencher<'_, '_>) {
        let line = line();
        bencher.bench(|| {
            let value: serde_json::Value = serde_json::from_slice(&line).expect("reads");
            serde_json::to_vec(&value).expect("writes").len()
        });
    }

    #[divan::bench]
    fn one_line_of_a_stream(bencher: divan::Bencher<'_, '_>) {
        let line = line();
        let catalog = Catalog::embedded().expect("the texts can be read");
        let results = Results::new(&PACK, catalog.reference(), false);
        bencher.bench_local(|| {
            let case = case::read_line(&line, &PACK).expect("the case can be read");
            let evaluation = engine::evaluate(&PACK, &case.answers, ON);
            serde_json::to_vec(&results.result(&evaluation, &case.answers))
                .expect("writes")
                .len()
        });
    }
}

#[divan::bench_group(sample_count = 20)]
mod rules {
    use super::{Files, ON, check, embedded, locale, pack};

    /// The floor: the text of all files copied.
    #[divan::bench]
    fn floor_files_copied() -> usize {
        embedded::files()
            .iter()
            .map(|(_, file)| file.text.to_string().len())
            .sum()
    }

    #[divan::bench]
    fn lowered_pack_loaded() -> usize {
        embedded::pack()
            .expect("the rules can be read")
            .outcomes
            .len()
    }

    #[divan::bench]
    fn toml_parsed_and_lowered() -> usize {
        pack::load(&embedded::files())
            .expect("the rules can be read")
            .pack
            .outcomes
            .len()
    }

    #[divan::bench(sample_count = 3)]
    fn pack_and_texts_checked() -> usize {
        let mut locales = Files::new();
        for (path, text) in locale::embedded_files() {
            locales.add(format!("locales/{path}"), path, text);
        }
        check::check(&embedded::files(), &locales, ON, None, &mut |_| {})
            .findings
            .len()
    }
}
