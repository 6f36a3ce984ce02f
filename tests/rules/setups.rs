//! A set-up as a file: whatever was decided comes back as it was, and what is whole is read as an exercise.

use jiff::civil::{Date, date};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::{Just, Strategy, any, prop_assert, prop_assert_eq};
use proptest::sample::{select, subsequence};
use reflectory::domain::calendar::time_zone;
use reflectory::domain::classes::{Class, Draw};
use reflectory::domain::exercise::{People, Translation};
use reflectory::domain::instrument::{Form, GroupIx, Kind, LevelIx, Part, Question, Wording};
use reflectory::domain::plan::Told;
use reflectory::domain::school::School;
use reflectory::domain::setup::Setup;
use reflectory::format;
use reflectory::format::setup::{read, write};
use reflectory::text::is_plain;

use super::{SHIPPED, assert_problems, assert_sound, cases, edited, exercise_at, line_of};

const FILE: &str = "exercise.toml";
const EXAMPLE: &str = include_str!("../../questionnaires/example-exercise.toml");

/// Characters that are quoted, escaped, wide, combined, written from right to left, or mean something in TOML.
const NASTY: &[char] = &[
    '"',
    '\'',
    '\\',
    '#',
    '=',
    '[',
    ']',
    '{',
    '}',
    '.',
    ',',
    ' ',
    'a',
    'Z',
    '7',
    'é',
    '\u{301}',
    'ß',
    'İ',
    'ع',
    'ש',
    '漢',
    '🎒',
    '👩',
    '\u{a0}',
    '\u{2028}',
    '\u{fe0f}',
    '\u{10ffff}',
];

/// A trimmed text of at most `max` characters that may stand in a file.
fn nasty(max: usize) -> impl Strategy<Value = String> {
    let any_plain = any::<char>().prop_filter("plain", |c| is_plain(*c));
    let one = proptest::prop_oneof![4 => select(NASTY), 1 => any_plain];
    let trimmed = |chars: Vec<char>| chars.into_iter().collect::<String>().trim().to_owned();
    vec(one, 0..=max).prop_map(trimmed)
}

fn any_day() -> impl Strategy<Value = Date> {
    (2024..2031i16, 1..=12i8, 1..=31i8).prop_map(|(year, month, day)| {
        let first = date(year, month, 1);
        date(year, month, day.min(first.days_in_month()))
    })
}

fn wording() -> impl Strategy<Value = Wording> {
    let levels = subsequence((0..5).map(LevelIx).collect::<Vec<_>>(), 0..3);
    let both = (nasty(40), nasty(60), 1..=999u32, levels);
    both.prop_map(|(text, help, version, levels)| Wording { text, help, levels, version, ..Wording::default() })
}

/// Own statements with distinct ids, and translations in the order in which they are read.
fn own() -> impl Strategy<Value = (Vec<Question>, Vec<Translation>)> {
    let languages = subsequence(vec!["de", "fr-BE", "sr-Latn"], 0..=3);
    let words = (nasty(40), nasty(60));
    let one = (nasty(44), 0..SHIPPED.scales.len(), vec(option::of(wording()), 3), languages, vec(option::of(words), 9));
    vec(one, 0..13).prop_map(|all| {
        let (mut own, mut translations) = (Vec::new(), Vec::new());
        for (ix, (title, scale, wordings, languages, words)) in all.into_iter().enumerate() {
            let code = format!("own-{ix}");
            for (at, language) in languages.into_iter().enumerate() {
                for group in 0..3 {
                    let Some((text, help)) = words[at * 3 + group].clone() else { continue };
                    let (code, language) = (code.clone(), language.to_owned());
                    translations.push(Translation { code, group: GroupIx(group), language, text, help });
                }
            }
            let (form, levels, tags) = (Form::Scale(scale), Vec::new(), Vec::new());
            own.push(Question { code, part: Part::Own, title, kind: Kind::Own, form, levels, wordings, tags });
        }
        (own, translations)
    })
}

fn class() -> impl Strategy<Value = Class> {
    (nasty(18), nasty(12), 0..3usize, 0..=5000u32, any::<bool>()).prop_map(|(name, grade, group, size, asked)| Class {
        name,
        grade,
        group: GroupIx(group),
        size,
        asked,
    })
}

fn classes() -> impl Strategy<Value = Vec<Class>> {
    vec(class(), 0..6).prop_map(|classes| {
        let named = |(ix, class): (usize, Class)| Class { name: format!("{ix}-{}", class.name), ..class };
        classes.into_iter().enumerate().map(named).collect()
    })
}

fn draws() -> impl Strategy<Value = Vec<Draw>> {
    subsequence(vec![0, 1, 2], 0..=3).prop_flat_map(|groups| {
        let one = |group| (Just(GroupIx(group)), 0..=i64::MAX as u64, 1..=200u32);
        let draws: Vec<_> = groups.into_iter().map(one).collect();
        draws.prop_map(|all| all.into_iter().map(|(group, seed, per_grade)| Draw { group, seed, per_grade }).collect())
    })
}

