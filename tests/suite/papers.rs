//! The plan for the person and the case summary for a lawyer: what stands in them, and in which order.

use shirube::{
    engine::{OutcomeResult, Status, shown},
    locale::{Catalog, key},
    model::Urgency,
    summary::{Block, Document, Entry, Paper, Phrase},
};

use crate::{
    export::paper_of,
    support::{Case, fact, pack, shirube_reading, worked_example},
};

fn headings(document: &Document) -> Vec<String> {
    fn of(blocks: &[Block], found: &mut Vec<String>) {
        for block in blocks {
            match block {
                Block::Heading { level: 1, text } => found.push(text.main.clone()),
                Block::Frame(blocks) => of(blocks, found),
                _ => {}
            }
        }
    }
    let mut found = Vec::new();
    of(&document.blocks, &mut found);
    found
}

/// The parts under a heading of level 1.
fn under<'d>(document: &'d Document, heading: &str) -> Vec<&'d Block> {
    let is_section = |block: &&Block| matches!(block, Block::Heading { level: 1, .. });
    document
        .blocks
        .iter()
        .skip_while(
            |block| !matches!(block, Block::Heading { level: 1, text } if text.main == heading),
        )
        .skip(1)
        .take_while(|block| !is_section(block))
        .collect()
}

fn entries<'d>(blocks: &[&'d Block]) -> Vec<&'d Entry> {
    let lists = blocks.iter().filter_map(|block| match block {
        Block::List { items, .. } => Some(items),
        _ => None,
    });
    lists.flatten().collect()
}

#[test]
fn the_plan_begins_with_the_box_of_dates_and_tells_what_to_do_before_all_else() {
    let plan = paper_of(&Case::afraid_visitor(), Paper::Client, "en", None);
    assert_eq!(
        headings(&plan)[..5],
        [
            "Your dates",
            "Do this now",
            "Do not",
            "Bring",
            "Where to go, and who to call"
        ]
    );
    let Block::Frame(first) = &plan.blocks[0] else {
        panic!("the dates stand in a box")
    };
    let Some(Block::Rows(rows)) = first.get(1) else {
        panic!("the box holds dates")
    };
    assert_eq!(rows[0].0.main, "Friday 27 November 2026");
    assert!(
        matches!(first.last(), Some(Block::Blank(_))),
        "room for the next date"
    );
}

#[test]
fn the_plan_shows_words_for_the_counter_in_japanese_whatever_it_speaks() {
    for (main, second) in [("en", None), ("ja", None), ("ja", Some("en"))] {
        let plan = paper_of(&Case::afraid_visitor(), Paper::Client, main, second);
        let quotes: Vec<&str> = plan
            .blocks
            .iter()
            .filter_map(|block| match block {
                Block::Frame(blocks) => blocks.iter().find_map(|block| match block {
                    Block::Quote { language, text } if language.tag == "ja" => Some(&**text),
                    _ => None,
                }),
                _ => None,
            })
            .collect();
        assert_eq!(quotes.len(), 1);
        assert!(quotes[0].starts_with("お読みください。"));
    }
}

#[test]
fn every_urgent_outcome_is_named_in_the_plan() {
    let case = Case::refused();
    let plan = format!("{:?}", paper_of(&case, Paper::Client, "en", None));
    let catalog = Catalog::embedded().unwrap();
    let texts = catalog.texts("en").unwrap();
    let urgent = |result: &&OutcomeResult| result.urgency == Urgency::Now;
    let evaluation = case.evaluate();
    assert!(evaluation.outcomes.iter().any(|result| urgent(&result)));
    for result in evaluation.outcomes.iter().filter(urgent) {
        let title = texts.say(&key::outcome(&pack().outcome(result.id).name));
        assert!(plan.contains(&title), "{title}");
    }
}

#[test]
fn what_the_plan_leaves_out_is_counted() {
    let case = worked_example("finally-refused-and-ordered");
    let evaluation = case.evaluate();
    let plan = paper_of(&case, Paper::Client, "en", None);
    let number = |text: &str| -> usize {
        let digits = text.split(' ').next().unwrap();
        digits.parse().unwrap_or(1)
    };
    let now = under(&plan, "Do this now");
    let said = now.iter().find_map(|block| match block {
        Block::Paragraph { text, .. } if text.main.contains("not fit here") => Some(&text.main),
        _ => None,
    });
    let steps = entries(&now).len() + said.map_or(0, |said| number(said));
    let first = pack().outcome(evaluation.outcomes[0].id);
    assert_eq!(steps, shown(&evaluation.path.facts, &first.steps).count());
    let also = under(&plan, "Also for you (ask for the full advice)");
    let also = entries(&also);
    let (last, named) = also.split_last().unwrap();
    assert!(last.text.main.ends_with("in the full advice."), "{last:?}");
    let others = evaluation.outcomes.len() - 1;
    assert_eq!(named.len() + number(&last.text.main), others);
}

#[test]
fn what_may_apply_is_told_in_a_few_lines_with_its_articles_and_what_decides() {
    let case = worked_example("everything-unknown");
    let summary = paper_of(&case, Paper::Lawyer, "en", None);
    let possible = under(&summary, "What may also apply");
    let entries = entries(&possible);
    let evaluation = case.evaluate();
    let outcomes = evaluation.outcomes.iter();
    let expected = outcomes.filter(|one| one.status == Status::Possible);
    assert_eq!(entries.len(), expected.count());
    let review = entries
        .iter()
        .find(|one| one.text.main.contains("review of the refusal"));
    let notes: Vec<&str> = review
        .unwrap()
        .notes
        .iter()
        .map(|note| &*note.main)
        .collect();
    assert_eq!(
        notes,
        [
            "Now. May apply. See a lawyer first",
            "Depends on: Refugee case.",
            "Written in: Immigration Control and Refugee Recognition Act, Article 61-2-12, Enforcement Rule of the \
             Immigration Control and Refugee Recognition Act, Article 58.",
        ]
    );
}

