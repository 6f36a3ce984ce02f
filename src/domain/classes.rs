//! Classes and departments: who is asked when not everybody is, and how far that speaks for the school.

use std::collections::BTreeMap;

use crate::domain::exercise::People;
use crate::domain::instrument::{Group, GroupIx};
use crate::domain::participation;
use crate::domain::random::SplitMix64;

/// Most classes and departments of one exercise.
pub const CLASSES_MAX: usize = 200;
/// Most people of one class or department.
pub const CLASS_SIZE_MAX: u32 = 5_000;
/// Longest name of a class, in characters: it stands in a column beside its count.
pub const CLASS_NAME_MAX: usize = 24;
/// Longest grade, in characters.
pub const GRADE_MAX: usize = 12;
/// Of ten people who are asked, this many are counted on to answer.
const ANSWER_OF_TEN: u32 = 8;
/// How far, in percent, the sizes of classes may be from the numbers of their group: pupils come and go between
/// the day when classes are entered and the day when people are counted.
const DRIFT_PERCENT: u64 = 5;
/// Fewest people invited of a class whose count may be shown.
const COUNTED_FROM: u32 = 10;
/// Counts of a class are shown in steps of this.
const STEP: u32 = 5;

/// A class of students, or a department of teachers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Class {
    /// Its name, such as `5b`; unique within the exercise.
    pub name: String,
    /// Its grade, such as `5`; empty where grades mean nothing.
    pub grade: String,
    /// The user group its people belong to.
    pub group: GroupIx,
    /// How many people it has.
    pub size: u32,
    /// Whether its people are asked.
    pub asked: bool,
}

/// How the classes of one group that are asked were drawn. The same draw can be made again by anybody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Draw {
    /// The group whose classes were drawn.
    pub group: GroupIx,
    /// Where the random numbers begin; at most `i64::MAX`, as a file can hold no larger number.
    pub seed: u64,
    /// Classes per grade.
    pub per_grade: u32,
}

/// Positions of a group's classes by grade. Grades, and classes by name within one, stand in the order of their
/// UTF-8 bytes, so that neither the order of entering nor a machine's language matters.
fn grades(classes: &[Class], group: GroupIx) -> BTreeMap<&str, Vec<usize>> {
    let mut named: Vec<(&str, usize, &str)> = Vec::new();
    for (at, class) in classes.iter().enumerate().filter(|(_, class)| class.group == group) {
        named.push((&class.name, at, &class.grade));
    }
    named.sort_unstable();
    let mut grades: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (_, at, grade) in named {
        grades.entry(grade).or_default().push(at);
    }
    grades
}

/// Which classes are asked after the draw, one flag per class; other groups' classes keep theirs.
///
/// Per grade `per_grade` classes, or all where there are not more. Grade by grade in their order, the classes
/// are shuffled with one [`SplitMix64`] that begins at the seed, and the first are taken. So the same seed with
/// a larger `per_grade` only adds classes. Sizes play no part.
pub fn draw(classes: &[Class], draw: Draw) -> Vec<bool> {
    let mut asked: Vec<bool> = classes.iter().map(|class| class.asked && class.group != draw.group).collect();
    let mut random = SplitMix64::new(draw.seed);
    for (_, mut grade) in grades(classes, draw.group) {
        random.shuffle(&mut grade);
        for at in grade.into_iter().take(draw.per_grade as usize) {
            if let Some(flag) = asked.get_mut(at) {
                *flag = true;
            }
        }
    }
    asked
}

/// Whether the classes of a group that are asked are those its draw gives. A choice changed by hand, or a class
/// entered since, makes it no longer random.
pub fn is_random(classes: &[Class], draws: &[Draw], group: GroupIx) -> bool {
    let Some(its) = draws.iter().find(|draw| draw.group == group) else { return false };
    let as_drawn = || draw(classes, *its).into_iter().zip(classes).all(|(flag, class)| flag == class.asked);
    classes.iter().any(|class| class.group == group) && as_drawn()
}

/// People of the group's classes that are asked.
pub fn invited(classes: &[Class], group: GroupIx) -> u32 {
    people(classes.iter().filter(|class| class.group == group && class.asked))
}

fn people<'a>(classes: impl Iterator<Item = &'a Class>) -> u32 {
    classes.fold(0, |sum, class| sum.saturating_add(class.size))
}

