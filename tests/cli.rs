//! The command line without a terminal: what it prints, where, and with which exit code.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

use rusqlite::Connection;
use serde_json::Value;

use crate::support::app::give_key;
use crate::support::bin::{EXERCISE, Finished, ID, PROGRAM, School, finish};

/// It did what was asked and complained about nothing.
fn done(finished: Finished) -> String {
    assert_eq!(finished.code, Some(0), "{finished:?}");
    assert_eq!(finished.err, "", "{finished:?}");
    finished.out
}

/// It said why not, on the right channel, and printed nothing else; in words, not in Rust's.
fn refused(finished: Finished) -> String {
    assert_eq!(finished.code, Some(1), "{finished:?}");
    assert_eq!(finished.out, "", "{finished:?}");
    assert!(finished.err.ends_with('\n') && finished.err.trim().len() > 10, "{finished:?}");
    for jargon in ["panicked", "Error {", "Os {", "Some(", "None"] {
        assert!(!finished.err.contains(jargon), "{jargon} in {finished:?}");
    }
    finished.err
}

/// The same where the school has a coordinator's key.
fn activate_with_key(school: &School, content: impl AsRef<[u8]>) -> Finished {
    give_key(&school.store());
    activate(school, content)
}

fn activate(school: &School, content: impl AsRef<[u8]>) -> Finished {
    let file = school.write("exercise.toml", content);
    school.run(&["activate", file.to_str().unwrap()])
}

/// Activating this is refused and leaves no store behind.
fn not_activated(content: impl AsRef<[u8]>) -> String {
    let school = School::empty();
    let sentence = refused(activate(&school, content));
    assert!(!school.store().exists(), "{sentence}");
    sentence
}

fn check(school: &School, folder: &Path) -> Finished {
    school.run(&["check", folder.to_str().unwrap()])
}

