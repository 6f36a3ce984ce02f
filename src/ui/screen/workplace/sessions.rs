//! This school year's three windows: what ran in each, and what can be set up now.

pub mod page;
pub mod words;
pub mod year;

use crate::app::input::Target;
use crate::app::workplace::request::Known;
use crate::app::workplace::room::Here;
use crate::app::workplace::sessions::begin::{Asks, Begin};
use crate::app::workplace::sessions::windows::{self, Entry, Standing, Taken, Window};
use crate::app::workplace::sessions::{Open, Sessions};
use crate::domain::calendar;
use crate::domain::exercise::ExerciseId;
use crate::domain::instrument::{LevelIx, USUAL};
use crate::domain::strand::Strand;
use crate::ui::canvas::Canvas;
use crate::ui::screen::workplace::sessions::words::{day_month, range, school_year};
use crate::ui::screen::workplace::{TOP, ask, one_moment};
use crate::ui::screen::{LEFT, list_row, measure, scroll};
use crate::ui::theme::{Glyph, Role};

/// Columns from which participation has its column.
const WITH_PARTICIPATION: u16 = 76;
/// Columns of the widest state, such as `closed since 24 Sep`.
const STATE: u16 = 20;
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
            let row = head(canvas, "Remove this set-up?", &remove_words(id));
            ask::draw(canvas, row, lines);
        }
        Open::Restore(lines) => {
            let row = head(canvas, "Bring an exercise back from its archive", RESTORE);
            ask::draw(canvas, row, lines);
        }
    }
}

/// What bringing one back asks for.
pub const RESTORE: &str = "Type where the archive lies, such as /media/stick/2026-1-primary.archive. The file stays as it is. Only an \
                       archive of this school can be opened here.";

/// What removing a set-up means.
pub fn remove_words(id: &ExerciseId) -> String {
    format!(
        "Everything that was decided for it goes; no answers exist yet. To be sure it is this one, type its name: {}",
        id.0
    )
}

