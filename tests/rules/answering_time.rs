//! The estimated answering time: what is counted, what a statement adds, and the built-in instrument's numbers.

use std::sync::Arc;

use jiff::SignedDuration;
use proptest::prelude::{any, prop, prop_assert_eq, proptest};
use reflectory::domain::answering_time::{added_by, estimate, is_too_long, minutes};
use reflectory::domain::exercise::{Exercise, OWN_MAX};
use reflectory::domain::instrument::{GroupIx, Kind, Pace, Part, Question};
use reflectory::domain::questionnaire::{Asked, AskedForm, Block, Questionnaire, Title};
use reflectory::format::instrument::read;

use super::{SHIPPED, asked_of, assert_problems, cases, edited, exercise_at, line_of};

/// Ten words a minute are one in six seconds.
const SLOW: Pace = Pace { words_per_minute: 10, seconds: 7, seconds_words: 60 };

fn scale() -> AskedForm {
    let point = |n: usize| (format!("point {n} of the scale"), "with a note".to_owned());
    AskedForm::Scale {
        points: Arc::new([1, 2, 3, 4, 5].map(point)),
        steps: Vec::new(),
        opt_out: "not for me".to_owned(),
    }
}

fn options(texts: &[&str]) -> Vec<(String, String)> {
    texts.iter().map(|text| ("some long key".to_owned(), (*text).to_owned())).collect()
}

fn question(block: usize, stem: Option<&str>, text: &str, form: AskedForm) -> Asked {
    let help = "A help text of many words that nobody must read".to_owned();
    let (code, stem, text) = ("X1".to_owned(), stem.map(str::to_owned), text.to_owned());
    Asked { code, block, stem, text, help, easy: String::new(), as_written: false, form }
}

fn seconds(asked: Vec<Asked>) -> i64 {
    let blocks = vec![Block { title: Title::Written("A heading of five words".to_owned()), range: 0..asked.len() }];
    let time = estimate(&Questionnaire { blocks, asked }, SLOW);
    assert_eq!(time.subsec_nanos(), 0);
    time.as_secs()
}

#[test]
fn what_is_counted() {
    let check = |case: &str, asked: Vec<Asked>, expected: i64| assert_eq!(seconds(asked), expected, "{case}");
    let one = |form: AskedForm| vec![question(0, None, "two words", form)];
    check("nothing", Vec::new(), 0);
    check("a scale", one(scale()), 2 * 6 + 7);
    check("own words", one(AskedForm::Words), 2 * 6 + 60);
    let choice = |opt_out: Option<&str>| AskedForm::Single {
        options: options(&["one", "two words"]),
        opt_out: opt_out.map(str::to_owned),
    };
    check("options", one(choice(None)), (2 + 3) * 6 + 7);
    check("an opt-out", one(choice(Some("prefer not to say"))), (2 + 3 + 4) * 6 + 7);
    let ticked = AskedForm::Multiple { options: options(&["one", "two"]), none: "none of these".to_owned() };
    check("options to tick", one(ticked), (2 + 2 + 3) * 6 + 7);
    check("blanks", vec![question(0, None, "  two   words ", scale())], 2 * 6 + 7);
}

#[test]
fn a_question_above_items_is_read_once() {
    let item = |block: usize, stem: &str| question(block, Some(stem), "item", scale());
    let each = 6 + 7;
    let check = |asked: Vec<Asked>, expected: i64| assert_eq!(seconds(asked), expected);
    check(vec![item(0, "How useful was")], 3 * 6 + each);
    check(vec![item(0, "How useful was"), item(0, "How useful was"), item(0, "How useful was")], 3 * 6 + 3 * each);
    check(vec![item(0, "How useful was"), item(1, "How useful was")], 2 * (3 * 6 + each));
    check(vec![item(0, "How useful was"), item(0, "How often")], (3 + 2) * 6 + 2 * each);
}

#[test]
fn minutes_are_rounded_up_as_the_warning_is() {
    let check = |millis: i64, shown: u32, warned: bool| {
        let time = SignedDuration::from_millis(millis);
        let students = &SHIPPED.groups[2];
        assert_eq!((minutes(time), is_too_long(time, students)), (shown, warned), "{millis} ms");
    };
    check(-5, 0, false);
    check(0, 0, false);
    check(1, 1, false);
    check(60_000, 1, false);
    check(60_001, 2, false);
    check(20 * 60_000, 20, false);
    check(20 * 60_000 + 1, 21, true);
    check(i64::MAX, u32::MAX, true);
}

fn all_optional() -> Vec<&'static str> {
    SHIPPED.questions.iter().filter(|q| q.kind == Kind::Optional).map(|q| q.code.as_str()).collect()
}

/// Ten statements like the one an exercise could have, asked of everybody.
fn with_ten_own(level: &str) -> Exercise {
    let model = SHIPPED.question("C3").unwrap();
    let own = |ix: usize| Question { code: format!("own-{ix}"), part: Part::Own, kind: Kind::Own, ..model.clone() };
    Exercise { own: (0..OWN_MAX).map(own).collect(), ..exercise_at(level, &all_optional()) }
}

/// Minutes at a level: core, with everything optional, with ten own statements too, and both short forms.
fn shown(level: &str, group: &str) -> [u32; 5] {
    let ix = SHIPPED.group(group).unwrap();
    let form = |key: &str| Exercise { short_form: Some(key.to_owned()), ..exercise_at(level, &[]) };
    let exercises = [
        exercise_at(level, &[]),
        exercise_at(level, &all_optional()),
        with_ten_own(level),
        form("short-16"),
        form("short-8"),
    ];
    exercises.map(|exercise| minutes(estimate(&asked_of(&exercise, group), SHIPPED.groups[ix.0].pace)))
}

