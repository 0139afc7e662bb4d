//! A document as a Word file (Office Open XML): real headings, lists and tables, so that a lawyer can write on in it.
//!
//! The parts are written here rather than by a library, because the libraries there are know no right-to-left runs. The
//! same document gives the same bytes: no clock, no random ids.

use std::io::{self, Cursor, Write as _};

use quick_xml::{
    Writer,
    events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event},
};
use zip::{ZipWriter, write::SimpleFileOptions};

use super::separator;
use crate::{
    summary::{Block, Document, Entry, Language, Phrase, Tone},
    text::sanitize,
};

/// Parts that are the same in every document.
const FIXED: [(&str, &str); 4] = [
    (
        "[Content_Types].xml",
        include_str!("docx/content_types.xml"),
    ),
    ("_rels/.rels", include_str!("docx/package_rels.xml")),
    (
        "word/_rels/document.xml.rels",
        include_str!("docx/document_rels.xml"),
    ),
    ("word/footer1.xml", include_str!("docx/footer.xml")),
];
const STYLES: &str = include_str!("docx/styles.xml");

const MAIN: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/// Widths in twentieths of a point: the text of an A4 page, its first column, what a box leaves of it.
const TEXT: usize = 9_900;
const NAMES: usize = 3_700;

/// Levels of the numbering part.
const BULLETS: usize = 1;

/// A document as a Word file.
///
/// # Errors
///
/// When the archive cannot be written, which happens only where there is no memory for it.
pub fn write(document: &Document) -> io::Result<Vec<u8>> {
    let mut body = Body {
        xml: Writer::new(Vec::new()),
        document,
        ordered: 0,
    };
    body.write()?;
    let ordered = body.ordered;
    let text = body.xml.into_inner();
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    // The date of each part is the format's earliest, whatever the day.
    let options = SimpleFileOptions::default();
    let mut part = |name: &str, bytes: &[u8]| -> io::Result<()> {
        zip.start_file(name, options)?;
        zip.write_all(bytes)
    };
    for (name, text) in FIXED {
        part(name, text.as_bytes())?;
    }
    let styles = STYLES.replace("{lang}", &document.language.tag);
    part("word/styles.xml", styles.as_bytes())?;
    part("word/numbering.xml", &numbering(ordered)?)?;
    part("docProps/core.xml", &properties(document)?)?;
    part("word/document.xml", &text)?;
    Ok(zip.finish()?.into_inner())
}

/// How a paragraph looks.
#[derive(Clone, Copy, Default)]
struct Look {
    style: Option<&'static str>,
    /// The list it belongs to.
    list: Option<usize>,
    bold: bool,
}

impl Look {
    fn style(style: &'static str) -> Self {
        Self {
            style: Some(style),
            ..Self::default()
        }
    }
}

struct Body<'d> {
    xml: Writer<Vec<u8>>,
    document: &'d Document,
    /// Numbered lists so far; each counts from one.
    ordered: usize,
}

