//! Times: the same work through the raw SDK and through our handles, without I/O.
//!
//! At the end it prints the medians, and the ratio of ours to the raw SDK's.

use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant, SystemTime};

use benches::work::{LARGEST, Ours, Raw, USERS, both};
use criterion::{BenchmarkGroup, Criterion, measurement::WallTime};
use tokio::runtime::{Builder, Runtime};

/// Where criterion keeps what it measures.
const RESULTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../target/criterion");

fn main() {
    let start = SystemTime::now();
    let mut criterion = Criterion::default().output_directory(Path::new(RESULTS)).configure_from_args();
    let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
    let (raw, ours) = runtime.block_on(both(USERS));
    calls(&mut criterion, &runtime, &raw, &ours);
    lists(&mut criterion, &runtime, &raw, &ours);
    handles(&mut criterion, &raw, &ours);
    criterion.final_summary();
    print_ratios(start);
}

fn calls(criterion: &mut Criterion, runtime: &Runtime, raw: &Raw, ours: &Ours) {
    let mut group = criterion.benchmark_group("update");
    measure(&mut group, runtime, "raw", || raw.update());
    measure(&mut group, runtime, "ours", || ours.update());
    group.finish();

    let mut group = criterion.benchmark_group("first_load");
    measure(&mut group, runtime, "raw", || raw.load());
    measure(&mut group, runtime, "ours", || ours.load());
    group.finish();

    let mut group = criterion.benchmark_group("cached_read");
    group.bench_function("raw", |bencher| bencher.iter(|| raw.cached()));
    measure(&mut group, runtime, "ours", || ours.cached());
    group.finish();
}

fn lists(criterion: &mut Criterion, runtime: &Runtime, raw: &Raw, ours: &Ours) {
    let mut group = criterion.benchmark_group("list_10000");
    group.sample_size(20);
    measure(&mut group, runtime, "raw", || raw.list(None));
    measure(&mut group, runtime, "raw_page_size_1000", || raw.list(Some(LARGEST)));
    measure(&mut group, runtime, "ours", || ours.list());
    group.finish();
}

fn handles(criterion: &mut Criterion, raw: &Raw, ours: &Ours) {
    let mut group = criterion.benchmark_group("handle");
    group.bench_function("raw", |bencher| bencher.iter(|| raw.handle()));
    group.bench_function("ours", |bencher| bencher.iter(|| ours.handle()));
    group.finish();

    let mut group = criterion.benchmark_group("chain_of_three");
    group.bench_function("raw", |bencher| bencher.iter(|| raw.chain()));
    group.bench_function("ours", |bencher| bencher.iter(|| ours.chain()));
    group.finish();
}

/// Enters the runtime once for all iterations, so that entering it is not part of them.
fn measure<F: Future>(
    group: &mut BenchmarkGroup<'_, WallTime>,
    runtime: &Runtime,
    name: &str,
    work: impl Fn() -> F,
) {
    group.bench_function(name, |bencher| {
        bencher.iter_custom(|iterations| runtime.block_on(repeat(iterations, &work)));
    });
}

async fn repeat<F: Future>(iterations: u64, work: impl Fn() -> F) -> Duration {
    let start = Instant::now();
    for _ in 0..iterations {
        black_box(work().await);
    }
    start.elapsed()
}

/// Prints what was measured since the start; when nothing was, as with `--test`, nothing.
fn print_ratios(start: SystemTime) {
    let works = ["update", "first_load", "cached_read", "list_10000", "handle", "chain_of_three"];
    let rows = works.map(|work| (work, "raw")).into_iter().chain([("list_10000", "raw_page_size_1000")]);
    let measured: Vec<_> = rows
        .filter_map(|(work, raw)| Some((work, raw, median(work, raw, start)?, median(work, "ours", start)?)))
        .collect();
    if !measured.is_empty() {
        println!("\n| work | raw SDK | ours | ratio |\n|---|---|---|---|");
    }
    for (work, raw, by_raw, by_ours) in measured {
        println!("| {work} / {raw} | {} | {} | {:.3} |", time(by_raw), time(by_ours), by_ours / by_raw);
    }
}

/// The median in nanoseconds.
fn median(work: &str, name: &str, since: SystemTime) -> Option<f64> {
    let path = Path::new(RESULTS).join(work).join(name).join("new/estimates.json");
    let fresh = path.metadata().and_then(|file| file.modified()).is_ok_and(|written| written >= since);
    let estimates: serde_json::Value = serde_json::from_slice(&std::fs::read(path).ok()?).ok()?;
    estimates["median"]["point_estimate"].as_f64().filter(|_| fresh)
}

fn time(nanoseconds: f64) -> String {
    match nanoseconds {
        ns if ns < 1e3 => format!("{ns:.1} ns"),
        ns if ns < 1e6 => format!("{:.2} µs", ns / 1e3),
        ns => format!("{:.2} ms", ns / 1e6),
    }
}
