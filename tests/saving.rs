//! Bytes written to a path that the person named: whole or not at all, and never over something in silence.

use std::fs;
use std::path::{Path, PathBuf};

use reflectory::runtime::saving::{Existing, SavingError, check, save};
use tempfile::TempDir;

fn folder() -> TempDir {
    tempfile::tempdir().unwrap()
}

/// Names in a folder, sorted.
fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn a_file_is_written_and_nothing_else_lies_there() {
    let folder = folder();
    let path = folder.path().join("report.pdf");
    let bytes = [b"%PDF-".as_slice(), &[0, 255, 10, 13]].concat();
    assert_eq!(save(&path, &bytes, Existing::Stays).unwrap(), path);
    assert_eq!(fs::read(&path).unwrap(), bytes);
    assert_eq!(names(folder.path()), ["report.pdf"]);
}

#[test]
fn what_is_there_stays_unless_it_may_go() {
    let folder = folder();
    let path = folder.path().join("report.pdf");
    fs::write(&path, "mine, and longer than what comes").unwrap();
    for refused in [check(&path, Existing::Stays).unwrap_err(), save(&path, b"new", Existing::Stays).unwrap_err()] {
        assert!(matches!(&refused, SavingError::Taken(taken) if *taken == path), "{refused:?}");
        let words = refused.to_string();
        assert!(words.contains("was not changed") && words.contains("--force"), "{words}");
    }
    assert_eq!(fs::read_to_string(&path).unwrap(), "mine, and longer than what comes");
    check(&path, Existing::Goes).unwrap();
    save(&path, b"new", Existing::Goes).unwrap();
    assert_eq!(fs::read_to_string(&path).unwrap(), "new");
    assert_eq!(names(folder.path()), ["report.pdf"]);
    assert_eq!((Existing::forced(true), Existing::forced(false)), (Existing::Goes, Existing::Stays));
}

#[test]
fn a_folder_that_is_gone_and_a_folder_as_a_file_are_told() {
    let folder = folder();
    let gone = folder.path().join("gone");
    for refused in
        [check(&gone.join("a.svg"), Existing::Goes), save(&gone.join("a.svg"), b"x", Existing::Goes).map(drop)]
    {
        let words = refused.unwrap_err().to_string();
        assert!(words.contains(&format!("{} is not there", gone.display())), "{words}");
    }
    assert!(!gone.exists());
    let words = save(folder.path(), b"x", Existing::Goes).unwrap_err().to_string();
    assert!(words.contains("a folder or a device"), "{words}");
    assert_eq!(names(folder.path()), [""; 0]);
}

#[test]
fn a_path_is_told_from_the_root() {
    let path = save(Path::new("Cargo.toml"), b"x", Existing::Stays).unwrap_err();
    assert!(matches!(&path, SavingError::Taken(path) if path.is_absolute()), "{path:?}");
}

#[cfg(unix)]
#[test]
fn rights_are_those_of_any_other_file() {
    use std::os::unix::fs::PermissionsExt;
    let folder = folder();
    let mode = |path: PathBuf| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    fs::write(folder.path().join("other"), "x").unwrap();
    let saved = save(&folder.path().join("ours"), b"x", Existing::Stays).unwrap();
    assert_eq!(mode(saved), mode(folder.path().join("other")));
}

#[cfg(unix)]
#[test]
fn a_link_stays_a_link_and_a_device_a_device() {
    use std::os::unix::fs::symlink;
    let folder = folder();
    let (link, real) = (folder.path().join("link.pdf"), folder.path().join("real.pdf"));
    fs::write(&real, "old").unwrap();
    symlink(&real, &link).unwrap();
    save(&link, b"new", Existing::Goes).unwrap();
    assert!(link.is_symlink());
    assert_eq!(fs::read_to_string(&real).unwrap(), "new");
    let nowhere = folder.path().join("nowhere");
    symlink(folder.path().join("gone"), &nowhere).unwrap();
    assert!(matches!(check(&nowhere, Existing::Stays), Err(SavingError::Taken(_))));
    assert!(matches!(save(Path::new("/dev/null"), b"x", Existing::Goes), Err(SavingError::NoFile(_))));
}

/// The machine's own small file systems: one that is full at once, one that is never written to.
#[cfg(target_os = "linux")]
#[test]
fn a_place_that_takes_nothing_is_told_in_words() {
    let words = save(Path::new("/proc/report.pdf"), b"x", Existing::Stays).unwrap_err().to_string();
    assert!(words.contains("/proc") && words.contains("Nothing was written"), "{words}");
    let words = save(Path::new("/dev/full"), b"x", Existing::Goes).unwrap_err().to_string();
    assert!(words.contains("not a file"), "{words}");
}
