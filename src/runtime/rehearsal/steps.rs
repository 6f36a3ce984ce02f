//! The steps of a rehearsal, in order, and what they hand on to each other.

use std::path::PathBuf;
use std::sync::Arc;

use crate::domain::calendar::Phase;
use crate::domain::exercise::Frozen;
use crate::domain::instrument::GroupIx;
use crate::domain::rehearsal::Standing;
use crate::domain::secret::Secret;
use crate::locale::language;
use crate::locale::texts::{self, in_english};
use crate::runtime::codes::{self, Patience, look_up};
use crate::runtime::exercise_files::open_and_close;
use crate::runtime::lab::opening::OpenLab;
use crate::runtime::rehearsal::copy::{Copy, words};
use crate::runtime::rehearsal::people::People;
use crate::runtime::rehearsal::{Asked, Done, carried, classroom, networked};
use crate::runtime::results::{self, Unsealing};
use crate::runtime::slips;
use crate::store::Store;
use crate::store::codes::GroupCode;

/// One-time slips that are made in the copy, for its last group: one that is used by network, one by stick, and one at
/// two stations.
const SLIPS: usize = 3;

/// What the steps hand on.
pub(super) struct Rehearsal<'a> {
    pub copy: &'a Copy,
    pub asked: &'a Asked<'a>,
    pub people: People,
    /// Codes of the copy's own slips.
    pub slips: Vec<Secret>,
    /// The copy's lab, while it is open.
    pub lab: Option<OpenLab>,
    /// Sheets that must count in the end.
    pub sheets: u32,
    /// Sheets that were set aside for their slip.
    pub aside: u32,
}

