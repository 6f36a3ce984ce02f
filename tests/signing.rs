//! The school's signature: made, handed on, put into badges, and checked; also by another program, in another language.

mod files;
mod keys;

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use reflectory::format::signed;
use reflectory::runtime::signing::public_keys;
use reflectory::store::Store;
use serde_json::Value;

use crate::report_commands::{FIRST, SECOND, two_rounds, unseal};
use crate::support::bin::{Finished, School};
use crate::support::keys::PASSPHRASE;

/// With this variable set, a machine without Python or its package fails the test.
const REQUIRE: &str = "REFLECTORY_REQUIRE_PYTHON";

/// Checks a credential in Python: base58 and the canonical form are written anew here, Ed25519 is that of another
/// library, and the picture's chunks are walked by hand.
const CHECK: &str = r##"
import hashlib, json, pathlib, struct, sys, zlib
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

LETTERS = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"

def base58(text):
    assert text[0] == "z"
    number = 0
    for letter in text[1:]:
        number = number * 58 + LETTERS.index(letter)
    zeros = len(text[1:]) - len(text[1:].lstrip("1"))
    return bytes(zeros) + number.to_bytes((number.bit_length() + 7) // 8, "big")

def canonical(value):
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()

def check(credential):
    proof = credential.pop("proof")
    signature = base58(proof.pop("proofValue"))
    key = base58(proof["verificationMethod"].split("#")[0].removeprefix("did:key:"))
    assert key[:2] == b"\xed\x01" and proof["cryptosuite"] == "eddsa-jcs-2022"
    hashes = [hashlib.sha256(canonical(part)).digest() for part in (proof, credential)]
    Ed25519PublicKey.from_public_bytes(key[2:]).verify(signature, b"".join(hashes))
    return credential["issuer"]["id"] == proof["verificationMethod"].split("#")[0]

def baked(picture):
    assert picture[:8] == b"\x89PNG\r\n\x1a\n"
    at, found = 8, None
    while at < len(picture):
        (length,) = struct.unpack(">I", picture[at:at + 4])
        typed = picture[at + 4:at + 8 + length]
        assert zlib.crc32(typed) == struct.unpack(">I", picture[at + 8 + length:at + 12 + length])[0]
        if typed[:4] == b"iTXt" and typed[4:].startswith(b"openbadgecredential\0\0\0\0\0"):
            found = typed[4 + len("openbadgecredential") + 5:]
        at += 12 + length
    return json.loads(found)

here = pathlib.Path(sys.argv[1])
credential = json.loads((here / "badge.json").read_text(encoding="utf-8"))
drawing = (here / "badge.svg").read_text(encoding="utf-8")
in_drawing = json.loads(drawing.split("<![CDATA[")[1].split("]]>")[0])
assert in_drawing == credential
assert baked((here / "badge.png").read_bytes()) == credential
assert check(json.loads(json.dumps(credential)))
credential["issuer"]["name"] += "!"
try:
    check(credential)
except Exception:
    print("right, and a changed one is not")
"##;

fn done(finished: Finished) -> String {
    assert_eq!(finished.code, Some(0), "{finished:?}");
    finished.out
}

/// Fails unless the program ends with 1 and says all of these.
#[track_caller]
fn refused(finished: &Finished, parts: &[&str]) {
    assert_eq!(finished.code, Some(1), "{finished:?}");
    for part in parts {
        assert!(finished.out.contains(part) || finished.err.contains(part), "{part:?} in {finished:?}");
    }
}

/// A school with two unsealed rounds: students are missing in the first, the second earns a badge.
fn unsealed() -> School {
    let school = two_rounds();
    done(unseal(&school, FIRST));
    done(unseal(&school, SECOND));
    school
}

fn own_keys(school: &School) -> Vec<[u8; 32]> {
    public_keys(&Store::open_existing(&school.store()).unwrap()).unwrap()
}

fn write_badge(school: &School, name: &str) -> std::path::PathBuf {
    let path = school.path(name);
    let out = done(school.run(&["badge", SECOND, "-o", path.to_str().unwrap()]));
    assert!(out.contains(name), "{out}");
    path
}

fn verify(school: &School, path: &Path) -> Finished {
    school.run(&["verify", path.to_str().unwrap()])
}

#[test]
fn a_badge_is_signed_at_the_unsealing_and_given_out_without_a_key() {
    let school = unsealed();
    let [svg, json] = ["badge.svg", "badge.json"].map(|name| write_badge(&school, name));
    for path in [&svg, &json] {
        let out = done(verify(&school, path));
        assert!(out.starts_with("Right:"), "{out}");
        for part in ["Badge of Test school: ", "session 2 of 2026-2027", "not given by the European Commission"] {
            assert!(out.contains(part), "{part} in {out}");
        }
    }
    // It says the same each time, and a file that is there stays.
    let first = fs::read(&svg).unwrap();
    refused(&school.run(&["badge", SECOND, "-o", svg.to_str().unwrap()]), &["--force"]);
    done(school.run(&["badge", SECOND, "-o", svg.to_str().unwrap(), "--force"]));
    assert_eq!(fs::read(&svg).unwrap(), first);
    // Somewhere else nobody knows the key, until it is named.
    let other = School::empty();
    refused(&verify(&other, &svg), &["the key is not known here", "Ask the school"]);
    let key = done(school.run(&["key", "signing"]));
    done(other.run(&["verify", svg.to_str().unwrap(), "--key", key.trim()]));
    refused(&other.run(&["verify", svg.to_str().unwrap(), "--key", &signed::did(&[9; 32])]), &["not known here"]);
    refused(&other.run(&["verify", svg.to_str().unwrap(), "--key", "abc"]), &["is no key"]);
    // A changed word, in the drawing and in the JSON.
    for path in [&svg, &json] {
        let changed = fs::read_to_string(path).unwrap().replacen("Test school", "Best school", 9);
        let changed = school.write("changed", changed);
        refused(&verify(&school, &changed), &["Not right: it was changed after it was signed"]);
    }
}

#[test]
fn without_its_criteria_there_is_no_badge_and_every_reason_is_told() {
    let school = two_rounds();
    let asked = |id: &str| school.run(&["badge", id, "-o", school.path("badge.svg").to_str().unwrap()]);
    refused(&asked(FIRST), &["report 2026-1-primary --unseal"]);
    done(unseal(&school, FIRST));
    refused(&asked(FIRST), &["Nobody of the group Students", "8 sheets were handed in", "at least 11"]);
    refused(&asked("2030-1-primary"), &["2030-1-primary"]);
    assert!(!school.path("badge.svg").exists());
}

#[test]
fn a_badge_of_an_older_store_is_made_up_for_with_the_passphrase() {
    let school = unsealed();
    let before = own_keys(&school);
    assert_eq!(before.len(), 1);
    drop_setting(&school, &format!("badge-{SECOND}"));
    let path = school.path("again.json");
    let arguments = ["badge", SECOND, "-o", path.to_str().unwrap()];
    refused(&school.run_with(&arguments, &["a wrong passphrase"]), &["not the passphrase"]);
    assert!(!path.exists());
    done(school.run_with(&arguments, &[PASSPHRASE]));
    assert!(done(verify(&school, &path)).starts_with("Right:"));
    assert_eq!(own_keys(&school), before);
}

/// As a store that an earlier version wrote.
fn drop_setting(school: &School, key: &str) {
    let file = rusqlite::Connection::open(school.store().join("school.db")).unwrap();
    assert_eq!(file.execute("DELETE FROM setting WHERE key = ?1", [key]).unwrap(), 1);
}

/// A small picture, as the companion would give it.
fn picture() -> Vec<u8> {
    let chunk = |kind: &[u8; 4], data: &[u8]| {
        let typed = [kind.as_slice(), data].concat();
        [&u32::try_from(data.len()).unwrap().to_be_bytes(), typed.as_slice(), &crc32fast::hash(&typed).to_be_bytes()]
            .concat()
    };
    let header = [0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0];
    let body = miniz_oxide::deflate::compress_to_vec_zlib(&[0, 255], 6);
    [b"\x89PNG\r\n\x1a\n".as_slice(), &chunk(b"IHDR", &header), &chunk(b"IDAT", &body), &chunk(b"IEND", b"")].concat()
}

#[test]
fn another_program_checks_the_signature() {
    let school = unsealed();
    let json = write_badge(&school, "badge.json");
    write_badge(&school, "badge.svg");
    let credential = fs::read_to_string(json).unwrap();
    let baked = reflectory::format::baked::png(&picture(), credential.trim()).unwrap();
    let png = school.write("badge.png", baked);
    assert!(done(verify(&school, &png)).starts_with("Right:"));
    let value: Value = serde_json::from_str(&credential).unwrap();
    assert_eq!(value["issuer"]["id"], signed::did(&own_keys(&school)[0]));

    let Some(python) = python() else { return };
    let program = school.write("check.py", CHECK);
    let output = Command::new(python).env("PYTHONUTF8", "1").arg(&program).arg(school.folder()).output().unwrap();
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    assert_eq!(text(&output.stdout).trim(), "right, and a changed one is not", "{}", text(&output.stderr));
}

/// A Python that can check signatures, or the reason why the test says nothing.
fn python() -> Option<&'static str> {
    let needed = "from cryptography.hazmat.primitives.asymmetric import ed25519";
    let can = |python: &&str| matches!(Command::new(python).args(["-c", needed]).output(), Ok(Output { status, .. }) if status.success());
    let found = ["python3", "python"].into_iter().find(can);
    if found.is_none() {
        assert!(std::env::var_os(REQUIRE).is_none(), "{REQUIRE} is set, but Python or its cryptography is missing");
        eprintln!("not tested: Python with the package cryptography is missing");
    }
    found
}
