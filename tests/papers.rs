//! What is handed out on paper, at the command line: what stands in it, and who can read the file.

use std::fs;
use std::path::Path;

use reflectory::document::block::{Answer, Block};
use reflectory::document::paper::letter::from_text;
use reflectory::document::paper::questionnaire::questionnaire;
use reflectory::domain::instrument::GroupIx;
use reflectory::locale::language;
use reflectory::locale::texts::{self, Texts, in_english};
use reflectory::runtime::exercise_files::Opened;
use reflectory::runtime::removable::{Drive, drive, one_of, plugged_in};
use reflectory::seal::recovery::from_recovery_words;
use reflectory::store::Store;

use crate::support::bin::{Finished, ID, School};
use crate::support::keys::{PASSPHRASE, give_key_file};

fn done(finished: Finished) -> String {
    assert_eq!(finished.code, Some(0), "{finished:?}");
    finished.out
}

#[track_caller]
fn refused(finished: &Finished, part: &str) {
    assert!(finished.code == Some(1) && finished.err.contains(part), "{part:?} in {finished:?}");
}

/// A school whose coordinator has a key file, with one exercise of the built-in questionnaire.
fn school() -> School {
    let school = School::empty();
    give_key_file(&school.store(), "Ada");
    school.activate(crate::support::bin::EXERCISE);
    school
}

fn is_scale(answer: &Answer) -> bool {
    matches!(answer, Answer::One { choices } if choices == &["1", "2", "3", "4", "5", "0"])
}

/// What a command wrote as HTML.
fn page(school: &School, what: &[&str], input: &[&str]) -> String {
    let path = school.path("page.html");
    let arguments = [&["print"], what, &["-o", path.to_str().unwrap(), "--force"]].concat();
    let out = done(school.run_with(&arguments, input));
    assert!(out.contains("page.html"), "{out}");
    fs::read_to_string(path).unwrap()
}

#[cfg(unix)]
fn is_private(path: &Path) -> bool {
    std::os::unix::fs::PermissionsExt::mode(&fs::metadata(path).unwrap().permissions()) & 0o077 == 0
}

#[cfg(not(unix))]
fn is_private(_path: &Path) -> bool {
    true
}

/// Nothing but what was asked for lies in the school's folder.
fn assert_only(school: &School, names: &[&str]) {
    let files = fs::read_dir(school.folder()).unwrap().map(|entry| entry.unwrap());
    let mut found: Vec<String> =
        files.filter(|file| file.path().is_file()).map(|file| file.file_name().into_string().unwrap()).collect();
    found.sort();
    assert_eq!(found, names);
}

fn english() -> &'static Texts {
    texts::of(language::english())
}

#[test]
fn a_questionnaire_has_what_the_group_is_asked_once_for_each_number() {
    let school = school();
    let store = Store::open_existing(&school.store()).unwrap();
    let opened = Opened::open(&store, &store.exercises().unwrap()[0].id).unwrap();
    let (group, frozen) = (GroupIx(2), &opened.frozen);
    let columns = reflectory::format::paper::columns(frozen, group);
    let document = questionnaire(frozen, group, 7..=8, true, english());
    let blocks = || document.sections.iter().flat_map(|section| &section.blocks);
    let codes: Vec<&str> = blocks()
        .filter_map(|block| match block {
            Block::Ask(ask) => Some(ask.code.as_str()),
            _ => None,
        })
        .collect();
    // The first two columns are number and group.
    let expected: Vec<&str> = columns.iter().skip(2).map(String::as_str).collect();
    assert_eq!(codes, [expected.clone(), expected].concat());
    let forms: Vec<&str> =
        document.sections.iter().filter(|section| section.new_page).map(|section| section.title.as_str()).collect();
    assert_eq!(forms, ["Form S-0007", "Form S-0008"]);
    let scales =
        blocks().filter(|block| matches!(block, Block::Ask(ask) if is_scale(&ask.answer) && !ask.help.is_empty()));
    assert!(scales.count() > 20);
    let brief = questionnaire(frozen, group, 1..=1, false, english());
    let helps = brief
        .sections
        .iter()
        .flat_map(|section| &section.blocks)
        .filter(|block| matches!(block, Block::Ask(ask) if is_scale(&ask.answer) && !ask.help.is_empty()));
    assert_eq!(helps.count(), 0);
    let printed = page(&school, &["questionnaire", ID, "students", "--first", "7"], &[]);
    assert!(printed.contains("Form S-0007") && printed.contains("Test school"));
    let refuse = |arguments: &[&str]| school.run(&[&["print", "questionnaire"], arguments, &["-o", "x.html"]].concat());
    refused(&refuse(&[ID, "pupils"]), "There is no group");
    refused(&refuse(&[ID, "students", "--first", "999999", "--count", "2"]), "Numbers go up to");
    refused(&refuse(&["2030-1-primary", "students"]), "2030-1-primary");
}

