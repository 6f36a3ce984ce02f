//! What both benchmarks measure on: a school with one activated exercise, sheets for it, a person's keys, and the bare
//! database beside it.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::hint::black_box;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use reflectory::app::home::Place;
use reflectory::app::input::{Key, Size};
use reflectory::app::msg::Msg;
use reflectory::app::walk::Walk;
use reflectory::app::workplace::Workplace;
use reflectory::app::{App, Machine, Screen};
use reflectory::domain::answer::{Answer, Sheet, SheetId};
use reflectory::domain::draft::{Begun, Draft, Ticket};
use reflectory::domain::exercise::{ExerciseId, Frozen};
use reflectory::domain::instrument::GroupIx;
use reflectory::domain::questionnaire::{AskedForm, Questionnaire};
use reflectory::domain::secret::Secret;
use reflectory::domain::time_limit::Now;
use reflectory::format::{self, builtin};
use reflectory::runtime::activate::activate;
use reflectory::runtime::desk::EXERCISE_FILE;
use reflectory::runtime::exercise_files::{Opened, needs, public_keys};
use reflectory::seal::keys::SecretKey;
use reflectory::seal::sheet::{Binding, seal};
use reflectory::store::Store;
use reflectory::store::school::Coordinator;
use reflectory::store::sealing::Sealing;
use reflectory::ui;
use reflectory::ui::theme::{Palette, Signs, Theme};
use rusqlite::{Connection, TransactionBehavior};
use tempfile::TempDir;

/// The moment at which everything is measured: the exercise below is open.
pub const NOW: &str = "2026-11-25T10:00:00Z";
const ACTIVATED: &str = "2026-11-20T10:00:00Z";
const EXERCISE: &str = r#"
school = "Measured school"
level = "primary"
year = 2026
session = 1
first_day = 2026-11-23
last_day = 2026-12-11
optional = ["A4", "C10", "H11"]
[eligible]
leaders = 5
teachers = 95
students = 900
"#;
/// The group whose walk is measured: teachers are asked most.
pub const GROUP: GroupIx = GroupIx(1);
/// The measured screen.
pub const SCREEN: Size = Size { columns: 80, rows: 24 };

/// The value. A benchmark that measured an error would print a wrong figure, so it ends here instead.
pub fn sure<T, E: Debug>(result: Result<T, E>) -> T {
    match result {
        Ok(value) => value,
        Err(error) => {
            let _ = writeln!(std::io::stderr(), "This benchmark cannot go on: {error:?}");
            std::process::exit(1)
        }
    }
}

/// A school on the disk, in the build's folder: the one for temporary files is memory on many machines.
pub struct School {
    folder: TempDir,
    pub id: ExerciseId,
    pub frozen: Arc<Frozen>,
    pub sealing: Sealing,
    pub secrets: Vec<SecretKey>,
}

impl School {
    /// With one coordinator.
    pub fn new() -> School {
        School::with_coordinators(1, false)
    }

    pub fn with_coordinators(number: usize, needs_all: bool) -> School {
        let folder = sure(tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")));
        let mut store = sure(Store::open(folder.path()));
        let secrets: Vec<SecretKey> = (0..number).map(|_| sure(SecretKey::draw())).collect();
        let named = |secret: &SecretKey| Coordinator { name: "Measured".to_owned(), public: secret.public().0 };
        sure(store.set_coordinators(&secrets.iter().map(named).collect::<Vec<_>>(), needs_all));
        let moment: Timestamp = sure(ACTIVATED.parse());
        let id = sure(activate(&mut store, EXERCISE_FILE, EXERCISE, &builtin::selfie(), moment)).id;
        let Opened { frozen, sealing, .. } = sure(Opened::open(&store, &id));
        School { folder, id, frozen, sealing, secrets }
    }

    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// A connection of its own with what is frozen, as every program has one.
    pub fn opened(&self) -> Opened {
        sure(Opened::open(&sure(Store::open_existing(self.folder())), &self.id))
    }

    /// The exercise's file, for filling it faster than sheet by sheet.
    pub fn path(&self) -> PathBuf {
        self.folder().join(format!("exercise-{}.db", self.id.0))
    }

    /// Puts in many sheets at once, each with a receipt, not durably: only for what is measured on a full store.
    pub fn fill(&self, sheets: u64, body: impl Fn(SheetId, GroupIx) -> Vec<u8>) {
        let mut connection = sure(Connection::open(self.path()));
        let filling = sure(connection.transaction());
        {
            let mut insert = sure(filling.prepare("INSERT INTO sheet (id, user_group, body) VALUES (?1, ?2, ?3)"));
            // In the order of the ids, so that a million takes seconds.
            let mut ids: Vec<SheetId> = (0..sheets).map(sheet_id).collect();
            ids.sort_unstable();
            let receipts: Vec<u8> = ids.iter().flat_map(|id| id.0.into_iter().take(8)).collect();
            if !receipts.is_empty() {
                sure(filling.execute("INSERT INTO receipt (place, hashes) VALUES (1, ?1)", [receipts]));
            }
            for id in ids {
                let group = GroupIx(usize::from(id.0[15] % 3));
                sure(insert.execute((id.0.as_slice(), u32::from(id.0[15] % 3), body(id, group))));
            }
        }
        sure(filling.commit());
    }

    /// A sheet's answers as they are sealed.
    pub fn plain(&self, sheet: &Sheet) -> Vec<u8> {
        let questionnaire = Questionnaire::for_group(&self.frozen.instrument, &self.frozen.exercise, sheet.group);
        format::sheet::body(sheet, &questionnaire).to_vec()
    }

    /// A sheet sealed as it is stored.
    pub fn sealed(&self, sheet: &Sheet) -> Vec<u8> {
        let (keys, padded) = (public_keys(&self.sealing), self.sealing.padded as usize);
        sure(seal(&self.plain(sheet), padded, &keys, needs(&self.sealing), &self.binding(sheet)))
    }

    /// Where a sheet belongs.
    pub fn binding(&self, sheet: &Sheet) -> Binding<'_> {
        let group = self.frozen.instrument.groups.get(sheet.group.0).map_or("", |group| group.key.as_str());
        Binding { exercise: &self.frozen.id.0, group, sheet: sheet.id.0 }
    }

