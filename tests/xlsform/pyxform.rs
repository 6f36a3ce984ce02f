//! An exported form is read by pyxform, which is what ODK and Kobo read forms with.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use reflectory::document::xlsform::write;
use reflectory::format::builtin;

use super::exported;

/// With this variable set, a machine without Python or its package fails the test.
const REQUIRE: &str = "REFLECTORY_REQUIRE_PYTHON";

/// Prints the warnings, then a line for each question with what it is and when it is asked.
const PROGRAM: &str = r#"
import sys
from xml.etree import ElementTree
from pyxform.xls2xform import convert
result = convert(sys.argv[1], validate=False)
print(len(result.warnings), *result.warnings, sep="\n")
for bind in ElementTree.fromstring(result.xform).iter("{http://www.w3.org/2002/xforms}bind"):
    print(bind.get("nodeset"), "|", " ".join(bind.get("relevant", "").split()))
"#;

#[test]
fn pyxform_reads_what_was_exported() {
    let Some(python) = python_with_pyxform() else { return };
    let folder = tempfile::tempdir().unwrap();
    let (program, form) = (folder.path().join("read.py"), folder.path().join("form.xlsx"));
    fs::write(&program, PROGRAM).unwrap();
    fs::write(&form, write(&exported(&builtin::selfie())).unwrap()).unwrap();
    let printed = run(python, &program, &form);
    let lines: Vec<&str> = printed.lines().collect();
    // Serbian in two scripts is not in its list of languages.
    let warnings: usize = lines[0].parse().unwrap();
    assert!(warnings <= 1, "{printed}");
    assert!(lines[1..=warnings].iter().all(|line| line.contains("sr-Cyrl")), "{printed}");
    let expected =
        "/data/area_A/A6_teachers | /data/group = 'teachers' and ( /data/level = 'upper-secondary-vocational')";
    assert!(lines.contains(&expected), "{printed}");
    assert!(lines.contains(&"/data/W1_students | /data/group = 'students'"), "{printed}");
}

fn run(python: &str, program: &Path, form: &Path) -> String {
    let output = Command::new(python).env("PYTHONUTF8", "1").arg(program).arg(form).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// A Python with pyxform, or the reason why the test says nothing.
fn python_with_pyxform() -> Option<&'static str> {
    let mut why = String::new();
    for python in ["python3", "python"] {
        match Command::new(python).args(["-c", "import pyxform.xls2xform"]).output() {
            Ok(Output { status, .. }) if status.success() => return Some(python),
            Ok(output) => why.push_str(&String::from_utf8_lossy(&output.stderr)),
            Err(error) => why.push_str(&error.to_string()),
        }
    }
    let sentence = format!("not tested: Python with the package pyxform is missing\n{why}");
    assert!(std::env::var_os(REQUIRE).is_none(), "{REQUIRE} is set, but {sentence}");
    eprintln!("{sentence}");
    None
}
