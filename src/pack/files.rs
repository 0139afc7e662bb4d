//! Files in memory: name, text, and where in the text a byte stands. No disk here.

use std::borrow::Cow;
use std::ops::Range;

/// A file of a [`Files`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(u32);

/// A stretch of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The file.
    pub file: FileId,
    /// First byte.
    pub start: usize,
    /// The byte after the last one.
    pub end: usize,
}

impl Place {
    /// A place from a byte range.
    pub const fn new(file: FileId, span: &Range<usize>) -> Self {
        Self {
            file,
            start: span.start,
            end: span.end,
        }
    }
}

/// One file.
#[derive(Debug, Clone)]
pub struct File {
    /// The name shown to people, as they would type it.
    pub name: String,
    /// The path inside the pack or locale folder, with `/`.
    pub path: String,
    /// The text.
    pub text: Cow<'static, str>,
}

/// Files read together, so that a finding in one can point into another.
#[derive(Debug, Clone, Default)]
pub struct Files(Vec<File>);

impl Files {
    /// No files.
    pub fn new() -> Self {
        Self::default()
    }

    /// A single file, as case files are.
    pub fn single(name: impl Into<String>, text: impl Into<Cow<'static, str>>) -> (Self, FileId) {
        let mut files = Self::new();
        let name = name.into();
        let id = files.add(name.clone(), name, text);
        (files, id)
    }

    /// Adds a file.
    pub fn add(
        &mut self,
        name: impl Into<String>,
        path: impl Into<String>,
        text: impl Into<Cow<'static, str>>,
    ) -> FileId {
        let id = FileId(u32::try_from(self.0.len()).unwrap_or(u32::MAX));
        self.0.push(File {
            name: name.into(),
            path: path.into(),
            text: text.into(),
        });
        id
    }

    /// The files with their ids, in the order in which they were added.
    pub fn iter(&self) -> impl Iterator<Item = (FileId, &File)> {
        (0..).map(FileId).zip(&self.0)
    }

    /// A file by id; none for an id of other files.
    pub fn get(&self, id: FileId) -> Option<&File> {
        self.0.get(id.0 as usize)
    }

    /// Sorts by path, so that a folder reads the same everywhere. Ids given out before are void.
    pub fn sort(&mut self) {
        self.0.sort_by(|a, b| a.path.cmp(&b.path));
    }

    /// Line and column of a place's first byte, both counted from 1; columns count characters.
    pub fn line_and_column(&self, place: &Place) -> (usize, usize) {
        let Some(file) = self.get(place.file) else {
            return (1, 1);
        };
        let end = file.text.floor_char_boundary(place.start);
        let before = file.text.get(..end).unwrap_or_default();
        let line = before.matches('\n').count() + 1;
        let column = before
            .rsplit('\n')
            .next()
            .unwrap_or_default()
            .chars()
            .count()
            + 1;
        (line, column)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters() {
        let (files, file) = Files::single("a.toml", "a = 1\n# 標識 = 2\nend");
        let at = |start| files.line_and_column(&Place::new(file, &(start..start)));
        assert_eq!(at(0), (1, 1));
        assert_eq!(at(6), (2, 1));
        assert_eq!(at(6 + 2 + 6), (2, 5));
        assert_eq!(at(6 + 2 + 1), (2, 3), "inside a character is its start");
        assert_eq!(at(1000), (3, 4));
    }
}
