//! What each group is asked at each level, and how its questions are answered.

use reflectory::domain::answer::{Answer, WORDS_MAX};
use reflectory::domain::exercise::Exercise;
use reflectory::domain::instrument::{Kind, Part, Question};
use reflectory::domain::questionnaire::{AskedForm, Questionnaire, progress};
use reflectory::locale::language;
use reflectory::locale::texts;

use super::{SHIPPED, asked_of, exercise_at};

fn with_everything(level: &str) -> Exercise {
    let codes: Vec<&str> =
        SHIPPED.questions.iter().filter(|q| q.kind == Kind::Optional).map(|q| q.code.as_str()).collect();
    exercise_at(level, &codes)
}

/// Questions in areas, in other areas, and in one's own words.
fn sizes(questionnaire: &Questionnaire) -> (usize, usize, usize) {
    let count = |wanted: fn(Part) -> bool| {
        let part = |code: &str| SHIPPED.question(code).unwrap().part;
        questionnaire.asked.iter().filter(|asked| wanted(part(&asked.code))).count()
    };
    (count(|p| matches!(p, Part::Area(_))), count(|p| matches!(p, Part::Other(_))), count(|p| p == Part::Words))
}

#[test]
fn how_many_questions_each_group_is_asked() {
    let check = |level: &str, group: &str, core: usize, optional: usize, others: usize| {
        let case = format!("{group}, {level}");
        assert_eq!(sizes(&asked_of(&exercise_at(level, &[]), group)), (core, others, 2), "{case}");
        assert_eq!(sizes(&asked_of(&with_everything(level), group)), (core + optional, others, 2), "{case}");
    };
    let levels = [
        ("primary", 18, 13, 2),
        ("lower-secondary", 19, 19, 8),
        ("upper-secondary-general", 19, 19, 8),
        ("upper-secondary-vocational", 22, 20, 9),
        ("post-secondary", 19, 20, 8),
    ];
    assert_eq!(levels.map(|l| l.0).to_vec(), SHIPPED.levels.iter().map(|l| l.key.as_str()).collect::<Vec<_>>());
    for (level, staff_optional, students, students_optional) in levels {
        check(level, "leaders", 34, staff_optional, 4);
        check(level, "teachers", 34, staff_optional, 18);
        check(level, "students", students, students_optional, 7);
    }
}

/// The statements of an area, as codes.
fn area_codes(exercise: &Exercise, group: &str) -> Vec<String> {
    let questionnaire = asked_of(exercise, group);
    let areas = questionnaire.blocks.iter().take(SHIPPED.areas.len());
    areas
        .map(|b| questionnaire.asked[b.range.clone()].iter().map(|a| a.code.as_str()).collect::<Vec<_>>().join(" "))
        .collect()
}

#[test]
fn what_students_are_asked_in_the_areas() {
    let check = |exercise: Exercise, expected: [&str; 8]| assert_eq!(area_codes(&exercise, "students"), expected);
    let h = "H1 H3 H4 H6 H7 H8";
    check(exercise_at("primary", &[]), ["", "", "C3 C5 C8", "", "", "F3 F4 F5 F6", "", h]);
    let (c, f, g) = ("C3 C5 C8", "F1 F3 F4 F5 F6", "G1 G3 G5 G6");
    check(exercise_at("lower-secondary", &[]), ["", "B2", c, "", "", f, g, h]);
    check(exercise_at("upper-secondary-vocational", &[]), ["", "B2", c, "", "E3", f, g, h]);
    let all = ["", "", "C3 C5 C8 C10", "", "", "F3 F4 F5 F6", "", "H1 H3 H4 H6 H7 H8 H11"];
    check(with_everything("primary"), all);
}

#[test]
fn what_staff_are_asked_in_the_areas() {
    let core = [
        "A1 A2 A3",
        "B1 B2 B3",
        "C1 C2 C3 C5 C7 C8",
        "D1 D2 D3",
        "E1 E2 E3 E4",
        "F1 F3 F4 F5 F6",
        "G1 G3 G5 G6",
        "H1 H3 H4 H6 H7 H8",
    ];
    for level in &SHIPPED.levels {
        for group in ["leaders", "teachers"] {
            assert_eq!(area_codes(&exercise_at(&level.key, &[]), group), core, "{group}, {}", level.key);
        }
    }
    let chosen = exercise_at("primary", &["C10", "A4", "A6"]);
    let with = area_codes(&chosen, "teachers");
    assert_eq!(with[0], "A1 A2 A3 A4", "A6 is for vocational schools only, and A4 keeps its place");
    assert_eq!(with[2], "C1 C2 C3 C5 C7 C8 C10");
}

