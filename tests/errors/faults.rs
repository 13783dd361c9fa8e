//! Failures that are not IAM's own words: which kind they are of, and whether a change may have
//! been made.

use std::time::Duration;

use aws_iam_resources::aws_sdk_iam::config::Credentials;
use aws_iam_resources::aws_sdk_iam::config::retry::RetryConfig;
use aws_iam_resources::aws_sdk_iam::config::timeout::TimeoutConfig;
use aws_iam_resources::{Builder, Error, ErrorKind, Iam, ServiceResource};
use test_support::{Answer, Endpoint, user_xml};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

use crate::holding;

const HTML: &str = "<html><head><title>Sign in to the café's network</title></head></html>";

/// A session that sends once, and waits for five seconds.
fn session(builder: Builder) -> ServiceResource {
    let timeout = TimeoutConfig::builder().operation_timeout(Duration::from_secs(5)).build();
    builder
        .region("us-east-1")
        .credentials(Credentials::new("AKIAIOSFODNN7EXAMPLE", "secret", None, None, "tests"))
        .retry(RetryConfig::disabled())
        .timeout(timeout)
        .build()
}

fn answering(answer: Answer) -> ServiceResource {
    session(Iam::builder().http_client(Endpoint::new(move |_| answer.clone())))
}

/// What a load, a listing, and a change with and without an answer of its own come to.
async fn calls(iam: &ServiceResource) -> [(&'static str, bool, Result<(), Error>); 4] {
    let bob = iam.user("Bob");
    [
        ("a load", true, bob.load().await),
        ("a listing", true, iam.users().all().await.map(drop)),
        ("a creation", false, bob.create_access_key_pair().send().await.map(drop)),
        ("a deletion", false, bob.delete().send().await),
    ]
}

/// Each call fails with this predicate and no other, and a change as `open` says.
async fn expect(iam: &ServiceResource, fault: &str, predicate: &str, open: bool) {
    for (call, reads, result) in calls(iam).await {
        let Err(error) = result else { panic!("{call} was successful in spite of {fault}") };
        assert_eq!(holding(&error), [predicate], "{call} and {fault}: {error}");
        assert_eq!(error.outcome_unknown(), open && !reads, "{call} and {fault}: {error}");
        assert_eq!(error.code(), None, "{call} and {fault}");
        let shown = error.to_string();
        assert_eq!(shown.contains("the change may have been made"), error.outcome_unknown(), "{shown}");
        assert_eq!(shown.lines().count(), 1, "{shown}");
    }
}

#[tokio::test(start_paused = true)]
async fn no_answer_in_time_is_a_timeout_and_leaves_a_change_open() {
    expect(&answering(Answer::Hangs), "silence", "timeout", true).await;
    let late = Answer::After(Duration::from_secs(6), Box::new(Answer::ok("DeleteUser", "")));
    expect(&answering(late), "a late answer", "timeout", true).await;
}

#[tokio::test]
async fn a_connection_that_breaks_leaves_a_change_open() {
    expect(&answering(Answer::Broken), "a reset", "connection", true).await;
}

#[tokio::test]
async fn an_answer_that_is_not_iams_is_unreadable_and_leaves_a_change_open() {
    for (fault, body) in [
        ("garbage", "\u{1}\u{2}<<<&&& not XML"),
        ("HTML", HTML),
        ("JSON", r#"{"User": {}}"#),
        ("XML of something else", "<Other><Result/></Other>"),
    ] {
        expect(&answering(Answer::Http(200, body.to_owned())), fault, "unreadable", true).await;
    }
}

/// No body at all is taken for the answer of an operation that has nothing to say, and no other.
#[tokio::test]
async fn no_body_is_not_an_answer_with_content() {
    for body in ["", " \n "] {
        let iam = answering(Answer::Http(200, body.to_owned()));
        for (call, reads, result) in calls(&iam).await {
            if call == "a deletion" {
                result.expect("nothing to say");
            } else {
                let error = result.expect_err(call);
                assert_eq!(holding(&error), ["unreadable"], "{call}: {error}");
                assert_eq!(error.outcome_unknown(), !reads, "{call}: {error}");
            }
        }
    }
}

/// The SDK's parser takes the end of the text for the end of the document.
#[tokio::test]
async fn an_answer_that_ends_half_way_is_unreadable_and_keeps_nothing() {
    let whole = |action: &str, result: String| {
        format!(
            "<{action}Response><{action}Result>{result}</{action}Result><ResponseMetadata><RequestId>1</RequestId></ResponseMetadata></{action}Response>"
        )
    };
    let user = |name| format!("<User>{}</User>", user_xml(name));
    let users: String =
        ["Ann", "Bob", "Cid"].map(|name| format!("<member>{}</member>", user_xml(name))).concat();
    let key = "<AccessKey><UserName>Bob</UserName><AccessKeyId>AKIAIOSFODNN7EXAMPLE</AccessKeyId>\
        <Status>Active</Status><SecretAccessKey>secret</SecretAccessKey></AccessKey>";

    for (action, result) in [
        ("GetUser", user("Bob")),
        ("ListUsers", format!("<IsTruncated>false</IsTruncated><Users>{users}</Users>")),
        ("CreateAccessKey", key.to_owned()),
        ("DeleteUser", String::new()),
    ] {
        let body = whole(action, result);
        for end in (1..body.len()).step_by(7) {
            let iam = answering(Answer::Http(200, body[..end].to_owned()));
            let bob = iam.user("Bob");
            let result = match action {
                "GetUser" => bob.load().await,
                "ListUsers" => iam.users().all().await.map(drop),
                "CreateAccessKey" => bob.create_access_key_pair().send().await.map(drop),
                _ => bob.delete().send().await,
            };
            let Err(error) = result else { panic!("{action} was successful with {}", &body[..end]) };
            assert_eq!(holding(&error), ["unreadable"], "{action}, {end} bytes: {error}");
            let change = action.starts_with("Create") || action.starts_with("Delete");
            assert_eq!(error.outcome_unknown(), change, "{action}, {end} bytes: {error}");
            assert!(bob.cached().is_none());
        }
    }
}

#[tokio::test]
async fn an_answer_without_the_entity_is_unreadable() {
    let endpoint = Endpoint::new(|sent| Answer::ok(&sent.action, ""));
    let iam = endpoint.session();
    for error in [
        iam.user("Bob").load().await.expect_err("no user"),
        iam.role("ops").load().await.expect_err("no role"),
        iam.policy("arn:aws:iam::aws:policy/ReadOnlyAccess").load().await.expect_err("no policy"),
        iam.login_profile("Bob").load().await.expect_err("no login profile"),
        iam.group_policy("ops", "inline").load().await.expect_err("no document"),
    ] {
        assert_eq!(holding(&error), ["unreadable"], "{error}");
        assert!(!error.outcome_unknown());
    }
}

#[tokio::test]
async fn a_failure_without_iams_words_is_the_services_and_leaves_a_change_open() {
    for (fault, status, body) in
        [("HTML", 500, HTML), ("a bad gateway", 502, HTML), ("nothing", 500, ""), ("garbage", 504, "<<<")]
    {
        let iam = answering(Answer::Http(status, body.to_owned()));
        expect(&iam, fault, "service failure", true).await;
        let error = iam.user("Bob").load().await.expect_err(fault);
        assert!(error.to_string().contains(&format!("HTTP {status}")), "{error}");
        assert!(!error.to_string().contains("html"), "{error}");
    }
    expect(&answering(Answer::Http(503, HTML.to_owned())), "a full service", "service failure", false).await;
}

#[tokio::test]
async fn an_endpoint_that_nobody_listens_at_leaves_nothing_open() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    drop(listener);
    let iam = session(Iam::builder().endpoint(format!("http://{address}")));
    expect(&iam, "a closed port", "connection", false).await;
    let error = iam.user("Bob").load().await.expect_err("a closed port");
    assert!(
        error.to_string().contains("check the network, the proxy and, where one is set, the endpoint URL")
    );
}

/// What a server does with a connection once it has read the request.
type Then = fn(TcpStream) -> futures_util::future::BoxFuture<'static, ()>;

/// A server on loopback that treats every request the same way.
async fn server(then: Then) -> ServiceResource {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut request = [0; 8192];
            if stream.read(&mut request).await.is_ok() {
                then(stream).await;
            }
        }
    });
    session(Iam::builder().endpoint(format!("http://{address}")))
}

