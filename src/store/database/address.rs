//! Where a database is and how it is spoken to: `postgres://USER@HOST/DATABASE`, with what PostgreSQL's own programs take
//! behind it. A password is never part of a name that is shown.

use std::fs;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use postgres::config::{Host, SslMode};
use postgres::{Client, Config, NoTls};
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use rustls::{ClientConfig, RootCertStore};
use tokio_postgres_rustls::MakeRustlsConnect;

use crate::store::error::StoreError;
use crate::store::server_error::ServerError;

/// How long is waited for a server that does not answer.
const CONNECT: Duration = Duration::from_secs(5);
/// How long something that was sent may stay unacknowledged before the connection counts as lost.
const UNHEARD: Duration = Duration::from_secs(10);
/// The certificate that must have signed the server's, as PostgreSQL's own programs call it.
const ROOT: &str = "sslrootcert";

/// A database that can be spoken to.
pub(super) struct Address {
    config: Config,
    root: Option<PathBuf>,
    /// How it is called for people: without account and password.
    pub(super) name: String,
}

impl Address {
    /// Reads an address. `password` is taken where it holds none.
    ///
    /// # Errors
    /// [`ServerError::BadAddress`] for what is none, and for one that would send sheets' slips over a network in clear.
    pub(super) fn read(text: &str, password: Option<&str>) -> Result<Address, StoreError> {
        let (text, root) = without_root(text);
        let bad = |why: String| StoreError::from(ServerError::BadAddress { why });
        let mut config: Config = text.parse().map_err(|error: postgres::Error| {
            // Its own words may repeat the address, with the password in it.
            let _ = error;
            bad("It has the form postgres://USER@HOST/DATABASE".to_owned())
        })?;
        if let (None, Some(password)) = (config.get_password(), password) {
            config.password(password);
        }
        if config.get_connect_timeout().is_none() {
            config.connect_timeout(CONNECT);
        }
        config.tcp_user_timeout(UNHEARD).application_name("reflectory");
        let name = name(&config);
        // Behind the first `@` of a password that holds one stands the rest of it, and then the host.
        if name.contains('@') {
            return Err(bad("There is one @ too many in it. In a password, write %40 for @".to_owned()));
        }
        if config.get_hosts().is_empty() {
            return Err(bad("The address names no machine".to_owned()));
        }
        match (config.get_ssl_mode(), &root) {
            (SslMode::Disable, Some(_)) => return Err(bad(format!("{ROOT} and sslmode=disable exclude each other"))),
            (SslMode::Disable, None) => {}
            (_, Some(_)) => {
                config.ssl_mode(SslMode::Require);
            }
            (SslMode::Prefer, None) if is_near(&config) => {
                config.ssl_mode(SslMode::Disable);
            }
            (_, None) => {
                return Err(bad(format!(
                    "Over a network the server must show who it is: add ?{ROOT}=FILE with the certificate that signed its own, or ?sslmode=disable where a tunnel does that"
                )));
            }
        }
        Ok(Address { config, root, name })
    }

    /// A new connection.
    pub(super) fn connect(&self) -> Result<Client, StoreError> {
        let unreachable = |error: postgres::Error| super::unreachable(&self.name, &error);
        match &self.root {
            None => self.config.connect(NoTls).map_err(unreachable),
            Some(file) => self.config.connect(self.tls(file)?).map_err(unreachable),
        }
    }

    /// TLS with one root and the name of the host checked: nothing else is believed.
    fn tls(&self, file: &PathBuf) -> Result<MakeRustlsConnect, StoreError> {
        let bad = |why: String| StoreError::from(ServerError::BadAddress { why: format!("{}: {why}", file.display()) });
        let pem = fs::read(file).map_err(|error| bad(error.to_string()))?;
        let mut roots = RootCertStore::empty();
        for certificate in CertificateDer::pem_slice_iter(&pem) {
            let certificate = certificate.map_err(|error| bad(error.to_string()))?;
            roots.add(certificate).map_err(|error| bad(error.to_string()))?;
        }
        if roots.is_empty() {
            return Err(bad("there is no certificate in it".to_owned()));
        }
        let config = ClientConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
            .with_protocol_versions(&[&rustls::version::TLS13])
            .map_err(|error| bad(error.to_string()))?
            .with_root_certificates(roots)
            .with_no_client_auth();
        Ok(MakeRustlsConnect::new(config))
    }
}

