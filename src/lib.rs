//! Shirube (標, "signpost"): an offline terminal guide to immigration procedure in Japan.
//!
//! Rules are data (`rules/`), texts are data (`locales/`), and this crate turns them into an interview that ends in a
//! summary of next steps. It gives information to people who are afraid and in a hurry, so the order of its virtues
//! is: right, calm, clear, fast, private.
//!
//! # The floors
//!
//! ```text
//!  4  front      cli ─────────── tui ─────────── line          people: arguments, screens, prompts
//!                 │               │               │
//!  3  desk        │           interview ──────────┤             one conversation, no terminal
//!                 ├── case ── summary ── export ──┤             what is kept, what is handed over
//!                 ├── vault       │        qr ────┤             the same, locked; the same for a camera
//!                 │           lookup ─────────────┤             what can be looked up beside it
//!                 ├── result      │                             the same as JSON, for programs
//!                 ├── author ─────┤                             a pack to walk through while it is written
//!                 │               │
//!  2  library    pack ── check    locale ── text                rule files in, findings out; words; scripts
//!                 │        │        │
//!                 │      prove      │                           every interview at once
//!                 │        │        │
//!  1  law        engine ───┴────────┘                           pure functions: (pack, answers, day) → result
//!                 │
//!  0  ground     model                                          plain types; knows nobody
//! ```
//!
//! An arrow points down only; `tests/suite/architecture.rs` holds the table of who may know whom.
//!
//! | module | what it is for |
//! |---|---|
//! | [`model`] | the types of a [`Pack`](model::Pack), of [`Condition`](model::Condition)s and of [`Answers`](model::Answers) |
//! | [`engine`] | [`walk`](engine::walk): answers → path; [`evaluate`](engine::evaluate): answers → outcomes with reasons; counting days |
//! | [`prove`] | pack and day → sets of all complete interviews, so that what holds for everybody is proved |
//! | [`pack`] | TOML → `Pack`, or every finding with its place |
//! | [`embedded`] | the pack in the program, read once by the build |
//! | [`check`] | what is wrong in a pack and its texts although it can be read |
//! | [`locale`] | messages, dates, amounts, citations in a language; two languages at once |
//! | [`text`] | width, line breaking, cleaning |
//! | [`case`] | answers as files |
//! | [`interview`] | one conversation: next question, back, review, effect of a change |
//! | [`summary`] | evaluation → [`Document`](summary::Document), worded once for every frontend and format |
//! | [`lookup`] | terms, offices, helpers and sources, found by words of any language |
//! | [`result`] | evaluation → JSON of the contract |
//! | [`export`] | document → PDF, web page, Word, Markdown, text, calendar, address book; files and the printer |
//! | [`qr`] | document → squares for a telephone's camera |
//! | [`kiosk`] | settings of a shared machine, counts without people |
//! | [`vault`] | answers in locked files, and what has changed since |
//! | [`diff`] | what a change of rules does to people |
//! | [`graph`] | trees and outcomes as pictures |
//! | [`author`] | a pack as its author walks it: pages with texts, conditions and findings |
//! | [`schema`] | the shape of pack files, for editors |
//! | [`stream`] | standard input and output that keep nothing |
//! | [`tui`], [`mod@line`], [`cli`] | the three ways in |
//!
//! # Four ideas
//!
//! 1. **A pack is right by construction.** Reading collects every finding and only then makes a `Pack`, in which each
//!    id is a position in a table. So the engine has no errors, no unknown ids and no strings.
//! 2. **Everything is derived from the answers.** Path, next question, outcomes and dates are recomputed after every
//!    answer (about ten microseconds). Going back, changing an answer and bringing a hidden one back need no code.
//! 3. **The interview is the application; frontends are skins.** What one can do, the other can do.
//! 4. **Three values, everywhere.** A condition is true, false or undetermined ([`Truth`](engine::Truth)). "I don't
//!    know" is an answer, and `["yes", "unknown"]` in a rule says where not knowing must count as yes.
//!
//! # One answer, from key to paper
//!
//! ```text
//! key ─▶ tui: Message ─▶ Interview::answer ─▶ Answers ─▶ engine::walk ─▶ next question
//!                                                 └────▶ engine::evaluate ─▶ Evaluation
//!                                                            ├─▶ result ─▶ JSON
//!                                                            └─▶ summary::plan ─▶ Document ─▶ screen · lines · papers
//! ```
//!
//! `screen`, `test`, the frontends and the proofs all enter at `Answers`: one road.
//!
//! # Why …?
//!
//! - **… are questions an ordered list with conditions, and not routes from answer to answer?** Facts are shared by
//!   four areas. Routes would have to be drawn anew for every area and could loop or end nowhere; with conditions a
//!   path always ends, a question is inserted by writing it where it belongs, and a known fact is passed over.
//! - **… does the walk go on behind an open question?** A half-told story should get the advice it already allows:
//!   a lawyer may send a case with one answer missing, and danger must be seen at once.
//! - **… is the pack lowered by the build, and the TOML in the program as well?** Parsing took two thirds of a start.
//!   The TOML is the only source of truth; it stays for `check`, and for rules the build found wrong.

pub mod author;
pub mod case;
pub mod check;
pub mod cli;
pub mod diff;
pub mod embedded;
pub mod engine;
pub mod export;
pub mod graph;
pub mod interview;
pub mod kiosk;
pub mod line;
pub mod locale;
pub mod lookup;
pub mod model;
pub mod pack;
pub mod prove;
pub mod qr;
pub mod result;
pub mod schema;
pub mod stream;
pub mod summary;
pub mod text;
pub mod tui;
pub mod vault;
