//! What open points, cautions and problems say to people: the same on every screen and in every command.

use crate::domain::calendar::{SLOT_DAYS_MAX, SLOT_DAYS_MIN, SlotProblem};
use crate::domain::correction::CorrectionProblem;
use crate::domain::exercise::{OWN_MAX, PEOPLE_MAX, People};
use crate::domain::instrument::{GroupIx, Instrument, Question};
use crate::domain::participation;
use crate::domain::setup::Setup;
use crate::domain::setup::cautions::Caution;
use crate::domain::setup::open_points::OpenPoint;
use crate::locale::arg::Arg;
use crate::locale::say::Say;

/// A rule of the calendar that days break in a session of a school year.
pub fn slot(problem: &SlotProblem, session: u8, year: i16) -> Say {
    match problem {
        SlotProblem::Backwards => Say::new("slot-backwards"),
        SlotProblem::TooShort(days) => Say::new("slot-too-short").with("days", *days).with("least", SLOT_DAYS_MIN),
        SlotProblem::TooLong(days) => Say::new("slot-too-long").with("days", *days).with("most", SLOT_DAYS_MAX),
        SlotProblem::OutsideWindow(w) => Say::new("slot-outside-window")
            .with("session", session)
            .with("year", format!("{year}-{}", i32::from(year) + 1))
            .with("first", w.first.to_string())
            .with("last", w.last.to_string()),
        SlotProblem::InThePast(today) => Say::new("slot-in-the-past").with("today", today.to_string()),
    }
}

/// A name that no instrument has.
pub fn unknown_instrument(name: &str, there: &[&str]) -> Say {
    Say::new("problem-unknown-instrument").with("name", name.to_owned()).with("there", there.join(", "))
}

/// An exercise that names another instrument than the one that was chosen for it.
pub fn two_instruments(asked: &str, chosen: &str) -> Say {
    Say::new("problem-two-instruments").with("asked", asked.to_owned()).with("chosen", chosen.to_owned())
}

/// What still keeps a set-up from being activated.
pub fn open_point(point: &OpenPoint, setup: &Setup, it: &Instrument) -> Say {
    match point {
        OpenPoint::NoSchool => Say::new("open-no-school"),
        OpenPoint::NoPeople(group) => Say::new("open-no-people").with("people", people_of(it, *group)),
        OpenPoint::MoreInvitedThanEligible(group) => {
            let people = people(setup, *group);
            more_invited(people_of(it, *group), people.invited, people.eligible)
        }
        OpenPoint::NobodyInvited => nobody_invited(),
        OpenPoint::UnknownShortForm(key) => unknown_short_form(key, it),
        OpenPoint::UnknownOptional(code) => unknown_code(code),
        OpenPoint::AlwaysIn(code) => always_in(code),
        OpenPoint::NotAtThisLevel(code) => not_at_this_level(code),
        OpenPoint::TooManyOwn(count) => too_many_own(*count),
        OpenPoint::OwnIdTaken(own) => Say::new("open-own-id-taken").with("id", own.clone()),
        OpenPoint::OwnWithoutGroup(own) => Say::new("open-own-without-group").with("own", own_name(own, setup)),
        OpenPoint::OwnWithoutText { own, group } => {
            Say::new("open-own-without-text").with("own", own_name(own, setup)).with("people", people_of(it, *group))
        }
        OpenPoint::OwnWithoutHelp { own, group } => without_help(own, *group, setup, it),
        OpenPoint::TranslationUnfinished { own, group, language } => {
            translation("open-translation-unfinished", own, *group, language, setup, it)
        }
        OpenPoint::TranslationForNobody { own, group, language } => {
            translation("open-translation-for-nobody", own, *group, language, setup, it)
        }
        OpenPoint::NoSuchSession => {
            Say::new("open-no-such-session").with("session", setup.session).with("year", setup.year.to_string())
        }
        OpenPoint::NoFirstDay => Say::new("open-no-first-day"),
        OpenPoint::NoLastDay => Say::new("open-no-last-day"),
        OpenPoint::Slot(problem) => slot(problem, setup.session, setup.year),
    }
}

fn without_help(own: &str, group: GroupIx, setup: &Setup, it: &Instrument) -> Say {
    let say = match helping_point(it) {
        Some(points) => Say::new("open-own-without-point").with("points", points),
        None => Say::new("open-own-without-meaning"),
    };
    say.with("own", own_name(own, setup)).with("people", people_of(it, group))
}

fn translation(id: &'static str, own: &str, group: GroupIx, language: &str, setup: &Setup, it: &Instrument) -> Say {
    let say = Say::new(id).with("own", own_name(own, setup));
    say.with("language", language.to_owned()).with("people", people_of(it, group))
}

/// What the help text of an own statement is for.
pub fn helps_with(it: &Instrument) -> Say {
    match helping_point(it) {
        Some(points) => Say::new("helps-when-fits").with("points", points),
        None => Say::new("helps-what-is-meant"),
    }
}

/// The highest point of the own statements' scale, where their help says when it fits.
fn helping_point(it: &Instrument) -> Option<usize> {
    it.own_scale().map(|scale| scale.points.len()).filter(|_| it.own_scale_agrees())
}

