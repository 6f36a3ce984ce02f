//! Codes to hand out: one per group, or one-time slips; and the slips as text to print and cut.

use rand::seq::SliceRandom;

use crate::domain::exercise::Frozen;
use crate::domain::instrument::GroupIx;
use crate::runtime::exercise_files::Opened;
use crate::seal::code::{self, Code};
use crate::store::codes::NewSlip;

/// Most slips of one run: a large school's students, with the time it takes to make them.
pub const SLIPS_MAX: usize = 5000;
/// Between two slips.
const CUT: &str = "- - - - - - - - - - - - - - - - - - - - - - - - - - -";
/// Between the school and for whom a slip is.
const BETWEEN: &str = "    ";
/// In front of a code.
const CODE: &str = "Your code:";
/// Begins a new page, for a printer.
const FORM_FEED: &str = "\u{c}";

/// A slip as it is handed out: the word for one of its group, such as "Student", and the code.
pub type Slip = (String, String);

fn draw() -> Result<Code, String> {
    code::draw().map_err(|error| format!("No code could be drawn: {error}."))
}

/// One code per invited group, in the groups' order; made where there is none, and else as it was.
///
/// # Errors
/// A sentence for people.
pub fn group_codes(opened: &mut Opened) -> Result<Vec<(GroupIx, String)>, String> {
    let known = opened.file.group_codes().map_err(|error| error.to_string())?;
    let mut codes = Vec::new();
    for group in opened.frozen.exercise.invited_groups() {
        let code = match known.iter().find(|(ix, _)| *ix == group) {
            Some((_, code)) => code.clone(),
            None => {
                let drawn = draw()?.shown().to_string();
                opened.file.set_group_code(group, &drawn).map_err(|error| error.to_string())?;
                drawn
            }
        };
        codes.push((group, code));
    }
    Ok(codes)
}

/// The groups' codes as lines to print, with what they mean.
pub fn codes_sheet(frozen: &Frozen, codes: &[(GroupIx, String)]) -> Vec<String> {
    let mut lines = vec![format!("{}, {}", frozen.exercise.school, frozen.title()), String::new()];
    for (group, code) in codes {
        let title = frozen.instrument.groups.get(group.0).map_or("", |g| g.title.as_str());
        lines.push(format!("  {title:<18} {code}"));
    }
    lines.push(String::new());
    lines.push("Everybody of a group uses the same code.".to_owned());
    lines.push("From now on these groups answer with their code only.".to_owned());
    lines
}

/// An error where so many slips are not made at once.
///
/// # Errors
/// A sentence for people.
pub fn check_count(count: usize) -> Result<(), String> {
    if count == 0 || count > SLIPS_MAX {
        return Err(format!("Between 1 and {SLIPS_MAX} slips can be made at once."));
    }
    Ok(())
}

/// Makes one-time slips of a group, for one of its classes where one is named, and returns their codes, which are kept
/// nowhere else.
///
/// # Errors
/// A sentence for people; nothing was changed.
pub fn make_slips(
    opened: &mut Opened,
    group: GroupIx,
    count: usize,
    class: Option<&str>,
) -> Result<Vec<String>, String> {
    check_count(count)?;
    if !opened.frozen.exercise.invited_groups().contains(&group) {
        let title = opened.frozen.instrument.groups.get(group.0).map_or("", |group| group.title.as_str());
        return Err(format!("{title} are not invited in {}, so there is nothing for them.", opened.frozen.id.0));
    }
    let codes = (0..count).map(|_| draw()).collect::<Result<Vec<Code>, String>>()?;
    let hashes = hashed(&codes, opened.file.slip_salt())?;
    let slips: Vec<NewSlip> = hashes.into_iter().map(|hash| NewSlip { hash, group, class }).collect();
    if !opened.file.add_class_slips(&slips).map_err(|error| error.to_string())? {
        return Err("These slips could not be added. Nothing was changed; please try again.".to_owned());
    }
    Ok(codes.iter().map(|code| code.shown().to_string()).collect())
}

/// The slow hashes of all codes, on every core.
fn hashed(codes: &[Code], salt: [u8; 16]) -> Result<Vec<[u8; 32]>, String> {
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
        _ => Err("The slips could not be made on this machine. Nothing was changed.".to_owned()),
    }
}

/// Mixes slips before they are printed: the order tells nothing of that in which they were drawn.
pub fn shuffle(slips: &mut [Slip]) {
    slips.shuffle(&mut rand::rng());
}

/// The slips as lines to print: cut lines between, a form feed between pages.
pub fn sheet(school: &str, level: &str, slips: &[Slip], per_page: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for (page, on_page) in slips.chunks(per_page.max(1)).enumerate() {
        if page > 0 {
            lines.push(FORM_FEED.to_owned());
        }
        for (one, code) in on_page {
            lines.push(CUT.to_owned());
            lines.push(format!("  {school}, {level}{BETWEEN}{one}"));
            lines.push(String::new());
            lines.push(format!("  {CODE}   {code}"));
            lines.push("  It works once. Nobody can tell your answers by it:".to_owned());
            lines.push("  only a mark that it was used is kept.".to_owned());
        }
        lines.push(CUT.to_owned());
    }
    lines
}

/// The slips of a [`sheet`]'s text.
pub fn read_sheet(text: &str) -> Vec<Slip> {
    let (mut slips, mut one) = (Vec::new(), "");
    for line in text.lines() {
        let line = line.trim();
        match (line.strip_prefix(CODE), line.rsplit_once(BETWEEN)) {
            (Some(code), _) => slips.push((one.to_owned(), code.trim().to_owned())),
            (None, Some((_, whose))) => one = whose,
            (None, None) => {}
        }
    }
    slips
}
