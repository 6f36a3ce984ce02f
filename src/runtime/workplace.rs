//! What the coordinator's workplace asks, answered.

use std::path::Path;
use std::sync::Arc;

use jiff::Timestamp;

use crate::app::workplace::request::{Known, WorkplaceReply, WorkplaceRequest};
use crate::domain::exercise::Frozen;
use crate::domain::school::School;
use crate::format;
use crate::runtime::folder;
use crate::store::Store;
use crate::store::error::StoreError;

/// Answers one request. `load` opens the exercises anew and tells them.
pub fn answer(
    folder: &Path,
    request: WorkplaceRequest,
    _now: Timestamp,
    load: impl FnOnce() -> Result<Vec<Arc<Frozen>>, StoreError>,
) -> WorkplaceReply {
    let done = match request {
        WorkplaceRequest::Look => look(folder, load),
        _ => Err("This is not built yet.".to_owned()),
    };
    done.unwrap_or_else(WorkplaceReply::Refused)
}

fn look(folder: &Path, load: impl FnOnce() -> Result<Vec<Arc<Frozen>>, StoreError>) -> Result<WorkplaceReply, String> {
    let words = |error: StoreError| error.to_string();
    let exercises = load().map_err(words)?;
    let files = folder::instrument_files(None).map_err(|problems| crate::runtime::activate::list(&problems))?;
    let instrument = format::instrument::read(&files).map_err(|problems| crate::runtime::activate::list(&problems))?;
    let (coordinators, needs_all) = match Store::open_existing(folder) {
        Ok(store) => (store.coordinators().map_err(words)?, store.needs_all().map_err(words)?),
        Err(StoreError::Missing { .. }) => (Vec::new(), false),
        Err(error) => return Err(error.to_string()),
    };
    let school = School::empty(&instrument);
    Ok(WorkplaceReply::Known(Box::new(Known {
        school,
        coordinators: coordinators.into_iter().map(|c| c.name).collect(),
        needs_all,
        submitted: vec![Vec::new(); exercises.len()],
        exercises,
        set_ups: Vec::new(),
        instrument: Arc::new(instrument),
        folder: folder.display().to_string(),
    })))
}
