//! How the program looks, as the command line and the environment say.

use clap::ValueEnum;
use clap::builder::FalseyValueParser;
use jiff::SignedDuration;

use crate::app::manner::Manner;
use crate::cli::Options;
use crate::runtime::Shown;
use crate::ui::theme::{Palette, Signs, Theme};

/// A look.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Look {
    /// 16 colours, for a dark window
    Colour,
    /// 16 colours, for a light window
    Light,
    /// No colour at all
    Mono,
    /// High contrast
    Contrast,
}

/// What somebody wishes of the screens.
#[derive(Debug, clap::Args)]
pub(super) struct Wishes {
    /// How it looks [default: light where the terminal says so, else colour]; NO_COLOR in the environment means mono
    #[arg(long, global = true, value_enum, value_name = "LOOK")]
    theme: Option<Look>,
    /// Statements in large letters while somebody answers, as by the key b there; a class's screen has none
    #[arg(long, global = true, env = "REFLECTORY_LARGE", value_parser = FalseyValueParser::new())]
    large: bool,
    /// Minutes without a key before a coordinator's rooms lock
    #[arg(long, global = true, value_name = "MINUTES", env = "REFLECTORY_LOCK_AFTER", default_value_t = 5,
        value_parser = clap::value_parser!(u8).range(1..=60))]
    lock_after: u8,
}

/// What the environment says of the terminal.
#[derive(Clone, Debug, Default)]
pub struct Surroundings {
    /// `NO_COLOR`, where it says something.
    pub no_color: bool,
    /// `TERM`.
    pub term: Option<String>,
    /// `COLORFGBG`: numbers of the ink and of the ground, such as `15;0`; some terminals say it.
    pub ink_and_ground: Option<String>,
}

impl Surroundings {
    /// Those of this process.
    fn here() -> Surroundings {
        let set = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
        let no_color = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        Surroundings { no_color, term: set("TERM"), ink_and_ground: set("COLORFGBG") }
    }

    /// Whether the terminal said that its ground is one of the two light colours.
    fn is_light(&self) -> bool {
        let ground = self.ink_and_ground.as_deref().and_then(|said| said.rsplit(';').next());
        matches!(ground, Some("7" | "15"))
    }

    /// The theme, where `look` and `ascii` were asked for on the command line.
    pub fn theme(&self, look: Option<Look>, ascii: bool) -> Theme {
        let palette = match look {
            Some(Look::Colour) => Palette::Colour,
            Some(Look::Light) => Palette::Light,
            Some(Look::Mono) => Palette::Mono,
            Some(Look::Contrast) => Palette::Contrast,
            None if self.no_color => Palette::Mono,
            None if self.is_light() => Palette::Light,
            None => Palette::Colour,
        };
        let signs = match self.term.as_deref() {
            _ if ascii => Signs::Ascii,
            Some("linux") => Signs::Console,
            _ => Signs::Unicode,
        };
        Theme { palette, signs }
    }
}

/// How the screens are shown: as was asked for, else as suits the terminal.
pub(super) fn shown(options: &Options) -> Shown {
    let wishes = &options.wishes;
    let theme = Surroundings::here().theme(wishes.theme, options.ascii);
    let lock_after = SignedDuration::from_mins(i64::from(wishes.lock_after));
    // A console's fonts have no blocks of which large letters could be drawn.
    Shown {
        theme,
        manner: Manner { large: wishes.large, blocks: !theme.is_ascii(), letters: theme.shows_letters(), lock_after },
    }
}

impl Options {
    /// Whether what is printed is of letters and signs alone, because a terminal shows no others or they are read out.
    pub(super) fn ascii(&self) -> bool {
        self.ascii || self.plain
    }
}
