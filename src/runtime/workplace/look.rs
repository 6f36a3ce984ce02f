//! What the workplace shows of the school, and what the school says of itself.

use crate::app::workplace::request::plans::Plans;
use crate::app::workplace::request::{Kept, Known, WorkplaceReply};
use crate::domain::instrument::Instrument;
use crate::domain::school::School;
use crate::format;
use crate::locale::say::Say;
use crate::runtime::activate::list;
use crate::runtime::instruments::Instruments;
use crate::runtime::lab::outside::{missing_stations, server};
use crate::runtime::results::late_of;
use crate::runtime::taken_part::taken_part;
use crate::runtime::workplace::{Load, Office, plans, set_ups, words};
use crate::store::Store;
use crate::store::error::StoreError;

/// Setting under which the school is kept.
const SCHOOL: &str = "school";

/// Tells everything the workplace shows beside the counts that it watches.
///
/// # Errors
/// A sentence for people.
pub fn look(office: &Office, load: Load) -> Result<WorkplaceReply, Say> {
    let exercises = load().map_err(words)?;
    let (instruments, left_out) = office.instruments.all_in(office.language).map_err(|problems| list(&problems))?;
    let instrument = instruments.first().cloned().unwrap_or_default();
    let store = match Store::open_existing(office.folder) {
        Ok(store) => Some(store),
        Err(StoreError::Missing { .. }) => None,
        Err(error) => return Err(words(error)),
    };
    let (mut coordinators, mut needs_all) = (Vec::new(), false);
    let (mut submitted, mut set_ups, mut editions) = (Vec::new(), Vec::new(), Vec::new());
    let (mut late, mut needs_both, mut unreadable) = (Vec::new(), Vec::new(), Vec::new());
    let left_out =
        left_out.iter().map(|problem| Say::new("told-instrument-left-out").with("problem", problem.to_string()));
    unreadable.extend(left_out);
    let (mut stations, mut servers, mut twice) = (Vec::new(), Vec::new(), Vec::new());
    let (mut school, mut plans) = (School::empty(&instrument), Plans::default());
    if let Some(store) = &store {
        coordinators = store.coordinators().map_err(words)?;
        needs_all = store.needs_all().map_err(words)?;
        school = kept_school(store, &instrument)?;
        set_ups = kept_set_ups(store, office.instruments)?;
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
        plans: Plans { examples: format::plan::examples::built_in, ..plans },
        asks_which: instruments.len() > 1 && !office.instruments.is_chosen(),
        instrument,
        instruments,
        suggestions: format::suggestions::built_in,
        folder: office.folder.display().to_string(),
        unreadable,
    })))
}

/// What the school says of itself; nothing yet where it never did.
///
/// # Errors
/// A sentence for people.
pub fn kept_school(store: &Store, instrument: &Instrument) -> Result<School, Say> {
    match store.setting(SCHOOL).map_err(words)? {
        Some(text) => format::school::read(&text, instrument).map_err(|error| Say::written(error.to_string())),
        None => Ok(School::empty(instrument)),
    }
}

/// Keeps what the school says of itself; makes the store where there is none.
///
/// # Errors
/// A sentence for people; nothing is kept then.
pub fn keep_school(office: &Office, school: &School) -> Result<WorkplaceReply, Say> {
    if let Some(problem) = school.problems().first() {
        return Err(problem.say());
    }
    let mut store = Store::open(office.folder).map_err(words)?;
    store.set_setting(SCHOOL, &format::school::write(school)).map_err(words)?;
    Ok(WorkplaceReply::Done(Say::new("school-kept-now")))
}

fn kept_set_ups(store: &Store, instruments: &Instruments) -> Result<Vec<Kept>, Say> {
    let mut all = Vec::new();
    for row in store.setups().map_err(words)? {
        // One that another instrument's words are in cannot be shown; it stays where it is.
        if let Ok((_, setup)) = set_ups::read(instruments, &row) {
            all.push(Kept { id: row.id, setup, revision: row.revision });
        }
    }
    all.sort_by_key(|kept| std::cmp::Reverse((kept.setup.year, kept.setup.session)));
    Ok(all)
}
