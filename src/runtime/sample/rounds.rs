//! The rounds of the sample school: one whose report is kept and has grown into a plan, one that is over and waits to be
//! unsealed, and one that is open.

use std::path::Path;

use jiff::ToSpan;
use jiff::civil::Date;

use crate::app::home::SAMPLE_PASSPHRASE;
use crate::domain::calendar::{self, Days, SLOT_DAYS_MAX, SLOT_DAYS_MIN};
use crate::domain::exercise::ExerciseId;
use crate::domain::instrument::{Instrument, Session};
use crate::domain::plan::Told;
use crate::domain::report::Report;
use crate::domain::secret::Secret;
use crate::format::{self, Files};
use crate::locale::texts::in_english;
use crate::runtime::activate::{ActivateError, activate};
use crate::runtime::codes::Patience;
use crate::runtime::plans;
use crate::runtime::results::{self, Unsealing};
use crate::runtime::sample::answers::Round;
use crate::runtime::sample::{SCHOOL, SampleError, Visitors, give_key, plan};
use crate::store::Store;

/// Eligible people per group: leaders, teachers, students.
const ELIGIBLE: [u32; 3] = [5, 35, 200];
/// Sheets that are there when the demo opens.
const AT_START: [u32; 3] = [2, 9, 64];
/// Sheets of the session before, which is over.
const LAST_TIME: [u32; 3] = [5, 24, 117];
/// Sheets of the one before that, whose report is kept.
const FIRST_TIME: [u32; 3] = [5, 22, 88];
/// Optional statements of the rounds that are over, and of the one that is open.
const CHOSEN_BEFORE: &str = r#"["A4", "C10"]"#;
const CHOSEN_NOW: &str = r#"["A4", "C10", "H11"]"#;
/// The statement that the sample school wrote itself.
const OWN: &str = r#"[[own]]
id = "breaks"
title = "Breaks without screens"
leaders.text = "In our school, breaks are for playing and talking, not for screens."
leaders.help = "Nobody looks at a phone or a tablet during the break, grown-ups included."
teachers.text = "In our school, breaks are for playing and talking, not for screens."
teachers.help = "Nobody looks at a phone or a tablet during the break, grown-ups included."
students.text = "In our school, breaks are for playing and talking, not for screens."
students.help = "Nobody looks at a phone or a tablet during the break."
"#;

/// When a round is, or was.
#[derive(Clone, Copy)]
struct When {
    year: i16,
    session: u8,
    slot: Days,
}

/// Gives the school its key, and holds its rounds up to today.
///
/// # Errors
/// [`SampleError`].
pub(super) fn hold(store: &mut Store, folder: &Path, seed: u64, today: Date) -> Result<(), SampleError> {
    let files = format::builtin::selfie();
    let instrument = format::instrument::read(&files).map_err(|problems| ActivateError::Problems { problems })?;
    let now = open_now(&instrument, today).ok_or(SampleError::NoSession)?;
    let last = session_before(&instrument, now.year, now.session, today);
    let first = last.and_then(|last| session_before(&instrument, last.year, last.session, today));
    give_key(store, folder)?;
    let mut held = Holding { store, folder, files: &files, instrument: &instrument, told: Vec::new() };
    if let Some((first, last)) = first.zip(last) {
        held.first_time(first, last, seed.rotate_left(32))?;
    }
    if let Some(last) = last {
        let id = held.freeze(last, CHOSEN_BEFORE)?;
        Visitors::new(held.store, &id, Round::Before, !seed)?.arrive_together(LAST_TIME)?;
        held.store.close(&id)?;
    }
    let id = held.freeze(now, CHOSEN_NOW)?;
    Ok(Visitors::new(held.store, &id, Round::Now, seed)?.arrive_together(AT_START)?)
}

/// What holding a round takes.
struct Holding<'a> {
    store: &'a mut Store,
    folder: &'a Path,
    files: &'a Files,
    instrument: &'a Instrument,
    /// What participants of later rounds are told.
    told: Vec<Told>,
}

