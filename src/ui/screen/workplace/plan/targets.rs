//! What became of a plan's targets: the figure aimed at, then and now.

use crate::app::workplace::plan::open::{OpenPlan, Spot};
use crate::app::workplace::request::Known;
use crate::domain::instrument::Instrument;
use crate::domain::plan::Item;
use crate::domain::plan::outcome::{Outcome, Verdict};
use crate::domain::plan::sentences;
use crate::ui::canvas::Canvas;
use crate::ui::screen::workplace::plan::{BODY, columns, cursor, height, rows_of};
use crate::ui::screen::{LEFT, scroll};
use crate::ui::theme::{Glyph, Role};

/// Rows of a statement: its title, its target, what became of it, and a free one.
const ROWS: usize = 4;

/// Draws the statements that fit around the cursor.
pub fn draw(canvas: &mut Canvas, it: &OpenPlan, known: &Known) {
    let wide = columns(canvas).min(90);
    let lead = lead(it);
    let lines = rows_of(&lead, wide).min(2);
    canvas.paragraph(LEFT, BODY, wide, 2, &lead, Role::Muted);
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
fn lead(it: &OpenPlan) -> String {
    match &it.check {
        None => "One moment.".to_owned(),
        Some(None) => {
            "No report of this level has come after this plan yet. When there is one, each target is checked here."
                .to_owned()
        }
        Some(Some(check)) => {
            format!("Checked against session {} of {}-{}.", check.session, check.year, i32::from(check.year) + 1)
        }
    }
}

fn target(canvas: &mut Canvas, row: u16, item: &Item, outcome: Option<&Outcome>, it: &Instrument) {
    let wide = columns(canvas).saturating_sub(4);
    let Some(target) = &item.target else {
        canvas.text(LEFT + 4, row, wide, "no figure is aimed at", Role::Muted);
        return;
    };
    let words = sentences::target(target, |line| it.line_title(line), |option| it.option_words(&target.code, option));
    canvas.text(LEFT + 4, row, wide, &words, Role::Plain);
    if let Some(outcome) = outcome {
        let (sign, role) = match outcome.verdict {
            Verdict::Met => (Glyph::Done, Role::Chosen),
            Verdict::Nearer => (Glyph::Increased, Role::Strong),
            Verdict::NotMet => (Glyph::Unticked, Role::Plain),
            Verdict::CannotSay(_) => (Glyph::NotShown, Role::Muted),
        };
        let sign = canvas.theme().glyph(sign);
        let words = format!("{sign} {}", sentences::outcome(outcome, &target.wanted));
        canvas.text(LEFT + 4, row + 1, wide, &words, role);
    }
}
