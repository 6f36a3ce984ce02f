//! A PostgreSQL of the tests' own, and databases in it. Where it is not installed the tests say so and pass; with
//! `REFLECTORY_REQUIRE_POSTGRES` that is a failure.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};

use postgres::{Client, NoTls};

const SCRIPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/support/postgres.sh");
const REQUIRE: &str = "REFLECTORY_REQUIRE_POSTGRES";

/// A server. It ends with this, and with this process however that ends.
pub struct Server {
    child: Child,
    out: BufReader<ChildStdout>,
    folder: PathBuf,
}

impl Server {
    /// A server of a test's own; nothing where PostgreSQL is not installed.
    pub fn start() -> Option<Server> {
        let there = Path::new("/usr/lib/postgresql").is_dir()
            || Command::new("initdb").arg("--version").output().is_ok_and(|output| output.status.success());
        if !there {
            assert!(std::env::var_os(REQUIRE).is_none(), "PostgreSQL is not installed");
            writeln!(std::io::stderr(), "not tried: PostgreSQL is not installed").unwrap();
            return None;
        }
        let mut child = Command::new(SCRIPT).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let out = BufReader::new(child.stdout.take().unwrap());
        let mut server = Server { child, out, folder: PathBuf::new() };
        server.folder = server.line().into();
        assert_eq!(server.line(), "ready");
        Some(server)
    }

    /// `kill -9` of every process of it.
    pub fn kill(&mut self) {
        self.order("kill", "killed");
    }

    /// Starts it again after that, perhaps with settings such as `-c fsync=off`.
    pub fn start_again(&mut self, settings: &str) {
        self.order(&format!("start {settings}"), "ready");
    }

    /// Another server follows this one from now on; what is stored is on both.
    pub fn follow(&mut self) {
        self.order("replica", "ready");
    }

    /// The one that followed takes over, after this one was killed.
    pub fn promote(&mut self) {
        self.order("promote", "ready");
    }

    /// The address of a database on either, whichever can be written to.
    pub fn either(&self, database: &str) -> String {
        let folder = self.folder.display();
        format!(
            "postgres:///{database}?host={folder}&host={folder}&port=5432,5433&user=postgres&target_session_attrs=read-write"
        )
    }

    /// The same, reached over the network at this port as well.
    pub fn listen(&mut self, port: u16, settings: &str) {
        self.order(&format!("listen {port} {settings}"), "ready");
    }

    /// Puts a file where the server can read it, and nobody else.
    pub fn give(&self, name: &str, content: &str) -> PathBuf {
        let path = self.folder.join(name);
        fs::write(&path, content).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
        let owner = fs::metadata(&self.folder).unwrap();
        chown(&path, Some(owner.uid()), Some(owner.gid())).unwrap();
        path
    }

    /// A new database with nothing in it: its address.
    pub fn database(&self) -> String {
        static MADE: AtomicU32 = AtomicU32::new(0);
        let name = format!("test{}", MADE.fetch_add(1, Ordering::Relaxed));
        self.client("postgres").batch_execute(&format!("CREATE DATABASE {name}")).unwrap();
        self.address("postgres", &name)
    }

    /// The address of a database for an account.
    pub fn address(&self, user: &str, database: &str) -> String {
        format!("postgres:///{database}?host={}&user={user}", self.folder.display())
    }

    /// SQL for whoever looks from outside.
    pub fn client(&self, database: &str) -> Client {
        Client::connect(&self.address("postgres", database), NoTls).unwrap()
    }

    fn order(&mut self, order: &str, answer: &str) {
        writeln!(self.child.stdin.as_mut().unwrap(), "{order}").unwrap();
        assert_eq!(self.line(), answer);
    }

    fn line(&mut self) -> String {
        let mut line = String::new();
        self.out.read_line(&mut line).unwrap();
        line.trim_end().to_owned()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.child.stdin.take());
        let _ = self.child.wait();
    }
}

/// The server that tests share. It ends when this process does, for then its input does.
pub fn shared() -> Option<&'static Server> {
    static SERVER: OnceLock<Option<Server>> = OnceLock::new();
    SERVER.get_or_init(Server::start).as_ref()
}

/// SQL for whoever looks into a database from outside.
pub fn look(address: &str) -> Client {
    Client::connect(address, NoTls).unwrap()
}
