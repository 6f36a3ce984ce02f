//! A class on the copy: a teacher's machine and two pupils', which join it with its code, follow it and hand in.

use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::{Duration, Instant};

use jiff::SignedDuration;

use crate::app::class::order::ClassNews;
use crate::domain::class::{Doing, Here, Pace, Spot, Stand};
use crate::domain::instrument::GroupIx;
use crate::domain::questionnaire::Questionnaire;
use crate::hub::server;
use crate::locale::language;
use crate::locale::texts;
use crate::runtime::class::following::Following;
use crate::runtime::class::teaching::{NotOpened, Teaching};
use crate::runtime::class::{Ground, Place, meeting};
use crate::runtime::rehearsal::Done;
use crate::runtime::rehearsal::networked::{hand_in, join};
use crate::runtime::rehearsal::steps::{Rehearsal, ready};

/// The station at which the teacher sits, and those of the pupils; the last one joins the lab for it.
const TEACHER: u32 = 1;
const PUPILS: [u32; 2] = [2, 4];
/// Longest wait for what takes a tenth of a second.
const WAIT_MAX: Duration = Duration::from_secs(15);

/// Who heard what.
type Heard = (u32, ClassNews);

pub(super) fn class(rehearsal: &mut Rehearsal<'_>) -> Result<Done, String> {
    let copy = rehearsal.copy;
    let group = copy.frozen.exercise.invited_groups().last().copied().ok_or("Nobody is invited in this exercise.")?;
    let asked = Questionnaire::for_group(&copy.frozen.instrument, &copy.frozen.exercise, group);
    let codes: Vec<String> = asked.asked.iter().take(2).map(|question| question.code.clone()).collect();
    join(rehearsal, PUPILS[1])?;
    let (tell, heard) = channel();
    // A port that is free now; the class takes another where somebody is quicker, and then this step says so.
    let free = server::listen(0).map_err(|error| error.to_string())?;
    let port = free.first().and_then(|one| one.local_addr().ok()).map_or(0, |address| address.port());
    drop(free);
    let ground = |number| ground(&copy.station(number), number, port, &tell);
    let (mut teaching, opening) = Teaching::open(&ground(TEACHER), &copy.id, group).map_err(not_opened)?;
    // As the teacher's screen does: nobody hears anything before something is shown.
    show(&mut teaching, 1, codes.first().map_or("", String::as_str), Doing::Gathering);
    let mut followings = Vec::new();
    for number in PUPILS {
        let typed = meeting::read(&format!("{} 127.0.0.1:{port}", opening.code)).map_err(|slip| slip.to_string())?;
        followings.push(Following::begin(ground(number), typed, copy.id.clone(), group));
    }
    let taught = lesson(rehearsal, &mut teaching, &followings, &heard, (group, &codes));
    teaching.close();
    let ended = taught.and_then(|()| at_all(&heard, "hear that the class is over", |stand| stand.doing == Doing::Over));
    followings.into_iter().for_each(Following::end);
    ended?;
    for number in PUPILS {
        // What went up through the teacher's machine, and what a pupil's sends itself, is one sheet.
        hand_in(&copy.station(number))?;
    }
    hand_in(&copy.station(TEACHER))?;
    rehearsal.check_count()?;
    ready(
        "Two pupils' machines joined a teacher's with the class's code, followed it, and their sheets arrived, each once.",
    )
}

/// The class goes through these statements, and hands in.
fn lesson(
    rehearsal: &mut Rehearsal<'_>,
    teaching: &mut Teaching,
    pupils: &[Following],
    heard: &Receiver<Heard>,
    (group, codes): (GroupIx, &[String]),
) -> Result<(), String> {
    at_all(heard, "join the class", |_| true)?;
    let mut version = 1;
    for code in codes {
        version += 1;
        show(teaching, version, code, Doing::Answering);
        at_all(heard, "hear the next statement", |stand| stand.version >= version)?;
        pupils.iter().for_each(|pupil| pupil.say(here(version, false)));
        until(
            heard,
            "count the answers",
            |(_, news)| matches!(news, ClassNews::Counts(counts) if counts.opened == version && counts.answered == 2),
        )?;
    }
    for (number, pupil) in PUPILS.into_iter().zip(pupils) {
        answer(rehearsal, number, group)?;
        pupil.say(here(version, true));
    }
    until(
        heard,
        "count who has handed in",
        |(_, news)| matches!(news, ClassNews::Counts(counts) if counts.handed_in == 2),
    )
}

fn show(teaching: &mut Teaching, version: u64, at: &str, doing: Doing) {
    let (at, pace) = (Spot::Statement(at.to_owned()), Pace::Together);
    teaching.show(Stand { version, opened: version, at, pace, doing, timer: None });
}

fn ground(folder: &Path, number: u32, port: u16, tell: &Sender<Heard>) -> Ground {
    let tell = tell.clone();
    let tell = Arc::new(move |news| tell.send((number, news)).is_ok());
    Ground { folder: folder.to_owned(), place: Place { port, announces: false }, wake: None, tell }
}

fn here(opened: u64, handed_in: bool) -> Here {
    Here { opened, answered: true, ready: true, handed_in, left: SignedDuration::from_mins(90) }
}

fn answer(rehearsal: &mut Rehearsal<'_>, number: u32, group: GroupIx) -> Result<(), String> {
    let mut opened = rehearsal.copy.opened(&rehearsal.copy.station(number))?;
    rehearsal.people.answer(&mut opened, group, None)?;
    rehearsal.sheets += 1;
    Ok(())
}

/// Waits until each pupil's machine heard such a stand.
fn at_all(heard: &Receiver<Heard>, what: &str, wanted: impl Fn(&Stand) -> bool) -> Result<(), String> {
    let mut missing = PUPILS.to_vec();
    until(heard, what, |(who, news)| {
        if let ClassNews::Stand(stand) = news
            && wanted(stand)
        {
            missing.retain(|number| number != who);
        }
        missing.is_empty()
    })
}

/// Waits for something.
fn until(heard: &Receiver<Heard>, what: &str, mut is_it: impl FnMut(&Heard) -> bool) -> Result<(), String> {
    let end = Instant::now() + WAIT_MAX;
    loop {
        let left = end.saturating_duration_since(Instant::now());
        let news = heard.recv_timeout(left).map_err(|_| not_heard(what))?;
        if let (_, ClassNews::Refused(sentence)) = news {
            return Err(texts::of(language::english()).say(&sentence));
        }
        if is_it(&news) {
            return Ok(());
        }
    }
}

fn not_opened(why: NotOpened) -> String {
    match why {
        NotOpened::Elsewhere => "The class did not open in the copy. Please report this.".to_owned(),
        NotOpened::Because(sentence) => sentence,
    }
}

fn not_heard(what: &str) -> String {
    format!(
        "The machines of a class did not {what} within {} seconds. Does a firewall on this machine keep programs from talking to each other? Without a class \
         everybody can still answer alone.",
        WAIT_MAX.as_secs()
    )
}
