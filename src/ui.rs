//! Drawing: a pure function of the state. Returns what can be clicked where.

pub mod bar;
pub mod canvas;
pub mod field;
pub mod plain;
pub mod screen;
pub mod theme;

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::app::input::{Key, Target};
use crate::app::keymap::Hint;
use crate::app::large;
use crate::app::{App, SIZE_MIN, Screen};
use crate::locale::say::Say;
use crate::text;
use crate::ui::canvas::Canvas;
use crate::ui::screen::{choose, class, enter, home, languages, start, thanks, walk, welcome, workplace};
use crate::ui::theme::{Role, Theme};

/// Clickable places of the last frame; later ones lie above earlier ones.
pub type Hits = Vec<(Rect, Target)>;

/// Most rows for the keys.
const KEY_ROWS_MAX: u16 = 3;
/// Widest a screen is drawn that is read rather than looked at.
const COLUMNS_MAX: u16 = 96;

/// What a click at a cell means.
pub fn target_at(hits: &Hits, column: u16, row: u16) -> Option<Target> {
    let inside =
        |(rect, _): &&(Rect, Target)| rect.x <= column && column < rect.right() && rect.y <= row && row < rect.bottom();
    hits.iter().rev().find(inside).map(|(_, target)| *target)
}

/// Draws the state.
pub fn view(app: &App, theme: &Theme, frame: &mut Frame) -> Hits {
    let area = frame.area();
    let canvas = draw(app, theme, area, frame.buffer_mut());
    let cursor = canvas.cursor();
    let hits = canvas.into_hits();
    if let Some(position) = cursor {
        frame.set_cursor_position(position);
    }
    hits
}

/// Texts of the state that are not shown whole at its size.
pub fn cut_texts(app: &App, theme: &Theme) -> Vec<String> {
    let area = Rect::new(0, 0, app.size.columns, app.size.rows);
    let mut buffer = Buffer::empty(area);
    draw(app, theme, area, &mut buffer).cut_texts().to_vec()
}

fn draw<'a>(app: &App, theme: &'a Theme, frame: Rect, buffer: &'a mut Buffer) -> Canvas<'a> {
    let area = centred(frame, app.screen());
    let mut canvas = Canvas::new(area, buffer, theme, app.texts());
    let size = canvas.size();
    if size.columns < SIZE_MIN.columns || size.rows < SIZE_MIN.rows {
        enlarge(&mut canvas, app);
        return canvas;
    }
    let hints = placed(&canvas, &app.hints());
    canvas.set_key_rows(key_rows(&hints));
    match app.screen() {
        None => {}
        Some(Screen::Home(it)) => home::draw(&mut canvas, it, app.now),
        Some(Screen::Choose(it)) => choose::draw(&mut canvas, it, app.now),
        Some(Screen::Welcome(it)) => welcome::draw(&mut canvas, it, app.now, app.in_turn()),
        Some(Screen::Walk(it)) => walk::draw(&mut canvas, it, app.now),
        Some(Screen::Enter(it)) => enter::draw(&mut canvas, it),
        Some(Screen::Start(it)) => start::draw(&mut canvas, it, &app.machine.name, app.now),
        Some(Screen::Thanks(it)) => thanks::draw(&mut canvas, it),
        Some(Screen::Class(it)) => class::draw(&mut canvas, it, app.now),
        Some(Screen::Workplace(it)) => workplace::draw(&mut canvas, it, app.now),
        Some(Screen::Languages(it)) => languages::draw(&mut canvas, it),
    }
    if let Some(seconds) = app.still_there() {
        still_there(&mut canvas, seconds);
    }
    draw_hints(&mut canvas, &hints);
    canvas
}

