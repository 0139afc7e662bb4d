//! From the parts of a document to pieces of known height, and the tree of tags.

use std::{num::NonZeroU16, rc::Rc};

use krilla::tagging::{ListNumbering, TableHeaderScope, Tag, TagKind};

use super::{
    letters::{Letters, Look},
    pages::{
        Column, Framed, Op, Piece, SIDE, TOGETHER, WIDTH, What, beside, paginate, stack, together,
        width_of,
    },
};
use crate::{
    export::separator,
    summary::{Block, Document, Entry, Language, Phrase, Tone},
};

/// Shares of the page for the names of a table: as much as they need between the two.
const NAMES: (f32, f32) = (0.2, 0.45);
/// The structure that a screen reader reads.
pub(super) enum Tree {
    Group(TagKind, Vec<Tree>),
    Leaf(usize),
}

/// A heading for the outline.
pub(super) struct Heading {
    pub text: String,
    /// The leaf that is its text.
    pub leaf: usize,
}

/// Pages, and what is on them.
#[derive(Default)]
pub(super) struct Laid {
    pub pages: Vec<Vec<Op>>,
    pub tree: Vec<Tree>,
    pub headings: Vec<Heading>,
    pub leaves: usize,
}

pub(super) struct Flow<'d> {
    document: &'d Document,
    letters: &'d mut Letters,
    size: f32,
    pieces: Vec<Piece>,
    headings: Vec<Heading>,
    leaves: usize,
}

impl<'d> Flow<'d> {
    pub(super) fn new(document: &'d Document, letters: &'d mut Letters, size: f32) -> Self {
        Self {
            document,
            letters,
            size,
            pieces: Vec::new(),
            headings: Vec::new(),
            leaves: 0,
        }
    }

    pub(super) fn lay(mut self) -> Laid {
        let document = self.document;
        let column = Column {
            x: SIDE,
            width: WIDTH - 2.0 * SIDE,
        };
        let mut tree = self.heading(0, &document.title, column);
        let mut blocks = document.blocks.iter().peekable();
        while let Some(block) = blocks.next() {
            tree.extend(self.block(block, column));
            // Words that announce a list stand with it.
            if let (Block::Paragraph { .. }, Some(Block::List { .. } | Block::Rows(_))) =
                (block, blocks.peek())
            {
                self.keep_last_with_next();
            }
        }
        Laid {
            pages: paginate(self.pieces),
            tree,
            headings: self.headings,
            leaves: self.leaves,
        }
    }

    fn look(&self, scale: f32) -> Look {
        Look {
            size: self.size * scale,
            bold: false,
            quiet: false,
        }
    }

    fn gap(&mut self, height: f32) {
        self.pieces.push(Piece {
            height: height * self.size,
            is_gap: true,
            // Room after a heading does not part it from what follows.
            keeps_next: self.pieces.last().is_some_and(|last| last.keeps_next),
            ..Piece::default()
        });
    }

    fn block(&mut self, block: &Block, column: Column) -> Vec<Tree> {
        match block {
            Block::Heading { level, text } => self.heading(usize::from(*level), text, column),
            Block::Paragraph { text, tone } => {
                let look = Look {
                    bold: *tone == Tone::Urgent,
                    quiet: *tone == Tone::Quiet,
                    ..self.look(if *tone == Tone::Quiet { 0.9 } else { 1.0 })
                };
                self.gap(0.25);
                let (pieces, tree) = self.phrase(text, look, column);
                self.push(pieces);
                self.gap(0.25);
                tree
            }
            Block::List {
                ordered,
                tone,
                items,
            } => vec![self.list(*ordered, *tone, items, column)],
            Block::Rows(rows) => {
                let rows = rows
                    .iter()
                    .map(|(name, value)| (name, Value::Phrase(value)));
                vec![self.table(rows, true, column)]
            }
            Block::Terms { language, rows } => {
                let rows = rows
                    .iter()
                    .map(|(name, word)| (name, Value::Word(word, language)));
                vec![self.table(rows, false, column)]
            }
            Block::Frame(blocks) => self.frame(blocks, column),
            Block::Blank(text) => self.blank(text, column),
            Block::Quote { language, text } => {
                self.gap(0.2);
                let look = self.look(1.12);
                let (pieces, leaf) = self.text(text, language, look, column);
                self.push(pieces);
                self.gap(0.3);
                let inner = Tree::Group(tagged(Tag::P, language), vec![leaf]);
                vec![Tree::Group(Tag::BlockQuote.into(), vec![inner])]
            }
        }
    }