/// A question and its explanation; returns the row for what follows.
fn head(canvas: &mut Canvas, question: &str, more: &str) -> u16 {
    let columns = measure(canvas);
    let row = TOP + canvas.paragraph(LEFT, TOP, columns, 2, question, Role::Strong) + 1;
    row + canvas.paragraph(LEFT, row, columns, 5, more, Role::Plain) + 1
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
    let title = format!("School year {}", school_year(of));
    canvas.text(LEFT, TOP, columns, &title, Role::Strong);
    if of == calendar::school_year(today) {
        let mark = canvas.theme().glyph(Glyph::Mark);
        let line = format!("{mark} today, {} {}", day_month(today), today.year());
        canvas.text_right(LEFT + columns, TOP, &line, Role::Muted);
    }
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
    let height = usize::from(size.rows.saturating_sub(top + 3));
    let first = scroll(cursor, lines.len(), height);
    for (place, line) in lines.iter().skip(first).take(height).enumerate() {
        let row = top + place as u16;
        match line {
            Line::Blank => {}
            Line::Window(window) => heading(canvas, row, columns, window),
            Line::Nothing(standing) => {
                let words = if *standing == Standing::Past { "nothing ran" } else { "nothing yet" };
                canvas.text(LEFT + 4, row, columns, words, Role::Muted);
            }
            Line::Instrument(title) => {
                canvas.text(LEFT + 6, row, columns, title, Role::Muted);
            }
            Line::Entry(ix, window, entry) => {
                let at = Place { row, ix: *ix, here: *ix == it.row };
                draw_entry(canvas, &at, window, *entry, known, here);
            }
        }
    }
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

fn heading(canvas: &mut Canvas, row: u16, columns: u16, window: &Window) {
    let (role, standing) = match window.standing {
        Standing::Now => (Role::Strong, "now"),
        Standing::Next => (Role::Strong, "next"),
        Standing::Later => (Role::Muted, "later"),
        Standing::Past => (Role::Muted, "over"),
    };
    canvas.text(LEFT, row, columns, &format!("Session {}", window.number), role);
    canvas.text(LEFT + 12, row, columns.saturating_sub(12), &range(window.days), Role::Muted);
    canvas.text_right(LEFT + columns, row, standing, role);
}

/// Where an entry stands.
struct Place {
    row: u16,
    ix: usize,
    here: bool,
}

fn draw_entry(canvas: &mut Canvas, at: &Place, window: &Window, entry: Entry, known: &Known, here: Here) {
    let columns = columns(canvas);
    let role = if at.here { Role::Strong } else { Role::Plain };
    if at.here {
        let cursor = canvas.theme().glyph(Glyph::Cursor);
        canvas.text(LEFT + 2, at.row, 1, cursor, Role::Accent);
    }
    canvas.hit(LEFT, at.row, columns, 1, Target::Row(at.ix));
    let room = columns.saturating_sub(4 + 2 + STATE).min(TITLE_MAX);
    let (title, state, participation) = match entry {
        Entry::New => {
            let words = if window.standing == Standing::Now { "+ set one up" } else { "+ prepare one" };
            canvas.text(LEFT + 4, at.row, columns, words, if at.here { Role::Strong } else { Role::Muted });
            return;
        }
        Entry::SetUp(ix) => {
            let Some(kept) = known.set_ups.get(ix) else { return };
            let it = known.instrument_named(&kept.setup.instrument);
            let level = it.levels.get(kept.setup.level.0).map_or("", |level| level.title.as_str());
            (level, "being set up".to_owned(), "")
        }
        Entry::Exercise(ix) => {
            let Some(frozen) = known.exercises.get(ix) else { return };
            let submitted = known.submitted.get(ix).map_or(&[][..], Vec::as_slice);
            let participation = words::participation(frozen, submitted, here.now);
            (frozen.level_title(), words::state(&frozen.exercise, here.now), participation)
        }
    };
    canvas.text(LEFT + 4, at.row, room, title, role);
    canvas.text(LEFT + 4 + room + 2, at.row, columns, &state, role);
    if canvas.size().columns >= WITH_PARTICIPATION {
        canvas.text_right(LEFT + columns, at.row, participation, Role::Muted);
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
    let question = format!("Which level, in session {number} of {}?", school_year(of));
    let mut row = top + canvas.paragraph(LEFT, top, columns, 2, &question, Role::Strong) + 1;
    for (ix, level) in instrument.levels.iter().enumerate() {
        let taken = match windows::taken(known, of, number, &Strand::of(instrument, LevelIx(ix))) {
            None => "",
            Some(Taken::SetUp) => "is being set up",
            Some(Taken::Exercise) => "has its exercise",
        };
        list_row(canvas, row, ix == it.pick.row, &level.title, ix);
        let isced = if taken.is_empty() { format!("ISCED {}", level.isced) } else { taken.to_owned() };
        canvas.text(LEFT + 34, row, columns.saturating_sub(34), &isced, Role::Muted);
        row += 1;
    }
    let more = "There is one exercise for each level in a session. A larger school runs several levels side by side.";
    canvas.paragraph(LEFT, row + 1, columns, 3, more, Role::Muted);
}

fn choose_instrument(canvas: &mut Canvas, top: u16, it: &Begin, known: &Known) {
    let columns = measure(canvas);
    let row = top + canvas.paragraph(LEFT, top, columns, 2, "Which questionnaire?", Role::Strong) + 1;
    let below = u16::try_from(known.instruments.len()).unwrap_or(u16::MAX).saturating_add(row);
    for (row, (ix, instrument)) in (row..).zip(known.instruments.iter().enumerate()) {
        list_row(canvas, row, ix == it.pick.row, &instrument.title, ix);
    }
    let of = known.instruments.get(it.pick.row);
    let asked = of.map(|of| of.groups.iter().map(|group| group.title.as_str()).collect::<Vec<_>>().join(", "));
    let more = asked.map_or_else(String::new, |asked| format!("It asks: {asked}."));
    canvas.paragraph(LEFT, below + 1, columns, 2, &more, Role::Muted);
}

fn choose_session(canvas: &mut Canvas, top: u16, it: &Begin, known: &Known, here: Here) {
    let columns = measure(canvas);
    let instrument = it.instrument(known);
    let question = if it.from.is_some() { "Copy it into which session?" } else { "For which session?" };
    let mut row = top + canvas.paragraph(LEFT, top, columns, 2, question, Role::Strong) + 1;
    for (ix, (of, number)) in calendar::sessions_for_setup(instrument, windows::today(here)).iter().enumerate() {
        list_row(canvas, row, ix == it.pick.row, &format!("Session {number} of {}", school_year(*of)), ix);
        let days = instrument.session(*number).and_then(|session| calendar::window(session, *of));
        let taken = it.from.as_ref().and_then(|(_, strand)| windows::taken(known, *of, *number, strand));
        let more = match (taken, days) {
            (Some(_), _) => "this level is there already".to_owned(),
            (None, Some(days)) => range(days),
            (None, None) => String::new(),
        };
        canvas.text(LEFT + 26, row, columns.saturating_sub(26), &more, Role::Muted);
        row += 1;
    }
    let more = if it.from.is_some() {
        "Everything comes along but the dates: numbers, classes, statements and your own ones."
    } else {
        "An exercise lies wholly in one session. In April two sessions overlap: you say which."
    };
    canvas.paragraph(LEFT, row + 1, columns, 3, more, Role::Muted);
}
