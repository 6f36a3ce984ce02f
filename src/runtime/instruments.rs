//! The instruments there are: those built in, and beside them a folder's. One of a folder takes the place of a built-in
//! one of the same name.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use crate::domain::instrument::{Instrument, USUAL};
use crate::domain::sentences;
use crate::format::problem::{Problem, whole_file};
use crate::format::{self, Files, builtin, exercise};
use crate::locale::language::{COUNT, Language};
use crate::locale::texts::in_english;
use crate::runtime::activate::list;
use crate::runtime::folder;
use crate::runtime::saving::{self, Existing};

/// Longest name of a new instrument, so that it fits beside the longest key of a level.
const NEW_NAME_MAX: usize = 24;

/// Where instruments come from, and which of them is meant where nothing else says.
#[derive(Clone, Debug, Default)]
pub struct Instruments {
    folder: Option<PathBuf>,
    chosen: Option<String>,
}

/// Instruments that were read, the usual one first, and the problems of those that cannot be.
pub type All = (Vec<Arc<Instrument>>, Vec<Problem>);

/// One that is there, not read yet.
#[derive(Clone, Debug)]
struct Found {
    name: String,
    /// Its folder; `None` for one that is built in.
    folder: Option<PathBuf>,
}

impl Instruments {
    /// Those built in and those of a folder, if there is one; `chosen` is the one that was asked for by name.
    pub fn new(folder: Option<PathBuf>, chosen: Option<String>) -> Instruments {
        Instruments { folder, chosen }
    }

    /// Whether one was asked for by name.
    pub fn is_chosen(&self) -> bool {
        self.chosen.is_some()
    }

    /// Their names, the usual one first.
    ///
    /// # Errors
    /// The folder cannot be read, two have one name, or there is none of the name that was asked for.
    pub fn names(&self) -> Result<Vec<String>, Vec<Problem>> {
        Ok(self.found()?.into_iter().map(|found| found.name).collect())
    }

    /// The files of one; of the usual one where no name is given.
    ///
    /// # Errors
    /// As [`Instruments::names`], and files that cannot be read.
    pub fn files(&self, name: Option<&str>) -> Result<Files, Vec<Problem>> {
        self.one(name)?.files()
    }

    /// One of them, read; the usual one where no name is given.
    ///
    /// # Errors
    /// As [`Instruments::files`], and every problem in them.
    pub fn read(&self, name: Option<&str>) -> Result<Arc<Instrument>, Vec<Problem>> {
        self.one(name)?.read()
    }

    /// The same, for those who show problems as one text.
    ///
    /// # Errors
    /// All problems, one below the other.
    pub fn instrument(&self, name: Option<&str>) -> Result<Arc<Instrument>, String> {
        self.read(name).map_err(|problems| list(&problems))
    }

    /// The instrument of a report or a plan, for titles; the usual one where there is none of this name any more.
    ///
    /// # Errors
    /// The usual one's problems.
    pub fn titles(&self, name: &str) -> Result<Arc<Instrument>, String> {
        self.read(Some(name)).or_else(|_| self.read(None)).map_err(|problems| list(&problems))
    }

    /// All of them, the usual one first; with the problems of those that cannot be read, which are left out.
    ///
    /// # Errors
    /// As [`Instruments::names`], and the usual one's problems.
    pub fn all(&self) -> Result<All, Vec<Problem>> {
        let (mut all, mut left_out) = (Vec::new(), Vec::new());
        for found in self.found()? {
            match found.read() {
                Ok(instrument) => all.push(instrument),
                Err(problems) if all.is_empty() => return Err(problems),
                Err(problems) => left_out.extend(problems),
            }
        }
        Ok((all, left_out))
    }

    /// The same in a language, where an instrument has it; the others stay as they were written.
    ///
    /// # Errors
    /// As [`Instruments::all`].
    pub fn all_in(&self, language: &Language) -> Result<All, Vec<Problem>> {
        let (all, left_out) = self.all()?;
        let found = self.found()?;
        let spoken = |written: Arc<Instrument>| match found.iter().find(|one| one.name == written.name) {
            Some(found) => found.spoken(&written, language).unwrap_or(written),
            None => written,
        };
        Ok((all.into_iter().map(spoken).collect(), left_out))
    }

    /// The name of the instrument that an exercise's file asks for.
    ///
    /// # Errors
    /// There is none of this name, or the file and the one that was asked for by name contradict each other.
    pub fn of_exercise(&self, name: &str, text: &str) -> Result<String, Vec<Problem>> {
        let found = self.found()?;
        let there: Vec<&str> = found.iter().map(|found| found.name.as_str()).collect();
        let asked = exercise::instrument_of(name, text, &there, self.chosen.as_deref())?;
        Ok(asked.unwrap_or_else(|| there.first().copied().unwrap_or_default().to_owned()))
    }

    fn one(&self, name: Option<&str>) -> Result<Found, Vec<Problem>> {
        let mut found = self.found()?;
        let Some(name) = name else { return found.into_iter().next().ok_or_else(Vec::new) };
        match found.iter().position(|one| one.name == name) {
            Some(at) => Ok(found.swap_remove(at)),
            None => Err(vec![unknown(name, &found)]),
        }
    }

    /// What there is, the usual one first: the one that was asked for, else that of the folder, else the built-in one.
    fn found(&self) -> Result<Vec<Found>, Vec<Problem>> {
        let mut found = self.folder.as_deref().map(in_folder).transpose()?.unwrap_or_default();
        // In a folder of several the namesake of the usual one goes first.
        if let Some(at) = found.iter().position(|one| one.name == USUAL) {
            to_front(&mut found, at);
        }
        for (name, _) in builtin::ALL {
            if found.iter().all(|one| one.name != *name) {
                found.push(Found { name: (*name).to_owned(), folder: None });
            }
        }
        let Some(chosen) = &self.chosen else { return Ok(found) };
        let at = found.iter().position(|one| one.name == *chosen).ok_or_else(|| vec![unknown(chosen, &found)])?;
        to_front(&mut found, at);
        Ok(found)
    }
}

