//! Squares for a telephone's camera: what was drawn is read back by a decoder that knows nothing of the drawing.

use std::io::Cursor;

use ratatui::{buffer::Buffer, style::Color};
use rqrr::PreparedImage;
use shirube::{
    interview::Interview,
    line::{self, Options},
    locale::Catalog,
    qr::{self, Ground, Room, Square},
    summary::{self, Beside, Document, Paper, Voice},
    tui::Place,
};

use super::{
    support::{Case, pack},
    tui::Guide,
};

/// Pixels of a module's edge in the picture that the decoder gets.
const SCALE: usize = 4;

/// What a decoder reads in a picture of half rows, true where it is light.
#[track_caller]
fn decoded(light: &[Vec<bool>]) -> String {
    let (width, height) = (light[0].len() * SCALE, light.len() * SCALE);
    let mut picture = PreparedImage::prepare_from_greyscale(width, height, |x, y| {
        if light[y / SCALE][x / SCALE] { 255 } else { 0 }
    });
    let grids = picture.detect_grids();
    assert_eq!(grids.len(), 1, "a camera finds one square");
    let mut bytes = Vec::new();
    grids[0]
        .decode_to(&mut bytes)
        .expect("the square can be read");
    // A square of Kanji comes back in the encoding of Japanese that cameras know.
    String::from_utf8(bytes).unwrap_or_else(|bytes| {
        let (text, _, wrong) = encoding_rs::SHIFT_JIS.decode(bytes.as_bytes());
        assert!(!wrong, "neither UTF-8 nor Japanese");
        text.into_owned()
    })
}

/// The two half rows of a cell: whether each is drawn in the letters' colour.
fn halves(symbol: &str) -> (bool, bool) {
    match symbol {
        "█" => (true, true),
        "▀" => (true, false),
        "▄" => (false, true),
        _ => (false, false),
    }
}

/// What a camera sees of a screen. Where the terminal has its own colours, `letters` says whether letters are light.
fn seen(buffer: &Buffer, letters: Option<bool>) -> Vec<Vec<bool>> {
    let is_light = |colour: Color, own: bool| match colour {
        Color::Indexed(231 | 253 | 255) => true,
        Color::Indexed(16 | 234 | 235) => false,
        _ => own,
    };
    let mut rows = Vec::new();
    for y in 0..buffer.area.height {
        let mut upper = Vec::new();
        let mut lower = Vec::new();
        for x in 0..buffer.area.width {
            let cell = &buffer[(x, y)];
            let drawn = is_light(cell.fg, letters.unwrap_or_default());
            let ground = is_light(cell.bg, !letters.unwrap_or(true));
            let (above, below) = halves(cell.symbol());
            upper.push(if above { drawn } else { ground });
            lower.push(if below { drawn } else { ground });
        }
        rows.extend([upper, lower]);
    }
    rows
}

fn document(lang: &str) -> (Document, Catalog) {
    let catalog = Catalog::embedded().unwrap();
    let document = {
        let texts = |tag| catalog.texts(tag);
        let voice = Voice::new(texts(lang).unwrap());
        let beside = Beside {
            legal: texts("ja"),
            interview: None,
        };
        let case = Case::afraid_visitor();
        summary::paper(Paper::Client, &case.evaluate(), &voice, &beside)
    };
    (document, catalog)
}

/// The words of parts such as `2/7`, without the numbers and the spaces.
#[track_caller]
fn joined(parts: &[String]) -> String {
    let count = parts.len();
    let texts = parts.iter().enumerate().map(|(index, part)| {
        let head = format!("{}/{count}\n", index + 1);
        part.strip_prefix(&head).expect("each part has its number")
    });
    texts.collect::<String>().split_whitespace().collect()
}

fn letters(text: &str) -> String {
    text.split_whitespace().collect()
}

