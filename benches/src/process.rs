//! How a process measures itself: time, CPU, and the most memory it had.

use std::time::{Duration, Instant};

use nix::sys::resource::{Usage, UsageWho, getrusage};
use nix::sys::time::TimeValLike as _;

/// Started before the work, and read after it.
#[derive(Debug)]
pub struct Meter {
    start: Instant,
    cpu: Duration,
}

/// What the work took.
#[derive(Clone, Copy, Debug)]
pub struct Measured {
    /// The time that went by.
    pub wall: Duration,
    /// User and system time of the work.
    pub cpu: Duration,
    /// User and system time of the whole process, with its start.
    pub process_cpu: Duration,
    /// The most memory that the process had, in KiB.
    pub peak_kib: i64,
}

impl Meter {
    /// Starts now.
    pub fn start() -> Self {
        Self { cpu: cpu(&usage()), start: Instant::now() }
    }

    /// What it took since the start.
    pub fn measured(&self) -> Measured {
        let wall = self.start.elapsed();
        let usage = usage();
        let process_cpu = cpu(&usage);
        Measured { wall, cpu: process_cpu - self.cpu, process_cpu, peak_kib: usage.max_rss() }
    }
}

fn usage() -> Usage {
    getrusage(UsageWho::RUSAGE_SELF).expect("the kernel counts")
}

fn cpu(usage: &Usage) -> Duration {
    let time = usage.user_time() + usage.system_time();
    Duration::from_micros(time.num_microseconds().try_into().expect("time is positive"))
}
