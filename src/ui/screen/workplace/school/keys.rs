//! A coordinator's key in steps: made, its recovery words shown once and typed back, backed up, handed over.

use crate::app::workplace::ask::Ask;
use crate::app::workplace::pick::Pick;
use crate::app::workplace::request::Known;
use crate::app::workplace::school::keys::{At, BOTH_ANSWERS, Keys, What, choices};
use crate::app::workplace::school::recovery::Recovery;
use crate::ui::canvas::Canvas;
use crate::ui::screen::workplace::{TOP, ask};
use crate::ui::screen::{LEFT, list_row, measure};
use crate::ui::theme::{Glyph, Role};

/// Columns from which all steps stand in one line.
const WHOLE_PATH: u16 = 80;
/// Recovery words in a row.
const ROW_WORDS: usize = 4;
/// Columns of a recovery word with its number.
const WORD: u16 = 13;

/// Draws the steps and what the present one asks.
pub fn draw(canvas: &mut Canvas, it: &Keys, known: &Known) {
    let columns = measure(canvas);
    canvas.text(LEFT, TOP, columns, title(it.what), Role::Strong);
    let row = path(canvas, TOP + 1, it) + 1;
    match &it.at {
        At::Choice(pick) => {
            let answers: Vec<&str> = choices(known).into_iter().map(|(_, words)| words).collect();
            choose(canvas, row, "What shall be done?", &answers, pick);
        }
        At::Both(pick) => {
            let question = "Who will be needed to open the sheets?";
            choose(canvas, row, question, &BOTH_ANSWERS, pick);
        }
        At::Typing(lines) => typing(canvas, row, it.what, lines),
        At::Words(recovery) => words(canvas, row, recovery),
        At::Backup => match &it.unfinished {
            None => said(canvas, row, "Now back up", BACKUP),
            Some(sentence) => said(canvas, row, "This is not finished yet", &unfinished(&canvas.say(sentence.clone()))),
        },
        At::OldKey => match &it.unfinished {
            None => said(canvas, row, "The old key opens no new sheets any more", OLD_KEY),
            Some(sentence) => {
                said(canvas, row, "The hand-over is not finished yet", &unfinished(&canvas.say(sentence.clone())))
            }
        },
    }
}

/// What recovery words are for.
pub const WORDS: &str = "Write these 24 words down now, in this order: they are shown only once. With them the sheets open \
                         when the passphrase is forgotten. Lock them away.";

/// Why a backup is offered.
pub const BACKUP: &str = "The key file lies in the store's folder. b copies both to your backup medium; the first time, say where \
                      with: reflectory backup DIR. Without the key, or without its passphrase and recovery sheet, nobody can \
                      open the sheets.";

/// What became of the old key.
pub const OLD_KEY: &str = "Every sheet is sealed to the new key now. Copies of the store from before can still be opened with the old \
                       key: destroy them together with the old recovery sheet, or keep them as carefully as before.";

/// What was not finished, and how it is.
pub fn unfinished(sentence: &str) -> String {
    format!(
        "{sentence} Keep both keys and both passphrases. Choose the same once more and type both: then it is finished."
    )
}

/// What is done with keys.
pub fn title(what: What) -> &'static str {
    match what {
        What::Asked => "The coordinators' keys",
        What::First => "The first coordinator's key",
        What::Colleague { .. } => "A key for a colleague",
        What::Successor => "Handing over to a successor",
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
    if columns < WHOLE_PATH {
        let step = steps.get(at).copied().unwrap_or("");
        canvas.text(LEFT, row, columns, &format!("step {} of {}: {step}", at + 1, steps.len()), Role::Muted);
        return row + 1;
    }
    let mut column = LEFT;
    for (ix, step) in steps.iter().enumerate() {
        let (sign, role) = match ix {
            _ if ix < at => (canvas.theme().glyph(Glyph::Done), Role::Chosen),
            _ if ix == at => (canvas.theme().glyph(Glyph::Cursor), Role::Accent),
            _ => (" ", Role::Muted),
        };
        column = canvas.text(column, row, columns, &format!("{sign} {} {step}", ix + 1), role) + 3;
    }
    row + 1
}

fn choose(canvas: &mut Canvas, top: u16, question: &str, answers: &[&str], pick: &Pick) {
    let row = top + canvas.paragraph(LEFT, top, measure(canvas), 2, question, Role::Plain) + 1;
    for (ix, answer) in answers.iter().enumerate() {
        list_row(canvas, row + ix as u16, ix == pick.row, answer, ix);
    }
}

/// Who types what.
pub fn typing_words(what: What) -> &'static str {
    match what {
        What::Asked | What::First => {
            "Whoever holds this key and its passphrase can open the sheets, and nobody else. Take four or more words that have \
             nothing to do with each other. The passphrase is never shown."
        }
        What::Colleague { .. } => {
            "Your passphrase first; then your colleague types a name and a passphrase of their own. All sheets are sealed anew \
             for both."
        }
        What::Successor => {
            "The passphrase of the key that goes first; then the successor types a name and a passphrase of their own. All \
             sheets are sealed anew."
        }
    }
}

fn typing(canvas: &mut Canvas, top: u16, what: What, lines: &Ask) {
    let more = typing_words(what);
    let row = top + canvas.paragraph(LEFT, top, measure(canvas), 4, more, Role::Plain) + 1;
    ask::draw(canvas, row, lines);
}

fn words(canvas: &mut Canvas, top: u16, it: &Recovery) {
    let columns = measure(canvas);
    if let Some((places, lines)) = &it.back {
        let [one, other] = places;
        let question =
            format!("Please type words {one} and {other} from your sheet: then it is sure that it was written.");
        let row = top + canvas.paragraph(LEFT, top, columns, 3, &question, Role::Plain) + 1;
        ask::draw(canvas, row, lines);
        return;
    }
    let mut row = top + canvas.paragraph(LEFT, top, columns, 4, WORDS, Role::Plain) + 1;
    for (ix, word) in it.words().into_iter().enumerate() {
        let (line, place) = ((ix / ROW_WORDS) as u16, (ix % ROW_WORDS) as u16);
        let column = LEFT + 2 + place * WORD;
        canvas.text(column, row + line, 2, &format!("{:>2}", ix + 1), Role::Muted);
        canvas.text(column + 3, row + line, WORD, word, Role::Strong);
    }
    row += it.words().len().div_ceil(ROW_WORDS) as u16;
    if canvas.size().rows >= 24 {
        canvas.text(LEFT, row + 1, columns, &format!("The key file: {}", it.path), Role::Muted);
    }
}

fn said(canvas: &mut Canvas, top: u16, title: &str, more: &str) {
    let columns = measure(canvas);
    let row = top + canvas.paragraph(LEFT, top, columns, 1, title, Role::Strong) + 1;
    canvas.paragraph(LEFT, row, columns, 5, more, Role::Plain);
}
