//! Join codes, proofs, the keys of a hub and its envelopes: what opens, for whom, and what never does.

use std::collections::BTreeSet;

use hpke::aead::ChaCha20Poly1305;
use hpke::kdf::HkdfSha256;
use hpke::kem::X25519HkdfSha256;
use hpke::{Deserializable, Kem, OpModeS, Serializable, single_shot_seal_with_rng};
use proptest::prelude::*;
use rand::SeedableRng;
use rand::rngs::StdRng;
use reflectory::seal::code::{ALPHABET, ClassCode, Code, TypingSlip};
use reflectory::seal::envelope::{Contents, ENVELOPE_MAX, envelope_len, open_envelope, seal_envelope};
use reflectory::seal::hub_key::HubKey;
use reflectory::seal::join::{self, ClassKeys, JoinCode};
use reflectory::seal::padding::PADDED_MAX;
use reflectory::seal::sheet::{KEYS_MAX, sealed_len};
use reflectory::seal::{OpenError, SealError, hex, signing};
use zeroize::Zeroizing;

const EXERCISE: &str = "2026-1-isced2";
const JOIN_CODE: &str = "22222-33333-44444-5555Z";
const ANOTHER_CLASS: &str = "K7QZ";

fn hub() -> HubKey {
    HubKey::from_secret(Zeroizing::new([7; 32]))
}

fn contents() -> Contents {
    Contents {
        group: 2,
        id: [3; 16],
        receipt: Some([4; 8]),
        slip: Some([5; 32]),
        sealing: [6; 32],
        body: b"a sealed sheet".to_vec(),
    }
}

fn seal(contents: &Contents) -> Vec<u8> {
    seal_envelope(contents, &hub().transport_public(), EXERCISE).unwrap()
}

// Codes

/// Every code of `N` symbols notices every wrong symbol and every swap of neighbours.
fn check_code<const N: usize>(shown_parts: &[usize]) {
    for _ in 0..10 {
        let drawn = Code::<N>::draw().unwrap();
        let shown = drawn.shown();
        assert_eq!(shown.split('-').map(str::len).collect::<Vec<_>>(), shown_parts);
        assert_eq!(Code::<N>::parse(&shown.to_lowercase().replace('-', " – ")).unwrap(), drawn);
        let right: Vec<u8> = shown.replace('-', "").into_bytes();
        let read = |symbols: &[u8]| Code::<N>::parse(std::str::from_utf8(symbols).unwrap());
        for at in 0..N {
            for symbol in ALPHABET.iter().filter(|symbol| **symbol != right[at]) {
                let mut wrong = right.clone();
                wrong[at] = *symbol;
                assert_eq!(read(&wrong), Err(TypingSlip::Check));
            }
            let mut swapped = right.clone();
            swapped.swap(at, (at + 1).min(N - 1));
            assert_eq!(read(&swapped).is_err(), swapped != right, "swapped at {at}");
        }
        assert_eq!(read(&right[1..]), Err(TypingSlip::Length { symbols: N - 1, of: N }));
    }
}

#[test]
fn codes_of_every_length_notice_what_is_mistyped() {
    check_code::<4>(&[4]);
    check_code::<10>(&[5, 5]);
    check_code::<20>(&[5, 5, 5, 5]);
}

#[test]
fn a_code_of_another_kind_is_told_by_its_length() {
    let slip = join::parse("22222-22222").unwrap_err();
    assert_eq!(slip.to_string(), "a code has 20 letters and digits; this has 10");
    assert!(ClassCode::parse("2222").is_ok());
    assert_eq!(ClassCode::parse(JOIN_CODE), Err(TypingSlip::Length { symbols: 20, of: 4 }));
}

#[test]
fn join_codes_are_never_drawn_twice() {
    let drawn: BTreeSet<String> = (0..200).map(|_| join::draw().unwrap().shown().to_string()).collect();
    assert_eq!(drawn.len(), 200);
    assert_ne!(join::draw_nonce(), join::draw_nonce());
    assert_ne!(join::draw_token(), join::draw_token());
}

// Proofs

