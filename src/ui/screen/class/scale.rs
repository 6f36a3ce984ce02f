//! How a statement is answered, in words and in pictures made of characters. What anybody chose is nowhere.

use crate::domain::instrument::MARK_COLUMNS;
use crate::domain::questionnaire::{Asked, AskedForm};
use crate::text;
use crate::text::big::spaced;
use crate::ui::canvas::Canvas;
use crate::ui::screen::LEFT;
use crate::ui::theme::{Glyph, Role};

/// Columns from which a box has a frame.
const FRAMED_FROM: u16 = 22;
/// Rows of a picture.
const FACE_ROWS: u16 = 3;
/// From disagreeing to agreeing, for statements. Elsewhere a face would be wrong: often is not glad, and never not sad.
/// A scale of fewer points takes some of them ([`face`]), and one of six none.
const FACES: [[&str; 3]; 5] = [
    [" o   o ", "  .-.  ", " /   \\ "],
    [" o   o ", "       ", "  .-.  "],
    [" o   o ", "       ", "  ---  "],
    [" o   o ", "       ", "  '-'  "],
    [" o   o ", " \\   / ", "  '-'  "],
];

/// Draws the options from `top` to the row above `below`.
pub fn draw(canvas: &mut Canvas, asked: &Asked, top: u16, below: u16) {
    let room = below.saturating_sub(top);
    match &asked.form {
        AskedForm::Scale { points, steps, opt_out } if !steps.is_empty() => {
            let marks = asked.form.marks().unwrap_or_default();
            let names = || points.iter().map(|(words, _)| words.as_str()).chain([opt_out.as_str()]).collect::<Vec<_>>();
            if !stepped(canvas, steps, &marks, opt_out, (top, below)) {
                named(canvas, &names(), (top, below));
            }
        }
        AskedForm::Scale { points, opt_out, .. } => {
            let words: Vec<&str> = points.iter().map(|(words, _)| words.as_str()).collect();
            let boxes = Boxes::fitting(canvas, &words, asked.stem.is_none() && words.len() <= FACES.len(), room);
            let after = match boxes {
                Some(boxes) => boxes.draw(canvas, &words, top),
                None => meters(canvas, &words, top),
            };
            zero(canvas, opt_out, (after + 1).min(below.saturating_sub(1)));
        }
        AskedForm::Single { options, opt_out } => list(canvas, options, opt_out.as_deref(), top, room),
        AskedForm::Multiple { options, none } => list(canvas, options, Some(none), top, room),
        AskedForm::Words => {
            let columns = canvas.size().columns.saturating_sub(2 * LEFT);
            let what = canvas.say("beamer-own-words");
            canvas.paragraph(LEFT, top, columns, 2, &what, Role::Plain);
        }
    }
}

/// Every step, whole; nothing and `false` where there is no room for all of them.
fn stepped(canvas: &mut Canvas, steps: &[String], marks: &[&str], opt_out: &str, (top, below): (u16, u16)) -> bool {
    let words_at = LEFT + 3 + if marks.is_empty() { 0 } else { MARK_COLUMNS as u16 + 1 };
    let columns = canvas.size().columns.saturating_sub(LEFT + words_at);
    let rows = |step: &String| text::wrap(step, usize::from(columns)).len() as u16;
    let whole: u16 = steps.iter().map(rows).sum();
    if top + whole >= below {
        return false;
    }
    let mut row = top;
    for (ix, step) in steps.iter().enumerate() {
        canvas.text(LEFT, row, 1, &(ix + 1).to_string(), Role::Key);
        let mark = marks.get(ix).copied().unwrap_or_default();
        canvas.text(LEFT + 3, row, MARK_COLUMNS as u16, mark, Role::Accent);
        row += canvas.paragraph(words_at, row, columns, rows(step), step, Role::Plain);
    }
    zero(canvas, opt_out, row);
    true
}

/// The names of the points, and last what 0 means, in one column or two: the sentences stand on everybody's own machine.
fn named(canvas: &mut Canvas, names: &[&str], (top, below): (u16, u16)) {
    let room = usize::from(below.saturating_sub(top)).max(1);
    let across = names.len().div_ceil(room).max(1);
    let down = names.len().div_ceil(across).max(1);
    let each = canvas.size().columns.saturating_sub(2 * LEFT) / across as u16;
    for (ix, name) in names.iter().enumerate() {
        let (column, row) = (LEFT + each * (ix / down) as u16, top + (ix % down) as u16);
        let key = if ix + 1 == names.len() { 0 } else { ix + 1 };
        canvas.text(column, row, 1, &key.to_string(), Role::Key);
        canvas.text(column + 3, row, each.saturating_sub(4), name, Role::Plain);
    }
}

fn zero(canvas: &mut Canvas, opt_out: &str, row: u16) {
    canvas.text(LEFT, row, 1, "0", Role::Key);
    canvas.text(LEFT + 3, row, canvas.size().columns.saturating_sub(2 * LEFT + 3), opt_out, Role::Plain);
}

/// Boxes side by side, one for each point.
#[derive(Clone, Copy, Debug)]
struct Boxes {
    /// Columns of a box and of the gap beside it.
    each: u16,
    /// With a frame, pictures set wide, and air around them.
    framed: bool,
    faces: bool,
    /// Rows of the words.
    rows: u16,
}

