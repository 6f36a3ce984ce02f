//! Codes to hand out: one per group, or one-time slips; and the slips as text to print and cut.

use rand::seq::SliceRandom;

use crate::domain::instrument::GroupIx;
use crate::runtime::exercise_files::Opened;
use crate::seal::code::{self, Code};

/// Most slips of one run: a large school's students, with the time it takes to make them.
pub const SLIPS_MAX: usize = 5000;
/// Between two slips.
const CUT: &str = "- - - - - - - - - - - - - - - - - - - - - - - - - - - -";
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
/// A sentence for people; nothing was changed. A class is refused as long as the store keeps no class of a slip.
pub fn make_slips(
    opened: &mut Opened,
    group: GroupIx,
    count: usize,
    class: Option<&str>,
) -> Result<Vec<String>, String> {
    check_count(count)?;
    if let Some(class) = class {
        return Err(format!("Slips cannot be marked with a class here, so none were made for {class}."));
    }
    let codes = (0..count).map(|_| draw()).collect::<Result<Vec<Code>, String>>()?;
    let hashes = hashed(&codes, opened.file.slip_salt(), group)?;
    if !opened.file.add_slips(&hashes).map_err(|error| error.to_string())? {
        return Err("These slips could not be added. Nothing was changed; please try again.".to_owned());
    }
    Ok(codes.iter().map(|code| code.shown().to_string()).collect())
}

/// A slip's slow hash and its group, as the store keeps it.
type HashedSlip = ([u8; 32], GroupIx);

/// The slow hashes of all codes, on every core.
fn hashed(codes: &[Code], salt: [u8; 16], group: GroupIx) -> Result<Vec<HashedSlip>, String> {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let share = codes.len().div_ceil(cores).max(1);
    let parts = std::thread::scope(|scope| {
        let one = |codes: &'_ [Code]| codes.iter().map(|code| code::slip_hash(code, &salt)).collect::<Vec<_>>();
        let threads: Vec<_> = codes.chunks(share).map(|chunk| scope.spawn(move || one(chunk))).collect();
        threads.into_iter().map(|thread| thread.join().unwrap_or_default()).collect::<Vec<_>>()
    });
    let hashes: Result<Vec<[u8; 32]>, _> = parts.into_iter().flatten().collect();
    match hashes {
        Ok(hashes) if hashes.len() == codes.len() => Ok(hashes.into_iter().map(|hash| (hash, group)).collect()),
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
            lines.push(format!("  {school}, {level}    {one}"));
            lines.push(String::new());
            lines.push(format!("  Your code:   {code}"));
            lines.push(
                "  It works once. Nobody can tell your answers by it: only a mark that it was used is kept.".to_owned(),
            );
        }
        lines.push(CUT.to_owned());
    }
    lines
}
