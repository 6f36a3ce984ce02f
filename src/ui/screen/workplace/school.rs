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
use crate::ui::canvas::Canvas;
use crate::ui::field;
use crate::ui::screen::workplace::sessions::words;
use crate::ui::screen::workplace::{TOP, one_moment};
use crate::ui::screen::{LEFT, measure};
use crate::ui::theme::{Glyph, Role};

/// Columns of the labels of the facts.
const LABEL: u16 = 18;

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
    for (ix, fact) in Fact::ALL.into_iter().enumerate() {
        if fact == Fact::Coordinators {
            row += tall;
        }
        let at = ix == it.row;
        if at {
            let cursor = canvas.theme().glyph(Glyph::Cursor);
            canvas.text(LEFT, row, 1, cursor, Role::Accent);
        }
        canvas.text(LEFT + 2, row, LABEL, fact.label(), if at { Role::Strong } else { Role::Muted });
        canvas.hit(LEFT, row, columns, 1, Target::Row(ix));
        let room = columns.saturating_sub(LABEL + 2);
        match typed.and_then(|(of, ask)| ask.lines.first().filter(|_| of == fact)) {
            Some(line) => field::line(canvas, LEFT + 2 + LABEL, row, room, &line.field),
            None => {
                let (value, role) = value(fact, school, known);
                let role = if at && role == Role::Plain { Role::Strong } else { role };
                canvas.text(LEFT + 2 + LABEL, row, room, &value, role);
            }
        }
        row += 1;
    }
    row += 1;
    if let Some((Fact::Zone, ask)) = typed {
        row = suggestions(canvas, row, &ask.text(0));
    }
    let fact = Fact::ALL.get(it.row).copied().unwrap_or(Fact::Name);
    let left = canvas.size().rows.saturating_sub(row + 3);
    canvas.paragraph(LEFT + 2, row, measure(canvas).saturating_sub(2), left, &meaning(fact, known), Role::Plain);
}

/// What the room asks for now: the first steps of a new school, or a look once a year. Returns the row below.
fn head(canvas: &mut Canvas, known: &Known, here: Here) -> u16 {
    let steps = first_steps(known);
    let columns = canvas.size().columns.saturating_sub(2 * LEFT);
    let year = words::school_year(calendar::school_year(today(here)));
    if steps.iter().all(|(_, done)| *done) {
        let (line, role) = if is_due(here) {
            (format!("School year {year}: please look once whether all this is still right, then press l."), Role::Warm)
        } else {
            (format!("School year {year}"), Role::Strong)
        };
        return TOP + canvas.paragraph(LEFT, TOP, measure(canvas), 2, &line, role);
    }
    let tall = canvas.size().rows >= 24;
    let mut column = canvas.text(LEFT, TOP, columns, "First steps", Role::Strong) + 2;
    let mut row = if tall { TOP + 1 } else { TOP };
    for (ix, (title, done)) in steps.into_iter().enumerate() {
        let sign = canvas.theme().glyph(if done { Glyph::Done } else { Glyph::Open });
        let role = if done { Role::Chosen } else { Role::Plain };
        if tall {
            canvas.text(LEFT + 2, row, 1, sign, role);
            canvas.text(LEFT + 4, row, columns, &format!("{}  {title}", ix + 1), role);
            row += 1;
        } else {
            let short = title.rsplit(' ').next().filter(|_| ix < 2).unwrap_or("exercise (room 3)");
            column = canvas.text(column, row, columns, &format!("{sign} {} {short}", ix + 1), role) + 2;
        }
    }
    if tall { row } else { row + 1 }
}

/// What stands there now.
pub fn value(fact: Fact, school: &School, known: &Known) -> (String, Role) {
    let or_missing = |text: &str, missing: &str| {
        if text.is_empty() { (missing.to_owned(), Role::Muted) } else { (text.to_owned(), Role::Plain) }
    };
    let years = |count: u32| if count == 1 { "for 1 year".to_owned() } else { format!("for {count} years") };
    match fact {
        Fact::Name => or_missing(&school.name, "not entered yet"),
        Fact::Place => or_missing(&school.place, "not entered"),
        Fact::Zone => (school.zone.clone(), Role::Plain),
        Fact::Languages => (school.languages.join(", "), Role::Plain),
        Fact::SmallestCell => (format!("{} sheets", school.smallest_cell), Role::Plain),
        Fact::Retention => (years(school.retention_years), Role::Plain),
        Fact::Coordinators => match (known.coordinators.as_slice(), known.needs_all) {
            ([], _) => ("nobody can open sheets yet".to_owned(), Role::Muted),
            ([one], _) => (format!("{one} alone can unseal"), Role::Plain),
            (several, true) => (format!("{}: only together", several.join(" and ")), Role::Plain),
            (several, false) => (format!("{}: either key unseals", several.join(" or ")), Role::Plain),
        },
    }
}

/// What it is for.
pub fn meaning(fact: Fact, known: &Known) -> String {
    match fact {
        Fact::Name => "It stands on every screen of an exercise and in the report.".to_owned(),
        Fact::Place => "Town or district. It may stay empty.".to_owned(),
        Fact::Zone => "An exercise opens at 00:00 and closes at 23:59 in this zone, also when no program is running. Type a city."
            .to_owned(),
        Fact::Languages => {
            "Short tags such as en, fr, nl. Own statements are written in the first and can be translated into the others."
                .to_owned()
        }
        Fact::SmallestCell => format!(
            "{SMALLEST_CELL_MIN} to {SMALLEST_CELL_MAX}, usually {SMALLEST_CELL}. A group with fewer sheets has no line of its \
             own in the report, so that nobody is recognised. It holds for new exercises, and participants see it."
        ),
        Fact::Retention => format!(
            "1 to {RETENTION_YEARS_MAX} years. After that the sealed sheets are to be erased. The report is kept."
        ),
        Fact::Coordinators if known.coordinators.is_empty() => {
            "Only who holds a coordinator's key can open the sheets. Without one nothing can be activated. Enter makes the first."
                .to_owned()
        }
        Fact::Coordinators => "Enter adds a colleague's key, or hands over to a successor, step by step.".to_owned(),
    }
}

/// Zones like what was typed, each to be clicked; returns the row below.
fn suggestions(canvas: &mut Canvas, top: u16, typed: &str) -> u16 {
    let columns = measure(canvas);
    let mut row = top;
    if zones::named(typed).is_some() {
        return row;
    }
    let most = if canvas.size().rows >= 24 { SUGGESTIONS_MAX } else { 2 };
    for (ix, zone) in zones::like(typed, most).iter().enumerate() {
        let wide = canvas.width(zone);
        canvas.text(LEFT + 2 + LABEL, row, columns, zone, if ix == 0 { Role::Strong } else { Role::Muted });
        canvas.hit(LEFT + 2 + LABEL, row, wide, 1, Target::Part(ix));
        row += 1;
    }
    if row > top { row + u16::from(canvas.size().rows >= 24) } else { row }
}