#[test]
fn slips_are_new_mixed_and_for_their_owner_alone() {
    let school = school();
    let path = school.path("slips.html");
    let arguments = ["print", "slips", ID, "students=12", "teachers=3", "-o", path.to_str().unwrap()];
    assert!(done(school.run(&arguments)).contains("Only you can read this file"));
    let html = fs::read_to_string(&path).unwrap();
    assert_eq!((html.matches("Student").count() >= 12, html.matches("Teacher").count() >= 3), (true, true));
    assert!(is_private(&path));
    assert_only(&school, &["exercise.toml", "slips.html"]);
    // A file that is there is asked about before any slip is made.
    refused(&school.run(&arguments), "--force");
    let store = Store::open_existing(&school.store()).unwrap();
    let opened = Opened::open(&store, &store.exercises().unwrap()[0].id).unwrap();
    assert_eq!(opened.file.slip_counts(3), Ok(vec![(0, 0), (3, 0), (12, 0)]));
    refused(&school.run(&["print", "slips", ID, "students", "-o", "x.html"]), "should be a group and a number");
    refused(&school.run(&["print", "slips", ID, "students=1", "-o", "no/where.html"]), "is not there");
}

#[test]
fn recovery_words_are_those_of_the_key_and_for_their_owner_alone() {
    let school = school();
    let path = school.path("words.html");
    let arguments = ["print", "recovery", "-o", path.to_str().unwrap()];
    refused(&school.run_with(&arguments, &["not the passphrase"]), "not the passphrase");
    assert!(!path.exists());
    done(school.run_with(&arguments, &[PASSPHRASE]));
    assert!(is_private(&path));
    assert_only(&school, &["exercise.toml", "words.html"]);
    // In the place of a file that others may read, too, and that somebody has open.
    fs::remove_file(&path).unwrap();
    fs::write(&path, "theirs").unwrap();
    let mut open = fs::File::open(&path).unwrap();
    done(school.run_with(&[&arguments[..], &["--force"]].concat(), &[PASSPHRASE]));
    assert!(is_private(&path));
    let mut seen = String::new();
    std::io::Read::read_to_string(&mut open, &mut seen).unwrap();
    assert_eq!(seen, "theirs");
    assert_only(&school, &["exercise.toml", "words.html"]);
    let html = fs::read_to_string(&path).unwrap();
    let store = Store::open_existing(&school.store()).unwrap();
    let owner = store.coordinators().unwrap()[0].public;
    let words = reflectory::document::paper::recovery("Ada", &["abandon", "zoo"], texts::of(language::english()));
    assert!(matches!(&words.sections[0].blocks[1], Block::Words { words } if words == &["abandon", "zoo"]));
    let shown: Vec<&str> = bip39_words(&html);
    assert_eq!(from_recovery_words(&shown.join(" ")).unwrap().public().0, owner);
}

/// The texts of list items and cells, as far as they are single words.
fn bip39_words(html: &str) -> Vec<&str> {
    let body = html.split_once("<body").unwrap().1;
    let items = body.split("<li").skip(1).filter_map(|item| item.split_once('>')?.1.split_once("</li>"));
    items.map(|(item, _)| item.trim_matches(|c: char| !c.is_ascii_lowercase())).filter(|w| !w.is_empty()).collect()
}

#[test]
fn letters_say_who_is_asked_until_when_and_what_is_promised() {
    let school = school();
    let letter = page(&school, &["invitation", ID, "teachers"], &[]);
    for part in ["Dear teachers", "Monday 23 November 2026", "Friday 4 December 2026", "voluntary", "fewer than 5"] {
        assert!(letter.contains(part), "{part}");
    }
    assert!(!letter.contains("group&#39;s code") && !letter.contains("group's code"));
    let store = Store::open_existing(&school.store()).unwrap();
    assert!(Opened::open(&store, &store.exercises().unwrap()[0].id).unwrap().file.group_codes().unwrap().is_empty());
    let with_code = page(&school, &["invitation", ID, "teachers", "--code"], &[]);
    let opened = Opened::open(&store, &store.exercises().unwrap()[0].id).unwrap();
    let codes = opened.file.group_codes().unwrap();
    let (_, code) = codes.iter().find(|(group, _)| *group == GroupIx(1)).unwrap();
    assert!(with_code.contains(code.as_str()));
    let parents = page(&school, &["parents"], &[]);
    assert!(parents.contains("Dear parents") && parents.contains("Taking part is voluntary"));
    let statements = page(&school, &["statements", "primary", "teachers"], &[]);
    assert!(statements.contains("Statements for teachers, Primary") && statements.contains("A 5 would look like this"));
    refused(&school.run(&["print", "statements", "tertiary", "teachers", "-o", "x.html"]), "There is no level");
}

