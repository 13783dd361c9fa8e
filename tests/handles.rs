//! Handles: what is sent, what is kept, and what is not.

use std::collections::BTreeMap;
use std::future::poll_fn;
use std::pin::pin;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::sync::{Arc, Mutex, mpsc};
use std::task::Poll;
use std::time::Duration;

use aws_iam_resources::aws_sdk_iam::types::StatusType;
use aws_iam_resources::{ErrorKind, Result, User};
use futures_util::future::join_all;
use test_support::random::Random;
use test_support::{Answer, Endpoint, Sent, embedded, user_xml};
use tokio::join;
use tokio::sync::Notify;
use tokio::task::{JoinSet, block_in_place};
use tokio::time::{Instant, sleep, timeout};

const SECOND: Duration = Duration::from_secs(1);
const POLICY: &str = "arn:aws:iam::123456789012:policy/reports";

/// An answer to GetUser. The path is free for telling one answer from another.
fn user(path: impl std::fmt::Display) -> Answer {
    let xml = user_xml("Bob").replace("<Path>/</Path>", &format!("<Path>/{path}/</Path>"));
    Answer::ok("GetUser", format!("<User>{xml}</User>"))
}

fn denied() -> Answer {
    Answer::error(403, "AccessDenied", "not you")
}

fn missing() -> Answer {
    Answer::error(404, "NoSuchEntity", "there is no such thing")
}

/// Answers the loads with `/1/`, `/2/`, … for a path, and everything else with success.
fn counting() -> Endpoint {
    let loads = AtomicUsize::new(0);
    Endpoint::new(move |sent| match sent.action.as_str() {
        "GetUser" => user(loads.fetch_add(1, SeqCst) + 1),
        action => Answer::ok(action, ""),
    })
}

fn params<const N: usize>(of: [(&str, &str); N]) -> BTreeMap<String, String> {
    of.into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
}

// What is sent.

#[tokio::test]
async fn update_sends_the_identifier_and_the_setters_that_were_called() {
    let endpoint = Endpoint::new(|sent| Answer::ok(&sent.action, ""));
    let update = || endpoint.session().user("Bob").login_profile().update();
    let cases = [
        (update(), params([("UserName", "Bob")])),
        (update().password("correct horse"), params([("UserName", "Bob"), ("Password", "correct horse")])),
        (
            update().password_reset_required(true),
            params([("UserName", "Bob"), ("PasswordResetRequired", "true")]),
        ),
        (
            update().password("ä+&=%").password_reset_required(false),
            params([("UserName", "Bob"), ("Password", "ä+&=%"), ("PasswordResetRequired", "false")]),
        ),
        (update().password("one").password("two"), params([("UserName", "Bob"), ("Password", "two")])),
    ];
    for (update, params) in cases {
        update.send().await.expect("an update");
        let action = "UpdateLoginProfile".to_owned();
        assert_eq!(endpoint.sent().pop(), Some(Sent { action, params }));
    }
    assert_eq!(endpoint.count(), 5);
}

#[tokio::test]
async fn a_constant_of_an_action_is_sent_with_the_identifiers() {
    let endpoint = Endpoint::new(|sent| Answer::ok(&sent.action, ""));
    let key = endpoint.session().access_key("Bob", "AKIAIOSFODNN7EXAMPLE");
    key.deactivate().send().await.expect("deactivated");
    key.activate().send().await.expect("activated");
    for (sent, status) in endpoint.sent().into_iter().zip(["Inactive", "Active"]) {
        let of = [("UserName", "Bob"), ("AccessKeyId", "AKIAIOSFODNN7EXAMPLE"), ("Status", status)];
        assert_eq!(sent, Sent { action: "UpdateAccessKey".to_owned(), params: params(of) });
    }
}

#[tokio::test]
async fn a_user_updated_without_a_new_name_is_returned_under_its_own() {
    let endpoint = counting();
    let bob = endpoint.session().user("Bob");
    let moved = bob.update().new_path("/eng/").send().await.expect("moved");
    assert_eq!(moved, bob);
    let renamed = bob.update().new_user_name("Robert").send().await.expect("renamed");
    assert_eq!(renamed.name(), "Robert");
    assert_eq!(endpoint.sent()[0].params, params([("UserName", "Bob"), ("NewPath", "/eng/")]));
    assert_eq!(endpoint.sent()[1].params, params([("UserName", "Bob"), ("NewUserName", "Robert")]));
    assert!(renamed.cached().is_none(), "the response holds no data");
}

// What is kept.

