//! `exercise.toml`: the example is valid, and every rule it can break is told at its line.

use jiff::Timestamp;
use reflectory::domain::classes::{Class, Draw};
use reflectory::domain::exercise::{Exercise, People};
use reflectory::domain::instrument::GroupIx;
use reflectory::domain::plan::Told;
use reflectory::format::exercise::{instrument_name, read};
use reflectory::format::problem::Problem;

use super::{SHIPPED, assert_problems, assert_sound, edited, instant, line_of};

const FILE: &str = "exercise.toml";
const EXAMPLE: &str = include_str!("../../questionnaires/example-exercise.toml");

/// Some days before the example begins.
fn before() -> Option<Timestamp> {
    Some(instant("2026-11-20T09:00:00Z"))
}

fn read_on(text: &str, now: Option<Timestamp>) -> Result<Exercise, Vec<Problem>> {
    read(FILE, text, &SHIPPED, now)
}

#[test]
fn the_example_is_valid() {
    let exercise = read_on(EXAMPLE, before()).unwrap();
    assert_eq!(exercise.id(&SHIPPED).0, "2026-1-primary");
    assert_eq!(exercise.slot.count(), 14);
    assert_eq!(exercise.people, [3, 25, 120].map(|people| People { eligible: people, invited: people }));
    assert_eq!((exercise.optional, exercise.own, exercise.smallest_cell), (vec!["C10".to_owned()], Vec::new(), 5));
    assert_eq!(exercise.zone.iana_name(), Some("Europe/Brussels"));
    assert_eq!(instrument_name(EXAMPLE), None);
}

/// The commented lines are an example too: they must work when the marks are taken away.
#[test]
fn the_examples_comments_are_valid() {
    let toml = |line: &&str| line.starts_with('[') || line.contains(" = ");
    let line = |line: &'static str| line.strip_prefix("# ").filter(toml).unwrap_or(line);
    let whole = EXAMPLE.lines().map(line).collect::<Vec<_>>().join("\n");
    let exercise = read_on(&whole, before()).unwrap();
    assert_eq!(exercise.people[2], People { eligible: 120, invited: 60 });
    assert_eq!(exercise.own.len(), 1);
    assert_eq!((exercise.own[0].code.as_str(), exercise.own[0].wordings.iter().flatten().count()), ("breaks", 1));
    assert_eq!(exercise.translations.len(), 1);
    assert_eq!((exercise.short_form.as_deref(), exercise.smallest_cell), (Some("short-16"), 5));
    assert_eq!((exercise.classes.len(), exercise.draws.len()), (1, 1));
}

/// After one edit of the example: one problem, on the last line that holds `marker`.
fn check(from: &str, to: &str, marker: &str, part: &str) {
    let text = edited(EXAMPLE, from, to);
    let line = line_of(&text, marker);
    assert_problems(&format!("{from:?} to {to:?}"), &read_on(&text, before()).unwrap_err(), &[(FILE, line, part)]);
}

#[test]
fn names_that_name_nothing() {
    check("\"primary\"", "\"primry\"", "primry", "No level is called \"primry\". Levels: primary, lower-secondary");
    check("session = 1 ", "session = 4 ", "session = 4", "There is no session 4");
    check("# time_zone = \"Europe/Brussels\"", "time_zone = \"Brussels\"", "\"Brussels\"", "No time zone is called");
    check("year = 2026 ", "instrument = \"wbl\"\nyear = 2026 ", "\"wbl\"", "No instrument is called \"wbl\"");
    check("year = 2026 ", "yaer = 1\nyear = 2026 ", "yaer", "The key `yaer` is unknown here");
    check("school = \"My school\"", "school = \"\"", "school = \"\"", "`school` is empty");
}

