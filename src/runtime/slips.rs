//! Codes to hand out: one per group, or one-time slips; and the slips as text to print and cut.

use rand::seq::SliceRandom;

use crate::domain::exercise::Frozen;
use crate::domain::instrument::GroupIx;
use crate::locale::say::Say;
use crate::locale::texts::Texts;
use crate::runtime::exercise_files::Opened;
use crate::seal::code::{self, Code};
use crate::store::codes::{GroupCode, NewSlip};
use crate::text;

/// Most slips of one run: a large school's students, with the time it takes to make them.
pub const SLIPS_MAX: usize = 5000;
/// Between two slips.
const CUT: &str = "- - - - - - - - - - - - - - - - - - - - - - - - - - -";
/// Between the school and for whom a slip is.
const BETWEEN: &str = "    ";
/// In front of a code, after words of some language.
const BEFORE_CODE: &str = "   ";
/// In front of every line of a slip.
const INDENT: &str = "  ";
/// Columns of a group's name before its code, at least.
const NAME_COLUMNS: usize = 18;
/// Begins a new page, for a printer.
const FORM_FEED: &str = "\u{c}";

/// A slip as it is handed out: the word for one of its group, such as "Student", and the code.
pub type Slip = (String, String);

fn draw() -> Result<Code, Say> {
    code::draw().map_err(|error| Say::new("slips-not-drawn").with("cause", error.to_string()))
}

/// One code per invited group, or per class of it where classes have their own, in the groups' order and then as the
/// classes were entered; made where there is none, and else as it was.
///
/// # Errors
/// A sentence for people.
pub fn group_codes(opened: &mut Opened) -> Result<Vec<GroupCode>, Say> {
    let known = opened.file.codes()?;
    let mut codes = Vec::new();
    for group in opened.frozen.exercise.invited_groups() {
        let there: Vec<_> = known.iter().filter(|code| code.group == group).cloned().collect();
        // What came from the machine above came without classes; others would open nothing there.
        if !there.is_empty() && there.iter().all(|code| code.class.is_none()) {
            codes.extend(there);
            continue;
        }
        for class in code_holders(&opened.frozen, group) {
            let class = class.map(str::to_owned);
            match known.iter().find(|code| code.group == group && code.class == class) {
                Some(code) => codes.push(code.clone()),
                None => codes.push(GroupCode { group, class, code: draw()?.shown().to_string() }),
            }
        }
    }
    for code in codes.iter().filter(|code| !known.contains(code)) {
        opened.file.set_code(code.group, code.class.as_deref(), &code.code)?;
    }
    Ok(codes)
}

/// Who of a group has a code: its classes that are asked where each has its own, else all of it together (`None`).
fn code_holders(frozen: &Frozen, group: GroupIx) -> Vec<Option<&str>> {
    let classes: Vec<_> = frozen.classes_with_codes(group).map(Some).collect();
    if classes.is_empty() { vec![None] } else { classes }
}

/// The codes as lines to print, with what they mean.
pub fn codes_sheet(frozen: &Frozen, codes: &[GroupCode], texts: &Texts) -> Vec<String> {
    let mut lines = vec![format!("{}, {}", frozen.exercise.school, frozen.title()), String::new()];
    let title = |group: GroupIx| frozen.instrument.groups.get(group.0).map_or("", |group| group.title.as_str());
    let name = |code: &GroupCode| match &code.class {
        Some(class) => format!("{INDENT}{class}"),
        None => title(code.group).to_owned(),
    };
    let widest = codes.iter().map(|code| text::width(&name(code))).max().unwrap_or(0).max(NAME_COLUMNS);
    let mut above = None;
    for code in codes {
        // Its classes stand below a group: both names beside a code would be wider than a small screen.
        if code.class.is_some() && above != Some(code.group) {
            lines.push(format!("{INDENT}{}", title(code.group)));
        }
        above = Some(code.group);
        let name = name(code);
        let room = " ".repeat(widest - text::width(&name));
        lines.push(format!("{INDENT}{name}{room} {}", code.code));
    }
    lines.push(String::new());
    // Where a company has a code of its own, not everybody of the group uses the same.
    let same = codes.iter().all(|code| code.class.is_none()).then(|| texts.word("codes-sheet-same"));
    lines.extend(same.into_iter().chain([texts.word("codes-sheet-only")]));
    lines
}

