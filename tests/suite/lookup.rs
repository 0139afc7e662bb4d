//! Glossary, directory and sources: what is found, what is said when nothing is, and that nothing is said without source.

use std::fs;

use serde_json::Value as Json;
use shirube::{
    locale::{Catalog, key},
    lookup::{self, Contact, Directory, Marker, Wanted},
    model::{Confidence, Pack},
};

use crate::support::{Run, copy_shipped, fact, pack, shirube};

fn catalog() -> Catalog {
    Catalog::embedded().unwrap()
}

/// The ids of the terms that fit, the best first.
fn terms(query: &str) -> Vec<String> {
    let found = lookup::terms(pack(), &catalog(), query);
    let name = |id: &shirube::model::TermId| pack().term(*id).name.to_string();
    found.iter().map(name).collect()
}

fn options(name: &str, query: &str) -> Vec<String> {
    let found = lookup::options(pack(), &catalog(), fact(name), query);
    let name = |id: &shirube::model::OptionId| pack().fact(fact(name)).option_name(*id).to_owned();
    found.iter().map(name).collect()
}

#[test]
fn a_term_is_found_by_its_word_its_reading_and_other_words_in_any_language() {
    for query in [
        "provisional release",
        "仮放免",
        "かりほうめん",
        "カリホウメン",
        "Karihomen",
    ] {
        assert_eq!(
            terms(query).first().map(String::as_str),
            Some("provisional-release"),
            "{query}"
        );
    }
}

#[test]
fn the_word_itself_comes_before_words_that_contain_it() {
    assert_eq!(terms("refugee")[0], "refugee");
    assert_eq!(terms("難民")[0], "refugee");
    assert!(terms("refugee").len() > 5);
}

#[test]
fn a_term_is_found_by_its_explanation_only_when_no_name_fits() {
    let found = terms("persecution");
    assert_eq!(
        found,
        ["persecution"],
        "explanations that mention it stay out"
    );
    assert!(!terms("illness").is_empty());
    assert_eq!(terms("xyzzy"), [""; 0]);
}

#[test]
fn every_term_is_found_by_its_own_word_in_every_language() {
    let catalog = catalog();
    for term in &pack().terms {
        for tag in catalog.tags() {
            let word = catalog.texts(tag).unwrap().say(&key::term(&term.name));
            assert!(
                terms(&word).contains(&term.name.to_string()),
                "{tag}: {word}"
            );
        }
    }
}

#[test]
fn a_country_is_found_by_code_name_and_old_name_in_any_language() {
    for query in [
        "MM",
        "mm",
        "myanmar",
        "ミャンマー",
        "みゃんまー",
        "Burma",
        "မြန်မာ",
    ] {
        assert_eq!(
            options("nationality", query).first().map(String::as_str),
            Some("MM"),
            "{query}"
        );
    }
    assert_eq!(options("nationality", "xyzzy"), [""; 0]);
    assert_eq!(options("nationality", " "), [""; 0]);
}

#[test]
fn the_only_one_meant_is_taken_and_a_doubt_is_not() {
    let catalog = catalog();
    let option = |query: &str| {
        let found = lookup::option(pack(), &catalog, fact("nationality"), query)?;
        Some(
            pack()
                .fact(fact("nationality"))
                .option_name(found)
                .to_owned(),
        )
    };
    assert_eq!(
        option("niger").as_deref(),
        Some("NE"),
        "Nigeria fits less well"
    );
    assert_eq!(option("guinea").as_deref(), Some("GN"));
    assert_eq!(option("land"), None, "many end so");
}

#[test]
fn every_country_and_prefecture_is_found_by_its_name_in_every_language() {
    let catalog = catalog();
    for name in ["nationality", "prefecture"] {
        let fact = fact(name);
        for index in 0..pack().fact(fact).options.len() {
            for tag in catalog.tags() {
                let label = catalog
                    .texts(tag)
                    .unwrap()
                    .option_label(pack(), fact, index.into());
                let found = lookup::option(pack(), &catalog, fact, &label);
                assert_eq!(found, Some(index.into()), "{tag}: {label}");
            }
        }
    }
}

