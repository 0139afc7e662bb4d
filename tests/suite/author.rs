//! An author's view of a pack: walking it, what is beside each thing, and files that are saved meanwhile.

use std::{collections::BTreeMap, fs, path::Path};

use portable_pty::CommandBuilder;
use ratatui::{Terminal, backend::TestBackend};
use shirube::{
    author::Read,
    check,
    locale::{self, Catalog, Group},
    pack::Files,
    tui::{self, Author, AuthorOptions, Theme},
};

use super::{
    packs::broken,
    pty,
    support::{day, shirube},
    tui::{key, shown},
};

/// The view on a terminal of paper.
struct View {
    author: Author<'static>,
    terminal: Terminal<TestBackend>,
}

impl View {
    fn new(size: (u16, u16), lang: &str, files: &BTreeMap<String, String>) -> Self {
        let catalog: &'static Catalog = Box::leak(Box::new(Catalog::embedded().unwrap()));
        let options = AuthorOptions {
            catalog,
            read: &|| unreachable!("files are given"),
            stamp: &|| (0, None),
            on: day("2026-11-23"),
            lang: lang.to_owned(),
            second: None,
            theme: Theme::Dark,
        };
        let mut view = Self {
            author: Author::new(&options, size.0, size.1),
            terminal: Terminal::new(TestBackend::new(size.0, size.1)).unwrap(),
        };
        view.save(files);
        view
    }

    /// Reads files anew and checks them, as after a save.
    fn save(&mut self, files: &BTreeMap<String, String>) {
        let read = read(files);
        let (pack, locales) = (read.pack.clone(), read.locales.clone());
        if self.author.take(Ok(read)) {
            let checked = check::check(&pack, &locales, day("2026-11-23"), None, &mut |_| ());
            self.author.checked(checked);
        }
    }

    /// Keys by their names.
    fn keys(&mut self, keys: &str) -> &mut Self {
        for name in keys.split_whitespace() {
            if let Some(message) = tui::message(&key(name), self.author.place()) {
                self.author.update(&message);
            }
        }
        self
    }

    fn screen(&mut self) -> String {
        let author = &self.author;
        self.terminal
            .draw(|frame| tui::paint_author(author, frame))
            .unwrap();
        shown(&self.terminal)
    }

    #[track_caller]
    fn sees(&mut self, text: &str) -> &mut Self {
        let screen = self.screen();
        assert!(screen.contains(text), "no “{text}” on\n{screen}");
        self
    }

    #[track_caller]
    fn sees_not(&mut self, text: &str) -> &mut Self {
        let screen = self.screen();
        assert!(!screen.contains(text), "“{text}” on\n{screen}");
        self
    }
}

fn read(files: &BTreeMap<String, String>) -> Read {
    let (mut pack, mut locales) = (Files::new(), Files::new());
    for (path, text) in files {
        match path.strip_prefix("locales/") {
            Some(inside) => locales.add(path, inside, text.clone()),
            None => pack.add(path, path, text.clone()),
        };
    }
    let own = locale::embedded_files().into_iter();
    let own = own
        .map(|(path, text)| (Path::new(path), text))
        .filter(|(path, _)| Group::of_file(path).is_of_the_program())
        .filter(|(path, _)| path.extension().is_some_and(|end| end == "ftl"));
    let beside = locales.iter();
    let beside = beside.map(|(_, file)| (Path::new(&file.path), &*file.text));
    let catalog = Catalog::from_files(own.chain(beside).collect::<Vec<_>>()).unwrap();
    Read {
        catalog: Ok(catalog),
        pack: pack.clone(),
        locales: locales.clone(),
    }
}

/// The test pack with one text of a file exchanged for another.
fn with(path: &str, from: &str, to: &str) -> BTreeMap<String, String> {
    let mut files = broken("text-hard-to-read");
    let text = files.get_mut(path).unwrap();
    assert!(text.contains(from), "{path} does not hold {from}");
    *text = text.replacen(from, to, 1);
    files
}

