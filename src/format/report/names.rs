//! The words that stand for what is one of several, in JSON and CSV alike.

use crate::domain::instrument::Kind;
use crate::domain::participation::Level;
use crate::domain::report::comparison::chance::Chance;
use crate::domain::report::comparison::{Change, Why};
use crate::domain::report::other::View;
use crate::domain::report::protection::Standing;
use crate::domain::report::statement::Hidden;

/// Why a mean is missing though nothing is hidden: it was answered with N/A alone.
pub const NO_RATING: &str = "no-rating";

/// How it is called that results are levels; nothing is said where they are means.
pub(super) const LEVELS_COMPUTED: &str = "levels";

/// How an exercise's participation is called.
pub(super) const LEVELS: [(Level, &str); 4] =
    [(Level::None, "none"), (Level::Incomplete, "incomplete"), (Level::Medium, "medium"), (Level::High, "high")];

/// How a group's standing is called.
pub(super) const STANDINGS: [(Standing, &str); 6] = [
    (Standing::OwnLine, "own-line"),
    (Standing::OwnLineAgreed, "own-line-agreed"),
    (Standing::PooledAsStaff, "pooled-as-staff"),
    (Standing::LeftOut, "left-out"),
    (Standing::NotInvited, "not-invited"),
    (Standing::NoSheets, "no-sheets"),
];

/// How statements are told apart.
pub(super) const KINDS: [(Kind, &str); 3] = [(Kind::Core, "core"), (Kind::Optional, "optional"), (Kind::Own, "own")];

/// Why something is hidden.
pub(super) const REASONS: [(Hidden, &str); 6] = [
    (Hidden::NotAsked, "not-asked"),
    (Hidden::NotChosen, "not-chosen"),
    (Hidden::NoSheets, "no-sheets"),
    (Hidden::GroupHidden, "group-hidden"),
    (Hidden::NotBothAsked, "not-both-asked"),
    (Hidden::TooFew, "too-few"),
];

/// What is worth seeing of a choice.
pub(super) const VIEWS: [(View, &str); 3] =
    [(View::Rank, "rank"), (View::Distribution, "distribution"), (View::Ticked, "ticked")];

/// What a difference may rest on.
pub(super) const CHANCES: [(Chance, &str); 3] =
    [(Chance::Within, "within"), (Chance::Beyond, "beyond"), (Chance::Everybody, "everybody")];

/// Why two values are not compared.
pub(super) const WHYS: [(Why, &str); 7] = [
    (Why::InNeither, "in-neither"),
    (Why::Missing, "missing"),
    (Why::OtherWording, "other-wording"),
    (Why::PooledDifferently, "pooled-differently"),
    (Why::OtherGroups, "other-groups"),
    (Why::Hidden, "hidden"),
    (Why::NoRating, NO_RATING),
];

/// The word for a value.
pub(super) fn word<T: PartialEq>(words: &[(T, &'static str)], value: &T) -> &'static str {
    words.iter().find(|(known, _)| known == value).map_or("", |(_, word)| word)
}

/// The value of a word.
pub(super) fn value<T: Copy>(words: &[(T, &'static str)], word: &str) -> Option<T> {
    words.iter().find(|(_, known)| *known == word).map(|(value, _)| *value)
}

/// What became of a value.
pub(super) fn change(change: &Change) -> &'static str {
    match change {
        Change::Increased(_) => "increased",
        Change::Decreased(_) => "decreased",
        Change::Same => "same",
        Change::NotPossible(_) => "not-possible",
    }
}
