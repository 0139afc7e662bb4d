//! A copy of a case that points to nobody: for training and statistics.

use std::collections::BTreeMap;

use jiff::{ToSpan, civil::Date};
use serde::Deserialize;

use super::write;
use crate::model::{Answers, FactKind, Pack, Value};

static REGIONS: &str = include_str!("../../rules/regions.toml");

/// Which region stands for a place.
#[derive(Deserialize)]
struct Regions {
    countries: BTreeMap<String, Vec<String>>,
    prefectures: BTreeMap<String, Vec<String>>,
}

/// A case file in which every day is the Monday of its week, and every country and prefecture is unknown; the region it
/// lies in stands in a table `regions`.
///
/// Days of a week are all one day then, so time limits of a few days may come out differently.
///
/// # Errors
///
/// When the table of regions in the program cannot be read; a test keeps this from happening.
pub fn redact(pack: &Pack, on: Date, answers: &Answers) -> Result<String, toml::de::Error> {
    let regions: Regions = toml::from_str(REGIONS)?;
    let mut redacted = Answers::new();
    let mut places = toml::Table::new();
    for (fact, value) in answers.iter() {
        let known = pack.fact(fact);
        let kept = match (known.kind, value) {
            (FactKind::Country | FactKind::Prefecture, Value::Option(option)) => {
                let table = if known.kind == FactKind::Country {
                    &regions.countries
                } else {
                    &regions.prefectures
                };
                let place = known.option_name(*option);
                let in_it =
                    |(_, places): &(&String, &Vec<String>)| places.iter().any(|p| p == place);
                match table.iter().find(in_it) {
                    Some((region, _)) => {
                        places.insert(known.name.to_string(), region.as_str().into());
                        Value::Unknown
                    }
                    // "Stateless" is no place.
                    None => *value,
                }
            }
            (_, Value::Date(day)) => Value::Date(monday(*day)),
            _ => *value,
        };
        redacted.set(fact, kept);
    }
    let mut table = write::table(pack, monday(on), &redacted);
    table.insert("regions".to_owned(), toml::Value::Table(places));
    Ok(table.to_string())
}

/// The Monday of a day's week.
fn monday(day: Date) -> Date {
    let after = day.weekday().to_monday_zero_offset();
    day.checked_sub(after.days()).unwrap_or(day)
}
