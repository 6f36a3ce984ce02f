//! Home, and how to set up one's own school.

use std::sync::Arc;

use crate::app::home::{Home, Item, Place, SAMPLE_PASSPHRASE};
use crate::domain::calendar::Phase;
use crate::domain::exercise::Frozen;
use crate::domain::time_limit::Now;
use crate::locale::say::Say;
use crate::locale::texts::Texts;
use crate::ui::canvas::Canvas;
use crate::ui::screen::{LEFT, header, list_row, measure, notice};
use crate::ui::theme::Role;

/// Draws home.
pub fn draw(canvas: &mut Canvas, home: &Home, now: Now) {
    let place = match home.place {
        Place::Own => String::new(),
        Place::Sample => canvas.say("home-sample"),
    };
    header(canvas, &place, "", false);
    let columns = measure(canvas);
    let mut row = 3;
    let what = canvas.say("home-what");
    row += canvas.paragraph(LEFT, row, columns, 2, &what, Role::Strong);
    let more = canvas.say("home-more");
    row += canvas.paragraph(LEFT, row, columns, 3, &more, Role::Muted) + 1;
    if let Some(frozen) = home.exercises.first() {
        let standing = standing(canvas, frozen, now);
        row += canvas.paragraph(LEFT, row, columns, 2, &standing, Role::Plain) + 1;
    } else if home.place == Place::Own {
        let nothing = canvas.say("home-nothing");
        row += canvas.paragraph(LEFT, row, columns, 2, &nothing, Role::Plain) + 1;
    }
    if home.place == Place::Sample {
        let secret = canvas.say(Say::new("home-passphrase").with("passphrase", SAMPLE_PASSPHRASE));
        row += canvas.paragraph(LEFT, row, columns, 2, &secret, Role::Muted) + 1;
    }
    for (ix, item) in home.items().into_iter().enumerate() {
        let line = format!("{}   {}", item.key(), canvas.say(words(item, home.place)));
        list_row(canvas, row, ix == home.row, &line, ix);
        row += 1;
    }
    notice(canvas, home.notice.as_ref());
}

fn words(item: Item, place: Place) -> &'static str {
    match (item, place) {
        (Item::Answer, Place::Own) => "home-answer",
        (Item::Answer, Place::Sample) => "home-answer-sample",
        (Item::Coordinate, Place::Own) => "home-coordinate",
        (Item::Coordinate, Place::Sample) => "home-coordinate-sample",
        (Item::Sample, _) => "home-look",
        (Item::SetUp, _) => "home-set-up",
        (Item::Leave, _) => "home-leave",
    }
}

/// One line about an exercise: school, level, and whether it is open.
pub fn standing(canvas: &Canvas, frozen: &Frozen, now: Now) -> String {
    standing_words(canvas.texts(), frozen, now)
}

/// The same in somebody's language.
pub fn standing_words(texts: &Texts, frozen: &Frozen, now: Now) -> String {
    let exercise = &frozen.exercise;
    let (id, day) = match exercise.phase(now.wall) {
        Phase::NotYet => ("opens-on", exercise.slot.first),
        Phase::Open => ("open-until", exercise.slot.last),
        Phase::Closed => ("closed-since", exercise.slot.last),
    };
    let when = texts.say(&Say::new(id).with("day", day));
    format!("{} · {} · {when}", exercise.school, frozen.level_title())
}

/// What tells exercises of several questionnaires apart: the title; nothing where all have the same.
pub fn questionnaire<'a>(frozen: &'a Frozen, all: &[Arc<Frozen>]) -> Option<&'a str> {
    let differs = all.iter().any(|other| other.instrument.name != frozen.instrument.name);
    differs.then_some(frozen.instrument.title.as_str())
}
