//! What the report's reasons say to people: the same on every screen, in every document and in every command.

use crate::domain::classes::{Part, Speaks};
use crate::domain::correction::{Change, Correction};
use crate::domain::participation::{GroupCount, Level};
use crate::domain::report::axis::USUAL;
use crate::domain::report::changes::Changes;
use crate::domain::report::comparison::chance::Chance;
use crate::domain::report::comparison::{NotComparable, Why};
use crate::domain::report::protection::{Line, POOLED, Standing, VALID_MIN, WORDS_FROM};
use crate::domain::report::release::Refusal;
use crate::domain::report::statement::{Hidden, Ratings};
use crate::domain::report::{Facts, GroupParticipation, Report};
use crate::locale::day;
use crate::locale::say::Say;

/// The title of a line: that of its group, or what those are called who are shown together.
pub fn title(line: &Line) -> Say {
    titled(&line.key, &line.title)
}

/// The same by its key and the title that is kept.
pub fn titled(key: &str, title: &str) -> Say {
    if (key, title) == POOLED { Say::new("results-staff") } else { title.to_owned().into() }
}

/// So many of so many people, or sheets.
pub fn of(part: u32, whole: u32) -> Say {
    Say::new("results-of").with("count", part).with("of", whole)
}

/// Why a cell shows nothing, in a few words.
pub fn hidden(hidden: Hidden) -> Say {
    Say::new(match hidden {
        Hidden::NotAsked => "hidden-not-asked",
        Hidden::NotChosen => "hidden-not-chosen",
        Hidden::NoSheets => "hidden-no-sheets",
        Hidden::GroupHidden => "hidden-group-too-small",
        Hidden::NotBothAsked => "hidden-not-both-asked",
        Hidden::TooFew => "hidden-too-few",
    })
}

/// Whose this is not.
pub const NOT_AFFILIATED: Say = Say::new("figures-not-affiliated");

/// Where it is told how many chose each point of the scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Points {
    /// Nowhere.
    Untold,
    /// Beside the other counts.
    Beside,
    /// Beside the other counts, in brackets.
    InBrackets,
}

/// What counts in a mean, and what stands beside it.
pub fn counted(report: &Report, chose: Points) -> Say {
    let Some(points) = points(report) else {
        return Say::new(match chose {
            Points::Untold => "figures-counted-on-scale",
            Points::Beside => "figures-counted-on-scale-beside",
            Points::InBrackets => "figures-counted-on-scale-in-brackets",
        });
    };
    let but_last: Vec<String> = (1..points).map(|point| point.to_string()).collect();
    let say = match chose {
        Points::Untold => Say::new("figures-counted"),
        Points::Beside => Say::new("figures-counted-beside").with("points", but_last.join(", ")),
        Points::InBrackets => Say::new("figures-counted-in-brackets").with("points", but_last.join(", ")),
    };
    say.with("highest", points.to_string())
}

/// How many points the scale of every statement has; `None` where they differ.
pub fn points(report: &Report) -> Option<usize> {
    let mut points = report.rated().map(|one| report.axis_of(one).points());
    let first = points.next().unwrap_or(USUAL);
    points.all(|other| other == first).then_some(first)
}

/// How the figures are computed.
pub const COMPUTED: Say = Say::new("figures-computed");

/// Which level a mean comes to, where points are levels.
pub const LEVELS: Say = Say::new("figures-levels");

/// What *within chance* means, and what is compared.
pub const COMPARED: Say = Say::new("figures-compared");

/// Which exercise and edition.
pub fn which(facts: &Facts) -> Say {
    let Facts { level_title, year, session, edition, exercise, .. } = facts;
    let say = Say::new("figures-which").with("level", level_title.clone()).with("session", session.to_string());
    let say = say.with("year", year.to_string()).with("next", year.saturating_add(1).to_string());
    say.with("edition", edition.to_string()).with("exercise", exercise.0.clone())
}

/// A correction and its day.
pub fn corrected(correction: &Correction, report: &Report) -> Say {
    let on = day::date(correction.on);
    match correction.change {
        Change::LastDay(last) => Say::new("figures-corrected-day").with("on", on).with("day", day::date(last)),
        Change::People { group, people } => {
            let title = report.participation.groups.get(group.0).map_or_else(String::new, |group| group.title.clone());
            let say = Say::new("figures-corrected-people").with("on", on).with("group", title);
            say.with("invited", people.invited).with("eligible", people.eligible)
        }
    }
}

/// How many of a group handed in, with its minimum.
pub fn handed_in_of_minimum(title: &str, count: &GroupCount) -> Say {
    Say::new("took-part-minimum").with("before", handed_in(title, count)).with("count", count.minimum)
}

/// How many of a group handed in.
pub fn handed_in(title: &str, count: &GroupCount) -> Say {
    let say = match count.percent() {
        Some(percent) => Say::new("took-part").with("percent", percent),
        None => Say::new("took-part-nobody-invited"),
    };
    say.with("group", title.to_owned()).with("sheets", count.submitted).with("invited", count.invited)
}

/// How a group took part.
pub fn participation(group: &GroupParticipation) -> Say {
    let (say, count) = (handed_in(&group.title, &group.count), &group.count);
    let more = |is_so: bool, id: &'static str, count: u32| {
        move |before: Say| if is_so { Say::new(id).with("before", before).with("count", count) } else { before }
    };
    let say = more(count.eligible != count.invited, "took-part-eligible", count.eligible)(say);
    let say = more(true, "took-part-minimum", count.minimum)(say);
    let say = more(group.aside.damaged > 0, "took-part-damaged", group.aside.damaged)(say);
    more(group.aside.late > 0, "took-part-late", group.aside.late)(say)
}

