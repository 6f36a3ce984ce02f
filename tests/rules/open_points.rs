//! What keeps a set-up from being activated, and what is worth a word: the screens' list and the file's reader must
//! agree.

use std::cell::Cell;

use jiff::civil::{Date, date};
use proptest::sample::subsequence;
use proptest::test_runner::TestRunner;
use reflectory::domain::calendar::SlotProblem;
use reflectory::domain::exercise::{People, Translation};
use reflectory::domain::instrument::{Form, GroupIx, Kind, LevelIx, Part, Question, Wording};
use reflectory::domain::sentences;
use reflectory::domain::setup::Setup;
use reflectory::domain::setup::cautions::Caution;
use reflectory::domain::setup::open_points::OpenPoint;
use reflectory::format;
use reflectory::locale::texts::in_english;

use super::{SHIPPED, cases, exercise_at, instant};

const TODAY: Date = date(2026, 11, 20);
const TEACHERS: GroupIx = GroupIx(1);
const STUDENTS: GroupIx = GroupIx(2);

fn own(code: &str, texts: [Option<&str>; 3]) -> Question {
    let wording =
        |text: &str| Wording { text: text.to_owned(), help: "It is so.".to_owned(), version: 1, ..Wording::default() };
    Question {
        code: code.to_owned(),
        part: Part::Own,
        title: String::new(),
        kind: Kind::Own,
        form: Form::Scale(0),
        levels: Vec::new(),
        wordings: texts.map(|text| text.map(wording)).to_vec(),
        tags: Vec::new(),
    }
}

fn french(group: GroupIx, text: &str, help: &str) -> Translation {
    let (text, help) = (text.to_owned(), help.to_owned());
    Translation { code: "breaks".to_owned(), group, language: "fr".to_owned(), text, help }
}

/// A set-up that lacks nothing.
fn sound() -> Setup {
    let mut setup = Setup::of(&exercise_at("primary", &["C10"]), &SHIPPED);
    setup.people[0] = Some(People { eligible: 12, invited: 10 });
    setup.own = vec![own("breaks", [None, Some("Devices stay in the bag during breaks."), Some("My phone rests.")])];
    setup.translations = vec![french(STUDENTS, "Il se repose.", "Toujours.")];
    setup
}

fn own_group() -> (String, GroupIx) {
    ("breaks".to_owned(), TEACHERS)
}

fn wording_of(setup: &mut Setup) -> &mut Wording {
    setup.own[0].wordings[TEACHERS.0].as_mut().unwrap()
}

