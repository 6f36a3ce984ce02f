//! Which language somebody gets.

use reflectory::locale::language::{self, ALL};
use reflectory::locale::wish::{met, wanted};

#[test]
fn a_wish_is_met_by_the_language_whatever_the_country() {
    for wish in ["en", "en_GB.UTF-8", "EN-us", "en_IE@euro"] {
        assert_eq!(met(wish).map(|it| it.code), Some("en"), "{wish}");
    }
    for nothing in ["", "C", "POSIX", "C.UTF-8", "xx", "xx_YY", "@latin", "-", "e"] {
        assert!(met(nothing).is_none(), "{nothing}");
    }
    assert_eq!(wanted(["C", "xx", "en_GB"]).code, "en");
    assert_eq!(wanted([]).code, language::english().code);
}

#[test]
fn every_language_is_found_by_its_code_and_has_its_own_place() {
    for (ix, language) in ALL.iter().enumerate() {
        assert_eq!(language.ix(), ix);
        assert_eq!(met(language.code), Some(language), "{}", language.code);
        assert_eq!(language::by_code(&language.code.to_uppercase()), Some(language));
        assert!(
            !language.name.is_empty() && !language.name.is_ascii() || language.name.len() >= 4,
            "{}",
            language.name
        );
    }
    assert_eq!(ALL.first().map(|it| it.code), Some("en"));
    assert!(language::by_code("qps").unwrap().ix() == ALL.len());
}

/// Serbian is written in two scripts; whoever asks for neither gets Cyrillic, as the constitution has it.
#[test]
fn a_script_is_heard() {
    if language::by_code("sr-Latn").is_none() {
        return;
    }
    for (wish, code) in [
        ("sr", "sr-Cyrl"),
        ("sr_RS.UTF-8", "sr-Cyrl"),
        ("sr_RS@latin", "sr-Latn"),
        ("sr-Latn-RS", "sr-Latn"),
        ("sr_Latn_ME", "sr-Latn"),
    ] {
        assert_eq!(met(wish).map(|it| it.code), Some(code), "{wish}");
    }
}
