//! Action plans at the command line: listed, begun, shown, checked against the next report, and exported.

mod beside;
mod told;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::{Subcommand, ValueEnum};
use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::app::effect::Exit;
use crate::cli::plan::beside::side_by_side;
use crate::cli::plan::told::{check_json, check_text, found_json, found_text, plan_text};
use crate::cli::report::printed;
use crate::cli::{Failure, Options, help, print, store_folder};
use crate::document::docx::docx;
use crate::document::html::html;
use crate::document::markdown::markdown;
use crate::document::print::Order;
use crate::document::{self, Document};
use crate::domain::calendar::{school_year, time_zone};
use crate::domain::exercise::ExerciseId;
use crate::domain::instrument::{Instrument, USUAL};
use crate::domain::plan::outcome::Outcome;
use crate::domain::plan::stamp::Stamp;
use crate::domain::plan::{ITEMS_MAX, Item, Plan, PlanId, TITLE_MAX};
use crate::domain::report::Report;
use crate::domain::sentences;
use crate::format;
use crate::format::plan::ics;
use crate::format::report::release::How;
use crate::locale::texts::in_english;
use crate::locale::{language, texts};
use crate::runtime::clock::Clock;
use crate::runtime::folder::read_text;
use crate::runtime::instruments::Instruments;
use crate::runtime::interrupt::Interrupt;
use crate::runtime::plans::{self, Kept};
use crate::runtime::print::{Companion, PrintError, TIME_MAX};
use crate::runtime::results;
use crate::runtime::saving::{self, Existing};
use crate::runtime::workplace::look::kept_school;
use crate::store::Store;
use crate::store::plans::folder as plans_folder;
use crate::text::is_plain;

/// What `reflectory plan` can do.
#[derive(Debug, Subcommand)]
pub enum PlanCommand {
    /// List the plans
    #[command(after_help = help::PLAN_LIST)]
    List {
        /// One line of JSON each
        #[arg(long)]
        json: bool,
    },
    /// Begin a plan, empty, from statements of a report, or from examples
    #[command(after_help = help::PLAN_NEW)]
    New(New),
    /// Show plans as text, from the store or from files; several side by side first
    #[command(after_help = help::PLAN_SHOW)]
    Show {
        /// Names such as 2026-primary, or files
        #[arg(required = true, value_name = "ID or FILE")]
        plans: Vec<PathBuf>,
    },
    /// Check a plan's targets against the next report of its level
    #[command(after_help = help::PLAN_CHECK)]
    Check {
        /// Its name, such as 2026-primary, or a file
        #[arg(value_name = "ID or FILE")]
        plan: PathBuf,
        /// Against this exercise's report instead
        #[arg(long, value_name = "EXERCISE")]
        against: Option<String>,
        /// One line of JSON for each target
        #[arg(long)]
        json: bool,
    },
    /// Print a plan for other programs, or write it into a file
    #[command(after_help = help::PLAN_EXPORT)]
    Export {
        /// Its name, such as 2026-primary, or a file
        #[arg(value_name = "ID or FILE")]
        plan: PathBuf,
        /// As what
        #[arg(long, value_enum, default_value_t = Form::Md)]
        format: Form,
        /// The new file; printed where it is left out
        #[arg(short, long, value_name = "FILE", required_if_eq_any([("format", "pdf"), ("format", "poster"), ("format", "docx")]))]
        output: Option<PathBuf>,
        /// Replace a file that is there
        #[arg(long)]
        force: bool,
    },
}

/// What `reflectory plan new` takes.
#[derive(Debug, clap::Args)]
pub struct New {
    /// Its title
    title: String,
    /// The education level, such as primary; that of the exercise where one is given
    #[arg(long, value_name = "LEVEL", required_unless_present = "exercise")]
    level: Option<String>,
    /// The school year by the year of its August; this one where it is left out
    #[arg(long, value_name = "YEAR", value_parser = clap::value_parser!(i16).range(2000..=2999))]
    year: Option<i16>,
    /// The exercise whose report it grows from
    #[arg(long, value_name = "EXERCISE")]
    exercise: Option<String>,
    /// A statement to begin with, by its code; several times for several
    #[arg(long = "statement", value_name = "CODE")]
    statements: Vec<String>,
    /// All examples of an area, such as C; several times for several
    #[arg(long = "example", value_name = "AREA")]
    examples: Vec<String>,
}

