//! Each fault on each kind of call that is sent once.

use std::sync::Arc;

use aws_iam_resources::aws_sdk_iam::config::retry::RetryConfig;
use futures_util::{StreamExt as _, TryStreamExt as _};
use std::error::Error as _;
use test_support::unruly::Fault;
use test_support::{Answer, Endpoint};

use crate::calls::{Call, KEY, Kind, Scene, each, in_time, kinds, patience, told};

#[tokio::test]
async fn every_fault_of_every_call_is_told_for_what_it_is() {
    let cases = Fault::ALL.iter().flat_map(|fault| Call::ALL.map(|call| (fault, call)));
    each(cases, async |(fault, call)| {
        let scene = Scene::new(call, std::slice::from_ref(fault)).await;
        let iam = scene.unruly.session(RetryConfig::disabled(), patience(*fault));
        let before = scene.unruly.applied(call.action(), call.user());
        let seen = scene.unruly.seen(call.action());
        scene.begin();
        let result = in_time((fault, call), call.send(&iam)).await;

        match told(*fault, call) {
            None => result.unwrap_or_else(|error| panic!("{fault:?} {call:?}: {error}")),
            Some((kind, unknown)) => {
                let error = result.expect_err(&format!("{fault:?} {call:?}"));
                assert_eq!(kinds(&error), [kind], "{fault:?} {call:?}: {error}");
                assert_eq!(error.outcome_unknown(), unknown, "{fault:?} {call:?}: {error}");
                assert_eq!(error.operation(), call.action());
            }
        }
        let pages = if call == Call::SecondPage { 2 + usize::from(*fault == Fault::Slow) } else { 1 };
        assert_eq!(scene.unruly.seen(call.action()) - seen, pages, "{fault:?} {call:?}: requests");
        if call.changes() {
            let applied = scene.unruly.applied(call.action(), call.user()) - before;
            assert_eq!(applied, usize::from(fault.applies()), "{fault:?} {call:?}: what was done");
        }
    })
    .await;
}

#[tokio::test]
async fn a_failed_load_keeps_the_data_that_was_there_and_nothing_of_the_answer() {
    let cases = Fault::ALL.iter().filter(|fault| told(**fault, Call::Load).is_some());
    each(cases, async |fault| {
        let scene = Scene::new(Call::Load, std::slice::from_ref(fault)).await;
        let iam = scene.unruly.session(RetryConfig::disabled(), patience(*fault));
        let (held, fresh) = (iam.user("Ann"), iam.user("Ann"));
        held.load().await.expect("a load before the faults");
        let before = held.cached().expect("data");
        iam.user("Ann").update().new_path("/new/").send().await.expect("a change elsewhere");

        scene.begin();
        in_time(fault, held.load()).await.expect_err("a failure");
        in_time(fault, fresh.path()).await.expect_err("a failure");
        assert!(Arc::ptr_eq(&held.cached().expect("data"), &before), "{fault:?}: other data");
        assert_eq!(held.path().await.expect("what is there"), "/", "{fault:?}");
        assert!(fresh.cached().is_none(), "{fault:?}: data of a failed load");
    })
    .await;
}

#[tokio::test]
async fn a_failed_load_from_a_listing_keeps_the_data_too() {
    let cases = Fault::ALL.iter().filter(|fault| told(**fault, Call::LoadFromList).is_some());
    each(cases, async |fault| {
        let scene = Scene::new(Call::LoadFromList, std::slice::from_ref(fault)).await;
        let iam = scene.unruly.session(RetryConfig::disabled(), patience(*fault));
        let key = iam.user("Ann").access_key(KEY);
        key.load().await.expect("a load before the faults");
        let before = key.cached().expect("data");

        scene.begin();
        let error = in_time(fault, key.exists()).await.expect_err("neither yes nor no");
        assert!(!error.is_not_found(), "{fault:?}: {error}");
        assert!(Arc::ptr_eq(&key.cached().expect("data"), &before), "{fault:?}: other data");
    })
    .await;
}