/// How many of a group's eligible people a school is advised to ask, at least: the minimum of the instrument's
/// table, divided by 0.8 and rounded up, for not everybody who is asked answers; never more than there are.
///
/// The table is the guide's. The 0.8 is our choice: in what we know of the guide stands no such rate, and no size
/// of school from which a sample is recommended.
pub fn advice(eligible: u32, group: &Group) -> u32 {
    let minimum = u64::from(participation::minimum(&group.minimum, eligible));
    let asked = (minimum * 10).div_ceil(u64::from(ANSWER_OF_TEN));
    u32::try_from(asked).unwrap_or(u32::MAX).min(eligible)
}

/// The fewest classes per grade with which any draw asks `wanted` people or more, even one that meets the
/// smallest classes of every grade. Where not even all classes have so many: as many as the fullest grade has.
pub fn per_grade_for(classes: &[Class], group: GroupIx, wanted: u32) -> u32 {
    let size = |at: usize| classes.get(at).map_or(0, |class| class.size);
    let mut by_size: Vec<Vec<u32>> = Vec::new();
    for places in grades(classes, group).into_values() {
        let mut sizes: Vec<u32> = places.into_iter().map(size).collect();
        sizes.sort_unstable();
        by_size.push(sizes);
    }
    let all = by_size.iter().map(Vec::len).max().unwrap_or(0);
    let reached = |per_grade: &usize| {
        let smallest = by_size.iter().flat_map(|sizes| sizes.iter().take(*per_grade));
        smallest.fold(0u32, |sum, size| sum.saturating_add(*size)) >= wanted
    };
    (0..=all).find(reached).unwrap_or(all) as u32
}

/// How far what a group answers speaks for all of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Speaks {
    /// Everybody who is eligible is asked.
    Everybody,
    /// Whole classes, drawn at random from all: a margin can be given.
    Random(Part),
    /// A choice in another way: no margin, but a caution.
    Chosen(Part),
}

/// The part of a group that is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// Classes asked; 0 where none were entered.
    pub classes_asked: u32,
    /// Classes entered.
    pub classes_all: u32,
    /// People invited.
    pub people_asked: u32,
    /// People eligible.
    pub people_all: u32,
}

/// How far a group speaks, by its numbers and classes; `None` where nobody of it is asked.
///
/// Random only if the classes are as drawn, all of them together are the eligible people, and those drawn are
/// the people invited, both within 5 %: a draw among half of the classes says nothing about the others.
pub fn speaks(classes: &[Class], draws: &[Draw], group: GroupIx, numbers: People) -> Option<Speaks> {
    if numbers.invited == 0 {
        return None;
    }
    if numbers.invited >= numbers.eligible {
        return Some(Speaks::Everybody);
    }
    let its = || classes.iter().filter(|class| class.group == group);
    let part = Part {
        classes_asked: its().filter(|class| class.asked).count() as u32,
        classes_all: its().count() as u32,
        people_asked: numbers.invited,
        people_all: numbers.eligible,
    };
    let whole = is_near(people(its()), numbers.eligible) && is_near(invited(classes, group), numbers.invited);
    let random = whole && is_random(classes, draws, group);
    Some(if random { Speaks::Random(part) } else { Speaks::Chosen(part) })
}

fn is_near(sum: u32, number: u32) -> bool {
    u64::from(sum.abs_diff(number)) * 100 <= u64::from(number) * DRIFT_PERCENT
}

/// What may be shown of a class while the exercise runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClassCount {
    /// Fewer than ten people are invited: nothing is shown.
    TooSmall,
    /// Fewer than five have answered, perhaps nobody.
    Few,
    /// At least so many have answered, a multiple of five.
    AtLeast(u32),
}

/// The count of a class in steps of five (decisions: *Participation*): of five sheets that arrive one moves the
/// step, and which person's it was the step does not tell. (Who watches a room and the screen at once sees that
/// some sheet came; the bar of the group, which counts one by one, tells as much.)
///
/// The ends are kept open too: it never says that nobody has answered, and it stops below the number invited, so
/// that it never says that everybody has. Taking part is voluntary, and no count of a class settles who did.
pub fn class_step(invited: u32, used: u32) -> ClassCount {
    if invited < COUNTED_FROM {
        return ClassCount::TooSmall;
    }
    match used.min(invited - 1) / STEP {
        0 => ClassCount::Few,
        steps => ClassCount::AtLeast(steps * STEP),
    }
}
