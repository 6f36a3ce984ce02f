//! Keys in, screen out: the whole program without a terminal, on a real store, with a clock that
//! stands still until a test moves it.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use super::store::quick_folder;
use jiff::{SignedDuration, Timestamp};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use reflectory::app::choose::screen_for;
use reflectory::app::class::order::ClassOrder;
use reflectory::app::effect::{Effect, Exit};
use reflectory::app::home::Place;
use reflectory::app::input::{Size, keys};
use reflectory::app::msg::Msg;
use reflectory::app::workplace::Workplace;
use reflectory::app::{App, Machine, Screen};
use reflectory::domain::answer::{Answer, Sheet, SheetId};
use reflectory::domain::draft::{Begun, Draft, Ticket};
use reflectory::domain::exercise::Frozen;
use reflectory::domain::instrument::{GroupIx, USUAL};
use reflectory::domain::secret::Secret;
use reflectory::domain::time_limit::Now;
use reflectory::format::exercise::instrument_name;
use reflectory::format::{Files, builtin, language};
use reflectory::runtime::activate::activate;
use reflectory::runtime::clock::Clock;
use reflectory::runtime::desk::Desk;
use reflectory::runtime::exercise_files::{Opened, hand_in};
use reflectory::runtime::unsealing::unseal;
use reflectory::seal::keys::SecretKey;
use reflectory::seal::recovery::from_recovery_words;
use reflectory::store::Store;
use reflectory::store::school::Coordinator;
use reflectory::ui::theme::Theme;
use reflectory::ui::{self, Hits};
use tempfile::TempDir;

/// Ten in the morning of the second day of the exercise below.
pub const OPEN: &str = "2026-11-24T09:00:00Z";

/// A primary school's exercise from Monday 23 November to Friday 4 December 2026.
pub const EXERCISE: &str = r#"
school = "Linden School"
level = "primary"
year = 2026
session = 1
first_day = 2026-11-23
last_day = 2026-12-04
optional = ["C10"]
[eligible]
leaders = 5
teachers = 35
students = 200
[[own]]
id = "breaks"
title = "Breaks"
students.text = "In our school, breaks are for playing, not for screens."
students.help = "Nobody looks at a phone or a tablet during the break."
"#;

/// A moment on both clocks.
pub fn at(text: &str) -> Now {
    Now { wall: text.parse().unwrap(), steady: SignedDuration::from_hours(5) }
}

/// The machine every journey runs on.
pub fn machine() -> Machine {
    Machine { name: "LAB-07".to_owned(), boot: "first start".to_owned(), in_lab: false }
}

/// The coordinator's secret key in every test.
pub fn secret_key() -> SecretKey {
    let words = "legal winner thank year wave sausage worth useful ".repeat(2)
        + "legal winner thank year wave sausage worth title";
    from_recovery_words(&words).unwrap()
}

/// Gives a store the coordinator of every test, if it has none.
pub fn give_key(folder: &Path) {
    let mut store = Store::open(folder).unwrap();
    if store.coordinators().unwrap().is_empty() {
        let public = secret_key().public().0;
        store.set_coordinators(&[Coordinator { name: "Test".to_owned(), public }], false).unwrap();
    }
}

/// Every sheet of a store's only exercise, opened with the key of every test.
pub fn open_sheets(folder: &Path) -> (Arc<Frozen>, Vec<Sheet>) {
    let store = Store::open_existing(folder).unwrap();
    let opened = Opened::open(&store, &store.exercises().unwrap()[0].id).unwrap();
    let sheets = unseal(&opened, &[secret_key()], |_, _| ()).unwrap();
    (Arc::clone(&opened.frozen), sheets.into_iter().map(|(_, sheet)| sheet.expect("it opens")).collect())
}

/// A sheet on its way into the store, as a walk hands it in.
pub fn draft_of(frozen: &Frozen, sheet: Sheet) -> Draft {
    let words = |words: &str| Secret::new(words.to_owned());
    let ticket = Ticket { id: sheet.id, code: words("apple river stone"), receipt: words("one two three"), slip: None };
    let begun = Begun { wall: at(OPEN).wall, steady: SignedDuration::ZERO, boot: String::new() };
    Draft { exercise: frozen.id.clone(), sheet, ticket, at: String::new(), begun, used: SignedDuration::ZERO }
}

