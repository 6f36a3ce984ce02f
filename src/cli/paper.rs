//! What is handed out on paper, at the command line.

use std::path::Path;

use clap::Subcommand;

use crate::app::effect::Exit;
use crate::cli::certificate::Output;
use crate::cli::codes::wanted_slips;
use crate::cli::{Failure, help, print, secret};
use crate::document::{Document, paper};
use crate::domain::certificate::Form;
use crate::domain::exercise::ExerciseId;
use crate::domain::instrument::{GroupIx, Instrument, LevelIx};
use crate::domain::secret::Secret;
use crate::format::paper::NUMBER_MAX;
use crate::locale::language::Language;
use crate::locale::texts;
use crate::runtime::codes::Patience;
use crate::runtime::exercise_files::Opened;
use crate::runtime::instruments::Instruments;
use crate::runtime::interrupt::Interrupt;
use crate::runtime::papers::{self, Holds};
use crate::runtime::print::{Companion, TIME_MAX};
use crate::runtime::slips;
use crate::runtime::unlock::open_key;
use crate::runtime::workplace::look;
use crate::seal::recovery::recovery_words;
use crate::store::Store;

/// What `reflectory print` can make.
#[derive(Debug, Subcommand)]
pub enum PrintCommand {
    /// Blank numbered forms of a group, to be filled on paper
    #[command(after_help = help::PRINT_QUESTIONNAIRE)]
    Questionnaire {
        /// The exercise's id, such as 2026-1-primary
        exercise: String,
        /// The group that answers, such as students
        group: String,
        /// How many forms
        #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..=200))]
        count: u32,
        /// Number of the first form; each group has numbers of its own
        #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..=i64::from(NUMBER_MAX)))]
        first: u32,
        /// Leave out the help texts below the statements
        #[arg(long)]
        brief: bool,
        /// Where it goes
        #[command(flatten)]
        output: Output,
    },
    /// New one-time slips, to cut
    #[command(after_help = help::PRINT_SLIPS)]
    Slips {
        /// The exercise's id, such as 2026-1-primary
        exercise: String,
        /// A group and how many, such as students=200
        #[arg(required = true, value_name = "GROUP=N")]
        slips: Vec<String>,
        /// Where it goes
        #[command(flatten)]
        output: Output,
    },
    /// Every statement a group can be asked at a level
    #[command(after_help = help::PRINT_STATEMENTS)]
    Statements {
        /// The education level, such as primary
        level: String,
        /// The group, such as teachers
        group: String,
        /// Where it goes
        #[command(flatten)]
        output: Output,
    },
    /// A letter that invites a group
    #[command(after_help = help::PRINT_INVITATION)]
    Invitation {
        /// The exercise's id, such as 2026-1-primary
        exercise: String,
        /// The group, such as teachers
        group: String,
        /// With the group's code; where each company has its own, a letter for each
        #[arg(long)]
        code: bool,
        /// Where it goes
        #[command(flatten)]
        output: Output,
    },
    /// The recovery words of your key
    #[command(after_help = help::PRINT_RECOVERY)]
    Recovery {
        /// Where it goes
        #[command(flatten)]
        output: Output,
    },
    /// A letter for parents about data protection
    #[command(after_help = help::PRINT_PARENTS)]
    Parents {
        /// Where it goes
        #[command(flatten)]
        output: Output,
    },
}

/// Makes one of them.
///
/// # Errors
/// A sentence for people; nothing was written.
pub fn run(
    folder: &Path,
    instruments: &Instruments,
    language: &'static Language,
    what: PrintCommand,
) -> Result<Exit, Failure> {
    let texts = texts::of(language);
    match what {
        PrintCommand::Questionnaire { exercise, group, count, first, brief, output } => {
            let (mut opened, group) = invited(folder, &exercise, &group)?;
            opened.speak(language.code)?;
            let last = first + count - 1;
            if last > NUMBER_MAX {
                return Err(Failure::Sentence(format!(
                    "Numbers go up to {NUMBER_MAX}. Please begin with a lower one."
                )));
            }
            let document = paper::questionnaire::questionnaire(&opened.shown, group, first..=last, !brief, texts);
            write(&output, &document, Holds::NoSecret)
        }
        PrintCommand::Slips { exercise, slips, output } => print_slips(folder, &exercise, &slips, &output, language),
        PrintCommand::Statements { level, group, output } => {
            let instrument = instruments.instrument(None).map_err(Failure::from)?;
            let (level, group) = (level_of(&instrument, &level)?, group_of(&instrument, &group)?);
            write(
                &output,
                &paper::statements(&instrument, level, group, texts::of(language.at_work())),
                Holds::NoSecret,
            )
        }
        PrintCommand::Invitation { exercise, group, code, output } => {
            let (mut opened, group) = invited(folder, &exercise, &group)?;
            opened.speak(language.code)?;
            output.check()?;
            let codes = if code { slips::group_codes(&mut opened)? } else { Vec::new() };
            let codes: Vec<_> = codes.iter().filter(|code| code.group == group).collect();
            let codes: Vec<_> = codes.iter().map(|code| (code.class.as_deref(), code.code.as_str())).collect();
            let holds = if codes.is_empty() { Holds::NoSecret } else { Holds::Secrets };
            write(&output, &paper::letter::invitation(&opened.shown, group, &codes, texts), holds)
        }
        PrintCommand::Recovery { output } => {
            output.check()?;
            let store = Store::open_existing(folder)?;
            let passphrase = secret::ask("Your passphrase: ")?;
            let key = open_key(folder, &store, &passphrase, &mut Patience::default()).map_err(Failure::from)?;
            let words = Secret::new(recovery_words(&key.secret).to_string());
            write(&output, &papers::recovery(&key.owner.name, &words, texts::of(language)), Holds::Secrets)
        }
        PrintCommand::Parents { output } => {
            let instrument = instruments.instrument(None).map_err(Failure::from)?;
            let store = Store::open_existing(folder)?;
            let school = look::kept_school(&store, &instrument).map_err(Failure::from)?;
            write(&output, &papers::parents(&school, texts::of(language.at_work())), Holds::NoSecret)
        }
    }
}

