//! Step 1 of the set-up: level, numbers, classes and a sample.

use reflectory::app::Screen;
use reflectory::app::home::Place;
use reflectory::app::msg::Msg;
use reflectory::app::workplace::Workplace;
use reflectory::app::workplace::room::Room;
use reflectory::app::workplace::set_up::Editing;
use reflectory::domain::calendar::time_zone;
use reflectory::domain::classes::{Class, Speaks, speaks};
use reflectory::domain::exercise::People;
use reflectory::domain::instrument::{GroupIx, LevelIx, USUAL};
use reflectory::domain::setup::Setup;
use tempfile::TempDir;

use crate::support::app::{Journey, OPEN, at};
use crate::support::store::quick_folder;

const STUDENTS: GroupIx = GroupIx(2);

/// A primary school's set-up in which nothing is decided.
fn blank() -> Setup {
    Setup {
        instrument: USUAL.to_owned(),
        school: "Linden School".to_owned(),
        level: LevelIx(0),
        year: 2026,
        session: 1,
        first_day: None,
        last_day: None,
        zone: time_zone("Europe/Brussels").unwrap(),
        people: vec![None; 3],
        optional: Vec::new(),
        own: Vec::new(),
        translations: Vec::new(),
        short_form: None,
        smallest_cell: 5,
        classes: Vec::new(),
        draws: Vec::new(),
        told: Vec::new(),
    }
}

/// Grades 3 to 6 with three classes each, of 20 to 24 pupils, all of them asked.
fn with_classes() -> Setup {
    let class = |(grade, letter): (u32, char)| Class {
        name: format!("{grade}{letter}"),
        grade: grade.to_string(),
        group: STUDENTS,
        size: 17 + grade + u32::from(letter == 'a'),
        asked: true,
    };
    let classes: Vec<Class> =
        (3..=6).flat_map(|grade| ['a', 'b', 'c'].map(|letter| (grade, letter))).map(class).collect();
    let all = classes.iter().map(|class| class.size).sum();
    let people = [(5, 5), (35, 35), (all, all)];
    let people = people.map(|(eligible, invited)| Some(People { eligible, invited })).to_vec();
    Setup { classes, people, ..blank() }
}

/// A coordinator who has a set-up open, in a store of its own.
fn numbers(setup: Setup) -> Journey {
    numbers_in(quick_folder(), Some(setup))
}

/// A coordinator in the room of set-ups, with one of them open.
fn numbers_in(folder: TempDir, setup: Option<Setup>) -> Journey {
    Journey::begin(folder, |all| {
        let mut workplace = Workplace::new(Place::Own, all, None, at(OPEN)).in_room(Room::SetUp);
        workplace.set_up.editing = setup.map(|setup| Box::new(Editing::new(setup)));
        Screen::Workplace(Box::new(workplace))
    })
}

/// The journeys of the screens' test, by name.
pub fn screens() -> Vec<(&'static str, Journey)> {
    let after = |setup: Setup, keys: &str| {
        let mut journey = numbers(setup);
        journey.press(keys);
        journey
    };
    vec![
        ("numbers", after(blank(), "")),
        ("numbers, typed", after(blank(), "17")),
        ("more invited than eligible", after(blank(), "5<tab>9<enter><up><right>")),
        ("nobody invited", after(blank(), "0<enter>0<enter>0<enter>")),
        ("more people than there can be", after(blank(), "999999<enter>")),
        ("the school's name", after(blank(), "<up><up>")),
        ("levels", after(blank(), "<up><enter>")),
        ("a small group", after(with_classes(), "<right>")),
        ("no classes", after(blank(), "k")),
        ("classes", after(with_classes(), "k")),
        ("a class", after(with_classes(), "kn")),
        ("a class without a name", after(with_classes(), "kn<enter><enter><enter><enter>")),
        ("a class of nobody", after(with_classes(), "kn9z<enter><enter><enter><enter>")),
        ("a class is removed", after(with_classes(), "kx")),
        ("a sample", after(with_classes(), "kp")),
        ("a sample drawn", after(with_classes(), "kp<up><enter>")),
        ("a sample changed by hand", after(with_classes(), "kp<up><enter> <down> ")),
        ("a seed", after(with_classes(), "kps")),
    ]
}