/// An edit of a sound set-up, the open point it makes, and a part of the words for people.
type Case = (fn(&mut Setup), OpenPoint, &'static str);

fn edits() -> Vec<Case> {
    let (code, group) = own_group();
    let fr = || ("breaks".to_owned(), "fr".to_owned());
    vec![
        (|s| s.school.clear(), OpenPoint::NoSchool, "no name yet"),
        (|s| s.people[2] = None, OpenPoint::NoPeople(STUDENTS), "How many students there are is missing"),
        (
            |s| s.people[1] = Some(People { eligible: 5, invited: 6 }),
            OpenPoint::MoreInvitedThanEligible(TEACHERS),
            "More teachers are invited (6) than eligible (5)",
        ),
        (|s| s.people = vec![Some(People::default()); 3], OpenPoint::NobodyInvited, "Nobody is invited in any group"),
        (
            |s| s.short_form = Some("short-3".to_owned()),
            OpenPoint::UnknownShortForm("short-3".to_owned()),
            "No short form is called \"short-3\". Short forms: short-16, short-8.",
        ),
        (
            |s| s.optional.push("C99".to_owned()),
            OpenPoint::UnknownOptional("C99".to_owned()),
            "No statement has the code `C99`",
        ),
        (|s| s.optional.push("C3".to_owned()), OpenPoint::AlwaysIn("C3".to_owned()), "`C3` is always in"),
        (
            |s| s.optional.push("A6".to_owned()),
            OpenPoint::NotAtThisLevel("A6".to_owned()),
            "`A6` is not asked at this level",
        ),
        (
            |s| s.own.extend((0..10).map(|ix| own(&format!("o{ix}"), [Some("We do."), None, None]))),
            OpenPoint::TooManyOwn(11),
            "There are 11 own statements. At most 10",
        ),
        (
            |s| s.own.push(own("C3", [Some("We do."), None, None])),
            OpenPoint::OwnIdTaken("C3".to_owned()),
            "The id `C3` belongs to a statement",
        ),
        (
            |s| s.own.push(own("void", [None; 3])),
            OpenPoint::OwnWithoutGroup("void".to_owned()),
            "Your statement \"void\" is asked of nobody",
        ),
        (
            |s| wording_of(s).text.clear(),
            OpenPoint::OwnWithoutText { own: code.clone(), group },
            "Your statement \"breaks\" has no words for teachers yet",
        ),
        (
            |s| wording_of(s).help.clear(),
            OpenPoint::OwnWithoutHelp { own: code, group },
            "does not tell teachers yet when a 5 fits",
        ),
        (
            |s| s.translations = vec![french(STUDENTS, "Il se repose.", "")],
            OpenPoint::TranslationUnfinished { own: fr().0, group: STUDENTS, language: fr().1 },
            "translated into fr for students only in part",
        ),
        (
            |s| s.translations = vec![french(GroupIx(0), "Oui", "Toujours")],
            OpenPoint::TranslationForNobody { own: fr().0, group: GroupIx(0), language: fr().1 },
            "for school leaders, who are not asked it",
        ),
        (|s| s.first_day = None, OpenPoint::NoFirstDay, "The first day is not chosen yet"),
        (|s| s.last_day = None, OpenPoint::NoLastDay, "The last day is not chosen yet"),
        (|s| s.last_day = Some(date(2026, 11, 28)), OpenPoint::Slot(SlotProblem::TooShort(6)), "It needs at least 7"),
        (
            |s| (s.first_day, s.last_day) = (Some(date(2026, 11, 19)), Some(date(2026, 12, 1))),
            OpenPoint::Slot(SlotProblem::InThePast(TODAY)),
            "The first day has passed: today is 2026-11-20",
        ),
    ]
}

/// Noon of [`TODAY`] in Brussels.
fn reads_strictly(setup: &Setup) -> bool {
    let text = format::setup::write(setup, &SHIPPED);
    let read = format::exercise::read("exercise.toml", &text, &SHIPPED, Some(instant("2026-11-20T11:00:00Z")));
    if let Ok(exercise) = &read {
        assert_eq!(Some(exercise), setup.exercise().as_ref());
    }
    read.is_ok()
}

#[test]
fn a_sound_set_up_has_no_open_point_and_is_an_exercise() {
    assert_eq!(sound().open_points(&SHIPPED, TODAY), []);
    assert!(reads_strictly(&sound()));
}

#[test]
fn each_open_point_is_found_told_and_kept_from_activation() {
    for (edit, point, part) in edits() {
        let mut setup = sound();
        edit(&mut setup);
        assert_eq!(setup.open_points(&SHIPPED, TODAY), std::slice::from_ref(&point));
        let sentence = in_english(&sentences::open_point(&point, &setup, &SHIPPED));
        assert!(sentence.contains(part), "{point:?}: {sentence}");
        assert!(!reads_strictly(&setup), "{point:?} was read as an exercise");
    }
    let nowhere = Setup { session: 7, ..sound() };
    assert_eq!(nowhere.open_points(&SHIPPED, TODAY), [OpenPoint::NoSuchSession]);
    let sentence = in_english(&sentences::open_point(&OpenPoint::NoSuchSession, &nowhere, &SHIPPED));
    assert_eq!(sentence, "There is no session 7 in school year 2026.");
    assert!(!reads_strictly(&nowhere));
}

#[test]
fn a_new_set_up_lists_everything_in_the_order_of_the_steps() {
    let school = reflectory::domain::school::School::empty(&SHIPPED);
    let setup = Setup::new(LevelIx(0), 2026, 1, &school, &SHIPPED);
    let expected = [
        OpenPoint::NoSchool,
        OpenPoint::NoPeople(GroupIx(0)),
        OpenPoint::NoPeople(TEACHERS),
        OpenPoint::NoPeople(STUDENTS),
        OpenPoint::NoFirstDay,
        OpenPoint::NoLastDay,
    ];
    assert_eq!(setup.open_points(&SHIPPED, TODAY), expected);
}

/// Whatever is wrong at once: what the screens call ready is what the file's reader accepts, and nothing else.
#[test]
fn no_open_point_means_that_it_can_be_activated() {
    let (ready, open) = (Cell::new(0), Cell::new(0));
    let all = edits();
    let harmless: Vec<Case> = vec![
        (|s| s.short_form = Some("short-8".to_owned()), OpenPoint::NoSchool, ""),
        (|s| s.people[0] = Some(People::default()), OpenPoint::NoSchool, ""),
        (|s| s.optional.clear(), OpenPoint::NoSchool, ""),
        (|s| (s.own, s.translations) = (Vec::new(), Vec::new()), OpenPoint::NoSchool, ""),
        (|s| s.first_day = Some(TODAY), OpenPoint::NoSchool, ""),
        (|s| s.last_day = Some(date(2026, 11, 29)), OpenPoint::NoSchool, ""),
    ];
    let edits: Vec<fn(&mut Setup)> = harmless.iter().cycle().take(18).chain(&all).map(|case| case.0).collect();
    TestRunner::new(cases(300))
        .run(&subsequence(edits, 0..4), |chosen| {
            let mut setup = sound();
            for edit in chosen {
                // An edit of the own statement has nothing to edit where it was removed before.
                if !setup.own.is_empty() {
                    edit(&mut setup);
                }
            }
            let points = setup.open_points(&SHIPPED, TODAY);
            assert_eq!(points.is_empty(), reads_strictly(&setup), "{points:?}");
            let count = if points.is_empty() { &ready } else { &open };
            count.set(count.get() + 1);
            Ok(())
        })
        .unwrap();
    assert!(ready.get() > 20 && open.get() > 20, "{} ready, {} open", ready.get(), open.get());
}

fn cautions(setup: &Setup, languages: &[&str]) -> Vec<Caution> {
    let languages: Vec<String> = languages.iter().map(|tag| (*tag).to_owned()).collect();
    setup.cautions(&SHIPPED, &languages)
}

#[test]
fn groups_that_are_left_out_or_small_are_worth_a_word() {
    let with = |teachers: u32, cell: u32| {
        let mut setup = Setup { smallest_cell: cell, ..sound() };
        setup.people = [40, teachers, 200].map(|people| Some(People { eligible: people, invited: people })).to_vec();
        cautions(&setup, &["en"])
    };
    assert_eq!(with(10, 5), []);
    assert_eq!(with(9, 5), [Caution::SmallGroup(TEACHERS)]);
    assert_eq!(with(10, 6), [Caution::SmallGroup(TEACHERS)]);
    assert_eq!(with(1, 5), [Caution::SmallGroup(TEACHERS)]);
    assert_eq!(with(0, 5), [Caution::GroupLeftOut(TEACHERS)]);
    // Of 300 teachers the minimum is 60, of 10 it is 8.
    let sample = |eligible: u32, invited: u32| {
        let mut setup = sound();
        setup.people[TEACHERS.0] = Some(People { eligible, invited });
        cautions(&setup, &["en"])
    };
    assert_eq!(sample(300, 60), []);
    assert_eq!(sample(300, 59), [Caution::BelowMinimum(TEACHERS)]);
    assert_eq!(sample(10, 4), [Caution::BelowMinimum(TEACHERS), Caution::SmallGroup(TEACHERS)]);
    let mut setup = sound();
    setup.people = vec![None; 3];
    assert_eq!(cautions(&setup, &["en"]), [], "a number that was not entered says nothing yet");
}

#[test]
fn own_statements_that_others_say_already() {
    let text = |code: &str| SHIPPED.question(code).unwrap().wordings[TEACHERS.0].as_ref().unwrap().text.clone();
    let check = |mine: &str, expected: Option<&str>| {
        let mut setup = sound();
        setup.own = vec![own("mine", [None, Some(mine), None])];
        let expected: Vec<Caution> = expected
            .map(|code| Caution::OwnLooksLike { own: "mine".to_owned(), code: code.to_owned() })
            .into_iter()
            .collect();
        assert_eq!(cautions(&setup, &["en"]), expected, "{mine}");
    };
    let b1 = text("B1");
    check(&b1, Some("B1"));
    check(&b1.to_uppercase().replace(' ', "  ").replace(['.', ','], "!"), Some("B1"));
    check(&b1.replace(' ', ""), Some("B1"));
    check(&format!("{b1} Really."), Some("B1"));
    let half: Vec<&str> = b1.split(' ').take(6).collect();
    check(&half.join(" "), None);
    check("Our canteen is lovely.", None);
    check("", None);
    check("…!", None);
    check(&text("A6"), None);
    // Shared words against all words: 4 of 5 are enough, 3 of 4 are not.
    let mut setup = sound();
    let pair = |a: &str, b: &str| vec![own("a", [Some(a), None, None]), own("b", [None, Some(b), None])];
    setup.own = pair("one two three four", "Four three two one five");
    assert_eq!(cautions(&setup, &["en"]), [Caution::OwnLooksLike { own: "b".to_owned(), code: "a".to_owned() }]);
    setup.own = pair("one two three", "one two three four");
    assert_eq!(cautions(&setup, &["en"]), []);
}

#[test]
fn own_statements_without_a_translation() {
    let setup = sound();
    let missing =
        |language: &str| Caution::OwnNotTranslated { own: "breaks".to_owned(), language: language.to_owned() };
    assert_eq!(cautions(&setup, &["en"]), []);
    assert_eq!(cautions(&setup, &["en", "fr", "nl"]), [missing("fr"), missing("nl")], "teachers have no French");
    let mut both = setup.clone();
    both.translations.push(french(TEACHERS, "Au sac.", "Toujours."));
    assert_eq!(cautions(&both, &["en", "FR", "nl"]), [missing("nl")]);
}

#[test]
fn cautions_say_what_they_mean() {
    let mut setup = sound();
    setup.people[1] = Some(People { eligible: 8, invited: 8 });
    let check = |caution: Caution, expected: &str| {
        assert_eq!(in_english(&sentences::caution(&caution, &setup, &SHIPPED)), expected);
    };
    check(
        Caution::GroupLeftOut(STUDENTS),
        "Students are left out. The report will be marked \"incomplete\" and there will be no badge.",
    );
    let mut few = sound();
    few.people[1] = Some(People { eligible: 300, invited: 59 });
    assert_eq!(
        in_english(&sentences::caution(&Caution::BelowMinimum(TEACHERS), &few, &SHIPPED)),
        "Teachers: 59 are asked, and the minimum for 300 is 60. It cannot be reached like this; the report will ask to \
         be read with caution."
    );
    check(
        Caution::SmallGroup(TEACHERS),
        "Teachers: with 8 invited this is a small group, and its members are told so at the start. If fewer than 5 \
         answer, the group has its own line in the report only when all who answered agree.",
    );
    check(
        Caution::OwnLooksLike { own: "breaks".to_owned(), code: "B1".to_owned() },
        "Your statement \"breaks\" says much the same as another statement (B1, Progress review). One of them may be \
         enough.",
    );
    check(
        Caution::OwnNotTranslated { own: "breaks".to_owned(), language: "fr".to_owned() },
        "Your statement \"breaks\" is not translated into fr for everybody. Who answers in that language reads it as \
         written, marked.",
    );
}
