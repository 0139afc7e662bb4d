//! Arguments. Their texts are messages `cli-…`, put in when the help is built, so that help speaks the reader's language.

#![allow(
    clippy::disallowed_methods,
    reason = "the language of the help is asked for before arguments are parsed"
)]

use std::path::{Path, PathBuf};

use clap::{
    Arg, ArgAction, Args as ClapArgs, CommandFactory, Parser, Subcommand,
    builder::{PossibleValuesParser, TypedValueParser},
};
use jiff::civil::Date;

use crate::{
    export::Format,
    locale::{Catalog, Texts},
    schema::{KINDS, Kind},
    summary::Paper,
};

#[derive(Debug, Parser)]
#[command(name = "shirube", version, disable_help_subcommand = true)]
pub(super) struct Args {
    #[command(flatten)]
    pub common: Common,
    #[command(subcommand)]
    pub command: Option<Command>,
}

#[derive(Debug, Clone, ClapArgs)]
pub(super) struct Common {
    #[arg(long, global = true, value_name = "TAG")]
    pub lang: Option<String>,
    #[arg(long, global = true, value_name = "TAG")]
    pub with: Option<String>,
    #[arg(long, global = true, value_name = "DIR")]
    pub pack: Option<PathBuf>,
    #[arg(long, global = true, value_name = "DIR")]
    pub locales: Option<PathBuf>,
    #[arg(long, global = true, value_name = "DATE")]
    pub on: Option<Date>,
    #[arg(long)]
    pub plain: bool,
    #[arg(long, value_name = "FILE")]
    pub kiosk: Option<PathBuf>,
    #[arg(long)]
    pub guided: bool,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    Screen(Screen),
    Check {
        dir: Option<PathBuf>,
        #[arg(long)]
        json: bool,
        #[arg(long, value_name = "N")]
        samples: Option<usize>,
        #[arg(long, value_name = "OUTCOME", conflicts_with_all = ["json", "samples", "compare"])]
        witness: Option<String>,
        #[arg(long, value_name = "N", conflicts_with_all = ["json", "samples"])]
        compare: Option<usize>,
    },
    Test {
        dir: Option<PathBuf>,
    },
    Author {
        #[arg(id = "author-dir", value_name = "DIR")]
        dir: PathBuf,
    },
    Export(Export),
    Why(Why),
    WhyNot(Why),
    Save(Save),
    Open(Open),
    Cases(Cases),
    Key(Key),
    Redact(Redact),
    Tally {
        #[arg(id = "counts", value_name = "FILE")]
        counts: PathBuf,
    },
    Sources(Sources),
    Glossary(Glossary),
    Directory(Directory),
    Diff(Diff),
    Rescreen(Rescreen),
    Classes(Classes),
    Graph(Graph),
    Schema {
        #[arg(hide_possible_values = true, value_parser = kinds())]
        kind: Kind,
    },
    Completions {
        shell: clap_complete::Shell,
    },
    Man,
}

#[derive(Debug, ClapArgs)]
pub(super) struct Screen {
    #[arg(required_unless_present = "jsonl")]
    pub case: Option<PathBuf>,
    #[arg(long)]
    pub json: bool,
    #[arg(long, conflicts_with_all = ["case", "json"])]
    pub jsonl: bool,
}

#[derive(Debug, ClapArgs)]
pub(super) struct Export {
    pub case: PathBuf,
    #[arg(long, value_name = "FORMAT", value_parser = Format::ALL.map(Format::extension), hide_possible_values = true)]
    pub format: Option<String>,
    #[arg(long = "for", id = "for", value_name = "READER", value_parser = Paper::ALL.map(Paper::name), hide_possible_values = true)]
    pub paper: Option<String>,
    #[arg(long, short, value_name = "FILE")]
    pub output: Option<PathBuf>,
    #[arg(long, requires = "output")]
    pub force: bool,
    #[arg(long = "print", id = "to-printer", conflicts_with_all = ["output", "format"])]
    pub print: bool,
}

impl Common {
    /// The same, with the rules of another folder.
    pub(super) fn with_pack(&self, dir: &Path) -> Self {
        let mut common = self.clone();
        common.pack = Some(dir.to_owned());
        common
    }
}

#[derive(Debug, ClapArgs)]
pub(super) struct Rescreen {
    #[arg(id = "rescreen-dir", value_name = "DIR")]
    pub dir: PathBuf,
    #[arg(long, value_name = "DIR")]
    pub against: Option<PathBuf>,
    #[arg(long, id = "rescreen-json")]
    pub json: bool,
}

#[derive(Debug, ClapArgs)]
pub(super) struct Classes {
    #[arg(id = "classes-dir", value_name = "DIR")]
    pub dir: PathBuf,
    #[arg(long, id = "classes-write")]
    pub write: bool,
}

#[derive(Debug, ClapArgs)]
pub(super) struct Diff {
    #[arg(num_args = 1..=2, required = true, value_name = "DIR")]
    pub dirs: Vec<PathBuf>,
    #[arg(long, value_name = "REVISION")]
    pub git: Option<String>,
    #[arg(long, id = "diff-format", value_name = "FORMAT", hide_possible_values = true, value_parser = ["text", "md", "json"])]
    pub format: Option<String>,
}

