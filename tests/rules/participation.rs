//! Minimum participation and the participation level.

use reflectory::domain::exercise::{Exercise, People};
use reflectory::domain::participation::{GroupCount, Level, Reach, level, minimum};

use super::{SHIPPED, exercise_at};

fn check_minimum(group: &str, rows: &[(u32, u32)]) {
    let group = &SHIPPED.groups[SHIPPED.group(group).unwrap().0];
    for (eligible, people) in rows {
        assert_eq!(minimum(&group.minimum, *eligible), *people, "{eligible} {}", group.key);
    }
}

#[test]
fn the_guides_examples() {
    check_minimum("leaders", &[(5, 4)]);
    check_minimum("teachers", &[(100, 33)]);
    check_minimum("students", &[(200, 80)]);
}

#[test]
fn nobody_needs_nobody_and_one_needs_one() {
    for group in ["leaders", "teachers", "students"] {
        check_minimum(group, &[(0, 0), (1, 1)]);
    }
    assert_eq!(minimum(&[], 5), 1);
}

#[test]
fn leaders_at_every_edge() {
    check_minimum("leaders", &[(4, 3), (5, 4), (6, 4), (10, 7), (11, 6), (30, 18), (31, 15), (100, 50)]);
}

#[test]
fn teachers_at_every_edge() {
    check_minimum("teachers", &[(9, 7), (10, 8), (11, 6), (30, 18), (31, 15), (45, 22), (46, 15), (125, 41)]);
    check_minimum("teachers", &[(126, 31), (200, 50), (201, 40), (500, 100), (501, 50), (1000, 100)]);
}

#[test]
fn students_at_every_edge() {
    check_minimum("students", &[(49, 29), (50, 30), (51, 25), (150, 75), (151, 60), (250, 100), (251, 75)]);
    check_minimum("students", &[(500, 150), (501, 125), (750, 187), (751, 150), (1000, 200), (1001, 100)]);
    check_minimum("students", &[(u32::MAX, 429_496_729)]);
}

/// 5 leaders (4 needed), 100 teachers (33), 200 students (80).
fn usual() -> Exercise {
    let people = [5, 100, 200].map(|people| People { eligible: people, invited: people }).to_vec();
    Exercise { people, ..exercise_at("primary", &[]) }
}

#[test]
fn the_level_of_an_exercise() {
    let check = |submitted: [u32; 3], expected: Level| {
        assert_eq!(level(&usual().counts(&SHIPPED, &submitted)), expected, "{submitted:?}");
    };
    check([0, 0, 0], Level::None);
    check([5, 100, 0], Level::Incomplete);
    check([0, 100, 200], Level::Incomplete);
    check([1, 0, 0], Level::Incomplete);
    check([1, 1, 1], Level::Medium);
    check([4, 33, 80], Level::High);
    check([5, 100, 210], Level::High);
    // All but one, and that one close: 80 % of 33 is 26.4, 80 % of 80 is 64.
    check([4, 33, 64], Level::High);
    check([4, 33, 63], Level::Medium);
    check([4, 27, 80], Level::High);
    check([4, 26, 80], Level::Medium);
    check([3, 33, 80], Level::Medium);
    // Two that are close are not enough.
    check([4, 27, 64], Level::Medium);
    check([4, 27, 0], Level::Incomplete);
}

#[test]
fn a_group_that_was_left_out_makes_it_incomplete() {
    let mut exercise = usual();
    exercise.people[2] = People { eligible: 0, invited: 0 };
    let counts = exercise.counts(&SHIPPED, &[5, 100, 0]);
    assert_eq!(counts[2].reach(), Reach::LeftOut);
    assert_eq!(counts[2].percent(), None);
    assert_eq!(level(&counts), Level::Incomplete);
    assert_eq!(level(&exercise.counts(&SHIPPED, &[0, 0, 0])), Level::None);
    assert_eq!(exercise.invited_groups().len(), 2);
}

#[test]
fn how_near_a_group_is() {
    let check = |submitted: u32, reach: Reach, percent: u32, missing: u32| {
        let count = GroupCount { eligible: 200, invited: 200, submitted, minimum: 80 };
        assert_eq!((count.reach(), count.percent(), count.missing()), (reach, Some(percent), missing), "{submitted}");
    };
    check(0, Reach::Nobody, 0, 80);
    check(1, Reach::Below, 0, 79);
    check(63, Reach::Below, 31, 17);
    check(64, Reach::Close, 32, 16);
    check(79, Reach::Close, 39, 1);
    check(80, Reach::Reached, 40, 0);
    check(199, Reach::Reached, 99, 0);
    check(200, Reach::Reached, 100, 0);
    check(210, Reach::Reached, 105, 0);
    check(u32::MAX, Reach::Reached, 2_147_483_647, 0);
}

#[test]
fn the_minimum_follows_the_eligible_and_the_bar_the_invited() {
    let mut exercise = usual();
    exercise.people[2] = People { eligible: 200, invited: 100 };
    let students = exercise.counts(&SHIPPED, &[5, 100, 80])[2];
    assert_eq!((students.minimum, students.percent(), students.reach()), (80, Some(80), Reach::Reached));
}
