//! A class on its teacher's screen, in one language and no other.

use std::collections::BTreeSet;
use std::sync::Arc;

use jiff::SignedDuration;
use reflectory::app::Screen;
use reflectory::app::class::Class;
use reflectory::app::class::order::{ClassNews, Opening};
use reflectory::app::effect::StoreRequest;
use reflectory::app::msg::{Msg, StoreReply};
use reflectory::domain::class::Counts;
use reflectory::domain::instrument::GroupIx;
use reflectory::locale::language::{self, ALL, by_code};

use super::screens::{not_whole, speaking, untranslated};
use crate::journeys::class::screens;
use crate::support::app::Journey;

const STUDENTS: GroupIx = GroupIx(2);

/// Keys that lead to each of the screens, from the one on which machines join.
const WAYS: &[&str] = &[
    "",
    "f",
    "<enter>",
    "<enter>ptf",
    "<enter>?",
    "<enter>s",
    "<enter>s<right><right><right><right>",
    "<enter>r",
    "<enter>rp",
    "q",
    "<enter>r<backspace>",
];

fn leading(language: &'static language::Language) -> Journey {
    let mut journey =
        speaking(language, |all| Screen::Class(Box::new(Class::new(Arc::clone(all.last().unwrap()), STUDENTS))));
    let (code, addresses) = ("K7Q2".to_owned(), vec!["192.168.1.20".to_owned()]);
    journey.send(Msg::Class(ClassNews::Opened(Opening { code, addresses, before: None })));
    journey
}

fn counted(journey: &mut Journey) {
    let opened = match journey.app.screen() {
        Some(Screen::Class(class)) => class.counts.opened,
        other => panic!("{other:?}"),
    };
    let least_left = Some(SignedDuration::from_mins(91));
    let counts = Counts { opened, least_left, joined: 22, answered: 17, ready: 19, ..Counts::default() };
    journey.send(Msg::Class(ClassNews::Counts(counts)));
}

#[test]
fn nothing_a_class_reads_is_in_the_code() {
    let qps = by_code("qps").unwrap();
    for (columns, rows) in [(80, 24), (60, 20), (132, 43)] {
        for way in WAYS {
            let mut journey = leading(qps);
            journey.resize(columns, rows).press(way);
            for _ in 0..2 {
                let left = untranslated(&journey.screen());
                assert_eq!(left, BTreeSet::new(), "{way} at {columns}x{rows}:\n{}", journey.screen());
                counted(&mut journey);
            }
        }
    }
    let mut elsewhere = leading(qps);
    elsewhere.send(Msg::Class(ClassNews::OpenElsewhere));
    assert_eq!(untranslated(&elsewhere.screen()), BTreeSet::new(), "{}", elsewhere.screen());
}

#[test]
fn every_language_fits_every_screen_of_a_class() {
    let mut wrong = BTreeSet::new();
    for (name, mut journey) in screens() {
        for language in ALL {
            let Some(StoreReply::Spoken(language, exercises)) = journey.desk.answer(StoreRequest::Speak(language))
            else {
                panic!("{name}: nothing was told in {}", language.code);
            };
            journey.send(Msg::Stored(StoreReply::Spoken(language, exercises)));
            for (columns, rows) in [(60, 20), (80, 24), (132, 43)] {
                journey.resize(columns, rows);
                let said = |text| format!("{} {columns}x{rows} {name}: {text}", language.code);
                wrong.extend(not_whole(&mut journey).map(said));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.into_iter().collect::<Vec<_>>().join("\n"));
}

#[test]
fn the_language_of_a_class_changes_and_the_class_goes_on() {
    let mut journey = leading(language::english());
    journey.press("<enter>").sees("1 of 24").press("l").sees("Which language?");
    counted_below(&mut journey);
    let down = "<down>".repeat(by_code("nl").unwrap().ix());
    journey.press(&format!("<home>{down}<enter>")).sees("22").sees("17");
    assert_eq!(journey.app.language.code, "nl");
    journey.press("<enter>").sees("2 van 24");
}

/// Counts that come while the list of languages is open.
fn counted_below(journey: &mut Journey) {
    let opened = match journey.app.screen_below() {
        Some(Screen::Class(class)) => class.counts.opened,
        other => panic!("{other:?}"),
    };
    let counts = Counts { opened, joined: 22, answered: 17, ready: 19, ..Counts::default() };
    journey.send(Msg::Class(ClassNews::Counts(counts)));
}
