//! A table as somebody saved it: what is understood, and what is refused with which words.

use std::collections::BTreeMap;

use reflectory::domain::answer::Answer;
use reflectory::domain::exercise::Frozen;
use reflectory::domain::instrument::GroupIx;
use reflectory::format::import::{FILE_BYTES_MAX, read};
use reflectory::format::paper::{column, labels, typed_number};
use zeroize::Zeroizing;

use super::frozen;
use crate::support::store::{LEADERS, STUDENTS};

/// Number, group, answers and tick of each sheet.
type Sheets = Vec<(u32, GroupIx, BTreeMap<String, Answer>, bool)>;

fn sheets(bytes: &[u8], frozen: &Frozen) -> Sheets {
    let table = read(bytes, frozen).unwrap_or_else(|problems| panic!("{problems:?}"));
    table.sheets.into_iter().map(|s| (s.number, s.group, s.answers, s.own_line)).collect()
}

fn problems(bytes: &[u8], frozen: &Frozen) -> Vec<String> {
    let problems = read(bytes, frozen).err().expect("it should have been refused");
    problems.iter().map(ToString::to_string).collect()
}

fn cautions(text: &str, frozen: &Frozen) -> Vec<String> {
    read(text.as_bytes(), frozen).unwrap_or_else(|problems| panic!("{problems:?}")).cautions
}

const PLAIN: &str = "number,group,C3,C5,W1,own_line\n\
                     S-0012,students,4,NA,\"more time, please\",\n\
                     7,leaders,5,,,yes\n";

fn expected() -> Sheets {
    let words = |text: &str| Answer::Words(Zeroizing::new(text.to_owned()));
    let of = |answers: &[(&str, Answer)]| answers.iter().map(|(code, a)| ((*code).to_owned(), a.clone())).collect();
    vec![
        (
            12,
            STUDENTS,
            of(&[("C3", Answer::Rating(4)), ("C5", Answer::NotApplicable), ("W1", words("more time, please"))]),
            false,
        ),
        (7, LEADERS, of(&[("C3", Answer::Rating(5))]), true),
    ]
}

#[test]
fn a_table_is_understood_however_it_was_saved() {
    let frozen = frozen();
    let plain = PLAIN.to_owned();
    let semicolons = "number;group;C3;C5;W1;own_line\nS-0012;students;4;NA;more time, please;\n7;leaders;5;;;yes\n";
    let reordered = "own_line,W1,group,C5,number,C3\n,\"more time, please\",students,n/a,s 12,4\nYES,,L,,0007,5\n";
    let variants: Vec<(&str, Vec<u8>)> = vec![
        ("as it is", plain.clone().into_bytes()),
        ("without the last line break", plain.trim_end().as_bytes().to_vec()),
        ("byte-order mark", [b"\xef\xbb\xbf", plain.as_bytes()].concat()),
        ("Windows", plain.replace('\n', "\r\n").into_bytes()),
        ("old Macintosh", plain.replace('\n', "\r").into_bytes()),
        ("semicolons", semicolons.into()),
        ("semicolons, Windows, byte-order mark", format!("\u{feff}{}", semicolons.replace('\n', "\r\n")).into_bytes()),
        ("tabs", semicolons.replace(';', "\t").into_bytes()),
        ("every cell in quotation marks", quoted(semicolons).into_bytes()),
        ("the same with a byte-order mark", format!("\u{feff}{}", quoted(semicolons)).into_bytes()),
        ("another order, other spellings", reordered.into()),
        ("blank lines", format!("\n\n{}\n,,,,,\n\n", plain.replace("\n7", "\n\n\n7")).into_bytes()),
        ("blanks around", plain.replace("S-0012,students,4", " S-0012 , students , 4 ").into_bytes()),
        ("a title for a group", plain.replace(",students,", ",Students,").into_bytes()),
        ("0 as on the form", plain.replace(",NA,", ",0,").into_bytes()),
        ("small letters", plain.replace("C3,C5", "c3,c5").replace("NA", "na").into_bytes()),
        (
            "a column without a name",
            plain.replace("own_line\n", "own_line,\n").replace(",\n7", ",,\n7").replace("yes\n", "yes,\n").into_bytes(),
        ),
    ];
    for (name, bytes) in variants {
        assert!(sheets(&bytes, &frozen) == expected(), "{name}: {:?}", String::from_utf8_lossy(&bytes));
    }
}

