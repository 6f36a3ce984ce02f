//! Instruments at the command line: which there are, one to begin with, and which of them an exercise asks.

use std::fs;

use crate::support::app::give_key;
use crate::support::bin::{Finished, School};

const SET_UP: &str = r#"
school = "Linden School"
level = "upper-secondary-vocational"
year = 2026
session = 1
first_day = 2026-11-23
last_day = 2026-12-04
[eligible]
leaders = 5
teachers = 35
students = 200
"#;

fn done(finished: Finished) -> String {
    assert_eq!((finished.code, finished.err.as_str()), (Some(0), ""), "{finished:?}");
    finished.out
}

fn refused(finished: Finished) -> String {
    assert_eq!((finished.code, finished.out.as_str()), (Some(1), ""), "{finished:?}");
    finished.err
}

/// A school with its key, in October 2026.
fn school() -> School {
    let school = School::empty().at("2026-10-01T10:00:00Z");
    give_key(&school.store());
    school
}

fn with(line: &str) -> String {
    format!("{line}{SET_UP}trainers = 12\n")
}

#[test]
fn those_there_are_are_listed() {
    let out = done(school().run(&["instrument", "list"]));
    let selfie = "selfie  A school looks at its digital side\n  groups: leaders, teachers, students\n  statements: ";
    assert!(out.starts_with(selfie), "{out}");
    assert!(out.contains("core, 22 optional, in 8 areas\n  languages: en bg cs da de el"), "{out}");
    assert!(
        out.contains("\nwork-based-learning  ") && out.contains("leaders, teachers, students, trainers\n"),
        "{out}"
    );
}

#[test]
fn a_new_one_is_sound_and_can_be_used_at_once() {
    let school = school();
    let ours = school.path("Our questions");
    let ours = ours.to_str().unwrap();
    let out = done(school.run(&["instrument", "new", ours, "--groups", "teachers,parents,students,trainers"]));
    assert!(out.contains("our-questions is begun in ") && out.contains("with 5 files"), "{out}");
    let out = done(school.run(&["check", ours]));
    assert!(out.contains("teachers   parents  students  trainers") && out.ends_with("No problems found.\n"), "{out}");
    // A language from right to left is taken, and it is said what a terminal may make of it.
    let arabic = done(school.run(&["check", ours, "--skeleton", "ar"]));
    let line = arabic.lines().find(|line| line.starts_with("title = ")).unwrap();
    fs::create_dir_all(school.path("Our questions/lang")).unwrap();
    fs::write(school.path("Our questions/lang/ar.toml"), arabic.replace(line, "title = \"اللغة\"")).unwrap();
    let out = done(school.run(&["check", ours]));
    let of = |code: &str| out.lines().find(|line| line.starts_with(code)).unwrap();
    assert!(of("ar ").contains("from right to left") && !of("en ").contains("from right to left"), "{out}");
    fs::remove_file(school.path("Our questions/lang/ar.toml")).unwrap();
    let file = SET_UP.replace("leaders = 5", "parents = 20") + "trainers = 0\n";
    let file = school.write("ours.toml", file);
    let out = done(school.run(&["activate", file.to_str().unwrap(), "--questionnaires", ours]));
    assert!(out.starts_with("2026-1-upper-secondary-vocational-our-questions is activated"), "{out}");
    let form = done_form(&school, "2026-1-upper-secondary-vocational-our-questions", "parents");
    assert!(form.contains("talk about how digital technology helps"), "{form}");
    // What is there stays.
    let before = fs::read(school.path("Our questions/instrument.toml")).unwrap();
    assert!(refused(school.run(&["instrument", "new", ours])).contains("is not empty. Nothing was written."));
    assert_eq!(fs::read(school.path("Our questions/instrument.toml")).unwrap(), before);
}

fn done_form(school: &School, exercise: &str, group: &str) -> String {
    let finished = school.run(&["form", exercise, group]);
    assert_eq!(finished.code, Some(0), "{finished:?}");
    finished.out
}

#[test]
fn what_cannot_be_begun_is_told_and_nothing_is_written() {
    let school = school();
    for (name, groups, said) in [
        ("selfie", "leaders", "built in is called selfie"),
        ("ours", "", "cannot be one"),
        ("ours", "a,b,c,d,e", "1 to 4 groups"),
        ("ours", "teachers,teachers", "stands there twice"),
        ("ours", "Teachers", "cannot be one"),
        ("ours", "kind", "means something else"),
        ("---", "leaders", "letters in its name"),
    ] {
        let path = school.path(name);
        let err = refused(school.run(&["instrument", "new", path.to_str().unwrap(), "--groups", groups]));
        assert!(err.contains(said), "{name} {groups}: {err}");
        assert!(!path.exists(), "{name} {groups}");
    }
}

