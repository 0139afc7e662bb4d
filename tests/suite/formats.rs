//! The files that programs read: web page, Word file, calendar, address book, JSON. Each is read back by somebody else's
//! reader, and all say the same.

use std::{collections::BTreeSet, io::Read as _};

use jiff::civil::Date;
use quick_xml::events::Event;
use scraper::{ElementRef, Html, Selector};
use shirube::{
    engine::Evaluation,
    export::{Format, docx, html, ics, markdown, text, vcard},
    locale::{Catalog, key},
    summary::{Block, Contact, Document, Due, Entry, Language, Paper, Phrase, Tone},
};

use crate::{
    export::{english, paper_of},
    support::{Case, day, pack, shirube_reading, worked_example},
};

/// One worked example for each area, one that cannot wait, one in which nothing is known.
pub(crate) fn six_cases() -> Vec<(&'static str, Case)> {
    let names = [
        "visitor-with-five-days-left",
        "overstayer-wants-to-stay",
        "waiting-on-the-last-day",
        "recognised-refugee-visits-a-friend",
        "finally-refused-and-ordered",
        "everything-unknown",
    ];
    names.map(|name| (name, worked_example(name))).to_vec()
}

const VOICES: [(&str, Option<&str>); 4] = [
    ("en", None),
    ("ja", None),
    ("en", Some("ja")),
    ("ja", Some("en")),
];

pub(crate) fn papers(case: &Case) -> Vec<Document> {
    let all = VOICES
        .iter()
        .flat_map(|(main, second)| Paper::ALL.map(|paper| paper_of(case, paper, main, *second)));
    all.collect()
}

fn select(html: &str, what: &str) -> Vec<(String, String)> {
    let page = Html::parse_document(html);
    let selector = Selector::parse(what).unwrap();
    let text = |element: ElementRef<'_>| element.text().collect::<String>();
    page.select(&selector)
        .map(|element| (element.value().name().to_owned(), text(element)))
        .collect()
}

/// A text without its spaces: where lines break is a matter of looks.
pub(crate) fn dense(text: &str) -> String {
    let clean = shirube::text::sanitize(text);
    clean.chars().filter(|c| !c.is_whitespace()).collect()
}

/// Every text of a document, in its order.
pub(crate) fn texts_of(document: &Document) -> Vec<String> {
    fn add(found: &mut Vec<String>, phrase: &Phrase) {
        found.push(phrase.main.clone());
        found.extend(phrase.second.clone());
    }
    fn of(found: &mut Vec<String>, block: &Block) {
        match block {
            Block::Heading { text, .. } | Block::Paragraph { text, .. } | Block::Blank(text) => {
                add(found, text);
            }
            Block::List { items, .. } => {
                for item in items {
                    add(found, &item.text);
                    item.notes.iter().for_each(|note| add(found, note));
                }
            }
            Block::Rows(rows) => {
                for (name, value) in rows {
                    add(found, name);
                    add(found, value);
                }
            }
            Block::Frame(blocks) => blocks.iter().for_each(|block| of(found, block)),
            Block::Quote { text, .. } => found.push(text.clone()),
            Block::Terms { rows, .. } => {
                for (name, word) in rows {
                    add(found, name);
                    found.push(word.clone());
                }
            }
        }
    }
    let mut found = Vec::new();
    add(&mut found, &document.title);
    document
        .blocks
        .iter()
        .for_each(|block| of(&mut found, block));
    found
}

#[track_caller]
fn holds_all(written: &str, document: &Document) {
    let written = dense(written);
    let mut rest = &*written;
    for text in texts_of(document) {
        let text = dense(&text);
        let at = rest.find(&text);
        let at = at.unwrap_or_else(|| panic!("{text} is missing, or not in its place"));
        rest = &rest[at + text.len()..];
    }
}

#[test]
fn a_browser_finds_every_text_of_a_paper_in_its_order() {
    for (name, case) in six_cases() {
        for document in papers(&case) {
            let body = select(&html::write(&document), "main");
            assert_eq!(body.len(), 1, "{name}");
            holds_all(&body[0].1, &document);
        }
    }
}

