//! Files that are checked: reports, PDFs, summaries, and what somebody made to mislead.

use std::fs;

use miniz_oxide::deflate::compress_to_vec_zlib;
use reflectory::app::workplace::request::forms::ReportForm;
use reflectory::document::report::fingerprint;
use reflectory::domain::exercise::ExerciseId;
use reflectory::format::pdf_files::is_modest;
use reflectory::format::{self, baked, signed};
use reflectory::runtime::badges;
use reflectory::runtime::interrupt::Interrupt;
use reflectory::runtime::print::Companion;
use reflectory::runtime::report_files::{Wanted, make};
use reflectory::runtime::verify::{Known, Verdict, Verified, verify};
use reflectory::seal::signing::SchoolKey;
use reflectory::store::Store;
use serde_json::{Value, json};

use super::{done, own_keys, picture, refused, unsealed, write_badge};
use crate::report_commands::SECOND;
use crate::support::bin::School;

/// Checked where nothing but these keys is known.
fn check(bytes: impl Into<Vec<u8>>, keys: &[[u8; 32]]) -> Verified {
    verify(bytes.into(), &Known { keys, earlier: &[], signature: &|_| None })
}

fn report(school: &School) -> String {
    done(school.run(&["report", SECOND, "--format", "json"])).trim_end().to_owned()
}

fn signature(school: &School) -> String {
    let store = Store::open_existing(&school.store()).unwrap();
    let id = ExerciseId(SECOND.to_owned());
    badges::signature(&store, &id, 1).unwrap().unwrap()
}

/// A PDF of one empty page that carries these files, as plain as the standard allows.
fn pdf(files: &[(&str, &str)]) -> Vec<u8> {
    let mut objects = vec![
        "<</Type/Catalog/Pages 2 0 R>>".to_owned(),
        "<</Type/Pages/Kids[3 0 R]/Count 1>>".to_owned(),
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>".to_owned(),
    ];
    for (name, text) in files {
        objects.push(format!("<</Type/EmbeddedFile/Length {}>>\nstream\n{text}\nendstream", text.len()));
        let stream = objects.len();
        objects.push(format!("<</Type/Filespec/F({name})/UF({name})/EF<</F {stream} 0 R>>>>"));
    }
    let (mut out, mut places) = ("%PDF-1.7\n".to_owned(), Vec::new());
    for (at, object) in objects.iter().enumerate() {
        places.push(out.len());
        out.push_str(&format!("{} 0 obj\n{object}\nendobj\n", at + 1));
    }
    let start = out.len();
    out.push_str(&format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1));
    places.iter().for_each(|place| out.push_str(&format!("{place:010} 00000 n \n")));
    out.push_str(&format!("trailer\n<</Size {}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n", objects.len() + 1));
    out.into_bytes()
}

#[test]
fn a_report_is_checked_by_what_is_kept_of_it() {
    let school = unsealed();
    let report = report(&school);
    let path = school.write("report.json", format!("{report}\n"));
    let out = done(school.run(&["verify", path.to_str().unwrap()]));
    assert!(out.starts_with("Right:") && out.contains("edition 1"), "{out}");
    let canonical = format::report::write(&format::report::read(&report).unwrap());
    assert!(out.contains(&fingerprint(&canonical)), "{out}");
    // What is kept, byte for byte, is what the fingerprint is of; what stands beside it is not.
    let kept = school.run(&["report", SECOND, "--format", "json", "--kept"]).out;
    assert_eq!(kept, canonical);
    assert_ne!(report, canonical, "the other one tells what changed since the round before");
    refused(&school.run(&["report", SECOND, "--kept"]), &["What is kept is JSON."]);
    // Elsewhere nothing is kept of it.
    refused(&School::empty().run(&["verify", path.to_str().unwrap()]), &["Not signed: the report is whole"]);
    // A report of the same exercise and edition that says something else.
    let changed = school.write("changed.json", report.replacen("Test school", "Best school", 1));
    refused(
        &school.run(&["verify", changed.to_str().unwrap()]),
        &["Not right: the signature is whole", "another report"],
    );
}

#[test]
fn the_report_inside_a_pdf_is_checked_with_the_signature_beside_it() {
    let school = unsealed();
    let (report, signature, keys) = (report(&school), signature(&school), own_keys(&school));
    let verdict = |files: &[(&str, &str)], keys: &[[u8; 32]]| check(pdf(files), keys).verdict;
    let both = [("report.json", report.as_str()), ("report.sig", &signature)];
    let right = check(pdf(&both), &keys);
    assert_eq!(right.verdict, Verdict::Right);
    assert!(right.lines.iter().any(|line| line.contains("not the printed pages")), "{right:?}");
    assert_eq!(verdict(&both, &[]), Verdict::UnknownKey);
    assert_eq!(verdict(&both[..1], &keys), Verdict::NotSigned);
    assert_eq!(verdict(&both[1..], &keys), Verdict::Unreadable);
    let changed = report.replacen("Test school", "Best school", 1);
    assert_eq!(verdict(&[("report.json", &changed), both[1]], &keys), Verdict::Changed);
    let changed = signature.replacen("Test school", "Best school", 1);
    assert_eq!(verdict(&[both[0], ("report.sig", &changed)], &keys), Verdict::Changed);
    // Of two reports in one PDF nobody can say which the reader sees.
    assert_eq!(verdict(&[both[0], both[0], both[1]], &keys), Verdict::Unreadable);
}

