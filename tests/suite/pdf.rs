//! The PDF: text that can be read and searched, tags, two pages where two are promised, never an empty box.

use std::cmp::Reverse;

use pdf_extract::{Dictionary, Document as Pdf, Object, ObjectId, content::Content};
use shirube::{
    engine::Status,
    export::{
        RenderError,
        pdf::{self, PdfError},
    },
    locale::{Catalog, embedded_files},
    summary::{Block, Document, Paper, Phrase, Tone},
};

use crate::{
    export::{english, paper_of},
    formats::{HOSTILE, dense, hostile_document, papers, six_cases, texts_of},
    support::{Case, shirube_reading, worked_examples},
};

fn read(document: &Document) -> Pdf {
    let bytes = pdf::write(document).unwrap();
    assert!(bytes.starts_with(b"%PDF-"));
    Pdf::load_mem(&bytes).unwrap()
}

/// The text that another program finds in the PDF.
pub(crate) fn text_of(document: &Document) -> String {
    let found = pdf_extract::extract_text_from_mem(&pdf::write(document).unwrap()).unwrap();
    // The mark of an entry stands in the same column as its first line.
    found.replace('•', "")
}

fn catalog(pdf: &Pdf) -> &Dictionary {
    pdf.catalog().unwrap()
}

/// Every kind of tag in the tree, in its order.
fn tags(pdf: &Pdf) -> Vec<String> {
    fn walk(pdf: &Pdf, object: &Object, found: &mut Vec<String>) {
        let object = match object {
            Object::Reference(id) => pdf.get_object(*id).unwrap(),
            other => other,
        };
        match object {
            Object::Array(children) => children.iter().for_each(|child| walk(pdf, child, found)),
            Object::Dictionary(element) => {
                if let Ok(kind) = element.get(b"S").and_then(Object::as_name) {
                    found.push(String::from_utf8_lossy(kind).into_owned());
                }
                if let Ok(children) = element.get(b"K") {
                    walk(pdf, children, found);
                }
            }
            _ => {}
        }
    }
    let mut found = Vec::new();
    walk(
        pdf,
        catalog(pdf).get(b"StructTreeRoot").unwrap(),
        &mut found,
    );
    found
}

#[test]
fn another_program_finds_every_text_of_a_paper() {
    for document in papers(&Case::afraid_visitor()) {
        let found = dense(&text_of(&document));
        for text in texts_of(&document) {
            // A line end inside a table lets other columns come between; single words stay whole.
            for word in text.split_whitespace().filter(|word| word.is_ascii()) {
                assert!(found.contains(&dense(word)), "{word}");
            }
        }
    }
}

#[test]
fn a_pdf_is_tagged_and_says_its_language_and_title() {
    let document = paper_of(&Case::afraid_visitor(), Paper::Lawyer, "ja", Some("en"));
    let pdf = read(&document);
    let marked = catalog(&pdf).get(b"MarkInfo").unwrap();
    let marked = pdf.dereference(marked).unwrap().1.as_dict().unwrap();
    assert!(marked.get(b"Marked").unwrap().as_bool().unwrap());
    let lang = catalog(&pdf).get(b"Lang").unwrap().as_str().unwrap();
    assert_eq!(lang, b"ja");
    let tags = tags(&pdf);
    for kind in [
        "H1", "H2", "H3", "P", "L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD",
    ] {
        assert!(tags.iter().any(|tag| tag == kind), "{kind}");
    }
    assert!(
        catalog(&pdf).get(b"Outlines").is_ok(),
        "sections can be jumped to"
    );
}

#[test]
fn the_plan_has_two_pages_at_most_in_one_language_and_in_two() {
    // Those with the most to tell.
    let mut examples: Vec<&(String, Case)> = worked_examples().iter().collect();
    examples.sort_by_cached_key(|(_, case)| {
        let outcomes = case.evaluate().outcomes;
        let applies = outcomes.iter().filter(|one| one.status == Status::Applies);
        let dates: usize = outcomes.iter().map(|one| one.deadlines.len()).sum();
        Reverse(applies.count() + dates)
    });
    let most = examples
        .into_iter()
        .take(6)
        .map(|(name, case)| (&**name, case.clone()));
    for (name, case) in six_cases().into_iter().chain(most) {
        for (main, second) in [("en", None), ("ja", None), ("ja", Some("en"))] {
            let document = paper_of(&case, Paper::Client, main, second);
            let pages = read(&document).get_pages().len();
            assert!(pages <= 2, "{name}, {main} {second:?}: {pages} pages");
        }
    }
}

