//! Step 2: core statements to read, optional ones to tick, own ones to write, and a preview.

pub mod bring;
pub mod list;
pub mod own;
pub mod pick;
pub mod question;
pub mod suggested;

use jiff::SignedDuration;

use crate::app::workplace::room::Here;
use crate::app::workplace::set_up::statements::items::Item;
use crate::app::workplace::set_up::statements::telling::Shown;
use crate::app::workplace::set_up::statements::{Page, Statements};
use crate::domain::answering_time;
use crate::domain::instrument::{Group, Question};
use crate::domain::setup::Setup;
use crate::locale::say::Say;
use crate::ui::canvas::Canvas;
use crate::ui::screen::LEFT;
use crate::ui::screen::workplace::one_moment;
use crate::ui::theme::Role;

/// Columns below which groups are named by their letters.
const NARROW: u16 = 80;
/// Rows from which blank lines are spent.
const TALL: u16 = 24;

/// A part of the screen.
#[derive(Clone, Copy)]
pub struct Area {
    /// Left edge.
    pub column: u16,
    /// First row.
    pub row: u16,
    /// Width.
    pub columns: u16,
    /// First row below it.
    pub end: u16,
}

/// Draws the step, from `row` on.
pub fn draw(canvas: &mut Canvas, row: u16, it: &Statements, setup: &Setup, here: Here) {
    let Some(known) = here.known else { return one_moment(canvas) };
    let shown = Shown { setup, known, texts: here.texts };
    match &it.page {
        Page::List | Page::Search(_) => list::draw(canvas, row, it, shown),
        Page::Read(from) => {
            if let Some(question) = it.item(setup, known).and_then(|item| question_of(&item, shown)) {
                question::draw(canvas, row, question, *from, shown);
            }
        }
        Page::Own(page) => own::draw(canvas, row, page, shown),
        Page::Bring(page) => bring::draw(canvas, row, page, shown),
        Page::Pick(page) => pick::draw(canvas, row, page, shown),
    }
}

/// The question behind an entry of the list.
fn question_of<'a>(item: &Item, shown: Shown<'a>) -> Option<&'a Question> {
    match item {
        Item::Asked(ix) => shown.instrument().questions.get(*ix),
        Item::Own(ix) => shown.setup.own.get(*ix),
        Item::New | Item::Bring | Item::Stray(_) => None,
    }
}

/// First row that is not the step's: a line stays free above the keys.
fn bottom(canvas: &Canvas) -> u16 {
    canvas.size().rows.saturating_sub(3)
}

/// Whether blank lines are spent.
fn is_tall(canvas: &Canvas) -> bool {
    canvas.size().rows >= TALL
}

/// How long the questionnaire takes each group, in one line, with a word where it is too long.
fn times(canvas: &mut Canvas, column: u16, row: u16, shown: Shown) {
    let edge = canvas.size().columns.saturating_sub(LEFT);
    let full = times_words(shown, |group| group.title.clone(), "statements-minutes-over");
    let wide = full.iter().map(|(words, _)| canvas.width(words) + 3).sum::<u16>().saturating_sub(3);
    let fits = canvas.size().columns >= NARROW && column + wide <= edge;
    let pieces =
        if fits { full } else { times_words(shown, |group| group.letter.to_string(), "statements-minutes-over-short") };
    let mut at = column;
    for (ix, (words, role)) in pieces.iter().enumerate() {
        if ix > 0 {
            at = canvas.text(at, row, edge.saturating_sub(at), " · ", Role::Muted);
        }
        at = canvas.text(at, row, edge.saturating_sub(at), words, *role);
    }
}

/// A piece per group: its name as `name` writes it, the minutes, and whether that is too long, which `over` says.
fn times_words(shown: Shown, name: impl Fn(&Group) -> String, over: &'static str) -> Vec<(String, Role)> {
    let Shown { setup, known, texts } = shown;
    let groups = known.instrument_named(&setup.instrument).groups.iter();
    let times = answering_time::of_setup(setup, known.instrument_named(&setup.instrument));
    let piece = |(ix, (group, time)): (usize, (&Group, SignedDuration))| {
        let left_out = matches!(setup.people.get(ix), Some(Some(people)) if people.invited == 0);
        let (say, role) = if left_out {
            (Say::new("statements-group-left-out"), Role::Muted)
        } else if answering_time::is_too_long(time, group) {
            (Say::new(over).with("most", group.minutes), Role::Warm)
        } else {
            (Say::new("statements-minutes"), Role::Plain)
        };
        let say = if left_out { say } else { say.with("minutes", answering_time::minutes(time)) };
        (texts.say(&say.with("group", name(group))), role)
    };
    groups.zip(times).enumerate().map(piece).collect()
}
