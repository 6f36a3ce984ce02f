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

/// As what a plan can be written.
pub const FORMS: [(PlanForm, &str); 5] = [
    (PlanForm::Page, "A page to read, project and print (HTML)"),
    (PlanForm::Poster, "A poster: one page to hang up (HTML)"),
    (PlanForm::Text, "A text to paste into your own papers (DOCX)"),
    (PlanForm::Markdown, "Markdown"),
    (PlanForm::Calendar, "Days for a calendar (iCalendar)"),
];

/// The choices in words.
pub fn choices(open: &OpenPlan, what: Picking, known: &Known) -> Vec<String> {
    match what {
        Picking::Statement => {
            let it = known.instrument_named(&open.plan.instrument);
            statements(it, &open.plan.level).into_iter().map(words).collect()
        }
        Picking::Example => {
            examples(open, known).map(|example| format!("{}  {}", example.code, example.objective)).collect()
        }
        Picking::Form => FORMS.iter().map(|(_, words)| (*words).to_owned()).collect(),
        Picking::Remove(_) => vec!["Keep it".to_owned(), "Remove it".to_owned()],
    }
}

/// The question above the choices.
pub fn question(open: &OpenPlan, what: Picking) -> String {
    match what {
        Picking::Statement => "What is it about?".to_owned(),
        Picking::Example => "Examples to start from; everything in them can be changed.".to_owned(),
        Picking::Form => "Write the plan as what?".to_owned(),
        Picking::Remove(spot) => match (spot, open.activity(spot), open.item(spot)) {
            (Spot::Activity(..), Some(activity), _) => format!("Remove \"{}\" from the plan?", activity.what),
            (_, _, Some(item)) if item.activities.is_empty() => {
                format!("Remove {} {} from the plan?", item.code, item.title)
            }
            (_, _, Some(item)) => {
                format!("Remove {} {} with its {} activities?", item.code, item.title, item.activities.len())
            }
            _ => String::new(),
        },
    }
}

/// What a level is asked and can be aimed at.
fn statements<'a>(it: &'a Instrument, level: &str) -> Vec<&'a Question> {
    let Some(level) = it.level(level) else { return Vec::new() };
    let can = |question: &&Question| {
        question.is_asked_at(level) && question.part != Part::Words && !matches!(question.form, Form::Words)
    };
    it.questions.iter().filter(can).collect()
}

/// The examples for what the plan's instrument asks.
fn examples<'a>(open: &OpenPlan, known: &'a Known) -> impl Iterator<Item = &'a Example> {
    let (it, usual) = (known.instrument_named(&open.plan.instrument), known.instrument_named(USUAL));
    known.plans.examples.iter().filter(move |example| example.is_for(it, usual))
}

fn words(question: &Question) -> String {
    format!("{}  {}", question.code, question.title)
}

/// What happened, and what follows.
pub(super) fn update(open: &mut OpenPlan, msg: &Msg, known: &Known) -> Step {
    let Some((what, mut pick)) = open.picking else { return Step::stay() };
    let picked = pick.update(msg, choices(open, what, known).len());
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
            return Step::Say(format!("A plan has at most {ITEMS_MAX} statements."), Vec::new());
        }
        Picking::Statement => add_statement(open, known, at),
        Picking::Example => add_example(open, known, at),
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

fn add_example(open: &mut OpenPlan, known: &Known, at: usize) {
    let it = known.instrument_named(&open.plan.instrument);
    let example = examples(open, known).nth(at);
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
        return Step::Say("The plan is being saved. Please try again.".to_owned(), Vec::new());
    };
    let plan = Box::new(open.plan.clone());
    Step::Stay(vec![ask(WorkplaceRequest::WritePlan { id: id.clone(), plan, form: *form })])
}