/// What is drawn on a page: text outside of marked content, and the numbers of the marked content that holds text.
fn marked_text(pdf: &Pdf, page: ObjectId) -> (usize, Vec<i64>) {
    let content = pdf.get_page_content(page).unwrap();
    let mut open: Vec<Option<i64>> = Vec::new();
    let (mut outside, mut numbers) = (0, Vec::new());
    for operation in Content::decode(&content).unwrap().operations {
        match &*operation.operator {
            "BMC" => open.push(None),
            "BDC" => {
                let properties = operation.operands.get(1).and_then(|one| one.as_dict().ok());
                let number = properties.and_then(|one| one.get(b"MCID").ok());
                let tag = operation.operands[0].as_name().unwrap();
                assert_eq!(number.is_some(), tag != b"Artifact", "{operation:?}");
                open.push(number.map(|number| number.as_i64().unwrap()));
            }
            "EMC" => _ = open.pop().expect("marked content is open"),
            "Tj" | "TJ" | "'" | "\"" => match open.last() {
                None => outside += 1,
                Some(number) => numbers.extend(number),
            },
            _ => {}
        }
    }
    assert!(open.is_empty(), "marked content is closed");
    numbers.dedup();
    (outside, numbers)
}

/// An element of the tree: its kind, its parent's, and the marked content in it with its page.
type Element = (String, String, Vec<(ObjectId, i64)>);

fn elements(pdf: &Pdf) -> Vec<Element> {
    fn walk(
        pdf: &Pdf,
        object: &Object,
        parent: &str,
        page: Option<ObjectId>,
        found: &mut Vec<Element>,
    ) {
        match pdf.dereference(object).unwrap().1 {
            Object::Array(children) => {
                for child in children {
                    walk(pdf, child, parent, page, found);
                }
            }
            Object::Integer(number) => {
                let last = found.last_mut().expect("content belongs to an element");
                last.2.push((page.expect("content is on a page"), *number));
            }
            Object::Dictionary(element) => {
                let reference = |key: &[u8]| element.get(key).and_then(Object::as_reference).ok();
                let page = reference(b"Pg").or(page);
                if let Ok(number) = element.get(b"MCID") {
                    walk(pdf, number, parent, page, found);
                    return;
                }
                let kind = element.get(b"S").and_then(Object::as_name);
                let kind = kind.map(|kind| String::from_utf8_lossy(kind).into_owned());
                let kind = kind.unwrap_or_default();
                found.push((kind.clone(), parent.to_owned(), Vec::new()));
                if let Ok(children) = element.get(b"K") {
                    walk(pdf, children, &kind, page, found);
                }
            }
            _ => {}
        }
    }
    let mut found = Vec::new();
    let root = catalog(pdf).get(b"StructTreeRoot").unwrap();
    walk(pdf, root, "", None, &mut found);
    found
}

/// What a checker of PDF/UA looks at, as far as a program can.
#[test]
fn all_that_is_read_stands_in_the_tree_of_tags_once() {
    for (name, case) in six_cases() {
        for paper in [Paper::Client, Paper::Lawyer] {
            let document = paper_of(&case, paper, "ja", Some("en"));
            let pdf = read(&document);
            let elements = elements(&pdf);
            let mut in_tree: Vec<(ObjectId, i64)> = elements
                .iter()
                .flat_map(|(_, _, content)| content.clone())
                .collect();
            let count = in_tree.len();
            in_tree.sort_unstable();
            in_tree.dedup();
            assert_eq!(in_tree.len(), count, "{name}: nothing is read twice");
            let mut drawn = Vec::new();
            for page in pdf.get_pages().into_values() {
                let (outside, numbers) = marked_text(&pdf, page);
                assert_eq!(outside, 0, "{name}: text outside of marked content");
                drawn.extend(numbers.into_iter().map(|number| (page, number)));
                let tabs = pdf.get_dictionary(page).unwrap().get(b"Tabs");
                assert!(tabs.is_err() || tabs.unwrap().as_name().unwrap() == b"S");
            }
            drawn.sort_unstable();
            assert_eq!(drawn, in_tree, "{name}: what is drawn is what is read");
            let kinds = |of: &str| elements.iter().filter(|(kind, ..)| kind == of).count();
            assert_eq!(kinds("H1"), 1, "{name}: one title");
            let mut level = 0;
            for (kind, ..) in &elements {
                let next = kind
                    .strip_prefix('H')
                    .and_then(|level| level.parse::<u32>().ok());
                if let Some(next) = next {
                    assert!(next <= level + 1, "{name}: {kind} after H{level}");
                    level = next;
                }
            }
            assert_eq!(kinds("TR"), kinds("TH"), "{name}: each row has its name");
            for (kind, parent, _) in &elements {
                let parents: &[&str] = match &**kind {
                    "LI" => &["L"],
                    "Lbl" | "LBody" => &["LI"],
                    "TR" => &["Table"],
                    "TH" | "TD" => &["TR"],
                    _ => continue,
                };
                assert!(parents.contains(&&**parent), "{name}: {kind} in {parent}");
            }
            let shown = catalog(&pdf).get(b"ViewerPreferences").unwrap();
            let shown = pdf.dereference(shown).unwrap().1.as_dict().unwrap();
            assert!(shown.get(b"DisplayDocTitle").unwrap().as_bool().unwrap());
            let marked = pdf.dereference(catalog(&pdf).get(b"MarkInfo").unwrap());
            let suspects = marked.unwrap().1.as_dict().unwrap().get(b"Suspects");
            assert!(!suspects.is_ok_and(|suspects| suspects.as_bool().unwrap()));
        }
    }
}

