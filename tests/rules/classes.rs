//! Who is asked when not everybody is: the draw, what it reaches, how far it speaks, and counts per class.

use std::collections::BTreeMap;

use proptest::prelude::{Just, Strategy, any, prop, prop_assert, prop_assert_eq, proptest};
use reflectory::domain::classes::{
    Class, ClassCount, Draw, Part, Speaks, advice, class_step, draw, invited, is_random, per_grade_for, speaks,
};
use reflectory::domain::exercise::People;
use reflectory::domain::instrument::GroupIx;
use reflectory::domain::participation;
use reflectory::domain::random::SplitMix64;

use super::{SHIPPED, cases};

const TEACHERS: GroupIx = GroupIx(1);
const STUDENTS: GroupIx = GroupIx(2);

fn class(name: &str, grade: &str, size: u32) -> Class {
    Class { name: name.to_owned(), grade: grade.to_owned(), group: STUDENTS, size, asked: false }
}

/// Four classes of grade 5, three of grade 6, one of grade 7, and a department that is asked.
fn school() -> Vec<Class> {
    let sizes = [("5a", 24), ("5b", 22), ("5c", 25), ("5d", 19), ("6a", 21), ("6b", 26), ("6c", 20), ("7a", 18)];
    let mut classes: Vec<Class> = sizes.iter().map(|(name, size)| class(name, &name[..1], *size)).collect();
    classes.push(Class { group: TEACHERS, asked: true, ..class("Science", "", 9) });
    classes
}

fn of(seed: u64, per_grade: u32) -> Draw {
    Draw { group: STUDENTS, seed, per_grade }
}

/// The classes of a group with the flags of a draw.
fn drawn(classes: &[Class], its: Draw) -> Vec<Class> {
    let flags = draw(classes, its);
    assert_eq!(flags.len(), classes.len());
    classes.iter().zip(flags).map(|(class, asked)| Class { asked, ..class.clone() }).collect()
}

/// Names of the classes asked, in order of their names.
fn names(classes: &[Class]) -> String {
    let mut names: Vec<&str> = classes.iter().filter(|c| c.asked).map(|c| c.name.as_str()).collect();
    names.sort_unstable();
    names.join(" ")
}

/// The numbers published with SplitMix64. If this fails, draws of former years can no longer be confirmed.
#[test]
fn the_generator_gives_what_is_published() {
    let of = |seed: u64| {
        let mut random = SplitMix64::new(seed);
        std::iter::repeat_with(move || random.draw())
    };
    let known =
        [6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821];
    assert_eq!(of(1_234_567).take(5).collect::<Vec<u64>>(), known);
    assert_eq!(of(0).take(3).collect::<Vec<u64>>(), [0xe220a8397b1dcdaf, 0x6e789e6aa1b965f4, 0x06c45d188009454f]);
}

#[test]
fn numbers_below_a_bound_are_drawn_again_where_they_would_be_unfair() {
    let bound = (1 << 63) + 1;
    let mut random = SplitMix64::new(7);
    // Of the numbers of this seed the first two are among the lowest 2^64 mod bound.
    assert_eq!([random.below(bound), random.below(bound)], [7392729709960833537, 1529793891446696394]);
    assert_eq!([random.below(0), random.below(1)], [0, 0]);
}

/// The same draws were made with another program, in another language.
#[test]
fn a_draw_is_the_same_forever() {
    let check = |seed: u64, per_grade: u32, expected: &str| {
        assert_eq!(names(&drawn(&school(), of(seed, per_grade))), format!("{expected} Science"), "{seed}, {per_grade}");
    };
    check(0, 1, "5c 6a 7a");
    check(0, 2, "5b 5c 6a 6c 7a");
    check(0, 3, "5a 5b 5c 6a 6b 6c 7a");
    check(1, 1, "5c 6a 7a");
    check(2026, 1, "5b 6c 7a");
    check(2026, 2, "5a 5b 6b 6c 7a");
    check(u64::MAX, 1, "5c 6b 7a");
    check(u64::MAX, 4, "5a 5b 5c 5d 6a 6b 6c 7a");
    check(u64::MAX, u32::MAX, "5a 5b 5c 5d 6a 6b 6c 7a");
    assert_eq!(names(&drawn(&school(), of(5, 0))), "Science", "none per grade asks nobody");
}

/// Every class of a grade is drawn about as often as another, also with another.
#[test]
fn every_pair_of_a_grade_is_drawn_as_often() {
    let grade: Vec<Class> = school().into_iter().filter(|c| c.grade == "5").collect();
    let mut counts: BTreeMap<String, u32> = BTreeMap::new();
    for seed in 0..6000 {
        *counts.entry(names(&drawn(&grade, of(seed, 2)))).or_default() += 1;
    }
    assert_eq!(counts.len(), 6);
    // 1000 are expected; the standard deviation is 29.
    assert!(counts.values().all(|count| count.abs_diff(1000) < 150), "{counts:?}");
}

