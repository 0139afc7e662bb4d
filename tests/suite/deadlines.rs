//! Counting days, months and years, closed days, and what deadlines and fees come to on a day.

use jiff::civil::Date;
use proptest::prelude::*;
use shirube::{
    engine::{
        self, DeadlineDates, calendar,
        deadline::{self, last_day_of, naive_last_day},
    },
    model::{
        ActBy, Calendar, ClosedDay, Deadline, FactKind, FeeId, FirstDay, Limit,
        Period::{self, Days, Months, Years},
        PeriodChoice, Trigger, Value,
    },
};

use crate::{
    small,
    support::{Case, day, pack},
};
use FirstDay::{Excluded, Included};

/// One test a worked example: its name says what is true of it.
macro_rules! last_days {
    ($($name:ident: $event:literal, $period:expr, $first:expr => $raw:literal $(moves to $moved:literal)?;)*) => {$(
        #[test]
        fn $name() {
            let raw = last_day_of(day($event), $period, $first).unwrap();
            assert_eq!(raw, day($raw), "the last day");
            $(assert_eq!(calendar::next_open(&pack().calendar, raw), day($moved), "the next open day");)?
            let naive = naive_last_day(day($event), $period, $first).unwrap();
            assert!(naive <= raw, "as people count, {naive}, is never later than the law, {raw}");
        }
    )*};
}

mod seven_days_to_ask_for_a_review {
    use super::*;

    last_days! {
        leave_out_the_day_of_the_notice_and_run_through_a_holiday: "2026-11-18", Days(7), Excluded => "2026-11-25" moves to "2026-11-25";
        that_end_on_a_sunday_go_on_to_monday: "2026-11-22", Days(7), Excluded => "2026-11-29" moves to "2026-11-30";
        that_end_on_29_december_go_on_to_4_january: "2026-12-22", Days(7), Excluded => "2026-12-29" moves to "2027-01-04";
        that_end_on_31_december_go_on_to_4_january: "2026-12-24", Days(7), Excluded => "2026-12-31" moves to "2027-01-04";
        that_end_in_golden_week_go_on_past_the_substitute_holiday: "2026-04-27", Days(7), Excluded => "2026-05-04" moves to "2026-05-07";
        that_end_between_two_holidays_go_on_past_both: "2026-09-15", Days(7), Excluded => "2026-09-22" moves to "2026-09-24";
        that_end_on_the_autumn_equinox_go_on_to_the_next_day: "2026-09-16", Days(7), Excluded => "2026-09-23" moves to "2026-09-24";
        that_end_on_the_substitute_of_the_spring_equinox_go_on_to_the_next_day: "2027-03-15", Days(7), Excluded => "2027-03-22" moves to "2027-03-23";
        that_end_on_mountain_day_go_on_to_the_next_day: "2026-08-04", Days(7), Excluded => "2026-08-11" moves to "2026-08-12";
        that_end_on_the_substitute_of_mountain_day_2030_go_on_to_the_next_day: "2030-08-05", Days(7), Excluded => "2030-08-12" moves to "2030-08-13";
        that_end_in_the_closure_of_2028_go_on_to_thursday_4_january: "2028-12-23", Days(7), Excluded => "2028-12-30" moves to "2029-01-04";
    }
}

mod three_days_to_contest_a_finding {
    use super::*;

    last_days! {
        that_end_on_a_saturday_before_a_holiday_monday_go_on_to_tuesday: "2026-11-18", Days(3), Excluded => "2026-11-21" moves to "2026-11-24";
        that_end_on_28_december_stay_there: "2026-12-25", Days(3), Excluded => "2026-12-28" moves to "2026-12-28";
        that_end_on_29_december_go_on_to_4_january: "2026-12-26", Days(3), Excluded => "2026-12-29" moves to "2027-01-04";
        at_the_airport_that_end_on_marine_day_go_on_to_tuesday: "2026-07-17", Days(3), Excluded => "2026-07-20" moves to "2026-07-21";
    }
}