#[test]
fn help_names_every_command_and_the_disclaimer() {
    let help = done(School::empty().run(&["--help"]));
    for word in ["answer", "coordinate", "participation", "activate", "check", "demo", "--store", "--ascii"] {
        assert!(help.contains(word), "{word} in\n{help}");
    }
    assert!(help.contains("Not affiliated with the European Commission"), "{help}");
    for command in ["answer", "coordinate", "participation", "activate", "check", "demo"] {
        assert!(done(School::empty().run(&[command, "--help"])).contains("Usage: reflectory"), "{command}");
    }
    assert_eq!(done(School::empty().run(&["--version"])), format!("reflectory {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn unknown_arguments_are_refused_with_the_usual_code() {
    for arguments in [&["--nonsense"][..], &["nonsense"], &["activate"], &["answer", "extra"]] {
        let finished = School::empty().run(arguments);
        assert_eq!((finished.code, finished.out.as_str()), (Some(2), ""), "{arguments:?}: {finished:?}");
        assert!(finished.err.contains("--help"), "{finished:?}");
    }
}

#[test]
fn without_a_terminal_the_screens_say_so() {
    let school = School::open();
    for arguments in [&[][..], &["answer"], &["coordinate"], &["demo", "--seed", "1"]] {
        let sentence = refused(school.run(arguments));
        assert!(sentence.starts_with("This needs a terminal"), "{arguments:?}: {sentence}");
    }
    assert_eq!(school.submitted(), [0, 0, 0]);
}

#[test]
fn the_built_in_instrument_has_no_problems() {
    let out = done(School::empty().run(&["check"]));
    assert!(out.ends_with("No problems found.\n"), "{out}");
    assert!(out.contains("all areas ") && out.contains("H  Student Digital Competence "), "{out}");
}

#[test]
fn a_sound_folder_of_ones_own_is_checked_and_counted() {
    let school = School::empty();
    let folder = school.short_questionnaires();
    let out = done(check(&school, &folder));
    assert!(out.contains("A  Devices ") && out.ends_with("No problems found.\n"), "{out}");
    assert_eq!(out, done(school.run(&["check", "--questionnaires", folder.to_str().unwrap()])));
}

#[test]
fn a_broken_folder_shows_all_problems_of_all_files_with_their_places() {
    let school = School::empty();
    let folder = school.short_questionnaires();
    let statements = fs::read_to_string(folder.join("areas/a.toml")).unwrap();
    let broken = statements.replacen("\"core\"", "\"cor\"", 1).replacen("code = \"A2\"", "code = \"A1\"", 1);
    school.write("short/areas/a.toml", broken);
    school.write("short/words.toml", "[[words]]\ncode = \n");
    school.write("short/stray.toml", "");
    let err = refused(check(&school, &folder));
    for place in
        ["areas/a.toml:4:8: `kind` must be", "areas/a.toml:13:8: The code `A1`", "words.toml:2:8: ", "stray.toml: "]
    {
        assert!(err.contains(place), "{place} in\n{err}");
    }
    // The line itself, and a mark below the place.
    assert!(err.contains("    4 | kind = \"cor\"\n      |        ^\n"), "{err}");
    assert!(err.trim_end().ends_with("problems found."), "{err}");
}

#[test]
fn a_folder_that_is_no_instrument_is_refused() {
    let school = School::empty();
    assert!(refused(check(&school, &school.path("nowhere"))).contains("cannot be read"));
    let empty = school.path("empty");
    fs::create_dir(&empty).unwrap();
    assert!(refused(check(&school, &empty)).contains("instrument.toml"));
    // A file is checked as an exercise, without touching any store.
    let file = school.write("a.toml", "");
    assert!(refused(check(&school, &file)).contains("`school` is missing here."));
    let file = school.write("exercise.toml", EXERCISE);
    assert!(done(check(&school, &file)).contains("No problems found."));
    assert!(!school.store().exists());
}

#[test]
fn activating_freezes_an_exercise_once() {
    let school = School::empty();
    let out = done(activate_with_key(&school, EXERCISE));
    assert!(out.starts_with("2026-1-primary is activated and frozen.\n"), "{out}");
    assert!(
        out.contains("opens on Monday 23 November 2026, 00:00, and closes on Friday 4 December 2026, 23:59"),
        "{out}"
    );
    // Another text for the same place changes nothing either.
    let again = EXERCISE.replace("students = 60", "students = 61");
    assert!(refused(activate(&school, again)).contains("2026-1-primary is already activated"));
    let lower = EXERCISE.replace("\"primary\"", "\"lower-secondary\"");
    assert!(done(activate_with_key(&school, lower)).starts_with("2026-1-lower-secondary is activated"));
    let figures = done(school.run(&["participation"]));
    assert!(figures.contains("0 of 60") && !figures.contains("of 61"), "{figures}");
}

#[test]
fn a_file_with_a_byte_order_mark_and_windows_lines_is_read() {
    let text = format!("\u{FEFF}{}", EXERCISE.replace('\n', "\r\n"));
    assert!(done(activate_with_key(&School::empty(), text)).contains("is activated"));
}

#[test]
fn wrong_dates_and_values_are_listed_together() {
    let cases = [
        ("2026-11-23", "2026-11-22", "exercise.toml:5:13: The first day has passed: today is 2026-11-23."),
        ("2026-12-04", "2026-11-28", "exercise.toml:6:12: The exercise lasts 6 days."),
        ("2026-12-04", "2026-12-14", "exercise.toml:6:12: The exercise lasts 22 days."),
        ("2026-12-04", "2026-11-01", "exercise.toml:6:12: The last day comes before the first."),
        ("2026-12-04", "2027-01-02", "exercise.toml:6:12: The days must lie inside session 1"),
        ("2026-12-04", "2026-02-30", "exercise.toml:6:"),
        ("session = 1", "session = 4", "exercise.toml:4:11: There is no session 4."),
        ("\"primary\"", "\"primry\"", "exercise.toml:2:9: No level is called \"primry\"."),
        ("students = 60", "students = -1", "exercise.toml:11:12: "),
        ("students = 60", "pupils = 60", "exercise.toml:11:1: "),
    ];
    for (old, new, expected) in cases {
        let err = not_activated(EXERCISE.replace(old, new));
        assert!(err.contains(expected), "{expected} in\n{err}");
    }
    let both = not_activated(EXERCISE.replace("\"primary\"", "\"primry\"").replace("2026-12-04", "2026-11-28"));
    assert!(both.contains(":2:9: ") && both.contains(":6:12: ") && both.ends_with("2 problems found.\n"), "{both}");
}

#[test]
fn what_is_no_exercise_at_all_is_refused() {
    let empty = not_activated("");
    for key in ["school", "level", "year", "session", "first_day", "last_day", "[eligible]"] {
        assert!(empty.contains(key), "{key} in\n{empty}");
    }
    assert!(not_activated(b"school = \"\xff\xfe\"").contains("not UTF-8"));
    assert!(not_activated(vec![b'#'; 2_000_000]).contains("larger than 1 MB"));
    assert!(not_activated("school = \"half").contains("exercise.toml:1:"));
    let school = School::empty();
    assert!(refused(school.run(&["activate", "nowhere.toml"])).contains("nowhere.toml: This file cannot be read"));
    assert!(refused(school.run(&["activate", school.folder().to_str().unwrap()])).contains("This is not a file."));
}

#[test]
fn hostile_files_are_refused_quickly_and_shortly() {
    let deep = 100_000;
    let headers = (0..900).map(|depth| format!("[{}b]\n", "a.".repeat(depth))).collect();
    let cases: [(&str, String); 10] = [
        ("nested arrays", format!("a = {}{}", "[".repeat(deep), "]".repeat(deep))),
        ("open arrays", format!("a = {}", "[".repeat(9 * deep))),
        ("nested tables", format!("a = {}1{}", "{a=".repeat(deep), "}".repeat(deep))),
        ("a long key", format!("{}a = 1", "a.".repeat(deep))),
        ("a long header", format!("[{}a]\nb = 1", "a.".repeat(deep))),
        ("deeper and deeper headers", headers),
        ("many tables", "[[own]]\n".repeat(deep)),
        ("many keys", (0..deep / 2).map(|key| format!("k{key} = 1\n")).collect()),
        ("many errors", "= =\n".repeat(2 * deep)),
        ("zeros", "\0".repeat(deep)),
    ];
    for (what, text) in cases {
        let err = not_activated(text);
        assert!(err.contains("exercise.toml:1:"), "{what}");
        assert!(err.trim_end().ends_with("problems found."), "{what}");
        assert!(err.len() < 100_000, "{what}: {} bytes", err.len());
    }
    // A terminal must not be driven by what stands in a file.
    let err = not_activated("school = \"\x1b]0;x\x07\x1b[2J\u{9b}31m\"");
    assert!(!err.contains(|c: char| c.is_control() && c != '\n'), "{err:?}");
}

#[test]
fn participation_is_one_line_of_json_for_each_exercise() {
    let school = School::open();
    school.activate(&EXERCISE.replace("\"primary\"", "\"lower-secondary\"").replace("leaders = 3", "leaders = 0"));
    let out = done(school.run(&["participation", "--json"]));
    let lines: Vec<Value> = out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines.len(), 2);
    let primary = lines.iter().find(|line| line["exercise"] == ID).unwrap();
    assert_eq!(primary["version"], 1);
    assert_eq!(primary["school"], "Test school");
    assert_eq!(primary["level"], "primary");
    assert_eq!(primary["first_day"], "2026-11-23");
    assert_eq!(primary["last_day"], "2026-12-04");
    assert_eq!(primary["time_zone"], "Europe/Brussels");
    assert_eq!(primary["phase"], "open");
    assert_eq!(primary["participation"], "none");
    let students = &primary["groups"][2];
    assert_eq!(students["group"], "students");
    for (key, number) in
        [("eligible", 60), ("invited", 60), ("submitted", 0), ("percent", 0), ("minimum", 30), ("missing", 30)]
    {
        assert_eq!(students[key], number, "{key}");
    }
    let left_out = &lines.iter().find(|line| line["exercise"] != ID).unwrap()["groups"][0];
    assert_eq!(left_out["percent"], Value::Null);
    assert_eq!(left_out["reach"], "left out");
    // One of them by its name, and as words.
    assert_eq!(done(school.run(&["participation", "--json", "--exercise", ID])).lines().count(), 1);
    let words = done(school.run(&["participation", "--exercise", ID]));
    assert!(
        words.contains("\n  Students: 0 of 60 invited, 0 %; minimum 30\n")
            && words.contains("\n  Participation: none\n"),
        "{words}"
    );
}

#[test]
fn the_phase_follows_the_calendar_of_the_school() {
    // 00:00 and 23:59 in Brussels are an hour earlier in UTC.
    let cases = [
        ("2026-11-22T22:59:59Z", "not open yet"),
        ("2026-11-22T23:00:00Z", "open"),
        ("2026-12-04T22:59:58Z", "open"),
        ("2026-12-04T23:00:00Z", "closed"),
    ];
    let mut school = School::open();
    for (now, phase) in cases {
        school = school.at(now);
        let out = done(school.run(&["participation", "--json"]));
        let figures: Value = serde_json::from_str(&out).unwrap();
        assert_eq!(figures["phase"], phase, "{now}");
    }
}

#[test]
fn an_unknown_exercise_is_refused_and_the_known_ones_are_named() {
    let school = School::open();
    for command in ["answer", "coordinate", "participation"] {
        let err = refused(school.run(&[command, "--exercise", "2026-1-primry"]));
        assert!(err.contains("\"2026-1-primry\"") && err.contains(ID), "{command}: {err}");
    }
}

#[test]
fn one_damaged_file_keeps_nobody_from_the_others() {
    let school = School::open();
    school.activate(&EXERCISE.replace("level = \"primary\"", "level = \"lower-secondary\""));
    fs::write(school.store().join("exercise-2026-1-lower-secondary.db"), "no database").unwrap();
    let run = school.run(&["participation"]);
    assert_eq!(run.code, Some(0), "{}", run.err);
    assert!(run.out.contains(ID), "{}", run.out);
    assert!(run.err.contains("exercise-2026-1-lower-secondary.db"), "{}", run.err);
    let err = refused(school.run(&["participation", "--exercise", "2026-1-lower-secondary"]));
    assert!(err.contains("exercise-2026-1-lower-secondary.db"), "{err}");
}

#[test]
fn a_missing_store_is_said_and_none_is_created() {
    let school = School::empty();
    for command in ["answer", "participation"] {
        assert!(refused(school.run(&[command])).starts_with("Nothing is set up here yet."), "{command}");
    }
    assert_eq!(done(school.run(&["participation", "--json"])), "", "to a script no exercise is no line");
    assert!(!school.store().exists());
    let file = school.write("file", "");
    let err = refused(school.run(&["participation", "--store", file.to_str().unwrap()]));
    assert!(err.contains("is a file, and a school is kept in a folder"), "{err}");
    assert_eq!(fs::read(file).unwrap(), b"");
}

#[test]
fn a_newer_store_is_left_alone() {
    for name in ["school.db", "exercise-2026-1-primary.db"] {
        let school = School::open();
        let file = school.store().join(name);
        Connection::open(&file).unwrap().pragma_update(None, "user_version", 999).unwrap();
        let before = fs::read(&file).unwrap();
        for arguments in [&["participation"][..], &["answer"], &["coordinate"], &["participation", "--json"], &[]] {
            let err = refused(school.run(arguments));
            assert!(err.contains("written by a newer version") && err.contains(name), "{arguments:?}: {err}");
        }
        assert_eq!(fs::read(&file).unwrap(), before, "{name}");
    }
}

#[test]
fn a_file_that_is_not_ours_is_left_alone() {
    for content in
        [&b"not a database, but long enough to be read as the header of one: ................................"[..], b""]
    {
        let school = School::open();
        let file = school.write("store/school.db", content);
        refused(school.run(&["participation"]));
        refused(activate(&school, EXERCISE));
        assert_eq!(fs::read(&file).unwrap(), content);
    }
}

#[test]
fn a_closed_pipe_is_no_failure() {
    let school = School::open();
    let mut child = school.command(&["check"]).spawn().unwrap();
    let mut first = String::new();
    let mut out = BufReader::with_capacity(1, child.stdout.take().unwrap());
    out.read_line(&mut first).unwrap();
    drop(out);
    assert!(first.starts_with("selfie"), "{first}");
    let finished = finish(child);
    assert_eq!((finished.code, finished.err.as_str()), (Some(0), ""), "{finished:?}");
    // A pipe that nobody ever read.
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let child = school.command(&["participation"]).stdout(Stdio::from(writer)).spawn().unwrap();
    let finished = finish(child);
    assert_eq!((finished.code, finished.err.as_str()), (Some(0), ""), "{finished:?}");
}

/// As an administrator, whom no mode keeps from writing, the program runs as somebody else.
#[cfg(unix)]
#[test]
fn a_store_that_may_only_be_read_is_read_and_nothing_is_activated_in_it() {
    use std::os::unix::fs::{MetadataExt, PermissionsExt};
    use std::os::unix::process::CommandExt;

    use std::io;
    use std::time::Instant;

    use crate::support::bin::{LIMIT, PROGRAM};

    const NOBODY: u32 = 65_534;
    let school = School::open();
    let exercise = school.write("exercise.toml", EXERCISE.replace("\"primary\"", "\"lower-secondary\""));
    // The program may lie where nobody else can reach it.
    let program = school.path("reflectory");
    fs::copy(PROGRAM, &program).unwrap();
    let mode = |path: &Path, mode: u32| fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    mode(school.folder(), 0o755);
    mode(&program, 0o755);
    for entry in fs::read_dir(school.store()).unwrap() {
        mode(&entry.unwrap().path(), 0o444);
    }
    mode(&school.store(), 0o555);
    let run = |arguments: &[&str]| {
        let mut command = school.command_of(&program, arguments);
        if fs::metadata(school.folder()).unwrap().uid() == 0 {
            command.uid(NOBODY);
        }
        // A program that another test starts at this moment may for an instant hold the copy open for writing.
        let begun = Instant::now();
        let busy = |error: &io::Error| error.kind() == io::ErrorKind::ExecutableFileBusy && begun.elapsed() < LIMIT;
        let child = loop {
            match command.spawn() {
                Err(error) if busy(&error) => std::thread::yield_now(),
                started => break started.unwrap(),
            }
        };
        finish(child)
    };
    assert!(done(run(&["participation"])).contains("0 of 60"));
    let err = refused(run(&["activate", exercise.to_str().unwrap()]));
    assert!(err.contains("has no right to change"), "{err}");
    mode(&school.store(), 0o755);
    assert_eq!(done(school.run(&["participation", "--json"])).lines().count(), 1);
}

#[test]
fn a_servers_database_is_no_folder_and_a_build_without_it_says_so() {
    let school = School::open();
    let address = "postgres://nobody@localhost:1/none";
    for arguments in [["--store", address, "participation"], ["--store", address, "audit"]] {
        let err = refused(school.run(&arguments));
        assert!(err.contains("works on a school's own folder"), "{err}");
    }
    let publish = ["exercise", "publish", "2026-1-primary", "--to", address];
    for arguments in [["--store", address, "hub"].as_slice(), &publish, &["collect", address]] {
        let err = refused(school.run(arguments));
        let sentence = if cfg!(feature = "postgres") { "does not answer" } else { "was built without PostgreSQL" };
        assert!(err.contains(sentence), "{err}");
    }
    assert!(!done(school.run(&["exercise", "recall", "2026-1-primary"])).is_empty(), "nothing was changed");
}

#[test]
fn no_password_of_an_address_is_repeated() {
    let school = School::open();
    let typed = [
        "Postgres://me:geheim@localhost/d",
        "postgres:/me:geheim@localhost/d",
        "postgres:me:geheim@localhost/d",
        "PostgreSQL://me:geheim@localhost/d",
        "postgres//me:geheim@localhost/d",
        "psql://me:geheim@localhost/d",
        " postgres://me:geheim@localhost/d",
    ];
    for address in typed {
        let publish = ["exercise", "publish", "2026-1-primary", "--to", address];
        for arguments in [["--store", address, "hub"].as_slice(), &["--store", address, "participation"], &publish] {
            let err = refused(school.run(arguments));
            assert!(err.contains("looks like the address of a database") && !err.contains("geheim"), "{err}");
        }
        let err = refused(school.run(&["collect", address]));
        assert!(err.contains("looks like the address of a database") && !err.contains("geheim"), "{err}");
    }
    let err = refused(school.run(&["collect", "postgres://me:x@geheim@localhost/d?sslmode=disable"]));
    assert!(!err.contains("geheim"), "{err}");
    for arguments in [["--help"].as_slice(), &["hub", "--help"]] {
        let mut command = Command::new(PROGRAM);
        command.args(arguments).env_clear().env("REFLECTORY_STORE", "postgres://me:geheim@localhost/d");
        let said = command.output().unwrap();
        let said = String::from_utf8(said.stdout).unwrap();
        assert!(said.contains("REFLECTORY_STORE") && !said.contains("geheim"), "{said}");
    }
}

#[test]
fn a_translators_messages_are_checked_in_a_folder_of_the_languages_code() {
    let school = School::empty();
    let folder = school.path("cs");
    std::fs::create_dir(&folder).unwrap();
    std::fs::write(folder.join("general.ftl"), "key-back = zpět\n").unwrap();
    let out = done(check(&school, &folder));
    let row = out.lines().find(|line| line.starts_with("general.ftl")).unwrap();
    let counts: Vec<usize> = row.split_whitespace().skip(1).map(|count| count.parse().unwrap()).collect();
    assert!(counts[0] == 1 && counts[1] > 20, "{row}");
    assert!(out.contains("missing: weekday-1") && out.ends_with("No problems found.\n"), "{out}");
    assert!(!out.contains("told.ftl"), "a coordinator's words are all there or none:\n{out}");
    std::fs::write(folder.join("told.ftl"), "told-no-report = { $nikdo }\n").unwrap();
    let found = check(&school, &folder);
    assert!(found.err.contains("told.ftl:1:21: `told-no-report` has no value called `nikdo`."), "{found:?}");
    assert!(found.code == Some(1) && found.out.contains("missing: weekday-1"), "{found:?}");
}

#[test]
fn what_a_language_lacks_is_counted_beside_what_is_wrong_with_it() {
    let school = School::empty();
    let folder = school.short_questionnaires();
    let skeleton = done(school.run(&["check", "--skeleton", "cs", folder.to_str().unwrap()]));
    std::fs::create_dir_all(folder.join("lang")).unwrap();
    let file = folder.join("lang/cs.toml");
    let counts = |out: &str| -> Vec<String> {
        let row = out.lines().find(|line| line.starts_with("cs ")).unwrap_or_else(|| panic!("{out}"));
        row.split_whitespace().skip(2).map(str::to_owned).collect()
    };
    std::fs::write(&file, &skeleton).unwrap();
    let whole = counts(&done(check(&school, &folder)));
    assert_eq!(whole[..3], ["0", "0", "0"]);
    assert!(whole[3].parse::<usize>().unwrap() > 5, "nothing of a fresh skeleton is translated: {whole:?}");
    // Without the checksum nobody knows which wording was translated.
    let of = skeleton.lines().find(|line| line.starts_with("of = ")).unwrap();
    std::fs::write(&file, skeleton.replacen(of, "", 1)).unwrap();
    assert_eq!(counts(&done(check(&school, &folder)))[1], "1");
    let title = skeleton.lines().find(|line| line.starts_with("title = ")).unwrap();
    std::fs::write(&file, skeleton.replacen(title, &format!("title = \"{}\"", "x".repeat(200)), 1)).unwrap();
    let out = check(&school, &folder);
    assert_eq!(counts(&out.out)[2], "1");
    assert!(out.code == Some(1) && out.err.contains("too long for the screen"), "{out:?}");
}