impl Body<'_> {
    fn write(&mut self) -> io::Result<()> {
        declare(&mut self.xml)?;
        self.open("w:document", &[("xmlns:w", MAIN), ("xmlns:r", RELATIONS)])?;
        self.open("w:body", &[])?;
        let document = self.document;
        self.phrase(&document.title, Look::style("Title"))?;
        self.blocks(&document.blocks, TEXT)?;
        self.open("w:sectPr", &[])?;
        self.empty(
            "w:footerReference",
            &[("w:type", "default"), ("r:id", "rId3")],
        )?;
        self.empty("w:pgSz", &[("w:w", "11906"), ("w:h", "16838")])?;
        let margins = [
            ("w:top", "900"),
            ("w:right", "1000"),
            ("w:bottom", "1000"),
            ("w:left", "1000"),
            ("w:header", "500"),
            ("w:footer", "500"),
            ("w:gutter", "0"),
        ];
        self.empty("w:pgMar", &margins)?;
        self.close("w:sectPr")?;
        self.close("w:body")?;
        self.close("w:document")
    }

    fn blocks(&mut self, blocks: &[Block], width: usize) -> io::Result<()> {
        blocks.iter().try_for_each(|block| self.block(block, width))
    }

    fn block(&mut self, block: &Block, width: usize) -> io::Result<()> {
        match block {
            Block::Heading { level, text } => {
                let style = match level {
                    1 => "Heading1",
                    2 => "Heading2",
                    _ => "Heading3",
                };
                self.phrase(text, Look::style(style))
            }
            Block::Paragraph { text, tone } => {
                let style = (*tone == Tone::Quiet).then_some("Quiet");
                let bold = *tone == Tone::Urgent;
                self.phrase(
                    text,
                    Look {
                        style,
                        bold,
                        list: None,
                    },
                )
            }
            Block::List {
                ordered,
                tone,
                items,
            } => {
                let list = if *ordered {
                    self.ordered += 1;
                    BULLETS + self.ordered
                } else {
                    BULLETS
                };
                let bold = *tone == Tone::Urgent;
                items
                    .iter()
                    .try_for_each(|item| self.item(item, list, bold))
            }
            Block::Rows(rows) => self.table(width, rows, |body, (name, value)| {
                body.cell(NAMES, |body| {
                    body.phrase(
                        name,
                        Look {
                            bold: true,
                            ..Look::default()
                        },
                    )
                })?;
                body.cell(width - NAMES, |body| body.phrase(value, Look::default()))
            }),
            Block::Terms { language, rows } => self.table(width, rows, |body, (name, word)| {
                body.cell(NAMES, |body| body.phrase(name, Look::default()))?;
                body.cell(width - NAMES, |body| {
                    body.paragraph(word, language, Look::default())
                })
            }),
            Block::Frame(blocks) => self.frame(blocks, width),
            Block::Blank(text) => {
                let line = format!("{}{}{}", text.main, separator(&text.main), "_".repeat(30));
                let phrase = Phrase {
                    main: line,
                    second: text.second.clone(),
                };
                self.phrase(&phrase, Look::default())
            }
            Block::Quote { language, text } => {
                self.paragraph(text, language, Look::style("Counter"))
            }
        }
    }

    /// A box. Its heading stands above it, so that it is found in the outline.
    fn frame(&mut self, blocks: &[Block], width: usize) -> io::Result<()> {
        let blocks = match blocks.split_first() {
            Some((heading @ Block::Heading { .. }, rest)) => {
                self.block(heading, width)?;
                rest
            }
            _ => blocks,
        };
        let inner = width.saturating_sub(300);
        self.open("w:tbl", &[])?;
        self.table_head(width, &[width], "Box")?;
        self.open("w:tr", &[])?;
        self.cell(width, |body| {
            body.blocks(blocks, inner)?;
            // A cell ends with a paragraph; after a table one must be added.
            match blocks.last() {
                Some(Block::Rows(_) | Block::Terms { .. } | Block::Frame(_)) | None => {
                    body.empty("w:p", &[])
                }
                Some(_) => Ok(()),
            }
        })?;
        self.close("w:tr")?;
        self.close("w:tbl")?;
        self.empty("w:p", &[])
    }

    fn table<R>(
        &mut self,
        width: usize,
        rows: &[R],
        row: impl Fn(&mut Self, &R) -> io::Result<()>,
    ) -> io::Result<()> {
        self.open("w:tbl", &[])?;
        self.table_head(width, &[NAMES, width - NAMES], "Rows")?;
        for one in rows {
            self.open("w:tr", &[])?;
            self.open("w:trPr", &[])?;
            self.empty("w:cantSplit", &[])?;
            self.close("w:trPr")?;
            row(self, one)?;
            self.close("w:tr")?;
        }
        self.close("w:tbl")?;
        self.empty("w:p", &[])
    }

    fn table_head(&mut self, width: usize, columns: &[usize], style: &str) -> io::Result<()> {
        self.open("w:tblPr", &[])?;
        self.empty("w:tblStyle", &[("w:val", style)])?;
        if self.document.language.is_rtl {
            self.empty("w:bidiVisual", &[])?;
        }
        self.empty("w:tblW", &[("w:w", &width.to_string()), ("w:type", "dxa")])?;
        self.empty("w:tblLayout", &[("w:type", "fixed")])?;
        self.close("w:tblPr")?;
        self.open("w:tblGrid", &[])?;
        for column in columns {
            self.empty("w:gridCol", &[("w:w", &column.to_string())])?;
        }
        self.close("w:tblGrid")
    }

    fn cell(
        &mut self,
        width: usize,
        inside: impl FnOnce(&mut Self) -> io::Result<()>,
    ) -> io::Result<()> {
        self.open("w:tc", &[])?;
        self.open("w:tcPr", &[])?;
        self.empty("w:tcW", &[("w:w", &width.to_string()), ("w:type", "dxa")])?;
        self.close("w:tcPr")?;
        inside(self)?;
        self.close("w:tc")
    }

    fn item(&mut self, item: &Entry, list: usize, bold: bool) -> io::Result<()> {
        let look = Look {
            style: Some("ListParagraph"),
            list: Some(list),
            bold,
        };
        self.phrase(&item.text, look)?;
        let note = Look::style("ListNote");
        item.notes
            .iter()
            .try_for_each(|text| self.phrase(text, note))
    }

    /// A paragraph in each language; the second is no entry or heading of its own.
    fn phrase(&mut self, phrase: &Phrase, look: Look) -> io::Result<()> {
        let document = self.document;
        self.paragraph(&phrase.main, &document.language, look)?;
        if let (Some(second), Some(language)) = (&phrase.second, &document.second) {
            let style = match (look.list, look.style) {
                (Some(_), _) | (_, Some("ListNote")) => "ListNote",
                _ => "Second",
            };
            self.paragraph(second, language, Look::style(style))?;
        }
        Ok(())
    }

    fn paragraph(&mut self, text: &str, language: &Language, look: Look) -> io::Result<()> {
        self.open("w:p", &[])?;
        self.open("w:pPr", &[])?;
        if let Some(style) = look.style {
            self.empty("w:pStyle", &[("w:val", style)])?;
        }
        if let Some(list) = look.list {
            self.open("w:numPr", &[])?;
            self.empty("w:ilvl", &[("w:val", "0")])?;
            self.empty("w:numId", &[("w:val", &list.to_string())])?;
            self.close("w:numPr")?;
        }
        if language.is_rtl {
            self.empty("w:bidi", &[])?;
        }
        self.close("w:pPr")?;
        let text = clean(text);
        for (index, line) in text.lines().enumerate() {
            self.run(line, language, look.bold, index > 0)?;
        }
        self.close("w:p")
    }

    fn run(
        &mut self,
        text: &str,
        language: &Language,
        bold: bool,
        on_new_line: bool,
    ) -> io::Result<()> {
        self.open("w:r", &[])?;
        self.open("w:rPr", &[])?;
        if bold {
            self.empty("w:b", &[])?;
            self.empty("w:bCs", &[])?;
        }
        if language.is_rtl {
            self.empty("w:rtl", &[])?;
        }
        let tag = &*language.tag;
        self.empty(
            "w:lang",
            &[("w:val", tag), ("w:eastAsia", tag), ("w:bidi", tag)],
        )?;
        self.close("w:rPr")?;
        if on_new_line {
            self.empty("w:br", &[])?;
        }
        self.open("w:t", &[("xml:space", "preserve")])?;
        self.xml.write_event(Event::Text(BytesText::new(text)))?;
        self.close("w:t")?;
        self.close("w:r")
    }

    fn open(&mut self, name: &str, attributes: &[(&str, &str)]) -> io::Result<()> {
        open(&mut self.xml, name, attributes)
    }

    fn close(&mut self, name: &str) -> io::Result<()> {
        close(&mut self.xml, name)
    }

    fn empty(&mut self, name: &str, attributes: &[(&str, &str)]) -> io::Result<()> {
        empty(&mut self.xml, name, attributes)
    }
}

