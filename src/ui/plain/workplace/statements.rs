//! Step 2 of a set-up: what is asked, area by area; a statement in full; a search, a short form, a preview.

use crate::app::input::Key;
use crate::app::keymap::Hint;
use crate::app::msg::Msg;
use crate::app::workplace::request::Known;
use crate::app::workplace::set_up::statements::items::{Heading, Item, Standing, standing};
use crate::app::workplace::set_up::statements::pick::What;
use crate::app::workplace::set_up::statements::telling::{self, How, Shown};
use crate::app::workplace::set_up::statements::{Page, Statements};
use crate::domain::setup::Setup;
use crate::ui::plain::workplace::own;
use crate::ui::plain::workplace::stand::{Entry, Stand, presses, row};
use crate::ui::screen::workplace::set_up::statements::list::heading_words;

/// Columns in which nothing of a question is wrapped.
const UNWRAPPED: usize = usize::MAX;

/// What stands there.
pub fn stand(it: &Statements, setup: &Setup, known: &Known, hints: &[Hint], head: String) -> Stand {
    let shown = Shown { setup, known };
    match &it.page {
        Page::List => list(it, shown, hints, &head),
        Page::Search(field) => {
            let mut stand = Stand::at("Search the statements.");
            stand.say("Words that the title or what a group reads must have.");
            stand.entry = Some(Entry::text("Words", field));
            stand
        }
        Page::Read(_) => read(it, shown, hints),
        Page::Own(page) => own::stand(page, shown, hints),
        Page::Bring(page) => own::bring(page, shown, hints),
        Page::Pick(page) => {
            match page.what {
                What::ShortForm => short_forms(shown),
                What::Group => {
                    let mut stand = Stand::at("A preview: as whom?");
                    stand.say("It is the walk as a participant meets it. Nothing of it is stored; leave it whenever you like.");
                    for (ix, group) in known.instrument.groups.iter().enumerate() {
                        stand.row(group.title.clone(), ix);
                    }
                    stand
                }
            }
        }
    }
}

/// One area's entries, or everything that was found.
fn list(it: &Statements, shown: Shown, hints: &[Hint], head: &str) -> Stand {
    let listed = it.listed(shown.setup, shown.known);
    let at = it.at.min(listed.len().saturating_sub(1));
    let here = listed.get(at).map(|(heading, _)| *heading);
    let is_search = !it.sought.is_empty();
    let mut stand = match here {
        Some(heading) if !is_search => Stand::at(format!("{head} {}.", heading_words(heading, shown))),
        _ => Stand::at(format!("{head} Found for \"{}\": {}.", it.sought, listed.len())),
    };
    for (ix, (heading, item)) in listed.iter().enumerate() {
        if is_search || Some(*heading) == here {
            stand.offer(item_words(item, shown), opened(item, ix, at));
        }
    }
    if !is_search {
        // The list names only one of the two arrows.
        let areas = areas(&listed);
        if areas.iter().position(|area| Some(*area) == here).is_some_and(|place| place + 1 < areas.len()) {
            stand.offer("the next area", vec![Msg::Key(Key::Right)]);
        }
        if areas.first().copied() != here {
            // The first press goes to the beginning of this area, where the cursor is not there yet.
            let first = listed.iter().position(|(heading, _)| Some(*heading) == here).unwrap_or(at);
            stand.offer("the area before", presses(Key::Left, 1 + usize::from(first < at)));
        }
    }
    stand.act(hints, "key-list-all", "list all again");
    stand.act(hints, "key-search", "search");
    if here != Some(Heading::Own) {
        stand.act(hints, "key-new-own", "write a statement of your own");
    }
    stand.act(hints, "key-short-form", "how much is asked: everything, or a short form");
    stand.act(hints, "key-preview", "look at it as a group meets it");
    stand
}

fn areas(listed: &[(Heading, Item)]) -> Vec<Heading> {
    let mut areas: Vec<Heading> = listed.iter().map(|(heading, _)| *heading).collect();
    areas.dedup();
    areas
}

/// What opens an entry: a click turns to it, a second one opens it; what does something does it at once.
fn opened(item: &Item, ix: usize, at: usize) -> Vec<Msg> {
    let at_once = ix == at || matches!(item, Item::New | Item::Bring);
    if at_once { vec![row(ix)] } else { vec![row(ix), row(ix)] }
}

fn item_words(item: &Item, shown: Shown) -> String {
    let Shown { setup, known } = shown;
    match item {
        Item::Asked(ix) => known.instrument.questions.get(*ix).map_or_else(String::new, |question| {
            let title = if question.title.is_empty() { String::new() } else { format!(" {}", question.title) };
            format!("{}{title}, {}", question.code, standing_words(standing(question, setup)))
        }),
        Item::Own(ix) => setup.own.get(*ix).map_or_else(String::new, telling::name),
        Item::New => "write a statement of your own".to_owned(),
        Item::Bring => "bring own statements in from elsewhere".to_owned(),
        Item::Stray(ix) => {
            let code = setup.optional.get(*ix).map_or("", String::as_str);
            format!("{code}, ticked but not asked at this level: take it out")
        }
    }
}

fn standing_words(standing: Standing) -> &'static str {
    match standing {
        Standing::Core => "always asked",
        Standing::LeftOut => "left out by the short form",
        Standing::On => "optional, ticked",
        Standing::Off => "optional, not ticked",
        Standing::InForm => "optional, in the short form",
    }
}

/// A statement in full.
fn read(it: &Statements, shown: Shown, hints: &[Hint]) -> Stand {
    let item = it.item(shown.setup, shown.known);
    let question = match item {
        Some(Item::Asked(ix)) => shown.known.instrument.questions.get(ix),
        Some(Item::Own(_) | Item::New | Item::Bring | Item::Stray(_)) | None => None,
    };
    let Some(question) = question else { return Stand::at("A statement.") };
    let mut lines = telling::lines(question, UNWRAPPED, How::Whole, shown).into_iter();
    let mut stand = Stand::at(lines.next().map_or_else(String::new, |line| format!("{}.", line.text)));
    for line in lines.filter(|line| !line.text.is_empty()) {
        let group = line.group.and_then(|ix| shown.known.instrument.groups.get(ix));
        match group {
            Some(group) => stand.say(format!("{}: {}", group.title, line.text)),
            None => stand.say(line.text),
        }
    }
    let ticked = standing(question, shown.setup) == Standing::On;
    stand.act(hints, "key-tick-one", if ticked { "do not ask it" } else { "ask it" });
    stand.act(hints, "key-next", "the next statement");
    stand.act(hints, "key-previous", "the statement before");
    stand
}

fn short_forms(shown: Shown) -> Stand {
    let mut stand = Stand::at("How much is asked?");
    let chosen = |key: Option<&String>| if key == shown.setup.short_form.as_ref() { " (chosen)" } else { "" };
    let all = "everything: all core statements, the other areas, and what you tick or write";
    stand.row(format!("{all}{}", chosen(None)), 0);
    for (ix, form) in shown.known.instrument.short_forms.iter().enumerate() {
        stand.row(format!("{}{}. {}", form.title, chosen(Some(&form.key)), form.what), ix + 1);
    }
    stand
}