#[test]
fn every_page_is_drawn_as_it_was_looked_at() {
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| {
        for (name, keys) in [
            ("pack", ""),
            ("tree", "Down"),
            ("question", "Down Down Down Right Down"),
            ("outcome", "/ r e p o r t Enter"),
            ("deadline", "End"),
            ("search", "/ l a"),
            ("findings", "f Down"),
            ("keys", "?"),
        ] {
            for lang in ["en", "ja"] {
                let mut screens = String::new();
                for size in [(80, 24), (160, 50), (44, 15)] {
                    let mut view = View::new(size, lang, &broken("text-hard-to-read"));
                    let screen = view.keys(keys).screen();
                    let (columns, rows) = size;
                    let head = format!("{columns} x {rows}");
                    screens.push_str(&[&head, "\n", &screen, "\n\n"].concat());
                }
                insta::assert_snapshot!(format!("author-{name}-{lang}"), screens);
            }
        }
    });
}

#[test]
fn a_link_is_followed_there_and_back() {
    let mut view = View::new((120, 50), "en", &broken("text-hard-to-read"));
    view.keys("Down Down").sees("Outcomes that look at this");
    view.keys("Enter Enter").sees("Applies when");
    view.keys("Esc").sees("Outcomes that look at this");
    view.keys("Left").sees_not("Applies when");
}

#[test]
fn a_saved_file_changes_the_words_and_not_the_place() {
    let mut view = View::new((120, 50), "en", &broken("text-hard-to-read"));
    view.keys("/ r e p o r t Enter")
        .sees("Report your arrival.");
    let text = "locales/en/outcomes/main.ftl";
    let reworded = with(text, "outcome-report =", "outcome-report = Quite new:");
    view.save(&reworded);
    view.sees("Quite new:").sees("Applies when");
    // A question before it in the list moves the list, not the cursor.
    let moved = with("trees/first.toml", "[questions.prefecture]\n", "");
    view.save(&moved);
    view.sees("Applies when");
}

#[test]
fn a_broken_file_shows_what_is_wrong_and_leaves_the_last_good_pack_to_walk() {
    let mut view = View::new((120, 40), "en", &broken("text-hard-to-read"));
    view.keys("Down Down");
    let broken = with("trees/first.toml", "[questions.here]", "[questions.her]");
    view.save(&broken);
    view.sees("trees/first.toml:1")
        .sees("the last good version is shown")
        .sees_not("Asked when");
    view.keys("Enter")
        .sees("Asked when")
        .sees("the last good version is shown");
    view.keys("Home").sees("trees/first.toml:1");
    view.save(&self::broken("text-hard-to-read"));
    view.sees_not("the last good version is shown");
}

#[test]
fn only_what_was_found_something_about_is_listed_when_that_is_asked_for() {
    let mut view = View::new((120, 40), "en", &broken("text-hard-to-read"));
    view.sees("! ").sees("Derived facts");
    view.keys("f").sees_not("Derived facts");
    view.keys("f").sees("Derived facts");
    // Where something else is walked to, it is in the list again.
    view.keys("f / l a t e Enter").sees("Derived facts");
}

#[test]
fn without_a_terminal_it_says_what_to_use_instead_and_a_missing_folder_is_refused() {
    let run = shirube(&["author", "rules/japan"]);
    assert_eq!((run.code, &*run.out), (2, ""));
    assert!(run.err.contains("needs a terminal"), "{}", run.err);
}

#[test]
fn on_a_real_terminal_a_saved_file_is_read_again() {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in broken("text-hard-to-read") {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_shirube"));
    command.args(["author", folder.path().to_str().unwrap(), "--lang", "en"]);
    let mut view = pty::Terminal::start(command);
    view.wait_for("The pack, as it is written");
    view.wait_for("finding").send("\x1b[B\x1b[B");
    view.wait_for("Asked when");
    let tree = folder.path().join("trees/first.toml");
    let good = fs::read_to_string(&tree).unwrap();
    fs::write(&tree, good.replace("[questions.here]", "[questions.her]")).unwrap();
    view.wait_for("the last good version");
    fs::write(
        &tree,
        good.replace("[questions.here]", "[questions.here]\n# And more\n"),
    )
    .unwrap();
    view.wait_for("Asked when");
    view.send("q");
    assert!(view.wait_until_it_ends().success());
}
