//! An exercise's file, opened, with what was frozen in it; and a sheet's way into it.

use std::path::PathBuf;
use std::sync::Arc;

use jiff::Timestamp;

use crate::domain::answer::{Sheet, SheetId};
use crate::domain::calendar::Phase;
use crate::domain::classes::{ClassCount, class_step};
use crate::domain::correction::{Correction, told_small};
use crate::domain::draft::Draft;
use crate::domain::exercise::{ExerciseId, Frozen};
use crate::domain::instrument::{GroupIx, Instrument};
use crate::domain::questionnaire::Questionnaire;
use crate::format;
use crate::format::language;
use crate::format::station::Above;
use crate::runtime::desk::EXERCISE_FILE;
use crate::seal::envelope::{Contents, seal_envelope};
use crate::seal::hex;
use crate::seal::keys::PublicKey;
use crate::seal::sheet::{Binding, Needs, seal};
use crate::store::Store;
use crate::store::batch::{Batch, BatchSheet, Destination};
use crate::store::codes;
use crate::store::error::StoreError;
use crate::store::exercise_file::{ExerciseFile, StoredSheet, Submission, Submitted};
use crate::store::sealing::Sealing;

/// How often a sheet is sealed while the keys change; they change a few times in a school's life.
const TRIES: u32 = 3;

/// An exercise's file and what was frozen in it.
pub struct Opened {
    /// The exercise with its instrument.
    pub frozen: Arc<Frozen>,
    /// The same as people read it, in the language that was asked for.
    pub shown: Arc<Frozen>,
    /// The file.
    pub file: ExerciseFile,
    /// To whom sheets are sealed.
    pub sealing: Sealing,
    /// The store above, where sheets of this one go on to.
    pub above: Option<Above>,
    begun: bool,
}

impl Opened {
    /// Opens one exercise of a store.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] when what was frozen can no longer be read, and the store's own.
    pub fn open(store: &Store, id: &ExerciseId) -> Result<Opened, StoreError> {
        let file = store.exercise(id)?;
        let mut files = file.frozen_as_written()?;
        let text = files.remove(EXERCISE_FILE).unwrap_or_default();
        let damaged = |problems: Vec<format::problem::Problem>| StoreError::Damaged {
            file: PathBuf::from(&id.0),
            cause: problems.first().map_or_else(String::new, ToString::to_string),
        };
        let instrument = format::instrument::read(&files).map_err(damaged)?;
        let exercise = format::exercise::read(EXERCISE_FILE, &text, &instrument, None).map_err(damaged)?;
        let corrections = corrections(&file, id, &instrument)?;
        let coded = coded_groups(&file, instrument.groups.len())?;
        let sealing = file.sealing()?;
        // What cannot be read any more keeps nobody from answering; sheets wait until the machine joins again.
        let above = store.above(id)?.and_then(|text| Above::read(&text).ok());
        let frozen = Arc::new(Frozen {
            id: id.clone(),
            told_small: told_small(&exercise, &corrections),
            exercise: exercise.corrected(&corrections),
            instrument,
            corrections,
            coded,
        });
        Ok(Opened { shown: Arc::clone(&frozen), frozen, file, sealing, above, begun: false })
    }
}

impl Opened {
    /// Shows it in a language. Where the exercise has none of it, everything stands as it was written, and says so.
    ///
    /// # Errors
    /// The store's.
    pub fn speak(&mut self, code: &str) -> Result<(), StoreError> {
        let written = &self.frozen.instrument;
        if written.language.eq_ignore_ascii_case(code) {
            self.shown = Arc::clone(&self.frozen);
            return Ok(());
        }
        let name = language::file_name(code);
        let text = self.file.frozen_language(&name)?.unwrap_or_else(|| language::nothing_of(code));
        // Looked over at the activation. What another version of this program cannot read is no reason to keep anybody out.
        let laid = language::read(&name, &text, written)
            .or_else(|_| language::read(&name, &language::nothing_of(code), written));
        let Ok(laid) = laid else { return Ok(()) };
        self.shown = Arc::new(self.frozen.in_language(laid.instrument, code));
        Ok(())
    }

    /// Remembers that somebody has begun; asks the file only once.
    ///
    /// # Errors
    /// The store's, such as that the exercise is not there any more.
    pub fn mark_begun(&mut self) -> Result<(), StoreError> {
        if !self.begun {
            self.file.mark_begun()?;
            self.begun = true;
        }
        Ok(())
    }

