//! A hub's certificate as a stranger sees it, and its fingerprint.
//!
//! What is fetched here is believed only when the hub has proved that it knows the join code and that
//! this certificate is its own (`seal::join`); until then it may be anybody's.

use std::io;
use std::net::{SocketAddr, TcpStream};
use std::sync::Arc;
use std::time::{Duration, Instant};

use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::{WebPkiSupportedAlgorithms, verify_tls13_signature};
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{ClientConfig, ClientConnection, DigitallySignedStruct, SignatureScheme};
use sha2::{Digest, Sha256};

use crate::hub::NAME;
use crate::hub::client::ClientError;
use crate::hub::tls::{VERSIONS, provider};

/// Longest certificate that is looked at, in bytes. A hub's own has some 300.
const CERTIFICATE_BYTES_MAX: usize = 4 * 1024;

/// What is pinned: SHA-256 of the certificate (DER).
pub fn fingerprint(certificate_der: &[u8]) -> [u8; 32] {
    Sha256::digest(certificate_der).into()
}

/// The certificate (DER) of whoever answers at this address, who holds its key. Nothing is sent but
/// a handshake.
///
/// # Errors
/// [`ClientError::Unreachable`] if nobody answers in time, [`ClientError::WrongHub`] if what answers
/// is no hub.
pub fn fetch_certificate(address: SocketAddr, patience: Duration) -> Result<Vec<u8>, ClientError> {
    let until = Instant::now() + patience;
    let mut socket = TcpStream::connect_timeout(&address, patience.max(Duration::from_millis(1)))?;
    let algorithms = provider();
    let anybody = Anybody(algorithms.signature_verification_algorithms);
    let config = ClientConfig::builder_with_provider(algorithms)
        .with_protocol_versions(VERSIONS)?
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(anybody))
        .with_no_client_auth();
    let name = ServerName::try_from(NAME).map_err(|_| ClientError::Bad)?;
    let mut tls = ClientConnection::new(Arc::new(config), name)?;
    while tls.is_handshaking() {
        let left = until.checked_duration_since(Instant::now()).filter(|left| !left.is_zero());
        let left = left.ok_or(ClientError::Unreachable)?;
        socket.set_read_timeout(Some(left))?;
        socket.set_write_timeout(Some(left))?;
        if tls.wants_write() {
            tls.write_tls(&mut socket)?;
        } else if tls.read_tls(&mut socket)? == 0 {
            return Err(ClientError::Unreachable);
        } else {
            tls.process_new_packets()?;
        }
    }
    tls.send_close_notify();
    // The other end closes anyway.
    let _ = tls.write_tls(&mut socket);
    let certificate = tls.peer_certificates().and_then(|chain| chain.first()).ok_or(ClientError::WrongHub)?;
    Some(certificate.to_vec()).filter(|der| der.len() <= CERTIFICATE_BYTES_MAX).ok_or(ClientError::WrongHub)
}

/// What a failed connection means.
pub fn meaning(error: &io::Error) -> ClientError {
    // A rustls error inside is a certificate that is not the pinned one, or no TLS at all.
    match error.get_ref().is_some_and(|inner| inner.is::<rustls::Error>()) {
        true => ClientError::WrongHub,
        false => ClientError::Unreachable,
    }
}

impl From<io::Error> for ClientError {
    fn from(error: io::Error) -> Self {
        meaning(&error)
    }
}

impl From<rustls::Error> for ClientError {
    fn from(_: rustls::Error) -> Self {
        Self::WrongHub
    }
}

/// Takes any certificate whose key the other end holds.
#[derive(Debug)]
struct Anybody(WebPkiSupportedAlgorithms);

impl ServerCertVerifier for Anybody {
    fn verify_server_cert(
        &self,
        _end_entity: &CertificateDer<'_>,
        _intermediates: &[CertificateDer<'_>],
        _server_name: &ServerName<'_>,
        _ocsp_response: &[u8],
        _now: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        _message: &[u8],
        _certificate: &CertificateDer<'_>,
        _signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        Err(rustls::Error::General("only TLS 1.3 is spoken".to_owned()))
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        verify_tls13_signature(message, certificate, signed, &self.0)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.0.supported_schemes()
    }
}