fn told() -> impl Strategy<Value = Vec<Told>> {
    let one = |(said, since): (String, String)| Told { said: format!("x{said}"), since: format!("x{since}") };
    vec((nasty(119), nasty(119)).prop_map(one), 0..=5)
}

fn any_setup() -> impl Strategy<Value = Setup> {
    let codes = vec!["C10", "A4", "C3", "W1", "A6", "no-such \"code\"", "# عربى"];
    let people = (0..=100_000u32, 0..=100_000u32).prop_map(|(eligible, invited)| People { eligible, invited });
    let zones = select(vec!["Europe/Brussels", "Europe/Athens", "Atlantic/Azores", "UTC", "America/Argentina/Ushuaia"]);
    let short_form = option::of(proptest::prop_oneof![Just("short-8".to_owned()), nasty(20)]);
    let head = (nasty(60), 0..5usize, 2000..=2999i16, 1..=3u8, option::of(any_day()), option::of(any_day()), zones);
    let rest = (
        vec(option::of(people), 3),
        subsequence(codes, 0..=7),
        own(),
        short_form,
        3..=100u32,
        classes(),
        draws(),
        told(),
    );
    (head, rest).prop_map(|(head, rest)| {
        let (school, level, year, session, first_day, last_day, zone) = head;
        let (people, optional, (own, translations), short_form, smallest_cell, classes, draws, told) = rest;
        Setup {
            instrument: SHIPPED.name.clone(),
            school,
            level: LevelIx(level),
            year,
            session,
            first_day,
            last_day,
            zone: time_zone(zone).unwrap(),
            people,
            optional: optional.into_iter().map(str::to_owned).collect(),
            own,
            translations,
            short_form,
            smallest_cell,
            classes,
            draws,
            told,
        }
    })
}

fn read_back(setup: &Setup) -> Setup {
    let text = write(setup, &SHIPPED);
    read(FILE, &text, &SHIPPED).unwrap_or_else(|problems| panic!("{problems:#?}\n{text}"))
}

proptest::proptest! {
    #![proptest_config(cases(160))]

    #[test]
    fn what_was_written_comes_back(setup in any_setup()) {
        let text = write(&setup, &SHIPPED);
        prop_assert_eq!(&text, &write(&setup, &SHIPPED));
        let back = read(FILE, &text, &SHIPPED);
        prop_assert!(back.is_ok(), "{:#?}\n{}", back, text);
        prop_assert_eq!(back.unwrap(), setup);
    }

    /// The file is TOML for everybody else too, and no text has slipped out of its quotes.
    #[test]
    fn what_was_written_is_toml_with_the_same_texts(setup in any_setup()) {
        let table: toml::Table = write(&setup, &SHIPPED).parse().unwrap();
        prop_assert_eq!(table.get("school").map_or("", |s| s.as_str().unwrap()), setup.school);
        let own = table.get("own").map_or(0, |own| own.as_array().unwrap().len());
        prop_assert_eq!(own, setup.own.len());
    }
}

/// A set-up that could be activated on any day before it begins.
fn whole() -> Setup {
    let wording =
        |text: &str| Some(Wording { text: text.to_owned(), help: "Yes.".to_owned(), version: 2, ..Wording::default() });
    let mut exercise = exercise_at("primary", &["C10"]);
    exercise.own = vec![Question {
        code: "breaks".to_owned(),
        part: Part::Own,
        title: "Breaks".to_owned(),
        kind: Kind::Own,
        form: Form::Scale(0),
        levels: Vec::new(),
        wordings: vec![None, wording("Bags stay \"shut\" during breaks."), wording("I leave it in my bag.")],
        tags: Vec::new(),
    }];
    let translated = |text: &str| ("breaks".to_owned(), text.to_owned(), "Oui.".to_owned());
    let (code, text, help) = translated("Mon téléphone reste dans mon sac.");
    exercise.translations = vec![Translation { code, group: GroupIx(2), language: "fr".to_owned(), text, help }];
    exercise.short_form = Some("short-16".to_owned());
    exercise.people[2] = People { eligible: 200, invited: 24 };
    exercise.classes =
        vec![Class { name: "5b".to_owned(), grade: "5".to_owned(), group: GroupIx(2), size: 24, asked: true }];
    exercise.draws = vec![Draw { group: GroupIx(2), seed: 12345, per_grade: 1 }];
    exercise.told = vec![Told { said: "help comes late".to_owned(), since: "have a help desk".to_owned() }];
    Setup::of(&exercise, &SHIPPED)
}

