//! The instrument: groups, levels, session windows, scales, areas and everything that can be asked.
//!
//! An [`Instrument`] is made by `format::instrument`, which has checked it; positions (`GroupIx`,
//! `LevelIx`, `scale`, `area`) therefore always point inside the lists they belong to.

/// Name of the instrument whose exercises are called by session and level alone.
pub const USUAL: &str = "selfie";
/// Longest title, in characters.
pub const TITLE_MAX: usize = 44;
/// Longest title of an instrument beside a level's, in characters.
pub const SHORT_MAX: usize = 24;
/// Columns a statement has on the smallest screen (60 columns, with margins).
pub const STATEMENT_COLUMNS: usize = 54;
/// Lines a statement has on the smallest screen.
pub const STATEMENT_LINES: usize = 4;
/// Lines a question above rated items has on the smallest screen; the item needs the other two.
pub const STEM_LINES: usize = 2;
/// Lines an easy text has on the smallest screen.
pub const EASY_LINES: usize = 2;
/// Lines a help text has on the smallest screen.
pub const HELP_LINES: usize = 6;
/// Columns a step has on the smallest screen, beside its digit and its level's mark.
pub const STEP_COLUMNS: usize = 46;
/// Lines a step has there, and a statement above steps.
pub const STEP_LINES: usize = 2;
/// Columns a level's mark has beside a step.
pub const MARK_COLUMNS: usize = 2;
/// Longest code of a statement and longest id of an own one, in characters.
pub const CODE_MAX: usize = 24;

/// Scale of own statements, where an instrument has it.
pub const OWN_SCALE: &str = "agreement";

/// Position of a user group in [`Instrument::groups`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct GroupIx(pub usize);

/// Position of an education level in [`Instrument::levels`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LevelIx(pub usize);

/// Everything one folder under `questionnaires/` says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Instrument {
    /// The folder's own name, as an exercise names it.
    pub name: String,
    /// One line for people.
    pub title: String,
    /// A few words for the coordinator, beside a level; its name where it says none.
    pub short: String,
    /// BCP 47 tag of the language it is written in.
    pub language: String,
    /// IANA zone in which days begin and end unless the school names another.
    pub time_zone: String,
    /// How results are computed and told.
    pub computing: Computing,
    /// User groups in the order in which they are shown.
    pub groups: Vec<Group>,
    /// Education levels, lowest first.
    pub levels: Vec<Level>,
    /// The windows of a school year.
    pub sessions: Vec<Session>,
    /// The scales.
    pub scales: Vec<Scale>,
    /// Short forms an exercise may ask instead of everything; often none.
    pub short_forms: Vec<ShortForm>,
    /// The areas of core and optional statements.
    pub areas: Vec<Area>,
    /// The other areas.
    pub others: Vec<OtherArea>,
    /// Everything that can be asked, in order: areas, other areas, own words.
    pub questions: Vec<Question>,
}

/// How results are computed and told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Computing {
    /// Means of how far people agree.
    #[default]
    Means,
    /// The points of a scale are levels: a mean has a level's name, and everybody sees a result of their own.
    Levels,
}

/// A user group.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// `leaders`, `teachers`, `students`.
    pub key: String,
    /// One letter beside the colour.
    pub letter: char,
    /// Plural title.
    pub title: String,
    /// One member, as a participant is addressed.
    pub one: String,
    /// Role of the colour.
    pub colour: GroupColour,
    /// Pattern of the bar beside the colour.
    pub pattern: Pattern,
    /// Who counts as eligible.
    pub who: String,
    /// Longest time the questionnaire should take, in minutes.
    pub minutes: u32,
    /// How fast its people read and answer.
    pub pace: Pace,
    /// Whether each of its classes, such as a company, has an access code of its own.
    pub own_codes: bool,
    /// Minimum participation, smallest band first; the last band has no upper bound.
    pub minimum: Vec<Band>,
}

/// How fast the people of a group read and answer; for the estimate of the answering time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
    /// Words read in a minute, at least 1.
    pub words_per_minute: u32,
    /// Seconds for choosing one answer, after reading.
    pub seconds: u32,
    /// Seconds for one answer in one's own words.
    pub seconds_words: u32,
}

impl Default for Pace {
    /// Grown-ups who read with care, and now and then a help text too. The published figure behind it: 32
    /// statements in 20 to 25 minutes.
    fn default() -> Pace {
        Pace { words_per_minute: 150, seconds: 20, seconds_words: 90 }
    }
}

/// The colours a group can have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum GroupColour {
    Blue,
    Red,
    Yellow,
    Green,
}

/// The fill of a group's bar, so that colour is never alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Pattern {
    Solid,
    Medium,
    Light,
    Dense,
}

/// One row of a minimum participation table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Band {
    /// Largest eligible number of this band; `None` for the last.
    pub up_to: Option<u32>,
    /// Percent of the eligible people, 1 to 100.
    pub percent: u32,
}

/// An education level.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Level {
    /// `primary`, …
    pub key: String,
    /// For people.
    pub title: String,
    /// ISCED level, 1 to 4.
    pub isced: u8,
}

/// A window of the school year in which an exercise can lie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Session {
    /// 1, 2 or 3.
    pub number: u8,
    /// First day: month and day.
    pub first: (i8, i8),
    /// Last day: month and day.
    pub last: (i8, i8),
}

/// A scale of two to six points ([`POINTS_MAX`](crate::domain::points::POINTS_MAX)) with an opt-out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scale {
    /// `agreement`, …
    pub key: String,
    /// Words of the points, from 1.
    pub points: Vec<String>,
    /// A few more words per point, possibly empty; as many as points.
    pub notes: Vec<String>,
    /// What the key 0 means; stored as N/A.
    pub opt_out: String,
}

