//! Drawing: a pure function of the state. Returns what can be clicked where.

pub mod bar;
pub mod canvas;
pub mod field;
pub mod screen;
pub mod theme;

use ratatui::Frame;
use ratatui::layout::Rect;

use crate::app::input::Target;
use crate::app::keymap::Hint;
use crate::app::{App, SIZE_MIN, Screen};
use crate::ui::canvas::Canvas;
use crate::ui::screen::{choose, class, enter, home, start, thanks, walk, welcome, workplace};
use crate::ui::theme::{Role, Theme};

/// Clickable places of the last frame; later ones lie above earlier ones.
pub type Hits = Vec<(Rect, Target)>;

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
    let area = centred(frame.area(), app.screen());
    let mut canvas = Canvas::new(area, frame.buffer_mut(), theme);
    let size = canvas.size();
    if size.columns < SIZE_MIN.columns || size.rows < SIZE_MIN.rows {
        enlarge(&mut canvas, app);
        return canvas.into_hits();
    }
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
    }
    if let Some(seconds) = app.still_there() {
        still_there(&mut canvas, seconds);
    }
    draw_hints(&mut canvas, &app.hints());
    let cursor = canvas.cursor();
    let hits = canvas.into_hits();
    if let Some(position) = cursor {
        frame.set_cursor_position(position);
    }
    hits
}

/// On a wide terminal the reading column stands in the middle; bars may use more of it.
fn centred(frame: Rect, screen: Option<&Screen>) -> Rect {
    let columns_max = match screen {
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
    canvas.paragraph(screen::LEFT, 5, columns, 1, "Are you still there?", Role::Strong);
    let line = format!(
        "In {seconds} seconds this machine is free for the next person. Your answers stay under your three words."
    );
    canvas.paragraph(screen::LEFT, 7, columns, 3, &line, Role::Plain);
}

/// Below the smallest size: a kind request. The keys go on working and nothing is lost.
fn enlarge(canvas: &mut Canvas, app: &App) {
    let size = canvas.size();
    let answering = matches!(app.screen(), Some(Screen::Walk(_)));
    let lines = [
        "Please make this window larger.",
        if answering { "Your answers are kept." } else { "" },
        "60 columns and 20 rows are enough.",
        if app.kiosk.is_none() { "Ctrl-C leaves." } else { "" },
    ];
    let top = size.rows.saturating_sub(4) / 2;
    for (ix, line) in lines.iter().enumerate() {
        let row = top.saturating_add(ix as u16);
        canvas.text(1, row, size.columns.saturating_sub(2), line, Role::Plain);
    }
}

/// The keys, in the last two lines; every hint can be clicked.
fn draw_hints(canvas: &mut Canvas, hints: &[Hint]) {
    let size = canvas.size();
    let (mut column, mut row) = (1, size.rows.saturating_sub(2));
    let gap = if size.columns < 80 { 2 } else { 3 };
    for hint in hints {
        let shown = canvas.theme().key_name(&hint.shown);
        let wide = canvas.width(&shown) + 1 + canvas.width(hint.label);
        if column > 1 && column + wide > size.columns {
            if row + 1 >= size.rows {
                return;
            }
            row += 1;
            column = 1;
        }
        let label_at = canvas.text(column, row, size.columns, &shown, Role::Key);
        canvas.text(label_at + 1, row, size.columns, hint.label, Role::Muted);
        if let Some(key) = hint.key {
            canvas.hit(column, row, wide, 1, Target::Press(key));
        }
        column += wide + gap;
    }
}
