//! Standard input and output that keep nothing of what has passed through them.
//!
//! The library's own keep a copy in a buffer that lives as long as the program and is never overwritten.

use std::io::{self, BufRead, Read, Write};

use rustix::{
    buffer::spare_capacity,
    io::Errno,
    stdio::{stdin, stdout},
};
use zeroize::{Zeroize as _, Zeroizing};

/// A frame of a large terminal, or a long summary, in one piece.
const PIECE: usize = 64 * 1024;

/// Standard input. What was taken is overwritten at once.
pub struct Input {
    read: Zeroizing<Vec<u8>>,
    taken: usize,
}

impl Input {
    /// Nothing is read yet.
    pub fn new() -> Self {
        Self {
            read: Zeroizing::new(Vec::with_capacity(PIECE)),
            taken: 0,
        }
    }
}

impl Default for Input {
    fn default() -> Self {
        Self::new()
    }
}

impl BufRead for Input {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.taken == self.read.len() {
            self.read.zeroize();
            self.taken = 0;
            loop {
                match rustix::io::read(stdin(), spare_capacity(&mut self.read)) {
                    Ok(_) => break,
                    Err(Errno::INTR) => {}
                    Err(error) => return Err(error.into()),
                }
            }
        }
        Ok(self.read.get(self.taken..).unwrap_or_default())
    }

    fn consume(&mut self, count: usize) {
        let end = (self.taken + count).min(self.read.len());
        if let Some(taken) = self.read.get_mut(self.taken..end) {
            taken.zeroize();
        }
        self.taken = end;
    }
}

impl Read for Input {
    fn read(&mut self, to: &mut [u8]) -> io::Result<usize> {
        let count = self.fill_buf()?.read(to)?;
        self.consume(count);
        Ok(count)
    }
}

/// The next line of standard input, without its end. Nothing behind it is read, so that it can be read by others.
///
/// # Errors
///
/// When it cannot be read, or is no text.
pub fn line() -> io::Result<String> {
    let mut bytes = Vec::with_capacity(256);
    let mut byte = [0];
    loop {
        match rustix::io::read(stdin(), &mut byte) {
            Ok(0) => break,
            Ok(_) if byte == *b"\n" => break,
            Ok(_) => bytes.extend_from_slice(&byte),
            Err(Errno::INTR) => {}
            Err(error) => return Err(error.into()),
        }
    }
    byte.zeroize();
    let mut line = String::from_utf8(bytes).map_err(|_| io::ErrorKind::InvalidData)?;
    line.truncate(line.trim_end_matches('\r').len());
    Ok(line)
}

/// Standard output, written in large pieces. What was written is overwritten at once.
pub struct Output(Vec<u8>);

impl Output {
    /// Nothing is written yet.
    pub fn new() -> Self {
        Self(Vec::with_capacity(PIECE))
    }
}

impl Default for Output {
    fn default() -> Self {
        Self::new()
    }
}

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        let mut rest = self.0.as_slice();
        let mut written = Ok(());
        while !rest.is_empty() && written.is_ok() {
            match rustix::io::write(stdout(), rest) {
                Ok(count) => rest = rest.get(count..).unwrap_or_default(),
                Err(Errno::INTR) => {}
                Err(Errno::AGAIN) => std::thread::yield_now(),
                Err(error) => written = Err(error.into()),
            }
        }
        self.0.zeroize();
        written
    }
}

impl Drop for Output {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}
