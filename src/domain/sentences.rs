//! What open points, cautions and problems say to people: the same on every screen and in every command.

use crate::domain::calendar::{SLOT_DAYS_MAX, SLOT_DAYS_MIN, SlotProblem};
use crate::domain::correction::CorrectionProblem;
use crate::domain::exercise::{OWN_MAX, PEOPLE_MAX, SMALLEST_CELL_MAX, SMALLEST_CELL_MIN};
use crate::domain::instrument::{GroupIx, Instrument, Question};
use crate::domain::participation;
use crate::domain::school::{LANGUAGES_MAX, RETENTION_YEARS_MAX, SCHOOL_NAME_MAX, SchoolProblem};
use crate::domain::setup::Setup;
use crate::domain::setup::cautions::Caution;
use crate::domain::setup::open_points::OpenPoint;

/// A rule of the calendar that days break in a session of a school year.
pub fn slot(problem: &SlotProblem, session: u8, year: i16) -> String {
    match problem {
        SlotProblem::Backwards => "The last day comes before the first.".to_owned(),
        SlotProblem::TooShort(days) => {
            format!("The exercise lasts {days} days. It needs at least {SLOT_DAYS_MIN}, both end days counted.")
        }
        SlotProblem::TooLong(days) => {
            format!("The exercise lasts {days} days. At most {SLOT_DAYS_MAX} are possible, both end days counted.")
        }
        SlotProblem::OutsideWindow(w) => format!(
            "The days must lie inside session {session} of school year {year}-{}: {} to {}.",
            i32::from(year) + 1,
            w.first,
            w.last
        ),
        SlotProblem::InThePast(today) => format!("The first day has passed: today is {today}."),
    }
}

/// A name that no instrument has.
pub fn unknown_instrument(name: &str, there: &[&str]) -> String {
    format!("No instrument is called \"{name}\" here. There are: {}.", there.join(", "))
}

/// An exercise that names another instrument than the one that was chosen for it.
pub fn two_instruments(asked: &str, chosen: &str) -> String {
    format!(
        "The exercise asks for the instrument \"{asked}\", and \"{chosen}\" was chosen. Please leave one of them out."
    )
}

/// What still keeps a set-up from being activated.
pub fn open_point(point: &OpenPoint, setup: &Setup, it: &Instrument) -> String {
    match point {
        OpenPoint::NoSchool => "The school has no name yet.".to_owned(),
        OpenPoint::NoPeople(group) => {
            format!("How many {} there are is missing. Write 0 to leave the group out.", people_of(it, *group))
        }
        OpenPoint::MoreInvitedThanEligible(group) => {
            let people = setup.people.get(group.0).copied().flatten().unwrap_or_default();
            more_invited(&people_of(it, *group), people.invited, people.eligible)
        }
        OpenPoint::NobodyInvited => NOBODY_INVITED.to_owned(),
        OpenPoint::UnknownShortForm(key) => unknown_short_form(key, it),
        OpenPoint::UnknownOptional(code) => unknown_code(code),
        OpenPoint::AlwaysIn(code) => always_in(code),
        OpenPoint::NotAtThisLevel(code) => not_at_this_level(code),
        OpenPoint::TooManyOwn(count) => too_many_own(*count),
        OpenPoint::OwnIdTaken(own) => {
            format!("The id `{own}` belongs to a statement of the questionnaire. Give your own statement another.")
        }
        OpenPoint::OwnWithoutGroup(own) => {
            format!("{} is asked of nobody. Write it for one group at least, or remove it.", own_name(own, setup))
        }
        OpenPoint::OwnWithoutText { own, group } => {
            format!("{} has no words for {} yet.", own_name(own, setup), people_of(it, *group))
        }
        OpenPoint::OwnWithoutHelp { own, group } => {
            format!("{} does not tell {} yet {}.", own_name(own, setup), people_of(it, *group), helps_with(it))
        }
        OpenPoint::TranslationUnfinished { own, group, language } => {
            let (own, people) = (own_name(own, setup), people_of(it, *group));
            format!("{own} is translated into {language} for {people} only in part: text and help are needed.")
        }
        OpenPoint::TranslationForNobody { own, group, language } => {
            let (own, people) = (own_name(own, setup), people_of(it, *group));
            format!(
                "{own} has a translation into {language} for {people}, who are not asked it. Remove one or add the other."
            )
        }
        OpenPoint::NoSuchSession => {
            format!("There is no session {} in school year {}.", setup.session, setup.year)
        }
        OpenPoint::NoFirstDay => "The first day is not chosen yet.".to_owned(),
        OpenPoint::NoLastDay => "The last day is not chosen yet.".to_owned(),
        OpenPoint::Slot(problem) => slot(problem, setup.session, setup.year),
    }
}