#[test]
fn a_web_page_says_its_language_and_direction_and_holds_no_script_and_loads_nothing() {
    for document in papers(&Case::afraid_visitor()) {
        let html = html::write(&document);
        let page = Html::parse_document(&html);
        let root = page.root_element().value();
        assert_eq!(root.attr("lang"), Some(&*document.language.tag));
        assert_eq!(root.attr("dir"), Some("ltr"));
        assert_eq!(
            select(&html, "script, link, img, iframe, object, form, input"),
            []
        );
        assert_eq!(select(&html, "title").len(), 1);
        assert_eq!(select(&html, "h1").len(), 1);
        let second = Selector::parse(".second").unwrap();
        for element in page.select(&second) {
            let tag = document.second.as_ref().map(|second| &*second.tag);
            assert_eq!(element.value().attr("lang"), tag);
            assert!(element.value().attr("dir").is_some());
        }
        let styles = select(&html, "style");
        assert!(!styles[0].1.contains("url("), "nothing is loaded");
    }
}

#[test]
fn headings_of_a_web_page_leave_no_level_out() {
    for (name, case) in six_cases() {
        for document in papers(&case) {
            let mut level = 0;
            for (tag, text) in select(&html::write(&document), "h1, h2, h3, h4") {
                let next: usize = tag[1..].parse().unwrap();
                assert!(next <= level + 1, "{name}: {tag} after h{level}: {text}");
                level = next;
            }
        }
    }
}

#[test]
fn a_language_from_right_to_left_is_one_in_every_file() {
    let mut document = english(
        Phrase::plain("Title"),
        vec![Block::Paragraph {
            text: Phrase {
                main: "one".to_owned(),
                second: Some("۱ (یک)".to_owned()),
            },
            tone: Tone::Plain,
        }],
    );
    document.second = Some(Language {
        tag: "fa".to_owned(),
        is_rtl: true,
    });
    assert!(html::write(&document).contains("lang=\"fa\" dir=\"rtl\""));
    let xml = part(&docx::write(&document).unwrap(), "word/document.xml");
    assert_eq!(xml.matches("<w:bidi/>").count(), 1, "{xml}");
    assert_eq!(xml.matches("<w:rtl/>").count(), 1);
    assert!(xml.contains("w:bidi=\"fa\""));
}

/// The colours of the style sheet, each on white, as WCAG 2 measures contrast.
#[test]
fn every_colour_of_a_web_page_is_seen_by_weak_eyes() {
    let style = include_str!("../../src/export/style.css");
    let colours = style.match_indices("color: #").map(|(at, mark)| {
        let digits: String = style[at + mark.len()..]
            .chars()
            .take_while(char::is_ascii_hexdigit)
            .collect();
        let wide = if digits.len() == 3 {
            digits.chars().flat_map(|c| [c, c]).collect()
        } else {
            digits
        };
        let channel = |at: usize| {
            let value = f64::from(u8::from_str_radix(&wide[at..at + 2], 16).unwrap()) / 255.0;
            if value <= 0.040_45 {
                value / 12.92
            } else {
                ((value + 0.055) / 1.055).powf(2.4)
            }
        };
        let light = 0.2126 * channel(0) + 0.7152 * channel(2) + 0.0722 * channel(4);
        (wide.clone(), 1.05 / (light + 0.05))
    });
    let colours: Vec<(String, f64)> = colours.collect();
    assert!(colours.len() > 2);
    for (colour, contrast) in colours {
        assert!(contrast >= 7.0, "#{colour} has {contrast:.1} to 1");
    }
}

/// A part of a Word file.
fn part(docx: &[u8], name: &str) -> String {
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(docx)).unwrap();
    let mut text = String::new();
    zip.by_name(name)
        .unwrap()
        .read_to_string(&mut text)
        .unwrap();
    text
}

