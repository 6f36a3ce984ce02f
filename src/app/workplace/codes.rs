//! Codes to hand out for an activated exercise: one code per group, or one-time slips; and the way back while nobody
//! has begun. Comes up after an activation, and from the overview and the sessions.

pub mod batches;
pub mod lab;
pub mod sheet;

use crate::app::effect::{Effect, StoreRequest};
use crate::app::input::{Key, Target};
use crate::app::keymap::{self, Binding, Hint, Named};
use crate::app::msg::Msg;
use crate::app::workplace::codes::batches::{Batch, Batches};
use crate::app::workplace::codes::lab::LabPage;
use crate::app::workplace::codes::sheet::Sheet;
use crate::app::workplace::request::{LabOrder, WorkplaceReply, WorkplaceRequest};
use crate::app::workplace::room::{Here, Order, Room, Step};
use crate::domain::calendar::Phase;
use crate::domain::exercise::{ExerciseId, Frozen};
use crate::domain::secret::Secret;

/// The page of one exercise.
#[derive(Debug)]
pub struct Codes {
    /// The exercise.
    pub id: ExerciseId,
    /// Where the coordinator came from, and goes back to.
    from: Room,
    /// Whether it was activated a moment ago.
    pub fresh: bool,
    /// The cursor among [`Choice::ALL`].
    pub row: usize,
    /// What is shown.
    pub view: View,
}

/// What is shown.
#[derive(Debug)]
pub enum View {
    /// What can be done.
    Menu,
    /// The codes of the groups are being made or looked up.
    AskingGroups,
    /// How many slips, and for whom.
    Batches(Batches),
    /// Slips are being made: what is left to do after this one, and what was made before it.
    Making(Vec<Batch>, Option<Sheet>),
    /// Codes to read, copy and print.
    Sheet(Sheet),
    /// The lab.
    Lab(LabPage),
    /// Whether the activation is really to be taken back.
    Recall,
    /// It is being taken back.
    Recalling,
    /// It was taken back: the page is over.
    Over,
}

/// One thing that can be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Choice {
    GroupCodes,
    Slips,
    Lab,
    Recall,
}

impl Choice {
    /// All of them, in order.
    pub const ALL: [Choice; 4] = [Choice::GroupCodes, Choice::Slips, Choice::Lab, Choice::Recall];
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Act {
    Up,
    Down,
    Do,
    Choose(Choice),
    Leave,
}

/// The two answers to whether an activation is to be taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum RecallAct {
    Yes,
    No,
}

const KEYS: &[Binding<Act>] = &[
    Binding { keys: &[Key::Up], action: Act::Up, shown: "↑↓", label: "key-move" },
    Binding { keys: &[Key::Down], action: Act::Down, shown: "↓", label: "" },
    Binding { keys: &[Key::Enter, Key::Right, Key::Char(' ')], action: Act::Do, shown: "Enter", label: "key-do-it" },
    Binding { keys: &[Key::Char('c')], action: Act::Choose(Choice::GroupCodes), shown: "c", label: "key-codes" },
    Binding { keys: &[Key::Char('s')], action: Act::Choose(Choice::Slips), shown: "s", label: "key-slips" },
    Binding { keys: &[Key::Char('o')], action: Act::Choose(Choice::Lab), shown: "o", label: "key-lab" },
    Binding { keys: &[Key::Char('u')], action: Act::Choose(Choice::Recall), shown: "u", label: "key-take-it-back" },
    Binding {
        keys: &[Key::Char('q'), Key::Left, Key::Esc, Key::Backspace, Key::Ctrl('c')],
        action: Act::Leave,
        shown: "q",
        label: "key-back",
    },
];

/// The keys of that question, wherever it is asked.
pub const RECALL: &[Binding<RecallAct>] = &[
    Binding { keys: &[Key::Char('y')], action: RecallAct::Yes, shown: "y", label: "key-take-it-back" },
    Binding {
        keys: &[Key::Char('n'), Key::Char('q'), Key::Esc, Key::Backspace, Key::Ctrl('c')],
        action: RecallAct::No,
        shown: "n",
        label: "key-leave-it-activated",
    },
];

/// Keys of the page: it stands in a room but leaves by itself.
pub fn key_tables() -> Vec<Named> {
    let own = [("codes", keymap::bare(KEYS)), ("codes: taking back", keymap::bare(RECALL))];
    own.into_iter().chain(batches::key_tables()).chain(lab::key_tables()).chain(sheet::key_tables()).collect()
}

