//! Files to take away: what they say, that nothing in them acts, and how they are written.

use std::{fs, io, path::Path};

use proptest::prelude::*;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use shirube::{
    export::{
        Format,
        file::{self, Existing, WriteError},
        markdown, separator,
        text::{self, COLUMNS},
    },
    locale::Catalog,
    summary::{self, Beside, Block, Document, Entry, Language, Paper, Phrase, Tone, Voice},
    text::width,
};

use crate::support::{Case, names, shirube, shirube_reading};

/// The plan of a complete case, in one language or two.
fn plan(main: &str, second: Option<&str>) -> Document {
    let catalog = Catalog::embedded().unwrap();
    let second = second.map(|tag| catalog.texts(tag).unwrap());
    let voice = Voice::with(catalog.texts(main).unwrap(), second);
    summary::plan(&Case::afraid_visitor().evaluate(), &voice)
}

/// Every paper of a complete case, in one language and in two.
fn all_papers() -> Vec<Document> {
    let voices = [
        ("en", None),
        ("ja", None),
        ("en", Some("ja")),
        ("ja", Some("en")),
    ];
    let case = Case::afraid_visitor();
    let papers = voices
        .iter()
        .flat_map(|(main, second)| Paper::ALL.map(|paper| paper_of(&case, paper, main, *second)));
    papers.collect()
}

/// A paper of a case.
pub(crate) fn paper_of(case: &Case, paper: Paper, main: &str, second: Option<&str>) -> Document {
    let catalog = Catalog::embedded().unwrap();
    let texts = |tag: &str| catalog.texts(tag).unwrap();
    let beside = Beside {
        legal: Some(texts("ja")),
        interview: None,
    };
    let voice = Voice::with(texts(main), second.map(texts));
    summary::paper(paper, &case.evaluate(), &voice, &beside)
}

/// What a Markdown reader makes of a file: the text of each line of each part, in order.
fn read_back(markdown: &str) -> Vec<String> {
    let mut lines = vec![String::new()];
    for event in Parser::new_ext(markdown, Options::all() - Options::ENABLE_SMART_PUNCTUATION) {
        match event {
            Event::Text(text) => lines.last_mut().unwrap().push_str(&text),
            Event::HardBreak
            | Event::Start(Tag::Paragraph | Tag::Heading { .. } | Tag::Item | Tag::List(_))
            | Event::End(TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::Item) => {
                lines.push(String::new());
            }
            Event::Start(Tag::Emphasis | Tag::Strong | Tag::Link { .. } | Tag::BlockQuote(_))
            | Event::End(
                TagEnd::Emphasis
                | TagEnd::Strong
                | TagEnd::Link
                | TagEnd::List(_)
                | TagEnd::BlockQuote(_),
            ) => {}
            other => panic!("nothing in a plan is a {other:?}"),
        }
    }
    lines.retain(|line| !line.is_empty());
    lines
}

/// The same from the document itself.
fn texts_of(document: &Document) -> Vec<String> {
    let mut lines = Vec::new();
    add(&mut lines, &document.title);
    for block in &document.blocks {
        add_block(&mut lines, block);
    }
    lines.retain(|line| !line.is_empty());
    lines
}

fn add(lines: &mut Vec<String>, phrase: &Phrase) {
    let both = std::iter::once(&phrase.main).chain(&phrase.second);
    for line in both.flat_map(|text| text.lines()) {
        let words: Vec<&str> = line.split_whitespace().collect();
        lines.push(words.join(" "));
    }
}

fn named(name: &str, value: &str) -> String {
    format!("{name}{}{value}", separator(name))
}

