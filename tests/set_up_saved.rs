//! Any sequence of edits, saves and kills gives back the last set-up that was saved.
//!
//! Random keys go through all four steps of a set-up on a real store whose answers come late: what the screen says is
//! saved must be what the store has, and a program begun anew on the same folder must show just that.

use std::collections::VecDeque;

use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use reflectory::app::Screen;
use reflectory::app::effect::{Effect, StoreRequest};
use reflectory::app::input::{Key, Target, keys};
use reflectory::app::msg::{Msg, StoreReply};
use reflectory::app::workplace::Workplace;
use reflectory::app::workplace::request::{WorkplaceReply, WorkplaceRequest};
use reflectory::app::workplace::room::Room;
use reflectory::app::workplace::set_up::stage::Stage;
use reflectory::domain::exercise::ExerciseId;
use reflectory::domain::setup::Setup;
use reflectory::format;
use reflectory::runtime::desk::EXERCISE_FILE;
use reflectory::runtime::instruments::Instruments;
use reflectory::store::Store;
use tempfile::TempDir;

use crate::support::app::{Journey, give_key};
use crate::support::setting_up::{SETUP, keep};
use crate::support::store::quick_folder;

const ID: &str = "2026-1-primary";
const SEEDS: u64 = 48;
const KEYS: usize = 150;

/// What a hand does in any step.
const ANYWHERE: &[&str] = &[
    "<tab>",
    "<backtab>",
    "<up>",
    "<down>",
    "<left>",
    "<right>",
    "<enter>",
    " ",
    "<esc>",
    "<backspace>",
    "<delete>",
    "q",
    "1",
    "7",
    "0",
    "x",
    "y",
    "n",
    "c",
    "f",
    "v",
    "i",
    "k",
    "t",
    "<home>",
    "<end>",
    "<pagedown>",
    "<c-c>",
];
/// Whole deeds in each step, one key after the other.
const DEEDS: [&[&str]; 4] = [
    &[
        "12<enter>",
        "35<enter>",
        "200<enter>",
        "9<tab>4<enter>",
        "<down>8<enter>",
        "<up><up><up><enter><down><enter>",
        "cn5b<enter><enter><enter>24<enter>q",
        "cn6a<enter>6<enter><enter>20<enter>",
        "cp<enter>q",
        "c q",
    ],
    &[
        " ",
        "<down> ",
        "<pagedown> ",
        "/C11<enter> ",
        "/A4<enter> a",
        "n<enter>Breaks<enter>q",
        "f<down><enter>",
        "f<enter>",
        "n<down><down><enter>We rest.<enter>q",
        "xx",
    ],
    &[
        "x",
        "t30.11.<enter>",
        "t7.12.<enter>t18.12.<enter>",
        "t18.12.<enter>",
        "<enter>",
        "<down><enter>",
        "<right><enter>",
    ],
    &["ay", "an", "<up><enter>", "kwrong<enter>", "<down><down><enter>", "a"],
];

/// A program whose store takes its time: what it asks waits until it is let through.
struct Slow {
    journey: Journey,
    asked: VecDeque<StoreRequest>,
    /// What the store has said it keeps; taken from what was asked, not from the screen.
    kept: Setup,
    /// What was last seen open on the screen.
    decided: Setup,
    saves: u32,
}

fn workplace(journey: &Journey) -> Option<&Workplace> {
    match journey.app.screen() {
        Some(Screen::Workplace(workplace)) => Some(workplace),
        _ => None,
    }
}

/// What the store has, read back.
fn stored(journey: &Journey) -> Option<Setup> {
    let store = Store::open_existing(&journey.folder.path().join("store")).unwrap();
    let rows = store.setups().unwrap();
    let row = rows.first()?;
    assert_eq!(rows.len(), 1, "a second set-up came from nowhere");
    Some(format::setup::read("", &row.text, &Instruments::default().read(None).unwrap()).unwrap())
}

