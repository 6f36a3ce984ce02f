//! This school year's three windows: what ran in each, and what can be set up now.

pub mod page;
pub mod words;
pub mod year;

use jiff::civil::Date;

use crate::app::input::Target;
use crate::app::workplace::request::Known;
use crate::app::workplace::room::Here;
use crate::app::workplace::sessions::begin::{Asks, Begin};
use crate::app::workplace::sessions::windows::{self, Entry, Standing, Taken, Window};
use crate::app::workplace::sessions::{Open, Sessions};
use crate::domain::calendar::{self, Days, year_words};
use crate::domain::exercise::ExerciseId;
use crate::domain::instrument::{LevelIx, USUAL};
use crate::domain::strand::Strand;
use crate::locale::day;
use crate::locale::say::Say;
use crate::ui::canvas::Canvas;
use crate::ui::screen::workplace::sessions::words::{range, short_range};
use crate::ui::screen::workplace::{TOP, ask, one_moment};
use crate::ui::screen::{LEFT, list_row, measure, scroll};
use crate::ui::theme::{Glyph, Role};

/// Columns from which participation has its column.
const WITH_PARTICIPATION: u16 = 76;
/// Columns of the widest state in English, such as `closed since 24 Sep`.
const STATE: u16 = 20;
/// Columns before the title of an entry.
const BEFORE_TITLE: u16 = 4;
/// Columns before what is told of a level, unless a level's title is longer.
const BEHIND_LEVEL: u16 = 34;
/// Columns to which a level's title is cut at most.
const TITLE_MAX: u16 = 30;

/// Widest the list and the pages get: as wide as the drawing of the year.
const COLUMNS_MAX: u16 = 96;

/// Columns of the list and the pages.
pub fn columns(canvas: &Canvas) -> u16 {
    canvas.size().columns.saturating_sub(2 * LEFT).min(COLUMNS_MAX)
}

/// Draws the room.
pub fn draw(canvas: &mut Canvas, it: &Sessions, here: Here) {
    let Some(known) = here.known else { return one_moment(canvas) };
    match &it.open {
        Open::List => list(canvas, it, known, here),
        Open::Page(open) => page::draw(canvas, open, known, here),
        Open::Begin(open) => begin(canvas, TOP, open, known, here),
        Open::Remove { id, ask: lines, .. } => {
            let row = head(canvas, "sessions-remove", remove_words(id));
            ask::draw(canvas, row, lines);
        }
        Open::Restore(lines) => {
            let row = head(canvas, "sessions-restore", Say::new(RESTORE));
            ask::draw(canvas, row, lines);
        }
    }
}

/// What bringing one back asks for.
pub const RESTORE: &str = "sessions-restore-more";

/// What removing a set-up means.
pub fn remove_words(id: &ExerciseId) -> Say {
    Say::new("sessions-remove-more").with("name", id.0.clone())
}

/// A question and its explanation; returns the row for what follows.
fn head(canvas: &mut Canvas, question: &'static str, more: Say) -> u16 {
    let columns = measure(canvas);
    let (question, more) = (canvas.say(question), canvas.say(more));
    let row = TOP + canvas.paragraph(LEFT, TOP, columns, 2, &question, Role::Strong) + 1;
    row + canvas.paragraph(LEFT, row, columns, 6, &more, Role::Plain) + 1
}

