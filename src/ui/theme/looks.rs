//! The looks: which of the 16 colours a role has.
//!
//! A name stands for another colour in every terminal. Tests take what the common ones show, see it as people with the
//! common colour blindnesses do, and hold what stands side by side apart.

use ratatui::style::{Color, Modifier, Style};

use crate::domain::instrument::GroupColour;
use crate::ui::theme::{Hue, Role};

/// Weights alone.
pub(super) fn mono(role: Role) -> Style {
    let style = Style::new();
    match role {
        Role::Plain | Role::Group(_) | Role::Hue(_) => style,
        Role::Strong | Role::Chosen | Role::Key | Role::Line => style.add_modifier(Modifier::BOLD),
        Role::Muted => style.add_modifier(Modifier::DIM),
        Role::Accent => style.add_modifier(Modifier::REVERSED),
        Role::Warm => style.add_modifier(Modifier::BOLD.union(Modifier::UNDERLINED)),
    }
}

/// The weights of a look that has colours: the accent is a colour instead of a reversal, nothing is dimmed or underlined.
fn weights(role: Role) -> Style {
    match role {
        Role::Accent => Style::new().add_modifier(Modifier::BOLD),
        _ => mono(role).remove_modifier(Modifier::DIM.union(Modifier::UNDERLINED)),
    }
}

/// Bright colours on a dark ground. What was chosen is not green: beside the yellow of what to mind, green is the same to
/// many people.
pub(super) fn dark(role: Role) -> Style {
    let style = weights(role);
    match role {
        Role::Plain | Role::Strong => style,
        Role::Muted => style.fg(Color::DarkGray),
        Role::Accent | Role::Line => style.fg(Color::LightGreen),
        Role::Chosen => style.fg(Color::LightCyan),
        Role::Warm => style.fg(Color::LightYellow),
        Role::Key => style.fg(Color::Cyan),
        Role::Group(GroupColour::Blue) => style.fg(Color::LightBlue),
        Role::Group(GroupColour::Red) => style.fg(Color::LightRed),
        Role::Group(GroupColour::Yellow) => style.fg(Color::LightYellow),
        // Bluish, since green and yellow are one colour to many.
        Role::Group(GroupColour::Green) => style.fg(Color::LightCyan),
        Role::Hue(Hue(colour)) => style.fg(colour),
    }
}

/// Dark colours on a light ground, where yellow, green and cyan cannot be read.
pub(super) fn light(role: Role) -> Style {
    let style = weights(role);
    match role {
        // An area's hue may be any of the 16; its letter stands beside it.
        Role::Plain | Role::Strong | Role::Key | Role::Hue(_) => style,
        Role::Muted => style.fg(Color::DarkGray),
        Role::Accent | Role::Line => style.fg(Color::Magenta),
        Role::Chosen => style.fg(Color::Blue),
        Role::Warm => style.fg(Color::Red),
        Role::Group(GroupColour::Blue) => style.fg(Color::Blue),
        Role::Group(GroupColour::Red) => style.fg(Color::Red),
        Role::Group(GroupColour::Yellow) => style.fg(Color::DarkGray),
        Role::Group(GroupColour::Green) => style.fg(Color::Black),
    }
}

/// Bright on a black ground that is painted, whatever the terminal's own is. Five of the 16 colours read well on black in
/// every terminal, and no three of them are apart for everybody: groups are told by letter and pattern alone.
pub(super) fn contrast(role: Role) -> Style {
    let style = Style::new().fg(Color::White).bg(Color::Black);
    match role {
        Role::Plain | Role::Muted | Role::Hue(_) | Role::Group(_) => style,
        Role::Strong | Role::Line => style.add_modifier(Modifier::BOLD),
        Role::Accent => style.fg(Color::Black).bg(Color::White).add_modifier(Modifier::BOLD),
        Role::Chosen => style.fg(Color::LightCyan).add_modifier(Modifier::BOLD),
        Role::Warm => style.fg(Color::LightYellow).add_modifier(Modifier::BOLD.union(Modifier::UNDERLINED)),
        Role::Key => style.fg(Color::LightGreen).add_modifier(Modifier::BOLD),
    }
}