type Step = fn(&mut Rehearsal<'_>) -> Result<Done, String>;

/// Each step and its name.
pub(super) const STEPS: [(&str, Step); 9] = [
    ("codes", codes_open),
    ("your code", your_code),
    ("hub", networked::hub),
    ("stations", networked::stations),
    ("sheets", networked::sheets),
    ("stick", carried::stick),
    ("class mode", classroom::class),
    ("closing", closing),
    ("unsealing", unsealing),
];

impl<'a> Rehearsal<'a> {
    pub(super) fn new(copy: &'a Copy, asked: &'a Asked<'a>) -> Rehearsal<'a> {
        let (people, slips) = (People::default(), Vec::new());
        Rehearsal { copy, asked, people, slips, lab: None, sheets: 0, aside: 0 }
    }

    pub(super) fn frozen(&self) -> Arc<Frozen> {
        Arc::clone(&self.copy.frozen)
    }

    /// What a typed code opens at a machine of the copy, while the exercise is open.
    pub(super) fn opens(&self, store: &std::path::Path, typed: &Secret) -> Result<Option<Opens>, String> {
        let opened = self.copy.opened(store)?;
        let found = look_up(typed, std::iter::once(&opened), self.copy.while_open())
            .map_err(|say| texts::of(language::english()).say(&say))?;
        Ok(found.map(|(_, group, slip)| (group, slip)))
    }

    /// Sheets that count at the copy's hub.
    pub(super) fn counted(&self) -> Result<u32, String> {
        let opened = self.copy.opened(&self.copy.hub())?;
        let counts = opened.file.counts(opened.frozen.instrument.groups.len()).map_err(words)?;
        Ok(counts.iter().sum())
    }

    /// Whether all that should count does, and nothing else.
    pub(super) fn check_count(&self) -> Result<(), String> {
        let counted = self.counted()?;
        if counted == self.sheets {
            return Ok(());
        }
        Err(format!(
            "{} sheets were handed in and {counted} count. Please keep this machine's store as it is, and report this.",
            self.sheets
        ))
    }
}

/// A group, and the slip where it was one.
pub(super) type Opens = (GroupIx, Option<[u8; 32]>);

/// A step that went well.
pub(super) fn ready(words: impl Into<String>) -> Result<Done, String> {
    Ok((Standing::Ready, words.into()))
}

/// A step that was not tried.
pub(super) fn left_out(words: impl Into<String>) -> Result<Done, String> {
    Ok((Standing::LeftOut, words.into()))
}

fn codes_open(rehearsal: &mut Rehearsal<'_>) -> Result<Done, String> {
    let hub = rehearsal.copy.hub();
    let mut opened = rehearsal.copy.opened(&hub)?;
    let codes = slips::group_codes(&mut opened).map_err(|say| in_english(&say))?;
    let group = codes.last().map(|code| code.group).ok_or("Nobody is invited in this exercise.")?;
    let made = slips::make_slips(&mut opened, group, SLIPS, None).map_err(|say| in_english(&say))?;
    rehearsal.slips = made.into_iter().map(Secret::new).collect();
    for GroupCode { group, code, .. } in &codes {
        let found = rehearsal.opens(&hub, &Secret::new(code.clone()))?;
        if found != Some((*group, None)) {
            return Err(format!("The code {code} does not open its group. Please make new codes: reflectory codes."));
        }
    }
    for slip in &rehearsal.slips {
        if !matches!(rehearsal.opens(&hub, slip)?, Some((found, Some(_))) if found == group) {
            return Err("A new one-time slip does not open its group. Please report this.".to_owned());
        }
    }
    let known = match rehearsal.copy.slips {
        0 => "no one-time slips were printed so far".to_owned(),
        1 => "1 one-time slip of yours is known".to_owned(),
        slips => format!("{slips} one-time slips of yours are known"),
    };
    ready(format!("Each of {} group codes opens its group, a new slip its own; {known}.", codes.len()))
}

fn your_code(rehearsal: &mut Rehearsal<'_>) -> Result<Done, String> {
    let Some(typed) = &rehearsal.asked.code else {
        return left_out("With --with-code a code from your own printed sheets is tried; it stays unused.");
    };
    match rehearsal.opens(&rehearsal.copy.hub(), typed)? {
        None => Err(texts::of(language::english()).word(codes::OPENS_NOTHING)),
        Some((group, slip)) => {
            let frozen = rehearsal.frozen();
            let title = frozen.instrument.groups.get(group.0).map_or("", |group| group.title.as_str());
            let kind = if slip.is_some() { "a one-time slip" } else { "the group's code" };
            ready(format!("It opens {title}, as {kind}. It was tried on the copy and can be used tomorrow."))
        }
    }
}

fn closing(rehearsal: &mut Rehearsal<'_>) -> Result<Done, String> {
    let (copy, over) = (rehearsal.copy, rehearsal.copy.when_over());
    // The lab closes with the exercise: who unseals counts what is here.
    rehearsal.lab = None;
    let mut store = Store::open_existing(&copy.hub()).map_err(words)?;
    let opened = open_and_close(&mut store, &copy.id, over).map_err(words)?;
    if opened.frozen.exercise.phase(over) != Phase::Closed || !opened.file.is_closed().map_err(words)? {
        return Err(
            "The file was not rewritten after the last day. Is another program using this machine's store?".to_owned()
        );
    }
    let slip = rehearsal.slips.first().cloned().unwrap_or_default();
    if look_up(&slip, std::iter::once(&opened), over).is_ok_and(|found| found.is_some()) {
        return Err("A code still lets somebody in after the last day. Please report this.".to_owned());
    }
    rehearsal.check_count()?;
    ready(format!(
        "After {}, 23:59, nobody gets in any more, and the file is in the order of the sheets' random ids.",
        opened.frozen.exercise.slot.last
    ))
}

fn unsealing(rehearsal: &mut Rehearsal<'_>) -> Result<Done, String> {
    let copy = rehearsal.copy;
    let (folder, passphrases): (PathBuf, _) = (copy.hub(), [copy.passphrase.clone()]);
    let mut patience = Patience::default();
    let mut asked =
        Unsealing { folder: &folder, passphrases: &passphrases, patience: &mut patience, now: copy.when_over() };
    let made = results::unseal(&mut asked, &copy.id, |_, _| ()).map_err(|why| in_english(&why))?;
    let sheets: u32 = made.report.participation.groups.iter().map(|group| group.count.submitted).sum();
    if sheets != rehearsal.sheets || !made.damaged.is_empty() {
        return Err(format!(
            "The report counts {sheets} of {} sheets, and {} did not open. Please report this.",
            rehearsal.sheets,
            made.damaged.len()
        ));
    }
    ready(format!("{sheets} sheets were opened with the copy's key, and its report counts each of them."))
}