fn add_block(lines: &mut Vec<String>, block: &Block) {
    let mut add = |phrase: &Phrase| add(lines, phrase);
    match block {
        Block::Heading { text, .. } | Block::Paragraph { text, .. } => add(text),
        Block::List { items, .. } => {
            for item in items {
                add(&item.text);
                item.notes.iter().for_each(&mut add);
            }
        }
        Block::Rows(rows) => {
            for (name, value) in rows {
                let second =
                    |phrase: &Phrase| phrase.second.clone().unwrap_or_else(|| phrase.main.clone());
                add(&Phrase::plain(named(&name.main, &value.main)));
                if name.second.is_some() || value.second.is_some() {
                    add(&Phrase::plain(named(&second(name), &second(value))));
                }
            }
        }
        Block::Frame(blocks) => {
            for block in blocks {
                add_block(lines, block);
            }
        }
        Block::Blank(text) => {
            let line = format!("{}: {}", text.main, "_".repeat(24));
            add(&Phrase::plain(line));
            text.second
                .iter()
                .for_each(|text| add(&Phrase::plain(text)));
        }
        Block::Quote { text, .. } => add(&Phrase::plain(text)),
        Block::Terms { rows, .. } => {
            for (name, word) in rows {
                let names = std::iter::once(&name.main).chain(&name.second);
                for name in names {
                    add(&Phrase::plain(named(name, word)));
                }
            }
        }
    }
}

#[test]
fn a_markdown_reader_finds_the_texts_of_the_plan_in_their_order() {
    for document in all_papers() {
        assert_eq!(read_back(&markdown::write(&document)), texts_of(&document));
    }
}

#[test]
fn a_markdown_reader_finds_the_outline_of_the_plan() {
    let document = plan("en", Some("ja"));
    let wanted: Vec<usize> = std::iter::once(1)
        .chain(document.blocks.iter().filter_map(|block| match block {
            Block::Heading { level, .. } => Some(usize::from(*level) + 1),
            _ => None,
        }))
        .collect();
    let markdown = markdown::write(&document);
    let found: Vec<usize> = Parser::new(&markdown)
        .filter_map(|event| match event {
            Event::Start(Tag::Heading { level, .. }) => Some(level as usize),
            _ => None,
        })
        .collect();
    assert_eq!(found, wanted);
}

#[test]
fn an_address_stays_one_that_can_be_followed() {
    let address = "https://www.moj.go.jp/isa/refugee/procedures/16_6.html";
    let markdown = markdown::write(&plan("en", None));
    let links = |text: &str| {
        Parser::new(text)
            .filter_map(|event| match event {
                Event::Start(Tag::Link { dest_url, .. }) => Some(dest_url.to_string()),
                _ => None,
            })
            .collect::<Vec<_>>()
    };
    assert!(links(&markdown).len() > 5, "a plan names pages");
    let document = one_paragraph(address);
    assert_eq!(links(&markdown::write(&document)), [address]);
    assert!(text::write(&document).contains(address));
}

/// A document in English.
pub(crate) fn english(title: Phrase, blocks: Vec<Block>) -> Document {
    let catalog = Catalog::embedded().unwrap();
    Document::new(&Voice::new(catalog.texts("en").unwrap()), title, blocks)
}

fn one_paragraph(text: &str) -> Document {
    let paragraph = Block::Paragraph {
        text: Phrase::plain(text),
        tone: Tone::Plain,
    };
    english(Phrase::plain("Title"), vec![paragraph])
}

#[test]
fn what_would_act_in_markdown_is_read_as_it_was_written() {
    for text in [
        "# no heading",
        "- no item",
        "+ no item",
        "1. no item",
        "12) no item",
        "> no quotation",
        "--- no rule",
        "=== no heading",
        "*no* _emphasis_ ~~struck~~ `code`",
        "[no](javascript:alert(1)) link",
        "![no](x) picture",
        "<script>no()</script> &amp; <b>",
        "| no | table |",
        "[^1]: no footnote",
        ": no definition",
        "$no$ mathematics",
        "a \\ b \\* c",
        "ends with hashes ##",
        "```no fence",
    ] {
        let markdown = markdown::write(&one_paragraph(text));
        assert_eq!(read_back(&markdown), ["Title", text], "{markdown}");
    }
}

