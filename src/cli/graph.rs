//! `shirube graph [DIR]`: a tree or an outcome as a picture, or as text that other programs draw.

use std::io::Write;

use anyhow::anyhow;

use super::{DONE, args::Args, args::Graph as Wanted, context::Context, output, why};
use crate::{
    graph::{self, Format},
    model::TreeId,
    pack::nearest,
    text::sanitize,
};

/// Draws what is asked for: a tree, an outcome, or the trees of the whole pack.
pub(super) fn run(args: &Args, wanted: &Wanted, out: &mut impl Write) -> anyhow::Result<u8> {
    let mut common = args.common.clone();
    common.pack = wanted.dir.clone().or(common.pack);
    let context = Context::of(&common)?;
    let (pack, texts) = (&context.pack, context.texts());
    let on = context.day(None)?;
    let graph = match (&wanted.tree, &wanted.outcome) {
        (Some(name), _) => graph::tree(pack, &texts, on, tree(&context, name)?),
        (None, Some(words)) => {
            let id = why::outcome(&context, words, &texts)?;
            graph::outcome(pack, &texts, on, id)
        }
        (None, None) => graph::overview(pack, &texts, on),
    };
    let text = graph.write(format(wanted));
    match &wanted.output {
        None => out.write_all(text.as_bytes())?,
        Some(path) => {
            output::write(&texts, path, text, wanted.force)?;
        }
    }
    Ok(DONE)
}

/// The form asked for, or the one of the file's ending, or Mermaid.
fn format(wanted: &Wanted) -> Format {
    let ending = || wanted.output.as_ref()?.extension()?.to_str();
    let name = wanted.format.as_deref().or_else(ending);
    let named = Format::ALL
        .into_iter()
        .find(|form| Some(form.name()) == name);
    named.unwrap_or(Format::Mermaid)
}

fn tree(context: &Context, name: &str) -> anyhow::Result<TreeId> {
    let names = || context.pack.trees.iter().map(|tree| &*tree.name);
    let found = names().position(|other| other == name).map(TreeId::from);
    found.ok_or_else(|| {
        let (texts, name) = (context.texts(), sanitize(name));
        let known = names().collect::<Vec<_>>().join(", ");
        let args = [("name", (&*name).into()), ("known", known.into())];
        let mut text = texts.say_with("error-no-tree", &args);
        if let Some(near) = nearest(&name, names()) {
            text.push(' ');
            text.push_str(&texts.say_with("finding-did-you-mean", &[("word", near.into())]));
        }
        anyhow!(text)
    })
}
