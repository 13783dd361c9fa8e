//! The side-by-side comparison's client on the raw SDK.

use std::error::Error;

use aws_iam_resources::aws_sdk_iam::Client;
use benches::process::Meter;
use benches::task::{AT_ONCE, Done, Task, Work};
use benches::work::LARGEST;
use futures_util::{StreamExt as _, TryStreamExt as _, stream};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

#[tokio::main]
async fn main() -> Result<()> {
    let task = Task::from_arguments();
    let client = Client::new(&task.config().await);
    let meter = Meter::start();
    let done = match task.work {
        Work::List => list(&client, None).await?,
        Work::ListLargest => list(&client, Some(LARGEST)).await?,
        Work::Updates => updates(&client, &task, 1).await?,
        Work::UpdatesAtOnce => updates(&client, &task, AT_ONCE).await?,
        Work::ArnsAtOnce => arns(&client, &task).await?,
    };
    done.report(&meter);
    Ok(())
}

async fn list(client: &Client, page_size: Option<i32>) -> Result<Done> {
    let mut users = client.list_users().set_max_items(page_size).into_paginator().items().send();
    let mut done = Done::default();
    while let Some(user) = users.try_next().await? {
        done.answered(user.user_name());
    }
    Ok(done)
}

async fn updates(client: &Client, task: &Task, at_once: usize) -> Result<Done> {
    let updates = task.names().map(|name| async move {
        let update = client.update_login_profile().user_name(name);
        update.password("correct horse battery staple").send().await
    });
    let (mut updates, mut done) = (stream::iter(updates).buffer_unordered(at_once), Done::default());
    while updates.try_next().await?.is_some() {
        done.changed();
    }
    Ok(done)
}

async fn arns(client: &Client, task: &Task) -> Result<Done> {
    let users = task.names().map(|name| async move { client.get_user().user_name(name).send().await });
    let (mut users, mut done) = (stream::iter(users).buffer_unordered(AT_ONCE), Done::default());
    while let Some(output) = users.try_next().await? {
        done.answered(output.user().expect("a user").arn());
    }
    Ok(done)
}
