//! What the coordinator's workplace asks, answered: one request, one reply.
//!
//! The work itself is done by functions that the command line uses too.

pub mod charts;
pub mod codes;
pub mod life;
pub mod look;
pub mod own;
pub mod papers;
pub mod plans;
pub mod results;
pub mod school;
pub mod set_ups;

use std::path::Path;
use std::sync::Arc;

use jiff::Timestamp;

use crate::app::msg::StoreReply;
use crate::app::workplace::request::{WorkplaceReply, WorkplaceRequest};
use crate::domain::exercise::Frozen;
use crate::locale::language::Language;
use crate::locale::say::Say;
use crate::runtime::codes::Patience;
use crate::runtime::documents::{self, Readers};
use crate::runtime::hand_over::Newcomer;
use crate::runtime::instruments::Instruments;
use crate::runtime::interrupt::Interrupt;
use crate::runtime::print::PrintError;
use crate::runtime::unlock;
use crate::store::error::StoreError;

/// What a request is answered with.
pub struct Office<'a> {
    /// The store's folder.
    pub folder: &'a Path,
    /// The instruments there are.
    pub instruments: &'a Instruments,
    /// Where texts are written for the person, if not into their own documents.
    pub documents: Option<&'a Path>,
    /// The language the coordinator reads.
    pub language: &'static Language,
    /// The moment.
    pub now: Timestamp,
    /// What slows down the guessing of passphrases.
    pub patience: &'a mut Patience,
    /// Tells something before the answer is there, such as how far the work is.
    pub tell: Tell<'a>,
    /// Asks for the end of what is being written.
    pub interrupt: Interrupt,
}

/// Where what is told before the answer goes.
pub type Tell<'a> = &'a (dyn Fn(StoreReply) + Sync);

/// Opens the exercises anew and tells them.
pub type Load<'a> = &'a mut dyn FnMut() -> Result<Vec<Arc<Frozen>>, StoreError>;

/// Answers one request.
pub fn answer(office: &mut Office, request: WorkplaceRequest, load: Load) -> WorkplaceReply {
    let answered = match request {
        WorkplaceRequest::Look => look::look(office, load),
        WorkplaceRequest::Unlock(passphrase) => unlock::try_passphrase(office.folder, &passphrase, office.patience)
            .map(|unlocked| WorkplaceReply::Unlocked(unlocked.name)),
        WorkplaceRequest::KeepSchool(school) => look::keep_school(office, &school),
        WorkplaceRequest::KeepSetup { setup, based_on } => {
            // Told apart from other refusals: which change is not durable must never be a guess.
            set_ups::keep(office, &setup, based_on.as_ref()).or_else(|words| Ok(WorkplaceReply::SetupNotKept(words)))
        }
        WorkplaceRequest::DropSetup { id, revision } => set_ups::remove(office, &id, revision),
        WorkplaceRequest::ReadOwn(path) => own::read(office, &path),
        WorkplaceRequest::Activate { id, revision } => set_ups::activate(office, &id, revision),
        WorkplaceRequest::Recall(id) => set_ups::recall(office, &id),
        WorkplaceRequest::MakeKey { name, passphrase } => school::make_key(office, &name, &passphrase),
        WorkplaceRequest::AddKey { mine, name, passphrase, both } => {
            school::add_key(office, &mine, &Newcomer { name: &name, passphrase: &passphrase }, both)
        }
        WorkplaceRequest::ReplaceKeys { mine, name, passphrase } => {
            school::replace_keys(office, &mine, &Newcomer { name: &name, passphrase: &passphrase })
        }
        WorkplaceRequest::Correct { id, change, seen } => life::correct(office, &id, change, seen),
        WorkplaceRequest::Archive { id, passphrase, to } => life::archive(office, &id, &passphrase, &to),
        WorkplaceRequest::Delete { id, passphrase } => life::delete(office, &id, &passphrase),
        WorkplaceRequest::Restore(from) => life::restore(office, &from),
        WorkplaceRequest::GroupCodes(id) => codes::group_codes(office, &id),
        WorkplaceRequest::Slips { id, group, class, count } => {
            codes::make_slips(office, &id, group, class.as_deref(), count)
        }
        WorkplaceRequest::Unseal { id, passphrases } => results::unseal(office, &id, &passphrases),
        WorkplaceRequest::NewEdition { id, passphrases } => results::new_edition(office, &id, &passphrases),
        WorkplaceRequest::Report(id) => results::shown(office, &id),
        WorkplaceRequest::Notes(id) => results::notes(office, &id),
        WorkplaceRequest::Changes(id) => results::changes(office, &id),
        WorkplaceRequest::KeepNote { exercise, place, text } => results::keep_note(office, &exercise, place, &text),
        WorkplaceRequest::WriteChart { id, shows } => charts::write(office, &id, shows),
        WorkplaceRequest::WriteReport { exercise, form, notes } => results::write(office, &exercise, form, notes),
        WorkplaceRequest::WritePaper { what, form } => papers::write(office, &what, form),
        WorkplaceRequest::Badge { id, as_picture } => papers::badge(office, &id, as_picture),
        WorkplaceRequest::KeepPlan { plan, based_on } => {
            plans::keep(office, &plan, based_on.as_ref()).or_else(|words| Ok(WorkplaceReply::PlanNotKept(words)))
        }
        WorkplaceRequest::DropPlan { id, revision } => plans::remove(office, &id, &revision),
        WorkplaceRequest::CheckPlan(id, plan) => plans::check(office, id, &plan),
        WorkplaceRequest::WritePlan { id, plan, form } => plans::write(office, &id, &plan, form),
        // The desk itself holds the lab; here nothing stays open.
        WorkplaceRequest::Lab { .. } => Ok(WorkplaceReply::Lab(None)),
        WorkplaceRequest::WriteText { name, text, private } => write_text(office, &name, text.expose(), private),
    };
    answered.unwrap_or_else(WorkplaceReply::Refused)
}

fn write_text(office: &Office, name: &str, text: &str, private: bool) -> Result<WorkplaceReply, Say> {
    let readers = if private { Readers::OwnerOnly } else { Readers::Usual };
    write_bytes(office, name, text.as_bytes(), readers)
}

/// That nobody has asked for the end meanwhile: looked at before anything is noted or written.
///
/// # Errors
/// A sentence for people.
pub fn still_wanted(interrupt: &Interrupt) -> Result<(), Say> {
    if interrupt.is_asked() { Err(PrintError::Interrupted.into()) } else { Ok(()) }
}

/// Writes into the person's documents and tells where it lies.
///
/// # Errors
/// A sentence for people.
pub fn write_bytes(office: &Office, name: &str, bytes: &[u8], readers: Readers) -> Result<WorkplaceReply, Say> {
    still_wanted(&office.interrupt)?;
    let path = match office.documents {
        Some(documents) => documents::write_in(documents, name, bytes, readers)?,
        None => documents::write(name, bytes, readers)?,
    };
    Ok(WorkplaceReply::Done(Say::new("told-written").with("path", path.display().to_string())))
}

/// A store's error, in words.
pub fn words(error: StoreError) -> Say {
    error.into()
}