impl Holding<'_> {
    /// The round from whose report the plan grew. It is held as any other; unsealing closes it.
    fn first_time(&mut self, first: When, last: When, seed: u64) -> Result<(), SampleError> {
        let id = self.freeze(first, CHOSEN_BEFORE)?;
        Visitors::new(self.store, &id, Round::First, seed)?.arrive_together(FIRST_TIME)?;
        let report = self.unseal(&id, first)?;
        let plan =
            plan::plan(&report, self.instrument, last.year, Days { first: first.slot.last, last: last.slot.first });
        self.told = plan.told();
        plans::keep(self.store, &plan, None).map_err(|why| SampleError::Earlier(in_english(&why)))?;
        Ok(())
    }

    /// Unseals on the day after the last.
    fn unseal(&self, id: &ExerciseId, when: When) -> Result<Report, SampleError> {
        let zone = format::instrument::time_zone(&self.instrument.time_zone).unwrap_or(jiff::tz::TimeZone::UTC);
        let (_, closing) = calendar::opening(when.slot, &zone);
        let now = closing.checked_add(12.hours()).unwrap_or(closing);
        let passphrases = [Secret::new(SAMPLE_PASSPHRASE.to_owned())];
        let mut patience = Patience::default();
        let mut asked = Unsealing { folder: self.folder, passphrases: &passphrases, patience: &mut patience, now };
        Ok(results::unseal(&mut asked, id, |_, _| ()).map_err(|why| SampleError::Earlier(in_english(&why)))?.report)
    }

    /// Activates an exercise as of its first day.
    fn freeze(&mut self, when: When, optional: &str) -> Result<ExerciseId, SampleError> {
        let [leaders, teachers, students] = ELIGIBLE;
        let When { year, session, slot } = when;
        let mut text = format!(
            "school = \"{SCHOOL}\"\nlevel = \"primary\"\nyear = {year}\nsession = {session}\nfirst_day = {}\nlast_day = {}\n\
             optional = {optional}\n[eligible]\nleaders = {leaders}\nteachers = {teachers}\nstudents = {students}\n{OWN}",
            slot.first, slot.last
        );
        for told in &self.told {
            // The sample's own words have no sign that would be written otherwise in a file.
            text.push_str(&format!("[[told]]\nsaid = {:?}\nsince = {:?}\n", told.said, told.since));
        }
        let zone = format::instrument::time_zone(&self.instrument.time_zone).unwrap_or(jiff::tz::TimeZone::UTC);
        let (first_moment, _) = calendar::opening(slot, &zone);
        Ok(activate(self.store, "exercise.toml", &text, self.files, first_moment)?.id)
    }
}

/// The session that is open today, with days around it.
fn open_now(it: &Instrument, today: Date) -> Option<When> {
    let year = calendar::school_year(today);
    it.sessions.iter().find_map(|session| {
        let slot = slot_around(today, calendar::window(*session, year)?)?;
        (slot.first <= today && today <= slot.last).then_some(When { year, session: session.number, slot })
    })
}

/// A slot around today: begun some days ago where the window allows it, two weeks long.
fn slot_around(today: Date, window: Days) -> Option<Days> {
    let first = today.checked_sub(5.days()).ok()?.max(window.first);
    let last = first.checked_add(13.days()).ok()?.min(window.last);
    let short = SLOT_DAYS_MIN - Days { first, last }.count();
    let first = if short > 0 { first.checked_sub(short.days()).ok()? } else { first };
    let slot = Days { first, last };
    (window.contains(slot) && (SLOT_DAYS_MIN..=SLOT_DAYS_MAX).contains(&slot.count())).then_some(slot)
}

/// The days in the middle of a window that is over; two weeks.
fn slot_inside(window: Days) -> Option<Days> {
    let first = window.first.checked_add(30.days()).ok()?;
    let slot = Days { first, last: first.checked_add(13.days()).ok()? };
    window.contains(slot).then_some(slot)
}

/// The session before this one, with days that are over.
fn session_before(it: &Instrument, year: i16, session: u8, today: Date) -> Option<When> {
    let earlier = it.sessions.iter().filter(|s| s.number < session).max_by_key(|s| s.number);
    let (year, before): (i16, Session) = match earlier {
        Some(earlier) => (year, *earlier),
        None => (year.checked_sub(1)?, *it.sessions.iter().max_by_key(|s| s.number)?),
    };
    let slot = slot_inside(calendar::window(before, year)?)?;
    (slot.last < today).then_some(When { year, session: before.number, slot })
}
