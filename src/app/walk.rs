//! One participant's way through the questionnaire: answering, review, confirmation.
//!
//! Moving never selects, selecting never moves to another page, and nothing is handed in without
//! the review and a confirmation.

mod hints;
mod keeping;
mod moving;
mod with_class;

use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use zeroize::Zeroizing;

use crate::app::class::following::Following;
use crate::app::enter::{self, Enter};
use crate::app::field::Field;
use crate::app::input::{Key, Size, Target, Way};
use crate::app::keymap;
use crate::app::manner::Manner;
use crate::app::msg::Msg;
use crate::app::page;
use crate::app::thanks::Outcome;
use crate::app::walk_keys::Act;
use crate::app::{Screen, Turn};
use crate::domain::answer::{Answer, SheetId, WORDS_MAX};
use crate::domain::draft::{Begun, Ticket};
use crate::domain::exercise::Frozen;
use crate::domain::instrument::GroupIx;
use crate::domain::questionnaire::{Asked, AskedForm, Progress, Questionnaire, progress};
use crate::domain::secret::Secret;
use crate::domain::time_limit::{self, Now, TimeLimit};
use crate::locale::say::Say;

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
    /// The class stops here and comes back within the two hours.
    Stopped,
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
    pub notice: Option<Say>,
    /// The text being written, for a question in one's own words.
    pub field: Field,
    /// Whether this member of a small group agrees to an own line.
    pub own_line: bool,
    /// The class it follows.
    pub following: Option<Following>,
    /// Whether a class can be joined from this machine.
    pub in_lab: bool,
    /// How it is shown.
    pub manner: Manner,
    /// Which part of a statement that is longer than its place in large letters.
    pub part: usize,
    ticket: Ticket,
    begun: Begun,
    limit: TimeLimit,
    left_seen: SignedDuration,
    code_shown_until: Option<SignedDuration>,
    unsaved: bool,
    kept: bool,
    confirmed: bool,
    slip_used: bool,
    preview: bool,
}

/// What stands in a preview where a participant's own words would.
const PREVIEW_WORDS: &str = "apple river stone";
/// How long the code to come back is shown on request.
const CODE_SHOWN: SignedDuration = SignedDuration::from_secs(5);