/// What a reader of XML finds: the texts, a space after each, and how often each element stands there.
fn word_texts(docx: &[u8]) -> String {
    let xml = part(docx, "word/document.xml");
    let mut reader = quick_xml::Reader::from_str(&xml);
    reader.config_mut().check_end_names = true;
    let mut found = String::new();
    loop {
        match reader.read_event().expect("the file is well-formed") {
            Event::Text(text) => {
                found.push_str(&text.xml_content(quick_xml::XmlVersion::Implicit1_0));
            }
            Event::GeneralRef(entity) => {
                let c = quick_xml::escape::resolve_predefined_entity(&entity);
                found.push_str(c.expect("only the five entities are used"));
            }
            Event::End(end) if end.name().as_ref() == "w:p" => found.push(' '),
            Event::Eof => return found,
            _ => {}
        }
    }
}

#[test]
fn a_word_processor_finds_every_text_of_a_paper_in_its_order() {
    for (_, case) in six_cases() {
        for document in papers(&case) {
            holds_all(&word_texts(&docx::write(&document).unwrap()), &document);
        }
    }
}

#[test]
fn a_word_file_has_real_headings_lists_and_tables_and_page_numbers() {
    let document = paper_of(&Case::afraid_visitor(), Paper::Lawyer, "en", None);
    let file = docx::write(&document).unwrap();
    let xml = part(&file, "word/document.xml");
    for mark in [
        "<w:pStyle w:val=\"Heading1\"/>",
        "<w:pStyle w:val=\"Heading2\"/>",
        "<w:numPr>",
        "<w:tbl>",
        "<w:footerReference ",
    ] {
        assert!(xml.contains(mark), "{mark}");
    }
    assert!(part(&file, "word/footer1.xml").contains("NUMPAGES"));
    let styles = part(&file, "word/styles.xml");
    for (_, style) in xml
        .match_indices("w:pStyle w:val=\"")
        .map(|(at, mark)| (at, xml[at + mark.len()..].split('"').next().unwrap()))
    {
        assert!(
            styles.contains(&format!("w:styleId=\"{style}\"")),
            "{style}"
        );
    }
    let numbers = part(&file, "word/numbering.xml");
    for (at, mark) in xml.match_indices("<w:numId w:val=\"") {
        let id = xml[at + mark.len()..].split('"').next().unwrap();
        assert!(
            numbers.contains(&format!("<w:num w:numId=\"{id}\">")),
            "{id}"
        );
    }
}

#[test]
fn the_same_answers_give_the_same_bytes() {
    for format in [Format::Html, Format::Docx, Format::Ics, Format::Vcard] {
        let write = || {
            let paper = || paper_of(&Case::afraid_visitor(), Paper::Client, "ja", Some("en"));
            shirube::export::render(format, paper, &()).unwrap()
        };
        assert_eq!(write(), write(), "{}", format.extension());
    }
}

/// What a reader of calendars finds: for each event its properties, and the triggers of its alarms.
struct CalendarEvent {
    properties: Vec<(String, String)>,
    triggers: Vec<String>,
}

impl CalendarEvent {
    fn get(&self, name: &str) -> &str {
        let found = self.properties.iter().find(|(of, _)| of == name);
        &found.unwrap_or_else(|| panic!("no {name}")).1
    }
}

fn events(ics: &str) -> Vec<CalendarEvent> {
    let values = |properties: Vec<ical::property::Property>| -> Vec<(String, String)> {
        let values = properties.into_iter();
        values
            .map(|one| (one.name, one.value.unwrap_or_default()))
            .collect()
    };
    let mut calendars: Vec<_> = ical::IcalParser::new(ics.as_bytes())
        .collect::<Result<_, _>>()
        .expect("a calendar");
    assert_eq!(calendars.len(), 1);
    let calendar = calendars.remove(0);
    let events = calendar.events.into_iter().map(|event| CalendarEvent {
        triggers: event
            .alarms
            .into_iter()
            .map(|alarm| values(alarm.properties))
            .map(|alarm| {
                alarm
                    .into_iter()
                    .find(|(name, _)| name == "TRIGGER")
                    .unwrap()
                    .1
            })
            .collect(),
        properties: values(event.properties),
    });
    events.collect()
}