#[test]
fn the_proofs_stay_what_they_are() {
    // Computed with Python's `hmac` and `cryptography`; stations and hubs of other versions must agree on them.
    let code = join::parse(JOIN_CODE).unwrap();
    let client = join::client_proof(&code, &[1; 32], &[2; 32], &[3; 32]);
    assert_eq!(hex::encode(&client), "6536776d3510c35d1efdd4c2945e49cfa03efb8c90d23bd0a24d4957bd6c93b4");
    let server = join::server_proof(&code, &[1; 32], &[2; 32], &[3; 32], &join::sha256(b"body"));
    assert_eq!(hex::encode(&server), "492268713ff486d2704d5f1226c7ed0862d428e3981de74185288828d91d4fe5");
    assert_eq!(
        hex::encode(&*join::carry_key(&code)),
        "65cccf17980d32d8a0dfb17a458bc8174ac17f8d2e652280cea3b274744b5f61"
    );
    assert_eq!(
        hex::encode(&*join::class_key(&code)),
        "a2b6d6f516545a3415498bb29e08c5035484b7850d4db43696da4a7ea96b8a0f"
    );
    let class = ClassKeys::of(&[7; 32], &ClassCode::parse("2222").unwrap());
    let client = class.client_proof(&[1; 32], &[2; 32], &[3; 32]);
    assert_eq!(hex::encode(&client), "1e77c84e56a12a262e0d069f20503739327fb33d1682215f97e98a3f4b4c32b5");
    let server = class.server_proof(&[1; 32], &[2; 32], &[3; 32], &join::sha256(b"body"));
    assert_eq!(hex::encode(&server), "5196424c3af000caab21971977a8a03b9ddc1c6a73d57c34608024e280a2513f");
    assert_eq!(hex::encode(class.name()), "460f63c490c587fc");
}

#[test]
fn a_proof_is_of_everything_that_goes_into_it() {
    let (code, other) = (join::parse(JOIN_CODE).unwrap(), join::draw().unwrap());
    let (a, b) = ([1; 32], [2; 32]);
    let of = |key: [u8; 32], code: &str| ClassKeys::of(&key, &ClassCode::parse(code).unwrap());
    let (class, other_code, other_key) = (of(a, "2222"), of(a, ANOTHER_CLASS), of(b, "2222"));
    let server =
        |code: &JoinCode, [one, two, three, four]: [&[u8; 32]; 4]| join::server_proof(code, one, two, three, four);
    let proofs = [
        join::client_proof(&code, &a, &a, &a),
        join::client_proof(&other, &a, &a, &a),
        join::client_proof(&code, &b, &a, &a),
        join::client_proof(&code, &a, &b, &a),
        join::client_proof(&code, &a, &a, &b),
        server(&code, [&a, &a, &a, &a]),
        server(&other, [&a, &a, &a, &a]),
        server(&code, [&b, &a, &a, &a]),
        server(&code, [&a, &b, &a, &a]),
        server(&code, [&a, &a, &b, &a]),
        server(&code, [&a, &a, &a, &b]),
        *join::carry_key(&code),
        *join::class_key(&code),
        class.client_proof(&a, &a, &a),
        class.client_proof(&b, &a, &a),
        class.client_proof(&a, &b, &a),
        class.client_proof(&a, &a, &b),
        class.server_proof(&a, &a, &a, &a),
        class.server_proof(&b, &a, &a, &a),
        class.server_proof(&a, &b, &a, &a),
        class.server_proof(&a, &a, &b, &a),
        class.server_proof(&a, &a, &a, &b),
        other_code.client_proof(&a, &a, &a),
        other_key.client_proof(&a, &a, &a),
        other_code.server_proof(&a, &a, &a, &a),
        other_key.server_proof(&a, &a, &a, &a),
    ];
    assert_ne!(class.name(), other_code.name());
    assert_ne!(class.name(), other_key.name());
    assert_eq!(proofs.iter().collect::<BTreeSet<_>>().len(), proofs.len());
    for (at, proof) in proofs.iter().enumerate() {
        for (of, other) in proofs.iter().enumerate() {
            assert_eq!(join::is_same(proof, other), at == of, "{at} and {of}");
        }
    }
}

