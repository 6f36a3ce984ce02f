//! Writing text into a frame's cells, always inside the frame, and remembering what can be clicked.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use crate::app::input::{Size, Target};
use crate::locale::say::Say;
use crate::locale::texts::Texts;
use crate::text;
use crate::ui::Hits;
use crate::ui::theme::{Glyph, Role, Theme};

/// Rows of the keys, unless they need one more.
const KEY_ROWS: u16 = 2;

/// The frame being drawn.
pub struct Canvas<'a> {
    area: Rect,
    buffer: &'a mut Buffer,
    theme: &'a Theme,
    texts: &'static Texts,
    key_rows: u16,
    notice_rows: u16,
    cut: Vec<String>,
    hits: Hits,
    cursor: Option<Position>,
}

impl<'a> Canvas<'a> {
    /// Covers `area`, in a language's words; in high contrast the ground is painted first.
    pub fn new(area: Rect, buffer: &'a mut Buffer, theme: &'a Theme, texts: &'static Texts) -> Canvas<'a> {
        let area = area.intersection(buffer.area);
        buffer.set_style(buffer.area, theme.style(Role::Plain));
        let (cut, hits) = (Vec::new(), Vec::new());
        Canvas { area, buffer, theme, texts, key_rows: KEY_ROWS, notice_rows: 0, cut, hits, cursor: None }
    }

    /// The frame's size.
    pub fn size(&self) -> Size {
        Size { columns: self.area.width, rows: self.area.height }
    }

    /// The theme.
    pub fn theme(&self) -> &Theme {
        self.theme
    }

    /// Texts that did not fit, whole.
    pub fn cut_texts(&self) -> &[String] {
        &self.cut
    }

    /// Rows at the bottom that the keys take.
    pub fn key_rows(&self) -> u16 {
        self.key_rows
    }

    /// Gives the keys so many rows, two at least.
    pub fn set_key_rows(&mut self, rows: u16) {
        self.key_rows = rows.max(KEY_ROWS);
    }

    /// Gives what is to be said above the keys so many rows.
    pub fn set_notice_rows(&mut self, rows: u16) {
        self.notice_rows = rows;
    }

    /// The row below the last that is free: a notice and the keys follow.
    pub fn bottom(&self) -> u16 {
        self.area.height.saturating_sub(self.key_rows + self.notice_rows)
    }

    /// The words of the language that is shown.
    pub fn texts(&self) -> &'static Texts {
        self.texts
    }

    /// Something in the language that is shown.
    pub fn say(&self, what: impl Into<Say>) -> String {
        self.texts.say(&what.into())
    }

    /// Something in so many columns: where it is wider, its value `name` is cut, and what stands around that is not.
    pub fn fitted(&self, columns: u16, what: &Say, name: &str) -> String {
        let whole = self.say(what.clone());
        let over = self.width(&self.theme.plain(&whole)).saturating_sub(columns);
        if over == 0 {
            return whole;
        }
        let ellipsis = self.theme.glyph(Glyph::Ellipsis);
        let cut = |words: &str| text::cut(words, text::width(words).saturating_sub(usize::from(over)).max(3), ellipsis);
        self.say(what.clone().changed(name, &cut))
    }

    /// Columns of a text.
    pub fn width(&self, text: &str) -> u16 {
        u16::try_from(text::width(text)).unwrap_or(u16::MAX)
    }

    /// Writes one line, cut to `columns` and the frame; returns the column after it.
    pub fn text(&mut self, column: u16, row: u16, columns: u16, line: &str, role: Role) -> u16 {
        let room = columns.min(self.area.width.saturating_sub(column));
        if row >= self.area.height || room == 0 {
            return column;
        }
        let line = self.theme.plain(line);
        if text::width(&line) > usize::from(room) {
            self.cut.push(line.to_string());
        }
        let line = text::cut(&line, usize::from(room), self.theme.glyph(Glyph::Ellipsis));
        let style = self.theme.style(role);
        let (x, y) = (self.area.x + column, self.area.y + row);
        self.wipe(Rect::new(x, y, self.width(&line).min(room), 1));
        let (after, _) = self.buffer.set_stringn(x, y, &line, usize::from(room), style);
        after.saturating_sub(self.area.x)
    }

    /// Writes one line that ends before `right`.
    pub fn text_right(&mut self, right: u16, row: u16, line: &str, role: Role) -> u16 {
        let wide = self.width(&self.theme.plain(line));
        let column = right.saturating_sub(wide);
        self.text(column, row, wide, line, role);
        column
    }

    /// Writes wrapped text; returns the number of lines written, at most `rows`.
    pub fn paragraph(&mut self, column: u16, row: u16, columns: u16, rows: u16, content: &str, role: Role) -> u16 {
        let lines = text::wrap(content, usize::from(columns));
        if lines.len() > usize::from(rows) {
            self.cut.push(content.to_owned());
        }
        let mut written = 0;
        for line in lines.iter().take(usize::from(rows)) {
            self.text(column, row.saturating_add(written), columns, line, role);
            written += 1;
        }
        written
    }

    /// Repeats a one-column sign.
    pub fn fill(&mut self, column: u16, row: u16, columns: u16, sign: &str, role: Role) {
        self.text(column, row, columns, &sign.repeat(usize::from(columns)), role);
    }

    /// Empties a rectangle, for what floats above.
    pub fn clear(&mut self, column: u16, row: u16, columns: u16, rows: u16) {
        let (x, y) = (self.area.x.saturating_add(column), self.area.y.saturating_add(row));
        self.wipe(Rect::new(x, y, columns, rows));
    }

    /// Remembers that a rectangle can be clicked.
    pub fn hit(&mut self, column: u16, row: u16, columns: u16, rows: u16, target: Target) {
        let rect = Rect::new(self.area.x.saturating_add(column), self.area.y.saturating_add(row), columns, rows);
        self.hits.push((rect.intersection(self.area), target));
    }

    /// Takes away what was drawn there before, its looks included.
    fn wipe(&mut self, rect: Rect) {
        let plain = self.theme.style(Role::Plain);
        for position in rect.intersection(self.area).positions() {
            if let Some(cell) = self.buffer.cell_mut(position) {
                cell.reset();
                cell.set_style(plain);
            }
        }
    }

    /// Puts the terminal's cursor, where text is typed.
    pub fn set_cursor(&mut self, column: u16, row: u16) {
        if column < self.area.width && row < self.area.height {
            self.cursor = Some(Position::new(self.area.x + column, self.area.y + row));
        }
    }

    /// Where the terminal's cursor stands.
    pub fn cursor(&self) -> Option<Position> {
        self.cursor
    }

    /// Its row on the canvas.
    pub fn cursor_row(&self) -> Option<u16> {
        self.cursor.map(|at| at.y.saturating_sub(self.area.y))
    }

    /// What can be clicked.
    pub fn into_hits(self) -> Hits {
        self.hits
    }
}
