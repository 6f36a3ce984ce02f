//! Where the state as a whole meets a class: news go to the screen they concern, and the other machines hear what
//! this one does.

use jiff::SignedDuration;

use crate::app::class::order::{ClassNews, ClassOrder};
use crate::app::effect::Effect;
use crate::app::thanks::Outcome;
use crate::app::{App, Screen, Turn};
use crate::domain::class::Here;
use crate::domain::time_limit::{Now, minutes_up};

/// What the other machines of a class have heard of this one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Told {
    /// It has nothing to do with a class.
    #[default]
    Nothing,
    /// It asks to join, or waits for the beginning.
    Waits,
    /// It answers, and how that stands.
    Answers(Here),
    /// It leads the class.
    Leads,
}

impl App {
    /// Hands news of a class to the screen they concern.
    pub(in crate::app) fn class_news(&mut self, news: ClassNews, now: Now) -> Vec<Effect> {
        if let Some(kiosk) = &mut self.kiosk
            && self.class != Told::Nothing
        {
            // Who waited for a teacher was not idle, and has the usual time when the waiting ends.
            kiosk.touched(now);
        }
        let joins = matches!(self.screens.last(), Some(Screen::Enter(enter)) if enter.waits_for_class());
        if joins {
            match &news {
                ClassNews::Stand(_) => {
                    self.screens.pop();
                }
                ClassNews::Refused(sentence) => {
                    if let Some(Screen::Enter(enter)) = self.screens.last_mut() {
                        enter.refused(sentence.clone());
                    }
                    return Vec::new();
                }
                ClassNews::LinkLost
                | ClassNews::LinkBack
                | ClassNews::OpenElsewhere
                | ClassNews::Opened(_)
                | ClassNews::Counts(_) => {}
            }
        } else if self.class == Told::Nothing {
            // An answer that nobody waits for any more.
            return Vec::new();
        }
        let boot = &self.machine.boot;
        let follows = |screen: &&mut Screen| matches!(screen, Screen::Start(_) | Screen::Walk(_) | Screen::Class(_));
        let turn = match self.screens.iter_mut().rev().find(follows) {
            Some(Screen::Class(class)) => class.hear(news, now),
            Some(Screen::Walk(walk)) => walk.hear(news, now),
            Some(Screen::Start(start)) => start.hear(news, now, boot),
            _ => Turn::stay(),
        };
        self.turn(turn)
    }

    /// Adds what the other machines of a class should hear of what has just happened.
    pub(in crate::app) fn tell_class(&mut self, mut effects: Vec<Effect>, now: Now) -> Vec<Effect> {
        let after = self.standing(now);
        let before = std::mem::replace(&mut self.class, after);
        let mut say = |order: ClassOrder| effects.push(Effect::Class(order));
        match (before, after) {
            (Told::Answers(here), Told::Answers(same)) if here == same => {}
            (_, Told::Answers(here)) => say(ClassOrder::Here(here)),
            (Told::Leads, Told::Nothing) => say(ClassOrder::Close),
            (Told::Answers(here), Told::Nothing | Told::Waits | Told::Leads) => {
                if self.has_handed_in() {
                    say(ClassOrder::Here(Here { ready: true, handed_in: true, ..here }));
                }
                say(ClassOrder::Leave);
            }
            (Told::Waits, Told::Nothing | Told::Leads) => say(ClassOrder::Leave),
            (Told::Nothing | Told::Waits | Told::Leads, Told::Waits | Told::Leads) | (Told::Nothing, Told::Nothing) => {
            }
        }
        effects
    }

    fn standing(&self, now: Now) -> Told {
        let told = |screen: &Screen| match screen {
            Screen::Class(_) => Some(Told::Leads),
            Screen::Walk(walk) => walk.here(now).map(Told::Answers),
            Screen::Start(start) => start.waiting.as_ref().map(|_| Told::Waits),
            Screen::Enter(enter) => enter.waits_for_class().then_some(Told::Waits),
            Screen::Home(_)
            | Screen::Choose(_)
            | Screen::Welcome(_)
            | Screen::Thanks(_)
            | Screen::Workplace(_)
            | Screen::Languages(_) => None,
        };
        self.screens.iter().rev().find_map(told).unwrap_or_default()
    }

    /// Whether what is on the screen thanks for a sheet.
    pub(in crate::app) fn has_handed_in(&self) -> bool {
        matches!(self.screens.last(), Some(Screen::Thanks(thanks)) if matches!(thanks.outcome, Outcome::HandedIn(_)))
    }

    /// A walk and what comes before it know whether a class can be joined from this machine, and in which manner.
    pub(in crate::app) fn put(&mut self, mut screen: Screen) {
        match &mut screen {
            Screen::Start(start) => start.in_lab = self.machine.in_lab,
            Screen::Walk(walk) => walk.put_on(self.machine.in_lab),
            Screen::Home(_)
            | Screen::Choose(_)
            | Screen::Welcome(_)
            | Screen::Enter(_)
            | Screen::Thanks(_)
            | Screen::Class(_)
            | Screen::Workplace(_)
            | Screen::Languages(_) => {}
        }
        self.suit(&mut screen);
        self.screens.push(screen);
    }
}

/// Minutes as they are told: rounded up, so that a machine does not speak every second.
pub(in crate::app) fn told_minutes(left: SignedDuration) -> SignedDuration {
    SignedDuration::from_mins(minutes_up(left))
}