fn titles(questionnaire: &Questionnaire) -> Vec<String> {
    let texts = texts::of(language::english());
    questionnaire.blocks.iter().map(|b| texts.say(&b.title.say())).collect()
}

#[test]
fn areas_come_first_and_stay_when_they_ask_nothing() {
    let mut exercise = exercise_at("primary", &[]);
    let areas: Vec<&str> = SHIPPED.areas.iter().map(|a| a.short.as_str()).collect();
    let students = asked_of(&exercise, "students");
    let empty: Vec<usize> =
        students.blocks.iter().enumerate().filter(|(_, b)| b.range.is_empty()).map(|(at, _)| at).collect();
    assert_eq!(titles(&students)[..8], areas);
    assert_eq!(empty, [0, 1, 3, 4, 6], "no other heading stands without a question");
    let shorts = |range: std::ops::Range<usize>| SHIPPED.others[range].iter().map(|o| o.short.as_str());
    let after: Vec<&str> = shorts(7..10).chain(["In your own words"]).collect();
    assert_eq!(titles(&students)[8..], after);

    exercise.own = vec![own_statement()];
    let teachers = asked_of(&exercise, "teachers");
    let after: Vec<&str> =
        ["Our own statements"].into_iter().chain(shorts(0..7)).chain(["In your own words"]).collect();
    assert_eq!(titles(&teachers)[8..], after);
    assert_eq!(teachers.asked[teachers.blocks[8].range.clone()][0].code, "breaks");
    assert!(
        !titles(&asked_of(&exercise, "students")).contains(&"Our own statements".to_owned()),
        "only teachers have its words"
    );
}

fn own_statement() -> Question {
    let model = SHIPPED.question("A1").unwrap();
    let wordings = vec![None, model.wordings[1].clone(), None];
    Question { code: "breaks".to_owned(), part: Part::Own, kind: Kind::Own, wordings, ..model.clone() }
}

#[test]
fn blocks_lie_end_to_end_over_all_questions() {
    for level in &SHIPPED.levels {
        for group in ["leaders", "teachers", "students"] {
            let questionnaire = asked_of(&with_everything(&level.key), group);
            let mut next = 0;
            for (at, block) in questionnaire.blocks.iter().enumerate() {
                assert_eq!(block.range.start, next);
                next = block.range.end;
                assert!(questionnaire.asked[block.range.clone()].iter().all(|asked| asked.block == at));
            }
            assert_eq!(next, questionnaire.asked.len());
            for (at, asked) in questionnaire.asked.iter().enumerate() {
                assert_eq!(questionnaire.position(&asked.code), Some(at), "a code stands once");
            }
        }
    }
}

fn scale() -> AskedForm {
    AskedForm::Scale { points: vec![Default::default(); 5].into(), steps: Vec::new(), opt_out: "N/A".to_owned() }
}

fn options(count: usize) -> Vec<(String, String)> {
    (0..count).map(|at| (format!("key{at}"), format!("Option {at}"))).collect()
}

fn single(count: usize, opt_out: bool) -> AskedForm {
    AskedForm::Single { options: options(count), opt_out: opt_out.then(|| "not telling".to_owned()) }
}

fn multiple(count: usize) -> AskedForm {
    AskedForm::Multiple { options: options(count), none: "none of these".to_owned() }
}

/// `Answer`s print nothing, so they are compared by `==` with a sentence of one's own.
fn check_choice(form: &AskedForm, row: usize, before: Option<Answer>, after: Option<Answer>) {
    let found = form.choose(row, before.as_ref());
    assert!(found == after, "row {row} of {form:?}");
    if let Some(answer) = &found {
        assert!(form.accepts(answer), "row {row} of {form:?} gives what the form refuses");
    }
}

