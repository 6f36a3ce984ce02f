//! Own statements while a set-up is edited: ids, room for ten, translations, and taking over from elsewhere.

use proptest::prelude::{prop, prop_assert, prop_assert_eq, proptest};
use reflectory::domain::exercise::{Frozen, OWN_MAX};
use reflectory::domain::instrument::{CODE_MAX, GroupIx, Instrument, LevelIx};
use reflectory::domain::school::School;
use reflectory::domain::setup::Setup;
use reflectory::domain::setup::own::{TakenOver, Words};
use reflectory::format::{self, builtin};

use super::cases;

fn instrument() -> Instrument {
    format::instrument::read(&builtin::selfie()).unwrap()
}

fn fresh(instrument: &Instrument) -> Setup {
    Setup::new(LevelIx(0), 2026, 1, &School::empty(instrument), instrument)
}

#[test]
fn ids_are_made_from_the_first_words() {
    let it = instrument();
    let mut setup = fresh(&it);
    let mut check = |words: &str, id: &str| assert_eq!(setup.add_own(words, &it).as_deref(), Some(id), "{words}");
    check("Breaks without any screens", "breaks-without-any");
    check("Breaks, without any screens!", "breaks-without-any-2");
    check("Pauses sans écran", "pauses-sans-cran");
    check("בבית הספר", "own-2");
    check("", "own-3");
    check("Donaudampfschifffahrtsgesellschaft", "donaudampfschifffahrt");
    // A code of the questionnaire is nobody's id.
    check("cpd other", "cpd-other");
}

#[test]
fn there_is_room_for_ten() {
    let it = instrument();
    let mut setup = fresh(&it);
    for n in 0..OWN_MAX {
        assert!(setup.takes_own(), "{n}");
        assert!(setup.add_own("Words", &it).is_some(), "{n}");
    }
    assert!(!setup.takes_own());
    assert_eq!(setup.add_own("Words", &it), None);
    setup.remove_own("words");
    assert_eq!(setup.add_own("Words", &it).as_deref(), Some("words"));
}

#[test]
fn a_group_without_any_words_is_not_asked() {
    let it = instrument();
    let mut setup = fresh(&it);
    let code = setup.add_own("Play", &it).unwrap();
    setup.write_own(&code, GroupIx(2), None, Words::Text, "We play.");
    setup.write_own(&code, GroupIx(2), None, Words::Help, "A lot.");
    setup.write_own(&code, GroupIx(2), Some("nl"), Words::Text, "Wij spelen.");
    assert_eq!(setup.own_words(&code, GroupIx(2), None, Words::Help), "A lot.");
    assert_eq!(setup.own_words(&code, GroupIx(2), Some("NL"), Words::Text), "Wij spelen.");
    setup.write_own(&code, GroupIx(2), None, Words::Text, "");
    assert!(setup.own[0].wordings[2].is_some());
    setup.write_own(&code, GroupIx(2), None, Words::Help, "");
    assert!(setup.own[0].wordings[2].is_none());
    // What was translated is not lost with it.
    assert_eq!(setup.translations.len(), 1);
    setup.write_own(&code, GroupIx(2), Some("nl"), Words::Text, "");
    assert!(setup.translations.is_empty());
}

#[test]
fn what_is_taken_over_keeps_its_id_and_finds_its_groups() {
    let it = instrument();
    let mut source = fresh(&it);
    let code = source.add_own("Play", &it).unwrap();
    source.write_own(&code, GroupIx(2), None, Words::Text, "We play.");
    source.write_own(&code, GroupIx(2), Some("nl"), Words::Text, "Wij spelen.");
    // Another instrument may list its groups in another order.
    let mut other = it.clone();
    other.groups.reverse();
    let mut setup = fresh(&other);
    let told = setup.take_over(&source.own, &source.translations, &it, &other);
    assert_eq!(told, TakenOver { taken: vec!["play".to_owned()], ..TakenOver::default() });
    assert_eq!(setup.own_words("play", GroupIx(0), None, Words::Text), "We play.");
    assert_eq!(setup.own_words("play", GroupIx(0), Some("nl"), Words::Text), "Wij spelen.");
    let again = setup.take_over(&source.own, &source.translations, &it, &other);
    assert_eq!(again, TakenOver { there: vec!["play".to_owned()], ..TakenOver::default() });
    assert_eq!((setup.own.len(), setup.translations.len()), (1, 1));
}

#[test]
fn what_does_not_fit_is_told_and_changes_nothing() {
    let it = instrument();
    let mut source = fresh(&it);
    for n in 0..OWN_MAX {
        source.add_own(&format!("Statement {n}"), &it).unwrap();
    }
    let mut setup = fresh(&it);
    setup.add_own("Mine", &it).unwrap();
    let same = setup.add_own("Statement 3", &it).unwrap();
    setup.title_own(&same, "Not the same");
    let told = setup.take_over(&source.own, &[], &it, &it);
    assert_eq!(
        (told.taken.len(), &told.id_taken[..], &told.too_many[..]),
        (8, &["statement-3".to_owned()][..], &["statement-9".to_owned()][..])
    );
    assert_eq!(setup.own.len(), OWN_MAX);
    assert_eq!(setup.own(&same).unwrap().title, "Not the same");
    let mut coded = source.own[0].clone();
    coded.code = "C3".to_owned();
    assert_eq!(fresh(&it).take_over(&[coded], &[], &it, &it).id_taken, ["C3"]);
}

#[test]
fn a_preview_has_stand_ins_only_for_what_is_missing() {
    let it = instrument();
    let mut setup = fresh(&it);
    let today = "2026-11-24".parse().unwrap();
    let open = |setup: &Setup| {
        let frozen = Frozen::preview_of(setup, &it, today);
        let small = (0..3).filter(|group| frozen.is_small(GroupIx(*group))).count();
        (frozen.exercise.slot.first.to_string(), frozen.exercise.slot.last.to_string(), small)
    };
    assert_eq!(open(&setup), ("2026-11-24".to_owned(), "2026-11-30".to_owned(), 0));
    setup.people[0] = Some(Default::default());
    setup.first_day = Some("2026-12-01".parse().unwrap());
    assert_eq!(open(&setup), ("2026-12-01".to_owned(), "2026-12-07".to_owned(), 1));
    setup.last_day = Some("2026-12-15".parse().unwrap());
    assert_eq!(open(&setup).1, "2026-12-15");
    // Days that are over are no days to preview on.
    setup.first_day = Some("2026-09-01".parse().unwrap());
    setup.last_day = Some("2026-09-10".parse().unwrap());
    assert_eq!(open(&setup), ("2026-09-01".to_owned(), "2026-11-30".to_owned(), 1));
}

proptest! {
    #![proptest_config(cases(60))]

    #[test]
    fn every_id_is_one_the_file_takes(words in prop::collection::vec(".{0,60}", 1..10)) {
        let it = instrument();
        let mut setup = fresh(&it);
        for words in &words {
            let id = setup.add_own(words, &it).unwrap();
            let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
            prop_assert!(!id.is_empty() && id.len() <= CODE_MAX && id.chars().all(plain), "{id} of {words:?}");
        }
        let mut ids: Vec<&str> = setup.own.iter().map(|own| own.code.as_str()).collect();
        ids.sort_unstable();
        ids.dedup();
        prop_assert_eq!(ids.len(), words.len());
    }
}
