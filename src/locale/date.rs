//! Reading the dates people type, and writing dates as a language writes them.
//!
//! Japanese papers carry era years (令和8年), so every language reads them too.

use icu_calendar::{
    Date as CalendarDate,
    cal::{Iso, Japanese},
};
use jiff::civil::Date;

use super::{FluentValue, Texts};
use crate::text::half_width;

/// The eras as they are typed, and their codes in the calendar library.
const ERAS: [(&str, &str, &str); 5] = [
    ("令和", "r", "reiwa"),
    ("平成", "h", "heisei"),
    ("昭和", "s", "showa"),
    ("大正", "t", "taisho"),
    ("明治", "m", "meiji"),
];

/// Reads a date in any of the forms people write in Japan: `2026-08-30`, `2026/8/30`, `20260830`, `30/8/2026`,
/// `2026年8月30日`, `令和8年8月30日`, `R8.8.30`. None when it is no such form or no day of the calendar.
pub fn parse(text: &str) -> Option<Date> {
    let text = half_width(text.trim()).to_lowercase();
    let (era, rest) = ERAS
        .iter()
        .find_map(|(name, letter, code)| {
            let rest = text
                .strip_prefix(name)
                .or_else(|| text.strip_prefix(letter))?;
            Some((Some(*code), rest))
        })
        .unwrap_or((None, &text));
    // 元年 is the first year of an era.
    let rest = rest.trim_start_matches(['.', ' ']).replace('元', "1");
    if rest
        .chars()
        .any(|c| !(c.is_ascii_digit() || "-/. 年月日".contains(c)))
    {
        return None;
    }
    let numbers: Vec<&str> = rest
        .split(|c: char| !c.is_ascii_digit())
        .filter(|s| !s.is_empty())
        .collect();
    match (era, numbers.as_slice()) {
        (Some(era), [year, month, day]) => from_era(era, year.parse().ok()?, month, day),
        (None, [digits]) if digits.len() == 8 => {
            let (year, rest) = digits.split_at_checked(4)?;
            let (month, day) = rest.split_at_checked(2)?;
            gregorian(year, month, day)
        }
        (None, [year, month, day]) if year.len() == 4 => gregorian(year, month, day),
        (None, [day, month, year]) if year.len() == 4 => gregorian(year, month, day),
        _ => None,
    }
}

fn gregorian(year: &str, month: &str, day: &str) -> Option<Date> {
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
}

fn from_era(era: &str, year: i32, month: &str, day: &str) -> Option<Date> {
    let date = CalendarDate::try_new_japanese_with_calendar(
        era,
        year,
        month.parse().ok()?,
        day.parse().ok()?,
        Japanese::new(),
    )
    .ok()?;
    let iso = date.to_calendar(Iso);
    Date::new(
        i16::try_from(iso.year().extended_year()).ok()?,
        i8::try_from(iso.month().ordinal).ok()?,
        i8::try_from(iso.day_of_month().0).ok()?,
    )
    .ok()
}

/// The era's code and the year in it, for a day on which Japan had eras by the present calendar.
fn era_year(day: Date) -> Option<(String, i32)> {
    let month = u8::try_from(day.month()).ok()?;
    let iso =
        CalendarDate::try_new_iso(day.year().into(), month, u8::try_from(day.day()).ok()?).ok()?;
    let era = iso.to_calendar(Japanese::new()).era_year();
    let known = ERAS.iter().any(|(_, _, code)| *code == era.era.as_str());
    known.then(|| (era.era.as_str().to_owned(), era.year))
}

impl Texts<'_> {
    /// A day as the language writes it, with the weekday; in Japanese with the era year beside it.
    pub fn date(&self, day: Date) -> String {
        self.write_date("date-long", day)
    }

    /// A day as the language writes it, short.
    pub fn short_date(&self, day: Date) -> String {
        self.write_date("date-short", day)
    }

    fn write_date(&self, pattern: &str, day: Date) -> String {
        let (era, era_year) =
            era_year(day).map_or((String::new(), String::new()), |(code, year)| {
                let first = (year == 1)
                    .then(|| self.attribute("date-long", "first-era-year"))
                    .flatten();
                (
                    self.say(&format!("era-{code}")),
                    first.unwrap_or_else(|| year.to_string()),
                )
            });
        self.say_with(
            pattern,
            &[
                (
                    "weekday",
                    self.say(&format!("weekday-{}", day.weekday().to_monday_one_offset()))
                        .into(),
                ),
                ("day", FluentValue::from(day.day().to_string())),
                ("month", self.say(&format!("month-{}", day.month())).into()),
                ("year", day.year().to_string().into()),
                ("era", era.into()),
                ("era-year", era_year.into()),
            ],
        )
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::parse;

    #[test]
    fn every_form_people_write_is_read_as_the_same_day() {
        let forms = [
            "2026-08-30",
            "2026/8/30",
            "20260830",
            "30/8/2026",
            "30.8.2026",
            "2026年8月30日",
            "令和8年8月30日",
            "令和８年８月３０日",
            "R8.8.30",
            "r8/8/30",
            " R8-08-30 ",
        ];
        for form in forms {
            assert_eq!(parse(form), Some(date(2026, 8, 30)), "{form}");
        }
    }

    #[test]
    fn the_first_year_of_an_era_may_be_written_gannen() {
        assert_eq!(parse("令和元年5月1日"), Some(date(2019, 5, 1)));
        assert_eq!(parse("平成31年4月30日"), Some(date(2019, 4, 30)));
    }

    #[test]
    fn what_is_no_day_is_refused() {
        for form in [
            "",
            "2026-02-30",
            "31/4/2026",
            "soon",
            "8/30",
            "2026-13-01",
            "R8",
            "12345678901",
        ] {
            assert_eq!(parse(form), None, "{form}");
        }
    }
}
