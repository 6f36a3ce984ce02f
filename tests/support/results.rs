//! Schools whose report is there, for the screens of the results.

use std::sync::Arc;

use reflectory::app::effect::{Effect, StoreRequest};
use reflectory::app::input::keys;
use reflectory::app::msg::{Msg, StoreReply};
use reflectory::app::workplace::request::{Known, WorkplaceReply, WorkplaceRequest};
use reflectory::domain::answer::{Answer, Sheet, SheetId};
use reflectory::domain::exercise::Frozen;
use reflectory::domain::instrument::GroupIx;
use reflectory::domain::questionnaire::{AskedForm, Questionnaire};
use reflectory::domain::random::SplitMix64;
use reflectory::domain::report::Report;
use reflectory::runtime::activate::activate;
use reflectory::runtime::exercise_files::Opened;
use reflectory::store::Store;
use zeroize::Zeroizing;

use crate::support::app::{EXERCISE, Journey, asked_by, at};
use crate::support::keys::{PASSPHRASE, give_key_file};
use crate::support::report;
use crate::support::store::quick_folder;

/// The morning of the day after the last day of [`EXERCISE`].
pub const CLOSED: &str = "2026-12-05T08:00:00Z";

/// The exercise a year before.
pub fn last_year() -> String {
    let text = EXERCISE.replace("year = 2026", "year = 2025").replace("optional = [\"C10\"]", "");
    text.replace("2026-11-23", "2025-11-24").replace("2026-12-04", "2025-12-05")
}

/// The unlocked room in a school with these exercises, all of them closed; what the store told of it.
pub fn room(exercises: &[&str]) -> (Journey, Box<Known>) {
    let folder = quick_folder();
    give_key_file(&folder.path().join("store"), "Ada");
    for exercise in exercises {
        activate_long_ago(folder.path(), exercise);
    }
    let mut journey = Journey::coordinate(folder);
    journey.now = at(CLOSED);
    journey.press("4").press(PASSPHRASE).press("<enter>").misses("This room is locked");
    let look = StoreRequest::Workplace(Box::new(WorkplaceRequest::Look));
    let Some(StoreReply::Workplace(reply)) = journey.desk.answer(look) else { panic!("no answer") };
    let WorkplaceReply::Known(known) = *reply else { panic!("{reply:?}") };
    (journey, known)
}

fn activate_long_ago(folder: &std::path::Path, exercise: &str) {
    let mut store = Store::open(&folder.join("store")).unwrap();
    activate(&mut store, "exercise.toml", exercise, &asked_by(exercise), "2025-08-01T00:00:00Z".parse().unwrap())
        .unwrap();
}

/// An exercise of the school, as it was frozen.
pub fn frozen(journey: &Journey, id: &str) -> Arc<Frozen> {
    let store = Store::open_existing(&journey.folder.path().join("store")).unwrap();
    let id = store.exercises().unwrap().into_iter().find(|row| row.id.0 == id).unwrap().id;
    Arc::clone(&Opened::open(&store, &id).unwrap().frozen)
}

/// Sheets of a group with answers around a middle that differs from statement to statement.
pub fn sheets(frozen: &Frozen, counts: [u32; 3], seed: u64) -> Vec<Sheet> {
    let mut random = SplitMix64::new(seed);
    let mut sheets = Vec::new();
    for (group, count) in counts.into_iter().enumerate() {
        let asked = Questionnaire::for_group(&frozen.instrument, &frozen.exercise, GroupIx(group)).asked;
        for _ in 0..count {
            let answers = asked.iter().enumerate().filter_map(|(at, asked)| {
                let middle = 1 + (at * 7 + group * 3 + seed as usize % 5) as u64 % 5;
                Some((asked.code.clone(), answer(&asked.form, middle, &mut random)?))
            });
            let answers = answers.collect();
            let id = SheetId(std::array::from_fn(|_| random.draw() as u8));
            sheets.push(Sheet { id, group: GroupIx(group), answers, own_line: false });
        }
    }
    sheets
}

fn answer(form: &AskedForm, middle: u64, random: &mut SplitMix64) -> Option<Answer> {
    match (form, random.below(20)) {
        (_, 0) => None,
        (AskedForm::Scale { .. }, 1 | 2) => Some(Answer::NotApplicable),
        (AskedForm::Scale { .. }, _) => {
            Some(Answer::Rating((middle + random.below(3)).saturating_sub(1).clamp(1, 5) as u8))
        }
        (AskedForm::Single { options, .. }, _) => Some(Answer::One(random.below(options.len() as u64) as usize)),
        (AskedForm::Multiple { options, .. }, _) => match random.draw() & ((1 << options.len()) - 1) {
            0 => Some(Answer::NoneOfThese),
            bits => Some(Answer::Some(bits as u32)),
        },
        (AskedForm::Words, low) if low < 12 => None,
        (AskedForm::Words, _) => {
            let words =
                format!("We need more time to try things out together, {} hours a week at least.", random.below(9));
            Some(Answer::Words(Zeroizing::new(words)))
        }
    }
}

/// The report of an exercise on so many sheets of each group.
pub fn report_of(journey: &Journey, id: &str, counts: [u32; 3], seed: u64) -> Report {
    let frozen = frozen(journey, id);
    let sheets = sheets(&frozen, counts, seed);
    report::report(&frozen, &sheets)
}

/// What the store answers to the workplace.
pub fn reply(journey: &mut Journey, reply: WorkplaceReply) {
    journey.send(Msg::Stored(StoreReply::Workplace(Box::new(reply))));
}

/// Types keys whose requests the test answers itself; the requests.
pub fn ask(journey: &mut Journey, text: &str) -> Vec<WorkplaceRequest> {
    let mut asked = Vec::new();
    for key in keys(text) {
        for effect in journey.app.update(Msg::Key(key), journey.now) {
            if let Effect::Store(StoreRequest::Workplace(request)) = effect {
                asked.push(*request);
            }
        }
    }
    asked
}

/// The room with one report that can be viewed, and another of the year before to compare it with.
pub fn ready(counts: [u32; 3]) -> (Journey, Report) {
    let (mut journey, mut known) = room(&[EXERCISE, &last_year()]);
    known.editions = vec![Some(1); known.exercises.len()];
    reply(&mut journey, WorkplaceReply::Known(known));
    let now = report_of(&journey, "2026-1-primary", counts, 7);
    (journey, now)
}

/// A report that is open, at a size, after some keys.
pub fn reading(counts: [u32; 3], keys: &str) -> Journey {
    let (mut journey, mut known) = room(&[EXERCISE]);
    known.editions = vec![Some(1)];
    reply(&mut journey, WorkplaceReply::Known(known));
    let report = report_of(&journey, "2026-1-primary", counts, 7);
    ask(&mut journey, "<enter>");
    reply(&mut journey, WorkplaceReply::Results(Box::new(report)));
    journey.press(keys);
    journey
}

/// Two reports that are compared, after some keys.
pub fn comparing(keys: &str) -> Journey {
    let (mut journey, now) = ready([5, 17, 80]);
    let then = report_of(&journey, "2025-1-primary", [5, 20, 120], 4);
    ask(&mut journey, "c");
    reply(&mut journey, WorkplaceReply::Results(Box::new(now)));
    reply(&mut journey, WorkplaceReply::Results(Box::new(then)));
    journey.press(keys);
    journey
}