#[test]
fn the_address_of_a_law_is_said_once() {
    let summary = paper_of(&Case::afraid_visitor(), Paper::Lawyer, "en", None);
    let sources = under(&summary, "Sources");
    let address = "https://laws.e-gov.go.jp/law/326CO0000000319";
    let notes = entries(&sources).into_iter().flat_map(|entry| &entry.notes);
    assert_eq!(notes.filter(|note| note.main == address).count(), 1);
}

#[test]
fn a_date_that_is_over_is_never_shown_as_one_to_wait_for() {
    let late = Case::refused().on("2026-12-10");
    let plan = format!("{:?}", paper_of(&late, Paper::Client, "en", None));
    assert!(plan.contains("this day is over"), "{plan}");
}

#[test]
fn the_case_summary_puts_urgent_dates_first_and_sources_last() {
    let case = paper_of(&Case::afraid_visitor(), Paper::Lawyer, "en", None);
    assert_eq!(
        headings(&case),
        [
            "Urgent dates",
            "The situation",
            "Timeline",
            "Procedures that apply",
            "Other advice given",
            "All answers, with the question as asked",
            "What the guide did not ask",
            "Sources",
            "About this summary",
        ]
    );
    let blanks = case
        .blocks
        .iter()
        .filter(|block| matches!(block, Block::Blank(_)));
    assert_eq!(
        blanks.count(),
        2,
        "a line for the name and one for the number"
    );
}

#[test]
fn the_situation_is_one_paragraph_made_of_the_answers() {
    let case = paper_of(&Case::afraid_visitor(), Paper::Lawyer, "en", None);
    let situation = under(&case, "The situation");
    let [Block::Paragraph { text, .. }] = situation[..] else {
        panic!("one paragraph")
    };
    for told in [
        "in Japan",
        "Nationality: Russia.",
        "Temporary Visitor",
        "27 November 2026",
    ] {
        assert!(text.main.contains(told), "{}", text.main);
    }
    assert!(!text.main.contains("  "), "{}", text.main);
    assert!(!text.main.contains("separator"), "{}", text.main);
}

#[test]
fn the_case_summary_tells_every_answer_with_the_question_as_asked() {
    let visitor = Case::afraid_visitor().answer("home-contact", "unknown");
    let catalog = Catalog::embedded().unwrap();
    let texts = catalog.texts("ja").unwrap();
    let case = paper_of(&visitor, Paper::Lawyer, "ja", None);
    let rows: Vec<&(Phrase, Phrase)> = under(&case, "すべての答え（質問は聞いたとおり）")
        .into_iter()
        .filter_map(|block| match block {
            Block::Rows(rows) => Some(rows),
            _ => None,
        })
        .flatten()
        .collect();
    let evaluation = visitor.evaluate();
    let asked: Vec<String> = evaluation
        .path
        .asked
        .iter()
        .map(|(_, fact)| texts.question(pack(), *fact))
        .collect();
    let told: Vec<&String> = rows.iter().map(|(question, _)| &question.main).collect();
    assert_eq!(told, asked.iter().collect::<Vec<_>>());
    let unknown = under(&case, "まだ分からないこと");
    assert_eq!(entries(&unknown).len(), 1);
    assert_eq!(
        entries(&unknown)[0].text.main,
        texts.question(pack(), fact("home-contact"))
    );
}

#[test]
fn the_timeline_runs_from_the_first_day_to_the_last() {
    let case = paper_of(&Case::refused(), Paper::Lawyer, "en", None);
    let timeline = under(&case, "Timeline");
    let [Block::Rows(rows)] = timeline[..] else {
        panic!("rows")
    };
    let at = |words: &str| {
        rows.iter()
            .position(|(_, what)| what.main.contains(words))
            .unwrap()
    };
    assert!(at("Refusal received") < at("run for this day"));
    assert!(at("run for this day") < at("Last day by the rule"));
}

#[test]
fn every_sentence_about_an_answer_belongs_to_a_fact() {
    for (path, text) in shirube::locale::embedded_files() {
        if !path.ends_with("told.ftl") {
            continue;
        }
        let ids = text
            .lines()
            .filter_map(|line| line.strip_prefix("told-")?.split_once(" ="));
        for (name, _) in ids {
            assert!(pack().fact_named(name).is_some(), "{path}: told-{name}");
        }
    }
}

#[test]
fn the_command_makes_each_paper_in_any_language() {
    let case = Case::afraid_visitor().toml();
    for (reader, title) in [
        ("client", "あなたの計画"),
        ("lawyer", "ケース概要"),
        ("all", "これからすること"),
    ] {
        let args = [
            "export", "-", "--format", "md", "--for", reader, "--lang", "ja",
        ];
        let run = shirube_reading(&args, case.as_bytes());
        assert_eq!(run.code, 0, "{}", run.err);
        assert!(run.out.starts_with(&format!("# {title}\n")), "{}", run.out);
    }
    let args = ["export", "-", "--format", "md", "--for", "nobody"];
    assert_eq!(shirube_reading(&args, case.as_bytes()).code, 2);
}