fn to_front(found: &mut Vec<Found>, at: usize) {
    let one = found.remove(at);
    found.insert(0, one);
}

fn unknown(name: &str, found: &[Found]) -> Problem {
    let there: Vec<&str> = found.iter().map(|found| found.name.as_str()).collect();
    whole_file("questionnaires", in_english(&sentences::unknown_instrument(name, &there)))
}

fn in_folder(folder: &Path) -> Result<Vec<Found>, Vec<Problem>> {
    let mut found: Vec<Found> = Vec::new();
    for folder in folder::instruments_in(folder)? {
        let name = name_of(&folder);
        if let Some(twice) = found.iter().find(|one| one.name == name) {
            let other = twice.folder.as_deref().unwrap_or(&folder).display();
            let sentence = format!("The instrument here has the same name as the one in {other}: \"{name}\".");
            return Err(vec![whole_file(&folder.display().to_string(), sentence)]);
        }
        found.push(Found { name, folder: Some(folder) });
    }
    Ok(found)
}

/// The name an instrument gives itself; the folder's where it says none.
fn name_of(folder: &Path) -> String {
    let text = folder::read_text(&folder.join(folder::MAIN)).unwrap_or_default();
    let of_folder = || folder.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    format::instrument::name_in(&text).unwrap_or_else(of_folder)
}

impl Found {
    fn files(&self) -> Result<Files, Vec<Problem>> {
        match &self.folder {
            Some(folder) => folder::instrument_files(folder),
            None => Ok(builtin::files(&self.name).unwrap_or_default()),
        }
    }

    /// Those built in are read once: every change of a set-up asks for one twice.
    fn read(&self) -> Result<Arc<Instrument>, Vec<Problem>> {
        static BUILT_IN: [OnceLock<Arc<Instrument>>; builtin::ALL.len()] =
            [const { OnceLock::new() }; builtin::ALL.len()];
        let known = builtin::ALL.iter().position(|(name, _)| *name == self.name).and_then(|at| BUILT_IN.get(at));
        let known = known.filter(|_| self.folder.is_none());
        if let Some(read) = known.and_then(OnceLock::get) {
            return Ok(Arc::clone(read));
        }
        let read = Arc::new(format::instrument::read(&self.files()?)?);
        Ok(known.map_or_else(|| Arc::clone(&read), |known| Arc::clone(known.get_or_init(|| Arc::clone(&read)))))
    }
}

impl Found {
    /// In another language; `None` where there is no file of it that can be read. Of those built in each is read once.
    fn spoken(&self, written: &Instrument, language: &Language) -> Option<Arc<Instrument>> {
        static BUILT_IN: [[OnceLock<Option<Arc<Instrument>>>; COUNT]; builtin::ALL.len()] =
            [const { [const { OnceLock::new() }; COUNT] }; builtin::ALL.len()];
        if written.language.eq_ignore_ascii_case(language.code) {
            return None;
        }
        let read = || {
            let name = format::language::file_name(language.code);
            let text = self.files().ok()?.get(&name)?.clone();
            Some(Arc::new(format::language::read(&name, &text, written).ok()?.instrument))
        };
        let known = builtin::ALL.iter().position(|(name, _)| *name == self.name).filter(|_| self.folder.is_none());
        match known.and_then(|at| BUILT_IN.get(at)?.get(language.ix())) {
            Some(place) => place.get_or_init(read).clone(),
            None => read(),
        }
    }
}

/// The name of a new instrument, from that of its folder.
///
/// # Errors
/// A sentence for people: nothing of the folder's name can stand in one.
pub fn name_for(folder: &Path) -> Result<String, String> {
    let name = folder.file_name().map(|name| name.to_string_lossy().to_lowercase()).unwrap_or_default();
    let plain = |c: char| if c.is_ascii_alphanumeric() { c } else { '-' };
    let name: String = name.chars().map(plain).take(NEW_NAME_MAX).collect();
    let name = name.trim_matches('-');
    if name.is_empty() {
        return Err(
            "An instrument is called like its folder. Please name a folder with letters in its name. Nothing was \
                    written."
                .to_owned(),
        );
    }
    Ok(name.to_owned())
}

/// Writes a new instrument into a folder, which is made where it is missing and must be empty.
///
/// # Errors
/// A sentence for people.
pub fn write(folder: &Path, files: &Files) -> Result<(), String> {
    match fs::read_dir(folder).map(|mut entries| entries.next().is_some()) {
        Ok(true) => {
            return Err(format!(
                "{} is not empty. Nothing was written. Please name a new folder, or an empty one.",
                folder.display()
            ));
        }
        Ok(false) => {}
        Err(error) if error.kind() == ErrorKind::NotFound => {
            saving::make_folder(folder).map_err(|error| error.to_string())?;
        }
        Err(error) => return Err(format!("{} cannot be used: {error}. Nothing was written.", folder.display())),
    }
    for (name, text) in files {
        let path = folder.join(name);
        if let Some(above) = path.parent().filter(|above| !above.exists()) {
            saving::make_folder(above).map_err(|error| error.to_string())?;
        }
        saving::save(&path, text.as_bytes(), Existing::Stays).map_err(|error| error.to_string())?;
    }
    Ok(())
}
