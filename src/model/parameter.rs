//! Dated values, deadlines and the calendar of closed days.

use std::collections::BTreeMap;

use jiff::civil::{Date, Weekday};
use serde::{Deserialize, Serialize};

use super::{Condition, DurationId, FactId, SourceId};

/// A thing with an id that texts and other tables use.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Named<T> {
    /// The id as written in the pack.
    pub name: Box<str>,
    /// The thing.
    pub value: T,
}

/// Values that hold from a day until the next one starts, so that no gap and no overlap can be written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dated<T>(pub Vec<DatedValue<T>>);

/// One value of a [`Dated`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DatedValue<T> {
    /// First day on which the value holds.
    pub from: Date,
    /// The value.
    pub value: T,
    /// Where it is written.
    pub sources: Vec<SourceId>,
}

impl<T> Dated<T> {
    /// The value in force on a day; none before the first `from`.
    pub fn at(&self, day: Date) -> Option<&T> {
        self.entry_at(day).map(|entry| &entry.value)
    }

    /// The days from which on the values hold.
    pub fn days(&self) -> impl Iterator<Item = Date> {
        self.0.iter().map(|entry| entry.from)
    }

    /// The value in force on a day, with its sources.
    pub fn entry_at(&self, day: Date) -> Option<&DatedValue<T>> {
        self.0.iter().rev().find(|entry| entry.from <= day)
    }
}

/// A length of time as the law writes it. Months and years go by the calendar (Civil Code, Article 143).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Period {
    /// Days.
    Days(i32),
    /// Calendar months.
    Months(i32),
    /// Calendar years.
    Years(i32),
}

/// What a permission costs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fee {
    /// One amount for each case.
    pub amounts: Vec<FeeAmount>,
}

/// A fee with its amounts by date.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FeeTable {
    /// The id.
    pub name: Box<str>,
    /// The fact whose day decides which amounts hold, where it is known: the day an application was accepted.
    /// Otherwise the day the guide is run for decides.
    pub day_of: Option<FactId>,
    /// The amounts.
    pub values: Dated<Fee>,
}

/// The amount in one case, for example at the counter for a period of one year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FeeAmount {
    /// Id of the case, for its text.
    pub case: Box<str>,
    /// Amount in yen.
    pub yen: u32,
}

/// How a last day is counted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deadline {
    /// The id.
    pub name: Box<str>,
    /// The facts that can start the count: the first whose condition holds.
    pub triggers: Vec<Trigger>,
    /// How long: the first whose condition holds. Empty: the trigger's own day is the last day.
    pub periods: Vec<PeriodChoice>,
    /// Whether the trigger's day counts.
    pub first_day: FirstDay,
    /// What a closed last day does.
    pub closed_day: ClosedDay,
    /// Which safe day is shown first.
    pub act_by: ActBy,
    /// The last day is never later than this.
    pub not_after: Option<Limit>,
    /// Where it is written.
    pub sources: Vec<SourceId>,
}

/// A length of time, and for whom it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PeriodChoice {
    /// The duration.
    pub duration: DurationId,
    /// When this duration is the one that counts.
    pub when: Option<Condition>,
}

/// A day after which a deadline never ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Limit {
    /// The date fact. Not asked: there is no limit. Answered "I don't know": there is no date at all, because one later
    /// than the limit would be dangerous.
    pub fact: FactId,
    /// A duration counted from that day.
    pub plus: Option<DurationId>,
}

/// A fact that starts a count.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trigger {
    /// The date fact.
    pub fact: FactId,
    /// When this fact is the one that counts.
    pub when: Option<Condition>,
}

/// Whether the day of the event is the first day of the count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum FirstDay {
    /// Not counted (Civil Code, Article 140).
    Excluded,
    /// Counted (Family Register Act, Article 43).
    Included,
}

/// What happens when the last day is a closed day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum ClosedDay {
    /// The next open day counts (Act on Holidays of Administrative Organs, Article 2).
    NextOpen,
    /// Nothing moves: a right that ends, not an act toward an office.
    Stays,
}

/// How the safe day is chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum ActBy {
    /// The last open day not after the unmoved day: filings at an office or a court.
    LastOpenDay,
    /// The unmoved last day itself: rights to stay, three-day limits.
    LastDay,
    /// The day before: where practice may count one day less.
    DayBefore,
    /// The day before the period's own last day, or the limit itself where that is earlier: only the count of the
    /// period is in doubt, not the limit.
    DayBeforePeriod,
}

/// Days on which national offices are closed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Calendar {
    /// Weekdays that are always closed.
    #[serde(with = "weekdays")]
    pub closed_weekdays: Vec<Weekday>,
    /// First closed day of the year end, as (month, day).
    pub year_end_from: (i8, i8),
    /// Last closed day of the new year, as (month, day).
    pub year_end_to: (i8, i8),
    /// National holidays by year, sorted.
    pub years: BTreeMap<i16, Vec<Date>>,
}

/// Weekdays as numbers from 1, Monday, to 7: the date library gives them no form of their own.
mod weekdays {
    use jiff::civil::Weekday;
    use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

    pub(super) fn serialize<S: Serializer>(
        days: &[Weekday],
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        let numbers: Vec<i8> = days.iter().map(|day| day.to_monday_one_offset()).collect();
        numbers.serialize(serializer)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Vec<Weekday>, D::Error> {
        let numbers: Vec<i8> = Deserialize::deserialize(deserializer)?;
        let day = |number| Weekday::from_monday_one_offset(number).map_err(D::Error::custom);
        numbers.into_iter().map(day).collect()
    }
}
