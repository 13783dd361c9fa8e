//! What can go wrong.

use crate::Sent;

/// What goes wrong with a request. `applied` says whether IAM has done what was asked by then;
/// where it is not a choice, the answer is broken after it was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fault {
    /// 500, `ServiceFailure`.
    Failure {
        /// Whether it was done.
        applied: bool,
    },
    /// 503, `ServiceUnavailable`: not done.
    Unavailable,
    /// 400, `Throttling`: not done.
    Throttled,
    /// 502, with a proxy's HTML.
    BadGateway {
        /// Whether it was done.
        applied: bool,
    },
    /// The connection ends before the request is read: not done.
    Unread,
    /// The connection ends without an answer.
    Dropped {
        /// Whether it was done.
        applied: bool,
    },
    /// The first half of the document, as if that were all.
    HalfDocument,
    /// The document without its last tag, as if that were all.
    NoEnd,
    /// The first half of the document, and then the connection ends.
    CutShort,
    /// The first half of the document, and then nothing more.
    Stall,
    /// Bytes that mean nothing.
    Garbage,
    /// Nothing but a status.
    Empty,
    /// A page of HTML.
    Html,
    /// There is never an answer.
    Hang {
        /// Whether it was done.
        applied: bool,
    },
    /// The right answer, after a while.
    Slow,
}

impl Fault {
    /// Each of them.
    pub const ALL: [Self; 19] = [
        Self::Failure { applied: false },
        Self::Failure { applied: true },
        Self::Unavailable,
        Self::Throttled,
        Self::BadGateway { applied: false },
        Self::BadGateway { applied: true },
        Self::Unread,
        Self::Dropped { applied: false },
        Self::Dropped { applied: true },
        Self::HalfDocument,
        Self::NoEnd,
        Self::CutShort,
        Self::Stall,
        Self::Garbage,
        Self::Empty,
        Self::Html,
        Self::Hang { applied: false },
        Self::Hang { applied: true },
        Self::Slow,
    ];

    /// Whether the request is carried out.
    pub fn applies(self) -> bool {
        match self {
            Self::Unavailable | Self::Throttled | Self::Unread => false,
            Self::Failure { applied }
            | Self::BadGateway { applied }
            | Self::Dropped { applied }
            | Self::Hang { applied } => applied,
            Self::HalfDocument
            | Self::NoEnd
            | Self::CutShort
            | Self::Stall
            | Self::Garbage
            | Self::Empty
            | Self::Html
            | Self::Slow => true,
        }
    }

    /// Some of the requests at random: the share, in percent, of all that are different, and the
    /// same ones for the same seed, in whatever order they come. Faults that take time are rare.
    pub fn random(seed: u64, percent: u64) -> impl Fn(&Sent, usize) -> Option<Self> + Send + Sync + 'static {
        move |sent, repeat| {
            let mut random = format!("{sent:?} {repeat}").bytes().fold(seed, |state, byte| {
                let state = (state ^ u64::from(byte)).wrapping_mul(0x9E37_79B9_7F4A_7C15);
                state ^ (state >> 29)
            });
            if random % 100 >= percent {
                return None;
            }
            random /= 100;
            let fault = Self::ALL[usize::try_from(random % 19).expect("small")];
            let slow = matches!(fault, Self::Hang { .. } | Self::Stall);
            Some(if slow && random / 19 % 8 > 0 { Self::Throttled } else { fault })
        }
    }
}
