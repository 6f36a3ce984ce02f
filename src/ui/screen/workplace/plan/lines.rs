//! The lines of an item or an activity: what each is, and what was decided.

use crate::app::workplace::plan::facts::{self, Fact};
use crate::app::workplace::plan::open::{OpenPlan, Spot, Typed};
use crate::app::workplace::request::Known;
use crate::domain::instrument::Instrument;
use crate::domain::plan::Item;
use crate::domain::plan::sentences;
use crate::locale::say::Say;
use crate::locale::texts::Texts;
use crate::text;
use crate::ui::canvas::Canvas;
use crate::ui::field;
use crate::ui::screen::workplace::TOP;
use crate::ui::screen::workplace::plan::{columns, cursor, height};
use crate::ui::screen::{LEFT, scroll};
use crate::ui::theme::Role;

/// The label of what became of a target.
const CAME: &str = "plan-came";
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

/// What the lines are made of: the words of what is shown, and the columns of a value.
#[derive(Clone, Copy)]
struct Page<'a> {
    texts: &'static Texts,
    instrument: &'a Instrument,
    room: u16,
}

/// Draws the lines, below them what each group read.
pub fn draw(canvas: &mut Canvas, it: &OpenPlan, spot: Spot, known: &Known) {
    let Some(item) = it.item(spot) else { return };
    let wide = columns(canvas);
    let labels = label_columns(canvas.texts(), wide);
    let (value_at, room) = (LEFT + 2 + labels, wide.saturating_sub(labels + 2));
    let instrument = known.instrument_named(&it.plan.instrument);
    let title = format!("{}  {} · {}", item.code, item.title, canvas.say(instrument.area_title(&item.area)));
    canvas.text(LEFT, TOP, wide, &title, Role::Plain);
    let page = Page { texts: canvas.texts(), instrument, room };
    let mut lines = page.facts(it, spot, item);
    if let Spot::Item(at) = spot {
        page.read(&mut lines, it, item, at);
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
        let role = if here { Role::Strong } else { Role::Muted };
        canvas.text(LEFT + 2, row, labels.saturating_sub(1), &line.label, role);
        canvas.text(value_at, row, room, &line.value, line.role);
    }
    if top + shown < lines.len() {
        let more = canvas.say("more-below");
        canvas.text_right(LEFT + wide, row + shown as u16, &more, Role::Muted);
    }
    if let Some(typing) = it.typing.as_ref().filter(|typing| matches!(typing.what, Typed::Fact(_))) {
        let first = lines.iter().position(|line| line.fact == Some(it.fact)).unwrap_or(0);
        let row = row + first.saturating_sub(top) as u16;
        let rows = 4.min(height(canvas, row).max(1)) as u16;
        canvas.clear(value_at.saturating_sub(1), row, wide, rows);
        field::block(canvas, value_at, row, room.saturating_sub(3), rows, &typing.field);
    }
}

/// A fact's name; what goes on with the line above stands a little to the right.
fn label(fact: Fact, texts: &Texts) -> String {
    let indent = if fact.goes_on() { "  " } else { "" };
    format!("{indent}{}", texts.word(fact.label()))
}

/// Columns of the labels: the same for every item and activity, and at most half of the page.
fn label_columns(texts: &Texts, wide: u16) -> u16 {
    let labels = Fact::ALL.into_iter().map(|fact| label(fact, texts)).chain([texts.word(CAME)]);
    let widest = labels.map(|label| text::width(&label)).max().unwrap_or(0);
    u16::try_from(widest + 2).unwrap_or(u16::MAX).min(wide / 2)
}

impl Line {
    fn free() -> Line {
        Line { fact: None, label: String::new(), value: String::new(), role: Role::Plain }
    }
}

impl Page<'_> {
    fn facts(self, it: &OpenPlan, spot: Spot, item: &Item) -> Vec<Line> {
        let mut lines = Vec::new();
        for (at, fact) in it.facts(spot).into_iter().enumerate() {
            let value = match it.activity(spot) {
                Some(activity) => facts::activity_text(fact, activity),
                None => facts::item_text(fact, item, self.instrument),
            };
            let role = if value.is_some() { Role::Plain } else { Role::Muted };
            let value = value.or_else(|| fact.hint().map(Say::new));
            let value = value.map_or_else(String::new, |value| self.texts.say(&value));
            let value = if fact.turns() && at == it.fact { format!("‹ {value} ›") } else { value };
            if matches!(fact, Fact::Aim | Fact::Said) {
                lines.push(Line::free());
            }
            let wrapped = text::wrap(&value, usize::from(self.room));
            for (part, words) in wrapped.into_iter().take(VALUE_ROWS).enumerate() {
                let label = if part == 0 { label(fact, self.texts) } else { String::new() };
                lines.push(Line { fact: Some(at), label, value: words, role });
            }
        }
        lines
    }

    /// What became of the target, and the wording each group saw.
    fn read(self, lines: &mut Vec<Line>, it: &OpenPlan, item: &Item, at: usize) {
        let check = it.check.as_ref().and_then(Option::as_ref);
        let outcome = check.and_then(|check| check.outcomes.get(at)?.as_ref());
        if let Some((outcome, target)) = outcome.zip(item.target.as_ref()) {
            lines.push(Line::free());
            let words = self.texts.say(&sentences::outcome(outcome, &target.wanted));
            self.paragraph(lines, &self.texts.word(CAME), &words, Role::Strong);
        }
        if !item.said.is_empty() {
            lines.push(Line::free());
        }
        for said in &item.said {
            let group = self.texts.say(&self.instrument.line_title(&said.group));
            self.paragraph(lines, &group, &said.text, Role::Muted);
        }
    }

    /// Something that is only read.
    fn paragraph(self, lines: &mut Vec<Line>, label: &str, words: &str, role: Role) {
        for (part, words) in text::wrap(words, usize::from(self.room)).into_iter().enumerate() {
            let label = if part == 0 { label.to_owned() } else { String::new() };
            lines.push(Line { fact: None, label, value: words, role });
        }
    }
}