/// The address without the root's file, which the client does not know, and that file.
fn without_root(text: &str) -> (String, Option<PathBuf>) {
    let Some((before, query)) = text.split_once('?') else { return (text.to_owned(), None) };
    let key = format!("{ROOT}=");
    let (roots, rest): (Vec<&str>, Vec<&str>) = query.split('&').partition(|part| part.starts_with(&key));
    let root = roots.last().and_then(|part| part.strip_prefix(&key)).map(PathBuf::from);
    let rest = rest.join("&");
    (if rest.is_empty() { before.to_owned() } else { format!("{before}?{rest}") }, root)
}

/// Whether what is sent stays on this machine.
fn is_near(config: &Config) -> bool {
    config.get_hosts().iter().all(|host| match host {
        Host::Tcp(name) => ["localhost", "127.0.0.1", "::1"].contains(&name.as_str()),
        #[cfg(unix)]
        Host::Unix(_) => true,
    }) && config.get_hostaddrs().iter().all(std::net::IpAddr::is_loopback)
}

fn name(config: &Config) -> String {
    let host = |host: &Host| match host {
        Host::Tcp(name) => name.clone(),
        #[cfg(unix)]
        Host::Unix(folder) => folder.display().to_string(),
    };
    let hosts: Vec<String> = config.get_hosts().iter().map(host).collect();
    format!("postgres://{}/{}", hosts.join(","), config.get_dbname().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_password_is_in_a_name_or_a_complaint() {
        let here = Address::read("postgres://me:geheim@localhost/schools", None).unwrap();
        assert_eq!(here.name, "postgres://localhost/schools");
        let socket = Address::read("postgres:///schools?host=/run/postgresql&user=me", None).unwrap();
        assert_eq!(socket.name, "postgres:///run/postgresql/schools");
        // An account is called as its database where that is left out; it is named in neither case.
        assert_eq!(Address::read("postgres://me:ge%40heim@localhost", None).unwrap().name, "postgres://localhost/");
        for bad in ["postgres://me:geheim@localhost:port/schools", "postgres://me:geheim@db.example/schools"] {
            let error = Address::read(bad, None).err().unwrap();
            assert!(!error.to_string().contains("geheim"), "{error}");
        }
        for many in
            ["a@geheim@localhost/d", "a@geheim/b@localhost/d", "a@b/geheim@localhost/d", "a@geheim,b@localhost/d"]
        {
            let error =
                Address::read(&format!("postgres://me:{many}?sslmode=disable"), None).err().unwrap().to_string();
            assert!(error.contains("write %40 for @") && !error.contains("geheim"), "{error}");
        }
    }

    #[test]
    fn over_a_network_the_server_shows_who_it_is_or_a_tunnel_is_said_to_be_there() {
        let mode = |text: &str| Address::read(text, None).map(|address| address.config.get_ssl_mode());
        assert_eq!(mode("postgres://u@127.0.0.1/d"), Ok(SslMode::Disable));
        assert_eq!(mode("postgres://u@db.example/d?sslmode=disable"), Ok(SslMode::Disable));
        assert_eq!(mode("postgres://u@db.example/d?sslrootcert=/ca.pem"), Ok(SslMode::Require));
        assert_eq!(mode("postgres://u@localhost/d?sslrootcert=/ca.pem&sslmode=prefer"), Ok(SslMode::Require));
        for bad in
            ["postgres://u@db.example/d", "postgres://u@localhost/d?sslmode=require", "postgres://u@/d?sslmode=x"]
        {
            assert!(matches!(mode(bad), Err(StoreError::Server(ServerError::BadAddress { .. }))), "{bad}");
        }
    }
}
