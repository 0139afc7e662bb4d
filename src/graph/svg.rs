//! Graphs as pictures. Places are found by the layout library; what is drawn there is text that can be selected, read
//! aloud and translated.

use std::fmt::Write as _;

use layout::{
    core::{
        base::Orientation,
        format::{ClipHandle, RenderBackend},
        geometry::Point,
        style::{LineStyleKind, StyleAttr},
    },
    std_shapes::shapes::{Arrow, Element, LineEndKind, ShapeKind},
    topo::layout::VisualGraph,
};

use super::{Graph, Kind, Line};
use crate::text::width;

/// Points of a letter that takes one column, and of a line.
const LETTER: f64 = 8.0;
const LINE: f64 = 18.0;
const FONT: usize = 14;

/// Free room around a label.
const ROOM: f64 = 16.0;

/// The picture.
pub(super) fn svg(graph: &Graph) -> String {
    let way = if graph.sideways {
        Orientation::LeftToRight
    } else {
        Orientation::TopToBottom
    };
    let mut layout = VisualGraph::new(way);
    let handles: Vec<_> = graph
        .nodes
        .iter()
        .map(|node| layout.add_node(element(&node.label, Some(node.kind), way)))
        .collect();
    for edge in &graph.edges {
        let (Some(from), Some(to)) = (handles.get(edge.from), handles.get(edge.to)) else {
            continue;
        };
        if edge.label.is_empty() {
            layout.add_edge(arrow(edge.line, true), *from, *to);
        } else {
            // A condition stands on its edge as a label of several lines.
            let label = layout.add_node(element(&edge.label, None, way));
            layout.add_edge(arrow(edge.line, false), *from, label);
            layout.add_edge(arrow(edge.line, true), label, *to);
        }
    }
    let mut canvas = Canvas::default();
    layout.do_it(false, false, false, &mut canvas);
    canvas.finish(&graph.title)
}

fn element(label: &[String], kind: Option<Kind>, way: Orientation) -> Element {
    let columns = label.iter().map(|line| width(line)).max().unwrap_or(0);
    // Both are far below the numbers that a float holds exactly.
    #[allow(clippy::cast_precision_loss, reason = "labels are short")]
    let size = Point::new(
        columns as f64 * LETTER + ROOM,
        label.len() as f64 * LINE + ROOM,
    );
    let mut look = StyleAttr::simple();
    look.font_size = FONT;
    let class = match kind {
        None => "condition",
        Some(Kind::Tree) => "tree",
        Some(Kind::Question) => "question",
        Some(Kind::Derived) => "derived",
        Some(Kind::Deadline) => "deadline",
        Some(Kind::Outcome) => "outcome",
    };
    let shape = ShapeKind::new_box(&label.join("\n"));
    Element::create_with_properties(shape, look, way, size, class)
}

fn arrow(line: Line, ends: bool) -> Arrow {
    let (style, end) = match line {
        Line::Solid if ends => (LineStyleKind::Normal, LineEndKind::Arrow),
        Line::Solid => (LineStyleKind::Normal, LineEndKind::None),
        Line::Dashed => (LineStyleKind::Dashed, LineEndKind::None),
    };
    let look = StyleAttr::simple();
    Arrow::new(LineEndKind::None, end, style, "", &look, &None, &None)
}

/// Takes what the layout library draws.
#[derive(Default)]
struct Canvas {
    body: String,
    width: f64,
    height: f64,
}

const STYLE: &str = "text{font:14px sans-serif;text-anchor:middle;fill:#111}\
rect{fill:#fff;stroke:#333}\
.condition{stroke:none}\
.tree{fill:#e8e8e8}\
.question{fill:#eef4ff}\
.derived{fill:#fff6dd}\
.deadline{fill:#ffe9e4}\
.outcome{fill:#e6f5e6;stroke-width:2}\
path{fill:none;stroke:#333}";

impl Canvas {
    fn grow(&mut self, point: Point) {
        self.width = self.width.max(point.x + ROOM);
        self.height = self.height.max(point.y + ROOM);
    }