#[tokio::test]
async fn a_second_attribute_read_sends_nothing() {
    let endpoint = counting();
    let bob = endpoint.session().user("Bob");
    assert_eq!((bob.name(), bob.user_name()), ("Bob", "Bob"));
    assert_eq!(endpoint.count(), 0, "identifiers need no request");
    assert_eq!(bob.arn().await.expect("an ARN"), "arn:aws:iam::123456789012:user/Bob");
    assert_eq!(bob.path().await.expect("a path"), "/1/");
    assert!(bob.tags().await.expect("tags").is_empty());
    assert!(bob.password_last_used().await.expect("loaded").is_none());
    assert_eq!(bob.data().await.expect("all").user_id, "AIDABob");
    assert_eq!(endpoint.actions(), ["GetUser"]);
}

#[tokio::test]
async fn after_a_successful_action_the_next_read_loads_again() {
    let endpoint = counting();
    let bob = endpoint.session().user("Bob");
    assert_eq!(bob.path().await.expect("loaded"), "/1/");
    bob.add_group().group_name("ops").send().await.expect("added");
    assert!(bob.cached().is_none());
    assert_eq!(bob.path().await.expect("loaded again"), "/2/");
    assert_eq!(endpoint.actions(), ["GetUser", "AddUserToGroup", "GetUser"]);
}

#[tokio::test]
async fn after_a_failed_action_the_data_stays() {
    let endpoint = Endpoint::replies([user(1), denied(), Answer::Broken]);
    let bob = endpoint.session().user("Bob");
    bob.load().await.expect("loaded");
    let refused = bob.delete().send().await.expect_err("denied");
    assert!(refused.is_access_denied());
    let broken = bob.delete().send().await.expect_err("broken");
    assert!(broken.is_connection());
    let invalid = bob.add_group().send().await.expect_err("there is no group name");
    assert!(invalid.is_invalid());
    assert_eq!(bob.path().await.expect("still there"), "/1/");
    assert_eq!(endpoint.actions(), ["GetUser", "DeleteUser", "DeleteUser"]);
}

#[tokio::test]
async fn load_and_reload_always_send_and_a_failed_one_keeps_the_old_data() {
    let endpoint = Endpoint::replies([user(1), user(2), user(3), denied(), missing()]);
    let bob = endpoint.session().user("Bob");
    for path in ["/1/", "/2/"] {
        bob.load().await.expect("loaded");
        assert_eq!(bob.path().await.expect("there"), path);
    }
    bob.reload().await.expect("loaded");
    assert!(bob.reload().await.expect_err("denied").is_access_denied());
    assert!(bob.load().await.expect_err("gone").is_not_found());
    assert_eq!(bob.path().await.expect("still there"), "/3/");
    assert_eq!(endpoint.count(), 5);
}

#[tokio::test]
async fn clones_share_their_data_and_lose_it_together() {
    let endpoint = counting();
    let bob = endpoint.session().user("Bob");
    let before = bob.clone();
    assert_eq!(bob.path().await.expect("loaded"), "/1/");
    let after = bob.clone();
    for clone in [&before, &after] {
        assert_eq!(clone.path().await.expect("shared"), "/1/");
    }
    before.add_group().group_name("ops").send().await.expect("added");
    assert!(bob.cached().is_none() && after.cached().is_none());
    assert_eq!(after.path().await.expect("loaded again"), "/2/");
    assert_eq!(before.path().await.expect("shared"), "/2/");
    assert_eq!(endpoint.actions(), ["GetUser", "AddUserToGroup", "GetUser"]);
}

#[tokio::test]
async fn handles_made_apart_have_data_of_their_own() {
    let endpoint = counting();
    let iam = endpoint.session();
    let (one, other) = (iam.user("Bob"), iam.user("Bob"));
    one.load().await.expect("loaded");
    other.load().await.expect("loaded");
    one.add_group().group_name("ops").send().await.expect("added");
    assert!(one.cached().is_none());
    assert_eq!(other.path().await.expect("there"), "/2/");
}

#[tokio::test]
async fn a_handle_outlives_its_session_and_the_handle_it_came_from() {
    let endpoint = counting();
    let profile = endpoint.session().user("Bob").login_profile();
    assert_eq!(profile.user().path().await.expect("loaded"), "/1/");
    profile.update().password_reset_required(true).send().await.expect("an update");
}

fn listed_users() -> Endpoint {
    Endpoint::new(|sent| match sent.action.as_str() {
        "ListUsers" => {
            Answer::ok("ListUsers", format!("<Users><member>{}</member></Users>", user_xml("Bob")))
        }
        _ => {
            let tags = "<Tags><member><Key>team</Key><Value>ops</Value></member></Tags>";
            Answer::ok("GetUser", format!("<User>{}{tags}</User>", user_xml("Bob")))
        }
    })
}

