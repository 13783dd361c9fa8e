//! As much of HTTP/1.1 as the SDK speaks: a request with its length, an answer with its length.

use std::time::Duration;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use crate::{Answer, Sent};

/// A connection, of which one request is looked at before it is read.
pub(super) struct Incoming {
    stream: TcpStream,
    buffer: Vec<u8>,
    length: usize,
}

impl Incoming {
    pub(super) fn new(stream: TcpStream) -> Self {
        Self { stream, buffer: vec![0; 64 * 1024], length: 0 }
    }

    /// The next request, which stays unread; nothing when the other side has closed.
    pub(super) async fn peek(&mut self) -> Option<Sent> {
        loop {
            let there = self.stream.peek(&mut self.buffer).await.ok().filter(|there| *there > 0)?;
            let text = &self.buffer[..there];
            if let Some(head) = text.windows(4).position(|it| it == b"\r\n\r\n") {
                self.length = head + 4 + content_length(&String::from_utf8_lossy(&text[..head]));
                if let Some(body) = text.get(head + 4..self.length) {
                    return Some(Sent::read(body));
                }
            }
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    }

    /// Reads it.
    pub(super) async fn consume(&mut self) -> Option<()> {
        self.stream.read_exact(&mut self.buffer[..self.length]).await.ok().map(drop)
    }

    pub(super) async fn answer(&mut self, reply: &Reply) -> Option<()> {
        let text = format!("{}{}", reply.head(), reply.body);
        self.stream.write_all(text.as_bytes()).await.ok()
    }

    /// Promises the whole answer, and gives half of it.
    pub(super) async fn half(&mut self, reply: &Reply) -> Option<()> {
        let text = format!("{}{}", reply.head(), reply.half().body);
        self.stream.write_all(text.as_bytes()).await.ok()
    }
}

fn content_length(head: &str) -> usize {
    head.lines()
        .filter_map(|line| line.split_once(':'))
        .find(|(name, _)| name.eq_ignore_ascii_case("content-length"))
        .and_then(|(_, value)| value.trim().parse().ok())
        .unwrap_or_default()
}

/// An answer.
pub(super) struct Reply {
    pub(super) status: u16,
    body: String,
}

impl Reply {
    pub(super) fn ok(action: &str, result: &str) -> Self {
        Self::of(Answer::ok(action, result))
    }

    pub(super) fn error(status: u16, code: &str) -> Self {
        Self::of(Answer::error(status, code, "as the test wants it"))
    }

    fn of(answer: Answer) -> Self {
        match answer {
            Answer::Http(status, body) => Self { status, body },
            other => unreachable!("{other:?} is not plain HTTP"),
        }
    }

    pub(super) fn with(&self, status: u16, body: &str) -> Self {
        Self { status, body: body.to_owned() }
    }

    pub(super) fn half(&self) -> Self {
        self.with(self.status, &self.body[..self.body.len() / 2])
    }

    pub(super) fn without_last_tag(&self) -> Self {
        self.with(self.status, self.body.rsplit_once('<').map_or("", |(before, _)| before))
    }

    fn head(&self) -> String {
        format!(
            "HTTP/1.1 {} Some\r\nContent-Type: text/xml\r\nContent-Length: {}\r\n\r\n",
            self.status,
            self.body.len()
        )
    }
}
