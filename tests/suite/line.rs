//! Line mode: lines in, lines out, on the same interview as the screen.

use std::{
    fs,
    io::{Cursor, Read as _, Write as _},
    process::Stdio,
};

use proptest::prelude::*;
use shirube::{
    export::text::{self, Layout},
    interview::Interview,
    line::{self, End, Options},
    locale::{Catalog, Texts, key},
    model::{FactKind, OptionId, Value},
    summary::{self, Voice},
    text::{sanitize, width},
};

use crate::support::{Case, command, day, fact, pack, shirube_reading};

/// A conversation held with typed lines.
struct Talk {
    catalog: Catalog,
    main: &'static str,
    second: Option<&'static str>,
    columns: usize,
    echo: bool,
    guided: bool,
    case: Case,
}

/// What was written, and how far the interview was at the end.
struct Said {
    text: String,
    end: End,
}

impl Talk {
    fn new(main: &'static str) -> Self {
        Self {
            catalog: Catalog::embedded().unwrap(),
            main,
            second: None,
            columns: 10_000,
            echo: true,
            guided: false,
            case: Case::new(),
        }
    }

    fn after(case: Case) -> Self {
        Self {
            case,
            ..Self::new("en")
        }
    }

    fn voice(&self) -> Voice<'_> {
        let texts = |tag| self.catalog.texts(tag).unwrap();
        Voice::with(texts(self.main), self.second.map(texts))
    }

    /// Types lines, one after the other.
    fn say(&self, lines: &[&str]) -> Said {
        let input: String = lines.iter().flat_map(|line| [*line, "\n"]).collect();
        let mut written = Vec::new();
        let options = Options {
            voice: Some(self.voice()),
            columns: self.columns,
            guided: self.guided,
            echo: self.echo,
            record: None,
            hidden: |_| panic!("nothing is typed unseen into a pipe"),
        };
        let interview = Interview::resume(pack(), self.case.on, self.case.answers.clone());
        let end = line::run(
            Cursor::new(input),
            &mut written,
            interview,
            &self.catalog,
            options,
        );
        Said {
            text: String::from_utf8(written).unwrap(),
            end: end.unwrap(),
        }
    }
}

impl Said {
    #[track_caller]
    fn has(&self, text: &str) {
        assert!(
            self.text.contains(text),
            "“{text}” is not in:\n{}",
            self.text
        );
    }

    #[track_caller]
    fn has_not(&self, text: &str) {
        assert!(!self.text.contains(text), "“{text}” is in:\n{}", self.text);
    }

    /// How often something is asked.
    fn prompts(&self) -> usize {
        self.text.matches("\nAnswer: ").count()
    }

    /// What was written after a text appeared for the last time.
    #[track_caller]
    fn after(&self, text: &str) -> &str {
        let (_, after) = self.text.rsplit_once(text).expect(text);
        after
    }
}

fn en(catalog: &Catalog) -> Texts<'_> {
    catalog.texts("en").unwrap()
}

/// What a person types to give an answer.
fn typed(fact_id: shirube::model::FactId, value: &Value) -> String {
    let fact = pack().fact(fact_id);
    let number = |option: OptionId| (option.index() + 1).to_string();
    match (fact.kind, value) {
        (FactKind::Choice | FactKind::Multi, Value::Unknown) => {
            (fact.options.len() + 1).to_string()
        }
        (_, Value::Unknown) => "unknown".to_owned(),
        (FactKind::Choice, Value::Option(option)) => number(*option),
        (_, Value::Option(option)) => fact.option_name(*option).to_owned(),
        (_, Value::Options(options)) => options.iter().map(number).collect::<Vec<_>>().join(" "),
        (_, Value::Date(date)) => date.to_string(),
        (_, Value::Number(number)) => number.to_string(),
    }
}

