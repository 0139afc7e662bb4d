//! The rows of the table of keys. Of two rows with the same key, the first that holds in a place counts.

use ratatui::crossterm::event::KeyCode;

use super::{Command, Foot, Key, Place, Row, Where};

pub(super) const QUESTION: &[Place] = &[Place::Choice, Place::Marks, Place::List, Place::Entry];
/// The places of an author's view.
pub(super) const AUTHOR: &[Place] = &[Place::Outline, Place::Page, Place::Seek];
const ROWS_TO_CHOOSE: &[Place] = &[
    Place::Choice,
    Place::Marks,
    Place::List,
    Place::Entry,
    Place::Finder,
    Place::Answers,
    Place::Form,
    Place::Name,
    Place::Decision,
    Place::Outline,
    Place::Seek,
];
const READING: &[Place] = &[Place::Text, Place::Pane, Place::Plan];

pub(super) const TABLE: &[Row] = &[
    row(
        &[
            (Key::Code(KeyCode::Up), Command::Up),
            (Key::Code(KeyCode::Down), Command::Down),
        ],
        Where::In(ROWS_TO_CHOOSE),
        "tui-key-choose",
        Foot::Always(2),
    ),
    row(
        &[
            (Key::Code(KeyCode::Up), Command::Up),
            (Key::Code(KeyCode::Down), Command::Down),
        ],
        Where::In(READING),
        "tui-key-scroll",
        Foot::Always(2),
    ),
    row(
        &[
            (Key::Code(KeyCode::Up), Command::Up),
            (Key::Code(KeyCode::Down), Command::Down),
        ],
        Where::In(&[Place::Page]),
        "tui-key-link",
        Foot::Always(2),
    ),
    row(
        &[
            (Key::Code(KeyCode::Right), Command::Enter),
            (Key::Code(KeyCode::Enter), Command::Enter),
        ],
        Where::In(&[Place::Outline]),
        "tui-key-open-page",
        Foot::Always(1),
    ),
    row(
        &[(Key::Code(KeyCode::Enter), Command::Enter)],
        Where::In(&[Place::Page]),
        "tui-key-follow",
        Foot::Always(1),
    ),
    row(
        &[(Key::Code(KeyCode::Left), Command::Left)],
        Where::In(&[Place::Page]),
        "tui-key-to-list",
        Foot::Always(3),
    ),
    row(
        &[(Key::Letter('/'), Command::Find)],
        Where::In(&[Place::Outline, Place::Page]),
        "tui-key-seek",
        Foot::Always(3),
    ),
    row(
        &[(Key::Letter('f'), Command::Findings)],
        Where::In(&[Place::Outline, Place::Page]),
        "tui-key-findings",
        Foot::Always(4),
    ),
    row(
        &[(Key::Code(KeyCode::Enter), Command::Enter)],
        Where::In(&[Place::Choice, Place::List, Place::Entry]),
        "tui-key-answer",
        Foot::Always(1),
    ),
    row(
        &[
            (Key::Code(KeyCode::Enter), Command::Enter),
            (Key::Letter(' '), Command::Enter),
        ],
        Where::In(&[Place::Marks]),
        "tui-key-mark",
        Foot::Always(1),
    ),
    row(
        &[(Key::Code(KeyCode::Enter), Command::Enter)],
        Where::In(&[Place::Answers]),
        "tui-key-change",
        Foot::Always(1),
    ),
    row(
        &[(Key::Code(KeyCode::Enter), Command::Enter)],
        Where::In(&[
            Place::Form,
            Place::Name,
            Place::Finder,
            Place::Decision,
            Place::Seek,
        ]),
        "tui-key-do",
        Foot::Always(1),
    ),
    row(
        &[
            (Key::Code(KeyCode::Enter), Command::Enter),
            (Key::Letter(' '), Command::PageDown),
        ],
        Where::In(&[Place::Text, Place::Pane, Place::Plan]),
        "tui-key-read-on",
        Foot::Never,
    ),
    row(
        &[(Key::Digits, Command::Enter)],
        Where::In(&[Place::Choice, Place::Marks, Place::Decision]),
        "tui-key-digits",
        Foot::Never,
    ),
    row(
        &[(Key::Letter('?'), Command::Unknown)],
        Where::In(&[Place::Entry]),
        "tui-key-unknown",
        Foot::Always(3),
    ),
    row(
        &[
            (Key::Letter('u'), Command::Unknown),
            (Key::Code(KeyCode::F(8)), Command::Unknown),
        ],
        Where::In(QUESTION),
        "tui-key-unknown",
        Foot::Never,
    ),
    row(
        &[
            (Key::Code(KeyCode::Left), Command::Left),
            (Key::Code(KeyCode::Right), Command::Right),
        ],
        Where::In(&[Place::Form]),
        "tui-key-value",
        Foot::Always(2),
    ),
    row(
        &[(Key::Code(KeyCode::Tab), Command::Forward)],
        Where::In(&[Place::Marks]),
        "tui-key-done",
        Foot::Always(2),
    ),
    row(
        &[
            (Key::Code(KeyCode::Tab), Command::Forward),
            (Key::Code(KeyCode::Right), Command::Forward),
        ],
        Where::In(&[Place::Choice, Place::List, Place::Entry]),
        "tui-key-forward",
        Foot::Never,
    ),
    row(
        &[
            (Key::Code(KeyCode::Enter), Command::Enter),
            (Key::Code(KeyCode::Right), Command::Forward),
            (Key::Code(KeyCode::Down), Command::Forward),
        ],
        Where::In(&[Place::Square]),
        "tui-key-next-square",
        Foot::Always(1),
    ),
    row(
        &[
            (Key::Code(KeyCode::Left), Command::Backward),
            (Key::Code(KeyCode::Up), Command::Backward),
        ],
        Where::In(&[Place::Square]),
        "tui-key-previous-square",
        Foot::Always(2),
    ),
    row(
        &[
            (Key::Code(KeyCode::Tab), Command::NextPart),
            (Key::Code(KeyCode::BackTab), Command::PreviousPart),
        ],
        Where::In(READING),
        "tui-key-part",
        Foot::Always(4),
    ),
    row(
        &[
            (Key::Code(KeyCode::PageUp), Command::PageUp),
            (Key::Code(KeyCode::PageDown), Command::PageDown),
        ],
        Where::Everywhere,
        "tui-key-page",
        Foot::Never,
    ),
    row(
        &[
            (Key::Code(KeyCode::Home), Command::First),
            (Key::Code(KeyCode::End), Command::Last),
        ],
        Where::Everywhere,
        "tui-key-ends",
        Foot::Never,
    ),
    row(
        &[(Key::Anything, Command::Enter)],
        Where::In(&[Place::List, Place::Finder, Place::Seek]),
        "tui-key-find",
        Foot::Always(3),
    ),
    row(
        &[
            (Key::Code(KeyCode::Backspace), Command::Erase),
            (Key::Control('u'), Command::EraseAll),
        ],
        Where::In(&[
            Place::List,
            Place::Finder,
            Place::Entry,
            Place::Name,
            Place::Seek,
        ]),
        "tui-key-erase",
        Foot::Never,
    ),
    row(
        &[(Key::Code(KeyCode::Esc), Command::Back)],
        Where::Everywhere,
        "tui-key-back",
        Foot::Always(2),
    ),
    row(
        &[
            (Key::Letter('h'), Command::Help),
            (Key::Code(KeyCode::F(1)), Command::Help),
        ],
        Where::In(&[
            Place::Choice,
            Place::Marks,
            Place::List,
            Place::Entry,
            Place::Pane,
        ]),
        "tui-key-help",
        Foot::Always(3),
    ),
    row(
        &[
            (Key::Letter('w'), Command::Why),
            (Key::Code(KeyCode::F(1)), Command::Why),
        ],
        Where::In(&[Place::Plan]),
        "tui-key-why",
        Foot::Always(3),
    ),
    row(
        &[
            (Key::Letter('l'), Command::Languages),
            (Key::Code(KeyCode::F(2)), Command::Languages),
        ],
        Where::Everywhere,
        "tui-key-languages",
        Foot::Always(4),
    ),
    row(
        &[
            (Key::Letter('g'), Command::Terms),
            (Key::Code(KeyCode::F(3)), Command::Terms),
        ],
        Where::Guide,
        "tui-key-terms",
        Foot::Always(5),
    ),
    row(
        &[
            (Key::Letter('d'), Command::Directory),
            (Key::Code(KeyCode::F(12)), Command::Directory),
        ],
        Where::Guide,
        "tui-key-directory",
        Foot::Always(6),
    ),
    row(
        &[
            (Key::Letter('r'), Command::Answers),
            (Key::Code(KeyCode::F(4)), Command::Answers),
        ],
        Where::Guide,
        "tui-key-answers",
        Foot::Always(5),
    ),
    row(
        &[
            (Key::Letter('s'), Command::Plan),
            (Key::Code(KeyCode::F(5)), Command::Plan),
        ],
        Where::Guide,
        "tui-key-plan",
        Foot::Always(5),
    ),
    row(
        &[
            (Key::Letter('e'), Command::Save),
            (Key::Code(KeyCode::F(9)), Command::Save),
        ],
        Where::Guide,
        "tui-key-save",
        Foot::In(&[Place::Plan], 2),
    ),
    row(
        &[
            (Key::Letter('k'), Command::Keep),
            (Key::Control('k'), Command::Keep),
        ],
        Where::Guide,
        "tui-key-keep",
        Foot::In(&[Place::Plan], 6),
    ),
    row(
        &[
            (Key::Letter('c'), Command::Codes),
            (Key::Code(KeyCode::F(11)), Command::Codes),
        ],
        Where::Guide,
        "tui-key-codes",
        Foot::In(&[Place::Plan], 3),
    ),
    row(
        &[
            (Key::Letter('t'), Command::Colours),
            (Key::Code(KeyCode::F(6)), Command::Colours),
        ],
        Where::Everywhere,
        "tui-key-colours",
        Foot::Never,
    ),
    row(
        &[
            (Key::Letter('?'), Command::Keys),
            (Key::Code(KeyCode::F(7)), Command::Keys),
        ],
        Where::Everywhere,
        "tui-key-keys",
        Foot::Always(1),
    ),
    row(
        &[
            (Key::Letter('q'), Command::Leave),
            (Key::Code(KeyCode::F(10)), Command::Leave),
        ],
        Where::Everywhere,
        "tui-key-leave",
        Foot::Always(6),
    ),
    row(
        &[
            (Key::Control('q'), Command::QuitNow),
            (Key::Control('c'), Command::QuitNow),
        ],
        Where::Everywhere,
        "tui-key-quit-now",
        Foot::Never,
    ),
    row(
        &[(Key::Control('z'), Command::Suspend)],
        Where::Everywhere,
        "tui-key-suspend",
        Foot::Never,
    ),
    row(
        &[(Key::Control('l'), Command::Repaint)],
        Where::Everywhere,
        "tui-key-repaint",
        Foot::Never,
    ),
];

const fn row(
    keys: &'static [(Key, Command)],
    places: Where,
    text: &'static str,
    foot: Foot,
) -> Row {
    Row {
        keys,
        places,
        text,
        foot,
    }
}