fn quoted(semicolons: &str) -> String {
    let line = |line: &str| line.split(';').map(|cell| format!("\"{cell}\"")).collect::<Vec<_>>().join(";");
    semicolons.lines().map(|l| format!("{}\n", line(l))).collect()
}

/// A table of one sheet: its columns and its cells.
fn table(header: &str, row: &str) -> Vec<u8> {
    format!("{header}\n{row}\n").into_bytes()
}

#[test]
fn whatever_is_wrong_is_said_with_its_line_and_column() {
    let frozen = frozen();
    let check = |header: &str, row: &str, expected: &str| {
        assert_eq!(problems(&table(header, row), &frozen), [expected], "{header} / {row}");
    };
    let base = "number,group,C3";
    check(base, "1,students,6", "line 2, C3: “6” is no answer here. It takes 1 to 5, NA, or nothing.");
    for wrong in ["0.5", "4.0", "-1", "yes", "44", "x", "1+2", "N.A.", "٣"] {
        check(
            base,
            &format!("1,students,{wrong}"),
            &format!("line 2, C3: “{wrong}” is no answer here. It takes 1 to 5, NA, or nothing."),
        );
    }
    check(base, ",students,4", "line 2, number: The number is missing. It stands at the top of the form.");
    check(base, "one,students,4", "line 2, number: “one” is no number of a form. It looks like S-0012, or 12.");
    check(
        base,
        "T-0001,students,4",
        "line 2, number: “T-0001” is not a form of Students. Please see which of the two is right: the number, or the group.",
    );
    check(base, "1,,4", "line 2, group: The group is missing: one of leaders, teachers, students.");
    check(base, "1,parents,4", "line 2, group: There is no group “parents”. Groups: leaders, teachers, students.");
    check("number,group,A1", "1,students,4", "line 2, A1: Students are not asked this, so nothing can stand here.");
    check(
        "number,group,breaks",
        "1,teachers,4",
        "line 2, breaks: Teachers are not asked this, so nothing can stand here.",
    );
    check(
        "number,group,own_line",
        "1,students,yes",
        "line 2, own_line: Students are not a small group and are not asked this.",
    );
    check("number,group,own_line", "1,leaders,maybe", "line 2, own_line: “maybe” should be yes, no, or nothing.");
    check(
        "number,group,Z9",
        "1,students,4",
        "line 1, Z9: There is nothing of this name in the exercise. Please mend the name, or leave the column out.",
    );
    check(
        "number,group,H11",
        "1,students,4",
        "line 1, H11: This is asked of nobody in this exercise. Please leave the column out.",
    );
    check(
        "number,group,C3,c3",
        "1,students,4,4",
        "line 1, c3: This column stands there twice. Please leave one of them out. (the second is column 4)",
    );
    check("number,group,C3,", "1,students,4,x", "line 2: There is something in a column without a name.");
    check(
        base,
        "1,students",
        "line 2: This line has 2 cells, and the first line has 3. Please see whether one is missing, or whether a text with a comma needs quotation marks.",
    );
    check(
        base,
        "1,students,4\n2,students,5\nS-0001,students,3",
        "line 4, number: Form S-0001 stands on line 2 already. A form counts once.",
    );
    check(base, "1,students,\"4", "line 2: A quotation mark is left open on this line.");
    check(
        base,
        "1,students,4\"\n2,students,\"5",
        "line 2: A quotation mark stands where none can be. Around a text there is one before and one after it, and inside it two for one.",
    );
}

