//! What both ends of a connection agree upon: TLS 1.3, with ring's algorithms.

use std::sync::Arc;

use rustls::crypto::CryptoProvider;
use rustls::crypto::ring;

/// The only version that is spoken: what an older one allows need not be thought about.
pub static VERSIONS: &[&rustls::SupportedProtocolVersion] = &[&rustls::version::TLS13];

/// The algorithms. Given by hand everywhere, so that nothing depends on a default of the process.
pub fn provider() -> Arc<CryptoProvider> {
    Arc::new(ring::default_provider())
}