/// As what a plan is exported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Form {
    /// Markdown
    Md,
    /// A page to read, project and print
    Html,
    /// A text that can be changed
    Docx,
    /// iCalendar: the activities as days
    Ics,
    /// The plan's own file
    Toml,
    /// PDF, by the printing companion
    Pdf,
    /// One page to hang up, as PDF, by the printing companion
    Poster,
}

/// Does one of them.
///
/// # Errors
/// A sentence for people.
pub(super) fn run(options: &Options, command: PlanCommand) -> Result<Exit, Failure> {
    let (it, folder) = (options.instruments(), store_folder(options)?);
    match command {
        PlanCommand::List { json } => list(&folder, json),
        PlanCommand::New(new) => begin(&folder, &it, &new),
        PlanCommand::Show { plans } => show(&folder, &it, &plans),
        PlanCommand::Check { plan, against, json } => check(&folder, &it, &plan, against.map(ExerciseId), json),
        PlanCommand::Export { plan, format, output, force } => {
            export(&folder, &it, &plan, format, output.as_deref().map(|file| (file, Existing::forced(force))))
        }
    }
}

fn now() -> Timestamp {
    Clock::new().now().wall
}

/// The plan of a file, where there is one of this name, else of the store.
fn find(folder: &Path, what: &Path) -> Result<(PlanId, Plan), Failure> {
    let name = what.display().to_string();
    if what.is_file() {
        let text = read_text(what).map_err(|sentence| Failure::Sentence(format!("{name}: {sentence}")))?;
        let stem = what.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        return match format::plan::read(&name, &text) {
            Ok(plan) => Ok((PlanId(stem), plan)),
            Err(problems) => Err(listed(&problems)),
        };
    }
    let all = plans::all(&Store::open_existing(folder)?)?;
    let names: Vec<&str> = all.iter().map(|found| found.id.0.as_str()).collect();
    let there = if names.is_empty() { "none".to_owned() } else { names.join(", ") };
    let missing = format!("There is no plan and no file called \"{name}\". Plans here: {there}.");
    let found = all.into_iter().find(|found| found.id.0 == name).ok_or(Failure::Sentence(missing))?;
    found.plan.map(|plan| (found.id, plan)).map_err(|problems| listed(&problems))
}

fn listed(problems: &[format::problem::Problem]) -> Failure {
    let all: Vec<String> = problems.iter().map(ToString::to_string).collect();
    Failure::Sentence(format!("{}\nThe file stays as it is.", all.join("\n")))
}

fn list(folder: &Path, as_json: bool) -> Result<Exit, Failure> {
    let all = plans::all(&Store::open_existing(folder)?)?;
    if all.is_empty() && !as_json {
        return print(&["No plan yet. Begin one with: reflectory plan new \"Our plan\" --level primary".to_owned()]);
    }
    let lines: Vec<String> =
        all.iter().map(|found| if as_json { found_json(found) } else { found_text(found) }).collect();
    print(&lines)
}