impl Codes {
    /// The page of an exercise; `fresh` right after its activation.
    pub fn of(id: ExerciseId, from: Room, fresh: bool) -> Codes {
        Codes { id, from, fresh, row: 0, view: View::Menu }
    }

    /// The exercise, once the store has told of it.
    pub fn frozen<'a>(&self, here: Here<'a>) -> Option<&'a Frozen> {
        here.exercises.iter().find(|frozen| frozen.id == self.id).map(|frozen| &**frozen)
    }

    /// What can be done now, in the order of the list.
    pub fn choices(&self, here: Here) -> &'static [Choice] {
        match self.frozen(here).map(|frozen| frozen.exercise.phase(here.now.wall)) {
            Some(Phase::NotYet | Phase::Open) => &Choice::ALL,
            Some(Phase::Closed) | None => &[],
        }
    }

    /// What happened, what follows, and whether the page stays.
    pub fn update(&mut self, msg: &Msg, here: Here) -> (Step, bool) {
        match &mut self.view {
            View::Menu => return self.menu(msg, here),
            View::AskingGroups | View::Making(..) | View::Recalling | View::Over => return (Step::stay(), true),
            View::Batches(batches) => match batches.update(msg) {
                batches::Done::Not => {}
                batches::Done::Leave => self.view = View::Menu,
                batches::Done::Make(wanted) => {
                    return (self.make(wanted, None).map_or_else(Step::stay, Step::ask), true);
                }
            },
            View::Lab(page) => match page.update(msg) {
                lab::Done::Not => {}
                lab::Done::Pass => return (Step::Pass, true),
                lab::Done::Leave => self.view = View::Menu,
                lab::Done::Order(order) => return (self.order_lab(order), true),
            },
            View::Sheet(sheet) => match sheet.update(msg, here.size) {
                sheet::Done::Leave => self.view = View::Menu,
                sheet::Done::Step(step) => return (step, true),
            },
            View::Recall => {
                let Msg::Key(key) = msg else { return (Step::stay(), true) };
                match keymap::lookup(RECALL, *key) {
                    Some(RecallAct::Yes) => {
                        self.view = View::Recalling;
                        return (Step::ask(WorkplaceRequest::Recall(self.id.clone())), true);
                    }
                    Some(RecallAct::No) => self.view = View::Menu,
                    None => {}
                }
            }
        }
        (Step::stay(), true)
    }

    fn menu(&mut self, msg: &Msg, here: Here) -> (Step, bool) {
        let choices = self.choices(here);
        let act = match msg {
            Msg::Key(key) => keymap::lookup(KEYS, *key),
            Msg::Click(Target::Row(row)) => {
                self.row = *row;
                Some(Act::Do)
            }
            _ => None,
        };
        let step = match act {
            Some(Act::Up) => {
                self.row = self.row.saturating_sub(1);
                Step::stay()
            }
            Some(Act::Down) => {
                self.row = (self.row + 1).min(choices.len().saturating_sub(1));
                Step::stay()
            }
            Some(Act::Do) => match choices.get(self.row) {
                Some(choice) => self.choose(*choice, here),
                None => Step::stay(),
            },
            Some(Act::Choose(choice)) if choices.contains(&choice) => {
                self.row = choices.iter().position(|c| *c == choice).unwrap_or(0);
                self.choose(choice, here)
            }
            Some(Act::Choose(_)) => Step::stay(),
            Some(Act::Leave) => return (self.leave(), false),
            None => return (Step::Pass, true),
        };
        (step, true)
    }

    /// Back to where the coordinator came from.
    fn leave(&self) -> Step {
        match self.from {
            Room::Overview => Step::Order(Order::Watch(self.id.clone())),
            room => Step::Go(room),
        }
    }

    fn choose(&mut self, choice: Choice, here: Here) -> Step {
        let Some(frozen) = self.frozen(here) else { return Step::stay() };
        match choice {
            Choice::GroupCodes => {
                self.view = View::AskingGroups;
                return Step::ask(WorkplaceRequest::GroupCodes(self.id.clone()));
            }
            Choice::Slips => self.view = View::Batches(Batches::of(frozen)),
            Choice::Lab => return self.show_lab(true),
            Choice::Recall => self.view = View::Recall,
        }
        Step::stay()
    }

    /// Turns to the lab, and opens it where somebody may.
    pub fn show_lab(&mut self, may_open: bool) -> Step {
        self.view = View::Lab(LabPage { lab: None, waiting: may_open });
        if may_open { self.order_lab(LabOrder::Open) } else { Step::stay() }
    }

    fn order_lab(&self, order: LabOrder) -> Step {
        Step::ask(WorkplaceRequest::Lab { id: self.id.clone(), order })
    }

    /// Asks for the first of these; the others follow when it is there.
    fn make(&mut self, mut wanted: Vec<Batch>, made: Option<Sheet>) -> Option<WorkplaceRequest> {
        if wanted.is_empty() {
            self.view = made.map_or(View::Menu, View::Sheet);
            return None;
        }
        let first = wanted.remove(0);
        let request =
            WorkplaceRequest::Slips { id: self.id.clone(), group: first.group, class: first.class, count: first.count };
        self.view = View::Making(wanted, made);
        Some(request)
    }

    /// What the store answered: what follows, and whether the page stays.
    pub fn told(&mut self, reply: &WorkplaceReply) -> (Vec<Effect>, bool) {
        let view = std::mem::replace(&mut self.view, View::Menu);
        match (view, reply) {
            (View::AskingGroups, WorkplaceReply::Codes(title, text)) => {
                self.view = View::Sheet(Sheet::codes(title, text, &self.id));
                return (vec![ask(WorkplaceRequest::Look)], true);
            }
            (View::Making(wanted, made), WorkplaceReply::Codes(title, text)) => {
                let made = match made {
                    Some(made) => made.with(text),
                    None => Sheet::slips(title, text, &self.id),
                };
                // A group that has slips is entered with them only: the exercises are looked at anew.
                let next = self.make(wanted, Some(made)).unwrap_or(WorkplaceRequest::Look);
                return (vec![ask(next)], true);
            }
            // What was made before stays: it is kept nowhere else.
            (View::Making(_, Some(made)), WorkplaceReply::Refused(_)) => self.view = View::Sheet(made),
            (View::Recalling, WorkplaceReply::Done(_)) => {
                self.view = View::Over;
                return (Vec::new(), false);
            }
            (View::AskingGroups | View::Making(_, None) | View::Recalling, WorkplaceReply::Refused(_)) => {}
            // What was refused was something else that was asked meanwhile: these slips were made all the same.
            (View::Sheet(sheet), WorkplaceReply::Codes(_, text)) => self.view = View::Sheet(sheet.with(text)),
            (View::Menu, WorkplaceReply::Codes(title, text)) => {
                self.view = View::Sheet(Sheet::slips(title, text, &self.id));
            }
            (View::Lab(mut page), reply) => {
                page.told(reply);
                self.view = View::Lab(page);
            }
            (View::Sheet(mut sheet), WorkplaceReply::Done(_)) => {
                sheet.written();
                self.view = View::Sheet(sheet);
            }
            (view, _) => self.view = view,
        }
        (Vec::new(), true)
    }

    /// Slips with this text are in a file. Further ones that came meanwhile are not.
    pub fn slips_written(&mut self, text: &Secret) {
        if let View::Sheet(sheet) = &mut self.view
            && sheet.text == *text
        {
            sheet.written();
        }
    }

    /// Whether codes are on their way, or shown, that are nowhere else.
    pub fn holds_only_copy(&self) -> bool {
        match &self.view {
            View::Making(..) => true,
            View::Sheet(sheet) => sheet.is_only_copy(),
            View::Menu
            | View::AskingGroups
            | View::Batches(_)
            | View::Lab(_)
            | View::Recall
            | View::Recalling
            | View::Over => false,
        }
    }

    /// Whether the page takes every key.
    pub fn is_typing(&self) -> bool {
        !matches!(self.view, View::Menu | View::Lab(_))
    }

    /// The keys for the last lines.
    pub fn hints(&self, here: Here) -> Vec<Hint> {
        match &self.view {
            View::Menu => {
                let choices = self.choices(here);
                keymap::hints(KEYS, |act| match act {
                    Act::Up | Act::Down | Act::Do => choices.is_empty(),
                    Act::Choose(choice) => !choices.contains(&choice),
                    Act::Leave => false,
                })
            }
            View::Batches(batches) => batches.hints(),
            View::Lab(page) => page.hints(),
            View::Sheet(sheet) => sheet.hints(),
            View::Recall => keymap::hints(RECALL, |_| false),
            View::AskingGroups | View::Making(..) | View::Recalling | View::Over => Vec::new(),
        }
    }
}

fn ask(request: WorkplaceRequest) -> Effect {
    Effect::Store(StoreRequest::Workplace(Box::new(request)))
}
