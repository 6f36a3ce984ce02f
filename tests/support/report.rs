//! Schools with sheets, for the tests of the report.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use jiff::civil::date;
use reflectory::domain::answer::{Answer, Sheet, SheetId};
use reflectory::domain::calendar::Days;
use reflectory::domain::exercise::{Exercise, Frozen, People};
use reflectory::domain::instrument::{Form, GroupIx, Instrument, Kind, Part, Question, Wording};
use reflectory::domain::questionnaire::{AskedForm, Questionnaire};
use reflectory::domain::random::SplitMix64;
use reflectory::domain::report::tally::Tally;
use reflectory::domain::report::{Occasion, Report};
use reflectory::format;
use reflectory::locale::language;
use reflectory::locale::texts::{self, Texts};
use zeroize::Zeroizing;

pub const LEADERS: GroupIx = GroupIx(0);
pub const TEACHERS: GroupIx = GroupIx(1);
pub const STUDENTS: GroupIx = GroupIx(2);

/// The instrument that is built in.
pub static SHIPPED: LazyLock<Instrument> =
    LazyLock::new(|| format::instrument::read(&format::builtin::selfie()).unwrap());

/// What documents are worded in here.
pub fn english() -> &'static Texts {
    texts::of(language::english())
}

/// Questions of every form, asked of one, two and three groups, core and optional.
const SOME: &[&str] = &[
    "A1",
    "A3",
    "A4",
    "B2",
    "C1",
    "C3",
    "C5",
    "C10",
    "F5",
    "conf_prepare",
    "conf_teach",
    "teaching_time",
    "adoption",
    "inhibiting",
    "use_school",
    "access",
    "knowledge",
    "W1",
    "W2",
];

/// The built-in instrument with few questions, so that thousands of schools take no time.
pub static SMALL: LazyLock<Instrument> = LazyLock::new(|| {
    let mut it = SHIPPED.clone();
    it.questions.retain(|q| SOME.contains(&q.code.as_str()));
    assert_eq!(it.questions.len(), SOME.len());
    it
});

/// An activated exercise at lower secondary level: eligible and invited people per group as given.
pub fn frozen(instrument: &Instrument, people: [u32; 3]) -> Frozen {
    let exercise = Exercise {
        school: "École Saint-Vaast".to_owned(),
        level: instrument.level("lower-secondary").unwrap(),
        year: 2026,
        session: 1,
        slot: Days { first: date(2026, 11, 23), last: date(2026, 12, 11) },
        zone: format::instrument::time_zone("Europe/Brussels").unwrap(),
        people: people.map(|people| People { eligible: people, invited: people }).to_vec(),
        optional: Vec::new(),
        own: Vec::new(),
        translations: Vec::new(),
        short_form: None,
        classes: Vec::new(),
        draws: Vec::new(),
        told: Vec::new(),
        smallest_cell: 5,
    };
    Frozen {
        id: exercise.id(instrument),
        exercise,
        instrument: instrument.clone(),
        corrections: Vec::new(),
        told_small: Vec::new(),
        coded: Vec::new(),
    }
}

/// An own statement, asked of these groups.
pub fn own(code: &str, groups: &[GroupIx]) -> Question {
    let wording =
        || Wording { text: format!("Our {code}."), help: "Always.".to_owned(), version: 1, ..Wording::default() };
    Question {
        code: code.to_owned(),
        part: Part::Own,
        title: code.to_owned(),
        kind: Kind::Own,
        form: Form::Scale(0),
        levels: Vec::new(),
        wordings: (0..3).map(|ix| groups.contains(&GroupIx(ix)).then(wording)).collect(),
        tags: Vec::new(),
    }
}

/// A sheet. Numbers 1 to 5 are ratings, 0 is N/A.
pub fn sheet(group: GroupIx, answers: &[(&str, u8)], own_line: bool) -> Sheet {
    let answer = |n: u8| if n == 0 { Answer::NotApplicable } else { Answer::Rating(n) };
    let answers = answers.iter().map(|(code, n)| ((*code).to_owned(), answer(*n))).collect();
    Sheet { id: SheetId([0; 16]), group, answers, own_line }
}

/// So many sheets of a group, each with the same answers.
pub fn sheets(count: usize, group: GroupIx, answers: &[(&str, u8)]) -> Vec<Sheet> {
    (0..count).map(|_| sheet(group, answers, false)).collect()
}

/// One sheet for each answer to one code.
pub fn answered(group: GroupIx, code: &str, answers: &[u8]) -> Vec<Sheet> {
    answers.iter().map(|n| sheet(group, &[(code, *n)], false)).collect()
}

