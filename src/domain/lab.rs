//! The lab: machines that answer for one exercise, and how they stand. Nothing of this is kept with a sheet.

use crate::domain::exercise::ExerciseId;

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
pub fn in_words(lab: &Lab) -> String {
    if lab.stations.is_empty() {
        return "No machine has joined yet.".to_owned();
    }
    let all = lab.stations.len();
    let machines = if all == 1 { "machine has" } else { "machines have" };
    let mut words = format!("{all} {machines} joined, {} reachable", lab.reachable());
    match lab.waiting() {
        0 => {}
        1 => words.push_str("; 1 sheet waits there"),
        waiting => words.push_str(&format!("; {waiting} sheets wait there")),
    }
    words.push('.');
    words
}

/// Numbers of missing machines that are named.
const NAMED_MAX: usize = 12;

/// Machines that were not heard and may still hold sheets.
pub fn missing_words(missing: &[u32]) -> String {
    format!("Not heard now, and may hold sheets: {}.", named(missing))
}

/// What is known, before an unsealing, of sheets that are not here: of these machines, which joined and brought no
/// stick, or by how the open lab stands.
pub fn may_hold(joined: &[u32], lab: Option<&Lab>) -> String {
    let missing = lab.map_or_else(|| joined.to_vec(), Lab::missing);
    let waiting = lab.map_or(0, Lab::waiting);
    let mut words = match (missing.is_empty(), waiting) {
        (true, 0) => "Stations known to hold sheets that are not here: none.".to_owned(),
        (true, _) => format!("Sheets that wait on stations now: {waiting}. Leave the lab open until they are here."),
        (false, _) => {
            format!("Sheets may still be on: {}. Open the lab or collect their sticks first.", named(&missing))
        }
    };
    words.push_str(" A machine that never met this one is not known: bring its sheets in first.");
    words
}

/// What is said, before an unsealing, of sheets that came without a slip that was free; nothing where there is none.
pub fn aside_words(twice: u32) -> String {
    match twice {
        0 => String::new(),
        1 => " 1 sheet is set aside, because it came without a slip that was free: it counts only if you count it in the lab (o, then t) first.".to_owned(),
        twice => format!(" {twice} sheets are set aside, because they came without a slip that was free: they count only if you count them in the lab (o, then t) first."),
    }
}

/// What is said, before an unsealing, of an exercise that was published on a server; nothing where it was not.
pub fn server_words(server: Option<&str>) -> String {
    server.map_or_else(String::new, |name| {
        format!(" Published at {name}: first run reflectory collect with its address.")
    })
}

fn named(numbers: &[u32]) -> String {
    let shown: Vec<String> = numbers.iter().take(NAMED_MAX).map(u32::to_string).collect();
    let more = numbers.len().saturating_sub(NAMED_MAX);
    let rest = if more > 0 { format!(" and {more} more") } else { String::new() };
    let word = if numbers.len() == 1 { "station" } else { "stations" };
    format!("{word} {}{rest}", shown.join(", "))
}
