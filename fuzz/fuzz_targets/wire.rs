//! See `reflectory_fuzz::wire`.
#![no_main]

libfuzzer_sys::fuzz_target!(
    init: reflectory_fuzz::begin("wire", &reflectory_fuzz::wire::seeds()),
    |data: &[u8]| reflectory_fuzz::wire::try_bytes(data)
);
