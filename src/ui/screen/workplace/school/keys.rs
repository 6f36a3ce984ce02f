//! A coordinator's key in steps: made, its recovery words shown once and typed back, backed up, handed over.

use crate::app::input::Target;
use crate::app::workplace::ask::Ask;
use crate::app::workplace::pick::Pick;
use crate::app::workplace::request::Known;
use crate::app::workplace::school::keys::{At, BOTH_ANSWERS, Keys, What, choices};
use crate::app::workplace::school::recovery::Recovery;
use crate::locale::say::Say;
use crate::ui::canvas::Canvas;
use crate::ui::screen::workplace::{TOP, ask};
use crate::ui::screen::{LEFT, measure};
use crate::ui::theme::{Glyph, Role};

/// Columns from which all steps stand in one line.
const WHOLE_PATH: u16 = 80;
/// Columns of the sign before a step.
const SIGN: u16 = 2;
/// Columns between two steps.
const STEP_GAP: u16 = 3;
/// Recovery words in a row.
const ROW_WORDS: usize = 4;
/// Columns of a recovery word with its number.
const WORD: u16 = 13;

/// Draws the steps and what the present one asks.
pub fn draw(canvas: &mut Canvas, it: &Keys, known: &Known) {
    let columns = measure(canvas);
    canvas.text(LEFT, TOP, columns, &canvas.say(title(it.what)), Role::Strong);
    let row = path(canvas, TOP + 1, it) + 1;
    match &it.at {
        At::Choice(pick) => {
            let answers: Vec<&'static str> = choices(known).into_iter().map(|(_, words)| words).collect();
            choose(canvas, row, "keys-what", &answers, pick);
        }
        At::Both(pick) => {
            choose(canvas, row, "keys-who-opens", &BOTH_ANSWERS, pick);
        }
        At::Typing(lines) => typing(canvas, row, it.what, lines),
        At::Words(recovery) => words(canvas, row, recovery),
        At::Backup => match &it.unfinished {
            None => said(canvas, row, "keys-backup", BACKUP),
            Some(why) => said(canvas, row, "keys-unfinished", unfinished(why)),
        },
        At::OldKey => match &it.unfinished {
            None => said(canvas, row, "keys-old", OLD_KEY),
            Some(why) => said(canvas, row, "keys-old-unfinished", unfinished(why)),
        },
    }
}

/// The message of what recovery words are for.
pub const WORDS: &str = "keys-words";
/// The message of why a backup is offered.
pub const BACKUP: &str = "keys-backup-more";
/// The message of what became of the old key.
pub const OLD_KEY: &str = "keys-old-more";

/// What was not finished, and how it is.
pub fn unfinished(why: &Say) -> Say {
    Say::new("keys-unfinished-more").with("why", why.clone())
}

/// Which words are typed back.
pub fn asked_back(places: &[usize; 2]) -> Say {
    let [one, other] = places.map(|place| place.to_string());
    Say::new("keys-type-back").with("one", one).with("other", other)
}

/// Where the key file lies.
pub fn key_file(it: &Recovery) -> Say {
    Say::new("keys-file").with("path", it.path.clone())
}

/// The message of what is done with keys.
pub fn title(what: What) -> &'static str {
    match what {
        What::Asked => "keys-title",
        What::First => "keys-title-first",
        What::Colleague { .. } => "keys-title-colleague",
        What::Successor => "keys-title-successor",
    }
}