mod fourteen_days_to_notify {
    use super::*;

    last_days! {
        a_move_leave_out_the_day_of_the_move: "2026-06-01", Days(14), Excluded => "2026-06-15" moves to "2026-06-15";
        a_move_that_end_on_marine_day_go_on_to_the_next_day: "2026-07-06", Days(14), Excluded => "2026-07-20" moves to "2026-07-21";
        a_divorce_end_on_9_november_2020: "2020-10-26", Days(14), Excluded => "2020-11-09" moves to "2020-11-09";
        a_lost_job_that_end_on_new_year_go_on_to_4_january: "2026-12-18", Days(14), Excluded => "2027-01-01" moves to "2027-01-04";
        a_lost_card_that_end_on_4_january_stay_there: "2026-12-21", Days(14), Excluded => "2027-01-04" moves to "2027-01-04";
        a_birth_count_the_day_of_birth: "2026-06-10", Days(14), Included => "2026-06-23" moves to "2026-06-23";
    }
}

mod after_a_birth {
    use super::*;

    last_days! {
        thirty_days_to_apply_leave_out_the_day_of_birth: "2026-06-10", Days(30), Excluded => "2026-07-10" moves to "2026-07-10";
        thirty_days_to_apply_that_end_on_29_december_go_on_to_4_january: "2026-11-29", Days(30), Excluded => "2026-12-29" moves to "2027-01-04";
        the_sixty_days_of_lawful_stay_end_on_a_sunday: "2026-06-10", Days(60), Excluded => "2026-08-09";
    }
}

mod the_two_months_of_the_special_period {
    use super::*;

    last_days! {
        from_31_january_end_on_31_march: "2026-01-31", Months(2), Excluded => "2026-03-31";
        from_30_june_are_july_and_august_whole: "2026-06-30", Months(2), Excluded => "2026-08-31";
        from_31_december_end_with_february: "2025-12-31", Months(2), Excluded => "2026-02-28";
        from_31_december_2027_end_with_the_leap_day: "2027-12-31", Months(2), Excluded => "2028-02-29";
        from_15_november_end_on_15_january: "2026-11-15", Months(2), Excluded => "2027-01-15";
        from_30_december_end_with_february_that_has_no_30: "2026-12-30", Months(2), Excluded => "2027-02-28";
    }
}

mod before_a_court {
    use super::*;

    last_days! {
        six_months_from_31_may_end_on_30_november: "2026-05-31", Months(6), Excluded => "2026-11-30" moves to "2026-11-30";
        six_months_from_30_june_end_on_31_december_and_go_on_to_4_january: "2026-06-30", Months(6), Excluded => "2026-12-31" moves to "2027-01-04";
        six_months_from_20_august_end_on_a_saturday_and_go_on_to_monday: "2026-08-20", Months(6), Excluded => "2027-02-20" moves to "2027-02-22";
        one_year_from_20_august_ends_on_its_anniversary: "2026-08-20", Years(1), Excluded => "2027-08-20" moves to "2027-08-20";
    }
}

mod rights_and_facts_with_an_end {
    use super::*;

    last_days! {
        a_year_from_departure_ends_on_its_anniversary: "2020-10-12", Years(1), Excluded => "2021-10-12";
        a_year_from_28_february_ends_on_the_leap_day: "2027-02-28", Years(1), Excluded => "2028-02-29";
        three_months_of_a_certificate_end_on_the_same_day_of_the_month: "2020-10-12", Months(3), Excluded => "2021-01-12";
        six_months_of_provisional_stay_end_on_the_same_day_of_the_month: "2026-03-10", Months(6), Excluded => "2026-09-10";
        three_months_without_activity_from_30_april_end_on_31_july: "2026-04-30", Months(3), Excluded => "2026-07-31";
        six_months_without_activity_from_30_april_end_on_31_october: "2026-04-30", Months(6), Excluded => "2026-10-31";
        ninety_days_without_address_from_1_september_end_on_30_november: "2026-09-01", Days(90), Excluded => "2026-11-30";
    }
}