#[test]
fn proofs_that_differ_in_a_single_bit_are_not_the_same() {
    for bit in 0..256 {
        let mut other = [0x5a; 32];
        other[bit / 8] ^= 1 << (bit % 8);
        assert!(!join::is_same(&[0x5a; 32], &other), "bit {bit}");
    }
}

// The keys of a hub

#[test]
fn the_keys_of_a_hub_stay_what_they_are() {
    // Computed with Python's `cryptography`: a hub that got other keys after an update would be a stranger to its stations.
    let hub = hub();
    assert_eq!(
        hex::encode(&hub.transport_public()),
        "da07f2625b8571ef7958a3a6cd809f10b4841a7371ece0a5bf99307bea74c10c"
    );
    assert_eq!(hex::encode(&hub.signing_public()), "76e991c702edef1afef8a537ca24090e584cacdfcb02665c8f056f12a9ff9585");
    assert_eq!(
        hex::encode(&hub.tls_pkcs8()),
        "302e020100300506032b65700422042043958e3bc6cbad967f7dc56a871fab8b2494197381534724c13f5915988a0f6d"
    );
    assert_eq!(hub.secret(), &[7; 32]);
}

#[test]
fn a_hub_signs_and_others_check_it() {
    let hub = hub();
    let signature = hub.sign(b"22 sheets");
    assert!(signing::fits(&hub.signing_public(), b"22 sheets", &signature));
    assert!(!signing::fits(&hub.signing_public(), b"23 sheets", &signature));
    assert!(!signing::fits(&HubKey::draw().unwrap().signing_public(), b"22 sheets", &signature));
}

// Envelopes

#[test]
fn an_envelope_opens_for_its_hub_and_exercise_only() {
    let sealed = seal(&contents());
    assert_eq!(open_envelope(&sealed, &hub(), EXERCISE), Ok(contents()));
    assert_eq!(open_envelope(&sealed, &HubKey::draw().unwrap(), EXERCISE), Err(OpenError::NotForThese));
    let long = "x".repeat(256);
    for other in ["2026-1-isced1", "", "2026-1-isced2 ", &long] {
        assert_eq!(open_envelope(&sealed, &hub(), other), Err(OpenError::NotForThese), "{other}");
    }
    assert_ne!(seal(&contents()), sealed, "the same envelope never looks the same twice");
}

#[test]
fn an_envelope_has_one_length_whatever_came_with_the_sheet() {
    for (receipt, slip) in
        [(None, None), (Some([0; 8]), None), (None, Some([0; 32])), (Some([0; 8]), Some([0; 32])), (Some([9; 8]), None)]
    {
        let contents = Contents { receipt, slip, ..contents() };
        let sealed = seal(&contents);
        assert_eq!(sealed.len(), envelope_len(contents.body.len()));
        assert_eq!(open_envelope(&sealed, &hub(), EXERCISE), Ok(contents));
    }
}

#[test]
fn a_changed_or_cut_envelope_never_opens() {
    let sealed = seal(&contents());
    for at in 0..sealed.len() {
        let mut changed = sealed.clone();
        changed[at] ^= 1 << (at % 8);
        let expected = if at == 0 { OpenError::Version(changed[0]) } else { OpenError::NotForThese };
        assert_eq!(open_envelope(&changed, &hub(), EXERCISE), Err(expected), "byte {at}");
        let cut = if at < envelope_len(0) { OpenError::Unreadable } else { OpenError::NotForThese };
        assert_eq!(open_envelope(&sealed[..at], &hub(), EXERCISE), Err(cut), "cut to {at}");
    }
    let mut longer = sealed;
    longer.push(0);
    assert_eq!(open_envelope(&longer, &hub(), EXERCISE), Err(OpenError::NotForThese));
}

