//! The lab: machines that answer for one exercise, and how they stand. Nothing of this is kept with a sheet.

use crate::domain::exercise::ExerciseId;
use crate::locale::say::Say;

/// An exercise of one school among many: two schools may each have one of the same name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ExerciseOf {
    /// Which school, as its store says it: 32 hexadecimal digits.
    pub school: String,
    /// The exercise's name in that school.
    pub id: ExerciseId,
}

/// How a store stands towards the one above it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct HandedUp {
    /// Sheets that are stored here and not handed in above yet.
    pub waiting: u32,
    /// Sheets that the store above did not take as they are; they stay here.
    pub refused: u32,
    /// Whether the store above answered when it was last asked.
    pub is_reached: bool,
    /// Whether sheets go up by stick only: there is nobody to ask.
    pub by_stick: bool,
}

/// What a participant is told of a sheet that was stored on this machine.
pub fn standing(up: &HandedUp) -> &'static str {
    match (up.waiting, up.is_reached) {
        (1.., _) if up.by_stick => "handed-up-stick",
        (0, _) => "handed-up",
        (_, true) => "handed-up-under-way",
        (_, false) => "handed-up-later",
    }
}

/// One machine of the lab, as it is known while the lab is open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Station {
    /// Its number, given when it joined.
    pub number: u32,
    /// Whether it was heard of just now.
    pub is_reachable: bool,
    /// Sheets it says are waiting there; `None` until it was heard.
    pub waiting: Option<u32>,
    /// Whether its stick was collected.
    pub is_collected: bool,
}

impl Station {
    /// Whether sheets may be there that are not here: it was not heard since the lab was opened, or says that some wait.
    pub fn may_hold_sheets(&self) -> bool {
        match self.waiting {
            Some(waiting) => waiting > 0,
            None => !self.is_collected,
        }
    }
}

/// The lab of one exercise, open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lab {
    /// Which exercise.
    pub exercise: ExerciseId,
    /// The code with which machines join.
    pub code: String,
    /// Where this machine is reached.
    pub addresses: Vec<String>,
    /// The machines that have joined, in the order of their numbers.
    pub stations: Vec<Station>,
    /// Sheets whose slip was used twice, which wait for a decision.
    pub twice: u32,
}

impl Lab {
    /// Machines heard of just now.
    pub fn reachable(&self) -> usize {
        self.stations.iter().filter(|station| station.is_reachable).count()
    }

    /// Sheets that wait on machines, as far as these were heard.
    pub fn waiting(&self) -> u32 {
        self.stations.iter().filter_map(|station| station.waiting).fold(0, u32::saturating_add)
    }

    /// Machines that were not heard and may hold sheets.
    pub fn missing(&self) -> Vec<u32> {
        let missing = self.stations.iter().filter(|station| !station.is_reachable && station.may_hold_sheets());
        missing.map(|station| station.number).collect()
    }
}

/// The lab in one line, for a screen or a log.
pub fn in_words(lab: &Lab) -> Say {
    let id = match (lab.stations.len(), lab.waiting()) {
        (0, _) => return Say::new("lab-nobody"),
        (_, 0) => "lab-joined",
        (_, _) => "lab-joined-waiting",
    };
    let say = Say::new(id).with("machines", lab.stations.len()).with("reachable", lab.reachable());
    if lab.waiting() > 0 { say.with("sheets", lab.waiting()) } else { say }
}

/// Numbers of missing machines that are named.
const NAMED_MAX: usize = 12;

/// Machines that were not heard and may still hold sheets.
pub fn missing_words(missing: &[u32]) -> Say {
    naming(missing, "lab-missing", "lab-missing-more")
}

/// What is known, before an unsealing, of sheets that are not here: of these machines, which joined and brought no
/// stick, or by how the open lab stands.
pub fn may_hold(joined: &[u32], lab: Option<&Lab>) -> Vec<Say> {
    let missing = lab.map_or_else(|| joined.to_vec(), Lab::missing);
    let known = match (missing.is_empty(), lab.map_or(0, Lab::waiting)) {
        (true, 0) => Say::new("outside-none"),
        (true, waiting) => Say::new("outside-waiting").with("sheets", waiting),
        (false, _) => naming(&missing, "outside-missing", "outside-missing-more"),
    };
    vec![known, Say::new("outside-unknown")]
}

/// What is said, before an unsealing, of sheets that came without a slip that was free; nothing where there is none.
pub fn aside_words(twice: u32) -> Option<Say> {
    (twice > 0).then(|| Say::new("outside-aside").with("sheets", twice))
}

/// What is said, before an unsealing, of an exercise that was published on a server; nothing where it was not.
pub fn server_words(server: Option<&str>) -> Option<Say> {
    server.map(|name| Say::new("outside-server").with("name", name.to_owned()))
}

/// All that is said, before an unsealing, of sheets that are not here or do not count yet.
pub fn outside_words(joined: &[u32], lab: Option<&Lab>, server: Option<&str>, twice: u32) -> Vec<Say> {
    may_hold(joined, lab).into_iter().chain(server_words(server)).chain(aside_words(twice)).collect()
}

/// Machines by their numbers: all of them, or the first ones and how many more.
fn naming(numbers: &[u32], all: &'static str, with_more: &'static str) -> Say {
    let shown: Vec<String> = numbers.iter().take(NAMED_MAX).map(u32::to_string).collect();
    let stations = shown.join(", ");
    match numbers.len().saturating_sub(NAMED_MAX) {
        0 => Say::new(all).with("count", numbers.len()).with("stations", stations),
        more => Say::new(with_more).with("stations", stations).with("more", more),
    }
}
