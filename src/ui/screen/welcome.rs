//! What the questionnaire is, and as whom a participant answers.

use crate::app::input::Target;
use crate::app::kiosk::InTurn;
use crate::app::welcome::{Mode, TOLD_TOP, Welcome};
use crate::domain::calendar::Phase;
use crate::domain::exercise::Frozen;
use crate::domain::instrument::Group;
use crate::domain::time_limit::Now;
use crate::locale::say::Say;
use crate::text;
use crate::ui::canvas::Canvas;
use crate::ui::screen::{LEFT, header, list_row, measure, notice, told};
use crate::ui::theme::{Glyph, Role};

/// Draws the welcome.
pub fn draw(canvas: &mut Canvas, welcome: &Welcome, now: Now, in_turn: Option<InTurn>) {
    header(canvas, &welcome.frozen.exercise.school, welcome.frozen.level_title(), false);
    let turned = welcome.mode == Mode::About && runs_right_to_left(&welcome.frozen);
    match welcome.mode {
        Mode::About => about(canvas, welcome, now, in_turn, turned),
        Mode::Group(row) => group(canvas, welcome, row),
        Mode::Told(from) => {
            let columns = measure(canvas);
            let title = canvas.say("last-time");
            canvas.text(LEFT, 2, columns, &title, Role::Strong);
            told::draw(canvas, TOLD_TOP, &welcome.frozen.exercise.told, from);
        }
    }
    notice(canvas, welcome.notice.as_ref());
}

/// Whether statements are in a script that many terminals turn round.
fn runs_right_to_left(frozen: &Frozen) -> bool {
    let asked = frozen.instrument.questions.iter().chain(&frozen.exercise.own);
    let wordings = asked.flat_map(|question| question.wordings.iter().flatten());
    wordings.flat_map(|wording| wording.text.chars()).any(text::is_right_to_left)
}

fn about(canvas: &mut Canvas, welcome: &Welcome, now: Now, in_turn: Option<InTurn>, turned: bool) {
    let columns = measure(canvas);
    let rows = canvas.size().rows;
    // Where more has to be said below, that takes the room of the blanks.
    let tall = rows >= if turned { 28 } else { 24 };
    let is_close = turned && rows < 24;
    let mut row = match (tall, is_close) {
        (true, _) => 3,
        (false, false) => 2,
        (false, true) => 1,
    };
    let exercise = &welcome.frozen.exercise;
    match exercise.phase(now.wall) {
        Phase::NotYet => {
            let from = canvas.say(Say::new("welcome-not-yet").with("day", exercise.slot.first));
            row += canvas.paragraph(LEFT, row, columns, 2, &from, Role::Strong) + 1;
            let back = canvas.say("welcome-come-back");
            canvas.paragraph(LEFT, row, columns, 3, &back, Role::Plain);
            return;
        }
        Phase::Closed => {
            let since = canvas.say(Say::new("welcome-closed").with("day", exercise.slot.last));
            row += canvas.paragraph(LEFT, row, columns, 2, &since, Role::Strong) + 1;
            let thanks = canvas.say("welcome-thanks");
            canvas.paragraph(LEFT, row, columns, 3, &thanks, Role::Plain);
            return;
        }
        Phase::Open => {}
    }
    let welcome_line = canvas.say(match in_turn {
        None => Say::new("welcome"),
        Some(InTurn { pupils, handed_in }) => {
            Say::new("welcome-in-turn").with("handed", handed_in).with("pupils", pupils)
        }
    });
    row += canvas.paragraph(LEFT, row, columns, 2, &welcome_line, Role::Strong) + u16::from(!is_close);
    for line in what_it_is(welcome) {
        canvas.text(LEFT, row, 1, canvas_dot(canvas), Role::Muted);
        let line = canvas.say(line);
        row += canvas.paragraph(LEFT + 2, row, columns.saturating_sub(2), 3, &line, Role::Plain) + u16::from(tall);
    }
    let told = exercise.told.len();
    if told > 0 {
        let words = canvas.say(Say::new("welcome-last-time-count").with("count", told));
        let after = canvas.text(LEFT, row, 1, "t", Role::Accent) + 2;
        canvas.text(after, row, columns.saturating_sub(3), &words, Role::Muted);
        canvas.hit(LEFT, row, columns, 1, Target::Row(0));
        row += 1;
    }
    if turned && welcome.notice.is_none() {
        runs_round(canvas, row);
    }
}

/// What a terminal may do to such statements: above the keys, and where there is little room right below what stands there.
fn runs_round(canvas: &mut Canvas, below: u16) {
    let columns = measure(canvas);
    let note = canvas.say("welcome-right-to-left");
    let lines = text::wrap(&note, usize::from(columns)).len() as u16;
    let row = canvas.bottom().saturating_sub(lines + 1).max(below);
    canvas.paragraph(LEFT, row, columns, canvas.bottom().saturating_sub(row), &note, Role::Warm);
}

/// What this is, and how long it takes.
pub fn what_it_is(welcome: &Welcome) -> [Say; 5] {
    let groups = &welcome.frozen.instrument.groups;
    // Where everybody comes in by a code, it is not known yet as whom.
    let mut asked = welcome.groups();
    if asked.is_empty() {
        asked = welcome.frozen.exercise.invited_groups();
    }
    let minutes = asked.into_iter().filter_map(|g| groups.get(g.0)).map(|g| g.minutes);
    let (least, most) = (minutes.clone().min().unwrap_or(20), minutes.max().unwrap_or(40));
    let how_long = if least == most { "welcome-minutes" } else { "welcome-minutes-between" };
    [
        "welcome-about".into(),
        "welcome-anonymous".into(),
        "welcome-voluntary".into(),
        Say::new(how_long).with("least", least).with("most", most),
        "welcome-at-the-end".into(),
    ]
}

fn canvas_dot(canvas: &Canvas) -> &'static str {
    canvas.theme().glyph(Glyph::Dot)
}

fn group(canvas: &mut Canvas, welcome: &Welcome, cursor: usize) {
    let columns = measure(canvas);
    let who = canvas.say("welcome-who");
    canvas.paragraph(LEFT, 3, columns, 1, &who, Role::Strong);
    let mut row = 5;
    let groups: Vec<&Group> =
        welcome.groups().into_iter().filter_map(|group| welcome.frozen.instrument.groups.get(group.0)).collect();
    let lines = |words: &str, columns: u16| text::wrap(words, usize::from(columns)).len() as u16;
    let note = canvas.say("welcome-two-levels");
    // Where not all of it fits, who belongs to a group stands below the one that has the cursor.
    let whole: u16 = groups.iter().map(|group| 1 + lines(&group.who, columns.saturating_sub(6))).sum();
    let bottom = canvas.size().rows.saturating_sub(canvas.key_rows() + 1);
    let all_told = row + whole + lines(&note, columns) <= bottom;
    for (ix, group) in groups.iter().enumerate() {
        list_row(canvas, row, ix == cursor, &format!("{}   {}", ix + 1, group.one), ix);
        row += 1;
        if all_told || ix == cursor {
            row += canvas.paragraph(LEFT + 6, row, columns.saturating_sub(6), 3, &group.who, Role::Muted);
        }
        // On a small screen the note below needs the room of the free rows.
        row += u16::from(canvas.size().rows >= 24);
    }
    canvas.paragraph(LEFT, row, columns, 2, &note, Role::Muted);
}