/// What has been decided.
fn setup(journey: &Journey) -> Setup {
    let Some(Screen::Workplace(workplace)) = journey.app.screen() else { panic!("not in the workplace") };
    workplace.set_up.editing.as_ref().expect("the set-up is open").setup.clone()
}

fn people(journey: &Journey, group: usize) -> Option<(u32, u32)> {
    setup(journey).people[group].map(|people| (people.eligible, people.invited))
}

fn asked(journey: &Journey) -> Vec<String> {
    setup(journey).classes.into_iter().filter(|class| class.asked).map(|class| class.name).collect()
}

#[test]
fn numbers_are_typed_one_after_another_and_bring_their_minimum() {
    for (columns, rows) in [(80, 24), (132, 43)] {
        let mut journey = numbers(blank());
        journey.resize(columns, rows).sees("Linden School").sees("Primary · ISCED 1").sees("– not yet");
        journey.press("12<enter>35<enter>200<enter>");
        journey.sees("▸ 200").sees("7 = 60 % of 12").sees("17 = 50 % of 35").sees("80 = 40 % of 200");
        journey.sees("Who counts: students enrolled this year; in primary school only those over 9.");
        journey.sees("Minimum 80 sheets: 40 % of 200, rounded down.");
        journey.sees("L School leaders 12 12 7 = 60 % of 12 fine");
        let all: Vec<_> = (0..3).map(|group| people(&journey, group)).collect();
        assert_eq!(all, [Some((12, 12)), Some((35, 35)), Some((200, 200))]);
    }
}

#[test]
fn invited_follows_eligible_until_it_is_changed_by_hand() {
    let mut journey = numbers(blank());
    journey.press("20<enter><up>30<enter><up>");
    assert_eq!(people(&journey, 0), Some((30, 30)));
    journey.press("<right>12<enter><up><left>40<enter>");
    assert_eq!(people(&journey, 0), Some((40, 12)));
    journey.press("<up><right>").sees("12 of 40 school leaders, chosen by hand").sees("The report gives no margin");
    // An empty field means everyone again; an empty number of everyone means not entered.
    journey.press("<delete>");
    assert_eq!(people(&journey, 0), Some((40, 40)));
    journey.press("<left><enter><backspace><backspace><enter><up>").sees("0 leaves the group out");
    assert_eq!(people(&journey, 0), None);
}

#[test]
fn what_was_typed_is_kept_only_when_it_is_said() {
    let mut journey = numbers(blank());
    for leave in ["<esc>", "<c-c>"] {
        journey.press("77").sees("leave it as it was").press(leave).misses("77");
        assert_eq!(people(&journey, 0), None, "{leave}");
    }
    // Who moves away from a number meant it.
    for (number, away) in [(76, "<up>"), (75, "<backtab>"), (74, "<down>")] {
        journey.press(&number.to_string()).press(away).sees(&number.to_string());
        assert_eq!(people(&journey, 0).map(|people| people.0), Some(number), "{away}");
        journey.press(if away == "<down>" { "<up>" } else { "<down>" });
    }
    journey.press("77<tab>50<tab>").sees("▸ –");
    assert_eq!(people(&journey, 0), Some((77, 50)));
    journey.press("9x-9<enter>");
    assert_eq!(people(&journey, 1), Some((99, 99)));
    // A digit is a number only where a number stands; elsewhere it is a room's key.
    journey.misses("1–9 rooms").press("<up><up><up><up>").sees("1–9 rooms").press("7").misses("eligible");
}

#[test]
fn a_small_group_is_told_what_that_means() {
    let mut journey = numbers(blank());
    journey
        .press("9<enter><up>")
        .sees("small")
        .sees("with 9 invited this is a small group")
        .sees("own line in the report");
    journey.press("10<enter><up>").misses("small").sees("fine");
    // The smallest cell of the set-up counts, not a fixed number.
    let mut journey = numbers(Setup { smallest_cell: 8, ..blank() });
    journey.press("15<enter><up>").sees("small");
}

#[test]
fn a_group_that_is_left_out_costs_something_and_nobody_at_all_is_an_error() {
    let mut journey = numbers(blank());
    journey.press("0<enter><up>").sees("left out").sees("marked \"incomplete\" and there will be no badge");
    journey.misses("Nobody is invited in any group");
    journey.press("<down>0<enter>0<enter>").sees("Nobody is invited in any group, so nobody could answer.");
}

