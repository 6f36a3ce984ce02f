//! What the files of the store tell: each exercise, the drafts, the school's list.

use std::path::Path;

use jiff::Timestamp;

use crate::domain::exercise::Frozen;
use crate::domain::instrument::GroupIx;
use crate::runtime::audit::bodies::Seen;
use crate::runtime::audit::{Finding, Notes};
use crate::runtime::codes::has_pin;
use crate::runtime::drafting::PADDED;
use crate::runtime::exercise_files::Opened;
use crate::runtime::taken_part::taken_part;
use crate::seal::draft;
use crate::seal::sheet::sealed_len;
use crate::store::Store;
use crate::store::drafts::Drafts;
use crate::store::error::StoreError;
use crate::store::look::{Look, Standing};

/// Steps of padding that a draft can take.
const STEPS_MAX: usize = 64;
const TABLES: &str = "tables";
const KEEP_A_COPY: &str = "Please keep a copy, tell whoever looks after this machine, and do not go on with this file.";

/// What one exercise's file tells.
pub(super) fn notes(opened: &Opened) -> Result<Vec<Finding>, StoreError> {
    let look = opened.file.look()?;
    let mut notes = Notes::about(&opened.frozen.id.0);
    standing(&mut notes, &look);
    order(&mut notes, &look);
    tables(
        &mut notes,
        &look.strangers,
        "Beside a sheet stand a random id and its group: no time, no person, no machine.",
    );
    sheets(&mut notes, opened)?;
    groups(&mut notes, opened)?;
    slips(&mut notes, opened)?;
    receipts(&mut notes, &look);
    reports(&mut notes, &look);
    outbox(&mut notes, opened, &look)?;
    codes(&mut notes, opened)?;
    Ok(notes.findings)
}

/// A file that cannot be looked into.
pub(super) fn unreadable(about: &str, error: &StoreError) -> Vec<Finding> {
    let mut notes = Notes::about(about);
    notes.danger("the file", format!("It could not be looked at. {error}"), "Please look again when this is mended.");
    notes.findings
}

/// What the school's list tells.
pub(super) fn school(store: &Store) -> Result<Vec<Finding>, StoreError> {
    let mut notes = Notes::about("school.db");
    tables(
        &mut notes,
        &store.strangers()?,
        "It lists exercises, set-ups, the coordinators' public keys and settings: nobody who answered.",
    );
    if has_pin(store)? {
        let tells = "The PIN that ends a kiosk stands there as a slow hash: all PINs of four digits can be tried in half an hour.";
        notes.tells("PIN", tells, Some("Use this PIN nowhere else; a longer one with letters lasts longer."));
    }
    if store.hub_secret()?.is_some() {
        let tells = "The secret of this machine's hub stands there: with it and a machine's waiting envelopes, slips \
                     and their sealed sheets are seen together, though no answer.";
        notes.tells("hub", tells, Some("Keep this folder and its backups where only the coordinators can read them."));
    }
    Ok(notes.findings)
}

fn standing(notes: &mut Notes, look: &Look) {
    match look.standing {
        Standing::Open => notes.tells(
            "open or closed",
            "It is open, and an open file tells more than a closed one; what, is listed below.",
            Some("It is closed by itself at the first start after its last day."),
        ),
        Standing::Closed => {
            notes.fine("open or closed", "It is closed: the file was written anew, and the old one was removed.");
        }
        Standing::WrittenAfterClosing => notes.tells(
            "open or closed",
            "It was closed and written to since: whoever looks can see which sheets came late.",
            Some("The next start closes it again."),
        ),
    }
}