fn found(wanted: &Wanted) -> (Vec<&'static str>, Vec<&'static str>) {
    let found = lookup::directory(pack(), &catalog(), wanted);
    let offices = found.offices.iter().map(|one| &*one.name).collect();
    let people = found.organisations.iter().map(|one| &*one.name).collect();
    (offices, people)
}

#[test]
fn a_service_and_a_prefecture_lead_to_one_office() {
    for code in 0..pack().prefectures.len() {
        let (offices, people) = found(&Wanted {
            prefecture: Some(code.into()),
            service: Some("review".to_owned()),
            ..Wanted::default()
        });
        assert_eq!(offices.len(), 1, "{}", pack().prefectures[code]);
        assert_eq!(people, [""; 0], "who asks for a service asks for an office");
    }
}

#[test]
fn a_need_and_a_prefecture_lead_to_helpers_there_first_and_then_in_the_whole_country() {
    let osaka = lookup::prefectures(pack(), &catalog(), "Osaka")[0];
    let (offices, people) = found(&Wanted {
        prefecture: Some(osaka),
        need: Some("legal".to_owned()),
        ..Wanted::default()
    });
    assert_eq!(offices, [""; 0]);
    let near = |name: &&str| {
        let one = pack()
            .organisations
            .iter()
            .find(|one| *one.name == **name)
            .unwrap();
        assert!(one.needs.iter().any(|need| &**need == "legal"));
        assert!(one.prefectures.is_empty() || one.prefectures.contains(&osaka));
        !one.prefectures.is_empty()
    };
    assert!(near(&people[0]) && !near(people.last().unwrap()));
    assert!(people.iter().map(near).is_sorted_by(|a, b| a >= b));
}

#[test]
fn every_word_must_stand_in_the_entry_in_one_language_or_another() {
    let words = |words: &[&str]| {
        let words = words.iter().map(|word| (*word).to_owned()).collect();
        found(&Wanted {
            words,
            ..Wanted::default()
        })
    };
    let (offices, _) = words(&["5-5-30", "東京出入国在留管理局"]);
    assert_eq!(offices, ["tokyo"]);
    assert_eq!(words(&["5-5-30", "xyzzy"]), (vec![], vec![]));
}

type Search = fn(&Pack, &Catalog, &str) -> Vec<String>;
type Message = fn(&str) -> String;

#[test]
fn the_names_of_needs_services_and_languages_are_known_in_every_language() {
    let (pack, catalog) = (pack(), catalog());
    let kinds: [(Search, Message); 3] = [
        (lookup::needs, key::need),
        (lookup::services, key::service),
        (lookup::languages, key::language),
    ];
    for (search, message) in kinds {
        let all = search(pack, &catalog, "");
        assert!(!all.is_empty());
        for id in &all {
            assert_eq!(search(pack, &catalog, id), [id.as_str()]);
            for tag in catalog.tags() {
                let name = catalog.texts(tag).unwrap().find(&message(id), None, &[]);
                let name = name.unwrap_or_else(|| panic!("{tag} has no word for {id}"));
                assert_eq!(
                    search(pack, &catalog, &name),
                    [id.as_str()],
                    "{tag}: {name}"
                );
            }
        }
    }
}

#[test]
fn the_glossary_command_explains_lists_and_says_that_it_found_nothing() {
    let run = shirube(&["glossary", "仮放免", "--lang", "en"]);
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    assert!(
        run.out
            .contains("provisional release (仮放免, かりほうめん)\n---"),
        "{}",
        run.out
    );
    assert!(run.out.contains("See also\n- "));
    assert!(
        run.out
            .contains("Where this is written\n- Immigration Control")
    );

    let run = shirube(&["glossary", "provisional", "release", "--lang", "ja"]);
    assert!(
        run.out.contains("仮放免（かりほうめん）\n---"),
        "{}",
        run.out
    );

    let run = shirube(&["glossary", "--lang", "en"]);
    assert_eq!(run.code, 0);
    let listed = run.out.lines().filter(|line| line.starts_with("- "));
    assert_eq!(listed.count(), pack().terms.len());

    let run = shirube(&["glossary", "xyzzy\u{1b}[2J", "--lang", "en"]);
    assert_eq!((run.code, run.err.as_str()), (1, ""));
    assert_eq!(
        run.out,
        "No term fits “xyzzy[2J”. Try a shorter word or a part of it, in any language of this guide, or list all terms: \
         shirube glossary\n"
    );
}

