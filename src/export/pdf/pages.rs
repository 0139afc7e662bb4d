//! Pieces of known height, one under the other, and how they are put on pages.

use std::rc::Rc;

use super::letters::Text;

/// A4 in points.
pub(super) const WIDTH: f32 = 595.0;
pub(super) const HEIGHT: f32 = 842.0;
/// Room left at the sides, above, and below for the page number.
pub(super) const SIDE: f32 = 50.0;
const TOP: f32 = 46.0;
const BOTTOM: f32 = 54.0;

/// No piece that is kept together is higher than this.
pub(super) const TOGETHER: f32 = 260.0;

/// A thing on a page; positions are in points from the top left.
pub(super) struct Op {
    pub x: f32,
    pub y: f32,
    pub what: What,
}

/// What stands there.
pub(super) enum What {
    /// A line of a text, which belongs to a leaf of the tree.
    Line {
        text: Rc<Text>,
        line: usize,
        leaf: usize,
    },
    /// A line drawn across; it says nothing.
    Rule { width: f32 },
    /// The frame of a box; it says nothing.
    Frame { width: f32, height: f32 },
}

/// A piece that is not broken over two pages.
#[derive(Default)]
pub(super) struct Piece {
    pub height: f32,
    pub ops: Vec<Op>,
    /// Whether the next piece must stand on the same page.
    pub keeps_next: bool,
    /// Whether it is room only, which a new page does not begin with.
    pub is_gap: bool,
    /// The box it stands in.
    pub framed: Option<Framed>,
}

/// A box around pieces.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct Framed {
    /// Tells one box from the next.
    pub id: usize,
    pub column: Column,
    /// Room between the edge and what stands in it, where a page ends or begins inside.
    pub pad: f32,
}

/// Where things stand: the left edge and the width.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct Column {
    pub x: f32,
    pub width: f32,
}

impl Column {
    pub(super) fn inset(self, left: f32, right: f32) -> Self {
        Self {
            x: self.x + left,
            width: self.width - left - right,
        }
    }
}

/// The width of the text in pieces.
pub(super) fn width_of(pieces: &[Piece]) -> f32 {
    let ops = pieces.iter().flat_map(|piece| &piece.ops);
    let widths = ops.map(|op| match &op.what {
        What::Line { text, .. } => text.layout.width(),
        What::Rule { .. } | What::Frame { .. } => 0.0,
    });
    widths.fold(0.0, f32::max)
}

/// Puts a piece under another.
pub(super) fn append(piece: &mut Piece, part: Piece) {
    for mut op in part.ops {
        op.y += piece.height;
        piece.ops.push(op);
    }
    piece.height += part.height;
}

pub(super) fn stack(pieces: Vec<Piece>) -> Piece {
    let mut all = Piece::default();
    for piece in pieces {
        append(&mut all, piece);
    }
    all
}

pub(super) fn beside(mut left: Piece, right: Piece) -> Piece {
    left.height = left.height.max(right.height);
    left.ops.extend(right.ops);
    left
}

/// One piece, unless it would be so high that a page could stay half empty.
pub(super) fn together(pieces: Vec<Piece>) -> Vec<Piece> {
    let height: f32 = pieces.iter().map(|piece| piece.height).sum();
    if height > TOGETHER {
        pieces
    } else {
        vec![stack(pieces)]
    }
}

pub(super) fn paginate(pieces: Vec<Piece>) -> Vec<Vec<Op>> {
    let bottom = HEIGHT - BOTTOM;
    let heights: Vec<(f32, bool)> = pieces
        .iter()
        .map(|piece| (piece.height, piece.keeps_next))
        .collect();
    let mut pages = Vec::new();
    let mut page: Vec<Op> = Vec::new();
    let mut y = TOP;
    // The box that is open, and its upper edge on this page.
    let mut open: Option<(Framed, f32)> = None;
    for (index, piece) in pieces.into_iter().enumerate() {
        // A heading takes what follows it along.
        let mut needed = piece.height;
        let mut keeps = piece.keeps_next;
        for (height, keeps_next) in heights.iter().skip(index + 1) {
            if !keeps {
                break;
            }
            needed += height;
            keeps = *keeps_next;
        }
        if let Some((framed, top)) = open
            && piece.framed != Some(framed)
        {
            page.push(framed.edge(top, y));
            open = None;
        }
        if y + needed > bottom && !page.is_empty() {
            if let Some((framed, top)) = open.take() {
                page.push(framed.edge(top, y + framed.pad));
            }
            pages.push(std::mem::take(&mut page));
            y = TOP;
        }
        if piece.is_gap && page.is_empty() {
            continue;
        }
        if let (Some(framed), None) = (piece.framed, open) {
            open = Some((framed, y));
            // Inside a box that began on the page before.
            if page.is_empty() && !pages.is_empty() && !piece.ops.is_empty() {
                y += framed.pad;
            }
        }
        for mut op in piece.ops {
            op.y += y;
            page.push(op);
        }
        y += piece.height;
    }
    if let Some((framed, top)) = open {
        page.push(framed.edge(top, y));
    }
    if !page.is_empty() {
        pages.push(page);
    }
    pages
}

impl Framed {
    fn edge(self, top: f32, bottom: f32) -> Op {
        Op {
            x: self.column.x,
            y: top,
            what: What::Frame {
                width: self.column.width,
                height: bottom - top,
            },
        }
    }
}
