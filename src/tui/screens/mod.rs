//! One file a screen. A screen holds what is particular to it and nothing that can be derived.

mod answers;
mod codes;
mod directory;
mod export;
mod idle;
mod keep;
mod keys;
mod languages;
mod leave;
mod next;
mod opened;
mod plan;
mod preview;
mod question;
mod reasons;
mod start;
mod terms;
mod urgent;

pub(crate) use answers::Answers;
pub(crate) use codes::Codes;
pub(crate) use directory::{Contact, Directory};
pub(crate) use export::Export;
pub(crate) use idle::Idle;
pub(crate) use keep::Keep;
pub(crate) use keys::Keys;
pub(crate) use languages::Languages;
pub(crate) use leave::Leave;
pub(crate) use next::Next;
pub(crate) use opened::Opened;
pub(crate) use plan::Plan;
pub(crate) use preview::Preview;
pub(crate) use question::Question;
pub(crate) use reasons::{Reason, Reasons};
pub(crate) use start::Start;
pub(crate) use terms::{Term, Terms};
pub(crate) use urgent::{Advice, Urgent};

use super::{
    desk::Desk,
    flow::{Flow, Seen, Space},
    keys::{Command, Place},
    message::Effect,
    widgets::{
        choices::{Choice, Number},
        finder::{Finder, step_or_page},
        input::step,
    },
};

use crate::export::file::WriteError;

/// A screen. The one on top of the stack is seen.
pub(crate) enum Screen {
    /// Languages, who is here, colours, notices.
    Start(Start),
    /// A question.
    Question(Question),
    /// What cannot wait, in short.
    Urgent(Urgent),
    /// What cannot wait, whole.
    Advice(Advice),
    /// All answers.
    Answers(Answers),
    /// What a change would do.
    Preview(Preview),
    /// The plan.
    Plan(Plan),
    /// All advice, to ask why or why not.
    Reasons(Reasons),
    /// Why or why not.
    Reason(Reason),
    /// All words explained.
    Terms(Terms),
    /// One word explained.
    Term(Term),
    /// Offices and people who help.
    Directory(Directory),
    /// One office or organisation.
    Contact(Contact),
    /// All keys.
    Keys(Keys),
    /// Saving the plan.
    Export(Export),
    /// Keeping the case in a locked file.
    Keep(Keep),
    /// The two languages.
    Languages(Languages),
    /// Staying, starting again, leaving.
    Leave(Leave),
    /// What has changed since a saved case was saved.
    Opened(Opened),
    /// Squares for a telephone's camera.
    Codes(Codes),
    /// What can be done with the plan.
    Next(Next),
    /// Whether anybody is there.
    Idle(Idle),
}

/// What came of a message.
pub(crate) enum Turn {
    /// Nothing: the screen has no use for it.
    Nothing,
    /// Something to be seen.
    Changed,
    /// The screen is done with.
    Close,
    /// Another screen comes on top.
    Open(Screen),
    /// A change was taken; back to where it was asked for.
    Taken,
    /// Back to a text, from its beginning.
    Reread,
    /// Forget everything and start again.
    Wipe,
    /// Something only the runtime can do.
    Effect(Effect),
}

