//! What leaves a server, and when it must not: sheets that nobody else has, and places of others.

use reflectory::store::arrivals::Arrived;
use reflectory::store::error::StoreError;
use reflectory::store::server_error::ServerError;

use super::room::InADatabase;
use crate::arrivals::{Room, arrival};
use crate::support::postgres::shared;

#[test]
fn sheets_that_come_between_the_check_and_the_withdrawal_stay() {
    let Some(server) = shared() else { return };
    let mut room = InADatabase::new(server.database(), "a school");
    let of = room.of.clone();
    assert_eq!(room.arrive(&[arrival(1)]), Ok(vec![Arrived::Stored]));
    let checked = room.database.sheet_ids(&of).unwrap();
    assert_eq!(room.arrive(&[arrival(2)]), Ok(vec![Arrived::Stored]));
    let refused = room.database.withdraw(&of, &checked).unwrap_err();
    assert!(matches!(refused, StoreError::Server(ServerError::CameMeanwhile { .. })), "{refused:?}");
    assert!(refused.to_string().contains("came to the server meanwhile"), "{refused}");
    let there = room.database.sheet_ids(&of).unwrap();
    assert_eq!(there.len(), 2);
    assert_eq!(room.database.withdraw(&of, &there), Ok(2));
    assert_eq!(room.database.withdraw(&of, &[]), Err(StoreError::NoSuchExercise { id: of.id }));
}
