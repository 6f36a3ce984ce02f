//! What was exported comes back as it was: every value, every language, every text, and how current each is.

use std::io::{Cursor, Read};

use reflectory::format::builtin;
use reflectory::format::language::nothing_of;

use super::{exported, imported, lines, small, through_a_file, whole};

#[test]
fn the_built_in_instruments_come_back_with_every_language() {
    for (name, _) in builtin::ALL {
        let files = builtin::files(name).unwrap();
        let taken = imported(&through_a_file(&exported(&files)));
        assert_eq!((lines(&taken.left), lines(&taken.look), &taken.problems), (vec![], vec![], &vec![]), "{name}");
        assert_eq!(taken.told("x"), None);
        let (before, after) = (whole(&files), whole(&taken.files));
        assert!(before.1.len() >= 10, "{name}");
        assert_eq!(before, after, "{name}");
        // A translation is not only of the same value: its file says the same.
        let sorted = |text: &str| {
            let mut lines: Vec<String> = text.lines().filter(|line| !line.is_empty()).map(str::to_owned).collect();
            lines.sort();
            lines
        };
        for (file, text) in files.iter().filter(|(file, _)| file.starts_with("lang/")) {
            assert_eq!(sorted(text), sorted(&taken.files[file]), "{name}: {file}");
        }
    }
}

#[test]
fn what_is_missing_or_older_stays_so() {
    let mut files = small();
    files.insert("lang/fr.toml".to_owned(), nothing_of("fr"));
    let german = files.get_mut("lang/de.toml").unwrap();
    *german = german.replacen("of = \"2287aff1\"", "of = \"11111111\"", 1);
    *german = german.replacen("title = \"Digitale Strategie\"\n", "", 1);
    let (before, after) = (whole(&files), whole(&imported(&exported(&files)).files));
    let german = &before.1[0].1;
    assert_eq!((german.stale.as_slice(), german.missing.len()), (["statement.A1".to_owned()].as_slice(), 1));
    assert!(before.1[1].1.missing.len() > 500);
    assert_eq!(before, after);
}

#[test]
fn equal_instruments_are_equal_files_and_another_word_is_another_version() {
    let bytes = |files: &_| reflectory::document::xlsform::write(&exported(files)).unwrap();
    assert!(bytes(&small()) == bytes(&small()));
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes(&small()))).unwrap();
    let mut made = String::new();
    archive.by_name("docProps/core.xml").unwrap().read_to_string(&mut made).unwrap();
    assert!(made.contains("2000-01-01T00:00:00Z"), "no moment of making: {made}");
    let mut other = small();
    let words = other.get_mut("words.toml").unwrap();
    *words = words.replace("What helps most", "What helps best");
    let version = |files: &_| exported(files).sheets[2].rows[1][2].clone();
    assert_ne!(version(&small()), version(&other));
    assert_eq!(version(&small()), version(&small()));
}
