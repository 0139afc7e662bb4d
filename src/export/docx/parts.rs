//! The parts of a Word file beside its text: styles, lists, properties; and writing XML.

use std::io;

use quick_xml::{
    Writer,
    events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event},
};

use crate::{summary::Document, text::sanitize};

/// Parts that are the same in every document.
pub(super) const FIXED: [(&str, &str); 5] = [
    ("[Content_Types].xml", include_str!("content_types.xml")),
    ("_rels/.rels", include_str!("package_rels.xml")),
    (
        "word/_rels/document.xml.rels",
        include_str!("document_rels.xml"),
    ),
    ("word/footer1.xml", include_str!("footer.xml")),
    ("word/settings.xml", include_str!("settings.xml")),
];
const STYLES: &str = include_str!("styles.xml");

pub(super) const MAIN: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/// Lists of the numbering part; numbered ones follow, each with a number of its own.
pub(super) const BULLETS: usize = 1;
pub(super) const CROSSES: usize = 2;

/// Where pages are promised, letters are smaller and each line has its height in twentieths of a point, because the
/// height that fonts ask for differs by half. Elsewhere a lawyer writes on, and no line may be cut.
const SMALL: &str = "20";
const SMALL_IN_TWO: &str = "19";
const USUAL: &str = "21";
const HEIGHTS: [(&str, &str); 6] = [
    ("{line}", "272"),
    ("{line-small}", "254"),
    ("{line-title}", "500"),
    ("{line-1}", "370"),
    ("{line-2}", "310"),
    ("{line-counter}", "320"),
];

/// Styles for a document.
pub(super) fn styles(document: &Document) -> String {
    let has_promise = document.pages.is_some();
    let size = match (has_promise, &document.second) {
        (false, _) => USUAL,
        (true, None) => SMALL,
        (true, Some(_)) => SMALL_IN_TWO,
    };
    let styles = STYLES
        .replace("{lang}", &document.language.tag)
        .replace("{size}", size);
    HEIGHTS.iter().fold(styles, |styles, (name, height)| {
        let height = if has_promise {
            format!(" w:line=\"{height}\" w:lineRule=\"exact\"")
        } else {
            String::new()
        };
        styles.replace(name, &height)
    })
}

/// A list with bullets and one with crosses for all, and a numbered list for each that counts from one.
pub(super) fn numbering(ordered: usize) -> io::Result<Vec<u8>> {
    let mut xml = Writer::new(Vec::new());
    declare(&mut xml)?;
    open(&mut xml, "w:numbering", &[("xmlns:w", MAIN)])?;
    for (id, format, text) in [
        ("0", "bullet", "•"),
        ("1", "bullet", "×"),
        ("2", "decimal", "%1."),
    ] {
        open(&mut xml, "w:abstractNum", &[("w:abstractNumId", id)])?;
        open(&mut xml, "w:lvl", &[("w:ilvl", "0")])?;
        empty(&mut xml, "w:start", &[("w:val", "1")])?;
        empty(&mut xml, "w:numFmt", &[("w:val", format)])?;
        empty(&mut xml, "w:lvlText", &[("w:val", text)])?;
        empty(&mut xml, "w:lvlJc", &[("w:val", "left")])?;
        open(&mut xml, "w:pPr", &[])?;
        let indent = [("w:left", "360"), ("w:hanging", "360")];
        empty(&mut xml, "w:ind", &indent)?;
        close(&mut xml, "w:pPr")?;
        close(&mut xml, "w:lvl")?;
        close(&mut xml, "w:abstractNum")?;
    }
    for number in BULLETS..=CROSSES + ordered {
        let id = number.to_string();
        open(&mut xml, "w:num", &[("w:numId", &id)])?;
        let of = match number {
            BULLETS => "0",
            CROSSES => "1",
            _ => "2",
        };
        empty(&mut xml, "w:abstractNumId", &[("w:val", of)])?;
        if number > CROSSES {
            open(&mut xml, "w:lvlOverride", &[("w:ilvl", "0")])?;
            empty(&mut xml, "w:startOverride", &[("w:val", "1")])?;
            close(&mut xml, "w:lvlOverride")?;
        }
        close(&mut xml, "w:num")?;
    }
    close(&mut xml, "w:numbering")?;
    Ok(xml.into_inner())
}

/// Title and language. Nobody is named as the author.
pub(super) fn properties(document: &Document) -> io::Result<Vec<u8>> {
    let mut xml = Writer::new(Vec::new());
    declare(&mut xml)?;
    let names = [
        (
            "xmlns:cp",
            "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        ),
        ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
    ];
    open(&mut xml, "cp:coreProperties", &names)?;
    for (name, text) in [
        ("dc:title", clean(&document.title.main)),
        ("dc:language", document.language.tag.clone()),
    ] {
        open(&mut xml, name, &[])?;
        xml.write_event(Event::Text(BytesText::new(&text)))?;
        close(&mut xml, name)?;
    }
    close(&mut xml, "cp:coreProperties")?;
    Ok(xml.into_inner())
}

pub(super) fn declare(xml: &mut Writer<Vec<u8>>) -> io::Result<()> {
    xml.write_event(Event::Decl(BytesDecl::new(
        "1.0",
        Some("UTF-8"),
        Some("yes"),
    )))
}

pub(super) fn open(
    xml: &mut Writer<Vec<u8>>,
    name: &str,
    attributes: &[(&str, &str)],
) -> io::Result<()> {
    xml.write_event(Event::Start(tag(name, attributes)))
}

pub(super) fn empty(
    xml: &mut Writer<Vec<u8>>,
    name: &str,
    attributes: &[(&str, &str)],
) -> io::Result<()> {
    xml.write_event(Event::Empty(tag(name, attributes)))
}

fn tag<'n>(name: &'n str, attributes: &[(&str, &str)]) -> BytesStart<'n> {
    let mut tag = BytesStart::new(name);
    tag.extend_attributes(attributes.iter().copied());
    tag
}

pub(super) fn close(xml: &mut Writer<Vec<u8>>, name: &str) -> io::Result<()> {
    xml.write_event(Event::End(BytesEnd::new(name)))
}

/// Without what XML cannot hold.
pub(super) fn clean(text: &str) -> String {
    let clean = sanitize(text.trim());
    clean
        .chars()
        .filter(|c| !matches!(c, '\u{fffe}' | '\u{ffff}'))
        .collect()
}