fn begin(folder: &Path, instruments: &Instruments, new: &New) -> Result<Exit, Failure> {
    let mut store = Store::open_existing(folder)?;
    let report = new.exercise.as_ref().map(|id| kept(folder, id)).transpose()?;
    let it = &*asked(instruments, report.as_ref())?;
    let level = new.level.clone().or_else(|| report.as_ref().map(|report| report.facts.level.clone()));
    let level = level.unwrap_or_default();
    if it.level(&level).is_none() {
        let all: Vec<&str> = it.levels.iter().map(|level| level.key.as_str()).collect();
        return Err(Failure::Sentence(format!("No level is called \"{level}\". Levels: {}.", all.join(", "))));
    }
    let title = new.title.trim();
    if title.is_empty() || title.chars().count() > TITLE_MAX || !title.chars().all(is_plain) {
        return Err(Failure::Sentence(format!("A title has 1 to {TITLE_MAX} letters, and no line break.")));
    }
    let school = kept_school(&store, it).map_err(Failure::from)?;
    let zone = time_zone(&school.zone).unwrap_or(TimeZone::UTC);
    let mut plan = Plan {
        title: title.to_owned(),
        school: school.name,
        instrument: it.name.clone(),
        level,
        year: new.year.unwrap_or_else(|| school_year(now().to_zoned(zone).date())),
        exercise: new.exercise.clone().map(ExerciseId),
        items: Vec::new(),
        stamp: Stamp::default(),
    };
    for code in &new.statements {
        plan.items.push(statement(code, report.as_ref(), it, &plan.level)?);
    }
    for area in &new.examples {
        plan.items.extend(examples(area, it, instruments, &plan)?);
    }
    if plan.items.len() > ITEMS_MAX {
        return Err(Failure::Sentence(format!("A plan has at most {ITEMS_MAX} statements. Nothing was written.")));
    }
    match plans::keep(&mut store, &plan, None).map_err(Failure::from)? {
        Kept::As(id, _) => print(&[
            format!("Begun: {}", id.0),
            format!("Its file: {}", plans_folder(folder).join(format!("{}.toml", id.0)).display()),
        ]),
        Kept::Changed(_) | Kept::Gone => Err(Failure::Sentence("Please try again; nothing was written.".to_owned())),
    }
}

fn kept(folder: &Path, id: &str) -> Result<Report, Failure> {
    let report = results::kept(folder, &ExerciseId(id.to_owned())).map_err(Failure::from)?;
    report.ok_or_else(|| Failure::Sentence(format!("There is no report of {id} yet. Nothing was written.")))
}

/// The instrument a new plan speaks of: that of its report, where there is one.
fn asked(instruments: &Instruments, report: Option<&Report>) -> Result<Arc<Instrument>, Failure> {
    let of_report = report.map(|report| report.facts.instrument.as_str());
    if let Some(name) = of_report.filter(|_| !instruments.is_chosen()) {
        return instruments.titles(name).map_err(Failure::from);
    }
    let it = instruments.instrument(None).map_err(Failure::from)?;
    match of_report.filter(|name| *name != it.name) {
        Some(name) => Err(Failure::Sentence(in_english(&sentences::two_instruments(name, &it.name)))),
        None => Ok(it),
    }
}

/// An item about a statement, with the wording of the report where there is one.
fn statement(code: &str, report: Option<&Report>, it: &Instrument, level: &str) -> Result<Item, Failure> {
    let of_report = report.and_then(|report| {
        let place = report.places().find(|(_, statement)| statement.code == code).map(|(place, _)| place);
        place.and_then(|place| Item::of(report, place))
    });
    let of_instrument =
        || it.level(level).zip(it.question(code)).map(|(level, question)| Item::of_question(question, it, level));
    of_report.or_else(of_instrument).ok_or_else(|| {
        Failure::Sentence(format!("No statement has the code \"{code}\". Nothing was written. Codes are letters and numbers such as C5; `reflectory check` lists the questionnaire."))
    })
}

fn examples(area: &str, it: &Instrument, instruments: &Instruments, plan: &Plan) -> Result<Vec<Item>, Failure> {
    let all = format::plan::examples::built_in(language::english());
    let Some(level) = it.level(&plan.level) else { return Ok(Vec::new()) };
    let usual = instruments.instrument(Some(USUAL)).map_err(Failure::from)?;
    let of_area: Vec<Item> = all
        .iter()
        .filter(|example| example.area.eq_ignore_ascii_case(area) && example.is_for(it, &usual))
        .map(|example| example.item(it, level, plan.year))
        .collect();
    if of_area.is_empty() {
        return Err(Failure::Sentence(format!(
            "There are no examples for the area \"{area}\" of this questionnaire. Nothing was written."
        )));
    }
    Ok(of_area)
}

