//! An IAM on a loopback port: what an HTTP client really connects to.

use std::io;
use std::sync::{Arc, Mutex};
use std::thread;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime;
use tokio::sync::oneshot;
use tokio::time::sleep;

use super::{Answer, Script, Sent};

/// A server on a port of its own, with a thread of its own, that answers as a script says. It ends
/// when it is dropped.
#[derive(Debug)]
pub struct Loopback {
    url: String,
    received: Arc<Mutex<Vec<Received>>>,
    _running: oneshot::Sender<()>,
}

/// One request as it arrived.
#[derive(Clone, Debug)]
pub struct Received {
    /// The first line and the headers.
    pub head: String,
    /// The action and its parameters.
    pub sent: Sent,
}

impl Received {
    /// A header's value.
    pub fn header(&self, name: &str) -> Option<&str> {
        header(&self.head, name)
    }
}

impl Loopback {
    /// Starts a server that answers each request as the script says.
    pub fn start(script: impl Fn(&Sent) -> Answer + Send + Sync + 'static) -> Self {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
        listener.set_nonblocking(true).expect("a socket can be non-blocking");
        let url = format!("http://{}", listener.local_addr().expect("a bound socket has an address"));
        let received = Arc::<Mutex<Vec<Received>>>::default();
        let (running, dropped) = oneshot::channel();
        let served = Arc::new(Served { script: Box::new(script), received: received.clone() });
        thread::spawn(move || {
            let runtime = runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
            runtime.block_on(async {
                let listener = TcpListener::from_std(listener).expect("a listening socket");
                tokio::spawn(served.accept(listener));
                dropped.await.expect_err("nothing is ever sent: it ends when the sender is dropped");
            });
        });
        Self { url, received, _running: running }
    }

    /// Where it listens: `http://127.0.0.1:…`.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// All requests so far.
    pub fn received(&self) -> Vec<Received> {
        self.received.lock().expect("not poisoned").clone()
    }
}

struct Served {
    script: Box<Script>,
    received: Arc<Mutex<Vec<Received>>>,
}

impl Served {
    async fn accept(self: Arc<Self>, listener: TcpListener) {
        loop {
            let (stream, _) = listener.accept().await.expect("a connection");
            let served = self.clone();
            // A client that goes away ends its connection with an error, which is its own affair.
            tokio::spawn(async move { _ = served.connection(stream).await });
        }
    }

    /// Serves one request after the other, until either side ends the connection.
    async fn connection(&self, mut stream: TcpStream) -> io::Result<()> {
        let mut bytes = Vec::new();
        loop {
            let Some((head, body)) = request(&mut stream, &mut bytes).await? else { return Ok(()) };
            let sent = Sent::read(&body);
            let mut answer = (self.script)(&sent);
            self.received.lock().expect("not poisoned").push(Received { head, sent });
            let (status, body) = loop {
                match answer {
                    Answer::Http(status, body) => break (status, body),
                    Answer::Broken => return Ok(()),
                    Answer::Hangs => std::future::pending().await,
                    Answer::After(time, then) => {
                        sleep(time).await;
                        answer = *then;
                    }
                }
            };
            let length = body.len();
            let head = format!(
                "HTTP/1.1 {status} Scripted\r\ncontent-type: text/xml\r\ncontent-length: {length}\r\n\r\n"
            );
            stream.write_all((head + &body).as_bytes()).await?;
        }
    }
}

/// The next request's head and body, or `None` when the client is done.
async fn request(stream: &mut TcpStream, bytes: &mut Vec<u8>) -> io::Result<Option<(String, Vec<u8>)>> {
    loop {
        if let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
            let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
            let length = header(&head, "content-length").and_then(|length| length.parse().ok()).unwrap_or(0);
            let whole = end + 4 + length;
            if bytes.len() >= whole {
                let rest = bytes.split_off(whole);
                let body = std::mem::replace(bytes, rest).split_off(end + 4);
                return Ok(Some((head, body)));
            }
        }
        if stream.read_buf(bytes).await? == 0 {
            return Ok(None);
        }
    }
}

fn header<'a>(head: &'a str, name: &str) -> Option<&'a str> {
    let mut headers = head.lines().skip(1).filter_map(|line| line.split_once(':'));
    headers.find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value.trim())
}