#[test]
fn days_that_break_a_rule_of_the_calendar() {
    check("last_day = 2026-12-14", "last_day = 2026-12-06", "2026-12-06", "lasts 6 days. It needs at least 7");
    check("last_day = 2026-12-14", "last_day = 2026-12-22", "2026-12-22", "lasts 22 days. At most 21");
    check("last_day = 2026-12-14", "last_day = 2026-11-30", "2026-11-30", "comes before the first");
    let text = edited(EXAMPLE, "first_day = 2026-12-01", "first_day = 2026-02-30");
    let line = line_of(&text, "2026-02-30");
    let expected = [(FILE, line, "day between 01 and 28"), (FILE, line, "must be a date such as 2026-11-23")];
    assert_problems("no such day", &read_on(&text, before()).unwrap_err(), &expected);
    check("first_day = 2026-12-01", "first_day = \"soon\"", "soon", "must be a date such as 2026-11-23");
    check("first_day = 2026-12-01", "first_day = 2026-12-01T08:00:00", "T08:00", "must be a date such as 2026-11-23");
    let (inside, year) = ("inside session 1 of school year 2026-2027: 2026-08-01 to 2026-12-31", "2026-12-28");
    let text = edited(&edited(EXAMPLE, "2026-12-01", year), "2026-12-14", "2027-01-06");
    let line = line_of(&text, "2027-01-06");
    assert_problems("across two windows", &read_on(&text, before()).unwrap_err(), &[(FILE, line, inside)]);
    let text = edited(&edited(EXAMPLE, "2026-12-01", "2026-07-25"), "2026-12-14", "2026-08-05");
    let line = line_of(&text, "2026-07-25");
    assert_problems("before the window", &read_on(&text, None).unwrap_err(), &[(FILE, line, inside)]);
}

/// The day is the school's, not the machine's.
#[test]
fn the_first_day_may_be_today_but_not_yesterday() {
    assert!(read_on(EXAMPLE, Some(instant("2026-12-01T22:59:59Z"))).is_ok());
    let problems = read_on(EXAMPLE, Some(instant("2026-12-01T23:00:00Z"))).unwrap_err();
    let expected = (FILE, line_of(EXAMPLE, "first_day"), "The first day has passed: today is 2026-12-02.");
    assert_problems("late", &problems, &[expected]);
    assert!(read_on(EXAMPLE, None).is_ok(), "a frozen exercise is read at any time");
    let athens = edited(EXAMPLE, "# time_zone = \"Europe/Brussels\"", "time_zone = \"Europe/Athens\"");
    assert!(read_on(&athens, Some(instant("2026-12-01T22:00:00Z"))).is_err(), "in Athens it is the 2nd already");
}

#[test]
fn people_that_do_not_add_up() {
    let invited = |text: &str| format!("[invited]\n{text}");
    let all = "# [invited]\n# students = 60";
    check(all, &invited("students = 121"), "students = 121", "More students are invited (121) than eligible (120)");
    check(
        all,
        &invited("pupils = 60"),
        "pupils",
        "The key `pupils` is unknown here. Known keys: leaders, students, teachers",
    );
    check("teachers = 25", "teachers = -25", "teachers = -25", "must be a whole number from 0 to 100000");
    check("teachers = 25", "teachers = 2.5", "teachers = 2.5", "must be a whole number from 0 to 100000");
    check("teachers = 25", "teachers = 100001", "teachers = 100001", "must be a whole number from 0 to 100000");
    check(
        "[eligible]\nleaders = 3\nteachers = 25\nstudents = 120",
        "eligible = 148",
        "eligible = 148",
        "must be a table",
    );
    let nobody = "[eligible]\nleaders = 0\nteachers = 0\nstudents = 0";
    check("[eligible]\nleaders = 3\nteachers = 25\nstudents = 120", nobody, "[eligible]", "Nobody is invited");
    assert_eq!(
        read_on(&edited(EXAMPLE, "students = 120", "students = 1_200"), before()).unwrap().people[2].eligible,
        1200
    );
    let left_out = read_on(&edited(EXAMPLE, "students = 120", "students = 0"), before()).unwrap();
    assert_eq!(left_out.invited_groups().len(), 2);
}