#[test]
fn the_directory_command_says_what_is_known_of_each_entry() {
    let run = shirube(&[
        "directory",
        "--prefecture",
        "大阪",
        "--need",
        "Lawyers",
        "--lang",
        "en",
    ]);
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    assert!(run.out.contains("People who help\n==="), "{}", run.out);
    assert!(!run.out.contains("Immigration offices\n==="));
    assert!(
        run.out
            .contains("- Houterasu Multilingual Information Service")
    );
    assert!(run.out.contains("  Languages: English, Chinese"));
    assert!(
        run.out
            .contains("  The help is free. The call costs what your telephone company charges.\n")
    );

    let run = shirube(&["directory", "--language", "ベトナム語", "--lang", "ja"]);
    assert_eq!(run.code, 0);
    for entry in run.out.split("\n- ").skip(1) {
        assert!(entry.replace("\n  ", "").contains("ベトナム語"), "{entry}");
    }
}

#[test]
fn a_number_that_is_not_confirmed_is_shown_with_a_warning() {
    let doubtful = pack()
        .organisations
        .iter()
        .find(|one| one.phone.is_some() && pack().check_first(&one.sources));
    let Some(doubtful) = doubtful else {
        // Every number was confirmed: nothing may carry the warning then.
        assert!(
            !shirube(&["directory", "--lang", "en"])
                .out
                .contains("(check before calling)")
        );
        return;
    };
    let run = shirube(&["directory", &doubtful.name, "--lang", "en"]);
    let phone = doubtful.phone.as_deref().unwrap();
    assert!(
        run.out
            .contains(&format!("Telephone {phone} (check before calling)")),
        "{}",
        run.out
    );
}

#[test]
fn every_entry_of_the_directory_says_when_it_was_checked() {
    for (lang, checked) in [("en", "Checked on"), ("ja", "確かめた日：")] {
        let run = shirube(&[
            "directory",
            "--prefecture",
            "JP-27",
            "--need",
            "legal",
            "--language",
            "en",
            "--lang",
            lang,
        ]);
        assert_eq!((run.code, run.err.as_str()), (0, ""));
        let entries: Vec<&str> = run.out.split("\n- ").skip(1).collect();
        assert!(entries.len() > 2, "{}", run.out);
        for entry in entries {
            assert!(entry.contains(checked), "{entry}");
        }
    }
}

#[test]
fn the_words_of_a_search_are_a_place_a_need_and_a_language_too() {
    let contacts = lookup::contacts(pack());
    let directory = Directory::new(pack(), &catalog());
    let osaka = lookup::prefectures(pack(), &catalog(), "Osaka")[0];
    for typed in [
        "Osaka lawyer english",
        "大阪府　弁護士 英語",
        "jp-27 LAWYER えいご 英語",
    ] {
        let found = directory.find(typed);
        if typed.contains("えいご") {
            assert_eq!(found, [0; 0], "{typed}: every word must fit");
            continue;
        }
        assert!(!found.is_empty(), "{typed}");
        for index in &found {
            let Contact::Organisation(one) = contacts[*index] else {
                panic!("{typed}: an office is no lawyer");
            };
            assert!(one.prefectures.is_empty() || one.prefectures.contains(&osaka));
        }
    }
    assert_eq!(directory.find(" ").len(), contacts.len());
    // 京都 stands in 東京都, and is not meant there.
    let kyoto = lookup::prefectures(pack(), &catalog(), "Kyoto")[0];
    for index in directory.find("京都") {
        let prefectures = match contacts[index] {
            Contact::Office(one) => &one.prefectures,
            Contact::Organisation(one) => &one.prefectures,
        };
        assert!(prefectures.is_empty() || prefectures.contains(&kyoto));
    }
}

/// The terms found in a text, as they stand there.
fn marked(lang: &str, text: &str) -> Vec<(String, String)> {
    let catalog = catalog();
    let marker = Marker::new(pack(), &catalog, &catalog.texts(lang).unwrap());
    let found = marker.find(text).into_iter();
    found
        .map(|one| {
            let name = pack().term(one.term).name.to_string();
            (text[one.range].to_owned(), name)
        })
        .collect()
}