/// The occasion of a first unsealing.
pub const FIRST: Occasion<'static> = Occasion { edition: 1, day: date(2026, 12, 12), aside: &[], decided: &[] };

/// The tally of sheets that all fit.
pub fn tally<'a>(frozen: &'a Frozen, sheets: &[Sheet]) -> Tally<'a> {
    let mut tally = Tally::new(frozen);
    for sheet in sheets {
        tally.add(sheet).unwrap();
    }
    tally
}

/// The first edition of the report.
pub fn report(frozen: &Frozen, sheets: &[Sheet]) -> Report {
    Report::new(&tally(frozen, sheets), &FIRST)
}

/// A school with its sheets, drawn by a seed.
pub struct School {
    pub frozen: Frozen,
    pub sheets: Vec<Sheet>,
}

impl School {
    /// Few or no sheets in some groups, small ones with and without agreement, N/A, unanswered, own statements.
    pub fn draw(instrument: &Instrument, seed: u64) -> School {
        let mut random = SplitMix64::new(seed);
        let handed_in: [u32; 3] = std::array::from_fn(|_| match random.below(6) {
            0 => 0,
            1 => random.below(5) as u32,
            2 => 3 + random.below(4) as u32,
            3 => random.below(13) as u32,
            _ => 5 + random.below(16) as u32,
        });
        let people = handed_in.map(|sheets| match random.below(8) {
            0 if sheets == 0 => 0,
            0 => sheets.saturating_sub(1).max(1),
            1 | 2 => sheets.max(1),
            _ => sheets + 1 + random.below(40) as u32,
        });
        let mut frozen = frozen(instrument, people);
        let exercise = &mut frozen.exercise;
        exercise.smallest_cell = [3, 4, 5, 5, 5, 6, 8, 15][random.below(8) as usize];
        let optional = instrument.questions.iter().filter(|q| q.kind == Kind::Optional);
        exercise.optional = optional.filter(|_| random.below(2) == 0).map(|q| q.code.clone()).collect();
        let sets = [&[LEADERS, TEACHERS][..], &[STUDENTS], &[LEADERS, TEACHERS, STUDENTS], &[TEACHERS]];
        for number in 0..random.below(3) {
            let groups = sets[random.below(4) as usize];
            exercise.own.push(own(&format!("own{number}"), groups));
        }
        frozen.told_small = (0..3).filter(|_| random.below(4) == 0).map(GroupIx).collect();
        let mut sheets = Vec::new();
        for (ix, count) in handed_in.into_iter().enumerate() {
            let questionnaire = Questionnaire::for_group(instrument, &frozen.exercise, GroupIx(ix));
            let agree = random.below(3);
            let mood = random.below(4);
            for _ in 0..count {
                let asked = questionnaire.asked.iter();
                let answers = asked.filter_map(|q| Some((q.code.clone(), answer(&q.form, mood, &mut random)?)));
                let answers: BTreeMap<String, Answer> = answers.collect();
                let own_line = agree == 2 || (agree == 1 && random.below(5) > 0);
                let id = SheetId(std::array::from_fn(|_| random.draw() as u8));
                sheets.push(Sheet { id, group: GroupIx(ix), answers, own_line });
            }
        }
        School { frozen, sheets }
    }
}

/// Some answer, or none. Where `mood` is 0, most is left out or N/A.
fn answer(form: &AskedForm, mood: u64, random: &mut SplitMix64) -> Option<Answer> {
    let dull = mood == 0 && random.below(5) > 0;
    if random.below(8) == 0 || (dull && random.below(2) == 0) {
        return None;
    }
    match form {
        AskedForm::Scale { .. } if dull || random.below(8) == 0 => Some(Answer::NotApplicable),
        AskedForm::Scale { points, .. } => Some(Answer::Rating(1 + random.below(points.len() as u64) as u8)),
        AskedForm::Single { opt_out: Some(_), .. } if dull || random.below(8) == 0 => Some(Answer::NotApplicable),
        AskedForm::Single { options, .. } => Some(Answer::One(random.below(options.len() as u64) as usize)),
        AskedForm::Multiple { options, .. } => match random.below(1 << options.len()) & random.draw() {
            0 => Some(Answer::NoneOfThese),
            bits => Some(Answer::Some(bits as u32)),
        },
        AskedForm::Words => Some(Answer::Words(Zeroizing::new(format!("words {}", random.below(40))))),
    }
}
