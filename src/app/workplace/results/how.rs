//! *How to read this*: dates, participation, what is shown and what is not, corrections.

use crate::app::input::Size;
use crate::app::workplace::results::rows::{Row, Rows};
use crate::domain::correction::{Change, Correction};
use crate::domain::instrument::Computing;
use crate::domain::participation::Reach;
use crate::domain::report::sentences;
use crate::domain::report::{GroupParticipation, Report};
use crate::locale::say::Say;
use crate::locale::texts::Texts;

/// How figures are made, whatever was asked.
const FIGURES: [&str; 5] = ["how-area", "how-core", "how-overall", "how-rounded", "how-of"];

/// The page.
pub fn rows(report: &Report, size: Size, texts: &'static Texts) -> Vec<Row> {
    let mut rows = Rows::new(size, texts);
    let facts = &report.facts;
    rows.heading(facts.school.clone());
    let days = Say::new("how-answered").with("from", facts.days.first).with("to", facts.days.last);
    rows.paragraph(days, Row::Plain);
    let unsealed = Say::new("how-edition").with("edition", facts.edition).with("day", facts.unsealed_on);
    rows.paragraph(unsealed, Row::Plain);
    if let Some(form) = &facts.short_form {
        rows.paragraph(Say::new("how-short-form").with("form", form.clone()), Row::Plain);
    }
    rows.heading(
        Say::new("how-participation").with("level", sentences::participation_level(report.participation.level)),
    );
    if let Some(caution) = sentences::caution(report.participation.level) {
        rows.paragraph(caution, Row::Warm);
    }
    for group in &report.participation.groups {
        took_part(&mut rows, group);
    }
    rows.heading("how-shown");
    rows.paragraph(Say::new("how-cell").with("cell", facts.smallest_cell), Row::Plain);
    rows.paragraph(sentences::minimum(), Row::Plain);
    for line in &report.lines {
        if let Some(words) = sentences::standing(line, facts) {
            rows.paragraph(words, Row::Warm);
        }
    }
    rows.heading("how-corrections");
    if facts.corrections.is_empty() {
        rows.paragraph("how-no-corrections", Row::Plain);
    }
    for correction in &facts.corrections {
        rows.paragraph(corrected(correction, report), Row::Plain);
    }
    figures(&mut rows, report);
    rows.rows
}

fn figures(rows: &mut Rows, report: &Report) {
    rows.heading("how-figures");
    let counts = match sentences::points(report) {
        Some(points) => Say::new("how-counts").with("highest", points.to_string()),
        None => Say::new("how-counts-on-scale"),
    };
    rows.paragraph(counts, Row::Plain);
    for words in FIGURES {
        rows.paragraph(words, Row::Plain);
    }
    if report.facts.computing == Computing::Levels {
        rows.paragraph(sentences::LEVELS, Row::Plain);
    }
}

fn took_part(rows: &mut Rows, group: &GroupParticipation) {
    let count = group.count;
    if count.reach() == Reach::LeftOut {
        return rows.paragraph(Say::new("standing-not-asked").with("group", group.title.clone()), Row::Plain);
    }
    let who = sentences::handed_in(&group.title, &group.count);
    let words = match count.reach() {
        Reach::Reached => Say::new("how-reached").with("before", who),
        Reach::Close => Say::new("how-close").with("before", who).with("minimum", count.minimum),
        Reach::Below | Reach::Nobody | Reach::LeftOut => {
            Say::new("how-below").with("before", who).with("minimum", count.minimum)
        }
    };
    rows.paragraph(words, Row::Plain);
    if let Some(speaks) = group.speaks.and_then(sentences::speaks) {
        rows.paragraph(speaks, Row::Quiet);
    }
    for (sheets, why) in [(group.aside.damaged, "how-damaged"), (group.aside.late, "how-late")] {
        if sheets > 0 {
            rows.paragraph(Say::new(why).with("sheets", sheets), Row::Warm);
        }
    }
}

fn corrected(correction: &Correction, report: &Report) -> Say {
    match correction.change {
        Change::LastDay(last) => Say::new("how-corrected-day").with("on", correction.on).with("day", last),
        Change::People { group, people } => {
            let title = report.participation.groups.get(group.0).map_or_else(String::new, |group| group.title.clone());
            let say = Say::new("how-corrected-people").with("on", correction.on).with("group", title);
            say.with("eligible", people.eligible).with("invited", people.invited)
        }
    }
}
