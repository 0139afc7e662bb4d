//! The screen: a skin over the [interview](crate::interview), drawn with ratatui.
//!
//! One direction: `keys` turns an event into a [`Message`], [`App::update`] turns the message into a new
//! state and an [`Effect`], [`paint`] draws the state. Only [`run`] touches the terminal, files and signals.
//!
//! - `app` holds the stack of screens, `layout` lays the top one out after each change,
//! - `desk` is what the screens share, `screens` has one file a screen, `widgets` the parts they are made of,
//! - `author` is a view of its own, for authors of rules, made of the same parts,
//! - `flow` is a column of finished lines, broken by [`text::wrap`](crate::text::wrap) alone, `page` a laid-out screen,
//! - `keys` is the one table of keys, `theme` the colours.
//!
//! There is no clock here and nothing ticks: between two keys the program sleeps. Only on a shared machine it wakes when
//! nobody has pressed a key for long, and an author's view wakes to look whether a file was saved.

mod app;
mod author;
mod desk;
mod flow;
mod keys;
mod layout;
mod message;
mod page;
mod runtime;
mod screens;
mod theme;
mod view;
mod widgets;

use std::path::PathBuf;

use jiff::civil::Date;

pub use app::App;
pub use author::{Author, AuthorOptions, Stamp};
pub use keys::{Command, Place, message, table};
pub use message::{Effect, Keeping, Message};
pub use runtime::{run, run_author};
pub use theme::Theme;
pub use view::{paint, paint_author};

use crate::{
    kiosk::Settings,
    locale::Catalog,
    model::{Answers, Pack},
    vault::Record,
};

/// What the guide is started with.
pub struct Options<'a> {
    /// All languages.
    pub catalog: &'a Catalog,
    /// The age of the rules, for the first screen.
    pub edition: Edition,
    /// Reads the rules; called once, after the first screen is painted.
    pub pack: &'a dyn Fn() -> anyhow::Result<&'a Pack>,
    /// The day the guide is run for.
    pub on: Date,
    /// Reads the day again, for a program that runs over midnight; none where the day was named.
    pub today: Option<&'a dyn Fn() -> Date>,
    /// Tag of the language to start in.
    pub lang: String,
    /// Tag of the language to show beside it.
    pub second: Option<String>,
    /// The colours to start with.
    pub theme: Theme,
    /// The folder in which plans are saved.
    pub folder: PathBuf,
    /// A saved case to go on with, and its answers.
    pub opened: Option<(&'a Record, Answers)>,
    /// The settings of a shared machine.
    pub kiosk: Option<&'a Settings>,
}

/// The age of the rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Edition {
    /// The day on which the law was last looked at as a whole.
    pub as_of: Date,
    /// After this day the guide says that it is old.
    pub review_by: Date,
}
