//! What the first step says: why a number matters, what a small group means, how far a sample speaks.

use crate::app::workplace::set_up::numbers::people;
use crate::domain::classes::{self, Part, Speaks};
use crate::domain::exercise::People;
use crate::domain::instrument::{Group, GroupIx, Instrument, Level};
use crate::domain::participation;
use crate::domain::sentences;
use crate::domain::setup::Setup;
use crate::domain::setup::cautions::Caution;
use crate::ui::theme::Role;

/// Sentences with the role they are drawn in, what matters most first.
pub type Words = Vec<(Role, String)>;

/// A level in a few words: its place in the international classification, ages, and what is particular.
pub fn level(level: &Level) -> String {
    let about = match level.isced {
        1 => "ages 6 to 12 · students over 9 count",
        2 => "ages 12 to 15",
        3 if level.key.ends_with("vocational") => "ages 15 to 18 · learning an occupation",
        3 => "ages 15 to 18 · towards further study",
        _ => "between school and higher education",
    };
    format!("ISCED {} · {about}", level.isced)
}

/// What a coordinator should know about levels.
pub const LEVELS: &str = "A level is never merged with another: a larger school sets up one exercise per level, side \
                          by side, and who works at two levels answers once for each. A small school with one \
                          exercise for several takes the lowest.";

/// What the school's name is for.
pub const SCHOOL: &str = "The school's name, as participants and the report will read it. It can be changed until the \
                          exercise is activated.";

/// What classes are for.
pub const CLASSES: &str = "You need not ask everybody. Enter classes, or departments of teachers, and draw at random \
                           which of them are asked: less work for the school, and results that are less reliable.";

/// How a group stands, in a word.
pub fn word(setup: &Setup, group: &Group, numbers: Option<People>) -> (&'static str, Role) {
    match numbers {
        None => ("not yet", Role::Muted),
        Some(p) if p.invited > p.eligible => ("too many", Role::Warm),
        Some(p) if p.invited == 0 => ("left out", Role::Warm),
        Some(p) if is_below(group, p) => ("too few", Role::Warm),
        Some(p) if is_small(setup, p) => ("small", Role::Warm),
        Some(_) => ("fine", Role::Muted),
    }
}

/// Whether the minimum cannot be reached by those who are asked.
fn is_below(group: &Group, numbers: People) -> bool {
    numbers.invited < participation::minimum(&group.minimum, numbers.eligible)
}

fn is_small(setup: &Setup, numbers: People) -> bool {
    numbers.invited < setup.smallest_cell.saturating_mul(2)
}

/// What matters about the number of everyone who counts.
pub fn eligible(setup: &Setup, it: &Instrument, at: GroupIx, group: &Group) -> Words {
    let numbers = people::of(setup, at);
    let mut words = mind(setup, it, at, numbers);
    words.extend(minimum(numbers, group).map(|line| (Role::Plain, line)));
    // Who counts is asked first while there is no number, and once there is one what follows from it.
    words.push((Role::Plain, format!("Who counts: {}.", group.who)));
    if numbers.is_none() {
        words.push((Role::Muted, "0 leaves the group out.".to_owned()));
    }
    words
}

/// What matters about the number of those who are asked.
pub fn invited(setup: &Setup, it: &Instrument, at: GroupIx, group: &Group) -> Words {
    let numbers = people::of(setup, at);
    let mut words = mind(setup, it, at, numbers);
    let sample = numbers.filter(|numbers| numbers.invited < numbers.eligible);
    if let Some(line) = sample.and_then(|numbers| speaks(setup, at, group, numbers)) {
        words.push((Role::Plain, line));
    }
    let what = if people::has_classes(setup, at) {
        "Those who are asked: the people of the classes that are asked."
    } else {
        "Those who are asked: everyone, unless you enter a smaller number. 0 leaves the group out."
    };
    words.push((Role::Muted, what.to_owned()));
    words
}

fn minimum(numbers: Option<People>, group: &Group) -> Option<String> {
    let eligible = numbers?.eligible;
    let minimum = participation::minimum(&group.minimum, eligible);
    let percent = participation::percent(&group.minimum, eligible);
    let sheets = if minimum == 1 { "1 sheet".to_owned() } else { format!("{minimum} sheets") };
    let rule = format!("Minimum {sheets}: {percent} % of {eligible}, rounded down.");
    let why = format!("{rule} With fewer, the report asks to be read with caution.");
    (eligible > 0).then_some(why)
}

