//! A database that was made anew under a running hub, and what is in it but served by none.

use std::path::Path;

use reflectory::runtime::lab::server;

use super::room::until;
use super::schools::Group;
use crate::lab::machines::{Lab, free_port};
use crate::support::postgres::look;

const DROP: &str = "DROP SCHEMA reflectory CASCADE";

#[test]
fn a_hub_whose_database_was_made_anew_says_so_and_ends() {
    let Some(group) = Group::new() else { return };
    let school = Lab::new();
    group.publish(&school);
    let mut hub = group.hub();
    let mut beside = server::open(Path::new(&group.address), free_port(), false).unwrap();
    assert_eq!(beside.ends(), None);
    look(&group.address).batch_execute(DROP).unwrap();
    let gone = beside.ends().unwrap();
    assert!(gone.contains("was made anew") && gone.ends_with("Start the hub again."), "{gone}");
    // The school publishes again, and so another key is drawn: not this hub's.
    group.publish(&school);
    assert_eq!(beside.ends(), Some(gone.clone()));
    let (code, said) = until(|| hub.ended());
    assert_eq!((code, said.contains(&gone)), (Some(1), true), "{said}");
    let mut again = server::open(Path::new(&group.address), free_port(), false).unwrap();
    assert_eq!(again.ends(), None);
    assert_eq!(again.standing().unwrap()[0].trouble, None);
}

#[test]
fn an_exercise_that_is_not_served_says_why() {
    let Some(group) = Group::new() else { return };
    group.publish(&Lab::new());
    let mut hub = server::open(Path::new(&group.address), free_port(), false).unwrap();
    let name = hub.standing().unwrap()[0].school.clone();
    assert_ne!(name, "");
    for (change, why) in [
        ("code = 'no code'", "join code"),
        ("stamp = decode(repeat('00', 32), 'hex')", "another exercise"),
        ("bundle = 'nothing', code = 'x'", "cannot be read"),
    ] {
        look(&group.address).batch_execute(&format!("UPDATE reflectory.exercise SET {change}")).unwrap();
        let trouble = hub.standing().unwrap()[0].trouble.unwrap();
        assert!(trouble.contains(why), "{trouble}");
    }
}
