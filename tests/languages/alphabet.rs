//! The order in which people of each language look things up.

use reflectory::app::workplace::overview::Overview;
use reflectory::domain::answer::Answer;
use reflectory::domain::classes::ClassCount;
use reflectory::domain::instrument::GroupIx;
use reflectory::domain::report::words::Texts;
use reflectory::locale::alphabet::Alphabet;
use reflectory::locale::language::by_code;
use reflectory::runtime::spoken::in_language;
use zeroize::Zeroizing;

use crate::support::report::{SHIPPED, School, report};

/// Words of a language in the order of its dictionaries, each with a letter that code points put elsewhere.
const SORTED: [(&str, &[&str]); 16] = [
    ("cs", &["cesta", "čas", "hora", "chata", "ibis"]),
    ("da", &["zebra", "ægte", "øre", "åben"]),
    ("de", &["Apfel", "Äpfel", "Birne", "Straße", "Strauch"]),
    ("el", &["άλλος", "βήμα", "Γη", "ώρα"]),
    ("es", &["nube", "ñandú", "oca"]),
    ("et", &["sõna", "šokk", "zebra", "žanr", "tee", "öö"]),
    ("fi", &["zebra", "åke", "äiti", "öljy"]),
    ("fr", &["cote", "coté", "côte", "côté", "coton"]),
    ("hr", &["luk", "ljeto", "more", "nula", "njuška", "obala", "sat", "šuma"]),
    ("hu", &["cukor", "csap", "lakat", "lyuk", "ma"]),
    ("lt", &["ida", "yra", "jau"]),
    ("pl", &["lato", "łapa", "mama", "żaba"]),
    ("sr-Cyrl", &["дан", "ђак", "ера", "лук", "љубав", "мост"]),
    ("sv", &["zebra", "åka", "ärlig", "över"]),
    ("tr", &["hala", "ılık", "iz", "oda", "ödev"]),
    ("uk", &["гора", "ґанок", "день", "ера", "єдність", "іти", "їжак"]),
];

#[test]
fn words_stand_as_in_a_dictionary_of_their_language() {
    for (code, words) in SORTED {
        let alphabet = Alphabet::of(by_code(code).unwrap());
        let mut mixed: Vec<&str> = words.iter().rev().copied().collect();
        mixed.sort_by(|one, other| alphabet.compare(one, other));
        assert_eq!(mixed, words, "{code}");
    }
    let english = Alphabet::of(by_code("en").unwrap());
    let mut classes = vec!["10a", "2b", "2a", "1", "Year 12", "Year 2"];
    classes.sort_by(|one, other| english.compare(one, other));
    assert_eq!(classes, ["1", "2a", "2b", "10a", "Year 2", "Year 12"], "numbers go by their size");
}

#[test]
fn own_words_stand_in_the_order_of_the_language_that_is_read() {
    let mut school = School::draw(&SHIPPED, 11);
    let words = ["zebra", "över", "apa", "åka", "ärlig"];
    let answers = school.sheets.iter_mut().flat_map(|sheet| sheet.answers.values_mut());
    for (at, answer) in answers.filter(|answer| matches!(answer, Answer::Words(_))).enumerate() {
        *answer = Answer::Words(Zeroizing::new(words[at % words.len()].to_owned()));
    }
    let kept = report(&school.frozen, &school.sheets);
    for (code, order) in
        [("sv", ["apa", "zebra", "åka", "ärlig", "över"]), ("de", ["åka", "apa", "ärlig", "över", "zebra"])]
    {
        let read = in_language(kept.clone(), &school.frozen, by_code(code).unwrap());
        let mut seen = 0;
        for texts in read.words.iter().flat_map(|question| &question.texts) {
            let Texts::Shown(texts) = texts else { continue };
            let mut once: Vec<&str> = texts.iter().map(|text| text.as_str()).collect();
            once.dedup();
            let expected: Vec<&str> = order.into_iter().filter(|word| once.contains(word)).collect();
            assert_eq!(once, expected, "{code}");
            seen = seen.max(once.len());
        }
        assert!(seen >= 4, "{code}: some line shows most of them");
    }
}

#[test]
fn classes_stand_by_group_and_then_by_name() {
    let mut overview = Overview::new(0);
    let class = |group, name: &str| (GroupIx(group), name.to_owned(), ClassCount::Few);
    overview.classes = vec![class(1, "a"), class(2, "10a"), class(2, "9b"), class(2, "öst"), class(2, "zon")];
    let names = |code| -> Vec<String> {
        overview.by_name(by_code(code).unwrap()).into_iter().map(|(_, name, _)| name.clone()).collect()
    };
    assert_eq!(names("sv"), ["a", "9b", "10a", "zon", "öst"]);
    assert_eq!(names("de"), ["a", "9b", "10a", "öst", "zon"]);
}
