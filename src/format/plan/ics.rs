//! A plan's activities as an iCalendar file (RFC 5545), for any calendar program: days without times, which keep nobody's
//! day busy. The same plan gives the same bytes: no moment of writing is in it.

use jiff::ToSpan;
use jiff::civil::Date;

use crate::domain::plan::activity::Activity;
use crate::domain::plan::{Item, Plan, PlanId};

/// Longest line, in bytes, its end not counted.
const LINE_BYTES_MAX: usize = 75;

/// The file. Activities without any day are not in it.
pub fn write(plan: &Plan, id: &PlanId) -> String {
    let mut out = Out::default();
    out.line("BEGIN:VCALENDAR");
    out.line("VERSION:2.0");
    out.line("PRODID:-//Reflectory//Action plan//EN");
    out.line("CALSCALE:GREGORIAN");
    out.line(&format!("X-WR-CALNAME:{}", escaped(&plan.title)));
    for (item_at, item) in plan.items.iter().enumerate() {
        for (at, activity) in item.activities.iter().enumerate() {
            let uid = format!("{}-{}-{}@reflectory", id.0, item_at + 1, at + 1);
            event(&mut out, plan, item, activity, &uid);
        }
    }
    out.line("END:VCALENDAR");
    out.text
}

fn event(out: &mut Out, plan: &Plan, item: &Item, activity: &Activity, uid: &str) {
    let Some(first) = activity.from.or(activity.to) else { return };
    let last = activity.to.unwrap_or(first);
    // The end is the day after the last.
    let end = last.checked_add(1.day()).unwrap_or(last);
    out.line("BEGIN:VEVENT");
    out.line(&format!("UID:{}", escaped(uid)));
    // A moment has to stand here; the beginning of the school year stays the same.
    out.line(&format!("DTSTAMP:{}0801T000000Z", plan.year));
    out.line(&format!("DTSTART;VALUE=DATE:{}", day(first)));
    out.line(&format!("DTEND;VALUE=DATE:{}", day(end)));
    out.line(&format!("SUMMARY:{}", escaped(&activity.what)));
    out.line(&format!("DESCRIPTION:{}", escaped(&description(item, activity))));
    out.line("TRANSP:TRANSPARENT");
    out.line("END:VEVENT");
}

fn description(item: &Item, activity: &Activity) -> String {
    let about = format!("{} {}", item.code, item.title);
    let lines = [
        ("", about.as_str()),
        ("Objective: ", item.objective.as_str()),
        ("Who: ", activity.who.as_str()),
        ("Resources: ", activity.resources.as_str()),
        ("Money: ", activity.money.as_str()),
        ("", activity.mark.word()),
    ];
    let lines = lines.iter().filter(|(_, text)| !text.is_empty()).map(|(name, text)| format!("{name}{text}"));
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
