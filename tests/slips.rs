//! Codes as values: one per group, or one-time slips, and the slips as text to print.

use std::path::Path;

use reflectory::app::workplace::codes::Choice;
use reflectory::document::paper::letter::invitation;
use reflectory::domain::instrument::GroupIx;
use reflectory::domain::secret::Secret;
use reflectory::locale::language::{self, by_code};
use reflectory::locale::texts::{in_english, of};
use reflectory::runtime::codes::look_up;
use reflectory::runtime::exercise_files::Opened;
use reflectory::runtime::slips::{SLIPS_MAX, codes_sheet, group_codes, make_slips, read_sheet, sheet};
use reflectory::seal::code::draw;
use reflectory::store::Store;
use reflectory::store::codes::GroupCode;
use reflectory::ui::screen::workplace::codes::choice_words;

use crate::support::app::{EXERCISE, OPEN, at, store_with};

fn opened(folder: &Path) -> Opened {
    let store = Store::open_existing(&folder.join("store")).unwrap();
    Opened::open(&store, &store.exercises().unwrap()[0].id).unwrap()
}

fn opens(opened: &Opened, code: &str) -> Option<GroupIx> {
    let found = look_up(&Secret::new(code.to_owned()), std::iter::once(opened), at(OPEN).wall).unwrap();
    found.map(|(_, group, _)| group)
}

#[test]
fn group_codes_are_made_once_and_open_their_group() {
    let folder = store_with(&EXERCISE.replace("teachers = 35", "teachers = 0"));
    let mut exercise = opened(folder.path());
    let codes = group_codes(&mut exercise).unwrap();
    let groups: Vec<GroupIx> = codes.iter().map(|code| code.group).collect();
    assert_eq!(groups, [GroupIx(0), GroupIx(2)], "a group that is left out gets none");
    for GroupCode { group, code, .. } in &codes {
        assert_eq!(opens(&exercise, code), Some(*group));
    }
    assert_eq!(group_codes(&mut exercise), Ok(codes));
}

const COMPANIES: &str = r#"
school = "Linden School"
level = "upper-secondary-vocational"
instrument = "work-based-learning"
year = 2026
session = 1
first_day = 2026-11-23
last_day = 2026-12-04
eligible = { leaders = 0, teachers = 35, students = 0, trainers = 12 }
class = [
  { name = "10a", group = "teachers", size = 20 },
  { name = "Oak Carpentry", group = "trainers", size = 7 },
  { name = "Bakery North", group = "trainers", size = 5 },
  { name = "Mill", group = "trainers", size = 4, asked = false },
]
"#;

#[test]
fn each_company_has_a_code_of_its_own_which_opens_the_group_of_trainers() {
    let folder = store_with(COMPANIES);
    let mut exercise = opened(folder.path());
    let codes = group_codes(&mut exercise).unwrap();
    let whose: Vec<_> = codes.iter().map(|code| (code.group.0, code.class.as_deref())).collect();
    // Teachers' departments share a code; a company that is not asked has none.
    assert_eq!(whose, [(1, None), (3, Some("Oak Carpentry")), (3, Some("Bakery North"))]);
    assert_ne!(codes[1].code, codes[2].code);
    for GroupCode { group, code, .. } in &codes {
        assert_eq!(opens(&exercise, code), Some(*group));
    }
    assert_eq!(group_codes(&mut exercise), Ok(codes.clone()), "the same the next time");

    let texts = of(language::english());
    let sheet = codes_sheet(&exercise.frozen, &codes, texts).join("\n");
    for GroupCode { class, code, .. } in &codes[1..] {
        let line = sheet.lines().find(|line| line.ends_with(code)).unwrap();
        assert!(line.trim_start().starts_with(&format!("{} ", class.as_deref().unwrap())), "{line}");
        assert!(line.chars().count() <= 54, "it fits the smallest screen: {line}");
    }
    assert!(sheet.contains("\n  In-company trainers\n    Oak Carpentry "), "{sheet}");
    assert!(!sheet.contains("the same code"), "{sheet}");

    let said = |frozen| choice_words(Choice::GroupCodes, frozen).0;
    assert_eq!(said(&exercise.frozen), "codes-of-companies");
    let without = store_with(EXERCISE);
    assert_eq!(said(&opened(without.path()).frozen), "codes-of-groups");

    let with: Vec<_> = codes[1..].iter().map(|code| (code.class.as_deref(), code.code.as_str())).collect();
    let letters = invitation(&exercise.shown, GroupIx(3), &with, texts);
    assert_eq!(letters.sections.iter().map(|letter| letter.new_page).collect::<Vec<_>>(), [false, true]);
    assert_eq!(letters.sections.iter().map(|letter| letter.id.as_str()).collect::<Vec<_>>(), ["letter", "letter-2"]);
    for (letter, (class, code)) in letters.sections.iter().zip(&with) {
        let said = format!("{:?}", letter.blocks);
        let others = with.iter().filter(|(_, other)| other != code);
        assert!(said.contains(&format!("trainers, {},", class.unwrap())) && said.contains(code), "{said}");
        assert!(others.clone().all(|(_, other)| !said.contains(other)), "{said}");
    }

    // A kit has the codes of the machine above, without companies: none is made that opens nothing there.
    let below = store_with(COMPANIES);
    let mut kit = opened(below.path());
    let above = exercise.file.group_codes().unwrap();
    assert_eq!(kit.file.follow_above(&[], &above, &[]), Ok(true));
    let there = group_codes(&mut kit).unwrap();
    assert_eq!(there.iter().map(|code| (code.group, code.code.clone())).collect::<Vec<_>>(), above);

    // One code can be replaced, and the others go on.
    let new = draw().unwrap().shown();
    exercise.file.set_code(GroupIx(3), Some("Bakery North"), &new).unwrap();
    let open: Vec<_> = codes.iter().map(|code| opens(&exercise, &code.code).is_some()).collect();
    assert_eq!(open, [true, true, false]);
    assert_eq!(opens(&exercise, &new), Some(GroupIx(3)));
}