#[tokio::test]
async fn a_failed_change_keeps_the_data() {
    let cases = Fault::ALL.iter().filter(|fault| told(**fault, Call::UpdateProfile).is_some());
    each(cases, async |fault| {
        let scene = Scene::new(Call::UpdateProfile, std::slice::from_ref(fault)).await;
        let iam = scene.unruly.session(RetryConfig::disabled(), patience(*fault));
        let profile = iam.user("Ann").login_profile();
        profile.load().await.expect("a load");
        let before = profile.cached().expect("data");

        scene.begin();
        let change = profile.update().password_reset_required(true);
        in_time(fault, change.send()).await.expect_err("a failure");
        assert!(Arc::ptr_eq(&profile.cached().expect("data"), &before), "{fault:?}: other data");
    })
    .await;
}

#[tokio::test]
async fn a_stream_gives_what_came_before_the_fault_then_the_error_and_then_ends() {
    let cases = Fault::ALL.iter().filter(|fault| told(**fault, Call::SecondPage).is_some());
    each(cases, async |fault| {
        let scene = Scene::new(Call::SecondPage, std::slice::from_ref(fault)).await;
        let iam = scene.unruly.session(RetryConfig::disabled(), patience(*fault));
        scene.begin();
        let mut users = iam.users().page_size(2).stream();
        for name in ["Ann", "Ben"] {
            let user = in_time(fault, users.try_next()).await.expect("the first page").expect("a user");
            assert_eq!(user.name(), name);
        }
        in_time(fault, users.try_next()).await.expect_err("the fault");
        assert!(users.next().await.is_none(), "{fault:?}: more after the error");

        let first = iam.users().page_size(2).limit(2).all().await.expect("the first page is enough");
        assert_eq!(first.len(), 2);
    })
    .await;
}

#[tokio::test]
async fn a_document_cut_anywhere_is_never_taken_for_the_whole() {
    let Answer::Http(status, listing) = Answer::ok(
        "ListUsers",
        "<Users><member><Path>/</Path><UserName>Ann</UserName><UserId>AIDAAnn</UserId>\
         <Arn>arn:aws:iam::123456789012:user/Ann</Arn><CreateDate>2026-01-02T03:04:05Z</CreateDate></member>\
         <member><Path>/</Path><UserName>Ben</UserName><UserId>AIDABen</UserId>\
         <Arn>arn:aws:iam::123456789012:user/Ben</Arn><CreateDate>2026-01-02T03:04:05Z</CreateDate></member>\
         </Users><IsTruncated>false</IsTruncated>",
    ) else {
        unreachable!("an answer over HTTP")
    };
    for length in 0..listing.len() {
        let answer = Answer::Http(status, listing[..length].to_owned());
        let error = Endpoint::replies([answer]).session().users().all().await;
        let error = error.expect_err(&format!("{length} of {} bytes", listing.len()));
        assert!(error.is_unreadable_response(), "{length} bytes: {error}");
    }
    let whole = Answer::Http(status, format!("<?xml version=\"1.0\"?>\n{listing}\n"));
    assert_eq!(Endpoint::replies([whole]).session().users().all().await.expect("users").len(), 2);
}

#[tokio::test]
async fn a_change_without_a_result_is_made_when_the_answer_is_whole_or_a_bare_200() {
    let answers = [
        ("", true),
        ("\n", true),
        ("<DeleteUserResponse/>", true),
        (
            "<DeleteUserResponse xmlns=\"https://iam.amazonaws.com/doc/2010-05-08/\"></DeleteUserResponse>\n",
            true,
        ),
        ("<DeleteUserResponse xmlns=\"https://iam.amazonaws.com/doc/2010-05-08/\">", false),
        ("<DeleteUserResponse><ResponseMetadata></ResponseMetadata>", false),
        ("<html><body>Please sign in</body></html>", false),
        ("<ErrorResponse><Error><Code>AccessDenied</Code></Error></ErrorResponse>", false),
        ("Response", false),
        ("OK", false),
    ];
    for (answer, made) in answers {
        let endpoint = Endpoint::replies([Answer::Http(200, answer.to_owned())]);
        match endpoint.session().user("Ann").delete().send().await {
            Ok(()) => assert!(made, "{answer:?} was taken for a success"),
            Err(error) => {
                assert!(!made, "{answer:?}: {error}");
                assert!(error.is_unreadable_response() && error.outcome_unknown(), "{answer:?}: {error}");
            }
        }
    }
}