#[test]
fn as_people_count_a_month_from_the_last_of_a_short_month_ends_a_day_earlier_than_the_law() {
    for (event, months, naive, legal) in [
        ("2026-06-30", 2, "2026-08-30", "2026-08-31"),
        ("2026-04-30", 3, "2026-07-30", "2026-07-31"),
        ("2027-02-28", 12, "2028-02-28", "2028-02-29"),
    ] {
        let (event, period) = (day(event), Months(months));
        assert_eq!(naive_last_day(event, period, Excluded), Some(day(naive)));
        assert_eq!(last_day_of(event, period, Excluded), Some(day(legal)));
    }
}

#[test]
fn a_count_beyond_the_calendar_gives_no_day() {
    assert_eq!(last_day_of(Date::MAX, Days(1), Excluded), None);
    assert_eq!(last_day_of(day("9999-12-01"), Months(2), Excluded), None);
    for period in [Days(i32::MAX), Months(i32::MAX), Years(i32::MAX)] {
        assert_eq!(last_day_of(day("2026-11-22"), period, Excluded), None);
        assert_eq!(naive_last_day(day("2026-11-22"), period, Excluded), None);
        assert_eq!(deadline::shift(day("2026-11-22"), period, false), None);
    }
}

#[test]
fn an_expiry_on_a_closed_day_is_followed_by_the_first_open_day() {
    let mut calendar = pack().calendar.clone();
    // The pack knows the years from 2024 on; the rule is the same for an older one.
    calendar
        .years
        .insert(2018, vec![day("2018-01-01"), day("2018-01-08")]);
    calendar
        .years
        .insert(2020, vec![day("2020-01-01"), day("2020-01-13")]);
    for (expiry, open) in [
        ("2018-01-08", "2018-01-09"),
        ("2020-01-01", "2020-01-06"),
        ("2026-05-03", "2026-05-07"),
        ("2026-12-31", "2027-01-04"),
        ("2027-03-21", "2027-03-23"),
        ("2026-11-20", "2026-11-20"),
    ] {
        assert_eq!(
            calendar::next_open(&calendar, day(expiry)),
            day(open),
            "{expiry}"
        );
    }
}

#[test]
fn offices_are_closed_on_weekends_holidays_and_around_new_year() {
    for closed in [
        "2025-02-24",
        "2025-05-06",
        "2025-11-24",
        "2026-01-02",
        "2026-05-06",
        "2026-09-22",
        "2026-11-22",
        "2026-11-23",
        "2026-12-29",
        "2027-03-22",
        "2028-01-03",
        "2029-02-12",
        "2029-04-30",
        "2029-09-24",
        "2029-12-29",
        "2030-05-06",
        "2030-08-12",
        "2030-11-04",
    ] {
        assert!(
            calendar::is_closed(&pack().calendar, day(closed)),
            "{closed} is closed"
        );
    }
}

#[test]
fn offices_are_open_on_28_december_4_january_and_in_the_week_of_obon() {
    for open in [
        "2026-12-28",
        "2027-01-04",
        "2027-05-06",
        "2028-01-04",
        "2030-01-04",
        "2026-08-13",
    ] {
        assert!(
            !calendar::is_closed(&pack().calendar, day(open)),
            "{open} is open"
        );
    }
}

