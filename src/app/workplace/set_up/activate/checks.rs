//! The check list before activation: what is ready, what is missing, what is worth a word, and what will freeze.

use jiff::civil::Date;

use crate::app::workplace::request::Known;
use crate::app::workplace::room::Here;
use crate::app::workplace::set_up::activate::telling;
use crate::app::workplace::set_up::stage::Stage;
use crate::domain::answering_time;
use crate::domain::calendar::{Days, SLOT_DAYS_MIN};
use crate::domain::exercise::{Exercise, People};
use crate::domain::instrument::{Group, GroupIx, Instrument};
use crate::domain::participation;
use crate::domain::plan;
use crate::domain::questionnaire::Questionnaire;
use crate::domain::sentences;
use crate::domain::setup::Setup;
use crate::domain::setup::cautions::Caution;
use crate::domain::setup::open_points::OpenPoint;
use crate::locale::arg::Arg;
use crate::locale::day;
use crate::locale::say::Say;
use crate::locale::texts::Texts;

/// How something stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Ready.
    Ready,
    /// Keeps the set-up from being activated.
    Missing,
    /// Worth a word; keeps nothing from anything.
    Mind,
}

/// Where somebody goes to mend it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lead {
    /// Another step of the set-up.
    Stage(Stage),
    /// The own statement at this place.
    Own(usize),
    /// The room of the school, where keys are made.
    School,
    /// The room of the plans.
    Plan,
    /// What participants are told is looked at here.
    Told,
    /// The passphrase is tried here.
    Key,
}

/// One line of the check list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// How it stands.
    pub mark: Mark,
    /// In words.
    pub words: Say,
    /// Where it leads.
    pub lead: Lead,
}

/// What one group will be asked, as far as it is decided.
#[derive(Clone, Debug, PartialEq)]
pub struct Asked<'a> {
    /// The group.
    pub group: &'a Group,
    /// Its people; `None` until entered.
    pub people: Option<People>,
    /// Its minimum participation.
    pub minimum: u32,
    /// How many statements and questions it answers.
    pub statements: usize,
    /// How long that takes, in minutes.
    pub minutes: u32,
}

/// The whole check list, in the order of the steps; empty until the store has answered. `tried` is whose passphrase
/// was right a moment ago.
pub fn checks(setup: &Setup, tried: Option<&str>, here: Here) -> Vec<Check> {
    let Some(known) = here.known else { return Vec::new() };
    let it = known.instrument_named(&setup.instrument);
    let points = setup.open_points(it, today(setup, here));
    let mut checks = Vec::new();
    for stage in [Stage::Numbers, Stage::Statements, Stage::Dates] {
        let before = checks.len();
        for point in points.iter().filter(|point| stage_of(point) == stage) {
            let words = sentences::open_point(point, setup, it);
            checks.push(Check { mark: Mark::Missing, words, lead: own_or(point.own(), stage, setup) });
        }
        if checks.len() == before {
            let words = ready_words(stage, setup, it, here.texts);
            checks.push(Check { mark: Mark::Ready, words, lead: Lead::Stage(stage) });
        }
    }
    checks.push(key_check(known, tried));
    for caution in setup.cautions(it, &known.school.languages) {
        let words = sentences::caution(&caution, setup, it);
        let lead = own_or(own_of(&caution), stage_of_caution(&caution), setup);
        checks.push(Check { mark: Mark::Mind, words, lead });
    }
    if let Some((words, told)) = telling::line(setup, known) {
        let mark = if told { Mark::Ready } else { Mark::Mind };
        checks.push(Check { mark, words, lead: Lead::Told });
    }
    let level = it.levels.get(setup.level.0).map(|level| level.key.as_str());
    let earlier = known.plans.kept.iter().filter(|kept| Some(kept.plan.level.as_str()) == level);
    let open =
        earlier.filter(|kept| kept.plan.year <= setup.year).filter_map(|kept| plan::sentences::reminder(&kept.plan));
    checks.extend(open.map(|words| Check { mark: Mark::Mind, words, lead: Lead::Plan }));
    checks
}

/// Today in the set-up's zone.
pub fn today(setup: &Setup, here: Here) -> Date {
    here.now.wall.to_zoned(setup.zone.clone()).date()
}

fn stage_of(point: &OpenPoint) -> Stage {
    match point {
        OpenPoint::NoSchool
        | OpenPoint::NoPeople(_)
        | OpenPoint::MoreInvitedThanEligible(_)
        | OpenPoint::NobodyInvited => Stage::Numbers,
        OpenPoint::UnknownShortForm(_)
        | OpenPoint::UnknownOptional(_)
        | OpenPoint::AlwaysIn(_)
        | OpenPoint::NotAtThisLevel(_)
        | OpenPoint::TooManyOwn(_)
        | OpenPoint::OwnIdTaken(_)
        | OpenPoint::OwnWithoutGroup(_)
        | OpenPoint::OwnWithoutText { .. }
        | OpenPoint::OwnWithoutHelp { .. }
        | OpenPoint::TranslationUnfinished { .. }
        | OpenPoint::TranslationForNobody { .. } => Stage::Statements,
        OpenPoint::NoSuchSession | OpenPoint::NoFirstDay | OpenPoint::NoLastDay | OpenPoint::Slot(_) => Stage::Dates,
    }
}