#[test]
fn a_shared_summary_bears_the_signature_and_is_still_a_summary() {
    let school = unsealed();
    let summary = done(school.run(&["series", "--summary", SECOND, "--format", "json"]));
    let path = school.write("summary.json", &summary);
    assert!(done(school.run(&["verify", path.to_str().unwrap()])).contains("Summary of: Test school 2026-2"));
    assert!(done(school.run(&["series", path.to_str().unwrap()])).contains("2026-2"));
    let changed = school.write("changed.json", summary.replacen("\"submitted\":2", "\"submitted\":3", 1));
    refused(&school.run(&["verify", changed.to_str().unwrap()]), &["Not right"]);
    let csv = done(school.run(&["series", "--summary", SECOND]));
    let csv = school.write("summary.csv", csv);
    refused(&school.run(&["verify", csv.to_str().unwrap()]), &["Not signed", "--format json"]);
}

#[test]
fn a_badge_in_anothers_name_is_not_right() {
    let school = unsealed();
    let badge = fs::read_to_string(write_badge(&school, "badge.json")).unwrap();
    let mut value: Value = serde_json::from_str(&badge).unwrap();
    value.as_object_mut().unwrap().remove("proof");
    let thief = SchoolKey::draw().unwrap();
    let sign = |value: Value| {
        let unsigned = signed::prepare(value, &thief.public()).unwrap();
        let signature = thief.sign(&unsigned.message);
        unsigned.with(&signature)
    };
    let keys = [own_keys(&school), vec![thief.public()]].concat();
    let stolen = check(sign(value.clone()), &keys);
    assert_eq!(stolen.verdict, Verdict::Changed, "{stolen:?}");
    // In its own name anybody can make one, and it is the key that tells.
    value["issuer"]["id"] = json!(signed::did(&thief.public()));
    assert_eq!(check(sign(value), &own_keys(&school)).verdict, Verdict::UnknownKey);
}

#[test]
fn a_proof_is_bound_to_its_purpose_and_its_words() {
    let school = unsealed();
    let keys = own_keys(&school);
    let badge = fs::read_to_string(write_badge(&school, "badge.json")).unwrap();
    let value: Value = serde_json::from_str(&badge).unwrap();
    for (path, new) in [
        ("/proof/proofPurpose", json!("authentication")),
        ("/proof/cryptosuite", json!("eddsa-rdfc-2022")),
        ("/proof/@context", json!([])),
        ("/proof/proofValue", json!("z1")),
        ("/proof/proofValue", json!("z".repeat(100_000))),
        ("/proof/verificationMethod", json!("did:key:z6Mk")),
        ("/proof", json!([])),
        ("/description", json!("x")),
        ("/credentialSubject/achievement/tag/0", json!("Another level")),
    ] {
        let mut changed = value.clone();
        *changed.pointer_mut(path).unwrap() = new;
        assert_eq!(check(changed.to_string(), &keys).verdict, Verdict::Changed, "{path}");
    }
    let mut more = value.clone();
    more["extra"] = json!(1);
    assert_eq!(check(more.to_string(), &keys).verdict, Verdict::Changed);
    let mut none = value.clone();
    none.as_object_mut().unwrap().remove("proof");
    assert_eq!(check(none.to_string(), &keys).verdict, Verdict::NotSigned);
    // Written otherwise it is still the same.
    assert_eq!(check(serde_json::to_string_pretty(&value).unwrap(), &keys).verdict, Verdict::Right);
}

#[test]
fn hostile_files_are_told_in_words() {
    let deep = "[".repeat(200_000);
    let credential = "x".repeat(300_000);
    let long = baked::png(&picture(), &credential).unwrap();
    let huge_chunk = [b"\x89PNG\r\n\x1a\n".as_slice(), &[0xff; 40]].concat();
    let cut = picture()[..30].to_vec();
    let svg = |inside: &str| format!("<svg><openbadges:credential>{inside}</openbadges:credential></svg>").into_bytes();
    let bombed = pdf(&[("report.json", "{}"), ("report.sig", "{")]);
    let cases: Vec<Vec<u8>> = vec![
        Vec::new(),
        b"\xff\xfe\x00".to_vec(),
        b"{}".to_vec(),
        format!("{{\"type\":{deep}").into_bytes(),
        b"{\"type\":[\"OpenBadgeCredential\"]}".to_vec(),
        picture(),
        long,
        huge_chunk,
        cut,
        svg("<![CDATA["),
        svg("<![CDATA[{\"type\":3}]]>"),
        svg(&deep),
        b"<svg".to_vec(),
        b"%PDF-".to_vec(),
        b"%PDF-1.7\nstartxref\n999999999999\n%%EOF".to_vec(),
        bombed,
        b"%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 1 0 R>>\nendobj\ntrailer<</Root 1 0 R>>".to_vec(),
    ];
    for (at, bytes) in cases.into_iter().enumerate() {
        let verified = check(bytes, &[]);
        assert_eq!(verified.verdict, Verdict::Unreadable, "{at}: {verified:?}");
        assert!(verified.lines.iter().all(|line| line.len() < 600), "{at}");
    }
    let school = School::empty();
    refused(&school.run(&["verify", "not-there"]), &["cannot be read"]);
    refused(&school.run(&["verify", "."]), &["no file"]);
}