#[test]
fn more_invited_than_eligible_is_told_at_once_and_nothing_is_lost() {
    let mut journey = numbers(blank());
    journey.press("20<enter><up><right>30<enter><up>");
    journey.sees("too many").sees("More school leaders are invited (30) than eligible (20).");
    assert_eq!(people(&journey, 0), Some((20, 30)));
    journey.press("<left>40<enter>").misses("too many");
    assert_eq!(people(&journey, 0), Some((40, 30)));
}

#[test]
fn a_number_that_cannot_be_stays_open_with_its_reason() {
    let mut journey = numbers(blank());
    journey.press("999999<enter>").sees("at most 100000 people").sees("999999");
    assert_eq!(people(&journey, 0), None);
    journey.press("<backspace>").misses("at most").press("<enter>");
    assert_eq!(people(&journey, 0), Some((99_999, 99_999)));
}

#[test]
fn a_level_is_chosen_from_five() {
    for (columns, rows) in [(60, 20), (80, 24), (132, 43)] {
        let mut journey = numbers(blank());
        journey.resize(columns, rows).press("<up><enter>").sees("▸ Primary · chosen").sees("students over 9 count");
        journey.sees("Post-secondary, non-tertiary").sees("ISCED 4").sees("learning an occupation");
        journey.press("<down><down><down><down><down><up><enter>").sees("Upper secondary, vocational · session 1");
        assert_eq!(setup(&journey).level, LevelIx(3));
        journey.press("<enter><up>q");
        assert_eq!(setup(&journey).level, LevelIx(3));
    }
}

#[test]
fn the_schools_name_takes_any_script_and_no_hidden_signs() {
    let mut journey = numbers(Setup { school: String::new(), ..blank() });
    journey.sees("not entered yet").press("<up><up><enter>");
    journey.send(Msg::Paste(format!("\u{202E}מדרסת \u{7}الزيتون\n{}", "x".repeat(5_000)))).press("<enter>");
    let name = setup(&journey).school;
    assert!(name.starts_with("מדרסת الزيتون xxx"), "{name:?}");
    assert_eq!(name.chars().count(), 60);
    journey.sees("▸").misses("not entered yet");
}

#[test]
fn classes_are_entered_and_the_numbers_follow() {
    for (columns, rows) in [(60, 20), (80, 24), (132, 43)] {
        let mut journey = numbers(blank());
        journey.resize(columns, rows).press("<down><down>k").sees("n enters the first one");
        // The name proposes the grade.
        journey.press("n5b<enter>").sees("Grade 5").press("<enter><enter>24<enter>");
        journey.press("n5a<enter><enter><enter>22<enter>").sees("▸ 5a").sees("22 ■ asked");
        assert_eq!(people(&journey, 2), Some((46, 46)));
        journey.press(" ").sees("22 □ no").sees("1 of 2 classes, 24 of 46 students, chosen by hand.");
        assert_eq!(people(&journey, 2), Some((46, 24)));
        // A department of teachers beside them.
        journey.press("nLanguages<enter><enter><left>").sees("Teachers").press("<enter>8<enter>");
        assert_eq!((people(&journey, 1), people(&journey, 2)), (Some((8, 8)), Some((46, 24))));
        journey.press("q").sees("3 entered, 2 asked");
    }
}

#[test]
fn a_class_is_changed_and_removed_only_when_it_is_said_twice() {
    let mut journey = numbers(with_classes());
    journey.press("k<enter><enter><enter><enter><backspace><backspace>30<enter>");
    let all = with_classes().people[2].unwrap().eligible;
    assert_eq!(people(&journey, 2), Some((all + 9, all + 9)));
    journey.press("x").sees("Remove 3a from the list?").press("n").sees("3a");
    journey.press("xx").sees("3a").press("xy").misses("3a").sees("▸ 3b");
    assert_eq!(people(&journey, 2), Some((all - 21, all - 21)));
    journey.press("<enter>9z<esc>");
    assert_eq!(setup(&journey).classes[0].name, "3b");
}