/// On a wide terminal the reading column stands in the middle; bars may use more of it.
fn centred(frame: Rect, screen: Option<&Screen>) -> Rect {
    let columns_max = match screen {
        Some(Screen::Walk(walk)) if walk.is_large() => large::COLUMNS_MAX,
        Some(Screen::Workplace(_)) => workplace::WIDE_MAX,
        Some(Screen::Class(_)) => class::WIDE_MAX,
        _ => COLUMNS_MAX,
    };
    let width = frame.width.min(columns_max);
    Rect { x: frame.x + (frame.width - width) / 2, width, ..frame }
}

/// Covers everything: whoever passes by reads nothing.
fn still_there(canvas: &mut Canvas, seconds: i64) {
    let size = canvas.size();
    canvas.clear(0, 0, size.columns, size.rows);
    screen::header(canvas, "", "", false);
    let columns = screen::measure(canvas);
    let question = canvas.say("still-there");
    canvas.paragraph(screen::LEFT, 5, columns, 1, &question, Role::Strong);
    let line = canvas.say(Say::new("still-there-seconds").with("seconds", seconds));
    canvas.paragraph(screen::LEFT, 7, columns, 3, &line, Role::Plain);
}

/// Below the smallest size: a kind request. The keys go on working and nothing is lost.
fn enlarge(canvas: &mut Canvas, app: &App) {
    let size = canvas.size();
    let answering = matches!(app.screen(), Some(Screen::Walk(_)));
    let columns = size.columns.saturating_sub(2);
    let mut words: Vec<Say> = vec!["enlarge".into()];
    words.extend(answering.then(|| "enlarge-kept".into()));
    words.push("enlarge-enough".into());
    words.extend(app.kiosk.is_none().then(|| "enlarge-leave".into()));
    let lines = app.in_lines().iter().map(|command| Say::new("enlarge-lines").with("command", *command));
    words.extend(lines);
    let lines: Vec<String> =
        words.into_iter().flat_map(|say| text::wrap(&canvas.say(say), usize::from(columns))).collect();
    let top = size.rows.saturating_sub(u16::try_from(lines.len()).unwrap_or(u16::MAX)) / 2;
    for (row, line) in (top..size.rows).zip(&lines) {
        canvas.text(1, row, columns, line, Role::Plain);
    }
}

/// A key as it is drawn, and where: column, row among the keys' rows, columns it takes.
struct Placed {
    shown: String,
    label: String,
    key: Option<Key>,
    at: (u16, u16),
    wide: u16,
}

/// Where the keys stand, row after row.
fn placed(canvas: &Canvas, hints: &[Hint]) -> Vec<Placed> {
    let columns = canvas.size().columns;
    let gap = if columns < 80 { 2 } else { 3 };
    let (mut column, mut row) = (1, 0);
    let place = |hint: &Hint| {
        let (shown, label) = (canvas.theme().key_name(&hint.shown), canvas.say(hint.label));
        let wide = canvas.width(&shown) + 1 + canvas.width(&label);
        if column > 1 && column + wide > columns {
            (column, row) = (1, row + 1);
        }
        let at = (column, row);
        column += wide + gap;
        Placed { shown, label, key: hint.key, at, wide }
    };
    hints.iter().map(place).collect()
}

/// Rows the keys need; a language with long words needs three where the window is small.
fn key_rows(placed: &[Placed]) -> u16 {
    placed.last().map_or(0, |last| last.at.1 + 1).min(KEY_ROWS_MAX)
}

/// The keys, in the last lines; every hint can be clicked.
fn draw_hints(canvas: &mut Canvas, placed: &[Placed]) {
    let size = canvas.size();
    let top = size.rows.saturating_sub(canvas.key_rows());
    if !placed.is_empty() {
        canvas.clear(0, top, size.columns, canvas.key_rows());
    }
    for Placed { shown, label, key, at: (column, row), wide } in placed {
        let row = top + row;
        if row >= size.rows {
            return;
        }
        let label_at = canvas.text(*column, row, size.columns, shown, Role::Key);
        canvas.text(label_at + 1, row, size.columns, label, Role::Muted);
        if let Some(key) = key {
            canvas.hit(*column, row, *wide, 1, Target::Press(*key));
        }
    }
}
