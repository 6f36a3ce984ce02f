//! Envelopes: any bytes, and any contents sealed as a hostile station could seal them.

use hpke::aead::ChaCha20Poly1305;
use hpke::kdf::HkdfSha256;
use hpke::kem::X25519HkdfSha256;
use hpke::{Deserializable, Kem, OpModeS, Serializable, single_shot_seal_with_rng};
use rand::SeedableRng;
use rand::rngs::StdRng;
use reflectory::domain::answer::SheetId;
use reflectory::seal::envelope::{envelope_len, open_envelope, seal_envelope};

use crate::{frugally, made, seed, split};

const EXERCISE: &str = "2026-1-primary 05050505050505050505050505050505";

/// Opens bytes as an envelope.
pub fn try_bytes(data: &[u8]) {
    let (kind, bytes) = split(data);
    let (key, transport) = (made::key(), made::key().transport_public());
    if kind % 2 == 0 {
        let opened = frugally(bytes, || open_envelope(bytes, &key, EXERCISE));
        assert!(opened.is_err() || bytes.first() == Some(&1));
        return;
    }
    let sealed = seal(bytes, &transport);
    if let Ok(contents) = frugally(bytes, || open_envelope(&sealed, &key, EXERCISE)) {
        assert_eq!(sealed.len(), envelope_len(contents.body.len()));
        let again = seal_envelope(&contents, &transport, EXERCISE).expect("what was opened can be sealed");
        assert!(open_envelope(&again, &key, EXERCISE) == Ok(contents));
    }
}

/// Any bytes sealed as the contents of an envelope.
pub fn seal(contents: &[u8], transport: &[u8; 32]) -> Vec<u8> {
    let to = <X25519HkdfSha256 as Kem>::PublicKey::from_bytes(transport).expect("a key");
    let length = u8::try_from(EXERCISE.len()).expect("a short name");
    let info = [b"reflectory envelope 1".as_slice(), &[length], EXERCISE.as_bytes()].concat();
    let (encapsulated, text) = single_shot_seal_with_rng::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
        &OpModeS::Base,
        &to,
        &info,
        contents,
        b"",
        &mut StdRng::seed_from_u64(1),
    )
    .expect("anything can be sealed");
    [[1].as_slice(), &encapsulated.to_bytes(), &text].concat()
}

/// An envelope, and contents with and without slip and receipt.
pub fn seeds() -> Vec<Vec<u8>> {
    let bundle = made::small_bundle();
    let head = |has: u8| [&[2], [3; 16].as_slice(), &[6; 32], &[has], &[0; 8], &[0; 32], b"a sealed sheet"].concat();
    let contents = (0..=4).map(|has| seed(1, &head(has)));
    std::iter::once(seed(0, &made::envelope(&bundle, SheetId([1; 16])))).chain(contents).collect()
}