#[test]
fn a_file_that_is_no_such_table_is_refused_with_one_clear_sentence() {
    let frozen = frozen();
    let check = |bytes: &[u8], parts: &[&str]| {
        let told = problems(bytes, &frozen);
        assert!(told.len() == 1 && parts.iter().all(|part| told[0].contains(part)), "{told:?} should say {parts:?}");
    };
    let save = "Please save the table as “CSV UTF-8” and try again.";
    check(b"number,group,W1\n1,students,ok\n2,students,caf\xe9\n", &["line 3: ", "Latin-1", save]);
    check(b"number,group,W1\r1,students,ok\r2,students,caf\xe9\r", &["line 3: ", "Latin-1"]);
    let wide: Vec<u8> = "number,group".encode_utf16().flat_map(u16::to_le_bytes).collect();
    check(&[&[0xff, 0xfe][..], &wide].concat(), &["UTF-16", save]);
    check(&wide, &["UTF-16", save]);
    check(b"PK\x03\x04 a spreadsheet", &["spreadsheet's own file", save]);
    check(b"", &["There is nothing in this file."]);
    check(b"\xef\xbb\xbf\n\n", &["There is nothing in this file."]);
    check(b"number,group,C3\n,,\n", &["There is no sheet in this file"]);
    check(&vec![b'a'; FILE_BYTES_MAX + 1], &["larger than 8 MB"]);
    let many: String = (1..=5001).map(|n| format!("{n},students,4\n")).collect();
    check(format!("number,group,C3\n{many}").as_bytes(), &["line 5002: ", "more than 5000 sheets"]);
    check(
        format!("number,group,W1\n1,students,{}\n", "a".repeat(4097)).as_bytes(),
        &["line 2: ", "longer than any answer"],
    );
    check(",".repeat(2001).as_bytes(), &["line 1: ", "more than 2000 columns"]);
}

#[test]
fn missing_columns_are_told_once_each_and_no_row_is_judged() {
    let frozen = frozen();
    let told = problems(b"C3,C5\n9,9\n", &frozen);
    assert_eq!(told.len(), 2, "{told:?}");
    assert!(told[0].starts_with("line 1: There is no column `number`."), "{told:?}");
    assert!(told[1].starts_with("line 1: There is no column `group`.") && told[1].contains("--columns"), "{told:?}");
}

#[test]
fn every_problem_is_told_and_a_flood_is_not() {
    let frozen = frozen();
    let told = problems(b"number,group,C3,C5\n1,students,6,7\n2,nobody,4,4\n3,students,4,4\n3,students,x,4\n", &frozen);
    let begins = ["line 2, C3: ", "line 2, C5: ", "line 3, group: ", "line 5, number: ", "line 5, C3: "];
    assert_eq!(told.len(), begins.len(), "{told:?}");
    assert!(told.iter().zip(begins).all(|(told, begin)| told.starts_with(begin)), "{told:?}");
    let flood: String = (1..=900).map(|n| format!("{n},students,9\n")).collect();
    assert_eq!(problems(format!("number,group,C3\n{flood}").as_bytes(), &frozen).len(), 200);
}

#[test]
fn a_group_that_is_not_invited_cannot_come_in() {
    let mut frozen = (*frozen()).clone();
    frozen.exercise.people[1].invited = 0;
    assert_eq!(
        problems(b"number,group,C3\n1,teachers,4\n", &frozen),
        ["line 2, group: Teachers are not invited in this exercise."]
    );
}

#[test]
fn choices_take_letters_and_keys() {
    let frozen = frozen();
    let answer = |code: &str, group: &str, cell: &str| {
        let bytes = table(&format!("number,group,{code}"), &format!("1,{group},{cell}"));
        match read(&bytes, &frozen) {
            Ok(table) => table.sheets[0].answers.get(code).cloned().ok_or_else(String::new),
            Err(problems) => Err(problems[0].message.clone()),
        }
    };
    let time = |cell: &str| answer("teaching_time", "teachers", cell);
    for (cell, expected) in [("a", 0), ("e", 4), ("E", 4), ("time_26_50", 2), ("TIME_26_50", 2)] {
        assert!(time(cell) == Ok(Answer::One(expected)), "{cell}");
    }
    assert!(time("NA") == Ok(Answer::NotApplicable) && time("0") == Ok(Answer::NotApplicable));
    for (cell, begin) in [
        ("f", "This is no option here: “f”. It takes a or time_0_10, b or"),
        ("a+b", "Only one option fits here: “a+b”."),
    ] {
        assert!(time(cell).is_err_and(|told| told.starts_with(begin)), "{cell}");
    }
    let holds = |cell: &str| answer("inhibiting", "teachers", cell);
    for (cell, bits) in [("a", 1), ("a+c", 5), (" c + a ", 5), ("inh_funding+i", 257), ("inh_other", 256)] {
        assert!(holds(cell) == Ok(Answer::Some(bits)), "{cell}");
    }
    assert!(holds("0") == Ok(Answer::NoneOfThese));
    for (cell, begin) in [
        ("a+a", "“a” stands there twice."),
        ("a+inh_funding", "“inh_funding” stands there twice."),
        ("a+0", "0 means that none of the options fits"),
        ("a+", "This is no option here: “”."),
        ("NA", "This is no option here: “NA”."),
        ("a b", "This is no option here: “a b”."),
    ] {
        assert!(holds(cell).is_err_and(|told| told.starts_with(begin)), "{cell}");
    }
}