#[tokio::test]
async fn a_listed_user_answers_what_the_listing_has_and_loads_once_for_the_rest() {
    let endpoint = listed_users();
    let bob = endpoint.session().users().first().await.expect("listed").expect("Bob");
    assert_eq!(bob.arn().await.expect("listed"), "arn:aws:iam::123456789012:user/Bob");
    assert_eq!(bob.path().await.expect("listed"), "/");
    assert!(bob.password_last_used().await.expect("listed").is_none());
    assert_eq!(endpoint.actions(), ["ListUsers"]);
    assert_eq!(bob.tags().await.expect("loaded")[0].key, "team");
    assert!(bob.permissions_boundary().await.expect("there").is_none());
    assert_eq!(endpoint.actions(), ["ListUsers", "GetUser"]);
}

#[tokio::test]
async fn data_loads_where_it_is_partial_and_cached_never_does() {
    let endpoint = listed_users();
    let bob = endpoint.session().users().first().await.expect("listed").expect("Bob");
    let partial = bob.cached().expect("of the listing");
    assert_eq!((partial.user_name.as_str(), partial.tags().len()), ("Bob", 0));
    assert_eq!(endpoint.actions(), ["ListUsers"]);
    assert_eq!(bob.data().await.expect("loaded").tags().len(), 1);
    assert_eq!(bob.cached().expect("of the load").tags().len(), 1);
    assert_eq!(partial.tags().len(), 0, "what was handed out does not change");
    assert_eq!(endpoint.actions(), ["ListUsers", "GetUser"]);

    let nobody = endpoint.session().user("Eve");
    assert!(nobody.cached().is_none());
    assert_eq!(endpoint.count(), 2);
}

#[tokio::test]
async fn a_load_that_fails_leaves_partial_data_as_it_was() {
    let list = Answer::ok("ListUsers", format!("<Users><member>{}</member></Users>", user_xml("Bob")));
    let endpoint = Endpoint::replies([list, denied()]);
    let bob = endpoint.session().users().first().await.expect("listed").expect("Bob");
    assert!(bob.tags().await.expect_err("denied").is_access_denied());
    assert_eq!(bob.path().await.expect("listed"), "/");
    assert_eq!(endpoint.count(), 2);
}

#[tokio::test]
async fn exists_asks_every_time_and_tells_absent_from_unknown() {
    let endpoint = Endpoint::replies([missing(), user(1), denied(), missing()]);
    let bob = endpoint.session().user("Bob");
    assert!(!bob.exists().await.expect("an answer"));
    assert!(bob.exists().await.expect("an answer"));
    assert_eq!(bob.path().await.expect("kept"), "/1/");
    assert!(bob.exists().await.expect_err("unknown").is_access_denied());
    assert!(!bob.exists().await.expect("an answer"));
    assert_eq!(endpoint.count(), 4);
}

#[tokio::test]
async fn an_answer_without_the_data_is_an_error_and_keeps_the_old() {
    let policy = Answer::ok("GetPolicy", "<Policy><Path>/1/</Path></Policy>");
    let endpoint = Endpoint::replies([policy, Answer::ok("GetPolicy", "")]);
    let policy = endpoint.session().policy(POLICY);
    policy.load().await.expect("loaded");
    assert!(policy.load().await.expect_err("no policy in the answer").is_unreadable_response());
    assert_eq!(policy.path().await.expect("still there").as_deref(), Some("/1/"));
}

/// The SDK makes up a user of empty texts where the answer has none.
#[tokio::test]
async fn an_answer_without_a_required_member_is_an_error_and_keeps_the_old() {
    let endpoint = Endpoint::replies([user(1), Answer::ok("GetUser", "")]);
    let bob = endpoint.session().user("Bob");
    bob.load().await.expect("loaded");
    assert!(bob.load().await.expect_err("no user in the answer").is_unreadable_response());
    assert_eq!(bob.path().await.expect("still there"), "/1/");
}

// Many at once, and dropped half-way.

