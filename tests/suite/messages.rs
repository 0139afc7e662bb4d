//! Every message of the program itself is said by it somewhere.

use shirube::locale;

use crate::support::sources;

/// The files whose messages the program names in its own text. Those of the screen are looked at with it.
const FILES: [&str; 4] = ["cli.ftl", "line.ftl", "lookup.ftl", "summary.ftl"];

/// Every text in quotes in the program.
fn literals() -> Vec<String> {
    let sources = sources().into_iter();
    sources
        .flat_map(|(_, text)| text.split('"').map(str::to_owned).collect::<Vec<_>>())
        .collect()
}

#[test]
fn no_message_of_the_program_is_left_over() {
    let literals = literals();
    let files = locale::embedded_files();
    let reference = files.iter().filter(|(path, _)| {
        FILES
            .iter()
            .any(|name| *path == format!("{}/{name}", locale::REFERENCE))
    });
    let mut looked_at = 0;
    for (path, text) in reference {
        let ids = text.lines().filter_map(|line| line.split_once(" ="));
        // Names of commands make the rest.
        for (id, _) in ids.filter(|(id, _)| !id.starts_with([' ', '#']) && !id.starts_with("cli-"))
        {
            looked_at += 1;
            let is_made = |literal: &String| match literal.split_once('{') {
                Some((start, _)) => start.ends_with('-') && id.starts_with(start),
                None => literal == id,
            };
            let is_said_by_another = || text.contains(&format!("{{ {id} }}"));
            assert!(
                literals.iter().any(is_made) || is_said_by_another(),
                "{path}: {id} is not used"
            );
        }
    }
    assert!(looked_at > 300, "{looked_at}");
}