/// Hands so many students' sheets in to the only exercise of a store.
pub fn fill(store: &Path, sheets: u32) {
    let open = Store::open_existing(store).unwrap();
    let mut opened = Opened::open(&open, &open.exercises().unwrap()[0].id).unwrap();
    for n in 0..sheets {
        let answers: BTreeMap<String, Answer> = [("C3".to_owned(), Answer::Rating((n % 5) as u8 + 1))].into();
        let id = SheetId(u128::from(n + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15_F39C_C060_5CED_C835).to_be_bytes());
        let sheet = Sheet { id, group: GroupIx(2), answers, own_line: false };
        let draft = draft_of(&opened.frozen.clone(), sheet);
        hand_in(&mut opened, &draft).unwrap();
    }
}

/// A store with one activated exercise, as it was written.
pub fn store_with(exercise: &str) -> TempDir {
    let folder = quick_folder();
    give_key(&folder.path().join("store"));
    activate_in(folder.path(), exercise);
    folder
}

/// A store with one activated exercise in every language.
pub fn store_in_all_languages(exercise: &str) -> TempDir {
    let folder = quick_folder();
    give_key(&folder.path().join("store"));
    activate_files(folder.path(), exercise, &builtin::selfie());
    folder
}

/// Activates one more exercise in a test's store.
pub fn activate_in(folder: &Path, exercise: &str) {
    activate_files(folder, exercise, &asked_by(exercise));
}

fn activate_files(folder: &Path, exercise: &str, files: &Files) {
    let mut store = Store::open(&folder.join("store")).unwrap();
    let before: Timestamp = "2026-08-01T00:00:00Z".parse().unwrap();
    activate(&mut store, "exercise.toml", exercise, files, before).unwrap();
}

/// The built-in instrument that an exercise asks, without its languages, which are most of it: what does not need them is
/// quicker.
pub fn asked_by(exercise: &str) -> Files {
    let files = builtin::files(&instrument_name(exercise).unwrap_or(USUAL.to_owned())).unwrap();
    files.into_iter().filter(|(name, _)| language::code_of(name).is_none()).collect()
}

/// The program as a person meets it.
pub struct Journey {
    /// The state.
    pub app: App,
    /// The store's desk.
    pub desk: Desk,
    /// The clock.
    pub now: Now,
    /// How it looks.
    pub theme: Theme,
    /// How it ended.
    pub exit: Option<Exit>,
    /// How often the scroll-back was cleared.
    pub cleared: u32,
    /// What was last put on the clipboard.
    pub copied: Option<String>,
    /// What the other machines of a class were told and the test has not looked at.
    pub orders: Vec<ClassOrder>,
    /// The store's folder.
    pub folder: TempDir,
    hits: Hits,
}

impl Journey {
    /// Begins with the screen `first` makes from the store's exercises.
    pub fn begin(folder: TempDir, first: impl FnOnce(Vec<Arc<Frozen>>) -> Screen) -> Journey {
        let now = at(OPEN);
        let mut desk = Desk::own(folder.path().join("store")).with_clock(Clock::starting_at(now.wall));
        desk = desk.with_documents(folder.path().to_owned()).with_hidden_lab();
        let screen = first(desk.load().unwrap());
        let app = App::new(screen, Size { columns: 80, rows: 24 }, now, machine());
        let (theme, hits) = (Theme::default(), Hits::new());
        let (cleared, copied, orders) = (0, None, Vec::new());
        let mut journey = Journey { app, desk, now, theme, exit: None, cleared, copied, orders, folder, hits };
        let effects = journey.app.start();
        journey.act(effects);
        journey
    }

    /// A participant's journey through the exercise above.
    pub fn answer() -> Journey {
        Journey::begin(store_with(EXERCISE), |all| screen_for(all).unwrap())
    }

    /// A coordinator's journey on a store.
    pub fn coordinate(folder: TempDir) -> Journey {
        Journey::begin(folder, |all| Screen::Workplace(Box::new(Workplace::new(Place::Own, all, None, at(OPEN)))))
    }