const WRITTEN: &str = r#"# An exercise: one education level taking the questionnaire once, in one session.
# You may change everything here, then run:  reflectory activate exercise.toml
# It lists everything that is still wrong, or freezes the exercise.

instrument = "selfie"
school = "École Saint-Vaast"
# Levels: primary, lower-secondary, upper-secondary-general, upper-secondary-vocational, post-secondary.
level = "primary"
year = 2026               # the school year, by the year of its August
session = 1
first_day = 2026-11-23    # opens at 00:00
last_day = 2026-12-11     # closes at 23:59; 7 to 21 days, both end days counted
time_zone = "Europe/Brussels"
smallest_cell = 5         # sheets of a group below which it has no own line

# The short form that is asked instead of everything.
short_form = "short-16"

# Optional statements that are switched on, by their codes.
optional = ["C10"]

# Everyone who counts. 0 leaves a group out.
[eligible]
leaders = 5               # heads and deputy heads, also those who teach
teachers = 35             # teachers and other professional teaching staff who know the school's ways
students = 200            # students enrolled this year; in primary school only those over 9

# Those who are asked, where it is not everyone.
[invited]
students = 24

# Own statements, at most ten, answered on the same scale. A group without words is not asked.
[[own]]
id = "breaks"
title = "Breaks"
teachers.text = 'Bags stay "shut" during breaks.'
teachers.help = "Yes."
teachers.version = 2
students.text = "I leave it in my bag."
students.help = "Yes."
students.version = 2
[own.lang.fr]
students.text = "Mon téléphone reste dans mon sac."
students.help = "Oui."

# Classes and departments; the people of those with asked = false are not asked.
[[class]]
name = "5b"
grade = "5"
group = "students"
size = 24
asked = true

# How the classes that are asked were drawn: the same seed draws the same classes again.
[[draw]]
group = "students"
seed = 12345
per_grade = 1             # classes per grade

# What participants are told came of last time: "Last time you said ... Since then we ...".
[[told]]
said = "help comes late"
since = "have a help desk"
"#;

#[test]
fn a_whole_set_up_is_written_for_people_and_read_as_the_exercise() {
    let setup = whole();
    assert_eq!(write(&setup, &SHIPPED), WRITTEN);
    assert_eq!(read_back(&setup), setup);
    let exercise = format::exercise::read(FILE, WRITTEN, &SHIPPED, None).unwrap();
    assert_eq!(Some(exercise), setup.exercise());
}

#[test]
fn a_new_set_up_says_what_is_still_missing() {
    let school = School::empty(&SHIPPED);
    let setup = Setup::new(SHIPPED.level("post-secondary").unwrap(), 2026, 2, &school, &SHIPPED);
    let text = write(&setup, &SHIPPED);
    for line in [
        "# school = \"\"             # not entered yet",
        "# first_day =             # not chosen yet; opens at 00:00",
        "# students =              # not entered yet; students enrolled this year; in primary school only those over 9",
    ] {
        assert!(text.lines().any(|found| found == line), "{line} in\n{text}");
    }
    assert_eq!(read_back(&setup), setup);
}

#[test]
fn a_set_up_begins_with_what_the_school_says() {
    let school = |zone: &str| School {
        name: "St. Mary".to_owned(),
        zone: zone.to_owned(),
        smallest_cell: 7,
        ..School::empty(&SHIPPED)
    };
    let new = |zone: &str| Setup::new(LevelIx(1), 2026, 3, &school(zone), &SHIPPED);
    let setup = new("Europe/Athens");
    assert_eq!(
        (setup.school.as_str(), setup.smallest_cell, setup.people.as_slice()),
        ("St. Mary", 7, [None; 3].as_slice())
    );
    assert_eq!(setup.id(&SHIPPED).0, "2026-3-lower-secondary");
    assert_eq!(setup.zone.iana_name(), Some("Europe/Athens"));
    assert_eq!(new("Nowhere").zone.iana_name(), Some("Europe/Brussels"), "the instrument's");
}

#[test]
fn a_copy_brings_everything_but_the_days_and_what_was_told_then() {
    let from = whole();
    let copy = from.copied_to(from.level, 2027, 2);
    assert_eq!((copy.year, copy.session, copy.first_day, copy.last_day), (2027, 2, None, None));
    assert_eq!((copy.exercise(), copy.told.len()), (None, 0));
    let (first_day, last_day, told) = (from.first_day, from.last_day, from.told.clone());
    let dated = Setup { year: from.year, session: from.session, first_day, last_day, told, ..copy };
    assert_eq!(dated, from);
    assert_eq!(from.copied_to(LevelIx(3), 2027, 1).id(&SHIPPED).0, "2027-1-upper-secondary-vocational");
}

const LEAST: &str = "level = \"primary\"\nyear = 2026\nsession = 1\n";

