//! What the benchmarks share: answers, a connector that gives them without I/O, the work to
//! compare, and how a process measures itself.

pub mod answers;
pub mod connector;
pub mod process;
pub mod task;
pub mod work;