/// What a screen is told.
#[derive(Clone, Copy)]
pub(crate) enum Told<'m> {
    /// A command.
    Command(Command),
    /// A digit that chooses.
    Digit(u8),
    /// A typed character.
    Char(char),
    /// A click on the thing of that number.
    Pick(usize),
    /// A file was written.
    Saved(&'m std::path::Path),
    /// A file was not written; the message that says why.
    NotSaved(&'m WriteError),
    /// The printer that would be used, if there is one.
    Printer(Option<&'m str>),
    /// A paper was sent to it.
    Printed,
    /// It refused; what it said.
    NotPrinted(&'m str),
}

impl Told<'_> {
    /// Takes it for a short list of things to do: none when the row the cursor is on is to be done, otherwise what came
    /// of it.
    pub(crate) fn choose(self, row: &mut usize, rows: usize) -> Option<Turn> {
        match self {
            Told::Command(Command::Back) => Some(Turn::Close),
            Told::Command(Command::Enter) => None,
            Told::Pick(item) => {
                *row = item;
                None
            }
            Told::Digit(digit) if (1..=rows).contains(&usize::from(digit)) => {
                *row = usize::from(digit) - 1;
                None
            }
            Told::Command(command) if step(row, rows, command) => Some(Turn::Changed),
            _ => Some(Turn::Nothing),
        }
    }
}

/// Draws a short list of things to do, as [`Told::choose`] takes it.
pub(crate) fn draw_deeds<'i>(
    flow: &mut Flow,
    desk: &Desk<'_>,
    messages: impl ExactSizeIterator<Item = &'i str>,
    chosen: usize,
) {
    let rows = messages.len();
    for (row, message) in messages.enumerate() {
        let label = desk.say(message);
        Choice {
            number: Some(Number::of(row, rows)),
            ..Choice::plain(&label, row == chosen)
        }
        .draw(flow);
        flow.breath();
    }
}

/// What is done to a long list and to the cursor in it; Enter opens what is found.
pub(crate) fn browse<T: Copy + PartialEq>(
    finder: &mut Finder<T>,
    row: &mut usize,
    told: Told<'_>,
    open: impl FnOnce(T) -> Screen,
) -> Turn {
    match told {
        Told::Char(c) => {
            finder.char(c);
            *row = 0;
            Turn::Changed
        }
        Told::Pick(item) => {
            *row = item;
            Turn::Changed
        }
        Told::Command(Command::Enter) => {
            let found = finder.get(*row);
            found.map_or(Turn::Nothing, |found| Turn::Open(open(found.what)))
        }
        Told::Command(command) if finder.command(command) => {
            *row = 0;
            Turn::Changed
        }
        Told::Command(command) if step_or_page(row, finder.len(), command) => Turn::Changed,
        Told::Command(Command::Back) => Turn::Close,
        _ => Turn::Nothing,
    }
}

/// A screen's head line.
pub(crate) struct Head {
    /// What this is.
    pub(crate) title: String,
    /// How far one is, or nothing.
    pub(crate) state: String,
    /// Answered, certain and possible questions, for the line below.
    pub(crate) progress: Option<crate::interview::Progress>,
}

impl Head {
    pub(crate) fn titled(title: String) -> Self {
        Self {
            title,
            state: String::new(),
            progress: None,
        }
    }
}

impl Screen {
    pub(crate) fn tell(&mut self, told: Told<'_>, desk: &mut Desk<'_>) -> Turn {
        match self {
            Self::Start(screen) => screen.tell(told, desk),
            Self::Question(screen) => screen.tell(told, desk),
            Self::Urgent(screen) => screen.tell(told, desk),
            Self::Answers(screen) => screen.tell(told, desk),
            Self::Preview(screen) => screen.tell(told, desk),
            Self::Plan(screen) => screen.tell(told, desk),
            Self::Reasons(screen) => screen.tell(told),
            Self::Terms(screen) => screen.tell(told),
            Self::Directory(screen) => screen.tell(told),
            Self::Export(screen) => screen.tell(told, desk),
            Self::Keep(screen) => screen.tell(told, desk),
            Self::Languages(screen) => screen.tell(told, desk),
            Self::Leave(screen) => screen.tell(told, desk),
            Self::Idle(screen) => screen.tell(told),
            Self::Opened(screen) => screen.tell(told, desk),
            Self::Codes(screen) => screen.tell(told, desk),
            Self::Next(screen) => screen.tell(told, desk),
            Self::Contact(screen) => screen.tell(told, desk),
            Self::Advice(_) | Self::Reason(_) | Self::Term(_) | Self::Keys(_) => match told {
                // Enter at the end of a text has nothing more to show.
                Told::Command(Command::Back | Command::Enter) => Turn::Close,
                _ => Turn::Nothing,
            },
        }
    }

    pub(crate) fn place(&self) -> Place {
        match self {
            Self::Start(_) | Self::Languages(_) => Place::Form,
            Self::Question(screen) => screen.place(),
            Self::Answers(_) => Place::Answers,
            Self::Urgent(_) | Self::Preview(_) | Self::Leave(_) | Self::Next(_) | Self::Idle(_) => {
                Place::Decision
            }
            Self::Codes(screen) => screen.place(),
            Self::Plan(_) => Place::Plan,
            Self::Reasons(_) | Self::Terms(_) | Self::Directory(_) => Place::Finder,
            Self::Advice(_)
            | Self::Reason(_)
            | Self::Term(_)
            | Self::Contact(_)
            | Self::Opened(_)
            | Self::Keys(_) => Place::Text,
            Self::Export(screen) => screen.place(),
            Self::Keep(screen) => screen.place(),
        }
    }

    pub(crate) fn head(&self, desk: &Desk<'_>) -> Head {
        match self {
            Self::Start(_) => Head::titled(desk.word("tui-start-title")),
            Self::Question(screen) => screen.head(desk),
            Self::Urgent(_) | Self::Advice(_) => Head::titled(desk.word("tui-urgent-title")),
            Self::Answers(_) => Head::titled(desk.word("tui-answers-title")),
            Self::Preview(_) => Head::titled(desk.word("tui-preview-title")),
            Self::Plan(_) => Head::titled(desk.word("summary-title")),
            Self::Reasons(_) | Self::Reason(_) => Head::titled(desk.word("tui-reasons-title")),
            Self::Terms(_) | Self::Term(_) => Head::titled(desk.word("tui-terms-title")),
            Self::Directory(_) | Self::Contact(_) => Head::titled(desk.word("lookup-directory")),
            Self::Keys(_) => Head::titled(desk.word("tui-keys-title")),
            Self::Export(_) => Head::titled(desk.word("tui-export-title")),
            Self::Keep(_) => Head::titled(desk.word("vault-keep-title")),
            Self::Languages(_) => Head::titled(desk.word("tui-languages-title")),
            Self::Leave(_) => Head::titled(desk.word("tui-leave-title")),
            Self::Opened(_) => Head::titled(desk.word("vault-opened-title")),
            Self::Codes(_) => Head::titled(desk.word("codes-title")),
            Self::Idle(_) => Head::titled(desk.word("kiosk-idle-title")),
            Self::Next(_) => Head::titled(desk.word("next-title")),
        }
    }

    pub(crate) fn draw(&self, desk: &Desk<'_>, space: Space) -> Flow {
        let marks = if self.is_about_the_law() {
            desk.marks()
        } else {
            None
        };
        let mut flow = Flow::new(space).marking(marks, Seen::new());
        match self {
            Self::Start(screen) => screen.draw(&mut flow, desk),
            Self::Question(screen) => screen.draw(&mut flow, desk),
            Self::Urgent(screen) => screen.draw(&mut flow, desk),
            Self::Advice(screen) => screen.draw(&mut flow, desk),
            Self::Answers(screen) => screen.draw(&mut flow, desk),
            Self::Preview(screen) => screen.draw(&mut flow, desk),
            Self::Plan(_) => Plan::draw(&mut flow, desk),
            Self::Reasons(screen) => screen.draw(&mut flow, desk),
            Self::Reason(screen) => screen.draw(&mut flow, desk),
            Self::Terms(screen) => screen.draw(&mut flow, desk),
            Self::Term(screen) => screen.draw(&mut flow, desk),
            Self::Directory(screen) => screen.draw(&mut flow, desk),
            Self::Contact(screen) => screen.draw(&mut flow, desk),
            Self::Keys(screen) => screen.draw(&mut flow, desk),
            Self::Export(screen) => screen.draw(&mut flow, desk),
            Self::Keep(screen) => screen.draw(&mut flow, desk),
            Self::Languages(screen) => screen.draw(&mut flow, desk),
            Self::Leave(screen) => screen.draw(&mut flow, desk),
            Self::Opened(screen) => screen.draw(&mut flow, desk),
            Self::Codes(screen) => screen.draw(&mut flow, desk),
            Self::Idle(_) => Idle::draw(&mut flow, desk),
            Self::Next(screen) => screen.draw(&mut flow, desk),
        }
        flow
    }

    /// Whether its texts come from the rules, so that terms are marked in them. What the program says of itself, and
    /// lists to find something in, have none.
    fn is_about_the_law(&self) -> bool {
        match self {
            Self::Question(_)
            | Self::Urgent(_)
            | Self::Advice(_)
            | Self::Preview(_)
            | Self::Plan(_)
            | Self::Reason(_)
            | Self::Term(_)
            | Self::Contact(_)
            | Self::Opened(_) => true,
            Self::Start(_)
            | Self::Answers(_)
            | Self::Reasons(_)
            | Self::Terms(_)
            | Self::Directory(_)
            | Self::Keys(_)
            | Self::Export(_)
            | Self::Keep(_)
            | Self::Languages(_)
            | Self::Codes(_)
            | Self::Next(_)
            | Self::Idle(_)
            | Self::Leave(_) => false,
        }
    }

    /// Whether two screens are the same place, so that one is gone back to instead of opened twice.
    pub(crate) fn is_like(&self, other: &Self) -> bool {
        std::mem::discriminant(self) == std::mem::discriminant(other)
            && !matches!(self, Self::Question(_))
    }
}
