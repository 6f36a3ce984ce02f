//! See `reflectory_fuzz::server`.
#![no_main]

libfuzzer_sys::fuzz_target!(
    init: reflectory_fuzz::begin("server", &reflectory_fuzz::server::seeds()),
    |data: &[u8]| reflectory_fuzz::server::try_bytes(data)
);