#[test]
fn a_choice_changed_by_hand_is_no_longer_random() {
    let its = of(2026, 2);
    let classes = drawn(&school(), its);
    assert!(is_random(&classes, &[its], STUDENTS));
    assert!(!is_random(&classes, &[], STUDENTS), "nothing says how they were drawn");
    assert!(!is_random(&classes, &[of(2027, 2)], STUDENTS), "another draw");
    assert!(!is_random(&classes, &[of(2026, 1)], STUDENTS), "a smaller draw");
    assert!(!is_random(&classes, &[Draw { group: TEACHERS, ..its }], STUDENTS), "another group's draw");
    for at in 0..8 {
        let mut changed = classes.clone();
        changed[at].asked ^= true;
        assert!(!is_random(&changed, &[its], STUDENTS), "{}", changed[at].name);
    }
    let mut changed = classes.clone();
    changed[8].asked = false;
    assert!(is_random(&changed, &[its], STUDENTS), "another group's classes play no part");
    let mut larger = classes.clone();
    larger[0].size = 30;
    assert!(is_random(&larger, &[its], STUDENTS), "nor does a size");
    assert!(!is_random(&[], &[its], STUDENTS), "nothing was drawn from no class");
}

#[test]
fn invited_are_the_people_of_the_classes_asked() {
    let classes = drawn(&school(), of(2026, 1));
    assert_eq!((invited(&classes, STUDENTS), invited(&classes, TEACHERS)), (22 + 20 + 18, 9));
    assert_eq!(invited(&school(), STUDENTS), 0);
    let huge = [Class { asked: true, ..class("1", "", u32::MAX) }, Class { asked: true, ..class("2", "", 5) }];
    assert_eq!(invited(&huge, STUDENTS), u32::MAX);
}

#[test]
fn the_advice_is_the_minimum_and_a_quarter_more() {
    let check = |group: usize, eligible: u32, minimum: u32, expected: u32| {
        let group = &SHIPPED.groups[group];
        assert_eq!(participation::minimum(&group.minimum, eligible), minimum, "{} of {eligible}", group.key);
        assert_eq!(advice(eligible, group), expected, "{} of {eligible}", group.key);
    };
    check(2, 0, 0, 0);
    check(2, 1, 1, 1);
    check(2, 50, 30, 38);
    check(2, 200, 80, 100);
    check(2, 501, 125, 157);
    check(2, 1001, 100, 125);
    check(1, 10, 8, 10);
    check(1, 100, 33, 42);
    // Never more than there are.
    check(0, 5, 4, 5);
    check(0, 1, 1, 1);
    check(2, u32::MAX, u32::MAX / 10, 536_870_912);
}

#[test]
fn as_few_classes_per_grade_as_reach_the_people_wanted() {
    let check = |wanted: u32, expected: u32| {
        assert_eq!(per_grade_for(&school(), STUDENTS, wanted), expected, "{wanted}");
    };
    check(0, 0);
    // The smallest of each grade: 19, 20 and 18; then 22 and 21; then 24 and 26; then 25.
    check(1, 1);
    check(57, 1);
    check(58, 2);
    check(100, 2);
    check(101, 3);
    check(150, 3);
    check(151, 4);
    check(175, 4);
    check(176, 4);
    check(u32::MAX, 4);
    assert_eq!(per_grade_for(&school(), TEACHERS, 5), 1);
    assert_eq!(per_grade_for(&[], STUDENTS, 5), 0);
}

#[test]
fn how_far_a_group_speaks() {
    let its = of(2026, 1);
    let classes = drawn(&school(), its);
    let part = |people_asked, people_all| Part { classes_asked: 3, classes_all: 8, people_asked, people_all };
    let check = |case: &str, classes: &[Class], eligible: u32, invited: u32, expected: Option<Speaks>| {
        assert_eq!(speaks(classes, &[its], STUDENTS, People { eligible, invited }), expected, "{case}");
    };
    check("nobody", &classes, 175, 0, None);
    check("everybody", &classes, 175, 175, Some(Speaks::Everybody));
    check("as drawn", &classes, 175, 60, Some(Speaks::Random(part(60, 175))));
    // 5 % of the numbers may be missing or too much.
    check("two pupils left the drawn classes", &classes, 175, 58, Some(Speaks::Random(part(58, 175))));
    check("not all of the drawn classes", &classes, 175, 57, Some(Speaks::Chosen(part(57, 175))));
    check("three pupils joined the drawn classes", &classes, 175, 63, Some(Speaks::Random(part(63, 175))));
    check("more than the drawn classes", &classes, 175, 64, Some(Speaks::Chosen(part(64, 175))));
    check("pupils came and went", &classes, 184, 60, Some(Speaks::Random(part(60, 184))));
    check("classes that were not entered", &classes, 185, 60, Some(Speaks::Chosen(part(60, 185))));
    let mut changed = classes.clone();
    changed.swap(0, 1);
    check("the same in another order", &changed, 175, 60, Some(Speaks::Random(part(60, 175))));
    changed[0].asked = false;
    changed[1].asked = true;
    check("by hand", &changed, 175, 62, Some(Speaks::Chosen(part(62, 175))));
    let none = Part { classes_asked: 0, classes_all: 0, people_asked: 60, people_all: 175 };
    check("without classes", &[], 175, 60, Some(Speaks::Chosen(none)));
}

