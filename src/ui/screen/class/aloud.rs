//! What a teacher reads aloud: the question, how to answer it, and the help text in easy words.

use crate::domain::questionnaire::{Asked, AskedForm};
use crate::text;
use crate::ui::canvas::Canvas;
use crate::ui::screen::LEFT;
use crate::ui::theme::{Glyph, Role};

/// Draws the text from one of its lines on, between `top` and the row above `below`.
pub fn draw(canvas: &mut Canvas, asked: &Asked, from: usize, top: u16, below: u16) {
    let columns = canvas.size().columns.saturating_sub(2 * LEFT);
    let height = usize::from(below.saturating_sub(top + 1));
    let lines: Vec<String> =
        spoken(asked).iter().flat_map(|said| text::wrap(said, usize::from(columns.saturating_sub(2)))).collect();
    let first = from.min(lines.len().saturating_sub(height));
    let side = canvas.theme().glyph(Glyph::Side);
    for (line, words) in lines.iter().skip(first).take(height).enumerate() {
        let row = top + line as u16;
        canvas.text(LEFT, row, 1, side, Role::Accent);
        canvas.text(LEFT + 2, row, columns, words, Role::Plain);
    }
    let right = LEFT + columns;
    if first > 0 {
        canvas.text_right(right, top.saturating_sub(1), "more ↑", Role::Muted);
    }
    if first + height < lines.len() {
        canvas.text_right(right, top + height as u16, "more ↓", Role::Muted);
    }
}

/// The sentences, in their order.
fn spoken(asked: &Asked) -> Vec<String> {
    let stem = asked.stem.as_ref().map_or(String::new(), |stem| format!("{stem} "));
    let mut said = vec![format!("Read aloud: \"{stem}{}\"", asked.text)];
    match &asked.form {
        AskedForm::Scale { points, .. } if asked.stem.is_none() => {
            said.push(format!("A {} fits like this: {}", points.len(), asked.help));
            said.push(how(points.iter().map(|(words, _)| words)));
        }
        AskedForm::Scale { points, .. } => {
            said.push(asked.help.clone());
            said.push(how(points.iter().map(|(words, _)| words)));
        }
        AskedForm::Single { .. } | AskedForm::Multiple { .. } | AskedForm::Words => said.push(asked.help.clone()),
    }
    match &asked.form {
        AskedForm::Scale { opt_out, .. } => said.push(format!("Or 0: {opt_out}.")),
        AskedForm::Single { .. } => said.push("Choose one.".to_owned()),
        AskedForm::Multiple { .. } => said.push("Tick all that fit.".to_owned()),
        AskedForm::Words => said.push("Write what you like, and no names.".to_owned()),
    }
    said.push("You may leave it out. Nobody sees what you choose.".to_owned());
    said
}

/// The points of a scale in one sentence.
fn how<'a>(points: impl Iterator<Item = &'a String>) -> String {
    let points: Vec<String> = points.enumerate().map(|(ix, words)| format!("{} {words}", ix + 1)).collect();
    format!("Press {}.", points.join(", "))
}
