//! A fixed number of bytes as text in JSON: base64 (RFC 4648, section 4).

use base64ct::{Base64, Encoding};
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Bytes that stand as text in JSON.
#[derive(Clone, Copy)]
pub(super) struct AsText<const N: usize>(pub(super) [u8; N]);

impl<const N: usize> Serialize for AsText<N> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&Base64::encode_string(&self.0))
    }
}

impl<'de, const N: usize> Deserialize<'de> for AsText<N> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<AsText<N>, D::Error> {
        let text = String::deserialize(deserializer)?;
        let mut bytes = [0; N];
        let read = Base64::decode(&text, &mut bytes).map(<[u8]>::len);
        if read == Ok(N) { Ok(AsText(bytes)) } else { Err(D::Error::custom("not so many bytes in base64")) }
    }
}
