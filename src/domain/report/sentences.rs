//! What the report's reasons say to people: the same on every screen, in every document and in every command.

use crate::domain::participation::Level;
use crate::domain::report::Facts;
use crate::domain::report::comparison::chance::Chance;
use crate::domain::report::comparison::{NotComparable, Why};
use crate::domain::report::protection::{Line, Standing, VALID_MIN, WORDS_FROM};
use crate::domain::report::release::Refusal;
use crate::domain::report::statement::Hidden;

/// Why a cell shows nothing, in a few words.
pub fn hidden(hidden: Hidden) -> &'static str {
    match hidden {
        Hidden::NotAsked => "not asked of this group",
        Hidden::NotChosen => "not chosen by the school",
        Hidden::NoSheets => "no sheets",
        Hidden::GroupHidden => "group too small to show",
        Hidden::NotBothAsked => "not asked of both pooled groups",
        Hidden::TooFew => "too few answers",
    }
}

/// Nobody gave 1 to 5: never 0.
pub const NO_RATING: &str = "no rating";

/// What stands over every page below high participation, in a few words.
pub fn watermark(level: Level) -> Option<&'static str> {
    match level {
        Level::High => None,
        Level::Medium => Some("view with caution"),
        Level::None | Level::Incomplete => Some("incomplete"),
    }
}

/// The same as a sentence.
pub fn caution(level: Level) -> Option<&'static str> {
    match level {
        Level::High => None,
        Level::Medium => Some("View with caution: not every group reached its minimum."),
        Level::None | Level::Incomplete => Some("Incomplete: a group has no sheets. View with caution."),
    }
}

/// Why the largest changes are missing.
pub const NO_EARLIER_ROUND: &str = "needs an earlier round of this level";

/// Why statements and texts of a shown group can be missing.
pub fn minimum() -> String {
    format!(
        "A statement is shown from {VALID_MIN} answers of a group, answers in own words from {WORDS_FROM} sheets of a group."
    )
}

/// How a line stands, where that needs a word; `None` for a group that is large enough.
pub fn standing(line: &Line, facts: &Facts) -> Option<String> {
    let (title, cell) = (&line.title, facts.smallest_cell);
    match line.standing {
        Standing::OwnLine => None,
        Standing::OwnLineAgreed => {
            Some(format!("{title}: fewer than {cell} sheets, shown because everyone who answered agreed."))
        }
        Standing::PooledAsStaff => Some(format!(
            "{title}: school leaders and teachers handed in fewer than {cell} sheets each, so they are shown together \
             and count as one group."
        )),
        Standing::LeftOut => {
            Some(format!("{title}: fewer than {cell} sheets, so this group is left out of every figure."))
        }
        Standing::NotInvited => Some(format!("{title}: not asked.")),
        Standing::NoSheets => Some(format!("{title}: no sheets.")),
    }
}

/// Why two values are not compared, in a few words.
pub fn why(why: Why) -> &'static str {
    match why {
        Why::Missing => "not possible: missing in one of the two",
        Why::OtherWording => "not possible: asked in other words",
        Why::PooledDifferently => "not possible: leaders and teachers pooled in one only",
        Why::OtherGroups => "not possible: other groups behind it",
        Why::Hidden => "not possible: hidden in one of the two",
        Why::NoRating => "not possible: no rating in one of the two",
    }
}

/// What a difference may rest on, in a few words; `None` where nothing needs saying.
pub fn chance(chance: Chance) -> Option<&'static str> {
    match chance {
        Chance::Within => Some("within chance"),
        Chance::Beyond => None,
        Chance::Everybody => Some("everybody answered: no chance in it"),
    }
}

/// Why two reports are not compared.
pub fn not_comparable(problem: NotComparable) -> &'static str {
    match problem {
        NotComparable::OtherLevel => {
            "These are two education levels. Only two exercises of the same level can be compared."
        }
        NotComparable::OtherInstrument => {
            "These exercises used two different questionnaires, so equal codes need not mean the same."
        }
        NotComparable::SameExercise => "This is the same exercise twice. Choose another one to compare it with.",
    }
}

/// Why a new edition of a report does not come out beside those that are kept.
pub fn release_refusal(refusal: &Refusal) -> String {
    match refusal {
        Refusal::NotNext => "This is no further edition of the report that is kept. Nothing was changed.".to_owned(),
        Refusal::Changed(title) => format!(
            "{title}: sheets that the kept report counts are damaged or gone, so a new edition would show what they said. \
             The kept report stays as it is."
        ),
        Refusal::SmallBatch { group, sheets, smallest_cell } => format!(
            "{group}: a new edition needs {smallest_cell} late sheets, and there are {sheets}: it would show what those few \
             people said. They are kept until there are more."
        ),
        Refusal::FewAnswers(title) => format!(
            "{title}: too few late sheets answer some statement, so a new edition would show what one or two people said. \
             They are kept until there are more."
        ),
        Refusal::FewTexts(title) => format!(
            "{title}: fewer than ten late sheets add own words, so a new edition would show which those are. They are kept \
             until there are more."
        ),
    }
}