impl Slow {
    /// A program begun on a folder, with its only set-up open at a step.
    fn begin(folder: TempDir, tabs: usize) -> Slow {
        let journey = Journey::begin(folder, |all| {
            let place = reflectory::app::home::Place::Own;
            let now = crate::support::app::at(crate::support::app::OPEN);
            Screen::Workplace(Box::new(Workplace::new(place, all, None, now).in_room(Room::SetUp)))
        });
        let kept = stored(&journey).expect("a set-up");
        let mut slow = Slow { journey, asked: VecDeque::new(), decided: kept.clone(), kept, saves: 0 };
        // Whose passphrase it is matters elsewhere.
        slow.hear(StoreReply::Workplace(Box::new(WorkplaceReply::Unlocked("Test".to_owned()))));
        slow.open(tabs);
        slow
    }

    fn open(&mut self, tabs: usize) {
        self.press(Key::Enter);
        let open = self.editing().cloned().unwrap_or_else(|| panic!("not open:\n{}", self.journey.screen()));
        assert_eq!(open, self.kept, "what comes back is what was kept");
        self.decided = open;
        for _ in 0..tabs {
            self.press(Key::Tab);
        }
    }

    fn editing(&self) -> Option<&Setup> {
        workplace(&self.journey)?.set_up.editing.as_ref().map(|editing| &editing.setup)
    }

    fn stage(&self) -> Option<Stage> {
        Some(workplace(&self.journey)?.set_up.editing.as_ref()?.stage)
    }

    fn says_saved(&self) -> bool {
        let editing = workplace(&self.journey).and_then(|workplace| workplace.set_up.editing.as_ref());
        editing.is_some_and(|editing| editing.is_saved())
    }

    fn press(&mut self, key: Key) {
        let effects = self.journey.app.update(Msg::Key(key), self.journey.now);
        self.take(effects);
        self.decided = self.editing().cloned().unwrap_or_else(|| self.decided.clone());
    }

    fn take(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            if let Effect::Store(request) = effect {
                self.asked.push_back(request);
            }
        }
    }

    fn hear(&mut self, reply: StoreReply) {
        let effects = self.journey.app.update(Msg::Stored(reply), self.journey.now);
        self.take(effects);
    }

    /// Lets one request through; whether there was one.
    fn answer(&mut self) -> bool {
        let Some(request) = self.asked.pop_front() else { return false };
        let keeping = match &request {
            StoreRequest::Workplace(request) => match &**request {
                WorkplaceRequest::KeepSetup { setup, .. } => Some((**setup).clone()),
                _ => None,
            },
            _ => None,
        };
        if let Some(reply) = self.journey.desk.answer(request) {
            if let StoreReply::Workplace(reply) = &reply {
                match (&**reply, keeping) {
                    (WorkplaceReply::SetupKept(..), Some(setup)) => {
                        assert_eq!(stored(&self.journey).as_ref(), Some(&setup), "what was kept reads back as it was");
                        self.kept = setup;
                        self.saves += 1;
                    }
                    (WorkplaceReply::SetupChanged(_), _) => panic!("there is nobody else"),
                    _ => {}
                }
            }
            self.hear(reply);
            if self.says_saved() {
                assert_eq!(self.editing(), Some(&self.kept), "the screen says saved");
            }
        }
        true
    }

    fn settle(&mut self) {
        while self.answer() {}
    }

    /// The program is gone, with all that was still waiting; another one begins.
    fn kill(self, tabs: usize) -> Slow {
        let Slow { journey, kept, .. } = self;
        let next = Slow::begin(journey.folder, tabs);
        assert_eq!(next.kept, kept, "after a kill the last saved one is there");
        next
    }

    /// Takes an activation back that the keys have come to: it was frozen as it was saved.
    fn recall(self, tabs: usize) -> Slow {
        let id = ExerciseId(ID.to_owned());
        let folder = self.journey.folder.path().join("store");
        let mut store = Store::open_existing(&folder).unwrap();
        let Some(row) = store.exercises().unwrap().into_iter().next() else { return self };
        let text = store.exercise(&row.id).unwrap().frozen().unwrap().remove(EXERCISE_FILE).unwrap();
        store.recall(&row.id, &text).unwrap();
        assert_eq!(stored(&self.journey), Some(self.kept.clone()), "{id:?} was activated as it was saved");
        Slow::begin(self.journey.folder, tabs)
    }
}

/// What the keys have come to, so that nothing is proved by doing nothing.
#[derive(Debug, Default)]
struct Come {
    steps: [u32; 4],
    saves: u32,
    kills: u32,
    left: u32,
    activated: u32,
}

