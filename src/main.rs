//! The program: everything is in the library, so that everything can be tested.

use std::{alloc::System, process::ExitCode};

use zeroizing_alloc::ZeroAlloc;

/// Memory is overwritten when it is given back: answers pass through many texts, each of them soon thrown away.
#[global_allocator]
static MEMORY: ZeroAlloc<System> = ZeroAlloc(System);

fn main() -> ExitCode {
    shirube::cli::main()
}