fn order(notes: &mut Notes, look: &Look) {
    const LOOKED_AT: &str = "order";
    match (look.in_id_order, look.standing) {
        (Some(false), Standing::Closed) => notes.danger(
            LOOKED_AT,
            "The pages of the sheets do not lie in the order of their random ids, as they should after the closing.",
            KEEP_A_COPY,
        ),
        (Some(false), Standing::Open | Standing::WrittenAfterClosing) => notes.tells(
            LOOKED_AT,
            "The pages of the sheets lie in the order in which they came: who noted who sat down when can tell whose sheet is whose, \
             though not what is in it.",
            Some("Let nobody copy the folder while the exercise is open."),
        ),
        (Some(true), _) => notes.fine(LOOKED_AT, "The pages of the sheets lie in the order of their random ids."),
        (None, _) => notes.fine(LOOKED_AT, "No sheet has pages of its own, and the rows lie in the order of their random ids."),
    }
    match (look.free_pages, look.standing) {
        (0, _) => {}
        (free, Standing::Closed) => notes.danger(
            "free pages",
            format!("The closed file has {free} pages that were used before; it should have none."),
            KEEP_A_COPY,
        ),
        (free, Standing::Open | Standing::WrittenAfterClosing) => notes.tells(
            "free pages",
            format!("{free} pages were used before and are empty now: something was removed or sealed anew."),
            None,
        ),
    }
}

fn tables(notes: &mut Notes, strangers: &[String], fine: &str) {
    if strangers.is_empty() {
        notes.fine(TABLES, fine);
    } else {
        let names = strangers.join(", ");
        let tells = format!("The file holds what this program did not make: {names}. It could note times or people.");
        notes.danger(TABLES, tells, KEEP_A_COPY);
    }
}

fn sheets(notes: &mut Notes, opened: &Opened) -> Result<(), StoreError> {
    let mut seen = Seen::default();
    opened.file.each_body(|body| seen.look(body.id, body.bytes))?;
    let keys = opened.sealing.keys.len();
    if keys == 0 {
        let tells =
            "This file is from an early version, which did not seal sheets: whoever has it can read every answer.";
        notes.danger("sealing", tells, "Keep this folder locked away, or remove the exercise.");
        return Ok(());
    }
    let right = sealed_len(opened.sealing.padded as usize, keys);
    contents(notes, &seen, |length| length == right, "sheets");
    if seen.count() == 0 {
        return Ok(());
    }
    match seen.pattern() {
        None => notes.fine("ids", "The sheets' ids look drawn at random."),
        Some(pattern) => {
            let tells = format!("{pattern} They do not look drawn at random, and may tell an order or a machine.");
            notes.danger("ids", tells, KEEP_A_COPY);
        }
    }
    Ok(())
}

/// Bodies of one kind: all sealed, all of one length.
fn contents(notes: &mut Notes, seen: &Seen, is_right: impl Fn(usize) -> bool, what: &str) {
    let count = seen.count();
    if count == 0 {
        notes.fine("contents", format!("There are no {what}."));
        return;
    }
    let (readable, uneven, other) = (seen.readable(), seen.uneven(), seen.of_other_length(is_right));
    if readable > 0 {
        let tells = format!("{readable} of {count} {what} hold text that can be read without any key.");
        notes.danger("contents", tells, KEEP_A_COPY);
    }
    if uneven > 0 {
        let tells = format!("{uneven} of {count} {what} do not look sealed: some bytes come far too often.");
        notes.danger("contents", tells, KEEP_A_COPY);
    }
    if other > 0 {
        let tells = format!(
            "{other} of {count} {what} have another length than they should: that tells who wrote more, or less."
        );
        notes.danger("contents", tells, KEEP_A_COPY);
    }
    if readable + uneven + other == 0 {
        let tells = match count {
            1 => format!("The only one of the {what} looks like chance and has the right length."),
            _ => format!("All {count} {what} look like chance and have one length."),
        };
        notes.fine("contents", tells);
    }
}