/// Words that try to act, in both scripts.
fn nasty() -> impl Strategy<Value = String> {
    "([-#*+_`~<>|\\[\\]()!&$=:.\\\\ 0-9a-c難。「」（）\u{1b}\u{202e}\u{7}]{1,12} ?){1,4}"
        .prop_filter("says something", |text| {
            !shirube::text::sanitize(text).trim().is_empty()
        })
}

fn phrase() -> impl Strategy<Value = Phrase> {
    (nasty(), proptest::option::of(nasty())).prop_map(|(main, second)| Phrase { main, second })
}

fn entry() -> impl Strategy<Value = Entry> {
    (phrase(), proptest::collection::vec(phrase(), 0..3))
        .prop_map(|(text, notes)| Entry { text, notes })
}

fn block() -> impl Strategy<Value = Block> {
    let tone = prop_oneof![Just(Tone::Plain), Just(Tone::Urgent), Just(Tone::Quiet)];
    let plain = prop_oneof![
        (1..=3_u8, phrase()).prop_map(|(level, text)| Block::Heading { level, text }),
        (phrase(), tone.clone()).prop_map(|(text, tone)| Block::Paragraph { text, tone }),
        (
            any::<bool>(),
            tone,
            proptest::collection::vec(entry(), 1..12)
        )
            .prop_map(|(ordered, tone, items)| Block::List {
                ordered,
                tone,
                items
            }),
        proptest::collection::vec((phrase(), phrase()), 1..4).prop_map(Block::Rows),
        phrase().prop_map(Block::Blank),
        nasty().prop_map(|text| Block::Quote {
            language: japanese(),
            text,
        }),
        proptest::collection::vec((phrase(), nasty()), 1..4).prop_map(|rows| Block::Terms {
            language: japanese(),
            rows,
        }),
    ];
    let inner = proptest::collection::vec(plain.clone(), 1..3).prop_map(Block::Frame);
    prop_oneof![8 => plain, 1 => inner]
}

fn japanese() -> Language {
    Language {
        tag: "ja".to_owned(),
        is_rtl: false,
    }
}

fn document() -> impl Strategy<Value = Document> {
    (phrase(), proptest::collection::vec(block(), 1..5))
        .prop_map(|(title, blocks)| english(title, blocks))
}

/// A text without its spaces: where lines break is a matter of looks.
fn dense(text: &str) -> String {
    let clean = shirube::text::sanitize(text);
    clean.chars().filter(|c| !c.is_whitespace()).collect()
}

proptest! {
    #[test]
    fn no_text_can_act_in_markdown(document in document()) {
        let markdown = markdown::write(&document);
        let read = dense(&read_back(&markdown).concat());
        prop_assert_eq!(read, dense(&texts_of(&document).concat()), "{}", markdown);
    }

    #[test]
    fn plain_text_has_short_clean_lines(document in document()) {
        check_lines(&text::write(&document));
        check_clean(&markdown::write(&document));
    }
}

/// No control characters, nothing that turns text round, no space at the end of a line, a line end at the end.
fn check_clean(text: &str) {
    assert!(text.ends_with('\n') && !text.ends_with("\n\n"));
    for line in text.lines() {
        assert_eq!(line, line.trim_end());
        assert_eq!(line, shirube::text::sanitize(line));
    }
}

fn check_lines(text: &str) {
    check_clean(text);
    for line in text.lines() {
        let address = line
            .trim_start()
            .trim_start_matches("- ")
            .starts_with("http");
        assert!(address || width(line) <= COLUMNS, "{line}");
    }
}

#[test]
fn a_plan_in_plain_text_has_short_clean_lines_and_every_text_of_the_plan() {
    for document in all_papers() {
        let text = text::write(&document);
        check_lines(&text);
        let found = dense(&text);
        for line in texts_of(&document) {
            assert!(found.contains(&dense(&line)), "{line}");
        }
    }
}

