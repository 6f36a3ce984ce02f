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
use crate::locale::say::Say;
use crate::ui::plain::workplace::own;
use crate::ui::plain::workplace::stand::{Kind, Stand, presses, row};
use crate::ui::screen::workplace::set_up::statements::list::heading_words;

/// Columns in which nothing of a question is wrapped.
const UNWRAPPED: usize = usize::MAX;

/// What stands there; `head` is the step's first line.
pub fn stand(it: &Statements, setup: &Setup, known: &Known, hints: &[Hint], head: &Stand) -> Stand {
    let texts = head.texts;
    let shown = Shown { setup, known, texts };
    match &it.page {
        Page::List => list(it, shown, hints, head),
        Page::Search(field) => {
            let mut stand = Stand::at(texts, "lines-search");
            stand.say("lines-search-how");
            stand.enter("lines-words", field, Kind::Text);
            stand
        }
        Page::Read(_) => read(it, shown, hints),
        Page::Own(page) => own::stand(page, shown, hints),
        Page::Bring(page) => own::bring(page, shown, hints),
        Page::Pick(page) => match page.what {
            What::ShortForm => short_forms(shown),
            What::Group => {
                let mut stand = Stand::at(texts, "lines-preview");
                stand.say("lines-preview-how");
                for (ix, group) in shown.instrument().groups.iter().enumerate() {
                    stand.row(group.title.clone(), ix);
                }
                stand
            }
        },
    }
}

/// One area's entries, or everything that was found.
fn list(it: &Statements, shown: Shown, hints: &[Hint], head: &Stand) -> Stand {
    let listed = it.listed(shown.setup, shown.known);
    let at = it.at.min(listed.len().saturating_sub(1));
    let here = listed.get(at).map(|(heading, _)| *heading);
    let is_search = !it.sought.is_empty();
    let mut stand = Stand::at(head.texts, head.title.clone());
    match here {
        Some(heading) if !is_search => stand.also(format!("{}.", stand.word(heading_words(heading, shown)))),
        _ => stand.also(Say::new("lines-found").with("words", it.sought.clone()).with("count", listed.len())),
    }
    for (ix, (heading, item)) in listed.iter().enumerate() {
        if is_search || Some(*heading) == here {
            stand.offer(item_words(item, shown), opened(item, ix, at));
        }
    }
    if !is_search {
        // The list names only one of the two arrows.
        let areas = areas(&listed);
        if areas.iter().position(|area| Some(*area) == here).is_some_and(|place| place + 1 < areas.len()) {
            stand.offer("lines-do-next-area", vec![Msg::Key(Key::Right)]);
        }
        if areas.first().copied() != here {
            // The first press goes to the beginning of this area, where the cursor is not there yet.
            let first = listed.iter().position(|(heading, _)| Some(*heading) == here).unwrap_or(at);
            stand.offer("lines-do-area-before", presses(Key::Left, 1 + usize::from(first < at)));
        }
    }
    stand.act(hints, "key-list-all", "lines-do-list-all");
    stand.act(hints, "key-search", "key-search");
    if here != Some(Heading::Own) {
        stand.act(hints, "key-new-own", "lines-do-write-own");
    }
    stand.act(hints, "key-short-form", "lines-do-how-much");
    stand.act(hints, "key-preview", "lines-do-preview");
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

fn item_words(item: &Item, shown: Shown) -> Say {
    let Shown { setup, .. } = shown;
    match item {
        Item::Asked(ix) => shown.instrument().questions.get(*ix).map_or_else(nothing, |question| {
            let title = if question.title.is_empty() { String::new() } else { format!(" {}", question.title) };
            let say = Say::new(standing_words(standing(question, setup)));
            say.with("statement", format!("{}{title}", question.code))
        }),
        Item::Own(ix) => setup.own.get(*ix).map_or_else(nothing, |own| Say::from(telling::name(own))),
        Item::New => "lines-do-write-own".into(),
        Item::Bring => "lines-do-bring-in".into(),
        Item::Stray(ix) => {
            let code = setup.optional.get(*ix).map_or("", String::as_str);
            Say::new("lines-item-stray").with("code", code.to_owned())
        }
    }
}

fn nothing() -> Say {
    Say::from(String::new())
}

fn standing_words(standing: Standing) -> &'static str {
    match standing {
        Standing::Core => "lines-item-core",
        Standing::LeftOut => "lines-item-left-out",
        Standing::On => "lines-item-on",
        Standing::Off => "lines-item-off",
        Standing::InForm => "lines-item-in-form",
    }
}

/// A statement in full.
fn read(it: &Statements, shown: Shown, hints: &[Hint]) -> Stand {
    let item = it.item(shown.setup, shown.known);
    let question = match item {
        Some(Item::Asked(ix)) => shown.instrument().questions.get(ix),
        Some(Item::Own(_) | Item::New | Item::Bring | Item::Stray(_)) | None => None,
    };
    let Some(question) = question else { return Stand::at(shown.texts, "lines-a-statement") };
    let mut lines = telling::lines(question, UNWRAPPED, How::Whole, shown).into_iter();
    let title = lines.next().map_or_else(String::new, |line| format!("{}.", line.text));
    let mut stand = Stand::at(shown.texts, title);
    for line in lines.filter(|line| !line.text.is_empty()) {
        let group = line.group.and_then(|ix| shown.instrument().groups.get(ix));
        match group {
            Some(group) => stand.say(format!("{}: {}", group.title, line.text)),
            None => stand.say(line.text),
        }
    }
    let ticked = standing(question, shown.setup) == Standing::On;
    stand.act(hints, "key-tick-one", if ticked { "lines-do-not-ask" } else { "lines-do-ask" });
    stand.act(hints, "key-next", "lines-do-next-statement");
    stand.act(hints, "key-previous", "lines-do-previous-statement");
    stand
}

fn short_forms(shown: Shown) -> Stand {
    let mut stand = Stand::at(shown.texts, "lines-how-much-asked");
    let chosen = |stand: &Stand, key: Option<&String>, words: String| match key == shown.setup.short_form.as_ref() {
        true => stand.word(Say::new("plain-chosen").with("words", words)),
        false => words,
    };
    stand.row(chosen(&stand, None, stand.word("lines-everything")), 0);
    for (ix, form) in shown.instrument().short_forms.iter().enumerate() {
        let title = chosen(&stand, Some(&form.key), form.title.clone());
        stand.row(format!("{title}. {}", form.what), ix + 1);
    }
    stand
}
