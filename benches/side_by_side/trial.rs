//! The endpoint, and a client that works against it: did it do all its work?

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use benches::task::Work;
use serde_json::{Value, json};

use crate::{Contestant, Result};

/// No client may take longer.
const LONGEST: Duration = Duration::from_secs(600);

/// The endpoint's process. It ends when its standard input is closed, also if this process dies.
pub(crate) struct Endpoint {
    process: Child,
    url: String,
}

/// What a client took, in seconds and KiB, or what it left undone.
pub(crate) type Outcome = std::result::Result<Run, String>;

/// What the whole of a work took.
#[derive(Clone, Copy)]
pub(crate) struct Run {
    pub(crate) wall: f64,
    pub(crate) cpu: f64,
    pub(crate) process_cpu: f64,
    pub(crate) peak_kib: f64,
    pub(crate) requests: f64,
}

impl Endpoint {
    pub(crate) fn start(users: usize, delay: usize) -> Result<Self> {
        let program = std::env::current_exe()?.with_file_name("endpoint");
        let mut command = Command::new(program);
        command.args([users.to_string(), delay.to_string()]);
        let mut process = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
        let mut url = String::new();
        BufReader::new(process.stdout.take().ok_or("no output")?).read_line(&mut url)?;
        Ok(Self { process, url: url.trim().to_owned() })
    }

    /// Lets a client do its work on so many users.
    pub(crate) fn run(&mut self, contestant: &Contestant, count: usize) -> Result<Outcome> {
        self.take()?;
        let (program, arguments) = contestant.command.split_first().ok_or("no command")?;
        let mut command = Command::new(program);
        command.args(arguments).args([&self.url, contestant.work.name(), &count.to_string()]);
        // To loopback, and so past any proxy; and nothing of the user's settings.
        command.env("NO_PROXY", "127.0.0.1").env("AWS_CONFIG_FILE", "/dev/null");
        let client = command.stdout(Stdio::piped()).spawn()?;
        let Some(output) = finish(client)? else {
            return Ok(Err(format!("it took longer than {LONGEST:?}")));
        };
        let asked = self.take()?;
        Ok(serde_json::from_str(&output)
            .map_err(|error| format!("it failed: {error}"))
            .and_then(|report| run(contestant.work, count, &report, &asked)))
    }

    /// What was asked since the last time.
    fn take(&self) -> Result<Value> {
        let mut stream = TcpStream::connect(self.url.trim_start_matches("http://"))?;
        stream.write_all(b"GET /take HTTP/1.1\r\nConnection: close\r\n\r\n")?;
        stream.shutdown(std::net::Shutdown::Write)?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer)?;
        let (_, body) = answer.split_once("\r\n\r\n").ok_or("no body")?;
        Ok(serde_json::from_str(body)?)
    }
}

impl Drop for Endpoint {
    fn drop(&mut self) {
        self.process.kill().ok();
        self.process.wait().ok();
    }
}

/// What the client printed, unless it takes too long.
fn finish(mut client: Child) -> Result<Option<String>> {
    let deadline = Instant::now() + LONGEST;
    while client.try_wait()?.is_none() {
        if Instant::now() > deadline {
            client.kill()?;
            client.wait()?;
            return Ok(None);
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    Ok(Some(String::from_utf8(client.wait_with_output()?.stdout)?))
}

/// What the client took, if both it and the endpoint say that all was done, once.
fn run(work: Work, count: usize, report: &Value, asked: &Value) -> Outcome {
    let sum = count * count.saturating_sub(1) / 2;
    let (sum, listed, got, updated) = match work {
        Work::List | Work::ListLargest => (sum, count, 0, 0),
        Work::Updates | Work::UpdatesAtOnce => (0, 0, 0, count),
        Work::ArnsAtOnce => (sum, 0, count, 0),
    };
    let wanted = json!({ "done": count, "sum": sum });
    if wanted["done"] != report["done"] || wanted["sum"] != report["sum"] {
        return Err(format!("the client says {report}, not {wanted}"));
    }
    let requests = asked["requests"].clone();
    let wanted = json!({
        "requests": requests,
        "listed": listed,
        "got": [got, got],
        "updated": [updated, updated],
        "refused": 0,
    });
    if wanted != *asked {
        return Err(format!("the endpoint says {asked}, not {wanted}"));
    }
    let number = |value: &Value| value.as_f64().ok_or_else(|| format!("the client says {report}"));
    Ok(Run {
        wall: number(&report["wall"])?,
        cpu: number(&report["cpu"])?,
        process_cpu: number(&report["process_cpu"])?,
        peak_kib: number(&report["peak_kib"])?,
        requests: number(&requests)?,
    })
}
