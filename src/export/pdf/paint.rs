//! Putting what was laid out on pages, with tags, an outline and page numbers.

use std::collections::HashMap;

use krilla::{
    Document as Pdf, SerializeSettings,
    color::rgb,
    configure::{Accessibility, ConfigurationBuilder},
    destination::XyzDestination,
    geom::{PathBuilder, Point, Rect},
    metadata::Metadata,
    outline::{Outline, OutlineNode},
    page::PageSettings,
    paint::{Fill, Stroke},
    surface::Surface,
    tagging::{Artifact, ArtifactType, ContentTag, Identifier, Node, SpanTag, TagGroup, TagTree},
    text::{Font, GlyphId, KrillaGlyph},
};

use super::{
    PdfError,
    flow::{Laid, Tree},
    letters::{Letters, Look, Text},
    pages::{HEIGHT, Op, SIDE, WIDTH, What},
};
use crate::{summary::Document, text::sanitize};

/// Distance of the page number from the lower edge.
const FOOT: f32 = 40.0;

/// Fonts as the writer knows them, by the id of their bytes and their place in them.
type Fonts = HashMap<(u64, u32), Font>;

pub(super) fn write(
    document: &Document,
    laid: Laid,
    letters: &mut Letters,
) -> Result<Vec<u8>, PdfError> {
    let configuration = ConfigurationBuilder::new()
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .map_err(|error| PdfError::Refused(format!("{error:?}")))?;
    let mut pdf = Pdf::new_with(SerializeSettings {
        configuration,
        enable_tagging: true,
        ..SerializeSettings::default()
    });
    let title = sanitize(&document.title.main).into_owned();
    let metadata = Metadata::new()
        .title(title)
        .language(document.language.tag.clone())
        .creator("shirube".to_owned());
    pdf.set_metadata(metadata);
    let mut fonts = Fonts::new();
    let mut leaves: Vec<Vec<Identifier>> = (0..laid.leaves).map(|_| Vec::new()).collect();
    let mut places: HashMap<usize, (usize, f32)> = HashMap::new();
    let count = laid.pages.len();
    for (index, ops) in laid.pages.iter().enumerate() {
        let Some(size) = PageSettings::from_wh(WIDTH, HEIGHT) else {
            return Err(PdfError::Refused("page size".to_owned()));
        };
        let mut page = pdf.start_page_with(size);
        let mut surface = page.surface();
        for op in ops {
            if let What::Line { leaf, .. } = op.what {
                places.entry(leaf).or_insert((index, op.y));
            }
            draw(&mut surface, op, &mut fonts, &mut leaves);
        }
        let look = Look {
            size: 9.0,
            bold: false,
            quiet: true,
        };
        let number = format!("{} / {count}", index + 1);
        let number = letters.lay(&number, &document.language, look, WIDTH - 2.0 * SIDE);
        surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(
            ArtifactType::PageNumber,
        )));
        let x = (WIDTH - number.layout.width()) / 2.0;
        draw_line(&mut surface, &number, 0, (x, HEIGHT - FOOT), &mut fonts);
        surface.end_tagged();
        surface.finish();
        page.finish();
    }
    let mut outline = Outline::new();
    for heading in &laid.headings {
        if let Some((page, y)) = places.get(&heading.leaf) {
            let point = Point::from_xy(SIDE, *y);
            let text = sanitize(&heading.text).into_owned();
            outline.push_child(OutlineNode::new(text, XyzDestination::new(*page, point)));
        }
    }
    pdf.set_outline(outline);
    let mut tags = TagTree::new().with_lang(Some(document.language.tag.clone()));
    for node in laid
        .tree
        .into_iter()
        .flat_map(|tree| nodes(tree, &mut leaves))
    {
        tags.push(node);
    }
    pdf.set_tag_tree(tags);
    pdf.finish()
        .map_err(|error| PdfError::Refused(format!("{error:?}")))
}

