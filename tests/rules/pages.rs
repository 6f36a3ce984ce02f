//! Which questions share a page: every question stands on exactly one, at every size.

use reflectory::app::input::Size;
use reflectory::app::page::{SHARED_CHROME_ROWS, SLOT_ROWS, page, slots};

use super::{SHIPPED, asked_of, exercise_at};

#[test]
fn pages_tile_every_block_at_every_height() {
    for level in &SHIPPED.levels {
        for group in ["leaders", "teachers", "students"] {
            let questionnaire = asked_of(&exercise_at(&level.key, &["C10", "A4", "H11"]), group);
            for rows in (1..=70).chain([200, u16::MAX]) {
                let size = Size { columns: 80, rows };
                let mut next = 0;
                while next < questionnaire.asked.len() {
                    let here = page(&questionnaire, next, size);
                    assert_eq!(here.start, next, "{group} at {rows} rows: a page begins where the last one ended");
                    assert!((1..=slots(size)).contains(&here.len()), "{here:?} at {rows} rows");
                    for at in here.clone() {
                        assert_eq!(page(&questionnaire, at, size), here, "{at} is on its page alone");
                        assert_eq!(questionnaire.asked[at].block, questionnaire.asked[here.start].block);
                        assert_eq!(questionnaire.asked[at].stem, questionnaire.asked[here.start].stem);
                    }
                    next = here.end;
                }
                assert_eq!(next, questionnaire.asked.len());
            }
        }
    }
}

#[test]
fn a_taller_terminal_shows_more() {
    let check = |rows: u16, expected: usize| assert_eq!(slots(Size { columns: 80, rows }), expected, "{rows} rows");
    check(1, 1);
    check(20, 1);
    check(SHARED_CHROME_ROWS + 2 * SLOT_ROWS - 1, 1);
    check(SHARED_CHROME_ROWS + 2 * SLOT_ROWS, 2);
    check(SHARED_CHROME_ROWS + 3 * SLOT_ROWS, 3);
    check(u16::MAX, 4);
}

#[test]
fn a_position_beyond_the_last_question_is_a_page_of_its_own() {
    let questionnaire = asked_of(&exercise_at("primary", &[]), "students");
    assert_eq!(page(&questionnaire, 500, Size { columns: 80, rows: 60 }), 500..501);
}

/// A heading question stands above the statements of a page, so they must share it.
#[test]
fn another_heading_question_begins_another_page() {
    let mut questionnaire = asked_of(&exercise_at("primary", &[]), "teachers");
    let tall = Size { columns: 80, rows: 100 };
    let first = questionnaire.blocks[2].range.start;
    assert_eq!(page(&questionnaire, first, tall), first..first + 4);
    for asked in &mut questionnaire.asked[first + 2..] {
        asked.stem = Some("How useful was this?".to_owned());
    }
    assert_eq!(page(&questionnaire, first, tall), first..first + 2);
    assert_eq!(page(&questionnaire, first + 2, tall), first + 2..first + 6);
}