#[test]
fn a_term_in_a_text_is_the_longest_there_is_and_none_inside_another() {
    let one = |word: &str, term: &str| vec![(word.to_owned(), term.to_owned())];
    assert_eq!(
        marked("ja", "難民認定について"),
        one("難民認定", "refugee-recognition")
    );
    assert_eq!(marked("ja", "難民について"), one("難民", "refugee"));
    assert_eq!(
        marked("en", "Two Refugees came."),
        one("Refugees", "refugee")
    );
    assert_eq!(
        marked("en", "the word (仮放免)"),
        one("仮放免", "provisional-release")
    );
    assert_eq!(
        marked("en", "asylumx xasylum"),
        [],
        "a piece of a longer word"
    );
    assert_eq!(
        marked("en", "Recognition of refugee status."),
        one("Recognition of refugee status", "refugee-recognition")
    );
}

#[test]
fn every_term_that_is_to_be_marked_is_found_by_its_own_name_in_every_language() {
    let catalog = catalog();
    for tag in catalog.tags() {
        let texts = catalog.texts(tag).unwrap();
        let marker = Marker::new(pack(), &catalog, &texts);
        for term in pack().terms.iter().filter(|one| one.marked) {
            let name = texts.say(&key::term(&term.name));
            let found = marker.find(&name);
            assert_eq!(found.len(), 1, "{tag} {name}");
            assert_eq!(found[0].range, 0..name.len(), "{tag} {name}");
        }
    }
}

#[test]
fn the_directory_command_says_how_to_widen_an_empty_search() {
    let run = shirube(&["directory", "--need", "legal", "xyzzy", "--lang", "en"]);
    assert_eq!((run.code, run.err.as_str()), (1, ""));
    assert!(
        run.out
            .starts_with("Nothing in the directory fits all of that. Leave out a word,")
    );
}

#[test]
fn the_directory_command_names_what_can_be_chosen_when_a_word_is_unknown_or_means_several_things() {
    let failing = |args: &[&str]| {
        let Run { code, out, err } = shirube(&[&["directory", "--lang", "en"], args].concat());
        assert_eq!((code, out.as_str()), (2, ""), "{args:?}");
        err
    };
    assert!(
        failing(&["--prefecture", "Atlantis"]).starts_with("There is no prefecture “Atlantis”.")
    );
    assert_eq!(
        failing(&["--prefecture", "kyo"]),
        "“kyo” fits several prefectures: Kyoto, Tokyo. Type more of the name.\n"
    );
    let err = failing(&["--need", "xyzzy"]);
    assert!(err.contains("legal (Lawyers)"), "{err}");
    let err = failing(&["--service", "xyzzy"]);
    assert!(err.contains("review (requests for review)"), "{err}");
    let err = failing(&["--language", "xyzzy"]);
    assert!(err.contains("vi (Vietnamese)"), "{err}");
}

#[test]
fn the_sources_command_prints_every_statement_of_every_outcome_and_every_source() {
    let run = shirube(&["sources", "--lang", "en"]);
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    let dense = |text: &str| {
        text.chars()
            .filter(|c| !c.is_whitespace())
            .collect::<String>()
    };
    let printed = dense(&run.out);
    let catalog = catalog();
    let texts = catalog.texts("en").unwrap();
    for outcome in &pack().outcomes {
        let message = key::outcome(&outcome.name);
        let mut parts = vec![texts.say(&message), texts.part(&message, "why")];
        parts.extend(
            outcome
                .steps
                .iter()
                .map(|one| texts.part(&message, &key::step(&one.id))),
        );
        parts.extend(
            outcome
                .warnings
                .iter()
                .map(|one| texts.part(&message, &key::warning(&one.id))),
        );
        for part in parts {
            assert!(printed.contains(&dense(&part)), "{part}");
        }
    }
    for source in &pack().sources {
        assert!(
            printed.contains(&dense(&texts.cite(source))),
            "{}",
            source.name
        );
        assert!(printed.contains(source.url.as_deref().unwrap_or_default()));
    }
    for tag in catalog.tags() {
        let name = &catalog.texts(tag).unwrap().meta().unwrap().name.clone();
        assert!(
            run.out.contains(&format!("{name}: Written with care")),
            "{tag}"
        );
    }
}

