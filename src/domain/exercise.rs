//! An exercise: one education level taking the questionnaire once, in one session.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::domain::calendar::{self, Days, Phase};
use crate::domain::classes::{Class, Draw};
use crate::domain::correction::Correction;
use crate::domain::instrument::{GroupIx, Instrument, LevelIx, Question};
use crate::domain::participation::{self, GroupCount};
use crate::domain::plan::Told;
use crate::domain::setup::Setup;
use crate::domain::strand::Strand;

/// Most own statements an exercise can have.
pub const OWN_MAX: usize = 10;
/// Smallest cell unless the school chooses another: sheets of a group below which it has no own line.
pub const SMALLEST_CELL: u32 = 5;
/// The lowest smallest cell a school may choose.
pub const SMALLEST_CELL_MIN: u32 = 3;
/// The highest smallest cell a school may choose.
pub const SMALLEST_CELL_MAX: u32 = 100;
/// Most people of one group; larger schools do not exist.
pub const PEOPLE_MAX: u32 = 100_000;

/// What a school decides before activation; frozen afterwards.
#[derive(Clone, Debug, PartialEq)]
pub struct Exercise {
    /// The school's name.
    pub school: String,
    /// Education level.
    pub level: LevelIx,
    /// School year, by the calendar year of its August.
    pub year: i16,
    /// Session number.
    pub session: u8,
    /// First and last day.
    pub slot: Days,
    /// Zone in which the days begin and end.
    pub zone: TimeZone,
    /// Eligible and invited people per group, in the instrument's order.
    pub people: Vec<People>,
    /// Codes of the optional statements that are switched on.
    pub optional: Vec<String>,
    /// The school's own statements.
    pub own: Vec<Question>,
    /// The own statements in further languages.
    pub translations: Vec<Translation>,
    /// Key of the short form that is asked instead of everything.
    pub short_form: Option<String>,
    /// Smallest cell.
    pub smallest_cell: u32,
    /// Classes and departments, where they were entered.
    pub classes: Vec<Class>,
    /// How those asked were drawn, at most one draw per group.
    pub draws: Vec<Draw>,
    /// What participants are told came of last time; empty where they are told nothing.
    pub told: Vec<Told>,
}

/// An own statement in one of the school's further languages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Translation {
    /// Id of the own statement.
    pub code: String,
    /// Who reads it.
    pub group: GroupIx,
    /// BCP 47 tag of the language.
    pub language: String,
    /// The statement.
    pub text: String,
    /// When a 5 fits.
    pub help: String,
}

/// Two numbers per group.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct People {
    /// Everyone the guide counts.
    pub eligible: u32,
    /// Those who are asked.
    pub invited: u32,
}

/// An exercise's name in commands and files: `2026-1-primary`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ExerciseId(pub String);

impl ExerciseId {
    /// The id of the one exercise of a level and an instrument in a session.
    pub fn of(year: i16, session: u8, level: LevelIx, instrument: &Instrument) -> ExerciseId {
        Strand::of(instrument, level).id(year, session)
    }
}

impl Exercise {
    /// The id: school year, session, level and instrument, of which there is one each.
    pub fn id(&self, instrument: &Instrument) -> ExerciseId {
        ExerciseId::of(self.year, self.session, self.level, instrument)
    }

    /// Where it stands at an instant.
    pub fn phase(&self, now: Timestamp) -> Phase {
        calendar::phase(self.slot, &self.zone, now)
    }

    /// First open instant and first closed instant.
    pub fn opening(&self) -> (Timestamp, Timestamp) {
        calendar::opening(self.slot, &self.zone)
    }

    /// Whether fewer than twice the smallest cell are invited (decisions: *Few people in a group*).
    pub fn is_small(&self, group: GroupIx) -> bool {
        let invited = self.people.get(group.0).map_or(0, |p| p.invited);
        invited < self.smallest_cell.saturating_mul(2)
    }

    /// Groups that are asked, in order.
    pub fn invited_groups(&self) -> Vec<GroupIx> {
        let invited = |(ix, people): (usize, &People)| (people.invited > 0).then_some(GroupIx(ix));
        self.people.iter().enumerate().filter_map(invited).collect()
    }

