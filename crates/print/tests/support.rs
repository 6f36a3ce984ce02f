//! Runs the real program, and other people's programs on what it made.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};
use std::sync::Mutex;
use std::thread;

use serde_json::{Value, json};

/// Orders that every kind of document is tried with, by their file's stem.
pub const DOCUMENTS: [&str; 12] = [
    "blocks",
    "bulgarian",
    "certificate",
    "greek",
    "hostile",
    "letter",
    "plan",
    "poster",
    "questionnaire",
    "recovery",
    "report",
    "slips",
];

/// Where the tests' files are.
pub fn folder(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests").join(name)
}

/// An order from `tests/fixtures`.
pub fn order(name: &str) -> Value {
    let path = folder("fixtures").join(format!("{name}.json"));
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

/// A document of one section with these blocks, to be printed as PDF.
pub fn with_blocks(blocks: Value) -> Value {
    let mut order = order("letter");
    order["document"]["kind"] = json!("plan");
    order["document"]["sections"] = json!([{ "id": "only", "title": "Only", "new_page": false, "blocks": blocks }]);
    order
}

fn fed(mut command: Command, input: &[u8]) -> Output {
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_vec();
    // Written beside: a program that answers before it has read everything must not wait for us.
    let writer = thread::spawn(move || {
        // A program that refuses early closes its end; what it says then is what counts.
        let _ = stdin.write_all(&input);
    });
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    output
}

/// The program with arguments, an empty environment and this on its standard input.
pub fn run(arguments: &[&str], input: &[u8]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_reflectory-print"));
    command.args(arguments).env_clear();
    fed(command, input)
}

/// What an order prints, with what was said beside it.
pub fn printed(order: &Value) -> (Vec<u8>, String) {
    let output = run(&[], order.to_string().as_bytes());
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success(), "{said}");
    (output.stdout, said)
}

/// What the program says is wrong with an input: the `error` of its one line.
pub fn fault(input: &[u8]) -> Value {
    let output = run(&[], input);
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(output.stdout.is_empty(), "an error comes without bytes");
    assert_eq!(said.lines().count(), 1, "{said}");
    let line = serde_json::from_str::<Value>(&said).unwrap();
    line["error"].clone()
}

/// The words of an error.
pub fn message(input: &[u8]) -> String {
    fault(input)["message"].as_str().unwrap().to_owned()
}

/// A document of `tests/fixtures`, printed once for all tests.
pub fn pdf(name: &str) -> Vec<u8> {
    static PRINTED: Mutex<BTreeMap<String, Vec<u8>>> = Mutex::new(BTreeMap::new());
    if let Some(pdf) = PRINTED.lock().unwrap().get(name) {
        return pdf.clone();
    }
    let (pdf, _) = printed(&order(name));
    PRINTED.lock().unwrap().insert(name.to_owned(), pdf.clone());
    pdf
}

/// Another program's output on a PDF, which stands for `PDF` in its arguments; none where it is not installed, which is
/// said, and refused where `REFLECTORY_REQUIRE_POPPLER` asks for it.
pub fn tool(name: &str, arguments: &[&str], pdf: &[u8]) -> Option<Output> {
    if Command::new(name).arg("--version").output().is_err() {
        assert!(std::env::var_os("REFLECTORY_REQUIRE_POPPLER").is_none(), "{name} is required and not installed");
        eprintln!("skipped: {name} is not installed, so this PDF is not read back");
        return None;
    }
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("it.pdf");
    fs::write(&path, pdf).unwrap();
    let path = path.to_str().unwrap();
    let arguments = arguments.iter().map(|argument| if *argument == "PDF" { path } else { argument });
    let output = Command::new(name).args(arguments).output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{name}: {said}{}", String::from_utf8_lossy(&output.stdout));
    Some(output)
}

/// A PDF's text as poppler reads it, each run of blanks as one; none without poppler.
pub fn text(pdf: &[u8]) -> Option<String> {
    let output = tool("pdftotext", &["PDF", "-"], pdf)?;
    Some(String::from_utf8(output.stdout).unwrap().split_whitespace().collect::<Vec<_>>().join(" "))
}
