//! The table: for each client the median of its runs, and its ratio to that of the first.

use crate::trial::{Outcome, Run};

pub(crate) fn head() {
    println!(
        "| delay | work | client | wall | × | CPU | × | CPU with start | requests | peak memory | × |\n\
         |---|---|---|---|---|---|---|---|---|---|---|"
    );
}

/// Prints the rows of one work. A row whose work was not done completely is not printed, and said
/// to be missing: then the answer is `false`.
pub(crate) fn rows<'a>(
    delay: usize,
    work: &str,
    clients: impl Iterator<Item = (&'a str, Vec<Outcome>)>,
) -> bool {
    let (mut first, mut complete) = (None, true);
    for (client, runs) in clients {
        let runs: Vec<Run> = match runs.into_iter().collect() {
            Ok(runs) => runs,
            Err(reason) => {
                eprintln!("no row for {client}, {work}, {delay} ms: {reason}");
                complete = false;
                continue;
            }
        };
        let median = Run {
            wall: median(&runs, |run| run.wall),
            cpu: median(&runs, |run| run.cpu),
            process_cpu: median(&runs, |run| run.process_cpu),
            peak_kib: median(&runs, |run| run.peak_kib),
            requests: median(&runs, |run| run.requests),
        };
        let Run { wall, cpu, process_cpu, peak_kib, requests } = median;
        if client == "ours" {
            first = Some(median);
        }
        let ratio = |of: fn(&Run) -> f64| match &first {
            Some(first) => format!("{:.3}", of(&median) / of(first)),
            None => "–".to_owned(),
        };
        println!(
            "| {delay} ms | {work} | {client} | {wall:.3} s | {} | {cpu:.3} s | {} | {process_cpu:.3} s \
             | {requests} | {:.1} MiB | {} |",
            ratio(|run| run.wall),
            ratio(|run| run.cpu),
            peak_kib / 1024.0,
            ratio(|run| run.peak_kib),
        );
    }
    complete
}

fn median(runs: &[Run], of: impl Fn(&Run) -> f64) -> f64 {
    let mut values: Vec<_> = runs.iter().map(of).collect();
    values.sort_by(f64::total_cmp);
    let middle = values.len() / 2;
    if values.len().is_multiple_of(2) {
        f64::midpoint(values[middle - 1], values[middle])
    } else {
        values[middle]
    }
}
