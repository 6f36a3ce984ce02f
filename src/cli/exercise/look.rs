//! What there is, and what it lacks: nothing here changes anything.

use std::path::Path;

use crate::app::effect::Exit;
use crate::cli::exercise::found::{Counted, Found, Given, Here, given};
use crate::cli::exercise::told;
use crate::cli::{Failure, nothing_yet, print};
use crate::domain::exercise::ExerciseId;
use crate::domain::sentences;
use crate::format;
use crate::format::exercises;
use crate::format::problem::Problem;
use crate::locale::texts::in_english;
use crate::runtime::activate::ActivateError;
use crate::runtime::desk::EXERCISE_FILE;
use crate::runtime::exercise_files::Opened;
use crate::runtime::folder;

/// Lists set-ups, newest session first, then exercises.
pub fn list(here: &Here, json: bool) -> Result<Exit, Failure> {
    let mut lines = Vec::new();
    if let Some(store) = here.store_if_any()? {
        let (mut read, mut unreadable) = (Vec::new(), Vec::new());
        for row in store.setups()? {
            let id = row.id.clone();
            match here.read(&store, row) {
                Ok(set_up) => read.push(set_up),
                Err(problems) => unreadable.push((id, problems)),
            }
        }
        read.sort_by_key(|set_up| std::cmp::Reverse((set_up.setup.year, set_up.setup.session)));
        for set_up in &read {
            let facts = set_up.facts();
            if json { lines.push(exercises::line(&facts)) } else { lines.extend(told::heading(&facts)) }
        }
        for row in store.exercises()? {
            let opened = Opened::open(&store, &row.id)?;
            let counted = Counted::of(&opened)?;
            let facts = counted.facts(&opened, here.now);
            if json { lines.push(exercises::line(&facts)) } else { lines.extend(told::heading(&facts)) }
        }
        for (id, problems) in &unreadable {
            let problems: Vec<String> = problems.iter().map(|problem| problem.message.clone()).collect();
            if json {
                lines.push(exercises::unreadable(id, &problems));
            } else {
                lines.push(format!("{}  being set up", id.0));
                lines.push(format!("  the questionnaires there are cannot read it: {}", problems.join(" ")));
            }
        }
    }
    if lines.is_empty() && !json {
        return Err(nothing_yet());
    }
    print(&lines)
}

/// Shows one.
pub fn show(here: &Here, id: &str, json: bool, toml: bool) -> Result<Exit, Failure> {
    let store = here.store()?;
    match here.find(&store, id)? {
        Found::SetUp(set_up) if toml => print(&file_lines(&set_up.row.text)),
        Found::SetUp(set_up) => {
            let facts = set_up.facts();
            print(&if json { vec![exercises::whole(&facts)] } else { told::whole(&facts) })
        }
        Found::Exercise(opened) if toml => {
            let text = opened.file.frozen_as_written()?.remove(EXERCISE_FILE).unwrap_or_default();
            print(&file_lines(&text))
        }
        Found::Exercise(opened) => {
            let counted = Counted::of(&opened)?;
            let facts = counted.facts(&opened, here.now);
            print(&if json { vec![exercises::whole(&facts)] } else { told::whole(&facts) })
        }
    }
}

/// A file's lines, so that printed line by line they are the file again.
fn file_lines(text: &str) -> Vec<String> {
    text.strip_suffix('\n').unwrap_or(text).split('\n').map(str::to_owned).collect()
}

/// Says what keeps a set-up or a file from being activated.
pub fn check(here: &Here, what: &Path, json: bool) -> Result<Exit, Failure> {
    match given(here, what)? {
        Given::Here(_, Found::SetUp(set_up)) => {
            let (id, points) = (&set_up.row.id, &set_up.open_points);
            if json {
                print(&[exercises::checked(Some(id), points, &set_up.cautions)])?;
            }
            if !points.is_empty() {
                return Err(Failure::Sentence(told::open(id, points, &set_up.cautions)));
            }
            if json { Ok(Exit::Done) } else { print(&told::ready(id, &set_up.cautions)) }
        }
        Given::Here(_, Found::Exercise(opened)) => {
            let id = &opened.frozen.id;
            let sentence = format!("{} is activated already.", id.0);
            print(&if json { vec![exercises::checked(Some(id), &[], &[])] } else { vec![sentence] })
        }
        Given::File(file) => check_file(here, file, json),
    }
}

fn check_file(here: &Here, file: &Path, json: bool) -> Result<Exit, Failure> {
    let name = file.display().to_string();
    let text = folder::read_text(file).map_err(|sentence| Failure::Sentence(format!("{name}: {sentence}")))?;
    let it = &*match here.instrument_of(&name, &text) {
        Ok(instrument) => instrument,
        Err(problems) => return unsound(None, problems, json),
    };
    // As far as it can be read at all: it may name no exercise yet.
    let setup = format::setup::read(&name, &text, it).ok();
    let id = setup.as_ref().map(|setup| setup.id(it));
    match format::exercise::read(&name, &text, it, Some(here.now)) {
        Ok(_) => {
            let cautions = setup.as_ref().map_or_else(Vec::new, |setup| setup.cautions(it, &[]));
            let told = |setup, caution| in_english(&sentences::caution(caution, setup, it));
            let say = |setup| cautions.iter().map(|caution| told(setup, caution)).collect::<Vec<_>>();
            let cautions = setup.as_ref().map_or_else(Vec::new, say);
            if json {
                return print(&[exercises::checked(id.as_ref(), &[], &cautions)]);
            }
            print(&told::sound_file(&name, &cautions))
        }
        Err(problems) => unsound(id.as_ref(), problems, json),
    }
}

fn unsound(id: Option<&ExerciseId>, problems: Vec<Problem>, json: bool) -> Result<Exit, Failure> {
    if json {
        let points: Vec<String> = problems.iter().map(placed).collect();
        print(&[exercises::checked(id, &points, &[])])?;
    }
    Err(ActivateError::Problems { problems }.into())
}

/// A problem in one line.
fn placed(problem: &Problem) -> String {
    match problem.line {
        0 => format!("{}: {}", problem.file, problem.message),
        line => format!("{}:{line}:{}: {}", problem.file, problem.column, problem.message),
    }
}