const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// A bullet list for all, and a numbered list for each that counts from one.
fn numbering(ordered: usize) -> io::Result<Vec<u8>> {
    let mut xml = Writer::new(Vec::new());
    declare(&mut xml)?;
    open(&mut xml, "w:numbering", &[("xmlns:w", MAIN)])?;
    for (id, format, text) in [("0", "bullet", "•"), ("1", "decimal", "%1.")] {
        open(&mut xml, "w:abstractNum", &[("w:abstractNumId", id)])?;
        open(&mut xml, "w:lvl", &[("w:ilvl", "0")])?;
        empty(&mut xml, "w:start", &[("w:val", "1")])?;
        empty(&mut xml, "w:numFmt", &[("w:val", format)])?;
        empty(&mut xml, "w:lvlText", &[("w:val", text)])?;
        empty(&mut xml, "w:lvlJc", &[("w:val", "start")])?;
        open(&mut xml, "w:pPr", &[])?;
        empty(
            &mut xml,
            "w:ind",
            &[("w:start", "420"), ("w:hanging", "420")],
        )?;
        close(&mut xml, "w:pPr")?;
        close(&mut xml, "w:lvl")?;
        close(&mut xml, "w:abstractNum")?;
    }
    for number in 0..=ordered {
        let id = (BULLETS + number).to_string();
        open(&mut xml, "w:num", &[("w:numId", &id)])?;
        let of = if number == 0 { "0" } else { "1" };
        empty(&mut xml, "w:abstractNumId", &[("w:val", of)])?;
        if number > 0 {
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
fn properties(document: &Document) -> io::Result<Vec<u8>> {
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

fn declare(xml: &mut Writer<Vec<u8>>) -> io::Result<()> {
    xml.write_event(Event::Decl(BytesDecl::new(
        "1.0",
        Some("UTF-8"),
        Some("yes"),
    )))
}

fn open(xml: &mut Writer<Vec<u8>>, name: &str, attributes: &[(&str, &str)]) -> io::Result<()> {
    let mut tag = BytesStart::new(name);
    tag.extend_attributes(attributes.iter().copied());
    xml.write_event(Event::Start(tag))
}

fn empty(xml: &mut Writer<Vec<u8>>, name: &str, attributes: &[(&str, &str)]) -> io::Result<()> {
    let mut tag = BytesStart::new(name);
    tag.extend_attributes(attributes.iter().copied());
    xml.write_event(Event::Empty(tag))
}

fn close(xml: &mut Writer<Vec<u8>>, name: &str) -> io::Result<()> {
    xml.write_event(Event::End(BytesEnd::new(name)))
}

/// Without what XML cannot hold.
fn clean(text: &str) -> String {
    let clean = sanitize(text.trim());
    clean
        .chars()
        .filter(|c| !matches!(c, '\u{fffe}' | '\u{ffff}'))
        .collect()
}
