//! Texts written into the person's documents.

use std::fs;
use std::path::Path;

use reflectory::locale::texts::in_english;
use reflectory::runtime::documents::{Readers, documents_in, sound_name, write_text_in};

fn write(folder: &Path, name: &str, text: &str) -> String {
    let path = write_text_in(folder, name, text, Readers::Usual).unwrap();
    assert_eq!(fs::read_to_string(&path).unwrap(), text);
    assert_eq!(path.parent(), Some(folder));
    path.file_name().unwrap().to_str().unwrap().to_owned()
}

#[test]
fn nothing_is_written_over() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("codes.txt"), "mine").unwrap();
    let name = |text| write(folder.path(), "codes.txt", text);
    assert_eq!([name("a"), name("b"), name("c")], ["codes-2.txt", "codes-3.txt", "codes-4.txt"]);
    assert_eq!(fs::read_to_string(folder.path().join("codes.txt")).unwrap(), "mine");
    assert_eq!(write(folder.path(), "codes", "x"), "codes");
    assert_eq!(write(folder.path(), "codes", "y"), "codes-2");
}

#[cfg(unix)]
#[test]
fn codes_are_for_their_owner_alone_and_a_link_leads_nowhere() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let folder = tempfile::tempdir().unwrap();
    let mode = |readers| {
        let path = write_text_in(folder.path(), "codes.txt", "K7M2P-9QRTX", readers).unwrap();
        fs::metadata(path).unwrap().permissions().mode() & 0o777
    };
    assert_eq!(mode(Readers::OwnerOnly), 0o600);
    assert_ne!(mode(Readers::Usual) & 0o700, 0);
    let elsewhere = folder.path().join("elsewhere");
    symlink(&elsewhere, folder.path().join("link.txt")).unwrap();
    assert_eq!(write(folder.path(), "link.txt", "x"), "link-2.txt");
    assert!(!elsewhere.exists());
}

#[test]
fn what_cannot_be_written_is_said_and_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let missing = folder.path().join("missing");
    let refused = write_text_in(&missing, "codes.txt", "x", Readers::OwnerOnly).unwrap_err();
    let refused = in_english(&refused);
    assert!(refused.contains("codes.txt could not be written") && refused.contains("Nothing was changed"), "{refused}");
    assert!(!missing.exists());
}

#[test]
fn names_stay_in_their_folder_on_every_system() {
    for (given, expected) in [
        ("codes 2026-1-primary.txt", "codes 2026-1-primary.txt"),
        ("École Saint-Vaast, codes.txt", "École Saint-Vaast- codes.txt"),
        ("../../etc/passwd", "etc-passwd"),
        ("a/b\\c:d.txt", "a-b-c-d.txt"),
        (".hidden", "hidden"),
        ("", "reflectory"),
        ("...", "reflectory"),
        ("line\nbreak\u{1b}[2J.txt", "line-break--2J.txt"),
        ("nul.txt", "_nul.txt"),
        ("COM1", "_COM1"),
        ("command.txt", "command.txt"),
        ("ends with a dot.", "ends with a dot"),
    ] {
        assert_eq!(sound_name(given), expected, "{given:?}");
    }
    let long = sound_name(&format!("{}.txt", "ä".repeat(500)));
    assert!(long.len() <= 120 && long.len() > 110 && long.ends_with("ä.txt"), "{long}");
}

#[test]
fn the_documents_folder_is_where_the_desktop_says() {
    let home = Path::new("/home/ms");
    let found = |text| documents_in(text, home).map(|path| path.display().to_string());
    let file = "# a comment\nXDG_DESKTOP_DIR=\"$HOME/Bureau\"\nXDG_DOCUMENTS_DIR=\"$HOME/Mes documents\"\n";
    assert_eq!(found(file).as_deref(), Some("/home/ms/Mes documents"));
    #[cfg(unix)]
    assert_eq!(found("XDG_DOCUMENTS_DIR=\"/srv/papers\"").as_deref(), Some("/srv/papers"));
    assert_eq!(found("XDG_DOCUMENTS_DIR=\"papers\"\n#XDG_DOCUMENTS_DIR=\"$HOME/x\""), None);
    assert_eq!(found("nothing"), None);
}