/// What is worth a word before a set-up is activated, though nothing keeps it from that.
pub fn caution(caution: &Caution, setup: &Setup, it: &Instrument) -> Say {
    match caution {
        Caution::GroupLeftOut(group) => Say::new("caution-group-left-out").with("group", title_of(it, *group)),
        Caution::BelowMinimum(group) => {
            let people = people(setup, *group);
            let minimum = it.groups.get(group.0).map_or(0, |g| participation::minimum(&g.minimum, people.eligible));
            Say::new("caution-below-minimum")
                .with("group", title_of(it, *group))
                .with("invited", people.invited)
                .with("eligible", people.eligible)
                .with("minimum", minimum)
        }
        Caution::SmallGroup(group) => Say::new("caution-small-group")
            .with("group", title_of(it, *group))
            .with("invited", people(setup, *group).invited)
            .with("cell", setup.smallest_cell),
        Caution::OwnLooksLike { own, code } => {
            let say = match it.question(code) {
                Some(Question { title, .. }) => {
                    Say::new("caution-looks-like").with("code", code.clone()).with("title", title.clone())
                }
                None => Say::new("caution-looks-like-own").with("other", own_name(code, setup)),
            };
            say.with("own", own_name(own, setup))
        }
        Caution::OwnNotTranslated { own, language } => {
            Say::new("caution-not-translated").with("own", own_name(own, setup)).with("language", language.clone())
        }
    }
}

/// Why a change to an activated exercise is not possible.
pub fn correction_problem(problem: &CorrectionProblem, it: &Instrument) -> Say {
    match problem {
        CorrectionProblem::Closed => Say::new("correction-closed"),
        CorrectionProblem::NotLater(last) => Say::new("correction-not-later").with("last", last.to_string()),
        CorrectionProblem::TooLong(days) => {
            Say::new("correction-too-long").with("days", *days).with("most", SLOT_DAYS_MAX)
        }
        CorrectionProblem::OutsideWindow(window) => {
            Say::new("correction-outside-window").with("last", window.last.to_string())
        }
        CorrectionProblem::Unsealed => Say::new("correction-unsealed"),
        CorrectionProblem::NoSuchGroup => Say::new("correction-no-such-group"),
        CorrectionProblem::NothingChanged => Say::new("correction-nothing-changed"),
        CorrectionProblem::MoreInvitedThanEligible(people) => {
            Say::new("correction-more-invited").with("invited", people.invited).with("eligible", people.eligible)
        }
        CorrectionProblem::TooMany => Say::new("problem-too-many-people").with("most", PEOPLE_MAX),
        CorrectionProblem::WasLeftOut(group) => Say::new("correction-was-left-out").with("group", title_of(it, *group)),
        CorrectionProblem::IsAsked(group) => Say::new("correction-is-asked").with("group", title_of(it, *group)),
    }
}

/// Every group was left out.
pub fn nobody_invited() -> Say {
    Say::new("open-nobody-invited")
}

/// More people than there are; `people` is a group's name inside a sentence.
pub fn more_invited(people: impl Into<Arg>, invited: u32, eligible: u32) -> Say {
    Say::new("open-more-invited").with("people", people).with("invited", invited).with("eligible", eligible)
}

/// More own statements than there can be.
pub fn too_many_own(count: usize) -> Say {
    Say::new("open-too-many-own").with("count", count).with("most", OWN_MAX)
}

/// No short form has this key.
pub fn unknown_short_form(key: &str, it: &Instrument) -> Say {
    let all: Vec<&str> = it.short_forms.iter().map(|form| form.key.as_str()).collect();
    let say = if all.is_empty() {
        Say::new("open-no-short-form")
    } else {
        Say::new("open-unknown-short-form").with("forms", all.join(", "))
    };
    say.with("key", key.to_owned())
}

/// No statement has this code.
pub fn unknown_code(code: &str) -> Say {
    Say::new("open-unknown-code").with("code", code.to_owned())
}

/// A statement that is no optional one.
pub fn always_in(code: &str) -> Say {
    Say::new("open-always-in").with("code", code.to_owned())
}

/// An optional statement of other levels.
pub fn not_at_this_level(code: &str) -> Say {
    Say::new("open-not-at-this-level").with("code", code.to_owned())
}

/// No zone has this name.
pub fn unknown_zone(zone: &str) -> Say {
    Say::new("problem-unknown-zone").with("zone", zone.to_owned())
}

/// A text that is no tag of a language.
pub fn not_a_language(tag: &str) -> Say {
    Say::new("problem-not-a-language").with("tag", tag.to_owned())
}

/// A group inside a sentence.
pub fn people_of(it: &Instrument, group: GroupIx) -> Arg {
    Arg::Within(title_of(it, group))
}

fn title_of(it: &Instrument, group: GroupIx) -> String {
    it.groups.get(group.0).map_or_else(String::new, |g| g.title.clone())
}

fn people(setup: &Setup, group: GroupIx) -> People {
    setup.people.get(group.0).copied().flatten().unwrap_or_default()
}

/// An own statement: its title, else its id.
fn own_name(code: &str, setup: &Setup) -> String {
    let titled = setup.own.iter().find(|q| q.code == code).map(|q| q.title.as_str()).filter(|t| !t.is_empty());
    titled.unwrap_or(code).to_owned()
}
