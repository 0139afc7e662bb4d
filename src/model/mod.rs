//! Plain types of a rule pack and of a person's answers.
//!
//! This floor knows nobody: no files, no locale, no clock, no terminal. A [`Pack`] can only be made by `pack::load`,
//! which refuses dangling ids, so everything above may index without asking twice.

mod answers;
mod condition;
mod directory;
mod id;
mod invariant;
mod outcome;
mod pack;
mod parameter;
mod used;

pub use answers::{Answers, OptionSet, Value};
pub use condition::{
    Comparison, Condition, Day, DayPoint, DeadlineState, Direction, OptionTest, Quantity, Shift,
};
pub use directory::{Cost, Office, OfficeKind, Organisation};
pub use id::{
    DeadlineId, DerivedId, DurationId, FactId, FeeId, FormId, InvariantId, NumberId, OptionId,
    OutcomeId, SourceId, TermId, TreeId,
};
pub use invariant::{Demand, Invariant};
pub use outcome::{Item, Kind, Outcome, Place, Price, Toggle, Urgency, UrgentWhen};
pub use pack::{
    Confidence, Derived, Fact, FactKind, Form, Pack, Question, Source, SourceKind, Synonym, Term,
    Tree, UrgencyDays,
};
pub use parameter::{
    ActBy, Calendar, ClosedDay, Dated, DatedValue, Deadline, Fee, FeeAmount, FeeTable, FirstDay,
    Limit, Named, Period, PeriodChoice, Trigger,
};
pub use used::{Used, mark, unmarked};
