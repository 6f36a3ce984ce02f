//! The school itself, looked at once a year: name, languages, coordinators and their hand-over.

pub mod keys;

use crate::app::input::Target;
use crate::app::workplace::ask::Ask;
use crate::app::workplace::request::Known;
use crate::app::workplace::room::Here;
use crate::app::workplace::school::{Fact, Open, SUGGESTIONS_MAX, SchoolRoom, first_steps, is_due};
use crate::app::workplace::sessions::windows::today;
use crate::domain::calendar;
use crate::domain::exercise::{SMALLEST_CELL, SMALLEST_CELL_MAX, SMALLEST_CELL_MIN};
use crate::domain::school::{RETENTION_YEARS_MAX, School};
use crate::domain::zones;
use crate::locale::say::Say;
use crate::ui::canvas::Canvas;
use crate::ui::field;
use crate::ui::screen::workplace::{TOP, one_moment};
use crate::ui::screen::{LEFT, measure};
use crate::ui::theme::{Glyph, Role};

/// Columns of the labels of the facts, at least.
const LABEL: u16 = 18;
/// Columns between a label and what stands there.
const LABEL_GAP: u16 = 2;

/// Draws the room.
pub fn draw(canvas: &mut Canvas, it: &SchoolRoom, here: Here) {
    let Some(known) = here.known else { return one_moment(canvas) };
    match &it.open {
        Open::Keys(keys) => keys::draw(canvas, keys, known),
        Open::Facts => facts(canvas, it, known, here, None),
        Open::Edit(fact, ask) => facts(canvas, it, known, here, Some((*fact, ask))),
    }
}

fn facts(canvas: &mut Canvas, it: &SchoolRoom, known: &Known, here: Here, typed: Option<(Fact, &Ask)>) {
    let tall = u16::from(canvas.size().rows >= 24);
    let columns = canvas.size().columns.saturating_sub(2 * LEFT);
    let school = it.school(known);
    let mut row = head(canvas, known, here) + 1;
    let label = label_columns(canvas);
    for (ix, fact) in Fact::ALL.into_iter().enumerate() {
        if fact == Fact::Coordinators {
            row += tall;
        }
        let at = ix == it.row;
        if at {
            let cursor = canvas.theme().glyph(Glyph::Cursor);
            canvas.text(LEFT, row, 1, cursor, Role::Accent);
        }
        let name = canvas.say(fact.label());
        canvas.text(LEFT + 2, row, label, &name, if at { Role::Strong } else { Role::Muted });
        canvas.hit(LEFT, row, columns, 1, Target::Row(ix));
        let room = columns.saturating_sub(label + 2);
        match typed.and_then(|(of, ask)| ask.lines.first().filter(|_| of == fact)) {
            Some(line) => field::line(canvas, LEFT + 2 + label, row, room, &line.field),
            None => {
                let (value, role) = value(fact, school, known);
                let role = if at && role == Role::Plain { Role::Strong } else { role };
                canvas.text(LEFT + 2 + label, row, room, &canvas.say(value), role);
            }
        }
        row += 1;
    }
    row += 1;
    if let Some((Fact::Zone, ask)) = typed {
        row = suggestions(canvas, row, LEFT + 2 + label, &ask.text(0));
    }
    let fact = Fact::ALL.get(it.row).copied().unwrap_or(Fact::Name);
    let left = canvas.size().rows.saturating_sub(row + 3);
    let meaning = canvas.say(meaning(fact, known));
    canvas.paragraph(LEFT + 2, row, measure(canvas).saturating_sub(2), left, &meaning, Role::Plain);
}

/// Columns of the labels, some between them and the values included: as many as the longest needs.
fn label_columns(canvas: &Canvas) -> u16 {
    let widest = Fact::ALL.into_iter().map(|fact| canvas.width(&canvas.say(fact.label()))).max();
    (widest.unwrap_or(0) + LABEL_GAP).max(LABEL)
}

