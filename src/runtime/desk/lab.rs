//! The lab at the coordinator's desk: open as long as the program runs and the coordinator wants it.

use std::path::Path;
use std::time::{Duration, Instant};

use crate::app::workplace::request::LabOrder;
use crate::domain::exercise::ExerciseId;
use crate::domain::lab::Lab;
use crate::hub::PORT;
use crate::locale::say::Say;
use crate::runtime::lab::opening::{self, OpenLab};
use crate::store::Store;

/// How often it is looked how the machines stand.
const LOOK_EVERY: Duration = Duration::from_secs(1);

/// The lab, open or closed.
pub struct LabDesk {
    open: Option<Open>,
    port: u16,
    announces: bool,
}

impl Default for LabDesk {
    fn default() -> LabDesk {
        LabDesk { open: None, port: PORT, announces: true }
    }
}

struct Open {
    lab: OpenLab,
    /// The exercise that is looked at.
    id: ExerciseId,
    told: Option<Box<Lab>>,
    looked: Instant,
}

impl LabDesk {
    /// At any free port, unannounced, for tests.
    pub fn hidden() -> LabDesk {
        LabDesk { open: None, port: 0, announces: false }
    }

    /// Whether it is open.
    pub fn is_open(&self) -> bool {
        self.open.is_some()
    }

    /// Does what was ordered, and tells how the lab stands then.
    ///
    /// # Errors
    /// A sentence for people.
    pub fn carry_out(&mut self, folder: &Path, id: &ExerciseId, order: LabOrder) -> Result<Option<Box<Lab>>, Say> {
        match order {
            LabOrder::Close => {
                self.open = None;
                return Ok(None);
            }
            LabOrder::TakeTwice => {
                let mut file = Store::open_existing(folder).and_then(|store| store.exercise(id))?;
                file.take_twice()?;
            }
            LabOrder::Open => self.open_for(folder, id)?,
        }
        let Some(open) = &mut self.open else { return Ok(None) };
        let standing = open.lab.standing(id)?;
        open.told = Some(Box::new(standing));
        Ok(open.told.clone())
    }

    fn open_for(&mut self, folder: &Path, id: &ExerciseId) -> Result<(), Say> {
        if let Some(open) = &mut self.open
            && open.lab.serves(id)
        {
            open.id = id.clone();
            return Ok(());
        }
        // The old one first: its port is wanted again.
        self.open = None;
        let ids = opening::openable(folder)?;
        if !ids.contains(id) {
            return Err(Say::new("lab-unsealed"));
        }
        let lab = opening::open(folder, &ids, self.port, self.announces)?;
        self.open = Some(Open { lab, id: id.clone(), told: None, looked: Instant::now() });
        Ok(())
    }

    /// How the lab stands, where that changed since it was told.
    pub fn look(&mut self) -> Option<Box<Lab>> {
        let open = self.open.as_mut()?;
        if open.looked.elapsed() < LOOK_EVERY {
            return None;
        }
        open.looked = Instant::now();
        let standing = Box::new(open.lab.standing(&open.id).ok()?);
        if open.told.as_ref() == Some(&standing) {
            return None;
        }
        open.told = Some(standing);
        open.told.clone()
    }
}