#[derive(Debug, ClapArgs)]
pub(super) struct Graph {
    #[arg(id = "dir")]
    pub dir: Option<PathBuf>,
    #[arg(long, value_name = "TREE", conflicts_with = "graph-outcome")]
    pub tree: Option<String>,
    #[arg(long, id = "graph-outcome", value_name = "OUTCOME")]
    pub outcome: Option<String>,
    #[arg(long, id = "graph-format", value_name = "FORMAT", hide_possible_values = true, value_parser = ["dot", "mermaid", "svg"])]
    pub format: Option<String>,
    #[arg(long, short, value_name = "FILE")]
    pub output: Option<PathBuf>,
    #[arg(long, requires = "output")]
    pub force: bool,
}

#[derive(Debug, ClapArgs)]
pub(super) struct Why {
    pub outcome: String,
    pub case: PathBuf,
}

#[derive(Debug, ClapArgs)]
pub(super) struct Save {
    pub case: PathBuf,
    #[arg(long, short, id = "saved", value_name = "FILE")]
    pub output: PathBuf,
    #[arg(long = "recipient", id = "recipient", value_name = "KEY")]
    pub recipients: Vec<String>,
    #[arg(long)]
    pub force: bool,
}

#[derive(Debug, ClapArgs)]
pub(super) struct Open {
    #[arg(id = "saved", value_name = "FILE")]
    pub file: PathBuf,
    #[arg(long, value_name = "KEYFILE")]
    pub identity: Option<PathBuf>,
    #[arg(long)]
    pub print: bool,
}

#[derive(Debug, ClapArgs)]
pub(super) struct Cases {
    #[arg(id = "folder", value_name = "FOLDER")]
    pub folder: Option<PathBuf>,
    #[arg(long, num_args = 2, value_names = ["NAME", "NEW"], conflicts_with = "delete")]
    pub rename: Option<Vec<String>>,
    #[arg(long, value_name = "NAME")]
    pub delete: Option<String>,
    #[arg(long, requires = "delete")]
    pub yes: bool,
}

#[derive(Debug, ClapArgs)]
pub(super) struct Key {
    #[arg(long, short, id = "keyfile", value_name = "FILE")]
    pub output: PathBuf,
}

#[derive(Debug, ClapArgs)]
pub(super) struct Redact {
    pub case: PathBuf,
    #[arg(long, short, value_name = "FILE")]
    pub output: Option<PathBuf>,
    #[arg(long, requires = "output")]
    pub force: bool,
}

#[derive(Debug, ClapArgs)]
pub(super) struct Sources {
    #[arg(long, id = "sources-json")]
    pub json: bool,
}

#[derive(Debug, ClapArgs)]
pub(super) struct Glossary {
    pub term: Vec<String>,
}

#[derive(Debug, ClapArgs)]
pub(super) struct Directory {
    pub words: Vec<String>,
    #[arg(long, value_name = "PREFECTURE")]
    pub prefecture: Option<String>,
    #[arg(long, value_name = "NEED")]
    pub need: Option<String>,
    #[arg(long, value_name = "SERVICE")]
    pub service: Option<String>,
    #[arg(long, value_name = "LANGUAGE")]
    pub language: Option<String>,
}

/// Reads the kind of a pack file by its name.
fn kinds() -> impl TypedValueParser<Value = Kind> {
    PossibleValuesParser::new(KINDS.map(|kind| kind.name)).try_map(|name| {
        let mut kinds = KINDS.into_iter();
        kinds.find(|kind| kind.name == name).ok_or(name)
    })
}

/// The arguments as they were given. Texts are read only when there is help or an error to be printed.
pub(super) fn matches() -> clap::ArgMatches {
    let matches = Args::command().try_get_matches();
    matches.unwrap_or_else(|_| command().get_matches())
}

/// The command line with its texts in the reader's language.
pub(super) fn command() -> clap::Command {
    let command = Args::command();
    let Ok(catalog) = Catalog::embedded() else {
        return command;
    };
    let texts = help_language(&catalog);
    // The library's own flags for help and version speak English only.
    let command = command
        .disable_version_flag(true)
        .arg(
            Arg::new("help")
                .short('h')
                .long("help")
                .global(true)
                .action(ArgAction::Help),
        )
        .arg(
            Arg::new("version")
                .short('V')
                .long("version")
                .action(ArgAction::Version),
        );
    localise(command, &texts, "cli")
}

/// The language of the help: the one asked for, or the system's, or the reference.
fn help_language(catalog: &Catalog) -> Texts<'_> {
    let asked = std::env::args()
        .skip_while(|arg| arg != "--lang")
        .nth(1)
        .or_else(|| {
            std::env::args().find_map(|arg| arg.strip_prefix("--lang=").map(str::to_owned))
        });
    asked
        .or_else(sys_locale::get_locale)
        .and_then(|wish| catalog.negotiate(&wish))
        .unwrap_or_else(|| catalog.reference())
}

fn localise(command: clap::Command, texts: &Texts<'_>, id: &str) -> clap::Command {
    let names: Vec<String> = command
        .get_subcommands()
        .map(|command| command.get_name().to_owned())
        .collect();
    let usage = texts.say("cli-heading-usage");
    let mut command = command
        .disable_help_flag(true)
        .help_template(format!(
            "{{about-with-newline}}\n{usage} {{usage}}\n\n{{all-args}}"
        ))
        .about(texts.say(id))
        .subcommand_help_heading(texts.say("cli-heading-commands"))
        .mut_args(|arg| {
            let help = texts.say(&format!("cli-arg-{}", arg.get_id()));
            let heading = if arg.is_positional() {
                "arguments"
            } else {
                "options"
            };
            arg.help(help)
                .help_heading(texts.say(&format!("cli-heading-{heading}")))
        });
    for name in names {
        command =
            command.mut_subcommand(&name, |sub| localise(sub, texts, &format!("{id}-{name}")));
    }
    command
}
