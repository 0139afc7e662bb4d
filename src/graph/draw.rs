//! Graphs as text that other programs draw.

use std::fmt::Write as _;

use super::{Graph, Kind, Line};

/// As Graphviz reads it.
pub(super) fn dot(graph: &Graph) -> String {
    let escape = |line: &String| line.replace('\\', "\\\\").replace('"', "\\\"");
    let joined = |lines: &[String]| {
        let lines: Vec<String> = lines.iter().map(escape).collect();
        lines.join("\\n")
    };
    let mut out = format!(
        "digraph \"{}\" {{\n  node [fontname=\"sans-serif\"];\n  edge [fontname=\"sans-serif\"];\n",
        escape(&graph.title)
    );
    if graph.sideways {
        out.push_str("  rankdir=LR;\n");
    }
    for (index, node) in graph.nodes.iter().enumerate() {
        let shape = match node.kind {
            Kind::Tree => "folder",
            Kind::Question => "box",
            Kind::Derived => "hexagon",
            Kind::Deadline => "note",
            Kind::Outcome => "box, style=\"rounded,bold\"",
        };
        let label = joined(&node.label);
        let _ = writeln!(out, "  n{index} [shape={shape}, label=\"{label}\"];");
    }
    for edge in &graph.edges {
        let _ = write!(out, "  n{} -> n{}", edge.from, edge.to);
        let style = match edge.line {
            Line::Solid => "",
            Line::Dashed => ", style=dashed, dir=none",
        };
        let label = joined(&edge.label);
        let _ = writeln!(out, " [label=\"{label}\"{style}];");
    }
    out.push_str("}\n");
    out
}

/// As Mermaid reads it.
pub(super) fn mermaid(graph: &Graph) -> String {
    let joined = |lines: &[String]| {
        let lines: Vec<String> = lines.iter().map(|line| entities(line)).collect();
        lines.join("<br/>")
    };
    let mut out = format!("flowchart {}\n", if graph.sideways { "LR" } else { "TD" });
    for (index, node) in graph.nodes.iter().enumerate() {
        let (open, close) = match node.kind {
            Kind::Tree => ("[[", "]]"),
            Kind::Question => ("[", "]"),
            Kind::Derived => ("{{", "}}"),
            Kind::Deadline => ("[/", "/]"),
            Kind::Outcome => ("([", "])"),
        };
        let _ = writeln!(out, "  n{index}{open}\"{}\"{close}", joined(&node.label));
    }
    for edge in &graph.edges {
        let arrow = match edge.line {
            Line::Solid => "-->",
            Line::Dashed => "-.-",
        };
        let _ = write!(out, "  n{} {arrow}", edge.from);
        if !edge.label.is_empty() {
            let _ = write!(out, "|\"{}\"|", joined(&edge.label));
        }
        let _ = writeln!(out, " n{}", edge.to);
    }
    out
}

/// Characters that Mermaid would read as its own are written as entities of its own kind.
fn entities(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '"' | '#' | '&' | '<' | '>' | '`' | ';' | '\\' => {
                let _ = write!(out, "#{};", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{super::*, dot, mermaid};

    fn hostile() -> Graph {
        let node = |kind| Node {
            kind,
            label: vec!["a \"b\" <c> & #d; \\".to_owned(), "e`f`".to_owned()],
        };
        Graph {
            title: "t\"".to_owned(),
            sideways: false,
            nodes: vec![node(Kind::Question), node(Kind::Outcome)],
            edges: vec![Edge {
                from: 0,
                to: 1,
                label: vec!["x|\"y\"".to_owned()],
                line: Line::Dashed,
            }],
        }
    }

    #[test]
    fn labels_cannot_leave_their_quotes() {
        assert_eq!(
            mermaid(&hostile()),
            "flowchart TD\n  n0[\"a #34;b#34; #60;c#62; #38; #35;d#59; #92;<br/>e#96;f#96;\"]\n  \
             n1([\"a #34;b#34; #60;c#62; #38; #35;d#59; #92;<br/>e#96;f#96;\"])\n  \
             n0 -.-|\"x|#34;y#34;\"| n1\n"
        );
        let dot = dot(&hostile());
        assert!(
            dot.contains(r#"[shape=box, label="a \"b\" <c> & #d; \\\ne`f`"];"#),
            "{dot}"
        );
        assert!(
            dot.contains(r#"n0 -> n1 [label="x|\"y\"", style=dashed, dir=none];"#),
            "{dot}"
        );
        let svg = hostile().write(Format::Svg);
        assert!(
            svg.contains(">a &quot;b&quot; &lt;c&gt; &amp; #d; \\</tspan>"),
            "{svg}"
        );
        assert!(svg.contains("<title>t&quot;</title>"), "{svg}");
    }
}