    /// Used slips per class, in steps. A class has as many people as were entered for it, else as many as have slips.
    ///
    /// # Errors
    /// The store's.
    pub fn class_counts(&self) -> Result<Vec<(GroupIx, String, ClassCount)>, StoreError> {
        let classes = &self.frozen.exercise.classes;
        let size = |group: GroupIx, name: &str, issued: u32| {
            let known = classes.iter().find(|class| class.group == group && class.name == name);
            known.map_or(issued, |class| class.size.min(issued))
        };
        let counted = self.file.slip_counts_by_class()?.into_iter().map(|(group, name, issued, used)| {
            let step = class_step(size(group, &name, issued), used);
            (group, name, step)
        });
        Ok(counted.collect())
    }

    /// Groups that are entered with a code now, also if it was made after the exercise was opened here.
    ///
    /// # Errors
    /// The store's.
    pub fn coded_now(&mut self) -> Result<Vec<GroupIx>, StoreError> {
        self.file.changed()?;
        coded_groups(&self.file, self.frozen.instrument.groups.len())
    }
}

/// The corrections made since activation, in their order. What was frozen stays as it is.
fn corrections(file: &ExerciseFile, id: &ExerciseId, it: &Instrument) -> Result<Vec<Correction>, StoreError> {
    let read = |line: &String| {
        format::correction::read(line, it)
            .map_err(|error| StoreError::Damaged { file: PathBuf::from(&id.0), cause: error.to_string() })
    };
    file.corrections()?.iter().map(read).collect()
}

/// Groups for which a code or a slip exists.
fn coded_groups(file: &ExerciseFile, groups: usize) -> Result<Vec<GroupIx>, StoreError> {
    let mut coded: Vec<GroupIx> = file.group_codes()?.into_iter().map(|(group, _)| group).collect();
    let issued = file.slip_counts(groups)?;
    let with_slips = |(ix, (issued, _)): (usize, (u32, u32))| (issued > 0).then_some(GroupIx(ix));
    coded.extend(issued.into_iter().enumerate().filter_map(with_slips));
    coded.sort_unstable();
    coded.dedup();
    Ok(coded)
}

/// How many of the coordinators' keys a sheet needs.
pub fn needs(sealing: &Sealing) -> Needs {
    if sealing.needs_all { Needs::All } else { Needs::Any }
}

/// The coordinators' public keys.
pub fn public_keys(sealing: &Sealing) -> Vec<PublicKey> {
    sealing.keys.iter().map(|key| PublicKey(*key)).collect()
}

/// Seals a sheet and makes it durable, with its receipt, spending its slip. Where the keys were changed since the
/// exercise was opened, it is sealed anew to those that hold now.
///
/// # Errors
/// Whatever kept it from being stored; trying again with the same draft is safe.
pub fn hand_in(opened: &mut Opened, draft: &Draft) -> Result<Submitted, StoreError> {
    let mut submitted = hand_in_once(opened, draft);
    for _ in 1..TRIES {
        if !matches!(submitted, Err(StoreError::SealedForOthers { .. })) {
            break;
        }
        opened.sealing = opened.file.sealing()?;
        submitted = hand_in_once(opened, draft);
    }
    submitted
}

fn hand_in_once(opened: &mut Opened, draft: &Draft) -> Result<Submitted, StoreError> {
    let (sheet, frozen) = (&draft.sheet, &opened.frozen);
    let questionnaire = Questionnaire::for_group(&frozen.instrument, &frozen.exercise, sheet.group);
    let sealed = sealed(opened, sheet, &questionnaire)?;
    let envelope = opened.above.as_ref().map(|above| envelope(opened, above, draft, &sealed)).transpose()?;
    opened.file.submit(&Submission {
        id: sheet.id,
        group: sheet.group,
        body: &sealed,
        sealing: &opened.sealing,
        receipt: Some(draft.ticket.receipt.expose()),
        slip: draft.ticket.slip,
        envelope: envelope.as_deref(),
    })
}

/// What goes on to the store above: only there do sheet, slip and receipt part.
fn envelope(opened: &Opened, above: &Above, draft: &Draft, sealed: &[u8]) -> Result<Vec<u8>, StoreError> {
    let contents = Contents {
        group: u8::try_from(draft.sheet.group.0).map_err(|error| broken(opened, &error.to_string()))?,
        id: draft.sheet.id.0,
        receipt: Some(codes::receipt_hash(&opened.frozen.id, draft.ticket.receipt.expose())),
        slip: draft.ticket.slip,
        sealing: opened.sealing.fingerprint(),
        body: sealed.to_vec(),
    };
    in_envelope(opened, above, &contents)
}

/// A stored sheet on its way up once more, without slip and receipt.
///
/// # Errors
/// [`StoreError::Damaged`] where it cannot be sealed.
pub fn envelope_of(opened: &Opened, above: &Above, sheet: &StoredSheet) -> Result<Vec<u8>, StoreError> {
    in_envelope(opened, above, &bare(opened, sheet.id, sheet.group, &sheet.body)?)
}