fn show(folder: &Path, instruments: &Instruments, wanted: &[PathBuf]) -> Result<Exit, Failure> {
    let plans: Vec<Plan> =
        wanted.iter().map(|what| find(folder, what).map(|(_, plan)| plan)).collect::<Result<_, _>>()?;
    let titles = |plan: &Plan| instruments.titles(&plan.instrument).map_err(Failure::from);
    let mut lines = match plans.as_slice() {
        [first, _, ..] => side_by_side(&plans, &*titles(first)?),
        _ => Vec::new(),
    };
    for plan in &plans {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        lines.extend(plan_text(plan, &*titles(plan)?));
    }
    print(&lines)
}

fn check(
    folder: &Path,
    instruments: &Instruments,
    what: &Path,
    against: Option<ExerciseId>,
    as_json: bool,
) -> Result<Exit, Failure> {
    let (id, plan) = find(folder, what)?;
    let how = if as_json { How::Json } else { How::Text };
    let check = plans::check(folder, &plan, against.as_ref(), how, now()).map_err(Failure::from)?;
    let Some(check) = check else {
        return Err(Failure::Sentence(
            "No report of this level has come after this plan yet, so its targets cannot be checked. They can be as soon as \
             the next exercise was unsealed."
                .to_owned(),
        ));
    };
    let it = instruments.titles(&plan.instrument).map_err(Failure::from)?;
    let lines = if as_json { check_json(&id, &plan, &check) } else { check_text(&plan, &check, &it) };
    print(&lines)
}

fn export(
    folder: &Path,
    instruments: &Instruments,
    what: &Path,
    form: Form,
    to: Option<(&Path, Existing)>,
) -> Result<Exit, Failure> {
    let (id, plan) = find(folder, what)?;
    if let Some((file, existing)) = to {
        saving::check(file, existing).map_err(|error| Failure::Sentence(error.to_string()))?;
    }
    let it = &*instruments.titles(&plan.instrument).map_err(Failure::from)?;
    let english = texts::of(language::english());
    let whole = || Ok::<_, Failure>(document::plan::plan(&plan, &id, it, &outcomes(folder, &plan)?, english));
    let bytes = match form {
        Form::Ics => {
            ics::write(&plan, &id, english).ok_or_else(|| Failure::Sentence(english.word(ics::NOTHING)))?.into_bytes()
        }
        Form::Toml => format::plan::write(&plan).into_bytes(),
        Form::Md => markdown(&whole()?).into_bytes(),
        Form::Html => html(&whole()?).into_bytes(),
        Form::Docx => {
            docx(&whole()?).ok_or_else(|| Failure::Sentence("The text could not be put together.".to_owned()))?
        }
        Form::Pdf => pdf(&whole()?)?,
        Form::Poster => pdf(&document::plan::poster(&plan, &id, it, english))?,
    };
    let Some((file, existing)) = to else { return printed(&String::from_utf8_lossy(&bytes)) };
    let file = saving::save(file, &bytes, existing).map_err(|error| Failure::Sentence(error.to_string()))?;
    print(&[format!("Written: {}.", file.display())])
}

/// What became of the targets, as far as a report tells.
fn outcomes(folder: &Path, plan: &Plan) -> Result<Vec<Option<Outcome>>, Failure> {
    // A file may be looked at where no school is.
    if Store::open_existing(folder).is_err() {
        return Ok(Vec::new());
    }
    let check = plans::check(folder, plan, None, How::Document, now()).map_err(Failure::from)?;
    Ok(check.map_or_else(Vec::new, |check| check.outcomes))
}

fn pdf(document: &Document) -> Result<Vec<u8>, Failure> {
    let say = |error: PrintError| Failure::Sentence(error.to_string());
    let interrupt = Interrupt::on_signals();
    let printed =
        Companion::find().and_then(|companion| companion.print(&Order::document(document), TIME_MAX, &interrupt));
    Ok(printed.map_err(say)?.bytes)
}
