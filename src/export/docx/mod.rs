//! A document as a Word file (Office Open XML): real headings, lists and tables, so that a lawyer can write on in it.
//!
//! The parts are written here rather than by a library, because the libraries there are know no right-to-left runs. The
//! same document gives the same bytes: no clock, no random ids.

mod parts;

use std::io::{self, Cursor, Write as _};

use quick_xml::{
    Writer,
    events::{BytesText, Event},
};
use zip::{ZipWriter, write::SimpleFileOptions};

use super::separator;
use crate::{
    summary::{Block, Document, Entry, Language, Phrase, Tone},
    text::width,
};
use parts::{
    BULLETS, CROSSES, FIXED, MAIN, clean, close, declare, empty, numbering, open, properties,
    styles,
};

const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// The width of the text on an A4 page, in twentieths of a point.
const TEXT: usize = 9_900;
/// What the edges of a box and of a cell take on both sides together.
const BOX: usize = 360;
const CELL: usize = 160;
/// What the mark of an entry takes.
const INDENT: usize = 360;
/// The width of half a Chinese character, with room for letters that are wider than usual.
const HALF_WIDTH: usize = 112;
/// Least and most that the names of a table take of its width, in hundredths.
const NAMES: (usize, usize) = (20, 45);

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
    part("word/styles.xml", styles(document).as_bytes())?;
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
        self.heading(&document.title, "Title")?;
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
                self.heading(text, style)
            }
            Block::Paragraph { text, tone } => {
                let style = (*tone == Tone::Quiet).then_some("Quiet");
                let bold = *tone == Tone::Urgent;
                let look = Look {
                    style,
                    bold,
                    list: None,
                };
                self.phrase(text, look, width)
            }
            Block::List {
                ordered,
                tone,
                items,
            } => {
                let list = if *ordered {
                    self.ordered += 1;
                    CROSSES + self.ordered
                } else if *tone == Tone::Warning {
                    CROSSES
                } else {
                    BULLETS
                };
                let bold = *tone == Tone::Urgent;
                items
                    .iter()
                    .try_for_each(|item| self.item(item, list, bold, width))
            }
            Block::Rows(rows) => {
                let (names, values) = columns(rows.iter().map(|(name, _)| name), width);
                let bold = Look {
                    bold: true,
                    ..Look::default()
                };
                self.table([names, values], rows, |body, (name, value)| {
                    body.cell(names, |body| body.phrase(name, bold, names - CELL))?;
                    body.cell(values, |body| {
                        body.phrase(value, Look::default(), values - CELL)
                    })
                })
            }
            Block::Terms { language, rows } => {
                let (names, values) = columns(rows.iter().map(|(name, _)| name), width);
                self.table([names, values], rows, |body, (name, word)| {
                    body.cell(names, |body| {
                        body.phrase(name, Look::default(), names - CELL)
                    })?;
                    body.cell(values, |body| {
                        body.paragraph(word, language, Look::default())
                    })
                })
            }
            Block::Frame(blocks) => self.frame(blocks, width),
            Block::Blank(text) => {
                let line = format!("{}{}{}", text.main, separator(&text.main), "_".repeat(30));
                let phrase = Phrase {
                    main: line,
                    second: text.second.clone(),
                };
                self.phrase(&phrase, Look::default(), width)
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
        let inner = width.saturating_sub(BOX);
        self.open("w:tbl", &[])?;
        self.table_head(width, &[width], "Box")?;
        self.open("w:tr", &[])?;
        self.cell(width, |body| {
            body.blocks(blocks, inner)?;
            if blocks.is_empty() {
                body.gap()?;
            }
            Ok(())
        })?;
        self.close("w:tr")?;
        self.close("w:tbl")?;
        self.gap()
    }

    /// What must stand after a table: two tables that touch become one, and no cell may end with one.
    fn gap(&mut self) -> io::Result<()> {
        self.open("w:p", &[])?;
        self.open("w:pPr", &[])?;
        self.empty("w:pStyle", &[("w:val", "Gap")])?;
        self.close("w:pPr")?;
        self.close("w:p")
    }

    fn table<R>(
        &mut self,
        columns: [usize; 2],
        rows: &[R],
        row: impl Fn(&mut Self, &R) -> io::Result<()>,
    ) -> io::Result<()> {
        self.open("w:tbl", &[])?;
        self.table_head(columns.iter().sum(), &columns, "Rows")?;
        for one in rows {
            self.open("w:tr", &[])?;
            self.open("w:trPr", &[])?;
            self.empty("w:cantSplit", &[])?;
            self.close("w:trPr")?;
            row(self, one)?;
            self.close("w:tr")?;
        }
        self.close("w:tbl")?;
        self.gap()
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

    fn item(&mut self, item: &Entry, list: usize, bold: bool, width: usize) -> io::Result<()> {
        let look = Look {
            style: Some("ListParagraph"),
            list: Some(list),
            bold,
        };
        let width = width - INDENT;
        self.phrase(&item.text, look, width)?;
        let note = Look::style("ListNote");
        item.notes
            .iter()
            .try_for_each(|text| self.phrase(text, note, width))
    }

    /// A heading, in the second language behind the first or under it.
    fn heading(&mut self, text: &Phrase, style: &'static str) -> io::Result<()> {
        let document = self.document;
        let look = Look::style(style);
        let (Some(second), Some(language)) = (&text.second, &document.second) else {
            return self.paragraph(&text.main, &document.language, look);
        };
        // The letters of headings are larger.
        if text.fits_line(TEXT / HALF_WIDTH * 4 / 5) {
            return self.beside(&text.main, second, look, "SecondHeading");
        }
        self.paragraph(&text.main, &document.language, look)?;
        self.paragraph(second, language, Look::style("SecondUnder"))
    }

    /// Both languages: on one line where there is room for both, else in a paragraph each. The second is no entry of its
    /// own.
    fn phrase(&mut self, phrase: &Phrase, look: Look, width: usize) -> io::Result<()> {
        let document = self.document;
        let (Some(second), Some(language)) = (&phrase.second, &document.second) else {
            return self.paragraph(&phrase.main, &document.language, look);
        };
        if phrase.fits_line(width / HALF_WIDTH) {
            return self.beside(&phrase.main, second, look, "SecondBeside");
        }
        self.paragraph(&phrase.main, &document.language, look)?;
        let style = match (look.list, look.style) {
            (Some(_), _) | (_, Some("ListNote")) => "ListNote",
            (_, Some("Quiet")) => "Quiet",
            _ => "Second",
        };
        self.paragraph(second, language, Look::style(style))
    }

    /// Both languages on one line, the second in letters of its own style.
    fn beside(
        &mut self,
        main: &str,
        second: &str,
        look: Look,
        style: &'static str,
    ) -> io::Result<()> {
        let document = self.document;
        let language = document.second.as_ref().unwrap_or(&document.language);
        // Two directions on one line are read in no order.
        if document.language.is_rtl || language.is_rtl {
            self.paragraph(main, &document.language, look)?;
            return self.paragraph(second, language, Look::style("Second"));
        }
        self.open_paragraph(&document.language, look)?;
        let letters = Look {
            bold: look.bold,
            ..Look::default()
        };
        self.runs(&clean(main), &document.language, letters)?;
        let second = format!("\u{2003}{}", clean(second));
        self.runs(&second, language, Look::style(style))?;
        self.close("w:p")
    }

    fn paragraph(&mut self, text: &str, language: &Language, look: Look) -> io::Result<()> {
        self.open_paragraph(language, look)?;
        let letters = Look {
            bold: look.bold,
            ..Look::default()
        };
        self.runs(&clean(text), language, letters)?;
        self.close("w:p")
    }

    fn open_paragraph(&mut self, language: &Language, look: Look) -> io::Result<()> {
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
        self.close("w:pPr")
    }

    /// A text with its line ends; the style is one of letters.
    fn runs(&mut self, text: &str, language: &Language, look: Look) -> io::Result<()> {
        for (index, line) in text.lines().enumerate() {
            self.run(line, language, look, index > 0)?;
        }
        Ok(())
    }

    fn run(
        &mut self,
        text: &str,
        language: &Language,
        look: Look,
        on_new_line: bool,
    ) -> io::Result<()> {
        self.open("w:r", &[])?;
        self.open("w:rPr", &[])?;
        if let Some(style) = look.style {
            self.empty("w:rStyle", &[("w:val", style)])?;
        }
        if look.bold {
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

/// The widths of the two columns of a table: the names take as much as the longest needs, in both languages if there is
/// room for that.
fn columns<'p>(names: impl Iterator<Item = &'p Phrase> + Clone, all: usize) -> (usize, usize) {
    let (least, most) = (all * NAMES.0 / 100, all * NAMES.1 / 100);
    let needs = |half_widths: usize| half_widths * HALF_WIDTH + CELL;
    let each = |name: &Phrase| {
        let texts = std::iter::once(&name.main).chain(&name.second);
        texts.map(|text| width(text)).collect::<Vec<_>>()
    };
    let alone = names.clone().flat_map(each).max().unwrap_or_default();
    let beside = names.map(|name| each(name).iter().sum::<usize>() + 2);
    let beside = needs(beside.max().unwrap_or_default());
    let names = if beside <= most { beside } else { needs(alone) }.clamp(least, most);
    (names, all - names)
}
