//! A sheet's answers as bytes and back, and that nothing printed shows what somebody answered.

use std::collections::BTreeMap;

use proptest::prelude::*;
use reflectory::app::field::Field;
use reflectory::domain::answer::{Answer, Sheet, SheetId, WORDS_MAX};
use reflectory::domain::instrument::GroupIx;
use reflectory::domain::questionnaire::Questionnaire;
use reflectory::format::sheet::{decode, encode};

use super::{SHIPPED, answer_from, asked_of, cases, exercise_at};

fn answers(questionnaire: &Questionnaire, numbers: &[u32], words: &str) -> BTreeMap<String, Answer> {
    let pairs = questionnaire.asked.iter().zip(numbers);
    pairs.filter_map(|(asked, number)| Some((asked.code.clone(), answer_from(&asked.form, *number, words)?))).collect()
}

proptest! {
    #![proptest_config(cases(96))]

    #[test]
    fn what_was_answered_is_read_back(
        level in 0usize..5,
        group in 0usize..3,
        numbers in prop::collection::vec(any::<u32>(), 90),
        words in any::<String>().prop_map(|words| words.chars().take(WORDS_MAX).collect::<String>()),
    ) {
        let exercise = exercise_at(&SHIPPED.levels[level].key, &["C10", "A4", "C13", "H11", "G8"]);
        let questionnaire = Questionnaire::for_group(&SHIPPED, &exercise, GroupIx(group));
        let given = answers(&questionnaire, &numbers, &words);
        let bytes = encode(&given, &questionnaire);
        let back = decode(&bytes, &questionnaire).unwrap();
        prop_assert!(back == given, "not read back: {}", String::from_utf8_lossy(&bytes));
        prop_assert_eq!(encode(&back, &questionnaire), bytes, "the same answers are the same bytes");
    }

    #[test]
    fn any_bytes_are_refused_or_read(bytes in prop::collection::vec(any::<u8>(), 0..60)) {
        let questionnaire = asked_of(&exercise_at("primary", &[]), "teachers");
        if let Ok(read) = decode(&bytes, &questionnaire) {
            prop_assert!(read.is_empty(), "random bytes hold no answer");
        }
    }
}

#[test]
fn the_bytes_of_a_sheet() {
    let questionnaire = asked_of(&exercise_at("primary", &[]), "students");
    let given = [
        ("F5", Answer::Rating(4)),
        ("C5", Answer::NotApplicable),
        ("access", Answer::One(4)),
        ("knowledge", Answer::Some(0b101)),
        ("W1", Answer::Words(zeroize::Zeroizing::new("na".to_owned()))),
        ("A1", Answer::Rating(5)),
    ];
    let given = given.map(|(code, answer)| (code.to_owned(), answer)).into();
    let bytes = encode(&given, &questionnaire);
    // A1 is not asked of: Students, so it is not stored either.
    let expected =
        r#"{"C5":"na","F5":4,"W1":{"words":"na"},"access":["own"],"knowledge":["know_alone","know_friends"]}"#;
    assert_eq!(String::from_utf8(bytes).unwrap(), expected);
    let none = [("knowledge".to_owned(), Answer::NoneOfThese)].into();
    assert_eq!(encode(&none, &questionnaire), br#"{"knowledge":[]}"#);
    assert_eq!(encode(&BTreeMap::new(), &questionnaire), b"{}");
}

#[test]
fn what_no_question_asked_for_is_refused() {
    let questionnaire = asked_of(&exercise_at("primary", &[]), "students");
    let check = |text: &str, code: &str| {
        let refused = decode(text.as_bytes(), &questionnaire).map(|_| ()).unwrap_err();
        assert_eq!(refused.code, code, "{text}");
        assert_eq!(refused.to_string(), format!("the sheet holds something unreadable at `{code}`"));
    };
    check("", "");
    check("[]", "");
    check("{\"F5\":4", "");
    check(r#"{"F5":4}}"#, "");
    check(r#"{"A1":4}"#, "A1");
    check(r#"{"Z9":4}"#, "Z9");
    for value in ["0", "6", "-1", "4.0", "260", "\"4\"", "null", "[]", "[\"own\"]", "{\"words\":\"x\"}", "true"] {
        check(&format!("{{\"F5\":{value}}}"), "F5");
    }
    for value in ["[]", "[\"own\",\"none\"]", "[\"somewhere\"]", "\"own\"", "[4]", "4"] {
        check(&format!("{{\"access\":{value}}}"), "access");
    }
    for value in ["\"na\"", "[\"know_cat\"]", "[\"know_alone\",\"know_cat\"]", "3"] {
        check(&format!("{{\"knowledge\":{value}}}"), "knowledge");
    }
    let long = format!("{{\"words\":\"{}\"}}", "é".repeat(WORDS_MAX + 1));
    for value in ["\"na\"", "\"more time\"", "{}", "{\"words\":\"\"}", "{\"words\":4}", &long] {
        check(&format!("{{\"W1\":{value}}}"), "W1");
    }
}

#[test]
fn nothing_printed_shows_an_answer() {
    let id = SheetId([0xab; 16]);
    let words = Answer::Words(zeroize::Zeroizing::new("my secret".to_owned()));
    let sheet = Sheet { id, group: GroupIx(2), answers: [("W1".to_owned(), words.clone())].into(), own_line: true };
    let kinds = [Answer::Rating(4), Answer::NotApplicable, Answer::One(3), Answer::Some(7), Answer::NoneOfThese, words];
    for answer in &kinds {
        assert_eq!(format!("{answer:?}"), "Answer(…)");
        assert_eq!(format!("{answer:#?}"), "Answer(…)");
    }
    assert_eq!(format!("{sheet:?} {id:?}"), "Sheet(…) SheetId(…)");
    assert_eq!(format!("{:#?}", Some(sheet)), "Some(\n    Sheet(…),\n)");
    assert_eq!(format!("{:?}", Field::new("my secret", 100)), "Field(…)");
}
