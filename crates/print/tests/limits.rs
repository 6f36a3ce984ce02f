//! Limits of the program's own: what would go on without end, and what nobody waits for any more.

use std::io::{Read, Write};
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::support::{order, run};

/// A template that no machine finishes.
const ENDLESS: &str = "#for a in range(9999) { for b in range(9999) { for c in range(9999) { let d = a + b + c } } }";
/// Generous: two cores may be shared with a compiler.
const SOON: Duration = Duration::from_secs(20);

fn own(template: &str) -> Vec<u8> {
    let mut order = order("letter");
    order["template"] = json!(template);
    order.to_string().into_bytes()
}

fn timed(seconds: &str, template: &str) -> (Output, Duration) {
    let begun = Instant::now();
    (run(&["--seconds", seconds], &own(template)), begun.elapsed())
}

#[test]
fn what_goes_on_without_end_is_ended_in_time_and_told() {
    let (output, took) = timed("1", ENDLESS);
    assert_eq!((output.status.code(), output.stdout.len()), (Some(1), 0));
    let told: Value = serde_json::from_slice(&output.stderr).unwrap();
    assert_eq!(told["error"]["message"], "It took longer than 1 s and was ended. Nothing was printed.");
    assert!(took >= Duration::from_secs(1) && took < SOON, "{took:?}");
}

#[test]
fn what_doubles_ends_in_time() {
    for template in [
        "#let s = \"x\"\n#for i in range(60) { s = s + s }\n#s",
        "#let s = (1,)\n#for i in range(60) { s = s + s }\n#s.len()",
        "#let s = [x]\n#for i in range(60) { s = s + s }\n#s",
    ] {
        let (output, took) = timed("2", template);
        assert!(!output.status.success() && output.stdout.is_empty(), "{template}: {output:?}");
        assert!(took < SOON, "{template}: {took:?}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn what_would_fill_the_memory_ends_before_it_does() {
    let (output, took) = timed("60", "#let s = \"x\" * 3000000000\n#s.len()");
    assert!(!output.status.success() && output.stdout.is_empty(), "{output:?}");
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(told.contains("memory allocation of"), "{told}");
    assert!(took < SOON, "{took:?}");
}

#[test]
fn an_order_that_never_comes_to_its_end_is_not_waited_for() {
    let mut command = Command::new(env!("CARGO_BIN_EXE_reflectory-print"));
    let mut child = command
        .args(["--seconds", "1"])
        .stdin(Stdio::piped())
        .stderr(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let stdin = child.stdin.take();
    let output = child.wait_with_output().unwrap();
    drop(stdin);
    assert!(String::from_utf8(output.stderr).unwrap().contains("longer than 1 s"));
}

#[test]
fn a_time_is_at_least_a_second_and_at_most_an_hour() {
    for seconds in ["0", "3601", "soon"] {
        assert_eq!(run(&["--seconds", seconds], b"").status.code(), Some(2), "{seconds}");
    }
}

#[cfg(unix)]
#[test]
fn it_ends_when_who_called_is_gone() {
    // The shell starts it and becomes a program that does nothing, whose end leaves it alone in the world.
    let script = "exec 3<&0; \"$0\" --seconds 40 <&3 & exec sleep 600 3<&- <&-";
    let mut caller = Command::new("/bin/sh");
    let caller = caller.args(["-c", script, env!("CARGO_BIN_EXE_reflectory-print")]);
    let mut caller = caller.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut input = caller.stdin.take().unwrap();
    // Longer than a pipe holds: when all is written, it has begun to read, and knows who called.
    let long = format!("{ENDLESS}\n/* {} */", "long ".repeat(100_000));
    input.write_all(&own(&long)).unwrap();
    drop(input);
    let begun = Instant::now();
    caller.kill().unwrap();
    caller.wait().unwrap();
    // The end of its output is its end: nobody else holds it any more.
    let (mut out, mut err) = (Vec::new(), Vec::new());
    caller.stdout.take().unwrap().read_to_end(&mut out).unwrap();
    caller.stderr.take().unwrap().read_to_end(&mut err).unwrap();
    assert_eq!((out.len(), String::from_utf8(err).unwrap().as_str()), (0, ""));
    assert!(begun.elapsed() < SOON, "{:?}", begun.elapsed());
}