/// What the room asks for now: the first steps of a new school, or a look once a year. Returns the row below.
fn head(canvas: &mut Canvas, known: &Known, here: Here) -> u16 {
    let steps = first_steps(known);
    let columns = canvas.size().columns.saturating_sub(2 * LEFT);
    let year = calendar::year_words(calendar::school_year(today(here)));
    if steps.iter().all(|step| step.is_done) {
        let (id, role) = if is_due(here) { ("school-look-due", Role::Warm) } else { ("school-year-now", Role::Strong) };
        let line = canvas.say(Say::new(id).with("year", year));
        return TOP + canvas.paragraph(LEFT, TOP, measure(canvas), 2, &line, role);
    }
    let tall = canvas.size().rows >= 24;
    let mut column = canvas.text(LEFT, TOP, columns, &canvas.say("school-first-steps"), Role::Strong) + 2;
    let mut row = if tall { TOP + 1 } else { TOP };
    for (ix, step) in steps.into_iter().enumerate() {
        let sign = canvas.theme().glyph(if step.is_done { Glyph::Done } else { Glyph::Open });
        let role = if step.is_done { Role::Chosen } else { Role::Plain };
        if tall {
            canvas.text(LEFT + 2, row, 1, sign, role);
            canvas.text(LEFT + 4, row, columns, &format!("{}  {}", ix + 1, canvas.say(step.title)), role);
            row += 1;
        } else {
            let line = format!("{sign} {} {}", ix + 1, canvas.say(step.short));
            if column > LEFT + 2 && column + canvas.width(&line) + LEFT > canvas.size().columns {
                (column, row) = (LEFT + 2, row + 1);
            }
            column = canvas.text(column, row, columns, &line, role) + 2;
        }
    }
    if tall { row } else { row + 1 }
}

/// What stands there now.
pub fn value(fact: Fact, school: &School, known: &Known) -> (Say, Role) {
    let or_missing = |text: &str, missing: &'static str| {
        if text.is_empty() { (Say::new(missing), Role::Muted) } else { (Say::written(text.to_owned()), Role::Plain) }
    };
    let plain = match fact {
        Fact::Name => return or_missing(&school.name, "school-no-name"),
        Fact::Place => return or_missing(&school.place, "school-no-place"),
        Fact::Zone => Say::written(school.zone.clone()),
        Fact::Languages => Say::written(school.languages.join(", ")),
        Fact::SmallestCell => Say::new("school-cell").with("sheets", school.smallest_cell),
        Fact::Retention => Say::new("school-kept").with("years", school.retention_years),
        Fact::Coordinators => match known.coordinators.as_slice() {
            [] => return (Say::new("school-nobody"), Role::Muted),
            [one] => Say::new("school-one-alone").with("name", one.clone()),
            [others @ .., last] => {
                let id = if known.needs_all { "school-both-needed" } else { "school-either-enough" };
                Say::new(id).with("one", others.join(", ")).with("other", last.clone())
            }
        },
    };
    (plain, Role::Plain)
}

/// What it is for.
pub fn meaning(fact: Fact, known: &Known) -> Say {
    match fact {
        Fact::Name => Say::new("school-name-meaning"),
        Fact::Place => Say::new("school-place-meaning"),
        Fact::Zone => Say::new("school-zone-meaning"),
        Fact::Languages => Say::new("school-languages-meaning"),
        Fact::SmallestCell => {
            let say = Say::new("school-cell-meaning").with("least", SMALLEST_CELL_MIN);
            say.with("most", SMALLEST_CELL_MAX).with("usual", SMALLEST_CELL)
        }
        Fact::Retention => Say::new("school-retention-meaning").with("years", RETENTION_YEARS_MAX),
        Fact::Coordinators if known.coordinators.is_empty() => Say::new("school-no-key-meaning"),
        Fact::Coordinators => Say::new("school-coordinators-meaning"),
    }
}

/// Zones like what was typed, each to be clicked; returns the row below.
fn suggestions(canvas: &mut Canvas, top: u16, column: u16, typed: &str) -> u16 {
    let columns = measure(canvas);
    let mut row = top;
    if zones::named(typed).is_some() {
        return row;
    }
    let most = if canvas.size().rows >= 24 { SUGGESTIONS_MAX } else { 2 };
    for (ix, zone) in zones::like(typed, most).iter().enumerate() {
        let wide = canvas.width(zone);
        canvas.text(column, row, columns, zone, if ix == 0 { Role::Strong } else { Role::Muted });
        canvas.hit(column, row, wide, 1, Target::Part(ix));
        row += 1;
    }
    if row > top { row + u16::from(canvas.size().rows >= 24) } else { row }
}