/// A sheet that brings neither slip nor receipt.
fn bare(opened: &Opened, id: SheetId, group: GroupIx, body: &[u8]) -> Result<Contents, StoreError> {
    Ok(Contents {
        group: u8::try_from(group.0).map_err(|error| broken(opened, &error.to_string()))?,
        id: id.0,
        receipt: None,
        slip: None,
        sealing: opened.sealing.fingerprint(),
        body: body.to_vec(),
    })
}

fn in_envelope(opened: &Opened, above: &Above, contents: &Contents) -> Result<Vec<u8>, StoreError> {
    let activation = activation(&opened.frozen.id, &opened.file.slip_salt());
    seal_envelope(contents, &above.transport, &activation).map_err(|error| broken(opened, &error.to_string()))
}

/// What an envelope is bound to: an exercise that was taken back and activated again has the same id, and asks perhaps
/// something else; only what is drawn at the activation tells them apart.
pub fn activation(id: &ExerciseId, slip_salt: &[u8; 16]) -> String {
    format!("{} {}", id.0, hex::encode(slip_salt))
}

fn broken(opened: &Opened, cause: &str) -> StoreError {
    StoreError::Damaged { file: PathBuf::from(&opened.frozen.id.0), cause: cause.to_owned() }
}

/// Opens an exercise; one whose time is over is closed first.
///
/// # Errors
/// Those of [`Opened::open`].
pub fn open_and_close(store: &mut Store, id: &ExerciseId, now: Timestamp) -> Result<Opened, StoreError> {
    let opened = Opened::open(store, id)?;
    let is_over = opened.frozen.exercise.phase(now) == Phase::Closed && !opened.file.is_closed()?;
    // Another program may hold the file this moment; the next start tries again.
    if is_over && store.close(id).is_ok() {
        return Opened::open(store, id);
    }
    Ok(opened)
}

fn sealed(opened: &Opened, sheet: &Sheet, questionnaire: &Questionnaire) -> Result<Vec<u8>, StoreError> {
    let (frozen, sealing) = (&opened.frozen, &opened.sealing);
    let body = format::sheet::body(sheet, questionnaire);
    let group = frozen.instrument.groups.get(sheet.group.0).map_or("", |g| g.key.as_str());
    let binding = Binding { exercise: &frozen.id.0, group, sheet: sheet.id.0 };
    seal(&body, sealing.padded as usize, &public_keys(sealing), needs(sealing), &binding)
        .map_err(|error| StoreError::Damaged { file: PathBuf::from(&frozen.id.0), cause: error.to_string() })
}

/// Seals many sheets and makes them durable in one step, all of them or none; without receipts and slips. `decide`
/// says where those that are new go, by their groups. As [`hand_in`], sealed anew where the keys were changed.
///
/// # Errors
/// Whatever kept them from being stored; trying again with the same sheets is safe.
pub fn hand_in_all(
    opened: &mut Opened,
    sheets: &[Sheet],
    decide: impl Fn(&[GroupIx]) -> Destination,
) -> Result<Batch, StoreError> {
    let mut submitted = hand_in_all_once(opened, sheets, &decide);
    for _ in 1..TRIES {
        if !matches!(submitted, Err(StoreError::SealedForOthers { .. })) {
            break;
        }
        opened.sealing = opened.file.sealing()?;
        submitted = hand_in_all_once(opened, sheets, &decide);
    }
    submitted
}

fn hand_in_all_once(
    opened: &mut Opened,
    sheets: &[Sheet],
    decide: impl Fn(&[GroupIx]) -> Destination,
) -> Result<Batch, StoreError> {
    let questionnaires = questionnaires(&opened.frozen);
    let mut batch = Vec::with_capacity(sheets.len());
    for sheet in sheets {
        let group = sheet.group;
        let beyond = || StoreError::Damaged {
            file: PathBuf::from(&opened.frozen.id.0),
            cause: format!("a sheet of a group number {}", group.0),
        };
        let questionnaire = questionnaires.get(group.0).ok_or_else(beyond)?;
        let body = sealed(opened, sheet, questionnaire)?;
        let above = opened.above.as_ref();
        let envelope =
            above.map(|above| in_envelope(opened, above, &bare(opened, sheet.id, group, &body)?)).transpose()?;
        batch.push(BatchSheet { id: sheet.id, group, body, envelope });
    }
    opened.file.submit_all(&batch, &opened.sealing, decide)
}

/// What each group is asked, in the order of the groups.
pub fn questionnaires(frozen: &Frozen) -> Vec<Questionnaire> {
    let groups = (0..frozen.instrument.groups.len()).map(GroupIx);
    groups.map(|group| Questionnaire::for_group(&frozen.instrument, &frozen.exercise, group)).collect()
}
