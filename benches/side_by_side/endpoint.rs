//! An IAM of numbered users on loopback, for the side-by-side comparison.
//!
//! `endpoint <users> <delay in ms>` prints its URL, and ends when its standard input does. It
//! serves `ListUsers`, `GetUser` and `UpdateLoginProfile`, each after the delay. `GET /take`
//! answers, without delay, what was asked since the last time, as JSON.

use std::io::{self, Read as _};
use std::ops::Range;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use std::{env, process, thread};

use benches::answers;
use serde_json::json;
use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::{TcpListener, TcpStream};

/// No request that is served here is longer.
const LONGEST: usize = 64 * 1024;

struct Endpoint {
    delay: Duration,
    users: usize,
    /// The list's members, made once.
    members: String,
    /// Where in these each user begins, and the end.
    starts: Vec<usize>,
    counts: Mutex<Counts>,
}

/// What was asked.
#[derive(Default)]
struct Counts {
    requests: usize,
    listed: usize,
    got: Touched,
    updated: Touched,
    refused: usize,
}

/// How often users were asked for, and how many different ones.
#[derive(Default)]
struct Touched {
    times: usize,
    users: Vec<bool>,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> io::Result<()> {
    thread::spawn(|| {
        io::stdin().read_to_end(&mut Vec::new()).ok();
        process::exit(0);
    });
    let mut numbers = env::args().skip(1).map(|argument| argument.parse().expect("a number"));
    let users = numbers.next().expect("how many users");
    let delay = numbers.next().expect("how many milliseconds");
    let endpoint = Arc::new(Endpoint::new(users, Duration::from_millis(delay as u64)));

    let listener = TcpListener::bind("127.0.0.1:0").await?;
    println!("http://{}", listener.local_addr()?);
    loop {
        let (stream, _) = listener.accept().await?;
        let endpoint = endpoint.clone();
        // A client that goes away is none of our business.
        tokio::spawn(async move { endpoint.serve(stream).await.ok() });
    }
}

impl Endpoint {
    fn new(users: usize, delay: Duration) -> Self {
        let (mut members, mut starts) = (String::new(), Vec::with_capacity(users + 1));
        for index in 0..users {
            starts.push(members.len());
            members.push_str(&answers::member(index));
        }
        starts.push(members.len());
        Self { delay, users, members, starts, counts: Mutex::default() }
    }

    /// Serves one connection, request by request.
    async fn serve(&self, stream: TcpStream) -> io::Result<()> {
        stream.set_nodelay(true)?;
        let mut stream = BufReader::new(stream);
        while let Some((head, body)) = read(&mut stream).await? {
            let (status, answer) = if head.starts_with("GET /take ") {
                ("200 OK", self.take())
            } else {
                // Even a sleep of nothing takes tokio a millisecond.
                if !self.delay.is_zero() {
                    tokio::time::sleep(self.delay).await;
                }
                self.answer(&body).map_or(("400 Bad Request", String::new()), |answer| ("200 OK", answer))
            };
            let length = answer.len();
            let response = format!(
                "HTTP/1.1 {status}\r\nContent-Type: text/xml\r\nContent-Length: {length}\r\n\r\n{answer}"
            );
            stream.write_all(response.as_bytes()).await?;
        }
        Ok(())
    }

    /// The answer to a request, which is counted; none if it is not understood.
    fn answer(&self, body: &str) -> Option<String> {
        let user = answers::param(body, "UserName").and_then(answers::index);
        let user = user.filter(|user| *user < self.users);
        let mut counts = self.counts.lock().expect("not poisoned");
        counts.requests += 1;
        let answer = match (answers::param(body, "Action"), user) {
            (Some("ListUsers"), None) => {
                let page = answers::page(body, self.users);
                counts.listed += page.len();
                Some(self.list(page))
            }
            (Some("GetUser"), Some(user)) => {
                counts.got.touch(user);
                Some(answers::get_user(user))
            }
            (Some(action @ "UpdateLoginProfile"), Some(user)) => {
                let password = answers::param(body, "Password").filter(|password| !password.is_empty());
                password.map(|_| counts.updated.touch(user)).map(|()| answers::success(action, ""))
            }
            _ => None,
        };
        counts.refused += usize::from(answer.is_none());
        answer
    }

    fn list(&self, page: Range<usize>) -> String {
        let members = &self.members[self.starts[page.start]..self.starts[page.end]];
        answers::list(members, page.end, self.users)
    }

    fn take(&self) -> String {
        let Counts { requests, listed, got, updated, refused } =
            std::mem::take(&mut *self.counts.lock().expect("not poisoned"));
        let touched = |touched: &Touched| json!([touched.times, touched.different()]);
        json!({
            "requests": requests,
            "listed": listed,
            "got": touched(&got),
            "updated": touched(&updated),
            "refused": refused,
        })
        .to_string()
    }
}

impl Touched {
    fn touch(&mut self, user: usize) {
        self.times += 1;
        self.users.resize(self.users.len().max(user + 1), false);
        self.users[user] = true;
    }

    fn different(&self) -> usize {
        self.users.iter().filter(|touched| **touched).count()
    }
}

/// The next request's head and body; none when the client has closed the connection.
async fn read(stream: &mut BufReader<TcpStream>) -> io::Result<Option<(String, String)>> {
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        let mut rest = (&mut *stream).take((LONGEST - head.len()) as u64);
        if rest.read_line(&mut head).await? == 0 {
            return Ok(None);
        }
    }
    let length = head.lines().find_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.eq_ignore_ascii_case("content-length").then(|| value.trim().parse().ok())?
    });
    let mut body = vec![0; length.unwrap_or(0).min(LONGEST)];
    stream.read_exact(&mut body).await?;
    Ok(Some((head, String::from_utf8_lossy(&body).into_owned())))
}
