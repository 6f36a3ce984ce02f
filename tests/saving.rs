//! Bytes written to a path that the person named: whole or not at all, and never over something in silence.

use std::fs;
use std::path::{Path, PathBuf};

#[cfg(unix)]
use reflectory::runtime::certificates::write_straight;
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

#[cfg(unix)]
#[test]
fn what_is_replaced_hands_its_rights_on() {
    use std::os::unix::fs::PermissionsExt;
    let folder = folder();
    let path = folder.path().join("report.pdf");
    for mode in [0o600, 0o640, 0o444, 0o666] {
        fs::write(&path, "old").unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
        save(&path, b"new", Existing::Goes).unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "new");
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, mode, "{mode:o}");
        fs::remove_file(&path).unwrap();
    }
}

#[cfg(unix)]
#[test]
fn a_link_that_leads_nowhere_leads_to_the_new_file_or_nowhere() {
    use std::os::unix::fs::symlink;
    let folder = folder();
    let here = folder.path();
    fs::create_dir_all(here.join("real/deep")).unwrap();
    symlink("real/deep", here.join("linked")).unwrap();
    // Meant from where the link really lies, which is real/deep.
    symlink("../later.pdf", here.join("real/deep/second.pdf")).unwrap();
    symlink("linked/second.pdf", here.join("first.pdf")).unwrap();
    assert!(matches!(save(&here.join("first.pdf"), b"x", Existing::Stays), Err(SavingError::Taken(_))));
    save(&here.join("first.pdf"), b"new", Existing::Goes).unwrap();
    assert!(here.join("first.pdf").is_symlink() && here.join("linked/second.pdf").is_symlink());
    assert_eq!(fs::read_to_string(here.join("real/later.pdf")).unwrap(), "new");
    symlink("/stick/that/is/away.pdf", here.join("stick.pdf")).unwrap();
    let words = save(&here.join("stick.pdf"), b"x", Existing::Goes).unwrap_err().to_string();
    assert!(words.contains("/stick/that/is is not there"), "{words}");
    assert!(here.join("stick.pdf").is_symlink());
    symlink("round.pdf", here.join("round.pdf")).unwrap();
    assert!(matches!(save(&here.join("round.pdf"), b"x", Existing::Goes), Err(SavingError::NoFile(_))));
    assert_eq!(names(here), ["first.pdf", "linked", "real", "round.pdf", "stick.pdf"]);
    let secret = here.join("secret.pdf");
    symlink("certificate.pdf", &secret).unwrap();
    write_straight(&secret, b"name", Existing::Goes).unwrap();
    assert_eq!(fs::read(here.join("certificate.pdf")).unwrap(), b"name");
}

#[cfg(unix)]
mod cut_off {
    //! Another program that saves, stopped in the middle: then it is killed, waited for, or asked to end.

    use std::fs;
    use std::path::{Path, PathBuf};
    use std::process::{Child, Command, Stdio};

    use reflectory::runtime::saving::{Existing, save};

    use super::{folder, names};
    use crate::support::pty::send_signal;

    const FILE: &str = "REFLECTORY_TEST_SAVING";
    /// So much that somebody who looks all the time sees it being written.
    const BYTES: usize = 48 << 20;

    /// The part of the other program.
    fn part() {
        let Some(path) = std::env::var_os(FILE).map(PathBuf::from) else { return };
        save(&path, &vec![7; BYTES], Existing::Stays).unwrap();
        // Now that nothing is held, a signal ends a program as ever.
        fs::write(path.with_extension("said"), "saved").unwrap();
        send_signal(std::process::id(), "TERM");
        // Another thread may be the one that the signal reaches.
        let late = std::time::Instant::now() + std::time::Duration::from_secs(20);
        while std::time::Instant::now() < late {
            std::thread::park_timeout(std::time::Duration::from_secs(20));
        }
        std::process::exit(3);
    }

    fn is_part(name: &str) -> bool {
        name.starts_with(".reflectory-") && name.ends_with(".part")
    }

    /// A program that was stopped while it saves into `report.pdf` of a folder.
    fn stopped(test: &str, folder: &Path) -> Child {
        let file = folder.join("report.pdf");
        loop {
            let mut command = Command::new(std::env::current_exe().unwrap());
            command.args(["--exact", test, "--quiet"]).env(FILE, &file);
            let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
            while !names(folder).iter().any(|name| is_part(name)) && child.try_wait().unwrap().is_none() {
                std::thread::yield_now();
            }
            if child.try_wait().unwrap().is_none() {
                send_signal(child.id(), "STOP");
                let state = || {
                    let asked = Command::new("ps").args(["-o", "state=", "-p", &child.id().to_string()]).output();
                    String::from_utf8(asked.unwrap().stdout).unwrap().trim().to_owned()
                };
                while !state().starts_with(['T', 'Z']) {
                    std::thread::yield_now();
                }
            }
            if names(folder).iter().any(|name| is_part(name)) && !file.exists() {
                return child;
            }
            // It was faster.
            let _ = child.kill();
            child.wait().unwrap();
            names(folder).iter().for_each(|name| fs::remove_file(folder.join(name)).unwrap());
        }
    }

    #[test]
    fn what_a_kill_left_goes_at_the_next_writing() {
        part();
        let folder = folder();
        let test = "saving::cut_off::what_a_kill_left_goes_at_the_next_writing";
        let mut child = stopped(test, folder.path());
        // What is still being written stays, also when somebody else writes the same file.
        let path = folder.path().join("report.pdf");
        save(&path, b"mine", Existing::Stays).unwrap();
        assert_eq!(names(folder.path()).len(), 2, "{:?}", names(folder.path()));
        child.kill().unwrap();
        child.wait().unwrap();
        assert_eq!(names(folder.path()).len(), 2, "a kill leaves it");
        save(&folder.path().join("other.pdf"), b"x", Existing::Stays).unwrap();
        assert_eq!(names(folder.path()).len(), 3, "it is not another file's to take away");
        save(&path, b"newer", Existing::Goes).unwrap();
        assert_eq!(names(folder.path()), ["other.pdf", "report.pdf"]);
        assert_eq!(fs::read(&path).unwrap(), b"newer");
    }

    #[test]
    fn who_asks_for_the_end_waits_for_the_file() {
        use std::os::unix::process::ExitStatusExt;
        part();
        for signal in ["INT", "TERM", "HUP"] {
            let folder = folder();
            let mut child = stopped("saving::cut_off::who_asks_for_the_end_waits_for_the_file", folder.path());
            send_signal(child.id(), signal);
            send_signal(child.id(), "CONT");
            let status = child.wait().unwrap();
            assert_eq!(names(folder.path()), ["report.pdf", "report.said"], "{signal}: {status:?}");
            assert_eq!(fs::metadata(folder.path().join("report.pdf")).unwrap().len(), BYTES as u64);
            assert_eq!(status.signal(), Some(15), "{signal}: afterwards signals end it as ever, {status:?}");
        }
    }

    #[test]
    fn who_asks_twice_does_not_wait() {
        use std::os::unix::process::ExitStatusExt;
        part();
        let folder = folder();
        let mut child = stopped("saving::cut_off::who_asks_twice_does_not_wait", folder.path());
        // The second is another one: two of the same that come while a program stands still are one.
        send_signal(child.id(), "TERM");
        send_signal(child.id(), "INT");
        send_signal(child.id(), "CONT");
        let status = child.wait().unwrap();
        assert!(status.signal().is_some(), "{status:?}");
        assert!(!folder.path().join("report.said").exists());
    }
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
