//! A text as bits. Japanese takes little more than half as many as Kanji of JIS X 0208, which cameras in Japan have always read, as in
//! UTF-8; a text with any other letter is UTF-8 as a whole.

use encoding_rs::SHIFT_JIS;
use qrcode::{EcLevel, QrCode, QrResult, Version, bits::Bits};

/// UTF-8, as ECI names it. Without it a reader has to guess.
const UTF_8: u32 = 26;
/// Bits that say so, and those that begin a piece, without the count of its letters.
const ECI: usize = 12;
const MODE: usize = 4;

/// What a letter is in JIS.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Letter {
    /// One byte, the same as in ASCII.
    Ascii,
    /// Two bytes.
    Kanji([u8; 2]),
}

/// How many bits a text takes, counted while it grows.
#[derive(Clone)]
pub(super) struct Measure {
    version: i16,
    bytes: usize,
    is_ascii: bool,
    /// Bits as Kanji and whether the last letter was one; none once a letter was neither that nor ASCII.
    jis: Option<(usize, Option<bool>)>,
}

impl Measure {
    /// Nothing yet, for a square of a version: in large ones counts of letters are longer.
    pub(super) const fn new(version: i16) -> Self {
        Self {
            version,
            bytes: 0,
            is_ascii: true,
            jis: Some((0, None)),
        }
    }

    pub(super) fn add(&mut self, text: &str) {
        self.bytes += text.len();
        self.is_ascii &= text.is_ascii();
        for c in text.chars() {
            self.jis = self.jis.zip(letter(c)).map(|((bits, last), letter)| {
                let is_kanji = matches!(letter, Letter::Kanji(_));
                let begins = if last == Some(is_kanji) {
                    0
                } else {
                    self.head(is_kanji)
                };
                (
                    bits + begins + if is_kanji { 13 } else { 8 },
                    Some(is_kanji),
                )
            });
        }
    }

    /// Bits that begin a piece.
    const fn head(&self, is_kanji: bool) -> usize {
        MODE + match (self.version < 10, is_kanji) {
            (true, _) => 8,
            (false, true) => 10,
            (false, false) => 16,
        }
    }

    const fn utf8(&self) -> usize {
        let eci = if self.is_ascii { 0 } else { ECI };
        eci + self.head(false) + 8 * self.bytes
    }

    /// Bits in the shorter way.
    pub(super) fn bits(&self) -> usize {
        let jis = self.jis.map(|(bits, _)| bits);
        jis.map_or(self.utf8(), |jis| jis.min(self.utf8()))
    }

    fn is_shorter_as_kanji(&self) -> bool {
        self.jis.is_some_and(|(jis, _)| jis < self.utf8())
    }
}

/// A letter in JIS. The backslash and the tilde are other letters there.
fn letter(c: char) -> Option<Letter> {
    match c {
        '\\' | '~' => None,
        c if c.is_ascii() => Some(Letter::Ascii),
        c => {
            let mut text = [0; 4];
            let (bytes, _, missing) = SHIFT_JIS.encode(c.encode_utf8(&mut text));
            // Rows that makers of computers have added are not read everywhere.
            match *bytes {
                [lead @ (0x81..=0x84 | 0x88..=0x9f | 0xe0..=0xea), next] if !missing => {
                    Some(Letter::Kanji([lead, next]))
                }
                _ => None,
            }
        }
    }
}

/// A text as a square of a version; an error when it is too small for it.
pub(super) fn encode(text: &str, version: i16) -> QrResult<QrCode> {
    let mut measure = Measure::new(version);
    measure.add(text);
    let mut bits = Bits::new(Version::Normal(version));
    if measure.is_shorter_as_kanji() {
        for piece in pieces(text) {
            match piece {
                Piece::Ascii(text) => bits.push_byte_data(&text)?,
                Piece::Kanji(text) => bits.push_kanji_data(&text)?,
            }
        }
    } else {
        if !measure.is_ascii {
            bits.push_eci_designator(UTF_8)?;
        }
        bits.push_byte_data(text.as_bytes())?;
    }
    bits.push_terminator(EcLevel::L)?;
    QrCode::with_bits(bits, EcLevel::L)
}

/// Letters of one sort, in JIS.
enum Piece {
    Ascii(Vec<u8>),
    Kanji(Vec<u8>),
}

fn pieces(text: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    for c in text.chars() {
        match (letter(c), pieces.last_mut()) {
            (Some(Letter::Kanji(bytes)), Some(Piece::Kanji(piece))) => piece.extend(bytes),
            (Some(Letter::Kanji(bytes)), _) => pieces.push(Piece::Kanji(bytes.to_vec())),
            (_, Some(Piece::Ascii(piece))) => piece.extend(u8::try_from(c)),
            (_, _) => pieces.push(Piece::Ascii(u8::try_from(c).into_iter().collect())),
        }
    }
    pieces
}