#[test]
fn no_letter_means_two_options() {
    let options = |keys: &[&str]| keys.iter().map(|key| ((*key).to_owned(), String::new())).collect::<Vec<_>>();
    assert_eq!(labels(&options(&["tablet", "phone"])), ["a", "b"]);
    assert_eq!(labels(&options(&["b", "a"])), ["b", "a"]);
    let many: Vec<String> = (0..27).map(|n| format!("key{n}")).collect();
    assert_eq!(labels(&options(&many.iter().map(String::as_str).collect::<Vec<_>>())), many);
    for (code, name) in [("A1", "A1"), ("number", "number_"), ("Group", "Group_"), ("own_line", "own_line_")] {
        assert_eq!(column(code), name);
    }
}

#[test]
fn own_words_come_in_as_on_a_screen_and_are_never_repeated() {
    let frozen = frozen();
    let words = |cell: &str| read(&table("number,group,W1", &format!("1,students,{cell}")), &frozen);
    let check = |cell: &str, expected: Option<&str>| {
        let sheet = words(cell).unwrap_or_else(|problems| panic!("{problems:?}")).sheets.remove(0);
        let text = sheet.answers.get("W1").map(|answer| match answer {
            Answer::Words(text) => text.to_string(),
            _ => panic!("no words"),
        });
        assert_eq!(text.as_deref(), expected, "{cell}");
    };
    check("\"two\nlines\tand \"\"more\"\"\"", Some("two lines and \"more\""));
    check("  spaced  ", Some("spaced"));
    check("=1+1", Some("=1+1"));
    check("a\u{202e}b\u{7}c", Some("abc"));
    check("\u{200b}", None);
    check(&"ü".repeat(500), Some(&"ü".repeat(500)));
    let secret = "s".repeat(501);
    let told = words(&secret).err().unwrap()[0].to_string();
    assert_eq!(told, "line 2, W1: This text has 501 characters; 500 fit. Please shorten it with care.");
}

#[test]
fn what_is_worth_a_look_is_no_obstacle() {
    let frozen = frozen();
    let told = cautions("number,group,C3\n1,leaders,\n2,students,4\n", &frozen);
    assert_eq!(told.len(), 4, "{told:?}");
    assert!(told[0].starts_with("School leaders: no column for A1, A2,") && !told[0].contains(" C3,"), "{told:?}");
    assert_eq!(told[1], "School leaders: no column `own_line`. None of these sheets agrees to a line of their own.");
    assert!(told[2].starts_with("Students: no column for C5,"), "{told:?}");
    assert_eq!(told[3], "Without a single answer, and counted as a sheet all the same: line 2.");
}

#[test]
fn a_number_is_read_as_people_write_it() {
    for (typed, expected) in [
        ("1", Some((None, 1))),
        ("0012", Some((None, 12))),
        ("S-0012", Some((Some('S'), 12))),
        ("s12", Some((Some('S'), 12))),
        (" T 7 ", Some((Some('T'), 7))),
        ("999999", Some((None, 999_999))),
        ("1000000", None),
        ("0", None),
        ("", None),
        ("S", None),
        ("+5", None),
        ("-5", None),
        ("S-+5", None),
        ("12.0", None),
        ("1e3", None),
        ("SS12", None),
        ("٣", None),
        ("99999999999999999999", None),
    ] {
        assert_eq!(typed_number(typed), expected, "{typed}");
    }
}
