//! How long answering takes, estimated, so that a school sees what it asks of people before it asks.
//!
//! Counted are the words of statements and options, read at the group's pace, and the time to choose each
//! answer. A question above several items is read once. Help texts and the words of a scale's points are not
//! counted (its steps are): they are looked at now and then, and the seconds per answer leave room for that.

use jiff::SignedDuration;
use jiff::civil::Date;

use crate::domain::instrument::{Group, GroupIx, Instrument, LevelIx, Pace, Question};
use crate::domain::questionnaire::{Asked, AskedForm, Questionnaire};
use crate::domain::setup::Setup;

const MILLIS_PER_MINUTE: u64 = 60_000;

/// How long the whole questionnaire takes somebody of this pace.
pub fn estimate(questionnaire: &Questionnaire, pace: Pace) -> SignedDuration {
    let mut all = SignedDuration::ZERO;
    let mut above: Option<&Asked> = None;
    for asked in &questionnaire.asked {
        let read_already = above.is_some_and(|a| a.block == asked.block && a.stem == asked.stem);
        all = all.saturating_add(takes(asked, !read_already, pace));
        above = Some(asked);
    }
    all
}

/// How long a set-up as it stands takes each group, in the instrument's order, also groups that are left out.
pub fn of_setup(setup: &Setup, instrument: &Instrument) -> Vec<SignedDuration> {
    // The day plays no part in what is asked.
    let exercise = setup.with_stand_ins(Date::ZERO);
    let one = |(ix, group): (usize, &Group)| {
        estimate(&Questionnaire::for_group(instrument, &exercise, GroupIx(ix)), group.pace)
    };
    instrument.groups.iter().enumerate().map(one).collect()
}

/// What one more statement adds for each group, in the instrument's order: zero for a group it does not ask.
pub fn added_by(question: &Question, instrument: &Instrument, level: LevelIx) -> Vec<SignedDuration> {
    let one = |(ix, group): (usize, &Group)| {
        let asked = Asked::of(question, instrument, GroupIx(ix), level);
        asked.map_or(SignedDuration::ZERO, |asked| takes(&asked, true, group.pace))
    };
    instrument.groups.iter().enumerate().map(one).collect()
}

/// Whole minutes as they are shown, rounded up: a questionnaire that is shown as 20 minutes takes no more.
pub fn minutes(time: SignedDuration) -> u32 {
    let millis = time.as_millis().max(0).unsigned_abs();
    u32::try_from(millis.div_ceil(u128::from(MILLIS_PER_MINUTE))).unwrap_or(u32::MAX)
}

/// Whether it takes longer than the group should be asked for ([`Group::minutes`]).
pub fn is_too_long(time: SignedDuration, group: &Group) -> bool {
    minutes(time) > group.minutes
}

/// One question; times are whole milliseconds per question, so that they add up exactly.
fn takes(asked: &Asked, with_stem: bool, pace: Pace) -> SignedDuration {
    let stem = asked.stem.as_deref().filter(|_| with_stem);
    let words = count(&asked.text) + stem.map_or(0, count) + words_of_options(&asked.form);
    let reading = words * MILLIS_PER_MINUTE / u64::from(pace.words_per_minute.max(1));
    let seconds = match asked.form {
        AskedForm::Words => pace.seconds_words,
        AskedForm::Scale { .. } | AskedForm::Single { .. } | AskedForm::Multiple { .. } => pace.seconds,
    };
    let millis = reading + u64::from(seconds) * 1000;
    SignedDuration::from_millis(i64::try_from(millis).unwrap_or(i64::MAX))
}

fn words_of_options(form: &AskedForm) -> u64 {
    let all = |options: &[(String, String)]| options.iter().map(|(_, words)| count(words)).sum::<u64>();
    match form {
        AskedForm::Scale { steps, .. } => steps.iter().map(|step| count(step)).sum(),
        AskedForm::Words => 0,
        AskedForm::Single { options, opt_out } => all(options) + opt_out.as_deref().map_or(0, count),
        AskedForm::Multiple { options, none } => all(options) + count(none),
    }
}

/// Words between blanks. A script without blanks counts as few words, so the estimate is too low there.
fn count(text: &str) -> u64 {
    text.split_whitespace().count() as u64
}