/// An answer chosen by a number.
fn chosen(fact_id: shirube::model::FactId, choice: u32) -> Value {
    let fact = pack().fact(fact_id);
    if choice.is_multiple_of(7) {
        return Value::Unknown;
    }
    let index = choice as usize;
    match fact.kind {
        FactKind::Choice | FactKind::Country | FactKind::Prefecture => {
            Value::Option(OptionId::from(index % fact.options.len()))
        }
        FactKind::Multi => {
            let options = 0..fact.options.len();
            let set = options.filter(|option| choice & (1 << (option + 3)) != 0);
            let set: shirube::model::OptionSet = set.map(OptionId::from).collect();
            if set.is_empty() {
                Value::Unknown
            } else {
                Value::Options(set)
            }
        }
        FactKind::Date => {
            let back = jiff::Span::new().days(i64::from(choice % 900));
            Value::Date(day("2027-03-01").checked_sub(back).unwrap())
        }
        FactKind::Number { min, max } => Value::Number(min + i64::from(choice) % (max - min + 1)),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn line_mode_asks_what_the_interview_asks(choices in proptest::collection::vec(any::<u32>(), 80)) {
        let talk = Talk::new("en");
        let texts = en(&talk.catalog);
        let mut interview = Interview::new(pack(), talk.case.on);
        let (mut asked, mut lines) = (Vec::new(), Vec::new());
        for choice in choices {
            let Some(question) = interview.question() else {
                break;
            };
            let value = chosen(question.fact, choice);
            asked.push(texts.question(pack(), question.fact));
            lines.push(typed(question.fact, &value));
            interview.answer(question.fact, value);
        }
        prop_assert!(interview.is_complete());
        let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
        let said = talk.say(&lines);
        prop_assert_eq!(said.end, End::Complete);
        prop_assert_eq!(said.prompts(), asked.len());
        let mut rest = said.text.as_str();
        for question in asked {
            let at = rest.find(&format!("\n\n{question}\n"));
            prop_assert!(at.is_some(), "{question} is not asked in its turn");
            rest = &rest[at.unwrap() + 1..];
        }
        let plan = summary::plan(&interview.evaluate(), &talk.voice());
        let layout = Layout { columns: talk.columns, underline: false };
        let summary = text::lines(&plan, layout).join("\n");
        prop_assert!(rest.contains(&summary), "the summary is the plan of the same answers");
    }

    #[test]
    fn nothing_typed_can_break_it_or_reach_the_page_as_a_command_to_the_terminal(
        lines in proptest::collection::vec("[ -~\u{1b}\u{7}\u{0}\u{202e}あ-ん０-９]{0,12}|[1-5]|back|why [0-9]|change [0-9]", 0..30)
    ) {
        // Nothing here may write a file: an export would ask for a name first.
        let lines: Vec<&str> = lines
            .iter()
            .map(|line| line.trim())
            .filter(|line| !line.to_lowercase().starts_with(['e', 's']))
            .collect();
        let said = Talk::new("ja").say(&lines);
        for line in said.text.lines() {
            prop_assert_eq!(line, sanitize(line));
        }
    }
}

/// The lines of a whole interview in Japanese, as a person types them.
const WHOLE: &[&str] = &[
    "いいえ",
    "1",
    "1",
    "２",
    "1",
    "はい",
    "1",
    "ろしあ",
    "大阪",
    "1",
    "2",
    "令和8年11月27日",
    "2",
    "1",
    "1",
    "1",
    "2",
    "5",
    "1",
    "1",
    "R8.11.1",
    "1",
    "2",
    "1",
    "2",
    "1",
];

#[test]
fn a_whole_interview_piped_in_prints_the_dialogue_and_the_summary_without_a_control_character() {
    let input = format!("{}\n", WHOLE.join("\n"));
    let run = shirube_reading(
        &["--plain", "--lang", "ja", "--on", "2026-11-22"],
        input.as_bytes(),
    );
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    assert!(run.out.chars().all(|c| c == '\n' || !c.is_control()));
    // The same answers by another road.
    let case = Case::afraid_visitor();
    let catalog = Catalog::embedded().unwrap();
    let voice = Voice::new(catalog.texts("ja").unwrap());
    let plan = summary::plan(&case.evaluate(), &voice);
    let layout = Layout {
        columns: text::COLUMNS,
        underline: false,
    };
    assert!(
        run.out.contains(&text::lines(&plan, layout).join("\n")),
        "{}",
        run.out
    );
    // Every question, what was typed, and what was understood.
    let dense = |text: &str| text.replace(['\n', ' '], "");
    let out = dense(&run.out);
    for (name, typed) in [("prefecture", "大阪"), ("status-expiry", "令和8年11月27日")] {
        let question = voice.main.question(pack(), fact(name));
        let (_, after) = out
            .split_once(&dense(&question))
            .expect("the question is asked");
        assert!(after.contains(&format!("答え：{typed}答えは「")), "{after}");
    }
    assert!(out.contains("答えは「2026年（令和8年）11月27日（金）」です。"));
}

#[test]
fn every_question_numbers_its_answers_from_1_and_ends_with_not_knowing() {
    let said = Talk::new("en").say(&[
        "1", "4", "5", "3", "7", "3", "4", "3", "1", "11", "17", "1", "1", "5", "1", "4", "4",
    ]);
    let mut menus = 0;
    for part in said.text.split("\nAnswer: ") {
        let lines: Vec<&str> = part.lines().rev().skip(1).collect();
        let menu = lines
            .iter()
            .take_while(|line| line.starts_with(|c: char| c.is_ascii_digit()));
        let menu: Vec<&&str> = menu.collect();
        if menu.is_empty() {
            continue;
        }
        menus += 1;
        for (index, line) in menu.iter().rev().enumerate() {
            assert!(line.starts_with(&format!("{}. ", index + 1)), "{line}");
        }
        assert!(menu[0].ends_with(". I don't know"), "{}", menu[0]);
    }
    assert!(menus > 10, "{}", said.text);
}

#[test]
fn hints_stand_in_the_line_of_their_answer() {
    let said = Talk::new("en").say(&["2"]);
    said.has("\n1. In Japan: Also in detention or in a police cell.\n");
    said.has("\n3. Outside Japan\n");
}

#[test]
fn two_languages_stand_together_in_every_question_and_answer() {
    let talk = Talk {
        second: Some("ja"),
        ..Talk::new("en")
    };
    let said = talk.say(&["2"]);
    said.has("Where are you now?\n今どこにいますか。\n1. In Japan: Also in detention or in a police cell.\n   日本の中：");
    said.has("You answered: No, not at this moment\n答えは「いいえ、今はありません」です。\n");
    said.has("4. I don't know\n   分からない\n");
}

#[test]
fn what_was_typed_is_repeated_only_when_it_came_through_a_pipe() {
    let talk = Talk::new("en");
    talk.say(&["2"])
        .has("Answer: 2\nYou answered: No, not at this moment\n");
    let quiet = Talk {
        echo: false,
        ..talk
    };
    quiet
        .say(&["2"])
        .has("Answer: You answered: No, not at this moment\n");
}

#[test]
fn an_answer_may_be_typed_in_other_ways_than_by_its_number() {
    let first = |line: &str| Talk::new("en").say(&[line]);
    for line in ["no", "No, not at this moment", "2", "２", " 2. "] {
        first(line).has("You answered: No, not at this moment\n");
    }
    for line in ["3", "unknown", "I don’t know", "分からない"] {
        first(line).has("You answered: I don't know\n");
    }
    let expiry = Case::afraid_visitor().without("status-expiry");
    let talk = Talk::after(expiry);
    for line in ["2026-11-27", "27/11/2026", "令和8年11月27日", "R8.11.27"] {
        talk.say(&[line])
            .has("You answered: Friday 27 November 2026\n");
    }
    talk.say(&["1"]).has("You answered: I don't know\n");
    let topics = Talk::after(Case::afraid_visitor().without("topics"));
    for line in ["1 3", "3,1", "1、3", "１，３"] {
        topics
            .say(&[line])
            .has("You answered: Fear of going back to my country, Keeping or changing my status\n");
    }
}

#[test]
fn a_long_list_is_searched_by_name_or_code_and_several_matches_are_numbered() {
    let talk = Talk::after(Case::afraid_visitor().without("nationality"));
    for line in ["Syria", "シリア", "SY", "しりあ"] {
        talk.say(&[line]).has("You answered: Syria\n");
    }
    let said = talk.say(&["congo", "2"]);
    said.has("These names fit:\n1. Congo");
    said.has("\n3. I don't know\n");
    assert_eq!(said.prompts(), 2);
    talk.say(&["congo", "3"])
        .has("You answered: I don't know\n");
    let many = talk.say(&["an"]);
    many.has("\n13. I don't know\n");
    many.has("more names fit. Type more letters to find them.\n");
    // A new search does not need to be announced.
    talk.say(&["congo", "kenya"]).has("You answered: Kenya\n");
    talk.say(&["1"]).has("You answered: Stateless");
    let prefecture = Talk::after(Case::afraid_visitor().without("prefecture"));
    prefecture.say(&["JP-13"]).has("You answered: Tokyo\n");
    prefecture.say(&["01"]).has("You answered: Hokkaido\n");
}

#[test]
fn no_code_is_taken_for_a_command_or_for_not_knowing() {
    for (name, others) in [("nationality", 2), ("prefecture", 0)] {
        let talk = Talk::after(Case::afraid_visitor().without(name).without("work"));
        let texts = en(&talk.catalog);
        let options = &pack().fact(fact(name)).options;
        let codes = options
            .iter()
            .filter(|code| code.chars().all(|c| !c.is_ascii_lowercase()));
        assert_eq!(codes.clone().count() + others, options.len());
        for code in codes {
            let option = pack().fact(fact(name)).option(code).unwrap();
            let label = texts.option_label(pack(), fact(name), option);
            talk.say(&[code, "quit"])
                .has(&format!("You answered: {label}\n"));
        }
    }
}

#[test]
fn what_is_no_answer_gets_one_sentence_and_the_question_again() {
    let wrong = [
        (
            "danger-now",
            "4",
            "This is not one of the numbers. Type one number from 1 to 3.",
        ),
        (
            "danger-now",
            "0",
            "This is not one of the numbers. Type one number from 1 to 3.",
        ),
        (
            "danger-now",
            "perhaps",
            "This is not one of the numbers. Type one number from 1 to 3.",
        ),
        (
            "custody",
            "yes",
            "This is not one of the numbers. Type one number from 1 to 5.",
        ),
        (
            "topics",
            "1 9",
            "This could not be read. Type numbers from 1 to 7 with spaces between them.",
        ),
        (
            "topics",
            "1 7",
            "“I don't know” cannot stand beside other answers. Type it alone, or leave it out.",
        ),
        (
            "status-expiry",
            "2026-02-30",
            "This could not be read as a day. Type it in this form: 2026-08-30.",
        ),
        (
            "status-expiry",
            "2",
            "This could not be read as a day. Type it in this form: 2026-08-30.",
        ),
        (
            "nationality",
            "xyzzy",
            "No name fits “xyzzy”. Try fewer letters, or another language.",
        ),
        (
            "prefecture",
            "９９",
            "No name fits “９９”. Try fewer letters, or another language.",
        ),
    ];
    for (name, line, sentence) in wrong {
        let talk = Talk::after(Case::afraid_visitor().without(name));
        let said = talk.say(&[line]);
        let question = en(&talk.catalog).question(pack(), fact(name));
        said.has(&format!("Answer: {line}\n{sentence}\n\n{question}\n"));
        assert_eq!(said.prompts(), 2, "{line}");
        assert_eq!(said.end, End::Open);
    }
}

#[test]
fn an_empty_line_asks_the_question_again_without_a_word_of_blame() {
    let said = Talk::new("en").say(&["", ""]);
    assert_eq!(said.prompts(), 3);
    said.has_not("not one of the numbers");
}

#[test]
fn back_shows_the_answer_before_and_enter_keeps_it() {
    let said = Talk::new("en").say(&["2", "1", "back", "b", "", "", "1"]);
    said.has("Your answer so far: In Japan. Press Enter to keep it.\n");
    said.has("Your answer so far: No, not at this moment. Press Enter to keep it.\n");
    said.has_not("The answer is changed");
    said.has("Answer: 1\nYou answered: No, nobody is holding me\n");
    Talk::new("en")
        .say(&["戻る"])
        .has("This is the first question. There is nothing before it.\n");
}

#[test]
fn a_change_says_its_effect_and_is_taken_only_when_it_is_confirmed() {
    let talk = Talk::after(Case::afraid_visitor());
    let custody = "Changing “Held now” from “No, nobody is holding me” to “Yes, immigration” would do this:\n";
    let said = talk.say(&["change 3", "2", "2", "review"]);
    said.has(custody);
    said.has("Advice that would be added:\n");
    said.has("Change the answer?\n1. Yes, change it\n2. No, keep it as it was\n");
    said.has("Nothing was changed.\n");
    assert!(
        said.after("These are your answers.")
            .contains("3. Held now: No, nobody is holding me\n")
    );

    let said = talk.say(&["change 3", "2", "1", "review"]);
    said.has("The answer is changed. Held now was “No, nobody is holding me” and is now “Yes, immigration”.\n");
    assert!(
        said.after("These are your answers.")
            .contains("3. Held now: Yes, immigration\n")
    );
    // The question that this opens is asked; nothing else is asked twice.
    assert_eq!(said.end, End::Open);

    let said = talk.say(&["change", "3", "back", "変更3", ""]);
    said.has("Which answer do you want to change?\n1. Danger now: ");
    assert_eq!(said.text.matches("Nothing was changed.\n").count(), 2);
    Talk::new("en")
        .say(&["change 1"])
        .has("Nothing is answered yet.\n");
}

#[test]
fn a_change_on_the_way_back_says_its_effect_too() {
    let said = Talk::new("en").say(&["2", "1", "back", "3", "2", "3", "1"]);
    said.has("Changing “Place” from “In Japan” to “Outside Japan” would do this:\n");
    assert_eq!(said.text.matches("Change the answer?\n").count(), 2);
    said.has("The answer is changed. Place was “In Japan” and is now “Outside Japan”.\n");
}

#[test]
fn review_lists_every_answer_with_its_number() {
    let case = Case::afraid_visitor();
    let said = Talk::after(case.clone()).say(&["review"]);
    let list = said.after("These are your answers.\n");
    let listed = list
        .lines()
        .take_while(|line| line.starts_with(|c: char| c.is_ascii_digit()));
    assert_eq!(listed.count(), case.answers.len());
    Talk::new("en")
        .say(&["review"])
        .has("Nothing is answered yet.\n");
}

#[test]
fn help_says_why_is_asked_where_to_look_what_a_helper_should_know_and_every_command() {
    for line in ["help", "?", "h", "ヘルプ"] {
        let talk = Talk::after(Case::afraid_visitor().without("status-expiry"));
        let said = talk.say(&[line]);
        let texts = en(&talk.catalog);
        let message = key::question("status-expiry");
        said.has(&format!("Why we ask: {}\n", texts.part(&message, "why")));
        said.has(&format!(
            "How to find the answer: {}\n",
            texts.part(&message, "find")
        ));
        said.has("\nback or b: ");
        said.has("\nwipe: ");
        said.has("\nquit or q: ");
    }
}

#[test]
fn notes_for_the_helper_are_said_to_helpers_only() {
    let mut talk = Talk::new("en");
    let note = en(&talk.catalog).part(&key::question("danger-now"), "note");
    let note = format!("For a helper: {note}\n");
    talk.say(&["help"]).has_not(&note);
    talk.guided = true;
    talk.say(&["help"]).has(&note);
}

#[test]
fn the_terms_of_a_question_and_of_the_summary_are_listed_and_explained_by_number() {
    let talk = Talk::after(Case::new().answer("danger-now", "no"));
    talk.say(&["terms"])
        .has("These words of the text above are explained. To read about one, type glossary and its number.\n1. ");
    let said = Talk::after(Case::refused()).say(&["terms", "glossary 1"]);
    let first = said.text.split("type glossary and its number.\n1. ").nth(1);
    let title = first.unwrap().lines().next().unwrap();
    assert_eq!(
        said.text.matches(&format!("{title}\n")).count(),
        2,
        "{}",
        said.text
    );
    let plain = "The glossary explains none of the words above.";
    Talk::new("en").say(&["g 1"]).has_not(plain);
}

#[test]
fn offices_and_helpers_are_found_by_place_need_and_language() {
    for (lang, line) in [
        ("en", "directory Osaka lawyer English"),
        ("ja", "相談先 大阪 弁護士 英語"),
    ] {
        let said = Talk::new(lang).say(&[line]);
        said.has("0570-078377");
        said.has_not("- Police (警察)");
    }
    let talk = Talk::new("en");
    talk.say(&["directory", "Osaka"])
        .has("大阪出入国在留管理局");
    talk.say(&["directory xyzzy"])
        .has("Nothing in the directory fits all of that. Try fewer words.\n");
}

#[test]
fn a_word_is_explained_on_the_way() {
    for lines in [
        &["glossary", "仮放免"][..],
        &["glossary 仮放免"],
        &["? provisional release"],
        &["help 仮放免"],
    ] {
        let said = Talk::new("en").say(lines);
        said.has("provisional release (仮放免, かりほうめん)\n");
        said.has("Is your life or body in danger right now?\n");
    }
    Talk::new("en")
        .say(&["glossary xyzzy"])
        .has("No term fits “xyzzy”. Try a shorter word or a part of it.\n");
}

#[test]
fn why_answers_for_what_stands_and_for_what_does_not() {
    let talk = Talk::after(Case::refused());
    let said = talk.say(&["why"]);
    said.has("This is the advice that stands now.\n1. ");
    said.has("(applies)\n");
    said.has("(may apply)\n");
    let said = talk.say(&["why review-request"]);
    said.has("Because you answered\nRefugee case: Refused, and no review asked for\n");
    let said = talk.say(&["why provisional-stay"]);
    said.has("Where this is written\n");
    talk.say(&["why xyzzy"])
        .has("There is no advice with “xyzzy”. Try another word.\n");
    let first = talk.say(&["why 1"]);
    first.has("Because you answered\n");
    let several = talk.say(&["why refugee", "1"]);
    several.has("Which of these?\n1. ");
    several.has("Where this is written\n");
}

#[test]
fn what_cannot_wait_is_said_at_once_and_whole_and_only_once() {
    let talk = Talk::new("en");
    let said = talk.say(&["1", "1", "1"]);
    let texts = en(&talk.catalog);
    let urgent = "This cannot wait. It comes from what you answered.\n";
    assert_eq!(said.text.matches(urgent).count(), 1);
    let (before, after) = said.text.split_once(urgent).unwrap();
    assert!(
        before.ends_with("Answer: 1\nYou answered: Yes\n\n"),
        "{before}"
    );
    let (whole, _) = after
        .split_once("You can act on this now. The questions go on below")
        .unwrap();
    let emergency = pack().outcome(pack().outcome_named("emergency-help").unwrap());
    let message = key::outcome(&emergency.name);
    for step in emergency.steps.iter().filter(|step| step.when.is_none()) {
        assert!(
            whole.contains(&texts.part(&message, &key::step(&step.id))),
            "{}",
            step.id
        );
    }
    assert!(whole.contains("Who can help\n") && whole.contains("Where this is written\n"));
}

#[test]
fn an_urgent_answer_that_ends_the_interview_leads_straight_to_the_summary() {
    let talk = Talk::after(Case::afraid_visitor().without("danger-now"));
    let said = talk.say(&["1"]);
    said.has_not("This cannot wait.");
    said.has("All questions are answered. This is the summary.\n");
    assert_eq!(said.end, End::Complete);
}

#[test]
fn progress_is_that_of_the_interview() {
    let talk = Talk::after(Case::refused());
    let progress = Interview::resume(pack(), talk.case.on, talk.case.answers.clone()).progress();
    talk.say(&[]).has(&format!(
        "You and your papers. {} answered, {} to come, up to {} more may follow.\n",
        progress.answered, progress.to_come, progress.may_follow
    ));
    Talk::new("en")
        .say(&[])
        .has("You and your papers. The first question, ");
}

#[test]
fn the_language_can_be_changed_without_losing_the_place() {
    let talk = Talk::new("en");
    let said = talk.say(&["2", "language ja"]);
    assert!(
        said.after("言語を日本語にしました。")
            .contains("今どこにいますか。\n1. 日本の中")
    );
    let said = talk.say(&["2", "言語 ja en"]);
    assert!(
        said.after("その下にEnglishを並べます。")
            .contains("今どこにいますか。\nWhere are you now?\n")
    );
    let said = talk.say(&["lang", "2", "2"]);
    said.has("言語を日本語にしました。\n");
    talk.say(&["language tlh"])
        .has("There is no language “tlh” here.\n");
}

#[test]
fn the_summary_is_shown_whenever_it_is_asked_for() {
    let said = Talk::after(Case::refused()).say(&["summary", "quit"]);
    said.has("Your next steps\n");
    said.has("At least ");
    assert_eq!(said.text.matches("Your next steps\n").count(), 1);
}

#[test]
fn at_the_end_of_input_the_summary_so_far_is_printed() {
    let said = Talk::after(Case::refused()).say(&[]);
    said.has("This is the summary so far.\n");
    said.has("Your next steps\n");
    assert_eq!(said.end, End::Open);
    let said = Talk::after(Case::afraid_visitor()).say(&[]);
    assert_eq!(
        said.text.matches("Your next steps\n").count(),
        1,
        "once is enough"
    );
    assert_eq!(said.end, End::Complete);
}

#[test]
fn who_quits_sees_nothing_more_of_what_they_answered() {
    let said = Talk::after(Case::refused()).say(&["quit"]);
    said.has_not("Your next steps");
    assert!(
        said.after("Answer: quit\n")
            .trim_start()
            .starts_with("Goodbye. Nothing was kept.")
    );
    assert_eq!(said.end, End::Open);
    for word in ["q", "終了", "やめる", "exit"] {
        assert!(
            Talk::new("en").say(&[word, "2"]).text.contains("Goodbye."),
            "{word}"
        );
    }
    // Also in the middle of something else.
    Talk::new("en")
        .say(&["export", "quit", "2"])
        .has("Goodbye.");
}

#[test]
fn wiping_asks_first_and_leaves_no_answer() {
    let talk = Talk::after(Case::afraid_visitor());
    let said = talk.say(&["wipe", "2", "review"]);
    said.has("Nothing was changed.\n");
    said.has("1. Danger now: ");
    let said = talk.say(&["start again", "1", "review"]);
    said.has("All answers are deleted from the memory.");
    assert!(
        said.after("All answers are deleted")
            .contains("Nothing is answered yet.\n")
    );
    assert_eq!(said.end, End::Open);
}

#[test]
fn a_file_is_written_only_when_every_question_about_it_is_answered() {
    let folder = tempfile::tempdir().unwrap();
    let name = folder.path().join("plan");
    let name = name.to_str().unwrap();
    let talk = Talk::after(Case::afraid_visitor());
    let files = || fs::read_dir(folder.path()).unwrap().count();
    for lines in [
        &["export"][..],
        &["export md"],
        &["export md", "3"],
        &["export md", "3", "1"],
        &["export md", "3", "1", "back"],
        &["export ics", "1"],
    ] {
        talk.say(lines);
        assert_eq!(files(), 0, "{lines:?}");
    }
    let said = talk.say(&["export txt", "3", "2", name]);
    said.has(&format!(
        "The file is written: {name}.txt. It holds your answers. Keep it safe.\n"
    ));
    let texts = talk.catalog.texts("ja").unwrap();
    let plan = summary::plan(&talk.case.evaluate(), &Voice::new(texts));
    assert_eq!(
        fs::read_to_string(format!("{name}.txt")).unwrap(),
        text::write(&plan)
    );

    let again = talk.say(&["export txt", "3", "1", name, "2", "back"]);
    again.has("There is already a file with this name: ");
    assert_eq!(
        fs::read_to_string(format!("{name}.txt")).unwrap(),
        text::write(&plan)
    );
    talk.say(&["export txt", "3", "1", name, "1"]);
    assert!(
        fs::read_to_string(format!("{name}.txt"))
            .unwrap()
            .starts_with("Your next steps\n")
    );

    let nowhere = folder.path().join("no/plan.md");
    let said = talk.say(&[
        "export md",
        "3",
        "1",
        nowhere.to_str().unwrap(),
        &format!("{name}.md"),
    ]);
    said.has("There is no such folder. Nothing was written: ");
    said.has(&format!("The file is written: {name}.md."));
    talk.say(&[&format!("export {name}.json"), "1"]);
    assert!(
        fs::read_to_string(format!("{name}.json"))
            .unwrap()
            .starts_with("{\n")
    );
    let gone = talk.say(&["export md", "2", "1", &format!("{name}2"), "quit"]);
    gone.has("Goodbye. Only the files you asked for were kept.");
}

#[test]
fn lines_are_no_longer_than_the_page_and_addresses_stay_whole() {
    let talk = Talk {
        columns: 40,
        second: Some("ja"),
        ..Talk::after(Case::afraid_visitor())
    };
    let said = talk.say(&["review", "why 1", "help"]);
    for line in said.text.lines() {
        let address = line.trim_start().starts_with("http");
        assert!(address || width(line) <= 40, "{line}");
    }
}

#[test]
fn who_has_no_known_language_is_asked_for_it_in_all_of_them() {
    let mut child = command(&["--plain", "--on", "2026-11-22"])
        .env("LC_ALL", "C")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut input = child.stdin.take().unwrap();
    input.write_all("9\n2\n終了\n".as_bytes()).unwrap();
    drop(input);
    let output = child.wait_with_output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.starts_with(
        "1. English\n2. 日本語\nType the number of your language.\n言語の番号を入力してください。\n"
    ), "{text}");
    assert_eq!(
        text.matches("1. English\n").count(),
        2,
        "asked again after 9"
    );
    assert!(text.contains("しるべ。日本の入管手続の案内\n"), "{text}");
    assert_eq!(output.status.code(), Some(3));
}