/// What the coordinator should mind about a group.
fn mind(setup: &Setup, it: &Instrument, at: GroupIx, numbers: Option<People>) -> Words {
    let (role, line) = match numbers {
        None => return Vec::new(),
        Some(p) if p.invited > p.eligible => {
            let people = it.groups.get(at.0).map_or(String::new(), |group| group.title.to_lowercase());
            let more = sentences::more_invited(&people, p.invited, p.eligible);
            (Role::Warm, format!("{more} Please correct one of the two numbers."))
        }
        Some(p) if p.invited == 0 => (Role::Warm, sentences::caution(&Caution::GroupLeftOut(at), setup, it)),
        Some(p) if it.groups.get(at.0).is_some_and(|group| is_below(group, p)) => {
            let below = (Role::Warm, sentences::caution(&Caution::BelowMinimum(at), setup, it));
            let small = || (Role::Plain, sentences::caution(&Caution::SmallGroup(at), setup, it));
            return std::iter::once(below).chain(is_small(setup, p).then(small)).collect();
        }
        // Nothing is wrong with a small group: its word in the table stands out, the sentence need not.
        Some(p) if is_small(setup, p) => (Role::Plain, sentences::caution(&Caution::SmallGroup(at), setup, it)),
        Some(_) => return Vec::new(),
    };
    vec![(role, line)]
}

/// What the choice among a group's classes means.
pub fn chosen(setup: &Setup, at: GroupIx, group: &Group) -> (Role, String) {
    let people = group.title.to_lowercase();
    let all = people::in_classes(setup, at);
    let Some(numbers) = people::of(setup, at).filter(|numbers| numbers.invited > 0) else {
        return (Role::Warm, format!("None of these classes is asked, so {people} are left out."));
    };
    if all > numbers.eligible {
        let eligible = numbers.eligible;
        let line = format!(
            "All classes together have {all} people, but only {eligible} {people} are eligible. Please correct the \
             classes, or the number in the table before this."
        );
        return (Role::Warm, line);
    }
    (Role::Plain, speaks(setup, at, group, numbers).unwrap_or_default())
}

/// How far those who are asked speak for all of a group, and what the report makes of it.
fn speaks(setup: &Setup, at: GroupIx, group: &Group, numbers: People) -> Option<String> {
    let people = group.title.to_lowercase();
    match classes::speaks(&setup.classes, &setup.draws, at, numbers)? {
        Speaks::Everybody => Some(format!("All {people} are asked, so there is no sample to be careful with.")),
        Speaks::Random(part) => Some(format!(
            "{}, drawn at random{}. The report can say how far they speak for all {people}, with a margin.",
            asked_of(part, &people),
            drawn(setup, at)
        )),
        Speaks::Chosen(part) if part.classes_all == 0 => Some(format!(
            "{}, chosen by hand. The report gives no margin and says so; classes drawn at random would allow one.",
            asked_of(part, &people)
        )),
        Speaks::Chosen(part) if classes::is_random(&setup.classes, &setup.draws, at) => Some(format!(
            "{}, drawn at random{}. But all classes together have {} people, and {} are eligible: the report gives a \
             margin only when they agree.",
            asked_of(part, &people),
            drawn(setup, at),
            people::in_classes(setup, at),
            part.people_all
        )),
        Speaks::Chosen(part) => {
            let once = setup.draws.iter().any(|draw| draw.group == at);
            let how = if once { "changed by hand since the draw" } else { "chosen by hand" };
            Some(format!(
                "{}, {how}. The report gives no margin and says so: only a draw allows one.",
                asked_of(part, &people)
            ))
        }
    }
}

fn asked_of(part: Part, people: &str) -> String {
    let whom = format!("{} of {} {people}", part.people_asked, part.people_all);
    if part.classes_all == 0 {
        return whom;
    }
    format!("{} of {} classes, {whom}", part.classes_asked, part.classes_all)
}

fn drawn(setup: &Setup, at: GroupIx) -> String {
    let draw = setup.draws.iter().find(|draw| draw.group == at);
    draw.map_or(String::new(), |draw| format!(" ({} per grade, seed {})", draw.per_grade, draw.seed))
}

/// Whom to ask, at least, when a sample is planned.
pub fn advice(group: &Group, eligible: u32, wanted: u32) -> String {
    let minimum = participation::minimum(&group.minimum, eligible);
    format!(
        "Of {eligible} {} the guide wants {minimum} sheets at least. Not everybody who is asked answers, so ask \
         {wanted} or more.",
        group.title.to_lowercase()
    )
}

/// What makes a draw worth something.
pub const DRAW_ONCE: &str = "The same number of classes per grade, each as likely as another. Draw once: drawing \
                             again until the result pleases is a choice by hand. Whoever types this seed draws the \
                             same classes.";