fn groups(notes: &mut Notes, opened: &Opened) -> Result<(), StoreError> {
    let frozen: &Frozen = &opened.frozen;
    let groups = frozen.instrument.groups.len();
    let beyond = opened.file.beyond(groups)?;
    if beyond > 0 {
        let tells = format!("{beyond} sheets or slips are of a group that this exercise does not have.");
        notes.danger("groups", tells, KEEP_A_COPY);
        return Ok(());
    }
    let (counts, aside) = (taken_part(&opened.file, frozen)?, opened.file.aside_counts(groups)?);
    let shows = if opened.file.are_sheets_erased()? { "its sheets are erased, and the report" } else { "the file" };
    let (late, twice) = (opened.file.late_counts(groups)?, opened.file.twice_counts(groups)?);
    for (ix, group) in frozen.instrument.groups.iter().enumerate() {
        let sheets = counts.get(ix).copied().unwrap_or(0);
        let invited = frozen.exercise.people.get(ix).map_or(0, |people| people.invited);
        let cell = frozen.exercise.smallest_cell;
        let title = &group.title;
        let number = format!("{title}: {shows} shows {sheets} sheets of {invited} invited");
        if invited == 0 && sheets == 0 {
            continue;
        } else if invited < cell {
            let all = if sheets >= invited { ", so everybody can be said to have taken part" } else { "" };
            let few =
                format!("{number}{all}. With fewer than {cell} people, who has not answered is easily found out.");
            notes.tells(
                "groups",
                few,
                Some("Nothing needs doing: their answers are sealed, and the results protect them."),
            );
        } else if sheets >= invited {
            let all = format!("{number}: everybody took part, or somebody more than once.");
            notes.tells("groups", all, None);
        } else if frozen.is_small(GroupIx(ix)) {
            notes.tells("groups", format!("{number}. That is a small group."), None);
        } else {
            notes.fine("groups", format!("{number}."));
        }
        let put_aside = aside.get(ix).copied().unwrap_or(0);
        if put_aside > 0 {
            let tells =
                format!("{title}: {put_aside} sheets could not be opened and are set aside; the file shows which.");
            notes.tells("set aside", tells, None);
        }
        let late = late.get(ix).copied().unwrap_or(0);
        if late > 0 {
            let tells = format!("{title}: {late} sheets came after the unsealing and wait; the file shows which.");
            notes.tells("late", tells, None);
        }
        let twice = twice.get(ix).copied().unwrap_or(0);
        if twice > 0 {
            let tells = format!(
                "{title}: {twice} sheets came with a slip that was used before or is unknown; the file shows which \
                 sheets, not which slip."
            );
            notes.tells("slip used twice", tells, None);
        }
    }
    Ok(())
}

fn slips(notes: &mut Notes, opened: &Opened) -> Result<(), StoreError> {
    const LOOKED_AT: &str = "slips";
    let groups = &opened.frozen.instrument.groups;
    if opened.file.beyond(groups.len())? > 0 {
        return Ok(());
    }
    let issued = opened.file.slip_counts(groups.len())?;
    if issued.iter().all(|(issued, _)| *issued == 0) {
        notes.fine(LOOKED_AT, "There are no one-time slips.");
    }
    for (group, (issued, used)) in groups.iter().zip(issued).filter(|(_, (issued, _))| *issued > 0) {
        let title = &group.title;
        let all = if used == issued { " Who had one is known to have taken part." } else { "" };
        let tells = format!(
            "{title}: {used} of {issued} slips are used. Which, can be seen by who knows a slip's code; no slip leads to a sheet.{all}"
        );
        notes.tells(LOOKED_AT, tells, Some("Hand slips out unseen, and note no names beside codes."));
    }
    Ok(())
}

fn receipts(notes: &mut Notes, look: &Look) {
    const LOOKED_AT: &str = "receipts";
    match (look.receipts, look.standing) {
        (0, _) => notes.fine(LOOKED_AT, "There are no receipts."),
        (count, Standing::Closed) => {
            let tells = format!("{count} receipts are still there after the closing, which should have dropped them.");
            notes.danger(LOOKED_AT, tells, KEEP_A_COPY);
        }
        (count, Standing::Open | Standing::WrittenAfterClosing) => {
            let tells = format!(
                "{count} receipts: who knows somebody's three words can see that their sheet is here, not which. They go at the closing."
            );
            notes.tells(LOOKED_AT, tells, None);
        }
    }
}