#[test]
fn a_draft_may_lack_everything_but_its_name() {
    let setup = read(FILE, LEAST, &SHIPPED).unwrap();
    assert_eq!((setup.school.as_str(), setup.first_day, setup.last_day), ("", None, None));
    assert_eq!(setup.people, [None; 3]);
    assert_eq!(setup.smallest_cell, 5);
    for key in ["level", "year", "session"] {
        let without: String =
            LEAST.lines().filter(|line| !line.starts_with(key)).map(|line| format!("{line}\n")).collect();
        let part = format!("`{key}` is missing");
        assert_problems(key, &read(FILE, &without, &SHIPPED).unwrap_err(), &[(FILE, 1, &part)]);
    }
    let some = read(
        FILE,
        &format!("{LEAST}first_day = 2020-01-01\n[eligible]\nteachers = 9\n[invited]\nteachers = 10"),
        &SHIPPED,
    )
    .unwrap();
    assert_eq!(some.people, [None, Some(People { eligible: 9, invited: 10 }), None], "rules are told as open points");
    assert_eq!(some.first_day, Some(date(2020, 1, 1)));
}

/// Rules can wait; what is no value at all cannot.
#[test]
fn a_draft_is_told_what_cannot_be_read() {
    let check = |added: &str, marker: &str, part: &str| {
        let text = format!("{LEAST}{added}");
        let expected = (FILE, line_of(&text, marker), part);
        assert_problems(added, &read(FILE, &text, &SHIPPED).unwrap_err(), &[expected]);
    };
    check("first_day = \"soon\"", "soon", "must be a date");
    check("smallest_cell = 2", "smallest_cell", "from 3 to 100");
    check(&format!("school = \"{}\"", "x".repeat(61)), "school", "61 characters, at most 60");
    check("optional = [\"C10\", \"C10\"]", "optional", "listed twice");
    check("yaer = 1", "yaer", "The key `yaer` is unknown");
    check("[eligible]\npupils = 5", "pupils", "The key `pupils` is unknown");
    check("[eligible]\nstudents = 100001", "students", "from 0 to 100000");
    check("[invited]\nstudents = 5", "students", "`students` is missing under [eligible]");
    check("eligible = 5", "eligible", "must be a table");
    check("[[own]]\ntitle = \"B\"", "[[own]]", "`id` is missing");
    check("[[own]]\nid = \"b\"\n[[own]]\nid = \"b\"", "id = ", "used a second time");
    check(
        &format!("[[own]]\nid = \"b\"\nteachers.text = \"{}\"", "word ".repeat(60)),
        "teachers",
        "too long for the screen",
    );
    check(&format!("[[own]]\nid = \"b\"\ntitle = \"{}\"", "t".repeat(45)), "title", "45 characters, at most 44");
}

#[test]
fn a_draft_can_hold_what_the_rules_forbid() {
    let draft = |added: &str| read(FILE, &format!("{LEAST}{added}"), &SHIPPED).unwrap();
    assert_eq!(draft("optional = [\"C99\", \"C3\", \"A6\"]").optional, ["C99", "C3", "A6"]);
    assert_eq!(draft("short_form = \"short-3\"").short_form.as_deref(), Some("short-3"));
    let own = draft("[[own]]\nid = \"b\"\nteachers.text = \"\"\n").own;
    assert_eq!(own[0].wordings[1].as_ref().map(|w| (w.text.as_str(), w.help.as_str())), Some(("", "")));
    let eleven: String = (0..11).map(|ix| format!("[[own]]\nid = \"o{ix}\"\n")).collect();
    assert_eq!(draft(&eleven).own.len(), 11);
}

#[test]
fn the_example_is_a_set_up_too() {
    let setup = read(FILE, EXAMPLE, &SHIPPED).unwrap();
    let exercise = format::exercise::read(FILE, EXAMPLE, &SHIPPED, None).unwrap();
    assert_eq!(Setup::of(&exercise, &SHIPPED), setup);
    assert_eq!(format::exercise::read(FILE, &write(&setup, &SHIPPED), &SHIPPED, None), Ok(exercise));
}

#[test]
fn a_file_of_another_instrument_is_not_taken_for_one_of_this() {
    let other = edited(WRITTEN, "\"selfie\"", "\"wbl\"");
    let problems = read(FILE, &other, &SHIPPED).unwrap_err();
    assert_problems("other", &problems, &[(FILE, 5, "No instrument is called \"wbl\" here")]);
}

#[test]
fn any_cut_of_a_file_is_read_or_told() {
    let mut refused = 0;
    for (at, _) in WRITTEN.char_indices() {
        if let Err(problems) = read(FILE, &WRITTEN[..at], &SHIPPED) {
            assert_sound(&problems, |_| Some(WRITTEN.lines().count()));
            refused += 1;
        }
    }
    assert!(refused > 300, "{refused}");
}
