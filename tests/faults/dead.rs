//! An endpoint where nothing listens.

use std::sync::Arc;
use std::time::Duration;

use aws_iam_resources::Iam;
use aws_iam_resources::aws_sdk_iam::config::retry::RetryConfig;
use aws_iam_resources::aws_sdk_iam::config::timeout::TimeoutConfig;
use aws_iam_resources::aws_sdk_iam::config::{AsyncSleep, BehaviorVersion, Credentials, Region, Sleep};
use aws_iam_resources::aws_sdk_iam::{Client, Config};
use test_support::unruly::Unruly;

use crate::calls::{BACKOFF, Call, Kind, in_time, kinds, thrice};

#[tokio::test]
async fn an_endpoint_that_refuses_connections_is_told_with_what_to_do() {
    for retry in [RetryConfig::disabled(), thrice()] {
        let unruly = Unruly::asleep(|_, _| None);
        let iam = unruly.session(retry, TimeoutConfig::disabled());
        for call in Call::ALL {
            let error = in_time(call, call.send(&iam)).await.expect_err("nothing listens");
            assert_eq!(kinds(&error), [Kind::Connection], "{call:?}: {error}");
            assert!(!error.outcome_unknown(), "{call:?}: no request can have been read");
            assert!(error.to_string().contains("check the network"), "{error}");
            assert!(!error.to_string().contains('\n'), "{error:?}");
        }
    }
}

/// Wakes the endpoint when the SDK waits before its next attempt, and then does not wait.
#[derive(Debug)]
struct WakesIt(Arc<Unruly>);

impl AsyncSleep for WakesIt {
    fn sleep(&self, time: Duration) -> Sleep {
        // All other waits, such as that for a connection, are for longer.
        if time <= BACKOFF {
            self.0.wake();
            Sleep::new(std::future::ready(()))
        } else {
            Sleep::new(tokio::time::sleep(time))
        }
    }
}

#[tokio::test]
async fn a_call_that_found_no_connection_is_sent_again_also_when_it_is_a_change() {
    for call in [Call::Load, Call::CreateUser, Call::DeleteUser] {
        let unruly = Arc::new(Unruly::asleep(|_, _| None));
        unruly.populate("/", ["Ann", "Ben"].map(str::to_owned));
        let config = Config::builder()
            .behavior_version(BehaviorVersion::latest())
            .region(Region::new("us-east-1"))
            .endpoint_url(unruly.url())
            .credentials_provider(Credentials::new("AKIAIOSFODNN7EXAMPLE", "secret", None, None, "tests"))
            .retry_config(thrice())
            .sleep_impl(WakesIt(unruly.clone()))
            .build();
        let iam = Iam::from_client(Client::from_conf(config));
        in_time(call, call.send(&iam)).await.expect("a second attempt");
        assert_eq!(unruly.seen(call.action()), 1, "{call:?}");
        assert_eq!(unruly.applied(call.action(), call.user()), usize::from(call.changes()));
    }
}