#[test]
fn the_holidays_of_2025_to_2030_are_those_of_the_act() {
    let holidays = |year: i16| -> Vec<String> {
        let days = &pack().calendar.years[&year];
        days.iter()
            .map(|day| day.strftime("%m-%d").to_string())
            .collect()
    };
    for (year, expected) in [
        (
            2025,
            "01-01 01-13 02-11 02-23 02-24 03-20 04-29 05-03 05-04 05-05 05-06 07-21 08-11 09-15 09-23 10-13 11-03 11-23 11-24",
        ),
        (
            2026,
            "01-01 01-12 02-11 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-20 08-11 09-21 09-22 09-23 10-12 11-03 11-23",
        ),
        (
            2027,
            "01-01 01-11 02-11 02-23 03-21 03-22 04-29 05-03 05-04 05-05 07-19 08-11 09-20 09-23 10-11 11-03 11-23",
        ),
        (
            2028,
            "01-01 01-10 02-11 02-23 03-20 04-29 05-03 05-04 05-05 07-17 08-11 09-18 09-22 10-09 11-03 11-23",
        ),
        (
            2029,
            "01-01 01-08 02-11 02-12 02-23 03-20 04-29 04-30 05-03 05-04 05-05 07-16 08-11 09-17 09-23 09-24 10-08 11-03 11-23",
        ),
        (
            2030,
            "01-01 01-14 02-11 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-15 08-11 08-12 09-16 09-23 10-14 11-03 11-04 11-23",
        ),
    ] {
        assert_eq!(holidays(year).join(" "), expected, "{year}");
    }
}

#[test]
fn a_calendar_that_is_never_open_moves_nothing() {
    use jiff::civil::Weekday::{Friday, Monday, Saturday, Sunday, Thursday, Tuesday, Wednesday};
    let never = Calendar {
        closed_weekdays: vec![
            Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday,
        ],
        ..pack().calendar.clone()
    };
    let on = day("2026-11-22");
    assert_eq!(calendar::next_open(&never, on), on);
    assert_eq!(calendar::last_open(&never, on), on);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    /// Civil Code, Article 143, written a second time and differently: month by month, day by day.
    #[test]
    fn months_end_on_the_day_before_the_same_number_or_with_the_month(
        offset in 0..20_000_i32, months in 1..40_i32,
    ) {
        let event = day("2000-01-01").checked_add(jiff::Span::new().days(offset)).unwrap();
        let first = event.tomorrow().unwrap();
        let index = i32::from(first.year()) * 12 + i32::from(first.month()) - 1 + months;
        let target = jiff::civil::date(
            i16::try_from(index / 12).unwrap(), i8::try_from(index % 12).unwrap() + 1, 1,
        );
        let expected = if first.day() == 1 {
            target.yesterday().unwrap()
        } else if first.day() <= target.days_in_month() {
            target.with().day(first.day() - 1).build().unwrap()
        } else {
            target.last_of_month()
        };
        prop_assert_eq!(last_day_of(event, Months(months), Excluded), Some(expected));
    }

    #[test]
    fn the_safe_day_of_a_filing_is_open_and_never_later_than_the_last_day_or_the_way_people_count(
        offset in 0..2500_i32, length in 0..400_i32, unit in 0..2_usize,
    ) {
        let event = day("2024-06-10").checked_add(jiff::Span::new().days(offset)).unwrap();
        let period = if unit == 0 { Days(length) } else { Months(length / 30) };
        let counted = count(event, Some(period), Excluded, ClosedDay::NextOpen, ActBy::LastOpenDay, None);
        let raw = last_day_of(event, period, Excluded).unwrap();
        let naive = naive_last_day(event, period, Excluded).unwrap();
        prop_assert!(counted.act_by <= raw && counted.act_by <= naive && raw <= counted.last_day);
        prop_assert!(!calendar::is_closed(&pack().calendar, counted.act_by));
        prop_assert!(!calendar::is_closed(&pack().calendar, counted.last_day));
        // Nothing open lies between the safe day and the day it comes from, or between the last day and its move.
        let between = |from: Date, to: Date| from.series(jiff::Span::new().days(1)).skip(1).take_while(move |at| *at < to);
        prop_assert!(between(counted.act_by, raw.min(naive)).all(|at| calendar::is_closed(&pack().calendar, at)));
        prop_assert!(between(raw, counted.last_day).all(|at| calendar::is_closed(&pack().calendar, at)));
    }
}

