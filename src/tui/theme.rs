//! Colours by what a text is, not by where it stands. Nothing is told by colour alone.

use ratatui::style::{Color, Modifier, Style};

/// A set of colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Theme {
    /// Light text on a dark ground.
    #[default]
    Dark,
    /// Dark text on a light ground.
    Light,
    /// White and yellow on black.
    HighContrast,
    /// The terminal's own colours, as `NO_COLOR` asks for.
    None,
}

impl Theme {
    /// All themes, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Dark, Self::Light, Self::HighContrast, Self::None];

    /// The word used on the command line and in message ids.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Dark => "dark",
            Self::Light => "light",
            Self::HighContrast => "high-contrast",
            Self::None => "none",
        }
    }

    /// A theme by its word.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|theme| theme.name() == name)
    }

    /// What everything is painted on.
    pub(crate) fn ground(self) -> Style {
        match self {
            Self::Dark => on(253, 234),
            Self::Light => on(235, 255),
            Self::HighContrast => on(231, 16),
            Self::None => Style::new(),
        }
    }

    /// How a text is painted.
    pub(crate) fn style(self, role: Role) -> Style {
        let bold = Modifier::BOLD;
        match (self, role) {
            (Self::Dark | Self::HighContrast, Role::Square) => on(231, 16),
            (Self::Light, Role::Square) => on(16, 231),
            (_, Role::Text)
            | (Self::None, Role::Second | Role::Quiet | Role::Rule | Role::Square) => Style::new(),
            (_, Role::Strong | Role::Key) | (Self::None, _) => Style::new().add_modifier(bold),
            (Self::Dark, Role::Second) => fg(109),
            (Self::Dark, Role::Quiet) => fg(246),
            (Self::Dark, Role::Rule) => fg(240),
            (Self::Dark, Role::Marker | Role::Heading) => fg(115).add_modifier(bold),
            (Self::Dark, Role::Urgent) => fg(216).add_modifier(bold),
            (Self::Dark, Role::Warning) => fg(222),
            (Self::Light, Role::Second) => fg(24),
            (Self::Light, Role::Quiet) => fg(241),
            (Self::Light, Role::Rule) => fg(249),
            (Self::Light, Role::Marker | Role::Heading) => fg(23).add_modifier(bold),
            (Self::Light, Role::Urgent) => fg(124).add_modifier(bold),
            (Self::Light, Role::Warning) => fg(94),
            (Self::HighContrast, Role::Second) => fg(229),
            (Self::HighContrast, Role::Quiet | Role::Rule) => fg(231),
            (Self::HighContrast, Role::Marker | Role::Heading | Role::Urgent | Role::Warning) => {
                fg(226).add_modifier(bold)
            }
        }
    }
}

/// What a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    /// Ordinary text in the main language.
    Text,
    /// What the cursor is on, and questions.
    Strong,
    /// The second language.
    Second,
    /// Hints, reasons, sources.
    Quiet,
    /// The sign that says where the cursor is, and marks.
    Marker,
    /// Headings.
    Heading,
    /// What cannot wait.
    Urgent,
    /// What not to do, and what needs care.
    Warning,
    /// Keys in the last line.
    Key,
    /// Lines between parts.
    Rule,
    /// Squares for a camera: as black and white as can be.
    Square,
}

// Indexed colours are the same on nearly every terminal; the sixteen named ones are whatever their owner made of them.
fn fg(index: u8) -> Style {
    Style::new().fg(Color::Indexed(index))
}

fn on(text: u8, ground: u8) -> Style {
    fg(text).bg(Color::Indexed(ground))
}

#[cfg(test)]
mod tests {
    use ratatui::style::Color;

    use super::{Role, Theme};

    const TEXTS: [Role; 9] = [
        Role::Text,
        Role::Strong,
        Role::Second,
        Role::Quiet,
        Role::Marker,
        Role::Heading,
        Role::Urgent,
        Role::Warning,
        Role::Key,
    ];

    /// Relative luminance of an indexed colour (WCAG 2.2).
    fn luminance(colour: Option<Color>) -> f64 {
        let Some(Color::Indexed(index @ 16..)) = colour else {
            panic!("{colour:?} looks different on every terminal");
        };
        let level = |step: u8| if step == 0 { 0 } else { 55 + 40 * step };
        let [red, green, blue] = match index {
            232.. => [8 + 10 * (index - 232); 3],
            _ => [36, 6, 1].map(|place| level((index - 16) / place % 6)),
        }
        .map(|channel| {
            let share = f64::from(channel) / 255.0;
            if share <= 0.04045 {
                share / 12.92
            } else {
                ((share + 0.055) / 1.055).powf(2.4)
            }
        });
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    #[test]
    fn every_text_stands_out_from_its_ground() {
        for (theme, least) in [
            (Theme::Dark, 4.5),
            (Theme::Light, 4.5),
            (Theme::HighContrast, 7.0),
        ] {
            let ground = theme.ground();
            let below = luminance(ground.bg);
            for role in TEXTS {
                let above = luminance(theme.style(role).fg.or(ground.fg));
                let ratio = (above.max(below) + 0.05) / (above.min(below) + 0.05);
                assert!(ratio >= least, "{theme:?} {role:?}: {ratio:.1}");
            }
        }
    }
}