/// The short mark of a level: what stands before the first space of its point, as `A1` in `A1 Newcomer`.
pub fn mark(point: &str) -> &str {
    point.split(' ').next().unwrap_or(point)
}

/// A part of the questionnaire that a school may ask instead of everything: what is tagged with its key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShortForm {
    /// `short-16`; stands in the tags of what belongs to it.
    pub key: String,
    /// For people.
    pub title: String,
    /// One sentence for the coordinator: what is lost.
    pub what: String,
}

/// One of the eight areas.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Area {
    /// `A` to `H`.
    pub letter: char,
    /// Title in reports.
    pub title: String,
    /// Title as a pupil meets it.
    pub short: String,
    /// The area's hue in results.
    pub hue: String,
}

/// One of the other areas: a heading over one or several questions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OtherArea {
    /// Its key.
    pub key: String,
    /// 1 to 10.
    pub number: u8,
    /// Title in reports.
    pub title: String,
    /// Title as a participant meets it.
    pub short: String,
}

/// Where a question belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// A statement of the area at this position.
    Area(usize),
    /// A statement the school wrote.
    Own,
    /// A question of the other area at this position.
    Other(usize),
    /// Answered in one's own words.
    Words,
}

/// Whether a statement is always asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Always in.
    Core,
    /// The school switches it on.
    Optional,
    /// The school wrote it.
    Own,
}

/// Something that can be asked: one code, own wording per group.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// `C3`, `cpd_f2f`, `W1`, or an own statement's id.
    pub code: String,
    /// Where it belongs.
    pub part: Part,
    /// Short title for reports.
    pub title: String,
    /// Core, optional or own.
    pub kind: Kind,
    /// How it is answered.
    pub form: Form,
    /// Levels that ask it; empty for all.
    pub levels: Vec<LevelIx>,
    /// Wording per group, in the order of [`Instrument::groups`]; `None` where the group is not asked.
    pub wordings: Vec<Option<Wording>>,
    /// Short forms it belongs to.
    pub tags: Vec<String>,
}

/// What one group reads.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wording {
    /// A heading question above `text`, for items of an other area.
    pub stem: Option<String>,
    /// The statement.
    pub text: String,
    /// When a 5 fits, or what is meant.
    pub help: String,
    /// For each point of the scale what it looks like here, of which one is chosen; often empty.
    pub steps: Vec<String>,
    /// The same statement in the easiest words, for the youngest; often empty.
    pub easy: String,
    /// Whether it stands in another language than everything around it, for want of a translation.
    pub as_written: bool,
    /// Levels at which this group is asked; empty for all levels of the question.
    pub levels: Vec<LevelIx>,
    /// Raised by the author when the meaning changes.
    pub version: u32,
}

/// How a question is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Form {
    /// A point of the scale at this position, or N/A.
    Scale(usize),
    /// One of the options.
    Single {
        /// The options.
        options: Vec<Choice>,
        /// Ordered options and brackets average their rank in the report.
        ordered: bool,
        /// What the key 0 means, where it is offered.
        opt_out: Option<String>,
    },
    /// Any of the options.
    Multiple {
        /// The options.
        options: Vec<Choice>,
        /// The exclusive last choice.
        none: String,
    },
    /// A short text.
    Words,
}

/// One option of a single or multiple choice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Its key, stored in the sheet.
    pub key: String,
    /// Words for every group without own words.
    pub text: String,
    /// Own words per group.
    pub by_group: Vec<Option<String>>,
}

impl Choice {
    /// The words this group reads.
    pub fn text_for(&self, group: GroupIx) -> &str {
        match self.by_group.get(group.0) {
            Some(Some(own)) => own,
            _ => &self.text,
        }
    }
}

impl Question {
    /// Whether the question belongs to a level at all.
    pub fn is_asked_at(&self, level: LevelIx) -> bool {
        self.levels.is_empty() || self.levels.contains(&level)
    }

    /// The wording a group reads at a level, or `None` where it is not asked.
    pub fn wording(&self, group: GroupIx, level: LevelIx) -> Option<&Wording> {
        let asked_at = |levels: &[LevelIx]| levels.is_empty() || levels.contains(&level);
        let wording = self.wordings.get(group.0)?.as_ref()?;
        (self.is_asked_at(level) && asked_at(&wording.levels)).then_some(wording)
    }
}

impl Instrument {
    /// Position of the group with this key.
    pub fn group(&self, key: &str) -> Option<GroupIx> {
        self.groups.iter().position(|g| g.key == key).map(GroupIx)
    }

    /// Position of the level with this key.
    pub fn level(&self, key: &str) -> Option<LevelIx> {
        self.levels.iter().position(|l| l.key == key).map(LevelIx)
    }

    /// The session window with this number.
    pub fn session(&self, number: u8) -> Option<Session> {
        self.sessions.iter().copied().find(|s| s.number == number)
    }

    /// The short form with this key.
    pub fn short_form(&self, key: &str) -> Option<&ShortForm> {
        self.short_forms.iter().find(|form| form.key == key)
    }

    /// The scale on which a school's own statements are answered unless they name another.
    pub fn own_scale(&self) -> Option<&Scale> {
        self.scales.iter().find(|scale| scale.key == OWN_SCALE).or(self.scales.first())
    }

    /// Whether the highest point of that scale is the best answer to a statement, and no level.
    pub fn own_scale_agrees(&self) -> bool {
        self.own_scale().is_some_and(|scale| scale.key == OWN_SCALE)
    }

    /// The question with this code.
    pub fn question(&self, code: &str) -> Option<&Question> {
        self.questions.iter().find(|q| q.code == code)
    }
}
