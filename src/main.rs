//! The program: everything is in the library, so that everything can be tested.

use std::process::ExitCode;

fn main() -> ExitCode {
    shirube::cli::main()
}
