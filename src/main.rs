//! Starts the program.

fn main() -> std::process::ExitCode {
    reflectory::cli::main()
}