/// One line of the list below the drawing of the year.
enum Line<'a> {
    Blank,
    Window(&'a Window),
    Nothing(Standing),
    Entry(usize, &'a Window, Entry),
    /// The instrument of the entry above, where it is not the usual one.
    Instrument(&'a str),
}

fn list(canvas: &mut Canvas, it: &Sessions, known: &Known, here: Here) {
    let size = canvas.size();
    let (of, today) = (it.year(here), windows::today(here));
    let shown = it.windows(known, here);
    let columns = columns(canvas);
    heading_of_year(canvas, columns, of, today);
    let tall = u16::from(size.rows >= 24);
    let row = TOP + 1 + tall;
    let top = row + year::draw(canvas, row, of, &shown, today) + 1;
    let mut lines = Vec::new();
    let mut cursor = 0;
    let mut ix = 0;
    for window in &shown {
        if !lines.is_empty() {
            lines.push(Line::Blank);
        }
        lines.push(Line::Window(window));
        if window.entries.is_empty() {
            lines.push(Line::Nothing(window.standing));
        }
        for entry in &window.entries {
            if ix == it.row {
                cursor = lines.len();
            }
            lines.push(Line::Entry(ix, window, *entry));
            lines.extend(instrument_of(*entry, known).map(Line::Instrument));
            ix += 1;
        }
    }
    let wide = Widths::of(canvas, columns, &shown, known, here);
    let height = usize::from(size.rows.saturating_sub(top + 3));
    let first = scroll(cursor, lines.len(), height);
    for (place, line) in lines.iter().skip(first).take(height).enumerate() {
        let row = top + place as u16;
        match line {
            Line::Blank => {}
            Line::Window(window) => heading(canvas, row, columns, &wide, window),
            Line::Nothing(standing) => {
                let is_over = *standing == Standing::Past;
                let words = canvas.say(if is_over { "sessions-nothing-ran" } else { "sessions-nothing-yet" });
                canvas.text(LEFT + 4, row, columns, &words, Role::Muted);
            }
            Line::Instrument(title) => {
                canvas.text(LEFT + 6, row, columns, title, Role::Muted);
            }
            Line::Entry(ix, window, entry) => {
                let at = Place { row, ix: *ix, here: *ix == it.row };
                draw_entry(canvas, &at, &wide, (window, *entry), known, here);
            }
        }
    }
}

/// The school year and, in this one, which day it is: as short as the row needs.
fn heading_of_year(canvas: &mut Canvas, columns: u16, of: i16, today: Date) {
    let title = canvas.say(Say::new("sessions-school-year").with("year", year_words(of)));
    let after = canvas.text(LEFT, TOP, columns, &title, Role::Strong);
    if of != calendar::school_year(today) {
        return;
    }
    let mark = canvas.theme().glyph(Glyph::Mark);
    let line = |day: Say| canvas.say(Say::new("sessions-today").with("mark", mark).with("day", day));
    let (whole, short) = (line(day::date(today)), line(day::short(today)));
    let fits = after + 2 + canvas.width(&whole) <= LEFT + columns;
    canvas.text_right(LEFT + columns, TOP, if fits { &whole } else { &short }, Role::Muted);
}

/// The instrument's title where it is not the usual one.
fn instrument_of(entry: Entry, known: &Known) -> Option<&str> {
    let it = match entry {
        Entry::New => None,
        Entry::SetUp(ix) => known.set_ups.get(ix).map(|kept| &**known.instrument_named(&kept.setup.instrument)),
        Entry::Exercise(ix) => known.exercises.get(ix).map(|frozen| &frozen.instrument),
    };
    it.filter(|it| it.name != USUAL).map(|it| it.short.as_str())
}

fn heading(canvas: &mut Canvas, row: u16, columns: u16, wide: &Widths, window: &Window) {
    let (role, standing) = standing(window.standing);
    canvas.text(LEFT, row, columns, &canvas.say(session_title(window)), role);
    let at = wide.session + 3;
    let end = canvas.text_right(LEFT + columns, row, &canvas.say(standing), role);
    let days = canvas.say(if wide.short_days { short_range(window.days) } else { range(window.days) });
    canvas.text(LEFT + at, row, end.saturating_sub(LEFT + at + 2), &days, Role::Muted);
}

/// How a session stands, and how strongly that is written.
fn standing(of: Standing) -> (Role, &'static str) {
    match of {
        Standing::Now => (Role::Strong, "sessions-now"),
        Standing::Next => (Role::Strong, "sessions-next"),
        Standing::Later => (Role::Muted, "sessions-later"),
        Standing::Past => (Role::Muted, "sessions-over"),
    }
}

fn session_title(window: &Window) -> Say {
    Say::new("sessions-session").with("number", window.number)
}

/// Two days as they fit.
fn fitting(canvas: &Canvas, days: Days, room: u16) -> String {
    let whole = canvas.say(range(days));
    if canvas.width(&whole) <= room { whole } else { canvas.say(short_range(days)) }
}

/// Columns of what stands side by side in the list.
struct Widths {
    /// The longest title of a session.
    session: u16,
    /// Whether the days of some session have room in the short form alone: then all stand in it.
    short_days: bool,
    /// A level.
    title: u16,
    /// Where it stands.
    state: u16,
    /// Whether there is room for participation behind that.
    participation: bool,
}

impl Widths {
    fn of(canvas: &Canvas, columns: u16, shown: &[Window], known: &Known, here: Here) -> Widths {
        let widest = |words: &mut dyn Iterator<Item = String>| words.map(|words| canvas.width(&words)).max();
        let session = widest(&mut shown.iter().map(|window| canvas.say(session_title(window)))).unwrap_or_default();
        let beside = |window: &Window| session + 5 + canvas.width(&canvas.say(standing(window.standing).1));
        let has_room = |window: &Window| beside(window) + canvas.width(&canvas.say(range(window.days))) <= columns;
        let short_days = !shown.iter().all(has_room);
        let entries: Vec<Told> =
            shown.iter().flat_map(|window| &window.entries).filter_map(|entry| told(*entry, known, here)).collect();
        let state = widest(&mut entries.iter().map(|told| canvas.say(told.state.clone()))).unwrap_or_default();
        let took_part = entries.iter().filter_map(|told| told.participation.clone());
        let took_part = widest(&mut took_part.map(|say| canvas.say(say))).map_or(0, |wide| wide + 2);
        let titles = widest(&mut entries.iter().map(|told| told.title.to_owned())).unwrap_or_default();
        let state = state.max(STATE);
        let room = columns.saturating_sub(BEFORE_TITLE + 2 + state);
        let participation = canvas.size().columns >= WITH_PARTICIPATION && titles + took_part <= room;
        let title = if participation { room - took_part } else { room };
        Widths { session, short_days, title: title.min(TITLE_MAX), state, participation }
    }
}

/// What is told of an entry.
struct Told<'a> {
    title: &'a str,
    state: Say,
    participation: Option<Say>,
}

/// What is told of a set-up or an exercise; nothing of the place where one can be set up.
fn told<'a>(entry: Entry, known: &'a Known, here: Here) -> Option<Told<'a>> {
    match entry {
        Entry::New => None,
        Entry::SetUp(ix) => {
            let kept = known.set_ups.get(ix)?;
            let it = known.instrument_named(&kept.setup.instrument);
            let title = it.levels.get(kept.setup.level.0).map_or("", |level| level.title.as_str());
            Some(Told { title, state: Say::new("sessions-being-set-up"), participation: None })
        }
        Entry::Exercise(ix) => {
            let frozen = known.exercises.get(ix)?;
            let submitted = known.submitted.get(ix).map_or(&[][..], Vec::as_slice);
            let participation = words::participation(frozen, submitted, here.now);
            Some(Told { title: frozen.level_title(), state: words::state(&frozen.exercise, here.now), participation })
        }
    }
}

