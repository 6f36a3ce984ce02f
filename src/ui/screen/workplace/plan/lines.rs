//! The lines of an item or an activity: what each is, and what was decided.

use crate::app::workplace::plan::facts::{self, Fact};
use crate::app::workplace::plan::open::{OpenPlan, Spot, Typed};
use crate::app::workplace::request::Known;
use crate::domain::plan::Item;
use crate::domain::plan::sentences;
use crate::text;
use crate::ui::canvas::Canvas;
use crate::ui::field;
use crate::ui::screen::workplace::TOP;
use crate::ui::screen::workplace::plan::{columns, cursor, height};
use crate::ui::screen::{LEFT, scroll};
use crate::ui::theme::Role;

/// Columns of the labels.
const LABEL: u16 = 20;
/// Most rows of a value that is not being typed.
const VALUE_ROWS: usize = 3;

/// A row of the screen.
struct Line {
    /// The fact it belongs to; none for what is only read.
    fact: Option<usize>,
    label: String,
    value: String,
    role: Role,
}

/// Draws the lines, below them what each group read.
pub fn draw(canvas: &mut Canvas, it: &OpenPlan, spot: Spot, known: &Known) {
    let Some(item) = it.item(spot) else { return };
    let wide = columns(canvas);
    let (value_at, room) = (LEFT + 2 + LABEL, wide.saturating_sub(LABEL + 2));
    let instrument = known.instrument_named(&it.plan.instrument);
    let title = format!("{}  {} · {}", item.code, item.title, instrument.area_title(&item.area));
    canvas.text(LEFT, TOP, wide, &title, Role::Plain);
    let mut lines = facts_lines(it, spot, item, known, room);
    if let Spot::Item(at) = spot {
        read_lines(&mut lines, it, item, at, known, room);
    }
    let row = TOP + 2;
    let shown = height(canvas, row);
    let at = lines.iter().rposition(|line| line.fact == Some(it.fact)).unwrap_or(0);
    let top = scroll(at, lines.len(), shown);
    for (row, line) in (row..).zip(lines.iter().skip(top).take(shown)) {
        let here = line.fact.is_some() && line.fact == Some(it.fact);
        if let Some(fact) = line.fact {
            cursor(canvas, row, here && !line.label.is_empty(), fact);
        }
        canvas.text(LEFT + 2, row, LABEL, &line.label, if here { Role::Strong } else { Role::Muted });
        canvas.text(value_at, row, room, &line.value, line.role);
    }
    if top + shown < lines.len() {
        canvas.text_right(LEFT + wide, row + shown as u16, "more ↓", Role::Muted);
    }
    if let Some(typing) = it.typing.as_ref().filter(|typing| matches!(typing.what, Typed::Fact(_))) {
        let first = lines.iter().position(|line| line.fact == Some(it.fact)).unwrap_or(0);
        let row = row + first.saturating_sub(top) as u16;
        let rows = 4.min(height(canvas, row).max(1)) as u16;
        canvas.clear(value_at.saturating_sub(1), row, wide, rows);
        field::block(canvas, value_at, row, room.saturating_sub(3), rows, &typing.field);
    }
}

fn facts_lines(it: &OpenPlan, spot: Spot, item: &Item, known: &Known, room: u16) -> Vec<Line> {
    let mut lines = Vec::new();
    for (at, fact) in it.facts(spot).into_iter().enumerate() {
        let value = match it.activity(spot) {
            Some(activity) => facts::activity_text(fact, activity),
            None => facts::item_text(fact, item, known.instrument_named(&it.plan.instrument)),
        };
        let (value, role) = if value.is_empty() { (fact.hint().to_owned(), Role::Muted) } else { (value, Role::Plain) };
        let value = if fact.turns() && at == it.fact { format!("‹ {value} ›") } else { value };
        if matches!(fact, Fact::Aim | Fact::Said) {
            lines.push(Line { fact: None, label: String::new(), value: String::new(), role });
        }
        for (part, words) in text::wrap(&value, usize::from(room)).into_iter().take(VALUE_ROWS).enumerate() {
            let label = if part == 0 { fact.label().to_owned() } else { String::new() };
            lines.push(Line { fact: Some(at), label, value: words, role });
        }
    }
    lines
}

/// What became of the target, and the wording each group saw.
fn read_lines(lines: &mut Vec<Line>, it: &OpenPlan, item: &Item, at: usize, known: &Known, room: u16) {
    let check = it.check.as_ref().and_then(Option::as_ref);
    let outcome = check.and_then(|check| check.outcomes.get(at)?.as_ref());
    if let Some((outcome, target)) = outcome.zip(item.target.as_ref()) {
        let words = sentences::outcome(outcome, &target.wanted);
        lines.push(Line { fact: None, label: String::new(), value: String::new(), role: Role::Plain });
        for (part, words) in text::wrap(&words, usize::from(room)).into_iter().enumerate() {
            let label = if part == 0 { "What came of it" } else { "" };
            lines.push(Line { fact: None, label: label.to_owned(), value: words, role: Role::Strong });
        }
    }
    if !item.said.is_empty() {
        lines.push(Line { fact: None, label: String::new(), value: String::new(), role: Role::Plain });
    }
    let instrument = known.instrument_named(&it.plan.instrument);
    for said in &item.said {
        for (part, words) in text::wrap(&said.text, usize::from(room)).into_iter().enumerate() {
            let label = if part == 0 { instrument.line_title(&said.group) } else { String::new() };
            lines.push(Line { fact: None, label, value: words, role: Role::Muted });
        }
    }
}