fn goes_on(seed: u64, come: &mut Come) {
    let mut rng = StdRng::seed_from_u64(seed);
    let folder = quick_folder();
    give_key(&folder.path().join("store"));
    let days = "session = 1\nfirst_day = 2026-11-30\nlast_day = 2026-12-11";
    let ready = if seed.is_multiple_of(2) { SETUP.replace("session = 1", days) } else { SETUP.to_owned() };
    keep(&folder.path().join("store"), &[(ID, &ready)]);
    let mut slow = Slow::begin(folder, rng.random_range(0..4));
    let (mut pressed, mut pace) = (0, 3);
    while pressed < KEYS {
        pace = [pace, pace, 1, 2, 5][rng.random_range(0..5)];
        let at = slow.stage().map_or(0, |stage| stage as usize);
        let some = if rng.random_range(0..5) < 3 { DEEDS[at] } else { ANYWHERE };
        for key in keys(some[rng.random_range(0..some.len())]) {
            slow.press(key);
            pressed += 1;
            // The store is as fast as the hand, or slower, or stands still for a while.
            for _ in 0..rng.random_range(0..pace) {
                slow.answer();
            }
        }
        if rng.random_range(0..40) == 0 {
            slow.journey.screen();
        }
        if let Some(stage) = slow.stage() {
            come.steps[stage as usize] += 1;
        }
        if rng.random_range(0..25) == 0 {
            come.kills += 1;
            come.saves += std::mem::take(&mut slow.saves);
            slow = slow.kill(rng.random_range(0..4));
            continue;
        }
        if slow.journey.app.screen().is_some() && workplace(&slow.journey).is_none() {
            // A preview stands above it.
            continue;
        }
        if slow.editing().is_none() {
            let listed = workplace(&slow.journey).is_some_and(|it| it.room == Room::SetUp && it.set_up.codes.is_none());
            // Who opens it again at once, before the list has heard of the last saving, sees that too.
            let is_there = stored(&slow.journey).is_some();
            if listed && is_there && slow.kept == slow.decided && rng.random() {
                slow.open(rng.random_range(0..4));
                continue;
            }
            slow.settle();
            come.saves += std::mem::take(&mut slow.saves);
            if stored(&slow.journey).is_none() {
                come.activated += 1;
                slow = slow.recall(rng.random_range(0..4));
                continue;
            }
            assert_eq!(slow.kept, slow.decided, "seed {seed}: what was left is kept");
            come.left += 1;
            if listed { slow.open(rng.random_range(0..4)) } else { slow = slow.kill(rng.random_range(0..4)) }
        }
    }
    slow.settle();
    come.saves += slow.saves;
    if slow.editing().is_some() {
        assert!(slow.says_saved(), "seed {seed}: once the store has caught up everything is saved");
        assert_eq!(slow.kept, slow.decided, "seed {seed}");
    }
}

#[test]
fn any_edits_saves_and_kills_give_back_the_last_saved_set_up() {
    let mut come = Come::default();
    for seed in 0..SEEDS {
        goes_on(seed, &mut come);
    }
    assert!(come.steps.iter().all(|times| *times >= 100), "{come:?}");
    assert!(come.saves >= 400 && come.kills >= 40 && come.left >= 40 && come.activated >= 1, "{come:?}");
}

#[test]
fn the_workplace_is_left_only_when_everything_is_saved() {
    let folder = quick_folder();
    keep(&folder.path().join("store"), &[(ID, SETUP)]);
    let mut slow = Slow::begin(folder, 0);
    slow.settle();
    for key in keys("12<enter>36<enter>") {
        slow.press(key);
    }
    // Nothing of it has reached the store. From another room everything can be left with one key.
    let effects = slow.journey.app.update(Msg::Click(Target::Tab(0)), slow.journey.now);
    slow.take(effects);
    slow.press(Key::Char('q'));
    slow.journey.sees("One moment: your last change is being saved.");
    slow.settle();
    assert_eq!(stored(&slow.journey), Some(slow.decided.clone()));
    assert_eq!(slow.decided.people[1].map(|people| people.eligible), Some(36));
    // It leads back to the set-up that was being saved: that is left first.
    slow.press(Key::Char('q'));
    slow.press(Key::Char('q'));
    assert!(slow.journey.app.screen().is_none());
}