/// What the help text of an own statement is for.
pub fn helps_with(it: &Instrument) -> String {
    match it.own_scale().map(|scale| scale.points.len()) {
        Some(points) if it.own_scale_agrees() => format!("when a {points} fits"),
        Some(_) | None => "what is meant".to_owned(),
    }
}

/// What is worth a word before a set-up is activated, though nothing keeps it from that.
pub fn caution(caution: &Caution, setup: &Setup, it: &Instrument) -> String {
    match caution {
        Caution::GroupLeftOut(group) => format!(
            "{} are left out. The report will be marked \"incomplete\" and there will be no badge.",
            title_of(it, *group)
        ),
        Caution::BelowMinimum(group) => {
            let people = setup.people.get(group.0).copied().flatten().unwrap_or_default();
            let minimum = it.groups.get(group.0).map_or(0, |g| participation::minimum(&g.minimum, people.eligible));
            format!(
                "{}: {} are asked, and the minimum for {} is {minimum}. It cannot be reached like this; the report will \
                 ask to be read with caution.",
                title_of(it, *group),
                people.invited,
                people.eligible
            )
        }
        Caution::SmallGroup(group) => {
            let invited = setup.people.get(group.0).copied().flatten().map_or(0, |p| p.invited);
            format!(
                "{}: with {invited} invited this is a small group, and its members are told so at the start. If fewer \
                 than {} answer, the group has its own line in the report only when all who answered agree.",
                title_of(it, *group),
                setup.smallest_cell
            )
        }
        Caution::OwnLooksLike { own, code } => {
            let other = match it.question(code) {
                Some(Question { title, .. }) => format!("{code}, {title}"),
                None => own_name(code, setup),
            };
            format!(
                "{} says much the same as another statement ({other}). One of them may be enough.",
                own_name(own, setup)
            )
        }
        Caution::OwnNotTranslated { own, language } => format!(
            "{} is not translated into {language} for everybody. Who answers in that language reads it as written, marked.",
            own_name(own, setup)
        ),
    }
}

/// Why a change to an activated exercise is not possible.
pub fn correction_problem(problem: &CorrectionProblem, it: &Instrument) -> String {
    match problem {
        CorrectionProblem::Closed => {
            "The exercise has closed, so its last day can no longer change. All sheets are safe.".to_owned()
        }
        CorrectionProblem::NotLater(last) => {
            format!("The last day can only become later, and it is {last} now. Choose a day after that.")
        }
        CorrectionProblem::TooLong(days) => format!(
            "The exercise would last {days} days. At most {SLOT_DAYS_MAX} are possible, both end days counted. \
             Choose an earlier last day."
        ),
        CorrectionProblem::OutsideWindow(window) => {
            format!("The session ends on {}. Choose that day or an earlier one.", window.last)
        }
        CorrectionProblem::Unsealed => {
            "Sheets were unsealed already, so the numbers behind the results can no longer change.".to_owned()
        }
        CorrectionProblem::NoSuchGroup => "The questionnaire has no such group.".to_owned(),
        CorrectionProblem::NothingChanged => "These numbers hold already, so there is nothing to correct.".to_owned(),
        CorrectionProblem::MoreInvitedThanEligible(people) => more_invited("people", people.invited, people.eligible),
        CorrectionProblem::TooMany => {
            format!("A group has at most {PEOPLE_MAX} people. Please look at the number again.")
        }
        CorrectionProblem::WasLeftOut(group) => format!(
            "{} were left out, and everybody who answers was told so. This cannot change any more; a group that is \
             left out keeps 0 invited.",
            title_of(it, *group)
        ),
        CorrectionProblem::IsAsked(group) => format!(
            "{} are asked, and everybody who answers was told so. This cannot change any more; at least 1 must stay invited.",
            title_of(it, *group)
        ),
    }
}

