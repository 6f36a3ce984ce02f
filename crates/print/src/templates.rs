//! The templates in the program.

/// The one that a school adapts; the others are its parts.
pub const MAIN: &str = "template.typ";

/// Every template by name.
pub const ALL: [(&str, &str); 9] = [
    (MAIN, include_str!("../templates/template.typ")),
    ("document.typ", include_str!("../templates/document.typ")),
    ("style.typ", include_str!("../templates/style.typ")),
    ("frame.typ", include_str!("../templates/frame.typ")),
    ("blocks.typ", include_str!("../templates/blocks.typ")),
    ("tables.typ", include_str!("../templates/tables.typ")),
    ("bars.typ", include_str!("../templates/bars.typ")),
    ("paper.typ", include_str!("../templates/paper.typ")),
    ("kinds.typ", include_str!("../templates/kinds.typ")),
];

/// The text of a template; a school's own stands in the place of [`MAIN`].
pub fn named(name: &str) -> Option<&'static str> {
    ALL.iter().find(|(known, _)| *known == name).map(|(_, text)| *text)
}

/// The names there are.
pub fn names() -> Vec<&'static str> {
    ALL.iter().map(|(name, _)| *name).collect()
}
