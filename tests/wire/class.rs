//! What the machines of a class say to each other, and what the teacher's keeps.

use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;
use reflectory::domain::class::{Doing, Here, Pace, Spot, Stand};
use reflectory::domain::exercise::ExerciseId;
use reflectory::domain::instrument::GroupIx;
use reflectory::format::class::KeptClass;
use reflectory::format::wire::WireError;
use reflectory::format::wire::class::{CLASS_BYTES_MAX, Said, Welcome, stand_from_bytes, stand_to_bytes};
use zeroize::Zeroizing;

const STAND: &str = "What the teacher's machine shows";
const SAID: &str = "What a machine of the class said";

fn stand() -> Stand {
    let timer = Some(SignedDuration::from_millis(59_001));
    let at = Spot::Statement("C3".to_owned());
    Stand { version: u64::MAX, opened: 7, at, pace: Pace::WithinArea, doing: Doing::Pausing, timer }
}

fn here() -> Here {
    Here { opened: 7, answered: true, ready: false, handed_in: true, left: SignedDuration::from_mins(91) }
}

fn welcome() -> Welcome {
    Welcome { number: 3, token: Zeroizing::new([9; 32]), group: GroupIx(2) }
}

#[test]
fn every_stand_goes_there_and_back() {
    let text = r#"{"version":1,"number":18446744073709551615,"opened":7,"at":"C3","pace":"area","doing":"pausing","left":59001}"#;
    assert_eq!(String::from_utf8(stand_to_bytes(&stand())).unwrap(), text);
    for at in [Spot::Review, Spot::Statement("W1".to_owned()), Spot::Statement("é".repeat(100))] {
        for pace in [Pace::Together, Pace::WithinArea] {
            for doing in [Doing::Gathering, Doing::Answering, Doing::Pausing, Doing::Stopped, Doing::Over] {
                for timer in [None, Some(SignedDuration::ZERO), Some(SignedDuration::from_hours(2))] {
                    let stand = Stand { version: 1, opened: 0, at: at.clone(), pace, doing, timer };
                    let bytes = stand_to_bytes(&stand);
                    assert!(bytes.len() <= CLASS_BYTES_MAX, "{}", bytes.len());
                    assert_eq!(stand_from_bytes(&bytes), Ok(stand));
                }
            }
        }
    }
}

#[test]
fn what_a_teachers_machine_cannot_show_is_refused() {
    let text = String::from_utf8(stand_to_bytes(&stand())).unwrap();
    let value = |part| WireError::Value { what: STAND, part };
    let unreadable = WireError::Unreadable { what: STAND };
    let long = format!("\"{}\"", "x".repeat(101));
    for (from, to, expected) in [
        ("\"version\":1", "\"version\":2", WireError::Version { what: STAND, version: 2 }),
        ("\"C3\"", "\"\"", value("the statement")),
        ("\"C3\"", "\"C\\u001b3\"", value("the statement")),
        ("\"C3\"", &long, value("the statement")),
        ("\"C3\"", "3", unreadable.clone()),
        ("59001", "-1", value("the timer")),
        ("59001", "7200001", value("the timer")),
        ("59001", "9223372036854775807", value("the timer")),
        ("59001", "9223372036854775808", unreadable.clone()),
        ("\"area\"", "\"alone\"", unreadable.clone()),
        ("\"pausing\"", "\"answers\"", unreadable.clone()),
        ("\"opened\":7,", "", unreadable.clone()),
        ("\"opened\":7", "\"opened\":-7", unreadable.clone()),
    ] {
        let other = text.replacen(from, to, 1);
        assert_ne!(other, text);
        assert_eq!(stand_from_bytes(other.as_bytes()), Err(expected), "{to}");
    }
    // A later version may add what this one passes over; it must not be long.
    let more = text.replacen("\"opened\"", "\"sky\":\"blue\",\"opened\"", 1);
    assert_eq!(stand_from_bytes(more.as_bytes()), Ok(stand()));
    let long = format!("{text}{}", " ".repeat(CLASS_BYTES_MAX));
    assert!(matches!(stand_from_bytes(long.as_bytes()), Err(WireError::TooLong { .. })));
}

