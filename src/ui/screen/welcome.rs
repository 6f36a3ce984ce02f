//! What the questionnaire is, and as whom a participant answers.

use crate::app::input::Target;
use crate::app::kiosk::InTurn;
use crate::app::welcome::{Mode, TOLD_TOP, Welcome};
use crate::domain::calendar::Phase;
use crate::domain::plan::sentences;
use crate::domain::time_limit::Now;
use crate::ui::canvas::Canvas;
use crate::ui::screen::workplace::overview::day;
use crate::ui::screen::{LEFT, header, list_row, measure, notice, told};
use crate::ui::theme::{Glyph, Role};

/// Draws the welcome.
pub fn draw(canvas: &mut Canvas, welcome: &Welcome, now: Now, in_turn: Option<InTurn>) {
    header(canvas, &welcome.frozen.exercise.school, welcome.frozen.level_title(), false);
    match welcome.mode {
        Mode::About => about(canvas, welcome, now, in_turn),
        Mode::Group(row) => group(canvas, welcome, row),
        Mode::Told(from) => {
            let columns = measure(canvas);
            canvas.text(LEFT, 2, columns, "What came of last time", Role::Strong);
            told::draw(canvas, TOLD_TOP, &welcome.frozen.exercise.told, from);
        }
    }
    notice(canvas, welcome.notice.as_deref());
}

fn about(canvas: &mut Canvas, welcome: &Welcome, now: Now, in_turn: Option<InTurn>) {
    let columns = measure(canvas);
    let tall = canvas.size().rows >= 24;
    let mut row = if tall { 3 } else { 2 };
    let exercise = &welcome.frozen.exercise;
    match exercise.phase(now.wall) {
        Phase::NotYet => {
            let from = format!("Not open yet, from {}.", day(exercise.slot.first));
            row += canvas.paragraph(LEFT, row, columns, 2, &from, Role::Strong) + 1;
            canvas.paragraph(
                LEFT,
                row,
                columns,
                3,
                "Please come back then. Nothing is asked of you today.",
                Role::Plain,
            );
            return;
        }
        Phase::Closed => {
            let since = format!("Closed since {}, 23:59.", day(exercise.slot.last));
            row += canvas.paragraph(LEFT, row, columns, 2, &since, Role::Strong) + 1;
            canvas.paragraph(LEFT, row, columns, 3, "Thank you to everybody who took part.", Role::Plain);
            return;
        }
        Phase::Open => {}
    }
    let welcome_line = match in_turn {
        None => "Welcome. Your school would like to know what you think.".to_owned(),
        Some(InTurn { pupils, handed_in }) => format!("Welcome. {handed_in} of {pupils} have handed in."),
    };
    row += canvas.paragraph(LEFT, row, columns, 2, &welcome_line, Role::Strong) + 1;
    let groups = &welcome.frozen.instrument.groups;
    let minutes = welcome.groups().into_iter().filter_map(|g| groups.get(g.0)).map(|g| g.minutes);
    let (least, most) = (minutes.clone().min().unwrap_or(20), minutes.max().unwrap_or(40));
    let how_long = if least == most {
        format!("It takes at most {most} minutes. You have two hours.")
    } else {
        format!("It takes {least} to {most} minutes at most. You have two hours.")
    };
    let lines = [
        "It is about computers, tablets and the internet in your school: in lessons, for homework, at work.",
        "It is anonymous: your name is not asked, and nobody can find out what you answered.",
        "It is voluntary: you may leave a statement out, or stop at any time.",
        how_long.as_str(),
        "At the end you look it over, and only then hand it in.",
    ];
    for line in lines {
        canvas.text(LEFT, row, 1, canvas_dot(canvas), Role::Muted);
        row += canvas.paragraph(LEFT + 2, row, columns.saturating_sub(2), 3, line, Role::Plain) + u16::from(tall);
    }
    let told = exercise.told.len();
    if told > 0 {
        let words = format!("What came of what was said last time: {}", sentences::things(told));
        let after = canvas.text(LEFT, row, 1, "l", Role::Accent) + 2;
        canvas.text(after, row, columns.saturating_sub(3), &words, Role::Muted);
        canvas.hit(LEFT, row, columns, 1, Target::Row(0));
    }
}

fn canvas_dot(canvas: &Canvas) -> &'static str {
    canvas.theme().glyph(Glyph::Dot)
}

fn group(canvas: &mut Canvas, welcome: &Welcome, cursor: usize) {
    let columns = measure(canvas);
    canvas.paragraph(LEFT, 3, columns, 1, "Who are you?", Role::Strong);
    let mut row = 5;
    for (ix, group) in welcome.groups().into_iter().enumerate() {
        let Some(group) = welcome.frozen.instrument.groups.get(group.0) else { continue };
        list_row(canvas, row, ix == cursor, &format!("{}   {}", ix + 1, group.one), ix);
        let more = canvas.paragraph(LEFT + 6, row + 1, columns.saturating_sub(6), 2, &group.who, Role::Muted);
        row += 2 + more;
    }
    let note = "If you work at two levels of the school, answer once for each.";
    canvas.paragraph(LEFT, row, columns, 2, note, Role::Muted);
}