/// The numbers a coordinator meets: what is core stays well within the limit, the short forms are short, and
/// asking everything there is with ten own statements comes near the limit or beyond.
#[test]
fn how_long_the_built_in_instrument_takes() {
    for level in SHIPPED.levels.iter().map(|level| level.key.as_str()) {
        let check = |group: &str, least: [u32; 5], most: [u32; 5]| {
            let found = shown(level, group);
            let fits = found.iter().zip(least.iter().zip(&most)).all(|(n, (least, most))| least <= n && n <= most);
            assert!(fits, "{group}, {level}: {found:?}, not {least:?} to {most:?}");
        };
        let limit = |group: &str| SHIPPED.groups[SHIPPED.group(group).unwrap().0].minutes;
        assert_eq!(["leaders", "teachers", "students"].map(limit), [40, 40, 20]);
        check("leaders", [20, 28, 32, 7, 4], [24, 33, 38, 11, 7]);
        check("teachers", [24, 33, 37, 7, 4], [30, 39, 43, 11, 7]);
        if level == "primary" {
            check("students", [10, 12, 15, 3, 2], [14, 16, 20, 6, 4]);
        } else {
            check("students", [12, 16, 21, 4, 3], [16, 20, 25, 7, 5]);
        }
    }
}

#[test]
fn what_a_statement_adds_for_each_group() {
    let level = SHIPPED.level("primary").unwrap();
    let of = |code: &str| added_by(SHIPPED.question(code).unwrap(), &SHIPPED, level);
    assert_eq!(of("A6"), [SignedDuration::ZERO; 3], "it is not asked in primary school");
    assert_eq!(of("A4")[2], SignedDuration::ZERO, "students are not asked");
    // Students read 90 words a minute and choose in 15 seconds.
    let words = SHIPPED.question("C10").unwrap().wordings[2].as_ref().unwrap().text.split(' ').count() as i64;
    assert_eq!(of("C10")[2], SignedDuration::from_millis(words * 60_000 / 90 + 15_000));
}

fn own_of(words: usize, groups: [bool; 3]) -> Question {
    let model = SHIPPED.question("C3").unwrap();
    let wording = |(ix, asked): (usize, bool)| {
        let wording = model.wordings[ix].clone().unwrap();
        asked.then(|| reflectory::domain::instrument::Wording { text: "word ".repeat(words), ..wording })
    };
    let wordings = groups.into_iter().enumerate().map(wording).collect();
    Question { code: "own".to_owned(), part: Part::Own, kind: Kind::Own, wordings, ..model.clone() }
}

proptest! {
    #![proptest_config(cases(60))]

    /// What is added is the difference, to the millisecond.
    #[test]
    fn times_add_up(
        level in 0usize..5,
        chosen in prop::sample::subsequence(all_optional(), 0..10),
        one in prop::sample::select(all_optional()),
        words in 0usize..30,
        groups in any::<[bool; 3]>(),
    ) {
        let key = &SHIPPED.levels[level].key;
        let before: Vec<&str> = chosen.iter().copied().filter(|code| *code != one).collect();
        let after: Vec<&str> = before.iter().copied().chain([one]).collect();
        let own = own_of(words, groups);
        let added = added_by(SHIPPED.question(one).unwrap(), &SHIPPED, SHIPPED.level(key).unwrap());
        let added_own = added_by(&own, &SHIPPED, SHIPPED.level(key).unwrap());
        for (ix, group) in SHIPPED.groups.iter().enumerate() {
            let time = |exercise: &Exercise| {
                estimate(&Questionnaire::for_group(&SHIPPED, exercise, GroupIx(ix)), group.pace)
            };
            let (short, long) = (exercise_at(key, &before), exercise_at(key, &after));
            prop_assert_eq!(time(&long) - time(&short), added[ix], "{} for {}", one, group.key);
            let with_own = Exercise { own: vec![own.clone()], ..short.clone() };
            prop_assert_eq!(time(&with_own) - time(&short), added_own[ix], "own for {}", group.key);
        }
    }
}

#[test]
fn a_groups_pace_is_read_and_may_be_left_out() {
    let main = &reflectory::format::builtin::selfie()["instrument.toml"];
    let read_with = |text: String| {
        let mut files = reflectory::format::builtin::selfie();
        files.insert("instrument.toml".to_owned(), text);
        read(&files)
    };
    let students = "pace = 90\nseconds = 15\nseconds_words = 60\n";
    let found = SHIPPED.groups[2].pace;
    assert_eq!((found.words_per_minute, found.seconds, found.seconds_words), (90, 15, 60));
    let left_out = read_with(edited(main, students, "seconds = 9\n")).unwrap();
    assert_eq!(left_out.groups[2].pace, Pace { seconds: 9, ..Pace::default() });
    let check = |to: &str, marker: &str, part: &str| {
        let text = edited(main, students, to);
        let line = line_of(&text, marker);
        assert_problems(to, &read_with(text).unwrap_err(), &[("instrument.toml", line, part)]);
    };
    check("pace = 0\n", "pace = 0", "`pace` must be a whole number from 1 to 1000");
    check("seconds = 601\n", "seconds = 601", "`seconds` must be a whole number from 1 to 600");
    check("seconds_words = \"long\"\n", "\"long\"", "`seconds_words` must be a whole number from 1 to 3600");
}