#[test]
fn the_squares_on_a_small_screen_hold_the_plan_in_each_language_and_on_each_ground() {
    for (lang, keys, own) in [
        ("en", "", None),
        ("ja", "", None),
        ("ja", "t ", None),
        ("en", "t t ", None),
        ("en", "t t t ", Some(true)),
    ] {
        let (document, catalog) = document(lang);
        let texts = catalog.texts(lang).unwrap();
        let all = qr::texts(&document, &texts);
        for (row, (_, wanted)) in all.iter().enumerate() {
            let mut guide = Guide::opened((80, 24), lang, &Case::afraid_visitor());
            guide.keys("Enter").keys(keys).keys("c");
            for _ in 0..row {
                guide.keys("Down");
            }
            guide.keys("Enter");
            let mut parts = Vec::new();
            while guide.app.place() == Place::Square {
                let buffer = guide.terminal.backend().buffer();
                let light = seen(buffer, own);
                parts.push(decoded(&light));
                guide.keys("Right");
                if parts.len() > 1 && parts[parts.len() - 1] == parts[parts.len() - 2] {
                    // After the last square the right arrow goes nowhere.
                    parts.pop();
                    break;
                }
            }
            let read = joined(&parts);
            assert_eq!(read, letters(wanted), "{lang} {keys}");
        }
    }
}

#[test]
fn letters_that_are_dark_on_the_screen_draw_the_same_square() {
    let room = Room {
        columns: 80,
        rows: 23,
    };
    let text = "難民認定申請 by 27 November";
    let square = Square::new(text, room).unwrap();
    for (ground, letters_are_light) in [(Ground::Dark, true), (Ground::Light, false)] {
        let mut light = Vec::new();
        for line in square.lines(ground) {
            let half = |pick: fn((bool, bool)) -> bool| {
                line.chars()
                    .map(|c| pick(halves(&c.to_string())) == letters_are_light)
                    .collect::<Vec<bool>>()
            };
            light.push(half(|(above, _)| above));
            light.push(half(|(_, below)| below));
        }
        assert_eq!(decoded(&light), text);
    }
}

#[test]
fn each_telephone_number_of_the_plan_has_a_square_that_a_telephone_calls() {
    let (document, _) = document("en");
    let numbers = qr::numbers(&document);
    assert!(!numbers.is_empty());
    for (row, (name, number)) in numbers.iter().enumerate() {
        let mut guide = Guide::opened((80, 24), "en", &Case::afraid_visitor());
        guide.keys("Enter c");
        for _ in 0..row + 3 {
            guide.keys("Down");
        }
        guide.keys("Enter");
        let light = seen(guide.terminal.backend().buffer(), None);
        let digits: String = number.chars().filter(char::is_ascii_digit).collect();
        assert_eq!(decoded(&light), format!("tel:{digits}"), "{name}");
    }
}

#[test]
fn a_larger_screen_needs_fewer_squares() {
    let (document, catalog) = document("en");
    let [_, _, (_, text)] = qr::texts(&document, &catalog.reference());
    let count = |rows| {
        let room = Room { columns: 160, rows };
        qr::split(&text, room).unwrap().len()
    };
    assert!(count(39) < count(23) / 2);
}

#[test]
fn the_squares_of_line_mode_hold_the_plan() {
    let (document, catalog) = document("en");
    let texts = catalog.texts("en").unwrap();
    let case = Case::afraid_visitor();
    let mut written = Vec::new();
    let input = ["phone", "1", "1"].join("\n") + &"\n".repeat(99);
    let options = Options {
        voice: Some(Voice::new(texts.clone())),
        columns: 78,
        echo: false,
        guided: false,
        record: None,
        hidden: |_| panic!("nothing is secret here"),
    };
    let interview = Interview::resume(pack(), case.on, case.answers.clone());
    line::run(
        Cursor::new(input),
        &mut written,
        interview,
        &catalog,
        options,
    )
    .unwrap();
    let written = String::from_utf8(written).unwrap();
    let mut parts = Vec::new();
    let mut light: Vec<Vec<bool>> = Vec::new();
    for line in written.lines() {
        if line.chars().count() > 20 && line.chars().all(|c| "█▀▄ ".contains(c)) {
            light.push(line.chars().map(|c| halves(&c.to_string()).0).collect());
            light.push(line.chars().map(|c| halves(&c.to_string()).1).collect());
        } else if !light.is_empty() {
            parts.push(decoded(&light));
            light.clear();
        }
    }
    let [(_, short), ..] = qr::texts(&document, &texts);
    assert_eq!(joined(&parts), letters(&short));
}

#[test]
fn a_number_of_the_directory_is_a_key_away_before_the_first_question() {
    let mut guide = Guide::with((80, 24), ("en", None));
    guide.keys("d 'jar' Enter c");
    assert_eq!(guide.app.place(), Place::Square);
    let light = seen(guide.terminal.backend().buffer(), None);
    assert_eq!(decoded(&light), "tel:0353796001");
    guide.keys("Esc");
    assert_eq!(guide.app.place(), Place::Text);
}