#[tokio::test]
async fn a_server_that_hangs_up_leaves_a_change_open() {
    let iam = server(|stream| Box::pin(async { drop(stream) })).await;
    expect(&iam, "a connection closed", "connection", true).await;
}

#[tokio::test]
async fn a_body_that_is_cut_short_is_unreadable_and_leaves_a_change_open() {
    let iam = server(|mut stream| {
        Box::pin(async move {
            let head =
                b"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: 4000\r\n\r\n<GetUserResp";
            stream.write_all(head).await.expect("a peer");
        })
    })
    .await;
    expect(&iam, "half a body", "unreadable", true).await;
}

#[tokio::test]
async fn an_answer_that_is_not_http_leaves_a_change_open() {
    let iam = server(|mut stream| {
        Box::pin(async move { stream.write_all(b"SSH-2.0-OpenSSH_9.9\r\n\r\n").await.expect("a peer") })
    })
    .await;
    for (call, reads, result) in calls(&iam).await {
        let error = result.expect_err("not HTTP");
        assert_eq!(error.outcome_unknown(), !reads, "{call}: {error}");
        assert!(matches!(error.kind(), ErrorKind::Connection | ErrorKind::Response), "{call}: {error}");
    }
}

#[tokio::test]
async fn what_is_refused_before_it_is_sent_leaves_nothing_open() {
    let iam = answering(Answer::Broken);
    let error = iam.user("").delete().send().await.expect_err("no name");
    assert_eq!(holding(&error), ["invalid"]);
    assert!(!error.outcome_unknown());
}