/// The tree with the identifiers that its leaves were given on the pages.
fn nodes(tree: Tree, leaves: &mut [Vec<Identifier>]) -> Vec<Node> {
    match tree {
        Tree::Leaf(leaf) => {
            let found = leaves.get_mut(leaf).map(std::mem::take);
            found.into_iter().flatten().map(Node::Leaf).collect()
        }
        Tree::Group(tag, children) => {
            let children: Vec<Node> = children
                .into_iter()
                .flat_map(|child| nodes(child, leaves))
                .collect();
            // A text without a letter leaves no line.
            if children.is_empty() {
                return Vec::new();
            }
            vec![Node::Group(TagGroup::with_children(tag, children))]
        }
    }
}

fn draw(surface: &mut Surface<'_>, op: &Op, fonts: &mut Fonts, leaves: &mut [Vec<Identifier>]) {
    match &op.what {
        What::Line { text, line, leaf } => {
            let span = SpanTag::empty().with_lang(Some(&text.tag));
            let id = surface.start_tagged(ContentTag::Span(span));
            draw_line(surface, text, *line, (op.x, op.y), fonts);
            surface.end_tagged();
            if let Some(of_leaf) = leaves.get_mut(*leaf) {
                of_leaf.push(id);
            }
        }
        What::Rule { width } => {
            path(surface, 0.5, 0x88, |path| {
                path.move_to(op.x, op.y);
                path.line_to(op.x + width, op.y);
            });
        }
        What::Frame { width, height } => {
            path(surface, 1.2, 0x22, |path| {
                if let Some(rect) = Rect::from_xywh(op.x, op.y, *width, *height) {
                    path.push_rect(rect);
                }
            });
        }
    }
}

/// A line or frame: to the eye only.
fn path(surface: &mut Surface<'_>, width: f32, grey: u8, draw: impl FnOnce(&mut PathBuilder)) {
    surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(
        ArtifactType::Layout,
    )));
    surface.set_fill(None);
    surface.set_stroke(Some(Stroke {
        paint: rgb::Color::new(grey, grey, grey).into(),
        width,
        ..Stroke::default()
    }));
    let mut builder = PathBuilder::new();
    draw(&mut builder);
    if let Some(path) = builder.finish() {
        surface.draw_path(&path);
    }
    surface.set_stroke(None);
    surface.end_tagged();
}

/// One line of a text, its upper edge at a height.
fn draw_line(
    surface: &mut Surface<'_>,
    text: &Text,
    line: usize,
    (x, y): (f32, f32),
    fonts: &mut Fonts,
) {
    let Some(line) = text.layout.get(line) else {
        return;
    };
    let metrics = line.metrics();
    let baseline = y + metrics.baseline - metrics.block_min_coord;
    let mut x = x + metrics.offset;
    let grey = if text.look.quiet { 0x44 } else { 0x11 };
    for run in line.runs() {
        let font = run.font();
        let key = (font.data.id(), font.index);
        let known = fonts.get(&key).cloned().or_else(|| {
            let (bytes, _) = font.data.clone().into_raw_parts();
            Font::new(bytes.into(), font.index)
        });
        let Some(font) = known else {
            continue;
        };
        fonts.entry(key).or_insert_with(|| font.clone());
        let size = run.font_size();
        let mut glyphs: Vec<KrillaGlyph> = Vec::new();
        let start = x;
        for cluster in run.visual_clusters() {
            if cluster.is_ligature_continuation() {
                if let Some(glyph) = glyphs.last_mut() {
                    glyph.text_range.end = cluster.text_range().end;
                }
                continue;
            }
            for glyph in cluster.glyphs() {
                glyphs.push(KrillaGlyph::new(
                    GlyphId::new(glyph.id),
                    glyph.advance / size,
                    glyph.x / size,
                    glyph.y / size,
                    0.0,
                    cluster.text_range(),
                    None,
                ));
                x += glyph.advance;
            }
        }
        surface.set_fill(Some(Fill {
            paint: rgb::Color::new(grey, grey, grey).into(),
            ..Fill::default()
        }));
        let point = Point::from_xy(start, baseline);
        surface.draw_glyphs(point, &glyphs, font, &text.letters, size, false);
    }
}
