//! See `reflectory_fuzz::adopting`.
#![no_main]

libfuzzer_sys::fuzz_target!(
    init: reflectory_fuzz::begin("adopting", &reflectory_fuzz::adopting::seeds()),
    |data: &[u8]| reflectory_fuzz::adopting::try_bytes(data)
);
