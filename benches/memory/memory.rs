//! Memory: what handles and reads allocate, and what lists hold, next to the raw SDK.
//!
//! The bytes are those that the program asked the allocator for, and so the same in every run. The
//! peak of the process is the kernel's, of a process for each row: `memory <row> <users>`.

use std::hint::black_box;
use std::process::Command;

use allocation_counter::{AllocationInfo, measure};
use aws_iam_resources::Iam;
use aws_iam_resources::aws_sdk_iam::Client;
use benches::answers;
use benches::connector::Connector;
use benches::process::Meter;
use benches::work::LARGEST;
use futures_util::{FutureExt as _, TryStreamExt as _};
use tokio::runtime::{Builder, Runtime};

const ROWS: [&str; 5] =
    ["stream ours", "stream raw", "stream raw, pages of 1000", "hold ours", "hold raw, pages of 1000"];

fn main() {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    match &arguments[..] {
        [row, users] => list(row, users.parse().expect("how many users")),
        _ => {
            lists();
            handles();
            reads();
        }
    }
}

/// A process for each row and number of users.
fn lists() {
    println!("| work | users | peak of the allocator | peak of the process |\n|---|---|---|---|");
    for row in ROWS {
        for users in ["1000", "100000"] {
            let program = std::env::current_exe().expect("this program");
            let status = Command::new(program).args([row, users]).status().expect("a process");
            assert!(status.success(), "{row} with {users} users: {status}");
        }
    }
}

fn list(row: &str, users: usize) {
    let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
    let client = Connector::paging(users).client();
    let (meter, mut listed) = (Meter::start(), 0);
    let allocated = measure(|| {
        listed = match row {
            "stream ours" => stream_ours(&runtime, client),
            "stream raw" => stream_raw(&runtime, &client, None),
            "stream raw, pages of 1000" => stream_raw(&runtime, &client, Some(LARGEST)),
            "hold ours" => hold_ours(&runtime, client),
            "hold raw, pages of 1000" => hold_raw(&runtime, &client),
            _ => panic!("no row {row}"),
        };
    });
    assert_eq!(listed, users, "all users, and each once");
    let (allocated, process) = (kib(allocated.bytes_max), meter.measured().peak_kib);
    println!("| {row} | {users} | {allocated} KiB | {process} KiB |");
}

fn stream_ours(runtime: &Runtime, client: Client) -> usize {
    runtime.block_on(async {
        let (mut users, mut count) = (Iam::from_client(client).users().stream(), 0);
        while let Some(user) = users.try_next().await.expect("a page") {
            count += usize::from(!user.name().is_empty());
        }
        count
    })
}

fn stream_raw(runtime: &Runtime, client: &Client, page_size: Option<i32>) -> usize {
    runtime.block_on(async {
        let mut users = client.list_users().set_max_items(page_size).into_paginator().items().send();
        let mut count = 0;
        while let Some(user) = users.try_next().await.expect("a page") {
            count += usize::from(!user.user_name().is_empty());
        }
        count
    })
}

fn hold_ours(runtime: &Runtime, client: Client) -> usize {
    let users = runtime.block_on(Iam::from_client(client).users().all()).expect("all users");
    black_box(&users).len()
}

fn hold_raw(runtime: &Runtime, client: &Client) -> usize {
    let users = client.list_users().max_items(LARGEST).into_paginator().items().send();
    let users = runtime.block_on(users.collect::<Result<Vec<_>, _>>()).expect("all users");
    black_box(&users).len()
}

/// What making handles allocates, once the default session is there.
fn handles() {
    println!("\n| made | identifiers in it | allocations | bytes |\n|---|---|---|---|");
    drop(Iam::resource());
    let bob = Iam::user("Bob");
    row("Iam::user(\"Bob\")", 1, || drop(black_box(Iam::user("Bob"))));
    row("Iam::user(name), name a String", 1, {
        let name = String::from("Bob");
        || drop(black_box(Iam::user(name)))
    });
    row("Iam::access_key(\"Bob\", \"AKIA…\")", 2, || {
        drop(black_box(Iam::access_key("Bob", "AKIAIOSFODNN7EXAMPLE")));
    });
    row("bob.login_profile()", 1, || drop(black_box(bob.login_profile())));
    row("bob.access_key(\"AKIA…\")", 2, || drop(black_box(bob.access_key("AKIAIOSFODNN7EXAMPLE"))));
    row("bob.clone(), the first time", 1, || drop(black_box(bob.clone())));
    row("bob.clone(), later", 1, || drop(black_box(bob.clone())));
    row("Iam::user(\"Bob\").login_profile().update()", 4, || {
        drop(black_box(Iam::user("Bob").login_profile().update()));
    });
}

/// What reading data that is there allocates: the value, and nothing else.
fn reads() {
    let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
    let user = Iam::from_client(Connector::ready(0).client()).user(answers::name(1));
    runtime.block_on(user.load()).expect("a user");
    println!("\n| read, when it is there | allocations | bytes |\n|---|---|---|");
    read("user.arn()", || drop(black_box(user.arn().now_or_never().expect("at once"))));
    read("user.create_date()", || drop(black_box(user.create_date().now_or_never().expect("at once"))));
    read("user.data()", || drop(black_box(user.data().now_or_never().expect("at once"))));
}

fn read(name: &str, work: impl FnOnce()) {
    let AllocationInfo { count_total, bytes_total, .. } = measure(work);
    println!("| `{name}` | {count_total} | {bytes_total} |");
}

fn row(name: &str, identifiers: usize, work: impl FnOnce()) {
    let AllocationInfo { count_total, bytes_total, .. } = measure(work);
    println!("| `{name}` | {identifiers} | {count_total} | {bytes_total} |");
}

fn kib(bytes: u64) -> u64 {
    bytes.div_ceil(1024)
}