/// Where an entry stands.
struct Place {
    row: u16,
    ix: usize,
    here: bool,
}

fn draw_entry(
    canvas: &mut Canvas,
    at: &Place,
    wide: &Widths,
    (window, entry): (&Window, Entry),
    known: &Known,
    here: Here,
) {
    let columns = columns(canvas);
    let role = if at.here { Role::Strong } else { Role::Plain };
    if at.here {
        let cursor = canvas.theme().glyph(Glyph::Cursor);
        canvas.text(LEFT + 2, at.row, 1, cursor, Role::Accent);
    }
    canvas.hit(LEFT, at.row, columns, 1, Target::Row(at.ix));
    let left = LEFT + BEFORE_TITLE;
    if entry == Entry::New {
        let is_now = window.standing == Standing::Now;
        let words = canvas.say(if is_now { "sessions-set-one-up" } else { "sessions-prepare-one" });
        canvas.text(left, at.row, columns, &words, if at.here { Role::Strong } else { Role::Muted });
        return;
    }
    let Some(told) = told(entry, known, here) else { return };
    canvas.text(left, at.row, wide.title, told.title, role);
    canvas.text(left + wide.title + 2, at.row, wide.state, &canvas.say(told.state), role);
    if let (true, Some(participation)) = (wide.participation, told.participation) {
        canvas.text_right(LEFT + columns, at.row, &canvas.say(participation), Role::Muted);
    }
}

