//! In their own words: the texts of one group to one question, apart from everything else they answered.

use zeroize::Zeroizing;

use crate::app::workplace::results::report::OpenReport;
use crate::app::workplace::results::report::words::{INDENT, QUESTION_ROWS, lines};
use crate::domain::report::sentences;
use crate::domain::report::words::Texts;
use crate::locale::say::Say;
use crate::ui::canvas::Canvas;
use crate::ui::screen::workplace::results::look::Look;
use crate::ui::screen::workplace::results::report::{BODY, empty};
use crate::ui::screen::{LEFT, measure};
use crate::ui::theme::{Glyph, Role};

/// Draws the texts from the one under the cursor on, as many as fit.
pub fn draw(canvas: &mut Canvas, it: &OpenReport, looks: &[Look]) {
    let pages = it.word_pages();
    let Some((question, line)) = pages.get(it.words).copied() else {
        return empty(canvas, "own-words-none");
    };
    let (Some(result), Some(of), Some(look)) =
        (it.report.words.get(question), it.report.lines.get(line), looks.get(line))
    else {
        return;
    };
    let wide = measure(canvas);
    let mut row = BODY;
    let after = canvas.text(LEFT, row, 3, &look.letters, look.role);
    let after = canvas.text(after + 1, row, wide, &canvas.say(sentences::title(of)), Role::Strong);
    let counts = canvas.say(sentences::of(of.sheets, of.invited));
    canvas.text(after + 2, row, wide, &counts, Role::Plain);
    let at = canvas.say(Say::new("results-of").with("count", it.words + 1).with("of", pages.len()));
    canvas.text_right(canvas.size().columns.saturating_sub(LEFT), row, &at, Role::Muted);
    let asked = it.question().unwrap_or(&result.title);
    row += 1 + canvas.paragraph(LEFT, row + 1, wide, QUESTION_ROWS, asked, Role::Plain) + 1;
    match result.texts.get(line) {
        None => {}
        Some(Texts::Hidden(hidden)) => {
            let why = canvas.say(Say::new("own-words-hidden").with("why", sentences::hidden(*hidden)));
            row += canvas.paragraph(LEFT, row, wide, 2, &why, Role::Warm);
            canvas.paragraph(LEFT, row, wide, 4, &canvas.say(sentences::minimum()), Role::Muted);
        }
        Some(Texts::Shown(texts)) if texts.is_empty() => {
            canvas.text(LEFT, row, wide, &canvas.say("own-words-nobody"), Role::Muted);
        }
        Some(Texts::Shown(texts)) => draw_texts(canvas, it, texts, row),
    }
}

/// The texts from the one under the cursor on, and where it stands among them.
fn draw_texts(canvas: &mut Canvas, it: &OpenReport, texts: &[Zeroizing<String>], first: u16) {
    let size = canvas.size();
    let bottom = size.rows.saturating_sub(4);
    let (mut row, mut skipped, mut goes_on) = (first, it.inside, false);
    for words in texts.iter().skip(it.top) {
        if row >= bottom {
            break;
        }
        if skipped == 0 {
            let sign = canvas.theme().glyph(Glyph::Dot);
            canvas.text(LEFT, row, 1, sign, Role::Muted);
        }
        let lines = lines(words, size);
        let shown = lines.iter().skip(skipped).take(usize::from(bottom - row));
        goes_on |= row == first && shown.len() + skipped < lines.len();
        for line in shown {
            canvas.text(LEFT + INDENT, row, size.columns, line, Role::Plain);
            row += 1;
        }
        skipped = 0;
    }
    let order = Say::new(if goes_on { "own-words-goes-on" } else { "own-words-at" });
    let order = canvas.say(order.with("at", it.top + 1).with("of", texts.len()));
    canvas.paragraph(LEFT, bottom, measure(canvas), 2, &order, Role::Muted);
}
