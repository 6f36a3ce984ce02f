//! A coordinator whose key file lies beside the store, cheap to open.

use std::path::Path;

use reflectory::runtime::keys;
use reflectory::seal::key_file::make_at;
use reflectory::seal::stretch::Cost;
use reflectory::store::Store;
use reflectory::store::school::Coordinator;

/// The passphrase of that key.
pub const PASSPHRASE: &str = "copper lantern walks quietly";

/// Makes a key of this name the store's only one.
pub fn give_key_file(store: &Path, name: &str) {
    let (file, _) = make_at(Cost { memory_kib: 8, passes: 1, lanes: 1 }, name, PASSPHRASE).unwrap();
    let public = file.public_key().0;
    let mut open = Store::open(store).unwrap();
    open.set_coordinators(&[Coordinator { name: name.to_owned(), public }], false).unwrap();
    keys::write(&keys::free_path(store), &file).unwrap();
}
