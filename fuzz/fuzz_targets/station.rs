//! See `reflectory_fuzz::station`.
#![no_main]

libfuzzer_sys::fuzz_target!(
    init: reflectory_fuzz::begin("station", &reflectory_fuzz::station::seeds()),
    |data: &[u8]| reflectory_fuzz::station::try_bytes(data)
);
