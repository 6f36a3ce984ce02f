//! See `reflectory_fuzz::envelope`.
#![no_main]

libfuzzer_sys::fuzz_target!(
    init: reflectory_fuzz::begin("envelope", &reflectory_fuzz::envelope::seeds()),
    |data: &[u8]| reflectory_fuzz::envelope::try_bytes(data)
);