#[test]
fn optional_statements_that_cannot_be_switched_on() {
    let from = "optional = [\"C10\"]";
    check(from, "optional = [\"C99\"]", "C99", "No statement has the code `C99`");
    check(from, "optional = [\n  \"C10\",\n  \"C3\",\n]", "  \"C3\"", "`C3` is always in");
    check(from, "optional = [\"A6\"]", "\"A6\"", "`A6` is not asked at this level");
    check(from, "optional = [\n  \"C10\",\n  \"A4\",\n  \"C10\"\n]", "  \"C10\"\n", "`C10` is listed twice");
    check(from, "optional = [\"W1\"]", "\"W1\"", "only optional statements are listed here");
    check(from, "optional = \"C10\"", "optional = \"C10\"", "must be a list of texts");
}

#[test]
fn the_smallest_cell_has_a_floor() {
    let with = |cell: &str| edited(EXAMPLE, "year = 2026 ", &format!("smallest_cell = {cell}\nyear = 2026 "));
    assert_eq!(read_on(&with("3"), before()).unwrap().smallest_cell, 3);
    check("year = 2026 ", "smallest_cell = 2\nyear = 2026 ", "smallest_cell = 2", "from 3 to 100");
}

fn own(id: &str) -> String {
    format!("\n[[own]]\nid = \"{id}\"\nteachers.text = \"We like {id}.\"\nteachers.help = \"Everybody does.\"\n")
}

#[test]
fn ten_own_statements_and_no_more() {
    let with = |count: usize| (0..count).fold(EXAMPLE.to_owned(), |text, at| text + &own(&format!("own{at}")));
    assert_eq!(read_on(&with(10), before()).unwrap().own.len(), 10);
    let eleven = with(11);
    let line = line_of(&eleven, "[[own]]");
    assert_problems("eleven", &read_on(&eleven, before()).unwrap_err(), &[(FILE, line, "There are 11 own statements")]);
}

#[test]
fn own_statements_that_are_not_well_formed() {
    let check = |added: &str, marker: &str, part: &str| {
        let text = format!("{EXAMPLE}{added}");
        let line = line_of(&text, marker);
        assert_problems(added, &read_on(&text, before()).unwrap_err(), &[(FILE, line, part)]);
    };
    check(&(own("breaks") + &own("breaks")), "id = \"breaks\"", "`breaks` is used a second time");
    check(&own("C3"), "id = \"C3\"", "`C3` is used a second time");
    check(&own("W1"), "id = \"W1\"", "`W1` is used a second time");
    check(&own("a b"), "id = \"a b\"", "may hold letters");
    check("\n[[own]]\nid = \"breaks\"\n", "[[own]]", "No group has a wording here");
    check("\n[[own]]\nid = \"b\"\nteachers.text = \"We rest.\"\n", "teachers.text", "`help` is missing");
    check(&own("breaks").replace("id = ", "kind = \"core\"\nid = "), "kind", "The key `kind` is unknown");
    check(&own("breaks").replace("We like", &"We like ".repeat(40)), "We like", "too long for the screen");
}

/// Somebody who forgets a group would learn at the report that it was left out.
#[test]
fn a_group_is_left_out_by_a_zero_and_not_by_forgetting_it() {
    let without = "[eligible]\nleaders = 3\nteachers = 25\n";
    check(
        "[eligible]\nleaders = 3\nteachers = 25\nstudents = 120",
        without,
        "[eligible]",
        "`students` is missing here: how many there are. 0 leaves the group out.",
    );
    let text = edited(EXAMPLE, "students = 120", "");
    assert_eq!(read_on(&text, None).unwrap().people[2], People::default(), "frozen exercises are read as they were");
}

/// After lines added at the end of the example: one problem, on the last line that holds `marker`.
fn check_added(added: &str, marker: &str, part: &str) {
    let text = format!("{EXAMPLE}{added}");
    let line = line_of(&text, marker);
    assert_problems(added, &read_on(&text, before()).unwrap_err(), &[(FILE, line, part)]);
}

#[test]
fn a_short_form_is_one_the_statements_name() {
    let with = |key: &str| edited(EXAMPLE, "year = 2026 ", &format!("short_form = \"{key}\"\nyear = 2026 "));
    assert_eq!(read_on(&with("short-8"), before()).unwrap().short_form.as_deref(), Some("short-8"));
    let problems = read_on(&with("short-9"), before()).unwrap_err();
    let part = "No short form is called \"short-9\". Short forms: short-16, short-8.";
    assert_problems("short-9", &problems, &[(FILE, line_of(EXAMPLE, "year = 2026 "), part)]);
}

