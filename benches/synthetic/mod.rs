//! Makes packs of any size that look like real ones: trees walked for some, questions that hang on earlier ones, facts
//! derived from others, dates with deadlines, outcomes that look at a few facts of their tree and at one of everybody's.
//!
//! The same size gives the same pack, byte for byte. What is the same in every pack (sources, closed days, offices, languages)
//! is that of the test pack `good`.

use std::{
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

use fastrand::Rng;

/// Questions of a tree, but for the first, in which everybody is asked which others concern them.
const TREE: usize = 40;

/// Files of a pack and of its English texts, as they grow.
#[derive(Default)]
struct Texts {
    trees: String,
    facts: String,
    derived: String,
    deadlines: String,
    outcomes: Vec<(String, String)>,
    questions: Vec<(String, String)>,
    english_questions: String,
    english_outcomes: String,
    english_facts: String,
    english_deadlines: String,
    english_own: String,
}

/// Writes a pack with about so many questions to a folder.
pub(super) fn write(folder: &Path, questions: usize) {
    let mut texts = Texts::default();
    let mut random = Rng::with_seed(questions as u64);
    let trees = questions.div_ceil(TREE).max(1);
    let _ = writeln!(texts.trees, "[trees.first]");
    let _ = writeln!(texts.english_own, "tree-first = First things");
    let mut first = String::new();
    for tree in 0..trees {
        ask(
            &mut texts,
            &mut first,
            &format!("area-{tree}"),
            Kind::YesNo,
            None,
        );
        let _ = writeln!(
            texts.trees,
            "[trees.tree-{tree}]\nwhen = {{ area-{tree} = [\"yes\", \"unknown\"] }}"
        );
        let _ = writeln!(texts.english_own, "tree-tree-{tree} = Part {tree}");
    }
    texts.questions.push(("first".to_owned(), first));
    texts.outcomes.push((
        "first".to_owned(),
        "[outcomes.everybody]\narea = \"living\"\ntrees = [\"first\"]\nkind = \"information\"\nurgency = \"normal\"\n\
         when = { area-0 = [\"yes\", \"no\", \"unknown\"] }\nsee-lawyer-first = false\nsteps = [\"go\"]\n\
         sources = [\"act-2\"]\n"
            .to_owned(),
    ));
    texts.english_outcomes.push_str(
        "outcome-everybody = Do this.\n    .why = It is due.\n    .step-go = Go there.\n",
    );
    for tree in 0..trees {
        let count = TREE
            .min(questions - (tree * TREE).min(questions))
            .saturating_sub(1);
        grow(&mut texts, &mut random, tree, count.max(4));
    }
    save(folder, &texts);
}

/// What sort of answer a question takes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    YesNo,
    Choice,
    Multi,
    Date,
    Number,
}

impl Kind {
    /// Kinds in the shares in which real packs have them.
    fn nth(at: usize) -> Self {
        match at % 10 {
            0 | 4 | 7 => Self::YesNo,
            1 | 2 | 5 => Self::Choice,
            3 => Self::Multi,
            6 | 8 => Self::Date,
            _ => Self::Number,
        }
    }

    fn options(self) -> &'static [&'static str] {
        match self {
            Self::YesNo => &["yes", "no"],
            Self::Choice => &["one", "two", "three", "four", "five"],
            Self::Multi => &["red", "green", "blue"],
            Self::Date | Self::Number => &[],
        }
    }

    /// A test that some answers pass.
    fn test(self, random: &mut Rng) -> String {
        match self {
            Self::YesNo => "[\"yes\", \"unknown\"]".to_owned(),
            Self::Choice | Self::Multi => {
                let options = self.options();
                let at = random.usize(..options.len());
                let next = (at + 1) % options.len();
                format!("[\"{}\", \"{}\"]", options[at], options[next])
            }
            Self::Date => "{ before = { day = \"today\", minus = \"half-year\" } }".to_owned(),
            Self::Number => format!("{{ at-least = {} }}", random.usize(1..20)),
        }
    }
}

/// Adds a question with its fact and its text.
fn ask(texts: &mut Texts, tree: &mut String, name: &str, kind: Kind, when: Option<&str>) {
    let _ = writeln!(tree, "[questions.{name}]");
    if let Some(when) = when {
        let _ = writeln!(tree, "ask-when = {when}");
    }
    let options: Vec<String> = kind
        .options()
        .iter()
        .map(|one| format!("\"{one}\""))
        .collect();
    let what = match kind {
        Kind::YesNo | Kind::Choice => {
            format!("kind = \"choice\"\noptions = [{}]", options.join(", "))
        }
        Kind::Multi => format!("kind = \"multi\"\noptions = [{}]", options.join(", ")),
        Kind::Date => "kind = \"date\"".to_owned(),
        Kind::Number => "kind = \"number\"\nunit = \"years\"\nmin = 0\nmax = 60".to_owned(),
    };
    let _ = writeln!(texts.facts, "[facts.{name}]\n{what}\n");
    let english = &mut texts.english_questions;
    let _ = writeln!(
        english,
        "question-{name} = Is it so?\n    .short = {name}\n    .why = Rules differ by it."
    );
    for option in kind.options() {
        let _ = writeln!(english, "    .option-{option} = {option}");
    }
}

