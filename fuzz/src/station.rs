//! `station.toml`, which is rolled out to machines, and what a station keeps about the machine above it.

use reflectory::format::station::{Above, read_file};

use crate::{frugally, seed, split};

/// Reads a text as one of both.
pub fn try_bytes(data: &[u8]) {
    let (kind, bytes) = split(data);
    let text = String::from_utf8_lossy(bytes);
    frugally(bytes, || match kind % 2 {
        0 => {
            if let Ok(file) = read_file(&text) {
                assert!(!file.code.is_empty() && file.address.as_deref() != Some(""));
                // A code that cannot be one is refused in words, never by falling over.
                let _ = reflectory::seal::join::parse(&file.code);
            }
        }
        _ => {
            if let Ok(above) = Above::read(&text) {
                assert_eq!(Above::read(&above.write()), Ok(above));
            }
        }
    });
}

/// A file, and what is kept.
pub fn seeds() -> Vec<Vec<u8>> {
    let file = "# the lab\naddress = \"192.168.1.20:7373\"\ncode = '22222-33333-44444-5555Z'\n";
    let above = Above {
        addresses: vec!["192.168.1.20:7373".to_owned(), "[fd00::1]:7373".to_owned()],
        certificate: vec![1, 2, 3],
        token: [1; 32],
        number: 7,
        transport: [2; 32],
        hub_signing: [3; 32],
        station_key: [4; 32],
        class_key: [5; 32],
        carry_key: [8; 32],
        stamp: [6; 32],
        life: Some(9),
    };
    vec![seed(0, file.as_bytes()), seed(1, above.write().as_bytes())]
}
