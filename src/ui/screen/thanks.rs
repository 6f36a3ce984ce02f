//! The screen after a walk.

use crate::app::thanks::{Outcome, Thanks};
use crate::domain::lab;
use crate::domain::plan::{Told, sentences};
use crate::text;
use crate::ui::canvas::Canvas;
use crate::ui::screen::workplace::overview::day;
use crate::ui::screen::{LEFT, big_words, certificate, header, measure, notice};
use crate::ui::theme::{Glyph, Role};

/// Rows of the keys, and one above them that stays free.
const KEYS: u16 = 3;

/// Draws how it ended.
pub fn draw(canvas: &mut Canvas, thanks: &Thanks) {
    header(canvas, thanks.frozen.one_of(thanks.group), thanks.frozen.level_title(), false);
    if let Some(making) = &thanks.certificate {
        certificate::draw(canvas, making, 3);
        return notice(canvas, thanks.line());
    }
    let columns = measure(canvas);
    let closed = format!("The questionnaire closed on {}, 23:59.", day(thanks.frozen.exercise.slot.last));
    let (title, lines): (&str, [&str; 2]) = match &thanks.outcome {
        Outcome::HandedIn(_) => (
            "Thank you.",
            [
                "Your answers are stored safely. Nobody can find out that they are yours.",
                "Together with everybody else's they show your school where it stands.",
            ],
        ),
        Outcome::Discarded => (
            "Your answers are discarded.",
            ["Nothing of them was kept.", "You can begin again as long as the questionnaire is open."],
        ),
        Outcome::TimeOver => (
            "The two hours are over.",
            [
                "Nobody chose to hand the answers in, so nothing of them was kept.",
                "You can begin again as long as the questionnaire is open.",
            ],
        ),
        Outcome::Preview => (
            "This was a preview.",
            [
                "Nothing of it was stored. Participants see the same walk.",
                "There they get three words to come back and a receipt.",
            ],
        ),
        Outcome::Closed => {
            (closed.as_str(), ["Answers that were not handed in before are discarded; nothing of them was kept.", ""])
        }
    };
    // What came of last time stands below the receipt, which never gives way to it.
    let told = if tells(thanks) { thanks.frozen.exercise.told.as_slice() } else { &[] };
    let mut row = if told.is_empty() || canvas.size().rows >= 24 { 5 } else { 2 };
    if let Outcome::HandedIn(_) = thanks.outcome {
        let done = canvas.theme().glyph(Glyph::Done);
        canvas.text(LEFT, row, 1, done, Role::Chosen);
        row += canvas.paragraph(LEFT + 2, row, columns, 1, title, Role::Strong) + 1;
    } else {
        row += canvas.paragraph(LEFT, row, columns, 2, title, Role::Strong) + 1;
    }
    let [first, second] = lines;
    row += canvas.paragraph(LEFT, row, columns, 3, first, Role::Plain);
    // On a machine of the lab: where the sheet is now. It is told a moment later, and again; nothing moves then.
    let standing = thanks.up.as_ref().filter(|_| matches!(thanks.outcome, Outcome::HandedIn(_))).map(lab::standing);
    let used = canvas.paragraph(LEFT, row, columns, 3, standing.unwrap_or(second), Role::Plain);
    let most = text::wrap(second, usize::from(columns)).len();
    row += used.max(u16::try_from(most).unwrap_or(used));
    if let Outcome::HandedIn(receipt) = &thanks.outcome {
        row += 1 + canvas.paragraph(LEFT, row + 1, columns, 1, "Your receipt:", Role::Strong);
        row += 1 + big_words(canvas, row + 1, receipt.expose());
        let why = "Until the closing these words can show that your sheet is there, and nothing more. You need not keep them.";
        row += 1 + canvas.paragraph(LEFT, row + 1, columns, 3, why, Role::Muted);
    }
    last_time(canvas, row + 1, told);
}

/// Whether what came of last time is told: to whoever handed in, and in a preview of that.
fn tells(thanks: &Thanks) -> bool {
    matches!(thanks.outcome, Outcome::HandedIn(_) | Outcome::Preview)
}

/// What came of last time: the first of it where that fits, else how much there is, else nothing.
fn last_time(canvas: &mut Canvas, row: u16, told: &[Told]) {
    let Some(first) = told.first() else { return };
    let columns = measure(canvas);
    let rows = canvas.size().rows.saturating_sub(KEYS).saturating_sub(row).min(2);
    let pair = format!("{} {}", sentences::said(first), sentences::since(first));
    let count = format!("What came of last time: {}, on the welcome.", sentences::things(told.len()));
    let fits = |words: &&String| text::wrap(words, usize::from(columns)).len() <= usize::from(rows);
    if let Some(words) = [pair, count].iter().find(fits) {
        canvas.paragraph(LEFT, row, columns, rows, words, Role::Muted);
    }
}