/// An error where so many slips are not made at once.
///
/// # Errors
/// A sentence for people.
pub fn check_count(count: usize) -> Result<(), Say> {
    if count == 0 || count > SLIPS_MAX {
        return Err(Say::new("slips-count-wrong").with("most", SLIPS_MAX));
    }
    Ok(())
}

/// Makes one-time slips of a group, for one of its classes where one is named, and returns their codes, which are kept
/// nowhere else.
///
/// # Errors
/// A sentence for people; nothing was changed.
pub fn make_slips(opened: &mut Opened, group: GroupIx, count: usize, class: Option<&str>) -> Result<Vec<String>, Say> {
    check_count(count)?;
    if !opened.frozen.exercise.invited_groups().contains(&group) {
        let title = opened.shown.instrument.groups.get(group.0).map_or("", |group| group.title.as_str());
        let say = Say::new("slips-not-invited").with("group", title.to_owned());
        return Err(say.with("id", opened.frozen.id.0.clone()));
    }
    let codes = (0..count).map(|_| draw()).collect::<Result<Vec<Code>, Say>>()?;
    let hashes = hashed(&codes, opened.file.slip_salt())?;
    let slips: Vec<NewSlip> = hashes.into_iter().map(|hash| NewSlip { hash, group, class }).collect();
    if !opened.file.add_class_slips(&slips)? {
        return Err(Say::new("slips-not-added"));
    }
    Ok(codes.iter().map(|code| code.shown().to_string()).collect())
}

/// The slow hashes of all codes, on every core.
fn hashed(codes: &[Code], salt: [u8; 16]) -> Result<Vec<[u8; 32]>, Say> {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let share = codes.len().div_ceil(cores).max(1);
    let parts = std::thread::scope(|scope| {
        let one = |codes: &'_ [Code]| codes.iter().map(|code| code::slip_hash(code, &salt)).collect::<Vec<_>>();
        let threads: Vec<_> = codes.chunks(share).map(|chunk| scope.spawn(move || one(chunk))).collect();
        threads.into_iter().map(|thread| thread.join().unwrap_or_default()).collect::<Vec<_>>()
    });
    let hashes: Result<Vec<[u8; 32]>, _> = parts.into_iter().flatten().collect();
    match hashes {
        Ok(hashes) if hashes.len() == codes.len() => Ok(hashes),
        _ => Err(Say::new("slips-not-made")),
    }
}

/// Mixes slips before they are printed: the order tells nothing of that in which they were drawn.
pub fn shuffle(slips: &mut [Slip]) {
    slips.shuffle(&mut rand::rng());
}

/// The slips as lines to print: cut lines between, a form feed between pages.
pub fn sheet(school: &str, level: &str, slips: &[Slip], per_page: usize, texts: &Texts) -> Vec<String> {
    let (before, once) = (texts.word("slip-code"), texts.word("slip-once"));
    let once = text::wrap(&once, CUT.len() - INDENT.len());
    let mut lines = Vec::new();
    for (page, on_page) in slips.chunks(per_page.max(1)).enumerate() {
        if page > 0 {
            lines.push(FORM_FEED.to_owned());
        }
        for (one, code) in on_page {
            lines.push(CUT.to_owned());
            lines.push(format!("{INDENT}{school}, {level}{BETWEEN}{one}"));
            lines.push(String::new());
            lines.push(format!("{INDENT}{before}{BEFORE_CODE}{code}"));
            lines.extend(once.iter().map(|line| format!("{INDENT}{line}")));
        }
        lines.push(CUT.to_owned());
    }
    lines
}

/// The slips of a [`sheet`]'s text, in whatever language: a code is known by how codes are written.
pub fn read_sheet(text: &str) -> Vec<Slip> {
    let (mut slips, mut one) = (Vec::new(), "");
    for line in text.lines().map(str::trim) {
        let last = line.rsplit_once(BEFORE_CODE).map(|(_, last)| last.trim());
        match (last.filter(|last| is_code(last)), line.rsplit_once(BETWEEN)) {
            (Some(code), _) => slips.push((one.to_owned(), code.to_owned())),
            (None, Some((_, whose))) => one = whose,
            (None, None) => {}
        }
    }
    slips
}

/// Whether this is a code, written as codes are handed out.
fn is_code(word: &str) -> bool {
    code::parse(word).is_ok_and(|code| code.shown().as_str() == word)
}
