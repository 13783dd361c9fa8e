//! The side-by-side comparison's client on our handles.

use aws_iam_resources::{Iam, Result, ServiceResource};
use benches::process::Meter;
use benches::task::{AT_ONCE, Done, Task, Work};
use futures_util::{StreamExt as _, TryStreamExt as _, stream};

#[tokio::main]
async fn main() -> Result<()> {
    let task = Task::from_arguments();
    let iam = Iam::from_config(&task.config().await);
    let meter = Meter::start();
    let done = match task.work {
        Work::List | Work::ListLargest => list(&iam).await?,
        Work::Updates => updates(&iam, &task, 1).await?,
        Work::UpdatesAtOnce => updates(&iam, &task, AT_ONCE).await?,
        Work::ArnsAtOnce => arns(&iam, &task).await?,
    };
    done.report(&meter);
    Ok(())
}

async fn list(iam: &ServiceResource) -> Result<Done> {
    let (mut users, mut done) = (iam.users().stream(), Done::default());
    while let Some(user) = users.try_next().await? {
        done.answered(user.name());
    }
    Ok(done)
}

async fn updates(iam: &ServiceResource, task: &Task, at_once: usize) -> Result<Done> {
    let updates = task.names().map(|name| async move {
        iam.user(name).login_profile().update().password("correct horse battery staple").send().await
    });
    let (mut updates, mut done) = (stream::iter(updates).buffer_unordered(at_once), Done::default());
    while let Some(()) = updates.try_next().await? {
        done.changed();
    }
    Ok(done)
}

async fn arns(iam: &ServiceResource, task: &Task) -> Result<Done> {
    let arns = task.names().map(|name| async move { iam.user(name).arn().await });
    let (mut arns, mut done) = (stream::iter(arns).buffer_unordered(AT_ONCE), Done::default());
    while let Some(arn) = arns.try_next().await? {
        done.answered(&arn);
    }
    Ok(done)
}