#[test]
fn pages_are_numbered() {
    let text = text_of(&paper_of(
        &Case::afraid_visitor(),
        Paper::Client,
        "en",
        None,
    ));
    assert!(
        dense(&text).contains("1/2") && dense(&text).contains("2/2"),
        "{text}"
    );
}

#[test]
fn every_letter_of_the_programs_texts_is_in_its_fonts() {
    let mut letters: Vec<char> = embedded_files()
        .iter()
        // Words to search by are in many scripts, and stand on no paper.
        .flat_map(|(_, text)| text.lines())
        .filter(|line| !line.trim_start().starts_with(".search"))
        .flat_map(str::chars)
        .filter(|c| !c.is_control() && !c.is_whitespace())
        .collect();
    letters.sort_unstable();
    letters.dedup();
    let all: String = letters.iter().collect();
    assert!(letters.len() > 500);
    // Bold letters that are rare are written with the regular ones.
    for tone in [Tone::Plain, Tone::Urgent] {
        let paragraph = Block::Paragraph {
            text: Phrase::plain(&all),
            tone,
        };
        let document = english(Phrase::plain("Title"), vec![paragraph]);
        let bytes = pdf::write(&document).unwrap();
        let pdf = Pdf::load_mem(&bytes).unwrap();
        let fonts = pdf.objects.values().filter_map(|object| {
            let font = object
                .as_dict()
                .ok()?
                .get(b"BaseFont")
                .ok()?
                .as_name()
                .ok()?;
            Some(String::from_utf8_lossy(font).into_owned())
        });
        for font in fonts {
            assert!(
                font.contains("NotoSansCJKjp"),
                "{font} is not one of ours: run src/export/fonts/make"
            );
        }
    }
}

#[test]
fn a_letter_without_a_font_gives_a_message_and_no_box() {
    // Not a letter of any script: no font has it.
    let text = "nothing \u{e123} here";
    let paragraph = Block::Paragraph {
        text: Phrase::plain(text),
        tone: Tone::Plain,
    };
    let refused = pdf::write(&english(Phrase::plain("Title"), vec![paragraph]));
    let Err(PdfError::MissingLetters(letters)) = refused else {
        panic!("a PDF with an empty box was written")
    };
    assert_eq!(letters, "\u{e123}");
    let catalog = Catalog::embedded().unwrap();
    for tag in ["en", "ja"] {
        let texts = catalog.texts(tag).unwrap();
        let said = RenderError::MissingLetters("ခ".to_owned()).say(&texts);
        assert!(
            said.contains("fonts-noto-core") && said.contains('ခ'),
            "{said}"
        );
        let said = RenderError::MissingLetters("한".to_owned()).say(&texts);
        assert!(said.contains("fonts-noto-cjk"), "{said}");
    }
}

#[test]
fn no_text_can_act_in_a_pdf() {
    for text in HOSTILE {
        let document = hostile_document(text);
        let Ok(bytes) = pdf::write(&document) else {
            // A letter that no font has; nothing was written.
            continue;
        };
        let pdf = Pdf::load_mem(&bytes).unwrap();
        for object in pdf.objects.values() {
            let Ok(dictionary) = object.as_dict() else {
                continue;
            };
            for key in [
                &b"JS"[..],
                b"JavaScript",
                b"URI",
                b"Launch",
                b"OpenAction",
                b"AA",
            ] {
                assert!(dictionary.get(key).is_err(), "{text:?}");
            }
        }
    }
}

#[test]
fn the_same_answers_give_the_same_pdf() {
    let write = || {
        let document = paper_of(&Case::refused(), Paper::Client, "ja", Some("en"));
        pdf::write(&document).unwrap()
    };
    assert!(write() == write());
}

#[test]
fn the_command_prints_a_pdf_when_asked_for_one() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plan.pdf");
    let name = path.to_str().unwrap();
    let case = Case::afraid_visitor().toml();
    let run = shirube_reading(
        &["export", "-", "--for", "client", "-o", name],
        case.as_bytes(),
    );
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    assert!(std::fs::read(&path).unwrap().starts_with(b"%PDF-"));
}