/// Who is behind a figure.
pub fn behind(ratings: &Ratings) -> Say {
    let Ratings { not_applicable, unanswered, invited, .. } = ratings;
    let say = Say::new("figures-behind").with("answered", ratings.answered()).with("invited", *invited);
    say.with("opted-out", *not_applicable).with("unanswered", *unanswered)
}

/// A level of participation in a word or two.
pub fn participation_level(level: Level) -> Say {
    Say::new(match level {
        Level::None => "results-level-none",
        Level::Incomplete => "results-level-incomplete",
        Level::Medium => "results-level-medium",
        Level::High => "results-level-high",
    })
}

/// A title that tells since which round something changed.
pub fn since(id: &'static str, changes: &Changes) -> Say {
    let year = format!("{}/{}", changes.year, changes.year.saturating_add(1));
    Say::new(id).with("session", changes.session).with("year", year)
}

/// How far those asked speak for all of the group; nothing where everybody was asked.
pub fn speaks(speaks: Speaks) -> Option<Say> {
    let (part, id) = match speaks {
        Speaks::Everybody => return None,
        Speaks::Random(part) if part.classes_all == 0 => (part, "speaks-random"),
        Speaks::Random(part) => (part, "speaks-random-classes"),
        Speaks::Chosen(part) if part.classes_all == 0 => (part, "speaks-chosen"),
        Speaks::Chosen(part) => (part, "speaks-chosen-classes"),
    };
    let Part { classes_asked, classes_all, people_asked, people_all } = part;
    let say = Say::new(id).with("people", people_asked).with("of-people", people_all);
    Some(if classes_all == 0 { say } else { say.with("classes", classes_asked).with("of-classes", classes_all) })
}

/// Nobody gave a point of the scale: never 0.
pub const NO_RATING: Say = Say::new("figures-no-rating");

/// What stands over every page below high participation, in a few words.
pub fn watermark(level: Level) -> Option<Say> {
    match level {
        Level::High => None,
        Level::Medium => Some(Say::new("mark-caution")),
        Level::None | Level::Incomplete => Some(Say::new("mark-incomplete")),
    }
}

/// The same as a sentence.
pub fn caution(level: Level) -> Option<Say> {
    match level {
        Level::High => None,
        Level::Medium => Some(Say::new("mark-caution-why")),
        Level::None | Level::Incomplete => Some(Say::new("mark-incomplete-why")),
    }
}

/// Why the largest changes are missing.
pub const NO_EARLIER_ROUND: Say = Say::new("figures-no-earlier-round");

/// Why statements and texts of a shown group can be missing.
pub fn minimum() -> Say {
    Say::new("figures-minimum").with("answers", VALID_MIN).with("sheets", WORDS_FROM)
}

/// How a line stands, where that needs a word; `None` for a group that is large enough.
pub fn standing(line: &Line, facts: &Facts) -> Option<Say> {
    let (id, has_cell) = match line.standing {
        Standing::OwnLine => return None,
        Standing::OwnLineAgreed => ("standing-agreed", true),
        Standing::PooledAsStaff => ("standing-pooled", true),
        Standing::LeftOut => ("standing-left-out", true),
        Standing::NotInvited => ("standing-not-asked", false),
        Standing::NoSheets => ("standing-no-sheets", false),
    };
    let say = Say::new(id).with("group", title(line));
    Some(if has_cell { say.with("cell", facts.smallest_cell) } else { say })
}

/// Why two values are not compared, in a few words.
pub fn why(why: Why) -> Say {
    Say::new(match why {
        Why::InNeither => "not-compared-in-neither",
        Why::Missing => "not-compared-missing",
        Why::OtherWording => "not-compared-wording",
        Why::PooledDifferently => "not-compared-pooled",
        Why::OtherGroups => "not-compared-groups",
        Why::Hidden => "not-compared-hidden",
        Why::NoRating => "not-compared-no-rating",
    })
}

/// What a difference may rest on, in a few words; `None` where nothing needs saying.
pub fn chance(chance: Chance) -> Option<Say> {
    match chance {
        Chance::Within => Some(Say::new("chance-within")),
        Chance::Beyond => None,
        Chance::Everybody => Some(Say::new("chance-everybody")),
    }
}

/// Why two reports are not compared.
pub fn not_comparable(problem: NotComparable) -> Say {
    Say::new(match problem {
        NotComparable::OtherLevel => "not-comparable-level",
        NotComparable::OtherInstrument => "not-comparable-questionnaire",
        NotComparable::SameExercise => "not-comparable-same",
    })
}

/// Why a new edition of a report does not come out beside those that are kept.
pub fn release_refusal(refusal: &Refusal) -> Say {
    match refusal {
        Refusal::NotNext => Say::new("no-edition-not-next"),
        Refusal::Changed(title) => Say::new("no-edition-changed").with("group", title.clone()),
        Refusal::SmallBatch { group, sheets, smallest_cell } => {
            let say = Say::new("no-edition-few-sheets").with("group", group.clone()).with("sheets", *sheets);
            say.with("cell", *smallest_cell)
        }
        Refusal::FewAnswers(title) => Say::new("no-edition-few-answers").with("group", title.clone()),
        Refusal::FewTexts(title) => Say::new("no-edition-few-texts").with("group", title.clone()),
    }
}