#[test]
fn a_class_is_counted_in_steps_of_five() {
    let check = |invited: u32, used: u32, expected: ClassCount| {
        assert_eq!(class_step(invited, used), expected, "{used} of {invited}");
    };
    let (small, few, least) = (ClassCount::TooSmall, ClassCount::Few, ClassCount::AtLeast);
    check(0, 0, small);
    check(9, 9, small);
    check(10, 0, few);
    check(10, 4, few);
    check(10, 5, least(5));
    check(10, 10, least(5));
    check(11, 10, least(10));
    check(24, 19, least(15));
    check(24, 20, least(20));
    check(24, 24, least(20));
    check(25, 25, least(20));
    check(25, u32::MAX, least(20));
    check(26, 26, least(25));
    check(u32::MAX, u32::MAX, least(u32::MAX - 5));
}

/// Classes with names of their own, in any order, some of another group.
fn some_classes() -> impl Strategy<Value = Vec<Class>> {
    let one = (0usize..4, 0u32..40, any::<bool>(), prop::bool::weighted(0.2));
    let list = prop::collection::vec(one, 0..30).prop_map(|list| {
        let one = |(at, (grade, size, asked, staff)): (usize, (usize, u32, bool, bool))| Class {
            group: if staff { TEACHERS } else { STUDENTS },
            asked,
            ..class(&format!("{at:02}"), ["", "5", "10", "é"][grade], size)
        };
        list.into_iter().enumerate().map(one).collect::<Vec<Class>>()
    });
    list.prop_flat_map(|list| Just(list).prop_shuffle())
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn a_draw_takes_equally_from_every_grade(classes in some_classes(), seed: u64, per_grade in 0u32..9) {
        let its = of(seed, per_grade);
        let after = drawn(&classes, its);
        let mut grades: BTreeMap<&str, (u32, u32)> = BTreeMap::new();
        for (before, now) in classes.iter().zip(&after) {
            if now.group == STUDENTS {
                let counts = grades.entry(now.grade.as_str()).or_default();
                *counts = (counts.0 + 1, counts.1 + u32::from(now.asked));
            } else {
                prop_assert_eq!(before, now, "another group keeps its choice");
            }
        }
        prop_assert!(grades.values().all(|(all, asked)| *asked == per_grade.min(*all)), "{:?}", grades);
        prop_assert_eq!(is_random(&after, &[its], STUDENTS), !grades.is_empty());
        let more = drawn(&classes, of(seed, per_grade + 1));
        prop_assert!(after.iter().zip(&more).all(|(few, more)| more.asked || !few.asked), "a larger draw only adds");
    }

    #[test]
    fn the_order_of_entering_plays_no_part(classes in some_classes(), seed: u64, per_grade in 0u32..5) {
        let its = of(seed, per_grade);
        let mut sorted = classes.clone();
        sorted.sort_by(|a, b| a.name.cmp(&b.name));
        let mut after = drawn(&classes, its);
        after.sort_by(|a, b| a.name.cmp(&b.name));
        prop_assert_eq!(after, drawn(&sorted, its));
    }

    #[test]
    fn any_draw_reaches_the_people_wanted(classes in some_classes(), seed: u64, wanted in 0u32..600) {
        let per_grade = per_grade_for(&classes, STUDENTS, wanted);
        let all = classes.iter().filter(|c| c.group == STUDENTS).map(|c| c.size).sum::<u32>();
        let reached = invited(&drawn(&classes, of(seed, per_grade)), STUDENTS);
        prop_assert!(reached >= wanted.min(all), "{} of {}, {} per grade", reached, wanted, per_grade);
    }

    #[test]
    fn a_class_count_never_says_nobody_or_everybody(invited in 0u32..60, used in 0u32..80) {
        match class_step(invited, used) {
            ClassCount::TooSmall => prop_assert!(invited < 10),
            ClassCount::Few => prop_assert!(invited >= 10 && used < 5),
            ClassCount::AtLeast(shown) => {
                prop_assert!(shown % 5 == 0 && shown > 0 && shown <= used && shown < invited);
                prop_assert!(used - shown < 5 || shown + 5 >= invited, "the nearest step");
            }
        }
        let missed = class_step(invited, used + 5);
        let ended = used + 5 >= invited;
        prop_assert!(ended || invited < 10 || missed != class_step(invited, used), "five more sheets are seen");
    }
}