    /// The title is level 0.
    fn heading(&mut self, level: usize, text: &Phrase, column: Column) -> Vec<Tree> {
        let (scale, before, after) = match level {
            0 => (1.75, 0.0, 0.5),
            1 => (1.3, 1.1, 0.3),
            2 => (1.08, 0.9, 0.2),
            _ => (1.0, 0.6, 0.1),
        };
        let look = Look {
            bold: true,
            ..self.look(scale)
        };
        self.gap(before);
        let language = &self.document.language;
        let (mut pieces, leaf) = self.text(&text.main, language, look, column);
        if let Tree::Leaf(leaf) = leaf
            && level < 2
        {
            self.headings.push(Heading {
                text: text.main.clone(),
                leaf,
            });
        }
        let depth = u16::try_from(level + 1).ok().and_then(NonZeroU16::new);
        let tag = Tag::Hn(depth.unwrap_or(NonZeroU16::MIN), Some(text.main.clone()));
        let mut tree = vec![Tree::Group(tag.into(), vec![leaf])];
        if let (Some(second), Some(language)) = (&text.second, &self.document.second) {
            let look = Look {
                quiet: true,
                bold: false,
                ..self.look(scale.min(1.1))
            };
            let (more, leaf) = self.text(second, language, look, column);
            pieces = self.both(pieces, more, language, column);
            tree.push(Tree::Group(tagged(Tag::P, language), vec![leaf]));
        }
        let mut piece = stack(pieces);
        if level == 1 {
            piece.height += 2.0;
            piece.ops.push(Op {
                x: column.x,
                y: piece.height,
                what: What::Rule {
                    width: column.width,
                },
            });
        }
        piece.keeps_next = true;
        self.pieces.push(piece);
        self.gap(after);
        tree
    }

    fn list(&mut self, ordered: bool, tone: Tone, items: &[Entry], column: Column) -> Tree {
        let (numbering, indent) = if ordered {
            (ListNumbering::Decimal, 1.9)
        } else {
            (ListNumbering::Disc, 1.3)
        };
        let indent = indent * self.size;
        let is_rtl = self.document.language.is_rtl;
        let body = if is_rtl {
            column.inset(0.0, indent)
        } else {
            column.inset(indent, 0.0)
        };
        let look = Look {
            bold: tone == Tone::Urgent,
            quiet: tone == Tone::Quiet,
            ..self.look(if tone == Tone::Quiet { 0.9 } else { 1.0 })
        };
        let note = Look {
            bold: false,
            quiet: true,
            ..self.look(0.92)
        };
        let mut entries = Vec::new();
        for (index, item) in items.iter().enumerate() {
            self.gap(0.16);
            let mark = match (ordered, tone) {
                (true, _) => format!("{}.", index + 1),
                (false, Tone::Warning) => "×".to_owned(),
                (false, _) => "•".to_owned(),
            };
            let label = Column {
                x: if is_rtl {
                    body.x + body.width
                } else {
                    column.x
                },
                width: indent,
            };
            let language = &self.document.language;
            let (mark, label) = self.text(
                &mark,
                language,
                Look {
                    bold: false,
                    ..look
                },
                label,
            );
            let (mut pieces, mut tree) = self.phrase(&item.text, look, body);
            if let Some(first) = pieces.first_mut() {
                first
                    .ops
                    .extend(mark.into_iter().flat_map(|piece| piece.ops));
            }
            for text in &item.notes {
                let (more, notes) = self.phrase(text, note, body);
                pieces.extend(more);
                tree.extend(notes);
            }
            self.push(together(pieces));
            entries.push(Tree::Group(
                Tag::LI.into(),
                vec![
                    Tree::Group(Tag::Lbl.into(), vec![label]),
                    Tree::Group(Tag::LBody.into(), tree),
                ],
            ));
        }
        self.gap(0.16);
        Tree::Group(Tag::L(numbering).into(), entries)
    }