/// Resolves a deadline that starts on a day and is never later than another one, on 2026-11-22.
fn count(
    event: Date,
    period: Option<Period>,
    first_day: FirstDay,
    closed_day: ClosedDay,
    act_by: ActBy,
    not_after: Option<Date>,
) -> DeadlineDates {
    let mut pack = small::empty();
    let start = small::ask(&mut pack, 0, FactKind::Date, 0, None);
    let limit = small::ask(&mut pack, 0, FactKind::Date, 0, None);
    let periods = period
        .map(|period| PeriodChoice {
            duration: small::duration(&mut pack, period),
            when: None,
        })
        .into_iter()
        .collect();
    let trigger = Trigger {
        fact: start,
        when: None,
    };
    let id = small::deadline(
        &mut pack,
        Deadline {
            name: "deadline".into(),
            triggers: vec![trigger],
            periods,
            first_day,
            closed_day,
            act_by,
            not_after: not_after.map(|_| Limit {
                fact: limit,
                plus: None,
            }),
            sources: Vec::new(),
        },
    );
    let limit_value = not_after.map_or(Value::Unknown, Value::Date);
    let answers = small::answers([(start, Value::Date(event)), (limit, limit_value)]);
    let path = engine::walk(&pack, &answers, day("2026-11-22"));
    deadline::resolve(&path.facts, id)
        .dates
        .expect("the start is known")
}

/// The safe day and the last day.
fn ends(counted: DeadlineDates) -> (String, String) {
    (counted.act_by.to_string(), counted.last_day.to_string())
}

/// A pair of days.
fn days(act_by: &str, last_day: &str) -> (String, String) {
    (act_by.to_owned(), last_day.to_owned())
}

#[test]
fn the_safe_day_to_file_is_the_last_open_day_not_after_the_unmoved_last_day() {
    let filing = |event: &str, period| {
        ends(count(
            day(event),
            Some(period),
            Excluded,
            ClosedDay::NextOpen,
            ActBy::LastOpenDay,
            None,
        ))
    };
    assert_eq!(
        filing("2026-11-22", Days(7)),
        days("2026-11-27", "2026-11-30")
    );
    assert_eq!(
        filing("2026-12-22", Days(7)),
        days("2026-12-28", "2027-01-04")
    );
    assert_eq!(
        filing("2026-08-20", Months(6)),
        days("2027-02-19", "2027-02-22")
    );
    // Counted as people count this is 30 December, and that closes the office too.
    assert_eq!(
        filing("2026-06-30", Months(6)),
        days("2026-12-28", "2027-01-04")
    );
    // Here the way people count decides: 30 July is open, 31 July would be late for somebody who counts so.
    assert_eq!(
        filing("2026-04-30", Months(3)),
        days("2026-07-30", "2026-07-31")
    );
}

#[test]
fn the_safe_day_of_a_three_day_limit_is_the_unmoved_day_even_where_the_last_day_moves() {
    let limit = |event: &str| {
        ends(count(
            day(event),
            Some(Days(3)),
            Excluded,
            ClosedDay::NextOpen,
            ActBy::LastDay,
            None,
        ))
    };
    assert_eq!(limit("2026-11-18"), days("2026-11-21", "2026-11-24"));
    assert_eq!(limit("2026-12-25"), days("2026-12-28", "2026-12-28"));
}

#[test]
fn the_safe_day_of_a_right_to_stay_is_the_last_day_itself_and_never_moves() {
    let right = |event: &str, period| {
        ends(count(
            day(event),
            Some(period),
            Excluded,
            ClosedDay::Stays,
            ActBy::LastDay,
            None,
        ))
    };
    assert_eq!(
        right("2026-06-10", Days(60)),
        days("2026-08-09", "2026-08-09")
    );
    assert_eq!(
        right("2026-12-30", Months(2)),
        days("2027-02-28", "2027-02-28")
    );
}

