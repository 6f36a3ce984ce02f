//! Home, and how to set up one's own school.

use crate::app::home::{Home, Item, Place, SAMPLE_PASSPHRASE};
use crate::domain::calendar::Phase;
use crate::domain::exercise::Frozen;
use crate::domain::time_limit::Now;
use crate::ui::canvas::Canvas;
use crate::ui::screen::workplace::overview::day;
use crate::ui::screen::{LEFT, header, list_row, measure, notice};
use crate::ui::theme::Role;

/// Draws home.
pub fn draw(canvas: &mut Canvas, home: &Home, now: Now) {
    let place = match home.place {
        Place::Own => "",
        Place::Sample => "Sample school",
    };
    header(canvas, place, "", false);
    let columns = measure(canvas);
    let mut row = 3;
    row += canvas.paragraph(LEFT, row, columns, 2, "A school looks at how it uses digital technology.", Role::Strong);
    let more = "Students, teachers and school leaders answer a questionnaire. Nobody can find out who answered what.";
    row += canvas.paragraph(LEFT, row, columns, 3, more, Role::Muted) + 1;
    if let Some(frozen) = home.exercises.first() {
        row += canvas.paragraph(LEFT, row, columns, 2, &standing(frozen, now), Role::Plain) + 1;
    } else if home.place == Place::Own {
        row += canvas.paragraph(LEFT, row, columns, 2, "Nothing is set up on this machine yet.", Role::Plain) + 1;
    }
    if home.place == Place::Sample {
        let secret = format!("A sample has no secrets: its passphrase is {SAMPLE_PASSPHRASE}.");
        row += canvas.paragraph(LEFT, row, columns, 2, &secret, Role::Muted) + 1;
    }
    for (ix, item) in home.items().into_iter().enumerate() {
        let line = format!("{}   {}", item.key(), words(item, home.place));
        list_row(canvas, row, ix == home.row, &line, ix);
        row += 1;
    }
    notice(canvas, home.notice.as_deref());
}

fn words(item: Item, place: Place) -> &'static str {
    match (item, place) {
        (Item::Answer, Place::Own) => "answer the questionnaire",
        (Item::Answer, Place::Sample) => "answer as a student",
        (Item::Coordinate, Place::Own) => "see who has taken part",
        (Item::Coordinate, Place::Sample) => "watch the bars, as the coordinator does",
        (Item::Sample, _) => "look around in a sample school",
        (Item::SetUp, _) => "set up your school",
        (Item::Leave, _) => "leave",
    }
}

/// One line about an exercise: school, level, and whether it is open.
pub fn standing(frozen: &Frozen, now: Now) -> String {
    let exercise = &frozen.exercise;
    let when = match exercise.phase(now.wall) {
        Phase::NotYet => format!("opens on {}", day(exercise.slot.first)),
        Phase::Open => format!("open until {}, 23:59", day(exercise.slot.last)),
        Phase::Closed => format!("closed since {}", day(exercise.slot.last)),
    };
    format!("{} · {} · {when}", exercise.school, frozen.level_title())
}
