//! Plan: the list of plans, and one of them with its pages.

pub mod lines;
pub mod months;
pub mod rows;
pub mod targets;

use crate::app::field::Field;
use crate::app::input::Target;
use crate::app::workplace::pick::Pick;
use crate::app::workplace::plan::open::{OpenPlan, Page, Typed};
use crate::app::workplace::plan::{Open, PlanRoom, fitting, new_title, picking, this_year};
use crate::app::workplace::request::Known;
use crate::app::workplace::request::plans::KeptPlan;
use crate::app::workplace::room::{Here, PlanOrder};
use crate::domain::calendar::year_words;
use crate::locale::say::Say;
use crate::text;
use crate::ui::canvas::Canvas;
use crate::ui::field;
use crate::ui::screen::workplace::{TOP, one_moment};
use crate::ui::screen::{LEFT, list_row, measure, scroll};
use crate::ui::theme::{Glyph, Role};

/// First row below the name and the pages of a plan.
pub const BODY: u16 = TOP + 2;
/// The question for a title, of a new plan or another one.
const WHAT_TITLE: &str = "plan-what-title";

/// Draws the room.
pub fn draw(canvas: &mut Canvas, it: &PlanRoom, here: Here) {
    let Some(known) = here.known else { return one_moment(canvas) };
    match &it.open {
        Open::List => list(canvas, it, known),
        Open::Strand(pick) => {
            let levels: Vec<String> = known.strands().into_iter().map(|(_, title)| title).collect();
            choices(canvas, Say::new("plan-which-level"), &levels, *pick);
        }
        Open::Title { field, .. } => typing(canvas, WHAT_TITLE, field),
        Open::Into { order, pick } => into(canvas, order, *pick, known, here),
        Open::Remove { kept, pick } => {
            let question = Say::new("plan-remove").with("title", kept.plan.title.clone());
            let answers = picking::KEEP_OR_REMOVE.map(|id| canvas.say(id));
            choices(canvas, question, &answers, *pick);
        }
        Open::Plan(open) => plan(canvas, open, known, here),
    }
}

/// Columns of a page.
pub fn columns(canvas: &Canvas) -> u16 {
    canvas.size().columns.min(crate::ui::screen::workplace::WIDE_MAX).saturating_sub(2 * LEFT)
}

/// Rows of a page below `row`, the notice and the keys left free.
pub fn height(canvas: &Canvas, row: u16) -> usize {
    usize::from(canvas.size().rows.saturating_sub(row + 3))
}

/// Which plan a statement goes into.
fn into(canvas: &mut Canvas, order: &PlanOrder, pick: Pick, known: &Known, here: Here) {
    let mut names: Vec<String> = fitting(order, known, here).into_iter().map(|kept| kept.plan.title.clone()).collect();
    let new = new_title(&order.strand, known, this_year(here));
    names.push(canvas.say(Say::new("plan-add-new").with("title", new)));
    let question = Say::new("plan-add-where").with("code", order.item.code.clone());
    choices(canvas, question.with("title", order.item.title.clone()), &names, pick);
}

fn list(canvas: &mut Canvas, it: &PlanRoom, known: &Known) {
    let wide = measure(canvas);
    let mut row = TOP;
    if known.plans.kept.is_empty() {
        let (none, next) = (canvas.say("plan-none"), canvas.say("plan-none-next"));
        row += canvas.paragraph(LEFT, row, wide, 2, &none, Role::Strong) + 1;
        row += canvas.paragraph(LEFT, row, wide, 8, &next, Role::Plain) + 1;
    } else {
        let heading = canvas.say("plan-list");
        row += canvas.paragraph(LEFT, row, wide, 1, &heading, Role::Strong) + 1;
    }
    let room = height(canvas, row).saturating_sub(known.plans.broken.len().min(3) * 3).max(1);
    let top = scroll(it.row, known.plans.kept.len(), room);
    for (at, kept) in known.plans.kept.iter().enumerate().skip(top).take(room) {
        plan_row(canvas, row, at == it.row, kept, known, at);
        row += 1;
    }
    for sentence in known.plans.broken.iter().take(3) {
        let sentence = canvas.say(sentence.clone());
        row += 1 + canvas.paragraph(LEFT, row + 1, wide, 3, &sentence, Role::Warm);
    }
}

fn plan_row(canvas: &mut Canvas, row: u16, here: bool, kept: &KeptPlan, known: &Known, at: usize) {
    let it = known.instrument_named(&kept.plan.instrument);
    let level = it.levels.iter().find(|level| level.key == kept.plan.level);
    let level = level.map_or(kept.plan.level.as_str(), |level| level.title.as_str());
    let year = year_words(kept.plan.year);
    let open = canvas.say(match kept.plan.open_activities() {
        0 => Say::new("plan-open-none"),
        open => Say::new("plan-open").with("open", open),
    });
    list_row(canvas, row, here, &kept.plan.title, at);
    let right = LEFT + columns(canvas);
    let words = if canvas.size().columns < 80 {
        format!("  {open}")
    } else {
        // The plan's own title goes before.
        let rest = format!(" · {year} · {open}");
        let room = columns(canvas).saturating_sub(canvas.width(&kept.plan.title) + canvas.width(&rest) + 4).max(6);
        format!("  {}{rest}", text::cut(level, usize::from(room), canvas.theme().glyph(Glyph::Ellipsis)))
    };
    canvas.text_right(right, row, &words, Role::Muted);
}