fn reports(notes: &mut Notes, look: &Look) {
    const LOOKED_AT: &str = "reports";
    if look.editions == 0 {
        notes.fine(LOOKED_AT, "No report is kept yet: nothing of the answers stands there in clear.");
        return;
    }
    let editions = if look.editions == 1 { "1 edition" } else { &format!("{} editions", look.editions) };
    let tells = format!(
        "{editions} of the report can be read without any key, own words included, and when they were shown or given \
         away ({} entries). What the report hides is not in there.",
        look.releases
    );
    notes.tells(LOOKED_AT, tells, Some("Keep this folder where only those can read it who may see the report."));
}

/// What stands there for machines that hand sheets upwards.
fn outbox(notes: &mut Notes, opened: &Opened, look: &Look) -> Result<(), StoreError> {
    let (waiting, refused) = look.outbox;
    if waiting + refused > 0 {
        let mut seen = Seen::default();
        opened.file.each_envelope(|envelope| seen.look(envelope.id, envelope.bytes))?;
        // All of an exercise have one length, whatever it is.
        contents(notes, &seen, |length| seen.has_only(length), "envelopes");
        let tells = format!(
            "{waiting} sheets wait to be handed in, and {refused} were refused above: the file shows which sheets these are."
        );
        notes.tells("outbox", tells, Some("They go as soon as the coordinator's machine is in reach."));
    }
    if look.secured > 0 {
        let tells = format!("For {} sheets it is noted that a backup has them: these came before it.", look.secured);
        notes.tells("backup", tells, None);
    }
    Ok(())
}

fn codes(notes: &mut Notes, opened: &Opened) -> Result<(), StoreError> {
    let mut groups: Vec<_> = opened.file.group_codes()?.into_iter().map(|(group, _)| group).collect();
    groups.dedup();
    let codes = groups.len();
    if codes > 0 {
        let tells = format!(
            "{codes} groups have a common code, which stands in the file as it is. It tells nothing of people."
        );
        notes.tells(
            "codes",
            tells,
            Some("Whoever copies the folder can answer with it: use slips where that matters."),
        );
    }
    Ok(())
}

/// What the drafts on this machine tell.
pub(super) fn drafts(folder: &Path, now: Timestamp) -> Result<Vec<Finding>, StoreError> {
    let mut notes = Notes::about("drafts");
    let Some(drafts) = Drafts::if_there(folder)? else {
        notes.fine("drafts", "Nobody has answered on this machine yet, or not in this store.");
        return Ok(notes.findings);
    };
    tables(
        &mut notes,
        &drafts.strangers()?,
        "Beside a draft stand a tag and the hour after which it goes, and nothing else.",
    );
    let hours = drafts.hours()?;
    let mut seen = Seen::default();
    drafts.each_body(|body| seen.look(body.id, body.bytes))?;
    // One step for all instruments but the very largest.
    let is_right = |length| (1..=STEPS_MAX).any(|steps| draft::sealed_len(steps * PADDED) == length);
    contents(&mut notes, &seen, is_right, "drafts");
    if let (Some(first), Some(last)) = (hours.first(), hours.last()) {
        let spread = if first == last { "in one hour".to_owned() } else { format!("over {} hours", last - first + 1) };
        let tells = match hours.len() {
            1 => format!("1 draft, to be removed {spread}: one person is answering, or left without handing in."),
            many => format!(
                "{many} drafts, to be removed {spread}: so many people are answering, or left without handing in."
            ),
        };
        notes.tells("drafts", tells, None);
        let late = hours.iter().filter(|hour| **hour < now.as_second().div_euclid(3600)).count();
        if late > 0 {
            let tells = match late {
                1 => "1 draft is past its hour and still there.".to_owned(),
                many => format!("{many} drafts are past their hour and still there."),
            };
            notes.tells(
                "drafts",
                tells,
                Some("What is past its hour goes as soon as somebody begins to answer on this machine."),
            );
        }
    }
    Ok(notes.findings)
}