#[tokio::test]
async fn an_answer_that_garbles_a_member_is_unreadable_and_the_change_may_be_made() {
    let garbled = test_support::user_xml("Ann").replace("2026-01-02T03:04:05Z", "yesterday");
    let endpoint = Endpoint::new(move |sent| Answer::ok(&sent.action, format!("<User>{garbled}</User>")));
    let user = endpoint.session().user("Ann");
    let error = user.load().await.expect_err("a user without a date");
    assert_eq!((kinds(&error), error.outcome_unknown()), (vec![Kind::Unreadable], false), "{error}");
    assert!(user.cached().is_none());
    let error = user.create().send().await.expect_err("a user without a date");
    assert_eq!((kinds(&error), error.outcome_unknown()), (vec![Kind::Unreadable], true), "{error}");
}

#[tokio::test]
async fn a_load_without_the_entity_in_the_answer_is_unreadable() {
    let endpoint = Endpoint::new(|sent| Answer::ok(&sent.action, ""));
    let user = endpoint.session().user("Ann");
    let profile = user.login_profile();
    // The SDK fills in for what has to be there: a user without a name, created in 1970.
    for result in [user.load().await, profile.load().await] {
        let error = result.expect_err("nothing in the answer");
        assert_eq!((kinds(&error), error.outcome_unknown()), (vec![Kind::Unreadable], false), "{error}");
    }
    assert!(user.cached().is_none() && profile.cached().is_none());
}

#[tokio::test]
async fn a_change_without_the_entity_in_the_answer_may_be_made() {
    let endpoint = Endpoint::new(|sent| Answer::ok(&sent.action, ""));
    let user = endpoint.session().user("Ann");
    let errors = [
        user.create_login_profile().password("one").send().await.expect_err("nothing in the answer"),
        user.create_access_key_pair().send().await.expect_err("nothing in the answer"),
    ];
    for error in errors {
        assert_eq!((kinds(&error), error.outcome_unknown()), (vec![Kind::Unreadable], true), "{error}");
    }
}

#[tokio::test]
async fn a_404_that_is_not_iams_does_not_mean_that_the_entity_is_missing() {
    for body in ["", "<html><body>Not found</body></html>", "<ErrorResponse><Error>"] {
        let endpoint = Endpoint::replies([Answer::Http(404, body.to_owned())]);
        let error = endpoint.session().user("Ann").exists().await.expect_err("neither yes nor no");
        assert!(!error.is_not_found() && error.is_service_failure(), "{body:?}: {error}");
    }
}

#[tokio::test]
async fn a_secret_in_a_broken_answer_is_not_in_the_error_or_what_caused_it() {
    for fault in &[Fault::HalfDocument, Fault::NoEnd, Fault::CutShort] {
        let scene = Scene::new(Call::CreateKey, std::slice::from_ref(fault)).await;
        let iam = scene.unruly.session(RetryConfig::disabled(), patience(*fault));
        scene.begin();
        let error = iam.user("Ann").create_access_key_pair().send().await.expect_err("a broken answer");
        let mut text = format!("{error} {error:?}");
        let mut source = error.source();
        while let Some(cause) = source {
            text.push_str(&format!(" {cause} {cause:?}"));
            source = cause.source();
        }
        assert!(!text.contains("wJalrXUtnFEMI"), "{fault:?}: {text}");
    }
}
