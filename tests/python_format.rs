//! The worked example of `docs/format.md` is run: another program, in another language, opens what
//! this one sealed.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use reflectory::seal::draft::DraftKey;
use reflectory::seal::envelope::{Contents, seal_envelope};
use reflectory::seal::hub_key::HubKey;
use reflectory::seal::sheet::{Binding, Needs, seal};
use reflectory::seal::{code, hex, join, key_file};

/// With this variable set, a machine without Python or its package fails the test.
const REQUIRE: &str = "REFLECTORY_REQUIRE_PYTHON";

/// Feeds the example from files and prints what it gave, to be compared here.
const HARNESS: &str = r#"
import pathlib
here = pathlib.Path(sys.argv[1])
keys = [secret_key((here / f"{n}.toml").read_text(encoding="utf-8"), "crème brûlée") for n in "ab"]
sheet = bytes(range(16))
for name, some in [("any", keys[1:]), ("all", keys)]:
    sealed = (here / f"{name}.sheet").read_bytes()
    print(open_sheet(sealed, some, "2026-1-isced2", "students", sheet).decode())
    try:
        open_sheet(sealed, some, "2026-1-isced2", "teachers", sheet)
    except Exception:
        print("refused")
salt = bytes([5] * 16)
print(open_draft((here / "draft").read_bytes(), "Àpple-RIVER  stone", salt).decode())
print(slip_hash("22222-22222", salt).hex())
from cryptography.hazmat.primitives.serialization import load_der_private_key
hub = (here / "hub").read_bytes()
for name in ("both", "none"):
    print(open_envelope((here / name).read_bytes(), hub, "2026-1-isced2"))
try:
    open_envelope((here / "both").read_bytes(), hub, "2026-1-isced1")
except Exception:
    print("refused")
join_code = (here / "join").read_text()
print(proof(join_code, "client", bytes([1] * 32), bytes([2] * 32), bytes([3] * 32)).hex())
print(proof(join_code, "server", bytes([1] * 32), bytes([2] * 32), bytes([3] * 32), bytes([4] * 32)).hex())
tls = load_der_private_key((here / "tls").read_bytes(), None).private_bytes_raw()
print(tls == derived(hub, "reflectory hub 1 tls"))
"#;

#[test]
fn python_opens_what_we_sealed() {
    let Some(python) = python_with_hpke() else { return };
    let folder = tempfile::tempdir().unwrap();
    let (a, _) = key_file::make("Ana", "crème brûlée").unwrap();
    let (b, _) = key_file::make("Žofie", "crème brûlée").unwrap();
    fs::write(folder.path().join("a.toml"), a.to_text()).unwrap();
    fs::write(folder.path().join("b.toml"), b.to_text()).unwrap();
    let binding = Binding {
        exercise: "2026-1-isced2",
        group: "students",
        sheet: std::array::from_fn(|n| u8::try_from(n).unwrap()),
    };
    for (name, needs) in [("any.sheet", Needs::Any), ("all.sheet", Needs::All)] {
        let plain = format!("answers of {name}: žluťoučký kůň");
        let sealed = seal(plain.as_bytes(), 512, &[a.public_key(), b.public_key()], needs, &binding).unwrap();
        fs::write(folder.path().join(name), sealed).unwrap();
    }
    let salt = [5; 16];
    let draft = DraftKey::derive("apple river stone", &salt).unwrap();
    fs::write(folder.path().join("draft"), draft.seal_draft(b"half a sheet", 128).unwrap()).unwrap();
    let slip = code::slip_hash(&code::parse("22222-22222").unwrap(), &salt).unwrap();
    let slip: String = slip.iter().map(|byte| format!("{byte:02x}")).collect();

    let for_machines = write_for_machines(folder.path());

    let program = folder.path().join("example.py");
    fs::write(&program, format!("{}\n{HARNESS}", example())).unwrap();
    let output = Command::new(python).env("PYTHONUTF8", "1").arg(&program).arg(folder.path()).output().unwrap();
    let of_people = [
        "answers of any.sheet: žluťoučký kůň",
        "refused",
        "answers of all.sheet: žluťoučký kůň",
        "refused",
        "half a sheet",
        &slip,
    ];
    let expected = of_people.map(str::to_owned).into_iter().chain(for_machines).collect::<Vec<_>>();
    assert_eq!(text(&output.stdout).lines().collect::<Vec<_>>(), expected, "{}", text(&output.stderr));
}

/// Writes what machines exchange, and returns the lines that the example prints about it.
fn write_for_machines(folder: &Path) -> Vec<String> {
    let write = |name: &str, bytes: &[u8]| fs::write(folder.join(name), bytes).unwrap();
    let (hub, code) = (HubKey::draw().unwrap(), join::draw().unwrap());
    let id = std::array::from_fn(|n| u8::try_from(n).unwrap());
    let body = b"a sealed sheet".to_vec();
    let both = Contents { group: 2, id, receipt: Some([b'r'; 8]), slip: Some([b's'; 32]), sealing: [b'k'; 32], body };
    let none = Contents { receipt: None, slip: None, ..both.clone() };
    for (name, contents) in [("both", both), ("none", none)] {
        write(name, &seal_envelope(&contents, &hub.transport_public(), "2026-1-isced2").unwrap());
    }
    write("hub", hub.secret());
    write("join", code.shown().as_bytes());
    write("tls", &hub.tls_pkcs8());
    let id = r"b'\x00\x01\x02\x03\x04\x05\x06\x07\x08\t\n\x0b\x0c\r\x0e\x0f'";
    let opened = |rest: &str| format!("(2, {id}, b'{}', {rest}, b'a sealed sheet')", "k".repeat(32));
    vec![
        opened(&format!("b'{}', b'{}'", "r".repeat(8), "s".repeat(32))),
        opened("None, None"),
        "refused".to_owned(),
        hex::encode(&join::client_proof(&code, &[1; 32], &[2; 32], &[3; 32])),
        hex::encode(&join::server_proof(&code, &[1; 32], &[2; 32], &[3; 32], &[4; 32])),
        "True".to_owned(),
    ]
}

/// The Python block of the document, as a reader would copy it.
fn example() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/format.md");
    let document = fs::read_to_string(path).unwrap().replace("\r\n", "\n");
    let blocks: Vec<&str> = document.split("```python\n").skip(1).collect();
    assert_eq!(blocks.len(), 1, "one Python block stands in docs/format.md");
    blocks[0].split("\n```").next().unwrap().to_owned()
}

/// A Python that can do what the example needs, or the reason why the test says nothing.
fn python_with_hpke() -> Option<&'static str> {
    let needed = "import tomllib; from cryptography.hazmat.primitives import hpke; \
                  from cryptography.hazmat.primitives.kdf.argon2 import Argon2id";
    let mut why = String::new();
    for python in ["python3", "python"] {
        match Command::new(python).args(["-c", needed]).output() {
            Ok(Output { status, .. }) if status.success() => return Some(python),
            Ok(output) => why.push_str(&text(&output.stderr)),
            Err(error) => why.push_str(&error.to_string()),
        }
    }
    let sentence = format!("not tested: Python 3.11 with the package cryptography 47 or newer is missing\n{why}");
    assert!(std::env::var_os(REQUIRE).is_none(), "{REQUIRE} is set, but {sentence}");
    eprintln!("{sentence}");
    None
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}