#[test]
fn own_statements_in_further_languages() {
    let french = "[own.lang.fr]\nteachers.text = \"Oui.\"\nteachers.help = \"Tous.\"\n";
    let both = format!("{EXAMPLE}{}{}{french}", own("breaks"), french.replace("fr]", "de-AT]"));
    let translations = read_on(&both, before()).unwrap().translations;
    let found: Vec<_> = translations.iter().map(|t| (t.code.as_str(), t.language.as_str(), t.group.0)).collect();
    assert_eq!(found, [("breaks", "de-AT", 1), ("breaks", "fr", 1)]);
    assert_eq!((translations[1].text.as_str(), translations[1].help.as_str()), ("Oui.", "Tous."));

    let check = |from: &str, to: &str, marker: &str, part: &str| {
        check_added(&(own("breaks") + &edited(french, from, to)), marker, part);
    };
    check("lang.fr", "lang.f", "lang.f]", "\"f\" is no tag of a language");
    check("lang.fr", "lang.fr_BE", "lang.fr_BE", "\"fr_BE\" is no tag of a language");
    check("lang.fr", "lang.fr-aaaaaaaa-bbbbb", "lang.fr-", "is no tag of a language");
    check("lang.fr", "language.fr", "language.fr", "The key `language` is unknown here");
    check("teachers.text", "pupils.text = \"Oui.\"\nteachers.text", "pupils", "The key `pupils` is unknown here");
    check("\"Oui.\"", "\"\"", "\"\"", "This text is empty");
    check("Oui", &"Oui ".repeat(60), "Oui Oui", "too long for the screen");
    check("teachers.help = \"Tous.\"\n", "", "teachers.text = \"Oui", "`help` is missing here");
    let students = "students.text = \"Oui.\"\nstudents.help = \"Tous.\"\n";
    check(
        "teachers.text",
        &format!("{students}teachers.text"),
        "students.text",
        "students are not asked this statement",
    );
    let twice = own("breaks") + french + &french.replace("lang.fr", "lang.FR");
    let problems = read_on(&format!("{EXAMPLE}{twice}"), before()).unwrap_err();
    assert!(problems.len() == 1 && problems[0].message.contains("stands here a second time"), "{problems:?}");
}

const CLASS: &str = "\n[[class]]\nname = \"5b\"\nsize = 24\n";

#[test]
fn classes_have_a_name_a_size_and_a_group() {
    let whole = "[[class]]\nname = \"Sciences\"\ngrade = \"é\"\ngroup = \"teachers\"\nsize = 0\nasked = false\n";
    let classes = read_on(&format!("{EXAMPLE}{CLASS}{whole}"), before()).unwrap().classes;
    let class = |name: &str, grade: &str, group: usize, size: u32, asked: bool| {
        let (name, grade, group) = (name.to_owned(), grade.to_owned(), GroupIx(group));
        Class { name, grade, group, size, asked }
    };
    assert_eq!(classes, [class("5b", "", 2, 24, true), class("Sciences", "é", 1, 0, false)]);

    let check = |from: &str, to: &str, marker: &str, part: &str| check_added(&edited(CLASS, from, to), marker, part);
    check("size = 24", "size = 5001", "5001", "`size` must be a whole number from 0 to 5000");
    check("size = 24", "", "[[class]]", "`size` is missing here");
    check("name = \"5b\"", "", "[[class]]", "`name` is missing here");
    check("\"5b\"", "\"\"", "\"\"", "`name` is empty");
    check("\"5b\"", &format!("\"{}\"", "b".repeat(25)), "bbb", "25 characters, at most 24");
    check("size", "grade = \"thirteen long\"\nsize", "thirteen", "13 characters, at most 12");
    check("size", "asked = \"no\"\nsize", "asked", "`asked` must be true or false");
    check(
        "size",
        "group = \"pupils\"\nsize",
        "pupils",
        "No group is called \"pupils\". Groups: leaders, teachers, students",
    );
    check("size", "teacher = 1\nsize", "teacher = 1", "The key `teacher` is unknown here");
    check_added(
        &(CLASS.to_owned() + &CLASS.replace("5b", "5B")),
        "[[class]]",
        "The class \"5B\" stands here a second time",
    );
}

