//! One participant's way through the questionnaire: answering, review, confirmation.
//!
//! Moving never selects, selecting never moves to another page, and nothing is handed in without
//! the review and a confirmation.

pub mod moving;

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::SignedDuration;

use crate::app::effect::{Effect, StoreRequest};
use crate::app::field::Field;
use crate::app::input::{Key, Size, Target, Way};
use crate::app::keymap::{self, Binding, Hint};
use crate::app::msg::{Msg, StoreReply};
use crate::app::page;
use crate::app::thanks::{Outcome, Thanks};
use crate::app::walk_keys::{self, Act};
use crate::app::{Screen, Turn};
use crate::domain::answer::{Answer, Sheet, SheetId, WORDS_MAX};
use crate::domain::exercise::Frozen;
use crate::domain::instrument::GroupIx;
use crate::domain::questionnaire::{Asked, AskedForm, Progress, Questionnaire, progress};
use crate::domain::time_limit::{self, Now, TimeLimit};

/// What the walk shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// A page of questions.
    Asking,
    /// The list of areas, cursor on a block.
    Areas(usize),
    /// The review, cursor on a block.
    Review(usize),
    /// Hand in?
    Confirm,
    /// The store is writing.
    Sending,
    /// Leave without handing in?
    Leave,
    /// The two hours are over.
    TimeUp,
}

/// The state of a walk.
#[derive(Debug)]
pub struct Walk {
    /// The exercise.
    pub frozen: Arc<Frozen>,
    /// Who answers.
    pub group: GroupIx,
    /// What is asked.
    pub questionnaire: Questionnaire,
    /// Answers in the order of the questions.
    pub answers: Vec<Option<Answer>>,
    /// Position of the question that has the cursor.
    pub at: usize,
    /// The cursor's row among that question's options.
    pub row: usize,
    /// What is shown.
    pub mode: Mode,
    /// Whether the help text is open.
    pub help: bool,
    /// One line that matters now.
    pub notice: Option<String>,
    /// The text being written, for a question in one's own words.
    pub field: Field,
    id: SheetId,
    limit: TimeLimit,
    left_seen: SignedDuration,
}

impl Walk {
    /// Begins: the two hours run from here.
    pub fn begin(frozen: Arc<Frozen>, group: GroupIx, id: SheetId, now: Now) -> Walk {
        let questionnaire = Questionnaire::for_group(&frozen.instrument, &frozen.exercise, group);
        let mut walk = Walk {
            group,
            answers: vec![None; questionnaire.asked.len()],
            questionnaire,
            frozen,
            at: 0,
            row: 0,
            mode: Mode::Asking,
            help: false,
            notice: None,
            field: Field::default(),
            id,
            limit: TimeLimit::begin(now),
            left_seen: time_limit::LIMIT,
        };
        walk.go_to(0);
        walk
    }

    /// Time left to answer, or on the last screen to decide.
    pub fn left(&self, now: Now) -> SignedDuration {
        let (_, closes) = self.frozen.exercise.opening();
        match self.mode {
            Mode::TimeUp => self.limit.last_word_left(now, closes),
            _ => self.limit.left(now, closes),
        }
    }

    /// When the shown time changes next.
    pub fn next_change(&self, now: Now) -> SignedDuration {
        let left = self.left(now);
        let step = if left <= SignedDuration::from_mins(1) { 1000 } else { 60_000 };
        let rest = i64::try_from(left.as_millis() % step).unwrap_or(0);
        SignedDuration::from_millis(if rest == 0 { i64::try_from(step).unwrap_or(1000) } else { rest } + 1)
    }

    /// How much is answered.
    pub fn progress(&self) -> Progress {
        progress(&self.answers)
    }

    /// How much of a block is answered.
    pub fn block_progress(&self, block: usize) -> Progress {
        let range = self.questionnaire.blocks.get(block).map_or(0..0, |b| b.range.clone());
        progress(self.answers.get(range).unwrap_or_default())
    }

    /// The question that has the cursor.
    pub fn current(&self) -> Option<&Asked> {
        self.questionnaire.asked.get(self.at)
    }