fn stage_of_caution(caution: &Caution) -> Stage {
    match caution {
        Caution::GroupLeftOut(_) | Caution::BelowMinimum(_) | Caution::SmallGroup(_) => Stage::Numbers,
        Caution::OwnLooksLike { .. } | Caution::OwnNotTranslated { .. } => Stage::Statements,
    }
}

/// The own statement that something is about, else the step.
fn own_or(code: Option<&str>, stage: Stage, setup: &Setup) -> Lead {
    let at = code.and_then(|code| setup.own.iter().position(|own| own.code == code));
    at.map_or(Lead::Stage(stage), Lead::Own)
}

fn own_of(caution: &Caution) -> Option<&str> {
    match caution {
        Caution::OwnLooksLike { own, .. } | Caution::OwnNotTranslated { own, .. } => Some(own),
        Caution::GroupLeftOut(_) | Caution::BelowMinimum(_) | Caution::SmallGroup(_) => None,
    }
}

fn ready_words(stage: Stage, setup: &Setup, it: &Instrument, texts: &Texts) -> Say {
    match stage {
        Stage::Numbers => {
            let invited = |(group, people): (&Group, &Option<People>)| {
                let say = Say::new("activate-invited-group").with("invited", people.unwrap_or_default().invited);
                texts.say(&say.with("group", Arg::Within(group.title.clone())))
            };
            let groups: Vec<String> = it.groups.iter().zip(&setup.people).map(invited).collect();
            Say::new("activate-invited").with("groups", groups.join(", "))
        }
        Stage::Statements => {
            let form = match &setup.short_form {
                Some(key) => it.short_form(key).map_or(key, |form| &form.title).clone().into(),
                None => Say::new("activate-all-core"),
            };
            let say = Say::new("activate-statements").with("form", form);
            say.with("optional", setup.optional.len()).with("own", setup.own.len())
        }
        Stage::Dates | Stage::Activate => {
            let slot = setup.first_day.zip(setup.last_day).map(|(first, last)| Days { first, last });
            slot.map_or_else(
                || Say::written(""),
                |slot| {
                    let say = Say::new("activate-slot").with("first", day::with_weekday(slot.first));
                    say.with("last", day::whole(slot.last)).with("days", slot.count())
                },
            )
        }
    }
}

fn key_check(known: &Known, tried: Option<&str>) -> Check {
    let who = match known.coordinators.as_slice() {
        [] => return Check { mark: Mark::Missing, words: Say::new("activate-no-key"), lead: Lead::School },
        [_] => Say::new("activate-opens-one"),
        _ if known.needs_all => Say::new("activate-opens-together"),
        _ => Say::new("activate-opens-each"),
    };
    let who = who.with("who", names(&known.coordinators));
    let words = match tried {
        Some(name) => Say::new("activate-tried").with("name", name.to_owned()),
        None => Say::new("activate-try"),
    };
    let words = words.with("who", who);
    Check { mark: Mark::Ready, words, lead: Lead::Key }
}

/// Several people in a sentence.
pub fn names(all: &[String]) -> Say {
    let and = |one: Say, other: Say| Say::new("activate-names-and").with("one", one).with("other", other);
    all.iter().cloned().map(Say::from).reduce(and).unwrap_or_else(|| Say::written(""))
}

/// What each group will be asked, in the instrument's order. What is missing yet stands in with nothing.
pub fn asked<'a>(setup: &Setup, it: &'a Instrument, today: Date) -> Vec<Asked<'a>> {
    let Some(exercise) = stand_in(setup, today) else { return Vec::new() };
    let one = |(ix, group): (usize, &'a Group)| {
        let people = setup.people.get(ix).copied().flatten();
        let questionnaire = Questionnaire::for_group(it, &exercise, GroupIx(ix));
        Asked {
            group,
            people,
            minimum: people.map_or(0, |people| participation::minimum(&group.minimum, people.eligible)),
            statements: questionnaire.asked.len(),
            minutes: answering_time::minutes(answering_time::estimate(&questionnaire, group.pace)),
        }
    };
    it.groups.iter().enumerate().map(one).collect()
}

/// The set-up as an exercise, for what does not depend on days and people.
fn stand_in(setup: &Setup, today: Date) -> Option<Exercise> {
    let people = setup.people.iter().map(|people| Some(people.unwrap_or_default())).collect();
    let first = setup.first_day.unwrap_or(today);
    let last = setup.last_day.or(first.checked_add(jiff::Span::new().days(SLOT_DAYS_MIN - 1)).ok());
    Setup { people, first_day: Some(first), last_day: last, ..setup.clone() }.exercise()
}