#[test]
fn two_instruments_of_one_level_stand_side_by_side_in_a_session() {
    let school = school();
    let id = "2026-1-upper-secondary-vocational";
    let selfie = school.write("selfie.toml", SET_UP);
    let companies = school.write("companies.toml", with("instrument = \"work-based-learning\"\n"));
    done(school.run(&["exercise", "new", selfie.to_str().unwrap()]));
    done(school.run(&["exercise", "new", companies.to_str().unwrap()]));
    let err = refused(school.run(&["exercise", "new", companies.to_str().unwrap()]));
    assert!(err.starts_with("Upper secondary, vocational · Work-based learning already has an exercise"), "{err}");
    // Each remembers what it asks, whatever is chosen for new ones.
    let companies = format!("{id}-work-based-learning");
    let shown = done(school.run(&["exercise", "show", &companies, "--toml", "--instrument", "selfie"]));
    assert!(shown.contains("instrument = \"work-based-learning\"") && shown.contains("trainers = 12"), "{shown}");
    for id in [id, companies.as_str()] {
        let out = done(school.run(&["exercise", "activate", id]));
        assert!(out.starts_with(&format!("{id} is activated and frozen.")), "{out}");
    }
    let form = done_form(&school, &companies, "trainers");
    assert!(form.contains("In-company trainer"), "{form}");
    // Taken back, and copied, it is the same questionnaire again.
    done(school.run(&["exercise", "recall", &companies]));
    done(school.run(&["exercise", "copy", &companies, "--session", "2026-2"]));
    let list = done(school.run(&["exercise", "list"]));
    assert!(
        list.contains(
            "2026-2-upper-secondary-vocational-work-based-learning  Linden School, Upper secondary, vocational · Work"
        ),
        "{list}"
    );
}

#[test]
fn a_file_says_which_and_contradictions_are_told() {
    let school = school();
    let file = school.write("e.toml", with("instrument = \"work-based-learning\"\n"));
    let file = file.to_str().unwrap();
    done(school.run(&["check", file]));
    done(school.run(&["check", file, "--instrument", "work-based-learning"]));
    let err = refused(school.run(&["activate", file, "--instrument", "selfie"]));
    assert!(
        err.contains("e.toml:1:14: The exercise asks for the instrument \"work-based-learning\", and \"selfie\""),
        "{err}"
    );
    let unknown = school.write("u.toml", with("instrument = \"wbl\"\n"));
    let err = refused(school.run(&["activate", unknown.to_str().unwrap()]));
    assert!(err.contains("No instrument is called \"wbl\" here. There are: selfie, work-based-learning"), "{err}");
    // Without a word in the file the option says which.
    let plain = school.write("p.toml", with(""));
    done(school.run(&["exercise", "check", plain.to_str().unwrap(), "--instrument", "work-based-learning"]));
    let err = refused(school.run(&["exercise", "check", plain.to_str().unwrap()]));
    assert!(err.contains("trainers"), "{err}");
    for command in
        [&["check"][..], &["exercise", "list"], &["exercise", "new", "--level", "primary", "--session", "2026-1"]]
    {
        let err = refused(school.run(&[command, &["--instrument", "wbl"]].concat()));
        assert!(err.contains("No instrument is called \"wbl\" here. There are: selfie"), "{command:?} {err}");
    }
}

#[test]
fn a_folder_may_hold_several() {
    let school = school();
    for name in ["one", "two"] {
        done(school.run(&[
            "instrument",
            "new",
            school.write(&format!("all/{name}.txt"), "").with_extension("").to_str().unwrap(),
        ]));
    }
    let all = school.path("all");
    let all = all.to_str().unwrap();
    let names = |out: &str| {
        let heads = out.lines().filter(|line| !line.starts_with(' '));
        heads.filter_map(|line| line.split("  ").next().map(str::to_owned)).collect::<Vec<_>>().join(" ")
    };
    let listed = names(&done(school.run(&["instrument", "list", "--questionnaires", all])));
    assert!(listed.starts_with("one two selfie work-based-learning"), "{listed}");
    let checked = done(school.run(&["check", all]));
    assert!(checked.contains("one: Our own questions") && checked.contains("two: Our own questions"), "{checked}");
    assert!(!done(school.run(&["check", all, "--instrument", "two"])).contains("one: Our own"));
    // One of the folder goes before its namesake that is built in, and two of one name are told.
    let text = fs::read_to_string(school.path("all/two/instrument.toml")).unwrap();
    fs::write(school.path("all/two/instrument.toml"), text.replace("name = \"two\"", "name = \"selfie\"")).unwrap();
    let listed = names(&done(school.run(&["instrument", "list", "--questionnaires", all])));
    assert!(listed.starts_with("selfie one work-based-learning"), "{listed}");
    fs::write(school.path("all/two/instrument.toml"), text.replace("name = \"two\"", "name = \"one\"")).unwrap();
    assert!(refused(school.run(&["instrument", "list", "--questionnaires", all])).contains("has the same name"));
    // A broken one is told, and keeps nobody from the others.
    fs::write(school.path("all/two/instrument.toml"), text.replace("isced = 1", "isced = 9")).unwrap();
    let finished = school.run(&["instrument", "list", "--questionnaires", all]);
    assert_eq!((finished.code, names(&finished.out).starts_with("one selfie")), (Some(1), true), "{finished:?}");
    let err = refused(school.run(&["instrument", "list", "--questionnaires", school.store().to_str().unwrap()]));
    assert!(err.contains("There is no instrument here"), "{err}");
}