/// The choice of a session, then of a level, from `top` on.
pub fn begin(canvas: &mut Canvas, top: u16, it: &Begin, known: &Known, here: Here) {
    let (of, number) = match it.asks(known) {
        Asks::Instrument => return choose_instrument(canvas, top, it, known),
        Asks::Session => return choose_session(canvas, top, it, known, here),
        Asks::Level(of, number) => (of, number),
    };
    let (columns, instrument) = (measure(canvas), it.instrument(known));
    let question = Say::new("begin-level").with("session", number).with("year", year_words(of));
    let mut row = top + canvas.paragraph(LEFT, top, columns, 2, &canvas.say(question), Role::Strong) + 1;
    let widest = instrument.levels.iter().map(|level| canvas.width(&level.title)).max().unwrap_or_default();
    let behind = BEHIND_LEVEL.max(2 + widest + 2);
    for (ix, level) in instrument.levels.iter().enumerate() {
        let more = match windows::taken(known, of, number, &Strand::of(instrument, LevelIx(ix))) {
            None => Say::new("begin-isced").with("level", level.isced.to_string()),
            Some(Taken::SetUp) => Say::new("begin-is-set-up"),
            Some(Taken::Exercise) => Say::new("begin-has-exercise"),
        };
        list_row(canvas, row, ix == it.pick.row, &level.title, ix);
        canvas.text(LEFT + behind, row, columns.saturating_sub(behind), &canvas.say(more), Role::Muted);
        row += 1;
    }
    let more = canvas.say("begin-level-more");
    canvas.paragraph(LEFT, row + 1, columns, 4, &more, Role::Muted);
}

fn choose_instrument(canvas: &mut Canvas, top: u16, it: &Begin, known: &Known) {
    let columns = measure(canvas);
    let question = canvas.say("begin-questionnaire");
    let row = top + canvas.paragraph(LEFT, top, columns, 2, &question, Role::Strong) + 1;
    let below = u16::try_from(known.instruments.len()).unwrap_or(u16::MAX).saturating_add(row);
    for (row, (ix, instrument)) in (row..).zip(known.instruments.iter().enumerate()) {
        list_row(canvas, row, ix == it.pick.row, &instrument.title, ix);
    }
    let Some(of) = known.instruments.get(it.pick.row) else { return };
    let groups: Vec<&str> = of.groups.iter().map(|group| group.title.as_str()).collect();
    let more = canvas.say(Say::new("begin-asks").with("groups", groups.join(", ")));
    canvas.paragraph(LEFT, below + 1, columns, 3, &more, Role::Muted);
}

fn choose_session(canvas: &mut Canvas, top: u16, it: &Begin, known: &Known, here: Here) {
    let columns = measure(canvas);
    let instrument = it.instrument(known);
    let is_copy = it.from.is_some();
    let question = canvas.say(if is_copy { "begin-copy" } else { "begin-session" });
    let mut row = top + canvas.paragraph(LEFT, top, columns, 2, &question, Role::Strong) + 1;
    let sessions = calendar::sessions_for_setup(instrument, windows::today(here));
    let title =
        |(of, number): &(i16, u8)| Say::new("begin-session-row").with("session", *number).with("year", year_words(*of));
    let titles: Vec<String> = sessions.iter().map(|session| canvas.say(title(session))).collect();
    let behind = titles.iter().map(|title| canvas.width(title)).max().unwrap_or_default() + 2 + 2;
    for (ix, ((of, number), title)) in sessions.iter().zip(&titles).enumerate() {
        list_row(canvas, row, ix == it.pick.row, title, ix);
        let days = instrument.session(*number).and_then(|session| calendar::window(session, *of));
        let taken = it.from.as_ref().and_then(|(_, strand)| windows::taken(known, *of, *number, strand));
        let room = columns.saturating_sub(behind);
        let more = match (taken, days) {
            (Some(_), _) => canvas.say("begin-level-is-there"),
            (None, Some(days)) => fitting(canvas, days, room),
            (None, None) => String::new(),
        };
        canvas.text(LEFT + behind, row, room, &more, Role::Muted);
        row += 1;
    }
    let more = canvas.say(if is_copy { "begin-copy-more" } else { "begin-session-more" });
    canvas.paragraph(LEFT, row + 1, columns, 4, &more, Role::Muted);
}