    /// Counts per group from the submitted sheets per group, in the instrument's order.
    pub fn counts(&self, instrument: &Instrument, submitted: &[u32]) -> Vec<GroupCount> {
        let people = self.people.iter().chain(std::iter::repeat(&People { eligible: 0, invited: 0 }));
        let sheets = submitted.iter().copied().chain(std::iter::repeat(0));
        instrument
            .groups
            .iter()
            .zip(people)
            .zip(sheets)
            .map(|((group, people), submitted)| GroupCount {
                eligible: people.eligible,
                invited: people.invited,
                submitted,
                minimum: participation::minimum(&group.minimum, people.eligible),
            })
            .collect()
    }
}

/// An activated exercise with the instrument it was frozen with.
#[derive(Clone, Debug, PartialEq)]
pub struct Frozen {
    /// The exercise's id.
    pub id: ExerciseId,
    /// What the school decided, with the corrections made since.
    pub exercise: Exercise,
    /// Corrections made since activation, in their order.
    pub corrections: Vec<Correction>,
    /// Groups that were told at any time that they are small; what was promised stays promised.
    pub told_small: Vec<GroupIx>,
    /// What can be asked.
    pub instrument: Instrument,
    /// Groups that are entered with an access code only.
    pub coded: Vec<GroupIx>,
}

impl Frozen {
    /// What a set-up would be frozen to, for a preview on `today`: what is still missing has stand-ins.
    pub fn preview_of(setup: &Setup, instrument: &Instrument, today: Date) -> Frozen {
        Frozen {
            id: setup.id(instrument),
            exercise: setup.with_stand_ins(today),
            corrections: Vec::new(),
            told_small: Vec::new(),
            instrument: instrument.clone(),
            coded: Vec::new(),
        }
    }

    /// The same for people who read another language: with `instrument` in it, and the own statements where the school
    /// translated them. Those it did not translate stand as they were written, and say so.
    pub fn in_language(&self, instrument: Instrument, language: &str) -> Frozen {
        let mut other = Frozen { instrument, ..self.clone() };
        let translations = &self.exercise.translations;
        for question in &mut other.exercise.own {
            for (ix, wording) in question.wordings.iter_mut().enumerate() {
                let Some(wording) = wording else { continue };
                let of_this =
                    |translation: &&Translation| translation.code == question.code && translation.group == GroupIx(ix);
                let spoken = |translation: &&Translation| translation.language.eq_ignore_ascii_case(language);
                let related =
                    |translation: &&Translation| primary(&translation.language).eq_ignore_ascii_case(primary(language));
                let all = || translations.iter().filter(of_this);
                // That of another country or script is nearer than another language.
                let found = all().find(spoken).or_else(|| all().find(related));
                wording.as_written = found.is_none();
                if let Some(found) = found {
                    wording.text.clone_from(&found.text);
                    wording.help.clone_from(&found.help);
                }
            }
        }
        other
    }

    /// Title of the education level, for every walk screen.
    pub fn level_title(&self) -> &str {
        self.instrument.levels.get(self.exercise.level.0).map_or("", |l| l.title.as_str())
    }

    /// Invited groups that need no code.
    pub fn open_groups(&self) -> Vec<GroupIx> {
        self.exercise.invited_groups().into_iter().filter(|group| !self.coded.contains(group)).collect()
    }

    /// The classes of a group that have a code of their own, as companies have.
    pub fn classes_with_codes(&self, group: GroupIx) -> impl Iterator<Item = &str> {
        let own = self.instrument.groups.get(group.0).is_some_and(|it| it.own_codes);
        let asked = self.exercise.classes.iter().filter(move |class| own && class.group == group && class.asked);
        asked.map(|class| class.name.as_str())
    }

    /// Whether there are such classes.
    pub fn has_classes_with_codes(&self) -> bool {
        self.exercise.invited_groups().into_iter().any(|group| self.classes_with_codes(group).next().is_some())
    }

    /// Whether the group is so small that its members are told and asked: fewer than twice the
    /// smallest cell are invited.
    pub fn is_small(&self, group: GroupIx) -> bool {
        self.told_small.contains(&group) || self.exercise.is_small(group)
    }

    /// How a member of the group is addressed.
    pub fn one_of(&self, group: GroupIx) -> &str {
        self.instrument.groups.get(group.0).map_or("", |g| g.one.as_str())
    }

    /// Counts per group from the submitted sheets per group.
    pub fn counts(&self, submitted: &[u32]) -> Vec<GroupCount> {
        self.exercise.counts(&self.instrument, submitted)
    }
}

/// The language itself in a tag such as `fr-BE`.
fn primary(tag: &str) -> &str {
    tag.split('-').next().unwrap_or(tag)
}