#[test]
fn what_a_machine_says_goes_there_and_back() {
    for said in [Said::Gone, Said::Here(here()), Said::Here(Here { left: SignedDuration::ZERO, ..here() })] {
        assert_eq!(Said::from_bytes(&said.to_bytes()), Ok(said));
    }
    // Whole minutes, rounded up, and never more than anybody has.
    let of = |left| Said::from_bytes(&Said::Here(Here { left, ..here() }).to_bytes());
    let minutes = |minutes| Ok(Said::Here(Here { left: SignedDuration::from_mins(minutes), ..here() }));
    assert_eq!(of(SignedDuration::from_secs(61)), minutes(2));
    assert_eq!(of(SignedDuration::MAX), minutes(120));
    assert_eq!(of(SignedDuration::MIN), minutes(0));
}

#[test]
fn what_a_machine_cannot_say_is_refused() {
    let text = String::from_utf8(Said::Here(here()).to_bytes()).unwrap();
    assert_eq!(
        text,
        r#"{"version":1,"here":{"opened":7,"answered":true,"ready":false,"handed_in":true,"minutes":91}}"#
    );
    let time = WireError::Value { what: SAID, part: "the time left" };
    for (from, to, expected) in [
        ("\"version\":1", "\"version\":0", WireError::Version { what: SAID, version: 0 }),
        ("91", "121", time.clone()),
        ("91", "-1", time.clone()),
        ("91", "9223372036854775807", time),
        ("true", "1", WireError::Unreadable { what: SAID }),
        ("91", "1.5", WireError::Unreadable { what: SAID }),
    ] {
        let other = text.replacen(from, to, 1);
        assert_ne!(other, text);
        assert_eq!(Said::from_bytes(other.as_bytes()), Err(expected), "{to}");
    }
    assert!(matches!(Said::from_bytes(&[b' '; CLASS_BYTES_MAX + 1]), Err(WireError::TooLong { .. })));
}

#[test]
fn a_welcome_goes_there_and_back_and_says_nothing_in_a_log() {
    let bytes = welcome().to_bytes().unwrap();
    assert_eq!(Welcome::from_bytes(&bytes), Ok(welcome()));
    assert_eq!(format!("{:?}", welcome()), "Welcome(..)");
    assert!(Welcome { group: GroupIx(256), ..welcome() }.to_bytes().is_err());
    let text = String::from_utf8(bytes).unwrap();
    for (from, to) in [("\"version\":1", "\"version\":3"), ("\"group\":2", "\"group\":256"), ("CQk", "CQ")] {
        let other = text.replacen(from, to, 1);
        assert_ne!(other, text);
        assert!(Welcome::from_bytes(other.as_bytes()).is_err(), "{to}");
    }
}

#[test]
fn a_kept_class_is_read_again_and_anything_else_is_none() {
    let (exercise, code) = (ExerciseId("2026-1-primary".to_owned()), "K7Q2".to_owned());
    let since: Timestamp = "2026-11-23T10:00:00.5Z".parse().unwrap();
    let kept = KeptClass { exercise, group: GroupIx(2), code, since, stand: stand() };
    assert_eq!(KeptClass::read(&kept.write()), Some(kept.clone()));
    let later = kept.write().replacen("\"version\":1", "\"version\":2", 1);
    for text in ["", "{}", "null", &later, &kept.write().replacen("2026-11", "2026-99", 1)] {
        assert_eq!(KeptClass::read(text), None, "{text}");
    }
}

proptest! {
    #[test]
    fn any_bytes_give_a_value_or_an_error(bytes in prop::collection::vec(any::<u8>(), 0..200), at in 0..400_usize) {
        for right in [stand_to_bytes(&stand()), Said::Here(here()).to_bytes(), welcome().to_bytes().unwrap()] {
            // Bytes of nobody's, and right ones that were overwritten somewhere.
            let mut changed = right.clone();
            let place = at % changed.len();
            changed.splice(place..(place + bytes.len()).min(right.len()), bytes.iter().copied());
            for bytes in [&bytes, &changed] {
                if let Ok(stand) = stand_from_bytes(bytes) {
                    prop_assert_eq!(stand_from_bytes(&stand_to_bytes(&stand)), Ok(stand));
                }
                if let Ok(said) = Said::from_bytes(bytes) {
                    prop_assert_eq!(Said::from_bytes(&said.to_bytes()), Ok(said));
                }
                if let Ok(welcome) = Welcome::from_bytes(bytes) {
                    prop_assert_eq!(Welcome::from_bytes(&welcome.to_bytes().unwrap()), Ok(welcome));
                }
            }
        }
    }
}