#[test]
fn it_begins_with_what_it_is_what_it_keeps_and_how_old_it_is() {
    let said = Talk::new("en").say(&["quit"]);
    let (notice, _) = said.text.split_once("Is your life").unwrap();
    for text in [
        "This guide gives information. It is not legal advice",
        "Nothing is kept.",
        "The law is shown as it was known on",
    ] {
        assert!(notice.contains(text), "{notice}");
    }
    assert!(!notice.contains("should have been checked again"));
    let old = Talk {
        case: Case::new().on("2027-04-01"),
        ..Talk::new("en")
    };
    old.say(&["quit"])
        .has("These rules should have been checked again by Wednesday 31 March 2027.");
}

#[test]
fn the_program_speaks_in_lines_when_nothing_else_can_be_shown() {
    let run = shirube_reading(&["--lang", "en"], b"q\n");
    assert_eq!((run.code, run.err.as_str()), (3, ""));
    assert!(
        run.out
            .starts_with("Shirube, a guide to immigration procedure in Japan\n")
    );
}

#[test]
fn a_closed_pipe_ends_it_quietly() {
    let mut child = command(&["--plain", "--lang", "en"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut input = child.stdin.take().unwrap();
    // The reader goes after the first bytes, as `head` does.
    let mut first = [0; 16];
    child.stdout.take().unwrap().read_exact(&mut first).unwrap();
    let _ = input.write_all(b"2\n1\n1\n");
    drop(input);
    let output = child.wait_with_output().unwrap();
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn a_restored_answer_is_counted_without_being_asked_again() {
    // Away and back: what was answered in between comes back with its questions.
    let talk = Talk::after(Case::afraid_visitor());
    let said = talk.say(&["change 2", "3", "1", "change 2", "1", "1"]);
    said.has("These answers would no longer count. They are kept:\n");
    said.has("These earlier answers would count again:\n");
    assert_eq!(said.end, End::Complete);
}
