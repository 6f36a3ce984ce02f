//! Every state of every room, as the screens' tests have it, read in lines: words alone, and nothing of keys.

use reflectory::app::Screen;
use reflectory::ui::plain::workplace::{page, prompt, status};
use reflectory::ui::plain::{Place, place, spoken};

use crate::plain::words::looks;
use crate::screens::screens;
use crate::support::app::Journey;

/// All that can be heard in a room; `None` elsewhere.
fn heard(journey: &Journey) -> Option<Vec<String>> {
    let Some(Screen::Workplace(it)) = journey.app.screen() else { return None };
    let mut all = page(&journey.app, it);
    all.extend(status(&journey.app, it));
    all.push(prompt(&journey.app, it));
    Some(all.iter().map(|line| spoken(line)).collect())
}

/// A word for a key that nobody presses here.
fn key(line: &str) -> Option<&'static str> {
    let words: Vec<&str> = line.split([' ', ',', ';', ':', '.']).collect();
    let named = ["Esc", "Space", "Tab", "Ctrl-L", "cursor"];
    let named = named.into_iter().find(|name| words.contains(name));
    // A sentence may begin so; what the key does follows it as a verb.
    let enters = words.windows(2).any(|two| two[0] == "Enter" && two[1].ends_with('s') && two[1] != "classes");
    let named = named.or(enters.then_some("Enter"));
    named.or_else(|| {
        let pairs = ["press ", "Press ", "room 2", "room 3", "room 9", "Room 2", "N/A", " – "];
        pairs.into_iter().find(|pair| line.contains(pair))
    })
}

#[test]
fn every_state_of_every_room_is_read_in_words() {
    assert_eq!(key("The list. Enter shows it."), Some("Enter"));
    assert_eq!(key("please look at room 9, School."), Some("room 9"));
    let (mut rooms, mut wrong) = (0, Vec::new());
    let mut places: Vec<(&str, Place)> = Vec::new();
    for (name, journey) in screens() {
        let Some(all) = heard(&journey) else { continue };
        rooms += 1;
        let is_wrong = |line: &String| line.trim().is_empty() || looks(line).is_some() || key(line).is_some();
        wrong.extend(all.into_iter().filter(is_wrong).map(|line| format!("{name}: {line}")));
        // Pages that only their cursor tells apart are one place in lines; these are places of their own.
        let apart = ["results", "one group", "focus", "locked", "data protection", "codes", "set-up: dates"];
        if apart.contains(&name) {
            places.push((name, place(&journey.app)));
        }
    }
    assert_eq!(wrong, [""; 0]);
    assert!(rooms > 60, "{rooms}");
    assert_eq!(places.len(), 7, "{places:?}");
    for (at, (name, one)) in places.iter().enumerate() {
        assert!(places.iter().skip(at + 1).all(|(_, other)| other != one), "{name}: {one:?}");
    }
}