#[test]
fn the_safe_day_to_come_back_is_the_day_before_the_anniversary() {
    let re_entry = |event: &str, limit: Option<&str>| {
        let limit = limit.map(day);
        ends(count(
            day(event),
            Some(Years(1)),
            Excluded,
            ClosedDay::Stays,
            ActBy::DayBefore,
            limit,
        ))
    };
    assert_eq!(
        re_entry("2020-10-12", None),
        days("2021-10-11", "2021-10-12")
    );
    assert_eq!(
        re_entry("2027-02-28", None),
        days("2028-02-28", "2028-02-29")
    );
    assert_eq!(
        re_entry("2026-03-01", Some("2026-12-24")),
        days("2026-12-23", "2026-12-24")
    );
    assert_eq!(
        re_entry("2026-03-01", Some("2030-12-24")),
        days("2027-02-28", "2027-03-01")
    );
}

#[test]
fn a_limit_before_the_anniversary_is_itself_the_safe_day_where_only_the_anniversary_is_in_doubt() {
    let re_entry = |limit: Option<&str>| {
        let limit = limit.map(day);
        let (period, act_by) = (Some(Years(1)), ActBy::DayBeforePeriod);
        ends(count(
            day("2026-11-30"),
            period,
            Excluded,
            ClosedDay::Stays,
            act_by,
            limit,
        ))
    };
    assert_eq!(re_entry(None), days("2027-11-29", "2027-11-30"));
    assert_eq!(
        re_entry(Some("2027-03-31")),
        days("2027-03-31", "2027-03-31")
    );
    assert_eq!(
        re_entry(Some("2027-11-29")),
        days("2027-11-29", "2027-11-29")
    );
    assert_eq!(
        re_entry(Some("2027-11-30")),
        days("2027-11-29", "2027-11-30")
    );
}

#[test]
fn a_deadline_without_a_period_ends_on_the_day_of_its_event() {
    let counted = count(
        day("2026-11-23"),
        None,
        Excluded,
        ClosedDay::Stays,
        ActBy::LastOpenDay,
        None,
    );
    assert_eq!(ends(counted), days("2026-11-20", "2026-11-23"));
}

#[test]
fn a_deadline_has_passed_on_the_day_after_its_last_day_and_not_before() {
    for (on, passed, left) in [
        ("2026-11-22", false, 3),
        ("2026-11-25", false, 0),
        ("2026-11-26", true, -1),
    ] {
        let dates = Case::refused()
            .on(on)
            .deadline("review-request", "review-request")
            .unwrap();
        assert_eq!((dates.passed, dates.days_left), (passed, left), "{on}");
    }
}

#[test]
fn days_are_left_to_the_safe_day_while_the_last_day_decides_whether_it_has_passed() {
    let case = Case::refused()
        .answer("refusal-notice-date", "2026-11-22")
        .on("2026-11-30");
    let dates = case.deadline("review-request", "review-request").unwrap();
    assert_eq!(ends(dates), days("2026-11-27", "2026-11-30"));
    assert_eq!((dates.passed, dates.days_left), (false, -3));
}

#[test]
fn six_months_from_30_august_are_shown_by_friday_26_february_and_end_on_sunday_28() {
    let case = Case::new().with(&[
        ("location", "in-japan"),
        ("topics", "protection"),
        ("fear-return", "yes"),
        ("protection-stage", "never-applied"),
        ("status", "none"),
        ("fear-grounds", "political-opinion"),
        ("fear-arose", "before-arrival"),
        ("arrival-date", "2026-08-30"),
    ]);
    let dates = case
        .deadline("apply-without-status", "provisional-stay-six-months")
        .unwrap();
    assert_eq!(dates.from, day("2026-08-30"));
    assert_eq!(ends(dates), days("2027-02-26", "2027-02-28"));
    assert_eq!((dates.passed, dates.days_left), (false, 96));
}