/// 1,000 tasks that read through clones: one sends the request, and its answer waits until all the
/// others have asked, too.
async fn crowd(
    answer: impl Fn(usize) -> Answer + Send + Sync + 'static,
) -> (Endpoint, User, Vec<Result<String>>) {
    const OTHERS: usize = 999;
    let (asked, asking) = mpsc::channel();
    let (asking, requests) = (Mutex::new(asking), AtomicUsize::new(0));
    let under_way = Arc::new(Notify::new());
    let started = under_way.clone();
    let endpoint = Endpoint::new(move |_| {
        let request = requests.fetch_add(1, SeqCst);
        if request == 0 {
            started.notify_one();
            let asking = asking.lock().expect("not poisoned");
            block_in_place(|| (0..OTHERS).for_each(|_| asking.recv().expect("a reader")));
        }
        answer(request)
    });

    let bob = endpoint.session().user("Bob");
    let mut readers = JoinSet::new();
    let first = bob.clone();
    readers.spawn(async move { first.path().await });
    under_way.notified().await;
    for _ in 0..OTHERS {
        let (bob, asked) = (bob.clone(), asked.clone());
        readers.spawn(async move {
            let mut read = pin!(bob.path());
            let at_once = poll_fn(|context| Poll::Ready(read.as_mut().poll(context))).await;
            asked.send(()).expect("the endpoint listens");
            match at_once {
                Poll::Ready(path) => path,
                Poll::Pending => read.await,
            }
        });
    }
    let paths = readers.join_all().await;
    (endpoint, bob, paths)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_thousand_first_reads_at_once_send_one_request() {
    let (endpoint, _, paths) = crowd(user).await;
    assert_eq!(paths.len(), 1000);
    assert!(paths.iter().all(|path| path.as_deref().is_ok_and(|path| path == "/0/")));
    assert_eq!(endpoint.count(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_thousand_reads_of_a_request_that_fails_get_its_error_and_send_no_other() {
    let answer = |request: usize| match request {
        0 => denied(),
        _ => user(request),
    };
    let (endpoint, bob, paths) = crowd(answer).await;
    assert_eq!(paths.len(), 1000);
    assert!(paths.iter().all(|path| path.as_ref().is_err_and(|error| error.is_access_denied())));
    assert_eq!(endpoint.count(), 1);
    assert_eq!(bob.path().await.expect("the error is not kept"), "/1/");
    assert_eq!(endpoint.count(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_load_dropped_half_way_leaves_the_next_in_line_to_load() {
    let endpoint = Endpoint::replies([Answer::Hangs, user(2)]);
    let bob = endpoint.session().user("Bob");
    let (dropped, next) = join!(timeout(SECOND, bob.path()), bob.path());
    dropped.expect_err("dropped after a second");
    assert_eq!(next.expect("loaded"), "/2/");
    assert_eq!(bob.path().await.expect("kept"), "/2/");
    assert_eq!(endpoint.count(), 2);
}

#[tokio::test(start_paused = true)]
async fn one_who_waits_can_be_dropped_without_harm_to_the_others() {
    let endpoint = Endpoint::replies([Answer::After(10 * SECOND, user(1).into())]);
    let bob = endpoint.session().user("Bob");
    let (first, dropped, last) = join!(bob.path(), timeout(SECOND, bob.path()), bob.path());
    dropped.expect_err("dropped after a second");
    assert_eq!((first.expect("loaded").as_str(), last.expect("loaded").as_str()), ("/1/", "/1/"));
    assert_eq!(endpoint.count(), 1);
}

#[tokio::test(start_paused = true)]
async fn what_an_old_load_brings_after_a_change_is_not_kept() {
    let loads = AtomicUsize::new(0);
    let endpoint = Endpoint::new(move |sent| match (sent.action.as_str(), loads.load(SeqCst)) {
        ("GetUser", 0) => {
            loads.store(1, SeqCst);
            Answer::After(10 * SECOND, user("old").into())
        }
        ("GetUser", _) => user("new"),
        (action, _) => Answer::ok(action, ""),
    });
    let bob = endpoint.session().user("Bob");
    let later = async {
        sleep(SECOND).await;
        bob.update().new_path("/new/").send().await.expect("updated");
        bob.path().await
    };
    let (before, after) = join!(bob.path(), later);
    assert_eq!(before.expect("loaded"), "/old/", "it was asked for before the change");
    assert_eq!(after.expect("loaded"), "/new/", "it was asked for after the change");
    assert_eq!(bob.path().await.expect("kept"), "/new/");
    assert_eq!(endpoint.actions(), ["GetUser", "UpdateUser", "GetUser"]);
}

#[tokio::test(start_paused = true)]
async fn what_an_old_load_brings_after_a_failed_change_is_kept() {
    let endpoint = Endpoint::new(|sent| match sent.action.as_str() {
        "GetUser" => Answer::After(10 * SECOND, user("old").into()),
        _ => denied(),
    });
    let bob = endpoint.session().user("Bob");
    let (before, denied) = join!(bob.path(), bob.update().new_path("/new/").send());
    assert_eq!(before.expect("loaded"), "/old/");
    assert!(denied.expect_err("denied").is_access_denied());
    assert_eq!(bob.path().await.expect("kept"), "/old/");
    assert_eq!(endpoint.count(), 2);
}

/// IAM counts the changes, and shows their number as the user's path. Readers that are dropped at
/// random, answers that fail and changes go on at once; no read may show less than what was done
/// when it began, and after each round the slot has to serve.
#[tokio::test(start_paused = true)]
async fn a_thousand_loads_dropped_at_random_leave_a_slot_that_serves_and_is_not_stale() {
    let random = Arc::new(Mutex::new(Random::new(1)));
    let draw = move |end| random.lock().expect("not poisoned").below(end);
    let millis = {
        let draw = draw.clone();
        move |end| Duration::from_millis(draw(end) as u64)
    };
    let changes = Arc::new(AtomicUsize::new(0));
    let endpoint = {
        let (draw, millis, changes) = (draw.clone(), millis.clone(), changes.clone());
        Endpoint::new(move |sent| {
            let answer = match sent.action.as_str() {
                "GetUser" if draw(5) == 0 => denied(),
                "GetUser" => user(changes.load(SeqCst)),
                action => {
                    changes.fetch_add(1, SeqCst);
                    Answer::ok(action, "")
                }
            };
            Answer::After(millis(40), answer.into())
        })
    };
    let bob = endpoint.session().user("Bob");
    let (known, dropped) = (AtomicUsize::new(0), AtomicUsize::new(0));

    let read = async |patience| {
        sleep(millis(20)).await;
        let done = known.load(SeqCst);
        match timeout(patience, bob.path()).await {
            Err(_) => _ = dropped.fetch_add(1, SeqCst),
            Ok(Err(error)) => assert!(error.is_access_denied(), "{error}"),
            Ok(Ok(path)) => {
                let shown: usize = path.trim_matches('/').parse().expect("a number of changes");
                assert!(shown >= done, "{shown} of {done} changes are shown");
            }
        }
    };
    let change = async |wanted| {
        if wanted {
            sleep(millis(20)).await;
            bob.add_group().group_name("ops").send().await.expect("added");
            known.store(changes.load(SeqCst), SeqCst);
        }
    };
    while dropped.load(SeqCst) < 1000 {
        let readers = (0..6).map(|_| read(millis(20)));
        join!(join_all(readers), change(draw(4) != 0));
        read(SECOND).await;
        if bob.cached().is_some() {
            let requests = endpoint.count();
            read(SECOND).await;
            assert_eq!(endpoint.count(), requests, "what was loaded serves");
        }
    }
}

// References: handles that are found in data.

#[tokio::test]
async fn a_policys_default_version_comes_from_its_data() {
    let policy = |version: &str| Answer::ok("GetPolicy", format!("<Policy>{version}</Policy>"));
    let endpoint = Endpoint::replies([
        policy("<DefaultVersionId>v3</DefaultVersionId>"),
        Answer::ok("AttachUserPolicy", ""),
        policy(""),
    ]);
    let iam = endpoint.session();
    let policy = iam.policy(POLICY);
    for _ in 0..2 {
        let version = policy.default_version().await.expect("loaded").expect("a version");
        assert_eq!(version, iam.policy_version(POLICY, "v3"));
        assert!(version.cached().is_none());
    }
    assert_eq!(endpoint.actions(), ["GetPolicy"]);
    policy.attach_user().user_name("Bob").send().await.expect("attached");
    assert_eq!(policy.default_version().await.expect("loaded again"), None);
    assert_eq!(endpoint.actions(), ["GetPolicy", "AttachUserPolicy", "GetPolicy"]);
}

#[tokio::test]
async fn the_current_user_is_asked_for_without_a_name_and_the_root_user_has_none() {
    let root = "<UserId>123456789012</UserId><Arn>arn:aws:iam::123456789012:root</Arn>";
    for (data, expected) in [
        (user_xml("Bob"), Some("Bob")),
        (root.to_owned(), None),
        (format!("<UserName></UserName>{root}"), None),
    ] {
        let endpoint = Endpoint::replies([Answer::ok("GetUser", format!("<User>{data}</User>"))]);
        let me = endpoint.session().current_user();
        let user = me.user().await.expect("loaded");
        assert_eq!(user, expected.map(|name| endpoint.session().user(name)));
        assert!(me.arn().await.expect("there").starts_with("arn:aws:iam::123456789012:"));
        assert_eq!(endpoint.sent(), [Sent { action: "GetUser".to_owned(), params: BTreeMap::new() }]);
    }
}

/// An answer to GetInstanceProfile, with these roles if any.
fn profile(roles: impl std::fmt::Display) -> Answer {
    let named = "<Path>/</Path><InstanceProfileName>web</InstanceProfileName>";
    Answer::ok("GetInstanceProfile", format!("<InstanceProfile>{named}{roles}</InstanceProfile>"))
}

fn role_xml(name: &str) -> String {
    format!("<RoleName>{name}</RoleName><Arn>arn:aws:iam::123456789012:role/{name}</Arn><Path>/</Path>")
}

#[tokio::test]
async fn the_roles_of_an_instance_profile_come_with_data_and_load_what_it_lacks() {
    let endpoint = Endpoint::new(|sent| match sent.action.as_str() {
        "GetInstanceProfile" => profile(format!("<Roles><member>{}</member></Roles>", role_xml("web"))),
        _ => {
            let tags = "<Tags><member><Key>team</Key><Value>ops</Value></member></Tags>";
            Answer::ok("GetRole", format!("<Role>{}{tags}</Role>", role_xml("web")))
        }
    });
    let iam = endpoint.session();
    let roles = iam.instance_profile("web").roles().await.expect("loaded");
    assert_eq!(roles, [iam.role("web")]);
    assert_eq!(roles[0].arn().await.expect("there"), "arn:aws:iam::123456789012:role/web");
    assert_eq!(endpoint.actions(), ["GetInstanceProfile"]);
    assert_eq!(roles[0].tags().await.expect("loaded").len(), 1);
    assert_eq!(endpoint.actions(), ["GetInstanceProfile", "GetRole"]);
}

#[tokio::test]
async fn an_instance_profile_without_roles_has_none_and_one_without_a_name_is_an_error() {
    for roles in ["", "<Roles/>"] {
        let endpoint = Endpoint::replies([profile(roles)]);
        assert_eq!(endpoint.session().instance_profile("web").roles().await.expect("loaded"), []);
    }
    let roles = format!("<member>{}</member><member><Path>/</Path></member>", role_xml("web"));
    let endpoint = Endpoint::replies([profile(format!("<Roles>{roles}</Roles>"))]);
    let error = endpoint.session().instance_profile("web").roles().await.expect_err("a role without a name");
    assert!(error.is_unreadable_response());
    assert!(error.message().contains("Roles[1].RoleName"), "{error}");
}

#[tokio::test]
async fn a_virtual_mfa_device_names_its_user_unless_it_is_unassigned_or_roots() {
    const SERIAL: &str = "arn:aws:iam::123456789012:mfa/bob";
    let root = "<User><UserId>1</UserId><Arn>arn:aws:iam::123456789012:root</Arn></User>";
    for (data, expected) in [
        (format!("<User>{}</User>", user_xml("Bob")), Some("Bob")),
        (root.to_owned(), None),
        (String::new(), None),
    ] {
        let endpoint = Endpoint::new(move |sent| match sent.action.as_str() {
            "ListVirtualMFADevices" => {
                let device = format!("<member><SerialNumber>{SERIAL}</SerialNumber>{data}</member>");
                Answer::ok(&sent.action, format!("<VirtualMFADevices>{device}</VirtualMFADevices>"))
            }
            action => Answer::ok(action, ""),
        });
        let device = endpoint.session().virtual_mfa_device(SERIAL);
        let user = device.user().await.expect("loaded");
        assert_eq!(user, expected.map(|name| endpoint.session().user(name)));
        let requests = endpoint.count();
        device.user().await.expect("there");
        assert_eq!(endpoint.count(), requests);
    }
}

// Handles that load by going through a list.

fn keys(ids: &[&str], marker: Option<&str>) -> Answer {
    let key = |id: &&str| {
        format!(
            "<member><UserName>Bob</UserName><AccessKeyId>{id}</AccessKeyId><Status>Active</Status></member>"
        )
    };
    let (keys, truncated) = (ids.iter().map(key).collect::<String>(), marker.is_some());
    let marker = marker.map(|marker| format!("<Marker>{marker}</Marker>")).unwrap_or_default();
    let list = format!("<AccessKeyMetadata>{keys}</AccessKeyMetadata>");
    Answer::ok("ListAccessKeys", format!("{list}<IsTruncated>{truncated}</IsTruncated>{marker}"))
}

#[tokio::test]
async fn an_access_key_is_looked_for_page_by_page_until_it_is_found() {
    let endpoint = Endpoint::replies([
        keys(&["AKIAAAAAAAAAAAAAAAAA"], Some("2")),
        keys(&[], Some("3")),
        keys(&["AKIAIOSFODNN7EXAMPLE"], Some("4")),
    ]);
    let key = endpoint.session().access_key("Bob", "AKIAIOSFODNN7EXAMPLE");
    assert_eq!(key.status().await.expect("found"), Some(StatusType::Active));
    assert!(key.create_date().await.expect("there").is_none());
    let sent = endpoint.sent();
    let markers: Vec<_> = sent.iter().map(|sent| sent.param("Marker")).collect();
    assert_eq!(markers, [None, Some("2"), Some("3")]);
    assert!(sent.iter().all(|sent| sent.action == "ListAccessKeys" && sent.param("UserName") == Some("Bob")));
}

#[tokio::test]
async fn an_access_key_that_no_page_has_is_not_found() {
    let pages = || [keys(&["AKIAAAAAAAAAAAAAAAAA"], Some("2")), keys(&["AKIABBBBBBBBBBBBBBBB"], None)];
    let endpoint = Endpoint::replies(pages().into_iter().chain(pages()));
    let key = endpoint.session().access_key("Bob", "AKIAIOSFODNN7EXAMPLE");
    let error = key.load().await.expect_err("not there");
    assert!(error.is_not_found());
    assert_eq!(error.kind(), ErrorKind::NotFound);
    assert_eq!((error.operation(), error.resource()), ("ListAccessKeys", key.to_string().as_str()));
    assert!(!key.exists().await.expect("an answer"));
    assert_eq!(endpoint.count(), 4);
}

#[tokio::test]
async fn a_key_of_a_user_that_is_not_there_is_not_found() {
    let endpoint = Endpoint::replies([missing()]);
    let key = endpoint.session().access_key("Eve", "AKIAIOSFODNN7EXAMPLE");
    let error = key.status().await.expect_err("not there");
    assert!(error.is_not_found());
    assert_eq!(error.code(), Some("NoSuchEntity"));
}

// Waiting until something exists.

/// Answers as the script says, and notes the seconds on tokio's clock at which it was asked.
fn timed(script: impl Fn(usize) -> Answer + Send + Sync + 'static) -> (Endpoint, Arc<Mutex<Vec<f64>>>) {
    let (start, times) = (Instant::now(), Arc::new(Mutex::new(Vec::new())));
    let noted = times.clone();
    let endpoint = Endpoint::new(move |_| {
        let mut noted = noted.lock().expect("not poisoned");
        noted.push(start.elapsed().as_secs_f64());
        script(noted.len())
    });
    (endpoint, times)
}

fn rounded(times: &Mutex<Vec<f64>>) -> Vec<f64> {
    let times = times.lock().expect("not poisoned");
    times.iter().map(|time| (time * 10.0).round() / 10.0).collect()
}

#[tokio::test(start_paused = true)]
async fn waiting_ends_when_the_entity_is_there_and_asks_ever_less_often_until_then() {
    let (endpoint, times) = timed(|request| if request < 8 { missing() } else { user(request) });
    let bob = endpoint.session().user("Bob");
    bob.wait_until_exists().send().await.expect("there at last");
    assert_eq!(rounded(&times), [0.0, 0.5, 1.5, 3.5, 7.5, 15.5, 25.5, 35.5]);
    assert_eq!(bob.path().await.expect("kept"), "/8/");
    assert_eq!(endpoint.count(), 8);
}

#[tokio::test(start_paused = true)]
async fn the_interval_and_the_deadline_of_waiting_can_be_set() {
    let (endpoint, times) = timed(|_| missing());
    let waiting = endpoint.session().user("Bob").wait_until_exists();
    let error = waiting.interval(3 * SECOND).deadline(15 * SECOND).send().await.expect_err("never there");
    assert!(error.is_timeout());
    assert!(!error.is_not_found());
    assert_eq!((error.operation(), error.resource()), ("GetUser", "iam.User(name='Bob')"));
    assert!(error.message().contains("15s"), "{error}");
    assert_eq!(rounded(&times), [0.0, 3.0, 9.0]);
}

#[tokio::test(start_paused = true)]
async fn waiting_ends_at_once_with_any_other_error() {
    let (endpoint, times) = timed(|request| if request == 1 { missing() } else { denied() });
    let error = endpoint.session().user("Bob").wait_until_exists().send().await.expect_err("denied");
    assert!(error.is_access_denied());
    assert_eq!(rounded(&times), [0.0, 0.5]);
}

#[tokio::test(start_paused = true)]
async fn waiting_gives_up_a_request_that_hangs_when_the_deadline_passes() {
    let (endpoint, times) = timed(|_| Answer::Hangs);
    let bob = endpoint.session().user("Bob");
    let start = Instant::now();
    let error = bob.wait_until_exists().deadline(10 * SECOND).send().await.expect_err("no answer");
    assert!(error.is_timeout());
    assert_eq!(start.elapsed().as_secs(), 10);
    assert_eq!(rounded(&times), [0.0]);
}

#[tokio::test(start_paused = true)]
async fn waiting_for_what_is_found_in_a_list_works_the_same() {
    let (endpoint, times) = timed(|request| match request {
        1 => keys(&[], None),
        _ => keys(&["AKIAIOSFODNN7EXAMPLE"], None),
    });
    let key = endpoint.session().access_key("Bob", "AKIAIOSFODNN7EXAMPLE");
    key.wait_until_exists().send().await.expect("there at last");
    assert_eq!(rounded(&times), [0.0, 0.5]);
}

// On an IAM in the process.

#[tokio::test]
async fn the_embedded_iam_serves_a_user_and_a_login_profile() {
    let iam = embedded();
    let bob = iam.create_user().user_name("Bob").send().await.expect("a user");
    assert_eq!(bob.name(), "Bob");
    let profile = bob.create_login_profile().password("one two three").send().await.expect("a profile");
    assert!(!profile.password_reset_required().await.expect("loaded"));
    profile.update().password("four five six").password_reset_required(true).send().await.expect("an update");
    assert!(profile.password_reset_required().await.expect("loaded again"));
}

// What a listing is searched for, and what it leaves out.

const SERIAL: &str = "arn:aws:iam::123456789012:mfa/phone";

fn devices() -> Answer {
    let device =
        format!("<SerialNumber>{SERIAL}</SerialNumber><EnableDate>2026-01-02T03:04:05Z</EnableDate>");
    let list = format!("<VirtualMFADevices><member>{device}</member></VirtualMFADevices>");
    Answer::ok("ListVirtualMFADevices", format!("{list}<IsTruncated>false</IsTruncated>"))
}

#[tokio::test]
async fn loading_a_device_keeps_the_seed_that_only_its_creation_answers() {
    let endpoint = Endpoint::new(|sent| match sent.action.as_str() {
        "CreateVirtualMFADevice" => {
            let seed = "<Base32StringSeed>c2VlZA==</Base32StringSeed><QRCodePNG>cG5n</QRCodePNG>";
            let device = format!("<SerialNumber>{SERIAL}</SerialNumber>{seed}");
            Answer::ok(&sent.action, format!("<VirtualMFADevice>{device}</VirtualMFADevice>"))
        }
        "ListVirtualMFADevices" => devices(),
        _ => Answer::ok(&sent.action, ""),
    });
    let create = endpoint.session().create_virtual_mfa_device();
    let device = create.virtual_mfa_device_name("phone").send().await.expect("a device");
    assert!(device.exists().await.expect("an answer"));
    assert!(device.enable_date().await.expect("listed").is_some());
    assert_eq!(device.base32_string_seed().await.expect("there").expect("kept").as_ref(), b"seed");
    assert_eq!(device.qr_code_png().await.expect("there").expect("kept").as_ref(), b"png");
    device.delete().send().await.expect("deleted");
    assert!(device.cached().is_none(), "what is deleted is forgotten");
}

#[tokio::test]
async fn an_identifier_that_a_listing_is_searched_for_is_checked_before_anything_is_sent() {
    let endpoint = Endpoint::new(|_| devices());
    let iam = endpoint.session();
    let short = iam.access_key("Bob", "AKIA5CHARACTERS").load().await.expect_err("15 characters");
    assert!(short.to_string().contains("AccessKeyId must have at least 16 characters"), "{short}");
    for iam in [iam.clone(), iam.validate(false)] {
        let device = iam.virtual_mfa_device("");
        assert!(device.exists().await.expect_err("no serial number").is_invalid());
        assert!(device.enable_date().await.expect_err("no serial number").is_invalid());
        assert!(iam.access_key_pair("Bob", "", "secret").status().await.expect_err("no id").is_invalid());
        assert!(iam.signing_certificate("Bob", "").status().await.expect_err("no id").is_invalid());
        assert!(iam.mfa_device("Bob", "").enable_date().await.expect_err("no serial number").is_invalid());
    }
    assert_eq!(endpoint.count(), 0);
}

#[tokio::test]
async fn tags_that_cannot_be_had_leave_the_rest_of_the_data() {
    let endpoint = Endpoint::new(|sent| match sent.action.as_str() {
        "ListVirtualMFADevices" => devices(),
        _ => Answer::error(403, "AccessDenied", "not you"),
    });
    let device = endpoint.session().virtual_mfa_device(SERIAL);
    assert!(device.tags().await.expect_err("no permission").is_access_denied());
    assert!(device.enable_date().await.expect("what was fetched is kept").is_some());
    assert_eq!(endpoint.actions(), ["ListVirtualMFADevices", "ListMFADeviceTags"]);
}
