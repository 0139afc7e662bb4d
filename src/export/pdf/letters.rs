//! Fonts, and texts broken into lines of glyphs.

use std::{borrow::Cow, rc::Rc, sync::Arc};

use fontique::{Blob, Collection, CollectionOptions, FontInfoOverride, SourceCache};
use parley::{
    Alignment, AlignmentOptions, FontContext, FontFamily, FontFamilyName, FontWeight, Layout,
    LayoutContext, LineHeight, StyleProperty,
};

use crate::{summary::Language, text::sanitize};

static REGULAR: &[u8] = include_bytes!("../fonts/NotoSansJP-Regular.otf");
static BOLD: &[u8] = include_bytes!("../fonts/NotoSansJP-Bold.otf");

const REGULAR_NAME: &str = "Guide Regular";
const BOLD_NAME: &str = "Guide Bold";

/// Height of a line for letters of size 1: roomy, because who reads it is in a hurry and may be tired.
const LINE: f32 = 1.42;

/// How letters look.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct Look {
    /// In points.
    pub size: f32,
    pub bold: bool,
    /// Grey, as dark as it must be to be read.
    pub quiet: bool,
}

/// A text in lines.
pub(super) struct Text {
    pub letters: String,
    pub layout: Layout<[u8; 3]>,
    pub tag: String,
    pub look: Look,
}

/// Fonts and the letters that were not found in them.
pub(super) struct Letters {
    fonts: FontContext,
    layouts: LayoutContext<[u8; 3]>,
    missing: String,
}

impl Letters {
    /// The fonts in the program.
    pub(super) fn embedded() -> Self {
        Self::new(false)
    }

    /// The fonts in the program, and those of the computer for other scripts.
    pub(super) fn with_system() -> Self {
        Self::new(true)
    }

    fn new(system_fonts: bool) -> Self {
        let mut collection = Collection::new(CollectionOptions {
            shared: false,
            system_fonts,
        });
        for (name, bytes) in [(REGULAR_NAME, REGULAR), (BOLD_NAME, BOLD)] {
            let name = FontInfoOverride {
                family_name: Some(name),
                ..FontInfoOverride::default()
            };
            collection.register_fonts(Blob::new(Arc::new(bytes)), Some(name));
        }
        Self {
            fonts: FontContext {
                collection,
                source_cache: SourceCache::default(),
            },
            layouts: LayoutContext::new(),
            missing: String::new(),
        }
    }

    /// Breaks a text into lines of a width, in points.
    pub(super) fn lay(
        &mut self,
        text: &str,
        language: &Language,
        look: Look,
        width: f32,
    ) -> Rc<Text> {
        let text = sanitize(text.trim()).into_owned();
        let grey = if look.quiet { 0x44 } else { 0x11 };
        let families: &[FontFamilyName<'_>] = &[
            FontFamilyName::Named(Cow::Borrowed(BOLD_NAME)),
            FontFamilyName::Named(Cow::Borrowed(REGULAR_NAME)),
        ];
        let families = if look.bold {
            families
        } else {
            families.get(1..).unwrap_or_default()
        };
        let mut builder = self
            .layouts
            .ranged_builder(&mut self.fonts, &text, 1.0, false);
        builder.push_default(StyleProperty::Brush([grey; 3]));
        builder.push_default(FontFamily::List(Cow::Borrowed(families)));
        builder.push_default(StyleProperty::FontSize(look.size));
        builder.push_default(StyleProperty::Locale(language.tag.parse().ok()));
        if look.bold {
            builder.push_default(StyleProperty::FontWeight(FontWeight::BOLD));
        }
        builder.push_default(LineHeight::FontSizeRelative(LINE));
        let mut layout = builder.build(&text);
        layout.break_all_lines(Some(width));
        layout.align(Alignment::Start, AlignmentOptions::default());
        self.note_missing(&layout, &text);
        Rc::new(Text {
            letters: text,
            layout,
            tag: language.tag.clone(),
            look,
        })
    }

    /// Letters that no font has, and forgets them.
    pub(super) fn take_missing(&mut self) -> Option<String> {
        Some(std::mem::take(&mut self.missing)).filter(|missing| !missing.is_empty())
    }

    fn note_missing(&mut self, layout: &Layout<[u8; 3]>, text: &str) {
        let runs = layout
            .lines()
            .flat_map(|line| line.runs().collect::<Vec<_>>());
        for cluster in runs.flat_map(|run| run.clusters().collect::<Vec<_>>()) {
            if cluster.glyphs().all(|glyph| glyph.id != 0) {
                continue;
            }
            let letters = text.get(cluster.text_range()).unwrap_or_default();
            let seen = letters.chars().filter(|c| !c.is_whitespace());
            for letter in seen {
                if !self.missing.contains(letter) {
                    self.missing.push(letter);
                }
            }
        }
    }
}