/// What is wrong with what a school says of itself.
pub fn school_problem(problem: &SchoolProblem) -> String {
    match problem {
        SchoolProblem::NameTooLong(chars) => {
            format!("The school's name has {chars} characters. At most {SCHOOL_NAME_MAX} fit its line.")
        }
        SchoolProblem::PlaceTooLong(chars) => {
            format!("The place has {chars} characters. At most {SCHOOL_NAME_MAX} fit its line.")
        }
        SchoolProblem::UnknownZone(zone) => unknown_zone(zone),
        SchoolProblem::NoLanguage => "Name one language at least, such as en.".to_owned(),
        SchoolProblem::TooManyLanguages(count) => {
            format!("There are {count} languages. At most {LANGUAGES_MAX} are possible.")
        }
        SchoolProblem::NotALanguage(tag) => not_a_language(tag),
        SchoolProblem::LanguageTwice(tag) => format!("The language {tag} is listed twice."),
        SchoolProblem::SmallestCell(cell) => {
            format!("The smallest cell can be {SMALLEST_CELL_MIN} to {SMALLEST_CELL_MAX} sheets, not {cell}.")
        }
        SchoolProblem::Retention(years) => {
            format!("Sealed sheets can be kept for 1 to {RETENTION_YEARS_MAX} years, not {years}.")
        }
    }
}

/// Every group was left out.
pub const NOBODY_INVITED: &str = "Nobody is invited in any group, so nobody could answer.";

/// More people than there are; `people` is a group's name inside a sentence.
pub fn more_invited(people: &str, invited: u32, eligible: u32) -> String {
    format!("More {people} are invited ({invited}) than eligible ({eligible}).")
}

/// More own statements than there can be.
pub fn too_many_own(count: usize) -> String {
    format!("There are {count} own statements. At most {OWN_MAX} are possible.")
}

/// No short form has this key.
pub fn unknown_short_form(key: &str, it: &Instrument) -> String {
    let all: Vec<&str> = it.short_forms.iter().map(|form| form.key.as_str()).collect();
    let which = if all.is_empty() { "There is none.".to_owned() } else { format!("Short forms: {}.", all.join(", ")) };
    format!("No short form is called \"{key}\". {which}")
}

/// No statement has this code.
pub fn unknown_code(code: &str) -> String {
    format!("No statement has the code `{code}`.")
}

/// A statement that is no optional one.
pub fn always_in(code: &str) -> String {
    format!("`{code}` is always in; only optional statements are listed here.")
}

/// An optional statement of other levels.
pub fn not_at_this_level(code: &str) -> String {
    format!("`{code}` is not asked at this level.")
}

/// No zone has this name.
pub fn unknown_zone(zone: &str) -> String {
    format!("No time zone is called \"{zone}\". Examples: Europe/Brussels, Europe/Athens.")
}

/// A text that is no tag of a language.
pub fn not_a_language(tag: &str) -> String {
    format!("\"{tag}\" is no tag of a language. Examples: nl, fr, pt-BR.")
}

/// A group inside a sentence.
fn people_of(it: &Instrument, group: GroupIx) -> String {
    title_of(it, group).to_lowercase()
}

fn title_of(it: &Instrument, group: GroupIx) -> &str {
    it.groups.get(group.0).map_or("", |g| g.title.as_str())
}

/// An own statement at the beginning of a sentence: its title, else its id.
fn own_name(code: &str, setup: &Setup) -> String {
    let titled = setup.own.iter().find(|q| q.code == code).map(|q| q.title.as_str()).filter(|t| !t.is_empty());
    format!("Your statement \"{}\"", titled.unwrap_or(code))
}
