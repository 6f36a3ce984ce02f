//! One of a few, inside a plan that is open: a statement, an example, a form to write it in, or whether to remove.

use crate::app::msg::Msg;
use crate::app::workplace::pick::Picked;
use crate::app::workplace::plan::open::{OpenPlan, Picking, Spot};
use crate::app::workplace::plan::saving::ask;
use crate::app::workplace::request::plans::PlanForm;
use crate::app::workplace::request::{Known, WorkplaceRequest};
use crate::app::workplace::room::Step;
use crate::domain::instrument::{Form, Instrument, Part, Question, USUAL};
use crate::domain::plan::example::Example;
use crate::domain::plan::{ITEMS_MAX, Item};
use crate::locale::language::Language;
use crate::locale::say::Say;

/// As what a plan can be written, and what each is called.
pub const FORMS: [(PlanForm, &str); 5] = [
    (PlanForm::Page, "plan-as-page"),
    (PlanForm::Poster, "plan-as-poster"),
    (PlanForm::Text, "plan-as-text"),
    (PlanForm::Markdown, "plan-as-markdown"),
    (PlanForm::Calendar, "plan-as-calendar"),
];
/// The answers to whether something is removed.
pub const KEEP_OR_REMOVE: [&str; 2] = ["plan-keep-it", "plan-remove-it"];

/// The choices in words; examples in a language.
pub fn choices(open: &OpenPlan, what: Picking, known: &Known, language: &'static Language) -> Vec<Say> {
    match what {
        Picking::Statement => {
            let it = known.instrument_named(&open.plan.instrument);
            statements(it, &open.plan.level).into_iter().map(|question| words(question).into()).collect()
        }
        Picking::Example => {
            let words = |example: &Example| Say::from(format!("{}  {}", example.code, example.objective));
            examples(open, known, language).into_iter().map(words).collect()
        }
        Picking::Form => FORMS.iter().map(|(_, id)| Say::new(id)).collect(),
        Picking::Remove(_) => KEEP_OR_REMOVE.map(Say::new).to_vec(),
    }
}

/// The question above the choices.
pub fn question(open: &OpenPlan, what: Picking) -> Say {
    match what {
        Picking::Statement => "plan-what-about".into(),
        Picking::Example => "plan-examples".into(),
        Picking::Form => "plan-write-as".into(),
        Picking::Remove(spot) => match (spot, open.activity(spot), open.item(spot)) {
            (Spot::Activity(..), Some(activity), _) => {
                Say::new("plan-remove-activity").with("what", activity.what.clone())
            }
            (_, _, Some(item)) if item.activities.is_empty() => about(Say::new("plan-remove-item"), item),
            (_, _, Some(item)) => {
                about(Say::new("plan-remove-item-activities"), item).with("count", item.activities.len())
            }
            _ => Say::from(String::new()),
        },
    }
}

fn about(say: Say, item: &Item) -> Say {
    say.with("code", item.code.clone()).with("title", item.title.clone())
}

/// What a level is asked and can be aimed at.
fn statements<'a>(it: &'a Instrument, level: &str) -> Vec<&'a Question> {
    let Some(level) = it.level(level) else { return Vec::new() };
    let can = |question: &&Question| {
        question.is_asked_at(level) && question.part != Part::Words && !matches!(question.form, Form::Words)
    };
    it.questions.iter().filter(can).collect()
}

/// The examples for what the plan's instrument asks, in a language.
fn examples(open: &OpenPlan, known: &Known, language: &'static Language) -> Vec<&'static Example> {
    let (it, usual) = (known.instrument_named(&open.plan.instrument), known.instrument_named(USUAL));
    (known.plans.examples)(language).iter().filter(|example| example.is_for(it, usual)).collect()
}

fn words(question: &Question) -> String {
    format!("{}  {}", question.code, question.title)
}

/// What happened, and what follows.
pub(super) fn update(open: &mut OpenPlan, msg: &Msg, known: &Known, language: &'static Language) -> Step {
    let Some((what, mut pick)) = open.picking else { return Step::stay() };
    let picked = pick.update(msg, choices(open, what, known, language).len());
    open.picking = Some((what, pick));
    let at = match picked {
        Picked::Not => return Step::stay(),
        Picked::Left => {
            open.picking = None;
            return Step::stay();
        }
        Picked::One(at) => at,
    };
    open.picking = None;
    match what {
        Picking::Statement | Picking::Example if open.plan.items.len() >= ITEMS_MAX => {
            return Step::Tell(Say::new("plan-many-items").with("count", ITEMS_MAX), Vec::new());
        }
        Picking::Statement => add_statement(open, known, at),
        Picking::Example => add_example(open, known, language, at),
        Picking::Form => return write(open, at),
        Picking::Remove(spot) if at == 1 => open.remove(spot),
        Picking::Remove(_) => {}
    }
    Step::stay()
}

fn add_statement(open: &mut OpenPlan, known: &Known, at: usize) {
    let it = known.instrument_named(&open.plan.instrument);
    let question = statements(it, &open.plan.level).get(at).copied();
    if let Some((question, level)) = question.zip(it.level(&open.plan.level)) {
        open.add(Item::of_question(question, it, level));
    }
}

fn add_example(open: &mut OpenPlan, known: &Known, language: &'static Language, at: usize) {
    let it = known.instrument_named(&open.plan.instrument);
    let example = examples(open, known, language).into_iter().nth(at);
    if let Some((example, level)) = example.zip(it.level(&open.plan.level)) {
        let item = example.item(it, level, open.plan.year);
        // An example does not go over what somebody planned for the statement.
        let there = open.plan.items.iter().any(|one| one.code == item.code);
        if there {
            open.plan.items.push(item);
            open.look_at(Spot::Item(open.plan.items.len() - 1));
        } else {
            open.add(item);
        }
    }
}

fn write(open: &OpenPlan, at: usize) -> Step {
    let Some((id, (form, _))) = open.saving.id().zip(FORMS.get(at)) else {
        return Step::Tell(Say::new("plan-write-saving"), Vec::new());
    };
    let plan = Box::new(open.plan.clone());
    Step::Stay(vec![ask(WorkplaceRequest::WritePlan { id: id.clone(), plan, form: *form })])
}