#[test]
fn an_expiry_on_a_holiday_asks_to_file_on_the_last_open_day_before_it() {
    let case = Case::afraid_visitor().answer("status-expiry", "2026-11-23");
    let dates = case.deadline("apply-with-status", "status-expiry").unwrap();
    assert_eq!(ends(dates), days("2026-11-20", "2026-11-23"));
}

#[test]
fn the_special_period_is_shown_by_its_last_day_even_on_a_sunday() {
    let case = Case::afraid_visitor()
        .answer("status-expiry", "2026-12-30")
        .answer("pending-application", "change");
    let dates = case
        .deadline("apply-with-status", "special-period-end")
        .unwrap();
    assert_eq!(ends(dates), days("2027-02-28", "2027-02-28"));
}

#[test]
fn a_deadline_whose_start_is_unknown_has_no_date() {
    let case = Case::refused().answer("refusal-notice-date", "unknown");
    assert_eq!(case.deadline("review-request", "review-request"), None);
}

#[test]
fn after_a_review_an_unknown_decision_day_is_never_replaced_by_the_day_of_the_refusal() {
    let case = Case::new().with(&[
        ("location", "in-japan"),
        ("protection-stage", "finally-refused"),
        ("refusal-notice-date", "2026-01-15"),
        ("review-decision-date", "unknown"),
    ]);
    assert_eq!(
        case.deadline("refugee-court-action", "revocation-suit"),
        None
    );
    let known = case.answer("review-decision-date", "2026-08-20");
    let dates = known
        .deadline("refugee-court-action", "revocation-suit")
        .unwrap();
    assert_eq!(ends(dates), days("2027-02-19", "2027-02-22"));
}

#[test]
fn a_day_beyond_the_table_of_holidays_says_so() {
    let last_year = *pack().calendar.years.keys().last().unwrap();
    let known = |notice: String| {
        let case = Case::refused().answer("refusal-notice-date", &notice);
        case.deadline("review-request", "review-request")
            .unwrap()
            .calendar_known
    };
    assert!(known(format!("{last_year}-12-10")));
    // The last day is in the last year of the table, the day it moves to is not.
    assert!(!known(format!("{last_year}-12-23")));
    assert!(!known(format!("{}-06-01", last_year + 1)));
}

fn change_of_status() -> FeeId {
    let position = pack()
        .fees
        .iter()
        .position(|fee| &*fee.name == "change-of-status");
    position.expect("a change of status has a fee").into()
}

#[test]
fn a_change_of_status_costs_what_the_table_of_its_day_says() {
    let amounts = |on: &str| -> Vec<u32> {
        let amounts = &pack()
            .fee(change_of_status())
            .values
            .at(day(on))
            .unwrap()
            .amounts;
        amounts.iter().map(|amount| amount.yen).collect()
    };
    assert_eq!(amounts("2025-03-31"), [4000]);
    assert_eq!(amounts("2025-04-01"), [6000, 5500]);
    assert_eq!(amounts("2026-09-30"), [6000, 5500]);
    let new = amounts("2026-10-01");
    assert_eq!(
        (new.iter().min(), new.iter().max()),
        (Some(&10_000), Some(&75_000))
    );
}

#[test]
fn the_day_an_application_was_accepted_decides_its_fee_even_after_the_table_changed() {
    let pending = Case::afraid_visitor().answer("pending-application", "change");
    let fee_day = |case: &Case| engine::fee_day(&case.evaluate().path.facts, change_of_status());
    let accepted = pending.clone().answer("application-date", "2026-09-30");
    assert_eq!(fee_day(&accepted), day("2026-09-30"));
    assert_eq!(
        fee_day(&pending.answer("application-date", "unknown")),
        day("2026-11-22")
    );
    // Nothing is pending, so a day given all the same does not count.
    let none = Case::afraid_visitor().answer("application-date", "2026-09-30");
    assert_eq!(fee_day(&none), day("2026-11-22"));
}
