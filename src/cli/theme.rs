//! How the program looks, as the command line and the environment say.

use clap::ValueEnum;

use crate::cli::Options;
use crate::ui::theme::{Palette, Theme};

/// A look.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Look {
    /// 16 colours
    Colour,
    /// No colour at all
    Mono,
    /// High contrast
    Contrast,
}

/// The theme that was asked for; mono where the environment asks for no colour.
pub(super) fn theme(options: &Options) -> Theme {
    let no_colour = std::env::var_os("NO_COLOR").is_some_and(|v| !v.is_empty());
    let palette = match options.theme {
        Some(Look::Colour) => Palette::Colour,
        Some(Look::Mono) => Palette::Mono,
        Some(Look::Contrast) => Palette::Contrast,
        None if no_colour => Palette::Mono,
        None => Palette::Colour,
    };
    Theme { palette, ascii: options.ascii }
}