/// The numbered steps, the present one marked; where there is little room only that one. Returns the row below.
fn path(canvas: &mut Canvas, row: u16, it: &Keys) -> u16 {
    let steps = it.what.steps();
    let at = it.step();
    let columns = canvas.size().columns;
    if steps.is_empty() {
        return row;
    }
    let numbered = steps.iter().enumerate().map(|(ix, step)| format!("{} {}", ix + 1, canvas.say(*step)));
    let numbered: Vec<String> = numbered.collect();
    let wide = numbered.iter().fold(LEFT, |sum, step| sum + canvas.width(step) + SIGN + STEP_GAP);
    if columns < WHOLE_PATH || wide - STEP_GAP > columns {
        let say = Say::new("keys-step").with("step", at + 1).with("steps", steps.len());
        let name = canvas.say(steps.get(at).copied().unwrap_or_default());
        canvas.text(LEFT, row, columns, &canvas.say(say.with("name", name)), Role::Muted);
        return row + 1;
    }
    let mut column = LEFT;
    for (ix, step) in numbered.iter().enumerate() {
        let (sign, role) = match ix {
            _ if ix < at => (canvas.theme().glyph(Glyph::Done), Role::Chosen),
            _ if ix == at => (canvas.theme().glyph(Glyph::Cursor), Role::Accent),
            _ => (" ", Role::Muted),
        };
        column = canvas.text(column, row, columns, &format!("{sign} {step}"), role) + STEP_GAP;
    }
    row + 1
}

fn choose(canvas: &mut Canvas, top: u16, question: &'static str, answers: &[&'static str], pick: &Pick) {
    let columns = canvas.size().columns.saturating_sub(2 * LEFT);
    let question = canvas.say(question);
    let mut row = top + canvas.paragraph(LEFT, top, measure(canvas), 2, &question, Role::Plain) + 1;
    for (ix, answer) in answers.iter().enumerate() {
        let here = ix == pick.row;
        if here {
            let cursor = canvas.theme().glyph(Glyph::Cursor);
            canvas.text(LEFT, row, 1, cursor, Role::Accent);
        }
        let (answer, role) = (canvas.say(*answer), if here { Role::Strong } else { Role::Plain });
        let used = canvas.paragraph(LEFT + 2, row, columns.saturating_sub(2), 3, &answer, role);
        canvas.hit(LEFT, row, columns, used, Target::Row(ix));
        row += used;
    }
}

/// The message of who types what.
pub fn typing_words(what: What) -> &'static str {
    match what {
        What::Asked | What::First => "keys-first-more",
        What::Colleague { .. } => "keys-colleague-more",
        What::Successor => "keys-successor-more",
    }
}

fn typing(canvas: &mut Canvas, top: u16, what: What, lines: &Ask) {
    let more = canvas.say(typing_words(what));
    let row = top + canvas.paragraph(LEFT, top, measure(canvas), 5, &more, Role::Plain) + 1;
    ask::draw(canvas, row, lines);
}

fn words(canvas: &mut Canvas, top: u16, it: &Recovery) {
    let columns = measure(canvas);
    if let Some((places, lines)) = &it.back {
        let question = canvas.say(asked_back(places));
        let row = top + canvas.paragraph(LEFT, top, columns, 3, &question, Role::Plain) + 1;
        ask::draw(canvas, row, lines);
        return;
    }
    let mut row = top + canvas.paragraph(LEFT, top, columns, 4, &canvas.say(WORDS), Role::Plain) + 1;
    for (ix, word) in it.words().into_iter().enumerate() {
        let (line, place) = ((ix / ROW_WORDS) as u16, (ix % ROW_WORDS) as u16);
        let column = LEFT + 2 + place * WORD;
        canvas.text(column, row + line, 2, &format!("{:>2}", ix + 1), Role::Muted);
        canvas.text(column + 3, row + line, WORD, word, Role::Strong);
    }
    row += it.words().len().div_ceil(ROW_WORDS) as u16;
    if canvas.size().rows >= 24 {
        canvas.text(LEFT, row + 1, columns, &canvas.say(key_file(it)), Role::Muted);
    }
}

fn said(canvas: &mut Canvas, top: u16, title: &'static str, more: impl Into<Say>) {
    let columns = measure(canvas);
    let (title, more) = (canvas.say(title), canvas.say(more));
    let row = top + canvas.paragraph(LEFT, top, columns, 1, &title, Role::Strong) + 1;
    canvas.paragraph(LEFT, row, columns, 7, &more, Role::Plain);
}
