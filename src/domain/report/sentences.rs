//! What the report's reasons say to people: the same on every screen, in every document and in every command.

use jiff::civil::Date;

use crate::domain::classes::{Part, Speaks};
use crate::domain::correction::{Change, Correction};
use crate::domain::participation::Level;
use crate::domain::report::axis::USUAL;
use crate::domain::report::comparison::chance::Chance;
use crate::domain::report::comparison::{NotComparable, Why};
use crate::domain::report::protection::{Line, Standing, VALID_MIN, WORDS_FROM};
use crate::domain::report::release::Refusal;
use crate::domain::report::statement::{Hidden, Ratings};
use crate::domain::report::{Facts, GroupParticipation, Report};

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

/// Whose this is not.
pub const NOT_AFFILIATED: &str = "Not affiliated with the European Commission, whose instrument is called SELFIE. The \
                                  statements here are our own.";

/// What counts in a mean, and what stands beside it.
pub fn counted(report: &Report) -> String {
    let which = match points(report) {
        Some(points) => format!("from 1 to {points}"),
        None => "on the scale".to_owned(),
    };
    format!(
        "Only answers {which} count in a mean. Beside each mean stands who answered, of those invited, who chose N/A or \
         gave no answer"
    )
}

/// That it is told how many chose each point.
pub fn chose(report: &Report) -> String {
    let Some(points) = points(report) else { return "how many chose each point of the scale".to_owned() };
    let but_last: Vec<String> = (1..points).map(|point| point.to_string()).collect();
    format!("how many chose {} and {points}", but_last.join(", "))
}

/// How many points the scale of every statement has; `None` where they differ.
pub fn points(report: &Report) -> Option<usize> {
    let mut points = report.rated().map(|one| report.axis_of(one).points());
    let first = points.next().unwrap_or(USUAL);
    points.all(|other| other == first).then_some(first)
}

/// How the figures are computed.
pub const COMPUTED: &str = "How it is computed: a group's mean of a statement is the sum of its answers by their \
                            number; its mean of an area is the mean of its statements shown here; an overall value is \
                            the mean of the groups shown, each weighing the same. Rounded once, at the end, half up.";

/// Which level a mean comes to, where points are levels.
pub const LEVELS: &str = "Beside a mean stands the level it comes to: the nearest one, half up, from the mean before it is rounded \
                          for print. So a mean printed as 3.5 can lie just below the middle.";

/// What *within chance* means, and what is compared.
pub const COMPARED: &str = "Values are compared as they are printed. \"Within chance\": the difference may come from who \
                            happened to answer. Statements are compared where both times the same was asked in the \
                            same words.";

/// A day as people write it: `27 November 2026`.
pub fn day(date: Date) -> String {
    date.strftime("%-d %B %Y").to_string()
}

/// Which exercise and edition.
pub fn which(facts: &Facts) -> String {
    let Facts { level_title, year, session, edition, exercise, .. } = facts;
    format!("{level_title}, session {session} of {year}/{}, edition {edition} ({})", year.saturating_add(1), exercise.0)
}

/// A correction and its day.
pub fn corrected(correction: &Correction, report: &Report) -> String {
    let on = day(correction.on);
    match correction.change {
        Change::LastDay(last) => format!("Corrected on {on}: the last day became {}.", day(last)),
        Change::People { group, people } => {
            let title = report.participation.groups.get(group.0).map_or("", |group| group.title.as_str());
            format!("Corrected on {on}: {title} became {} invited of {} eligible.", people.invited, people.eligible)
        }
    }
}

/// How a group took part.
pub fn participation(group: &GroupParticipation) -> String {
    let count = &group.count;
    let share = count.percent().map_or_else(String::new, |percent| format!(", {percent} %"));
    let mut line = format!("{}: {} of {} invited{share}", group.title, count.submitted, count.invited);
    if count.eligible != count.invited {
        line.push_str(&format!(" (eligible {})", count.eligible));
    }
    line.push_str(&format!("; minimum {}", count.minimum));
    if group.aside.damaged > 0 {
        line.push_str(&format!("; {} set aside, for they did not open", group.aside.damaged));
    }
    if group.aside.late > 0 {
        line.push_str(&format!("; {} came late and wait", group.aside.late));
    }
    line
}

/// Who is behind a figure.
pub fn behind(ratings: &Ratings) -> String {
    let Ratings { not_applicable, unanswered, invited, .. } = ratings;
    format!("{} of {invited} answered, N/A {not_applicable}, unanswered {unanswered}", ratings.answered())
}

/// How far those asked speak for all of the group; nothing where everybody was asked.
pub fn speaks(speaks: Speaks) -> Option<String> {
    let of = |part: Part| match part.classes_all {
        0 => format!("{} of {} people were asked", part.people_asked, part.people_all),
        all => format!(
            "{} of {all} classes were asked, {} of {} people",
            part.classes_asked, part.people_asked, part.people_all
        ),
    };
    match speaks {
        Speaks::Everybody => None,
        Speaks::Random(part) => {
            Some(format!("{}, drawn at random: they speak for all of the group, within chance.", of(part)))
        }
        Speaks::Chosen(part) => {
            Some(format!("{}, not drawn at random: they speak for those who were asked.", of(part)))
        }
    }
}

/// Nobody gave a point of the scale: never 0.
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
        Why::InNeither => "not possible: in neither of the two",
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