#[test]
fn a_calendar_holds_each_date_for_a_whole_day_with_alarms_a_week_and_a_day_before() {
    let document = paper_of(&Case::refused(), Paper::Client, "ja", Some("en"));
    let events = events(&ics::write(&document));
    let running: Vec<&Due> = document.dues.iter().filter(|due| !due.passed).collect();
    assert_eq!(events.len(), running.len());
    assert!(!events.is_empty());
    for (event, due) in events.iter().zip(running) {
        assert_eq!(
            event.get("DTSTART"),
            due.act_by.strftime("%Y%m%d").to_string()
        );
        let next = due.act_by.tomorrow().unwrap();
        assert_eq!(event.get("DTEND"), next.strftime("%Y%m%d").to_string());
        assert_eq!(event.get("DTSTAMP"), "20261122T000000Z");
        assert_eq!(event.triggers, ["-P7D", "-P1D"]);
        assert!(
            event.get("SUMMARY").starts_with("大切な日"),
            "in the language chosen"
        );
    }
    let ids: BTreeSet<&str> = events.iter().map(|event| event.get("UID")).collect();
    assert_eq!(ids.len(), events.len(), "each date has an id of its own");
}

#[test]
fn a_calendar_gives_nothing_away_to_those_who_share_it() {
    let catalog = Catalog::embedded().unwrap();
    for (_, case) in six_cases() {
        for (main, second) in VOICES {
            let document = paper_of(&case, Paper::All, main, second);
            let calendar = ics::write(&document).replace("\r\n ", "").to_lowercase();
            for due in &document.dues {
                for tag in ["en", "ja"] {
                    let what = catalog.texts(tag).unwrap().say(&key::deadline(&due.id));
                    assert!(!calendar.contains(&what.to_lowercase()), "{what}");
                }
                assert!(!calendar.contains(&due.id) && !calendar.contains(&due.outcome));
            }
            for word in [
                "refugee",
                "immigration",
                "visa",
                "deport",
                "難民",
                "在留",
                "入管",
            ] {
                assert!(!calendar.contains(word), "{word}");
            }
        }
    }
}

#[test]
fn a_date_keeps_its_id_and_another_date_has_another() {
    let id = |case: &Case| {
        let document = paper_of(case, Paper::Client, "en", None);
        let events = events(&ics::write(&document));
        events
            .iter()
            .map(|event| event.get("UID").to_owned())
            .collect::<Vec<_>>()
    };
    let case = Case::afraid_visitor();
    assert_eq!(id(&case), id(&case.clone().on("2026-11-23")));
    assert_ne!(
        id(&case),
        id(&case.clone().answer("status-expiry", "2026-11-28"))
    );
}

#[test]
fn an_address_book_reads_a_card_for_everybody_who_is_named() {
    let document = paper_of(&Case::afraid_visitor(), Paper::Client, "en", Some("ja"));
    let cards: Vec<_> = ical::VcardParser::new(vcard::write(&document).as_bytes())
        .collect::<Result<_, _>>()
        .expect("cards");
    assert_eq!(cards.len(), document.contacts.len());
    assert!(cards.len() > 3);
    for (card, contact) in cards.iter().zip(&document.contacts) {
        let get = |name: &str| {
            let found = card
                .properties
                .iter()
                .find(|property| property.name == name);
            found.and_then(|property| property.value.clone())
        };
        let plain = |text: &str| text.replace(',', "\\,").replace(';', "\\;");
        assert_eq!(get("FN"), Some(plain(&contact.name.main)));
        assert_eq!(get("TEL"), contact.phone.as_deref().map(plain));
        assert!(get("N").is_some());
    }
}