    fn finish(self, title: &str) -> String {
        let Self {
            body,
            width,
            height,
        } = self;
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"{width:.0}\" height=\"{height:.0}\" \
             viewBox=\"0 0 {width:.0} {height:.0}\">\n<title>{}</title>\n<style>{STYLE}</style>\n\
             <defs><marker id=\"end\" markerWidth=\"10\" markerHeight=\"8\" refX=\"9\" refY=\"4\" orient=\"auto\">\
             <path d=\"M0 0L9 4L0 8z\" style=\"fill:#333\"/></marker></defs>\n{body}</svg>\n",
            escaped(title)
        )
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

impl RenderBackend for Canvas {
    fn draw_rect(
        &mut self,
        xy: Point,
        size: Point,
        _look: &StyleAttr,
        class: Option<String>,
        _clip: Option<ClipHandle>,
    ) {
        self.grow(xy.add(size));
        let class = class.unwrap_or_default();
        let round = if class == "outcome" { 10 } else { 0 };
        let _ = writeln!(
            self.body,
            "<rect class=\"{class}\" x=\"{:.0}\" y=\"{:.0}\" width=\"{:.0}\" height=\"{:.0}\" rx=\"{round}\"/>",
            xy.x, xy.y, size.x, size.y
        );
    }

    fn draw_line(&mut self, start: Point, stop: Point, _look: &StyleAttr, _: Option<String>) {
        self.grow(start);
        self.grow(stop);
        let _ = writeln!(
            self.body,
            "<path d=\"M{:.0} {:.0}L{:.0} {:.0}\"/>",
            start.x, start.y, stop.x, stop.y
        );
    }

    fn draw_circle(&mut self, xy: Point, size: Point, _look: &StyleAttr, _: Option<String>) {
        self.grow(xy.add(size));
        let _ = writeln!(
            self.body,
            "<ellipse cx=\"{:.0}\" cy=\"{:.0}\" rx=\"{:.0}\" ry=\"{:.0}\"/>",
            xy.x,
            xy.y,
            size.x / 2.0,
            size.y / 2.0
        );
    }

    fn draw_text(&mut self, xy: Point, text: &str, _look: &StyleAttr) {
        let mut y = xy.y + LINE * 0.75;
        for _ in text.lines() {
            y -= LINE / 2.0;
        }
        self.body.push_str("<text>");
        for line in text.lines() {
            let _ = write!(
                self.body,
                "<tspan x=\"{:.0}\" y=\"{y:.0}\">{}</tspan>",
                xy.x,
                escaped(line)
            );
            y += LINE;
        }
        self.body.push_str("</text>\n");
    }

    fn draw_arrow(
        &mut self,
        path: &[(Point, Point)],
        dashed: bool,
        head: (bool, bool),
        _look: &StyleAttr,
        _: Option<String>,
        _text: &str,
    ) {
        let mut curve = String::new();
        for (index, (to, control)) in path.iter().enumerate() {
            self.grow(*to);
            // The first pair leaves its point, the others arrive at theirs.
            let _ = match index {
                0 => write!(
                    curve,
                    "M{:.0} {:.0}C{:.0} {:.0}",
                    to.x, to.y, control.x, control.y
                ),
                1 => write!(
                    curve,
                    " {:.0} {:.0} {:.0} {:.0}",
                    to.x, to.y, control.x, control.y
                ),
                _ => write!(
                    curve,
                    "S{:.0} {:.0} {:.0} {:.0}",
                    to.x, to.y, control.x, control.y
                ),
            };
        }
        let dash = if dashed {
            " stroke-dasharray=\"5 5\""
        } else {
            ""
        };
        let end = if head.1 {
            " marker-end=\"url(#end)\""
        } else {
            ""
        };
        let _ = writeln!(self.body, "<path d=\"{curve}\"{dash}{end}/>");
    }

    fn create_clip(&mut self, _xy: Point, _size: Point, _rounded: usize) -> ClipHandle {
        // Only records clip, and none is drawn.
        0
    }
}
