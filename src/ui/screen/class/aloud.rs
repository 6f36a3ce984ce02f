//! What a teacher reads aloud: the question, how to answer it, and the help text in easy words.

use crate::domain::questionnaire::{Asked, AskedForm};
use crate::locale::say::Say;
use crate::text;
use crate::ui::canvas::Canvas;
use crate::ui::screen::{LEFT, more};
use crate::ui::theme::{Glyph, Role};

/// Draws the text from one of its lines on, between `top` and the row above `below`.
pub fn draw(canvas: &mut Canvas, asked: &Asked, from: usize, top: u16, below: u16) {
    let columns = canvas.size().columns.saturating_sub(2 * LEFT);
    let height = usize::from(below.saturating_sub(top + 1));
    let lines: Vec<String> = spoken(asked)
        .into_iter()
        .flat_map(|said| text::wrap(&canvas.say(said), usize::from(columns.saturating_sub(2))))
        .collect();
    let first = from.min(lines.len().saturating_sub(height));
    let side = canvas.theme().glyph(Glyph::Side);
    for (line, words) in lines.iter().skip(first).take(height).enumerate() {
        let row = top + line as u16;
        canvas.text(LEFT, row, 1, side, Role::Accent);
        canvas.text(LEFT + 2, row, columns, words, Role::Plain);
    }
    if first > 0 {
        more(canvas, top.saturating_sub(1), "more-above");
    }
    if first + height < lines.len() {
        more(canvas, top + height as u16, "more-below");
    }
}

/// The sentences, in their order.
fn spoken(asked: &Asked) -> Vec<Say> {
    let stem = asked.stem.as_ref().map_or(String::new(), |stem| format!("{stem} "));
    let mut said = vec![Say::new("beamer-read").with("text", format!("{stem}{}", asked.text))];
    let help = || Say::written(asked.help.clone());
    match &asked.form {
        AskedForm::Scale { steps, opt_out, .. } if !steps.is_empty() => {
            said.extend([help(), "walk-steps".into()]);
            said.extend(steps.iter().enumerate().map(|(ix, step)| Say::written(format!("{}: {step}", ix + 1))));
            said.push(Say::new("beamer-zero").with("words", opt_out.clone()));
        }
        AskedForm::Scale { points, opt_out, .. } => {
            said.push(match asked.stem {
                None => Say::new("beamer-five").with("highest", points.len()).with("help", asked.help.clone()),
                Some(_) => help(),
            });
            said.push(how(points.iter().map(|(words, _)| words)));
            said.push(Say::new("beamer-zero").with("words", opt_out.clone()));
        }
        AskedForm::Single { .. } => said.extend([help(), "beamer-choose-one".into()]),
        AskedForm::Multiple { .. } => said.extend([help(), "beamer-tick-all".into()]),
        AskedForm::Words => said.extend([help(), "beamer-write".into()]),
    }
    said.push("beamer-leave-out".into());
    said
}

/// The points of a scale in one sentence.
fn how<'a>(points: impl Iterator<Item = &'a String>) -> Say {
    let points: Vec<String> = points.enumerate().map(|(ix, words)| format!("{} {words}", ix + 1)).collect();
    Say::new("beamer-press").with("points", points.join(", "))
}