impl Boxes {
    /// The largest that fit `room` rows; `None` where the words do not fit into any.
    fn fitting(canvas: &Canvas, words: &[&str], faces: bool, room: u16) -> Option<Boxes> {
        let each = canvas.size().columns.saturating_sub(2 * LEFT) / (words.len().max(1) as u16);
        let longest = words.iter().flat_map(|words| words.split(' ')).map(text::width).max().unwrap_or(0);
        [true, false].into_iter().find_map(|framed| {
            let boxes = Boxes { each, framed, faces, rows: 0 };
            let inside = usize::from(boxes.inside());
            let rows = words.iter().map(|words| text::wrap(words, inside).len()).max().unwrap_or(0) as u16;
            let boxes = Boxes { rows, ..boxes };
            let fits = longest <= inside && boxes.height() < room && (!framed || each >= FRAMED_FROM);
            fits.then_some(boxes)
        })
    }

    fn inside(self) -> u16 {
        self.each.saturating_sub(if self.framed { 7 } else { 1 })
    }

    fn picture_rows(self) -> u16 {
        if self.faces { FACE_ROWS } else { 1 }
    }

    fn height(self) -> u16 {
        self.picture_rows() + self.rows + if self.framed { 5 } else { 0 }
    }

    /// Draws all of them; returns the row below them.
    fn draw(self, canvas: &mut Canvas, words: &[&str], top: u16) -> u16 {
        let (inset, picture_top) = if self.framed { (3, top + 2) } else { (0, top) };
        let words_top = picture_top + self.picture_rows() + u16::from(self.framed);
        let points = words.len();
        for (point, words) in words.iter().enumerate() {
            let left = LEFT + self.each * point as u16;
            if self.framed {
                frame(canvas, left, top, self.each - 1, self.height());
            }
            canvas.text(left + inset, picture_top, 1, &(point + 1).to_string(), Role::Key);
            self.picture(canvas, (left + inset + 2, picture_top), point, points);
            canvas.paragraph(left + inset, words_top, self.inside(), self.rows, words, Role::Plain);
        }
        top + self.height()
    }

    fn picture(self, canvas: &mut Canvas, (left, top): (u16, u16), point: usize, points: usize) {
        if !self.faces {
            meter(canvas, left, top, point + 1, points);
            return;
        }
        for (line, face) in face(point, points).into_iter().flatten().enumerate() {
            let face = if self.framed { spaced(face) } else { (*face).to_owned() };
            canvas.text(left, top + line as u16, 14, face.trim_end(), Role::Accent);
        }
    }
}

/// The face of a point of so many: the middle one only where there is a middle.
fn face(point: usize, points: usize) -> Option<&'static [&'static str; 3]> {
    let chosen: &[usize] = match points {
        2 => &[0, 4],
        3 => &[0, 2, 4],
        4 => &[0, 1, 3, 4],
        _ => &[0, 1, 2, 3, 4],
    };
    FACES.get(*chosen.get(point)?)
}

fn frame(canvas: &mut Canvas, left: u16, top: u16, columns: u16, rows: u16) {
    let (line, side) = (canvas.theme().glyph(Glyph::LineLeft), canvas.theme().glyph(Glyph::Mark));
    for row in [top, top + rows - 1] {
        canvas.fill(left + 1, row, columns.saturating_sub(2), line, Role::Muted);
    }
    for row in top + 1..top + rows - 1 {
        canvas.text(left, row, 1, side, Role::Muted);
        canvas.text(left + columns - 1, row, 1, side, Role::Muted);
    }
}

/// A row for each point, with its picture and its words; returns the row below them.
fn meters(canvas: &mut Canvas, words: &[&str], top: u16) -> u16 {
    let points = words.len();
    for (point, words) in words.iter().enumerate() {
        let row = top + point as u16;
        canvas.text(LEFT, row, 1, &(point + 1).to_string(), Role::Key);
        meter(canvas, LEFT + 3, row, point + 1, points);
        canvas.text(LEFT + 10, row, canvas.size().columns.saturating_sub(2 * LEFT + 10), words, Role::Plain);
    }
    top + points as u16
}

fn meter(canvas: &mut Canvas, column: u16, row: u16, full: usize, points: usize) {
    let theme = *canvas.theme();
    let (done, open) = (theme.glyph(Glyph::Answered), theme.glyph(Glyph::Open));
    let wide = points as u16;
    let after = canvas.text(column, row, wide, &done.repeat(full), Role::Accent);
    canvas.text(after, row, wide, &open.repeat(points.saturating_sub(full)), Role::Muted);
}

/// Options one below the other, in two columns where they are many.
fn list(canvas: &mut Canvas, options: &[(String, String)], zero: Option<&str>, top: u16, room: u16) {
    let numbered = options.iter().enumerate().map(|(ix, (_, words))| (ix + 1, words.as_str()));
    let all: Vec<(usize, &str)> = numbered.chain(zero.map(|words| (0, words))).collect();
    let room = usize::from(room.max(1));
    let halves = if all.len() > room { 2 } else { 1 };
    let rows = all.len().div_ceil(halves);
    let each = canvas.size().columns.saturating_sub(2 * LEFT) / halves as u16;
    for (ix, (digit, words)) in all.iter().enumerate() {
        let (left, row) = (LEFT + each * (ix / rows) as u16, top + (ix % rows) as u16);
        // Beyond nine no digit chooses it; it has none on the pupils' machines either.
        if *digit <= 9 {
            canvas.text(left, row, 1, &digit.to_string(), Role::Key);
        }
        if ix % rows < room {
            canvas.text(left + 3, row, each.saturating_sub(4), words, Role::Plain);
        }
    }
}