#[test]
fn the_second_language_stands_right_under_the_first() {
    let mut document = one_paragraph("one");
    document.blocks = vec![
        Block::Paragraph {
            text: Phrase {
                main: "one".to_owned(),
                second: Some("一".to_owned()),
            },
            tone: Tone::Plain,
        },
        Block::List {
            ordered: true,
            tone: Tone::Plain,
            items: vec![Entry {
                text: Phrase {
                    main: "two".to_owned(),
                    second: Some("二".to_owned()),
                },
                notes: vec![Phrase::plain("three")],
            }],
        },
    ];
    assert_eq!(
        text::write(&document),
        "Title\n=====\n\none\n一\n\n1. two\n   二\n   three\n"
    );
    assert_eq!(
        markdown::write(&document),
        "# Title\n\none\\\n一\n\n1. two\\\n   二\n   - three\n"
    );
}

#[test]
fn a_format_is_known_by_the_ending_of_its_files() {
    for format in Format::ALL {
        assert_eq!(Format::from_name(format.extension()), Some(format));
    }
    assert_eq!(Format::from_name("Markdown"), Some(Format::Markdown));
    assert_eq!(Format::from_name("exe"), None);
}

#[test]
fn a_file_is_written_whole_and_for_its_owner_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plan.md");
    let written = file::write(&path, b"text\n", Existing::Keep).unwrap();
    assert_eq!(written, path);
    assert_eq!(fs::read_to_string(&path).unwrap(), "text\n");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        assert_eq!(
            fs::metadata(&path).unwrap().permissions().mode() & 0o777,
            0o600
        );
    }
    assert_eq!(names(folder.path()), ["plan.md"]);
}

#[test]
fn a_file_is_replaced_only_when_that_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plan.md");
    fs::write(&path, "old").unwrap();
    let refused = file::write(&path, b"new", Existing::Keep);
    assert!(matches!(refused, Err(WriteError::Exists)));
    assert_eq!(fs::read_to_string(&path).unwrap(), "old");
    file::write(&path, b"new", Existing::Replace).unwrap();
    assert_eq!(fs::read_to_string(&path).unwrap(), "new");
    assert_eq!(names(folder.path()), ["plan.md"]);
}

#[test]
fn a_file_that_cannot_be_written_leaves_nothing_behind_and_says_why() {
    let folder = tempfile::tempdir().unwrap();
    let write = |path: &Path| file::write(path, b"new", Existing::Replace);
    let into_nothing = write(&folder.path().join("no/plan.md"));
    assert!(matches!(into_nothing, Err(WriteError::NoFolder)));
    assert!(matches!(write(folder.path()), Err(WriteError::IsFolder)));
    fs::write(folder.path().join("file"), "").unwrap();
    let below_a_file = write(&folder.path().join("file/plan.md"));
    assert!(matches!(below_a_file, Err(WriteError::NoFolder)));
    assert_eq!(names(folder.path()), ["file"]);
}

#[test]
fn every_reason_not_to_write_is_said_in_both_languages() {
    let catalog = Catalog::embedded().unwrap();
    let kinds = [
        (io::ErrorKind::AlreadyExists, "export-exists"),
        (io::ErrorKind::IsADirectory, "export-is-folder"),
        (io::ErrorKind::NotFound, "export-no-folder"),
        (io::ErrorKind::PermissionDenied, "export-no-permission"),
        (io::ErrorKind::ReadOnlyFilesystem, "export-no-permission"),
        (io::ErrorKind::StorageFull, "export-full"),
        (io::ErrorKind::QuotaExceeded, "export-full"),
        (io::ErrorKind::Other, "export-failed"),
    ];
    for (kind, message) in kinds {
        let error = WriteError::from(io::Error::from(kind));
        assert_eq!(error.message(), message);
        for tag in ["en", "ja"] {
            let texts = catalog.texts(tag).unwrap();
            let detail = error.detail();
            let said = texts.say_with(
                message,
                &[
                    ("path", "plan.md".into()),
                    ("detail", detail.as_str().into()),
                ],
            );
            assert!(said.contains("plan.md") && said.contains(&detail), "{said}");
        }
    }
}

/// A folder with a complete case in it.
fn case_folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(
        folder.path().join("case.toml"),
        Case::afraid_visitor().toml(),
    )
    .unwrap();
    folder
}