    /// The keys that work now.
    pub fn table(&self) -> &'static [Binding<Act>] {
        match self.mode {
            Mode::Asking => match self.current().map(|asked| &asked.form) {
                Some(AskedForm::Words) => walk_keys::WORDS,
                Some(AskedForm::Scale { .. }) | None => walk_keys::SCALE,
                Some(AskedForm::Single { .. } | AskedForm::Multiple { .. }) => walk_keys::CHOICE,
            },
            Mode::Areas(_) => walk_keys::AREAS,
            Mode::Review(_) => walk_keys::REVIEW,
            Mode::Confirm => walk_keys::CONFIRM,
            Mode::Sending => &[],
            Mode::Leave => walk_keys::LEAVE,
            Mode::TimeUp => walk_keys::TIME_UP,
        }
    }

    /// The keys for the last lines.
    pub fn hints(&self) -> Vec<Hint> {
        // Every key is always named, also where it does nothing yet: the line never jumps.
        let mut hints = keymap::hints(self.table(), |_| false);
        // The digits differ from question to question; the row says exactly which.
        if self.mode == Mode::Asking
            && let Some(first) = hints.first_mut()
            && let Some(shown) = self.current().map(|a| digits_shown(&a.form))
            && !shown.is_empty()
        {
            first.shown = shown;
            first.key = None;
        }
        hints
    }

    /// What happened, and what follows.
    pub fn update(&mut self, msg: &Msg, now: Now, size: Size) -> Turn {
        if let Some(turn) = self.check_time(now) {
            return turn;
        }
        match msg {
            Msg::Key(key) => self.key(*key, size),
            Msg::Paste(text) => {
                if self.writes_words() {
                    self.field.insert(text);
                    self.keep_words();
                }
                Turn::stay()
            }
            Msg::Click(target) => self.click(*target),
            Msg::Scroll(Way::Up) => self.act(Act::Up, size),
            Msg::Scroll(Way::Down) => self.act(Act::Down, size),
            Msg::Tick | Msg::Resize(_) | Msg::Stored(_) | Msg::HangUp => Turn::stay(),
        }
    }

    /// The store's answer to handing in.
    pub fn stored(&mut self, reply: &StoreReply, now: Now) -> Turn {
        match reply {
            StoreReply::Submitted(id) if *id == self.id => self.end(Outcome::HandedIn),
            StoreReply::NotSubmitted(id, sentence) if *id == self.id => {
                self.mode = Mode::Confirm;
                self.notice = Some(sentence.clone());
                self.check_time(now).unwrap_or_else(Turn::stay)
            }
            _ => Turn::stay(),
        }
    }

    fn end(&self, outcome: Outcome) -> Turn {
        Turn::Replace(
            Screen::Thanks(Thanks { frozen: Arc::clone(&self.frozen), group: self.group, outcome }),
            Vec::new(),
        )
    }

    /// Announces the time, or ends the answering when it is over.
    fn check_time(&mut self, now: Now) -> Option<Turn> {
        if self.mode == Mode::Sending {
            return None;
        }
        let (_, closes) = self.frozen.exercise.opening();
        if now.wall >= closes {
            return Some(self.end(Outcome::Closed));
        }
        let left = self.left(now);
        if self.mode == Mode::TimeUp {
            return (left <= SignedDuration::ZERO).then(|| self.end(Outcome::TimeOver));
        }
        if left <= SignedDuration::ZERO {
            self.keep_words();
            self.mode = Mode::TimeUp;
            self.help = false;
            // What was pressed was meant for the screen before: an `s` typed into a text must not hand in.
            return Some(Turn::stay());
        }
        if let Some(minutes) = time_limit::announcement(self.left_seen, left) {
            let unit = if minutes == 1 { "minute" } else { "minutes" };
            self.notice = Some(format!("{minutes} {unit} left. What you have chosen so far stays."));
        }
        self.left_seen = left;
        None
    }

    fn key(&mut self, key: Key, size: Size) -> Turn {
        let act = keymap::lookup(self.table(), key);
        match act {
            Some(Act::Digit) => {
                if let Key::Char(c) = key
                    && let Some(digit) = c.to_digit(10)
                    && let Some(row) = self.current().and_then(|a| a.form.row_of_digit(digit as u8))
                {
                    self.choose(self.at, row);
                }
                Turn::stay()
            }
            Some(act) => self.act(act, size),
            None if self.writes_words() => {
                self.field.key(key);
                self.keep_words();
                Turn::stay()
            }
            None => Turn::stay(),
        }
    }

    fn click(&mut self, target: Target) -> Turn {
        match (target, self.mode) {
            // The click may come from an older frame with more questions.
            (Target::Answer { question, row }, Mode::Asking) if question < self.questionnaire.asked.len() => {
                if question != self.at {
                    self.go_to(question);
                }
                self.choose(question, row);
                Turn::stay()
            }
            (Target::Row(row), Mode::Areas(_) | Mode::Review(_)) => self.go_to_block(row),
            _ => Turn::stay(),
        }
    }

    fn act(&mut self, act: Act, size: Size) -> Turn {
        match (act, self.mode) {
            (Act::Digit, _) => {}
            (Act::Up, Mode::Asking) => self.move_up(size),
            (Act::Down, Mode::Asking) => self.move_down(size),
            (Act::Up | Act::Down | Act::Top | Act::Bottom, _) => self.move_in_list(act),
            (Act::ChooseHere, _) => self.choose(self.at, self.row),
            (Act::Clear, _) => {
                if let Some(answer) = self.answers.get_mut(self.at) {
                    *answer = None;
                }
                self.field = Field::new("", WORDS_MAX);
            }
            (Act::Next, _) => self.next(self.at + 1),
            (Act::NextPage, _) => self.next(self.page(size).end),
            (Act::Back, _) => self.back(self.at),
            (Act::BackPage, _) => self.back(self.page(size).start),
            (Act::Help, _) => self.help = !self.help,
            (Act::Areas, _) => self.mode = Mode::Areas(self.current().map_or(0, |a| a.block)),
            (Act::Review, _) => self.mode = Mode::Review(self.first_open_block()),
            (Act::Leave, _) => self.mode = Mode::Leave,
            (Act::Go, Mode::Areas(block) | Mode::Review(block)) => return self.go_to_block(block),
            (Act::Go, _) => {}
            (Act::HandIn, _) => self.mode = Mode::Confirm,
            (Act::Confirm, _) => return self.hand_in(),
            (Act::Discard, _) => return self.end(Outcome::Discarded),
            (Act::Stay, Mode::Confirm) => self.mode = Mode::Review(self.first_open_block()),
            (Act::Stay, _) => self.mode = Mode::Asking,
        }
        if act != Act::Help && act != Act::Confirm {
            self.notice = None;
        }
        Turn::stay()
    }

    fn page(&self, size: Size) -> std::ops::Range<usize> {
        page::page(&self.questionnaire, self.at, size)
    }

    fn choose(&mut self, question: usize, row: usize) {
        let form = self.questionnaire.asked.get(question).map(|a| &a.form);
        if let (Some(form), Some(answer)) = (form, self.answers.get_mut(question))
            && row < form.rows()
        {
            *answer = form.choose(row, answer.as_ref());
            self.row = row;
        }
    }

    fn writes_words(&self) -> bool {
        self.mode == Mode::Asking && matches!(self.current().map(|a| &a.form), Some(AskedForm::Words))
    }

    fn keep_words(&mut self) {
        if self.writes_words()
            && let Some(answer) = self.answers.get_mut(self.at)
        {
            let words = self.field.text();
            *answer = (!words.trim().is_empty()).then_some(Answer::Words(words));
        }
    }

    fn hand_in(&mut self) -> Turn {
        let answered = self.questionnaire.asked.iter().zip(&self.answers);
        let answers: BTreeMap<String, Answer> =
            answered.filter_map(|(asked, answer)| Some((asked.code.clone(), answer.clone()?))).collect();
        let sheet = Sheet { id: self.id, group: self.group, answers };
        self.mode = Mode::Sending;
        self.notice = None;
        Turn::Stay(vec![Effect::Store(StoreRequest::Submit(self.frozen.id.clone(), Box::new(sheet)))])
    }
}

fn digits_shown(form: &AskedForm) -> &'static str {
    match form {
        AskedForm::Scale { .. } => "1–5 0",
        AskedForm::Single { options, opt_out } => match (options.len(), opt_out) {
            (4, Some(_)) => "1–4 0",
            (4, None) => "1–4",
            (5, Some(_)) => "1–5 0",
            (5, None) => "1–5",
            (_, Some(_)) => "1–9 0",
            (_, None) => "1–9",
        },
        AskedForm::Multiple { options, .. } => match options.len() {
            6 => "1–6 0",
            _ => "1–9 0",
        },
        AskedForm::Words => "",
    }
}
