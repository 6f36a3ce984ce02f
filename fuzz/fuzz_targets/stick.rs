//! See `reflectory_fuzz::stick`.
#![no_main]

libfuzzer_sys::fuzz_target!(
    init: reflectory_fuzz::begin("stick", &reflectory_fuzz::stick::seeds()),
    |data: &[u8]| reflectory_fuzz::stick::try_bytes(data)
);
