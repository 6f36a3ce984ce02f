//! A translator's `.ftl` files: what is not there is counted, what cannot be right is named with its place.

use reflectory::format::Files;
use reflectory::format::messages::{categories, check};
use reflectory::locale::language::by_code;

fn files(text: &str) -> Files {
    Files::from([("general.ftl".to_owned(), text.to_owned())])
}

/// What is said of a file in a language, each with its line and column.
fn said(code: &str, text: &str) -> Vec<String> {
    let (_, problems) = check(code, &files(text));
    problems.iter().map(|it| format!("{}:{} {}", it.line, it.column, it.message)).collect()
}

#[test]
fn what_cannot_be_right_is_named_with_its_place() {
    let minutes = |forms: &str| format!("walk-minutes-left = {{ $minutes ->\n{forms}\n}}\n");
    let deep = format!("key-back = {}\"zpět\"{}\n", "{ ".repeat(20_000), " }".repeat(20_000));
    let table: [(&str, &str, &str); 14] = [
        ("cs", "walk-minutes-left = { $minutes\n", "2:1 This is no Fluent: Expected a token starting with \"}\"."),
        ("cs", "no-such-message = Něco\n", "1:1 No screen says `no-such-message`."),
        ("cs", "key-back = konec\nkey-back = konec\n", "2:1 `key-back` stands twice; the other one is in general.ftl."),
        ("cs", "key-back =\n    .label = konec\n", "1:1 `key-back` has no text."),
        ("cs", "key-back = konec\n    .label = konec\n", "2:6 Messages have no parts here: `.label` is not said."),
        ("cs", "key-back = { \"zp\\u200Bět\" }\n", "1:1 `key-back` has a sign by its number, which is not used here."),
        ("cs", &deep, "1:212 Braces stand in braces here, deeper than any message needs."),
        ("cs", "-term = slovo\n", "1:2 `-term` is a term, and there are none here."),
        ("cs", "key-back = konec { $count }\n", "1:21 `key-back` has no value called `count`."),
        ("cs", "key-back = konec { NUMBER(3) }\n", "1:1 `key-back` has a function, which is not used here."),
        ("cs", "welcome-minutes = Dost\n", "1:1 `welcome-minutes` lacks its value"),
        ("el", "key-back = έxοδος\n", "1:12 The word \"έxοδος\" has letters of two scripts."),
        ("cs", "key-back = ko\u{ad}nec\n", "1:14 A sign here cannot be seen (U+00AD)."),
        (
            "cs",
            &minutes(" [one] m\n [dual] m\n [few] m\n *[other] m"),
            "3:3 `walk-minutes-left`: this language has no form `dual`",
        ),
    ];
    for (code, text, expected) in table {
        let all = said(code, text);
        assert!(all.iter().any(|said| said.starts_with(expected)), "{text}: {expected}\n{all:#?}");
    }
    let lacks = said("cs", &minutes(" [one] zbývá { $minutes }\n *[other] zbývá { $minutes }"));
    assert_eq!(lacks, ["1:24 `walk-minutes-left` lacks the form `few` of `$minutes`: there are few, one, other."]);
    assert_eq!(said("cs", "key-back = konec\n"), [""; 0]);
    let unknown = said("xx", "key-back = x\n");
    assert_eq!(unknown, ["0:0 No plural rules are known for \"xx\". Please name the folder by a language's code."]);
}

#[test]
fn what_is_not_there_yet_is_counted_file_by_file() {
    let (covered, problems) = check("cs", &files("key-back = konec\n"));
    assert_eq!(problems, []);
    let general = covered.iter().find(|file| file.file == "general.ftl").unwrap();
    assert!(general.messages > 5 && general.missing.len() == general.messages - 1, "{general:?}");
    assert!(!general.missing.contains(&"key-back"));
    let others = covered.iter().filter(|file| file.file != "general.ftl");
    assert!(others.clone().count() > 10 && others.clone().all(|file| file.missing.len() == file.messages));
    // Messages count wherever they stand.
    let moved = Files::from([("mine.ftl".to_owned(), "key-back = konec\n".to_owned())]);
    assert_eq!(check("cs", &moved).0, covered);
}

#[test]
fn every_language_has_the_forms_of_its_numbers() {
    for (code, forms) in [("de", 2), ("cs", 3), ("sl", 4), ("lt", 3), ("ga", 5), ("tr", 2), ("sr-Latn", 3)] {
        assert_eq!(categories(code).unwrap().len(), forms, "{code}");
        assert!(by_code(code).is_some());
    }
    assert_eq!(categories(""), None);
}
