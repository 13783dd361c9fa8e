//! Runs the clients of the side-by-side comparison in turn, and prints one table.

mod table;
mod trial;

use std::error::Error;
use std::path::PathBuf;
use std::process::ExitCode;

use benches::task::{AT_ONCE, Work};
use lexopt::prelude::*;
use trial::Endpoint;

type Result<T> = std::result::Result<T, Box<dyn Error + Send + Sync>>;

/// A client that has worked for so many seconds in a round is measured well enough.
const ENOUGH: f64 = 1.0;

/// What is done, how often, and by whom.
struct Plan {
    rounds: usize,
    /// How often a client does its work in a round, at most.
    most: usize,
    delays: Vec<usize>,
    users: usize,
    updates: usize,
    updates_at_once: usize,
    arns: usize,
    boto3: PathBuf,
    aioboto3: PathBuf,
}

/// A client with its work.
struct Contestant {
    name: &'static str,
    command: Vec<PathBuf>,
    work: Work,
}

fn main() -> Result<ExitCode> {
    let plan = plan()?;
    let mut complete = true;
    table::head();
    for &delay in &plan.delays {
        let mut endpoint = Endpoint::start(plan.users, delay)?;
        for work in [Work::List, Work::Updates, Work::UpdatesAtOnce, Work::ArnsAtOnce] {
            let (title, count) = plan.amount(work);
            let contestants = plan.contestants(work)?;
            let mut runs: Vec<_> = contestants.iter().map(|_| Vec::new()).collect();
            for round in 0..plan.rounds {
                let mut spent = vec![0.0; contestants.len()];
                // Nobody is always the first, and whose runs are short has more of them.
                for turn in 0..plan.most * contestants.len() {
                    let which = (round + turn + turn / contestants.len()) % contestants.len();
                    if spent[which] < ENOUGH {
                        let run = endpoint.run(&contestants[which], count)?;
                        spent[which] += run.as_ref().map_or(ENOUGH, |run| run.wall);
                        runs[which].push(run);
                    }
                }
            }
            let names = contestants.iter().map(|contestant| contestant.name);
            complete &= table::rows(delay, &title, names.zip(runs));
        }
    }
    Ok(if complete { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// The command line: `[--quick] [--rounds N] [--delay MS]… --boto3 PYTHON --aioboto3 PYTHON`, with the
/// interpreters that have these packages.
fn plan() -> Result<Plan> {
    let (mut quick, mut rounds, mut delays) = (false, None, vec![]);
    let (mut boto3, mut aioboto3) = (None, None);
    let mut arguments = lexopt::Parser::from_env();
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("quick") => quick = true,
            Long("rounds") => rounds = Some(arguments.value()?.parse()?),
            Long("delay") => delays.push(arguments.value()?.parse()?),
            Long("boto3") => boto3 = Some(arguments.value()?.into()),
            Long("aioboto3") => aioboto3 = Some(arguments.value()?.into()),
            other => return Err(other.unexpected().into()),
        }
    }
    let (boto3, aioboto3) = (boto3.ok_or("no --boto3")?, aioboto3.ok_or("no --aioboto3")?);
    let full = Plan {
        rounds: rounds.unwrap_or(3),
        most: 10,
        delays: if delays.is_empty() { vec![0, 5, 50] } else { delays },
        users: 20_000,
        updates: 500,
        updates_at_once: 2000,
        arns: 1000,
        boto3,
        aioboto3,
    };
    if !quick {
        return Ok(full);
    }
    let rounds = rounds.unwrap_or(1);
    Ok(Plan { rounds, most: 1, users: 2500, updates: 10, updates_at_once: 64, arns: 64, ..full })
}

impl Plan {
    /// What the work is, and how much of it there is.
    fn amount(&self, work: Work) -> (String, usize) {
        match work {
            Work::List | Work::ListLargest => (format!("list {} users", self.users), self.users),
            Work::Updates => (format!("{} updates, one by one", self.updates), self.updates),
            Work::UpdatesAtOnce => {
                let count = self.updates_at_once;
                (format!("{count} updates, {AT_ONCE} at once"), count)
            }
            Work::ArnsAtOnce => (format!("ARNs of {} users, {AT_ONCE} at once", self.arns), self.arns),
        }
    }

    /// Who does the work. The first is what the others are compared with.
    fn contestants(&self, work: Work) -> Result<Vec<Contestant>> {
        let rust = |name| Ok::<_, std::io::Error>(vec![std::env::current_exe()?.with_file_name(name)]);
        let python = |interpreter: &PathBuf, script| {
            let script = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("side_by_side").join(script);
            vec![interpreter.clone(), "-B".into(), script]
        };
        let mut contestants = vec![
            Contestant { name: "ours", command: rust("client_ours")?, work },
            Contestant { name: "raw SDK", command: rust("client_raw")?, work },
            Contestant { name: "boto3", command: python(&self.boto3, "with_boto3.py"), work },
            Contestant { name: "aioboto3", command: python(&self.aioboto3, "with_aioboto3.py"), work },
        ];
        if work == Work::List {
            let (name, work) = ("raw SDK, pages of 1000", Work::ListLargest);
            contestants.insert(2, Contestant { name, command: rust("client_raw")?, work });
        }
        Ok(contestants)
    }
}
