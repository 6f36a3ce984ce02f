//! Who the hub is: a key and a certificate that bears nobody's name.

use std::sync::Arc;

use rcgen::{CertificateParams, DistinguishedName, DnType, KeyPair, date_time_ymd};
use rustls::ServerConfig;
use rustls::pki_types::{CertificateDer, PrivatePkcs8KeyDer};
use zeroize::Zeroizing;

use crate::hub::tls::{VERSIONS, provider};
use crate::hub::{HubError, NAME};

/// The key and the certificate that clients pin.
#[derive(Clone)]
pub struct Identity {
    /// The certificate, as [`make`] gave it once and the store kept it.
    pub certificate_der: Vec<u8>,
    /// The private key: PKCS #8, Ed25519.
    pub key_pkcs8: Zeroizing<Vec<u8>>,
}

/// The certificate of a key (PKCS #8, Ed25519), signed by itself: DER, some 300 bytes.
///
/// The same key gives the same bytes; they are kept all the same, since clients pin them and another
/// version of this program might write them otherwise. It is valid from 1970 to 4096: a lab machine
/// with an empty battery believes that it is 1970, and what makes a hub trusted is the join code.
pub fn make(key_pkcs8: &[u8]) -> Result<Vec<u8>, HubError> {
    let broken = |reason: rcgen::Error| HubError::Identity(reason.to_string());
    let key = PrivatePkcs8KeyDer::from(key_pkcs8);
    let key = KeyPair::from_pkcs8_der_and_sign_algo(&key, &rcgen::PKCS_ED25519).map_err(broken)?;
    let mut params = CertificateParams::new(vec![NAME.to_owned()]).map_err(broken)?;
    params.not_before = date_time_ymd(1970, 1, 1);
    params.not_after = date_time_ymd(4096, 1, 1);
    params.distinguished_name = DistinguishedName::new();
    params.distinguished_name.push(DnType::CommonName, NAME);
    Ok(params.self_signed(&key).map_err(broken)?.der().to_vec())
}

/// How the server shakes hands.
pub fn server_config(identity: &Identity) -> Result<Arc<ServerConfig>, HubError> {
    let broken = |reason: rustls::Error| HubError::Identity(reason.to_string());
    let certificate = CertificateDer::from(identity.certificate_der.clone());
    let key = PrivatePkcs8KeyDer::from(identity.key_pkcs8.to_vec());
    let config = ServerConfig::builder_with_provider(provider())
        .with_protocol_versions(VERSIONS)
        .map_err(broken)?
        .with_no_client_auth()
        .with_single_cert(vec![certificate], key.into())
        .map_err(broken)?;
    Ok(Arc::new(config))
}
