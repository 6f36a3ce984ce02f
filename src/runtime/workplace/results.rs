//! Results on their way to the screen: unsealing, kept reports, and notes beside them.

use crate::app::msg::StoreReply;
use crate::app::workplace::request::WorkplaceReply;
use crate::app::workplace::request::forms::ReportForm;
use crate::domain::exercise::ExerciseId;
use crate::domain::note::NotePlace;
use crate::domain::secret::Secret;
use crate::format::report::release::How;
use crate::locale::say::Say;
use crate::locale::texts;
use crate::runtime::beside;
use crate::runtime::documents::Readers;
use crate::runtime::report_files::{self, Wanted};
use crate::runtime::results::{self, Unsealing};
use crate::runtime::spoken;
use crate::runtime::workplace::{Office, Tell, still_wanted, write_bytes};

/// Unseals an exercise and keeps the report, telling how far it is.
///
/// # Errors
/// A sentence for people; nothing is kept then.
pub fn unseal(office: &mut Office, id: &ExerciseId, passphrases: &[Secret]) -> Result<WorkplaceReply, Say> {
    let tell = office.tell;
    let mut asked = Unsealing { folder: office.folder, passphrases, patience: office.patience, now: office.now };
    results::unseal(&mut asked, id, |done, of| progress(tell, done, of))?;
    shown(office, id)
}

/// Counts late sheets in a new edition, telling how far it is.
///
/// # Errors
/// A sentence for people; the kept report stays then.
pub fn new_edition(office: &mut Office, id: &ExerciseId, passphrases: &[Secret]) -> Result<WorkplaceReply, Say> {
    let tell = office.tell;
    let mut asked = Unsealing { folder: office.folder, passphrases, patience: office.patience, now: office.now };
    results::new_edition(&mut asked, id, |done, of| progress(tell, done, of))?;
    shown(office, id)
}

fn progress(tell: Tell, done: usize, of: usize) {
    tell(StoreReply::Workplace(Box::new(WorkplaceReply::Unsealing { done, of })));
}

/// The newest kept report. That it was shown is noted first.
///
/// # Errors
/// A sentence for people.
pub fn shown(office: &Office, id: &ExerciseId) -> Result<WorkplaceReply, Say> {
    results::note_release(office.folder, id, How::Screen, office.now)?;
    match spoken::kept(office.folder, id, office.language)? {
        Some(report) => Ok(WorkplaceReply::Results(Box::new(report))),
        None => Err("told-no-report".into()),
    }
}

/// What changed most since an earlier round. The report is the kept one, whose figures are shown already.
///
/// # Errors
/// A sentence for people.
pub fn changes(office: &Office, id: &ExerciseId) -> Result<WorkplaceReply, Say> {
    let changes = match results::kept(office.folder, id)? {
        Some(report) => beside::changes(office.folder, &report, How::Screen, office.now)?,
        None => None,
    };
    Ok(WorkplaceReply::Changes(id.clone(), changes.map(Box::new)))
}

/// The notes beside an exercise's report.
///
/// # Errors
/// A sentence for people.
pub fn notes(office: &Office, id: &ExerciseId) -> Result<WorkplaceReply, Say> {
    Ok(WorkplaceReply::Notes(id.clone(), beside::notes(office.folder, id)?))
}

/// Writes a kept report into the person's documents. That it goes out is noted first.
///
/// # Errors
/// A sentence for people; nothing is written then.
pub fn write(office: &Office, id: &ExerciseId, form: ReportForm, notes: bool) -> Result<WorkplaceReply, Say> {
    let texts = texts::of(office.language);
    let wanted = Wanted { notes, texts, ..Wanted::plain(form, office.now) };
    let made = report_files::make(office.folder, id, &wanted, &office.interrupt)?;
    still_wanted(&office.interrupt)?;
    results::note_release(office.folder, id, form.how(), office.now)?;
    write_bytes(office, &made.name, &made.bytes, Readers::Usual)
}

/// Keeps a note, in the place of any earlier one; an empty one is taken away.
///
/// # Errors
/// A sentence for people; nothing is kept then.
pub fn keep_note(office: &Office, id: &ExerciseId, place: NotePlace, text: &str) -> Result<WorkplaceReply, Say> {
    Ok(WorkplaceReply::Notes(id.clone(), beside::keep_note(office.folder, id, place, text)?))
}
