//! The one test binary: it links once.

// `cfg(test)` tells the lints that the helpers in here are tests too.
#![cfg(test)]

mod adopting;
mod arrivals;
mod audit;
mod charts;
mod charts_commands;
mod class_commands;
mod cli;
mod clipboard;
mod colours;
mod consoles;
mod coordinators;
#[cfg(unix)]
mod disk_search;
mod documents;
mod exercise_commands;
mod help;
mod hub;
mod import;
mod instrument_commands;
mod journeys;
mod keys_inside;
#[cfg(unix)]
mod lab;
mod languages;
mod levels;
mod many;
mod papers;
mod picture;
mod plain;
mod plan_commands;
mod plans;
mod print;
mod proofs;
#[cfg(unix)]
mod pty;
#[cfg(unix)]
mod pty_picture;
#[cfg(unix)]
mod pty_setup;
mod python_format;
mod rehearsal;
mod report_attack;
mod report_changes;
mod report_commands;
mod report_comparison;
mod report_documents;
mod report_editions;
mod report_files;
mod report_output;
mod report_reference;
mod report_release;
mod report_rules;
mod report_series;
mod report_spreadsheet;
mod results;
mod rules;
mod sample;
mod saving;
mod screens;
mod seal;
mod seal_lab;
#[cfg(all(unix, feature = "postgres"))]
mod server;
mod set_up_saved;
mod signing;
mod slips;
mod station_file;
mod sticks;
mod store;
mod store_archive;
mod store_arrivals;
mod store_backup;
mod store_close;
mod store_codes;
mod store_drafts;
mod store_editions;
mod store_following;
mod store_life;
mod store_outbox;
mod store_sealing;
mod store_secured;
mod store_setups;
mod store_stations;
mod suggestions;
mod support;
mod tidy;
mod wire;
mod worker;
mod xlsform;