#[test]
fn a_step_that_is_not_confirmed_is_marked_as_in_the_plan() {
    let unconfirmed = pack().outcomes.iter().flat_map(|outcome| {
        let message = key::outcome(&outcome.name);
        let steps = outcome.steps.iter();
        steps
            .filter(|step| pack().check_first(&step.sources))
            .map(move |step| (message.clone(), key::step(&step.id)))
    });
    let unconfirmed: Vec<_> = unconfirmed.collect();
    assert!(
        !unconfirmed.is_empty(),
        "some steps rest on what is not confirmed"
    );
    let run = shirube(&["sources", "--lang", "en"]);
    let dense = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let printed = dense(&run.out);
    let catalog = catalog();
    let texts = catalog.texts("en").unwrap();
    for (message, step) in unconfirmed {
        let marked = texts.say_with(
            "check-first",
            &[("what", texts.part(&message, &step).into())],
        );
        // Japanese words inside of English may be broken over lines anywhere.
        let known = printed.replace(' ', "").contains(&marked.replace(' ', ""));
        assert!(known, "{marked}");
    }
}

#[test]
fn the_sources_command_gives_the_same_to_programs() {
    let run = shirube(&["sources", "--json", "--lang", "ja"]);
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    let json: Json = serde_json::from_str(&run.out).unwrap();
    assert_eq!(json["pack"]["id"], "japan");
    assert_eq!(json["language"], "ja");
    assert_eq!(
        json["translations"].as_array().unwrap().len(),
        catalog().tags().len()
    );
    let known: Vec<&str> = json["sources"]
        .as_array()
        .unwrap()
        .iter()
        .map(|source| source["id"].as_str().unwrap())
        .collect();
    assert_eq!(known.len(), pack().sources.len());
    let statements = json["statements"].as_array().unwrap();
    assert!(statements.len() > 1000);
    for statement in statements {
        let sources: Vec<&str> = statement["sources"]
            .as_array()
            .unwrap()
            .iter()
            .map(|id| id.as_str().unwrap())
            .collect();
        assert!(sources.iter().all(|id| known.contains(id)), "{statement}");
        // What names a value in force is a name; questions and what answers mean together need a source only where
        // they say something of the law, which the checker looks at.
        let needs = [
            "outcome",
            "deadline",
            "form",
            "office",
            "organisation",
            "term",
        ];
        if needs.contains(&statement["kind"].as_str().unwrap()) {
            assert!(!sources.is_empty(), "{statement}");
        }
        let confirmed = |id: &&str| {
            let source = pack().sources.iter().find(|source| &*source.name == *id);
            source.unwrap().confidence != Confidence::C
        };
        if statement["check_first"] == true {
            assert!(!sources.iter().all(confirmed), "{statement}");
        }
        assert!(!statement["text"].as_str().unwrap().is_empty());
    }
    let counts = &json["counts"];
    assert_eq!(counts["without_source"], Json::Array(vec![]));
    let counted = counts["by_confidence"].as_object().unwrap().values();
    let counted: u64 = counted.map(|count| count.as_u64().unwrap()).sum();
    assert_eq!(counted, statements.len() as u64);
}

#[test]
fn the_sources_command_ends_with_how_many_statements_rest_on_what() {
    let run = shirube(&["sources", "--lang", "en"]);
    let end = run.out.split("How sure this guide is\n").nth(1).unwrap();
    for letter in ["A", "B", "C"] {
        assert!(
            end.contains(&format!("The weakest source is {letter}")),
            "{end}"
        );
    }
    assert!(end.contains("Without a source"), "{end}");
    assert!(end.contains(" 0 statements"), "{end}");
}

#[test]
fn a_statement_without_a_source_makes_the_sources_command_end_with_1() {
    let folder = tempfile::tempdir().unwrap();
    copy_shipped("rules/japan", folder.path());
    let triage = folder.path().join("trees/triage.toml");
    let text = fs::read_to_string(&triage).unwrap();
    let without = text.replace("sources = [\"directory-territory\"]\n", "");
    assert_ne!(text, without);
    fs::write(&triage, without).unwrap();
    let rules = folder.path().to_str().unwrap();
    let run = shirube(&["sources", "--lang", "en", "--pack", rules]);
    assert_eq!((run.code, run.err.as_str()), (1, ""));
    assert!(run.out.contains("- question-prefecture.title"));
}
