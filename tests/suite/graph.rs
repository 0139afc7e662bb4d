//! Graphs of trees and outcomes: whole, in every language and form, and the one in the README.

use std::fs;

use shirube::{
    graph::{self, Format, Graph},
    locale::{Catalog, Texts},
    model::{OutcomeId, TreeId},
};

use crate::support::{day, outcome, pack, shirube};

/// Every graph of the pack in a language.
fn graphs(texts: &Texts<'_>) -> Vec<Graph> {
    let on = day("2026-11-22");
    let trees =
        (0..pack().trees.len()).map(|index| graph::tree(pack(), texts, on, TreeId::from(index)));
    let outcomes = (0..pack().outcomes.len())
        .map(|index| graph::outcome(pack(), texts, on, OutcomeId::from(index)));
    trees
        .chain(outcomes)
        .chain([graph::overview(pack(), texts, on)])
        .collect()
}

#[test]
fn every_tree_and_outcome_is_drawn_in_every_form_and_language_with_labels_of_people() {
    let catalog = Catalog::embedded().unwrap();
    for tag in catalog.tags() {
        for graph in graphs(&catalog.texts(tag).unwrap()) {
            for form in Format::ALL {
                let drawn = graph.write(form);
                for id in [
                    "condition-",
                    "question-",
                    "derived-",
                    "outcome-",
                    "graph-",
                    ".short",
                ] {
                    assert!(!drawn.contains(id), "{tag}: {id} in\n{drawn}");
                }
            }
            // What is drawn is a document that can be read.
            let svg = graph.write(Format::Svg);
            assert!(svg.starts_with("<svg ") && svg.ends_with("</svg>\n"));
            assert_eq!(
                svg.matches("<text>").count(),
                svg.matches("</text>").count()
            );
            assert!(!svg.contains("NaN") && !svg.contains("inf"), "{svg}");
        }
    }
}

#[test]
fn an_outcomes_graph_shows_what_decides_it_and_its_deadline() {
    let catalog = Catalog::embedded().unwrap();
    let texts = catalog.reference();
    let graph = graph::outcome(pack(), &texts, day("2026-11-22"), outcome("review-request"));
    let drawn = graph.write(Format::Mermaid);
    for said in [
        "Refugee case: Refused",
        "Refusal received",
        "Hand in the request for review",
        "Protection",
    ] {
        assert!(drawn.contains(said), "{said}:\n{drawn}");
    }
}

#[test]
fn a_trees_graph_shows_every_question_and_what_it_is_asked_for() {
    let catalog = Catalog::embedded().unwrap();
    let texts = catalog.reference();
    let drawn = graph::tree(pack(), &texts, day("2026-11-22"), TreeId::from(0)).write(Format::Dot);
    for question in &pack().trees[0].questions {
        let label = texts.fact_label(pack(), question.fact);
        assert!(
            drawn.contains(&format!("label=\"{label}\"")),
            "{label}:\n{drawn}"
        );
    }
}

#[test]
fn the_command_prints_or_writes_the_form_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("tree.svg");
    let name = file.to_str().unwrap();
    let run = shirube(&["graph", "--tree", "protection", "-o", name]);
    assert_eq!((run.code, &*run.out, &*run.err), (0, "", ""));
    assert!(fs::read_to_string(&file).unwrap().starts_with("<svg "));
    let run = shirube(&[
        "graph",
        "rules/japan",
        "--outcome",
        "review-request",
        "--format",
        "dot",
    ]);
    assert_eq!((run.code, &*run.err), (0, ""));
    assert!(run.out.starts_with("digraph "), "{}", run.out);
    let run = shirube(&["graph", "--tree", "protecton"]);
    assert_eq!((run.code, &*run.out), (2, ""));
    assert!(
        run.err.contains("Did you mean “protection”?"),
        "{}",
        run.err
    );
}

#[test]
fn the_readme_shows_the_graph_of_the_pack_as_it_is() {
    let readme = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/README.md")).unwrap();
    let drawn = shirube(&["graph", "--on", "2026-11-22"]).out;
    let block = format!("<!-- graph -->\n```mermaid\n{drawn}```\n<!-- /graph -->\n");
    assert!(readme.contains(&block), "the README should show:\n{block}");
}
