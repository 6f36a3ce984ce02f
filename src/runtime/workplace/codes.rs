//! Codes and slips, as the workplace asks for them.

use crate::app::workplace::request::WorkplaceReply;
use crate::domain::exercise::ExerciseId;
use crate::domain::instrument::GroupIx;
use crate::domain::secret::Secret;
use crate::locale::say::Say;
use crate::locale::texts;
use crate::runtime::exercise_files::Opened;
use crate::runtime::slips;
use crate::runtime::workplace::Office;
use crate::store::Store;

/// Slips on one printed page.
const PER_PAGE: usize = 12;

/// The exercise, with its words in the language of whoever hands the codes out.
fn open(office: &Office, id: &ExerciseId) -> Result<Opened, Say> {
    let mut opened = Opened::open(&Store::open_existing(office.folder)?, id)?;
    opened.speak(office.language.code)?;
    Ok(opened)
}

/// One code per invited group: made, or those there are.
///
/// # Errors
/// A sentence for people.
pub fn group_codes(office: &Office, id: &ExerciseId) -> Result<WorkplaceReply, Say> {
    let mut opened = open(office, id)?;
    let codes = slips::group_codes(&mut opened)?;
    let lines = slips::codes_sheet(&opened.shown, &codes, texts::of(office.language));
    let title = if opened.shown.has_classes_with_codes() { "codes-of-companies" } else { "codes-of-groups" };
    Ok(WorkplaceReply::Codes(Say::new(title), Secret::new(lines.join("\n"))))
}

/// One-time slips for a group, or for one of its classes.
///
/// # Errors
/// A sentence for people; no slip was made.
pub fn make_slips(
    office: &Office,
    id: &ExerciseId,
    group: GroupIx,
    class: Option<&str>,
    count: u32,
) -> Result<WorkplaceReply, Say> {
    let mut opened = open(office, id)?;
    let count = usize::try_from(count).unwrap_or(usize::MAX);
    let codes = slips::make_slips(&mut opened, group, count, class)?;
    let frozen = &opened.shown;
    // The class is printed, so that whoever hands the slips out knows for whom they are.
    let one = match class {
        Some(class) => format!("{}, {class}", frozen.one_of(group)),
        None => frozen.one_of(group).to_owned(),
    };
    let mut printed: Vec<_> = codes.into_iter().map(|code| (one.clone(), code)).collect();
    slips::shuffle(&mut printed);
    let lines = slips::sheet(&frozen.exercise.school, &frozen.title(), &printed, PER_PAGE, texts::of(office.language));
    Ok(WorkplaceReply::Codes(Say::new("slips-title"), Secret::new(lines.join("\n"))))
}
