//! The bytes of a stick's files: what is written is read back, and any bytes give a value or an error.

use proptest::prelude::*;
use reflectory::domain::answer::SheetId;
use reflectory::domain::exercise::ExerciseId;
use reflectory::format::wire::WireError;
use reflectory::format::wire::stick::sheets::{List, SHEETS_BYTES_MAX, Sheets};
use reflectory::format::wire::stick::{Marked, Marks, StickExercise, Taken};

fn envelopes(count: u8, length: usize) -> Vec<(SheetId, Vec<u8>)> {
    (0..count).map(|n| (SheetId([n; 16]), vec![n; length])).collect()
}

fn list(sheets: &Sheets) -> List {
    List::of(&ExerciseId("2026-1-primary".to_owned()), [1; 32], [2; 32], sheets).unwrap()
}

#[test]
fn a_list_and_its_sheets_come_back() {
    for count in [0, 1, 64, 65, 200] {
        let sheets = Sheets::pack(envelopes(count, 70)).unwrap();
        assert_eq!(sheets.count(), usize::from(count));
        let list = list(&sheets);
        assert_eq!(List::from_line(&list.to_line()), Ok(list.clone()));
        assert_eq!(list.sheets(sheets.bytes()), Ok(envelopes(count, 70)));
    }
}

#[test]
fn a_list_is_of_its_own_sheets_only() {
    let sheets = Sheets::pack(envelopes(3, 70)).unwrap();
    let other = Sheets::pack(envelopes(4, 70)).unwrap();
    let unreadable = Err(WireError::Unreadable { what: "A station's sheets on the stick" });
    assert_eq!(list(&sheets).sheets(other.bytes()), unreadable);
    let miscounted = List { sheets: 2, ..list(&sheets) };
    assert_eq!(miscounted.sheets(sheets.bytes()), unreadable);
    let longer = List { bytes: 1, ..list(&sheets) };
    assert_eq!(longer.sheets(sheets.bytes()), unreadable);
}

#[test]
fn what_has_no_room_goes_another_time() {
    // A megabyte each: sixty-four of them and their lengths are too many.
    let sheets = Sheets::pack(envelopes(70, 1 << 20)).unwrap();
    assert_eq!(sheets.count(), 63);
    assert!(sheets.bytes().len() <= SHEETS_BYTES_MAX);
}

#[test]
fn what_arrived_comes_back_in_the_order_of_the_ids() {
    let taken = Taken {
        exercise: ExerciseId("2026-1-primary".to_owned()),
        hub: [3; 32],
        written: "2026-11-24T11:00:00.25Z".parse().unwrap(),
        life: 7,
        stations: vec![([4; 32], 12)],
        sheets: vec![SheetId([9; 16]), SheetId([1; 16])],
    };
    let read = Taken::from_line(&taken.to_line().unwrap()).unwrap();
    assert_eq!(read, Taken { sheets: vec![SheetId([1; 16]), SheetId([9; 16])], ..taken });
    let line = String::from_utf8(read.to_line().unwrap()).unwrap();
    assert!(
        line.starts_with(r#"{"format":"reflectory-stick-taken","version":1,"exercise":"2026-1-primary","hub":"#),
        "{line}"
    );
    let newer = line.replace("\"version\":1", "\"version\":2");
    assert!(matches!(Taken::from_line(newer.as_bytes()), Err(WireError::Version { version: 2, .. })));
    assert!(
        matches!(List::from_line(line.as_bytes()), Err(WireError::Unreadable { .. })),
        "one is not taken for another"
    );
}

#[test]
fn a_file_has_one_form() {
    let marked =
        Marked { line: b"{}", marks: Marks { signature: [7; 64], authentication: [8; 32] }, rest: b"\n\0rest" };
    let bytes = marked.to_bytes();
    assert_eq!(Marked::from_bytes(&bytes), Ok(marked));
    let text = String::from_utf8_lossy(&bytes).replace("{\"signature\"", "{ \"signature\"");
    assert!(Marked::from_bytes(text.as_bytes()).is_err());
    assert!(Marked::from_bytes(b"{}\n").is_err());
}

proptest! {
    #[test]
    fn any_bytes_give_a_value_or_an_error(bytes in proptest::collection::vec(any::<u8>(), 0..400), cut in 0usize..400) {
        let sheets = Sheets::pack(envelopes(2, 30)).unwrap();
        let whole = Marked { line: &list(&sheets).to_line(), marks: Marks { signature: [7; 64], authentication: [8; 32] }, rest: sheets.bytes() }.to_bytes();
        // Anything, and a file of ours that goes on with anything.
        let mixed = [whole.get(..cut).unwrap_or(&whole), &bytes].concat();
        for bytes in [&bytes, &mixed] {
            let marked = Marked::from_bytes(bytes);
            prop_assert!(marked.is_err() || marked.is_ok_and(|marked| marked.to_bytes() == *bytes));
            prop_assert!(StickExercise::from_line(bytes).is_err());
            prop_assert!(Taken::from_line(bytes).is_err());
            prop_assert!(List::from_line(bytes).is_err());
            let honest = List { bytes: bytes.len() as u32, sha256: reflectory::seal::join::sha256(bytes), ..list(&sheets) };
            prop_assert!(honest.sheets(bytes).is_err() || *bytes == sheets.bytes());
        }
    }
}