/// Whoever reads the other one would be shown something that nobody signed.
#[test]
fn where_two_things_are_said_nothing_is_right() {
    let school = unsealed();
    let keys = own_keys(&school);
    let credential = fs::read_to_string(write_badge(&school, "badge.json")).unwrap();
    assert_eq!(check(credential.clone(), &keys).verdict, Verdict::Right);
    for twice in [
        format!("{{\"name\":\"Others\",{}", &credential[1..]),
        credential.replacen("\"issuer\":{", "\"issuer\":{\"name\":\"Others\",", 1),
    ] {
        assert_ne!(twice, credential);
        assert_eq!(check(twice, &keys).verdict, Verdict::Unreadable);
    }
    let other = credential.replace("Test school", "Others");
    let drawing = |credential: &str| baked::svg("<svg></svg>", credential).unwrap();
    let second = drawing(&other).replace("</svg>", "").split_once('>').unwrap().1.to_owned();
    let both = drawing(&credential).replace("</svg>", &format!("{second}</svg>"));
    assert_eq!(check(drawing(&credential), &keys).verdict, Verdict::Right);
    assert_eq!(check(both, &keys).verdict, Verdict::Unreadable);
    let one = baked::png(&picture(), &credential).unwrap();
    assert_eq!(check(one.clone(), &keys).verdict, Verdict::Right);
    let two = baked::png(&baked::png(&picture(), &other).unwrap(), &credential).unwrap();
    assert_eq!(check(two, &keys).verdict, Verdict::Unreadable);
    let summary = done(school.run(&["series", "--summary", SECOND, "--format", "json"]));
    let twice = format!("{{\"format\":\"x\",{}", summary.trim_start().strip_prefix('{').unwrap());
    assert_eq!(check(twice, &keys).verdict, Verdict::Unreadable);
}

#[test]
fn what_a_drawing_holds_cannot_end_its_raw_text() {
    let hostile = r#"{"name":"]]></openbadges:credential><script>"}"#;
    let baked = baked::svg("<svg a=\"1\"><rect/></svg>", hostile).unwrap();
    assert_eq!(baked.matches("]]>").count(), 1);
    let back: Value = serde_json::from_str(baked::from_svg(&baked).unwrap()).unwrap();
    assert_eq!(back, serde_json::from_str::<Value>(hostile).unwrap());
}

/// The real companion's PDF, where it is built: `cargo build -p reflectory-print`.
#[test]
fn the_report_that_is_printed_carries_its_signature() {
    if Companion::find().is_err() {
        assert!(std::env::var_os("REFLECTORY_REQUIRE_PRINT").is_none(), "no companion, and one is required");
        println!("left out: the printing companion is not built here; REFLECTORY_PRINT may name one");
        return;
    }
    let school = unsealed();
    let wanted = Wanted::plain(ReportForm::Pdf, "2027-03-01T10:00:00Z".parse().unwrap());
    let id = ExerciseId(SECOND.to_owned());
    let made = make(&school.store(), &id, &wanted, &Interrupt::default()).unwrap();
    let verified = check(made.bytes, &own_keys(&school));
    assert_eq!(verified.verdict, Verdict::Right, "{verified:?}");
}

#[test]
fn what_would_fill_the_memory_once_unpacked_is_not_unpacked() {
    let zeros = vec![0_u8; 70 << 20];
    let once = compress_to_vec_zlib(&zeros, 6);
    let around = |packed: &[u8]| {
        [b"%PDF-1.7\n1 0 obj<</Type/ObjStm/Filter/FlateDecode>>stream\n", packed, b"\nendstream endobj\n"].concat()
    };
    assert!(!is_modest(&around(&once)));
    assert!(!is_modest(&around(&compress_to_vec_zlib(&once, 6))), "packed twice");
    let fifth = around(&compress_to_vec_zlib(&zeros[..52 << 20], 6));
    assert!(is_modest(&fifth) && !is_modest(&fifth.repeat(5)), "all together");
    assert!(is_modest(b"stream without an end, and endstream"));
}
