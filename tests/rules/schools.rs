//! What a school says of itself: what is sound, and how it is kept.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::{Strategy, any, prop_assert_eq};
use reflectory::domain::school::{School, SchoolProblem, is_language_tag};
use reflectory::format::school::{read, write};
use reflectory::locale::texts::in_english;

use super::{SHIPPED, cases};

fn texts(all: &[&str]) -> Vec<String> {
    all.iter().map(|text| (*text).to_owned()).collect()
}

#[test]
fn a_school_begins_sound() {
    let school = School::empty(&SHIPPED);
    assert_eq!(school.problems(), []);
    assert_eq!((school.zone.as_str(), school.smallest_cell, school.retention_years), ("Europe/Brussels", 5, 2));
    assert_eq!((school.languages, school.looked_at, school.name), (texts(&["en"]), None, String::new()));
}

#[test]
fn every_value_has_its_bounds() {
    let check = |edit: &dyn Fn(&mut School), expected: &[SchoolProblem], part: &str| {
        let mut school = School::empty(&SHIPPED);
        edit(&mut school);
        assert_eq!(school.problems(), expected);
        for problem in expected {
            let sentence = in_english(&problem.say());
            assert!(sentence.contains(part), "{sentence}");
        }
    };
    let none: &[SchoolProblem] = &[];
    check(&|s| s.name = "é".repeat(60), none, "");
    check(&|s| s.name = "é".repeat(61), &[SchoolProblem::NameTooLong(61)], "61 characters. At most 60");
    check(&|s| s.place = "é".repeat(61), &[SchoolProblem::PlaceTooLong(61)], "The place has 61");
    check(&|s| s.zone = "Asia/Beirut".to_owned(), none, "");
    let nowhere = SchoolProblem::UnknownZone("Brussels".to_owned());
    check(&|s| s.zone = "Brussels".to_owned(), &[nowhere], "No time zone is called \"Brussels\"");
    for cell in [3, 100] {
        check(&|s| s.smallest_cell = cell, none, "");
    }
    for cell in [2, 101] {
        check(&|s| s.smallest_cell = cell, &[SchoolProblem::SmallestCell(cell)], "3 to 100 sheets");
    }
    for years in [1, 10] {
        check(&|s| s.retention_years = years, none, "");
    }
    for years in [0, 11] {
        check(&|s| s.retention_years = years, &[SchoolProblem::Retention(years)], "1 to 10 years");
    }
    let eight = ["en", "nl", "fr", "de", "lb", "it", "es", "pt"];
    check(&|s| s.languages = texts(&eight), none, "");
    let nine = [&eight[..], &["pl"]].concat();
    check(&|s| s.languages = texts(&nine), &[SchoolProblem::TooManyLanguages(9)], "There are 9 languages. At most 8");
    check(&|s| s.languages.clear(), &[SchoolProblem::NoLanguage], "one language at least");
    let twice = SchoolProblem::LanguageTwice("FR".to_owned());
    check(&|s| s.languages = texts(&["fr", "en", "FR"]), &[twice], "FR is listed twice");
    let wrong = SchoolProblem::NotALanguage("français".to_owned());
    check(&|s| s.languages = texts(&["français"]), &[wrong], "\"français\" is no tag of a language");
}

#[test]
fn a_tag_of_a_language_has_its_shape() {
    for tag in ["en", "nl", "fr-BE", "sr-Latn", "sr-Latn-RS", "de-CH-1996", "ast", "zh-Hant-TW"] {
        assert!(is_language_tag(tag), "{tag}");
    }
    for tag in ["", "e", "-en", "en-", "en--GB", "1n", "en_GB", "e n", "en.GB", "é", "en-123456789", "en-Latn-Latn-Lat"]
    {
        let fits = tag == "en-Latn-Latn-Lat";
        assert_eq!(is_language_tag(tag), fits, "{tag}");
    }
    assert!(!is_language_tag("en-Latn-Latn-Latn"), "17 characters");
}

#[test]
fn what_is_kept_may_lack_keys_or_hold_others() {
    let empty = School::empty(&SHIPPED);
    assert_eq!(read("{}", &SHIPPED).unwrap(), empty);
    let some = read(r#"{"name":"St. Mary","smallest_cell":7,"motto":"Onwards"}"#, &SHIPPED).unwrap();
    assert_eq!(some, School { name: "St. Mary".to_owned(), smallest_cell: 7, ..empty });
    for text in ["", "St. Mary", "[]", r#"{"name":5}"#, r#"{"smallest_cell":-1}"#] {
        let error = read(text, &SHIPPED).unwrap_err().to_string();
        assert!(error.starts_with("what is kept about the school cannot be read: "), "{text}: {error}");
    }
}

fn any_school() -> impl Strategy<Value = School> {
    let texts = (any::<String>(), any::<String>(), any::<String>(), vec(any::<String>(), 0..4));
    (texts, any::<u32>(), any::<u32>(), option::of(any::<i16>())).prop_map(|(texts, cell, years, looked_at)| {
        let (name, place, zone, languages) = texts;
        School { name, place, zone, languages, smallest_cell: cell, retention_years: years, looked_at }
    })
}

proptest::proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn what_a_school_says_comes_back(school in any_school()) {
        let text = write(&school);
        prop_assert_eq!(text.lines().count(), 1);
        prop_assert_eq!(read(&text, &SHIPPED).unwrap(), school);
    }
}