#[test]
fn slips_open_their_group_and_are_printed_to_be_cut() {
    let folder = store_with(EXERCISE);
    let mut exercise = opened(folder.path());
    let codes = make_slips(&mut exercise, GroupIx(1), 3, None).unwrap();
    assert_eq!(codes.len(), 3);
    for code in &codes {
        assert_eq!(opens(&exercise, code), Some(GroupIx(1)), "{code}");
    }
    for count in [0, SLIPS_MAX + 1] {
        assert!(in_english(&make_slips(&mut exercise, GroupIx(1), count, None).unwrap_err()).contains("Between 1 and"));
    }
    assert_eq!(exercise.file.slip_counts(3), Ok(vec![(0, 0), (3, 0), (0, 0)]));

    let slips: Vec<(String, String)> = codes.into_iter().map(|code| ("Teacher".to_owned(), code)).collect();
    let lines = sheet("Linden School", "Primary", &slips, 2, of(language::english()));
    assert_eq!(lines.iter().filter(|line| line.starts_with("  Linden School, Primary    Teacher")).count(), 3);
    assert_eq!(lines.iter().filter(|line| *line == "\u{c}").count(), 1, "two pages");
    let cuts = lines.iter().filter(|line| line.starts_with("- -")).count();
    assert_eq!(cuts, 5, "around every slip of each page");
    assert!(lines.iter().any(|line| line.ends_with(&slips[2].1)));
    assert_eq!(read_sheet(&lines.join("\n")), slips, "what is shown can be printed as pages");
}

/// What is handed out is in the language of whoever hands it out; what is printed as pages is read from any of them.
#[test]
fn slips_of_every_language_are_read_again() {
    let slips = vec![("Schüler:in, 5b".to_owned(), drawn()), ("Lehrkraft".to_owned(), drawn())];
    for language in language::ALL.iter().chain(by_code("qps")) {
        let lines = sheet("Linden  School", "Primary", &slips, 12, of(language));
        assert_eq!(read_sheet(&lines.join("\n")), slips, "{}", language.code);
        assert!(lines.iter().all(|line| line.chars().count() <= 53), "{}: {lines:?}", language.code);
    }
    let before =
        format!("- - -\n  Linden School, Primary    Teacher\n\n  Your code:   {}\n  It works once.\n", slips[0].1);
    assert_eq!(read_sheet(&before), [("Teacher".to_owned(), slips[0].1.clone())]);
}

fn drawn() -> String {
    draw().unwrap().shown().to_string()
}

#[test]
fn nobody_is_let_in_who_is_not_invited() {
    let folder = store_with(&EXERCISE.replace("leaders = 5", "leaders = 0"));
    let mut opened = opened(folder.path());
    let leaders = GroupIx(0);
    assert!(!opened.frozen.exercise.invited_groups().contains(&leaders), "the test leaves them out");
    let refused = in_english(&make_slips(&mut opened, leaders, 2, None).unwrap_err());
    assert!(refused.contains("School leaders are not invited in 2026-1-primary"), "{refused}");
    assert_eq!(make_slips(&mut opened, GroupIx(2), 2, None).unwrap().len(), 2);
}
