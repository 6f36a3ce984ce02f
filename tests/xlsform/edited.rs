//! An exported form that somebody edited in a spreadsheet: what can be taken is, the rest is listed cell by cell.

use super::{Book, cell, column, exported, imported, lines, sheet, small, whole, words};

const GERMAN: &str = "label::Deutsch (de)";
const ENGLISH: &str = "label::English (en)";

/// The row of a question, taken out of the form.
fn take_row(book: &mut Book, name: &str) -> Vec<String> {
    let survey = &mut book.sheets[0];
    let at = column(survey, "name");
    let row = survey.rows.iter().position(|row| row[at] == name).unwrap_or_else(|| panic!("no {name}"));
    survey.rows.remove(row)
}

#[test]
fn words_can_be_edited_where_they_stand() {
    let mut book = exported(&small());
    *cell(&mut book, "survey", &[("name", "A2_teachers")], GERMAN) = "  Wir reden\n mit. ".to_owned();
    *cell(&mut book, "survey", &[("name", "A1_leaders")], ENGLISH) = "We have a plan.".to_owned();
    *cell(&mut book, "survey", &[("name", "A1_leaders")], "hint::English (en)") = "It is written down.".to_owned();
    *cell(&mut book, "choices", &[("list_name", "scale_agreement"), ("name", "5")], ENGLISH) = "fully".to_owned();
    *cell(&mut book, "reflectory_texts", &[("table", "statement.A1"), ("key", "title")], "text::English (en)") =
        "The plan".to_owned();
    let taken = imported(&book);
    assert_eq!(lines(&taken.left), [""; 0]);
    let after = whole(&taken.files);
    let (english, german) = (words(&after, "en"), words(&after, "de"));
    assert_eq!(english["statement.A1 leaders.text"], "We have a plan.");
    assert_eq!(english["statement.A1 leaders.help"], "It is written down.");
    assert_eq!(english["statement.A1 title"], "The plan");
    assert_eq!(english["scale.agreement points.4"], "fully");
    assert_eq!(german["statement.A2 teachers.text"], "Wir reden mit.");
    // What was reworded has translations of the older wording.
    assert_eq!(after.1[0].1.stale, ["scale.agreement", "statement.A1"]);
}

#[test]
fn a_statement_can_be_added_and_taken_out() {
    let mut book = exported(&small());
    take_row(&mut book, "W1_students");
    take_row(&mut book, "A3_leaders");
    take_row(&mut book, "A3_teachers");
    let survey = &mut book.sheets[0];
    let width = survey.rows[0].len();
    let at = survey.rows.iter().position(|row| row[1] == "A2_teachers").unwrap();
    for (group, text) in [("leaders", "We look back every year."), ("teachers", "We are asked every year.")] {
        let mut row = vec![String::new(); width];
        let label = column(survey, ENGLISH);
        let hint = column(survey, "hint::English (en)");
        let relevant = column(survey, "relevant");
        for (at, cell) in [
            (0, "select_one scale_agreement".to_owned()),
            (1, format!("A9_{group}")),
            (label, text.to_owned()),
            (hint, "There is a day for it.".to_owned()),
            (relevant, format!("${{group}} = '{group}'")),
        ] {
            row[at] = cell;
        }
        survey.rows.insert(at + 1, row);
    }
    let taken = imported(&book);
    assert_eq!(taken.problems, []);
    let left = lines(&taken.left);
    assert_eq!(left[0], "survey, statement.A3: No row of the form asks this any more, so it was left out.");
    // What only a removed row was about is told of in one line a sheet.
    assert!(left[1..].iter().all(|line| line.contains("left out with them")), "{left:#?}");
    assert!(left.len() <= 3, "{left:#?}");
    let (it, _) = whole(&taken.files);
    assert!(it.question("A3").is_none());
    let asked = |code: &str| it.question(code).unwrap().wordings.iter().map(Option::is_some).collect::<Vec<_>>();
    assert_eq!((asked("A9"), asked("W1")), (vec![true, true, false], vec![true, true, false]));
    let added = it.question("A9").unwrap();
    assert_eq!(added.wordings[0].as_ref().unwrap().help, "There is a day for it.");
    let codes: Vec<&str> = it.questions.iter().filter(|q| q.part == added.part).map(|q| q.code.as_str()).collect();
    assert_eq!(codes, ["A1", "A2", "A4", "A5", "A6", "A9"]);
}

#[test]
fn what_cannot_be_taken_over_is_listed_with_its_place() {
    let mut book = exported(&small());
    *cell(&mut book, "survey", &[("name", "A1_leaders")], "relevant") = "${group} = 'students'".to_owned();
    *cell(&mut book, "choices", &[("list_name", "group"), ("name", "leaders")], "name") = "chiefs".to_owned();
    *cell(&mut book, "reflectory", &[("table", "group.leaders"), ("key", "minutes")], "toml") = "forty".to_owned();
    *cell(&mut book, "reflectory", &[("table", "area.A"), ("key", "hue")], "toml") = "\"green\"\nmore = 1".to_owned();
    let width = book.sheets[0].rows[0].len();
    let mut note = vec![String::new(); width];
    (note[0], note[1], note[2]) = ("note".to_owned(), "hello".to_owned(), "Welcome!".to_owned());
    book.sheets[0].rows.push(note);
    book.sheets[0].rows[0].push("label::Klingon".to_owned());
    book.sheets.push(sheet("help", &["anything"]));
    let left = lines(&imported(&book).left);
    let row = book.sheets[0].rows.len();
    let has = |start: &str, end: &str| {
        assert!(left.iter().any(|line| line.starts_with(start) && line.contains(end)), "{start} {end}: {left:#?}");
    };
    has("survey, column label::Klingon", "Write its code behind it");
    has("reflectory, row ", "group.leaders minutes: This value is not written as TOML");
    has("reflectory, row ", "area.A hue: This value is not written as TOML");
    has("help: ", "not part of the form");
    // Without the area's colour it is no instrument, so what else was changed is told once that is put right.
    cell(&mut book, "reflectory", &[("table", "area.A"), ("key", "hue")], "toml").replace_range(.., "\"green\"");
    let left = lines(&imported(&book).left);
    let has = |start: &str, end: &str| {
        assert!(left.iter().any(|line| line.starts_with(start) && line.contains(end)), "{start} {end}: {left:#?}");
    };
    has("survey, row ", "relevant = ${group} = 'students': What stands here could not be taken over.");
    has("choices, row 2, ", "chiefs");
    has(&format!("survey, row {row}, note · hello · Welcome!: "), "added by hand");
}

#[test]
fn two_rows_of_the_same_words_must_agree() {
    let files = crate::xlsform::made_up::shared_item();
    let mut book = exported(&files);
    *cell(&mut book, "survey", &[("name", "one_b")], "label::Français (fr)") = "Something else".to_owned();
    let taken = imported(&book);
    let left = lines(&taken.left);
    assert!(
        left[0].contains("Something else: The same words stand above otherwise; those were kept: First"),
        "{left:#?}"
    );
    assert_eq!(whole(&taken.files).0, whole(&files).0);
}

#[test]
fn a_form_of_a_newer_program_is_refused() {
    let mut book = exported(&small());
    *cell(&mut book, "reflectory", &[("table", "xlsform")], "toml") = "2".to_owned();
    let error = reflectory::format::xlsform::import::import(&book, &[]).unwrap_err();
    assert!(error.to_string().contains("newer Reflectory (form 2)"), "{error}");
}
