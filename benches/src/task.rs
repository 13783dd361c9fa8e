//! What a client of the side-by-side comparison is told to do, and how it tells what it did.

use std::env;
use std::str::FromStr;

use aws_config::SdkConfig;
use aws_iam_resources::aws_sdk_iam::config::{BehaviorVersion, Credentials, Region};
use serde_json::json;

use crate::answers;
use crate::process::Meter;

/// The work of one row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Work {
    /// List all users, in pages of the size that the client takes by itself.
    List,
    /// List all users, in the largest pages.
    ListLargest,
    /// Change passwords, one after the other.
    Updates,
    /// Change passwords, [`AT_ONCE`] at once.
    UpdatesAtOnce,
    /// Read the first attribute of users, [`AT_ONCE`] at once.
    ArnsAtOnce,
}

/// How many requests are under way at once.
pub const AT_ONCE: usize = 32;

impl Work {
    /// The name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::List => "list",
            Self::ListLargest => "list-largest",
            Self::Updates => "updates",
            Self::UpdatesAtOnce => "updates-at-once",
            Self::ArnsAtOnce => "arns-at-once",
        }
    }
}

impl FromStr for Work {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, String> {
        let all = [Self::List, Self::ListLargest, Self::Updates, Self::UpdatesAtOnce, Self::ArnsAtOnce];
        all.into_iter().find(|work| work.name() == name).ok_or_else(|| format!("{name} is no work"))
    }
}

/// What to do, and where: `<url> <work> <count>` on the command line.
#[derive(Clone, Debug)]
pub struct Task {
    url: String,
    /// What to do.
    pub work: Work,
    count: usize,
}

impl Task {
    /// Reads the command line.
    ///
    /// # Panics
    ///
    /// If that is not understood.
    pub fn from_arguments() -> Self {
        let arguments: Vec<_> = env::args().skip(1).collect();
        let [url, work, count] = arguments.try_into().expect("a URL, a work and a count");
        let work = work.parse().expect("a work");
        Self { url, work, count: count.parse().expect("a number") }
    }

    /// What both the raw SDK and ours make their client of, as a program does: with aws-config, but
    /// for the credentials, which are given.
    pub async fn config(&self) -> SdkConfig {
        let credentials = Credentials::new("AKIAIOSFODNN7EXAMPLE", "secret", None, None, "benches");
        let config = aws_config::defaults(BehaviorVersion::latest()).region(Region::new("us-east-1"));
        config.credentials_provider(credentials).endpoint_url(&self.url).load().await
    }

    /// The users to work on, one by one.
    pub fn names(&self) -> impl Iterator<Item = String> + use<> {
        (0..self.count).map(answers::name)
    }
}

/// What was done: how often, and the sum of the users' numbers that came back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Done {
    /// How many users were listed, changed or read.
    pub count: usize,
    /// The sum of the numbers in the names or ARNs that came back; without an answer to read,
    /// zero.
    pub sum: usize,
}

impl Done {
    /// One more, that answered with this name or ARN.
    pub fn answered(&mut self, name: &str) {
        self.count += 1;
        self.sum += answers::index(name).expect("one of our users");
    }

    /// One more, that answered without anything to read.
    pub fn changed(&mut self) {
        self.count += 1;
    }

    /// Prints it with what it took, in the form that the comparison reads.
    pub fn report(self, meter: &Meter) {
        let measured = meter.measured();
        let report = json!({
            "done": self.count,
            "sum": self.sum,
            "wall": measured.wall.as_secs_f64(),
            "cpu": measured.cpu.as_secs_f64(),
            "process_cpu": measured.process_cpu.as_secs_f64(),
            "peak_kib": measured.peak_kib,
        });
        println!("{report}");
    }
}
