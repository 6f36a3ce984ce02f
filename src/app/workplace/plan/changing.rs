//! Changing a plan line by line: what is turned or typed changes it at once.

use crate::app::input::{Target, Way};
use crate::app::keymap;
use crate::app::msg::Msg;
use crate::app::workplace::plan::NO_TITLE;
use crate::app::workplace::plan::aims;
use crate::app::workplace::plan::facts::{self, Fact};
use crate::app::workplace::plan::keys::{FACT_KEYS, FactAct, TYPE_KEYS, TypeAct};
use crate::app::workplace::plan::open::{OpenPlan, Page, Spot, Typed};
use crate::app::workplace::room::Step;
use crate::domain::instrument::Instrument;
use crate::domain::plan::activity::Activity;
use crate::locale::say::Say;

impl OpenPlan {
    pub(super) fn on_lines(&mut self, msg: &Msg, spot: Spot, it: &Instrument) -> Step {
        let facts = self.facts(spot);
        let last = facts.len().saturating_sub(1);
        self.fact = self.fact.min(last);
        let act = match msg {
            Msg::Key(key) => keymap::lookup(FACT_KEYS, *key),
            Msg::Scroll(Way::Up) => Some(FactAct::Up),
            Msg::Scroll(Way::Down) => Some(FactAct::Down),
            Msg::Click(Target::Row(row)) => {
                self.fact = (*row).min(last);
                Some(FactAct::Change)
            }
            _ => None,
        };
        let Some(fact) = facts.get(self.fact).copied() else {
            self.lines = None;
            return Step::stay();
        };
        match act {
            Some(FactAct::Up) => self.fact = self.fact.saturating_sub(1),
            Some(FactAct::Down) => self.fact = (self.fact + 1).min(last),
            Some(FactAct::Leave) => self.lines = None,
            Some(FactAct::Activity) => return self.new_activity(spot),
            Some(FactAct::Change) if !fact.turns() => {
                let activity = self.activity(spot).cloned();
                let begins = self.item(spot).map(|item| facts::begins(fact, item, activity.as_ref()));
                self.type_into(Typed::Fact(fact), &begins.unwrap_or_default(), fact.chars_max());
            }
            Some(FactAct::Change | FactAct::After) => self.turn(spot, fact, it, true),
            Some(FactAct::Before) => self.turn(spot, fact, it, false),
            None => {}
        }
        Step::stay()
    }

    fn turn(&mut self, spot: Spot, fact: Fact, it: &Instrument, forward: bool) {
        let level = self.plan.level.clone();
        match spot {
            Spot::Activity(..) => {
                if let Some(activity) = self.activity_mut(spot) {
                    facts::turn_activity(fact, activity, forward);
                }
            }
            Spot::Item(_) => {
                if let Some(item) = self.item_mut(spot) {
                    aims::turn(fact, item, it, forward, &level);
                }
            }
        }
    }

    pub(super) fn typed(&mut self, msg: &Msg, it: &Instrument) -> Step {
        let Some(typing) = &mut self.typing else { return Step::stay() };
        match msg {
            Msg::Key(key) => match keymap::lookup(TYPE_KEYS, *key) {
                Some(act) => {
                    let step = self.end_typing(act, it);
                    // Words that came back are decided upon one after the other.
                    let next = if self.typing.is_none() { self.ask_next() } else { None };
                    return next.map_or(step, |sentence| Step::Tell(sentence, Vec::new()));
                }
                None => {
                    typing.field.key(*key);
                }
            },
            Msg::Paste(text) => typing.field.insert(text),
            _ => {}
        }
        Step::stay()
    }

    fn end_typing(&mut self, act: TypeAct, it: &Instrument) -> Step {
        let Some(typing) = self.typing.take() else { return Step::stay() };
        if act == TypeAct::Leave {
            return Step::stay();
        }
        let text = typing.field.text().trim().to_owned();
        let taken = match (typing.what, self.lines) {
            (Typed::Title, _) if text.is_empty() => Err(Say::new(NO_TITLE)),
            (Typed::Title, _) => {
                self.plan.title = text;
                Ok(())
            }
            (Typed::New(at), _) => {
                self.added(at, text);
                Ok(())
            }
            (Typed::Fact(fact), Some(spot)) => self.take(fact, spot, &text, it),
            (Typed::Fact(_), None) => Ok(()),
        };
        match taken {
            Ok(()) => Step::stay(),
            Err(sentence) => {
                self.typing = Some(typing);
                Step::Tell(sentence, Vec::new())
            }
        }
    }

    fn added(&mut self, at: usize, what: String) {
        if what.is_empty() {
            return;
        }
        let Some(item) = self.plan.items.get_mut(at) else { return };
        item.activities.push(Activity { what, ..Activity::default() });
        let spot = Spot::Activity(at, item.activities.len() - 1);
        self.page = if self.page == Page::Targets { Page::Items } else { self.page };
        self.look_at(spot);
        // What it is has been said; who sees to it comes next.
        self.fact = 1;
    }

    fn take(&mut self, fact: Fact, spot: Spot, text: &str, it: &Instrument) -> Result<(), Say> {
        let plan = self.plan.clone();
        match spot {
            Spot::Item(_) => self.item_mut(spot).map_or(Ok(()), |item| facts::type_item(fact, item, text, it)),
            Spot::Activity(..) => {
                let activity = self.activity_mut(spot);
                activity.map_or(Ok(()), |activity| facts::type_activity(fact, activity, text, &plan))
            }
        }
    }
}
