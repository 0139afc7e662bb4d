//! A text in as many parts as needed, each with its number.

use unicode_segmentation::UnicodeSegmentation;

use super::{Measure, Room};

/// More parts than this nobody photographs.
const MOST: usize = 999;

/// The parts of a text, each small enough for a square and beginning with a line such as `2/7`. Parts end where lines
/// end, or words, where that loses little room. None when the room is too small.
pub fn split(text: &str, room: Room) -> Option<Vec<String>> {
    let (capacity, measure) = room.capacity()?;
    let text = text.trim();
    let mut whole = measure.clone();
    whole.add(text);
    if whole.bits() <= capacity {
        return Some(vec![text.to_owned()]);
    }
    // The numbers take room, and how much depends on how many there are.
    (1..=3).find_map(|digits| {
        let mut head = measure.clone();
        let number = "0".repeat(digits);
        head.add(&format!("{number}/{number}\n"));
        let parts = parts(text, capacity, &head)?;
        let count = parts.len();
        (count <= MOST && count.to_string().len() <= digits).then(|| {
            let numbered = (1..).zip(parts);
            numbered
                .map(|(number, part)| format!("{number}/{count}\n{part}"))
                .collect()
        })
    })
}

fn parts<'t>(text: &'t str, capacity: usize, head: &Measure) -> Option<Vec<&'t str>> {
    let mut parts = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let (part, after) = rest.split_at_checked(end(rest, capacity, head)?)?;
        parts.push(part.trim_end());
        rest = after.trim_start();
    }
    Some(parts)
}

/// Where a part ends that fits behind a head.
fn end(text: &str, capacity: usize, head: &Measure) -> Option<usize> {
    let mut measure = head.clone();
    let ends = text
        .grapheme_indices(true)
        .map(|(at, grapheme)| (at + grapheme.len(), grapheme))
        .take_while(|(_, grapheme)| {
            measure.add(grapheme);
            measure.bits() <= capacity
        });
    let (mut any, mut word, mut line) = (None, None, None);
    for (end, grapheme) in ends {
        any = Some(end);
        match grapheme {
            "\n" | "\r\n" => line = Some(end),
            " " | "。" | "、" => word = Some(end),
            _ => {}
        }
    }
    let all = any?;
    if all == text.len() {
        return any;
    }
    let loses_little = |end: &usize| *end * 3 >= all * 2;
    line.filter(loses_little)
        .or(word.filter(loses_little))
        .or(any)
}

#[cfg(test)]
mod tests {
    use super::{MOST, split};
    use crate::qr::{Room, Square};

    const ROOM: Room = Room {
        columns: 80,
        rows: 23,
    };

    #[test]
    fn a_short_text_is_one_part_without_a_number() {
        assert_eq!(split(" Act today. \n", ROOM).unwrap(), ["Act today."]);
    }

    #[test]
    fn parts_are_numbered_fit_and_hold_every_word() {
        for line in ["one two three\n", "難民認定申請。", "e\u{301}👩‍👩‍👧"] {
            let text = line.repeat(60);
            let parts = split(&text, ROOM).unwrap();
            let mut whole = String::new();
            for (index, part) in parts.iter().enumerate() {
                assert!(
                    Square::new(part, ROOM).is_some() && part.len() > 60,
                    "{part}"
                );
                let head = format!("{}/{}\n", index + 1, parts.len());
                whole.push_str(part.strip_prefix(&head).unwrap());
            }
            let letters = |text: &str| text.split_whitespace().collect::<String>();
            assert_eq!(letters(&whole), letters(&text));
        }
    }

    #[test]
    fn japanese_needs_fewer_parts_than_its_bytes_would() {
        let text = "住所を担当する入管の窓口".repeat(100);
        let parts = split(&text, ROOM).unwrap();
        // A square of this room holds 134 bytes.
        assert!(
            parts.len() * 134 * 3 < text.len() * 2,
            "{} parts",
            parts.len()
        );
        // One letter that is not in JIS changes the part it stands in, and no other.
        let other = split(&format!("{text}ศูนย์"), ROOM).unwrap();
        assert!(other.len() <= parts.len() + 1);
    }

    #[test]
    fn a_text_for_more_squares_than_anybody_photographs_is_none() {
        assert!(split(&"word ".repeat(134 * MOST), ROOM).is_none());
    }

    #[test]
    fn where_there_is_no_room_there_is_nothing() {
        let none = Room {
            columns: 20,
            rows: 8,
        };
        assert!(split("text", none).is_none());
    }
}