#[test]
fn two_hundred_classes_and_no_more() {
    let with = |count: usize| {
        let class = |ix: usize| CLASS.replace("5b", &format!("class {ix}"));
        EXAMPLE.to_owned() + &(0..count).map(class).collect::<String>()
    };
    assert_eq!(read_on(&with(200), before()).unwrap().classes.len(), 200);
    let text = with(201);
    let line = line_of(&text, "[[class]]");
    assert_problems(
        "201",
        &read_on(&text, before()).unwrap_err(),
        &[(FILE, line, "There are 201 classes. At most 200")],
    );
}

const DRAW: &str = "\n[[draw]]\ngroup = \"teachers\"\nseed = 9223372036854775807\nper_grade = 2\n";

#[test]
fn a_group_has_one_draw() {
    let draws = read_on(&format!("{EXAMPLE}{DRAW}"), before()).unwrap().draws;
    assert_eq!(draws, [Draw { group: GroupIx(1), seed: i64::MAX as u64, per_grade: 2 }]);
    let check = |from: &str, to: &str, marker: &str, part: &str| check_added(&edited(DRAW, from, to), marker, part);
    check(
        "seed = 9223372036854775807",
        "seed = -1",
        "seed",
        "`seed` must be a whole number from 0 to 9223372036854775807",
    );
    check("seed = 9223372036854775807", "", "[[draw]]", "`seed` is missing here");
    check("per_grade = 2", "per_grade = 0", "per_grade", "`per_grade` must be a whole number from 1 to 200");
    check("teachers", "staff", "staff", "No group is called \"staff\"");
    check("seed", "sead = 1\nseed", "sead", "The key `sead` is unknown here");
    check_added(&DRAW.repeat(2), "[[draw]]", "There is a second [[draw]] for teachers");
}

const TOLD: &str = "\n[[told]]\nsaid = \"help comes late\"\nsince = \"have a help desk\"\n";

#[test]
fn what_came_of_last_time_is_told_in_pairs_and_never_at_length() {
    assert_eq!(read_on(EXAMPLE, before()).unwrap().told, [], "older files have none");
    let five = read_on(&format!("{EXAMPLE}{}", TOLD.repeat(5)), before()).unwrap().told;
    assert_eq!(five, vec![Told { said: "help comes late".to_owned(), since: "have a help desk".to_owned() }; 5]);
    let check = |from: &str, to: &str, marker: &str, part: &str| check_added(&edited(TOLD, from, to), marker, part);
    let longest = "é".repeat(120);
    assert!(read_on(&format!("{EXAMPLE}{}", edited(TOLD, "help comes late", &longest)), before()).is_ok());
    check("help comes late", &(longest + "é"), "said", "121 characters, at most 120");
    check("have a help desk", "", "since", "`since` is empty");
    check("since = \"have a help desk\"", "", "[[told]]", "`since` is missing here");
    check("help", "\\u202E", "said", "`said` holds a control or invisible character");
    check("said", "sad = \"\"\nsaid", "sad", "The key `sad` is unknown here. Known keys: said, since.");
    let text = format!("{EXAMPLE}{}", TOLD.repeat(6));
    let line = text.lines().count() - 2;
    let problems = read_on(&text, before()).unwrap_err();
    assert_problems("six", &problems, &[(FILE, line, "There are 6 [[told]]. At most 5")]);
}

/// An empty file breaks every rule that asks for something, and says so at once.
#[test]
fn everything_that_is_missing_is_told_at_once() {
    let problems = read_on("", before()).unwrap_err();
    let missing = ["school", "level", "year", "session", "first_day", "last_day", "eligible"];
    for key in missing {
        assert_eq!(problems.iter().filter(|p| p.message.contains(key)).count(), 1, "{key}");
    }
    assert_eq!(problems.len(), missing.len());
    assert!(problems.iter().all(|p| p.line == 1));
    assert_sound(&problems, |_| Some(0));
}