#[test]
fn choosing_a_row() {
    check_choice(&scale(), 0, None, Some(Answer::Rating(1)));
    check_choice(&scale(), 4, Some(Answer::Rating(1)), Some(Answer::Rating(5)));
    check_choice(&scale(), 4, Some(Answer::Rating(5)), Some(Answer::Rating(5)));
    check_choice(&scale(), 5, None, Some(Answer::NotApplicable));
    check_choice(&single(5, true), 4, Some(Answer::NotApplicable), Some(Answer::One(4)));
    check_choice(&single(5, true), 5, Some(Answer::One(0)), Some(Answer::NotApplicable));
    check_choice(&single(5, false), 0, None, Some(Answer::One(0)));
    check_choice(&multiple(12), 0, None, Some(Answer::Some(0b1)));
    check_choice(&multiple(12), 11, Some(Answer::Some(0b1)), Some(Answer::Some(0b1000_0000_0001)));
    check_choice(&multiple(12), 0, Some(Answer::Some(0b1)), None);
    check_choice(&multiple(12), 12, Some(Answer::Some(0b111)), Some(Answer::NoneOfThese));
    check_choice(&multiple(12), 12, Some(Answer::NoneOfThese), None);
    check_choice(&multiple(12), 3, Some(Answer::NoneOfThese), Some(Answer::Some(0b1000)));
    let words = || Some(Answer::Words(zeroize::Zeroizing::new("more time".to_owned())));
    check_choice(&AskedForm::Words, 0, words(), words());
    check_choice(&AskedForm::Words, 0, None, None);
}

#[test]
fn every_row_shows_as_chosen_once_it_is() {
    for form in [scale(), single(4, true), single(5, false), multiple(6), multiple(12)] {
        for row in 0..form.rows() {
            let answer = form.choose(row, None);
            let chosen: Vec<usize> = (0..form.rows()).filter(|at| form.is_chosen(*at, answer.as_ref())).collect();
            assert_eq!(chosen, [row], "{form:?}");
            assert!(!form.is_chosen(row, None));
        }
    }
    let two = Answer::Some(0b101);
    assert!([true, false, true, false] == [0, 1, 2, 3].map(|row| multiple(3).is_chosen(row, Some(&two))));
}

#[test]
fn digits_stand_for_rows_and_0_for_the_last() {
    let check = |form: &AskedForm, expected: &[Option<usize>; 10]| {
        let found: Vec<Option<usize>> = (0..10).map(|digit| form.row_of_digit(digit)).collect();
        assert_eq!(found, expected, "{form:?}");
    };
    let to = |count: usize, zero: Option<usize>| {
        std::array::from_fn(|digit| if digit == 0 { zero } else { (digit <= count).then(|| digit - 1) })
    };
    check(&scale(), &to(5, Some(5)));
    check(&single(4, true), &to(4, Some(4)));
    check(&single(5, false), &to(5, None));
    check(&multiple(6), &to(6, Some(6)));
    check(&multiple(12), &to(9, Some(12)));
    check(&AskedForm::Words, &[None; 10]);
}

#[test]
fn a_form_accepts_its_own_answers_only() {
    let check = |form: &AskedForm, answer: Answer, fits: bool| {
        let shown = form.choose(0, None).is_some();
        assert_eq!(form.accepts(&answer), fits, "{form:?} (takes rows: {shown})");
    };
    let words = |count: usize| Answer::Words(zeroize::Zeroizing::new("é".repeat(count)));
    for (rating, fits) in [(0, false), (1, true), (5, true), (6, false), (255, false)] {
        check(&scale(), Answer::Rating(rating), fits);
        check(&single(5, true), Answer::Rating(rating), false);
        check(&multiple(5), Answer::Rating(rating), false);
    }
    check(&scale(), Answer::NotApplicable, true);
    check(&scale(), Answer::One(0), false);
    check(&scale(), Answer::NoneOfThese, false);
    check(&scale(), words(1), false);
    check(&single(5, true), Answer::One(4), true);
    check(&single(5, true), Answer::One(5), false);
    check(&single(5, true), Answer::NotApplicable, true);
    check(&single(5, false), Answer::NotApplicable, false);
    check(&multiple(5), Answer::Some(0), false);
    check(&multiple(5), Answer::Some(0b1_1111), true);
    check(&multiple(5), Answer::Some(0b10_0000), false);
    check(&multiple(32), Answer::Some(u32::MAX), true);
    check(&multiple(5), Answer::NoneOfThese, true);
    check(&multiple(5), Answer::NotApplicable, false);
    check(&AskedForm::Words, words(0), false);
    check(&AskedForm::Words, words(WORDS_MAX), true);
    check(&AskedForm::Words, words(WORDS_MAX + 1), false);
    check(&AskedForm::Words, Answer::NotApplicable, false);
}

#[test]
fn progress_tells_not_applicable_from_unanswered() {
    let answers = [Some(Answer::Rating(4)), None, Some(Answer::NotApplicable), Some(Answer::NoneOfThese), None];
    let found = progress(&answers);
    assert_eq!((found.asked, found.answered, found.not_applicable, found.unanswered()), (5, 2, 1, 2));
}