    /// Types keys, written as `3<down><enter>`.
    #[track_caller]
    pub fn press(&mut self, text: &str) -> &mut Journey {
        for key in keys(text) {
            self.send(Msg::Key(key));
        }
        self
    }

    /// One message.
    pub fn send(&mut self, msg: Msg) -> &mut Journey {
        let effects = self.app.update(msg, self.now);
        self.act(effects);
        self.screen();
        self
    }

    /// Lets time go by on both clocks, in steps of a minute at most, as the loop would.
    pub fn wait(&mut self, time: SignedDuration) -> &mut Journey {
        let mut left = time;
        while left > SignedDuration::ZERO && self.exit.is_none() {
            let step = left.min(SignedDuration::from_mins(1));
            self.now.wall += step;
            self.now.steady += step;
            left -= step;
            self.send(Msg::Tick);
        }
        self
    }

    /// Another size.
    pub fn resize(&mut self, columns: u16, rows: u16) -> &mut Journey {
        self.send(Msg::Resize(Size { columns, rows }))
    }

    /// Clicks on the lowest place where the text stands: keys are named at the bottom.
    #[track_caller]
    pub fn click(&mut self, text: &str) -> &mut Journey {
        let screen = self.screen();
        let found = screen.lines().enumerate().collect::<Vec<_>>().into_iter().rev().find_map(|(row, line)| {
            let before = line.split_once(text)?.0;
            Some((before.chars().count() as u16, row as u16))
        });
        let (column, row) = found.unwrap_or_else(|| panic!("{text:?} is not on the screen:\n{screen}"));
        let target = ui::target_at(&self.hits, column, row);
        let target = target.unwrap_or_else(|| panic!("nothing to click at {text:?}:\n{screen}"));
        self.send(Msg::Click(target))
    }

    fn act(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            match effect {
                Effect::Store(request) => {
                    if let Some(reply) = self.desk.answer(request) {
                        let effects = self.app.update(Msg::Stored(reply), self.now);
                        self.act(effects);
                    }
                }
                Effect::Class(order) => self.orders.push(order),
                Effect::ClearScrollback => self.cleared += 1,
                // What the desk writes here is done at once.
                Effect::EndWriting => {}
                Effect::Copy(text) => self.copied = Some(text.expose().to_owned()),
                Effect::Quit(exit) => self.exit = Some(exit),
            }
        }
    }

    /// The screen as text.
    pub fn screen(&mut self) -> String {
        let size = self.app.size;
        let mut terminal = Terminal::new(TestBackend::new(size.columns, size.rows)).unwrap();
        terminal.draw(|frame| self.hits = ui::view(&self.app, &self.theme, frame)).unwrap();
        let text = terminal.backend().to_string();
        let unquoted = text.lines().map(|line| line.trim_start_matches('"').trim_end_matches('"').trim_end());
        unquoted.collect::<Vec<_>>().join("\n")
    }

    /// Fails unless the text is on the screen.
    #[track_caller]
    pub fn sees(&mut self, text: &str) -> &mut Journey {
        let screen = self.screen();
        assert!(reads(&screen, text), "{text:?} is not on the screen:\n{screen}");
        self
    }

    /// Fails if the text is on the screen.
    #[track_caller]
    pub fn misses(&mut self, text: &str) -> &mut Journey {
        let screen = self.screen();
        assert!(!reads(&screen, text), "{text:?} is on the screen:\n{screen}");
        self
    }

    /// Submitted sheets per group.
    pub fn counts(&self) -> Vec<u32> {
        let store = Store::open_existing(&self.folder.path().join("store")).unwrap();
        let id = &store.exercises().unwrap()[0].id;
        store.exercise(id).unwrap().counts(3).unwrap()
    }
}

/// Whether a text stands on the screen, also where it goes on in the next line.
fn reads(screen: &str, text: &str) -> bool {
    let in_one_line = screen.split_whitespace().collect::<Vec<_>>().join(" ");
    screen.contains(text) || in_one_line.contains(text)
}