#[test]
fn a_text_becomes_a_letter_with_its_headings() {
    let made = from_text("x", "Our school\n\nA title\n\nDear all,\n\nHeading\nFirst line.\nSecond.\n\nEnd.\n");
    assert_eq!((made.author.as_str(), made.title.as_str()), ("Our school", "A title"));
    let paragraph = |text: &str| Block::Paragraph { text: text.to_owned() };
    let heading = Block::Heading { text: "Heading".to_owned() };
    let expected = [paragraph("Dear all,"), heading, paragraph("First line. Second."), paragraph("End.")];
    assert_eq!(made.sections[0].blocks, expected);
}

#[test]
fn a_coordinators_certificate_asks_for_the_name_and_waits_for_the_closing() {
    let school = school();
    let path = school.path("certificate.html");
    let arguments = ["certificate", ID, "-o", path.to_str().unwrap()];
    refused(&school.run_with(&arguments, &["Ms Peeters"]), "From the next day on");
    let school = school.at("2026-12-05T08:00:00Z");
    refused(&school.run_with(&arguments, &["  "]), "Without a name");
    assert!(!path.exists());
    done(school.run_with(&arguments, &["Ms Peeters <script> =1+1 \u{202e}abc"]));
    let html = fs::read_to_string(&path).unwrap();
    assert!(html.contains("Ms Peeters &lt;script&gt; =1+1 abc"), "{html}");
    assert!(is_private(&path));
    assert_only(&school, &["certificate.html", "exercise.toml"]);
    refused(&school.run_with(&arguments, &["Somebody else"]), "--force");
    assert_eq!(fs::read_to_string(&path).unwrap(), html);
    let none = school.path("certificate.pdf");
    let mut command = school.command(&["certificate", ID, "-o", none.to_str().unwrap()]);
    command.env("REFLECTORY_PRINT", school.path("nothing")).stdin(std::process::Stdio::piped());
    let mut child = command.spawn().unwrap();
    std::io::Write::write_all(&mut child.stdin.take().unwrap(), b"Ms Peeters\n").unwrap();
    refused(&crate::support::bin::finish(child), "there is no such program");
    assert!(!none.exists());
}

/// A disk that is full is played by the largest size of a file.
#[cfg(unix)]
#[test]
fn where_there_is_no_room_what_was_there_stays() {
    let school = school().at("2026-12-05T08:00:00Z");
    let path = school.path("certificate.html");
    fs::write(&path, "what was there").unwrap();
    let limited = "trap '' XFSZ; ulimit -f 2; exec \"$@\"";
    let program = school.command(&[]).get_program().to_string_lossy().into_owned();
    let arguments = ["-c", limited, "sh", &program, "certificate", ID, "-o", path.to_str().unwrap(), "--force"];
    let mut child = school.command_of("sh".as_ref(), &arguments).stdin(std::process::Stdio::piped()).spawn().unwrap();
    std::io::Write::write_all(&mut child.stdin.take().unwrap(), b"Ms Peeters\n").unwrap();
    refused(&crate::support::bin::finish(child), "What was there is as it was");
    assert_eq!(fs::read_to_string(&path).unwrap(), "what was there");
    assert_only(&school, &["certificate.html", "exercise.toml"]);
}

#[test]
fn a_drive_is_meant_only_where_there_is_one() {
    let drives = [
        ("/media/ada/STICK", true),
        ("/media/ada/STICK", true),
        ("/run/media/ada/STICK 2", true),
        // A network share, a memory file system, a second fixed disk: anything else that is mounted there.
        ("/media/share", false),
        // The machine itself, started from USB.
        ("/", true),
        ("/mediathek/disk", true),
        ("/media", true),
    ];
    let told = drives.map(|(place, removable)| Drive { place: place.into(), removable });
    assert_eq!(
        plugged_in(told.into_iter()),
        [std::path::Path::new("/media/ada/STICK"), "/run/media/ada/STICK 2".as_ref()]
    );
    assert!(in_english(&one_of(Vec::new()).unwrap_err()).contains("No drive"));
    assert_eq!(one_of(vec!["/media/a".into()]), Ok("/media/a".into()));
    let several = one_of(vec!["/media/a".into(), "/media/b".into()]).unwrap_err();
    assert!(in_english(&several).contains("More than one"));
}

/// What this machine tells is read without a fault; a folder that is no drive is never taken for one.
#[test]
fn where_nothing_is_plugged_in_nothing_is_found() {
    match drive() {
        Ok(found) => assert!(found.starts_with("/media") || found.starts_with("/run/media"), "{}", found.display()),
        Err(why) => assert!(in_english(&why).ends_with("Nothing was written."), "{why:?}"),
    }
}
