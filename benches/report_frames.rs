//! From a key to the finished frame on every page of a report of 1,000 statements and four lines.
//!
//! `cargo bench --bench report_frames`; what the figures mean stands in `docs/benchmarks.md`.

mod measured;
#[expect(dead_code, reason = "the other benchmarks use the rest of it")]
mod support;

use std::hint::black_box;
use std::sync::Arc;

use jiff::SignedDuration;
use measured::{Measured, say, timed};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use reflectory::app::effect::{Effect, StoreRequest};
use reflectory::app::home::Place;
use reflectory::app::input::{Key, Size, keys};
use reflectory::app::msg::{Msg, StoreReply};
use reflectory::app::workplace::Workplace;
use reflectory::app::workplace::request::{WorkplaceReply, WorkplaceRequest};
use reflectory::app::workplace::results::page::Page;
use reflectory::app::{App, Machine, Screen};
use reflectory::domain::answer::Sheet;
use reflectory::domain::instrument::GroupIx;
use reflectory::domain::report::tally::Tally;
use reflectory::domain::report::{Occasion, Report};
use reflectory::domain::time_limit::Now;
use reflectory::runtime::desk::Desk;
use reflectory::runtime::keys as key_files;
use reflectory::seal::key_file::make_at;
use reflectory::seal::stretch::Cost;
use reflectory::store::Store;
use reflectory::store::school::Coordinator;
use reflectory::ui;
use reflectory::ui::theme::{Palette, Signs, Theme};
use support::{School, sheet_id, sure};

/// The morning after the last day.
const CLOSED: &str = "2026-12-12T08:00:00Z";
const PASSPHRASE: &str = "copper lantern walks quietly";
/// Statements of the areas, all areas together.
const STATEMENTS: usize = 1_000;
/// Keys whose frames are measured on each page and at each size.
const TIMES: usize = 400;
const SIZES: [(u16, u16); 3] = [(80, 24), (100, 30), (160, 50)];

fn main() {
    // Without `--bench` it was called as a test, and a test measures nothing.
    if !std::env::args().any(|argument| argument == "--bench") {
        return;
    }
    for (columns, rows) in SIZES {
        say(&format!("key to finished frame in memory, {columns}x{rows}, {STATEMENTS} statements, four lines"));
        let mut reader = Reader::new(Size { columns, rows });
        for page in Page::ALL {
            reader.measure(page);
            reader.press(Key::Tab);
        }
    }
}

/// A report of four lines and so many statements as no school has.
fn report(school: &School) -> Report {
    let mut tally = Tally::new(&school.frozen);
    for number in 0..1_000 {
        let group = GroupIx(usize::try_from(number % 3).unwrap_or(0));
        let sheet: Sheet = school.sheet(sheet_id(number), group);
        sure(tally.add(&sheet));
    }
    let day = sure(CLOSED.parse::<jiff::Timestamp>()).to_zoned(jiff::tz::TimeZone::UTC).date();
    let mut report = Report::new(&tally, &Occasion { edition: 1, day, aside: &[], decided: &[] });
    let each = STATEMENTS / report.areas.len().max(1);
    report.lines.extend(report.lines.last().cloned());
    for area in &mut report.areas {
        area.cells.extend(area.cells.last().cloned());
        area.statements = area.statements.iter().cycle().take(each).cloned().collect();
        area.statements.iter_mut().for_each(|statement| statement.cells.extend(statement.cells.last().cloned()));
    }
    report
}

/// Somebody who reads the report.
struct Reader {
    app: App,
    terminal: Terminal<TestBackend>,
    now: Now,
}

impl Reader {
    fn new(size: Size) -> Reader {
        let school = School::new();
        let cost = Cost { memory_kib: 8, passes: 1, lanes: 1 };
        let (file, _) = sure(make_at(cost, "Measured", PASSPHRASE));
        let coordinator = Coordinator { name: "Measured".to_owned(), public: file.public_key().0 };
        sure(sure(Store::open(school.folder())).set_coordinators(&[coordinator], false));
        sure(key_files::write(&key_files::free_path(school.folder()), &file));
        let now = Now { wall: sure(CLOSED.parse()), steady: SignedDuration::ZERO };
        let workplace = Workplace::new(Place::Own, vec![Arc::clone(&school.frozen)], None, now);
        let app = App::new(Screen::Workplace(Box::new(workplace)), size, now, Machine::default());
        let terminal = sure(Terminal::new(TestBackend::new(size.columns, size.rows)));
        let mut reader = Reader { app, terminal, now };
        let mut desk = Desk::own(school.folder().to_owned());
        let mut big = Some(report(&school));
        let look = StoreRequest::Workplace(Box::new(WorkplaceRequest::Look));
        reader.answered(&mut desk, look, &mut big);
        for key in keys(&format!("4{PASSPHRASE}<enter><enter>")) {
            for effect in reader.app.update(Msg::Key(key), now) {
                if let Effect::Store(request) = effect {
                    reader.answered(&mut desk, request, &mut big);
                }
            }
        }
        if big.is_some() {
            sure::<(), _>(Err("the report was never asked for"));
        }
        reader
    }

    /// Answers as the store would, if the report were kept in it.
    fn answered(&mut self, desk: &mut Desk, request: StoreRequest, big: &mut Option<Report>) {
        let asks_report = matches!(&request, StoreRequest::Workplace(asked)
            if matches!(**asked, WorkplaceRequest::Report(_)));
        let reply = if asks_report {
            big.take().map(|report| StoreReply::Workplace(Box::new(WorkplaceReply::Results(Box::new(report)))))
        } else {
            desk.answer(request)
        };
        let Some(mut reply) = reply else { return };
        if let StoreReply::Workplace(told) = &mut reply
            && let WorkplaceReply::Known(known) = told.as_mut()
        {
            known.editions = vec![Some(1); known.exercises.len()];
        }
        let follows = self.app.update(Msg::Stored(reply), self.now);
        for effect in follows {
            if let Effect::Store(request) = effect {
                self.answered(desk, request, big);
            }
        }
    }

    fn press(&mut self, key: Key) {
        black_box(self.app.update(Msg::Key(key), self.now));
        let (app, theme) = (&self.app, Theme { palette: Palette::Colour, signs: Signs::Unicode });
        sure(self.terminal.draw(|frame| {
            black_box(ui::view(app, &theme, frame));
        }));
    }

    fn shows(&self, text: &str) -> bool {
        let cells = self.terminal.backend().buffer().content();
        cells.iter().map(|cell| cell.symbol()).collect::<String>().contains(text)
    }

    fn measure(&mut self, page: Page) {
        let keys = [Key::Down, Key::Down, Key::Down, Key::Right, Key::PageDown, Key::Up, Key::Down, Key::Left];
        self.press(Key::Down);
        let (long, short) = page.title();
        if !self.shows(&format!("▸{long}")) && !self.shows(&format!("▸{short}")) {
            sure::<(), _>(Err(format!("this is not the page {long}")));
        }
        let times = (0..TIMES).map(|at| {
            let key = keys.get(at % keys.len()).copied().unwrap_or(Key::Down);
            timed(|| self.press(key))
        });
        let times = Measured::new(times.collect());
        say(&times.line(long, None));
    }
}
