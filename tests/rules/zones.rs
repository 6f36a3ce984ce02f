//! Time zones by name, as somebody types one.

use reflectory::domain::calendar::time_zone;
use reflectory::domain::zones::{like, named};

#[test]
fn a_zone_is_found_by_its_name_whatever_the_capitals() {
    for (typed, found) in [
        ("Europe/Brussels", Some("Europe/Brussels")),
        (" europe/brussels ", Some("Europe/Brussels")),
        ("america/new york", Some("America/New_York")),
        ("Brussels", None),
        ("", None),
        ("Europe/Atlantis", None),
    ] {
        assert_eq!(named(typed).as_deref(), found, "{typed:?}");
    }
}

#[test]
fn the_beginning_of_a_city_suggests_its_zone_first() {
    for (typed, first) in [
        ("bruss", Some("Europe/Brussels")),
        ("new y", Some("America/New_York")),
        ("LISB", Some("Europe/Lisbon")),
        ("vienna", Some("Europe/Vienna")),
        ("", None),
        ("  ", None),
        ("nowhere at all", None),
    ] {
        assert_eq!(like(typed, 3).first().map(String::as_str), first, "{typed:?}");
    }
    let found = like("a", 5);
    assert_eq!(found.len(), 5);
    assert!(found.iter().all(|zone| zone.contains('/') && time_zone(zone).is_some()), "{found:?}");
}
