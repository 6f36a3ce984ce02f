//! What the workplace shows of the school, and what the school says of itself.

use std::path::Path;
use std::sync::{Arc, OnceLock};

use crate::app::workplace::request::plans::Plans;
use crate::app::workplace::request::{Kept, Known, WorkplaceReply};
use crate::domain::instrument::Instrument;
use crate::domain::school::School;
use crate::domain::sentences;
use crate::format;
use crate::runtime::activate::list;
use crate::runtime::folder;
use crate::runtime::lab::outside::{missing_stations, server};
use crate::runtime::results::late_of;
use crate::runtime::taken_part::taken_part;
use crate::runtime::workplace::{Load, Office, plans, words};
use crate::store::Store;
use crate::store::error::StoreError;

/// Setting under which the school is kept.
const SCHOOL: &str = "school";

/// Tells everything the workplace shows beside the counts that it watches.
///
/// # Errors
/// A sentence for people.
pub fn look(office: &Office, load: Load) -> Result<WorkplaceReply, String> {
    let exercises = load().map_err(words)?;
    let instrument = instrument(office.questionnaires)?;
    let store = match Store::open_existing(office.folder) {
        Ok(store) => Some(store),
        Err(StoreError::Missing { .. }) => None,
        Err(error) => return Err(words(error)),
    };
    let (mut coordinators, mut needs_all) = (Vec::new(), false);
    let (mut submitted, mut set_ups, mut editions) = (Vec::new(), Vec::new(), Vec::new());
    let (mut late, mut needs_both, mut unreadable) = (Vec::new(), Vec::new(), Vec::new());
    let (mut stations, mut servers, mut twice) = (Vec::new(), Vec::new(), Vec::new());
    let (mut school, mut plans) = (School::empty(&instrument), Plans::default());
    if let Some(store) = &store {
        coordinators = store.coordinators().map_err(words)?;
        needs_all = store.needs_all().map_err(words)?;
        school = kept_school(store, &instrument)?;
        set_ups = kept_set_ups(store, &instrument)?;
        plans = plans::known(store)?;
        for frozen in &exercises {
            let groups = frozen.instrument.groups.len();
            let file = store.exercise(&frozen.id).map_err(words)?;
            // One report that cannot be read keeps nobody from the other exercises.
            submitted.push(taken_part(&file, frozen).unwrap_or_else(|error| {
                unreadable.push(words(error));
                vec![0; groups]
            }));
            late.push(late_of(&file, frozen).map_err(words)?);
            let sealing = file.sealing().map_err(words)?;
            stations.push(missing_stations(store, &frozen.id)?);
            servers.push(server(store, &frozen.id, &file.slip_salt())?);
            twice.push(file.twice_counts(groups).map_err(words)?.iter().sum());
            needs_both.push(sealing.needs_all && sealing.keys.len() > 1);
            editions.push(file.last_edition().map_err(words)?.map(|edition| edition.number));
        }
    }
    Ok(WorkplaceReply::Known(Box::new(Known {
        school,
        coordinators: coordinators.into_iter().map(|c| c.name).collect(),
        needs_all,
        submitted,
        late,
        needs_both,
        stations,
        servers,
        twice,
        editions,
        exercises,
        set_ups,
        plans: Plans { examples: plans::examples(), ..plans },
        instrument,
        folder: office.folder.display().to_string(),
        unreadable,
    })))
}

/// The instrument of new exercises. The built-in one is read once: every change of a set-up asks for it twice.
///
/// # Errors
/// Its problems.
pub fn instrument(questionnaires: Option<&Path>) -> Result<Arc<Instrument>, String> {
    static BUILT_IN: OnceLock<Arc<Instrument>> = OnceLock::new();
    if let (None, Some(read)) = (questionnaires, BUILT_IN.get()) {
        return Ok(Arc::clone(read));
    }
    let files = folder::instrument_files(questionnaires).map_err(|problems| list(&problems))?;
    let read = Arc::new(format::instrument::read(&files).map_err(|problems| list(&problems))?);
    Ok(if questionnaires.is_none() { Arc::clone(BUILT_IN.get_or_init(|| read)) } else { read })
}

/// What the school says of itself; nothing yet where it never did.
///
/// # Errors
/// A sentence for people.
pub fn kept_school(store: &Store, instrument: &Instrument) -> Result<School, String> {
    match store.setting(SCHOOL).map_err(words)? {
        Some(text) => format::school::read(&text, instrument).map_err(|error| error.to_string()),
        None => Ok(School::empty(instrument)),
    }
}

/// Keeps what the school says of itself; makes the store where there is none.
///
/// # Errors
/// A sentence for people; nothing is kept then.
pub fn keep_school(office: &Office, school: &School) -> Result<WorkplaceReply, String> {
    if let Some(problem) = school.problems().first() {
        return Err(sentences::school_problem(problem));
    }
    let mut store = Store::open(office.folder).map_err(words)?;
    store.set_setting(SCHOOL, &format::school::write(school)).map_err(words)?;
    Ok(WorkplaceReply::Done("Kept.".to_owned()))
}

fn kept_set_ups(store: &Store, instrument: &Instrument) -> Result<Vec<Kept>, String> {
    let mut all = Vec::new();
    for row in store.setups().map_err(words)? {
        // One that another instrument's words are in cannot be shown; it stays where it is.
        if let Ok(setup) = format::setup::read(&row.id.0, &row.text, instrument) {
            all.push(Kept { id: row.id, setup, revision: row.revision });
        }
    }
    all.sort_by_key(|kept| std::cmp::Reverse((kept.setup.year, kept.setup.session)));
    Ok(all)
}