#[test]
fn the_command_writes_each_format_by_the_ending_of_the_file() {
    let folder = case_folder();
    let case = folder.path().join("case.toml");
    let case = case.to_str().unwrap();
    for (ending, begins) in [
        ("md", "# Your next steps"),
        ("txt", "Your next steps\n==="),
        ("json", "{"),
        ("html", "<!DOCTYPE html>"),
        ("ics", "BEGIN:VCALENDAR"),
        ("vcf", "BEGIN:VCARD"),
    ] {
        let path = folder.path().join(format!("plan.{ending}"));
        let run = shirube(&["export", case, "-o", path.to_str().unwrap(), "--lang", "en"]);
        assert_eq!((run.code, run.out.as_str(), run.err.as_str()), (0, "", ""));
        let written = fs::read_to_string(&path).unwrap();
        assert!(written.starts_with(begins), "{written}");
        let printed = shirube(&["export", case, "--format", ending, "--lang", "en"]);
        assert_eq!(printed.out, written, "a file holds what would be printed");
    }
}

#[test]
fn the_json_is_what_screen_prints() {
    let case = Case::afraid_visitor().toml();
    let export = shirube_reading(
        &["export", "-", "--format", "json", "--lang", "ja"],
        case.as_bytes(),
    );
    let screen = shirube_reading(&["screen", "-", "--lang", "ja"], case.as_bytes());
    assert_eq!(export.out, screen.out);
}

#[test]
fn the_command_writes_the_languages_asked_for() {
    let case = Case::afraid_visitor().toml();
    let export = |args: &[&str]| {
        let args = [&["export", "-", "--format", "txt"], args].concat();
        shirube_reading(&args, case.as_bytes()).out
    };
    assert_eq!(export(&["--lang", "ja"]), text::write(&plan("ja", None)));
    assert_eq!(
        export(&["--lang", "ja", "--with", "en"]),
        text::write(&plan("ja", Some("en")))
    );
    assert_eq!(
        export(&["--lang", "en", "--with", "en"]),
        text::write(&plan("en", None))
    );
}

#[test]
fn an_unfinished_case_is_written_with_a_notice_and_ends_with_3() {
    let case = Case::afraid_visitor().without("work").toml();
    let run = shirube_reading(&["export", "-", "--lang", "en"], case.as_bytes());
    assert_eq!(run.code, 3);
    assert!(run.out.contains("At least one question is still open."));
}

#[test]
fn the_command_says_why_it_wrote_nothing() {
    let folder = case_folder();
    let case = folder.path().join("case.toml");
    let case = case.to_str().unwrap();
    let taken = folder.path().join("taken.md");
    fs::write(&taken, "old").unwrap();
    let taken = taken.to_str().unwrap();
    let run = shirube(&["export", case, "-o", taken]);
    assert_eq!((run.code, run.out.as_str()), (2, ""));
    assert_eq!(
        run.err,
        format!("There is already a file with this name: {taken} To replace it, add --force.\n")
    );
    assert_eq!(fs::read_to_string(taken).unwrap(), "old");
    assert_eq!(shirube(&["export", case, "-o", taken, "--force"]).code, 0);
    assert!(fs::read_to_string(taken).unwrap().starts_with("# "));

    let nowhere = folder.path().join("no/plan.md");
    let run = shirube(&[
        "export",
        case,
        "-o",
        nowhere.to_str().unwrap(),
        "--lang",
        "ja",
    ]);
    assert_eq!(run.code, 2);
    assert!(
        run.err.starts_with("そのフォルダーがありません。"),
        "{}",
        run.err
    );

    let run = shirube(&["export", "no-such-case.toml"]);
    assert_eq!((run.code, run.out.as_str()), (2, ""));
    assert!(run.err.contains("no-such-case.toml"), "{}", run.err);
    assert_eq!(shirube(&["export", case, "--format", "exe"]).code, 2);
    assert_eq!(shirube(&["export"]).code, 2);
}