impl Walk {
    /// Begins: the two hours run from here.
    pub fn begin(frozen: Arc<Frozen>, group: GroupIx, ticket: Ticket, now: Now, boot: &str) -> Walk {
        let begun = Begun { wall: now.wall, steady: now.steady, boot: boot.to_owned() };
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
            own_line: false,
            following: None,
            in_lab: false,
            manner: Manner::default(),
            part: 0,
            ticket,
            begun,
            limit: TimeLimit::begin(now),
            left_seen: time_limit::LIMIT,
            code_shown_until: None,
            unsaved: false,
            kept: false,
            confirmed: false,
            slip_used: false,
            preview: false,
        };
        walk.go_to(0);
        walk
    }

    /// The same walk for a coordinator who looks at it: nothing of it reaches a store, and it does not close.
    pub fn preview(frozen: Arc<Frozen>, group: GroupIx, now: Now) -> Walk {
        let words = || Secret::new(PREVIEW_WORDS.to_owned());
        let ticket = Ticket { id: SheetId([0; 16]), code: words(), receipt: words(), slip: None };
        Walk { preview: true, ..Walk::begin(frozen, group, ticket, now, "") }
    }

    /// Whether nothing of it is stored.
    pub fn is_preview(&self) -> bool {
        self.preview
    }

    /// Whether a draft of it is kept.
    pub fn is_kept(&self) -> bool {
        self.kept
    }

    /// The code to come back, while it is shown.
    pub fn shown_code(&self, now: Now) -> Option<&Secret> {
        self.code_shown_until.filter(|until| now.steady < *until).map(|_| &self.ticket.code)
    }

    /// Whether the small group's question stands on the confirmation.
    pub fn asks_own_line(&self) -> bool {
        self.frozen.is_small(self.group)
    }

    /// Time left to answer, or on the last screen to decide.
    pub fn left(&self, now: Now) -> SignedDuration {
        let closes = self.closes();
        match self.mode {
            Mode::TimeUp => self.limit.last_word_left(now, closes),
            _ => self.limit.left(now, closes),
        }
    }

    /// When answering ends for everybody.
    fn closes(&self) -> Timestamp {
        if self.preview { Timestamp::MAX } else { self.frozen.exercise.opening().1 }
    }

    /// When the shown time changes next.
    pub fn next_change(&self, now: Now) -> SignedDuration {
        let left = self.left(now);
        let step = if left <= SignedDuration::from_mins(1) { 1000 } else { 60_000 };
        let rest = i64::try_from(left.as_millis() % step).unwrap_or(0);
        let clock = SignedDuration::from_millis(if rest == 0 { i64::try_from(step).unwrap_or(1000) } else { rest } + 1);
        let code = self.code_shown_until.map(|until| until.saturating_sub(now.steady));
        let class = self.following.as_ref().and_then(|following| following.next_change(now));
        let others = code.into_iter().chain(class).filter(|left| *left > SignedDuration::ZERO);
        others.min().map_or(clock, |left| left.min(clock))
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

    /// What happened, and what follows.
    pub fn update(&mut self, msg: &Msg, now: Now, size: Size) -> Turn {
        if let Some(turn) = self.check_time(now) {
            return turn;
        }
        if self.comes_too_late(msg, now) {
            return Turn::stay();
        }
        let turn = self.handle(msg, now, size);
        self.settle(now);
        self.save_if_changed(turn, now)
    }

    fn handle(&mut self, msg: &Msg, now: Now, size: Size) -> Turn {
        match msg {
            Msg::Key(key) => self.key(*key, now, size),
            Msg::Paste(text) => {
                if self.writes_words() {
                    self.field.insert(text);
                    self.keep_words();
                }
                Turn::stay()
            }
            Msg::Click(target) => self.click(*target),
            Msg::Scroll(Way::Up) => self.act(Act::Up, now, size),
            Msg::Scroll(Way::Down) => self.act(Act::Down, now, size),
            Msg::Tick | Msg::Resize(_) | Msg::Stored(_) | Msg::Class(_) | Msg::HangUp => Turn::stay(),
        }
    }

    fn key(&mut self, key: Key, now: Now, size: Size) -> Turn {
        if self.turns_part(key, size) {
            return Turn::stay();
        }
        // Who wants the help away means the help, not the questionnaire.
        if key == Key::Esc && self.mode == Mode::Asking && self.help {
            self.help = false;
            return Turn::stay();
        }
        let act = keymap::lookup(self.table(), key);
        if let Some(following) = self.following.as_mut().filter(|_| act != Some(Act::WithClass)) {
            following.leaving = false;
        }
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
            Some(act) => self.act(act, now, size),
            None if self.writes_words() => {
                self.field.key(key);
                self.keep_words();
                Turn::stay()
            }
            None => {
                self.overlooks_stop(now);
                Turn::stay()
            }
        }
    }

    fn click(&mut self, target: Target) -> Turn {
        match (target, self.mode) {
            // The click may come from an older frame with more questions.
            (Target::Answer { question, row }, Mode::Asking) if self.may_click(question) => {
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

    fn may_click(&self, question: usize) -> bool {
        question < self.questionnaire.asked.len() && (question == self.at || self.led_to().is_none())
    }

    fn act(&mut self, act: Act, now: Now, size: Size) -> Turn {
        if self.is_held(act) {
            return Turn::stay();
        }
        match (act, self.mode) {
            (Act::Digit, _) => {}
            (Act::Up, Mode::Asking) => self.move_up(size),
            (Act::Down, Mode::Asking) => self.move_down(size),
            (Act::Up | Act::Down | Act::Top | Act::Bottom, _) => self.move_in_list(act),
            (Act::ChooseHere, _) => self.choose(self.at, self.row),
            (Act::Clear, _) => {
                if let Some(answer) = self.answers.get_mut(self.at) {
                    self.unsaved |= answer.take().is_some();
                }
                self.field = Field::new("", WORDS_MAX);
            }
            (Act::Next, _) => self.next(self.at + 1),
            (Act::NextPage, _) => self.next(self.page(size).end),
            (Act::Back, _) => self.back(self.at),
            (Act::BackPage, _) => self.back(self.page(size).start),
            (Act::Help, _) => self.help = !self.help,
            (Act::Large, _) => self.manner.large = !self.manner.large,
            (Act::Areas, _) => self.mode = Mode::Areas(self.current().map_or(0, |a| a.block)),
            (Act::Review, _) => self.mode = Mode::Review(self.first_open_block()),
            (Act::Leave, _) => self.mode = Mode::Leave,
            (Act::Go, Mode::Areas(block) | Mode::Review(block)) => return self.go_to_block(block),
            (Act::Go, _) => {}
            (Act::HandIn, _) => self.mode = Mode::Confirm,
            (Act::Confirm, _) => return self.hand_in(now),
            (Act::Discard, _) => return self.drop_all(Outcome::Discarded),
            (Act::OwnLine, _) => {
                self.own_line = self.asks_own_line() && !self.own_line;
                self.unsaved = true;
            }
            (Act::AnotherSlip, _) if self.slip_used => {
                return Turn::Push(Screen::Enter(Enter::new(enter::Kind::Access)), Vec::new());
            }
            (Act::AnotherSlip, _) => {}
            (Act::ShowCode, _) => self.code_shown_until = Some(now.steady.saturating_add(CODE_SHOWN)),
            (Act::WithClass, _) => return self.with_class(),
            (Act::Alone, _) if self.may_go_on_alone() => self.mode = Mode::Asking,
            (Act::Alone, _) => {}
            (Act::Done, _) if self.is_only_copy() => return Turn::Stay(self.save_again(now)),
            (Act::Done, _) => return Turn::Pop,
            (Act::Stay, Mode::Confirm) => self.mode = Mode::Review(self.first_open_block()),
            (Act::Stay, _) => self.mode = Mode::Asking,
        }
        if act != Act::Help && act != Act::Confirm {
            self.notice = None;
        }
        Turn::stay()
    }

    fn page(&self, size: Size) -> std::ops::Range<usize> {
        // A class looks at one statement, and so do large letters.
        if self.following.is_some() || self.manner.large {
            self.at..self.at + 1
        } else {
            page::page(&self.questionnaire, self.at, size)
        }
    }

    fn choose(&mut self, question: usize, row: usize) {
        let form = self.questionnaire.asked.get(question).map(|a| &a.form);
        if let (Some(form), Some(answer)) = (form, self.answers.get_mut(question))
            && row < form.rows()
        {
            *answer = form.choose(row, answer.as_ref());
            self.row = row;
            self.unsaved = true;
        }
    }

    /// Whether letters are text here.
    pub fn writes_words(&self) -> bool {
        self.mode == Mode::Asking && matches!(self.current().map(|a| &a.form), Some(AskedForm::Words))
    }

    fn keep_words(&mut self) {
        if self.writes_words()
            && let Some(answer) = self.answers.get_mut(self.at)
        {
            let words = Zeroizing::new(self.field.text());
            let written = (!words.trim().is_empty()).then_some(Answer::Words(words));
            self.unsaved |= *answer != written;
            *answer = written;
        }
    }
}
