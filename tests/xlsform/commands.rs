//! `reflectory instrument export` and `import`, as somebody types them.

use std::fs;

use reflectory::document::xlsform::write;
use reflectory::format::xlsform::Book;

use super::sheet;
use crate::support::bin::School;

fn path(school: &School, name: &str) -> String {
    school.path(name).display().to_string()
}

#[test]
fn out_and_in_again_by_the_program() {
    let school = School::empty();
    let folder = school.short_questionnaires();
    let (folder, file, back) = (folder.display().to_string(), path(&school, "short.xlsx"), path(&school, "back"));
    let done = school.run(&["instrument", "export", &folder, "-o", &file]);
    assert_eq!((done.code, done.err.as_str()), (Some(0), ""), "{done:?}");
    assert!(done.out.contains("4 questions in one language"), "{done:?}");
    let again = school.run(&["instrument", "export", &folder, "-o", &file]);
    assert_eq!(again.code, Some(1));
    assert!(again.err.contains("is there already and was not changed"), "{again:?}");
    let forced = school.run(&["instrument", "export", &folder, "-o", &file, "--force"]);
    assert_eq!(forced.code, Some(0), "{forced:?}");
    let done = school.run(&["instrument", "import", &file, "--into", &back]);
    assert_eq!((done.code, done.err.as_str()), (Some(0), ""), "{done:?}");
    assert!(done.out.contains("No problems found") && !done.out.contains("Not taken over"), "{done:?}");
    assert!(!school.path("back/not-taken.txt").exists());
    let counts = |folder: &str| school.run(&["check", folder]).out;
    assert_eq!(counts(&folder), counts(&back));
    let taken = school.run(&["instrument", "import", &file, "--into", &back]);
    assert_eq!(taken.code, Some(1));
    assert!(taken.err.contains("holds something already and was not changed"), "{taken:?}");
}

#[test]
fn the_built_in_one_goes_by_its_name() {
    let school = School::empty();
    let file = path(&school, "selfie.xlsx");
    let done = school.run(&["instrument", "export", "selfie", "-o", &file]);
    assert_eq!(done.code, Some(0), "{done:?}");
    assert!(done.out.contains("in 28 languages"), "{done:?}");
    let unknown = school.run(&["instrument", "export", "selfy", "-o", &path(&school, "x.xlsx")]);
    assert_eq!(unknown.code, Some(1));
    assert!(unknown.err.contains("No instrument is called \"selfy\" here."), "{unknown:?}");
    assert!(!school.path("x.xlsx").exists());
}

#[test]
fn what_was_not_taken_is_printed_and_lies_in_the_folder() {
    let school = School::empty();
    let rows: Vec<String> = (0..20).map(|at| format!("integer|n{at}|How many?")).collect();
    let mut survey: Vec<&str> = vec!["type|name|label", "text|w|What first?"];
    survey.extend(rows.iter().map(String::as_str));
    let bytes = write(&Book { sheets: vec![sheet("survey", &survey)] }).unwrap();
    let file = school.write("form.xlsx", bytes).display().to_string();
    let done = school.run(&["instrument", "import", &file, "--into", &path(&school, "made")]);
    assert_eq!((done.code, done.err.as_str()), (Some(0), ""), "{done:?}");
    assert!(
        done.out.contains("Not taken over, or not as it stands (20):\n- survey, row 3, n0 (integer): A number"),
        "{done:?}"
    );
    assert!(done.out.contains("and 8 more in ") && done.out.contains("It is no instrument yet"), "{done:?}");
    let list = fs::read_to_string(school.path("made/not-taken.txt")).unwrap();
    assert!(list.starts_with("Brought in from form.xlsx.") && list.contains("row 22, n19 (integer)"), "{list}");
    assert!(fs::read_to_string(school.path("made/words.toml")).unwrap().contains("What first?"));
}

#[test]
fn nothing_is_written_where_a_form_is_refused() {
    let school = School::empty();
    let csv = school.write("form.xlsx", "type,name,label\n").display().to_string();
    for (file, expected) in [
        (csv.as_str(), "a text, perhaps CSV"),
        (&path(&school, "missing.xlsx"), "cannot be read"),
        (&path(&school, ""), "it is not a file"),
    ] {
        let refused = school.run(&["instrument", "import", file, "--into", &path(&school, "made")]);
        assert_eq!((refused.code, refused.out.as_str()), (Some(1), ""), "{refused:?}");
        assert!(refused.err.contains(expected) && refused.err.contains("Nothing was written."), "{refused:?}");
        assert!(!school.path("made").exists(), "{file}");
    }
    let into = school.run(&["instrument", "import", &csv, "--into", &csv]);
    assert!(into.err.contains("is not a folder"), "{into:?}");
}

#[cfg(unix)]
#[test]
fn a_folder_that_takes_no_files_is_left_as_it_was() {
    use reflectory::runtime::xlsform::write_new;

    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("made");
    // The second cannot be written: where its folder should be there is a file.
    let texts = [("a.toml", "x"), ("b", "y"), ("b/c.toml", "z")].map(|(name, text)| (name.to_owned(), text.to_owned()));
    let error = write_new(&target, &texts).unwrap_err().to_string();
    assert!(error.contains("b"), "{error}");
    assert!(!target.exists());
    fs::create_dir(&target).unwrap();
    write_new(&target, &texts[..1]).unwrap();
    assert_eq!(fs::read_to_string(target.join("a.toml")).unwrap(), "x");
}
