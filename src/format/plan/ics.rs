//! A plan's activities as an iCalendar file (RFC 5545), for any calendar program: days without times, which keep nobody's
//! day busy. The same plan in the same language gives the same bytes: no moment of writing is in it.
//!
//! Read in once more, an entry takes the place of the one that was there: its `UID` stays, from the plan's key and the
//! activity's number, and its `SEQUENCE` is how often the plan was saved. An activity that was removed stays in the
//! calendar: a file cannot take it out without saying more than it knows.

use jiff::ToSpan;
use jiff::civil::{Date, DateTime};

use crate::domain::plan::activity::Activity;
use crate::domain::plan::{Item, Plan, PlanId};
use crate::locale::say::Say;
use crate::locale::texts::Texts;

/// Longest line, in bytes, its end not counted.
const LINE_BYTES_MAX: usize = 75;
/// Why there is no file.
pub const NOTHING: &str = "plan-calendar-nothing";

/// The file, in a language; `None` where no activity has a day. Activities without any day are not in it.
pub fn write(plan: &Plan, id: &PlanId, texts: &Texts) -> Option<String> {
    let mut numbered = plan.clone();
    numbered.number();
    let activities = |item: &'_ Item| item.activities.iter().any(|activity| activity.from.or(activity.to).is_some());
    if !numbered.items.iter().any(activities) {
        return None;
    }
    let mut out = Out::default();
    out.line("BEGIN:VCALENDAR");
    out.line("VERSION:2.0");
    out.line("PRODID:-//Reflectory//Action plan//EN");
    out.line("CALSCALE:GREGORIAN");
    out.line(&format!("X-WR-CALNAME:{}", escaped(&plan.title)));
    for item in &numbered.items {
        for activity in &item.activities {
            event(&mut out, (&numbered, id), item, activity, texts);
        }
    }
    out.line("END:VCALENDAR");
    Some(out.text)
}

fn event(out: &mut Out, (plan, id): (&Plan, &PlanId), item: &Item, activity: &Activity, texts: &Texts) {
    let Some(first) = activity.from.or(activity.to) else { return };
    let last = activity.to.unwrap_or(first);
    // The end is the day after the last.
    let end = last.checked_add(1.day()).unwrap_or(last);
    out.line("BEGIN:VEVENT");
    out.line(&format!("UID:{}", escaped(&uid(plan, id, activity))));
    out.line(&format!("DTSTAMP:{}", moment(plan)));
    out.line(&format!("SEQUENCE:{}", plan.stamp.saving));
    out.line(&format!("DTSTART;VALUE=DATE:{}", day(first)));
    out.line(&format!("DTEND;VALUE=DATE:{}", day(end)));
    out.line(&format!("SUMMARY:{}", escaped(&activity.what)));
    out.line(&format!("DESCRIPTION:{}", escaped(&description(item, activity, texts))));
    out.line("TRANSP:TRANSPARENT");
    out.line("END:VEVENT");
}

/// What no other entry of any plan has. A plan that was never saved has no key yet; there the school's name has to do.
fn uid(plan: &Plan, id: &PlanId, activity: &Activity) -> String {
    let name = || plan.school.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
    let key = if plan.stamp.key.is_empty() { name() } else { plan.stamp.key.clone() };
    format!("{}-{}-{key}@reflectory", id.0, activity.number)
}

/// A moment has to stand there, later with every saving: the beginning of the school year and a second for each.
fn moment(plan: &Plan) -> String {
    let begin = Date::new(plan.year, 8, 1).unwrap_or(Date::MIN).to_datetime(jiff::civil::Time::midnight());
    let moment: DateTime = begin.saturating_add(i64::from(plan.stamp.saving).seconds());
    moment.strftime("%Y%m%dT%H%M%SZ").to_string()
}

fn description(item: &Item, activity: &Activity, texts: &Texts) -> String {
    let about = format!("{} {}", item.code, item.title);
    let named = [
        ("plan-objective", &item.objective),
        ("plan-who", &activity.who),
        ("plan-resources", &activity.resources),
        ("plan-money", &activity.money),
    ];
    let line = |(name, text): (&'static str, &String)| {
        texts.say(&Say::new("plan-calendar-line").with("name", Say::new(name)).with("text", text.clone()))
    };
    let named = named.into_iter().filter(|(_, text)| !text.is_empty()).map(line);
    let lines = std::iter::once(about).chain(named).chain([texts.word(activity.mark.said())]);
    lines.collect::<Vec<_>>().join("\n")
}

fn day(day: Date) -> String {
    format!("{:04}{:02}{:02}", day.year(), day.month(), day.day())
}

/// A text as a value (3.3.11).
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

#[derive(Default)]
struct Out {
    text: String,
}

impl Out {
    /// One line, folded between letters where it is too long (3.1).
    fn line(&mut self, line: &str) {
        let mut used = 0;
        for c in line.chars() {
            if used + c.len_utf8() > LINE_BYTES_MAX {
                self.text.push_str("\r\n ");
                used = 1;
            }
            self.text.push(c);
            used += c.len_utf8();
        }
        self.text.push_str("\r\n");
    }
}