    /// A completely answered sheet of the measured group, as a walk hands it in.
    pub fn draft(&self, n: u64) -> Draft {
        let sheet = self.sheet(sheet_id(n), GROUP);
        let begun = Begun { wall: now().wall, steady: SignedDuration::ZERO, boot: String::new() };
        let used = SignedDuration::from_mins(20);
        Draft { exercise: self.id.clone(), ticket: ticket(n), sheet, at: String::new(), begun, used }
    }

    /// A completely answered sheet.
    pub fn sheet(&self, id: SheetId, group: GroupIx) -> Sheet {
        let questionnaire = Questionnaire::for_group(&self.frozen.instrument, &self.frozen.exercise, group);
        let mut answers = BTreeMap::new();
        for (rating, asked) in (1..=5).cycle().zip(&questionnaire.asked) {
            let answer = match &asked.form {
                AskedForm::Scale { .. } => Answer::Rating(rating),
                AskedForm::Single { .. } => Answer::One(0),
                AskedForm::Multiple { .. } => Answer::Some(0b101),
                AskedForm::Words => Answer::Words("More time to practise together in class.".to_owned().into()),
            };
            answers.insert(asked.code.clone(), answer);
        }
        Sheet { id, group, answers, own_line: false }
    }

    /// The keys of a participant who answers everything but the questions in own words, and then goes back to the start.
    pub fn keys(&self) -> Vec<Key> {
        let questionnaire = Questionnaire::for_group(&self.frozen.instrument, &self.frozen.exercise, GROUP);
        let chosen = questionnaire.asked.iter().filter(|asked| !matches!(asked.form, AskedForm::Words)).count();
        let digits = ['1', '2', '3', '4'].into_iter().cycle().take(chosen);
        let there = digits.flat_map(|digit| [Key::Char(digit), Key::Enter]);
        there.chain(std::iter::repeat_n(Key::Backspace, chosen)).collect()
    }
}

/// Scattered as random ids are, and the same in each run.
pub fn sheet_id(n: u64) -> SheetId {
    let mixed = u128::from(n + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15_F39C_C060_5CED_C835);
    SheetId(mixed.to_be_bytes())
}

/// What a sheet begins with; every one has words of its own.
fn ticket(n: u64) -> Ticket {
    let words = |what: &str| Secret::new(format!("{what} number {n}"));
    Ticket { id: sheet_id(n), code: words("code"), receipt: words("receipt"), slip: None }
}

/// SQLite alone, with the store's settings: what a durable commit of so many bytes costs on this disk.
pub fn bare(file: &Path) -> Connection {
    let connection = sure(Connection::open(file));
    sure(connection.busy_timeout(std::time::Duration::from_secs(20)));
    sure(connection.execute_batch(
        "PRAGMA journal_mode=truncate; PRAGMA synchronous=FULL; PRAGMA fullfsync=ON; PRAGMA secure_delete=ON;
         CREATE TABLE IF NOT EXISTS bare (n INTEGER PRIMARY KEY, body BLOB NOT NULL)",
    ));
    connection
}

/// One durable commit of the bare database, locked for writing from its begin as the store does it.
pub fn bare_commit(connection: &mut Connection, body: &[u8]) {
    let commit = sure(connection.transaction_with_behavior(TransactionBehavior::Immediate));
    sure(commit.prepare_cached("INSERT INTO bare (body) VALUES (?1)").and_then(|mut insert| insert.execute([body])));
    sure(commit.commit());
}

/// The program's own part of a key: the state takes it, and a finished frame stands in memory.
pub struct Journey {
    app: App,
    terminal: Terminal<TestBackend>,
    now: Now,
}

impl Journey {
    /// A walk that has just begun.
    pub fn walk(school: &School) -> Journey {
        let now = now();
        let walk = Walk::begin(Arc::clone(&school.frozen), GROUP, ticket(0), now, "");
        Journey::new(Screen::Walk(Box::new(walk)), now)
    }

    /// The coordinator's view.
    pub fn coordinate(school: &School) -> Journey {
        Journey::new(
            Screen::Workplace(Box::new(Workplace::new(Place::Own, vec![Arc::clone(&school.frozen)], None, now()))),
            now(),
        )
    }

    fn new(first: Screen, now: Now) -> Journey {
        let terminal = sure(Terminal::new(TestBackend::new(SCREEN.columns, SCREEN.rows)));
        Journey { app: App::new(first, SCREEN, now, Machine::default()), terminal, now }
    }

    /// From the key to the finished frame.
    pub fn key(&mut self, key: Key) {
        self.happens(Msg::Key(key));
    }

    /// The same for anything else that can happen.
    pub fn happens(&mut self, msg: Msg) {
        black_box(self.app.update(msg, self.now));
        let (app, theme) = (&self.app, Theme { palette: Palette::Colour, signs: Signs::Unicode });
        sure(self.terminal.draw(|frame| {
            black_box(ui::view(app, &theme, frame));
        }));
    }
}

pub fn now() -> Now {
    Now { wall: sure(NOW.parse()), steady: SignedDuration::ZERO }
}
