//! The printing companion: found, handed an order, listened to, and ended.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use reflectory::document::print::{Order, Output, Picture};
use reflectory::runtime::interrupt::Interrupt;
use reflectory::runtime::print::{Companion, NAME, PrintError, Printed};
use tempfile::TempDir;

/// Generous: two cores may be shared with a compiler.
const LIMIT: Duration = Duration::from_secs(60);
/// The first and the last bytes of a PNG, as `printf` writes them, and what that writes.
pub const PNG: &str = r"printf '\211PNG\r\n\032\n\0\0\0\0IEND\256B\140\202'";
pub const PNG_BYTES: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\0IEND\xaeB`\x82";

const SVG: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20" fill="#036"/></svg>"##;

fn order(width: u32) -> Order<'static> {
    Order::picture(Picture { svg: SVG, title: "A bar", alt: "One bar", language: "en" }, width)
}

/// A companion that is a shell script. Another program writes it: a file that this one had open for writing could not
/// be started while a neighbour test starts something.
#[cfg(unix)]
pub fn script(folder: &Path, text: &str) -> PathBuf {
    let path = folder.join(NAME);
    let mut shell = Command::new("/bin/sh");
    let mut shell =
        shell.args(["-c", "cat > \"$0\" && chmod +x \"$0\""]).arg(&path).stdin(Stdio::piped()).spawn().unwrap();
    shell.stdin.take().unwrap().write_all(format!("#!/bin/sh\n{text}\n").as_bytes()).unwrap();
    assert!(shell.wait().unwrap().success());
    path
}

#[cfg(unix)]
fn print_for(text: &str, limit: Duration, interrupt: &Interrupt) -> Result<Printed, PrintError> {
    let folder = tempfile::tempdir().unwrap();
    let companion = Companion::find_in(Some(script(folder.path(), text)), []).unwrap();
    companion.print(&order(100), limit, interrupt)
}

#[cfg(unix)]
fn print(text: &str) -> Result<Printed, PrintError> {
    print_for(text, LIMIT, &Interrupt::default())
}

#[cfg(unix)]
#[test]
fn the_order_goes_in_and_bytes_come_out() {
    let folder = tempfile::tempdir().unwrap();
    let seen = folder.path().join("order.json");
    let printed = print(&format!("cat > {}; {PNG}", seen.display())).unwrap();
    assert_eq!(printed, Printed { bytes: PNG_BYTES.to_vec(), warnings: Vec::new() });
    assert_eq!(fs::read_to_string(seen).unwrap(), order(100).json());
}

#[cfg(unix)]
#[test]
fn an_order_larger_than_a_pipe_does_not_wait_for_itself() {
    let folder = tempfile::tempdir().unwrap();
    let text = "A very long title. ".repeat(100_000);
    let large = Order::picture(Picture { svg: SVG, title: &text, alt: "", language: "en" }, 100);
    // It writes more than a pipe holds before it reads anything.
    let companion = format!("{PNG}; head -c 300000 /dev/zero; head -c 300000 /dev/zero >&2; cat > /dev/null; {PNG}");
    let companion = Companion::find_in(Some(script(folder.path(), &companion)), []).unwrap();
    assert!(companion.print(&large, LIMIT, &Interrupt::default()).unwrap().bytes.len() > 300_000);
    // It reads nothing at all.
    let companion = Companion::find_in(Some(script(folder.path(), PNG)), []).unwrap();
    assert!(companion.print(&large, LIMIT, &Interrupt::default()).is_ok());
}

#[cfg(unix)]
#[test]
fn a_mistake_in_a_template_is_told_with_its_place() {
    let refused = |line: &str| print(&format!("echo '{line}' >&2; exit 1")).unwrap_err().to_string();
    let said = refused(r#"{"error":{"message":"unknown variable: colour","file":null,"line":12,"column":5}}"#);
    assert_eq!(said, "line 12, column 5: unknown variable: colour");
    let said = refused(r#"{"error":{"message":"unknown variable","file":"school.typ","line":12,"column":5}}"#);
    assert_eq!(said, "school.typ, line 12, column 5: unknown variable");
    let said = refused(r#"{"error":{"message":"There is no page 9.","file":null,"line":null,"column":null}}"#);
    assert_eq!(said, "It could not be printed: There is no page 9.");
    assert_eq!(refused("out of memory"), "It could not be printed: out of memory");
    let words = "memory allocation of 99 bytes failed\nnote: something";
    assert_eq!(print(&format!("echo '{words}' >&2; kill -ABRT $$")), Err(PrintError::TooLarge));
    let silent = print("exit 3").unwrap_err().to_string();
    assert!(silent.contains("without a word"), "{silent}");
    let escapes = refused(r#"{"error":{"message":"a\u001b[2Jb\nc"}}"#);
    assert!(!escapes.contains(['\u{1b}', '\n']), "{escapes:?}");
}

#[cfg(unix)]
#[test]
fn warnings_come_with_the_bytes() {
    let warning = r#"{"warning":{"message":"No font has the sign U+1F600."}}"#;
    let printed = print(&format!("echo '{warning}' >&2; echo noise >&2; {PNG}")).unwrap();
    assert_eq!(printed.warnings, ["No font has the sign U+1F600."]);
}

#[cfg(unix)]
#[test]
fn what_was_not_ordered_is_not_taken() {
    for text in ["true", "echo hello", "printf '%%PDF-1.7'"] {
        assert_eq!(print(text), Err(PrintError::NotUsable), "{text}");
    }
    let endless = print(&format!("{PNG}; exec cat /dev/zero"));
    assert_eq!(endless, Err(PrintError::NotUsable));
}

#[cfg(unix)]
#[test]
fn what_breaks_off_in_the_middle_is_not_taken() {
    let ordered = |output: Output, text: &str| {
        let folder = tempfile::tempdir().unwrap();
        let companion = Companion::find_in(Some(script(folder.path(), text)), []).unwrap();
        companion.print(&Order { output, ..order(100) }, LIMIT, &Interrupt::default())
    };
    let wholes = [
        (Output::Pdf, r"printf '%%PDF-1.7\n%s\n%%%%EOF\n'"),
        (Output::Png, PNG),
        (Output::Svg, "printf '<svg><path/></svg>\\n'"),
    ];
    for (output, whole) in wholes {
        ordered(output, whole).unwrap();
        // A signature that is whole, and an end that is not.
        let cut = ordered(output, &format!("{whole} | head -c 9"));
        assert_eq!(cut, Err(PrintError::CutOff), "{whole}");
        let more = ordered(output, &format!("{whole}; printf x"));
        assert_eq!(more, Err(PrintError::CutOff), "{whole}");
    }
    let words = PrintError::CutOff.to_string();
    assert!(words.contains("Nothing was written") && words.contains("try again"), "{words}");
}

/// A script that says it has begun, and never ends. `exec` keeps it one process.
#[cfg(unix)]
fn sleeper(folder: &TempDir) -> (String, PathBuf) {
    let begun = folder.path().join("pid");
    (format!("echo $$ > {0}.tmp; mv {0}.tmp {0}; exec sleep 600", begun.display()), begun)
}

#[cfg(unix)]
pub fn is_gone(begun: &Path) -> bool {
    let pid = fs::read_to_string(begun).unwrap();
    !Command::new("/bin/kill").args(["-0", pid.trim()]).stderr(Stdio::null()).status().unwrap().success()
}

#[cfg(unix)]
#[test]
fn who_takes_too_long_is_ended() {
    let folder = tempfile::tempdir().unwrap();
    let (text, begun) = sleeper(&folder);
    let mut limit = Duration::from_millis(100);
    // On a busy machine it may be ended before it has said that it began.
    while !begun.exists() {
        assert_eq!(print_for(&text, limit, &Interrupt::default()), Err(PrintError::TooLong(limit)));
        limit *= 2;
    }
    assert!(is_gone(&begun));
    let closed = print_for("exec >&- 2>&-; exec sleep 600", Duration::from_millis(100), &Interrupt::default());
    assert_eq!(closed, Err(PrintError::TooLong(Duration::from_millis(100))));
}

#[cfg(unix)]
#[test]
fn who_is_not_wanted_any_more_is_ended() {
    let folder = tempfile::tempdir().unwrap();
    let (text, begun) = sleeper(&folder);
    let interrupt = Interrupt::default();
    let ended = std::thread::scope(|scope| {
        let work = scope.spawn(|| print_for(&text, LIMIT, &interrupt));
        while !begun.exists() && !work.is_finished() {
            std::thread::yield_now();
        }
        interrupt.ask();
        work.join().unwrap()
    });
    assert_eq!(ended, Err(PrintError::Interrupted));
    assert!(is_gone(&begun));
}

#[cfg(unix)]
#[test]
fn it_is_found_where_it_should_be() {
    let (one, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let folders = || [one.path(), other.path()].map(Path::to_owned);
    let missing = Companion::find_in(None, folders()).unwrap_err();
    assert_eq!(missing, PrintError::Missing);
    let words = missing.to_string();
    assert!(words.contains("cargo install --path crates/print") && words.contains("HTML"), "{words}");
    let second = script(other.path(), PNG);
    let found = Companion::find_in(None, folders()).unwrap();
    assert_eq!(found, Companion::find_in(Some(second), []).unwrap());
    let first = script(one.path(), PNG);
    assert_eq!(Companion::find_in(None, folders()).unwrap(), Companion::find_in(Some(first), []).unwrap());
    let nowhere = Companion::find_in(Some(one.path().join("gone")), folders());
    assert_eq!(nowhere, Err(PrintError::NotThere(one.path().join("gone"))));
    let here = std::env::current_dir().unwrap();
    assert!(here.is_absolute());
    assert_eq!(Companion::find_in(None, [PathBuf::from("."), PathBuf::new()]), Err(PrintError::Missing));
}

#[cfg(unix)]
#[test]
fn what_does_not_start_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(NAME);
    fs::write(&path, "no program").unwrap();
    let companion = Companion::find_in(Some(path), []).unwrap();
    let refused = companion.print(&order(100), LIMIT, &Interrupt::default()).unwrap_err();
    assert!(refused.to_string().contains("does not start"), "{refused}");
}

/// The real companion, where it is built: `cargo build -p reflectory-print`.
#[test]
fn the_real_companion_draws() {
    let Ok(companion) = Companion::find() else {
        assert!(std::env::var_os("REFLECTORY_REQUIRE_PRINT").is_none(), "no companion, and one is required");
        println!("left out: {NAME} is not built here; REFLECTORY_PRINT may name one");
        return;
    };
    let printed = companion.print(&order(300), LIMIT, &Interrupt::default()).unwrap();
    let width = u32::from_be_bytes(printed.bytes[16..20].try_into().unwrap());
    assert_eq!(width, 300);
    let again = companion.print(&order(300), LIMIT, &Interrupt::default()).unwrap();
    assert_eq!(printed.bytes, again.bytes);
}