    fn table<'r>(
        &mut self,
        rows: impl Iterator<Item = (&'r Phrase, Value<'r>)> + Clone,
        bold: bool,
        column: Column,
    ) -> Tree {
        let (least, most) = (column.width * NAMES.0, column.width * NAMES.1);
        let look = Look {
            bold,
            ..self.look(1.0)
        };
        let language = &self.document.language;
        let mut alone = least;
        let mut beside_each_other = least;
        for (name, _) in rows.clone() {
            let texts = std::iter::once(&name.main).chain(&name.second);
            let widths = texts.map(|text| self.letters.lay(text, language, look, most));
            let widths: Vec<f32> = widths.map(|text| text.layout.width()).collect();
            alone = widths.iter().copied().fold(alone, f32::max);
            beside_each_other = beside_each_other.max(widths.iter().sum::<f32>() + self.size);
        }
        // A little more than measured, so that rounding breaks no line.
        let names = if beside_each_other < most {
            beside_each_other + 1.0
        } else {
            (alone + 1.0).min(most)
        };
        let gutter = self.size;
        let (left, right) = if self.document.language.is_rtl {
            let values = column.inset(0.0, names + gutter);
            (column.inset(column.width - names, 0.0), values)
        } else {
            let values = column.inset(names + gutter, 0.0);
            (column.inset(0.0, column.width - names), values)
        };
        let mut body = Vec::new();
        for (name, value) in rows {
            self.gap(0.2);
            let (first, head) = self.phrase(name, look, left);
            let plain = self.look(1.0);
            let (second, cell) = match value {
                Value::Phrase(value) => self.phrase(value, plain, right),
                Value::Word(word, language) => {
                    let (pieces, leaf) = self.text(word, language, plain, right);
                    (
                        pieces,
                        vec![Tree::Group(tagged(Tag::P, language), vec![leaf])],
                    )
                }
            };
            let mut row = beside(stack(first), stack(second));
            row.height += 0.2 * self.size;
            row.ops.push(Op {
                x: column.x,
                y: row.height,
                what: What::Rule {
                    width: column.width,
                },
            });
            self.pieces.push(row);
            body.push(Tree::Group(
                Tag::TR.into(),
                vec![
                    Tree::Group(Tag::TH(TableHeaderScope::Row).into(), head),
                    Tree::Group(Tag::TD.into(), cell),
                ],
            ));
        }
        self.gap(0.4);
        Tree::Group(Tag::Table.into(), body)
    }

    /// A box. One that does not fit on a page goes on on the next.
    fn frame(&mut self, blocks: &[Block], column: Column) -> Vec<Tree> {
        self.gap(0.6);
        let before = self.pieces.len();
        let pad = self.size * 0.9;
        let inner = column.inset(pad, pad);
        let mut tree = Vec::new();
        for block in blocks {
            tree.extend(self.block(block, inner));
        }
        let mut pieces = self.pieces.split_off(before);
        // A box begins with its first word, not with the room before it.
        while pieces.first().is_some_and(|piece| piece.is_gap) {
            pieces.remove(0);
        }
        let edge = |height: f32| Piece {
            height,
            ..Piece::default()
        };
        let top = Piece {
            keeps_next: true,
            ..edge(pad * 0.6)
        };
        pieces.insert(0, top);
        pieces.push(edge(pad * 0.6));
        let height: f32 = pieces.iter().map(|piece| piece.height).sum();
        let framed = Framed {
            id: before,
            column,
            pad: pad * 0.6,
        };
        if height <= TOGETHER {
            let mut piece = stack(pieces);
            piece.framed = Some(framed);
            self.pieces.push(piece);
        } else {
            let framed = pieces.into_iter().map(|piece| Piece {
                framed: Some(framed),
                ..piece
            });
            self.pieces.extend(framed);
        }
        self.gap(0.6);
        tree
    }

    /// A line to write on, as wide as there is room.
    fn blank(&mut self, text: &Phrase, column: Column) -> Vec<Tree> {
        self.gap(0.7);
        let look = self.look(1.0);
        let names = column.width * 0.45;
        let label = Phrase {
            main: format!("{}{}", text.main, separator(&text.main)),
            second: text.second.clone(),
        };
        let is_rtl = self.document.language.is_rtl;
        let (left, right) = if is_rtl {
            (
                column.inset(column.width - names, 0.0),
                column.inset(0.0, names + 6.0),
            )
        } else {
            (
                column.inset(0.0, column.width - names),
                column.inset(names + 6.0, 0.0),
            )
        };
        let (pieces, tree) = self.phrase(&label, look, left);
        let mut piece = stack(pieces);
        piece.ops.push(Op {
            x: right.x,
            y: look.size * 1.3,
            what: What::Rule { width: right.width },
        });
        self.pieces.push(piece);
        self.gap(0.3);
        tree
    }

    /// The lines of both languages: beside each other where one line has room for both, which leaves more of the page to
    /// what is said next; else the second under the first.
    fn both(
        &self,
        mut first: Vec<Piece>,
        mut second: Vec<Piece>,
        language: &Language,
        column: Column,
    ) -> Vec<Piece> {
        // Two directions on one line are read in no order.
        let is_rtl = language.is_rtl || self.document.language.is_rtl;
        let start = width_of(&first) + self.size;
        let fits = start + width_of(&second) <= column.width;
        if let ([one], [two]) = (&mut *first, &mut *second)
            && fits
            && !is_rtl
        {
            for op in &mut two.ops {
                op.x += start;
                op.y += (one.height - two.height) * 0.75;
            }
            one.ops.append(&mut two.ops);
        } else {
            first.append(&mut second);
        }
        first
    }

    /// Both languages.
    fn phrase(&mut self, phrase: &Phrase, look: Look, column: Column) -> (Vec<Piece>, Vec<Tree>) {
        let document = self.document;
        let (mut pieces, leaf) = self.text(&phrase.main, &document.language, look, column);
        let mut tree = vec![Tree::Group(Tag::P.into(), vec![leaf])];
        if let (Some(second), Some(language)) = (&phrase.second, &document.second) {
            let look = Look {
                quiet: true,
                bold: false,
                size: look.size * 0.96,
            };
            let (more, leaf) = self.text(second, language, look, column);
            pieces = self.both(pieces, more, language, column);
            tree.push(Tree::Group(tagged(Tag::P, language), vec![leaf]));
        }
        (pieces, tree)
    }

    /// The lines of a text, and the leaf of the tree to which all of them belong.
    fn text(
        &mut self,
        text: &str,
        language: &Language,
        look: Look,
        column: Column,
    ) -> (Vec<Piece>, Tree) {
        let leaf = self.leaves;
        self.leaves += 1;
        let text = self.letters.lay(text, language, look, column.width);
        let mut pieces = Vec::new();
        for (line, laid) in text.layout.lines().enumerate() {
            pieces.push(Piece {
                height: laid.metrics().line_height,
                ops: vec![Op {
                    x: column.x,
                    y: 0.0,
                    what: What::Line {
                        text: Rc::clone(&text),
                        line,
                        leaf,
                    },
                }],
                ..Piece::default()
            });
        }
        (pieces, Tree::Leaf(leaf))
    }

    /// What was laid out last, and the room after it, stands on the page of what comes next.
    fn keep_last_with_next(&mut self) {
        for piece in self.pieces.iter_mut().rev() {
            piece.keeps_next = true;
            if !piece.is_gap {
                break;
            }
        }
    }

    fn push(&mut self, pieces: Vec<Piece>) {
        self.pieces.extend(pieces);
    }
}

/// What stands in the second column of a table.
enum Value<'r> {
    Phrase(&'r Phrase),
    Word(&'r str, &'r Language),
}

fn tagged(tag: Tag<krilla::tagging::kind::P>, language: &Language) -> TagKind {
    tag.with_lang(Some(language.tag.clone())).into()
}
