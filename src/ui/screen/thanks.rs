//! The screen after a walk.

use crate::app::thanks::{Outcome, Thanks};
use crate::domain::lab;
use crate::domain::plan::Told;
use crate::domain::plan::sentences::{said, since};
use crate::locale::say::Say;
use crate::text;
use crate::ui::canvas::Canvas;
use crate::ui::screen::{LEFT, big_words, certificate, header, measure, notice, own_result};
use crate::ui::theme::{Glyph, Role};

/// Draws how it ended.
pub fn draw(canvas: &mut Canvas, thanks: &Thanks) {
    header(canvas, thanks.frozen.one_of(thanks.group), thanks.frozen.level_title(), false);
    if let Some(from) = thanks.own.as_ref().and_then(|own| own.from) {
        return own_result::draw(canvas, thanks, from);
    }
    if let Some(making) = &thanks.certificate {
        certificate::draw(canvas, making, 3);
        return notice(canvas, thanks.line().as_ref());
    }
    let columns = measure(canvas);
    let (title, lines) = ended(thanks);
    let title = canvas.say(title);
    let [first, second] = lines.map(|line| if line.is_empty() { String::new() } else { canvas.say(line) });
    // What came of last time stands below the receipt, which never gives way to it.
    let told = if tells(thanks) { thanks.frozen.exercise.told.as_slice() } else { &[] };
    let mut row = if told.is_empty() || canvas.size().rows >= 24 { 5 } else { 2 };
    if let Outcome::HandedIn(_) = thanks.outcome {
        let done = canvas.theme().glyph(Glyph::Done);
        canvas.text(LEFT, row, 1, done, Role::Chosen);
        row += canvas.paragraph(LEFT + 2, row, columns, 1, &title, Role::Strong) + 1;
    } else {
        row += canvas.paragraph(LEFT, row, columns, 2, &title, Role::Strong) + 1;
    }
    row += canvas.paragraph(LEFT, row, columns, 3, &first, Role::Plain);
    // On a machine of the lab: where the sheet is now. It is told a moment later, and again; nothing moves then.
    let standing = thanks
        .up
        .as_ref()
        .filter(|_| matches!(thanks.outcome, Outcome::HandedIn(_)))
        .map(|up| canvas.say(lab::standing(up)));
    let used = canvas.paragraph(LEFT, row, columns, 3, standing.as_deref().unwrap_or(&second), Role::Plain);
    let most = text::wrap(&second, usize::from(columns)).len();
    row += used.max(u16::try_from(most).unwrap_or(used));
    if let Outcome::HandedIn(receipt) = &thanks.outcome {
        let title = canvas.say("thanks-receipt");
        row += 1 + canvas.paragraph(LEFT, row + 1, columns, 1, &title, Role::Strong);
        row += 1 + big_words(canvas, row + 1, receipt.expose());
        let why = canvas.say("thanks-receipt-why");
        row += 1 + canvas.paragraph(LEFT, row + 1, columns, 3, &why, Role::Muted);
    }
    last_time(canvas, row + 1, told);
}

/// How it ended: a title and two messages below it.
pub fn ended(thanks: &Thanks) -> (Say, [&'static str; 2]) {
    match &thanks.outcome {
        Outcome::HandedIn(_) => ("thanks".into(), ["thanks-stored", "thanks-together"]),
        Outcome::Discarded => ("thanks-discarded".into(), ["thanks-nothing-kept", "thanks-again"]),
        Outcome::TimeOver => ("time-up".into(), ["thanks-nobody-chose", "thanks-again"]),
        Outcome::Preview => ("thanks-preview".into(), ["thanks-preview-nothing", "thanks-preview-there"]),
        Outcome::Closed => {
            let closed = Say::new("thanks-closed").with("day", thanks.frozen.exercise.slot.last);
            (closed, ["thanks-closed-nothing", ""])
        }
    }
}

/// Whether what came of last time is told: to whoever handed in, and in a preview of that.
pub fn tells(thanks: &Thanks) -> bool {
    matches!(thanks.outcome, Outcome::HandedIn(_) | Outcome::Preview)
}

/// What came of last time: the first of it where that fits, else how much there is, else nothing.
fn last_time(canvas: &mut Canvas, row: u16, told: &[Told]) {
    let Some(first) = told.first() else { return };
    let columns = measure(canvas);
    let rows = canvas.size().rows.saturating_sub(1 + canvas.key_rows()).saturating_sub(row).min(2);
    let pair = format!("{} {}", canvas.say(said(first)), canvas.say(since(first)));
    let count = canvas.say(Say::new("told-count").with("count", told.len()));
    let fits = |words: &&String| text::wrap(words, usize::from(columns)).len() <= usize::from(rows);
    if let Some(words) = [pair, count].iter().find(fits) {
        canvas.paragraph(LEFT, row, columns, rows, words, Role::Muted);
    }
}
