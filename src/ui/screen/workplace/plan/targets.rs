//! What became of a plan's targets: the figure aimed at, then and now.

use crate::app::workplace::plan::open::{OpenPlan, Spot};
use crate::app::workplace::request::Known;
use crate::domain::calendar;
use crate::domain::instrument::Instrument;
use crate::domain::plan::Item;
use crate::domain::plan::outcome::{Outcome, Verdict};
use crate::domain::plan::sentences;
use crate::locale::say::Say;
use crate::ui::canvas::Canvas;
use crate::ui::screen::workplace::plan::{BODY, columns, cursor, height, rows_of};
use crate::ui::screen::{LEFT, scroll};
use crate::ui::theme::{Glyph, Role};

/// Rows of a statement: its title, its target, what became of it, and a free one.
const ROWS: usize = 4;
/// Rows of what they are checked against.
const LEAD: u16 = 3;

/// Draws the statements that fit around the cursor.
pub fn draw(canvas: &mut Canvas, it: &OpenPlan, known: &Known) {
    let wide = columns(canvas).min(90);
    let lead = canvas.say(lead(it));
    let lines = rows_of(&lead, wide).min(LEAD);
    canvas.paragraph(LEFT, BODY, wide, LEAD, &lead, Role::Muted);
    let top_row = BODY + lines + 1;
    let room = (height(canvas, top_row) / ROWS).max(1);
    let spots = it.spots();
    let top = scroll(it.row, spots.len(), room);
    for (place, (at, spot)) in spots.iter().enumerate().skip(top).take(room).enumerate() {
        let row = top_row + (place * ROWS) as u16;
        cursor(canvas, row, at == it.row, at);
        let Spot::Item(item_at) = spot else { continue };
        let Some(item) = it.item(*spot) else { continue };
        canvas.text(LEFT + 2, row, wide, &format!("{}  {}", item.code, item.title), Role::Strong);
        let check = it.check.as_ref().and_then(Option::as_ref);
        let outcome = check.and_then(|check| check.outcomes.get(*item_at)?.as_ref());
        target(canvas, row + 1, item, outcome, known.instrument_named(&it.plan.instrument));
    }
}

/// Against which report.
fn lead(it: &OpenPlan) -> Say {
    match &it.check {
        None => Say::new("one-moment"),
        Some(None) => Say::new("plan-check-not-yet"),
        Some(Some(check)) => {
            let session = check.session.to_string();
            Say::new("plan-checked").with("session", session).with("year", calendar::year_words(check.year))
        }
    }
}

fn target(canvas: &mut Canvas, row: u16, item: &Item, outcome: Option<&Outcome>, it: &Instrument) {
    let wide = columns(canvas).saturating_sub(4);
    let Some(target) = &item.target else {
        let none = canvas.say("plan-no-figure");
        canvas.text(LEFT + 4, row, wide, &none, Role::Muted);
        return;
    };
    let words = canvas.say(it.target_words(target));
    canvas.text(LEFT + 4, row, wide, &words, Role::Plain);
    if let Some(outcome) = outcome {
        let (sign, role) = match outcome.verdict {
            Verdict::Met => (Glyph::Done, Role::Chosen),
            Verdict::Nearer => (Glyph::Increased, Role::Strong),
            Verdict::NotMet => (Glyph::Unticked, Role::Plain),
            Verdict::CannotSay(_) => (Glyph::NotShown, Role::Muted),
        };
        let sign = canvas.theme().glyph(sign);
        let words = format!("{sign} {}", canvas.say(sentences::outcome(outcome, &target.wanted)));
        canvas.text(LEFT + 4, row + 1, wide, &words, role);
    }
}