#[test]
fn a_grade_that_was_proposed_gives_way_to_one_that_is_typed() {
    let mut journey = numbers(with_classes());
    journey.press("kn5x<enter>").sees("Grade 5").press("5<enter><enter>20<enter>");
    assert_eq!(setup(&journey).classes.last().unwrap().grade, "5");
    journey.press("n6x<enter>b<enter><enter>20<enter>");
    assert_eq!(setup(&journey).classes.last().unwrap().grade, "b");
    journey.press("n7x<enter><backspace>8<enter><enter>20<enter>");
    assert_eq!(setup(&journey).classes.last().unwrap().grade, "8");
}

#[test]
fn a_sample_below_the_minimum_is_told_where_it_is_entered() {
    let mut journey = numbers(blank());
    journey.press("<down>35<tab>16<enter><up>").sees("too few").sees("16 are asked, and the minimum for 35 is 17");
    journey.press("17<enter><up>").misses("too few").misses("cannot be reached");
}

#[test]
fn a_class_needs_a_name_of_its_own_and_people() {
    let mut journey = numbers(with_classes());
    journey.press("kn<enter><enter><enter><enter>").sees("Please give it a name");
    journey.press("3A<enter><enter><enter><enter>").sees("There is a class 3A already");
    journey.press("x<enter><enter><enter><enter>").sees("How many people are in it?");
    journey.press("6000<enter>").sees("at most 5000 people");
    journey.press("<backspace><enter>").sees("▸ 3Ax");
    assert_eq!(setup(&journey).classes.last().unwrap().size, 600);
    journey.press("n").send(Msg::Paste(format!("\u{1b}[2Jמ\u{200F}{}", "é".repeat(5_000))));
    journey.press("<enter><enter><enter>12<enter>");
    let name = setup(&journey).classes.last().unwrap().name.clone();
    assert_eq!(name, format!("[2Jמ{}", "é".repeat(20)));
}

#[test]
fn there_are_only_so_many_classes() {
    let mut full = with_classes();
    let class = full.classes[0].clone();
    full.classes = (0..200).map(|n| Class { name: n.to_string(), ..class.clone() }).collect();
    let mut journey = numbers(full);
    journey.press("k<end>").sees("▸ 199").press("n").sees("There are 200 classes already").press("<home>").sees("▸ 0");
}

#[test]
fn a_sample_is_drawn_at_random_and_can_be_drawn_again_by_its_seed() {
    for (columns, rows) in [(60, 20), (80, 24), (132, 43)] {
        let mut journey = numbers(with_classes());
        journey.resize(columns, rows).press("kp").sees("Plan a sample: students");
        // 262 eligible: 30 % are 78 sheets, and one class per grade already asks 86 people.
        journey.sees("Of 262 students the guide wants 78 sheets at least.").sees("ask 98 or more");
        journey.sees("2 8 172 to 176 of 262 advised").press("s");
        journey.press(&"<backspace>".repeat(6)).press("4711<enter>").sees("Seed 4711").press("<enter>");
        journey.sees("Drawn with seed 4711: 8 of 12 classes are asked.");
        let first = asked(&journey);
        let per_grade = |grade: char| first.iter().filter(|name| name.starts_with(grade)).count();
        assert_eq!(['3', '4', '5', '6'].map(per_grade), [2, 2, 2, 2]);
        let drawn = setup(&journey);
        let numbers = drawn.people[2].unwrap();
        assert!(matches!(speaks(&drawn.classes, &drawn.draws, STUDENTS, numbers), Some(Speaks::Random(_))));
        journey.press("<up>").sees("drawn at random (2 per grade, seed 4711).").sees("with a margin");
        // By hand it is no longer random, by the same seed it is again.
        journey.press(" ").sees("changed by hand since the draw").sees("gives no margin");
        assert_ne!(asked(&journey), first);
        journey.press("ps").press(&"<backspace>".repeat(6)).press("4711<enter><enter>");
        assert_eq!(asked(&journey), first);
    }
}

#[test]
fn a_draw_among_some_of_the_classes_gives_no_margin() {
    let mut few = with_classes();
    few.people[2] = Some(People { eligible: 600, invited: 600 });
    let mut journey = numbers(few);
    journey.press("kp<enter><up>").sees("all classes together have 262 people, and 600 are eligible");
}

