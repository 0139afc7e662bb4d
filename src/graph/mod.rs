//! Trees and outcomes as graphs, with every condition in words: for authors, and for lawyers who review a pack.
//!
//! `build` makes a [`Graph`] of a pack, `draw` and `svg` write it in the form asked for. Labels come from the texts of the
//! pack, so a graph speaks every language the guide speaks.

mod build;
mod draw;
mod svg;

pub use build::{outcome, overview, tree};

/// The forms a graph is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// The language of Graphviz.
    Dot,
    /// Mermaid, which many programs that show Markdown draw.
    Mermaid,
    /// A picture.
    Svg,
}

impl Format {
    /// Every form.
    pub const ALL: [Self; 3] = [Self::Dot, Self::Mermaid, Self::Svg];

    /// The word on the command line, which is the ending of a file too.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Dot => "dot",
            Self::Mermaid => "mermaid",
            Self::Svg => "svg",
        }
    }
}

/// What a node stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Tree,
    Question,
    Derived,
    Deadline,
    Outcome,
}

/// A node: what it stands for, and its label in lines.
#[derive(Debug, Clone)]
struct Node {
    kind: Kind,
    label: Vec<String>,
}

/// How an edge is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Line {
    /// It leads to.
    Solid,
    /// They exclude each other.
    Dashed,
}

/// An edge between two nodes by position; the label, in lines, is the condition on it.
#[derive(Debug, Clone)]
struct Edge {
    from: usize,
    to: usize,
    label: Vec<String>,
    line: Line,
}

/// A graph, not yet drawn.
#[derive(Debug, Clone)]
pub struct Graph {
    title: String,
    /// Whether it grows to the right, because much stands side by side.
    sideways: bool,
    nodes: Vec<Node>,
    edges: Vec<Edge>,
}

impl Graph {
    /// The graph in a form. Labels are escaped for it.
    pub fn write(&self, format: Format) -> String {
        match format {
            Format::Dot => draw::dot(self),
            Format::Mermaid => draw::mermaid(self),
            Format::Svg => svg::svg(self),
        }
    }
}
