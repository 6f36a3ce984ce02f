//! What is read: a whole page where somebody has come to, a line or two where only something on it changed.

use crate::app::enter::Kind;
use crate::app::own_result::Line;
use crate::app::thanks::{Outcome, Thanks};
use crate::app::walk::{Mode, Walk};
use crate::app::{App, Screen, certificate, welcome};
use crate::domain::answer::WORDS_MAX;
use crate::domain::calendar::Phase;
use crate::domain::lab;
use crate::domain::plan::sentences::{said, since};
use crate::domain::questionnaire::AskedForm;
use crate::domain::time_limit::minutes_up;
use crate::locale::say::Say;
use crate::locale::texts::{self, Texts};
use crate::ui::plain::choices::choices;
use crate::ui::plain::command::{self, Command};
use crate::ui::plain::notice;
use crate::ui::plain::workplace;
use crate::ui::screen::walk::question::words_of;
use crate::ui::screen::walk::{confirm_words, lists, time_up_words};
use crate::ui::screen::{thanks, welcome as about};

/// Lines being put together in somebody's language.
struct Lines<'a> {
    texts: &'a Texts,
    lines: Vec<String>,
}

impl Lines<'_> {
    fn say(&mut self, say: impl Into<Say>) {
        let line = self.texts.say(&say.into());
        self.lines.push(line);
    }

    fn written(&mut self, line: impl Into<String>) {
        self.lines.push(line.into());
    }
}

/// Everything that stands where somebody is, and what can be typed by number.
pub fn page(app: &App) -> Vec<String> {
    if let Some(Screen::Workplace(it)) = app.screen() {
        return workplace::page(app, it);
    }
    let mut it = Lines { texts: texts::of(app.language), lines: Vec::new() };
    match app.screen() {
        Some(Screen::Choose(_)) => it.say("choose-which"),
        Some(Screen::Welcome(welcome)) => welcome_lines(&mut it, app, welcome),
        Some(Screen::Enter(enter)) => enter_lines(&mut it, &enter.kind),
        Some(Screen::Start(start)) => start_lines(&mut it, app, start),
        Some(Screen::Walk(walk)) => walk_lines(&mut it, app, walk),
        Some(Screen::Thanks(thanks)) => thanks_lines(&mut it, thanks),
        Some(Screen::Languages(_)) => {
            it.say("languages");
            it.say("languages-note");
        }
        Some(Screen::Home(_) | Screen::Class(_) | Screen::Workplace(_)) | None => {}
    }
    for choice in choices(app) {
        it.written(format!("{}: {}", choice.number, choice.words));
    }
    if let Some(Screen::Walk(walk)) = app.screen() {
        how_to_answer(&mut it, app, walk);
    }
    // The code is read when it is asked for, not wherever somebody goes within its five seconds.
    let is_code = |say: &Say| say.id == "walk-code";
    if let Some(notice) = notice(app).filter(|notice| !is_code(notice)) {
        it.say(notice);
    }
    it.lines
}

/// What is read where nobody has gone anywhere: what was said, and what is chosen now.
pub fn status(app: &App) -> Vec<String> {
    if let Some(Screen::Workplace(it)) = app.screen() {
        return workplace::status(app, it);
    }
    let mut it = Lines { texts: texts::of(app.language), lines: Vec::new() };
    let said = notice(app);
    if let Some(Screen::Walk(walk)) = app.screen() {
        match walk.mode {
            Mode::Asking if said.is_none() => {
                chosen(&mut it, walk);
                if walk.writes_words() && command::ends_with_one(&walk.field.text(), app.language) {
                    it.written(command::dot(app.language));
                }
            }
            Mode::Confirm if walk.asks_own_line() => agreed(&mut it, app, walk),
            _ => {}
        }
    }
    if let Some(said) = said {
        it.say(said);
    }
    if it.lines.is_empty() { page(app) } else { it.lines }
}

/// What stands before what is typed.
pub fn prompt(app: &App) -> String {
    let texts = texts::of(app.language);
    let yes_or_no = || {
        let word = |command: Command| command.word(app.language);
        texts.say(&Say::new("plain-ask-yes").with("yes", word(Command::Yes)).with("no", word(Command::No)))
    };
    match app.screen() {
        Some(Screen::Workplace(it)) => workplace::prompt(app, it),
        Some(Screen::Enter(_)) => texts.word("plain-ask-code"),
        Some(Screen::Walk(walk)) => match walk.mode {
            Mode::Asking if walk.writes_words() => texts.word("plain-ask-words"),
            Mode::Confirm | Mode::Leave | Mode::TimeUp => yes_or_no(),
            _ => texts.word("plain-ask-number"),
        },
        Some(Screen::Thanks(Thanks { certificate: Some(making), .. })) if making.typing.is_some() => {
            texts.word("plain-ask-name")
        }
        _ => texts.word("plain-ask-number"),
    }
}