/// A question and the choices below it.
fn choices(canvas: &mut Canvas, question: Say, all: &[String], pick: Pick) {
    let (question, wide) = (canvas.say(question), measure(canvas));
    let row = TOP + canvas.paragraph(LEFT, TOP, wide, 4, &question, Role::Strong) + 1;
    let room = height(canvas, row).max(1);
    let top = scroll(pick.row, all.len(), room);
    for ((at, words), row) in all.iter().enumerate().skip(top).take(room).zip(row..) {
        list_row(canvas, row, at == pick.row, words, at);
    }
    let right = canvas.size().columns.saturating_sub(LEFT);
    if top + room < all.len() {
        let more = canvas.say("more-below");
        canvas.text_right(right, row + room as u16, &more, Role::Muted);
    }
    if top > 0 {
        let more = canvas.say("more-above");
        canvas.text_right(right, row.saturating_sub(1), &more, Role::Muted);
    }
}

/// A question and the line that is typed below it.
fn typing(canvas: &mut Canvas, question: &'static str, typed: &Field) {
    let wide = measure(canvas);
    let question = canvas.say(question);
    let row = TOP + canvas.paragraph(LEFT, TOP, wide, 2, &question, Role::Strong) + 1;
    field::block(canvas, LEFT, row, wide.saturating_sub(3), 6, typed);
}

fn plan(canvas: &mut Canvas, it: &OpenPlan, known: &Known, here: Here) {
    if let Some((what, pick)) = it.picking {
        let all = picking::choices(it, what, known, canvas.texts().language());
        let all: Vec<String> = all.into_iter().map(|choice| canvas.say(choice)).collect();
        return choices(canvas, picking::question(it, what), &all, pick);
    }
    if let Some(typed) = &it.typing {
        match typed.what {
            Typed::Title => return typing(canvas, WHAT_TITLE, &typed.field),
            Typed::New(_) => return typing(canvas, "plan-what-activity", &typed.field),
            Typed::Fact(_) => {}
        }
    }
    head(canvas, it);
    if let Some(spot) = it.lines {
        return lines::draw(canvas, it, spot, known);
    }
    pages(canvas, it.page);
    if it.plan.items.is_empty() {
        let next = canvas.say("plan-empty");
        canvas.paragraph(LEFT, BODY, measure(canvas), 7, &next, Role::Plain);
        return;
    }
    match it.page {
        Page::Items => rows::draw(canvas, it),
        Page::Months => months::draw(canvas, it, here),
        Page::Targets => targets::draw(canvas, it, known),
    }
}

/// The plan's title, its year, and how the last change stands.
fn head(canvas: &mut Canvas, it: &OpenPlan) {
    let wide = columns(canvas);
    let saved = canvas.say(it.how_saved());
    let right = canvas.text_right(LEFT + wide, TOP - 1, &saved, Role::Muted);
    let room = right.saturating_sub(LEFT + 2);
    let year = year_words(it.plan.year);
    // A title that begins with the year, as a new one does, says it once.
    let words =
        if it.plan.title.contains(&year) { it.plan.title.clone() } else { format!("{} · {year}", it.plan.title) };
    canvas.text(LEFT, TOP - 1, room, &words, Role::Strong);
}

fn pages(canvas: &mut Canvas, here: Page) {
    let mut column = LEFT;
    for (place, page) in Page::ALL.into_iter().enumerate() {
        let sign = if page == here { canvas.theme().glyph(Glyph::Cursor) } else { " " };
        let line = format!("{sign} {}", canvas.say(page.title()));
        let wide = canvas.width(&line);
        canvas.text(column, TOP, wide, &line, if page == here { Role::Accent } else { Role::Muted });
        canvas.hit(column, TOP, wide, 1, Target::Part(place));
        column += wide + 2;
    }
}

/// The cursor before a row, and the whole row clickable.
pub fn cursor(canvas: &mut Canvas, row: u16, here: bool, at: usize) {
    if here {
        let sign = canvas.theme().glyph(Glyph::Cursor);
        canvas.text(LEFT, row, 1, sign, Role::Accent);
    }
    let wide = columns(canvas);
    canvas.hit(LEFT, row, wide, 1, Target::Row(at));
}

/// How many rows a text takes.
pub fn rows_of(text: &str, wide: u16) -> u16 {
    u16::try_from(text::wrap(text, usize::from(wide)).len()).unwrap_or(u16::MAX)
}