#[test]
fn the_json_is_as_the_schema_says() {
    let schema: serde_json::Value =
        serde_json::from_str(include_str!("../../src/result/schema.json")).unwrap();
    let schema = jsonschema::validator_for(&schema).unwrap();
    for (name, case) in six_cases() {
        for args in [
            &["screen", "-"][..],
            &["export", "-", "--format", "json", "--lang", "ja"],
        ] {
            let run = shirube_reading(args, case.toml().as_bytes());
            let result: serde_json::Value = serde_json::from_str(&run.out).unwrap();
            let wrong: Vec<String> = schema
                .iter_errors(&result)
                .map(|error| format!("{}: {error}", error.instance_path()))
                .collect();
            assert!(wrong.is_empty(), "{name}: {wrong:?}");
        }
    }
    let mut wrong: serde_json::Value = serde_json::from_str(
        &shirube_reading(&["screen", "-"], Case::refused().toml().as_bytes()).out,
    )
    .unwrap();
    wrong["outcomes"][0]["urgency"] = "never".into();
    assert!(!schema.is_valid(&wrong), "the schema says something");
}

/// The days of all deadlines: the safe day of those that run, the last day of those that are over.
fn days(evaluation: &Evaluation<'_>) -> BTreeSet<(bool, Date)> {
    let deadlines = evaluation
        .outcomes
        .iter()
        .flat_map(|result| &result.deadlines);
    deadlines
        .filter_map(|resolved| resolved.dates)
        .map(|dates| {
            (
                dates.passed,
                if dates.passed {
                    dates.last_day
                } else {
                    dates.act_by
                },
            )
        })
        .collect()
}

#[test]
fn every_deadline_is_the_same_in_every_format_and_paper() {
    let catalog = Catalog::embedded().unwrap();
    let mut seen = 0;
    let mut cases: Vec<Case> = six_cases().into_iter().map(|(_, case)| case).collect();
    cases.push(Case::refused().on("2026-12-10"));
    for case in cases {
        let evaluation = case.evaluate();
        let expected = days(&evaluation);
        seen += expected.len();
        let run = shirube_reading(&["screen", "-"], case.toml().as_bytes());
        let result: serde_json::Value = serde_json::from_str(&run.out).unwrap();
        let in_json: BTreeSet<(bool, Date)> = result["outcomes"]
            .as_array()
            .unwrap()
            .iter()
            .flat_map(|outcome| outcome["deadlines"].as_array().unwrap())
            .filter(|deadline| !deadline["act_by"].is_null())
            .map(|deadline| {
                let passed = deadline["passed"].as_bool().unwrap();
                let which = if passed { "last_day" } else { "act_by" };
                (passed, day(deadline[which].as_str().unwrap()))
            })
            .collect();
        assert_eq!(in_json, expected);
        for (main, second) in VOICES {
            for paper in Paper::ALL {
                let document = paper_of(&case, paper, main, second);
                let in_calendar: BTreeSet<String> = events(&ics::write(&document))
                    .iter()
                    .map(|event| event.get("DTSTART").to_owned())
                    .collect();
                let running = expected.iter().filter(|(passed, _)| !passed);
                let running: BTreeSet<String> = running
                    .map(|(_, day)| day.strftime("%Y%m%d").to_string())
                    .collect();
                assert_eq!(in_calendar, running);
                let written = [
                    dense(&markdown::write(&document)),
                    dense(&text::write(&document)),
                    dense(&select(&html::write(&document), "main")[0].1),
                    dense(&word_texts(&docx::write(&document).unwrap())),
                ];
                // One PDF has both languages; making all of them takes minutes.
                #[cfg(feature = "pdf")]
                let written: Vec<String> = written
                    .into_iter()
                    .chain(
                        (main == "ja" && second.is_some())
                            .then(|| dense(&crate::pdf::text_of(&document))),
                    )
                    .collect();
                let languages = std::iter::once(main).chain(second);
                for texts in languages.map(|tag| catalog.texts(tag).unwrap()) {
                    for (_, day) in &expected {
                        let day = dense(&texts.date(*day));
                        for written in &written {
                            assert!(written.contains(&day), "{paper:?} {main}: {day}");
                        }
                    }
                }
            }
        }
    }
    assert!(seen > 8, "the cases have deadlines");
    assert!(!pack().deadlines.is_empty());
}

