//! A text in as many parts as needed, each with its number.

use unicode_segmentation::UnicodeSegmentation;

use super::Room;

/// More parts than this nobody photographs.
const MOST: usize = 999;

/// The parts of a text, each small enough for a square and beginning with a line such as `2/7`. Parts end where lines
/// end, or words, where that loses little room. None when the room is too small.
pub fn split(text: &str, room: Room) -> Option<Vec<String>> {
    let capacity = room.capacity()?;
    let text = text.trim();
    if text.len() <= capacity {
        return Some(vec![text.to_owned()]);
    }
    // The numbers take room, and how much depends on how many there are.
    (1..=3).find_map(|digits| {
        let head = 2 * digits + 2;
        let parts = parts(text, capacity.checked_sub(head)?)?;
        let count = parts.len();
        (count <= MOST && count.to_string().len() <= digits).then(|| {
            let numbered = (1..).zip(parts);
            numbered
                .map(|(number, part)| format!("{number}/{count}\n{part}"))
                .collect()
        })
    })
}

fn parts(text: &str, room: usize) -> Option<Vec<&str>> {
    let mut parts = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        if rest.len() <= room {
            parts.push(rest);
            break;
        }
        let (part, after) = rest.split_at_checked(end(rest, room)?)?;
        parts.push(part.trim_end());
        rest = after.trim_start();
    }
    Some(parts)
}

/// Where a part of at most so many bytes ends.
fn end(text: &str, room: usize) -> Option<usize> {
    let ends = text
        .grapheme_indices(true)
        .map(|(at, grapheme)| (at + grapheme.len(), grapheme))
        .take_while(|(end, _)| *end <= room);
    let (mut any, mut word, mut line) = (None, None, None);
    for (end, grapheme) in ends {
        any = Some(end);
        match grapheme {
            "\n" | "\r\n" => line = Some(end),
            " " | "。" | "、" => word = Some(end),
            _ => {}
        }
    }
    let loses_little = |end: &usize| *end * 3 >= room * 2;
    line.filter(loses_little)
        .or(word.filter(loses_little))
        .or(any)
}

#[cfg(test)]
mod tests {
    use super::{MOST, split};
    use crate::qr::Room;

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
                assert!(part.len() <= 134 && part.len() > 60, "{part}");
                let head = format!("{}/{}\n", index + 1, parts.len());
                whole.push_str(part.strip_prefix(&head).unwrap());
            }
            let letters = |text: &str| text.split_whitespace().collect::<String>();
            assert_eq!(letters(&whole), letters(&text));
        }
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
