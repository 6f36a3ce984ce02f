//! A class: where a stand leads a walk, and what is counted.

use jiff::SignedDuration;
use proptest::prelude::{Strategy, any, proptest};
use reflectory::domain::class::{Counts, Doing, Going, Here, Open, Pace, Spot, Stand, Walker, block_at, count};
use reflectory::domain::questionnaire::Questionnaire;

use super::{asked_of, cases, exercise_at};

/// What students of a primary school are asked.
fn asked() -> Questionnaire {
    asked_of(&exercise_at("primary", &[]), "students")
}

fn stand(at: Spot, pace: Pace, doing: Doing) -> Stand {
    Stand { version: 2, opened: 2, at, pace, doing, timer: None }
}

/// The statement at a position of the questionnaire.
fn spot(asked: &Questionnaire, at: usize) -> Spot {
    Spot::Statement(asked.asked[at].code.clone())
}

#[test]
fn a_stand_leads_each_walk_where_the_class_is() {
    let asked = asked();
    // Two parts with more than one statement each.
    let first = asked.blocks.iter().find(|block| block.range.len() > 2).unwrap().range.clone();
    let second = asked.blocks.iter().find(|b| b.range.start >= first.end && b.range.len() > 1).unwrap().range.clone();
    let (a, b, next) = (first.start, first.start + 1, second.start);
    let walker = |at, answered| Walker { at, answered, in_lists: false };
    let listing = |at| Walker { at, answered: true, in_lists: true };
    let open = |at, pace| stand(spot(&asked, at), pace, Doing::Answering);
    let review = || stand(Spot::Review, Pace::Together, Doing::Answering);
    let (together, within) = (Pace::Together, Pace::WithinArea);
    let cases = [
        ("together, it follows", Some(open(a, together)), open(b, together), walker(a, false), Going::To(b)),
        ("together, back as well", Some(open(b, together)), open(a, together), walker(b, true), Going::To(a)),
        ("there already", Some(open(a, together)), open(b, together), walker(b, false), Going::Stays),
        ("out of a list", Some(open(a, together)), open(b, together), listing(b), Going::To(b)),
        ("one that lags stays", Some(open(a, within)), open(b, within), walker(a, false), Going::Stays),
        ("one that has answered goes along", Some(open(a, within)), open(b, within), walker(a, true), Going::To(b)),
        ("one that is ahead stays", Some(open(a, within)), open(b, within), walker(b + 1, true), Going::Stays),
        ("another part takes all along", Some(open(a, within)), open(next, within), walker(b, false), Going::To(next)),
        ("together again takes all along", Some(open(a, within)), open(a, together), walker(b, false), Going::To(a)),
        ("a late joiner begins with what is open", None, open(b, within), walker(a, false), Going::To(b)),
        ("a late joiner of the review", None, review(), walker(a, false), Going::ToReview),
        ("the review opens", Some(open(a, together)), review(), walker(a, false), Going::ToReview),
        ("an open review leaves everybody where they are", Some(review()), review(), walker(b, false), Going::Stays),
        ("back from the review", Some(review()), open(a, together), listing(b), Going::To(a)),
        (
            "a pause keeps what is open",
            Some(open(a, together)),
            stand(spot(&asked, a), together, Doing::Pausing),
            walker(a, true),
            Going::Stays,
        ),
        (
            "nothing is open yet",
            None,
            stand(spot(&asked, b), together, Doing::Gathering),
            walker(a, false),
            Going::Stays,
        ),
        (
            "it has stopped",
            Some(open(a, together)),
            stand(spot(&asked, next), together, Doing::Stopped),
            walker(a, true),
            Going::Stays,
        ),
        ("it is over", Some(review()), stand(Spot::Review, together, Doing::Over), walker(a, true), Going::Stays),
        (
            "a statement that this group is not asked",
            None,
            stand(Spot::Statement("A2".to_owned()), together, Doing::Answering),
            walker(a, true),
            Going::Stays,
        ),
    ];
    for (name, before, now, walker, expected) in cases {
        assert_eq!(now.leads(before.as_ref(), &asked, walker), expected, "{name}");
    }
}

#[test]
fn what_is_open_is_a_statement_a_part_or_everything() {
    let asked = asked();
    let part = block_at(&asked, 0).unwrap().range.clone();
    let open = |doing, pace| stand(spot(&asked, 0), pace, doing).open(&asked);
    assert_eq!(open(Doing::Answering, Pace::Together), Open::Only(0..1));
    assert_eq!(open(Doing::Pausing, Pace::WithinArea), Open::Only(part));
    assert_eq!(open(Doing::Gathering, Pace::WithinArea), Open::Nowhere);
    assert_eq!(open(Doing::Stopped, Pace::Together), Open::Everywhere);
    assert_eq!(open(Doing::Over, Pace::Together), Open::Everywhere);
    assert_eq!(stand(Spot::Review, Pace::Together, Doing::Answering).open(&asked), Open::Everywhere);
}

#[test]
fn counts_tell_how_many_and_forget_who() {
    let minutes = SignedDuration::from_mins;
    let here =
        |opened, answered, handed_in, left| Here { opened, answered, ready: answered, handed_in, left: minutes(left) };
    let machines = [
        here(7, true, false, 90),
        here(7, false, false, 61),
        // These speak of what was open before.
        here(6, true, false, 85),
        here(6, true, false, 80),
        // Handed in: nothing is left to do, and its time is nobody's matter.
        here(3, false, true, 5),
    ];
    let counts = count(7, &machines);
    let expected = Counts { opened: 7, joined: 5, answered: 2, ready: 2, handed_in: 1, least_left: Some(minutes(61)) };
    assert_eq!(counts, expected);
    assert_eq!(count(1, &[]), Counts { opened: 1, ..Counts::default() });
    assert_eq!(count(1, &[here(1, true, true, 5)]).least_left, None);
}

fn any_stand() -> impl Strategy<Value = (usize, bool, bool, u8)> {
    (0..60usize, any::<bool>(), proptest::bool::weighted(0.2), 0..5u8)
}

fn built(asked: &Questionnaire, (at, within, review, doing): (usize, bool, bool, u8)) -> Stand {
    let at = if review { Spot::Review } else { spot(asked, at % asked.asked.len()) };
    let doing = [Doing::Gathering, Doing::Answering, Doing::Pausing, Doing::Stopped, Doing::Over][usize::from(doing)];
    stand(at, if within { Pace::WithinArea } else { Pace::Together }, doing)
}

proptest! {
    #![proptest_config(cases(400))]

    /// Whatever was heard before, a walk that is led ends where something is open, and hearing the same again moves
    /// nobody.
    #[test]
    fn a_led_walk_is_where_something_is_open(before in any_stand(), after in any_stand(), at in 0..60usize, answered: bool, in_lists: bool, joins: bool) {
        let asked = asked();
        let (before, after) = (built(&asked, before), built(&asked, after));
        let mut walker = Walker { at: at % asked.asked.len(), answered, in_lists };
        let before = (!joins).then_some(&before);
        match after.leads(before, &asked, walker) {
            Going::Stays => {}
            Going::To(to) => walker = Walker { at: to, answered: false, in_lists: false },
            Going::ToReview => walker.in_lists = true,
        }
        if let Open::Only(range) = after.open(&asked) {
            assert!(range.contains(&walker.at) && !walker.in_lists, "{after:?} {walker:?}");
        }
        assert_eq!(after.leads(Some(&after), &asked, Walker { answered: false, ..walker }), Going::Stays);
    }
}
