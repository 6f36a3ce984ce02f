//! A station takes over what fits together, and else leaves its store as it is.

use reflectory::domain::exercise::ExerciseId;
use reflectory::domain::instrument::GroupIx;
use reflectory::format::wire::bundle::Bundle;
use reflectory::runtime::exercise_files::Opened;
use reflectory::runtime::lab::adopting::take_over;
use reflectory::runtime::lab::serving;
use reflectory::seal::hub_key::HubKey;
use reflectory::store::Store;

use crate::support::app::{EXERCISE, store_with};

#[test]
fn what_does_not_fit_together_is_not_taken_over() {
    let school = store_with(EXERCISE);
    let bundle = {
        let store = Store::open_existing(&school.path().join("store")).unwrap();
        let row = store.exercises().unwrap().remove(0);
        let opened = Opened::open(&store, &row.id).unwrap();
        let key = HubKey::draw().unwrap();
        serving::made(&store, &row, &opened, (key.transport_public(), key.signing_public())).unwrap()
    };
    let station = school.path().join("station");
    let wrong: [fn(&mut Bundle); 3] = [
        |bundle| bundle.slips.push(([1; 32], GroupIx(3))),
        |bundle| bundle.group_codes.push((GroupIx(206), "22222-22222".to_owned())),
        |bundle| bundle.exercise = ExerciseId("2026-2-primary".to_owned()),
    ];
    for change in wrong {
        let mut changed = bundle.clone();
        change(&mut changed);
        // Marks and form are right: it is another hub, or another version of it, that says so.
        assert_eq!(Bundle::from_bytes(&changed.to_bytes().unwrap()), Ok(changed.clone()));
        let refused = take_over(&station, &changed).unwrap_err();
        assert!(refused.starts_with("This exercise does not fit together"), "{refused}");
        assert!(!station.exists(), "no store was made for it");
    }
    let mut right = bundle;
    right.slips.push(([1; 32], GroupIx(2)));
    let id = take_over(&station, &right).unwrap();
    let store = Store::open_existing(&station).unwrap();
    assert_eq!(Opened::open(&store, &id).unwrap().file.slip_counts(3), Ok(vec![(0, 0), (0, 0), (1, 0)]));
    right.slips.push(([2; 32], GroupIx(9)));
    assert!(take_over(&station, &right).is_err());
    assert!(Opened::open(&store, &id).is_ok(), "what follows later is looked at as well");
}