/// The time left in whole words: abbreviations are read letter by letter.
pub fn time_left(app: &App, walk: &Walk) -> String {
    let left = walk.left(app.now);
    let minutes = minutes_up(left);
    let say = match (minutes / 60, minutes % 60) {
        (0, 0) => Say::new("time-over"),
        (0, 1) => Say::new("plain-seconds-left").with("seconds", left.as_secs() + i64::from(left.subsec_nanos() > 0)),
        (0, minutes) => Say::new("plain-minutes-left").with("minutes", minutes),
        (hours, minutes) => Say::new("plain-hours-left").with("hours", hours).with("minutes", minutes),
    };
    texts::of(app.language).say(&say)
}

/// Where somebody is, for whoever asks.
pub fn whereabouts(app: &App) -> Vec<String> {
    let mut it = Lines { texts: texts::of(app.language), lines: Vec::new() };
    let Some(Screen::Walk(walk)) = app.screen() else { return page(app) };
    it.written(format!("{}, {}.", walk.frozen.one_of(walk.group), walk.frozen.level_title()));
    if walk.mode == Mode::Asking {
        part(&mut it, walk);
        statement(&mut it, walk);
        let from = walk.current().and_then(|asked| walk.questionnaire.blocks.get(asked.block)).map(|b| &b.range);
        if let Some(range) = from {
            let at = walk.at.saturating_sub(range.start) + 1;
            it.say(Say::new("plain-within").with("at", at).with("whole", range.len()));
        }
    }
    it.say(lists::answered(walk));
    it.written(time_left(app, walk));
    it.lines
}

fn welcome_lines(it: &mut Lines, app: &App, welcome: &welcome::Welcome) {
    let exercise = &welcome.frozen.exercise;
    match welcome.mode {
        welcome::Mode::Group(_) => {
            it.say("welcome-who");
            it.say("welcome-two-levels");
        }
        welcome::Mode::Told(_) => {
            it.say("last-time");
            for told in &exercise.told {
                it.say(said(told));
                it.say(since(told));
            }
        }
        welcome::Mode::About => {
            it.written(format!("Reflectory. {}, {}.", exercise.school, welcome.frozen.level_title()));
            it.say("plain-intro");
            match exercise.phase(app.now.wall) {
                Phase::NotYet => {
                    it.say(Say::new("welcome-not-yet").with("day", exercise.slot.first));
                    it.say("welcome-come-back");
                }
                Phase::Closed => {
                    it.say(Say::new("welcome-closed").with("day", exercise.slot.last));
                    it.say("welcome-thanks");
                }
                Phase::Open => {
                    it.say("welcome");
                    about::what_it_is(welcome).into_iter().for_each(|line| it.say(line));
                    if !exercise.told.is_empty() {
                        it.say(Say::new("welcome-last-time-count").with("count", exercise.told.len()));
                    }
                }
            }
        }
    }
}

fn enter_lines(it: &mut Lines, kind: &Kind) {
    let (question, more) = match kind {
        Kind::Access => ("enter-slip", "enter-slip-more"),
        Kind::Resume => ("enter-words", "enter-words-more"),
        Kind::Class { .. } => ("enter-class", "enter-class-more"),
        Kind::Pin => ("enter-pin", "enter-pin-more"),
    };
    it.say(question);
    it.say(more);
}

fn start_lines(it: &mut Lines, app: &App, start: &crate::app::start::Start) {
    let frozen = &start.frozen;
    let (who, level) = (frozen.one_of(start.group).to_owned(), frozen.level_title().to_owned());
    it.say(Say::new("start-as").with("who", who).with("level", level));
    if frozen.is_small(start.group) {
        it.say(Say::new("start-small").with("cell", frozen.exercise.smallest_cell));
    }
    let Some(ticket) = &start.ticket else { return };
    it.say("start-code");
    it.written(ticket.code.expose());
    let machine = app.machine.name.clone();
    let why = if machine.is_empty() { "start-code-why" } else { "start-code-why-machine" };
    it.say(Say::new(why).with("machine", machine));
}

fn walk_lines(it: &mut Lines, app: &App, walk: &Walk) {
    match walk.mode {
        Mode::Asking => question(it, walk),
        Mode::Areas(_) => it.say("areas-where"),
        Mode::Review(_) => {
            it.say(lists::answered(walk));
            it.say("review-note");
        }
        Mode::Confirm => {
            it.say("confirm");
            it.say(confirm_words(walk));
            it.say("confirm-after");
            if walk.asks_own_line() {
                it.say("confirm-own-line-why");
                it.say("confirm-own-line");
                agreed(it, app, walk);
            }
        }
        Mode::Sending => it.say("walk-sending"),
        Mode::Leave => {
            it.say("walk-leave");
            it.say("walk-leave-more");
        }
        Mode::TimeUp => {
            it.say("time-up");
            it.say(time_up_words(walk));
            it.say("time-up-choice");
            it.written(time_left(app, walk));
        }
        Mode::Stopped => {
            it.say("class-stops");
            it.say("class-stops-kept");
        }
    }
}

