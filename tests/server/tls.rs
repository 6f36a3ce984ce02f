//! Over a network only the server whose certificate was signed by the one that was given is believed, and only for its name.

use std::path::Path;

use base64ct::{Base64, Encoding};
use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair};
use reflectory::store::database::Database;
use reflectory::store::error::StoreError;
use reflectory::store::server_error::ServerError;

use crate::lab::machines::free_port;
use crate::support::postgres::Server;

fn pem(label: &str, der: &[u8]) -> String {
    let text = Base64::encode_string(der);
    let lines: Vec<&str> = text.as_bytes().chunks(64).map(|line| std::str::from_utf8(line).unwrap()).collect();
    format!("-----BEGIN {label}-----\n{}\n-----END {label}-----\n", lines.join("\n"))
}

/// A certificate that signs others: its PEM, and what signs.
fn signer() -> (String, Issuer<'static, KeyPair>) {
    let key = KeyPair::generate().unwrap();
    let mut params = CertificateParams::new(Vec::new()).unwrap();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let certificate = pem("CERTIFICATE", params.self_signed(&key).unwrap().der());
    (certificate, Issuer::new(params, key))
}

#[test]
fn only_the_server_of_that_name_and_signature_is_spoken_to() {
    let Some(mut server) = Server::start() else { return };
    let ((root, issuer), (stranger, _)) = (signer(), signer());
    let key = KeyPair::generate().unwrap();
    let own = CertificateParams::new(vec!["localhost".to_owned()]).unwrap().signed_by(&key, &issuer).unwrap();
    let files = [
        server.give("server.crt", &pem("CERTIFICATE", own.der())),
        server.give("server.key", &pem("PRIVATE KEY", &key.serialize_der())),
    ];
    let [root, stranger] = [server.give("root.pem", &root), server.give("stranger.pem", &stranger)];
    let empty = server.give("empty.pem", "");
    server.kill();
    let port = free_port();
    let [certificate, key] = files.each_ref().map(|file| file.display());
    server.listen(port, &format!("-c ssl=on -c ssl_cert_file={certificate} -c ssl_key_file={key}"));
    let open = |host: &str, root: &Path| {
        let root = root.display();
        Database::open_or_make(&format!("postgres://postgres@{host}:{port}/postgres?sslrootcert={root}"), None)
            .map(|mut database| database.exercises().unwrap().len())
    };
    assert_eq!(open("localhost", &root), Ok(0));
    let unreachable = |answer: Result<usize, StoreError>| {
        assert!(matches!(answer, Err(StoreError::Server(ServerError::Unreachable { .. }))), "{answer:?}");
    };
    unreachable(open("localhost", &stranger));
    // The same server under a name that its certificate does not bear.
    unreachable(open("127.0.0.1", &root));
    let nothing_in_it = open("localhost", &empty);
    assert!(matches!(nothing_in_it, Err(StoreError::Server(ServerError::BadAddress { .. }))), "{nothing_in_it:?}");
    // One that speaks no TLS is not spoken to either.
    server.kill();
    server.listen(port, "");
    unreachable(open("localhost", &root));
}
