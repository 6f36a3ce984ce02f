//! How a machine joins: it asks with a proof that it knows the join code, and is answered with one.
//!
//! The answer's proof is over the bytes of its body as they were sent; read the body only once the proof was found right.
//!
//! ```text
//! ask      JSON {"nonce","proof","public"}, 32 bytes each in base64
//! answer   version 1 byte: 1, nonce 32 bytes, proof 32 bytes, body: the rest
//! body     JSON {"version","number","token","bundle"}
//! ```

use std::fmt;

use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::format::wire::as_text::AsText;
use crate::format::wire::bundle::{BUNDLE_BYTES_MAX, Bundle, Shape as BundleShape};
use crate::format::wire::{WireError, check_length, from_json, to_json};

/// Longest ask, in bytes.
pub const JOIN_ASK_BYTES_MAX: usize = 1024;
/// Longest body of an answer, in bytes.
pub const JOIN_BODY_BYTES_MAX: usize = BUNDLE_BYTES_MAX + 1024;
/// Longest answer, in bytes.
pub const JOIN_ANSWER_BYTES_MAX: usize = 1 + 32 + 32 + JOIN_BODY_BYTES_MAX;
const VERSION: u8 = 1;
const ASK: &str = "What the joining machine sent";
const ANSWER: &str = "The answer to joining";

/// What a machine asks with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct JoinAsk {
    /// Drawn for this ask.
    pub nonce: [u8; 32],
    /// That the machine knows the join code.
    pub proof: [u8; 32],
    /// The key with which it will sign.
    pub public: [u8; 32],
}

#[derive(Serialize, Deserialize)]
struct AskShape {
    nonce: AsText<32>,
    proof: AsText<32>,
    public: AsText<32>,
}

impl JoinAsk {
    /// The bytes that are sent.
    pub fn to_bytes(&self) -> Vec<u8> {
        let JoinAsk { nonce, proof, public } = *self;
        to_json(&AskShape { nonce: AsText(nonce), proof: AsText(proof), public: AsText(public) })
    }

    /// What [`JoinAsk::to_bytes`] wrote. Keys that a later version adds are passed over.
    ///
    /// # Errors
    /// [`WireError`].
    pub fn from_bytes(bytes: &[u8]) -> Result<JoinAsk, WireError> {
        let shape: AskShape = from_json(ASK, bytes, JOIN_ASK_BYTES_MAX)?;
        Ok(JoinAsk { nonce: shape.nonce.0, proof: shape.proof.0, public: shape.public.0 })
    }
}

/// What it is answered with.
#[derive(Clone, PartialEq, Eq)]
pub struct JoinAnswer {
    /// Drawn for this answer.
    pub nonce: [u8; 32],
    /// That the hub knows the join code, and that certificate and body are its own.
    pub proof: [u8; 32],
    /// A [`JoinBody`], as bytes.
    pub body: Vec<u8>,
}

impl fmt::Debug for JoinAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JoinAnswer(..)")
    }
}

impl JoinAnswer {
    /// The bytes that are sent.
    ///
    /// # Errors
    /// [`WireError::TooLong`] for a body beyond [`JOIN_BODY_BYTES_MAX`].
    pub fn to_bytes(&self) -> Result<Vec<u8>, WireError> {
        check_length(ANSWER, self.body.len(), JOIN_BODY_BYTES_MAX)?;
        Ok([[VERSION].as_slice(), &self.nonce, &self.proof, &self.body].concat())
    }

    /// What [`JoinAnswer::to_bytes`] wrote.
    ///
    /// # Errors
    /// [`WireError`].
    pub fn from_bytes(bytes: &[u8]) -> Result<JoinAnswer, WireError> {
        check_length(ANSWER, bytes.len(), JOIN_ANSWER_BYTES_MAX)?;
        let unreadable = || WireError::Unreadable { what: ANSWER };
        let (version, rest) = bytes.split_first().ok_or_else(unreadable)?;
        check_version((*version).into())?;
        let (nonce, rest) = rest.split_first_chunk::<32>().ok_or_else(unreadable)?;
        let (proof, body) = rest.split_first_chunk::<32>().ok_or_else(unreadable)?;
        Ok(JoinAnswer { nonce: *nonce, proof: *proof, body: body.to_vec() })
    }
}

/// What a machine that joined gets.
#[derive(Clone, PartialEq, Eq)]
pub struct JoinBody {
    /// The station's number, from 1.
    pub number: u32,
    /// What it shows on every later request.
    pub token: Zeroizing<[u8; 32]>,
    /// The exercise.
    pub bundle: Bundle,
}

impl fmt::Debug for JoinBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("JoinBody").field("number", &self.number).finish_non_exhaustive()
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct BodyShape {
    version: u32,
    number: u32,
    token: AsText<32>,
    bundle: BundleShape,
}

impl JoinBody {
    /// The bytes that are proved and sent.
    ///
    /// # Errors
    /// [`WireError`] for a bundle that must not be sent.
    pub fn to_bytes(&self) -> Result<Vec<u8>, WireError> {
        let (token, bundle) = (AsText(*self.token), self.bundle.shape()?);
        let bytes = to_json(&BodyShape { version: VERSION.into(), number: self.number, token, bundle });
        check_length(ANSWER, bytes.len(), JOIN_BODY_BYTES_MAX)?;
        Ok(bytes)
    }

    /// What [`JoinBody::to_bytes`] wrote.
    ///
    /// # Errors
    /// [`WireError`].
    pub fn from_bytes(bytes: &[u8]) -> Result<JoinBody, WireError> {
        let shape: BodyShape = from_json(ANSWER, bytes, JOIN_BODY_BYTES_MAX)?;
        check_version(shape.version)?;
        let bundle = Bundle::from_shape(shape.bundle)?;
        Ok(JoinBody { number: shape.number, token: Zeroizing::new(shape.token.0), bundle })
    }
}

fn check_version(version: u32) -> Result<(), WireError> {
    if version == u32::from(VERSION) { Ok(()) } else { Err(WireError::Version { what: ANSWER, version }) }
}
