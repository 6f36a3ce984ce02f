//! In their own words: the texts of one group to one question, apart from everything else they answered.

use crate::app::workplace::results::report::OpenReport;
use crate::domain::report::sentences;
use crate::domain::report::words::Texts;
use crate::text;
use crate::ui::canvas::Canvas;
use crate::ui::screen::workplace::results::look::Look;
use crate::ui::screen::workplace::results::report::{BODY, empty};
use crate::ui::screen::{LEFT, measure};
use crate::ui::theme::{Glyph, Role};

/// Draws the texts from the one under the cursor on, as many as fit.
pub fn draw(canvas: &mut Canvas, it: &OpenReport, looks: &[Look]) {
    let pages = it.word_pages();
    let Some((question, line)) = pages.get(it.words).copied() else {
        return empty(canvas, "Nothing was asked in own words.");
    };
    let (Some(result), Some(of), Some(look)) =
        (it.report.words.get(question), it.report.lines.get(line), looks.get(line))
    else {
        return;
    };
    let wide = measure(canvas);
    let mut row = BODY;
    let after = canvas.text(LEFT, row, 3, &look.letters, look.role);
    let after = canvas.text(after + 1, row, wide, &of.title, Role::Strong);
    let counts = format!("{} of {}", of.sheets, of.invited);
    canvas.text(after + 2, row, wide, &counts, Role::Plain);
    let at = format!("{} of {}", it.words + 1, pages.len());
    canvas.text_right(canvas.size().columns.saturating_sub(LEFT), row, &at, Role::Muted);
    let asked = of.groups.first().and_then(|group| result.wordings.get(group.0)?.as_ref());
    let asked = asked.map_or(result.title.as_str(), |wording| wording.text.as_str());
    row += 1 + canvas.paragraph(LEFT, row + 1, wide, 3, asked, Role::Plain) + 1;
    match result.texts.get(line) {
        None => {}
        Some(Texts::Hidden(hidden)) => {
            canvas.paragraph(LEFT, row, wide, 2, &format!("Not shown: {}.", sentences::hidden(*hidden)), Role::Warm);
            canvas.paragraph(LEFT, row + 1, wide, 3, &sentences::minimum(), Role::Muted);
        }
        Some(Texts::Shown(texts)) if texts.is_empty() => {
            canvas.text(LEFT, row, wide, "Nobody wrote anything here.", Role::Muted);
        }
        Some(Texts::Shown(texts)) => {
            let bottom = canvas.size().rows.saturating_sub(4);
            let sign = canvas.theme().glyph(Glyph::Dot);
            for words in texts.iter().skip(it.top) {
                let lines = text::wrap(words, usize::from(wide.saturating_sub(2))).len() as u16;
                if row >= bottom {
                    break;
                }
                canvas.text(LEFT, row, 1, sign, Role::Muted);
                let room = bottom.saturating_sub(row);
                canvas.paragraph(LEFT + 2, row, wide.saturating_sub(2), lines.min(room), words, Role::Plain);
                row += lines;
            }
            let order = format!("text {} of {}, in alphabetical order, apart from the sheets", it.top + 1, texts.len());
            canvas.text(LEFT, bottom, wide, &order, Role::Muted);
        }
    }
}