/// Adds a tree with its questions, derived facts, deadlines and outcomes.
fn grow(texts: &mut Texts, random: &mut Rng, tree: usize, count: usize) {
    let mut asked = String::new();
    let kinds: Vec<Kind> = (0..count).map(Kind::nth).collect();
    let name = |at: usize| format!("q-{tree}-{at}");
    // What must hold for each question to be asked: whoever looks at it looks at that too, as real rules do.
    let mut guards: Vec<Vec<String>> = Vec::new();
    for (at, kind) in kinds.iter().enumerate() {
        // Most questions hang on one of the last three.
        let mut own = Vec::new();
        let mut when = None;
        if at > 0 && at % 3 != 0 {
            let before = at - 1 - random.usize(..3.min(at));
            let test = format!("{{ {} = {} }}", name(before), kinds[before].test(random));
            own.clone_from(&guards[before]);
            own.push(test.clone());
            when = Some(test);
        }
        guards.push(own);
        ask(texts, &mut asked, &name(at), *kind, when.as_deref());
    }
    let test = |at: usize, random: &mut Rng| {
        let own = format!("{{ {} = {} }}", name(at), kinds[at].test(random));
        let mut all = guards[at].clone();
        all.push(own);
        format!("{{ all = [{}] }}", all.join(", "))
    };
    texts.questions.push((format!("tree-{tree}"), asked));
    let mut outcomes = String::new();
    let dates: Vec<usize> = (0..count).filter(|at| kinds[*at] == Kind::Date).collect();
    for (at, date) in dates.iter().enumerate() {
        let id = format!("last-{tree}-{at}");
        let _ = writeln!(
            texts.deadlines,
            "[deadlines.{id}]\nfrom = [{{ fact = \"{}\" }}]\nperiod = \"short\"\nfirst-day = \"excluded\"\n\
             closed-day = \"next-open\"\nact-by = \"last-open-day\"\nsources = [\"act-1\"]\n",
            name(*date)
        );
        let _ = writeln!(
            texts.english_deadlines,
            "deadline-{id} = Send the form\n    .rule = Count the days.\n    .passed = Send it all the same."
        );
    }
    for part in 0..count.div_ceil(10) {
        let id = format!("so-{tree}-{part}");
        let (one, two) = (random.usize(..count), random.usize(..count));
        let tests = [one, two].map(|at| test(at, random));
        let _ = writeln!(
            texts.derived,
            "[derived.{id}]\nwhen = {{ any = [{}] }}\nsources = [\"act-1\"]\n",
            tests.join(", ")
        );
        let _ = writeln!(texts.english_facts, "derived-{id} = It is so");
        for outcome in 0..3 {
            let advice = format!("do-{tree}-{part}-{outcome}");
            let at = random.usize(..count);
            let last = part * 3 + outcome;
            let deadline = match dates.get(last) {
                Some(_) => format!("deadlines = [\"last-{tree}-{last}\"]\n"),
                _ => String::new(),
            };
            let _ = writeln!(
                outcomes,
                "[outcomes.{advice}]\narea = \"living\"\ntrees = [\"tree-{tree}\"]\nkind = \"procedure\"\n\
                 urgency = \"normal\"\nwhen = {{ all = [{{ {id} = true }}, {}] }}\nsee-lawyer-first = false\n\
                 steps = [\"go\"]\n{deadline}sources = [\"act-1\"]\n",
                test(at, random)
            );
            let _ = writeln!(
                texts.english_outcomes,
                "outcome-{advice} = Do this.\n    .why = It is due.\n    .step-go = Go there."
            );
        }
    }
    texts.outcomes.push((format!("tree-{tree}"), outcomes));
}

fn save(folder: &Path, texts: &Texts) {
    let good = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/packs/good");
    let put = |path: &str, text: &str| {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    let keep = |path: &str| put(path, &fs::read_to_string(good.join(path)).unwrap());
    for same in ["sources.toml", "lists.toml", "holidays.toml"] {
        keep(same);
    }
    put(
        "pack.toml",
        &format!(
            "id = \"synthetic\"\nversion = \"1\"\nas-of = 2026-11-22\nreview-by = 2027-03-31\nearliest = 2024-06-10\n\
             law-language = \"en\"\n\n[urgency]\nnow-within-days = 14\nsoon-within-days = 60\n\n{}",
            texts.trees
        ),
    );
    put(
        "parameters.toml",
        "[durations.half-year]\nvalues = [{ from = 2020-04-01, months = 6, sources = [\"act-1\"] }]\n\n\
         [durations.short]\nvalues = [{ from = 2020-04-01, days = 14, sources = [\"act-1\"] }]\n",
    );
    put("facts.toml", &format!("{}{}", texts.facts, texts.derived));
    put("deadlines.toml", &texts.deadlines);
    for (name, text) in &texts.questions {
        put(&format!("trees/{name}.toml"), text);
    }
    for (name, text) in &texts.outcomes {
        put(&format!("outcomes/{name}.toml"), text);
    }
    for same in ["locales/en/locale.toml", "locales/en/sources/main.ftl"] {
        keep(same);
    }
    put("locales/en/trees/all.ftl", &texts.english_questions);
    put("locales/en/outcomes/all.ftl", &texts.english_outcomes);
    put("locales/en/facts.ftl", &texts.english_facts);
    put("locales/en/deadlines.ftl", &texts.english_deadlines);
    put(
        "locales/en/summary.ftl",
        &format!(
            "area-living = Living\nprefecture-jp-13 = Tokyo\nprefecture-jp-27 = Osaka\n{}",
            texts.english_own
        ),
    );
}