/// Texts that try to act in one format or another.
pub(crate) const HOSTILE: [&str; 12] = [
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "</w:t></w:r><w:r><w:fldChar/>",
    "]]><!ENTITY x SYSTEM \"file:///etc/passwd\">&x;",
    "a\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nATTACH:http://example.org",
    "=HYPERLINK(\"http://example.org\")",
    "\u{1b}[2J\u{1b}]0;title\u{7}",
    "\u{202e}txet desrever\u{2066}",
    "\u{0}\u{8}\u{fffe}\u{ffff} nothing",
    "javascript:alert(1)",
    "' onload='alert(1)",
    "{{7*7}} ${x} %00",
];

pub(crate) fn hostile_document(text: &str) -> Document {
    let phrase = Phrase {
        main: text.to_owned(),
        second: Some(text.to_owned()),
    };
    let language = Language {
        tag: "ja".to_owned(),
        is_rtl: false,
    };
    let entry = Entry {
        text: phrase.clone(),
        notes: vec![phrase.clone()],
    };
    let mut document = english(
        phrase.clone(),
        vec![
            Block::Heading {
                level: 1,
                text: phrase.clone(),
            },
            Block::List {
                ordered: true,
                tone: Tone::Warning,
                items: vec![entry],
            },
            Block::Rows(vec![(phrase.clone(), phrase.clone())]),
            Block::Frame(vec![Block::Blank(phrase.clone())]),
            Block::Quote {
                language: language.clone(),
                text: text.to_owned(),
            },
            Block::Terms {
                language: language.clone(),
                rows: vec![(phrase.clone(), text.to_owned())],
            },
        ],
    );
    document.second = Some(language);
    document.on = Some(day("2026-11-22"));
    document.dues = vec![Due {
        id: text.to_owned(),
        outcome: text.to_owned(),
        what: phrase.clone(),
        title: phrase.clone(),
        note: phrase.clone(),
        act_by: day("2026-11-27"),
        last_day: day("2026-11-28"),
        passed: false,
    }];
    document.contacts = vec![Contact {
        id: text.to_owned(),
        name: phrase.clone(),
        address: Some(phrase.clone()),
        phone: Some(text.to_owned()),
        url: Some(text.to_owned()),
        notes: vec![phrase],
    }];
    document
}

#[test]
fn no_text_can_act_in_any_file() {
    let harmless = hostile_document("harmless");
    let shape = |document: &Document| -> Vec<String> {
        let all = select(&html::write(document), "*");
        all.into_iter().map(|(tag, _)| tag).collect()
    };
    for text in HOSTILE {
        let document = hostile_document(text);
        // Every line end of a text is a line end in the file, and nothing else is there that was not.
        let mut elements = shape(&document);
        elements.retain(|tag| tag != "br");
        assert_eq!(elements, shape(&harmless), "{text:?}");
        let page = Html::parse_document(&html::write(&document));
        let every = Selector::parse("*").unwrap();
        for element in page.select(&every) {
            let known = [
                "lang",
                "dir",
                "class",
                "scope",
                "charset",
                "name",
                "content",
                "http-equiv",
            ];
            for (name, _) in element.value().attrs() {
                assert!(known.contains(&name), "{text:?}: {name}");
            }
        }
        let clean: String = shirube::text::sanitize(text)
            .chars()
            .filter(|c| !matches!(c, '\u{fffe}' | '\u{ffff}'))
            .collect();
        let words = dense(&word_texts(&docx::write(&document).unwrap()));
        assert!(words.contains(&dense(&clean)), "{text:?}: {words}");
        let calendar = ics::write(&document);
        let found = events(&calendar);
        assert_eq!(found.len(), 1, "{text:?}");
        assert!(found[0].properties.iter().all(|(name, _)| name != "ATTACH"));
        let cards = ical::VcardParser::new(vcard::write(&document).as_bytes()).count();
        assert_eq!(cards, 1, "{text:?}");
        for file in [calendar, vcard::write(&document), html::write(&document)] {
            let acts = |c: char| c.is_control() && !matches!(c, '\n' | '\r');
            assert!(!file.contains(acts), "{text:?}");
            assert!(!file.contains(['\u{202e}', '\u{2066}']), "{text:?}");
        }
    }
}