/// An envelope around any bytes, as somebody could make it who knows the hub's public key.
fn forged(plain: &[u8]) -> Vec<u8> {
    let to = <X25519HkdfSha256 as Kem>::PublicKey::from_bytes(&hub().transport_public()).unwrap();
    let length = u8::try_from(EXERCISE.len()).unwrap();
    let info = [b"reflectory envelope 1".as_slice(), &[length], EXERCISE.as_bytes()].concat();
    let (encapsulated, text) = single_shot_seal_with_rng::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
        &OpModeS::Base,
        &to,
        &info,
        plain,
        b"",
        &mut StdRng::seed_from_u64(1),
    )
    .unwrap();
    [[1].as_slice(), &encapsulated.to_bytes(), &text].concat()
}

#[test]
fn well_sealed_contents_of_no_known_shape_are_refused() {
    let plain = |has: u8, receipt: u8, slip: u8| {
        [[2].as_slice(), &[3; 16], &[6; 32], &[has], &[receipt; 8], &[slip; 32], b"a sealed sheet"].concat()
    };
    assert_eq!(open_envelope(&forged(&plain(3, 4, 5)), &hub(), EXERCISE), Ok(contents()));
    for (has, receipt, slip) in [(4, 0, 0), (7, 4, 5), (255, 4, 5), (0, 4, 0), (0, 0, 5), (1, 4, 5), (2, 4, 5)] {
        let opened = open_envelope(&forged(&plain(has, receipt, slip)), &hub(), EXERCISE);
        assert_eq!(opened, Err(OpenError::Damaged), "{has} {receipt} {slip}");
    }
    let short = &plain(3, 4, 5)[..89];
    assert_eq!(open_envelope(&forged(short), &hub(), EXERCISE), Err(OpenError::Unreadable));
}

#[test]
fn an_envelope_has_limits() {
    let longest = sealed_len(PADDED_MAX, KEYS_MAX);
    let sealed = seal(&Contents { body: vec![1; longest], ..contents() });
    assert_eq!(sealed.len(), ENVELOPE_MAX);
    assert!(open_envelope(&sealed, &hub(), EXERCISE).is_ok());
    let mut longer = sealed;
    longer.push(0);
    assert_eq!(open_envelope(&longer, &hub(), EXERCISE), Err(OpenError::Unreadable));

    let too_long = Contents { body: vec![1; longest + 1], ..contents() };
    let refused = |contents: &Contents, transport: &[u8; 32], exercise: &str| {
        seal_envelope(contents, transport, exercise).unwrap_err()
    };
    let transport = hub().transport_public();
    let expected = SealError::TooLong { bytes: longest + 1, room: longest };
    assert_eq!(refused(&too_long, &transport, EXERCISE), expected);
    assert_eq!(refused(&contents(), &[0; 32], EXERCISE), SealError::BadKey);
    let name = "x".repeat(256);
    assert_eq!(refused(&contents(), &transport, &name), SealError::NameTooLong { bytes: 256, max: 255 });
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn any_contents_come_back_as_they_were(
        group: u8, id: [u8; 16], receipt: Option<[u8; 8]>, slip: Option<[u8; 32]>, sealing: [u8; 32],
        body in prop::collection::vec(any::<u8>(), 0..300)
    ) {
        let contents = Contents { group, id, receipt, slip, sealing, body };
        prop_assert_eq!(open_envelope(&seal(&contents), &hub(), EXERCISE), Ok(contents));
    }

    #[test]
    fn any_bytes_are_opened_without_a_panic(bytes in prop::collection::vec(any::<u8>(), 0..400), ours: bool) {
        let mut bytes = bytes;
        if let Some(version) = bytes.first_mut().filter(|_| ours) {
            *version = 1;
        }
        prop_assert!(open_envelope(&bytes, &hub(), EXERCISE).is_err());
    }

    #[test]
    fn any_typed_join_code_is_read_without_a_panic(text in "\\PC{0,120}") {
        prop_assert!(join::parse(&text).is_err());
    }
}

#[test]
fn debug_output_of_keys_codes_and_contents_tells_nothing() {
    let code = join::draw().unwrap();
    assert_eq!(format!("{:?} {code:?} {:?}", hub(), contents()), "HubKey(..) Code(..) Contents(..)");
}