fn group_of(instrument: &Instrument, key: &str) -> Result<GroupIx, Failure> {
    let keys: Vec<&str> = instrument.groups.iter().map(|group| group.key.as_str()).collect();
    let none = || Failure::Sentence(format!("There is no group \"{key}\". Groups: {}.", keys.join(", ")));
    instrument.group(key).ok_or_else(none)
}

fn level_of(instrument: &Instrument, key: &str) -> Result<LevelIx, Failure> {
    let keys: Vec<&str> = instrument.levels.iter().map(|level| level.key.as_str()).collect();
    let none = || Failure::Sentence(format!("There is no level \"{key}\". Levels: {}.", keys.join(", ")));
    instrument.levels.iter().position(|level| level.key == key).map(LevelIx).ok_or_else(none)
}

/// An exercise, and a group that it asks.
fn invited(folder: &Path, exercise: &str, group: &str) -> Result<(Opened, GroupIx), Failure> {
    let store = Store::open_existing(folder)?;
    let opened = Opened::open(&store, &ExerciseId(exercise.to_owned()))?;
    let group = group_of(&opened.frozen.instrument, group)?;
    if !opened.frozen.exercise.invited_groups().contains(&group) {
        let title = opened.frozen.instrument.groups.get(group.0).map_or("", |group| group.title.as_str());
        return Err(Failure::Sentence(format!("{title} are not invited in {exercise}, so there is nothing for them.")));
    }
    Ok((opened, group))
}

/// Makes slips and prints them; where that fails, the codes are shown, for they are kept nowhere.
fn print_slips(
    folder: &Path,
    exercise: &str,
    asked: &[String],
    output: &Output,
    language: &'static Language,
) -> Result<Exit, Failure> {
    output.check()?;
    let store = Store::open_existing(folder)?;
    let mut opened = Opened::open(&store, &ExerciseId(exercise.to_owned()))?;
    opened.speak(language.code)?;
    let wanted: Vec<_> = asked.iter().map(|text| wanted_slips(&opened, text)).collect::<Result<_, _>>()?;
    if output.form() == Form::Pdf {
        Companion::find().map_err(|error| Failure::Sentence(error.to_string()))?;
    }
    let mut made = Vec::new();
    for (group, one, count) in wanted {
        let codes = slips::make_slips(&mut opened, group, count, None)?;
        made.extend(codes.into_iter().map(|code| (one.clone(), code)));
    }
    slips::shuffle(&mut made);
    let frozen = &opened.shown;
    write(output, &paper::slips(frozen, &made, texts::of(language)), Holds::Secrets).or_else(|failure| {
        let lines =
            slips::sheet(&frozen.exercise.school, &frozen.title_for_people(), &made, made.len(), texts::of(language));
        print(&lines)?;
        Err(Failure::Sentence(format!("{failure} The slips are made and stand above; they are kept nowhere else.")))
    })
}

fn write(output: &Output, document: &Document, holds: Holds) -> Result<Exit, Failure> {
    output.check()?;
    let bytes = papers::bytes(document, output.form(), output.paper.into(), TIME_MAX, &Interrupt::on_signals());
    let bytes = bytes.map_err(Failure::from)?;
    let written = papers::write(&output.output, &bytes, output.existing(), holds);
    written.map_err(|error| Failure::Sentence(error.to_string()))?;
    let mut lines = vec![format!("Written: {}", output.output.display())];
    if holds == Holds::Secrets {
        lines.push(
            "Only you can read this file. Delete it once it is printed; a printer's queue may keep a copy.".to_owned(),
        );
    }
    print(&lines)
}