#[test]
fn classes_with_more_people_than_are_eligible_are_no_sample() {
    let mut journey =
        numbers(Setup { people: vec![None, None, Some(People { eligible: 40, invited: 40 })], ..blank() });
    journey.press("kn1a<enter><enter>").sees("Students").press("<enter>30<enter>n1b<enter><enter><enter>25<enter> ");
    journey.sees("All classes together have 55 people, but only 40 students are eligible.").press("<up> ");
    journey.sees("None of these classes is asked, so students are left out.");
    assert_eq!(people(&journey, 2), Some((40, 0)));
}

#[test]
fn the_seed_comes_from_the_clock() {
    let seed = |later: i64| {
        let mut journey = numbers(with_classes());
        journey.now.wall += jiff::SignedDuration::from_nanos(later);
        journey.press("kp<enter>");
        setup(&journey).draws[0].seed
    };
    assert_eq!(seed(0), seed(0));
    assert_ne!(seed(0), seed(1));
    assert!(seed(5) < 1_000_000);
}

#[test]
fn a_sample_needs_classes() {
    let mut journey = numbers(blank());
    journey.press("kp").sees("Please enter them first");
}

#[test]
fn the_mouse_alone_goes_everywhere() {
    for (columns, rows) in [(80, 24), (132, 43)] {
        let mut journey = numbers(with_classes());
        journey.resize(columns, rows).click("Level").click("Lower secondary").sees("Lower secondary · session 1");
        assert_eq!(setup(&journey).level, LevelIx(1));
        journey.click("35").sees("leave it as it was").click("leave it as it was");
        journey.click("Classes").sees("Classes and departments").click("4c").sees("▸ 4c").click("▸ 4c").sees("□ no");
        journey.click("plan a sample").click(" 1 ").click("draw").sees("4 of 12 classes are asked");
        journey.click("remove").click("keep it").click("change").click("People").click("leave it as it was");
        journey.click("new").click("Group").click("Group").sees("School leaders").click("leave it as it was");
        journey.click("q back").sees("12 entered, 4 asked");
        journey.click("School  ").sees("Linden School").click("keep").click("next step").misses("eligible");
    }
}

#[test]
fn a_click_elsewhere_keeps_what_was_typed() {
    let mut journey = numbers(with_classes());
    journey.press("8").click("35").press("0<enter>");
    assert_eq!((people(&journey, 0), people(&journey, 1)), (Some((8, 8)), Some((350, 350))));
}

#[test]
fn everything_fits_the_smallest_window() {
    let mut journey = numbers(with_classes());
    journey.resize(60, 20).sees("eligible invited minimum").sees("School leaders").sees("12 entered, 12 asked");
    journey.press("<down>").sees("Who counts: teachers and other").sees("Minimum 17 sheets: 50 % of 35, rounded down.");
    journey.press("<up>").sees("with 5 invited this is a small group").sees("when all who answered agree.");
    // A sentence that has no room is left out whole.
    journey.misses("Minimum 4 sheets");
    journey.press("kp").sees("2 8 172 to 176 of 262 advised").sees("Seed").sees("draws the same classes.").sees("draw");
    journey.press("q<end>").sees("▸ 6c").sees("All students are asked");
}

#[test]
fn what_was_entered_is_there_after_the_program_was_killed() {
    let mut journey = numbers(blank());
    journey.press("<up><enter><down><enter><down>").press("12<enter>35<enter>200<enter>k");
    journey.press("n7a<enter><enter><enter>24<enter>n7b<enter><enter><enter>26<enter>p<up><enter>").sees("saved");
    let before = setup(&journey);
    assert_eq!((before.level, before.classes.len(), before.draws.len()), (LevelIx(1), 2, 1));
    let mut journey = numbers_in(journey.folder, None);
    journey.sees("Lower secondary · session 1").press("<enter>").sees("2 entered, 1 asked").sees("17 = 50 % of 35");
    assert_eq!(setup(&journey), before);
}

#[test]
fn a_level_that_is_taken_is_told_and_changes_nothing() {
    let mut first = numbers(blank());
    first.press("5<enter>").sees("saved");
    let mut second = numbers_in(first.folder, Some(Setup { level: LevelIx(1), ..blank() }));
    second.press("7<enter>").sees("saved").press("<up><up><enter><up><enter>").sees("Lower secondary · session 1");
    assert_eq!((setup(&second).level, people(&second, 0)), (LevelIx(1), Some((7, 7))));
    second.sees("already");
}