/// The part's heading where it begins, the statement's place, and its words.
fn question(it: &mut Lines, walk: &Walk) {
    let Some(asked) = walk.current() else { return };
    let begins = walk.questionnaire.blocks.get(asked.block).is_some_and(|block| block.range.start == walk.at);
    if begins {
        part(it, walk);
    }
    statement(it, walk);
    if let Some(stem) = &asked.stem {
        it.written(stem.as_str());
    }
    let as_written = if asked.as_written { format!(" {}", it.texts.word("walk-as-written")) } else { String::new() };
    it.written(format!("{}{as_written}", asked.text));
    if matches!(&asked.form, AskedForm::Scale { steps, .. } if !steps.is_empty()) {
        it.say("walk-steps");
    }
    if !walk.field.text().is_empty() {
        it.say(Say::new("plain-so-far").with("words", walk.field.text()));
    }
}

fn part(it: &mut Lines, walk: &Walk) {
    let Some(block) = walk.current().map(|asked| asked.block) else { return };
    let Some(heading) = walk.questionnaire.blocks.get(block) else { return };
    let blocks = 0..walk.questionnaire.blocks.len();
    let asked: Vec<usize> = blocks.filter(|block| walk.block_progress(*block).asked > 0).collect();
    let at = asked.iter().position(|it| *it == block).unwrap_or(0) + 1;
    let title = it.texts.say(&heading.title.say());
    let say = Say::new("plain-part").with("part", at).with("parts", asked.len()).with("title", title);
    it.say(say.with("count", heading.range.len()));
}

fn statement(it: &mut Lines, walk: &Walk) {
    let whole = walk.questionnaire.asked.len();
    it.say(Say::new("plain-statement").with("at", walk.at + 1).with("whole", whole));
}

/// Below the numbers: what can be done with them where that is not plain.
fn how_to_answer(it: &mut Lines, app: &App, walk: &Walk) {
    match (walk.mode, walk.current().map(|asked| &asked.form)) {
        (Mode::Asking, Some(AskedForm::Multiple { .. })) => it.say("plain-several"),
        (Mode::Asking, Some(AskedForm::Words)) => {
            it.say("plain-write");
            it.written(command::dot(app.language));
        }
        (Mode::Review(_), _) => {
            it.say(Say::new("plain-review-how").with("word", Command::HandIn.word(app.language)));
        }
        _ => {}
    }
}

fn agreed(it: &mut Lines, app: &App, walk: &Walk) {
    if walk.own_line {
        it.say("plain-agreed");
    } else {
        it.say(Say::new("plain-not-agreed").with("word", Command::Agree.word(app.language)));
    }
}

/// What is chosen at the question somebody is at.
fn chosen(it: &mut Lines, walk: &Walk) {
    let Some(asked) = walk.current() else { return };
    if asked.form == AskedForm::Words {
        it.say(Say::new("walk-characters").with("count", walk.field.chars()).with("most", WORDS_MAX));
        return;
    }
    let answer = walk.answers.get(walk.at).and_then(Option::as_ref);
    let rows = (0..asked.form.rows()).filter(|row| asked.form.is_chosen(*row, answer));
    let words: Vec<&str> = rows.map(|row| words_of(&asked.form, row).0).collect();
    let several = matches!(asked.form, AskedForm::Multiple { .. });
    match (words.is_empty(), several) {
        (true, true) => it.say("plain-nothing-ticked"),
        (true, false) => it.say("plain-not-answered"),
        (false, true) => it.say(Say::new("plain-ticked").with("words", words.join(", "))),
        (false, false) => it.say(Say::new("plain-answered").with("words", words.join(", "))),
    }
}

fn thanks_lines(it: &mut Lines, thanks: &Thanks) {
    if thanks.shows_own_result() {
        return own_result_lines(it, thanks);
    }
    if let Some(making) = &thanks.certificate {
        return certificate_lines(it, making);
    }
    let (title, lines) = thanks::ended(thanks);
    it.say(title);
    lines.into_iter().filter(|line| !line.is_empty()).for_each(|line| it.say(line));
    if let Outcome::HandedIn(receipt) = &thanks.outcome {
        if let Some(up) = &thanks.up {
            it.say(lab::standing(up));
        }
        it.say("thanks-receipt");
        it.written(receipt.expose());
        it.say("thanks-receipt-why");
    }
    if thanks::tells(thanks) {
        for told in &thanks.frozen.exercise.told {
            it.say(said(told));
            it.say(since(told));
        }
    }
    it.say("plain-close-window");
}

fn own_result_lines(it: &mut Lines, thanks: &Thanks) {
    for line in thanks.own_result(it.texts) {
        match line {
            Line::Heading(words)
            | Line::Words(words)
            | Line::Item(words)
            | Line::Chosen(words)
            | Line::Quiet(words) => it.written(words),
            Line::Area(title, level) => it.written(format!("{title}: {level}")),
            Line::Blank => {}
        }
    }
}

fn certificate_lines(it: &mut Lines, making: &certificate::Making) {
    if making.typing.is_some() {
        it.say("certificate-name");
        it.say("certificate-stored");
        return;
    }
    let text = making.certificate.text();
    text.expose().lines().filter(|line| !line.is_empty()).for_each(|line| it.written(line));
}
